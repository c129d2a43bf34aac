package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// thenIfRules render a time before a condition, both of which come before what they are about (Lü 1999, 如), and how something shows or lasts.
var thenIfRules = []Rule{
	// 跌落后 + 如出现呕吐: if vomiting occurs after a fall.
	{Name: "then-if", Gives: "CL", Pattern: "PP|CL|ADV CL", Head: 1, Cost: -0.1, When: timeThenIf, Build: thenIf},
}

// conditional are the conjunctions of a condition.
var conditional = strings.Fields("如 若 如果 一旦 如有 如无 若无 若有 假如 倘若")

// timeThenIf reports a time and a condition.
func timeThenIf(k []*item) bool {
	return timeOf(k[0]) && slices.Contains(conditional, firstPart(k[1]).head.text) && !slices.Contains(conditional, firstPart(k[0]).head.text)
}

// timeOf reports an adverbial that says when.
func timeOf(it *item) bool {
	t := lastWordOf(it)
	return endsIn(t, "后", "前", "时", "中", "内", "期间", "期")
}

func thenIf(_ *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, k[1].Phrase, k[0].Phrase))
}
