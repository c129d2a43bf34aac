package english

import (
	"strings"
	"unicode"

	"unmix/pipeline/lang"
)

// oddPairs counts the adjacent words of an English text, and of its seams with the words around it, that never stand
// side by side in clean medical English. The document itself does not count: what one run puts in would make the next one surer. Sound translations have few of them, and wrong
// readings ("is prevalent curves") have many: the count is the best single sign of how far to trust a composition.
// Numbers, marks and names say nothing.
func oddPairs(s string, set Setting) int {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return unicode.IsSpace(r) || r < unicode.MaxASCII && strings.IndexByte("()[],;:", byte(r)) >= 0
	})
	if n := len(set.Left); n > 0 {
		words = append([]string{set.Left[n-1]}, words...)
	}
	if len(set.Right) > 0 {
		words = append(words, set.Right[0])
	}
	odd, before := 0, false
	for i, b := range words {
		plain := before
		before = common(b)
		if !plain || !before {
			continue
		}
		if a := words[i-1]; lang.PairCount(a, b) > 0 {
			continue
		}
		odd++
	}
	return odd
}

// common reports whether the word is a plain English word that the counts can say something about.
func common(w string) bool {
	return !strings.ContainsFunc(w, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '\'' }) && lang.Look(w).English()
}
