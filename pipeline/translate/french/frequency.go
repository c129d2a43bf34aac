package french

import "unmix/pipeline/translate/english"

// frequency writes how often: "deux fois par jour" is "twice daily", "une fois par semaine" "once weekly", "trois fois par
// an" "three times a year".
// Source: usage of English prescriptions (AMA Manual of Style).
func frequency(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, times := s.chunks[i], s.at(i+1)
		if n.is(tAdv) && n.lemma == "une fois" && times.andHalf() {
			n.words = []english.Word{{Text: "one", POS: "num", Source: n.source}, times.words[0], grammar("times", "noun", "frequency")}
			n.cover(times) // une fois et demie la normale: one and a half times
			return 2, one(n.note("frequency"))
		}
		if times == nil || times.tag != tNoun || times.lemma != "fois" || !n.is(tNum) && n.lemma != "un" {
			return 0, nil
		}
		if half := s.at(i + 2); half.andHalf() {
			times.words[0].Text, times.words[0].Alternatives = "time", nil
			times.setForm(english.PluralNoun)
			if n.lemma == "un" {
				n.words = []english.Word{{Text: "one", POS: "num", Source: n.source}}
			}
			n.add(half, times) // une fois et demie la normale: one and a half times
			n.tag, n.head = tAdv, 0
			return 3, one(n.note("frequency"))
		}
		per, period := s.at(i+2), s.at(i+3)
		n.sayTimes(times)
		n.cover(times)
		n.tag = tAdv
		n.head = 0
		n.note("frequency")
		if !per.prep("par") || !period.is(tNoun) || periods[period.lemma] == "" {
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

// sayTimes writes a number with its "fois": once, twice, three times.
func (n *chunk) sayTimes(times *chunk) {
	switch {
	case len(n.words) == 3 && n.words[0].Text == "one" && n.words[2].Text == "two":
		n.words[0].Text, n.words[1].Text, n.words[2].Text = "once", "or", "twice" // une à deux fois
	case n.lemma == "un":
		n.words = []english.Word{{Text: "once", POS: "adv", Source: n.source + " " + times.source}}
	case n.lemma == "deux" || n.source == "2":
		n.words = []english.Word{{Text: "twice", POS: "adv", Source: n.source + " " + times.source}}
	default:
		times.words[0].Text, times.words[0].Alternatives = "time", nil
		times.setForm(english.PluralNoun)
		n.words = append(n.words, times.words...)
	}
}

// andHalf reports the half behind a number.
func (c *chunk) andHalf() bool { return c != nil && (c.lemma == "et demi" || c.lemma == "et demie") }

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

// spansTime reports a noun of a length of time.
func spansTime(lemma string) bool { return timeSpans[lemma] }

var timeSpans = wordSet(`jour semaine mois an année heure minute seconde trimestre matin soir nuit`)
