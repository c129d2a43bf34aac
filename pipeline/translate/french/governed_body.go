package french

import (
	"slices"
	"strings"
)

// aBodySign reads what a wound is cleaned with, what a lesion looks like and where on the body a finding is: "une masse aux contours irréguliers" is "a
// mass with irregular margins".
func aBodySign(s *sentence, prev, next, _ *chunk) (string, bool) {
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && washing[v.verbText()] && !spansTime(next.lemma) {
		if next.det.article() && !next.plural() {
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
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les" && next.plural() && (next.head > 0 || s.adjectiveBehind(next)) &&
		outlines[next.lemma] && (prev.is(tNoun) || prev == nil) {
		next.headWord().Text, next.headWord().Alternatives = "margin", nil
		next.det = nil
		return "with", true // une masse aux contours irréguliers
	}
	if next.is(tNoun) && instruments[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && personNoun(prev)) && next.det.article() &&
		!next.plural() && !next.post {
		next.det = nil
		next.put(0, grammar("a", "det", "preposition")) // ponction à l'aiguille fine: with a fine needle
		return "with", true
	}
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && strings.HasPrefix(v.doneText(), "inject") && domain(next.headWord().Entry) == "anatomy" {
		return "into", true // injectée à la face antérolatérale de la cuisse
	}
	if prev.is(tFin, tInf, tPres, tPast) && prev.verbText() == "predominate" && next.is(tNoun) && !spansTime(next.lemma) &&
		!lifeEvents[lastWord(next.headWord().Text)] && !findingNouns[lastWord(next.headWord().Text)] {
		return "in", true // prédomine aux membres inférieurs
	}
	return "", false
}

// washing are verbs of cleaning, which take with for what it is done with.
var washing = wordSet(`wash rinse irrigate clean disinfect flush cleanse soak`)

// heardAt are adjectives of what is heard or felt somewhere.
var heardAt = wordSet(`maximal maximum audible palpable loudest perceptible`)

// outlines are what bounds a lesion, which reports call its margins. Source: ACR BI-RADS, descriptors of margins.
var outlines = map[string]bool{"contour": true, "limite": true, "limites": true, "bord": true}

// adjectiveBehind reports whether an adjective that describes the noun stands behind it.
func (s *sentence) adjectiveBehind(np *chunk) bool {
	return s.at(slices.Index(s.chunks, np)+1).is(tAdj, tPP)
}

// instruments are tools that something is done with. Source: CGEL, with for the instrument.
var instruments = wordSet(`needle syringe scalpel knife forceps laser trocar catheter stethoscope spatula brush sponge swab magnet hook lancet depressor`)

// aBodyPart reads the part of the body that something is felt or lies in: "douleur à l'épaule" is "pain in the shoulder".
func aBodyPart(s *sentence, prev, next, _ *chunk) (string, bool) {
	sits := prev.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && sitting[firstWord(prev.doneText())]
	switch {
	case prev.is(tNoun) && prev.lemma == "choc" && len(prev.words) == 1 && next.is(tNoun) &&
		(bodyParts[lastWord(next.headWord().Text)] || domain(next.headWord().Entry) == "anatomy"):
		prev.headWord().Text, prev.headWord().Alternatives = "blow", nil // un choc au genou
		return "to", true
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
