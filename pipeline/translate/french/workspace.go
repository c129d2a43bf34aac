package french

import (
	"sync"

	"unmix/pipeline/translate/english"
)

// A workspace is the memory of one translation at a time: the tables of the search, the edges, the first chunks, and what is
// known of the word forms met so far. It goes from one translation to the next, and nothing that a translation hands out
// points into it. What it remembers of a form never depends on the text around, so that results do not depend on what was
// translated before.
type workspace struct {
	*Translator
	tokens []token
	search search
	buffer []edge
	edged  arena[edge]
	chunks arena[chunk]
	words  arena[english.Word]
	// phrases and spare are lists that the sentences use one after another.
	phrases []english.Phrase
	spare   []*chunk
	// forms are what is known of the forms, elided ones apart.
	forms [2]map[string]*form
}

// The bounds of what a workspace keeps between translations: word forms, and tokens of the longest fragment.
const (
	maxForms      = 1 << 15
	maxKeptTokens = 1 << 11
)

// workspaces is a pool of workspaces of one translator.
func workspaces(t *Translator) *sync.Pool {
	return &sync.Pool{New: func() any { return &workspace{Translator: t, forms: [2]map[string]*form{{}, {}}} }}
}

// acquire returns a workspace; release gives it back.
func (t *Translator) acquire() *workspace { return t.pool.Get().(*workspace) }

// release puts the workspace back, unless a long fragment has made it large.
func (w *workspace) release() {
	if len(w.tokens) > maxKeptTokens {
		return
	}
	w.edged.reset()
	w.chunks.reset()
	w.words.reset()
	if len(w.forms[0])+len(w.forms[1]) > maxForms {
		w.forms = [2]map[string]*form{{}, {}}
	}
	w.pool.Put(w)
}

// An arena hands out pieces of memory that all end together.
type arena[T any] struct {
	blocks [][]T
	block  int // the one in use
	used   int // of it
}

// arenaBlock is how many elements a block has; a longer piece gets a block of its own.
const arenaBlock = 128

// take returns n zero elements that nothing else has; they cannot grow in place.
func (a *arena[T]) take(n int) []T {
	for a.block < len(a.blocks) && a.used+n > len(a.blocks[a.block]) {
		a.block, a.used = a.block+1, 0
	}
	if a.block == len(a.blocks) {
		a.blocks = append(a.blocks, make([]T, max(n, arenaBlock)))
	}
	piece := a.blocks[a.block][a.used : a.used+n : a.used+n]
	a.used += n
	return piece
}

// reset ends all pieces.
func (a *arena[T]) reset() {
	for i := 0; i < a.block; i++ {
		clear(a.blocks[i])
	}
	if a.block < len(a.blocks) {
		clear(a.blocks[a.block][:a.used])
	}
	a.block, a.used = 0, 0
}
