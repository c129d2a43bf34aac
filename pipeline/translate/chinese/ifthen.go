package chinese

import "unmix/pipeline/translate/english"

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
	// 若胆汁呈金黄色 + ， + 提示 + 移植肝功能良好: if …, this suggests that ….
	{Name: "if-suggests", Gives: "S", Pattern: "CL ， 提示|表明|说明|意味着|预示 S", Head: 3, Cost: -0.4, Build: ifSuggests},
	{Name: "if-suggests-noun", Gives: "S", Pattern: "CL ， 提示|表明|说明|意味着|预示|预示着 NP", Head: 3, Cost: -0.2, Build: ifSuggests},
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

// thisSuggests give what a condition says, with its subject.
var thisSuggests = map[string]string{"提示": "this suggests", "表明": "this indicates", "说明": "this indicates", "意味着": "this means", "预示": "this predicts", "预示着": "this predicts"}

func ifSuggests(b *builder, k []node) english.Phrase {
	words := thisSuggests[k[2].head.text]
	last := k[3].Phrase
	if last.Cat == english.NounPhrase {
		last = b.settle(last)
	} else {
		words += " that"
	}
	p := join(0, k[0].Phrase, b.put(",", k[1]), b.put(words, k[2]), last)
	p.Cat, p.Finite = english.Clause, true
	return p
}
