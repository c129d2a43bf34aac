package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// beyondRules render values that pass a bound or stay on one side of it, and things that have none: 体温超过38.5℃时, when the temperature
// exceeds 38.5 °C.
var beyondRules = []Rule{
	// 胎盘滞留 + 超过30分钟 + ， + 应剥离胎盘: if retention of the placenta exceeds 30 minutes, the placenta should be removed.
	{Name: "beyond-then", Gives: "S", Pattern: "NP 超过|高于|低于|大于|小于|达到|达 QTY|NUM ， S", Head: 4, Cost: -0.6, When: dutyAfterFigure, Build: beyondThen},
	// 体温 + 超过 + 38.5℃ + 时: when the temperature exceeds 38.5 °C.
	{Name: "when-beyond", Gives: "CL", Pattern: "NP 超过|高于|低于|大于|小于|达到|达 QTY|NUM 时|后", Head: 0, Cost: -0.3, When: measuredThing, Build: whenBeyond},
	// 持续 + 低于 + 90%: remain below 90%.
	{Name: "remain-below", Gives: "VP", Pattern: "持续|一直|始终|长期 低于|高于|超过|大于|小于 QTY|NUM", Head: 1, Cost: -0.3, Build: remainBelow},
	// 最迟不超过 + 72小时: no later than 72 hours.
	{Name: "no-later", Gives: "QTY", Pattern: "最迟不超过|最晚不超过|最迟不得超过|最迟不应超过 QTY", Head: 1, Cost: -0.3, When: timeLast, Build: noLater},
	// 不限 + 次数: with no limit on the number.
	{Name: "no-limit", Gives: "PP", Pattern: "不限|不限制|不受限于 NP", Head: 1, Cost: -0.2, Build: noLimit},
}

// dutyAfterFigure reports a value of a thing before a duty that names nobody.
func dutyAfterFigure(k []*item) bool {
	return !isPerson(k[0]) && slices.Contains(dutySentences, ruleName(k[4]))
}

// passing states that a thing passes a bound or lies on one side of it.
func (b *builder) passing(thing, word, bound node) english.Phrase {
	vp := english.Phrase{}
	switch word.head.text {
	case "超过":
		vp = b.verb("exceed", english.Lemma, word)
	case "达到", "达":
		vp = b.verb("reach", english.Lemma, word)
	default:
		vp = b.be(b.put(boundWords[word.head.text], word))
	}
	return b.clause(thing.Phrase, join(0, vp, bound.Phrase))
}

func beyondThen(b *builder, k []node) english.Phrase {
	return join(3, b.put("if"), b.passing(k[0], k[1], k[2]), b.put(",", k[3]), k[4].Phrase)
}

// measuredThing reports what has a value, other than people and times.
func measuredThing(k []*item) bool {
	return !isPerson(k[0]) && !timeUnit(k[2]) && !timeUnit(k[0]) && k[0].head.entry != nil && k[0].head.entry.POS == "noun" && !strings.Contains(ruleName(k[0]), "coordination")
}

func whenBeyond(b *builder, k []node) english.Phrase {
	word := "when"
	if k[3].head.text == "后" {
		word = "after"
	}
	return as(english.Clause, join(1, b.put(word, k[3]), b.passing(k[0], k[1], k[2])))
}

// boundWords give the prepositions of bounds.
var boundWords = map[string]string{"低于": "below", "小于": "below", "高于": "above", "超过": "above", "大于": "above"}

func remainBelow(b *builder, k []node) english.Phrase {
	return join(0, b.verb("remain", english.Lemma, k[0]), b.put(boundWords[k[1].head.text], k[1]), k[2].Phrase)
}

func noLater(b *builder, k []node) english.Phrase {
	return join(1, b.put("no later than", k[0]), k[1].Phrase)
}

func noLimit(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with no limit on", k[0]), b.settle(k[1].Phrase)))
}
