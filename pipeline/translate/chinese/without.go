package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// withoutRules render circumstances that are missing: 在没有…的情况下, in the absence of.
var withoutRules = []Rule{
	// 多发肿瘤 + 但 + 无 + 血管侵犯: multiple tumors without vascular invasion.
	{Name: "noun-but-without", Gives: "NP", Pattern: "NP 但|而|且 无|没有|不伴|不伴有|未见|无明显 NP", Cost: 0, When: thingFirst, Build: nounButWithout},
	// 手术顺利 + ， + 无 + 并发症: surgery goes smoothly, with no complications.
	{Name: "clause-with-no", Gives: "S", Pattern: "S ， 无|未见|未出现|未发生|没有|无明显 NP", Head: 0, Cost: 0.1, Build: clauseWithNo},
	// 在 + 缺乏 + 证据 + 的情况下: in the absence of evidence.
	{Name: "in-absence", Gives: "PP", Pattern: "在 缺乏|没有|无|缺少 NP 的情况下|情况下|时|的前提下|前提下", Head: 2, Cost: -0.2, Build: inAbsence},
	// 在 + 不 + 增加风险 + 的前提下: without increasing the risk.
	{Name: "without-doing", Gives: "PP", Pattern: "在 不|未|没有 VP 的情况下|情况下|的前提下|前提下", Head: 2, Cost: -0.2, Build: withoutDoing},
}

func inAbsence(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("in the absence of", k[0], k[1], k[3]), b.bareSettle(k[2].Phrase)))
}

func withoutDoing(b *builder, k []node) english.Phrase {
	if k[2].Finite {
		b.doubts += 0.3
	}
	return as(english.PrepPhrase, join(0, b.put("without", k[0], k[1], k[3]), verbForm(k[2].Phrase, english.Gerund)))
}

func nounButWithout(b *builder, k []node) english.Phrase {
	without := b.bareSettle(k[3].Phrase)
	without.Words = slices.Clone(without.Words)
	for i, w := range without.Words {
		if w.Text == "and" {
			without.Words[i].Text = "or" // without invasion or metastasis
		}
	}
	p := join(0, b.numbered(k[0].Phrase), b.put("without", k[1], k[2]), without)
	p.Determined = true
	return p
}

func clauseWithNo(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", with", k[1]), b.none(k[3].Phrase, k[2]))
}
