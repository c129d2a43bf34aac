package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// chooseDe says what a "de" becomes that no noun governs: "retarde la chirurgie de deux ans" is "delays surgery by two
// years", "augmenter de volume" "increase in volume".
// Source: Le bon usage, de; CGEL, prepositions of measure and of source.
func chooseDe(s *sentence, prev, next, beyond *chunk) (string, bool) {
	if p, ok := deOfState(s, prev, next, beyond); ok {
		return p, true
	}
	if next.is(tAdv) && atLeast[next.lemma] && (beyond.is(tNum) || beyond.is(tNoun) && ofValue(beyond)) {
		next = beyond // retardé d'au moins 30 secondes
	}
	for _, choose := range choicesOfDe {
		if p, ok := choose(s, prev, next, beyond); ok {
			return p, true
		}
	}
	return "", false
}

// choicesOfDe are the choices of de, in order, behind those of deOfState.
var choicesOfDe = []chooser{deBySpan, deOfSize, deByChange, deOfVerb}

// deOfState reads what is operated on, taken or carried.
func deOfState(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tFin, tPast, tPres, tInf) && next.is(tNoun) && domain(next.headWord().Entry) == "anatomy" && strings.Contains(prev.verbText(), "surgery") {
		return "on", true // opéré du dos
	}
	if next.is(tNoun) && next.det == nil && len(next.words) > 1 && next.words[0].Text == "same" {
		next.put(0, grammar("the", "det", "preposition")) // de même taille: of the same size
	}
	if prev.is(tAdv) && s.at(0) == prev && next.is(tNoun) && takingVerbs[verbLemma(s.wordBefore())] {
		if next.det.article() {
			next.det = nil
		}
		return "", true // drinks [seulement du lait]
	}
	return "with", prev.is(tAdj) && prev.headWord().Text == "pregnant" && !spansTime(next.lemmaOf()) // enceinte de jumeaux
}

// deBySpan reads the length of time or the share by which something is late, longer or less.
func deBySpan(s *sentence, prev, next, beyond *chunk) (string, bool) {
	if prev.is(tAdv, tPP) && strings.HasPrefix(prev.lemma, "en cas d'oubli") && next.is(tNoun) && spansTime(next.lemma) {
		return "by", true // en cas d'oubli de plus de trois heures
	}
	if prev.is(tAdv, tPP) && (strings.HasPrefix(prev.lemma, "en perfusion") || strings.HasPrefix(prev.lemma, "en injection")) && ofValue(next) &&
		spansTime(next.lemma) {
		return "over", true // en perfusion lente de 20 minutes
	}
	if prev.is(tNoun) && next.is(tNoun) && s.shiftedBy(prev, next) {
		return "by", true // retarde la perte de la marche de deux ans
	}
	return "by", prev.is(tNoun) && (isShare(next) || next.is(tAdv) && isShare(beyond)) && s.changes(prev) // réduit la consommation d'environ un tiers
}

// deOfSize reads the measure of what the English before the fragment names.
func deOfSize(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev != nil || !next.is(tNum, tNoun) {
		return "", false
	}
	last := ""
	if n := len(s.set.Left); n > 0 {
		last = s.set.Left[n-1]
	}
	if next.is(tNum) && pluralNoun(last) && next.asSize() {
		return "", true // stones [de moins de 5 mm]
	}
	if last != "" && (isHuman(last) || humans[verbLemma(last)]) && next.is(tNum) && next.lemma == "unit" && weightUnits[lastWord(next.english())] {
		return "weighing", true // babies [de moins de 1 500 g]
	}
	if !next.numbered() {
		return "", false
	}
	span := strings.Contains(next.source, " à ")
	if s.changeBefore() || !span && changeVerbs[verbLemma(s.wordBefore())] {
		return "by", true // has fallen [de 30 %]
	}
	return "from", span && !s.measureBefore()
}

// deByChange reads how much more or less something is than it was, and the side that it is on.
func deByChange(_ *sentence, prev, next, beyond *chunk) (string, bool) {
	if prev.is(tAdj, tPast) && next.is(tAdv) && (ofValue(beyond) || beyond.is(tNum)) &&
		(changeVerbs[verbLemma(prev.headWord().Text)] || shiftVerbs[verbLemma(prev.headWord().Text)]) {
		return "by", true // retardé d'au moins 30 secondes
	}
	if prev.is(tAdj, tAdv, tPP) && len(prev.words) > 0 && ofValue(next) && changeVerbs[verbLemma(lastWord(prev.english()))] &&
		strings.HasPrefix(prev.source, "en ") {
		return "by", true // en hausse de 10 %: increasing by
	}
	if prev.is(tAdj) && prev.mood == lang.MoodParticiple && changeVerbs[verbLemma(prev.headWord().Text)] && ofValue(next) {
		return "by", true // retardée de trois jours
	}
	return "on", next.is(tNoun) && next.lemma == "côté" && next.det.article() && !next.plural() &&
		(prev == nil || prev.is(tAdj, tPast, tFin)) // prédominant du côté atteint: on the affected side
}

// deOfVerb is chooseDe behind a verb.
func deOfVerb(_ *sentence, prev, next, _ *chunk) (string, bool) {
	if !prev.is(tFin, tInf, tPast, tPres) || prev.aux || len(prev.words) == 0 {
		return "", false
	}
	if strings.Contains(prev.verbText(), " a ") && next.numbered() {
		return "of", true // a fait une chute de deux mètres
	}
	if (changeVerbs[lastWord(prev.headWord().Text)] || changeVerbs[prev.verbText()] || shiftVerbs[prev.verbText()]) && next.is(tNum, tNoun) &&
		len(next.words) > 0 && (next.numbered() || next.is(tNoun) && spansTime(next.lemma)) {
		return "by", true
	}
	if changeVerbs[lastWord(prev.headWord().Text)] && prev.is(tFin, tInf, tPres) && next.is(tNoun) && next.det == nil && dimensions[next.headWord().Text] {
		return "in", true // augmenter de volume: increase in volume
	}
	if lastWord(prev.headWord().Text) == "change" && next.is(tNoun) && next.lemma == "forme" && next.det == nil {
		next.headWord().Text, next.headWord().Alternatives = "shape", nil
	}
	if lastWord(prev.headWord().Text) == "change" && !prev.passive() && next.is(tNoun) && next.det == nil &&
		(dimensions[next.headWord().Text] || aspects[next.headWord().Text]) {
		return "in", true // change de taille, de forme ou de couleur
	}
	if originVerbs[prev.headWord().Text] || originVerbs[prev.verbText()] || prev.passive() && prev.verbText() == "release" {
		return "from", true
	}
	last := prev.words[len(prev.words)-1]
	if last.Entry != nil && strings.Contains(last.Text, " ") && strings.HasSuffix(last.Entry.Term, " de") {
		return "", true
	}
	by, ok := participlePrepositions[last.Text]
	return by, ok && last.Form == english.PastParticiple
}

// weightUnits are the units of the weight of a person.
var weightUnits = map[string]bool{"g": true, "kg": true}

// shiftedBy reports a length of time by which the noun phrase is moved: "retarde la perte de la marche de deux ans" is by two years.
func (s *sentence) shiftedBy(np, time *chunk) bool {
	some := ofValue(time) || time.det != nil && (time.det.lemma == "plusieurs" || time.det.lemma == "quelques")
	return some && spansTime(time.lemma) && s.shifted(np)
}

// shifted reports whether the noun phrase, with its complements, is the object of a verb that moves a thing in time.
func (s *sentence) shifted(np *chunk) bool {
	at := slices.Index(s.chunks, np)
	for k := at - 1; k >= max(0, at-5); k-- {
		c := s.chunks[k]
		if c.is(tFin, tInf, tPres, tPast) {
			return shiftVerbs[c.verbText()] || c.verbText() == "space out" || c.verbText() == "shorten" || c.verbText() == "prolong"
		}
		if !c.is(tNoun, tPrep, tPP, tAdj) {
			break
		}
	}
	return false
}

// changed reports whether a verb that changes a quantity stands close before the chunk: "réduire la létalité à moins de 1 %".
func (s *sentence) changed(c *chunk) bool {
	at := slices.Index(s.chunks, c)
	for k := at - 1; k >= max(0, at-5); k-- {
		if v := s.chunks[k]; v.is(tFin, tInf, tPast, tPres) {
			return changeVerbs[v.verbText()]
		}
	}
	return false
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
var shiftVerbs = wordSet(`precede antedate delay postpone advance extend defer`)

// changeVerbs take by before a measure, originVerbs from. Source: CGEL, prepositions of measure and of source.
var (
	changeVerbs = wordSet(`increase reduce decrease lower rise fall drop decline shorten lengthen prolong improve diminish grow raise shrink exceed elevate tilt rotate displace delay
		postpone separate extend`)
	originVerbs = wordSet(`arrive come return originate emerge suffer derive result stem recover`)
)

// chooseEn says what "en" becomes: "en bolus" is "as a bolus", "en kinésithérapie" "in physical therapy", "en deux heures" "over two hours".
// Source: Le bon usage, en.
func chooseEn(s *sentence, prev, next, _ *chunk) (string, bool) {
	if p, ok := enGoal(s, prev, next); ok {
		return p, true
	}
	if prev.is(tNoun) && next.is(tNoun) && headNoun(prev.headWord().Text) == "advice" {
		return "on", true // des conseils en nutrition
	}
	if next.is(tNoun) && next.det == nil && !next.plural() {
		switch head := lastWord(next.headWord().Text); {
		case next.lemma == "milieu" && next.head > 0 || head == "environment" && strings.HasPrefix(next.lemma, "milieu ") && next.head == 0:
			if next.head > 0 {
				next.headWord().Text, next.headWord().Alternatives = "environment", nil
			}
			next.put(0, grammar(lang.Article(next.words[0].Text), "det", "preposition")) // en milieu humide: in a moist environment
			return "in", true
		case personNounOf(prev) && (head == "failure" || head == "insufficiency" || head == "disease"):
			return "with", true // des patients en insuffisance rénale
		case head == "therapy" &&
			(strings.HasPrefix(next.words[0].Text, "physical") || strings.HasPrefix(next.words[0].Text, "occupational") || strings.HasPrefix(next.words[0].Text, "speech")):
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
	if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) &&
		(v.lemma == "colorer" || v.lemma == "teinter") && len(next.words) == 1 && lang.Color(next.words[0].Text) {
		return "", true // colore les urines en orange
	}
	if length := next.is(tNoun) && spansTime(next.lemma) && next.numbered(); length &&
		(prev.is(tNum) && prev.lemma == "unit" || prev.is(tNoun) && givingNouns[lastWord(prev.headWord().Text)]) {
		return "over", true
	}
	ok := prev.is(tFin, tInf) && next.is(tNoun) && len(next.words) > 1 && next.words[0].Literal || prev.is(tFin) && next.is(tNoun) && spansTime(next.lemma)
	return "within", ok
}

// enGoal reads what a patient or a thing becomes or where it goes: "passage en chirurgie" is "transfer to surgery", "transformés en corps cétoniques" "converted
// into ketone bodies".
func enGoal(s *sentence, prev, next *chunk) (string, bool) {
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
	if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) && changingVerbs[firstWord(v.verbText())] &&
		next.is(tNoun) && next.det == nil && !next.numbered() && !spansTime(next.lemma) {
		return "into", true // transforme la bilirubine en isomères
	}
	if prev.is(tFin, tInf, tPast, tPres) && changingVerbs[firstWord(prev.verbText())] && next.is(tNoun) && !next.numbered() {
		return "into", true // transformés en corps cétoniques
	}
	return "", false
}

// spaces are places in the body that take the. Source: usage of English operative reports.
var spaces = wordSet(`vein artery fossa region cavity space lobe quadrant compartment canal`)

// changingVerbs take into for what comes of a thing. Source: CGEL, resultative prepositions.
var changingVerbs = wordSet(`differentiate convert transform divide turn split separate classify group translate metabolize`)

// unitDoses are what a drug is given as, givingNouns what it is given by, careUnits are places of care, which take the. Source: usage of
// English prescriptions; CGEL, definiteness.
var (
	unitDoses   = wordSet(`bolus dose tablet monotherapy therapy treatment prophylaxis adjunct`)
	careUnits   = wordSet(`period phase stage unit room ward department clinic center hospital setting laboratory`)
	givingNouns = wordSet(`injection infusion inhalation drip instillation nebulization`)
)

// chooseDans says what "dans" becomes: "dans les deux heures" is "within two hours", "injecter dans une veine" "inject into a vein".
// Source: Le bon usage, dans.
func chooseDans(s *sentence, prev, next, beyond *chunk) (string, bool) {
	aClinic(next)
	if next.is(tNoun) && next.lemma == "monde" && len(next.words) == 1 && next.det.article() && !beyond.is(tRel) && !beyond.prep("de") {
		next.det, next.words = nil, []english.Word{{Text: "worldwide", POS: "adv", Source: next.source}}
		return "", true // dix millions de personnes dans le monde
	}
	followUpVisit(prev, next) // contrôle dans 15 jours
	days := spansTime(next.lemma) && next.numbered() || next.lemma == "quinze jours"
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les" && days {
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
	if next.is(tNoun) && next.det == nil && next.post && next.headWord().Text == "prevention" && strings.HasPrefix(next.source, "la ") {
		next.put(0, grammar("the", "det", "preposition")) // dans la prévention des accidents emboliques
		return "", false
	}
	if next.is(tNoun) && next.plural() && lastWord(next.headWord().Text) == "condition" {
		return "under", true // dans des conditions stériles
	}
	some := isShare(next) || next.is(tNum) || strings.HasPrefix(next.lemma, "cas") || next.is(tNoun) && (next.human || next.numbered() || spansTime(next.lemma))
	if prev.is(tPast, tFin, tAdj) && len(prev.words) > 0 && takenVerbs[prev.words[len(prev.words)-1].Text] && !some {
		return "from", true
	}
	if prev.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && intoVerbs[lastWord(prev.verbText())] {
		return "into", true
	}
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && careSites[lastWord(next.headWord().Text)] && goalVerbs[firstWord(v.verbText())] {
		return "to", true // adressée en urgence dans un centre spécialisé
	}
	return "to", prev != nil && len(prev.words) > 0 && prev.words[len(prev.words)-1].Text == "admit"
}

// aClinic makes a clinic of a "clinique" where something is.
func aClinic(np *chunk) {
	if np.is(tNoun) && np.lemma == "clinique" {
		np.headWord().Text, np.headWord().Alternatives = "clinic", nil
	}
}

// takenVerbs take from for dans: "cellules prélevées dans la moelle" are harvested from bone marrow. Source: CGEL, prepositions of source.
var takenVerbs = wordSet(`collect collected harvest harvested sample sampled take isolate isolated obtain extract`)

// intoVerbs take into for dans: "injecter dans une veine". Source: CGEL, prepositions of goal.
var intoVerbs = wordSet(`inject insert introduce infuse instill incorporate plunge pass`)

// chooseSur is "out of" between a counted noun and a number: "12 patients sur 20".
func chooseSur(s *sentence, prev, next, _ *chunk) (string, bool) {
	if inManner(next) || s.arises(prev) && next.is(tNoun) && organs[lastWord(next.headWord().Text)] {
		return "in", true
	}
	if prev.is(tFin, tInf, tPres, tPast) && prev.verbText() == "predominate" {
		return "in", true // prédominant sur les fréquences graves
	}
	if s.appliedTo(prev) && next.is(tNoun) &&
		(domain(next.headWord().Entry) == "anatomy" || surfaces[lastWord(next.headWord().Text)] || appliedSites[lastWord(next.headWord().Text)]) {
		return "to", true // appliquer la crème sur la peau
	}
	if w := prev.mainVerb(); w != nil && spreadVerbs[firstWord(strings.TrimPrefix(w.Text, "be "))] && next.is(tNoun) && next.plural() &&
		!spansTime(next.lemma) {
		return "across", true // se répartissaient sur quatre établissements
	}
	if next.is(tNoun) && (next.lemma == "site" || next.lemma == "point") && counted(next) {
		return "at", true // sur deux sites de ponction différents
	}
	if next.is(tNoun) && (spansTime(next.lemma) && next.plural() || (spansTime(next.lemma) || stretches[next.lemma]) && counted(next)) {
		return "over", true // sur une semaine, sur une période de dix ans
	}
	if prev == nil && len(s.set.Left) == 0 && next.is(tNoun) && next.plural() && counted(next) && !spansTime(next.lemma) && s.sharesBehind(next) {
		return "of", true // sur 120 patients inclus, 15 ont été exclus
	}
	if n := len(s.set.Left); prev == nil && n > 0 && aboutWords[s.set.Left[n-1]] {
		return "about", true
	}
	return "out of", prev.is(tNoun, tNum, tAdv) && prev.numbered() && next.is(tNum) && next.lemma != "%"
}

// sharesBehind reports whether behind the comma after the phrase a number of what it names is the subject.
func (s *sentence) sharesBehind(np *chunk) bool {
	at := slices.Index(s.chunks, np)
	for k := at + 1; k < min(len(s.chunks), at+8); k++ {
		if c := s.chunks[k]; c.mark(",") {
			share := s.at(k + 1)
			return share.is(tNum) || share.is(tNoun) && (counted(share) || share.det != nil && shareDeterminer(share.det.lemma)) ||
				share.is(tStrong) && quantityPronouns[share.lemma]
		} else if c.is(tFin) {
			return false
		}
	}
	return s.rightIs(",") && len(s.set.Right) > 1 && isNumberWord(s.set.Right[1]) // [sur 120 patients inclus], 30 died
}

// quantityPronouns stand for some of what was named.
var quantityPronouns = wordSet(`plusieurs certains certaines aucun aucune tous toutes beaucoup deux trois`)

// appliedTo reports whether something is applied to what follows: the verb stands before, or before its object, or in the English on the left.
func (s *sentence) appliedTo(prev *chunk) bool {
	if prev == nil {
		return verbLemma(s.wordBefore()) == "apply"
	}
	if prev.is(tNoun) {
		prev = s.at(slices.Index(s.chunks, prev) - 1)
	}
	v := s.verbNear(prev)
	return v != nil && strings.HasPrefix(v.doneText(), "appl")
}

// appliedSites are other places that a cream or dressing is applied to.
var appliedSites = wordSet(`skin lesion lesions area areas wound wounds burn scar zone region surface plaque plaques body`)

// spreadVerbs take across for sur.
var spreadVerbs = wordSet(`distribute distributed spread divide divided`)

// aboutWords take about for sur.
var aboutWords = wordSet(`reassured informed warned questioned asked educated counseled counselled advised advice information doubt doubts uncertainty concerns concern education questions
	knowledge data`)

// arises reports whether what stands before a place is a verb of coming about: "se développe sur un foie cirrhotique" is "develops in".
func (s *sentence) arises(prev *chunk) bool {
	if prev == nil {
		return arising[verbLemma(s.wordBefore())]
	}
	return arising[firstWord(prev.verbText())]
}

// arising are verbs of coming about.
var arising = wordSet(`develop occur arise appear happen grow`)

// inManner reports whether the noun says how: "sur un mode aigu" is "in an acute manner".
func inManner(np *chunk) bool {
	if !np.is(tNoun) || np.lemma != "mode" || np.det == nil || np.det.lemma != "un" || np.plural() || np.head == 0 {
		return false
	}
	np.headWord().Text, np.headWord().Alternatives = "manner", nil
	return true
}

// stretches are lengths of time that are no units of it.
var stretches = wordSet(`période journée durée décennie quinzaine vie`)

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
	if next.is(tNoun) && (spansTime(next.lemma) || next.lemma == "midi" || next.lemma == "minuit") {
		return "around", true // vers le cinquième jour
	}
	return "to", passages[word] || passages[verbLemma(word)]
}

// passages take to for vers. Source: CGEL, prepositions of goal.
var passages = wordSet(`transfer refer progress progression transition evolve evolution conversion convert switch orient transport evacuation spread extension extend lead passage return`)
