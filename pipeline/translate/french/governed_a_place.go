package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// aBodySign reads where on the body a finding is: "prédomine aux membres inférieurs" is "predominates in the lower limbs".
func aBodySign(s *sentence, prev, next, _ *chunk) (string, bool) {
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && strings.HasPrefix(strings.TrimPrefix(verbText(v), "be "), "inject") && domain(next.headWord().Entry) == "anatomy" {
		return "into", true // injectée à la face antérolatérale de la cuisse
	}
	if prev.is(tFin, tInf, tPres, tPast) && verbText(prev) == "predominate" && next.is(tNoun) && !spansTime(next.lemma) && !lifeEvents[lastWord(next.headWord().Text)] && !findingNouns[lastWord(next.headWord().Text)] {
		return "in", true // prédomine aux membres inférieurs
	}
	return "", false
}

// aFinding reads the examination that shows something: "à l'auscultation" is "on auscultation".
func aFinding(_ *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tFin, tInf, tPast, tAdj) && (strings.HasSuffix(verbText(prev), "prefer") || prev.lemma == "préférable" || prev.lemma == "supérieur" || prev.lemma == "comparer") {
		return "to", true // la scintigraphie est préférée à l'angioscanner
	}
	if next.is(tNoun) && findingNouns[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && prev.human) {
		if next.det != nil && next.det.kind == lang.KindArticle {
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

// aBodyPart reads the part of the body that something is felt or lies in: "douleur à l'épaule" is "pain in the shoulder".
func aBodyPart(s *sentence, prev, next, _ *chunk) (string, bool) {
	sits := prev.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && sitting[firstWord(strings.TrimPrefix(prev.verbText(), "be "))]
	switch {
	case feltIn(s, prev, next):
		return "in", true
	case sits && (domain(next.headWord().Entry) == "anatomy" || surfaces[lastWord(next.headWord().Text)]) && !joints[next.headWord().Text]:
		if surfaces[lastWord(next.headWord().Text)] {
			return "on", true // se localise au visage
		}
		return "in", true
	case sits && joints[next.headWord().Text]:
		if next.plural() {
			return "on", true // siègent aux coudes
		}
		return "at", true
	case next.is(tNoun) && joints[next.headWord().Text] && (prev == nil || prev.is(tNoun)):
		return "at", true
	case next.is(tNoun) && bodyParts[next.headWord().Text] && (prev == nil || prev.is(tNoun)):
		return "in", true
	}
	return "", false
}

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

// sitting are verbs that say where a thing is, surfaces parts of the body that it is on.
var (
	sitting  = wordSet(`located locate localize localized predominate sit`)
	surfaces = wordSet(`face skin scalp back hand hands trunk neck buttock buttocks forehead cheek cheeks chest abdomen`)
)

// joints take at. Source: usage of English clinical examination.
var joints = wordSet(`wrist elbow ankle knee hip shoulder`)

// aPlace reads a place, and what an English word before the fragment is done to: "à domicile" is "at home".
func aPlace(s *sentence, prev, next, _ *chunk) (string, bool) {
	switch {
	case next.is(tNoun) && next.lemma == "monde" && len(next.words) == 1 && next.det != nil && next.det.kind == lang.KindArticle:
		return "in", true // la plus répandue au monde
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

// placeNouns take at for à. Source: CGEL, at with points and institutions.
var placeNouns = wordSet(`hospital home school work end beginning start time age stage onset diagnosis birth rest discharge admission autopsy rate speed velocity frequency concentration temperature expense site point root apex base`)

// insidePlaces take in for à. Source: CGEL, in with places that surround.
var insidePlaces = wordSet(`office laboratory department room unit ward community clinic kitchen garden`)

// momentNouns stand without an article behind at.
var momentNouns = wordSet(`diagnosis birth onset rest discharge admission baseline presentation autopsy`)

// toBefore reports whether the English before the fragment ends with a word that takes to: "must be reported [aux autorités]".
func (s *sentence) toBefore() bool {
	n := len(s.set.Left)
	return n > 0 && toWords[s.set.Left[n-1]]
}

// toWords take to. Source: CGEL, prepositions selected by verbs, nouns and adjectives.
var toWords = wordSet(`reported notified declared referred sent given transmitted submitted addressed exposed respond responded responds added applied limited restricted confined related linked
	similar access exposure resistance sensitivity response adherence belong belongs refer refers attributed attributable due prone susceptible sensitive resistant allergic transferred
	communicated proposed offered assigned recommended damage injury harm addition according contribute contributes lead leads led reserved adapted comparable equal inferior superior secondary`)
