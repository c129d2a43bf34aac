package chinese

import "unmix/pipeline/translate/english"

// threeDegreesRules render the three degrees of an illness, which share one word in Chinese: 轻、中、重三度, mild, moderate, and severe.
var threeDegreesRules = []Rule{
	// 轻 + 、 + 中 + 、 + 重 + 三 + 度: mild, moderate, and severe.
	{Name: "three-degrees", Gives: "A", Pattern: "轻|轻度 、 中|中度 、|和 重|重度 三 度|型|级|个等级", Cost: -1, Build: threeDegrees},
	{Name: "three-degrees-bare", Gives: "A", Pattern: "轻|轻度 、 中|中度 、|和 重|重度", Cost: -0.5, Build: threeDegrees},
}

func threeDegrees(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put("mild", k[0]), b.put(",", k[1]), b.put("moderate", k[2]), b.put(", and", k[3]), b.put("severe", k[4:]...)))
}
