package french

import (
	"strconv"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// ordinalDigits writes a number in order by digits: "la 12e semaine" is "the 12th week".
// Source: Le bon usage, the abbreviation of ordinals; AMA Manual of Style, numbers.
func ordinalDigits(s *sentence) {
	for _, c := range s.chunks {
		if len(c.words) != 1 || !c.words[0].Literal || c.lemma == "unit" {
			continue
		}
		for _, end := range []string{"ième", "ème", "eme", "er", "re", "nd", "nde", "e"} {
			if n, ok := strings.CutSuffix(c.source, end); ok && shortNumber(n) {
				c.words[0].Text, c.words[0].POS = n+ordinalEnding(n), "adj"
				c.tag, c.lemma, c.number = tAdj, n+"ième", lang.NumberAny
				c.note("ordinal-digits")
				break
			}
		}
	}
}

// gestationalWeeks writes the weeks of a pregnancy: "à 37 SA" is "at 37 weeks of gestation".
// Source: the abbreviations of French obstetrics (semaines d'aménorrhée).
func gestationalWeeks(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, sa := s.chunks[i], s.at(i+1)
		if !n.is(tNum) || n.lemma == "%" || n.lemma == "unit" || sa == nil || sa.source != "SA" {
			return 0, nil
		}
		n.words = append(n.words[:len(n.words):len(n.words)], english.Word{Text: "weeks of gestation", POS: "noun", Source: sa.source})
		n.cover(sa)
		n.tag, n.lemma, n.number, n.post = tNoun, "semaine", lang.NumberPlural, true
		return 2, one(n.note("gestational-weeks"))
	})
}

// shortNumber reports whether the text is a number of at most three digits.
func shortNumber(n string) bool { return n != "" && len(n) <= 3 && strings.Trim(n, "0123456789") == "" }

// ordinalEnding is what English hangs on the number: 1st, 12th, 23rd.
func ordinalEnding(n string) string {
	v, _ := strconv.Atoi(n)
	switch {
	case v%100 >= 11 && v%100 <= 13:
	case v%10 == 1:
		return "st"
	case v%10 == 2:
		return "nd"
	case v%10 == 3:
		return "rd"
	}
	return "th"
}

// decade writes a decade by its number: "les années 2000" is "the 2000s".
// Source: AMA Manual of Style, decades.
func decade(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		years, n := s.chunks[i], s.at(i+1)
		if !years.is(tNoun) || years.lemma != "année" || !years.plural() || len(years.words) != 1 || !n.is(tNum) || len(n.words) != 1 || !strings.HasSuffix(n.source, "0") || len(n.source) != 4 && len(n.source) != 2 {
			return 0, nil
		}
		text := n.source + "s"
		if len(n.source) == 2 {
			text = "19" + text // les années 80
		}
		years.words = []english.Word{{Text: text, POS: "num", Literal: true, Source: years.source + " " + n.source}}
		years.cover(n)
		years.kind = kindSuperlative // definite
		return 2, one(years.note("decade"))
	})
}

// oneTime counts a single unit of time: "une semaine avant la chirurgie" is "one week before surgery".
// Source: AMA Manual of Style, numbers with units of time.
func oneTime(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tNoun) || c.post || len(c.words) != 1 || !spansTime(c.lemma) || c.det == nil || c.det.lemma != "un" && c.det.lemma != "une" || s.at(i+1).is(tRel) {
			continue
		}
		if c.lemma == "nuit" || c.lemma == "matin" || c.lemma == "soir" {
			continue
		}
		c.put(0, english.Word{Text: "one", POS: "num", Source: c.det.source})
		c.det = &chunk{tag: tDet, kind: lang.KindNone}
		c.note("one-time")
	}
}
