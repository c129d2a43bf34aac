package chinese

import "unmix/pipeline/translate/english"

// expectedRules render 预计 and its kin before a clause, whose subject they take in English: tube feeding is expected to last (Quirk et al.
// 1985, 16.50).
var expectedRules = []Rule{
	// 预计 + 管饲 + 超过4周 + 时: when tube feeding is expected to exceed 4 weeks.
	{Name: "when-expected", Gives: "CL", Pattern: "预计|估计|预期 NP VP 时|者|的时候", Head: 2, Cost: -0.6, Build: whenExpected},
	// 除非 + 确有 + 缺铁: unless there is definite iron deficiency.
	{Name: "unless-definite", Gives: "CL", Pattern: "除非|如果|若|如 确有|确实有|确实存在|确定有 NP", Head: 2, Cost: -0.8, Build: ifDefinite},
	// 若 + 漏服 + 一次: if a dose is missed.
	{Name: "if-missed", Gives: "CL", Pattern: "如|若|如果|一旦|万一 漏服|漏用|漏打 一次|一剂|一片|时", Cost: -0.9, Build: ifMissed},
	// 漏服 + 时: when a dose is missed.
	{Name: "when-missed", Gives: "CL", Pattern: "漏服|漏用|漏打 时|一次时|后|一次后", Cost: -0.5, Build: whenMissed},
}

func whenExpected(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("when", k[3]), expectedTo(b, k)))
}

func ifDefinite(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	n.Determined = n.Determined || n.Count != english.Many
	return as(english.Clause, join(0, b.put(subordinators[k[0].head.text], k[0]), b.put("there is definite", k[1]), n))
}

func whenMissed(b *builder, k []node) english.Phrase {
	word := "if a dose is missed"
	if k[1].head.text == "后" {
		word = "after a dose is missed"
	}
	p := as(english.Clause, b.put(word, k...))
	p.Finite = true
	return p
}

func ifMissed(b *builder, k []node) english.Phrase {
	p := as(english.Clause, b.put("if a dose is missed", k...))
	p.Finite = true
	return p
}
