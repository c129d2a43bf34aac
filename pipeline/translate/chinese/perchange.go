package chinese

import (
	"unmix/pipeline/translate/english"
)

// perChangeRules say for which step of one thing another changes: 每延迟15分钟, 血压每升高10 mmHg (Lü 1999, 每).
var perChangeRules = []Rule{
	// 每 + 延迟 + 15分钟: for every 15-minute delay.
	{Name: "per-change", Gives: "CL", Pattern: "每 " + steps + " QTY", Cost: -0.3, Build: perChange},
	// 血压 + 每 + 升高 + 10 mmHg: for every 10 mmHg increase in blood pressure.
	{Name: "per-change-of", Gives: "CL", Pattern: "NP 每 " + steps + " QTY", Cost: -0.3, Build: perChangeOf},
}

// steps are the verbs of change by steps.
const steps = "减轻|延迟|推迟|延误|增加|升高|上升|提高|增长|延长|降低|减少|下降|缩短"

// stepNouns give their English nouns.
var stepNouns = map[string]string{"减轻": "reduction", "延迟": "delay", "推迟": "delay", "延误": "delay", "增加": "increase", "升高": "increase", "上升": "increase", "提高": "increase", "增长": "increase", "延长": "increase",
	"降低": "decrease", "减少": "decrease", "下降": "decrease", "缩短": "decrease"}

func perChange(b *builder, k []node) english.Phrase {
	if isAge([]*item{k[2].item}) {
		years := b.put("~-year", k[2]) // for every 10-year increase in age
		return as(english.PrepPhrase, join(0, b.put("for every", k[0]), english.Phrase{Words: k[2].Phrase.Words[:1]}, years, b.put(stepNouns[k[1].head.text]+" in age", k[1])))
	}
	return as(english.PrepPhrase, join(0, b.put("for every", k[0]), b.step(k[2]), b.put(stepNouns[k[1].head.text], k[1])))
}

func perChangeOf(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("for every", k[1]), b.step(k[3]), b.put(stepNouns[k[2].head.text]+" in", k[2]), b.settle(k[0].Phrase)))
}

// step is the size of a step, before its noun.
func (b *builder) step(n node) english.Phrase {
	if timeUnit(n.item) {
		return hyphenedTime(n.Phrase)
	}
	return n.Phrase
}

// worldwideRules put 全球 behind what it is said of: the leading cause of death worldwide.
var worldwideRules = []Rule{
	{Name: "worldwide", Gives: "NP", Pattern: "全球|全世界|世界范围内|世界 NP", Head: 1, Cost: -0.4, When: causeOf, Build: causeWorldwide},
}

// causeOf reports a cause among others: 首要死因.
func causeOf(k []*item) bool {
	return k[1].size > 1 && endsIn(k[1].head.text, "原因", "死因", "病因")
}

func causeWorldwide(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("worldwide", k[0]))
}
