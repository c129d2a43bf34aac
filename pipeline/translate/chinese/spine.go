package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// spineRules name the vertebrae and the levels between them with the letters of the parts of the spine (AMA Manual of Style, 14.12).
var spineRules = []Rule{
	// 腰 + 3 + - + 4: L3-L4.
	{Name: "spine-level", Gives: "N", Pattern: "腰|颈|胸|骶|腰椎|颈椎|胸椎 NUM -|/|～|~|—|至 NUM", Head: 0, Cost: -0.3, When: spineNumbers, Build: spineLevel},
	// 腰 + 4/5 + 椎间盘突出: L4/5 disc herniation.
	{Name: "spine-level-slash", Gives: "N", Pattern: "腰|颈|胸|腰椎|颈椎|胸椎 NUM", Head: 0, Cost: -0.3, When: slashedLevel, Build: spineLevelSlash},
}

// spineLetters are the letters for the parts of the spine.
var spineLetters = map[string]string{"腰": "L", "颈": "C", "胸": "T", "骶": "S", "腰椎": "L", "颈椎": "C", "胸椎": "T", "骶椎": "S"}

// spineNumbers reports the number of a vertebra behind its part of the spine, and of another one at the end.
func spineNumbers(k []*item) bool {
	return smallDigit(k[1]) && (len(k) == 3 || smallDigit(k[len(k)-1]))
}

// smallDigit reports a number of one or two digits.
func smallDigit(it *item) bool {
	return it.rule == nil && len(it.head.text) < 3 && digitAt(it)
}

// level names a vertebra or a level of the spine, which is no common noun.
func (b *builder) level(name string, from []node) english.Phrase {
	p := as(english.NounPhrase, b.put(name, from...))
	p.Words[0].Literal, p.Words[0].POS, p.Count = true, "name", english.Mass
	return p
}

// spineLevel repeats the letter where the second vertebra is of the same part.
func spineLevel(b *builder, k []node) english.Phrase {
	n := len(k)
	first := spineLetters[k[0].head.text]
	second := spineLetters[k[n-2].head.text]
	if second == "" {
		second = first
	}
	return b.level(first+k[1].head.text+"-"+second+k[n-1].head.text, k)
}

// slashedLevel reports two small numbers in one: 4/5.
func slashedLevel(k []*item) bool {
	a, c, ok := strings.Cut(k[1].head.text, "/")
	return ok && k[1].rule == nil && len(a) < 3 && len(c) < 3 && a != "" && c != "" && isDigit(rune(a[0])) && isDigit(rune(c[0]))
}

// spineLevelSlash keeps the numbers as they are written: L4/5.
func spineLevelSlash(b *builder, k []node) english.Phrase {
	return b.level(spineLetters[k[0].head.text]+k[1].head.text, k)
}
