package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// The preposition between a noun and what it belongs to, which is 的 in Chinese whatever the relation: the incidence in children, drugs for pain, the
// response to treatment.

// selectedOnes reports those who are selected, and do not choose.
func selectedOnes(k []node) bool {
	return k[2].item.head.text == "选择" && slices.Contains([]string{"供者", "供体", "受者", "受体", "受试者"}, k[0].item.head.text)
}

// dePreposition chooses the preposition between a noun and what it belongs to.
func (b *builder) dePreposition(k []node, thing english.Phrase, done string) string {
	fixed, isFixed := fixedPrepositions[done]
	ill, person, whole := condition(k[0].Phrase), isPerson(k[0].item), k[0].head.entry
	switch {
	case strings.HasSuffix(k[0].head.text, "期") && slices.Contains(inPeriods, done):
		return "during" // management during pregnancy
	case (done == "therapy" || done == "treatment") && drugClass(k[0].item):
		return "with" // initial combination therapy with two oral drugs
	case (done == "response" || done == "reaction" || done == "resistance") &&
		(drugClass(k[0].item) || k[0].head.reads("verb") || strings.HasSuffix(k[0].head.text, "治疗")):
		return "to" // the response to previous treatment
	case isFixed && !person:
		return fixed
	case armFirst([]*item{k[0].item}) || slices.Contains(daytimes, k[0].head.text):
		return "in" // 18% in the control group, the incidence in winter
	case ill && slices.Contains([]string{"drug", "medication", "agent", "medicine", "remedy", "antidote"}, done):
		return "for" // first-line drugs for neuropathic pain
	case ill && endsIn(done, "therapy", "regimen", "thrombolysis", "prophylaxis"):
		return "for" // phototherapy for neonatal jaundice
	case whole != nil && whole.Domain == "anatomy" && (done == "pain" || slices.Contains(spots, done)):
		return "in" // severe pain in the right lower back, a nodule in the left lower lobe
	case whole != nil && whole.Domain == "anatomy":
		return "of"
	case inThem(k, done) || slices.Contains([]string{"change", "increase", "decrease"}, done) && k[2].item.size == 1 && !person:
		return "in" // changes in fecal character
	case person:
		return b.prepositionOfPeople(k, thing)
	}
	return b.prepositionOfThing(thing, done)
}

// prepositionOfThing is the one that clean English has behind the noun before a thing that it belongs to.
func (b *builder) prepositionOfThing(thing english.Phrase, done string) string {
	t := headText(thing)
	switch {
	case endsIn(t, " of transmission", " of infection", " of action", " of entry", " of spread"):
		return "of" // the route of transmission of the virus
	case strings.Contains(t, " of "):
		return "for" // the treatment of choice for organ failure
	case prepositionAfter(b.numbered(thing), "of", "for") == "for" && lang.PairCount(done, "for") >= 2*lang.PairCount(done, "of"):
		return "for"
	}
	return "of"
}

// prepositionOfPeople is that of what people have, are offered or have done to them.
func (b *builder) prepositionOfPeople(k []node, thing english.Phrase) string {
	_, last := cutLast(strings.ToLower(english.Inflect(headWord(b.numbered(thing)))))
	switch {
	case selectedOnes(k) || slices.Contains([]string{"education", "training", "counseling", "information", "data"}, last):
		return "of" // the selection of donors, the education of patients
	case slices.Contains([]string{"discrimination", "violence", "prejudice", "stigma"}, last):
		return "against" // discrimination against patients with AIDS
	case slices.Contains(offered, last):
		return "for" // the only option for patients
	case lang.PairCount(last, "in") > lang.PairCount(last, "of"), actionOnObject(thing), condition(thing),
		slices.Contains([]string{"disorder", "disorders", "burnout", "health"}, last):
		return "in"
	}
	return "of"
}

// inThem reports a rate or a risk of people or where they live: the incidence in pregnant women, the burden in rural areas.
func inThem(k []node, done string) bool {
	if livingPlace(k[0].item) && done == "burden" && !isPerson(k[0].item) {
		return true
	}
	return (isPerson(k[0].item) || livingPlace(k[0].item)) && (strings.HasSuffix(k[2].head.text, "率") || done == "risk")
}

// inPeriods are what is done or happens in a time of life or of an illness.
var inPeriods = strings.Fields("management treatment therapy care nursing monitoring use medication diet nutrition bleeding screening vaccination examination rehabilitation assessment")

// offered are nouns of what there is for people.
var offered = strings.Fields("option options choice choices alternative alternatives recommendation recommendations")

// fixedPrepositions are those of nouns that take no of before what is not a person.
var fixedPrepositions = map[string]string{"alternative": "to", "alternatives": "to", "alternative drug": "to", "concept": "of", "concepts": "of", "harm": "of", "harms": "of", "principle": "of", "principles": "of", "obstacle": "to", "obstacles": "to", "barrier": "to", "barriers": "to", "adherence": "to", "compliance": "with", "therapy": "for", "access": "to", "susceptibility": "to", "standard": "for", "reason": "for", "criterion": "for", "criteria": "for", "indication": "for", "contraindication": "to", "training": "for", "rehabilitation": "for", "difference": "in", "absolute difference": "in", "variation": "in"}

// actionOnObject reports a noun of action that has its object before it, so that people cannot be it: stroke prevention in patients.
func actionOnObject(p english.Phrase) bool {
	last := lastWord(headText(p))
	if !endsIn(last, "tion", "sion", "ment", "ing") {
		return false
	}
	first, _, compound := strings.Cut(headText(p), " ")
	if p.Head > 0 {
		first, compound = lastWord(p.Words[p.Head-1].Text), p.Words[p.Head-1].POS == "noun"
	}
	return compound && lang.CommonPOS(first).Has(lang.Noun) && !lang.CommonPOS(first).Has(lang.Adjective)
}

// prepositionAfter chooses the preposition that most often follows a noun, among those that can render the construction.
func prepositionAfter(p english.Phrase, among ...string) string {
	_, last := cutLast(headPart(strings.ToLower(english.Inflect(headWord(p)))))
	best := among[0]
	if last == "" {
		return best
	}
	for _, c := range among[1:] {
		if lang.PairCount(last, c) > lang.PairCount(last, best) {
			best = c
		}
	}
	return best
}
