package verify

import (
	"cmp"
	"slices"
	"strings"

	"unmix/pipeline/text"
)

// Losses says which number and which negation of the source the edits of a document have lost, "" for none. The stage
// takes such edits back; here they are counted.
func Losses(d *text.Document) (number, negation string) {
	for _, e := range d.Edits() {
		if src := e.Of(d.Text); e.Change == text.Replaced {
			number, negation = cmp.Or(number, numbersLost(src, e)), cmp.Or(negation, negationLost(src, e))
		}
	}
	return number, negation
}

// Negates reports whether a text of this language holds a word or a character that negates, whatever its English says.
func Negates(src string, language text.Lang) bool {
	if language == text.French {
		return frenchNegation.MatchString(withoutExpletive(strings.ToLower(src)))
	}
	return slices.ContainsFunc([]rune(withoutHarmless(src, "")), func(r rune) bool {
		return strings.ContainsRune(chineseNegations, r)
	})
}
