package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// isStep reports whether a "mesure" is a step that is taken rather than a measurement: by its determiner or an adjective before it, unless an
// adjective tells how it is measured.
func isStep(dets, pre, post []*chunk) bool {
	for _, a := range post {
		if measuredSo[a.lemma] {
			return false
		}
	}
	if len(pre) > 0 {
		return true
	}
	return len(dets) == 1 && (dets[0].kind == lang.KindDemonstrative || dets[0].kind == lang.KindNegative || dets[0].kind == lang.KindIndefinite)
}

// measuredSo are adjectives of measurements.
var measuredSo = wordSet(`répété précis fiable reproductible instantané invasif direct indirect objectif exact continu automatique quantitatif`)

// located reports a noun of the body or of what is done to it, of which there may be an upper and a lower one.
func located(noun *chunk) bool {
	e := noun.headWord().Entry
	return e != nil && e.Domain == "anatomy" || procedure(lastWord(noun.headWord().Text))
}

// adaptAdjectives gives adjectives the sense that their determiner or noun asks for: "son propre" is "its own", "un seul" "a single", "premières causes"
// "leading causes".
func adaptAdjectives(dets, pre []*chunk, noun *chunk) {
	for _, a := range pre {
		if a.lemma == "premier" && a.plural() && strings.HasPrefix(noun.lemma, "cause") && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "leading", nil // l'une des premières causes de décès
		}
		if a.lemma == "nombreux" && massNouns[lastWord(noun.headWord().Text)] && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "much", nil // de nombreuses recherches
		}
	}
	if len(dets) != 1 {
		return
	}
	for _, a := range pre {
		switch {
		case a.lemma == "moindre" && dets[0].lemma != "le" && dets[0].lemma != "la" && dets[0].lemma != "les" && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "lower", nil
		case a.lemma == "propre" && dets[0].kind == lang.KindPossessive && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "own", nil
		case a.lemma == "seul" && (dets[0].lemma == "un" || dets[0].lemma == "une") && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "single", nil
		case a.lemma == "prochain" && a.plural() && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "coming", nil
		}
	}
}
