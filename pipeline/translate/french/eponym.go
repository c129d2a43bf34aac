package french

import (
	"unicode"
	"unicode/utf8"
)

// eponym reports whether what something is named after is a name that no entry has: "signe de Zorvath" is "Zorvath sign". A word that
// begins the fragment may owe its capital to the sentence, but a name behind de never begins it.
// Source: AMA Manual of Style, eponyms: without the possessive.
func eponym(c, comp *chunk) bool {
	if c.post || comp.post || len(comp.words) != 1 || !comp.words[0].Literal || !eponymHeads[lastWord(c.headWord().Text)] {
		return false
	}
	first, size := utf8.DecodeRuneInString(comp.words[0].Text)
	if size == len(comp.words[0].Text) || !unicode.IsUpper(first) {
		return false
	}
	for _, r := range comp.words[0].Text {
		if unicode.IsDigit(r) {
			return false
		}
	}
	return true
}

// eponymHeads are what bears the name of who described it.
var eponymHeads = wordSet(`sign syndrome disease test maneuver score scale classification triad phenomenon reflex criterion`)
