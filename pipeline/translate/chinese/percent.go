package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// percentRules render 分之, 百分之 and %.
var percentRules = []Rule{
	// 七 + 分之 + 一: one seventh.
	{Name: "fraction", Gives: "NUM", Pattern: "NUM 分之 NUM", Head: 1, Cost: -0.3, When: smallFraction, Build: fraction},
	// 百分之 + 十: 10%.
	{Name: "percent-of", Gives: "QTY", Pattern: "百分之 NUM", Head: 1, Cost: 0.02, Build: percentWord},
	{Name: "percent", Gives: "QTY", Pattern: "NUM %", Cost: 0.02, Build: percentSign},
	{Name: "percent-range", Gives: "QTY", Pattern: "QTY 至|到|- QTY", Head: 2, Cost: 0.02, Build: numberRange},
}

// fractionNames are the names of the parts, by how many there are.
var fractionNames = map[string]string{"三": "third", "四": "fourth", "五": "fifth", "六": "sixth", "七": "seventh", "八": "eighth", "九": "ninth", "十": "tenth", "十二": "twelfth", "二十": "twentieth"}

func smallFraction(k []*item) bool {
	return k[0].rule == nil && fractionNames[k[0].head.text] != "" && k[2].rule == nil && !isDigit([]rune(k[2].head.text)[0])
}

func fraction(b *builder, k []node) english.Phrase {
	word := fractionNames[k[0].head.text]
	if !isOne(k[2].Phrase) {
		word += "s"
	}
	p := join(0, k[2].Phrase, b.put(word, k[0], k[1]))
	p.Cat = english.Number
	return p
}

func percentSign(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, b.put("%", k[1]))
	p.Words[len(p.Words)-1].Glue = true
	return p
}

func percentWord(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	for n, w := range small {
		if w == p.Words[0].Text {
			p.Words[0].Text = decimal(n)
		}
	}
	p = join(0, p, b.put("~%", k[0]))
	return p
}
