package french

import "unmix/pipeline/translate/english"

// chooseToward is "to" behind what passes from one place or state to another, and "around" before a time.
func chooseToward(s *sentence, prev, next, _ *chunk) (string, bool) {
	word := s.wordBefore()
	if prev != nil {
		word = lastWord(prev.headWord().Text)
		if w := prev.mainVerb(); w != nil {
			word = lastWord(w.Text)
		}
	}
	if next.is(tNoun) && spansTime(next.lemma) {
		return "around", true // vers le cinquième jour
	}
	return "to", passages[word] || passages[verbLemma(word)]
}

// passages take to for vers. Source: CGEL, prepositions of goal.
var passages = wordSet(`transfer refer progress progression transition evolve evolution conversion convert switch orient transport evacuation spread extension extend lead passage return`)

// chooseUntil is "until" before an event or a time, "to" before a part of the body, and "up to" before a measure.
func chooseUntil(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) || len(next.words) == 0 || next.numbered() {
		return "", false
	}
	if next.lemma == "obtention" && untilObtained(next) {
		return "until", true
	}
	head := lastWord(next.headWord().Text)
	switch e := next.headWord().Entry; {
	case amountNouns[head]:
		return "up to", true // jusqu'à la dose maximale tolérée
	case e != nil && e.Domain == "anatomy":
		return "to", true
	case eventNoun(head) || lifeEvents[head] || turningPoints[head] || massNouns[head] || spansTime(next.lemma):
		return "until", true
	}
	return "", false
}

// untilObtained makes a clause of what is waited for: "jusqu'à obtention d'une réponse" is "until a response is achieved".
// Source: usage of English guidelines.
func untilObtained(np *chunk) bool {
	k := np.head + 1
	if k >= len(np.words)-1 || np.words[k].Text != "of" || np.head != 0 {
		return false
	}
	be := english.Word{Text: "be", POS: "verb", Form: english.PresentSingular, Rules: []string{"french/preposition"}}
	achieved := english.Word{Text: "achieve", POS: "verb", Form: english.PastParticiple, Source: np.words[0].Source}
	for _, w := range np.words[k+1:] {
		if w.Text == "of" || w.POS == "prep" {
			break
		}
		if w.Form == english.PluralNoun {
			be.Form = english.PresentPlural
		}
	}
	np.words, np.head, np.det, np.fixed = append(append(np.words[:0:0], np.words[k+1:]...), be, achieved), 0, nil, true
	return true
}

// amountNouns take up to for jusqu'à.
var amountNouns = wordSet(`dose dosage amount quantity number level concentration volume maximum total limit threshold percentage proportion`)

// turningPoints take until for jusqu'à. Source: CGEL, prepositions of time.
var turningPoints = wordSet(`onset appearance start end beginning arrival return result failure middle morning evening night`)
