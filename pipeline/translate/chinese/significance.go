package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// significanceRules render what statistics make of a difference (AMA Manual of Style, 19.5).
var significanceRules = []Rule{
	// 差异有统计学意义, behind no subject: the difference is statistically significant.
	{Name: "difference-significant", Gives: "S", Pattern: "差异有统计学意义|差异具有统计学意义|差异有显著性|差异无统计学意义|差异不显著", Cost: 0.1, Build: differenceSignificant},
}

func differenceSignificant(b *builder, k []node) english.Phrase {
	word := "statistically significant"
	switch zh := k[0].head.text; {
	case strings.HasSuffix(zh, "显著"):
		word = "not significant"
	case strings.Contains(zh, "无"):
		word = "not statistically significant"
	case strings.HasSuffix(zh, "显著性"):
		word = "significant"
	}
	be := "is"
	if b.past {
		be = "was"
	}
	p := join(0, b.put("the difference "+be+" "+word, k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}
