package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// Stages, grades and classes are counted with Roman numerals. Chinese sets each as one character (Unicode 15, Number Forms) or in capitals; English has
// capitals (AMA Manual of Style, 18.5): Ⅱ～Ⅲ期, stage II to III.

// romans are the numerals that are one character, as they are folded, by their place after Ⅰ.
var romans = strings.Fields("i ii iii iv v vi vii viii ix x xi xii")

// romanLetters writes them in the letters of the alphabet.
var romanLetters = strings.NewReplacer("Ⅰ", "I", "Ⅱ", "II", "Ⅲ", "III", "Ⅳ", "IV", "Ⅴ", "V", "Ⅵ", "VI", "Ⅶ", "VII", "Ⅷ", "VIII", "Ⅸ", "IX", "Ⅹ", "X", "Ⅺ", "XI", "Ⅻ", "XII",
	"ⅰ", "i", "ⅱ", "ii", "ⅲ", "iii", "ⅳ", "iv", "ⅴ", "v", "ⅵ", "vi", "ⅶ", "vii", "ⅷ", "viii", "ⅸ", "ix", "ⅹ", "x", "ⅺ", "xi", "ⅻ", "xii")

// romanOf spells a numeral that is one character; "" for other characters.
func romanOf(r rune) string {
	switch {
	case r >= 'Ⅰ' && r <= 'Ⅻ':
		return romans[r-'Ⅰ']
	case r >= 'ⅰ' && r <= 'ⅻ':
		return romans[r-'ⅰ']
	}
	return ""
}

// romanEnd is the end of the run of letters that begins with a numeral of one character: the letter of a subgroup belongs to it (ⅢA), the words beside it
// do not.
func romanEnd(chars []char, i int) int {
	j := i
	for j < len(chars) && chars[j].roman {
		j++
	}
	if j < len(chars) && chars[j].r >= 'a' && chars[j].r <= 'c' && !chars[j].roman && (j+1 == len(chars) || !isLatin(chars[j+1].r)) {
		j++
	}
	return j
}

// behindRoman are the characters that a numeral is followed by where it counts stages and the like.
const behindRoman = "期级型类度°~～–—-至到和或与、及"

// romanNumber reports letters that are a Roman numeral, or two that a mark joins (II-III, II/III), in capitals before a word for what it counts.
func (w *work) romanNumber(tok *token, src string) bool {
	next := tok.end
	for next < len(w.chars) && isSpace(w.chars[next].r) {
		next++
	}
	if src != strings.ToUpper(src) || next < len(w.chars) && !strings.ContainsRune(behindRoman, w.chars[next].r) || next == len(w.chars) && !w.chars[tok.start].roman {
		return false
	}
	for part := range strings.FieldsFuncSeq(tok.text, func(r rune) bool { return r == '-' || r == '/' }) {
		if !slices.Contains(romans, strings.TrimRight(part, "abc")) {
			return false
		}
	}
	return true
}

var romanRules = []Rule{
	// Ⅰ～Ⅱ + 期 + 临床试验: phase I to II clinical trial.
	{Name: "roman-phase", Gives: "N", Pattern: "NUM 期 临床试验|临床研究|试验|研究", Head: 2, Cost: -0.3, When: romanRangeFirst, Build: romanPhase},
}

// romanRange are the numerals of one or of a range, nil for another number.
func romanRange(it *item) []*item {
	switch {
	case it.rule == nil && it.head.kind == latinToken:
		return []*item{it}
	case strings.HasPrefix(ruleName(it), "range"):
		if first, last := romanRange(it.kids[0]), romanRange(it.kids[2]); first != nil && last != nil {
			return append(first, last...)
		}
	}
	return nil
}

// romanCost is low for a Roman numeral, which hardly counts anything else.
func romanCost(k []*item) float64 {
	if romanRange(k[0]) != nil {
		return -0.3
	}
	return 0
}

func romanRangeFirst(k []*item) bool { return romanRange(k[0]) != nil }

func romanPhase(b *builder, k []node) english.Phrase {
	word := "trial"
	if strings.Contains(k[2].head.text, "研究") {
		word = "study"
	}
	if strings.HasPrefix(k[2].head.text, "临床") {
		word = "clinical " + word
	}
	n := as(english.NounPhrase, b.put(word, k[2]))
	n.Head = len(n.Words) - 1
	n.Words[n.Head].POS = "noun"
	return join(2, b.put("phase", k[1]), k[0].Phrase, n)
}
