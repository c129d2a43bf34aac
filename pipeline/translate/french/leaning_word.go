package french

import (
	"slices"

	"unmix/pipeline/lang"
)

// takenForLife reports "à vie" behind a verb of taking and its object with a determiner that points to it.
func takenForLife(ts []token, i int) bool {
	if i < 3 || !before("vie")(ts, i) {
		return false
	}
	det := ts[i-2].form
	if det != "ce" && det != "cet" && det != "cette" && det != "ces" && det != "votre" && det != "son" && det != "le" && det != "la" {
		return false
	}
	return slices.ContainsFunc(ts[i-3].readings, func(a lang.Analysis) bool { return lifelongVerbs[a.Lemma] })
}

// lifelongVerbs are what one does with a treatment.
var lifelongVerbs = wordSet(`prendre suivre poursuivre recevoir garder continuer maintenir`)

// behindArticle reports a word right behind a definite article or a contraction.
func behindArticle(ts []token, i int) bool {
	return i > 0 && (ts[i-1].form == "le" || ts[i-1].form == "les") && !ts[i-1].elided
}

// hurtHand reports "à la main" behind a verb of hurting, and "à l'étude" behind one of taking part.
func hurtHand(ts []token, i int) bool {
	if i > 0 && i+2 < len(ts) && ts[i+2].form == "étude" {
		return slices.ContainsFunc(ts[i-1].readings, func(a lang.Analysis) bool { return a.Lemma == "participer" || a.Lemma == "consentir" }) // participer à l'étude
	}
	return i > 0 && i+2 < len(ts) && ts[i+2].form == "main" && slices.ContainsFunc(ts[i-1].readings, func(a lang.Analysis) bool {
		return injuring[a.Lemma] || a.Lemma == "opérer" || a.Lemma == "mordre" || a.Lemma == "piquer"
	})
}
