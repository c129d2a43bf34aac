package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// consecutiveRules render 连续 before how many times: 连续两次阴性, two consecutive negative results.
var consecutiveRules = []Rule{
	// 连续 + 两次 + 核酸检测 + 阴性: two consecutive negative nucleic acid tests.
	{Name: "consecutive", Gives: "NP", Pattern: "连续 FREQ|QTY N", Head: 2, Cost: -0.2, When: timesMiddle, Build: consecutive},
}

// countOfTimes is how many times: two of 两次; "" when it is no plain number.
func countOfTimes(it *item) string {
	n, _ := numeral(strings.TrimSuffix(firstPart(it).head.text, "次"))
	return n
}

func timesMiddle(k []*item) bool {
	last := lastPart(k[1])
	return strings.HasSuffix(last.head.text, "次") && countOfTimes(k[1]) != ""
}

func consecutive(b *builder, k []node) english.Phrase {
	p := join(2, b.put(countOfTimes(k[1].item), k[1]), b.put("consecutive", k[0]), b.plural(k[2].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}
