package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// giveToRules render 向, 给 and 为 with people, where English has another verb or another object than Chinese: 向医生咨询, 给新生儿接种疫苗.
var giveToRules = []Rule{
	// 给 + 患者 + 带来 + 心理负担: place a psychological burden on patients.
	{Name: "place-burden", Gives: "VP", Pattern: "给|对|为 NP 造成|带来|造成了|带来了|增加 N", Head: 2, Cost: -0.4, When: burdenLast, Build: placeBurden},
	// 给 + 患者 + 喂水: give water to patients.
	{Name: "care-on", Gives: "VP", Pattern: "给|为|替 NP V", Head: 2, Cost: -0.3, When: careForPerson, Build: careOn},
	// 给 + 患者 + 喂食 + 或 + 喂水: feed patients or give water to them.
	{Name: "care-on-pair", Gives: "VP", Pattern: "给|为|替 NP V 或|和|、|及|并|以及 V", Head: 2, Cost: -0.5, When: caresForPerson, Build: careOnPair},
	// 给 + 孩子 + 服用 + 阿司匹林: give aspirin to children.
	{Name: "give-to", Gives: "VP", Pattern: "给|为|对 NP 服用|使用|口服|应用|喂服|吃|喝|喂|服 NP", Head: 2, Cost: -0.4, When: personThenThing, Build: giveTo},
}

// burdenLast reports a burden.
func burdenLast(k []*item) bool { return endsIn(k[3].head.text, "负担", "压力") }

func placeBurden(b *builder, k []node) english.Phrase {
	n := k[3].Phrase
	if n.Count == english.AnyCount && !n.Determined && lastWord(headText(n)) == "burden" {
		n.Count = english.Singular
		n = b.inferred("a", n)
	}
	return join(0, b.verb("place", english.Lemma, k[2]), b.settle(n), b.put("on", k[0]), b.settle(b.peopled(k[1])))
}

// careForPerson reports a person, and a verb of what is done to people that takes them as its object.
func careForPerson(k []*item) bool { return isPerson(k[1]) && caresFor(k[2]) }

func caresForPerson(k []*item) bool { return careForPerson(k) && caresFor(k[4]) }

// caresFor reports a verb of nursing, or of what is done to patients.
func caresFor(verb *item) bool {
	e := englishOf(verb)
	return verb.head.domain() == "nursing" && (transitiveVerb(verb) || endsInPreposition(e)) || slices.Contains(doneToPatients, e)
}

func careOn(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.settle(b.peopled(k[1])))
}

// careOnPair names the people once: the second verb has a pronoun behind its preposition.
func careOnPair(b *builder, k []node) english.Phrase {
	who, link := b.settle(b.peopled(k[1])), b.put(conjunction(k[3].head.text), k[3])
	if !endsInPreposition(englishOf(k[2].item)) && !endsInPreposition(englishOf(k[4].item)) {
		return join(0, joinVerbs(k[2].Phrase, link, k[4].Phrase), who)
	}
	pronoun := "them"
	if number(who) == english.Singular {
		pronoun = "the patient"
	}
	return joinVerbs(join(0, k[2].Phrase, who), link, join(0, k[4].Phrase, b.put(pronoun)))
}

func personThenThing(k []*item) bool { return isPerson(k[1]) && !isPerson(k[3]) && !timeUnit(k[3]) }

func giveTo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("give", english.Lemma, k[2]), b.settle(k[3].Phrase), b.put("to", k[0]), b.settle(b.peopled(k[1])))
}
