package french

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// A form is what a workspace knows of a word form in small letters: everything about its token that its neighbours do not
// change.
type form struct {
	text     string // without the hyphen of a line's end
	forms    []string
	readings []lang.Analysis
	keys     []string
	starts   []walk
	// single are the edges of the terms of one word, open those of readings that no entry covers; of tokens 0 to 1.
	single, open       []edge
	hasSingle, hasOpen bool
}

// form looks the word of the token up, at most once for each form.
func (w *workspace) form(t *token) *form {
	known := w.forms[0]
	if t.elided {
		known = w.forms[1]
	}
	f := known[t.form]
	if f == nil {
		asked := t.form
		own := token{form: asked, kind: word, elided: t.elided}
		analyse(&own, false, false)
		keys := own.keys()
		if own.readings == nil {
			if own.readings = w.conjugated(asked); own.readings != nil {
				own.lookups = nil
				keys = own.keys()
			}
		}
		f = &form{text: own.form, forms: own.forms, readings: own.readings, keys: keys, starts: w.starts(nil, keys)}
		if len(f.starts) == 0 && len(own.readings) > 0 {
			w.withAccents(f)
		}
		known[asked] = f
	}
	return f
}

// withAccents reads a word that no entry begins with as the one that it is with its accents, if an entry begins with that: "de moitie" is de moitié, though there
// is a verb moitir.
func (w *workspace) withAccents(f *form) {
	if glossary.Unaccent(f.text) != f.text {
		return
	}
	for _, full := range accentedForms(f.text) {
		own := token{form: full, kind: word}
		analyse(&own, false, false)
		keys := own.keys()
		if starts := w.starts(nil, keys); len(starts) > 0 {
			f.forms, f.readings, f.keys, f.starts = own.forms, own.readings, keys, starts
			return
		}
	}
}

// conjugated reads a form that the lexicon lacks as one of a verb in -er that the glossary has: "réhospitalisés", "embolisera".
// Source: any French grammar, the first conjugation.
func (w *workspace) conjugated(asked string) []lang.Analysis {
	for _, end := range firstConjugation {
		stem, ok := strings.CutSuffix(asked, end)
		if !ok || len(stem) < 4 || !slices.ContainsFunc(w.index.single(stem+"er"), func(e *glossary.Entry) bool { return e.POS == "verb" }) {
			continue
		}
		readings := lang.FrenchAnalyses(regular + end)
		for i := range readings {
			readings[i].Lemma = stem + "er"
		}
		return readings
	}
	return nil
}

// firstConjugation are the endings of the verbs in -er, regular the stem of one whose forms are nothing but a verb's.
var firstConjugation = strings.Fields("eraient erait eront era aient ait ant ent ées és ée é er e a")

const regular = "intub"

// starts are the places in the tries that the keys of a first token lead to.
func (t *Translator) starts(out []walk, keys []string) []walk {
	for _, k := range keys {
		if g := t.index.at(k); g != nil {
			if n, ok := g.trie.Next(0, k); ok {
				out = append(out, walk{g, n})
			}
		}
	}
	return out
}

// singles are the edges of the terms that are token i alone.
func (t *Translator) singles(out []edge, ts []token, i int, starts []walk) []edge {
	f := ts[i].known
	if f == nil {
		return t.eachSingle(out, ts, i, starts)
	}
	if !f.hasSingle {
		f.single, f.hasSingle = t.eachSingle(nil, ts[i:i+1], 0, starts), true
	}
	return shifted(out, f.single, i)
}

// eachSingle is singles without memory.
func (t *Translator) eachSingle(out []edge, ts []token, i int, starts []walk) []edge {
	for _, s := range starts {
		out = t.matched(out, ts, i, i+1, s)
	}
	return out
}

// shifted appends remembered edges of one token as edges of token i.
func shifted(out, list []edge, i int) []edge {
	for _, e := range list {
		e.from, e.to = i, i+1
		out = append(out, e)
	}
	return out
}

// guessOf is guess, at most once for each reading of a known form.
func (t *Translator) guessOf(tok *token, i, reading int, tg tag, extra float64) edge {
	f := tok.known
	if f == nil {
		return t.guess(tok, i, tok.readings[reading], tg, extra)
	}
	if !f.hasOpen {
		f.open, f.hasOpen = make([]edge, len(f.readings)), true
	}
	g := &f.open[reading]
	if g.to == 0 {
		*g = t.guess(tok, 0, f.readings[reading], tg, 0)
	}
	e := *g
	e.from, e.to = i, i+1
	e.cost += extra
	if e.unknown {
		e.built = tok.text
	}
	return e
}
