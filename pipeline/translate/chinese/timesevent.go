package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// Events that a person has had are counted with 次 (Li and Thompson 1981, 4.2.1): 两次妊娠 are two pregnancies. Where a finger or a length is measured from
// a margin of the body, English names the measure first.
var timesEventRules = []Rule{
	// 两 + 次 + 妊娠: two pregnancies.
	{Name: "times-event", Gives: "NP", Pattern: "NUM 次 N", Head: 2, Cost: -0.4, When: eventOnceLast, Build: timesEvent},
	// 两次, where it is one entry.
	{Name: "times-event-term", Gives: "NP", Pattern: "一次|两次|三次|四次|多次|数次 N", Head: 1, Cost: -0.4, When: eventOnceLast, Build: timesEventTerm},
	// 左肋缘下 + 4 cm: 4 cm below the left costal margin.
	{Name: "below-margin", Gives: "PP", Pattern: marginWords + " QTY", Head: 1, Cost: -0.5, When: lengthUnit, Build: belowMargin},
	// 肋缘下 + 三 + 指: three fingerbreadths below the costal margin.
	{Name: "fingers-below", Gives: "PP", Pattern: marginWords + " NUM 指|横指", Head: 1, Cost: -0.6, Build: fingersBelow},
}

// marginWords are the lines from which the edge of an organ or a mass is measured.
const marginWords = "肋缘下|肋下|右肋缘下|左肋缘下|右肋下|左肋下|剑突下|脐下|脐上|耻骨联合上"

// margins give their English.
var margins = map[string]string{"肋缘下": "below the costal margin", "肋下": "below the costal margin", "右肋缘下": "below the right costal margin", "右肋下": "below the right costal margin", "左肋缘下": "below the left costal margin",
	"左肋下": "below the left costal margin", "剑突下": "below the xiphoid process", "脐下": "below the umbilicus", "脐上": "above the umbilicus", "耻骨联合上": "above the pubic symphysis"}

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

func timesEvent(b *builder, k []node) english.Phrase {
	return b.events(k[0].Phrase, k[2].Phrase)
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

func belowMargin(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[1].Phrase, b.put(margins[k[0].head.text], k[0])))
}

func fingersBelow(b *builder, k []node) english.Phrase {
	word := "fingerbreadths"
	if isOne(k[1].Phrase) {
		word = "fingerbreadth"
	}
	return as(english.PrepPhrase, join(0, k[1].Phrase, b.put(word, k[2]), b.put(margins[k[0].head.text], k[0])))
}
