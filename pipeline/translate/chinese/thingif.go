package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// thingIfRules render a condition that stands between its subject and what is to be done: 伤口 + 若 + 出现红肿 + ， + 应及时就诊. The subject is the
// condition's own, which English says behind "if" (Quirk et al. 1985, 15.33).
var thingIfRules = []Rule{
	// 体温 + 若 + 超过38.5℃ + ， + 可给予退热药: if body temperature exceeds 38.5 °C, antipyretics can be given.
	{Name: "thing-if", Gives: "S", Pattern: "NP " + innerIfs + " VP ， VP", Head: 4, Cost: -0.9, When: thingSupposed, Build: thingIf},
	// 嵌顿疝 + 若不及时治疗 + 可导致绞窄: if not treated promptly, incarcerated hernias can lead to strangulation.
	{Name: "if-between", Gives: "S", Pattern: "NP CL VP", Head: 2, Cost: -0.2, When: untreatedBetween, Build: ifBetween},
}

// innerIfs are the conjunctions that can stand behind the subject.
const innerIfs = "若|如|如果|一旦|倘若"

// thingSupposed reports a thing of which something is supposed; of people the condition tells how they are.
func thingSupposed(k []*item) bool {
	if slices.Contains([]string{"不", "未", "没有", "不及时", "未及时"}, firstPart(k[2]).head.text) && transitiveVerb(verbOf(k[2])) {
		return false // 感染 + 若 + 不治疗: if not treated
	}
	return !isPerson(k[0]) && voiceOf(k[2]) != activeAlone && ruleName(k[2]) != "verb-adverbial-comma" && !strings.HasPrefix(ruleName(k[2]), "verb-comma")
}

func ifInsideClause(b *builder, k []node) english.Phrase {
	rule := b.rule
	clause := subjectVerb(b, []node{k[0], k[2]})
	b.rule = rule
	return as(english.Clause, join(1, b.put(subordinators[k[1].head.text], k[1]), clause))
}

func thingIf(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	condition := ifInsideClause(b, k[:3])
	p := join(2, condition, b.put(",", k[3]), b.follows(k[0], last))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// follows is what is done in a case, or what comes of it: antipyretics can be given, patients should seek medical care, it can be treated.
func (b *builder) follows(thing, k node) english.Phrase {
	p := k.Phrase
	if p.Cat == english.Clause {
		return p
	}
	if toldToPatients(k.item) {
		return b.patientsAre(p)
	}
	if q, ok := b.dutyUpon(k.item); ok {
		return q
	}
	rule := b.rule
	count, word := b.subject(thing.Phrase).Count, "it"
	if count == english.Many {
		word = "they"
	}
	b.rule = rule
	pronoun := b.put(word)
	pronoun.Cat, pronoun.Count, pronoun.Determined = english.NounPhrase, count, true
	return b.clause(pronoun, p)
}

// dutyUpon states what is to be done to a thing as a passive; ok is false for predicates of another kind.
func (b *builder) dutyUpon(it *item) (english.Phrase, bool) {
	modal, done, ok := dutyOf(it)
	if !ok {
		return english.Phrase{}, false
	}
	verb, object, around, ok := actedOn(done)
	if !ok || !dutyOfAgent(it) && (strings.HasPrefix(modal.head.text, "可") || !transitiveVerb(verb) || byPatients(verb)) {
		return english.Phrase{}, false
	}
	outer, ok := aroundDuty(it)
	if !ok {
		return english.Phrase{}, false
	}
	rule := b.rule
	defer func() { b.rule = rule }()
	p := b.dutyPassive(b.build(modal), b.build(verb).Phrase, b.build(object).Phrase)
	return b.adding(b.adding(p, around), outer), true
}

// aroundDuty lists what stands around the auxiliary and its verb, such as a time; ok is false where a word of a rule's own is among it.
func aroundDuty(it *item) (outer []*item, ok bool) {
	for it.rule != nil && !isModal(it) {
		for n, k := range it.kids {
			if n == it.rule.head {
				continue
			}
			if k.rule == nil && k.head.entry == nil {
				return nil, false
			}
			outer = append(outer, k)
		}
		it = it.kids[it.rule.head]
	}
	return outer, true
}

// untreatedBetween reports a condition of what is not done, between the illness and what becomes of it.
func untreatedBetween(k []*item) bool {
	return strings.HasPrefix(ruleName(k[1]), "if-not") && !isPerson(k[0])
}

func ifBetween(b *builder, k []node) english.Phrase {
	return join(2, k[1].Phrase, b.put(","), b.clause(k[0].Phrase, k[len(k)-1].Phrase))
}
