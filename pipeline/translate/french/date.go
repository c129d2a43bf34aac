package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// months are the English months of the French ones.
var months = map[string]string{"janvier": "January", "février": "February", "mars": "March", "avril": "April", "mai": "May", "juin": "June", "juillet": "July",
	"août": "August", "septembre": "September", "octobre": "October", "novembre": "November", "décembre": "December"}

// date writes a day in the American order: "le 24 janvier 2020" is "January 24, 2020", "le 1er mars" "March 1"; with "on" where
// the French article stands for it.
// Source: AMA Manual of Style, dates; Le bon usage, the article with dates.
func date(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k := i
		the := s.chunks[i]
		withArticle := the.is(tDet) && the.lemma == "le"
		if withArticle {
			k++
		}
		day, month := s.at(k), s.at(k+1)
		if !withArticle && day.is(tNoun, tName) && months[day.lemma] != "" && month.is(tNum) && len(month.source) == 4 {
			day.add(month)
			day.tag, day.post = tNoun, true
			return 2, one(day.note("date"))
		}
		if day == nil || month == nil || months[month.lemma] == "" || dayNumber(day) == "" {
			return 0, nil
		}
		out := *month
		w := month.words[0]
		w.Text, w.Alternatives, w.Literal, w.Form = months[month.lemma], nil, true, english.Lemma
		d := english.Word{Text: dayNumber(day), Literal: true, POS: "num", Source: day.source}
		out.words = []english.Word{w, d}
		out.head, out.det, out.tag, out.post = 0, nil, tNoun, true
		out.cover(day)
		n := k + 2 - i
		if year := s.at(k + 2); year.is(tNum) && len(year.source) == 4 {
			out.words = append(out.words, grammar(",", "", "date"), year.words[0])
			out.cover(year)
			n++
		}
		if withArticle {
			out.cover(the)
			if prev := s.at(i - 1); !prev.is(tPrep) && !prev.is(tCoord) {
				out.put(0, grammar("on", "prep", "date"))
				out.tag = tPP
			}
		}
		return n, one(out.note("date"))
	})
}

// dateRange joins the ends of a time: "janvier 2015 à mars 2019" is "January 2015 to March 2019", "du 3 mars au 15 avril" "from
// March 3 to April 15".
// Source: Le bon usage, de … à with dates.
func dateRange(s *sentence) {
	isDate := func(c *chunk) bool { return c.is(tNoun, tName) && months[c.lemma] != "" }
	s.rewrite(func(i int) (int, []*chunk) {
		k := i
		from := s.chunks[i]
		if from.is(tPrep) && (from.lemma == "de" || from.lemma == "depuis") {
			k++
		}
		a, to, b := s.at(k), s.at(k+1), s.at(k+2)
		if !isDate(a) || !to.is(tPrep) || to.lemma != "à" && to.lemma != "jusqu'à" || !isDate(b) {
			return 0, nil
		}
		to.words = []english.Word{{Text: "to", POS: "prep", Source: to.source}}
		a.add(to, b)
		a.tag, a.post = tNoun, true
		if k > i {
			from.words = []english.Word{{Text: "from", POS: "prep", Source: from.source}}
			from.add(a)
			from.tag = tPP
			a = from
		}
		return k + 3 - i, one(a.note("date-range"))
	})
}

// dayNumber is the number of a day of the month, "" for anything else.
func dayNumber(c *chunk) string {
	d := strings.TrimSuffix(c.source, "er")
	if len(d) == 0 || len(d) > 2 || strings.Trim(d, "0123456789") != "" {
		return ""
	}
	return d
}
