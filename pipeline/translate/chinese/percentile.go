package chinese

import "unmix/pipeline/translate/english"

// percentileRules render percentiles and whose they are: 儿童第3百分位, the 3rd percentile for children.
var percentileRules = []Rule{
	// 儿童 + 第 + 3 + 百分位: the 3rd percentile for children.
	{Name: "percentile", Gives: "NP", Pattern: "第 NUM 百分位|百分位数", Head: 1, Cost: -0.3, Build: percentile},
}

func percentile(b *builder, k []node) english.Phrase {
	p := join(1, b.put("the"), ordinal(b, k[:2]), b.put("percentile", k[2]))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}
