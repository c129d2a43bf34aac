package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// ifThenRules render a condition with what follows from it: 则, 就, 否则, 所以.
var ifThenRules = []Rule{
	{Name: "if-then", Gives: "S", Pattern: "CL ， 则|就|那么 S", Head: 3, Cost: 0.05, Build: ifThen},
	{Name: "if-then-verb", Gives: "S", Pattern: "CL ， 则|就|那么 VP", Head: 3, Cost: 0.5, Build: ifThen},
	// 除非有禁忌证 + ， + 否则 + 患者应尽早用药: unless there are contraindications, patients should take it as early as possible.
	{Name: "unless-otherwise", Gives: "S", Pattern: "CL ， 否则 S", Head: 3, Cost: -0.2, When: unlessFirst, Build: ifThen},
	// 因为 A ， 所以 + B: because A, B.
	{Name: "because-so", Gives: "S", Pattern: "CL|PP ， 所以|因此|因而|故 S", Head: 3, Cost: -0.1, Build: ifThen},
	// 前提是 + 患者能够行走: provided that the patient can walk.
	{Name: "provided", Gives: "CL", Pattern: "前提是|前提是要|但前提是 S", Head: 1, Cost: 0, Build: provided},
	// 一旦 + 发生转移 + 便 + 迅速下降: decrease rapidly once metastasis occurs.
	{Name: "condition-then", Gives: "VP", Pattern: "CL 便|就|则|即|便会|就会|则会 VP", Head: 2, Cost: 0, Build: verbThenClause},
}

func provided(b *builder, k []node) english.Phrase {
	word := "provided that"
	if k[0].head.text == "但前提是" {
		word = "but only if"
	}
	return as(english.Clause, join(1, b.put(word, k[0]), k[1].Phrase))
}

// unlessFirst reports the exception before 否则.
func unlessFirst(k []*item) bool { return firstPart(k[0]).head.text == "除非" }

func ifThen(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(",", k[1], k[2]), b.withSubject(k[0].item, k[3]))
}

// withSubject gives a predicate that follows its condition the subject that Chinese leaves out (Li and Thompson 1981, ch. 24.1): "it",
// when the verb says what a condition does, as in 如果不治疗，可能导致失明. Whom another predicate is about, it does not say.
func (b *builder) withSubject(condition *item, k node) english.Phrase {
	p := k.Phrase
	if p.Cat != english.VerbPhrase {
		return p
	}
	if toldToPatients(k.item) {
		return b.patientsAre(p)
	}
	if s := clauseOf(condition); s != nil && isPerson(s.kids[0]) && p.Finite {
		return b.clause(people(b.put("they")), p) // as long as patients can eat, they should …
	}
	if len(p.Words) == 0 || !slices.ContainsFunc(p.Words[:min(len(p.Words), 3)], func(w english.Word) bool { return slices.Contains(harms, w.Text) }) {
		b.doubts += 1
		return p
	}
	p = join(1, b.put("it"), agree(p, english.Singular))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// clauseOf is the clause with a subject that a condition states; nil without.
func clauseOf(it *item) *item {
	for it.rule != nil && it.rule.Gives == "CL" {
		it = it.kids[it.rule.head]
	}
	if ruleName(it) == "clause" {
		return it
	}
	return nil
}

// harms are verbs of what a condition does.
var harms = []string{"cause", "lead to", "result in", "worsen", "progress", "progress to", "endanger", "be life-threatening", "aggravate", "deteriorate"}
