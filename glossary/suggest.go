package glossary

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Unfilled stands on the English side of a draft that nobody has written yet.
const Unfilled = "?"

// An Unmapped is a fragment of a document that a person still has to care for.
type Unmapped struct {
	Lang string
	// Text is the fragment, and Place where it stands, as "file:line:column".
	Text, Place string
	// Unknown lists the words that nothing covered.
	Unknown []string
	// English is what the fragment should become: a person's own text, or a draft; "" when there is none.
	English string
	// Decided is set when English is a person's own text.
	Decided bool
	// Why says what kept the fragment from being translated.
	Why string
}

// A Part is a stretch of a fragment that one entry knows, or none.
type Part struct {
	Text  string `json:"text"`
	Known bool   `json:"known"`
	// Entry is the ID of the entry that knows it.
	Entry string `json:"entry,omitempty"`
}

// A Suggestion is a row that would help, with what it rests on.
type Suggestion struct {
	Entry *Entry
	// Count is the number of fragments, Places where they stand.
	Count  int
	Places []string
	// Fragment is the first of them, cut into Parts, and Why what kept it from being translated.
	Fragment string
	Parts    []Part
	Why      string
}

// A Describer gives the dictionary form of a folded word, and its part of speech if it is known. Of a phrase it gives the
// phrase without its article.
type Describer func(lang, words string) (term, pos string)

// maxTermTokens is the length up to which a whole fragment is offered as a term, in words and in Han characters. Longer
// ones are clauses, which grammar must handle and no entry should.
var maxTermTokens = map[bool]int{false: 5, true: 10}

// Suggest gives a draft row for each word that nothing covers, and for each short fragment that a person has translated
// or that failed although all its words are known. The most frequent come first. What the glossary has a row for, be it a
// draft, is left out.
func (g *Glossary) Suggest(fragments []Unmapped, n Normalizer, describe Describer) []Suggestion {
	matchers := map[string]*Matcher{}
	for _, lang := range Languages {
		matchers[lang] = NewMatcher(lang, g.Entries(lang), n)
	}
	found := map[key]*Suggestion{}
	var out []*Suggestion
	for _, f := range fragments {
		m := matchers[f.Lang]
		if m == nil {
			continue
		}
		parts := m.parts(f.Text, f.Unknown)
		for _, e := range drafts(f, parts, describe) {
			if g.has(e) {
				continue
			}
			k := key{e.Lang, Fold(e.Term)}
			s := found[k]
			if s == nil {
				s = &Suggestion{Entry: e, Fragment: f.Text, Parts: parts, Why: f.Why}
				found[k] = s
				out = append(out, s)
			}
			s.Count++
			s.Places = append(s.Places, f.Place)
			s.Entry.Note = "once, at " + s.Places[0]
			if s.Count > 1 {
				s.Entry.Note = fmt.Sprintf("%d times, first at %s", s.Count, s.Places[0])
			}
			if s.Entry.English[0] == Unfilled {
				s.Entry.English = e.English
			}
		}
	}
	slices.SortStableFunc(out, func(a, b *Suggestion) int {
		return cmp.Or(cmp.Compare(b.Count, a.Count), Compare(a.Entry, b.Entry))
	})
	all := make([]Suggestion, len(out))
	for i, s := range out {
		all[i] = *s
	}
	return all
}

// has reports whether the glossary has a row for a draft already: one of the term, and with its English if it has any.
func (g *Glossary) has(draft *Entry) bool {
	return slices.ContainsFunc(g.Find(draft.Lang, draft.Term), func(e *Entry) bool {
		return draft.English[0] == Unfilled || slices.ContainsFunc(e.English, func(w string) bool { return Fold(w) == Fold(draft.English[0]) })
	})
}

// edges are what a fragment may begin or end with and no term does.
const edges = " .,;:()，。；：（）、"

// drafts are the rows that would help with one fragment.
func drafts(f Unmapped, parts []Part, describe Describer) []*Entry {
	draft := func(term, english string) *Entry {
		e := &Entry{Lang: f.Lang, English: []string{Unfilled}, Status: Draft}
		e.Term, e.POS = describe(f.Lang, Fold(strings.Trim(term, edges)))
		if clean := strings.Map(tabless, english); clean != "" && !strings.Contains(clean, "|") {
			e.English = []string{clean}
		}
		return e
	}
	tokens := Tokens(f.Text)
	short := len(tokens) > 0 && len(tokens) <= maxTermTokens[IsHan(tokens[0].Text)]
	var out []*Entry
	unknown := 0
	for _, p := range parts {
		if p.Known {
			continue
		}
		unknown++
		english := ""
		if len(parts) == 1 && f.Decided {
			english = f.English
		}
		out = append(out, draft(p.Text, english))
	}
	if short && (unknown == 0 || f.Decided && unknown < len(parts)) {
		out = append(out, draft(strings.Map(tabless, f.Text), f.English))
	}
	return out
}

// tabless turns what no field can hold into spaces.
func tabless(r rune) rune {
	if r == '\t' || r == '\r' || r == '\n' {
		return ' '
	}
	return r
}

// parts cuts a fragment into what entries know and what none does. unknown, when there is any, are the words that the
// program could not cover; what else no entry knows was grammar to it.
func (m *Matcher) parts(text string, unknown []string) []Part {
	var out []Part
	at := 0
	add := func(end int, known bool, entry string) {
		s := strings.TrimSpace(text[at:end])
		at = end
		last := len(out) - 1
		switch {
		case len(Tokens(s)) == 0:
		case !known && m.lang == "zh" && last >= 0 && !out[last].Known && strings.HasSuffix(text[:end-len(s)], out[last].Text):
			out[last].Text += s
		default:
			out = append(out, Part{s, known, entry})
		}
	}
	tokens := Tokens(text)
	for _, x := range m.withGaps(tokens) {
		start, end := tokens[x.First].Start, tokens[x.End-1].End
		if len(x.Entries) > 0 {
			at = start
			add(end, true, x.Entries[0].ID())
			continue
		}
		for i := x.First; i < x.End; i++ {
			at = tokens[i].Start
			add(tokens[i].End, !tokens[i].Word || len(unknown) > 0 && !mentions(unknown, tokens[i].Text), "")
		}
	}
	if m.lang == "zh" {
		return bridged(out, text)
	}
	return out
}

// bridged joins unknown Chinese parts across a single known character: the three are one word that no entry has.
func bridged(parts []Part, text string) []Part {
	var out []Part
	for i, p := range parts {
		n := len(out)
		joins := n >= 2 && !p.Known && !out[n-2].Known && out[n-1].Known && len(Tokens(out[n-1].Text)) == 1 && IsHan(out[n-1].Text)
		if whole := ""; joins {
			whole = out[n-2].Text + out[n-1].Text + p.Text
			if strings.Contains(text, whole) {
				out = append(out[:n-2], Part{Text: whole})
				continue
			}
		}
		out = append(out, parts[i])
	}
	return out
}

// withGaps is Cover with the tokens that no term takes as matches without entries.
func (m *Matcher) withGaps(tokens []Token) []Match {
	var out []Match
	at := 0
	for _, x := range m.Cover(tokens) {
		if x.First > at {
			out = append(out, Match{First: at, End: x.First})
		}
		out = append(out, x)
		at = x.End
	}
	if at < len(tokens) {
		out = append(out, Match{First: at, End: len(tokens)})
	}
	return out
}

// mentions reports whether a folded word is one of these, or a part of one.
func mentions(words []string, folded string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		return slices.ContainsFunc(Tokens(w), func(t Token) bool { return t.Text == folded })
	})
}
