package chinese

import (
	"unmix/pipeline/translate/english"
)

// caseEventRules render what happened to a number of cases, which reports count with 例 and no noun behind it: 12例出现皮疹, 12 patients developed a
// rash. Reports tell it in the past (AMA Manual of Style, 7.3.3).
var caseEventRules = []Rule{
	// 8例 + 拒绝继续: 8 patients refused to continue.
	{Name: "cases-do", Gives: "S", Pattern: "NUM 例|名 VP", Head: 2, Cost: -0.2, When: doesSomething, Build: casesDo},
}

// doesSomething keeps out what such people are, which is a noun behind its number.
func doesSomething(k []*item) bool {
	return ruleName(k[2]) != "shi" && !(ruleName(k[2]) == "passive-unmarked" && k[2].size == 1)
}

func casesDo(b *builder, k []node) english.Phrase {
	return b.clause(b.casesOf(k[0], k[1]), toldPast(vaccinated(improving(fallsIll(k[2].Phrase)))))
}

// casesOf makes a subject of a number and its measure word.
func (b *builder) casesOf(number, measure node) english.Phrase {
	one, several := "patient", "patients"
	if measure.head.text == "人" {
		one, several = "person", "people"
	}
	word, count := several, english.Many
	if n := englishOf(number.item); n == "one" || n == "1" {
		word, count = one, english.Singular
	}
	p := join(1, number.Phrase, b.put(word, measure))
	p.Cat, p.Count, p.Determined = english.NounPhrase, count, true
	return p
}
