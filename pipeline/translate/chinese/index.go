package chinese

import (
	"sync"
	"sync/atomic"
	"unicode/utf8"

	"unmix/glossary"
)

// An index finds the terms that begin with a character. They stand in buckets by that character, and a bucket becomes a trie when its
// character is first met: a document has a few hundred of three thousand, and making all the tries took a sixth of the time that a
// short document takes from start to end.
type index map[rune]*bucket

// A bucket holds the terms that begin with one character.
type bucket struct {
	words   []string // literal words of rules
	entries []*glossary.Entry
	once    sync.Once
	trie    *glossary.Trie[rune]
	// read are the readings of the terms that were met so far, by their node of the trie.
	read []atomic.Pointer[[]termReading]
}

// newIndex puts the literal words of rules and the terms of entries into buckets, in their order.
func newIndex(words []string, entries []*glossary.Entry) index {
	first := make([]rune, len(entries))
	count := make(map[rune]int, 4096)
	for i, e := range entries {
		r, _ := utf8.DecodeRuneInString(e.Term)
		first[i] = foldRune(r)
		count[first[i]]++
	}
	x := make(index, len(count))
	slab := make([]*glossary.Entry, len(entries))
	for r, n := range count {
		x[r] = &bucket{entries: slab[:0:n]}
		slab = slab[n:]
	}
	for i, e := range entries {
		b := x[first[i]]
		b.entries = append(b.entries, e)
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if x[r] == nil {
			x[r] = &bucket{}
		}
		x[r].words = append(x[r].words, w)
	}
	return x
}

// at gives the bucket of a character, nil when no term begins with it.
func (x index) at(r rune) *bucket {
	b := x[r]
	if b != nil {
		b.once.Do(b.build)
	}
	return b
}

// build makes the trie.
func (b *bucket) build() {
	b.trie = glossary.NewTrie[rune](len(b.words) + len(b.entries))
	for _, w := range b.words {
		b.trie.Add([]rune(w), grammarWord)
	}
	for _, e := range b.entries {
		b.trie.Add(foldTerm(e.Term), e)
	}
	b.read = make([]atomic.Pointer[[]termReading], b.trie.Nodes())
}
