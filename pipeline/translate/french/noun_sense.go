package french

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
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

// levels are the English of adjectives that tell two parts of the body apart.
var levels = map[string]string{"supérieur": "upper", "inférieur": "lower"}

// located reports a noun of the body or of what is done to it, of which there may be an upper and a lower one.
func located(noun *chunk) bool {
	e := noun.headWord().Entry
	return e != nil && e.Domain == "anatomy" || procedure(lastWord(noun.headWord().Text))
}

// adaptAdjectives gives adjectives the sense that their determiner or noun asks for: "son propre" is "its own", "un seul" "a single".
func adaptAdjectives(dets, pre []*chunk, noun *chunk) {
	for _, a := range pre {
		if a.lemma == "nombreux" && massNouns[lastWord(noun.headWord().Text)] && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "much", nil // de nombreuses recherches
		}
	}
	if len(dets) != 1 {
		return
	}
	for _, a := range pre {
		switch {
		case a.lemma == "propre" && dets[0].kind == lang.KindPossessive && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "own", nil
		case a.lemma == "seul" && dets[0].indefinite() && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "single", nil
		case a.lemma == "prochain" && a.plural() && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "coming", nil
		}
	}
}

// relatives are persons who, with a possessive, are somebody's family.
var relatives = map[string]string{"femme": "wife", "fille": "daughter", "garçon": "son"}

// senseOfParts picks the sense of a noun that its determiner, number or adjectives tell: "ces mesures" are measures, "les fils sont retirés" sutures.
func (c *chunk) senseOfParts(dets, pre []*chunk, counted bool, noun *chunk, post []*chunk) {
	if noun.lemma == "mesure" && c.number == lang.NumberPlural && slices.Contains(c.headWord().Alternatives, "measure") {
		c.words = slices.Clone(c.words)
		c.headWord().Text, c.headWord().Alternatives = "measure", nil // premières mesures; what is measured says so by its complement
	}
	if noun.lemma == "mesure" && c.number == lang.NumberSingular && isStep(dets, pre, post) && slices.Contains(c.headWord().Alternatives, "measure") {
		c.words = slices.Clone(c.words)
		c.headWord().Text, c.headWord().Alternatives = "measure", nil // cette mesure; chooseHead tells "une mesure de la pression"
	}
	if own := relatives[noun.lemma]; own != "" && len(dets) == 1 && dets[0].kind == lang.KindPossessive && len(c.words) == 1 {
		c.words = slices.Clone(c.words)
		c.headWord().Text, c.headWord().Alternatives = own, nil // sa fille l'accompagne
	}
	if noun.lemma == "appui" && len(dets) == 1 && (dets[0].lemma == "le" || dets[0].lemma == "l'") && slices.Contains(noun.headWord().Alternatives, "support") {
		c.words = slices.Clone(c.words)
		c.headWord().Alternatives = nil // l'appui est interdit: weight-bearing
	}
	if noun.lemma == "examen" && c.number == lang.NumberSingular && len(pre)+len(post) == 0 {
		c.headWord().Alternatives = nil // symptômes et examen: examination
	}
	if noun.lemma == "vésicule" && c.number == lang.NumberSingular && len(dets) == 1 && dets[0].lemma == "la" && slices.Contains(noun.headWord().Alternatives, "gallbladder") {
		c.words = slices.Clone(c.words)
		c.headWord().Text, c.headWord().Alternatives = "gallbladder", nil // la vésicule était distendue; vesicles of the skin are several
	}
	if noun.lemma == "fils" && c.number == lang.NumberPlural && len(dets) > 0 && dets[0].kind == lang.KindArticle && c.headWord().Text == "son" {
		c.words = slices.Clone(c.words)
		c.headWord().Text, c.human = "suture", false // les fils sont retirés au dixième jour
	}
	if e := c.headWord().Entry; noun.lemma == "goutte" && len(post) == 0 && (counted || len(dets) == 1 && dets[0].kind == lang.KindIndefinite) && e != nil && slices.Contains(e.English, "drop") {
		c.words = slices.Clone(c.words)
		c.headWord().Text, c.headWord().Alternatives = "drop", nil // une goutte dans chaque œil: the illness is la goutte
	}
	if e := c.headWord().Entry; noun.lemma == "prise" && c.number == lang.NumberPlural && e != nil && slices.Contains(e.English, "dose") {
		c.words = slices.Clone(c.words)
		c.headWord().Text, c.headWord().Alternatives = "dose", nil // en plusieurs prises: in several doses
		c.setForm(english.PluralNoun)
	}
}
