package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// estimateRules render attributes of time and certainty before a noun: what has been, what is expected.
var estimateRules = []Rule{
	// 既往 + 心肌梗死病史: a history of myocardial infarction.
	{Name: "past-history", Gives: "N", Pattern: "既往|以往|过去 N", Head: 1, Cost: 0.05, When: historySecond, Build: pastHistory},
	// 估计 + 胎儿体重: estimated fetal weight.
	{Name: "estimated", Gives: "N", Pattern: "估计|预计|预期|预估|估算 N", Head: 1, Cost: 0.2, When: estimable, Build: estimated},
}

func historySecond(k []*item) bool { return strings.HasSuffix(lastWordOf(k[1]), "史") }

// pastHistory leaves 既往 to the history, which is of the past.
func pastHistory(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	p.Words[p.Head].Rules = append(slices.Clip(p.Words[p.Head].Rules), b.rule)
	return p
}

// estimables are the ends of nouns whose value is estimated or expected.
var estimables = strings.Fields("体重 生存期 寿命 失血量 存活期 预产期 滤过率 剂量 值 时间 风险 发病率 疗效")

func estimable(k []*item) bool {
	return endsIn(k[1].head.text, estimables...)
}

func estimated(b *builder, k []node) english.Phrase {
	word := "expected"
	if strings.Contains(k[0].head.text, "估") {
		word = "estimated"
	}
	return join(1, b.put(word, k[0]), k[1].Phrase)
}
