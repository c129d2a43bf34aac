package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// chooseA says what "à" becomes: the first of its choices that knows the neighbours decides.
// Source: Le bon usage, à; CGEL, prepositions selected by nouns and verbs.
func chooseA(s *sentence, prev, next, beyond *chunk) (string, bool) {
	aClinic(next)
	for _, choose := range choicesOfA {
		if p, ok := choose(s, prev, next, beyond); ok {
			return p, true
		}
	}
	return "", false
}

// choicesOfA are the choices of à, in order: what a noun or verb governs comes before times, parts of the body, values and places.
var choicesOfA = []chooser{aValueOf, aPurpose, aGoal, aBodySign, aAmount, aGoverned, aFinding, aMoment, aBodyPart, aValue, aPlace}

// aPurpose reads the purpose of what is done: "à visée pronostique" is "for prognostic purposes".
func aPurpose(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) || next.lemma != "visée" || next.head == 0 || next.words[next.head-1].POS != "adj" {
		return "", false
	}
	next.det = nil
	next.headWord().Text, next.headWord().Alternatives = "purpose", nil
	next.setForm(english.PluralNoun)
	return "for", true
}

// aValueOf reads the value of what the English before the fragment names or says to change: "fell [à 20 000/mm3]" is "fell to", "was [à 7,8 g/dl]" has no
// preposition, "a fever [à 40 °C]" is "a fever of", "estimated [à environ 3 %]" "estimated at".
func aValueOf(s *sentence, prev, next, beyond *chunk) (string, bool) {
	if next.is(tAdv) {
		next, beyond = beyond, s.at(3)
	}
	if prev != nil || !ofValue(next) || spansTime(next.lemma) || beyond.prep("de") {
		return "", false
	}
	word := s.wordBefore()
	switch lemma := verbLemma(word); {
	case changeVerbs[lemma]:
		return "to", true
	case s.beBefore() && (next.is(tNoun) || next.lemma == "unit" || next.lemma == "%"):
		return "", !lengths[lastWord(next.english())]
	case heatNouns[word] || levelNouns[word]:
		return "of", true
	case valueVerbs[lemma]:
		return "at", true
	}
	return "", false
}

// aGoal reads what goes over to something, or aims at a value: "passage à l'insuline" is "switch to insulin", "un seuil à 7,5 g/dl" "a threshold of".
func aGoal(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tNoun) && prev.lemma == "passage" && (domain(next.headWord().Entry) == "drugs" || taken(next) || strings.HasPrefix(next.lemma, "voie ")) {
		prev.headWord().Text, prev.headWord().Alternatives = "switch", nil // passage à l'insuline sous-cutanée
		return "to", true
	}
	followUpVisit(prev, next) // un contrôle à 48 heures
	if head := prev; head.is(tNoun) && (head.lemma == "seuil" || head.lemma == "cible" || head.lemma == "objectif") && ofValue(next) {
		return "of", true // un seuil à 7,5 g/dl
	}
	if s.dueBefore(prev) {
		return "to", true // est dû dans la majorité des cas à une bactérie
	}
	if prev.is(tNoun) && prev.lemma == "accès" && prev.headWord().Text == "access" {
		prev.headWord().Alternatives = nil // accès à: no episode
	}
	return "", false
}

// followUpVisit makes a visit of the contrôle that a time follows.
func followUpVisit(prev, next *chunk) {
	if prev.is(tNoun) && prev.lemma == "contrôle" && len(prev.words) == 1 && next.is(tNoun) && (spansTime(next.lemma) || next.lemma == "quinze jours") {
		prev.headWord().Text, prev.headWord().Alternatives = "follow-up visit", nil
	}
}

// dueBefore reports whether an adjective of cause that waits for its à stands before the circumstance that ends with prev: "est dû dans la majorité des cas".
func (s *sentence) dueBefore(prev *chunk) bool {
	at := slices.Index(s.chunks, prev)
	if !prev.is(tNoun, tPP, tAdv) || at < 1 {
		return false
	}
	for k := at - 1; k >= max(0, at-4); k-- {
		switch c := s.chunks[k]; {
		case c.is(tAdj, tPast) && (c.lemma == "dû" || c.lemma == "devoir" || c.lemma == "secondaire" || c.lemma == "imputable" || c.lemma == "lier"):
			return s.at(k+1).is(tPrep, tPP, tAdv)
		case !c.is(tPrep, tNoun, tPP, tAdv):
			return false
		}
	}
	return false
}

// aGoverned reads what the noun or verb before governs, and what marks it: "une infection à pneumocoque" is "an infection with".
func aGoverned(s *sentence, prev, next, _ *chunk) (string, bool) {
	switch {
	case next.is(tNoun) && next.human && prev.is(tAdj, tPast, tFin) && len(prev.words) > 0 && forbidding[lastWord(prev.words[len(prev.words)-1].Text)]:
		return "for", true // est déconseillé aux patients fragiles
	case next.is(tNoun) && len(next.words) > 1 && months[next.lemma] != "":
		return "on", true
	case next.is(tNoun) && next.headWord().POS == "name" && next.headWord().Entry != nil && !prev.is(tFin, tInf, tPres):
		return "in", true
	case prev.is(tNoun) && prev.human && !prev.object && next.is(tNoun) && next.det.article() && !placeNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case s.marks(prev, next):
		return "with", true
	case prev.is(tNoun) && (prev.headWord().Text == "use" || prev.headWord().Text == "recourse") && next.is(tNoun) && next.det.article() &&
		!next.plural() && !next.post:
		next.det = nil // le recours à l'intubation: the use of intubation
		return nounPrepositions[prev.headWord().Text], true
	case prev.is(tNoun) && nounPrepositions[prev.headWord().Text] != "" && !(nounPrepositions[prev.headWord().Text] == "for" && (prev.post || saysWhere(next))):
		return nounPrepositions[prev.headWord().Text], true
	case next.is(tNoun) && prev.is(tNoun) && s.washed(prev) && givenDomains[domain(next.headWord().Entry)]:
		if next.det.article() {
			next.det = nil
		}
		return "with", true // laver le nez au sérum physiologique
	case prev.is(tFin, tInf, tPast, tPres) && worsened[prev.lemma] && next.is(tNoun) && stirring[lastWord(next.headWord().Text)]:
		if !next.post {
			next.det = nil
		}
		return "with", true // le stridor s'accentue aux pleurs
	case prev.is(tFin, tInf, tPast) && (prev.passive() || prev.reflexive) && relievedVerbs[prev.doneText()] && next.is(tNoun) &&
		(next.headWord().Text == "walking" || next.headWord().Text == "movement" || next.headWord().Text == "standing"):
		next.det = nil
		return "by", true // se calme à la marche
	}
	return "", false
}

// saysWhere reports a place, in the world, in a hospital or in an examination, which nothing is for.
func saysWhere(np *chunk) bool {
	head := lastWord(np.headWord().Text)
	return np.is(tNoun) && (np.lemma == "monde" || placeNouns[head] || careSites[head] || findingNouns[head])
}

// forbidding say that something is kept for or from people.
var forbidding = wordSet(`recommended recommend inadvisable reserved reserve unsuitable`)

// worsened are verbs of complaints that get worse, stirring what they get worse with.
var (
	worsened = wordSet(`accentuer aggraver augmenter majorer exacerber intensifier`)
	stirring = wordSet(`crying exertion exercise effort coughing cough cold heat light walking movement palpation noise stress inspiration pressure swallowing stairs`)
)

// washed reports whether the noun phrase is the object of a verb of cleaning.
func (s *sentence) washed(np *chunk) bool {
	v := s.at(slices.Index(s.chunks, np) - 1)
	return v.is(tFin, tInf, tPres) && washing[v.verbText()]
}

// relievedVerbs say that a complaint gets better or worse by something.
var relievedVerbs = wordSet(`relieve relieved improve worsen aggravate exacerbate ease soothe trigger`)

// marks reports whether a bare phrase with its adjective is the distinctive mark of the noun before it: "lésions à contours irréguliers" are
// lesions with irregular contours.
// Source: Le bon usage, à before the distinctive mark.
func (s *sentence) marks(prev, next *chunk) bool {
	if !next.is(tNoun) || next.det != nil || (next.head == 0 || next.words[0].POS != "adj") && !next.term() || next.numbered() || spansTime(next.lemma) {
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

// nounPrepositions are what "à" becomes behind nouns that do not take to. Source: CGEL, prepositions selected by nouns.
var nounPrepositions = map[string]string{"use": "of", "infection": "with", "recourse": "to", "poisoning": "with", "awareness campaign": "on", "intoxication": "with", "treatment": "with", "cause": "for", "explanation": "for"}

// aAmount reads the value of what is measured, and how often or how much: "une CRP à 150 mg/L" is "a CRP of 150 mg/L".
func aAmount(s *sentence, prev, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && next.lemma == "heure" && next.plural() && next.det.article() {
		return "during", true // aux heures les plus chaudes
	}
	heat := prev.is(tFin) || prev.is(tNoun) && len(prev.words) == 1 && heatNouns[lastWord(prev.headWord().Text)]
	if ofValue(next) && !spansTime(next.lemma) && (heat || !strings.Contains(next.source, "°")) {
		at := slices.Index(s.chunks, prev)
		subject := s.at(at - 1)
		switch {
		case prev.is(tNoun) && valueNoun(prev) && subject.is(tCoord, tPunct) && s.saidValue(at-1):
			return "", true // et la pression artérielle à 90/50
		case prev.is(tNoun) && valueNoun(prev):
			return "of", true // une CRP à 150 mg/L
		case prev.is(tFin) && prev.aux && (valueNoun(subject) || subject.is(tNoun) && subject.plural() && domain(subject.headWord().Entry) == "hematology"):
			return "", true // la température était à 38,5, les plaquettes sont à 50 000/mm3
		}
	}
	the := next.is(tNoun) && next.det.article()
	if the && !next.plural() && next.kind == kindSuperlative && timesOf[lastWord(next.headWord().Text)] && !prev.is(tInf, tPres) {
		return "at", true // est systématique à la première poussée
	}
	given := prev.mark(",") || prev.is(tNoun) && (drugClass(prev) || drug(prev.headWord().Entry)) || prev.is(tFin, tInf, tPast) && !changeVerbs[prev.doneText()]
	if the && lastWord(next.headWord().Text) == "dose" && given {
		return "at", true // sont prescrits à la dose minimale efficace
	}
	if n := len(s.set.Left); prev == nil && n > 0 && next.is(tNoun) && next.numbered() && isNumberWord(s.set.Left[n-1]) {
		return "to", true // six | à douze mois
	}
	if prev.is(tNoun) && next.is(tNoun) && next.lemma == "dose" && next.det == nil && next.head > 0 && !next.plural() && !next.numbered() {
		next.put(0, grammar("a", "det", "preposition")) // spironolactone à dose croissante
		return "at", true
	}
	return "", false
}

// heatNouns are said in degrees.
var heatNouns = wordSet(`temperature fever hyperthermia hypothermia`)

// saidValue reports whether a clause before i says what a value was, so that what is coordinated with it goes on without its verb.
func (s *sentence) saidValue(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		if s.chunks[k].is(tFin) {
			return s.chunks[k].aux && valueNoun(s.at(k-1))
		}
	}
	return false
}

// valueNoun reports what has a value: a substance measured in the blood, a vital sign, a score.
func valueNoun(np *chunk) bool {
	if !np.is(tNoun, tName) || np.plural() {
		return false
	}
	head := lastWord(np.headWord().Text)
	return levelNouns[head] || domain(np.headWord().Entry) == "laboratory" || measuredAcronyms[np.headWord().Text] ||
		np.headWord().Literal && np.det.indefinite() || strings.HasSuffix(head, "emia") || head == "creatinine" || head == "score" || head == "index" ||
		head == "fraction"
}

// timesOf are events that happen again, so that the first of them is a time.
var timesOf = wordSet(`episode flare relapse attack visit consultation symptom sign sitting session examination seizure crisis`)

// aMoment reads a time: "à 48 heures" is "at 48 hours", "au troisième trimestre" "in the third trimester".
func aMoment(_ *sentence, _, next, _ *chunk) (string, bool) {
	switch {
	case next.is(tNoun) && turningAges[next.headWord().Text] && !next.post:
		return "at", true // à la ménopause
	case next.is(tNoun) && len(next.words) > 1 && next.numbered() && spansTime(next.lemma):
		return "at", true
	case next.is(tNoun) && next.det != nil && next.kind == kindSuperlative && (next.lemma == "jour" || strings.HasPrefix(next.lemma, "jour ")):
		return "on", true
	case next.is(tNoun) && next.det != nil && (next.kind == kindSuperlative || next.lemma == "phase") &&
		periodNouns[next.lemma], next.is(tNoun) && lifeStages[next.headWord().Text]:
		return "in", true
	}
	return "", false
}

// periodNouns take in for à when they are counted: "au troisième trimestre". Source: CGEL, prepositions of time.
var periodNouns = wordSet(`trimestre mois semaine année décennie siècle phase`)

// lifeStages take in for à. Source: CGEL, prepositions of time.
var lifeStages = wordSet(`adulthood childhood adolescence infancy`)

// turningAges are points of a life.
var turningAges = wordSet(`puberty menopause weaning menarche birth retirement majority`)

// aValue reads a value that is reached or kept, and what goes with a thing each time: "à chaque grossesse" is "with each pregnancy".
func aValue(s *sentence, prev, next, beyond *chunk) (string, bool) {
	switch {
	case next == nil && prev.is(tPast, tFin, tInf) && keptAt[prev.doneText()] && s.valueBehind():
		return "at", true // were [conservés à] -80 °C
	case next.is(tNum) && beyond.is(tCoord):
		return "at", true
	case ofValue(next) && prev.is(tPast, tFin, tInf) && changeVerbs[prev.verbText()] && (prev.is(tPast) || prev.passive()):
		return "to", true
	case next.mark("+"):
		return "at", true
	case next.is(tNoun) && next.det != nil && next.det.lemma == "chaque" && !personNoun(next):
		if processNouns[lastWord(next.headWord().Text)] {
			return "with", true // à chaque grossesse
		}
		return "at", true
	case ofValue(next) && prev.is(tPast, tFin, tInf) && (prev.aux || valueVerbs[prev.verbText()]):
		return "at", true
	case next.is(tNoun) && next.det == nil && next.head > 0 && featureNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case (next.is(tNum) || next.is(tNoun)) && strings.Contains(next.source, "°") && !(prev.is(tFin, tInf, tPast) && changeVerbs[prev.verbText()]):
		return "at", true
	}
	return "", false
}

// valueBehind reports that the English behind the fragment begins with a number.
func (s *sentence) valueBehind() bool {
	return len(s.set.Right) > 0 && strings.ContainsAny(s.set.Right[0], "0123456789-−")
}

// keptAt are verbs of what is done to a sample at a temperature.
var keptAt = wordSet(`store keep preserve incubate freeze maintain culture transport`)

// valueVerbs take at before a value.
var valueVerbs = wordSet(`start begin initiate estimate evaluate assess set fix maintain keep measure value stabilize calculate`)

// featureNouns name a feature that something has: "à contenu clair" is "with clear content".
var featureNouns = wordSet(`content onset course progression predominance border base surface outline margin wall edge appearance evolution`)

// processNouns are what happens again and again, and something else with it. Source: usage of English textbooks.
var processNouns = wordSet(`pregnancy division cycle breath heartbeat beat contraction episode relapse generation replication repetition`)

// aFinding reads the examination that shows something: "à l'auscultation" is "on auscultation".
func aFinding(_ *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tFin, tInf, tPast, tAdj) &&
		(strings.HasSuffix(prev.verbText(), "prefer") || prev.lemma == "préférable" || prev.lemma == "supérieur" || prev.lemma == "comparer") {
		return "to", true // la scintigraphie est préférée à l'angioscanner
	}
	if next.is(tNoun) && findingNouns[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && prev.human) {
		if next.det.article() {
			next.det = nil
		}
		return "on", true
	}
	return "", false
}

// findingNouns take on for à: what is seen or heard by them is found on them. Source: AMA Manual of Style, usage of findings.
var findingNouns = wordSet(`examination imaging biopsy mri ct pet scan tomography ultrasound ultrasonography radiography radiograph x-ray auscultation palpation percussion inspection
	echocardiography electrocardiography electrocardiogram ecg eeg endoscopy colonoscopy histology microscopy mammography angiography scintigraphy spirometry
	inspiration expiration walking swallowing coughing urination micturition movement standing`)

// aPlace reads a place, and what an English word before the fragment is done to: "à domicile" is "at home".
func aPlace(s *sentence, prev, next, _ *chunk) (string, bool) {
	switch {
	case next.is(tNoun) && next.lemma == "monde" && len(next.words) == 1 && next.det.article():
		return "in", true // la plus répandue au monde
	case prev == nil && next.is(tNoun) && (next.human || s.toBefore() && !(movingVerbs[verbLemma(s.wordBefore())] && pointInTime(next))):
		return "to", true
	case prev == nil && next.is(tNoun, tNum) || next.is(tNum) && !prev.is(tFin, tInf):
		return "at", true
	case prev.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && sending[firstWord(prev.doneText())] && !personNoun(next) &&
		!spansTime(next.lemma) && !ofValue(next):
		return "to", true // envoyée au laboratoire
	case next.is(tNoun) && insidePlaces[lastWord(next.headWord().Text)] && (prev == nil || !prev.is(tFin, tInf)):
		return "in", true
	case next.is(tNoun) && (placeNouns[lastWord(next.headWord().Text)] || placeNouns[headNoun(next.headWord().Text)]) && !personNoun(next):
		if d := next.det; d.article() && !next.post && momentNouns[next.headWord().Text] {
			next.det = nil
		}
		return "at", true
	case next.is(tNoun) && len(next.words) == 1 && next.words[0].Literal && next.source != strings.ToUpper(next.source) && !prev.is(tFin, tInf, tPast, tAdj):
		return "in", true
	}
	return "", false
}

// sending are verbs of moving somebody or something somewhere. Source: CGEL, goals with to.
var sending = wordSet(`send bring transfer refer take return transport submit forward admit`)

// placeNouns take at for à. Source: CGEL, at with points and institutions.
var placeNouns = wordSet(`hospital home school work end beginning start time age stage onset diagnosis birth rest discharge admission autopsy rate speed velocity frequency concentration temperature expense site point root apex base`)

// insidePlaces take in for à. Source: CGEL, in with places that surround.
var insidePlaces = wordSet(`office laboratory department room unit ward community clinic kitchen garden`)

// momentNouns stand without an article behind at.
var momentNouns = wordSet(`diagnosis birth onset rest discharge admission baseline presentation autopsy`)

// pointInTime reports when something is done rather than where to: "admitted [à l'âge de deux ans]".
func pointInTime(np *chunk) bool {
	head := lastWord(np.headWord().Text)
	return np.lemma == "âge" || spansTime(np.lemma) || momentNouns[head] || turningPoints[head] || lifeStages[head]
}

// toBefore reports whether the English before the fragment ends with a word that takes to: "must be reported [aux autorités]".
func (s *sentence) toBefore() bool {
	return s.governs("à") == "to" || len(s.set.Left) > 0 && toReceivers[s.set.Left[len(s.set.Left)-1]]
}

// toReceivers take to for who or what something reaches, beside the words that govern it whatever follows: given [au patient], but given [à l'hôpital] is at the hospital.
var toReceivers = wordSet(`reported notified declared sent given submitted addressed added prone communicated proposed offered recommended harm addition reserved`)
