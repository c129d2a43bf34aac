package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// proneRules render what people or tissues are prone to, drug levels, and findings with what they suggest.
var proneRules = []Rule{
	// 易 + 发生 + 感染: be prone to infection.
	{Name: "prone-to", Gives: "VP", Pattern: "易|容易|极易|很容易|较易|常易|易于|更易|更容易 发生|出现|并发|罹患|患|合并|继发 NP", Head: 2, Cost: -0.4, Build: proneTo},
	// 他克莫司 + 血药浓度: tacrolimus blood concentration.
	{Name: "drug-level", Gives: "N", Pattern: "N 血药浓度|血浓度|血药谷浓度", Cost: -0.3, When: drugFirst, Build: drugLevel},
	// 无论是 + 儿童 + 还是 + 成人: in both children and adults.
	{Name: "both-in", Gives: "PP", Pattern: "无论是|不论是|无论|不论|不管是 NP 还是|或 NP", Head: 1, Cost: -0.3, When: peopleOrFigures, Build: bothIn},
	// 若胆汁呈金黄色 + ， + 提示 + 移植肝功能良好: if …, this suggests that ….
	{Name: "if-suggests", Gives: "S", Pattern: "CL ， 提示|表明|说明|意味着|预示 S", Head: 3, Cost: -0.4, Build: ifSuggests},
	{Name: "if-suggests-noun", Gives: "S", Pattern: "CL ， 提示|表明|说明|意味着|预示|预示着 NP", Head: 3, Cost: -0.2, Build: ifSuggests},
	// 尿量减少 + ， + 双下肢水肿: decreased urine output and edema of both legs.
	{Name: "findings-comma", Gives: "NP", Pattern: "NP ， NP", Cost: 0.5, When: bothFindings, Build: findingsComma},
}

func proneTo(b *builder, k []node) english.Phrase {
	word := "prone to"
	if strings.HasPrefix(k[0].head.text, "更") {
		word = "more prone to"
	}
	return b.be(join(0, b.put(word, k[0], k[1]), b.event(k[2].Phrase)))
}

func drugFirst(k []*item) bool { return drugClass(k[0]) || k[0].head.kind == latinToken }

func drugLevel(b *builder, k []node) english.Phrase {
	word := "blood concentration"
	if strings.Contains(k[1].head.text, "谷") {
		word = "trough concentration"
	}
	n := as(english.NounPhrase, b.put(word, k[1]))
	n.Words[1].POS, n.Head = "noun", 1
	return join(1, k[0].Phrase, n)
}

// peopleOrFigures reports two kinds of people, or two things that are measured.
func peopleOrFigures(k []*item) bool {
	measured := func(it *item) bool {
		return isPerson(it) || slices.ContainsFunc(measuredEnds, func(e string) bool { return strings.HasSuffix(it.head.text, e) })
	}
	return measured(k[1]) && measured(k[3])
}

// measuredEnds are the ends of words for what treatments are judged by.
var measuredEnds = strings.Fields("率 质量 疗效 效果 安全性 预后 生存 生存期 费用 成本 功能 有效性 耐受性")

func bothIn(b *builder, k []node) english.Phrase {
	word := "in terms of both"
	if isPerson(k[1].item) {
		word = "in both"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[0]), b.member(b.peopled(k[1])), b.put("and", k[2]), b.member(b.peopled(k[3]))))
}

func ifSuggests(b *builder, k []node) english.Phrase {
	words := map[string]string{"提示": "this suggests", "表明": "this indicates", "说明": "this indicates", "意味着": "this means", "预示": "this predicts", "预示着": "this predicts"}[k[2].head.text]
	last := k[3].Phrase
	if last.Cat == english.NounPhrase {
		last = b.settle(last)
	} else {
		words += " that"
	}
	p := join(0, k[0].Phrase, b.put(",", k[1]), b.put(words, k[2]), last)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// bothFindings reports two findings, the first of them a change.
func bothFindings(k []*item) bool {
	second := bareNoun(k[2])
	e := second.head.entry
	return stateOf(k[0]) && (stateOf(k[2]) || e != nil && e.POS == "noun" && (e.Domain == "symptoms" || conditionName(e.English[0])))
}

func findingsComma(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put("and", k[1]), b.member(k[2].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}
