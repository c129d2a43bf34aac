package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// scheduleRules render timetables: how often in which weeks, on which days, at which times of day, how far apart, how long on
// and off, and how long for whom.
var scheduleRules = []Rule{
	// 28周前 + 每4周一次: every 4 weeks before 28 weeks.
	{Name: "when-often", Gives: "FREQ", Pattern: "PP FREQ", Head: 1, Cost: 0, When: everySecond, Build: whenOften},
	// 28～36周 + 每2周一次: every 2 weeks from 28 to 36 weeks.
	{Name: "weeks-often", Gives: "FREQ", Pattern: "QTY FREQ", Head: 1, Cost: 0, When: weeksEvery, Build: weeksOften},
	// 间隔 + 至少4小时: at least 4 hours apart.
	{Name: "apart", Gives: "PP", Pattern: "间隔|相隔|间隔至少|相隔至少 QTY", Head: 1, Cost: -0.1, When: timeLast, Build: apart},
}

func everySecond(k []*item) bool {
	n := ruleName(k[1])
	return strings.HasPrefix(n, "every") || n == "daily" || strings.HasPrefix(n, "times-per") || k[1].rule == nil && strings.HasPrefix(k[1].head.text, "每")
}

// weeksEvery reports a span of weeks, of a pregnancy or a course, before how often.
func weeksEvery(k []*item) bool {
	return everySecond(k) && ruleName(k[0]) == "measure" && strings.HasPrefix(ruleName(k[0].kids[0]), "range") &&
		slices.Contains([]string{"周", "个月", "岁", "月", "天"}, k[0].kids[1].head.text)
}

func whenOften(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[1].Phrase, k[0].Phrase))
}

func weeksOften(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[1].Phrase, b.put("from", k[0]), k[0].Phrase))
}

func apart(b *builder, k []node) english.Phrase {
	word := ""
	if strings.HasSuffix(k[0].head.text, "至少") {
		word = "at least"
	}
	return as(english.PrepPhrase, join(0, b.put(word), k[1].Phrase, b.put("apart", k[0])))
}

// infusionWords are ways of giving that take their time.
const infusionWords = "静脉推注|静推|静脉滴注|静滴|静脉注射|静脉输注|缓慢静脉注射|缓慢静脉推注|静脉泵入|泵入"

var infusions = map[string]string{"静脉推注": "by intravenous bolus", "静推": "by intravenous bolus", "静脉滴注": "by intravenous infusion", "静滴": "by intravenous infusion", "静脉注射": "intravenously", "静脉输注": "by intravenous infusion",
	"缓慢静脉注射": "by slow intravenous injection", "缓慢静脉推注": "by slow intravenous injection", "静脉泵入": "by intravenous pump", "泵入": "by pump"}

// dosingRules render the short half-clauses of prescriptions and schedules: at what dose, when it is taken, at least how often and what for
// (Lü 1999, 按, 每, 以防; AMA Manual of Style, 14.12).
var dosingRules = []Rule{
	// 按 + 0.9 mg/kg: at 0.9 mg/kg.
	{Name: "at-dose", Gives: "PP", Pattern: "按|按照 QTY", Head: 1, Cost: -0.2, When: unitDoseLast, Build: atAmount},
	// 按 + 0.9 mg/kg + 静脉滴注: intravenously at 0.9 mg/kg.
	{Name: "at-dose-route", Gives: "PP", Pattern: "按|按照 QTY 口服|静脉注射|皮下注射|肌内注射|静脉滴注|肌肉注射|肌注|静滴|静注|静脉输注|口服给药|静脉给药", Head: 1, Cost: -0.5, When: unitDoseSecond, Build: atDoseRoute},
	// 第 + 2 + 剂 + 疫苗: the second dose of vaccine.
	{Name: "nth-dose", Gives: "NP", Pattern: "第 NUM 剂|针", Head: 1, Cost: -0.1, Build: nthDose},
	// 1 mg/kg + ， + 最大剂量 + 60 mg: 1 mg/kg, to a maximum of 60 mg.
	{Name: "dose-at-most", Gives: "QTY", Pattern: "QTY ， 最大剂量|最大剂量为|最大剂量不超过|最大量|最大量为|最大量不超过|最高剂量|最高剂量为|最大不超过|总量不超过|总剂量不超过|单次最大剂量|单次最大剂量为|单次最大量|单次最大量为|每次最大剂量|每次最大量|每日最大剂量|每日最大剂量为|每日最大量|每日最大量为|日最大剂量|日最大剂量为|一日最大剂量|每日总量不超过 QTY", Head: 0, Cost: -0.6, When: doseLast, Build: doseAtMost},
	// 50 mg/kg + 口服 + ， + 疗程 + 10天: 50 mg/kg orally for 10 days.
	{Name: "dose-course", Gives: "QTY", Pattern: "QTY|FREQ ， 疗程|疗程为|疗程共|疗程至少|疗程不少于|疗程约|总疗程|总疗程为|连用|连服|共用|用药 QTY", Head: 0, Cost: -0.4, When: timeLast, Build: doseCourse},
	// 300毫克，每日一次 + ， + 自妊娠28周起: 300 mg once daily starting from 28 weeks of gestation.
	{Name: "dose-since", Gives: "QTY", Pattern: "QTY ， PP", Head: 0, Cost: -0.3, When: regimenSince, Build: withoutComma},
	// 400毫克，每日三次 + ， + 餐后服用: 400 mg three times daily after meals.
	{Name: "dose-meal", Gives: "QTY", Pattern: "QTY ， 餐后服用|饭后服用|餐前服用|饭前服用|睡前服用|空腹服用|随餐服用", Head: 0, Cost: -0.4, When: regimenFirst, Build: doseMeal},
	// 漏服 + 时: if a dose is missed; 漏服 + 一次后: after a dose is missed.
	{Name: "when-missed", Gives: "CL", Pattern: "漏服|漏用|漏打 时|一次时|后|一次后", Cost: -0.5, Build: whenMissed},
}

// doseUnits are the units of mass, volume and effect in which drugs are measured out.
var doseUnits = strings.Fields("mg g µg μg ug mcg ml iu u 毫克 克 微克 毫升 单位")

// doseUnit reports a quantity with a unit, of mass or volume and perhaps for each kilogram: 0.9 mg/kg.
func doseUnit(it *item) bool {
	u := strings.ToLower(quantityUnit(it))
	return slices.ContainsFunc(doseUnits, func(d string) bool {
		return u == d || strings.HasPrefix(u, d+"/") || strings.HasPrefix(u, d+"·")
	})
}

func unitDoseFirst(k []*item) bool  { return doseUnit(k[0]) }
func unitDoseSecond(k []*item) bool { return doseUnit(k[1]) }
func unitDoseLast(k []*item) bool   { return doseUnit(k[len(k)-1]) }
func timeFirst(k []*item) bool      { return timeUnit(k[0]) }

func doseLast(k []*item) bool { return unitDoseFirst(k) && doseUnit(k[3]) }

func doseAtMost(b *builder, k []node) english.Phrase {
	zh, word := k[2].head.text, ", to a maximum of"
	if strings.HasPrefix(zh, "总") {
		word = ", to a maximum total of"
	}
	p := join(0, k[0].Phrase, b.put(word, k[1], k[2]), k[3].Phrase)
	switch {
	case strings.Contains(zh, "日"):
		p = join(0, p, b.put("daily"))
	case beginsIn(zh, "单次", "每次"):
		p = join(0, p, b.put("per dose"))
	}
	return p
}

// regimenFirst reports an amount with how often it is taken.
func regimenFirst(k []*item) bool {
	return slices.Contains([]string{"dose-comma-frequency", "dose-frequency"}, ruleName(k[0]))
}

func regimenSince(k []*item) bool {
	return regimenFirst(k) && slices.Contains([]string{"starting-time", "since"}, ruleName(k[2]))
}

func doseMeal(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(takenWhen[k[2].head.text], k[1], k[2]))
}

func doseCourse(b *builder, k []node) english.Phrase {
	word := "for"
	switch zh := k[2].head.text; {
	case endsIn(zh, "至少", "不少于"):
		word = "for at least"
	case strings.HasSuffix(zh, "约"):
		word = "for about"
	case strings.HasPrefix(zh, "总"):
		word = "for a total of"
	}
	return join(0, k[0].Phrase, b.put(word, k[1], k[2]), k[3].Phrase)
}

func atAmount(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("at", k[0]), k[1].Phrase))
}

func atDoseRoute(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(routes[k[2].head.text], k[2]), b.put("at", k[0]), k[1].Phrase))
}

// takenWhen gives the times at which a dose is taken.
var takenWhen = map[string]string{"睡前服用": "at bedtime", "睡前口服": "orally at bedtime", "睡前服": "at bedtime", "饭后服用": "after meals", "餐后服用": "after meals", "饭前服用": "before meals", "餐前服用": "before meals",
	"空腹服用": "on an empty stomach", "随餐服用": "with meals", "晨起服用": "in the morning", "早餐前服用": "before breakfast", "早餐后服用": "after breakfast"}

// writtenNumbers are the small numbers in words, as English writes ordinals (AMA Manual of Style, 18.3).
var writtenNumbers = map[string]string{"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth"}

func nthDose(b *builder, k []node) english.Phrase {
	nth := ordinal(b, k[:2])
	if w, ok := writtenNumbers[k[1].head.text]; ok {
		nth = b.put(w, k[0], k[1])
	}
	p := join(2, b.put("the"), nth, as(english.NounPhrase, b.put("dose", k[2])))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Singular, true
	return p
}

// missed tells of a missed dose with the word before it.
func missed(b *builder, word string, k []node) english.Phrase {
	p := as(english.Clause, b.put(word+" a dose is missed", k...))
	p.Finite = true
	return p
}

func whenMissed(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(k[1].head.text, "后") {
		return missed(b, "after", k)
	}
	return missed(b, "if", k)
}

// Doses that differ by the day, by the rate or by the person.

// doseOfDay reports the number of a day or week and the dose for it.
func doseOfDay(k []*item) bool {
	return numberedTime(k) && isAmount(k[1]) && quantityUnit(k[1]) != "次"
}

// rateNouns give the nouns for how fast, how much or how often something is given.
var rateNouns = map[string]string{"速度": "a rate", "速率": "a rate", "流速": "a flow rate", "滴速": "a drip rate", "剂量": "a dose", "频率": "a frequency", "浓度": "a concentration", "间隔": "intervals"}

func atRate(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("at "+rateNouns[k[3].head.text]+" of", k[0], k[2], k[3]), perMinuteRate(k[1])))
}

// perMinuteRate says per hour where a dose has hourly: at a rate of 100 mL per hour.
func perMinuteRate(q node) english.Phrase {
	p := q.Phrase
	p.Words = slices.Clone(p.Words)
	if n := len(p.Words) - 1; p.Words[n].Text == "hourly" {
		p.Words[n].Text, p.Words[n].Alternatives = "per hour", nil
	}
	return p
}

// daytimeRules render times of day that say when something happens; each has its preposition in English.
var daytimeRules = []Rule{
	// 夜间 + 及 + 凌晨 + 加重: worsen at night and in the early morning.
	{Name: "two-daytimes", Gives: "PP", Pattern: daytimeWords + " 及|和|或|与|、 " + daytimeWords, Cost: -0.3, Build: bothDaytimes},
	// 咳嗽 + 、 + 打喷嚏 + 时: when coughing or sneezing.
	{Name: "when-acting", Gives: "PP", Pattern: actWords + " 、|或|和|及 " + actWords + " 时|后|前", Cost: -0.5, Build: whenActing},
}

// daytimeWords are times of day, acts what the body does now and then.
const (
	daytimeWords = "夜间|夜晚|晚上|凌晨|清晨|早晨|早上|晨起|上午|下午|午后|中午|傍晚|白天|日间"
	actWords     = "咳嗽|打喷嚏|深呼吸|大笑|排便|排尿|吞咽|进食|运动|行走|弯腰|说话|咀嚼|呼吸"
)

// timesOfDay give these times with their prepositions.
var timesOfDay = map[string]string{"夜间": "at night", "夜晚": "at night", "晚上": "in the evening", "凌晨": "in the early morning", "清晨": "in the early morning", "早晨": "in the morning", "早上": "in the morning", "晨起": "on waking",
	"上午": "in the morning", "下午": "in the afternoon", "午后": "in the afternoon", "中午": "at noon", "傍晚": "in the evening", "白天": "during the day", "日间": "during the day"}

// acts give the gerunds.
var acts = map[string]string{"咳嗽": "coughing", "打喷嚏": "sneezing", "深呼吸": "breathing deeply", "大笑": "laughing", "排便": "defecating", "排尿": "urinating", "吞咽": "swallowing", "进食": "eating", "运动": "exercising", "行走": "walking",
	"弯腰": "bending over", "说话": "talking", "咀嚼": "chewing", "呼吸": "breathing"}

func bothDaytimes(b *builder, k []node) english.Phrase {
	word := "and"
	if k[1].head.text == "或" {
		word = "or"
	}
	return as(english.PrepPhrase, join(0, b.put(timesOfDay[k[0].head.text], k[0]), b.put(word, k[1]), b.put(timesOfDay[k[2].head.text], k[2])))
}

func whenActing(b *builder, k []node) english.Phrase {
	word := "or"
	if zh := k[1].head.text; zh == "和" || zh == "及" {
		word = "and"
	}
	return as(english.PrepPhrase, join(0, b.put(beforeVerb[k[3].head.text], k[3]), b.put(acts[k[0].head.text], k[0]), b.put(word, k[1]), b.put(acts[k[2].head.text], k[2])))
}
