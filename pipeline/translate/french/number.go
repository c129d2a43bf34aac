package french

import (
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

// quotationMarks writes the guillemets of a quotation as English marks.
// Source: The Chicago Manual of Style, quotation marks.
func quotationMarks(s *sentence) {
	for _, c := range s.chunks {
		switch {
		case c.mark("«"):
			c.words[0].Text = "“"
			c.note("quotation-marks")
		case c.mark("»"):
			c.words[0].Text, c.words[0].Glue = "”", true
			c.note("quotation-marks")
		}
	}
}

// proportion writes how many of how many: "un sur sept" is "one in seven", "un patient opéré sur deux" "one in two operated patients", "trois femmes
// sur quatre" "three out of four women"; a noun counted in digits, "12 cas sur 20", keeps its order for the rule of prepositions.
// Source: CGEL, fractions with in.
func proportion(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, k := s.chunks[i], i+1
		if !(n.is(tDet) && (n.lemma == "un" || n.lemma == "une")) && !n.is(tNum) {
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
		if !sur.is(tPrep) || sur.lemma != "sur" || !all.is(tNum) || s.at(k+2).is(tNoun, tName) || s.at(k+2).mark("%") {
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
		if !n.is(tNum) || n.lemma == "%" || n.lemma == "unit" || !per.is(tPrep) || per.lemma != "pour" || !base.is(tNum) || len(base.words) != 1 {
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
		if de, n := s.at(i+1), s.at(i+2); c.is(tNoun) && c.lemma == "rapport" && de.is(tPrep) && de.lemma == "de" && n.is(tNum) && (strings.Contains(n.source, ":") || strings.Contains(n.source, "pour")) {
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

// sizeBy writes the sides of what is measured: "3 cm sur 2 cm" is "3 cm by 2 cm", "3 sur 2 cm" "3 by 2 cm".
// Source: AMA Manual of Style, dimensions.
func sizeBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		a, by, b := s.chunks[i], s.at(i+1), s.at(i+2)
		if !a.is(tNum) || a.lemma == "%" || !by.is(tPrep) || by.lemma != "sur" || !b.is(tNum) || !lengths[lastWord(b.english())] {
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

// numberRange joins the ends of a range, and the two parts of a ratio: "6 à 8 mL/kg" is "6 to 8 mL/kg", "un à trois mois" is "one to three
// months", "150/100 mmHg" stays what it is.
// Source: Le bon usage, on the expression of approximate numbers.
func numberRange(s *sentence) {
	numeral := func(c *chunk) bool { return c.is(tNum) || c.is(tDet) && c.lemma == "un" }
	s.rewrite(func(i int) (int, []*chunk) {
		a, link, b := s.at(i), s.at(i+1), s.at(i+2)
		if !numeral(a) || link == nil || !b.is(tNum) || link.lemma != "à" && link.source != "-" && link.source != "–" && link.source != "/" && link.lemma != "ou" {
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

// frequency writes how often: "deux fois par jour" is "twice daily", "une fois par semaine" "once weekly", "trois fois par
// an" "three times a year".
// Source: usage of English prescriptions (AMA Manual of Style).
func frequency(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, times := s.chunks[i], s.at(i+1)
		if times == nil || times.tag != tNoun || times.lemma != "fois" || !n.is(tNum) && n.lemma != "un" {
			return 0, nil
		}
		per, period := s.at(i+2), s.at(i+3)
		if n.lemma == "un" {
			n.words = []english.Word{{Text: "once", POS: "adv", Source: n.source + " " + times.source}}
		} else if n.lemma == "deux" || n.source == "2" {
			n.words = []english.Word{{Text: "twice", POS: "adv", Source: n.source + " " + times.source}}
		} else {
			times.words[0].Text, times.words[0].Alternatives = "time", nil
			times.setForm(english.PluralNoun)
			n.words = append(n.words, times.words...)
		}
		n.cover(times)
		n.tag = tAdv
		n.head = 0
		n.note("frequency")
		if !per.is(tPrep) || per.lemma != "par" || !period.is(tNoun) || periods[period.lemma] == "" {
			return 2, one(n)
		}
		word := periods[period.lemma]
		if len(n.words) > 1 {
			word = "per " + period.words[0].Text
		}
		n.words = append(n.words, english.Word{Text: word, POS: "adv", Source: per.source + " " + period.source})
		n.cover(per)
		n.cover(period)
		return 4, one(n)
	})
}

// periods are the adverbs of the units of time.
var periods = map[string]string{"jour": "daily", "semaine": "weekly", "mois": "monthly", "an": "yearly", "année": "yearly", "heure": "hourly"}

// every writes a repeated interval: "tous les trois mois" is "every three months", "toutes les 8 heures" "every 8 hours", "tous
// les jours" "every day".
// Source: Le bon usage, on tout with a distributive sense.
func every(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		all, the := s.chunks[i], s.at(i+1)
		if !all.is(tDet, tStrong) || all.lemma != "tous" && all.lemma != "toutes" || the == nil || the.lemma != "les" && the.lemma != "les deux" {
			return 0, nil
		}
		if period := s.at(i + 2); the.lemma == "les deux" && period.is(tNoun) && spansTime(period.lemma) {
			all.words = []english.Word{{Text: "every", POS: "det", Source: all.source}, {Text: "two", POS: "num", Source: the.source}}
			all.cover(the)
			all.tag = tAdv
			period.setForm(english.PluralNoun)
			all.add(period)
			return 3, one(all.note("every"))
		}
		n, period := s.at(i+2), s.at(i+2)
		if n.is(tNum) {
			period = s.at(i + 3)
		}
		if !period.is(tNoun) || !spansTime(period.lemma) {
			return 0, nil
		}
		all.words = []english.Word{{Text: "every", POS: "det", Source: all.source + " " + the.source}}
		all.cover(the)
		all.tag = tAdv
		if n == period {
			period.setForm(english.Lemma)
			all.add(period)
			return 3, one(all.note("every"))
		}
		period.setForm(english.PluralNoun)
		all.add(n, period)
		return 4, one(all.note("every"))
	})
}

func spansTime(lemma string) bool {
	switch lemma {
	case "jour", "semaine", "mois", "an", "année", "heure", "minute", "seconde", "trimestre", "matin", "soir", "nuit":
		return true
	}
	return false
}

// quantityOf drops the "de" between a number noun and what is counted: "7 millions de personnes" is "7 million people".
// Source: Le bon usage, on million and milliard as nouns.
func quantityOf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, noun := s.chunks[i], s.at(i+1)
		if !n.is(tNum) || !noun.is(tNoun, tNum) || noun.lemma != "million" && noun.lemma != "milliard" && noun.lemma != "millier" {
			return 0, nil
		}
		word := map[string]string{"million": "million", "milliard": "billion", "millier": "thousand"}[noun.lemma]
		noun.words = []english.Word{{Text: word, POS: "num", Source: noun.source}}
		n.add(noun)
		n.number = lang.NumberPlural
		n.note("quantity-of")
		if de := s.at(i + 2); de.is(tPrep) && de.lemma == "de" {
			n.cover(de)
			return 3, one(n)
		}
		if de := s.at(i + 2); de.is(tDet) && de.lemma == "de" {
			n.cover(de)
			return 3, one(n)
		}
		return 2, one(n)
	})
}

// moreThanNumber turns a limit into English: "plus de 30" is "more than 30", "moins de 5 %" "less than 5%", "plus de la moitié"
// "more than half"; before a noun "plus de" is "more", "moins de" "fewer" or "less".
// Source: Le bon usage, on plus de and moins de as determiners.
func moreThanNumber(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		more, de, n := s.chunks[i], s.at(i+1), s.at(i+2)
		if !more.is(tMore) || more.lemma != "plus" && more.lemma != "moins" || !de.is(tPrep) || de.lemma != "de" || n == nil {
			return 0, nil
		}
		word := map[string]string{"plus": "more", "moins": "less"}[more.lemma]
		switch {
		case n.is(tDet) && (shareDeterminer(n.lemma) || s.at(i+3).is(tNoun) && fractions[s.at(i+3).lemma]):
			more.words = []english.Word{{Text: word + " than", POS: "adv", Source: more.source + " " + de.source}}
			more.cover(de)
			more.tag, more.kind = tAdv, lang.KindNone
			bareFraction(n)
			return 2, one(more.note("more-than-number"))
		case n.is(tNum) || n.is(tDet) && (n.lemma == "un" || n.lemma == "une"):
			if what := s.at(i + 3); word == "less" && n.is(tNum) && n.lemma != "%" && n.lemma != "unit" && what.is(tNoun) && what.plural() && !spansTime(what.lemma) && what.lemma != "an" && !measuring[what.lemma] {
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
			if more.lemma == "moins" && n.plural() && !(n.is(tNoun) && n.mass()) {
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

// measuring are the nouns of units, of which there is less and not fewer. Source: AMA Manual of Style, on less and fewer.
var measuring = wordSet(`gramme kilogramme kilo milligramme litre millilitre mètre centimètre millimètre kilomètre degré euro dollar calorie kilocalorie unité année mois`)

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
		if to, end := s.at(i+n+1), s.at(i+n+2); to.is(tPrep) && to.lemma == "à" && end.is(tNoun) && spansTime(end.lemma) && len(end.words) > 1 && end.words[0].POS == "num" {
			to.words = []english.Word{grammar("to", "prep", "age")}
			aged.add(to, end)
			n += 2
		}
		return n + 1, one(aged.note("age"))
	})
}

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
