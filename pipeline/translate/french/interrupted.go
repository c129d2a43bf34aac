package french

import (
	"slices"
	"sort"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// interruptedTerm puts a term together again that an adjective stands inside of: "une étude prospective de cohorte" is "a prospective cohort study" by the entry of
// "étude de cohorte".
// Source: Le bon usage, the place of the attributive adjective, which may part a noun from its complement.
func interruptedTerm(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if !s.chunks[i].is(tNoun) {
			return 0, nil
		}
		noun, adjectives := s.parted(s.chunks[i])
		k := i + 1
		for s.at(k).is(tAdj, tPast) && len(adjectives) < maxInside {
			adjectives = append(adjectives, s.chunks[k])
			k++
		}
		de, comp := s.at(k), s.at(k+1)
		if len(adjectives) == 0 || !de.prep("de") || !comp.is(tNoun) || s.at(k+2).is(tAdj, tPast) {
			return 0, nil
		}
		e := s.nounEntry(noun.source + " " + sourceOf(s.tokensBetween(de.span.Start, comp.span.End)))
		if e == nil {
			return 0, nil
		}
		whole := *noun
		whole.words = []english.Word{{Text: e.English[0], Alternatives: e.English[1:], POS: e.POS, Entry: e, Source: noun.source + " " + de.source + " " + comp.source}}
		whole.head, whole.lemma = 0, e.Term
		last := *adjectives[len(adjectives)-1]
		last.cover(de)
		last.cover(comp)
		adjectives[len(adjectives)-1] = &last
		return k + 2 - i, append([]*chunk{whole.note("interrupted-term")}, adjectives...)
	})
}

// maxInside is how many adjectives may stand inside of a term.
const maxInside = 2

// parted gives the noun that a chunk of a noun and its adjective begins with, and the adjective: "étude prospective" is an entry, too. Of other chunks it is the
// chunk itself.
func (s *sentence) parted(c *chunk) (*chunk, []*chunk) {
	ts := s.tokensBetween(c.span.Start, c.span.End)
	if len(ts) != 2 {
		return c, nil
	}
	first, second := *c, *c
	first.span, second.span = ts[0].span, ts[1].span
	noun, adjective := s.reread(&first, tNoun), s.reread(&second, tAdj)
	if noun == &first || adjective == &second {
		return c, nil
	}
	noun.number, noun.gender = c.number, c.gender
	return noun, []*chunk{adjective}
}

// nounEntry is the glossary's noun for a term as it stands in the text, nil for none; one that has no English of its own is none.
func (s *sentence) nounEntry(term string) *glossary.Entry {
	list := s.t.lookup(term)
	k := slices.IndexFunc(list, func(e *glossary.Entry) bool {
		return e.POS == "noun" && e.Status != glossary.Keep && e.Status != glossary.Forbidden
	})
	if k < 0 {
		return nil
	}
	return list[k]
}

// tokensBetween are the tokens from one byte offset to another.
func (s *sentence) tokensBetween(from, to int) []token {
	rest := s.tokensFrom(from)
	return rest[:sort.Search(len(rest), func(i int) bool { return rest[i].span.Start >= to })]
}
