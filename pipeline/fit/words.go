package fit

import (
	"sync"
	"sync/atomic"

	"unmix/pipeline/lang"
)

// A word is what the lexicon says of an English word form.
type word struct {
	pos   lang.POSSet
	forms []lang.EnglishForm
}

// maxWords bounds the memory of the stage: medical English of any length keeps well below it.
const maxWords = 1 << 16

// words remembers the analyses of word forms: a batch asks for the same few thousand again and again. It is safe for
// concurrent use, and what it answers does not depend on what was asked before.
type words struct {
	known sync.Map // string -> word
	n     atomic.Int32
}

// look analyses a lower-case word form.
func (w *words) look(form string) word {
	if v, ok := w.known.Load(form); ok {
		return v.(word)
	}
	v := word{lang.CommonPOS(form), lang.EnglishAnalyses(form)}
	if w.n.Add(1) <= maxWords {
		w.known.Store(form, v)
	}
	return v
}
