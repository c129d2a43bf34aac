package chinese

import "unmix/pipeline/translate/english"

// ordinalRules render 第: the second, day 3, second-generation drugs.
var ordinalRules = []Rule{
	// 第 + 一: first.
	{Name: "ordinal-classifier", Gives: "A", Pattern: "第 NUM CLF", Head: 1, Cost: 0.05, Build: ordinal},
	// 第 + 7 + 天: day 7; 第 + 五 + 年: the fifth year.
	{Name: "ordinal-unit", Gives: "NP", Pattern: "第 NUM M", Head: 2, Cost: 0.02, Build: ordinalUnit},
	// 第 + 二 + 代 + 抗组胺药: second-generation antihistamines.
	{Name: "ordinal-class", Gives: "N", Pattern: "第 NUM 代|线 N", Head: 3, Cost: -0.2, When: writtenMiddle, Build: ordinalClass},
}

// ordinalUnit renders the place in a series: day 7, the fifth year.
func ordinalUnit(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	var p english.Phrase
	if digitAt(k[1].item) {
		if list := b.series(k[1].item); len(list.Words) > 0 {
			k[1].Phrase = list
		}
		if k[1].rule != nil {
			n = inflect(n, english.PluralNoun) // days 3 to 5
		}
		p = join(0, n, b.put(""), k[1].Phrase)
		p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	} else {
		p = join(2, b.put("the", k[0]), ordinal(b, k[:2]), n)
	}
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Singular, true
	return p
}

// writtenMiddle reports a number in characters: 第 3 代 is rather a name.
func writtenMiddle(k []*item) bool {
	return isNumeral([]rune(k[1].head.text)[0]) && !digitAt(k[1])
}

// ordinalClass names the generation or line that a drug or treatment is of.
func ordinalClass(b *builder, k []node) english.Phrase {
	word := "~-line"
	if k[2].head.text == "代" {
		word = "~-generation"
	}
	a := join(0, ordinal(b, k[:2]), b.put(word, k[2]))
	return join(1, as(english.AdjPhrase, a), k[3].Phrase)
}
