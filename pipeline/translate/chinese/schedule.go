package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// scheduleRules render timetables: how often in which weeks, on which days, at which times of day, how far apart, how long on
// and off, and how long for whom.
var scheduleRules = []Rule{
	// 再 + 服用 + 三天: take for another three days.
	{Name: "another-period", Gives: "VP", Pattern: "再|再继续 VG QTY", Head: 1, Cost: -0.2, When: takenForTime, Build: anotherPeriod},
	{Name: "another-period-passive", Gives: "PV", Pattern: "再|再继续 VG QTY", Head: 1, Cost: -0.3, When: takenForTime, Build: anotherPeriodPassive},
	// 28周前 + 每4周一次: every 4 weeks before 28 weeks.
	{Name: "when-often", Gives: "FREQ", Pattern: "PP FREQ", Head: 1, Cost: 0, When: everySecond, Build: whenOften},
	// 28～36周 + 每2周一次: every 2 weeks from 28 to 36 weeks.
	{Name: "weeks-often", Gives: "FREQ", Pattern: "QTY FREQ", Head: 1, Cost: 0, When: weeksEvery, Build: weeksOften},
	// 28周前每4周一次 + ， + 36周后每周一次: every 4 weeks before 28 weeks and weekly after 36 weeks.
	{Name: "often-two", Gives: "FREQ", Pattern: "FREQ ， FREQ", Cost: -0.1, When: scheduled, Build: oftenTwo},
	{Name: "often-three", Gives: "FREQ", Pattern: "FREQ ， FREQ ， FREQ", Cost: -0.6, When: scheduled, Build: oftenThree},
	// 每天 + 早 + 、 + 中 + 、 + 晚 + 各 + 一次: once each in the morning, at noon, and in the evening.
	{Name: "three-times-of-day", Gives: "FREQ", Pattern: "每天|每日 早 、 中 、 晚 各 一次", Cost: -1, Build: threeTimesOfDay},
	{Name: "three-times-of-day-bare", Gives: "FREQ", Pattern: "早 、 中 、 晚 各 一次", Cost: -1, Build: threeTimesOfDay},
	// 间隔 + 至少4小时: at least 4 hours apart.
	{Name: "apart", Gives: "PP", Pattern: "间隔|相隔|间隔至少|相隔至少 QTY", Head: 1, Cost: -0.1, When: timeLast, Build: apart},
	// 腹痛 + ， + 间隔5分钟: abdominal pain, 5 minutes apart.
	{Name: "noun-apart", Gives: "NP", Pattern: "NP ， PP", Cost: 0, When: apartLast, Build: joinedBy(",")},
	// 4 g + 静脉推注 + 20分钟: 4 g by intravenous bolus over 20 minutes.
	{Name: "dose-route-over", Gives: "QTY", Pattern: "QTY " + infusionWords + " QTY", Cost: -0.3, When: infusedOver, Build: doseRouteOver},
	// 初产妇 + 2小时 + ， + 经产妇 + 1小时: 2 hours in primiparas and 1 hour in multiparas.
	{Name: "quantity-by-group", Gives: "NP", Pattern: "N QTY ， N QTY", Cost: -0.5, When: twoGroups, Build: quantityByGroup},
	// 两次 + 用药 + 间隔: the interval between two doses.
	{Name: "interval-between", Gives: "N", Pattern: "两次 N 间隔|间隔时间|之间的间隔|的间隔|的间隔时间", Head: 2, Cost: -0.3, Build: intervalBetween},
	// 每周一 + 、 + 三、五: every Monday, Wednesday, and Friday.
	{Name: "weekdays", Gives: "FREQ", Pattern: "每周一|每周二|每周三|每周四|每周五 、|和|及 NUM", Head: 2, Cost: -0.5, When: daysOfWeek, Build: weekdays},
	// 连续 + 服用 + 7天: take for 7 consecutive days.
	{Name: "consecutive-days", Gives: "VP", Pattern: "连续 VG QTY", Head: 1, Cost: -0.4, When: timeUnitThird, Build: consecutiveDays},
	{Name: "consecutive-days-passive", Gives: "PV", Pattern: "连续 VG QTY", Head: 1, Cost: -0.4, When: consecutiveTimePassive, Build: consecutiveDaysPassive},
	// 连用 + 3天 + ， + 停 + 4天: for 3 days, followed by 4 days off.
	{Name: "on-and-off", Gives: "PP", Pattern: "连用|连服|连续使用|连续服用|用药|服药|服用|使用|给药 QTY ， 停|停药|停用|休息|间歇|停服 QTY", Head: 1, Cost: -0.5, When: twoTimesOnOff, Build: onAndOff},
}

func everySecond(k []*item) bool {
	n := ruleName(k[1])
	return strings.HasPrefix(n, "every") || n == "daily" || strings.HasPrefix(n, "times-per") || k[1].rule == nil && strings.HasPrefix(k[1].head.text, "每")
}

// weeksEvery reports a span of weeks, of a pregnancy or a course, before how often.
func weeksEvery(k []*item) bool {
	return everySecond(k) && ruleName(k[0]) == "measure" && strings.HasPrefix(ruleName(k[0].kids[0]), "range") && slices.Contains([]string{"周", "个月", "岁", "月", "天"}, k[0].kids[1].head.text)
}

func whenOften(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[1].Phrase, k[0].Phrase))
}

func weeksOften(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[1].Phrase, b.put("from", k[0]), k[0].Phrase))
}

// scheduled reports frequencies the first of which says when it holds.
func scheduled(k []*item) bool {
	return ruleName(k[0]) == "when-often" || ruleName(k[0]) == "weeks-often"
}

func oftenTwo(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[0].Phrase, b.put("and", k[1]), k[2].Phrase))
}

func oftenThree(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[0].Phrase, b.put(",", k[1]), k[2].Phrase, b.put(", and", k[3]), k[4].Phrase))
}

func threeTimesOfDay(b *builder, k []node) english.Phrase {
	n := len(k)
	p := join(0, b.put("once each", k[n-2], k[n-1]), b.put("in the morning", k[n-7]), b.put(",", k[n-6]), b.put("at noon", k[n-5]), b.put(", and", k[n-4]), b.put("in the evening", k[n-3]))
	if n == 8 {
		p = join(0, p, b.put("every day", k[0]))
	}
	return as(english.AdvPhrase, p)
}

func apart(b *builder, k []node) english.Phrase {
	word := ""
	if strings.HasSuffix(k[0].head.text, "至少") {
		word = "at least"
	}
	return as(english.PrepPhrase, join(0, b.put(word), k[1].Phrase, b.put("apart", k[0])))
}

func apartLast(k []*item) bool { return ruleName(k[2]) == "apart" }

// infusionWords are ways of giving that take their time.
const infusionWords = "静脉推注|静推|静脉滴注|静滴|静脉注射|静脉输注|缓慢静脉注射|缓慢静脉推注|静脉泵入|泵入"

var infusions = map[string]string{"静脉推注": "by intravenous bolus", "静推": "by intravenous bolus", "静脉滴注": "by intravenous infusion", "静滴": "by intravenous infusion", "静脉注射": "intravenously", "静脉输注": "by intravenous infusion",
	"缓慢静脉注射": "by slow intravenous injection", "缓慢静脉推注": "by slow intravenous injection", "静脉泵入": "by intravenous pump", "泵入": "by pump"}

func infusedOver(k []*item) bool { return !timeUnit(k[0]) && timeUnit(k[2]) }

func doseRouteOver(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(infusions[k[1].head.text], k[1]), b.put("over"), k[2].Phrase)
}

func twoGroups(k []*item) bool {
	return isPerson(k[0]) && isPerson(k[3]) && ruleName(k[1]) == "measure" && ruleName(k[4]) == "measure"
}

func quantityByGroup(b *builder, k []node) english.Phrase {
	one := join(0, as(english.NounPhrase, k[1].Phrase), b.put("in"), b.people(k[0]))
	two := join(0, k[4].Phrase, b.put("in"), b.people(k[3]))
	p := join(0, one, b.put("and", k[2]), two)
	p.Determined, p.Count = true, english.Many
	return p
}

func intervalBetween(b *builder, k []node) english.Phrase {
	what := b.plural(k[1].Phrase)
	if strings.HasSuffix(k[1].head.text, "药") {
		what = b.put("doses", k[1])
	}
	p := join(1, b.put("the", k[2]), b.put("interval"), b.put("between two", k[0]), what)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	p.Words[1].POS = "noun"
	return p
}

// weekdayNames are the days of the week by their Chinese numbers.
var weekdayNames = map[string]string{"一": "Monday", "二": "Tuesday", "三": "Wednesday", "四": "Thursday", "五": "Friday", "六": "Saturday", "日": "Sunday"}

// numbersOf lists the numbers of an enumeration.
func numbersOf(it *item) []*item {
	if ruleName(it) == "number-or" {
		return append(numbersOf(it.kids[0]), numbersOf(it.kids[2])...)
	}
	return []*item{it}
}

func daysOfWeek(k []*item) bool {
	return !slices.ContainsFunc(numbersOf(k[2]), func(it *item) bool { return it.rule != nil || weekdayNames[it.head.text] == "" })
}

func weekdays(b *builder, k []node) english.Phrase {
	p := b.put("every "+weekdayNames[strings.TrimPrefix(k[0].head.text, "每周")], k[0])
	days := numbersOf(k[2].item)
	for n, d := range days {
		link := ","
		switch {
		case len(days) == 1:
			link = "and"
		case n == len(days)-1:
			link = ", and"
		}
		p = join(0, p, b.put(link, k[1]), b.put(weekdayNames[d.head.text], b.build(d)))
	}
	return as(english.AdvPhrase, p)
}

func twoTimesOnOff(k []*item) bool { return timeUnit(k[1]) && timeUnit(k[4]) }

func onAndOff(b *builder, k []node) english.Phrase {
	p := join(0, b.put("for", k[0]), k[1].Phrase, b.put(", followed by", k[2]), k[4].Phrase, b.put("off", k[3]))
	return as(english.PrepPhrase, p)
}

// timeUnitThird reports a length of time in the third place.
func timeUnitThird(k []*item) bool { return timeUnit(k[2]) }

func consecutiveTimePassive(k []*item) bool { return timeUnitThird(k) && transitiveVerb(k[1]) }

func consecutiveDays(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, duration(b, []node{k[0], k[2]}))
}

func consecutiveDaysPassive(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[1].Phrase), duration(b, []node{k[0], k[2]}))
}

// takenForTime reports what is used, or watched, for a length of time more.
func takenForTime(k []*item) bool {
	return slices.Contains([]string{"服用", "使用", "应用", "口服", "治疗", "观察", "用药", "监测", "服药", "输注", "巩固治疗"}, k[1].head.text) && timeLast(k)
}

func anotherPeriod(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("for another", k[0]), k[2].Phrase)
}

func anotherPeriodPassive(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[1].Phrase), b.put("for another", k[0]), k[2].Phrase)
}
