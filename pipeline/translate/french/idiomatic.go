package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// timeFollowing writes the time that follows an event: "dans les dix ans qui suivent le diagnostic" is "within ten years after the diagnosis", "le
// mois qui précède" "the month before".
// Source: CGEL, temporal prepositions; Le bon usage, suivre and précéder with a time.
func timeFollowing(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		who, v := s.chunks[i], s.at(i+1)
		time := s.at(i - 1)
		if who.is(tPrep, tPres) && (who.lemma == "suivant" || who.lemma == "suivre") && who.source == "suivant" && time.is(tAdv) &&
			strings.HasPrefix(time.lemma, "dans les ") && v.is(tNoun) { // dans les 48 heures suivant l'admission: within 48 hours of admission
			who.tag, who.lemma, who.words = tPrep, "de", []english.Word{{Text: "of", POS: "prep", Source: who.source}}
			return 1, one(who.note("time-following"))
		}
		if !who.is(tRel) || who.lemma != "qui" || !v.is(tFin) || v.passive() || v.pronominal() || !time.is(tNoun) || !spansTime(time.lemma) ||
			!s.at(i+2).is(tNoun) {
			return 0, nil
		}
		word := ""
		switch v.lemma {
		case "suivre":
			word, who.lemma = "after", "après"
		case "précéder":
			word, who.lemma = "before", "avant"
		default:
			return 0, nil
		}
		who.words = []english.Word{{Text: word, POS: "prep", Source: who.source + " " + v.source}}
		who.cover(v)
		who.tag = tPrep
		time.kind = kindDefinite // in the weeks after diagnosis
		return 2, one(who.note("time-following"))
	})
}

// keepsOn writes cesser with ne alone, which is to go on: "ne cesse d'augmenter" is "continues to increase".
// Source: Le bon usage, cesser without pas.
func keepsOn(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, k := s.chunks[i], i+1
		if !v.is(tFin, tInf) || v.lemma != "cesser" && v.lemma != "cesser de" || !v.ne || v.negated {
			return 0, nil
		}
		if s.at(k).prep("de") {
			k++
		}
		inf, w := s.at(k), v.mainVerb()
		if !inf.is(tInf) || inf.fixed || w == nil {
			return 0, nil
		}
		w.Text, w.Alternatives = "continue", nil
		v.words = append(v.words[:len(v.words):len(v.words)], grammar("to", "particle", "keeps-on"))
		if k > i+1 {
			inf.cover(s.at(i + 1))
		}
		inf.setForm(english.Lemma)
		inf.fixed = true
		return k + 1 - i, []*chunk{v.note("keeps-on"), inf}
	})
}

// beginWith gives a beginning and an end "with": "commence par un rhume" is "begins with a cold".
// Source: CGEL, prepositional verbs.
func beginWith(s *sentence) {
	for i, v := range s.chunks {
		par := s.at(i + 1)
		if par.is(tAdv) {
			par = s.at(i + 2)
		}
		if !v.is(tFin, tInf, tPres) || !par.prep("par") || v.lemma != "commencer" && v.lemma != "débuter" && v.lemma != "terminer" && v.lemma != "finir" {
			continue
		}
		if next := s.at(i + 2); v.passive() || next.is(tInf) {
			continue
		}
		par.words[0].Text, par.words[0].Alternatives, par.lemma = "with", nil, "avec"
		par.note("begin-with")
	}
}

// perPer leaves out the "et" between rates: "2 litres par kilo et par minute" is "2 liters per kilogram per minute".
// Source: AMA Manual of Style, rates.
func perPer(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		a, unit, and, b := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if a.prep("par") && unit.is(tNoun) && unit.det == nil && and.is(tCoord) && and.lemma == "et" && b.is(tAdv, tPP) && b.opening() != "" &&
			strings.HasPrefix(b.words[0].Text, "per ") {
			a.words[0].Text, a.words[0].Alternatives, a.lemma = "per", nil, "per"
			b.cover(and)
			b.words[0].Source = and.source + " " + b.words[0].Source
			return 4, []*chunk{a, unit, b.note("per-per")} // par minute is one term
		}
		if !a.prep("par") || !unit.is(tNoun) || unit.det != nil || !and.is(tCoord) || and.lemma != "et" || !b.prep("par") ||
			!s.at(i+4).is(tNoun) || s.at(i+4).det != nil {
			return 0, nil
		}
		for _, par := range []*chunk{a, b} {
			par.words[0].Text, par.words[0].Alternatives, par.lemma = "per", nil, "per"
		}
		b.cover(and)
		b.words[0].Source = b.source
		return 4, []*chunk{a, unit, b.note("per-per")}
	})
}

// noneHas gives the perfect to what no study has shown: "aucune étude n'a montré" is "no study has shown".
// Source: CGEL, the continuative perfect with negative subjects.
func noneHas(s *sentence) {
	for i, np := range s.chunks {
		v := s.at(i + 1)
		if !np.is(tNoun) || np.det == nil || np.det.lemma != "aucun" && np.det.lemma != "aucune" || !v.is(tFin) || v.passive() ||
			v.pronominal() || befalling[v.lemma] || !strings.Contains(v.source, " ") {
			continue
		}
		w := v.headWord()
		if w.POS != "verb" || w.Form != english.PastSingular && w.Form != english.PastPlural || w.Text == "be" || w.Text == "have" {
			continue
		}
		have := english.Word{Text: "have", POS: "verb", Form: english.PresentSingular, Rules: []string{"french/none-has"}}
		w.Form = english.PastParticiple
		head := v.head
		v.put(head, have)
		v.head = head
		v.note("none-has")
	}
}

// befalling are verbs of what did not happen in the time that is told of, which is over: no death occurred.
var befalling = wordSet(`survenir décéder mourir`)

// longPast puts longtemps before the participle that it modifies: "longtemps négligée" is "long neglected".
// Source: CGEL, long as a degree modifier of participles.
func longPast(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		long, p := s.chunks[i], s.at(i+1)
		if !long.is(tAdv) || long.lemma != "longtemps" || !p.is(tPast, tAdj) || s.at(i-1).is(tFin, tInf, tAdv) {
			return 0, nil
		}
		long.words = []english.Word{{Text: "long", POS: "adv", Source: long.source}}
		return 2, []*chunk{long.note("long-past"), p}
	})
}

// thoseWho gives a second modifier that cannot stand before the noun a pronoun of its own: "les patients suicidaires ou souffrant d'addiction" is
// "suicidal patients or those suffering from addiction".
// Source: CGEL, coordination of unlike modifiers.
func thoseWho(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, and, mod := s.chunks[i], s.at(i+1), s.at(i+2)
		if !np.is(tNoun) || !np.plural() || np.post || np.head == 0 || np.words[np.head-1].POS != "adj" || !and.is(tCoord) ||
			and.lemma != "et" && and.lemma != "ou" {
			return 0, nil
		}
		if !mod.is(tPres) && !(mod.is(tPast) && takesComplement(mod, s.at(i+3))) || mod.is(tPast) && s.disagrees(np, mod) {
			return 0, nil
		}
		those := &chunk{tag: tStrong, lemma: "ceux", span: mod.span, words: []english.Word{grammar("those", "pron", "those-who")}, number: np.number}
		return 3, []*chunk{np, and, those, mod}
	})
}

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

// purpose reads an adjective of what something is done for as an adverb behind the verb that says that it is done: "est réalisée à visée diagnostique" is
// "is performed for diagnostic purposes".
// Source: usage of English case reports.
func purpose(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdj) || !strings.HasPrefix(c.lemma, "à visée ") {
			continue
		}
		behind := i > 0 && s.at(i-1).is(tFin, tInf, tPast, tPres) && s.at(i-1).lemma != "être"
		if done := s.wordBefore(); !behind &&
			(i > 0 || done == "" || !pastPart(done)) {
			continue
		}
		if adverb := s.rereadTerm(c, tAdv); adverb.is(tAdv) {
			s.chunks[i] = adverb
		} else {
			c.words = []english.Word{grammar("for", "prep", "purpose"), c.words[0], grammar("purposes", "noun", "purpose")}
			c.tag = tPP
		}
		s.chunks[i].note("purpose")
	}
}

// goal gives the place that a patient goes or is taken to its preposition, where the term of the place has that of rest: "transféré en réanimation" is
// "transferred to intensive care", "s'est présenté aux urgences" "presented to the emergency department".
// Source: CGEL, prepositions of goal; Le bon usage, en, à and chez say both.
func goal(s *sentence) {
	for i := 1; i < len(s.chunks); i++ {
		v, place := s.chunks[i-1], s.chunks[i]
		if !v.is(tFin, tInf, tPast, tPres, tNoun) || !place.is(tAdv, tPP) || len(place.words) == 0 {
			continue
		}
		rest, ok := restPlace(place.words[0].Text)
		if !ok || !careSites[lastWord(rest)] {
			continue
		}
		switch w := v.mainVerb(); {
		case w != nil && w == &v.words[len(v.words)-1] && strings.HasSuffix(w.Text, " to"): // went to the emergency department
		case goalVerbs[firstWord(v.verbText())], v.is(tNoun) && goalNouns[lastWord(v.headWord().Text)]: // l'admission en réanimation
			rest = "to " + rest
		default:
			continue
		}
		place.words[0].Text, place.words[0].Alternatives = rest, nil
		place.note("goal")
	}
}

// goalNouns are the nouns of going and being taken to a place.
var goalNouns = wordSet(`admission transfer readmission referral return`)

// restPlace cuts the preposition of rest off a place: "in the emergency department".
func restPlace(t string) (string, bool) {
	for _, p := range []string{"in ", "at "} {
		if rest, ok := strings.CutPrefix(t, p); ok {
			return rest, true
		}
	}
	return t, false
}

// goalVerbs are English verbs of going and sending, careSites the last words of the places that they lead to.
var (
	goalVerbs = wordSet(`admit transfer refer transport readmit present send bring return go travel evacuate move`)
	careSites = wordSet(`department care unit ward hospital clinic center room theater service icu surgery home office laboratory school work daycare`)
)
