package french

import "unmix/pipeline/translate/english"

// distinguishFrom writes what is told apart: "distinguer un transsudat d'un exsudat" is "distinguish a transudate from an exudate". Both
// must have the same article: "distinguer les formes de la maladie" tells no forms from a disease.
// Source: CGEL, prepositional verbs.
func distinguishFrom(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPres, tPast) || !toldApart[v.lemma] {
			continue
		}
		if de, b := s.at(i+1), s.at(i+2); v.pronominal() && len(v.words) > 1 && v.words[len(v.words)-1].POS == "pron" && de.is(tPrep) && de.lemma == "de" && b.is(tNoun) {
			de.lemma, de.words = "from", []english.Word{{Text: "from", POS: "prep", Source: de.source}}
			de.note("distinguish-from") // ce qui la distingue d'une atteinte centrale
			continue
		}
		s.apart(i + 1)
	}
	if apartVerbs[verbLemma(s.wordBefore())] {
		s.apart(0) // helps to distinguish | une infection bactérienne d'une infection virale
	}
}

// apart links the two things from chunk i on that are told apart.
func (s *sentence) apart(i int) {
	a, de, b := s.at(i), s.at(i+1), s.at(i+2)
	if !a.is(tNoun) || !de.is(tPrep) || de.lemma != "de" || !b.is(tNoun) || a.det == nil || b.det == nil || a.det.kind != b.det.kind || a.number != b.number || a.plural() {
		return
	}
	de.lemma, de.words = "from", []english.Word{{Text: "from", POS: "prep", Source: de.source}}
	de.note("distinguish-from")
}

// freeFrom links what is taken off a thing or person to it: "libère le patient des contraintes" is "frees the patient from the constraints".
// Source: CGEL, prepositions of source.
func freeFrom(s *sentence) {
	for i, v := range s.chunks {
		verb := freeing[v.lemma]
		np, de := s.at(i+1), s.at(i+2)
		if verb == "" || !v.is(tFin, tInf, tPres) || v.passive() || v.pronominal() || !np.is(tNoun) || !de.is(tPrep) || de.lemma != "de" || !s.at(i+3).is(tNoun) || v.lemma == "libérer" && !personNoun(np) {
			continue
		}
		w := v.mainVerb()
		if w == nil {
			continue
		}
		w.Text, w.Alternatives = verb, nil
		de.lemma, de.words, de.fixed = "hors de", []english.Word{{Text: "from", POS: "prep", Source: de.source}}, true
		np.object = true
		v.note("free-from")
	}
}

// freeing are verbs of taking off, and their English.
var freeing = map[string]string{"libérer": "free", "dissocier": "dissociate"}

// apartVerbs are English verbs of telling two things apart.
var apartVerbs = wordSet(`distinguish differentiate discriminate`)

// toldApart are verbs of telling two things apart.
var toldApart = wordSet(`distinguer différencier`)
