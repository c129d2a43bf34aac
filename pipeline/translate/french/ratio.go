package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// proportion writes how many of how many: "un sur sept" is "one in seven", "un patient opéré sur deux" "one in two operated patients", "trois femmes
// sur quatre" "three out of four women"; a noun counted in digits, "12 cas sur 20", keeps its order for the rule of prepositions.
// Source: CGEL, fractions with in.
func proportion(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, k := s.chunks[i], i+1
		if took, out := s.roundTheClock(i); took > 0 {
			return took, out
		}
		if took, out := s.dayOrTwo(i); took > 0 {
			return took, out
		}
		if !(n.is(tDet) && n.indefinite()) && !n.is(tNum) {
			return 0, nil
		}
		noun := s.at(k)
		if noun.is(tNoun) && (n.is(tDet) || strings.Trim(n.source, "0123456789") != "") {
			k++
		} else {
			noun = nil
		}
		var described []*chunk
		for noun != nil && len(described) < 2 && s.at(k).is(tAdj, tPast) {
			described = append(described, s.at(k))
			k++
		}
		sur, all := s.at(k), s.at(k+1)
		if !sur.prep("sur") || !all.is(tNum) || s.at(k+2).is(tNoun, tName) || s.at(k+2).mark("%") {
			return 0, nil
		}
		sur.words = []english.Word{{Text: "in", POS: "prep", Source: sur.source}}
		if n.is(tDet) {
			n.words = []english.Word{{Text: "one", POS: "num", Source: n.source}}
		} else if noun != nil {
			sur.words[0].Text = "out of"
		}
		n.add(sur, all)
		n.tag, n.lemma, n.number = tNum, "sur", lang.NumberPlural
		n.note("proportion")
		if noun == nil {
			return k + 2 - i, one(n)
		}
		noun.number = lang.NumberPlural
		for _, adj := range described {
			adj.number = lang.NumberPlural
		}
		return k + 2 - i, append([]*chunk{n, noun}, described...)
	})
}

// numberPer writes a rate or a ratio with "pour": "15 pour 100 000 habitants" is "15 per 100,000 population", "3 pour 1" "3 to 1".
// Source: AMA Manual of Style, rates and ratios.
func numberPer(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, per, base := s.chunks[i], s.at(i+1), s.at(i+2)
		if !n.is(tNum) || n.lemma == "%" || n.lemma == "unit" || !per.prep("pour") || !base.is(tNum) || len(base.words) != 1 {
			return 0, nil
		}
		word := ""
		switch digits := strings.Map(onlyDigits, base.source); {
		case digits == "1" || base.lemma == "un":
			word = "to"
		case len(digits) > 2 && strings.Trim(digits[1:], "0") == "", base.lemma == "cent", base.lemma == "mille":
			word = "per"
		default:
			return 0, nil
		}
		per.words = []english.Word{{Text: word, POS: "prep", Source: per.source}}
		n.add(per, base)
		n.number = lang.NumberPlural
		n.note("number-per")
		noun := s.at(i + 3)
		if word == "per" && noun.is(tNoun) && noun.lemma == "habitant" {
			noun.words[0].Text, noun.words[0].Alternatives = "population", nil
			noun.words[0].Form = english.Lemma
			n.add(noun)
			n.tag, n.post = tNoun, true
			return 4, one(n)
		}
		return 3, one(n)
	})
}

// ratioOf reads "rapport" before a ratio: "un rapport de 1,5:1" is "a ratio of 1.5:1".
func ratioOf(s *sentence) {
	for i, c := range s.chunks {
		if de, n := s.at(i+1), s.at(i+2); c.is(tNoun) && c.lemma == "rapport" && de.prep("de") && n.is(tNum) &&
			(strings.Contains(n.source, ":") || strings.Contains(n.source, "pour")) {
			c.headWord().Text, c.headWord().Alternatives = "ratio", nil
			c.note("ratio-of")
		}
	}
}

// onlyDigits drops everything but digits.
func onlyDigits(r rune) rune {
	if r >= '0' && r <= '9' {
		return r
	}
	return -1
}

// ratioFor writes the ratio of two groups: "trois femmes pour un homme" is "three women for every man".
// Source: usage of English epidemiology.
func ratioFor(s *sentence) {
	for i, c := range s.chunks {
		one, a := s.at(i+1), s.at(i-1)
		if c.prep("pour") && a.is(tNoun) && a.human && a.numbered() && one.is(tNoun) && one.human && !one.plural() && one.det.indefinite() {
			det := *one.det
			det.lemma, det.kind, det.words = "chaque", lang.KindNone, []english.Word{grammar("every", "det", "ratio-for")}
			one.det = &det
			one.note("ratio-for")
		}
	}
}

// dayOrTwo writes a short time: "un jour ou deux" is "a day or two".
func (s *sentence) dayOrTwo(i int) (int, []*chunk) {
	one, time, or, two := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
	if !one.indefinite() || !time.is(tNoun) || !spansTime(time.lemma) || len(time.words) != 1 || !or.is(tCoord) || or.lemma != "ou" ||
		!two.is(tNum) || two.lemma != "deux" || s.at(i+4).is(tNoun) {
		return 0, nil
	}
	out := *time
	out.words = append([]english.Word{{Text: "a", POS: "det", Source: one.source}, time.words[0]}, append(slices.Clone(or.words), two.words...)...)
	for _, c := range []*chunk{one, or, two} {
		out.cover(c)
	}
	out.head, out.post, out.number = 1, true, lang.NumberSingular
	return 4, []*chunk{out.note("proportion")}
}

// everyNth are the ordinals of every third day.
var everyNth = map[string]string{"trois": "third", "3": "third", "quatre": "fourth", "4": "fourth"}

// roundTheClock writes how much of the time something is so: "24 heures sur 24" is "24 hours a day", "un jour sur deux" "every other day".
// Source: dictionaries of usage, sur of a share of time.
func (s *sentence) roundTheClock(i int) (int, []*chunk) {
	n, time, sur, all := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
	if !n.is(tNum, tDet) || !time.is(tNoun) || !spansTime(time.lemma) || !sur.prep("sur") || !all.is(tNum) || len(time.words) != 1 {
		return 0, nil
	}
	out := *time
	unit := time.words[0]
	whole := ""
	switch {
	case time.lemma == "heure" && (all.source == "24" || all.lemma == "vingt-quatre"):
		whole = "a day"
	case time.lemma == "jour" && (all.source == "7" || all.lemma == "sept"):
		whole = "a week"
	}
	switch {
	case n.is(tNum) && time.lemma == "jour" && whole == "a week" && n.source != all.source:
		unit.Form = english.PluralNoun
		out.words = slices.Concat(n.words, []english.Word{unit, {Text: "out of", POS: "prep", Source: sur.source}}, all.words) // 5 jours sur 7
	case n.is(tNum) && whole != "":
		unit.Form = english.PluralNoun
		out.words = append(slices.Concat(n.words, []english.Word{unit}), english.Word{Text: whole, POS: "adv", Source: sur.source + " " + all.source})
	case n.indefinite() && (all.lemma == "deux" || all.source == "2"):
		out.words = []english.Word{{Text: "every other", POS: "det", Source: n.source + " " + sur.source + " " + all.source}, unit}
	case n.indefinite() && (time.lemma == "jour" || time.lemma == "nuit") && everyNth[all.lemma] != "":
		out.words = []english.Word{{Text: "every " + everyNth[all.lemma], POS: "det", Source: n.source + " " + sur.source + " " + all.source}, unit}
	default:
		return 0, nil
	}
	for _, c := range []*chunk{n, sur, all} {
		out.cover(c)
	}
	out.tag, out.head, out.det = tAdv, 0, nil
	return 4, one(out.note("proportion"))
}

// choosePer is "per" before the base of a rate: "12 pour 100 000 habitants" is "12 per 100,000 inhabitants".
func choosePer(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tNoun) && prev.lemma == "aide" && len(prev.words) == 1 && next.is(tNoun) && !next.numbered() {
		if prev.words[0].Text, prev.words[0].Alternatives = "help", nil; prev.det.indefinite() {
			prev.det = nil
		}
		return "with", true // une aide pour la toilette: help with washing
	}
	if !next.is(tNoun, tNum) || !next.numbered() || !rateBases[strings.Map(onlyDigits, next.words[0].Text)] {
		return "", false
	}
	if prev.is(tNoun) && prev.det.indefinite() && countedEvents[lastWord(prev.headWord().Text)] {
		prev.put(0, english.Word{Text: "one", POS: "num", Source: prev.det.source})
		prev.det = nil
		return "per", true // un cas pour 10 000 habitants
	}
	if prev != nil {
		return "per", prev.is(tNum) || prev.is(tNoun) && (prev.numbered() || len(prev.words) > 0 && prev.words[len(prev.words)-1].POS == "num")
	}
	n := len(s.set.Left)
	return "per", n > 0 && strings.ContainsAny(s.set.Left[n-1], "0123456789") ||
		n > 0 && lang.CommonPOS(s.set.Left[n-1]).Has(lang.Noun) && countedEvents[strings.TrimSuffix(s.set.Left[n-1], "s")]
}

// remedies are taken for a complaint and not against it. Source: CGEL, prepositions selected by nouns.
var remedies = wordSet(`drug medication medicine treatment remedy cream ointment syrup tablet pill lotion therapy`)

// rateBases are the numbers that rates are given for, countedEvents what rates count.
var (
	rateBases     = map[string]bool{"100": true, "1000": true, "10000": true, "100000": true, "1000000": true}
	countedEvents = wordSet(`case death birth event admission`)
)
