package chinese

import "unmix/pipeline/translate/english"

// Times and quantities between two bounds.

func betweenAges(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("between the ages of", k[0], k[4], k[5]), k[1].Phrase, b.put("and", k[2]), k[3].Phrase))
}

func betweenQuantities(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("between", k[0], k[4]), k[1].Phrase, b.put("and", k[2]), k[3].Phrase))
}

func withinAfter(b *builder, k []node) english.Phrase {
	return b.withinAfter(k[0], k[1], k[2], k[3])
}

func withinAfterVerb(b *builder, k []node) english.Phrase {
	return b.withinAfter(k[1], k[2], k[3], k[4])
}

// withinAfter puts the time before the event: within three hours of injury; at least three weeks are a stretch that must pass.
func (b *builder) withinAfter(event, after, time, within node) english.Phrase {
	what, word := event.Phrase, "of"
	if what.Cat == english.VerbPhrase {
		what, word = verbForm(what, english.Gerund), "after"
	} else {
		what = b.event(what)
	}
	if atLeast(time.Phrase) {
		return as(english.PrepPhrase, join(0, b.put("for", within), time.Phrase, b.put("after", after), what))
	}
	return as(english.PrepPhrase, join(0, b.put("within", within), time.Phrase, b.put(word, after), what))
}

// atLeast reports a time that has to pass rather than one that must not: at least six months.
func atLeast(p english.Phrase) bool {
	return len(p.Words) > 1 && p.Words[0].Text == "at" && p.Words[1].Text == "least"
}

// event makes a noun for what happens ready to stand behind a time: it is singular, and bare if it names an action.
func (b *builder) event(p english.Phrase) english.Phrase {
	if (p.Count == english.AnyCount || p.Count == english.Mass) && !p.Determined && (abstract(lastWord(headText(p)), 0) || conditionName(headText(p))) {
		p.Count, p.Determined = english.Mass, true
	}
	return b.settle(p)
}
