package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// elapsedRules render time that has gone by since something, or around it.
var elapsedRules = []Rule{
	// 末次接种 + 距今 + 超过10年: more than 10 years have passed since the last vaccination.
	{Name: "elapsed", Gives: "S", Pattern: "NP 距今|距今已|距今已有|至今已|至今已有|距今不足|距今已超过|至今已超过|距今超过|至今超过 QTY", Head: 2, Cost: -0.4, When: timeLast, Build: elapsed},
	// 距 + 末次接种 + 超过10年: more than 10 years have passed since the last vaccination.
	{Name: "elapsed-from", Gives: "S", Pattern: "距|距离 NP QTY", Head: 2, Cost: -0.2, When: timeLast, Build: elapsedFrom},
	// 被 + 犬咬伤 + 后: after a dog bite; what was done is named by a noun, so that 被 adds nothing.
	{Name: "after-hurt", Gives: "PP", Pattern: "被 N 后|之后|时", Head: 1, Cost: -0.5, When: hurtSecond, Build: afterHurt},
	// 退热 + 前后 + 24小时: 24 hours before and after defervescence.
	{Name: "around-event", Gives: "PP", Pattern: "N 前后|前后各 QTY", Head: 2, Cost: -0.3, When: timeLast, Build: aroundEvent},
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

func elapsed(b *builder, k []node) english.Phrase {
	word := ""
	switch zh := k[1].head.text; {
	case strings.HasSuffix(zh, "超过"):
		word = "more than"
	case strings.HasSuffix(zh, "不足"):
		word = "less than"
	}
	return b.passed(k[2], k[0], word, k[1])
}

func elapsedFrom(b *builder, k []node) english.Phrase { return b.passed(k[2], k[1], "", k[0]) }

func aroundEvent(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[2].Phrase, b.put("before and after", k[1]), b.event(k[0].Phrase)))
}

// hurts are the ends of words for what animals and things do to people.
var hurts = strings.Fields("咬伤 抓伤 蜇伤 螫伤 刺伤 烫伤 划伤 撞伤 叮咬")

func hurtSecond(k []*item) bool {
	return k[1].rule == nil && len([]rune(k[1].head.text)) > 2 && endsIn(k[1].head.text, hurts...)
}

func afterHurt(b *builder, k []node) english.Phrase {
	word := "after"
	if k[2].head.text == "时" {
		word = "in case of"
	}
	n := k[1].Phrase
	n.Count = english.Singular
	return as(english.PrepPhrase, join(0, b.put(word, k[0], k[2]), b.withArticle("a", n)))
}

// lastingStates are the ends of words for a state that lasts through the time behind it: 控制良好 + 3个月.
var lastingStates = strings.Fields("良好 稳定 正常 平稳 达标 阴性 缓解期")

func lastingState(it *item) bool {
	last := lastPart(it)
	return endsIn(last.head.text, lastingStates...)
}
