package french

import "unmix/pipeline/translate/english"

// pastTime reads a passé before a time at the start of a clause as the preposition: "passé la première année" is "after the first year".
// Source: Le bon usage, passé as a preposition.
func pastTime(s *sentence) {
	for i, c := range s.chunks {
		if c.lemma != "passé" && c.lemma != "passer" || !c.is(tPast, tAdj, tNoun) || i > 0 && !s.chunks[i-1].is(tPunct, tCoord) {
			continue
		}
		k := i + 1
		for s.at(k).is(tDet, tNum, tAdj) && k < i+4 {
			k++
		}
		if np := s.at(k); k > i+1 && np.is(tNoun) && (spansTime(np.lemma) || np.lemma == "délai" || np.lemma == "âge" || np.lemma == "période" || np.lemma == "phase") {
			s.chunks[i] = &chunk{tag: tPrep, lemma: "passé", source: c.source, span: c.span, fixed: true, words: []english.Word{{Text: "after", POS: "prep", Source: c.source}}}
			s.chunks[i].note("past-time")
		}
	}
}
