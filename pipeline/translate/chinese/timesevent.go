package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// Events that a person has had are counted with 次 (Li and Thompson 1981, 4.2.1): 两次妊娠 are two pregnancies. Where a finger or a length is measured from
// a margin of the body, English names the measure first.
var timesEventRules = []Rule{
	// 两次, where it is one entry.
	{Name: "times-event-term", Gives: "NP", Pattern: "一次|两次|三次|四次|多次|数次 N", Head: 1, Cost: -0.4, When: eventOnceLast, Build: timesEventTerm},
}

// eventOnceLast reports an event that is counted one by one, and no number of a share.
func eventOnceLast(k []*item) bool {
	n := k[len(k)-1]
	last := lastWord(headPart(englishOf(n)))
	return !isPerson(n) && n.head.reads("noun") && (slices.Contains(countedOnes, last) || procedureEnding(last) || last == "section")
}

// numbersOfTimes give the numbers of the entries for times.
var numbersOfTimes = map[string]string{"一次": "one", "两次": "two", "三次": "three", "四次": "four", "多次": "multiple", "数次": "several"}

func timesEventTerm(b *builder, k []node) english.Phrase {
	return b.events(b.put(numbersOfTimes[k[0].head.text], k[0]), k[1].Phrase)
}

// events puts the number before the event.
func (b *builder) events(num, n english.Phrase) english.Phrase {
	if isOne(num) {
		n.Count = english.Singular
		p := join(1, num, n)
		p.Determined = true
		return p
	}
	if whole, ok := b.countedWhole(n); ok {
		n = whole
	} else {
		n = b.plural(n)
	}
	p := join(1, num, n)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}
