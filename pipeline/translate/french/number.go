package french

import (
	"strconv"
	"strings"

	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// decimalComma writes the decimal comma as a point and groups thousands by commas: "0,5 mg" is "0.5 mg", "1 500" is
// "1,500". A point or comma that is no French number stays; a comma that may group thousands makes a draft.
// Source: ISO 80000-1 and the French typographic code; American usage.
func decimalComma(s *sentence) {
	for i, c := range s.chunks {
		if c.tag != tNum || len(c.words) != 1 || !c.words[0].Literal {
			continue
		}
		if digits.Ambiguous(c.source) {
			if next := s.at(i + 1); !next.mark("%") {
				s.why = "the comma of " + c.source + " may be a decimal mark or group thousands"
			}
		}
		if t := englishNumber(c.words[0].Text); t != c.words[0].Text {
			c.words[0].Text = t
			c.note("decimal-comma")
		}
	}
}

// englishNumber rewrites the marks of a French number and leaves its digits.
func englishNumber(n string) string {
	return numberMarks.Replace(n)
}

var numberMarks = strings.NewReplacer("\u00a0", ",", "\u202f", ",", " ", ",", ",", ".")

// numberRange joins the ends of a range, and the two parts of a ratio: "6 à 8 mL/kg" is "6 to 8 mL/kg", "un à trois mois" is "one to three
// months", "150/100 mmHg" stays what it is.
// Source: Le bon usage, on the expression of approximate numbers.
func numberRange(s *sentence) {
	numeral := func(c *chunk) bool { return c.is(tNum) || c.is(tDet) && c.lemma == "un" }
	s.rewrite(func(i int) (int, []*chunk) {
		a, link, b := s.at(i), s.at(i+1), s.at(i+2)
		if !numeral(a) || a.andHalf() || link == nil || !b.is(tNum) ||
			link.lemma != "à" && link.source != "-" && link.source != "–" && link.source != "/" && link.lemma != "ou" {
			return 0, nil
		}
		if link.lemma == "à" && a.lemma == "%" && b.lemma != "%" {
			return 0, nil // 15 % à six semaines
		}
		if a.is(tDet) {
			a.words = []english.Word{{Text: "one", POS: "num", Source: a.source, Rules: []string{"french/number-range"}}}
		}
		switch link.lemma {
		case "à":
			link.words = []english.Word{grammar("to", "prep", "number-range")}
		case "ou":
		default:
			link.words[0].Glue = true
			b.words[0].Glue = true
		}
		a.add(link, b)
		a.tag, a.lemma, a.number = tNum, b.lemma, lang.NumberPlural
		return 3, one(a)
	})
}

// quantityOf drops the "de" between a number noun and what is counted, "7 millions de personnes" is "7 million people", and sets a half before the noun: "deux mois et
// demi" is "two and a half months".
// Source: Le bon usage, on million and milliard as nouns, on demi behind its noun.
func quantityOf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, noun, half, k := s.chunks[i], s.at(i+1), s.at(i+2), i+2
		if !n.is(tNum) && !(n.indefinite() && half.andHalf()) || !noun.is(tNoun, tNum) || powers[noun.lemma] == "" && !half.andHalf() {
			return 0, nil
		}
		if half.andHalf() {
			if n.indefinite() {
				n.tag, n.words = tNum, []english.Word{{Text: "one", POS: "num", Source: n.source}}
			}
			n.add(half)
			n.number, noun.number = lang.NumberPlural, lang.NumberPlural
			k++
		}
		if n.note("quantity-of"); powers[noun.lemma] == "" {
			return k - i, []*chunk{n, noun}
		}
		noun.words = []english.Word{{Text: powers[noun.lemma], POS: "num", Source: noun.source}}
		n.add(noun)
		n.number = lang.NumberPlural
		if de := s.at(k); de.prep("de") || de.is(tDet) && de.lemma == "de" {
			n.cover(de)
			k++
		}
		return k - i, one(n)
	})
}

// powers are the number nouns.
var powers = map[string]string{"million": "million", "milliard": "billion", "millier": "thousand"}

// moreOrLess are the words of a comparison by themselves.
var moreOrLess = map[string]string{"plus": "more", "moins": "less"}

// moreThanNumber turns a limit into English: "plus de 30" is "more than 30", "moins de 5 %" "less than 5%", "plus de la moitié"
// "more than half"; before a noun "plus de" is "more", "moins de" "fewer" or "less".
// Source: Le bon usage, on plus de and moins de as determiners.
func moreThanNumber(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		more, de, n := s.chunks[i], s.at(i+1), s.at(i+2)
		if less := strings.HasSuffix(more.lemma, " moins"); more.is(tAdv) && len(more.words) == 1 &&
			(less || strings.HasSuffix(more.lemma, " plus")) && de.prep("de") && n.is(tNum) {
			if less && fewer(n, s.at(i+3)) {
				more.words[0].Text = strings.Replace(more.words[0].Text, "less", "fewer", 1)
			}
			more.words[0].Text, more.words[0].Alternatives = more.words[0].Text+" than", nil // un peu moins de 500 cas
			more.cover(de)
			return 2, one(more.note("more-than-number"))
		}
		if n.is(tAdv) && more.is(tMore) && moreOrLess[more.lemma] != "" && de.prep("de") &&
			(strings.HasPrefix(n.opening(), "twice") || strings.Contains(n.english(), " times")) {
			n.put(0, english.Word{Text: moreOrLess[more.lemma] + " than", POS: "adv", Source: more.source + " " + de.source})
			n.cover(more)
			n.cover(de)
			return 3, one(n.note("more-than-number")) // plus de deux fois supérieure
		}
		if !more.is(tMore) || more.lemma != "plus" && more.lemma != "moins" || !de.prep("de") || n == nil {
			return 0, nil
		}
		word := moreOrLess[more.lemma]
		switch {
		case n.is(tDet) && (shareDeterminer(n.lemma) || s.at(i+3).is(tNoun) && fractions[s.at(i+3).lemma] || n.lemma == "les" && severalParts(s.at(i+3))):
			more.words = []english.Word{{Text: word + " than", POS: "adv", Source: more.source + " " + de.source}}
			more.cover(de)
			more.tag, more.kind = tAdv, lang.KindNone
			bareFraction(n)
			return 2, one(more.note("more-than-number"))
		case n.is(tNum) || n.is(tDet) && n.indefinite():
			if word == "less" && fewer(n, s.at(i+3)) {
				word = "fewer" // moins de 500 neutrophiles
			}
			more.words = []english.Word{{Text: word + " than", POS: "prep", Source: more.source + " " + de.source}}
			more.cover(de)
			if n.is(tDet) {
				n.words = []english.Word{{Text: "one", POS: "num", Source: n.source}}
				n.tag = tNum
			}
			more.add(n)
			more.tag, more.lemma, more.number = tNum, n.lemma, n.number
			return 3, one(more.note("more-than-number"))
		case n.is(tNoun, tAdj, tName):
			if more.lemma == "moins" && (n.plural() || n.is(tNoun) && invariable(n.lemma) && severalOf(more, n)) && !(n.is(tNoun) && n.mass()) {
				word = "fewer"
			}
			more.words = []english.Word{{Text: word, POS: "det", Source: more.source + " " + de.source}}
			more.cover(de)
			more.tag, more.kind, more.number = tDet, lang.KindNone, lang.NumberAny
			return 2, one(more.note("more-than-number"))
		}
		return 0, nil
	})
}

// severalParts reports a fraction of more than one part: trois quarts, deux tiers.
func severalParts(n *chunk) bool {
	return n.is(tNum) && (strings.HasSuffix(n.lemma, "quarts") || strings.HasSuffix(n.lemma, "tiers"))
}

// fewer reports a number of things that are counted, and not measured.
func fewer(n, what *chunk) bool {
	return n.is(tNum) && n.lemma != "%" && n.lemma != "unit" && what.is(tNoun) && what.plural() && !spansTime(what.lemma) && !measuring[what.lemma]
}

// measuring are the nouns of units, of which there is less and not fewer. Source: AMA Manual of Style, on less and fewer.
var measuring = wordSet(`gramme kilogramme kilo milligramme litre millilitre mètre centimètre millimètre kilomètre degré euro dollar calorie kilocalorie unité`)

// oneAnd reads the article as the number one before a further number of the same noun: "une et trois minutes après" is "one and three minutes after", "une à deux heures" "one to two
// hours".
// Source: Le bon usage, un as a numeral.
func oneAnd(s *sentence) {
	for i, c := range s.chunks {
		link := s.at(i + 1)
		if c.is(tDet) && c.indefinite() && (link.is(tCoord) || link.prep("à")) && s.at(i+2).is(tNum) && len(c.words) == 1 {
			c.tag, c.words = tNum, []english.Word{{Text: "one", POS: "num", Source: c.source}}
			c.note("one-and")
		}
		if twice := s.at(i + 2); c.is(tDet) && c.indefinite() && (link.prep("à") || link.is(tCoord)) && twice.is(tAdv) &&
			strings.HasPrefix(twice.lemma, "deux fois") {
			c.tag, c.words = tAdv, []english.Word{{Text: "once", POS: "adv", Source: c.source}}
			link.tag, link.words = tCoord, []english.Word{{Text: "or", POS: "conj", Source: link.source}}
			c.note("one-and") // une à deux fois par jour: once or twice daily
		}
	}
}

// percent joins a number and its sign: "35 %" is "35%". A number and its unit become one measure.
// Source: SI brochure against American usage (no space before the sign).
func percent(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, next := s.chunks[i], s.at(i+1)
		if !c.is(tNum) || next == nil {
			return 0, nil
		}
		switch {
		case next.mark("%") || next.mark("‰"):
			next.words[0].Glue = true
			c.add(next)
			c.lemma = "%"
			return 2, one(c.note("percent"))
		case next.tag == tName && next.lemma == "unit":
			c.add(next)
			c.lemma = "unit"
			return 2, one(c)
		}
		return 0, nil
	})
}

// sizeBy writes the sides of what is measured: "3 cm sur 2 cm" is "3 cm by 2 cm", "3 sur 2 cm" "3 by 2 cm".
// Source: AMA Manual of Style, dimensions.
func sizeBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		a, by, b := s.chunks[i], s.at(i+1), s.at(i+2)
		if !a.is(tNum) || a.lemma == "%" || !by.prep("sur") || !b.is(tNum) || !lengths[lastWord(b.english())] {
			return 0, nil
		}
		by.words = []english.Word{{Text: "by", POS: "prep", Source: by.source}}
		a.add(by, b)
		a.lemma = "unit"
		return 3, one(a.note("size-by"))
	})
}

// lengths are the units of length.
var lengths = wordSet(`mm cm m µm km`)

// ofValue reports a number, or a noun phrase that begins with one.
func ofValue(c *chunk) bool {
	return c.is(tNum) || c.is(tNoun) && c.numbered()
}

// isShare reports whether the chunk is a percentage or a fraction.
func isShare(c *chunk) bool {
	return c.is(tNum, tNoun) &&
		(c.lemma == "%" || fractions[c.lemma] || c.numbered() && (strings.HasSuffix(c.words[0].Text, "third") || strings.HasSuffix(c.words[0].Text, "half") || strings.HasSuffix(c.words[0].Text, "quarter")))
}

// ordinalDigits writes a number in order by digits, and the numbered day of a course: "la 12e semaine" is "the 12th week", "à J7" "on day 7".
// Source: Le bon usage, the abbreviation of ordinals; AMA Manual of Style, numbers.
func ordinalDigits(s *sentence) {
	for i, c := range s.chunks {
		if len(c.words) != 1 || !c.words[0].Literal {
			continue
		}
		if s.visitTime(i) {
			c.note("ordinal-digits")
			continue
		}
		if c.lemma == "unit" {
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

// visitTime writes the time of a visit that is told by a letter and a number, "à J7", "à M3", as "on day 7", "at month 3": J by itself, the others
// behind "à" or behind another such time.
func (s *sentence) visitTime(i int) bool {
	c, a := s.chunks[i], s.at(i-1)
	if len(c.source) < 2 {
		return false
	}
	unit, n := visitTimes[c.source[:1]], c.source[1:]
	if unit == "" || !shortNumber(n) {
		return false
	}
	at := a.prep("à")
	listed := (a.is(tCoord) || a.mark(",")) && s.at(i-2).is(tNoun) && (s.at(i-2).lemma == "J" || s.at(i-2).lemma == "M")
	if unit != "day" && !at && !listed {
		return false
	}
	c.words = []english.Word{{Text: unit, POS: "noun", Source: c.source}, {Text: n, POS: "num", Literal: true}}
	c.tag, c.post, c.number, c.lemma = tNoun, true, lang.NumberSingular, c.source[:1]
	if at {
		a.words, a.lemma = []english.Word{{Text: "at", POS: "prep", Source: a.source}}, "au mois"
		if unit == "day" {
			a.words[0].Text, a.lemma = "on", "au jour"
		}
	}
	return true
}

// visitTimes are the letters of visits in trials and charts.
var visitTimes = map[string]string{"J": "day", "M": "month", "S": "week"}

// gestationalWeeks writes the weeks of a pregnancy: "à 37 SA" is "at 37 weeks of gestation".
// Source: the abbreviations of French obstetrics (semaines d'aménorrhée).
func gestationalWeeks(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, sa := s.chunks[i], s.at(i+1)
		if !n.is(tNum) || n.lemma == "%" || n.lemma == "unit" || sa == nil || sa.source != "SA" {
			return 0, nil
		}
		weeks, took := english.Word{Text: "weeks of gestation", POS: "noun", Source: sa.source}, 2
		plus, days, unit := s.at(i+2), s.at(i+3), s.at(i+4)
		if plus.mark("+") && days.is(tNum) && unit.is(tNoun) && unit.lemma == "jour" {
			weeks.Text, took = "weeks", 5 // 28 SA + 3 jours
		}
		n.words = append(n.words[:len(n.words):len(n.words)], weeks)
		n.cover(sa)
		if took == 5 {
			unit.setForm(english.PluralNoun)
			n.add(plus, days, unit)
			n.words = append(n.words, grammar("of gestation", "adv", "gestational-weeks"))
		}
		n.tag, n.lemma, n.number, n.post = tNoun, "semaine", lang.NumberPlural, true
		return took, one(n.note("gestational-weeks"))
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
		if !years.is(tNoun) || years.lemma != "année" || !years.plural() || len(years.words) != 1 || !n.is(tNum) || len(n.words) != 1 ||
			!strings.HasSuffix(n.source, "0") || len(n.source) != 4 && len(n.source) != 2 {
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
		if !c.is(tNoun) || c.post || len(c.words) != 1 || !spansTime(c.lemma) || !c.det.indefinite() || s.at(i+1).is(tRel) {
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

// isNumberWord reports a number in English words or digits.
func isNumberWord(w string) bool {
	return lang.CommonPOS(w).Has(lang.Numeral) || w != "" && strings.Trim(w, "0123456789.") == ""
}
