package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// dayRules place something by the day of an event, and by how long before it.
var dayRules = []Rule{
	// 手术 + 当天: on the day of surgery.
	{Name: "day-of", Gives: "PP", Pattern: "N 当天|当日|当晚", Cost: -0.1, When: eventFirst, Build: dayOf},
	// 检查 + 当天 + 清晨: early on the morning of the examination.
	{Name: "day-of-part", Gives: "PP", Pattern: "N 当天|当日 清晨|早晨|早上|上午|下午|晚上|晚间", Cost: -0.2, When: eventFirst, Build: dayOfPart},
	// 手术 + 前一天: on the day before surgery; 手术 + 前一天 + 晚上: on the evening before surgery.
	{Name: "day-before", Gives: "PP", Pattern: "N|V 前一天|前一日|前日|前一晚|前夜|前晚|次日|第二天|次晨", Cost: -0.1, When: eventFirst, Build: dayBefore},
	// 提前 + 两周: two weeks in advance; 至少 + 提前 + 四小时: at least four hours in advance.
	{Name: "in-advance", Gives: "PP", Pattern: "提前 QTY|N", Head: 1, Cost: -0.1, When: periodAt(1), Build: inAdvance},
	{Name: "in-advance-at-least", Gives: "PP", Pattern: "至少|最少 提前 QTY|N", Head: 2, Cost: -0.2, When: periodAt(2), Build: inAdvanceAtLeast},
}

// eventFirst reports an action or event.
func eventFirst(k []*item) bool { return k[0].head.reads("verb") || isEvent(k[0]) }

// eventNouns are the ends of nouns for what takes place at a time.
var eventNouns = strings.Fields("手术 检查 治疗 化疗 放疗 移植 分娩 穿刺 注射 接种 入院 出院 术 镜 透析 采血 试验 活检 造影 麻醉 就诊 访视 用药")

func isEvent(it *item) bool {
	return endsIn(it.head.text, eventNouns...)
}

// theEvent is the event that a day is counted from: of surgery, of the examination.
func (b *builder) theEvent(p english.Phrase) english.Phrase {
	if q := b.numbered(p); q.Count == english.Mass || abstract(lastWord(headText(q)), 0) && q.Head == 0 && bareSingular(headText(q)) >= oftenBare {
		return b.event(p)
	}
	if p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	return b.definite(p)
}

// dayParts give the parts of a day.
var dayParts = map[string]string{"清晨": "early on the morning", "早晨": "on the morning", "早上": "on the morning", "上午": "on the morning", "下午": "on the afternoon", "晚上": "on the evening", "晚间": "on the evening"}

func dayOf(b *builder, k []node) english.Phrase {
	word := "on the day of"
	if k[1].head.text == "当晚" {
		word = "on the night of"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[1]), b.theEvent(k[0].Phrase)))
}

func dayOfPart(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(dayParts[k[2].head.text]+" of", k[1], k[2]), b.theEvent(k[0].Phrase)))
}

func dayBefore(b *builder, k []node) english.Phrase {
	word := "on the day before"
	switch k[1].head.text {
	case "前一晚", "前夜", "前晚":
		word = "on the night before"
	case "次日", "第二天":
		word = "on the day after"
	case "次晨":
		word = "on the morning after"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[1]), b.theEvent(k[0].Phrase)))
}

func inAdvance(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[1].Phrase, b.put("in advance", k[0])))
}

func inAdvanceAtLeast(b *builder, k []node) english.Phrase {
	p := inAdvance(b, k[1:])
	return join(1, b.put("at least", k[0]), p)
}
