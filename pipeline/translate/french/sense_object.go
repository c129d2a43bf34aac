package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// objectAt reports whether an object may stand near the verb at i: behind it, as a pronoun, or as the que of a relative clause.
func (s *sentence) objectAt(i int) bool {
	v := s.chunks[i]
	if v.pronominal() || v.is(tInf) && s.at(i-1).is(tFin, tAdj) {
		return true
	}
	if v.is(tInf) && v.fixed && s.at(i-1).is(tNoun) && strings.HasPrefix(v.source, "à ") {
		return true // facteurs à rechercher: factors to look for
	}
	next := s.at(i + 1)
	if and, more := next, s.at(i+2); v.is(tInf, tFin) && and.is(tCoord) && more != nil && more.tag == v.tag && !more.pronominal() && s.at(i+3).is(tNoun) {
		return true // rechercher et corriger une carence
	}
	for k := i + 2; next.is(tAdv) && k < i+4; k++ {
		next = s.at(k)
	}
	if next == nil && len(s.set.Right) > 0 {
		if p := lang.CommonPOS(s.set.Right[0]); !p.Has(lang.Auxiliary) && !p.Has(lang.Modal) && !p.Has(lang.Preposition) && (p.Has(lang.Determiner) || p.Has(lang.Noun) || p.Has(lang.Adjective)) {
			return true // the English behind may be the object
		}
	}
	if next.is(tNoun, tNum) && spansTime(next.lemma) || next == nil || next.is(tPunct, tPrep, tSub, tCoord, tPP) {
		for k := i - 1; k >= max(0, i-4); k-- {
			if c := s.chunks[k]; c.is(tRel) {
				return !strings.Contains(c.lemma, "quel") && c.lemma != "qui" && c.lemma != "ce qui" && c.lemma != "dont" && c.lemma != "où"
			}
		}
		return false
	}
	return true
}

// objectless picks a verb that needs no object, and drops a preposition that has nothing behind it.
func (s *sentence) objectless(v *chunk, w *english.Word) {
	if strings.Contains(w.Entry.Term, " ") {
		return
	}
	if slices.Contains(w.Alternatives, "differ") || w.Text == "differ" {
		s.sense(v, w, "differ")
		return
	}
	keep := w.Alternatives[:0:0]
	for _, a := range w.Alternatives {
		if !needObject[a] {
			keep = append(keep, a)
		}
	}
	if needObject[w.Text] && len(keep) > 0 {
		w.Text, keep = keep[0], keep[1:]
		v.note("verb-sense")
	}
	w.Alternatives = keep
	if w.Text == "operate on" {
		w.Text, w.Alternatives = "operate", nil
		v.note("verb-sense")
	}
	if bare, last := strings.CutSuffix(w.Text, " for"); last && !strings.Contains(bare, " ") {
		w.Text, w.Alternatives = bare, nil
		v.note("verb-sense")
	}
}

// needObject are verbs that cannot stand without an object. Source: CGEL, strictly transitive verbs.
var needObject = wordSet(`raise lower enhance lessen experience lengthen provide impair bring`)
