package chinese

import "unmix/pipeline/translate/english"

// precedeRules render 早于 and 晚于: what appears before or after something, and by how much.
var precedeRules = []Rule{
	// 早于 + 运动症状 + 数年 + 出现: appear several years before motor symptoms.
	{Name: "appear-before", Gives: "VP", Pattern: "早于|先于|晚于|迟于 NP QTY|N 出现|发生|发作|起病", Head: 3, Cost: -0.4, When: timeThird, Build: appearBefore},
}

// whenCompared is the English of a time before or after another.
func whenCompared(from node) string {
	if zh := from.head.text; zh == "晚于" || zh == "迟于" {
		return "after"
	}
	return "before"
}

func appearBefore(b *builder, k []node) english.Phrase {
	return join(0, b.verb("appear", english.Lemma, k[3]), k[2].Phrase, b.put(whenCompared(k[0]), k[0]), b.settle(k[1].Phrase))
}
