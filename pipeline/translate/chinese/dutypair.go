package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dutyPairRules render two duties in a row that name nobody. Each keeps its own verb: what is to be stopped must not be joined with what is
// to be given (Quirk et al. 1985, 13.54, gapping of the auxiliary).
var dutyPairRules = []Rule{
	// 应 + 停用该药 + 并 + 给予激素: this drug should be discontinued and hormones given.
	{Name: "duty-pair", Gives: "S", Pattern: dutyWords + " VG NP " + dutyLinks + " VG NP", Head: 2, Cost: -0.3, When: dutiesAt(1, 4), Build: dutyPair},
	{Name: "duty-pair-adverb", Gives: "S", Pattern: dutyWords + " ADV|PP VG NP " + dutyLinks + " VG NP", Head: 3, Cost: -0.3, When: dutiesAt(2, 5), Build: dutyPair},
	{Name: "duty-pair-second", Gives: "S", Pattern: dutyWords + " VG NP " + dutyLinks + " ADV|PP VG NP", Head: 2, Cost: -0.3, When: dutiesAt(1, 5), Build: dutyPair},
	{Name: "duty-pair-both", Gives: "S", Pattern: dutyWords + " ADV|PP VG NP " + dutyLinks + " ADV|PP VG NP", Head: 3, Cost: -0.3, When: dutiesAt(2, 6), Build: dutyPair},
	// 开放性骨折 + 应 + 尽早清创 + 并 + 使用抗生素: open fractures should be debrided as early as possible and antibiotics used.
	{Name: "duty-thing-and", Gives: "S", Pattern: "NP " + dutyWords + " PV " + dutyLinks + " VG NP", Head: 2, Cost: -0.7, When: thingDoneAnd, Build: dutyThingAnd},
	// 应立即停药 + 并 + 检查血常规: the drug should be stopped immediately and blood counts checked.
	{Name: "duty-inside-and", Gives: "S", Pattern: "S " + dutyLinks + " VG NP", Cost: -0.4, When: insideThenThing, Build: dutyInsideAnd},
	{Name: "duty-inside-and-comma", Gives: "S", Pattern: "S ， " + dutyLinks + " VG NP", Cost: -0.4, When: insideThenThing, Build: dutyInsideAnd},
	// 应 + 停用该药 ， + 并 + 给予激素.
	{Name: "duty-pair-comma", Gives: "S", Pattern: dutyWords + " VG NP ， " + dutyLinks + " VG NP", Head: 2, Cost: -0.3, When: dutiesAt(1, 5), Build: dutyPair},
	{Name: "duty-pair-comma-second", Gives: "S", Pattern: dutyWords + " VG NP ， " + dutyLinks + " ADV|PP VG NP", Head: 2, Cost: -0.3, When: dutiesAt(1, 6), Build: dutyPair},
	{Name: "duty-pair-comma-adverb", Gives: "S", Pattern: dutyWords + " ADV|PP VG NP ， " + dutyLinks + " VG NP", Head: 3, Cost: -0.3, When: dutiesAt(2, 6), Build: dutyPair},
}

// dutyLinks join the second duty to the first.
const dutyLinks = "并|并且|同时|而后|然后"

// dutyLinkList are the same, one by one.
var dutyLinkList = strings.Split(dutyLinks, "|")

// dutiesAt reports transitive verbs at both places.
func dutiesAt(first, second int) func([]*item) bool {
	return func(k []*item) bool {
		return things(first)(k[:first+2]) && transitiveVerb(k[second]) && !timeUnit(k[second+1]) && slices.Contains(agentVerbs, plainVerb(englishOf(k[first])))
	}
}

// andDone is the second duty: and hormones given.
func (b *builder) andDone(link node, verb, object english.Phrase) english.Phrase {
	word := "and"
	if t := link.head.text; t == "而后" || t == "然后" {
		word = "and then"
	}
	done := inflect(verb, english.PastParticiple)
	if plain, how, ok := cutAdverb(headText(verb)); ok {
		done = verb
		done.Words = slices.Clone(verb.Words)
		done.Words[done.Head].Text, done.Words[done.Head].Alternatives = plain, nil
		done = join(0, inflect(done, english.PastParticiple), b.put(how)) // injected intravenously
	}
	return join(1, b.put(word, link), b.settle(object), done)
}

// dutyPair builds both duties, each with its adverbial where it has one.
func dutyPair(b *builder, k []node) english.Phrase {
	link := 3 + slices.IndexFunc(k[3:], func(n node) bool { return n.item.rule == nil && slices.Contains(dutyLinkList, n.head.text) })
	first := k[:link]
	if end := first[len(first)-1]; end.item.rule == nil && end.head.text == "，" {
		first = first[:len(first)-1]
	}
	build := modalObject
	if len(first) == 4 {
		build = modalObjectAfter
	}
	second := k[link+1:]
	p := join(0, build(b, first), b.andDone(k[link], second[len(second)-2].Phrase, second[len(second)-1].Phrase))
	if len(second) == 3 {
		p = join(0, p, second[0].Phrase)
	}
	return p
}

// insideThenThing reports a duty whose verb holds its object, and an action on another thing.
func insideThenThing(k []*item) bool {
	n := len(k)
	return (strings.HasPrefix(ruleName(k[0]), "modal-inside") || ruleName(k[0]) == "history-duty") && transitiveVerb(k[n-2]) && !isPerson(k[n-1]) && !timeUnit(k[n-1])
}

func dutyInsideAnd(b *builder, k []node) english.Phrase {
	n := len(k)
	return join(0, k[0].Phrase, b.andDone(k[n-3], k[n-2].Phrase, k[n-1].Phrase))
}

// dutySentences are the rules for duties that name nobody.
var dutySentences = strings.Fields("modal-object modal-inside modal-inside-adverb modal-object-adverbial modal-object-time modal-perform-on duty-done duty-ba consider recommended recommended-use needed")

// dutyGoesOn states what is to be done besides as a passive with the same auxiliary: blood glucose should be rechecked, and lipids should be
// measured; ok is false when the first clause is no duty, or the second not an action on a thing.
func (b *builder) dutyGoesOn(s, v node) (english.Phrase, bool) {
	if n := ruleName(s.item); n != "adverbial-modal-object" && !slices.Contains(dutySentences, n) || finiteOnly(v.item) {
		return english.Phrase{}, false
	}
	i := slices.IndexFunc(s.item.kids, func(k *item) bool { return k.rule == nil && slices.Contains(dutiful, k.head.text) })
	verb, object, around, ok := actedOn(v.item)
	if i < 0 || !ok || !slices.Contains(agentVerbs, plainVerb(englishOf(verb))) && !slices.Contains(screening, englishOf(verb)) {
		return english.Phrase{}, false
	}
	rule := b.rule
	defer func() { b.rule = rule }()
	action, thing := b.build(verb), b.build(object).Phrase
	if slices.Contains(screening, englishOf(verb)) {
		thing = join(0, b.put("screening for", action), b.settle(thing))
		thing.Cat, thing.Determined, thing.Count = english.NounPhrase, true, english.Singular
		action.Phrase = b.verb("perform", english.Lemma)
	}
	p := b.dutyPassive(b.build(s.item.kids[i]), action.Phrase, thing)
	return b.adding(p, around), true
}

// thingDoneAnd reports a thing to which something is done, and what is used besides.
func thingDoneAnd(k []*item) bool {
	return !isPerson(k[0]) && transitiveVerb(k[4]) && slices.Contains(agentVerbs, plainVerb(englishOf(k[4]))) && !timeUnit(k[5])
}

func dutyThingAnd(b *builder, k []node) english.Phrase {
	first := b.clause(k[0].Phrase, b.withAuxiliary(k[1], k[2].Phrase))
	return join(0, first, b.andDone(k[3], k[4].Phrase, k[5].Phrase))
}
