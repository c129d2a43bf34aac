package lang

import (
	"slices"
	"strings"
)

// primaryThings are nouns of which the primary one is the first in rank; a primary illness is one without a cause, of which there may be many.
var primaryThings = strings.Fields("cause reason goal aim objective endpoint outcome purpose treatment therapy source site target function role concern symptom method means option focus indication driver prevention hypothesis")

// PrimaryThing reports a noun phrase that "primary" ranks, so that the article before it is definite (Quirk et al. 1985, 5.31): the primary cause, but
// primary aldosteronism.
func PrimaryThing(phrase string) bool {
	words := strings.Fields(strings.ToLower(phrase))
	if i := slices.IndexFunc(words, func(w string) bool { return w == "of" || w == "for" || w == "in" }); i > 0 {
		words = words[:i]
	}
	return len(words) > 0 && slices.ContainsFunc(primaryThings, func(t string) bool { return words[len(words)-1] == t || words[len(words)-1] == t+"s" })
}
