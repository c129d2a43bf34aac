package chinese

import (
	"slices"
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
	// 距离 + 肛缘 + 5厘米: 5 cm from the anal verge.
	{Name: "at-distance", Gives: "QTY", Pattern: "距|距离 NP QTY", Head: 2, Cost: -0.3, When: lengthThird, Build: atDistance},
	// 右肋缘 + 下方 + 两指 + 处: two fingerbreadths below the right costal margin; 在 + 耻骨联合 + 上方 + 3 cm + 处.
	{Name: "distance-from", Gives: "PP", Pattern: "NP " + beyondParts + " QTY|NP 处", Head: 0, Cost: -1, When: breadthFrom, Build: distanceFrom},
	{Name: "distance-bare", Gives: "PP", Pattern: "NP " + beyondParts + " QTY", Head: 0, Cost: -0.8, When: breadthBare, Build: distanceFrom},
	// 体重 + 三天内 + 增加 + 超过2公斤, as a noun: an increase in body weight of more than 2 kg within three days.
	{Name: "change-noun-within-first", Gives: "NP", Pattern: "PP N 升高|增加|上升|下降|降低|减少|减轻|增长 QTY", Head: 2, Cost: 0.05, When: withinThing, Build: changeNounWithinFirst},
	// 农村地区 + 死亡率: mortality in rural areas.
	{Name: "rate-in-place", Gives: "NP", Pattern: "N N", Head: 1, Cost: -0.1, When: placeAndRate, Build: rateInPlace},
	// 归国旅行者 + 发热: fever in returning travelers.
	{Name: "symptom-in-people", Gives: "NP", Pattern: "N N", Head: 1, Cost: 0, When: peopleAndSymptom, Build: symptomInPeople},
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

func lengthThird(k []*item) bool { return lengthUnit(k[1:]) }

func atDistance(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("from", k[0]), b.settle(k[1].Phrase))
}

// beyondParts are localizers behind a part of the body from which something lies away, partPrepositions the English for them.
const beyondParts = "左侧|右侧|上方|下方|前方|后方|上|下|外|内|以上|以下|旁|旁开|外侧|内侧|近端|远端|头侧|尾侧"

var partPrepositions = map[string]string{"左侧": "to the left of", "右侧": "to the right of", "上方": "above", "上": "above", "以上": "above", "头侧": "above", "下方": "below", "下": "below", "以下": "below", "尾侧": "below", "前方": "anterior to", "后方": "posterior to",
	"外": "lateral to", "外侧": "lateral to", "旁": "lateral to", "旁开": "lateral to", "内": "medial to", "内侧": "medial to", "近端": "proximal to", "远端": "distal to"}

// breadthFrom reports a length behind a part of the body, be it in fingers.
func breadthFrom(k []*item) bool {
	return !isPerson(k[0]) && (lengthUnit(k[1:]) && k[2].rule != nil || inFingers(k[2]))
}

// breadthBare reports a length beyond a part of the body with nothing behind it: 剑突 + 下 + 2 cm.
func breadthBare(k []*item) bool { return bodyPart(k[0]) && lengthUnit(k[1:]) }

// inFingers reports a number of fingers as a measure: 两指, 三横指.
func inFingers(it *item) bool {
	return it.rule != nil && firstPart(it).head.kind == numberToken && endsIn(lastPart(it).head.text, "指", "横指")
}

func distanceFrom(b *builder, k []node) english.Phrase {
	part, side, q := k[0], k[1], k[2]
	behind := append([]node{side}, k[3:]...) // 处
	if inFingers(q.item) {
		word := "fingerbreadths"
		if isOne(english.Phrase{Words: q.Words[:1]}) {
			word = "fingerbreadth"
		}
		unit := b.put(word, b.build(q.item.kids[len(q.item.kids)-1]))
		q.Phrase = join(0, english.Phrase{Cat: english.Number, Words: q.Words[:1]}, unit)
	}
	return as(english.PrepPhrase, join(0, q.Phrase, b.put(partPrepositions[side.head.text], behind...), b.thePart(part.Phrase)))
}

// bodyPart reports a part of the body, or a level of it, that something lies above or below.
func bodyPart(it *item) bool {
	return it.head.entry != nil && (it.head.domain() == "anatomy" && it.head.entry.POS == "noun" || endsIn(it.head.text, "平面", "水平", "节段"))
}

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

func placeAndRate(k []*item) bool {
	return livingPlace(k[0]) && rateNoun(k[1]) && k[1].rule == nil
}

func rateInPlace(b *builder, k []node) english.Phrase {
	return join(0, b.figureItself(k[1].Phrase), b.put("in"), b.plural(k[0].Phrase))
}

// peopleAndSymptom reports people other than patients, and what they come with.
func peopleAndSymptom(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil && e.Domain == "symptoms" && isPerson(k[0]) && strings.HasSuffix(k[0].head.text, "者") &&
		!strings.HasSuffix(k[0].head.text, "患者") && !strings.HasSuffix(k[1].head.text, "症状")
}

func symptomInPeople(b *builder, k []node) english.Phrase {
	p := join(0, b.bareSettle(k[1].Phrase), b.put("in"), b.settle(b.peopled(k[0])))
	p.Determined = true
	return p
}

func changeNounWithinFirst(b *builder, k []node) english.Phrase {
	return join(0, b.changeOf(k[1], k[2], k[3]), k[0].Phrase)
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

// saltRules render the names of drugs and compounds that Chinese begins with the acid, English ends with the salt.
var saltRules = []Rule{
	// 盐酸 + 曲马多: tramadol hydrochloride.
	{Name: "salt", Gives: "N", Pattern: "盐酸|硫酸|磷酸|枸橼酸|柠檬酸|酒石酸|马来酸|富马酸|琥珀酸|醋酸|氢溴酸|甲磺酸|苯磺酸|甲苯磺酸|硝酸|葡萄糖酸|乳酸|丙酸|戊酸|二丙酸|双丙酸|糠酸|碳酸|水杨酸|门冬氨酸 N", Head: 1, Cost: -0.1, When: drugSecond, Build: saltOf},
}

// salts give the name of the salt of each acid.
var salts = map[string]string{"盐酸": "hydrochloride", "硫酸": "sulfate", "磷酸": "phosphate", "枸橼酸": "citrate", "柠檬酸": "citrate", "酒石酸": "tartrate", "马来酸": "maleate", "富马酸": "fumarate", "琥珀酸": "succinate",
	"醋酸": "acetate", "氢溴酸": "hydrobromide", "甲磺酸": "mesylate", "苯磺酸": "besylate", "甲苯磺酸": "tosylate", "硝酸": "nitrate", "葡萄糖酸": "gluconate", "乳酸": "lactate", "丙酸": "propionate", "戊酸": "valerate",
	"二丙酸": "dipropionate", "双丙酸": "dipropionate", "糠酸": "furoate", "碳酸": "carbonate", "水杨酸": "salicylate", "门冬氨酸": "aspartate"}

// drugSecond reports an entry for a drug or a metal.
func drugSecond(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil &&
		(e.Domain == "drugs" || slices.Contains([]string{"钠", "钾", "钙", "镁", "铁", "亚铁", "锌", "铜", "铝", "锂", "铵", "钡", "银"}, e.Term))
}

func saltOf(b *builder, k []node) english.Phrase {
	p := join(0, k[1].Phrase, b.put(salts[k[0].head.text], k[0]))
	p.Head, p.Count = len(p.Words)-1, english.Mass
	return p
}
