package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// enumerationRules take up what is done as a member of an enumeration of things. English has the gerund there (Quirk et al. 1985, 13.51, 15.12):
// 包括戒烟和使用他汀类药物, include smoking cessation and using statins.
var enumerationRules = []Rule{
	// 包括 + 安装扶手 + 、 + 改善照明 + 及 + 移除地毯: include installing handrails, improving lighting, and removing carpets.
	{Name: "include-doing-two", Gives: "VP", Pattern: "包括|包含|涉及 VP 和|与|及|以及|或|、 VP", Head: 0, Cost: -0.3, When: doingsIncluded(1, 3), Build: includeDoings},
	// 戒烟 + 、 + 控制体重: smoking cessation, controlling weight.
	{Name: "list-doing", Gives: "LIST", Pattern: "NP|LIST 、 VP", Cost: 0.45, When: thingThenDoing, Build: listedDoing},
	// … 和 + 使用药物: and using drugs.
	{Name: "coordination-doing", Gives: "NP", Pattern: "NP|LIST 和|与|及|以及|或 VP", Cost: 0.45, When: thingThenDoing, Build: andDoing},
}

// thingThenDoing reports a thing, and a verb with its object behind it.
func thingThenDoing(k []*item) bool {
	last := behindAdverbs(k[2])
	return !isPerson(k[0]) && ruleName(last) == "object" && !isPerson(last.kids[1]) && !slices.Contains([]string{"have", "include", "be"}, englishOf(last.kids[0]))
}

// behindAdverbs is a predicate without the adverbs before it.
func behindAdverbs(it *item) *item {
	for ruleName(it) == "adverb" {
		it = it.kids[1]
	}
	return it
}

// asMember makes what is done one of several things.
func asMember(n node) english.Phrase {
	p := as(english.NounPhrase, verbForm(n.Phrase, english.Gerund))
	p.Count, p.Determined = english.Mass, true
	return p
}

func (b *builder) doings(k []node, link string) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(link, k[1]), asMember(k[2]))
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

// givenCost is high for what is given by a route, which a noun names: 静脉注射药物 + 是 + 首选, intravenous injection of the drug is.
func givenCost(k []*item) float64 {
	v := k[0]
	for v.rule != nil && v.rule.Name != "object" {
		v = v.kids[v.rule.head]
	}
	if v.rule != nil && v.kids[0].head.reads("noun") && endsIn(v.kids[0].head.text, givings...) {
		return 0.7
	}
	return 0
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

// doingsIncluded reports verbs with their objects in these places.
func doingsIncluded(places ...int) func([]*item) bool {
	return func(k []*item) bool {
		for _, i := range places {
			if ruleName(behindAdverbs(k[i])) != "object" {
				return false
			}
		}
		return true
	}
}

func includeDoings(b *builder, k []node) english.Phrase {
	word := "include"
	if k[0].head.text == "涉及" {
		word = "involve"
	}
	parts := []english.Phrase{b.verb(word, english.Lemma, k[0]), asMember(k[1])}
	for i := 2; i < len(k); i += 2 {
		link := "~,"
		if i+2 == len(k) {
			if link = conjunction(k[i].head.text); k[i].head.text == "、" {
				link = "and"
			}
			if len(k) > 4 {
				link = "~, " + link
			}
		}
		parts = append(parts, b.put(link, k[i]), asMember(k[i+1]))
	}
	return join(0, parts...)
}
