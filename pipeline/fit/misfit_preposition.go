package fit

import "slices"

// Misfits of prepositions.

// finiteAfterPreposition reports a finite verb right behind a preposition.
func finiteAfterPreposition(s *seam, e []token) bool {
	return s.last(1).is(linking) && e[0].is(onlyFinite)
}

// prepositionTwice reports a preposition right behind another one.
func prepositionTwice(s *seam, e []token) bool {
	if len(e) > 1 && e[0].text == "at" && (e[1].text == "least" || e[1].text == "most") {
		return false // a rise of at least 2 g/L
	}
	return s.last(1).is(linking) && (e[0].is(linking) || e[0].text == "on" || e[0].text == "to") && s.last(1).text != "before" && s.last(2).text != "except"
}

// prepositionLast reports English that ends in a preposition, where the sentence or its part ends too.
func prepositionLast(s *seam, e []token) bool {
	n := s.next(1).text
	if n != "" && !stop(n) && n != "," && !coordinator(n) || !inSentence(s) {
		return false
	}
	return len(e) > 1 && e[len(e)-1].is(neverLast) && e[0].text != "where" && !slices.Contains(prepositional, e[len(e)-2].text+" "+e[len(e)-1].text)
}

// prepositional are participles that keep their preposition: must be looked for.
var prepositional = []string{"looked for", "looked at", "cared for", "accounted for", "referred to", "dealt with", "adhered to", "thought of", "called for", "searched for", "hoped for"}
