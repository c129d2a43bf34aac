package chinese

import "unmix/pipeline/translate/english"

// effectRules render how much something affects or harms something: 对…影响小.
var effectRules = []Rule{
	// 对 + 卵巢 + 的 + 毒性 + 较小: less toxic to the ovaries.
	{Name: "less-toxic", Gives: "AP", Pattern: "对 NP 的 毒性 较小|更小|较低|更低|较大|较高|更大|更高", Head: 1, Cost: -0.3, Build: lessToxic},
	// 对 + 生长 + 的 + 影响 + 很小: have little effect on growth.
	{Name: "little-effect", Gives: "VP", Pattern: "对 NP 的 影响 小|很小|较小|不大|有限|甚微|极小", Head: 1, Cost: -0.3, Build: littleEffect},
	{Name: "little-effect-on", Gives: "S", Pattern: "NP 对 NP 的 影响 很小|较小|不大|有限|甚微|极小", Head: 0, Cost: -0.3, Build: littleEffectOf},
}

func lessToxic(b *builder, k []node) english.Phrase {
	word := "less toxic to"
	if last := k[4].head.text; endsIn(last, "大", "高") {
		word = "more toxic to"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[0], k[3], k[4]), b.settle(k[1].Phrase)))
}

func (b *builder) little(k []node) english.Phrase {
	word := "little effect on"
	if last := k[len(k)-1].head.text; last == "有限" {
		word = "a limited effect on"
	}
	return join(0, b.verb("have", english.Lemma), b.put(word, k[0], k[3], k[4]), b.settle(k[1].Phrase))
}

func littleEffect(b *builder, k []node) english.Phrase { return b.little(k) }

func littleEffectOf(b *builder, k []node) english.Phrase {
	return b.clause(k[0].Phrase, b.little(k[1:]))
}
