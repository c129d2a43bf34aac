package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// dayRules place something by the day of an event, and by how long before it.
var dayRules = []Rule{
	// 手术 + 当天: on the day of surgery.
	{Name: "day-of", Gives: "PP", Pattern: "N 当天|当日|当晚", Cost: -0.1, When: eventFirst, Build: dayOf},
	// 手术 + 前一天: on the day before surgery; 手术 + 前一天晚上: on the evening before surgery; 检查 + 当天清晨: early on the morning of the examination.
	{Name: "day-before", Gives: "PP", Pattern: "N|V 前一天|前一日|前日|前一晚|前夜|前晚|次日|第二天|次晨|后第二天|后次日|DATE", Cost: -0.5, When: dayOfEvent, Build: dayBefore},
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

func dayOf(b *builder, k []node) english.Phrase {
	word := "on the day of"
	if k[1].head.text == "当晚" {
		word = "on the night of"
	}
	return as(english.PrepPhrase, join(0, b.put(word, k[1]), b.theEvent(k[0].Phrase)))
}

// dayOfEvent reports an event and a day told from it, also with the part of the day: 手术 + 前一天晚上.
func dayOfEvent(k []*item) bool {
	return eventFirst(k) && (k[1].rule == nil || ruleName(k[1]) == "day-part" && k[1].kids[0].rule == nil && k[1].kids[1].rule == nil)
}

// fromEvents place such a day before, behind or on that of the event.
var fromEvents = map[string]string{"the next": "after", "the previous": "before", "that": "of"}

// onPartOfDay is the part of the day with its preposition.
func onPartOfDay(zh string) string {
	if zh == "清晨" || zh == "凌晨" {
		return "early on the morning"
	}
	return "on the " + partsOfDay[zh]
}

func dayBefore(b *builder, k []node) english.Phrase {
	if it := k[1].item; it.rule != nil {
		when := onPartOfDay(it.kids[1].head.text) + " " + fromEvents[whichDay(it.kids[0].head.text)]
		return as(english.PrepPhrase, join(0, b.put(when, k[1]), b.theEvent(k[0].Phrase))) // on the evening before surgery
	}
	word := "on the day before"
	switch k[1].head.text {
	case "前一晚", "前夜", "前晚":
		word = "on the night before"
	case "次日", "第二天", "后第二天", "后次日":
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

// duringLifeRules render what is done in a time of life that has an English adjective for illnesses only: gestational diabetes, but
// nutrition during pregnancy.
var duringLifeRules = []Rule{
	// 妊娠期 + 用药: medication use during pregnancy.
	{Name: "during-life", Gives: "N", Pattern: lifeTimes + " N", Head: 1, Cost: -0.25, When: doneInLife, Build: duringLife},
}

// lifeTimes are times of life, lives their English.
const lifeTimes = "妊娠期|孕期|妊娠期间|哺乳期|产褥期|围产期|儿童期|青春期"

var lives = map[string]string{"妊娠期": "pregnancy", "孕期": "pregnancy", "妊娠期间": "pregnancy", "哺乳期": "lactation", "产褥期": "the puerperium", "围产期": "the perinatal period", "儿童期": "childhood", "青春期": "adolescence"}

// doneInLives end the nouns of what is done, or is no illness with a name of its own, in a time of life.
var doneInLives = strings.Fields("治疗 用药 管理 监测 护理 检查 营养 体重增加 感染 出血 暴露 使用 补充 饮食 运动 吸烟 饮酒 保健 接种 筛查 贫血")

// doneInLife reports what is done, or what is no illness with a name of its own.
func doneInLife(k []*item) bool {
	return endsIn(k[1].head.text, doneInLives...)
}

func duringLife(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("during "+lives[k[0].head.text], k[0]))
}

// onNextDay renders the day behind an event: on the next day after tooth extraction.
func (b *builder) onNextDay(k []node) (english.Phrase, bool) {
	if next := lastPart(k[1].item).head.text; next != "第二天" && next != "次日" {
		return english.Phrase{}, false
	}
	p := k[1].Phrase
	p.Count = english.Singular
	return as(english.PrepPhrase, join(0, b.put("on", k[0]), b.put("the"), p)), true
}
