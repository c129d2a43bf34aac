package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// enumerationRules take up what is done as a member of an enumeration of things. English has the gerund there (Quirk et al. 1985, 13.51, 15.12):
// 包括戒烟和使用他汀类药物, include smoking cessation and using statins.
var enumerationRules = []Rule{
	// 戒烟 + 、 + 控制体重: smoking cessation, controlling weight.
	{Name: "list-doing", Gives: "LIST", Pattern: "NP|LIST 、 VP", Cost: 0.45, When: thingThenDoing, Build: listedDoing},
	// … 和 + 使用药物: and using drugs.
	{Name: "coordination-doing", Gives: "NP", Pattern: "NP|LIST 和|与|及|以及|或 VP", Cost: 0.45, When: thingThenDoing, Build: andDoing},
}

// thingThenDoing reports a thing, and a verb with its object behind it.
func thingThenDoing(k []*item) bool {
	last := k[2]
	for ruleName(last) == "adverb" {
		last = last.kids[len(last.kids)-1]
	}
	return !isPerson(k[0]) && ruleName(last) == "object" && !isPerson(last.kids[1]) && !slices.Contains([]string{"have", "include", "be"}, englishOf(last.kids[0]))
}

func (b *builder) asMember(n node) english.Phrase {
	p := as(english.NounPhrase, verbForm(n.Phrase, english.Gerund))
	p.Count, p.Determined = english.Mass, true
	return p
}

func (b *builder) doings(k []node, link string) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(link, k[1]), b.asMember(k[2]))
	p.Count, p.Determined = english.Many, true
	return p
}

func listedDoing(b *builder, k []node) english.Phrase { return b.doings(k, ",") }

func andDoing(b *builder, k []node) english.Phrase {
	link := conjunction(k[1].head.text)
	if k[0].rule.Gives == "LIST" {
		link = ", " + link
	}
	return b.doings(k, link)
}

// includingCost is high for a verb phrase beside what something includes, which is one of the things included: 包括水化和使用利尿剂.
func includingCost(k []*item) float64 {
	it := k[0]
	for ruleName(it) == "coordination-verb-list" {
		it = it.kids[0]
	}
	if ruleName(it) == "object" && slices.Contains([]string{"include", "comprise", "consist of"}, englishOf(it.kids[0])) {
		return 0.8
	}
	return 0
}
