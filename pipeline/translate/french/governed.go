package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

func chooseA(s *sentence, prev, next, beyond *chunk) (string, bool) {
	aClinic(next)
	if prev.is(tNoun) && prev.lemma == "passage" && (domain(next.headWord().Entry) == "drugs" || next.is(tNoun) && (takenNouns[lastWord(next.headWord().Text)] || drugClass(next) || lastWord(next.headWord().Text) == "insulin")) {
		prev.headWord().Text, prev.headWord().Alternatives = "switch", nil // passage à l'insuline sous-cutanée
		return "to", true
	}
	if prev.is(tNoun) && prev.lemma == "contrôle" && len(prev.words) == 1 && next.is(tNoun) && spansTime(next.lemma) {
		prev.headWord().Text, prev.headWord().Alternatives = "follow-up visit", nil // un contrôle à 48 heures
	}
	if head := prev; head.is(tNoun) && (head.lemma == "seuil" || head.lemma == "cible" || head.lemma == "objectif") && ofValue(next) {
		return "of", true // un seuil à 7,5 g/dl
	}
	if prev.is(tNoun) && prev.lemma == "accès" && prev.headWord().Text == "access" {
		prev.headWord().Alternatives = nil // accès à: no episode
	}
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && washing[verbText(v)] && !spansTime(next.lemma) {
		if next.det != nil && next.det.kind == lang.KindArticle && !next.plural() {
			next.det = nil
		}
		return "with", true // la plaie est lavée au sérum physiologique
	}
	if prev.is(tAdj) && heardAt[prev.headWord().Text] && next.is(tNoun) && next.det != nil {
		if next.headWord().Text == "tip" {
			next.headWord().Text, next.headWord().Alternatives = "apex", nil
		}
		return "at", true // maximal à la pointe
	}
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les" && next.plural() && (next.head > 0 || s.adjectiveBehind(next)) && outlines[next.lemma] && (prev.is(tNoun) || prev == nil) {
		next.headWord().Text, next.headWord().Alternatives = "margin", nil
		next.det = nil
		return "with", true // une masse aux contours irréguliers
	}
	if next.is(tNoun) && instruments[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && personNoun(prev)) && next.det != nil && next.det.kind == lang.KindArticle && !next.plural() && !next.post {
		next.det = nil
		next.put(0, grammar("a", "det", "preposition")) // ponction à l'aiguille fine: with a fine needle
		return "with", true
	}
	if prev.is(tFin, tInf, tPres, tPast) && verbText(prev) == "predominate" && next.is(tNoun) && (domain(next.headWord().Entry) == "anatomy" || bodyParts[lastWord(next.headWord().Text)]) {
		return "in", true // prédomine aux membres inférieurs
	}
	if next.is(tNoun) && next.lemma == "heure" && next.plural() && next.det != nil && next.det.kind == lang.KindArticle {
		return "during", true // aux heures les plus chaudes
	}
	if ofValue(next) && !spansTime(next.lemma) && !strings.Contains(next.source, "°") {
		switch {
		case prev.is(tNoun) && valueNoun(prev):
			return "of", true // une CRP à 150 mg/L
		case prev.is(tFin) && prev.aux && valueNoun(s.at(slices.Index(s.chunks, prev)-1)):
			return "", true // la température était à 38,5
		}
	}
	if next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !next.plural() && next.kind == kindSuperlative && timesOf[lastWord(next.headWord().Text)] && !prev.is(tInf, tPres) {
		return "at", true // est systématique à la première poussée
	}
	if n := len(s.set.Left); prev == nil && n > 0 && next.is(tNoun) && next.words[0].POS == "num" && isNumberWord(s.set.Left[n-1]) {
		return "to", true // six | à douze mois
	}
	if prev.is(tNoun) && next.is(tNoun) && next.lemma == "dose" && next.det == nil && next.head > 0 && !next.plural() && next.words[0].POS != "num" {
		next.put(0, grammar("a", "det", "preposition")) // spironolactone à dose croissante
		return "at", true
	}
	switch {
	case next.is(tNoun) && len(next.words) > 1 && months[next.lemma] != "":
		return "on", true
	case next.is(tNoun) && next.headWord().POS == "name" && next.headWord().Entry != nil && !prev.is(tFin, tInf, tPres):
		return "in", true
	case prev.is(tNoun) && prev.human && !prev.object && next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !placeNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case s.marks(prev, next):
		return "with", true
	case prev.is(tNoun) && (prev.headWord().Text == "use" || prev.headWord().Text == "recourse") && next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !next.plural() && !next.post:
		next.det = nil // le recours à l'intubation: the use of intubation
		return nounPrepositions[prev.headWord().Text], true
	case prev.is(tNoun) && nounPrepositions[prev.headWord().Text] != "":
		return nounPrepositions[prev.headWord().Text], true
	case next.is(tNoun) && prev.is(tNoun) && s.washed(prev) && givenDomains[domain(next.headWord().Entry)]:
		if next.det != nil && next.det.kind == lang.KindArticle {
			next.det = nil
		}
		return "with", true // laver le nez au sérum physiologique
	case prev.is(tFin, tInf, tPast) && (prev.passive() || prev.reflexive) && relievedVerbs[strings.TrimPrefix(verbText(prev), "be ")] && next.is(tNoun) && (next.headWord().Text == "walking" || next.headWord().Text == "movement" || next.headWord().Text == "standing"):
		next.det = nil
		return "by", true // se calme à la marche
	case next.is(tNoun) && findingNouns[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && prev.human):
		if next.det != nil && next.det.kind == lang.KindArticle {
			next.det = nil
		}
		return "on", true
	case next.is(tNoun) && len(next.words) > 1 && next.words[0].POS == "num" && spansTime(next.lemma):
		return "at", true
	case next.is(tNoun) && next.det != nil && next.kind == kindSuperlative && (next.lemma == "jour" || strings.HasPrefix(next.lemma, "jour ")):
		return "on", true
	case next.is(tNoun) && next.det != nil && (next.kind == kindSuperlative || next.lemma == "phase") && periodNouns[next.lemma], next.is(tNoun) && lifeStages[next.headWord().Text]:
		return "in", true
	case feltIn(s, prev, next):
		return "in", true
	case prev.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && sitting[firstWord(strings.TrimPrefix(prev.verbText(), "be "))] && (domain(next.headWord().Entry) == "anatomy" || surfaces[lastWord(next.headWord().Text)]) && !joints[next.headWord().Text]:
		if surfaces[lastWord(next.headWord().Text)] {
			return "on", true // se localise au visage
		}
		return "in", true
	case next.is(tNoun) && joints[next.headWord().Text] && (prev == nil || prev.is(tNoun)):
		return "at", true
	case next.is(tNoun) && bodyParts[next.headWord().Text] && (prev == nil || prev.is(tNoun)):
		return "in", true
	case next.is(tNum) && beyond.is(tCoord):
		return "at", true
	case ofValue(next) && prev.is(tPast, tFin, tInf) && changeVerbs[verbText(prev)] && (prev.is(tPast) || prev.passive()):
		return "to", true
	case next.mark("+"):
		return "at", true
	case next.is(tNoun) && next.det != nil && next.det.lemma == "chaque" && !personNoun(next):
		if processNouns[lastWord(next.headWord().Text)] {
			return "with", true // à chaque grossesse
		}
		return "at", true
	case ofValue(next) && prev.is(tPast, tFin, tInf) && (prev.aux || valueVerbs[verbText(prev)]):
		return "at", true
	case next.is(tNoun) && next.det == nil && next.head > 0 && featureNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case (next.is(tNum) || next.is(tNoun)) && strings.Contains(next.source, "°") && !(prev.is(tFin, tInf, tPast) && changeVerbs[verbText(prev)]):
		return "at", true
	case prev == nil && next.is(tNoun) && (next.human || s.toBefore()):
		return "to", true
	case prev == nil && next.is(tNoun, tNum) || next.is(tNum) && !prev.is(tFin, tInf):
		return "at", true
	case next.is(tNoun) && insidePlaces[lastWord(next.headWord().Text)] && (prev == nil || !prev.is(tFin, tInf)):
		return "in", true
	case next.is(tNoun) && (placeNouns[lastWord(next.headWord().Text)] || placeNouns[headNoun(next.headWord().Text)]) && !personNoun(next):
		if d := next.det; d != nil && d.kind == lang.KindArticle && !next.post && momentNouns[next.headWord().Text] {
			next.det = nil
		}
		return "at", true
	case next.is(tNoun) && len(next.words) == 1 && next.words[0].Literal && next.source != strings.ToUpper(next.source) && !prev.is(tFin, tInf, tPast, tAdj):
		return "in", true
	}
	return "", false
}

// spaces are places in the body that take the. Source: usage of English operative reports.
var spaces = wordSet(`vein artery fossa region cavity space lobe quadrant compartment canal`)

// washing are verbs of cleaning, which take with for what it is done with.
var washing = wordSet(`wash rinse irrigate clean disinfect flush cleanse soak`)

// heardAt are adjectives of what is heard or felt somewhere.
var heardAt = wordSet(`maximal maximum audible palpable loudest perceptible`)

// timesOf are events that happen again, so that the first of them is a time.
var timesOf = wordSet(`episode flare relapse attack visit consultation symptom sign sitting session examination seizure crisis`)

// isNumberWord reports a number in English words or digits.
func isNumberWord(w string) bool {
	return lang.CommonPOS(w).Has(lang.Numeral) || w != "" && strings.Trim(w, "0123456789.") == ""
}

// outlines are what bounds a lesion, which reports call its margins. Source: ACR BI-RADS, descriptors of margins.
var outlines = map[string]bool{"contour": true, "limite": true, "limites": true, "bord": true}

// adjectiveBehind reports whether an adjective that describes the noun stands behind it.
func (s *sentence) adjectiveBehind(np *chunk) bool {
	return s.at(slices.Index(s.chunks, np)+1).is(tAdj, tPP)
}

// instruments are tools that something is done with. Source: CGEL, with for the instrument.
var instruments = wordSet(`needle syringe scalpel knife forceps laser trocar catheter stethoscope spatula brush sponge swab magnet hook lancet`)

// valueNoun reports what has a value: a substance measured in the blood, a vital sign, a score.
func valueNoun(np *chunk) bool {
	if !np.is(tNoun, tName) || np.plural() {
		return false
	}
	head := lastWord(np.headWord().Text)
	return levelNouns[head] || domain(np.headWord().Entry) == "laboratory" || head == "crp" || head == "creatinine" || head == "score" || head == "index"
}

// changed reports whether a verb that changes a quantity stands close before the chunk: "réduire la létalité à moins de 1 %".
func (s *sentence) changed(c *chunk) bool {
	at := slices.Index(s.chunks, c)
	for k := at - 1; k >= max(0, at-5); k-- {
		if v := s.chunks[k]; v.is(tFin, tInf, tPast, tPres) {
			w := v.mainVerb()
			return w != nil && changeVerbs[w.Text]
		}
	}
	return false
}

// featureNouns name a feature that something has: "à contenu clair" is "with clear content".
var featureNouns = wordSet(`content onset course progression predominance border base surface outline margin wall edge appearance evolution`)

// processNouns are what happens again and again, and something else with it. Source: usage of English textbooks.
var processNouns = wordSet(`pregnancy division cycle breath heartbeat beat contraction episode relapse generation replication repetition`)

// personNoun reports a noun phrase that names persons.
func personNoun(c *chunk) bool { return c.human || isHuman(c.headWord().Text) }

// ofValue reports a number, or a noun phrase that begins with one.
func ofValue(c *chunk) bool {
	return c.is(tNum) || c.is(tNoun) && len(c.words) > 0 && c.words[0].POS == "num"
}

// valueVerbs take at before a value.
var valueVerbs = wordSet(`estimate evaluate assess set fix maintain keep measure value stabilize calculate`)

// verbText is the main verb of a verb group.
func verbText(c *chunk) string {
	if w := c.mainVerb(); w != nil {
		return w.Text
	}
	return ""
}

// toBefore reports whether the English before the fragment ends with a word that takes to: "must be reported [aux autorités]".
func (s *sentence) toBefore() bool {
	n := len(s.set.Left)
	return n > 0 && toWords[s.set.Left[n-1]]
}

// toWords take to. Source: CGEL, prepositions selected by verbs, nouns and adjectives.
var toWords = wordSet(`reported notified declared referred sent given transmitted submitted addressed exposed respond responded responds added applied limited restricted confined related linked
	similar access exposure resistance sensitivity response adherence belong belongs refer refers attributed attributable due prone susceptible sensitive resistant allergic transferred
	communicated proposed offered assigned recommended damage injury harm addition according contribute contributes lead leads led reserved adapted comparable equal inferior superior secondary`)

// feltIn reports what is felt in a part of the body: "douleur à l'épaule" is "pain in the shoulder".
func feltIn(s *sentence, prev, next *chunk) bool {
	if !next.is(tNoun) {
		return false
	}
	e, word := next.headWord().Entry, s.wordBefore()
	if prev.is(tNoun) {
		word = lastWord(prev.words[len(prev.words)-1].Text)
	} else if prev != nil {
		return false
	}
	return feltNouns[word] && (e != nil && e.Domain == "anatomy" || bodyParts[lastWord(next.headWord().Text)])
}

// washed reports whether the noun phrase is the object of a verb of cleaning.
func (s *sentence) washed(np *chunk) bool {
	v := s.at(slices.Index(s.chunks, np) - 1)
	return v.is(tFin, tInf, tPres) && (v.lemma == "laver" || v.lemma == "rincer" || v.lemma == "nettoyer" || v.lemma == "désinfecter" || v.lemma == "irriguer")
}

// relievedVerbs say that a complaint gets better or worse by something.
var relievedVerbs = wordSet(`relieve relieved improve worsen aggravate exacerbate ease soothe trigger`)

// sitting are verbs that say where a thing is, surfaces parts of the body that it is on.
var (
	sitting  = wordSet(`located locate localize localized predominate sit`)
	surfaces = wordSet(`face skin scalp back hand hands trunk neck buttock buttocks forehead cheek cheeks chest abdomen`)
)

// joints take at. Source: usage of English clinical examination.
var joints = wordSet(`wrist elbow ankle knee hip shoulder`)

// marks reports whether a bare phrase with its adjective is the distinctive mark of the noun before it: "lésions à contours irréguliers" are
// lesions with irregular contours.
// Source: Le bon usage, à before the distinctive mark.
func (s *sentence) marks(prev, next *chunk) bool {
	if !next.is(tNoun) || next.det != nil || (next.head == 0 || next.words[0].POS != "adj") && !next.term() || next.words[0].POS == "num" || spansTime(next.lemma) {
		return false
	}
	if prev == nil {
		if p := lang.CommonPOS(s.wordBefore()); !p.Has(lang.Noun) || p.Has(lang.Preposition) || p.Has(lang.Auxiliary) || verbIn([]string{s.wordBefore()}) {
			return false
		}
	} else if !prev.is(tNoun) {
		return false
	}
	head := lastWord(next.headWord().Text)
	if levelNouns[head] && next.words[0].POS == "adj" && markedLevels[next.words[0].Text] && prev.is(tNoun) {
		return true // une acidocétose à glycémie normale
	}
	return !placeNouns[head] && !levelNouns[head] && !momentNouns[head] && !careUnits[head] && !unmarked[head]
}

// markedLevels are states of a level that mark a disease.
var markedLevels = wordSet(`normal high low elevated preserved reduced raised positive negative`)

// unmarked are nouns that say where, when, how much or by what and are no mark of a thing.
var unmarked = wordSet(`dose dosage risk level price cost term distance interval scale side position angle power extent degree purpose occasion time diet condition conditions effect release content`)

func chooseDe(s *sentence, prev, next, beyond *chunk) (string, bool) {
	if prev.is(tNoun) && ofValue(next) && spansTime(next.lemma) && s.shifted(prev) {
		return "by", true // retarde la perte de la marche de deux ans
	}
	if prev.is(tNoun) && (isShare(next) || next.is(tAdv) && isShare(beyond)) && s.changes(prev) {
		return "by", true // réduit la consommation d'environ un tiers
	}
	if prev == nil && next.is(tNum, tNoun) && next.words[0].POS == "num" {
		if s.changeBefore() {
			return "by", true
		}
		return "from", strings.Contains(next.source, " à ") && !s.measureBefore()
	}
	if prev.is(tAdj) && prev.mood == lang.MoodParticiple && changeVerbs[verbLemma(prev.headWord().Text)] && ofValue(next) {
		return "by", true // retardée de trois jours
	}
	if next.is(tNoun) && next.lemma == "côté" && next.det != nil && next.det.kind == lang.KindArticle && !next.plural() && (prev == nil || prev.is(tAdj, tPast, tFin)) {
		return "on", true // prédominant du côté atteint: on the affected side
	}
	if !prev.is(tFin, tInf, tPast, tPres) || prev.aux || len(prev.words) == 0 {
		return "", false
	}
	if (changeVerbs[lastWord(prev.headWord().Text)] || changeVerbs[prev.verbText()] || shiftVerbs[prev.verbText()]) && next.is(tNum, tNoun) && len(next.words) > 0 && (next.words[0].POS == "num" || next.is(tNoun) && spansTime(next.lemma)) {
		return "by", true
	}
	if changeVerbs[lastWord(prev.headWord().Text)] && prev.is(tFin, tInf, tPres) && next.is(tNoun) && next.det == nil && dimensions[next.headWord().Text] {
		return "in", true // augmenter de volume: increase in volume
	}
	if lastWord(prev.headWord().Text) == "change" && !prev.passive() && next.is(tNoun) && next.det == nil && (dimensions[next.headWord().Text] || aspects[next.headWord().Text]) {
		return "in", true // change de taille, de forme ou de couleur
	}
	if originVerbs[prev.headWord().Text] || prev.passive() && prev.verbText() == "release" {
		return "from", true
	}
	last := prev.words[len(prev.words)-1]
	if last.Entry != nil && strings.Contains(last.Text, " ") && strings.HasSuffix(last.Entry.Term, " de") {
		return "", true
	}
	by, ok := participlePrepositions[last.Text]
	return by, ok && last.Form == english.PastParticiple
}

// shifted reports whether the noun phrase, with its complements, is the object of a verb that moves a thing in time.
func (s *sentence) shifted(np *chunk) bool {
	at := slices.Index(s.chunks, np)
	for k := at - 1; k >= max(0, at-5); k-- {
		c := s.chunks[k]
		if c.is(tFin, tInf, tPres, tPast) {
			return shiftVerbs[verbText(c)] || verbText(c) == "space out" || verbText(c) == "shorten" || verbText(c) == "prolong"
		}
		if !c.is(tNoun, tPrep, tPP, tAdj) {
			break
		}
	}
	return false
}

// isShare reports whether the chunk is a percentage or a fraction.
func isShare(c *chunk) bool {
	return c.is(tNum, tNoun) && (c.lemma == "%" || fractions[c.lemma] || len(c.words) > 0 && c.words[0].POS == "num" && (strings.HasSuffix(c.words[0].Text, "third") || strings.HasSuffix(c.words[0].Text, "half") || strings.HasSuffix(c.words[0].Text, "quarter")))
}

// changeBefore reports whether the English before the fragment says that something grows or shrinks, so that a measure that
// follows is by how much.
func (s *sentence) changeBefore() bool {
	for _, w := range s.set.Left[max(0, len(s.set.Left)-8):] {
		for v := range changeVerbs {
			if w == v || w == v+"s" || strings.HasPrefix(w, strings.TrimSuffix(v, "e")) && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) {
				return true
			}
		}
	}
	return false
}

// measureBefore reports whether the English before the fragment ends with something that has a measure: a survival [de 5 % à cinq ans].
func (s *sentence) measureBefore() bool {
	n := len(s.set.Left)
	return n > 0 && lang.CommonPOS(s.set.Left[n-1]).Only(lang.Noun)
}

// aspects are what else a thing may change in.
var aspects = wordSet(`shape color colour appearance position consistency texture surface`)

// shiftVerbs take by before a length of time.
var shiftVerbs = wordSet(`delay postpone advance extend defer`)

// changeVerbs take by before a measure, originVerbs from. Source: CGEL, prepositions of measure and of source.
var (
	changeVerbs = wordSet(`increase reduce decrease lower rise fall drop decline shorten lengthen prolong improve diminish grow raise shrink exceed elevate tilt rotate displace delay
		postpone separate extend`)
	originVerbs = wordSet(`arrive come return originate emerge suffer derive result stem recover`)
)

func choosePar(s *sentence, prev, next, _ *chunk) (string, bool) {
	bare := next.is(tNoun) && next.det == nil
	switch {
	case bare && strings.HasPrefix(next.lemma, "voie") && (next.lemma == "voie" && next.head > 0 || strings.HasSuffix(next.headWord().Text, " route")) && !next.plural():
		if next.lemma == "voie" {
			next.headWord().Text, next.headWord().Alternatives = "route", nil
		}
		next.put(0, grammar("the", "det", "preposition")) // par voie péritonéale: via the peritoneal route
		return "via", true
	case bare && next.human && !next.plural() && len(next.words) == 1 && prev.is(tNoun) && (prev.det != nil && (prev.det.lemma == "un" || prev.det.lemma == "une") || len(prev.words) > 0 && prev.words[0].POS == "num"):
		return "per", true // un culot par patient
	case next.is(tName) && next.lemma == "unit", bare && perNouns[next.lemma], next.is(tNoun) && len(next.words) == 2 && next.words[0].POS == "num" && spansTime(next.lemma) && prev.is(tNum, tNoun):
		return "per", true
	case bare && prev.is(tNoun, tNum, tAdv) && (periods[next.lemma] != "" || next.words[0].Text == "examination"), bare && prev.is(tName, tNum):
		return "per", true
	case prev.is(tNoun) && withNouns[lastWord(prev.headWord().Text)]:
		if prev.det != nil && (prev.det.lemma == "un" || prev.det.lemma == "une") && !next.plural() && len(prev.words) == 1 {
			prev.det = nil // un traitement par amiodarone: treatment with amiodarone
		}
		return "with", true
	}
	return "", false
}

// choosePer is "per" before the base of a rate: "12 pour 100 000 habitants" is "12 per 100,000 inhabitants".
func choosePer(s *sentence, prev, next, _ *chunk) (string, bool) {
	if next == nil || !next.is(tNoun, tNum) || len(next.words) == 0 || next.words[0].POS != "num" || !rateBases[strings.Map(digitOnly, next.words[0].Text)] {
		return "", false
	}
	if prev != nil {
		return "per", prev.is(tNum) || prev.is(tNoun) && (prev.words[0].POS == "num" || len(prev.words[len(prev.words)-1].Text) > 0 && prev.words[len(prev.words)-1].POS == "num")
	}
	n := len(s.set.Left)
	return "per", n > 0 && strings.ContainsAny(s.set.Left[n-1], "0123456789") || n > 0 && lang.CommonPOS(s.set.Left[n-1]).Has(lang.Noun) && countedEvents[strings.TrimSuffix(s.set.Left[n-1], "s")]
}

// digitOnly keeps digits.
func digitOnly(r rune) rune {
	if r < '0' || r > '9' {
		return -1
	}
	return r
}

// rateBases are the numbers that rates are given for, countedEvents what rates count.
var (
	rateBases     = map[string]bool{"100": true, "1000": true, "10000": true, "100000": true, "1000000": true}
	countedEvents = wordSet(`case death birth event admission`)
)

func chooseEn(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tNoun) && lastWord(prev.headWord().Text) == "transfer" && next.is(tNoun) && careSites[lastWord(next.headWord().Text)] && next.det == nil {
		if head := lastWord(next.headWord().Text); !next.plural() && (head == "center" || head == "unit" || head == "hospital" || head == "department") {
			next.put(0, grammar("a", "det", "preposition")) // un transfert en centre de transplantation
		}
		return "to", true
	}
	if prev.is(tNoun) && prev.lemma == "passage" && next.is(tNoun) && careSites[lastWord(next.headWord().Text)] {
		prev.headWord().Text, prev.headWord().Alternatives = "transfer", nil // le passage en chirurgie
		return "to", true
	}
	if prev.is(tNoun) && prev.lemma == "passage" && next.is(tNoun) && !careSites[lastWord(next.headWord().Text)] {
		prev.headWord().Text, prev.headWord().Alternatives = "transition", nil // le passage en phase chronique
		return "to", true
	}
	if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) && changingVerbs[firstWord(v.verbText())] && next.is(tNoun) && next.det == nil && next.words[0].POS != "num" && !spansTime(next.lemma) {
		return "into", true // transforme la bilirubine en isomères
	}
	if prev.is(tFin, tInf, tPast, tPres) && changingVerbs[firstWord(prev.verbText())] && next.is(tNoun) && next.words[0].POS != "num" {
		return "into", true // transformés en corps cétoniques
	}
	if next.is(tNoun) && next.det == nil && !next.plural() {
		switch head := lastWord(next.headWord().Text); {
		case personNounOf(prev) && (head == "failure" || head == "insufficiency" || head == "disease"):
			return "with", true // des patients en insuffisance rénale
		case head == "therapy" && (strings.HasPrefix(next.words[0].Text, "physical") || strings.HasPrefix(next.words[0].Text, "occupational") || strings.HasPrefix(next.words[0].Text, "speech")):
			return "in", true // en kinésithérapie
		case unitDoses[head]:
			if !next.mass() {
				next.put(0, grammar("a", "det", "preposition")) // en bolus unique: as a single bolus
			}
			return "as", true
		case spaces[head] && (next.head > 0 || next.term()):
			next.put(0, grammar("the", "det", "preposition")) // en fosse iliaque: in the iliac fossa
			return "in", true
		case givingNouns[head]:
			return "by", true
		case careUnits[head] && next.head >= 0 && len(next.words) > 0:
			next.put(0, grammar("the", "det", "preposition")) // en salle d'opération: in the operating room
			return "", false
		}
	}
	if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) && (v.lemma == "colorer" || v.lemma == "teinter") && len(next.words) == 1 && colors[next.words[0].Text] {
		return "", true // colore les urines en orange
	}
	if length := next.is(tNoun) && spansTime(next.lemma) && next.words[0].POS == "num"; length && (prev.is(tNum) && prev.lemma == "unit" || prev.is(tNoun) && givingNouns[lastWord(prev.headWord().Text)]) {
		return "over", true
	}
	ok := prev.is(tFin, tInf) && next.is(tNoun) && len(next.words) > 1 && next.words[0].Literal || prev.is(tFin) && next.is(tNoun) && spansTime(next.lemma)
	return "within", ok
}

// colors are what a thing is stained.
var colors = wordSet(`orange red pink blue green yellow brown black purple violet white gray`)

// changingVerbs take into for what comes of a thing. Source: CGEL, resultative prepositions.
var changingVerbs = wordSet(`convert transform divide turn split separate classify group translate metabolize`)

// personNounOf reports a noun phrase of persons.
func personNounOf(c *chunk) bool { return c.is(tNoun) && personNoun(c) }

// unitDoses are what a drug is given as, givingNouns what it is given by, careUnits are places of care, which take the. Source: usage of
// English prescriptions; CGEL, definiteness.
var (
	unitDoses   = wordSet(`bolus dose tablet monotherapy therapy treatment prophylaxis adjunct`)
	careUnits   = wordSet(`period phase stage unit room ward department clinic center hospital setting laboratory`)
	givingNouns = wordSet(`injection infusion inhalation drip instillation nebulization`)
)

// aClinic makes a clinic of a "clinique" where something is.
func aClinic(np *chunk) {
	if np.is(tNoun) && np.lemma == "clinique" {
		np.headWord().Text, np.headWord().Alternatives = "clinic", nil
	}
}

func chooseDans(s *sentence, prev, next, beyond *chunk) (string, bool) {
	aClinic(next)
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les" && (spansTime(next.lemma) && next.words[0].POS == "num" || next.lemma == "quinze jours") {
		if !beyond.is(tRel) {
			next.det = nil // within the eight weeks that follow
		}
		return "within", true
	}
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les deux" && spansTime(next.lemma) {
		next.put(0, english.Word{Text: "two", POS: "num", Source: next.det.source})
		next.det = nil
		return "within", true // dans les deux heures
	}
	if prev.is(tNoun) && strings.HasPrefix(prev.lemma, "passage") && domain(next.headWord().Entry) == "anatomy" {
		return "into", true // passage de la bilirubine dans le cerveau
	}
	if next.is(tNoun) && next.plural() && lastWord(next.headWord().Text) == "condition" {
		return "under", true // dans des conditions stériles
	}
	if prev.is(tPast, tFin, tAdj) && len(prev.words) > 0 && !isShare(next) && !next.is(tNum) && !strings.HasPrefix(next.lemma, "cas") && !(next.is(tNoun) && (next.human || next.words[0].POS == "num" || spansTime(next.lemma))) && takenVerbs[prev.words[len(prev.words)-1].Text] {
		return "from", true
	}
	if w := prev; w.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && intoVerbs[lastWord(w.verbText())] {
		return "into", true
	}
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && careSites[lastWord(next.headWord().Text)] && goalVerbs[firstWord(v.verbText())] {
		return "to", true // adressée en urgence dans un centre spécialisé
	}
	return "to", prev != nil && len(prev.words) > 0 && prev.words[len(prev.words)-1].Text == "admit"
}

// verbNear is the verb at the chunk or, behind an adverb, before it; nil for none.
func (s *sentence) verbNear(c *chunk) *chunk {
	if c.is(tAdv) {
		c = s.at(slices.Index(s.chunks, c) - 1)
	}
	if c.is(tFin, tInf, tPast, tPres) {
		return c
	}
	return nil
}

// takenVerbs take from for dans: "cellules prélevées dans la moelle" are harvested from bone marrow. Source: CGEL, prepositions of source.
var takenVerbs = wordSet(`collect collected harvest harvested sample sampled take isolate isolated obtain extract`)

// intoVerbs take into for dans: "injecter dans une veine". Source: CGEL, prepositions of goal.
var intoVerbs = wordSet(`inject insert introduce infuse instill incorporate plunge pass`)

// chooseToward is "to" behind what passes from one place or state to another, and "around" before a time.
func chooseToward(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tNoun) && prev.lemma == "évolution" {
		prev.headWord().Text, prev.headWord().Alternatives = "progression", nil
	}
	word := s.wordBefore()
	if prev != nil {
		word = lastWord(prev.headWord().Text)
		if w := prev.mainVerb(); w != nil {
			word = lastWord(w.Text)
		}
	}
	if next.is(tNoun) && spansTime(next.lemma) {
		return "around", true // vers le cinquième jour
	}
	return "to", passages[word] || passages[verbLemma(word)]
}

// passages take to for vers. Source: CGEL, prepositions of goal.
var passages = wordSet(`transfer refer progress progression transition evolve evolution conversion convert switch orient transport evacuation spread extension extend lead passage return`)

// variableNouns are what a decision or a course depends on. Source: AMA Manual of Style, usage of according to.
var variableNouns = wordSet(`severity stage type size location site cause etiology response context situation degree extent country region intensity indication circumstance risk tolerance`)

// chooseUnder is "on" before what a patient takes: "sous traitement anticoagulant" is "on anticoagulant treatment".
func chooseUnder(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) {
		return "", false
	}
	if next.lemma == "forme" && len(next.words) > 1 && next.det == nil {
		return "in", true // sous forme inchangée
	}
	e := next.headWord().Entry
	return "on", takenNouns[lastWord(next.headWord().Text)] || drugClass(next) || e != nil && e.Domain == "drugs"
}

// takenNouns take on for sous. Source: usage of English prescriptions.
var takenNouns = wordSet(`treatment therapy medication monotherapy chemotherapy dialysis hemodialysis corticosteroid steroid antibiotic anticoagulant antidepressant insulin oxygen immunosuppressant
	diuretic antiretroviral statin opioid`)

// chooseExcept is "except in case of" before a bare event or state: "sauf allergie connue" is "except in case of known allergy".
// Source: Le bon usage, sauf with a bare noun.
func chooseExcept(_ *sentence, _, next, _ *chunk) (string, bool) {
	return "except in case of", next.is(tNoun) && next.det == nil && !next.plural() && !next.human && next.headWord().POS != "name"
}

// chooseWithout sets what is missing in the plural where English mostly has it so: "sans facteur de risque" is "without risk factors".
func chooseWithout(_ *sentence, _, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && singleThings[lastWord(next.headWord().Text)] && next.head > 0 {
		oneOf(next)
		return "", false
	}
	if next.is(tNoun) && next.det == nil && !next.plural() && !next.mass() && (!next.post || lastWord(next.headWord().Text) == "sign") && next.head < len(next.words) && next.headWord().Form == english.Lemma &&
		!rarePlural(lastWord(next.headWord().Text)) && pluralPreferred(next) {
		next.setForm(english.PluralNoun)
	}
	return "", false
}

// oneOf gives a thing that is missing its indefinite article: "sans cause évidente" is "without an obvious cause".
func oneOf(np *chunk) {
	if np.is(tNoun) && np.det == nil && !np.plural() && np.head > 0 && np.words[0].POS == "adj" && np.headWord().Form == english.Lemma && singleThings[lastWord(np.headWord().Text)] {
		np.put(0, grammar("a", "det", "preposition"))
	}
}

// singleThings are countable nouns that mostly are missed or sought one at a time.
var singleThings = wordSet(`cause explanation alternative trigger source reason mechanism lesion tumor mass obstacle diagnosis focus vaccine cure doctor`)

// chooseUntil is "until" before an event or a time, "to" before a part of the body, and "up to" before a measure.
func chooseUntil(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) || len(next.words) == 0 || next.words[0].POS == "num" {
		return "", false
	}
	head := lastWord(next.headWord().Text)
	switch e := next.headWord().Entry; {
	case e != nil && e.Domain == "anatomy":
		return "to", true
	case eventNoun(head) || lifeEvents[head] || turningPoints[head] || massNouns[head] || spansTime(next.lemma):
		return "until", true
	}
	return "", false
}

// turningPoints take until for jusqu'à. Source: CGEL, prepositions of time.
var turningPoints = wordSet(`onset appearance start end beginning arrival return result failure middle morning evening night`)

// chooseSur is "out of" between a counted noun and a number: "12 patients sur 20".
func chooseSur(s *sentence, prev, next, _ *chunk) (string, bool) {
	if inManner(next) || s.arises(prev) && next.is(tNoun) && organs[lastWord(next.headWord().Text)] {
		return "in", true
	}
	if w := prev.mainVerbOf(); w != nil && spreadVerbs[firstWord(strings.TrimPrefix(w.Text, "be "))] && next.is(tNoun) && next.plural() && !spansTime(next.lemma) {
		return "across", true // se répartissaient sur quatre établissements
	}
	if next.is(tNoun) && spansTime(next.lemma) && next.plural() {
		return "over", true
	}
	if n := len(s.set.Left); prev == nil && n > 0 && aboutWords[s.set.Left[n-1]] {
		return "about", true
	}
	return "out of", prev.is(tNoun, tNum, tAdv) && len(prev.words) > 0 && prev.words[0].POS == "num" && next.is(tNum) && next.lemma != "%"
}

// spreadVerbs take across for sur.
var spreadVerbs = wordSet(`distribute distributed spread divide divided`)

// mainVerbOf is mainVerb, nil for no chunk.
func (c *chunk) mainVerbOf() *english.Word {
	if c == nil {
		return nil
	}
	return c.mainVerb()
}

// aboutWords take about for sur.
var aboutWords = wordSet(`reassured informed warned questioned asked educated counseled counselled advised advice information doubt doubts uncertainty concerns concern education questions
	knowledge data`)

// arises reports whether what stands before a place is a verb of coming about: "se développe sur un foie cirrhotique" is "develops in".
func (s *sentence) arises(prev *chunk) bool {
	if prev == nil {
		return arising[verbLemma(s.wordBefore())]
	}
	w := prev.mainVerb()
	return w != nil && arising[firstWord(w.Text)]
}

var (
	arising = wordSet(`develop occur arise appear happen grow`)
	organs  = wordSet(`liver heart kidney lung brain colon stomach pancreas bladder uterus esophagus bowel intestine thyroid prostate breast ovary bone joint valve artery vein muscle marrow`)
)

// inManner reports whether the noun says how: "sur un mode aigu" is "in an acute manner".
func inManner(np *chunk) bool {
	if !np.is(tNoun) || np.lemma != "mode" || np.det == nil || np.det.lemma != "un" || np.plural() || np.head == 0 {
		return false
	}
	np.headWord().Text, np.headWord().Alternatives = "manner", nil
	return true
}

// chooseDuring is "for" before a length of time, else the preposition itself.
func chooseDuring(next, beyond *chunk, itself string) string {
	if next.is(tAdv) {
		next = beyond
	}
	if next.is(tNum) || next.is(tNoun) && spansTime(next.lemma) && (next.words[0].POS == "num" || next.det != nil && next.det.lemma != "le" && next.det.lemma != "la") {
		return "for"
	}
	return itself
}

// nounPrepositions are what "à" becomes behind nouns that do not take to. Source: CGEL, prepositions selected by nouns.
var nounPrepositions = map[string]string{"use": "of", "infection": "with", "recourse": "to", "poisoning": "with", "intoxication": "with", "treatment": "with"}

// findingNouns take on for à: what is seen or heard by them is found on them. Source: AMA Manual of Style, usage of findings.
var findingNouns = wordSet(`examination imaging biopsy mri ct pet scan tomography ultrasound ultrasonography radiography radiograph x-ray auscultation palpation percussion inspection
	echocardiography electrocardiography electrocardiogram ecg eeg endoscopy colonoscopy histology microscopy mammography angiography scintigraphy spirometry
	inspiration expiration walking swallowing coughing urination micturition movement standing`)

// periodNouns take in for à when they are counted: "au troisième trimestre". Source: CGEL, prepositions of time.
var periodNouns = wordSet(`trimestre mois semaine année décennie siècle phase`)

// lifeStages take in for à. Source: CGEL, prepositions of time.
var lifeStages = wordSet(`adulthood childhood adolescence infancy`)

// insidePlaces take in for à. Source: CGEL, in with places that surround.
var insidePlaces = wordSet(`office laboratory department room unit ward community clinic kitchen garden`)

// momentNouns stand without an article behind at.
var momentNouns = wordSet(`diagnosis birth onset rest discharge admission baseline presentation autopsy`)

// perNouns are the units that something is counted by.
var perNouns = wordSet(`kilogramme kilo gramme litre millilitre minute seconde habitant séance repas`)

// withNouns take with for what does it. Source: CGEL, prepositions selected by nouns.
var withNouns = wordSet(`treatment therapy prophylaxis management supplementation stimulation immunization premedication irrigation resuscitation anticoagulation sedation analgesia
	anesthesia immunosuppression chemoprevention replacement substitution induction infection coinfection reinfection superinfection`)

// placeNouns take at for à. Source: CGEL, at with points and institutions.
var placeNouns = wordSet(`hospital home school work end beginning start time age stage onset diagnosis birth rest discharge admission autopsy rate speed velocity frequency concentration temperature expense site point root apex base`)
