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

// apartVerbs are English verbs of telling two things apart.
var apartVerbs = wordSet(`distinguish differentiate discriminate`)

// toldApart are verbs of telling two things apart.
var toldApart = wordSet(`distinguer différencier`)
