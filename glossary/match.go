package glossary

import "slices"

// A Normalizer gives the dictionary forms that a folded word of a language may stand for, the word itself first:
// "hépatiques" gives itself and "hépatique", a traditional character its simplified one. It is how the package, which
// knows no language, is told of inflection and script.
type Normalizer func(lang, word string) []string

// AsWritten is the Normalizer of those who compare spellings only.
func AsWritten(_, word string) []string { return []string{word} }

// maxSpellings bounds the dictionary forms of a whole term: words with several lemmas multiply.
const maxSpellings = 16

// A Matcher finds the terms of one language in running text, inflected or not. It is safe for concurrent use.
type Matcher struct {
	lang      string
	normalize Normalizer
	terms     *Trie[string]
}

// NewMatcher makes a matcher of entries of one language, given in their order of right of way.
func NewMatcher(lang string, entries []*Entry, n Normalizer) *Matcher {
	m := &Matcher{lang, n, NewTrie[string](2 * len(entries))}
	for _, e := range entries {
		for _, keys := range m.spellings(Tokens(e.Term)) {
			m.terms.Add(keys, e)
		}
	}
	return m
}

// spellings lists the sequences of dictionary forms that a term may be written with.
func (m *Matcher) spellings(tokens []Token) [][]string {
	if len(tokens) == 0 {
		return nil
	}
	all := [][]string{nil}
	for _, t := range tokens {
		var next [][]string
		for _, form := range m.normalize(m.lang, t.Text) {
			for _, head := range all {
				if len(next) < maxSpellings {
					next = append(next, append(slices.Clip(head), form))
				}
			}
		}
		all = next
	}
	return all
}

// A Match is a term that stands in a text.
type Match struct {
	// First and End are the half-open range of tokens that the term takes.
	First, End int
	// Entries are the entries of the term, in their order of right of way.
	Entries []*Entry
}

// At returns the terms that begin at token i, the shortest first.
func (m *Matcher) At(tokens []Token, i int) []Match {
	var out []Match
	nodes := []Node{0}
	for j := i; j < len(tokens) && len(nodes) > 0; j++ {
		var next []Node
		var found []*Entry
		for _, form := range m.normalize(m.lang, tokens[j].Text) {
			for _, at := range nodes {
				to, ok := m.terms.Next(at, form)
				if !ok || slices.Contains(next, to) {
					continue
				}
				next = append(next, to)
				for _, e := range m.terms.Terms(to) {
					if !slices.Contains(found, e) {
						found = append(found, e)
					}
				}
			}
		}
		if len(found) > 0 {
			out = append(out, Match{i, j + 1, found})
		}
		nodes = next
	}
	return out
}

// Cover lays terms over the tokens of a text, without overlap, so that the fewest words stay unknown and the fewest terms
// are needed; the matches are in the order of the text. Drafts cover nothing.
func (m *Matcher) Cover(tokens []Token) []Match {
	type step struct {
		unknown, pieces int
		by              Match
	}
	best := make([]step, len(tokens)+1)
	for i := len(tokens) - 1; i >= 0; i-- {
		best[i] = step{best[i+1].unknown, best[i+1].pieces + 1, Match{First: i, End: i + 1}}
		if tokens[i].Word {
			best[i].unknown++
		}
		for _, x := range m.At(tokens, i) {
			x.Entries = slices.DeleteFunc(x.Entries, func(e *Entry) bool { return e.Status == Draft })
			after := best[x.End]
			if len(x.Entries) == 0 || after.unknown > best[i].unknown {
				continue
			}
			if after.unknown < best[i].unknown || after.pieces < best[i].pieces {
				best[i] = step{after.unknown, after.pieces + 1, x}
			}
		}
	}
	var out []Match
	for i := 0; i < len(tokens); i = best[i].by.End {
		if len(best[i].by.Entries) > 0 {
			out = append(out, best[i].by)
		}
	}
	return out
}
