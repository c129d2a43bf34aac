package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// contentRules render nouns that say what a verb or a clause before 的 amounts to: a habit, a process, a distance (Quirk et al. 1985, 17.35,
// appositive postmodification).
var contentRules = []Rule{
	// 定时排便 + 的 + 习惯: the habit of defecating at regular times.
	{Name: "habit-of", Gives: "NP", Pattern: "VP 的 习惯|良好习惯|好习惯|行为习惯|惯例|做法", Head: 2, Cost: -0.2, Build: habitOf},
	// 异型增生最终发展为癌 + 的 + 过程: the process by which dysplasia eventually develops into cancer.
	{Name: "process-by-which", Gives: "NP", Pattern: "S 的 过程|机制|机理|途径|方式", Head: 2, Cost: -0.3, When: toldProcess, Build: processByWhich},
	// 胎盘下缘 + 距 + 宫颈内口 + 的 + 距离: the distance from the lower edge of the placenta to the internal os.
	{Name: "distance-from-to", Gives: "NP", Pattern: "NP 距|距离|到|至|与 NP 的 距离|间距", Head: 4, Cost: -0.6, Build: distanceFromTo},
	// 距离 + 肛缘 + 5厘米: 5 cm from the anal verge.
	{Name: "at-distance", Gives: "QTY", Pattern: "距|距离 NP QTY", Head: 2, Cost: -0.3, When: lengthThird, Build: atDistance},
	// 静息心率 + 控制在 + 110次/分 + 以下, the subject of an English verb: a resting heart rate kept below 110 beats per minute.
	{Name: "kept-within", Gives: "NP", Pattern: "NP 控制在|维持在|保持在 QTY|NUM 以下|以上|以内|左右", Head: 0, Cost: 1.2, Build: keptWithin},
	// 体重 + 三天内 + 增加 + 超过2公斤, as a noun: an increase in body weight of more than 2 kg within three days.
	{Name: "change-noun-within", Gives: "NP", Pattern: "N PP 升高|增加|上升|下降|降低|减少|减轻|增长 QTY", Head: 2, Cost: 0.4, When: thingWithin, Build: changeNounWithin},
	{Name: "change-noun-within-first", Gives: "NP", Pattern: "PP N 升高|增加|上升|下降|降低|减少|减轻|增长 QTY", Head: 2, Cost: 0.05, When: withinThing, Build: changeNounWithinFirst},
	{Name: "change-noun-over", Gives: "NP", Pattern: "N PP 升高|增加|上升|下降|降低|减少|减轻|增长 超过|大于|达到|至少 QTY", Head: 2, Cost: 0.4, When: thingWithinOver, Build: changeNounOver},
	// 用力肺活量 + 下降 + 10%以上, as a noun: a decline in forced vital capacity of more than 10%.
	{Name: "change-noun", Gives: "NP", Pattern: "N 升高|增加|上升|下降|降低|减少|增长 QTY", Head: 1, Cost: 0.8, When: thingBy, Build: changeNoun},
	// 农村地区 + 死亡率: mortality in rural areas.
	{Name: "rate-in-place", Gives: "NP", Pattern: "N N", Head: 1, Cost: -0.1, When: placeAndRate, Build: rateInPlace},
	// 归国旅行者 + 发热: fever in returning travelers.
	{Name: "symptom-in-people", Gives: "NP", Pattern: "N N", Head: 1, Cost: 0, When: peopleAndSymptom, Build: symptomInPeople},
	// 钠 + 的 + 重吸收 + 和 + 钾 + 的 + 排泌: reabsorption of sodium and secretion of potassium.
	{Name: "of-and-of", Gives: "NP", Pattern: "N 的 N 和|与|及|以及 N 的 N", Head: 2, Cost: -0.6, When: thingsOfThings, Build: ofAndOf},
	// 唯一 + 证实 + 能 + 降低死亡率 + 的 + 措施: the only measure proven to reduce mortality.
	{Name: "only-proven", Gives: "NP", Pattern: "唯一|唯一被|唯一经|首个|首个被 证实|证明|批准|证实能|证明能|批准用于 VP 的 N", Head: 4, Cost: -0.8, Build: onlyProven},
	// 血糖 + 下降 + 过快: an excessively rapid decrease in blood glucose.
	{Name: "change-pace", Gives: "NP", Pattern: "N 升高|增加|上升|下降|降低|减少|减轻|增长|生长|进展|纠正|复温|输注|减量|停药 过快|过慢|过早|过晚|过度|过多|太快", Head: 1, Cost: 0, When: notPersonFirst, Build: changePace},
	// 长期随访 + 以 + 监测复发, as a noun: long-term follow-up to monitor recurrence.
	{Name: "noun-purpose", Gives: "NP", Pattern: "N 以|以便|用以|以期 VP", Cost: 0.8, When: carePurpose, Build: nounPurpose},
	// 糖皮质激素 + 单用: glucocorticoids alone.
	{Name: "used-alone", Gives: "NP", Pattern: "N 单用|单独使用|单独应用|单独治疗|单药治疗", Cost: -0.1, When: notPersonFirst, Build: usedAlone},
}

// customs give the nouns of what is done again and again, comings those of how something comes about.
var (
	customs = map[string]string{"习惯": "the habit of", "行为习惯": "the habit of", "良好习惯": "the good habit of", "好习惯": "the good habit of", "惯例": "the practice of", "做法": "the practice of"}
	comings = map[string]string{"过程": "the process by which", "机制": "the mechanism by which", "机理": "the mechanism by which", "途径": "the route by which", "方式": "the way in which"}
)

func habitOf(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put(customs[k[2].head.text], k[1], k[2])), verbForm(k[0].Phrase, english.Gerund))
	p.Count, p.Determined = english.Singular, true
	return p
}

// toldProcess reports a clause with a subject and a verb, of which a noun tells how it comes about.
func toldProcess(k []*item) bool {
	return ruleName(k[0]) == "clause" && !strings.HasPrefix(ruleName(k[0].kids[1]), "vp-adjective")
}

func processByWhich(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put(comings[k[2].head.text], k[1], k[2])), k[0].Phrase)
	p.Count, p.Determined = english.Singular, true
	return p
}

func distanceFromTo(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put("the distance from", k[1], k[4])), b.settle(k[0].Phrase), b.put("to", k[3]), b.settle(k[2].Phrase))
	p.Count, p.Determined = english.Singular, true
	return p
}

func lengthThird(k []*item) bool { return lengthUnit(k[1:]) }

func atDistance(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("from", k[0]), b.settle(k[1].Phrase))
}

func keptWithin(b *builder, k []node) english.Phrase {
	n := b.one(k[0].Phrase)
	p := join(0, n, b.put("kept", k[1]), b.put(limits[k[3].head.text], k[3]), betweenOnly(k[3], k[2].Phrase))
	p.Determined = true
	return p
}

func thingWithin(k []*item) bool { return !isPerson(k[0]) && !timeUnit(k[3]) }
func withinThing(k []*item) bool { return !isPerson(k[1]) && !timeUnit(k[3]) }

// changeOf is a change as a noun, with what changes and by how much.
func (b *builder) changeOf(what, change, amount node) english.Phrase {
	words := changeEnglish[change.head.text]
	noun := words[1]
	if noun == "" {
		noun = "change"
	}
	n := as(english.NounPhrase, b.put(noun, change))
	n.Count = english.Singular
	p := join(0, b.withArticle("a", n), b.put("in"), b.settle(what.Phrase), b.put("of"), amount.Phrase)
	p.Determined = true
	return p
}

func changeNounWithin(b *builder, k []node) english.Phrase {
	return join(0, b.changeOf(k[0], k[2], k[3]), k[1].Phrase)
}

func thingWithinOver(k []*item) bool { return !isPerson(k[0]) && !timeUnit(k[4]) }

func changeNounOver(b *builder, k []node) english.Phrase {
	amount := k[4]
	amount.Phrase = join(1, b.put(approximations[k[3].head.text], k[3]), k[4].Phrase)
	return changeNounWithin(b, []node{k[0], k[1], k[2], amount})
}

func thingBy(k []*item) bool {
	return !isPerson(k[0]) && !timeUnit(k[2]) && (inPercent(k[2]) || ruleName(k[2]) == "above" || ruleName(k[2]) == "about-quantity")
}

func changeNoun(b *builder, k []node) english.Phrase { return b.changeOf(k[0], k[1], k[2]) }

func placeAndRate(k []*item) bool {
	return livingPlace(k[0]) && rateNoun(k[1]) && k[1].rule == nil
}

func rateInPlace(b *builder, k []node) english.Phrase {
	return join(0, b.figureItself(k[1].Phrase), b.put("in"), b.plural(k[0].Phrase))
}

// peopleAndSymptom reports people other than patients, and what they come with.
func peopleAndSymptom(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil && e.Domain == "symptoms" && isPerson(k[0]) && strings.HasSuffix(k[0].head.text, "者") && !strings.HasSuffix(k[0].head.text, "患者") && !strings.HasSuffix(k[1].head.text, "症状")
}

func symptomInPeople(b *builder, k []node) english.Phrase {
	p := join(0, b.bareSettle(k[1].Phrase), b.put("in"), b.settle(b.peopled(k[0])))
	p.Determined = true
	return p
}

func thingsOfThings(k []*item) bool {
	for _, n := range []int{0, 2, 4, 6} {
		if isPerson(k[n]) {
			return false
		}
	}
	return k[2].head.reads("verb") && k[6].head.reads("verb")
}

func ofAndOf(b *builder, k []node) english.Phrase {
	first := join(0, b.event(k[2].Phrase), b.put("of", k[1]), b.bareSettle(k[0].Phrase))
	second := join(0, b.event(k[6].Phrase), b.put("of", k[5]), b.bareSettle(k[4].Phrase))
	p := join(0, first, b.put("and", k[3]), second)
	p.Count, p.Determined = english.Many, true
	return p
}

// provenWords say what is known of the one thing.
var provenWords = map[string]string{"证实": "proven to", "证明": "proven to", "批准": "approved to", "证实能": "proven to", "证明能": "proven to", "批准用于": "approved to"}

func onlyProven(b *builder, k []node) english.Phrase {
	word := "the only"
	if strings.HasPrefix(k[0].head.text, "首个") {
		word = "the first"
	}
	n := k[4].Phrase
	n.Count = english.Singular
	p := join(1, b.put(word, k[0]), n, b.put(provenWords[k[1].head.text], k[1]), verbForm(k[2].Phrase, english.Lemma))
	p.Determined, p.Cat = true, english.NounPhrase
	return p
}

func changeNounWithinFirst(b *builder, k []node) english.Phrase {
	return join(0, b.changeOf(k[1], k[2], k[3]), k[0].Phrase)
}

// paces give how a change or an action goes, and actionOf its noun.
var (
	paces    = map[string]string{"过快": "excessively rapid", "太快": "excessively rapid", "过慢": "excessively slow", "过早": "premature", "过晚": "late", "过度": "excessive", "过多": "excessive"}
	actionOf = map[string]string{"生长": "growth of", "进展": "progression of", "纠正": "correction of", "复温": "rewarming of", "输注": "infusion of", "减量": "tapering of", "停药": "discontinuation of"}
)

func changePace(b *builder, k []node) english.Phrase {
	noun, article := actionOf[k[1].head.text], false
	if noun == "" {
		noun, article = changeEnglish[k[1].head.text][1]+" in", true
	}
	n := as(english.NounPhrase, join(1, b.put(paces[k[2].head.text], k[2]), b.put(noun, k[1])))
	n.Count = english.Singular
	if article {
		n = b.withArticle("a", n)
	}
	p := join(0, n, b.settle(k[0].Phrase))
	p.Determined, p.Cat = true, english.NounPhrase
	return p
}

// carePurpose reports what is done for patients, and no instrument, before 以.
func carePurpose(k []*item) bool {
	return endsIn(k[0].head.text, "随访", "监测", "治疗", "手术", "检查", "筛查", "评估", "护理", "康复", "干预", "复查", "活检", "造影")
}

func nounPurpose(b *builder, k []node) english.Phrase {
	return join(0, b.event(k[0].Phrase), b.put("to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

func usedAlone(b *builder, k []node) english.Phrase {
	p := join(0, b.bareSettle(k[0].Phrase), b.put("alone", k[1]))
	p.Determined = true
	return p
}
