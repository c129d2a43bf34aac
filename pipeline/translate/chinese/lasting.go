package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/translate/english"
)

// lastingRules say how long something goes on, or takes.
var lastingRules = []Rule{
	// 使用 + 四个月: use for four months.
	{Name: "verb-quantity", Gives: "VP", Pattern: "VP QTY", Cost: 0.3, Build: verbQuantity},
	// 至少12个月 + 没有症状: have no symptoms for at least 12 months.
	{Name: "quantity-verb", Gives: "VP", Pattern: "QTY VP", Head: 1, Cost: 0.3, When: timeFirst, Build: quantityVerb},
	// 需要 + 时间 + 形成: take time to form.
	{Name: "take-time", Gives: "VP", Pattern: "需要|需|要 时间 VP", Head: 2, Cost: -0.1, Build: takeTime},
	// 需要 + 数月: take several months.
	{Name: "take-period", Gives: "VP", Pattern: "需要|需 NP", Cost: 0, When: timeLast, Build: takePeriod},
	// 可持续 + 24小时: can last for 24 hours.
	{Name: "can-last", Gives: "VP", Pattern: "可持续 NP", Cost: 0, When: timeLast, Build: canLast},
}

// verbQuantity adds a length of time, or another quantity, to a verb phrase.
func verbQuantity(b *builder, k []node) english.Phrase {
	if timeUnit(k[1].item) {
		return join(0, k[0].Phrase, b.put("for"), k[1].Phrase)
	}
	return join(0, k[0].Phrase, k[1].Phrase)
}

// timeUnit reports a quantity of time.
func timeUnit(it *item) bool {
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	if it.head == nil {
		return false
	}
	if t := it.head.text; strings.HasPrefix(t, "数") || strings.HasPrefix(t, "几") {
		_, n := utf8.DecodeRuneInString(t)
		return timeWords(t[n:])
	}
	return timeWords(it.head.text)
}

// timeWords reports the units of time.
func timeWords(unit string) bool {
	return slices.Contains([]string{"年", "月", "个月", "周", "天", "日", "小时", "分钟", "秒", "星期", "h", "min"}, unit)
}

func takeTime(b *builder, k []node) english.Phrase {
	return join(0, b.verb("take", english.Lemma, k[0]), b.put("time to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

func takePeriod(b *builder, k []node) english.Phrase {
	return join(0, b.verb("take", english.Lemma, k[0]), k[1].Phrase)
}

func canLast(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(0, b.put("can last for", k[0]), k[1].Phrase))
	p.Finite = true
	return p
}

func timeFirst(k []*item) bool { return timeUnit(k[0]) }

func quantityVerb(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("for"), k[0].Phrase)
}
