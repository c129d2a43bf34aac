package french

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// eponym reports whether what something is named after is a name that no entry has: "signe de Zorvath" is "Zorvath sign", "classification d'Ann
// Arbor" "Ann Arbor classification". A word that
// begins the fragment may owe its capital to the sentence, but a name behind de never begins it.
// Source: AMA Manual of Style, eponyms: without the possessive.
func eponym(c, comp *chunk) bool {
	if c.post || len(comp.words) == 0 || len(comp.words) > 2 || !eponymHeads[lastWord(c.headWord().Text)] {
		return false
	}
	for _, w := range comp.words {
		first, size := utf8.DecodeRuneInString(w.Text)
		if !w.Literal || size == len(w.Text) || !unicode.IsUpper(first) || strings.ContainsFunc(w.Text, unicode.IsDigit) {
			return false
		}
	}
	return true
}

// eponymHeads are what bears the name of who described it.
var eponymHeads = wordSet(`sign syndrome disease test maneuver score scale classification triad phenomenon reflex criterion`)
