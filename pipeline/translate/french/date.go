package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// months are the English months of the French ones.
var months = map[string]string{"janvier": "January", "février": "February", "mars": "March", "avril": "April", "mai": "May", "juin": "June", "juillet": "July",
	"août": "August", "septembre": "September", "octobre": "October", "novembre": "November", "décembre": "December"}

// weekdays are the names of the days.
var weekdays = wordSet(`lundi mardi mercredi jeudi vendredi samedi dimanche`)

// date writes a day in the American order: "le 24 janvier 2020" is "January 24, 2020", "le 1er mars" "March 1", "lundi 3 mars" "Monday, March 3"; with "on"
// where the French article stands for it.
// Source: AMA Manual of Style, dates; Le bon usage, the article with dates.
func date(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k := i
		the := s.chunks[i]
		withArticle := the.is(tDet) && the.lemma == "le"
		if withArticle {
			k++
		}
		var weekday *chunk
		if c := s.at(k); c.is(tNoun) && weekdays[c.lemma] {
			weekday = c
			k++
		}
		day, month := s.at(k), s.at(k+1)
		if named := s.monthOf(i, k); named != nil {
			return k + 3 - i, one(named.note("date"))
		}
		if !withArticle && weekday == nil && day.month() && month.year() {
			day.add(month)
			day.tag, day.post = tNoun, true
			return 2, one(day.note("date"))
		}
		if months[month.lemmaOf()] == "" || dayNumber(day) == "" {
			return 0, nil
		}
		out := *month
		out.words = monthDay(month, day)
		out.head, out.det, out.tag, out.post = 0, nil, tNoun, true
		out.cover(day)
		n := k + 2 - i + out.addYear(s.at(k+2), "date")
		if weekday != nil {
			out.put(0, weekday.words[0], grammar(",", "", "date"))
			out.cover(weekday)
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

// monthDay are the words of a day in the American order: June 4.
func monthDay(month, day *chunk) []english.Word {
	w := month.words[0]
	w.Text, w.Alternatives, w.Literal, w.Form = months[month.lemma], nil, true, english.Lemma
	return []english.Word{w, dayWord(day)}
}

// dayWord is the number of a day of the month as a word.
func dayWord(day *chunk) english.Word {
	return english.Word{Text: dayNumber(day), Literal: true, POS: "num", Source: day.source}
}

// addYear puts the year behind a date, where it is one, and says how many chunks it took.
func (c *chunk) addYear(year *chunk, rule string) int {
	if !year.year() {
		return 0
	}
	c.words = append(c.words, grammar(",", "", rule), year.words[0])
	c.cover(year)
	return 1
}

// monthOf is the month that "mois de" at chunk k names, with the article before it: "au mois de mai" is "in May", "la fin du mois de mai" "the end of May"; nil for none.
func (s *sentence) monthOf(i, k int) *chunk {
	c, de, named := s.at(k), s.at(k+1), s.at(k+2)
	if !c.is(tNoun) || c.lemma != "mois" || c.plural() || !de.prep("de") || !named.month() {
		return nil
	}
	named.cover(de)
	for _, part := range s.chunks[i : k+1] {
		named.cover(part)
	}
	named.words[0].Source, named.words[0].Literal, named.number, named.post = named.source, true, lang.NumberSingular, true
	named.words[0].Text, named.words[0].Form = months[named.lemma], english.Lemma
	if at := s.at(i - 1); at.prep("à") && k > i {
		at.words, at.fixed = []english.Word{{Text: "in", POS: "prep", Source: at.source}}, true
	}
	return named
}

// yearParts are the words that French sets before a month or a year without an article.
var yearParts = map[string]string{"début": "early", "fin": "late"}

// partOfYear says early and late of a month or a year, and in which: "fin décembre 2019" is "in late December 2019", "depuis début mars" "since early March".
// Source: Le bon usage, the noun without article in dates (début mars, fin 2019); The Chicago Manual of Style, mid and late before dates.
func partOfYear(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		part, when := s.chunks[i], s.at(i+1)
		word := yearParts[strings.ToLower(part.source)]
		if word == "" || len(part.words) != 1 || part.det != nil || s.at(i-1).is(tDet, tNum) || !when.year() && (!when.month() || when.det != nil) {
			return 0, nil
		}
		out := *when
		out.put(0, english.Word{Text: word, POS: "adj", Source: part.source})
		out.cover(part)
		out.tag, out.post = tNoun, true
		if !s.at(i-1).is(tPrep, tCoord) && (i > 0 || len(s.set.Left) > 0 && !lang.CommonPOS(s.wordBefore()).Has(lang.Preposition)) {
			out.put(0, grammar("in", "prep", "part-of-year"))
			out.tag = tPP
		}
		return 2, one(out.note("part-of-year"))
	})
}

// midMonth takes the article off the middle of a month: "à la mi-mars" is "in mid-March", "depuis la mi-juin" "since mid-June".
// Source: Le bon usage, mi before a month; The Chicago Manual of Style, mid before dates.
func midMonth(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k, at := i, s.chunks[i]
		if at.prep("à") {
			k++
		}
		det, mid := s.at(k), s.at(k+1)
		if !det.is(tDet) || mid == nil || !strings.HasPrefix(mid.lemma, "mi-") || months[strings.TrimPrefix(mid.lemma, "mi-")] == "" {
			return 0, nil
		}
		mid.cover(det)
		mid.tag, mid.post = tNoun, true
		if k > i {
			mid.put(0, english.Word{Text: "in", POS: "prep", Source: at.source})
			mid.cover(at)
			mid.tag = tPP
		}
		return k + 2 - i, one(mid.note("mid-month"))
	})
}

// lastMonth sets last before the month without a preposition: "en janvier dernier" is "last January".
// Source: CGEL, last before the names of times.
func lastMonth(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		in, month, last := s.chunks[i], s.at(i+1), s.at(i+2)
		if !in.prep("en") || !month.month() || !last.is(tAdj) || last.lemma != "dernier" {
			return 0, nil
		}
		month.put(0, english.Word{Text: "last", POS: "adj", Source: last.source})
		month.cover(in)
		month.cover(last)
		month.tag = tPP
		return 3, one(month.note("last-month"))
	})
}

// month reports the name of a month, alone or with its year.
func (c *chunk) month() bool { return c.is(tNoun, tName) && months[c.lemma] != "" }

// year reports a number of four digits.
func (c *chunk) year() bool {
	return c.is(tNum) && len(c.source) == 4 && strings.Trim(c.source, "0123456789") == ""
}

// onDay says on for the day of a course that French names without a preposition: "le troisième jour, il" is "on the third day, he".
// Source: CGEL, prepositions of time; Le bon usage, the complement of time without preposition.
func onDay(s *sentence) {
	for i, c := range s.chunks {
		prev, next := s.at(i-1), s.at(i+1)
		if !c.is(tNoun) || c.det == nil || c.det.lemma != "le" || c.plural() || c.kind != kindSuperlative ||
			c.lemma != "jour" && !strings.HasPrefix(c.lemma, "jour ") || next.is(tFin, tRel, tAdv, tCoord) {
			continue
		}
		opens := i == 0 && len(s.set.Left) == 0 && (next.mark(",") || next == nil && s.rightIs(","))
		left := s.wordBefore()
		behind := i == 0 && left != "" && !lang.CommonPOS(left).Has(lang.Preposition) && !lang.CommonPOS(left).Has(lang.Auxiliary) && s.closedBehind()
		if !opens && !behind && !(prev.is(tFin, tPast, tAdj) && !prev.aux) && !(prev.mark(",") && next.mark(",")) {
			continue
		}
		on := &chunk{tag: tPrep, lemma: "en", span: c.span, fixed: true, words: []english.Word{grammar("on", "prep", "on-day")}}
		on.span.End = on.span.Start
		s.chunks = slices.Insert(slices.Clone(s.chunks), i, on)
		return
	}
}

// dayNumber is the number of a day of the month, "" for anything else and for no chunk.
func dayNumber(c *chunk) string {
	if c == nil {
		return ""
	}
	d := strings.TrimSuffix(c.source, "er")
	if len(d) == 0 || len(d) > 2 || strings.Trim(d, "0123456789") != "" {
		return ""
	}
	return d
}

// yearBefore puts the year of a publication before its noun: "les recommandations européennes de 2021" is "the 2021 European guidelines".
// Source: AMA Manual of Style, attributive years.
func yearBefore(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, de, year := s.chunks[i], s.at(i+1), s.at(i+2)
		if !np.is(tNoun) || np.post || !de.prep("de") || !year.year() || len(year.words) != 1 ||
			year.source < "1950" || year.source > "2099" || !datedWorks[lastWord(np.headWord().Text)] {
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

// pastTime reads a passé before a time at the start of a clause as the preposition: "passé la première année" is "after the first year".
// Source: Le bon usage, passé as a preposition.
func pastTime(s *sentence) {
	for i, c := range s.chunks {
		if c.lemma != "passé" && c.lemma != "passer" || !c.is(tPast, tAdj, tNoun) || i > 0 && !s.chunks[i-1].is(tPunct, tCoord) {
			continue
		}
		k := i + 1
		for s.at(k).is(tDet, tNum, tAdj) && k < i+4 {
			k++
		}
		if np := s.at(k); k > i+1 && np.is(tNoun) &&
			(spansTime(np.lemma) || np.lemma == "délai" || np.lemma == "âge" || np.lemma == "période" || np.lemma == "phase") {
			s.chunks[i] = &chunk{tag: tPrep, lemma: "passé", source: c.source, span: c.span, fixed: true, words: []english.Word{{Text: "after", POS: "prep", Source: c.source}}}
			s.chunks[i].note("past-time")
		}
	}
}

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
		} else if !de.prep("de") {
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
		if to, end := s.at(i+n+1), s.at(i+n+2); to.prep("à") && end.is(tNoun) && spansTime(end.lemma) && len(end.words) > 1 && end.numbered() {
			to.words = []english.Word{grammar("to", "prep", "age")}
			aged.add(to, end)
			n += 2
		}
		return n + 1, one(aged.note("age"))
	})
}

// onceDone writes a participle clause with "une fois" as a clause: "une fois le diagnostic confirmé" is "once the diagnosis is confirmed".
// Source: Le bon usage, the absolute participle; CGEL, once.
func onceDone(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		once, np, part := s.chunks[i], s.at(i+1), s.at(i+2)
		if n, out := s.onceSuch(i); n > 0 {
			return n, out
		}
		if once.lemma != "une fois" && once.lemma != "sitôt" && once.lemma != "aussitôt" || !np.is(tDet) || !part.is(tNoun) {
			return 0, nil
		}
		k := i + 3
		for s.at(k).is(tAdj) {
			k++
		}
		p := s.at(k)
		if !p.is(tPast) {
			if p = s.at(k - 1); k == i+3 || !p.is(tAdj) || p.mood != lang.MoodParticiple {
				return 0, nil
			}
			k--
		}
		if p.is(tPast) {
			p.setForm(english.PastParticiple)
		}
		be := english.Word{Text: "be", POS: "verb", Form: presentOf(part.plural()), Rules: []string{"french/once-done"}}
		if moving[p.lemma] {
			be.Text = "have" // une fois les symptômes apparus: once symptoms have appeared
		}
		p.put(0, be)
		p.tag, p.fixed, p.head = tFin, true, 0
		once.tag = tSub
		if once.words[0].Alternatives = nil; once.lemma == "une fois" {
			once.words[0].Text = "once"
		} else {
			once.words[0].Text = "as soon as" // sitôt le diagnostic posé
		}
		return k + 1 - i, append([]*chunk{once}, s.chunks[i+1:k+1]...)
	})
}

// onceSuch writes "une fois" before an adjective alone: "une fois positifs" is "once positive".
func (s *sentence) onceSuch(i int) (int, []*chunk) {
	once, time, adj := s.chunks[i], s.at(i+1), s.at(i+2)
	if !once.is(tDet) || !once.indefinite() || !time.is(tNoun) || time.lemma != "fois" || !adj.is(tAdj, tPast) || !adj.plural() ||
		i > 0 && !s.at(i-1).mark(",") {
		return 0, nil
	}
	once.words, once.tag = []english.Word{{Text: "once", POS: "conj", Source: once.source + " " + time.source}}, tSub
	once.cover(time)
	return 3, []*chunk{once.note("once-done"), adj}
}

// onceOver writes a participle clause before the main clause as a clause with once: "le traitement terminé, une surveillance est instaurée" is "once treatment
// has been completed, surveillance is started". The main clause may be English: "[le traitement terminé], follow-up continues".
// Source: Le bon usage, the absolute participle; CGEL, absolute clauses are rare in English.
func onceOver(s *sentence) {
	det, noun := s.at(0), s.at(1)
	if len(s.set.Left) > 0 || !det.is(tDet) || !articles[det.lemma] || !noun.is(tNoun) {
		return
	}
	k := 2
	for s.at(k).is(tAdj) && !s.at(k+1).mark(",") {
		k++
	}
	part := s.at(k)
	if part.is(tAdj) {
		part = s.reread(part, tPast)
	}
	if !part.is(tPast) || len(part.words) != 1 || !overVerbs[part.lemma] || differ(part.number, noun.number) || genderDiffer(part.gender, noun.gender) {
		return
	}
	here := s.at(k+1).mark(",") && s.at(k+2).is(tDet, tSubj) && s.clauseBehind(k+1)
	if beyond := s.at(k+1) == nil && s.rightIs(",") && !det.indefinite() && !noun.human; !here && !beyond {
		return
	}
	have := english.Word{Text: "have", POS: "verb", Form: presentOf(noun.plural()), Rules: []string{"french/once-over"}}
	part.setForm(english.PastParticiple)
	if !moving[part.lemma] && part.lemma != "disparaître" {
		part.put(0, english.Word{Text: "be", POS: "verb", Form: english.PastParticiple, Rules: []string{"french/once-over"}})
	}
	part.put(0, have)
	part.tag, part.fixed, part.head = tFin, true, 0
	part.number = noun.number
	once := &chunk{tag: tSub, lemma: "une fois", span: det.span, words: []english.Word{grammar("once", "conj", "once-over")}}
	once.span.End = once.span.Start
	s.chunks = slices.Concat([]*chunk{once}, s.chunks[:k], []*chunk{part.note("once-over")}, s.chunks[k+1:])
}

// overVerbs are done, or happen, to the end, so that what follows begins then.
var overVerbs = wordSet(`terminer achever finir poser établir confirmer suspecter éliminer écarter exclure identifier obtenir stabiliser contrôler corriger retirer disparaître passer
	guérir débuter instaurer effectuer réaliser opérer drainer arrêter interrompre recueillir administrer franchir atteindre`)
