package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// dayRange sets the month before two days of it: "du 4 au 10 juin 2019" is "from June 4 to 10, 2019", "entre le 4 et le 10 juin" "between June 4 and 10", "les 4 et 5
// juin" "on June 4 and 5".
// Source: AMA Manual of Style, dates; Le bon usage, the article with dates.
func dayRange(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		start, k := s.chunks[i], i+1
		several := start.is(tDet) && start.lemma == "les"
		if (start.prep("entre") || start.prep("de")) && s.at(k).is(tDet) {
			k++
		} else if !several {
			return 0, nil
		}
		first, link, last := s.at(k), s.at(k+1), k+2
		if s.at(last).is(tDet) && s.at(last).kind == lang.KindArticle {
			last++
		}
		day, month := s.at(last), s.at(last+1)
		joined := link.prep("à") && start.prep("de") || link.is(tCoord) && link.lemma == "et"
		if dayNumber(first) == "" || !joined || dayNumber(day) == "" || months[month.lemmaOf()] == "" {
			return 0, nil
		}
		first.words = monthDay(month, first)
		first.head, first.tag, first.post, first.number = 0, tNoun, true, lang.NumberSingular
		if link.is(tPrep) {
			link.words = []english.Word{{Text: "to", POS: "prep", Source: link.source}}
		}
		first.add(link)
		first.words = append(first.words, dayWord(day))
		first.cover(month)
		n := last + 2 - i + first.addYear(s.at(last+2), "day-range")
		out := one(first.note("day-range"))
		switch prev := s.at(i - 1); {
		case several:
			first.put(0, grammar("on", "prep", "day-range"))
			first.cover(start)
			first.tag = tPP
		case start.prep("entre"), prev.is(tNoun) && spansTime(prev.lemma), prev.is(tAdv, tPrep) && strings.HasSuffix(prev.source, "nuit"):
			out = append(one(start), out...) // la nuit du 4 au 5 juin
		default:
			start.words, start.fixed = []english.Word{{Text: "from", POS: "prep", Source: start.source}}, true
			out = append(one(start), out...)
		}
		return n, out
	})
}

// dateRange joins the ends of a time: "janvier 2015 à mars 2019" is "January 2015 to March 2019", "du 3 mars au 15 avril" "from
// March 3 to April 15".
// Source: Le bon usage, de … à with dates.
func dateRange(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k := i
		from := s.chunks[i]
		if from.is(tPrep) && (from.lemma == "de" || from.lemma == "depuis") {
			k++
		}
		a, to, b := s.at(k), s.at(k+1), s.at(k+2)
		if !a.month() || !to.is(tPrep) || to.lemma != "à" && to.lemma != "jusqu'à" || !b.month() {
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
