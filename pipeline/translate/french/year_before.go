package french

// yearBefore puts the year of a publication before its noun: "les recommandations européennes de 2021" is "the 2021 European guidelines".
// Source: AMA Manual of Style, attributive years.
func yearBefore(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, de, year := s.chunks[i], s.at(i+1), s.at(i+2)
		if !np.is(tNoun) || np.post || !de.is(tPrep) || de.lemma != "de" || !year.is(tNum) || len(year.words) != 1 || len(year.source) != 4 || year.source < "1950" || year.source > "2099" || !datedWorks[lastWord(np.headWord().Text)] {
			return 0, nil
		}
		np.put(0, year.words...)
		np.cover(de)
		np.cover(year)
		np.kind = kindDefinite
		return 3, one(np.note("year-before"))
	})
}

// datedWorks are publications that go by their year.
var datedWorks = wordSet(`guideline recommendation consensus classification criterion criteria report survey study trial meta-analysis review update revision edition statement census definition`)
