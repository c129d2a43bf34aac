package french

import "strings"

// beOf leaves out the "de" between être and a measure: "est d'environ 4 %" is "is approximately 4%".
// Source: Le bon usage, être de with a measure.
func beOf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		de := s.chunks[i]
		k := i + 1
		if s.at(k).is(tAdv, tMore) {
			k++
		}
		be := s.at(i - 1)
		if be.is(tAdv) {
			be = s.at(i - 2) // est en moyenne de six litres
		}
		if be.is(tCoord) {
			be = s.measuredBefore(i - 1) // est de dix jours avant deux ans et de cinq jours au-delà
		}
		if !de.is(tPrep) || de.lemma != "de" || !be.is(tFin, tInf, tPres) || be.lemma != "être" || !s.at(k).is(tNum) && !(s.at(k).is(tNoun) && s.at(k).numbered()) {
			return 0, nil
		}
		first := s.chunks[i+1]
		first.cover(de)
		return 2, one(first.note("be-of"))
	})
}

// measuredBefore is the être of a measure that stands close before chunk i in the same clause, nil for none.
func (s *sentence) measuredBefore(i int) *chunk {
	for k := i - 1; k > max(0, i-7); k-- {
		if c := s.chunks[k]; c.is(tFin) {
			if c.lemma == "être" && s.at(k+1).is(tNum, tNoun) && strings.HasPrefix(s.at(k+1).source, "de ") || c.lemma == "être" && s.at(k+1).is(tPrep) && s.at(k+1).lemma == "de" {
				return c
			}
			return nil
		}
	}
	return nil
}
