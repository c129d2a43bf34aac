package french

import "unmix/pipeline/translate/english"

// chooseWithout sets what is missing in the plural where English mostly has it so: "sans facteur de risque" is "without risk factors".
func chooseWithout(_ *sentence, _, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && next.det == nil && !next.plural() && usedThings[lastWord(next.headWord().Text)] && next.headWord().Form == english.Lemma && !next.numbered() {
		next.put(0, grammar("a", "det", "preposition"))
		return "", false // sans casque: without a helmet
	}
	if next.is(tNoun) && singleThings[lastWord(next.headWord().Text)] && next.head > 0 {
		oneOf(next)
		return "", false
	}
	if next.is(tNoun) && next.det == nil && !next.plural() && !next.mass() && (!next.post || lastWord(next.headWord().Text) == "sign" || lastWord(next.headWord().Text) == "factor") && next.head < len(next.words) && next.headWord().Form == english.Lemma &&
		!rarePlural(lastWord(next.headWord().Text)) && pluralPreferred(next) {
		next.setForm(english.PluralNoun)
	}
	return "", false
}

// oneOf gives a thing that is missing its indefinite article: "sans cause évidente" is "without an obvious cause".
func oneOf(np *chunk) {
	if np.is(tNoun) && np.det == nil && !np.plural() && np.head > 0 && np.words[0].POS == "adj" && np.headWord().Form == english.Lemma && singleThings[lastWord(np.headWord().Text)] {
		np.put(0, grammar("a", "det", "preposition"))
	}
}

// singleThings are countable nouns that mostly are missed or sought one at a time.
var singleThings = wordSet(`cause explanation alternative trigger source reason mechanism lesion tumor mass obstacle diagnosis focus vaccine cure doctor`)

// usedThings are what a person wears, uses or needs one of. Source: CGEL, singular count nouns want a determiner.
var usedThings = wordSet(`helmet tourniquet cane stick walker belt seatbelt cushion pillow catheter drain prosthesis tube cast brace splint collar mask partner caregiver referral bandage dressing
	needle syringe pacemaker stent appointment handrail wheelchair`)

// chooseExcept is "except in case of" before a bare event or state: "sauf allergie connue" is "except in case of known allergy".
// Source: Le bon usage, sauf with a bare noun.
func chooseExcept(_ *sentence, _, next, _ *chunk) (string, bool) {
	return "except in case of", next.is(tNoun) && next.det == nil && !next.plural() && !next.human && next.headWord().POS != "name"
}
