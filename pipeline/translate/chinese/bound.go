package chinese

import "unmix/pipeline/translate/english"

// Times and quantities between two bounds.

func betweenAges(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("between the ages of", k[0], k[4], k[5]), k[1].Phrase, b.put("and", k[2]), k[3].Phrase))
}

// event makes a noun for what happens ready to stand behind a time: it is singular, and bare if it names an action.
func (b *builder) event(p english.Phrase) english.Phrase {
	if (p.Count == english.AnyCount || p.Count == english.Mass) && !p.Determined && (abstract(lastWord(headText(p)), 0) || conditionName(headText(p))) {
		p.Count, p.Determined = english.Mass, true
	}
	return b.settle(p)
}
