package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// clauseLinkRules render two clauses, with a conjunction between them or a comma alone.
var clauseLinkRules = []Rule{
	// A ， 但 B: A, but B.
	{Name: "clause-and", Gives: "S", Pattern: "S ， 但|但是|而|且|并且|而且|或|或者|所以|因此|因而|却|然而 S", Cost: 0.2, Build: clauseAnd},
	// 免疫治疗起效较慢 + ， + 疗效 + 却 + 更持久: …, but its effects are more lasting.
	{Name: "clause-but-inside", Gives: "S", Pattern: "S ， NP 却|反而|反倒 VP", Head: 0, Cost: -0.2, Build: clauseButInside},
	// 解剖不清 + 或 + 出血难以控制: anatomy is unclear or bleeding is difficult to control.
	{Name: "clause-or", Gives: "S", Pattern: "S 或|或者|且 S", Cost: 0.15, Build: clauseOr},
	{Name: "clause-verb", Gives: "S", Pattern: "S ， 但|但是|而|且|并且|而且|并|却|或 VP", Cost: 0.3, Build: clauseVerb},
	{Name: "clause-verb-plain", Gives: "S", Pattern: "S ， VP", Cost: 0.6, Weigh: dutyBehindCost, Build: clauseVerbPlain},
	{Name: "clause-clause", Gives: "S", Pattern: "S ， S", Cost: 0.8, Build: clauseClause},
	{Name: "clause-because", Gives: "S", Pattern: "S ， CL|PP", Cost: 0.3, Build: verbComma},
	// 仍是挑战 ， + 因为抗原丢失: remain a challenge because the antigen is lost.
	{Name: "verb-because", Gives: "VP", Pattern: "VP ， CL", Cost: 0.25, When: becauseLast, Build: withoutComma},
}

// becauseLast reports a clause of cause, which English sets off with no comma.
func becauseLast(k []*item) bool { return ruleName(k[2]) == "because" }

// clauseLinks give the English of links between clauses.
var clauseLinks = map[string]string{"但": "but", "但是": "but", "却": "but", "而": "whereas", "且": "and", "并且": "and", "而且": "and", "并": "and", "或": "or", "或者": "or", "所以": "so", "因此": "so", "因而": "so", "然而": "but"}

func clauseButInside(b *builder, k []node) english.Phrase {
	vp := b.predicate(k[4])
	p := join(0, k[0].Phrase, b.put(", but", k[1], k[3]), b.clause(k[2].Phrase, vp))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func clauseOr(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(clauseLinks[k[1].head.text], k[1]), k[2].Phrase)
}

func clauseAnd(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(", "+clauseLinks[k[2].head.text], k[1], k[2]), k[3].Phrase)
}

func clauseVerb(b *builder, k []node) english.Phrase {
	if q, ok := b.dutyGoesOn(k[0], k[3]); ok && slices.Contains([]string{"且", "并且", "而且", "并"}, k[2].head.text) {
		return join(0, k[0].Phrase, b.put(", and", k[1], k[2]), q)
	}
	word := clauseLinks[k[2].head.text]
	if word == "whereas" {
		word = "and"
	}
	return join(0, k[0].Phrase, b.put(word, k[1], k[2]), agree(k[3].Phrase, b.subjectCount(k[0])))
}

// subjectCount is the number of a clause's subject.
func (b *builder) subjectCount(s node) english.Count {
	if s.item.rule != nil && slices.Contains([]string{"clause", "s-copula", "s-copula-adverb", "predicate-of"}, s.item.rule.Name) {
		p := b.subject(b.build(s.item.kids[0]).Phrase)
		return p.Count
	}
	return english.Singular
}

func clauseVerbPlain(b *builder, k []node) english.Phrase {
	if q, ok := b.dutyGoesOn(k[0], k[2]); ok {
		return join(0, k[0].Phrase, b.put(", and", k[1]), q)
	}
	b.doubts += 0.1
	return join(0, k[0].Phrase, b.put("and", k[1]), agree(k[2].Phrase, b.subjectCount(k[0])))
}

func clauseClause(b *builder, k []node) english.Phrase {
	b.doubts += 0.1
	return join(0, k[0].Phrase, b.put(", and", k[1]), k[2].Phrase)
}
