package chinese

import (
	"cmp"
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// zheRules render 者, which makes of what stands before it the people of whom it holds (Chao 1968, sect. 4.4.2): patients of what
// they have, those of what they do or measure.
var zheRules = []Rule{
	// 肝功能不全 + 者: patients with hepatic insufficiency.
	{Name: "zhe-noun", Gives: "NP", Pattern: "N 者", Cost: 0.3, When: notPersonFirst, Build: zheNoun},
	// 肝功能不全 + 或 + 吸收障碍 + 者: patients with hepatic insufficiency or malabsorption.
	{Name: "zhe-pair", Gives: "NP", Pattern: "N 或|或者|和|与|及|、 N 者", Cost: -0.2, When: illBoth, Build: zhePair},
	// 接受治疗 + 者: those who receive treatment.
	{Name: "zhe-verb", Gives: "NP", Pattern: "VP 者", Cost: 0.05, Weigh: zheVoiceCost, Build: zheVerb},
	// 免疫功能低下 + 者: immunocompromised patients; 对青霉素过敏 + 者: patients allergic to penicillin.
	{Name: "zhe-adjective", Gives: "NP", Pattern: "A|AP 者", Cost: 0.1, When: adjectiveOfPeople, Weigh: nounBeside, Build: zheAdjective},
	// 有 + 过敏史 + 者: patients with a history of allergy; 无 + 症状 + 者: patients without symptoms.
	{Name: "zhe-having", Gives: "NP", Pattern: havingWords + " NP 者", Head: 1, Cost: -0.6, Build: zheHaving},
	// 直径 + 大于 + 10 mm + 者: those with a diameter of more than 10 mm.
	{Name: "zhe-bound", Gives: "NP", Pattern: "NP 低于|高于|超过|大于|小于|多于|少于|不低于|不超过|不足|不到|<|>|≥|≤ QTY|NUM|N 者", Head: 2, Cost: -0.3, When: noAge, Build: zheBound},
	// 65岁以上 + 者: those over 65 years of age.
	// 60岁以上 + 人群: people over 60 years of age.
	{Name: "age-people", Gives: "NP", Pattern: "A 人群|的人群", Head: 0, Cost: -0.2, When: agedFirst, Build: agePeople},
	{Name: "age-those", Gives: "NP", Pattern: "A 者|人", Head: 0, Cost: 0.05, When: agedFirst, Build: ageThose},
	// 症状 + 轻微 + 者: patients with mild symptoms.
	{Name: "zhe-state", Gives: "NP", Pattern: "N AP 者", Head: 0, Cost: 0, When: plainSecond, Build: zheState},
	// 治疗 + 无效 + 者: patients who do not respond to treatment.
	{Name: "zhe-unresponsive", Gives: "NP", Pattern: "N 无效|失败 者", Head: 0, Cost: -0.3, When: treatmentFirst, Build: unresponsive},
	// 凡 + 有发热者: anyone with fever; 凡 + 吸烟者: all those who smoke.
	{Name: "anyone", Gives: "NP", Pattern: "凡|凡是 NP", Head: 1, Cost: -0.2, When: anybody, Build: anyone},
	// 血压 + 未达标 + 者: those whose blood pressure has not reached the target.
	{Name: "zhe-whose", Gives: "NP", Pattern: "S 者", Cost: 0.2, When: thingsClause, Build: zheWhose},
	// 症状 + 严重者: patients with severe symptoms.
	{Name: "severe-cases", Gives: "NP", Pattern: "N 严重者|轻者|重者", Cost: -0.5, When: notPersonFirst, Build: severeCases},
}

// havingWords say that somebody has something, has had it, or lacks it.
const havingWords = "有|具有|患有|伴有|合并|存在|带有|伴|伴发|含有|患|" + formerly + "|" + lackingWords

// formerly are those of what somebody has had.
const formerly = "既往有|曾有|以往有|既往存在|曾患|既往患有|曾患有|既往曾有|既往出现|曾出现"

// lackingWords are those of what somebody has not; hadBefore and lacking list the last two kinds.
const lackingWords = "无|没有|不伴|不含|缺乏|没"

var hadBefore, lacking = strings.Split(formerly, "|"), strings.Split(lackingWords, "|")

// hadOf is "with a history of" for what somebody has had, unless the thing is a history already.
func hadOf(n node, what english.Phrase) string {
	if slices.Contains(hadBefore, n.head.text) && !slices.ContainsFunc(what.Words, func(w english.Word) bool { return strings.Contains(w.Text, "history") }) {
		return "with a history of"
	}
	switch t := n.head.text; {
	case t == "缺乏" && len(what.Words) > 0 && (what.Words[what.Head].Source == "铁" || endsIn(what.Words[what.Head].Source, nutrients...)):
		return "deficient in"
	case t == "缺乏":
		return "lacking"
	case t == "含有":
		return "containing"
	}
	return having(n)
}

// nutrients are the ends of words for what the body can be short of.
var nutrients = strings.Fields("维生素 维生素A 维生素D 维生素C 维生素E 维生素K 维生素B12 叶酸 锌 碘 钙 硒 镁 营养素 微量元素 蛋白质")

// having is the English preposition of one of them.
func having(n node) string {
	if slices.Contains(lacking, n.head.text) {
		return "without"
	}
	return "with"
}

// notPersonFirst leaves a history to what says that somebody has it: 有过敏史 + 者.
func notPersonFirst(k []*item) bool {
	return !isPerson(k[0]) && !strings.HasSuffix(k[0].head.text, "史")
}

func zheNoun(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients with", k[1]), b.bareSettle(k[0].Phrase)))
}

// illBoth reports two conditions.
func illBoth(k []*item) bool {
	ill := func(it *item) bool {
		return !isPerson(it) && it.head.entry != nil && it.head.entry.POS == "noun" && it.head.domain() != "anatomy" && !it.head.reads("verb")
	}
	return ill(k[0]) && ill(k[2])
}

func zhePair(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients with", k[3]), b.bareSettle(k[0].Phrase), b.put(conjunction(k[1].head.text), k[1]), b.bareSettle(k[2].Phrase)))
}

func zheHaving(b *builder, k []node) english.Phrase {
	return people(join(0, b.put("patients "+hadOf(k[0], k[1].Phrase), k[0], k[2]), b.bareSettle(k[1].Phrase)))
}

// zheVoiceCost is high for a passive: 不能耐受者 are those who cannot tolerate something.
func zheVoiceCost(k []*item) float64 {
	if ruleName(k[0]) == "modal-passive" {
		return max(wrongVoice, voiceCost(voiceOf(k[0]), true))
	}
	return voiceCost(voiceOf(k[0]), true)
}

func zheVerb(b *builder, k []node) english.Phrase {
	b.doubts += 0.1 // of a condition, English has a noun: patients with
	if vp := k[0].Phrase; headText(vp) == "have" && vp.Head == 0 && !vp.Finite && len(vp.Also) == 0 && len(vp.Words) > 1 &&
		vp.Words[1].Text != "no" && vp.Words[1].Form != english.PastParticiple {
		return people(join(0, b.put("those with", k[1]), english.Phrase{Words: vp.Words[1:]}))
	}
	return people(join(0, b.put("those who", k[1]), agree(k[0].Phrase, english.Many)))
}

// adjectiveOfPeople reports what can be said of people before their noun, or, with what it is related to, behind it.
func adjectiveOfPeople(k []*item) bool {
	return ruleName(k[0]) == "topic-adjective" || !agedFirst(k) && (k[0].rule == nil || k[0].rule.Gives == "A")
}

// nounBeside is high for words that are nouns as well: 糖尿病者 are patients with diabetes. What an adjective is related to leaves no doubt.
func nounBeside(k []*item) float64 {
	if ruleName(k[0]) == "topic-adjective" {
		return -0.1
	}
	if k[0].rule == nil && diseaseNoun(k[0].head) {
		return 0.3
	}
	if n := ruleName(k[0]); (n == "positive" || n == "negative") && hanFirst(k[0].kids) {
		return 0.4 // 结果阳性者: patients with positive results
	}
	return 0
}

func zheAdjective(b *builder, k []node) english.Phrase {
	if postposed(k[0].Phrase) || ruleName(k[0].item) == "topic-adjective" {
		return people(join(0, b.put("patients", k[1]), k[0].Phrase))
	}
	p := join(1, k[0].Phrase, b.put("patients", k[1]))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

// plainSecond reports an adjective that can stand before the noun.
func plainSecond(k []*item) bool {
	return !isPerson(k[0]) && ruleName(k[1]) != "topic-adjective" && !strings.Contains(englishOf(k[1]), " ")
}

func zheState(b *builder, k []node) english.Phrase {
	n := adjectiveNoun(b, []node{{english.Phrase(as(english.AdjPhrase, k[1].Phrase)), k[1].item}, k[0]})
	return people(join(0, b.put("patients with", k[2]), b.bareSettle(n)))
}

// noAge leaves ages to their own rules: those over 65 years of age.
func noAge(k []*item) bool {
	return !isAge(k[2:]) && (k[2].rule == nil || ruleName(k[2]) != "noun") && (k[2].head.entry == nil || k[2].head.entry.POS != "noun" || periodTerm(k[2]))
}

// sizeBounds compare a size with a figure.
var sizeBounds = map[string]string{"大于": "larger than", "超过": "larger than", ">": "larger than", "小于": "smaller than", "<": "smaller than"}

// zheBound names people by a figure of theirs. What has a size of its own is larger or smaller.
func zheBound(b *builder, k []node) english.Phrase {
	zh := k[1].head.text
	word := approximations[zh]
	if lengthUnit([]*item{nil, k[2].item}) && !slices.Contains(extentNouns, headText(k[0].Phrase)) {
		word = cmp.Or(sizeBounds[zh], word)
	}
	if slices.Contains([]string{"more", "less", "no", "at"}, firstOf(word)) {
		word = "of " + word
	}
	return people(join(0, b.put("those with", k[3]), b.figure(k[0].Phrase), b.put(word, k[1]), k[2].Phrase))
}

// figure is what people have of a measure: an ejection fraction.
func (b *builder) figure(p english.Phrase) english.Phrase {
	if p.Count == english.AnyCount && !p.Determined && slices.Contains(extentNouns, headText(p)) {
		p.Count = english.Singular
		return b.withArticle("a", p) // a diameter of more than 2 cm
	}
	p = b.bareSettle(p)
	if p.Count == english.Singular && p.Head < len(p.Words) && !p.Determined {
		return b.withArticle("a", p)
	}
	return p
}

// extentNouns are nouns that are a length themselves.
var extentNouns = strings.Fields("diameter width length thickness depth height")

func agePeople(b *builder, k []node) english.Phrase {
	return join(0, people(b.put("people", k[1])), k[0].Phrase)
}

func ageThose(b *builder, k []node) english.Phrase {
	word := "those"
	if k[1].head.text == "人" {
		word = "people"
	}
	return people(join(0, b.put(word, k[1]), k[0].Phrase))
}

// zheSecond reports people named by 者.
func zheSecond(k []*item) bool {
	n := ruleName(k[1])
	return strings.HasPrefix(n, "zhe-") || n == "age-those"
}

// anybody reports people, of whom something holds without exception.
func anybody(k []*item) bool { return zheSecond(k) || isPerson(k[1]) }

// anyone names one for all of them, where no verb has to agree: anyone with fever.
func anyone(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	if who := p.Words[0].Text; p.Head == 0 && (who == "those" || who == "patients") && p.Words[1].Text != "who" {
		p = join(0, b.put("anyone", k[0]), english.Phrase{Words: p.Words[1:]})
		p.Cat, p.Count = english.NounPhrase, english.Singular
	} else {
		p = join(1, b.put("all", k[0]), p)
	}
	p.Determined = true
	return p
}

// thingsClause reports a plain clause about a thing that people have.
func thingsClause(k []*item) bool {
	s := k[0]
	return ruleName(s) == "clause" && !isPerson(s.kids[0]) &&
		(s.kids[0].rule == nil || ruleName(s.kids[0]) == "noun" || ruleName(s.kids[0]) == "compound") && s.kids[0].head.entry != nil &&
		slices.Contains([]string{"symptoms", "laboratory", "physiology", "hematology", "endocrinology", "cardiology", "pathology", "dermatology", "orthopedics", "ophthalmology", "surgery", "neurology"}, s.kids[0].head.domain())
}

func zheWhose(b *builder, k []node) english.Phrase {
	subject, vp := b.build(k[0].item.kids[0]), b.build(k[0].item.kids[1])
	n := b.numbered(subject.Phrase)
	return people(join(0, b.put("those whose", k[1]), n, agree(vp.Phrase, n.Count)))
}

func severeCases(b *builder, k []node) english.Phrase {
	how := "severe"
	if k[1].head.text == "轻者" {
		how = "mild"
	}
	return people(join(0, b.put("patients with", k[1]), b.put(how), b.bareSettle(k[0].Phrase)))
}
