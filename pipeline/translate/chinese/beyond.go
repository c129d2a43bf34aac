package chinese

import (
	"unmix/pipeline/translate/english"
)

// beyondRules render values that pass a bound or stay on one side of it, and things that have none: 体温超过38.5℃时, when the temperature
// exceeds 38.5 °C.
var beyondRules = []Rule{
	// 持续 + 低于 + 90%: remain below 90%.
	{Name: "remain-below", Gives: "VP", Pattern: "持续|一直|始终|长期 低于|高于|超过|大于|小于 QTY|NUM", Head: 1, Cost: -0.3, Build: remainBelow},
	// 最迟不超过 + 72小时: no later than 72 hours.
	{Name: "no-later", Gives: "QTY", Pattern: "最迟不超过|最晚不超过|最迟不得超过|最迟不应超过 QTY", Head: 1, Cost: -0.3, When: timeLast, Build: noLater},
	// 不限 + 次数: with no limit on the number.
	{Name: "no-limit", Gives: "PP", Pattern: "不限|不限制|不受限于 NP", Head: 1, Cost: -0.2, Build: noLimit},
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
