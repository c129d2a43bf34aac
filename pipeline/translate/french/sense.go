package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbSense picks the English verb that the construction asks for: an infinitive "comprendre" is to understand; without an object
// "augmenter" is to increase and not to raise, "attendre" to wait and not to wait for; "poser" a diagnosis is to make it.
// Source: CGEL, dual-transitivity and prepositional verbs, light verbs.
func verbSense(s *sentence) {
	for i, v := range s.chunks {
		s.loneSense(i)
		if s.adjectiveSense(i, v) || !v.is(tFin, tInf, tPres, tPast) || len(v.words) == 0 {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil {
			continue
		}
		if !s.at(i + 1).is(tInf) {
			w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return wantInfinitive[a] })
		}
		switch {
		case s.complementSense(i, v, w):
		case s.clinicalSense(i, v, w):
		case s.objectlessSense(i, v, w):
		case s.changeSense(i, v, w):
		case s.riskSense(i, v, w):
		case s.light(i, v, w):
		case v.is(tFin, tInf, tPres) && !v.passive() && !s.objectAt(i):
			s.objectless(v, w)
		}
	}
}

// loneSense reads two nouns that mean one thing of many when they stand by themselves: "prenez votre tension" is "take your blood pressure", "le tabac
// aggrave l'évolution" "smoking worsens the outcome".
func (s *sentence) loneSense(i int) {
	np, next := s.chunks[i], s.at(i+1)
	if !np.is(tNoun) || len(np.words) != 1 || np.det == nil || np.plural() {
		return
	}
	said, the := "", np.det.lemma == "la" || np.det.lemma == "le"
	switch {
	case np.lemma == "tension" && (the || np.det.kind == lang.KindPossessive) && !next.is(tPrep, tAdj, tPast):
		said = "blood pressure"
	case np.lemma == "effort" && the && np.words[0].Text == "effort" && !next.is(tPrep, tAdj, tPast, tPP, tInf, tRel):
		said = "exertion" // l'effort, l'alcool ou une infection
	case np.lemma == "tabac" && the && next.is(tFin) && np.words[0].Text == "tobacco":
		said = "smoking"
	default:
		return
	}
	np.words[0].Text, np.words[0].Alternatives = said, nil
	np.note("verb-sense")
}

// adjectiveSense reads two adjectives that stand behind a verb: "l'objectif n'est pas atteint" is "the goal is not reached", "la gêne est importante" "the
// discomfort is significant".
func (s *sentence) adjectiveSense(i int, v *chunk) bool {
	if w := v.opening(); v.is(tAdj) && strings.HasPrefix(w, "well-") && (s.at(i-1).is(tFin) && s.at(i-1).aux || i == 0 && beForms[s.wordBefore()]) {
		v.words[0].Text = "well " + strings.TrimPrefix(w, "well-") // n'est pas bien contrôlé: no hyphen behind the verb
		v.note("verb-sense")
	}
	np := s.at(i - 2)
	if !v.is(tAdj) || len(v.words) != 1 || !s.at(i-1).is(tFin) || !np.is(tNoun) {
		return false
	}
	head := lastWord(np.headWord().Text)
	switch {
	case v.lemma == "atteint" && reachedThings[head]:
		v.words[0].Text = "reached"
	default:
		return false
	}
	v.words[0].Alternatives = nil
	v.note("verb-sense")
	return true
}

// complementSense reads verbs by what complements them: "ne permet pas de guérir" is "does not make it possible to cure".
func (s *sentence) complementSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case w.Text == "allow" && s.at(i+1).is(tInf) && s.at(i + 1).words[0].Text == "to" && !v.passive():
		w.Text, w.Alternatives = "make it possible", nil // ne permet généralement pas de guérir
	case v.lemma == "rester" && w.Text == "remain" && s.at(i+1).is(tAdj, tPast, tNoun):
		w.Alternatives = nil
	case v.lemma == "évoquer" && v.passive() && !s.light(i, v, w):
		w.Text, w.Alternatives = "consider", nil // une arthrite septique doit être évoquée
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// reachedThings are aims and levels, which are reached and not affected.
var reachedThings = wordSet(`goal objective target aim endpoint threshold limit plateau peak maximum level concentration dose remission state steady-state consensus age`)

// sense sets the English verb, if the entry admits it.
func (s *sentence) sense(v *chunk, w *english.Word, verb string) {
	if !slices.Contains(w.Entry.English, verb) {
		return
	}
	w.Text, w.Alternatives = verb, nil
	v.note("verb-sense")
}
