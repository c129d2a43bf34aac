package chinese

import "unmix/pipeline/translate/english"

// ifThereRules render conditions of what is found or occurs, with the time at which it does.
var ifThereRules = []Rule{
	// 如 + 接种后 + 出现 + 高热: if high fever occurs after vaccination.
	{Name: "if-there-after", Gives: "CL", Pattern: "如|若|如果|一旦|假如 PP|ADV 出现|发生 NP", Head: 3, Cost: -0.2, Build: ifThereAfter},
	// 除非 + 确有 + 缺铁: unless there is definite iron deficiency.
	{Name: "unless-definite", Gives: "CL", Pattern: "除非|如果|若|如 确有|确实有|确实存在|确定有 NP", Head: 2, Cost: -0.8, Build: ifDefinite},
}

func ifThereAfter(b *builder, k []node) english.Phrase {
	p := ifThere(b, []node{k[0], k[2], k[3]})
	return join(1, english.Phrase{}, p, k[1].Phrase)
}

func ifDefinite(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	n.Determined = n.Determined || n.Count != english.Many
	return as(english.Clause, join(0, b.put(subordinators[k[0].head.text], k[0]), b.put("there is definite", k[1]), n))
}
