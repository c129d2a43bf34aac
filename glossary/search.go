package glossary

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Hit is an entry that a search found.
type Hit struct {
	*Entry
	// English is set when the words searched for stand on the English side.
	OnEnglish bool
	// Part is set when they are only a part of the term or translation.
	Part bool
}

// Search finds the entries whose term or English is the text, inflected or not, and when there is none those that hold it
// as a part. Hits are in the order of the languages and of the right of way, those on the term's side first.
func (g *Glossary) Search(text string, n Normalizer) []Hit {
	tokens := Tokens(text)
	for len(tokens) > 1 && strings.HasSuffix(tokens[0].Text, "'") {
		tokens = tokens[1:] // an elided article or preposition is no part of a term
	}
	if len(tokens) == 0 {
		return nil
	}
	var hits []Hit
	for _, lang := range Languages {
		m := NewMatcher(lang, beginning(g.Entries(lang), n(lang, tokens[0].Text)), n)
		for _, x := range m.At(tokens, 0) {
			if x.End == len(tokens) {
				for _, e := range x.Entries {
					hits = append(hits, Hit{Entry: e})
				}
			}
		}
	}
	hits = append(hits, g.scan(formsOf("en", tokens, n), true, false)...)
	if len(hits) > 0 {
		return hits
	}
	for _, lang := range Languages {
		hits = append(hits, g.scan(formsOf(lang, tokens, n), false, true, lang)...)
	}
	return append(hits, g.scan(formsOf("en", tokens, n), true, true)...)
}

// beginning are the entries whose term begins with the letter of one of the words, accents aside: the matcher of all
// entries would take longer to make than the search.
func beginning(entries []*Entry, words []string) []*Entry {
	head := func(s string) rune {
		r, _ := utf8.DecodeRuneInString(s)
		if r >= utf8.RuneSelf && !unicode.Is(unicode.Han, r) {
			r, _ = utf8.DecodeRuneInString(Unaccent(string(unicode.ToLower(r))))
		}
		return unicode.ToLower(r)
	}
	var heads []rune
	for _, w := range words {
		heads = append(heads, head(w))
	}
	var out []*Entry
	for _, e := range entries {
		if slices.Contains(heads, head(e.Term)) {
			out = append(out, e)
		}
	}
	return out
}

// formsOf gives the dictionary forms of each token.
func formsOf(lang string, tokens []Token, n Normalizer) [][]string {
	out := make([][]string, len(tokens))
	for i, t := range tokens {
		out[i] = n(lang, t.Text)
	}
	return out
}

// scan looks through one side of the entries of some languages, all of them when none is named.
func (g *Glossary) scan(want [][]string, english, part bool, langs ...string) []Hit {
	if len(langs) == 0 {
		langs = Languages
	}
	var hits []Hit
	for _, lang := range langs {
		for _, e := range g.Entries(lang) {
			sides := []string{e.Term}
			if english {
				sides = e.English
			}
			if slices.ContainsFunc(sides, func(s string) bool { return holds(Tokens(s), want, part) }) {
				hits = append(hits, Hit{e, english, part})
			}
		}
	}
	return hits
}

// holds reports whether the words wanted stand among the tokens one after the other, or are all of them.
func holds(tokens []Token, want [][]string, part bool) bool {
	if len(tokens) < len(want) || !part && len(tokens) > len(want) {
		return false
	}
	for i := 0; i+len(want) <= len(tokens); i++ {
		j := 0
		for j < len(want) && slices.Contains(want[j], tokens[i+j].Text) {
			j++
		}
		if j == len(want) {
			return true
		}
	}
	return false
}
