package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// listingRules render lists with the enumeration comma 、.
var listingRules = []Rule{
	{Name: "list-done", Gives: "NP", Pattern: "LIST 和|与|及|以及|或 V", Cost: 0.4, When: doneLast, Build: listEndDone},
	// 豆类 、 全谷物: the beginning of an enumeration.
	{Name: "list-begin", Gives: "LIST", Pattern: "NP 、 NP", Cost: 0.15, Build: listed},
	{Name: "list-more", Gives: "LIST", Pattern: "LIST 、 NP", Cost: 0.1, Build: listed},
	// … 和 + 坚果: and nuts.
	{Name: "coordination-list", Gives: "NP", Pattern: "LIST 和|与|及|以及|或|或者|和/或 NP", Cost: 0.1, Weigh: sharedPartsCost, Build: listEnd},
	{Name: "coordination-list-comma", Gives: "NP", Pattern: "LIST|NP ， 以及|和|及|或|与 NP", Cost: 0.3, Build: listEndComma},
	// 发热、咳嗽 without a conjunction: fever and cough.
	{Name: "list-bare", Gives: "NP", Pattern: "NP 、 NP", Cost: 0.8, Build: pairAnd},
	{Name: "list-bare-more", Gives: "NP", Pattern: "LIST 、 NP", Cost: 0.8, Build: listEnd},
}

func listEndDone(b *builder, k []node) english.Phrase {
	k[2].Phrase = as(english.NounPhrase, verbForm(k[2].Phrase, english.Gerund))
	k[2].Determined = true
	return listEnd(b, k)
}

func listed(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(",", k[1]), b.member(k[2].Phrase))
	if ruleName(k[0].item) == "noun" && listedOrgan(k[0].Phrase) && listedOrgan(k[2].Phrase) {
		p = join(1, b.put("the"), p) // the skin, liver, and gastrointestinal tract
	}
	p.Count, p.Determined = english.Many, true
	return p
}

// listedOrgan reports the name of one organ or system of the body.
func listedOrgan(p english.Phrase) bool {
	e := headWord(p).Entry
	if e == nil || e.Domain != "anatomy" || p.Determined || len(p.Words) != 1 {
		return false
	}
	last := lastWord(headText(p))
	return slices.Contains(singleOrgans, last) || slices.Contains([]string{"skin", "lung", "kidney", "tract", "system", "eye", "joint", "muscle"}, last)
}

func listEndComma(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(", "+conjunction(k[2].head.text), k[1], k[2]), b.member(k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// sharedPartsCost is high where parts of the body are listed and what stands behind 的 belongs to all of them: 眼睛、肾脏和神经的小血管.
func sharedPartsCost(k []*item) float64 {
	anatomical := func(it *item) bool {
		return it.head.entry != nil && it.head.entry.Domain == "anatomy" && depth(it) == 0
	}
	last := k[2]
	if ruleName(last) != "de-of" || !anatomical(last.kids[0]) || anatomical(last.kids[2]) && depth(k[0]) == 0 {
		return 0
	}
	for it := k[0]; ; it = it.kids[0] {
		if ruleName(it) != "list-begin" && ruleName(it) != "list-more" {
			if anatomical(it) {
				return 0.5
			}
			return 0
		}
		if !anatomical(it.kids[2]) {
			return 0
		}
	}
}
