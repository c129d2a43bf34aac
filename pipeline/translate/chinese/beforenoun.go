package chinese

import (
	"slices"

	"unmix/pipeline/lang"
)

// A word that is an adjective as well as an adverb or a noun, right before an English noun that it describes: a [marked] increase, [mixed]
// infection. English has the adjective there (Quirk et al. 1985, 7.1).

// notAttribute is what the adverb or the noun costs there.
const notAttribute = 0.8

// besideNoun is what a single word costs as an adverb or a noun, where the noun behind the fragment asks for its adjective.
func (w *work) besideNoun(it *item, whole bool) float32 {
	right := w.r.Setting.Right
	adjectives := adjectivesOf(it.head)
	if !whole || it.size != 1 || len(right) == 0 || slices.Contains(adjectives, englishOf(it)) {
		return 0
	}
	p := lang.CommonPOS(right[0])
	if !p.Has(lang.Noun) || p.Has(lang.Adverb) || p.Has(lang.Preposition) {
		return 0
	}
	left, here := w.r.Setting.Left, lang.PairCount(englishOf(it), right[0])
	article := len(left) > 0 && (left[len(left)-1] == "a" || left[len(left)-1] == "an") && !p.Has(lang.Adjective)
	if slices.ContainsFunc(adjectives, func(a string) bool { return article || lang.PairCount(a, right[0]) > here }) {
		return notAttribute
	}
	return 0
}

// adjectivesOf is the English of a word as an adjective, nothing if it is none.
func adjectivesOf(l *leaf) []string {
	for _, e := range l.entries {
		if e.POS == "adj" {
			return e.English
		}
	}
	return nil
}
