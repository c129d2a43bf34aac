package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// generic reports whether clean English text has the noun mostly without the: gout, screening, treatment.
func generic(np *chunk) bool {
	first := headNoun(np.words[0].Text)
	if e := np.headWord().Entry; e != nil && e.Domain == "anatomy" && (np.head > 0 || np.term()) {
		return false // the uterine cavity
	}
	if head := lastWord(np.headWord().Text); head == "syndrome" && np.term() || head == "risk" && (np.head > 0 && np.words[np.head-1].POS == "adj" || np.term()) {
		return true // tumor lysis syndrome, assessment of suicide risk
	}
	if head := np.headWord().Text; np.head > 0 && imagingAcronyms[head] {
		return true // pelvic MRI
	}
	if head := lastWord(np.headWord().Text); head == "practice" && !np.post {
		return true // dans la pratique quotidienne: in daily practice
	}
	if np.head > 0 {
		// A modified noun: the counts of the single noun say nothing. Activities go without an article.
		head := headNoun(np.headWord().Text)
		return procedure(head) || medicalActs[head] || (eventNoun(head) || substance(head) || symptom(np)) && rarePlural(head) || molecule(np) || lifeEvents[head] || bareTogether(np)
	}
	if implanted[first] && len(np.words) == 1 {
		return false // le pacemaker est implanté
	}
	if imagingAcronyms[strings.ToUpper(first)] && len(np.words) == 1 {
		return true // la TEP: PET
	}
	n := lang.Count(first)
	if investigations[first] || genericActs[first] && !np.post || lifeEvents[first] && len(np.words) == 1 {
		return true
	}
	if many := lang.Count(lang.Plural(first)); many > n && n >= 20 && lang.PairCount(lang.Article(first), first) > 0 {
		return false // the ulcer
	}
	if eventNoun(first) && rarePlural(first) {
		return true
	}
	if n < 20 || strings.Contains(np.words[0].Text, " ") {
		return procedure(first) || medicalActs[first] || (eventNoun(first) || substance(first)) && rarePlural(first) || np.term() && (lifeEvents[first] || bareTogether(np))
	}
	the, an := float64(lang.PairCount("the", first))/float64(n), float64(lang.PairCount(lang.Article(first), first))/float64(n)
	if e := np.headWord().Entry; e != nil && (e.Domain == "general" || e.Domain == "function") && !rarePlural(first) && !eventNoun(first) {
		return false // the trigger; but fever, stroke, ultrasound
	}
	return the < .03 || the < .06 && an < .02
}

// implanted are things that are put into a patient or made there, of which a text tells one by one.
var implanted = wordSet(`pacemaker defibrillator stent catheter drain tube probe prosthesis valve graft fistula stoma line needle balloon shunt port implant filter patch mesh screw plate cast pump`)

// symptom reports a noun that names a complaint: chronic cough.
func symptom(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && e.Domain == "symptoms"
}

// imagingAcronyms are imaging techniques, which go without an article.
var imagingAcronyms = wordSet(`MRI CT PET ultrasound echocardiography SPECT OCT`)

// investigations are examinations that English names without an article.
var investigations = wordSet(`culture serology histology cytology histopathology manometry microscopy immunohistochemistry virology bacteriology`)

// genericActs are acts that are recommended, done or stopped in general.
var genericActs = wordSet(`vaccination immunization contraception dialysis hemodialysis transplantation rehabilitation physiotherapy sedation anesthesia resuscitation ventilation intubation hydration rehydration
	hospitalization screening breastfeeding circumcision psychotherapy acupuncture`)

// headNoun is the noun that a term is about: start in "start of treatment".
func headNoun(term string) string {
	for _, p := range []string{" of ", " in ", " on ", " with ", " for ", " to ", " after "} {
		term, _, _ = strings.Cut(term, p)
	}
	return lastWord(term)
}

// bareTogether reports whether clean English text has the first two words of the phrase together, in the singular, and the first of them
// mostly without an article: physical activity, myocardial infarction, not "the physical activity".
func bareTogether(np *chunk) bool {
	var words []string
	for k := range np.words[:np.head+1] {
		words = append(words, strings.Fields(strings.ToLower(np.words[k].Text))...)
	}
	if len(words) < 2 || !np.term() && (len(np.words) != 2 || np.head != 1) {
		return false
	}
	first := words[0]
	n, together, least := lang.Count(first), lang.PairCount(first, words[1]), 8
	if len(words) > 2 {
		least = 4
	}
	if n < 30 || together < least {
		return false
	}
	articles := lang.PairCount("the", first) + lang.PairCount(lang.Article(first), first)
	return articles*12 < n && (len(words) > 2 || lang.PairCount(first, lang.Plural(words[1]))*8 < together)
}

// term reports whether the head is a term of several words.
func (c *chunk) term() bool { return strings.Contains(c.headWord().Text, " ") }
