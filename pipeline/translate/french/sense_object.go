package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// objectlessSense reads verbs that stand without an object: "doit alerter" is "should raise concern".
func (s *sentence) objectlessSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case w.Entry.Term == "s'allonger":
		s.sense(v, w, map[bool]string{true: "lie down", false: "lengthen"}[s.personDoes(i) || v.is(tInf) && !s.thingAhead(i)]) // refuse de s'allonger; la durée s'allonge
		return true
	case w.Entry.Term == "grossir" && v.is(tFin) && !v.passive() && s.at(i-1).is(tNoun) && !s.at(i-1).human:
		s.sense(v, w, "enlarge") // la tumeur grossit
		return true
	case w.Entry.Term == "guérir" && v.is(tInf) && i > 1 && s.at(i-2).is(tInf) && (s.at(i-2).lemma == "prévenir" || s.at(i-2).lemma == "traiter" || s.at(i-2).lemma == "soulager"):
		s.sense(v, w, "cure") // prévenir plutôt que guérir
		return true
	case v.lemma == "conduire" && w.Entry.Term == "conduire" && !v.passive() && !v.pronominal() && !s.objectAt(i) && !s.at(i+1).mark(","):
		s.sense(v, w, "drive") // ne conduisez pas pendant 24 heures
		return true
	case w.Text == "wait for" && w.Entry.Term == "attendre" && !v.passive() && s.at(i+1).is(tNoun) && spansTime(s.at(i+1).lemma):
		w.Text, w.Alternatives = "wait", nil // attendre cinq minutes
	case w.Entry.Term == "suffire à" && s.at(i+1).is(tNoun):
		w.Text, w.Alternatives = "be sufficient for", nil // suffit au diagnostic
	case v.lemma == "alerter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
		w.Text, w.Alternatives = "raise concern", nil // doit alerter
	case v.lemma == "proposer" && w.Text == "propose" && s.toWhom(i):
		s.sense(v, w, "offer") // à qui l'on propose un dépistage
		return true
	case v.lemma == "porter" && w.Entry.Term == "porter" && !v.passive() && !v.pronominal() && (!s.objectAt(i) || s.at(i+1).is(tPhrase)) && s.soonBehind(v.span.End, "sur"):
		w.Text, w.Alternatives = "focus", nil // porte aussi bien sur l'efficacité
	case v.lemma == "comprendre" && (v.is(tInf) && !s.at(i-1).is(tFin) || v.is(tFin) && !v.passive() && s.personDoes(i)): // le patient comprend les consignes
		s.sense(v, w, "understand")
		return true
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// thingAhead reports a subject before the infinitive at i, here or in English, that is no person.
func (s *sentence) thingAhead(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch c := s.chunks[k]; {
		case c.is(tNoun):
			return !c.human
		case c.is(tSubj):
			return false
		}
	}
	return len(s.set.Left) > 0 && s.at(0).is(tFin) && !s.personBefore()
}

// toWhom reports a relative of the persons who something is given to before the verb at i.
func (s *sentence) toWhom(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if c := s.chunks[k]; c.is(tRel) && (strings.HasSuffix(c.lemma, "qui") && strings.HasPrefix(c.lemma, "à") || strings.HasPrefix(c.lemma, "auxquel") || strings.HasPrefix(c.lemma, "auquel")) {
			return true
		}
	}
	return false
}

// wantInfinitive are translations that nothing but an infinitive can follow.
var wantInfinitive = map[string]bool{"be likely to": true, "help to": true, "have just": true, "make it possible to": true, "be about to": true}

// objectless picks a verb that needs no object, and drops a preposition that has nothing behind it.
func (s *sentence) objectless(v *chunk, w *english.Word) {
	if strings.Contains(w.Entry.Term, " ") || reflexiveTerm(w.Entry.Term) {
		return // s'allonge: lengthens
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
var needObject = wordSet(`raise lower enhance lessen experience lengthen provide impair bring exert miss`)

// objectAt reports whether an object may stand near the verb at i: behind it, as a pronoun, or as the que of a relative clause.
func (s *sentence) objectAt(i int) bool {
	v := s.chunks[i]
	if v.pronominal() || v.is(tInf) && (s.at(i-1).is(tFin, tAdj) || s.at(i-1).is(tPhrase) && s.at(i-2).is(tRel, tSub) && s.at(i-2).lemma == "que") {
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
				return !strings.Contains(c.lemma, "quel") && !strings.HasSuffix(c.lemma, "qui") && c.lemma != "dont" && c.lemma != "où"
			}
		}
		return false
	}
	return true
}
