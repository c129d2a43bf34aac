package fit

import (
	"slices"
	"strings"
)

// Misfits of prepositions.

// finiteAfterPreposition reports a finite verb right behind a preposition.
func finiteAfterPreposition(s *seam, e []token) bool {
	return slices.Contains(linking, s.last(1).text) && slices.Contains(finites, e[0].text)
}

// linking are prepositions that no other of them follows.
var linking = strings.Fields("of with by from for in at into during through without despite after before")

// prepositionTwice reports a preposition right behind another one.
func prepositionTwice(s *seam, e []token) bool {
	if len(e) > 1 && e[0].text == "at" && (e[1].text == "least" || e[1].text == "most") {
		return false // a rise of at least 2 g/L
	}
	return slices.Contains(linking, s.last(1).text) && (slices.Contains(linking, e[0].text) || e[0].text == "on" || e[0].text == "to") && s.last(1).text != "before" && s.last(2).text != "except"
}

// prepositionLast reports English that ends in a preposition, where the sentence or its part ends too.
func prepositionLast(s *seam, e []token) bool {
	n := s.next(1).text
	if n != "" && !stop(n) && n != "," && !coordinator(n) || !inSentence(s) {
		return false
	}
	return len(e) > 1 && slices.Contains(neverLast, e[len(e)-1].text) && !slices.Contains(prepositional, e[len(e)-2].text+" "+e[len(e)-1].text)
}

// neverLast are the prepositions that are no adverbs.
var neverLast = strings.Fields("of for to with from by into at")

// prepositional are participles that keep their preposition: must be looked for.
var prepositional = []string{"looked for", "looked at", "cared for", "accounted for", "referred to", "dealt with", "adhered to", "thought of", "called for", "searched for", "hoped for"}
