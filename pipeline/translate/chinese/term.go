package chinese

import (
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A termReading is one way to read a term.
type termReading struct {
	cat   cat
	cost  float32
	entry *glossary.Entry
	mute  bool
	*spelled
}

// spelled is the preferred English of an entry in lower case, with its first and last word, and the plural if it is one word.
type spelled struct{ all, first, last, plural string }

func spell(e *glossary.Entry) *spelled {
	s := &spelled{all: strings.ToLower(e.English[0])}
	_, s.last = cutLast(s.all)
	if s.first, _, _ = strings.Cut(s.all, " "); s.first == s.all {
		s.plural = lang.Plural(s.first)
	}
	return s
}

// readings gives the readings that the entries of a token allow.
func (t *Translator) readings(tok *token) []termReading {
	if len(tok.entries) == 0 {
		return nil
	}
	if known := tok.in.read[tok.node].Load(); known != nil {
		return *known
	}
	var out []termReading
	for _, e := range tok.entries {
		name, cost, ok := entryCategory(e, tok)
		if !ok {
			continue
		}
		english := spell(e)
		out = append(out, termReading{cat: t.grammar.cats[name], cost: cost, entry: e, spelled: english})
		if name == "M" && classifiers[e.Term] {
			out = append(out, termReading{cat: t.grammar.cats["CLF"], entry: e, mute: true, spelled: english})
		}
	}
	tok.in.read[tok.node].Store(&out)
	return out
}
