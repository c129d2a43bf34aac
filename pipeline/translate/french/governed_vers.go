package french

// chooseToward is "to" behind what passes from one place or state to another, and "around" before a time.
func chooseToward(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tNoun) && prev.lemma == "évolution" {
		prev.headWord().Text, prev.headWord().Alternatives = "progression", nil
	}
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
	if !next.is(tNoun) || len(next.words) == 0 || next.words[0].POS == "num" {
		return "", false
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

// amountNouns take up to for jusqu'à.
var amountNouns = wordSet(`dose dosage amount quantity number level concentration volume maximum total limit threshold percentage proportion`)

// turningPoints take until for jusqu'à. Source: CGEL, prepositions of time.
var turningPoints = wordSet(`onset appearance start end beginning arrival return result failure middle morning evening night`)
