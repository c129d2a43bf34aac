package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// A figure that has changed, or that has its value behind it, is one of several (Quirk et al. 1985, 5.26): a decreased platelet count, a
// hemoglobin of 7 g/dL.

// oneFigures are nouns for one number that is measured.
var oneFigures = strings.Fields("ratio count score index fraction rate interval gap gradient titer level concentration")

// changedAdjectives say how a figure is.
var changedAdjectives = strings.Fields("increased decreased reduced elevated raised lowered low high prolonged shortened widened enlarged normal abnormal")

// changedFigure reports a figure with such an adjective.
func changedFigure(p english.Phrase) bool {
	return p.Head > 0 && p.Count != english.Many && slices.Contains(changedAdjectives, p.Words[0].Text) && slices.Contains(oneFigures, lastWord(headText(p)))
}

// boundedFigure reports a figure with a limit behind it: a birth weight below 1500 g.
func boundedFigure(p english.Phrase) bool {
	i, noun := p.Head+1, headText(p)
	if p.Count == english.Many || i >= len(p.Words) || !slices.Contains([]string{"below", "above", "greater", "less"}, firstOf(p.Words[i].Text)) {
		return false
	}
	return headWord(p).Form == english.Lemma && (p.Head > 0 || strings.Contains(noun, " ")) && measuredMass(lastWord(noun))
}

// limitsOfValue may stand between "of" and the value.
var limitsOfValue = strings.Fields("at least about more less than no up to approximately only ≥ ≤ < >")

// figureOfValue reports a noun with its value behind it.
func figureOfValue(p english.Phrase) bool {
	i, noun := p.Head+1, lastWord(headText(p))
	if p.Count == english.Many || i >= len(p.Words) || p.Words[i].Text != "of" || headWord(p).Form != english.Lemma || !measuredMass(noun) && !slices.Contains(valuedNouns, noun) {
		return false
	}
	for i++; i < len(p.Words) && slices.Contains(limitsOfValue, firstOf(p.Words[i].Text)); i++ {
	}
	return i < len(p.Words) && p.Words[i].Literal && strings.IndexFunc(p.Words[i].Text, isDigit) == 0
}

// massFigures are further nouns for what is measured, uncounted by themselves.
var massFigures = strings.Fields("saturation thickness volume clearance pressure hemoglobin temperature creatinine potassium sodium albumin glucose weight height sensitivity specificity mortality survival prevalence incidence")

// measuredMass reports a noun that goes uncounted until it has a value.
func measuredMass(noun string) bool {
	return slices.Contains(oneFigures, noun) || slices.Contains(massFigures, noun)
}

// valuedNouns are further nouns that have a value.
var valuedNouns = strings.Fields("fever diameter duration survival follow-up value thickness length width depth velocity dose speed frequency")
