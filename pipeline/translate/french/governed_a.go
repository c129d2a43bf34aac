package french

import "unmix/pipeline/lang"

// chooseA says what "à" becomes: the first of its choices that knows the neighbours decides.
// Source: Le bon usage, à; CGEL, prepositions selected by nouns and verbs.
func chooseA(s *sentence, prev, next, beyond *chunk) (string, bool) {
	if prev.is(tNoun) && prev.lemma == "accès" && prev.headWord().Text == "access" {
		prev.headWord().Alternatives = nil // accès à: no episode
	}
	for _, choose := range choicesOfA {
		if p, ok := choose(s, prev, next, beyond); ok {
			return p, true
		}
	}
	return "", false
}

// choicesOfA are the choices of à, in order: what a noun or verb governs comes before times, parts of the body, values and places.
var choicesOfA = []chooser{aBodySign, aAmount, aGoverned, aFinding, aMoment, aBodyPart, aValue, aPlace}

// aGoverned reads what the noun or verb before governs, and what marks it: "une infection à pneumocoque" is "an infection with".
func aGoverned(s *sentence, prev, next, _ *chunk) (string, bool) {
	switch {
	case next.is(tNoun) && next.human && prev.is(tAdj, tPast, tFin) && len(prev.words) > 0 && forbidding[lastWord(prev.words[len(prev.words)-1].Text)]:
		return "for", true // est déconseillé aux patients fragiles
	case next.is(tNoun) && len(next.words) > 1 && months[next.lemma] != "":
		return "on", true
	case next.is(tNoun) && next.headWord().POS == "name" && next.headWord().Entry != nil && !prev.is(tFin, tInf, tPres):
		return "in", true
	case prev.is(tNoun) && prev.human && !prev.object && next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !placeNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case s.marks(prev, next):
		return "with", true
	case prev.is(tNoun) && nounPrepositions[prev.headWord().Text] != "" && !(nounPrepositions[prev.headWord().Text] == "for" && (prev.post || saysWhere(next))):
		return nounPrepositions[prev.headWord().Text], true
	case prev.is(tFin, tInf, tPast, tPres) && worsened[prev.lemma] && next.is(tNoun) && stirring[lastWord(next.headWord().Text)]:
		if !next.post {
			next.det = nil
		}
		return "with", true // le stridor s'accentue aux pleurs
	}
	return "", false
}

// saysWhere reports a place, in the world, in a hospital or in an examination, which nothing is for.
func saysWhere(np *chunk) bool {
	head := lastWord(np.headWord().Text)
	return np.is(tNoun) && (np.lemma == "monde" || placeNouns[head] || careSites[head] || findingNouns[head])
}

// forbidding say that something is kept for or from people.
var forbidding = wordSet(`recommended recommend inadvisable reserved reserve unsuitable`)

// worsened are verbs of complaints that get worse, stirring what they get worse with.
var (
	worsened = wordSet(`accentuer aggraver augmenter majorer exacerber intensifier`)
	stirring = wordSet(`crying exertion exercise effort coughing cough cold heat light walking movement palpation noise stress inspiration pressure swallowing stairs`)
)

// marks reports whether a bare phrase with its adjective is the distinctive mark of the noun before it: "lésions à contours irréguliers" are
// lesions with irregular contours.
// Source: Le bon usage, à before the distinctive mark.
func (s *sentence) marks(prev, next *chunk) bool {
	if !next.is(tNoun) || next.det != nil || (next.head == 0 || next.words[0].POS != "adj") && !next.term() || next.numbered() || spansTime(next.lemma) {
		return false
	}
	if prev == nil {
		if p := lang.CommonPOS(s.wordBefore()); !p.Has(lang.Noun) || p.Has(lang.Preposition) || p.Has(lang.Auxiliary) || verbIn([]string{s.wordBefore()}) {
			return false
		}
	} else if !prev.is(tNoun) {
		return false
	}
	head := lastWord(next.headWord().Text)
	if levelNouns[head] && next.words[0].POS == "adj" && markedLevels[next.words[0].Text] && prev.is(tNoun) {
		return true // une acidocétose à glycémie normale
	}
	return !placeNouns[head] && !levelNouns[head] && !momentNouns[head] && !careUnits[head] && !unmarked[head]
}

// markedLevels are states of a level that mark a disease.
var markedLevels = wordSet(`normal high low elevated preserved reduced raised positive negative`)

// unmarked are nouns that say where, when, how much or by what and are no mark of a thing.
var unmarked = wordSet(`dose dosage risk level price cost term distance interval scale side position angle power extent degree purpose occasion time diet condition conditions effect release content`)

// nounPrepositions are what "à" becomes behind nouns that do not take to. Source: CGEL, prepositions selected by nouns.
var nounPrepositions = map[string]string{"use": "of", "infection": "with", "recourse": "to", "poisoning": "with", "intoxication": "with", "treatment": "with", "cause": "for", "explanation": "for"}
