package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dutyPairRules render a duty behind one that has a subject, or whose verb holds it. Each keeps its own verb: what is to be stopped must not be joined
// with what is to be given (Quirk et al. 1985, 13.54, gapping of the auxiliary).
var dutyPairRules = []Rule{
	// 应立即停药 + 并 + 检查血常规: the drug should be stopped immediately and blood counts checked.
	{Name: "duty-inside-and", Gives: "S", Pattern: "S " + dutyLinks + " VG NP", Cost: -0.4, When: insideThenThing, Build: dutyInsideAnd},
}

// dutyLinks join the second duty to the first.
const dutyLinks = "并|并且|同时|而后|然后"

// andDone is the second duty: and hormones given.
func (b *builder) andDone(link node, verb, object english.Phrase) english.Phrase {
	word := "and"
	if t := link.head.text; t == "而后" || t == "然后" {
		word = "and then"
	}
	return join(1, b.put(word, link), b.settle(object), b.done(verb))
}

// done is the participle of a verb, with the adverb of its entry behind it: injected intravenously.
func (b *builder) done(verb english.Phrase) english.Phrase {
	plain, how, ok := cutAdverb(headText(verb))
	if !ok {
		return inflect(verb, english.PastParticiple)
	}
	verb.Words = slices.Clone(verb.Words)
	verb.Words[verb.Head].Text, verb.Words[verb.Head].Alternatives = plain, nil
	return join(0, inflect(verb, english.PastParticiple), b.put(how))
}

// insideThenThing reports a duty whose verb holds its object, and an action on another thing.
func insideThenThing(k []*item) bool {
	n := len(k)
	return strings.HasPrefix(ruleName(k[0]), "modal-inside") && transitiveVerb(k[n-2]) && !isPerson(k[n-1]) && !timeUnit(k[n-1])
}

func dutyInsideAnd(b *builder, k []node) english.Phrase {
	n := len(k)
	return join(0, k[0].Phrase, b.andDone(k[n-3], k[n-2].Phrase, k[n-1].Phrase))
}

// dutySentences are the rules for duties that name nobody.
var dutySentences = strings.Fields("modal-object modal-inside modal-object-adverbial modal-object-time modal-perform-on duty-done duty-ba recommended recommended-use needed")

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
		thing, action.Phrase = b.screeningOf(action, thing)
	}
	p := b.dutyPassive(b.build(s.item.kids[i]), action.Phrase, thing)
	return b.adding(p, around), true
}

// screeningOf makes what is looked for a thing to be done: screening for something is performed.
func (b *builder) screeningOf(verb node, what english.Phrase) (object, perform english.Phrase) {
	object = join(0, b.put("screening for", verb), b.settle(what))
	object.Cat, object.Determined, object.Count = english.NounPhrase, true, english.Singular
	return object, b.verb("perform", english.Lemma)
}
