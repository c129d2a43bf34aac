package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// basedRules render what something rests on or is called, before its noun.
var basedRules = []Rule{
	// 贝达喹啉 + 为基础 + 的 + 方案, with and without 以: a bedaquiline-based regimen.
	{Name: "based-attribute", Gives: "N", Pattern: "N 为基础|为核心|为中心|为导向 的 N", Head: 3, Cost: -0.6, When: notPersonFirst, Build: basedAttribute},
	{Name: "based-attribute-yi", Gives: "N", Pattern: "以 N 为基础|为核心|为中心|为导向 的 N", Head: 4, Cost: -0.9, Build: basedAttributeYi},
	// 误诊为 + 肺结核 + 的 + 血管炎: vasculitis misdiagnosed as tuberculosis.
	{Name: "taken-for", Gives: "NP", Pattern: "误诊为|诊断为|确诊为|定义为|归类为|分类为|视为|判定为|误认为 NP 的 NP", Head: 3, Cost: -0.3, When: notPerson, Build: takenFor},
	// 被 + 误诊为 + 哮喘 + 的 + 肿瘤: tumors misdiagnosed as asthma.
	{Name: "taken-for-bei", Gives: "NP", Pattern: "被|曾被|常被|易被|曾|常 误诊为|诊断为|误认为|视为 NP 的 NP", Head: 4, Cost: -0.6, When: notPerson, Build: takenForBei},
	// 误诊为 + 多发性硬化, the subject of an English verb: misdiagnosis as multiple sclerosis.
	{Name: "taken-for-noun", Gives: "NP", Pattern: "误诊为|误认为 NP", Head: 1, Cost: 0.9, When: notPerson, Build: takenForNoun},
}

func takenForBei(b *builder, k []node) english.Phrase {
	p := takenFor(b, k[1:])
	if beginsIn(k[0].head.text, "常", "易") {
		i := slices.IndexFunc(p.Words, func(w english.Word) bool { return slices.Contains(w.Rules, b.rule) })
		if i > 0 {
			p = after(p, i, b.put("often", k[0]))
		}
	}
	return p
}

func takenForNoun(b *builder, k []node) english.Phrase {
	word := "misdiagnosis as"
	if k[0].head.text == "误认为" {
		word = "confusion with"
	}
	p := join(0, as(english.NounPhrase, b.put(word, k[0])), b.bareSettle(k[1].Phrase))
	p.Count, p.Determined = english.Mass, true
	return p
}

// bases give the ends of what rests on something.
var bases = map[string]string{"为基础": "based", "为核心": "centered", "为中心": "centered", "为导向": "oriented"}

func (b *builder) based(on, how, what node) english.Phrase {
	how.Phrase = suffix(bases[how.head.text])(b, []node{on, how})
	return join(1, how.Phrase, what.Phrase)
}

func basedAttribute(b *builder, k []node) english.Phrase { return b.based(k[0], k[1], k[3]) }

func basedAttributeYi(b *builder, k []node) english.Phrase { return b.based(k[1], k[2], k[4]) }

// takings for something, as participles.
var takenWords = map[string]string{"误诊": "misdiagnosed as", "诊断": "diagnosed as", "确诊": "confirmed as", "定义": "defined as", "归类": "classified as", "分类": "classified as", "视为": "regarded as", "判定": "judged to be", "误认": "mistaken for"}

func takenFor(b *builder, k []node) english.Phrase {
	n := len(k)
	word := takenWords[string([]rune(k[0].head.text)[:2])]
	return join(0, k[n-1].Phrase, b.put(word, k[0]), b.bareSettle(k[n-3].Phrase))
}
