package chinese

import "unmix/pipeline/translate/english"

// gapRules repair a word that was lost between two Chinese ones and left a space: "the efficacy of stem cell therapy" came
// out as 功效 干细胞疗法, in the English order.
var gapRules = []Rule{
	{Name: "gap", Gives: "NP", Pattern: "N SPACE NP", Cost: 0.3, Build: gap},
}

func gap(b *builder, k []node) english.Phrase {
	p := join(0, b.withArticle("the", k[0].Phrase), b.put("of", k[1]), b.settle(k[2].Phrase))
	p.Count = english.Singular
	return p
}
