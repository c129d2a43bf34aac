package french

import (
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// agedBelow is how a limit of age is said: under 65 years of age; yearUnits are what an age is counted in.
var (
	agedBelow = map[string]string{"less than": "under", "more than": "over"}
	yearUnits = map[string]string{"an": "year", "année": "year", "mois": "month", "semaine": "week"}
)

// yearOld puts the age of a person before the noun: "une patiente de 45 ans" is "a 45-year-old patient"; an age with a limit
// stays behind it: "enfants de moins de 5 ans" is "children under 5 years of age".
// Source: AMA Manual of Style, on age.
func yearOld(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		who, de, years := s.chunks[i], s.at(i+1), s.at(i+2)
		if limit := agedBelow[who.opening()]; limit != "" && who.is(tNoun) && who.lemma == "an" && who.det != nil && who.det.lemma == "les" {
			who.words[0].Text, who.words[0].Alternatives, who.det = "those "+limit, nil, nil // chez les moins de dix ans
			who.words = append(who.words, grammar("of age", "adv", "year-old"))
			who.post, who.human = true, true
			return 1, one(who.note("year-old"))
		}
		if more := years; who.is(tNoun) && who.lemma == "an" && who.det != nil && who.det.lemma == "les" && len(who.words) == 2 &&
			who.numbered() && de.is(tCoord) && de.lemma == "et" && more.is(tMore, tAdv) && more.lemma == "plus" {
			who.put(0, english.Word{Text: "those aged", POS: "pron", Source: who.det.source})
			who.words = append(who.words, de.words[0], english.Word{Text: "older", POS: "adj", Source: more.source})
			who.cover(de)
			who.cover(more)
			who.det, who.post, who.human = nil, true, true // les 65 ans et plus
			return 3, one(who.note("year-old"))
		}
		if i == 0 && who.prep("de") && de.is(tNoun) && len(s.set.Left) > 0 && (isHuman(s.wordBefore()) || humans[verbLemma(s.wordBefore())]) &&
			yearUnits[de.lemma] != "" && len(de.words) > 1 && (de.numbered() || agedBelow[de.words[0].Text] != "") {
			return s.agedBehind(who, de) // patients [de plus de 65 ans]
		}
		if !(who.is(tNoun) && who.human || who.is(tStrong) && (who.lemma == "ceux" || who.lemma == "celles")) || who.post || !de.prep("de") ||
			!years.is(tNoun) || len(years.words) < 2 {
			return 0, nil
		}
		unit := yearUnits[years.lemma]
		number := years.words[0]
		if who.is(tStrong) && number.POS == "num" && len(years.words) == 2 {
			return 0, nil // ceux de 19 ans
		}
		if unit == "" || number.POS != "num" && number.POS != "prep" {
			return 0, nil
		}
		who.cover(de)
		if len(years.words) > 2 || number.POS != "num" {
			limit := agedBelow[number.Text]
			if limit == "" {
				who.words = append(who.words[:len(who.words):len(who.words)], grammar("aged", "adj", "year-old"))
			} else {
				years.words[0].Text, years.words[0].Alternatives = limit, nil
			}
			who.add(years)
			if limit != "" {
				who.words = append(who.words, grammar("of age", "adv", "year-old"))
			}
			who.post = true
			return 3, one(who.note("year-old"))
		}
		number.Rules = append(number.Rules[:len(number.Rules):len(number.Rules)], "french/year-old")
		old := english.Word{Text: "-" + unit + "-old", POS: "adj", Glue: true, Source: de.source + " " + years.words[1].Source}
		who.cover(years)
		who.put(0, number, old)
		who.number = phraseNumber(nil, nil, nil, who, nil)
		return 3, one(who)
	})
}

// agedBehind writes an age behind the English noun of who has it: "patients [de plus de 65 ans]" is "patients over 65 years of age", "a man [de 45 ans]" "a man aged 45
// years".
func (s *sentence) agedBehind(de, years *chunk) (int, []*chunk) {
	if limit := agedBelow[years.words[0].Text]; limit != "" {
		years.words[0].Text, years.words[0].Alternatives = limit, nil
		years.words = append(years.words[:len(years.words):len(years.words)], grammar("of age", "adv", "year-old"))
	} else {
		years.put(0, english.Word{Text: "aged", POS: "adj", Source: de.source})
	}
	years.cover(de)
	years.tag, years.post = tPP, true
	if and, more := s.at(2), s.at(3); and.is(tCoord) && and.lemma == "et" && more.is(tMore, tAdv) && more.lemma == "plus" {
		years.words = append(years.words[:len(years.words):len(years.words)], and.words[0], english.Word{Text: "older", POS: "adj", Source: more.source})
		years.cover(and)
		years.cover(more)
		return 4, one(years.note("year-old")) // patients [de 65 ans et plus]
	}
	return 2, one(years.note("year-old"))
}

// ageOf writes a limit of age: "dès l'âge de 40 ans" is "from the age of 40", "après 50 ans" "after the age of 50".
// Source: AMA Manual of Style, on age.
func ageOf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c := s.chunks[i]
		if de, years := s.at(i+1), s.at(i+2); c.is(tNoun) && c.lemma == "âge" && !c.plural() && de.prep("de") && yearsOnly(years) {
			c.words = append(c.words[:len(c.words):len(c.words)], grammar("of", "prep", "age-of"))
			c.cover(de)
			return 3, one(ageWords(c, years))
		}
		if n, and, years := s.at(i+1), s.at(i+2), s.at(i+3); c.prep("entre") && n.is(tNum) && len(n.words) == 1 && and.is(tCoord) &&
			yearsOnly(years) && (s.begins(i) || grown(n.words[0].Text) && grown(years.words[0].Text)) {
			c.words = append(c.words[:1:1], grammar("the ages of", "noun", "age-of")) // débute entre 20 et 40 ans
			years.words[0].Source += " " + years.words[1].Source
			years.words, years.head = years.words[:1], 0
			c.fixed = true
			return 4, []*chunk{c.note("age-of"), n, and, years}
		}
		if n, and, years := s.at(i+1), s.at(i+2), s.at(i+3); c.prep("entre") && n.is(tNoun) && (n.lemma == "mois" || n.lemma == "semaine") &&
			ofValue(n) && and.is(tCoord) && and.lemma == "et" && yearsOnly(years) {
			years.words = append(years.words[:len(years.words):len(years.words)], grammar("of age", "adv", "age-of"))
			years.post = true
			return 4, []*chunk{c.note("age-of"), n, and, years} // entre six mois et trois ans
		}
		years := s.at(i + 1)
		if !c.is(tPrep) || !ageLimits[c.lemma] || !yearsOnly(years) || s.at(i+2).is(tPrep) {
			return 0, nil
		}
		if c.lemma == "vers" {
			if !grown(years.words[0].Text) {
				return 0, nil
			}
			c.words = []english.Word{{Text: "around", POS: "prep", Source: c.source}} // débute vers 40 ans
			c.fixed = true
		}
		if n := len(years.words[0].Text); (n != 2 || years.words[0].Text < "18") && c.lemma != "avant" {
			return 0, nil // a length of time
		}
		np := &chunk{tag: tNoun, lemma: "âge", span: years.span, words: []english.Word{grammar("the", "det", "age-of"), grammar("age", "noun", "age-of"), grammar("of", "prep", "age-of")}, head: 1}
		s.doubt += .03
		return 2, []*chunk{c, ageWords(np, years)}
	})
}

// grown reports a number of years that is the age of an adult rather than a length of time.
func grown(n string) bool { return len(n) == 2 && n >= "18" && n <= "99" }

// begins reports whether a verb of coming about stands close before i, here or in the English on the left, so that the years behind it are ages.
func (s *sentence) begins(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if c := s.chunks[k]; c.is(tFin, tInf, tPast, tPres, tAdj) {
			w := c.mainVerb()
			return w != nil && (arising[firstWord(w.Text)] || w.Text == "begin" || w.Text == "start" || w.Text == "diagnose" || w.Text == "affect") || c.human
		}
	}
	w := verbLemma(s.wordBefore())
	return i == 0 && (arising[w] || w == "begin" || w == "start" || w == "diagnose" || humans[w])
}

// ageLimits are the prepositions behind which a number of years is an age.
var ageLimits = map[string]bool{"vers": true, "après": true, "avant": true, "dès": true, "au-delà de": true, "à partir de": true, "passé": true}

// yearsOnly reports whether the phrase is a bare number of years.
func yearsOnly(c *chunk) bool {
	return c.is(tNoun) && c.lemma == "an" && len(c.words) == 2 && c.numbered() && !c.post
}

// ageWords appends the number of the years to "age of".
func ageWords(c, years *chunk) *chunk {
	number := years.words[0]
	number.Source += " " + years.words[1].Source
	c.words = append(c.words, number)
	c.cover(years)
	c.post, c.kind = true, kindDefinite
	return c.note("age-of")
}

// genericPerson writes a person in general in the plural: "chez l'enfant" is "in children".
// Source: Le bon usage, the generic singular; CGEL, generic plurals.
func genericPerson(s *sentence) {
	for i, c := range s.chunks {
		prev := s.at(i - 1)
		if !c.is(tNoun) || !c.human || c.plural() || c.post || !c.det.article() ||
			!(prev.prep("chez") || c.headWord().Text == "older person" && (prev == nil || prev.is(tFin, tInf, tPres, tPunct)) || (s.strikesBefore(i) || prev.is(tCoord) && s.at(i-2).is(tNoun) && s.at(i-2).human && s.at(i-2).det == nil && s.strikesBefore(i-2)) && agesOfLife[lastWord(c.headWord().Text)] || prev.is(tCoord) && s.at(i-2).is(tNoun) && s.at(i-2).human && s.at(i-2).det == nil && s.at(i-3).prep("chez")) {
			continue
		}
		if n := s.at(i + 1); n.is(tPast, tAdj) || n.is(tRel) && n.lemma != "que" || len(c.words) > 1 && ordinals[c.words[0].Text] ||
			c.headWord().Text == "patient" && len(c.words) == 1 {
			continue
		}
		c.det, c.number = nil, lang.NumberPlural
		c.setForm(english.PluralNoun)
		c.note("generic-person")
	}
}

// strikesBefore reports whether a verb of striking stands before chunk i, perhaps with an adverb between: "touche surtout l'enfant".
func (s *sentence) strikesBefore(i int) bool {
	v := s.at(i - 1)
	if v.is(tAdv) {
		v = s.at(i - 2)
	}
	return v.is(tFin, tPres) && strikes[v.lemma]
}

// strikes are verbs of what illnesses do to people of an age: "touche l'adulte jeune" is "affects young adults".
var strikes = map[string]bool{"toucher": true, "concerner": true, "affecter": true, "atteindre": true, "frapper": true, "intéresser": true}

// illOf writes whose an illness is: "pneumonie de l'enfant" is "pneumonia in children", "première cause de handicap du jeune adulte" "leading cause
// of disability in young adults".
// Source: Le bon usage, the generic singular; CGEL, generic plurals.
func illOf(s *sentence) {
	for i, who := range s.chunks {
		de, ill := s.at(i-1), s.at(i-2)
		if !who.is(tNoun) || !who.human || who.plural() || who.post || !who.det.article() || len(who.words) > 2 ||
			!agesOfLife[lastWord(who.headWord().Text)] && who.headWord().Text != "older person" ||
			!de.prep("de") || !ill.is(tNoun) || ill.headWord().Entry == nil || !illFields[ill.headWord().Entry.Domain] {
			continue
		}
		who.det, who.number = nil, lang.NumberPlural
		who.setForm(english.PluralNoun)
		de.words, de.lemma = []english.Word{{Text: "in", POS: "prep", Source: de.source, Rules: []string{"french/ill-of"}}}, "chez"
		s.doubt += .03
	}
}

// agesOfLife are persons of an age or sex in general, illFields the fields whose terms are mostly illnesses.
var (
	agesOfLife = wordSet(`adult child infant newborn neonate adolescent elderly woman`)
	illFields  = map[string]bool{"cardiology": true, "pathology": true, "infectious-disease": true, "neurology": true, "pulmonology": true, "psychiatry": true, "nephrology": true,
		"endocrinology": true, "symptoms": true, "rheumatology": true, "dermatology": true, "ent": true, "nutrition": true, "gastroenterology": true, "hepatology": true, "hematology": true, "oncology": true}
)

// toldOfPerson reports whether the noun before i, here or in the English on the left, names one person.
func (s *sentence) toldOfPerson(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if c := s.chunks[k]; c.is(tNoun) {
			return c.human && !c.plural()
		}
	}
	return s.personNear(i)
}

// objectPronouns are the object forms of the pronoun of a person, ownersOf its possessives.
var (
	objectPronouns = map[sex]string{male: "him", female: "her", sexless: "him or her"}
	ownersOf       = map[sex]string{male: "his", female: "her", sexless: "his or her"}
)

// selfPronouns are the reflexive pronouns that a person is named by.
var selfPronouns = map[string]string{"lui-même": "himself or herself", "elle-même": "herself"}

// selfPronoun gives a person's own pronoun: "le patient lui-même" is "the patient himself", "garde sur lui" "keeps on him or her".
// Source: Le bon usage, même behind a stressed pronoun.
func selfPronoun(s *sentence) {
	for i, c := range s.chunks {
		if (c.lemma == "lui" || c.lemma == "elle") && c.is(tStrong) && len(c.words) == 1 && s.at(i-1).is(tPrep) && s.toldOfPerson(i) {
			c.words[0].Text, c.words[0].Alternatives = objectPronouns[s.sex()], nil // le patient garde sur lui une carte
			c.note("self-pronoun")
			continue
		}
		own := selfPronouns[c.lemma]
		if own == "" || !c.is(tStrong) || len(c.words) == 0 {
			continue
		}
		if a := s.antecedent(i); a.human || i == 0 && s.leftIs(",") && s.personBefore() {
			if _, self := s.personOwner(); c.lemma == "lui-même" {
				own = self
			}
			c.words[0].Text, c.words[0].Alternatives = own, nil
			c.note("self-pronoun")
		}
	}
}

// personNoun reports a noun phrase that names persons.
func personNoun(c *chunk) bool { return c.human || isHuman(c.headWord().Text) }

// personNounOf reports a noun phrase of persons.
func personNounOf(c *chunk) bool { return c.is(tNoun) && personNoun(c) }
