package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// Frames of two parts that say what something does or can do either way.

// eitherWayRules render predicates in frames: 既可 … 也可, either … or; 具有 … 的作用, what something does; 对 … 缺乏认识, lack awareness of it.
var eitherWayRules = []Rule{
	// 既可 + 口服 + ， + 也可 + 注射: can be either taken orally or injected.
	{Name: "either-way", Gives: "VP", Pattern: "既可|既可以|既能|既会 VP|PV ， 也可|又可|也可以|又可以|也能|又能|也会|又会 VP|PV", Head: 1, Cost: -0.6, Build: eitherWay},
	// 具有 + 降低血糖 + 的作用: lower blood glucose.
	{Name: "has-effect", Gives: "VP", Pattern: "具有|有|起|起到|发挥|发挥着 VP 的 作用|功效|功能", Head: 1, Cost: -0.3, When: objectSecond, Build: secondAlone},
}

// bothWays are the words for two things of which both hold.
var bothWays = []string{"既能", "既会"}

func eitherWay(b *builder, k []node) english.Phrase {
	first, second := inflect(k[1].Phrase, english.Lemma), inflect(k[len(k)-1].Phrase, english.Lemma)
	words := [2]string{"either", "or"}
	if slices.Contains(bothWays, k[0].head.text) {
		words = [2]string{"both", "and"}
	}
	be := english.Phrase{}
	if headText(first) == "be" && headText(second) == "be" && first.Head == 0 && second.Head == 0 {
		be, first, second = b.put("be"), dropBe(first), dropBe(second)
	}
	p := join(0, b.put("can", k[0]), be, b.put(words[0]), first, b.put(words[1], k[len(k)-2]), second)
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

func objectSecond(k []*item) bool { return ruleName(k[1]) == "object" }
