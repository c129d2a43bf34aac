package fit

import (
	"strings"

	"unmix/pipeline/lang"
)

// A word is what the lexicon says of an English word form.
type word struct {
	pos   lang.POSSet
	forms []lang.EnglishForm
	class class
}

// maxWords bounds the memory of a seam: the words of a few hundred documents.
const maxWords = 1 << 14

// words remembers the analyses of word forms: a batch asks for the same few thousand again and again. What it answers does
// not depend on what was asked before.
type words map[string]word

// look analyses a lower-case word form.
func (known words) look(form string) word {
	v, ok := known[form]
	if !ok {
		if len(known) >= maxWords {
			clear(known)
		}
		v = word{lang.CommonPOS(form), lang.EnglishAnalyses(form), classes[form]}
		known[strings.Clone(form)] = v // a form is often a piece of a document, which is not to be kept for it
	}
	return v
}
