// Package chinese turns one Chinese fragment into English, by the entries of a glossary and an ordered list of named
// transfer rules.
//
// The way is shallow transfer: characters are folded (traditional to simplified, full width to ASCII), covered by a
// lattice of terms, numbers and grammar words, and the cheapest path becomes tokens; the rules of the grammar then build
// phrases over the tokens of each clause, bottom up, and the cheapest reading is generated in English.
//
// It is all or nothing: a character that nothing covers, a lost number or a lost negation makes the result a draft, and
// the draft says why. No content word is invented: each one comes from an entry, from the source, or from a named rule.
// The package never looks at a document beyond the setting that it is given, and never changes one.
package chinese

import (
	"strings"
	"sync"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// A Translator translates Chinese fragments. It is safe for concurrent use.
type Translator struct {
	index     index
	grammar   *grammar
	literals  map[string]bool
	lastLayer int
	cutting   sync.Pool // of *cutting
}

// New makes a translator of the Chinese entries of a glossary, given in their order of right of way.
func New(entries []*glossary.Entry) *Translator {
	g, err := compile(rules())
	if err != nil {
		panic(err) // a rule of this package is malformed: the tests see it first
	}
	t := &Translator{grammar: g, literals: map[string]bool{}}
	for _, w := range g.words {
		t.literals[w] = true
	}
	for _, e := range entries {
		t.lastLayer = max(t.lastLayer, e.Layer)
	}
	composed := composedTerms(entries)
	used := make([]*glossary.Entry, 0, len(entries))
	for _, e := range entries {
		if e.Status != glossary.Draft && !(e.Layer == t.lastLayer && composed[e]) {
			used = append(used, e)
		}
	}
	t.index = newIndex(g.words, used)
	return t
}

// composedTerms are the built-in adverbs that are a noun or verb with a localizer: 治疗中, 确诊后. The rules compose them, and must be free to
// find the noun inside a longer one (免疫治疗 + 中).
func composedTerms(entries []*glossary.Entry) map[*glossary.Entry]bool {
	heads := map[string][]*glossary.Entry{} // terms that would compose these entries
	for _, e := range entries {
		if e.POS != "adv" && e.POS != "prep" && e.POS != "noun" {
			continue
		}
		for _, l := range []string{"期间", "过程中", "中", "内", "后", "前", "时"} {
			head, ok := strings.CutSuffix(e.Term, l)
			if ok && (e.POS != "noun" || head == "年" || l == "期间") && (utf8.RuneCountInString(head) > 1 || head == "年") {
				heads[head] = append(heads[head], e)
			}
		}
	}
	out := map[*glossary.Entry]bool{}
	adjectives := map[string]bool{}
	for _, e := range entries {
		if e.POS == "adj" {
			adjectives[e.Term] = true
		}
	}
	for _, e := range entries {
		if e.POS != "noun" && e.POS != "verb" && e.POS != "measure" {
			continue
		}
		for _, composed := range heads[e.Term] {
			out[composed] = composed.POS != "adv" || !adjectives[composed.Term] // 手术前 is preoperative as well: the word stands in the lattice anyhow
		}
	}
	return out
}

// Translate translates one fragment in its place.
func (t *Translator) Translate(r english.Request) english.Translation {
	got, _ := t.translate(r)
	return got
}

// translate is Translate with the work that led to it.
func (t *Translator) translate(r english.Request) (english.Translation, *work) {
	chars := foldChars(r.Source(), r.Span.Start)
	l := t.segment(chars)
	w := &work{t: t, r: r, chars: chars, others: l.others}
	for _, win := range windows(tidy(l.best)) {
		w.window(win)
	}
	return w.finish(), w
}
