package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// newCaseRules render how many cases or patients a time brings: 每年新增病例约200万 (Lü 1999, 新, 约).
var newCaseRules = []Rule{
	// 新增病例 + 约200万: about 2 million new cases.
	{Name: "new-cases", Gives: "NP", Pattern: newCaseWords + " QTY|NUM", Head: 1, Cost: -0.3, When: caseNumber, Build: newCases},
}

// newCaseWords say that cases are new ones.
const newCaseWords = "新发|新增|新诊断|新增病例|新发病例|新增病例数|新发病例数|新增患者|新发患者|新增感染|新发感染"

// caseNumber reports a number, or one of cases or people.
func caseNumber(k []*item) bool {
	q := k[len(k)-1]
	unit := quantityUnit(q)
	return q.head.kind == numberToken || containsQuantity(q) && strings.Contains("例人名个", unit)
}

// newThing is the noun of what is new, cases where none is named.
func newThing(zh string) string {
	switch {
	case strings.Contains(zh, "患者"):
		return "new patients"
	case strings.Contains(zh, "感染"):
		return "new infections"
	}
	return "new cases"
}

func newCases(b *builder, k []node) english.Phrase {
	return b.newOnes(k[0], k[1].Phrase)
}

// newOnes puts the number before what is new.
func (b *builder) newOnes(what node, q english.Phrase) english.Phrase {
	if last := lastWord(headText(q)); last == "case" || last == "people" || last == "person" || last == "patient" {
		q = english.Phrase{Cat: english.Number, Words: q.Words[:q.Head]}
	}
	n := as(english.NounPhrase, b.put(newThing(what.head.text), what))
	n.Head = 1
	n.Words[1].POS = "noun"
	p := join(1, q, n)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}
