package glossary

// A Trie finds the terms that begin at a place of a sequence of keys: the characters of a Chinese text, the lemmas of a
// French one. It is filled once and then only read, from any number of goroutines.
//
// The walk is the caller's: [Trie.Next] takes one key at a time, so that a caller with several keys for one place (the
// lemmas of an ambiguous word) tries them all.
type Trie[K comparable] struct {
	first map[K]Node // the ways from the root: most places of a text begin no term, and this map is small
	next  map[edge[K]]Node
	terms [][]*Entry // by node
	slab  []*Entry   // lists of one entry, which most are, are cut from it
}

// A Node is a place in a trie. The root is 0.
type Node int32

type edge[K comparable] struct {
	from Node
	key  K
}

// NewTrie returns an empty trie with room for about n terms.
func NewTrie[K comparable](n int) *Trie[K] {
	return &Trie[K]{first: map[K]Node{}, next: make(map[edge[K]]Node, 2*n), terms: make([][]*Entry, 1, 2*n+1), slab: make([]*Entry, n)}
}

// Add enters a term by its keys. Entries of one term keep the order in which they were added.
func (t *Trie[K]) Add(keys []K, e *Entry) {
	at := Node(0)
	for _, k := range keys {
		n, ok := t.Next(at, k)
		if !ok {
			n = Node(len(t.terms))
			t.terms = append(t.terms, nil)
			if at == 0 {
				t.first[k] = n
			} else {
				t.next[edge[K]{at, k}] = n
			}
		}
		at = n
	}
	if t.terms[at] == nil && len(t.slab) > 0 {
		t.terms[at], t.slab = t.slab[:0:1], t.slab[1:]
	}
	t.terms[at] = append(t.terms[at], e)
}

// Next follows one key from a node. ok is false when no term goes on that way.
func (t *Trie[K]) Next(from Node, key K) (to Node, ok bool) {
	if from == 0 {
		to, ok = t.first[key]
		return to, ok
	}
	to, ok = t.next[edge[K]{from, key}]
	return to, ok
}

// Terms returns the entries that end at this node, in the order in which they were added.
func (t *Trie[K]) Terms(at Node) []*Entry { return t.terms[at] }

// Nodes returns the number of nodes: each is smaller.
func (t *Trie[K]) Nodes() int { return len(t.terms) }

// Longest returns the number of keys that the longest term at the beginning of a text takes, and its entries; 0 when none
// begins there.
func (t *Trie[K]) Longest(text []K) (n int, entries []*Entry) {
	at := Node(0)
	for i, k := range text {
		to, ok := t.Next(at, k)
		if !ok {
			break
		}
		if found := t.terms[to]; len(found) > 0 {
			n, entries = i+1, found
		}
		at = to
	}
	return n, entries
}
