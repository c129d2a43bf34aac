package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dutyDoneRules render a duty with several adverbials that names nobody: the object becomes the subject of a passive, and what Chinese has
// before the verb follows it, the nearest first.
var dutyDoneRules = []Rule{
	// 应 + 避免 + 前往人群密集的场所: going to crowded places should be avoided.
	{Name: "avoid-doing", Gives: "S", Pattern: dutyWords + " 避免|尽量避免 VP", Head: 2, Cost: 0.15, Build: avoidDoing},
	// 应 + 尽快 + 用肥皂水 + 冲洗伤口: the wound should be washed with soapy water as soon as possible.
	{Name: "duty-done", Gives: "S", Pattern: dutyWords + " VP", Head: 1, Cost: 0.25, When: doneAround, Build: dutyDone},
}

// plainAround are the rules that put an adverbial beside a verb phrase and nothing else.
var plainAround = []string{"adverb", "adverbial", "adverbial-after", "frequency-verb", "verb-frequency", "verb-quantity", "adverbial-when"}

// doneAround reports an action on a thing, with adverbials that only stand beside it.
func doneAround(k []*item) bool {
	it, n := k[1], 0
	for ; slices.Contains(plainAround, ruleName(it)); n++ {
		it = it.kids[it.rule.head]
	}
	if n < 2 || ruleName(it) != "object" || byPatients(it) || timeUnit(it.kids[1]) {
		return false
	}
	return things(1)([]*item{k[0], it.kids[0], it.kids[1]})
}

func avoidDoing(b *builder, k []node) english.Phrase {
	what := as(english.NounPhrase, verbForm(k[2].Phrase, english.Gerund))
	what.Determined, what.Count = true, english.Singular
	vp := b.withAuxiliary(k[0], b.passive(b.verb("avoid", english.Lemma, k[1])))
	p := b.clause(what, vp)
	if strings.HasPrefix(k[1].head.text, "尽量") {
		p = join(0, p, b.put("as far as possible"))
	}
	return p
}

func dutyDone(b *builder, k []node) english.Phrase {
	verb, object, around := b.doneParts(k[1].item)
	return b.dutyPassive(k[0], verb, object, around...)
}

// doneParts builds a verb, its object, and the adverbials around them, the nearest first.
func (b *builder) doneParts(it *item) (verb, object english.Phrase, around []english.Phrase) {
	for ; ruleName(it) != "object"; it = it.kids[it.rule.head] {
		for n, kid := range it.kids {
			if n == it.rule.head {
				continue
			}
			around = append(around, b.adverbialOf(kid))
		}
	}
	slices.Reverse(around)
	verb, object = b.build(it.kids[0]).Phrase, b.build(it.kids[1]).Phrase
	return verb, object, around
}

// adverbialOf builds what stands beside a verb, a bare length of time with its preposition: for two weeks.
func (b *builder) adverbialOf(it *item) english.Phrase {
	p := b.build(it).Phrase
	if timeUnit(it) && it.rule != nil && it.rule.Gives == "QTY" {
		p = join(0, b.put("for"), p)
	}
	return p
}
