package french

// clockTime names the minutes behind hours: "4 h 30" is "4 h 30 min".
// Source: Lexique des règles typographiques (Imprimerie nationale), heures.
func clockTime(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		hours, minutes, unit := s.chunks[i], s.at(i+1), s.at(i+2)
		if !hours.is(tNum) || hours.lemma != "unit" || len(hours.words) != 2 || hours.words[1].Text != "h" || !minutes.is(tNum) || len(minutes.words) != 1 || len(minutes.words[0].Text) != 2 || unit != nil && unit.source == "min" {
			return 0, nil
		}
		hours.add(minutes)
		hours.words = append(hours.words, grammar("min", "noun", "clock-time"))
		return 2, one(hours.note("clock-time"))
	})
}
