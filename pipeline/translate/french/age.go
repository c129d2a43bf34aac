package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// ageLimit is how a limit of age is said: older than 75 years. Source: AMA Manual of Style, on age.
var ageLimit = map[string]string{"more than": "older than", "less than": "younger than"}

// age writes the age of persons: "patients âgés de 65 ans" is "patients aged 65 years", "un enfant de 5 ans" keeps its
// "of" for the rule of de.
// Source: AMA Manual of Style, on age.
func age(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		aged, de, years := s.chunks[i], s.at(i+1), s.at(i+2)
		if aged.source == "" || !strings.HasPrefix(aged.lemma, "âgé") && aged.lemma != "âger" {
			return 0, nil
		}
		n := 2
		if strings.HasSuffix(aged.lemma, " de") {
			years, n = de, 1
		} else if !de.is(tPrep) || de.lemma != "de" {
			return 0, nil
		}
		if !aged.is(tAdj, tPast) || !years.is(tNoun, tNum) {
			return 0, nil
		}
		aged.words = []english.Word{{Text: "aged", POS: "adj", Source: aged.source}}
		aged.head = 0
		if n == 2 {
			aged.cover(de)
		}
		if limit := ageLimit[years.words[0].Text]; limit != "" {
			aged.words[0].Text = limit
			aged.words[0].Source += " " + years.words[0].Source
			years.words = years.words[1:]
			years.head = max(0, years.head-1)
		}
		aged.add(determine(years, true))
		aged.tag, aged.post = tPP, true
		if to, end := s.at(i+n+1), s.at(i+n+2); to.is(tPrep) && to.lemma == "à" && end.is(tNoun) && spansTime(end.lemma) && len(end.words) > 1 && end.numbered() {
			to.words = []english.Word{grammar("to", "prep", "age")}
			aged.add(to, end)
			n += 2
		}
		return n + 1, one(aged.note("age"))
	})
}
