package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// elapsedRules render time that has gone by since something, or around it.
var elapsedRules = []Rule{
	// 距 + 末次接种 + 超过10年: more than 10 years have passed since the last vaccination.
	{Name: "elapsed-from", Gives: "S", Pattern: "距|距离 NP QTY", Head: 2, Cost: -0.2, When: timeLast, Build: elapsedFrom},
}

func (b *builder) passed(time, since node, words string, from node) english.Phrase {
	q := as(english.NounPhrase, time.Phrase)
	if words != "" {
		q = join(1, b.put(words), q)
	}
	q.Determined = true
	if q.Count == english.AnyCount {
		q.Count = english.Many
	}
	have := join(0, agree(b.verb("have", english.Lemma), q.Count), b.put("passed since", from))
	what := since.Phrase
	if what.Count == english.AnyCount {
		what.Count = english.Singular
	}
	if what = b.numbered(what); !what.Determined {
		what = b.withArticle("the", what)
	}
	p := join(0, q, have, what)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func elapsedFrom(b *builder, k []node) english.Phrase { return b.passed(k[2], k[1], "", k[0]) }

// lastingStates are the ends of words for a state that lasts through the time behind it: 控制良好 + 3个月.
var lastingStates = strings.Fields("良好 稳定 正常 平稳 达标 阴性 缓解期")

func lastingState(it *item) bool {
	last := lastPart(it)
	return endsIn(last.head.text, lastingStates...)
}
