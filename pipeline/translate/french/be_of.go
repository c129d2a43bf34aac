package french

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
		if !de.is(tPrep) || de.lemma != "de" || !be.is(tFin, tInf, tPres) || be.lemma != "être" || !s.at(k).is(tNum) && !(s.at(k).is(tNoun) && len(s.at(k).words) > 0 && s.at(k).words[0].POS == "num") {
			return 0, nil
		}
		first := s.chunks[i+1]
		first.cover(de)
		return 2, one(first.note("be-of"))
	})
}
