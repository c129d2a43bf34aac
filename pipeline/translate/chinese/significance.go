package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// significanceRules render what statistics make of a difference (AMA Manual of Style, 19.5).
var significanceRules = []Rule{
	// 差异有统计学意义, behind no subject: the difference is statistically significant.
	{Name: "difference-significant", Gives: "S", Pattern: "差异有统计学意义|差异具有统计学意义|差异有显著性|差异无统计学意义|差异不显著", Cost: 0.1, Build: differenceSignificant},
	// P值小于0.05 + 认为 + 差异有统计学意义: a P value of less than 0.05 was considered statistically significant.
	{Name: "considered-significant", Gives: "S", Pattern: "NP 认为|为|被认为|表示|提示|视为|认为是 差异有统计学意义|差异具有统计学意义|有统计学意义|具有统计学意义|差异有显著性|差异有统计学显著性", Cost: -0.8, When: probability, Build: consideredSignificant},
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

// probability reports a P value with its bound.
func probability(k []*item) bool {
	return beginsIn(firstPart(k[0]).head.text, "p", "双侧")
}

func consideredSignificant(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	p := join(0, b.one(n), b.put("was considered statistically significant", k[1], k[2]))
	p.Cat, p.Finite = english.Clause, true
	return p
}
