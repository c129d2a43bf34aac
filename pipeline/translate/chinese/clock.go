package chinese

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// halfDayWords name the part of the day before an hour, dayPartWords the part of a day behind its date, nextDays days that are told from another one.
const (
	halfDayWords = "上午|早上|清晨|凌晨|早晨|下午|晚上|傍晚|中午|午夜|夜间|夜里|深夜|早|晚"
	dayPartWords = "凌晨|清晨|早晨|早上|上午|下午|午后|傍晚|晚上|晚间|夜间|夜里|深夜|早|晚"
	nextDays     = "第二天|次日|翌日|当天|当日|同日|前一天|前一日"
)

// clockRules render hours and parts of a day; English puts the hour before the half of the day, and both before the date (Chicago Manual of Style, 9.37).
var clockRules = []Rule{
	// 上午 + 8:00, 上午 + 8点: 8 a.m.
	{Name: "clock-time", Gives: "DATE", Pattern: halfDayWords + " NUM|QTY", Head: 1, Cost: -0.4, When: clockSecond, Build: clockTime},
	// 上午 + 9点 + 30分: 9:30 a.m.
	{Name: "clock-minutes", Gives: "DATE", Pattern: halfDayWords + " QTY NUM|QTY", Head: 1, Cost: -0.5, When: minutesThird, Build: clockTime},
	// 5月6日 + 凌晨: the early hours of May 6; 次日 + 早晨: the next morning; 5月6日 + 上午9点: 9 a.m. on May 6; 2020年 + 3月初: early March 2020.
	{Name: "day-part", Gives: "DATE", Pattern: "DATE|" + nextDays + " DATE|" + dayPartWords, Cost: -0.4, When: dayThenPart, Build: dayPart},
}

// clockUnits are the words for the hour.
var clockUnits = []string{"点", "时", "点钟"}

// hourAndMinutes reads 8:00, 8点 and 8点半; ok is false for what is no time of the clock.
func hourAndMinutes(it *item) (hour int, minutes string, ok bool) {
	digits := it.head.text
	switch ruleName(it) {
	case "":
		var isClock bool
		if digits, minutes, isClock = strings.Cut(digits, ":"); !isClock || len(minutes) != 2 {
			return 0, "", false
		}
	case "measure", "measure-half":
		if !slices.Contains(clockUnits, it.kids[1].head.text) || it.kids[0].rule != nil {
			return 0, "", false
		}
		digits = it.kids[0].head.text
		if ruleName(it) == "measure-half" {
			minutes = "30"
		}
	default:
		return 0, "", false
	}
	v, _ := lang.ChineseNumber(digits)
	hour, err := strconv.Atoi(v)
	return hour, minutes, err == nil && hour < 25
}

func clockSecond(k []*item) bool {
	_, _, ok := hourAndMinutes(k[1])
	return ok
}

// minutesThird reports an hour and the minutes behind it: 9点 + 30, 9点 + 30分.
func minutesThird(k []*item) bool {
	_, minutes, ok := hourAndMinutes(k[1])
	return ok && minutes == "" && minutesOf(k[2]) != ""
}

func minutesOf(it *item) string {
	n := it
	if ruleName(it) == "measure" && it.kids[1].head.text == "分" {
		n = it.kids[0]
	}
	v, ok := lang.ChineseNumber(n.head.text)
	m, err := strconv.Atoi(v)
	if n.rule != nil || !ok || err != nil || m > 59 {
		return ""
	}
	return fmt.Sprintf("%02d", m)
}

// clockTime writes the hour on the clock of twelve hours, with the half of the day that the Chinese word names: 凌晨2点, 2 a.m.; 14:00 stays.
func clockTime(b *builder, k []node) english.Phrase {
	hour, minutes, _ := hourAndMinutes(k[1].item)
	if len(k) > 2 {
		minutes = minutesOf(k[2].item)
	}
	at := strconv.Itoa(hour)
	if minutes != "" {
		at += ":" + minutes
	}
	zh := k[0].head.text
	evening := slices.Contains([]string{"晚上", "夜间", "夜里", "深夜", "晚", "午夜"}, zh)
	switch {
	case hour > 12 && minutes == "":
		at += ":00"
	case hour > 12:
	case hour == 12 && minutes == "" && evening:
		at = "12 midnight"
	case hour == 12 && minutes == "" && zh == "中午":
		at = "12 noon"
	case slices.Contains([]string{"下午", "傍晚", "中午"}, zh), evening && hour > 4 && hour < 12:
		at += " p.m."
	default:
		at += " a.m."
	}
	return date(b.put(at, k...))
}

// dayThenPart reports a day with its part or an hour of it, and a year with a part of one of its months.
func dayThenPart(k []*item) bool {
	part := k[1].rule == nil || isClock(k[1])
	return part && (k[0].rule == nil || hasDay(k[0])) || yearThenMonth(k[0], k[1])
}

func yearThenMonth(year, part *item) bool {
	return ruleName(year) == "date-year" && ruleName(part) == "date-part" && strings.HasPrefix(part.kids[1].head.text, "月")
}

// partsOfDay are the English of the parts of a day.
var partsOfDay = map[string]string{"凌晨": "early hours", "清晨": "morning", "早晨": "morning", "早上": "morning", "早": "morning", "上午": "morning", "下午": "afternoon", "午后": "afternoon", "傍晚": "evening", "晚上": "evening",
	"晚间": "evening", "晚": "evening", "夜间": "night", "夜里": "night", "深夜": "night"}

// whichDay gives the determiner that tells one day from another.
func whichDay(zh string) string {
	switch zh {
	case "第二天", "次日", "翌日":
		return "the next"
	case "前一天", "前一日":
		return "the previous"
	}
	return "that"
}

func dayPart(b *builder, k []node) english.Phrase {
	if k[1].item.rule != nil {
		return dayClock(b, k)
	}
	zh := k[1].head.text
	part := partsOfDay[zh]
	if k[0].item.rule != nil {
		return date(join(0, b.put("the "+part+" of", k[1]), k[0].Phrase))
	}
	day := whichDay(k[0].head.text)
	if zh == "凌晨" {
		day, part = "early "+day, "morning"
	}
	return date(b.put(day+" "+part, k...))
}

// isClock reports an hour.
func isClock(it *item) bool { return strings.HasPrefix(ruleName(it), "clock-") }

func dayClock(b *builder, k []node) english.Phrase {
	if yearThenMonth(k[0].item, k[1].item) {
		return date(join(0, k[1].Phrase, k[0].Phrase))
	}
	if k[0].item.rule != nil {
		return date(join(0, k[1].Phrase, b.put("on"), k[0].Phrase))
	}
	return date(join(0, k[1].Phrase, b.put(strings.Replace(whichDay(k[0].head.text), "that", "the same", 1)+" day", k[0])))
}

// timeOfDay gives the preposition of an hour or a part of a day; ok is false for other dates.
func timeOfDay(it *item) (word string, ok bool) {
	switch name := ruleName(it); {
	case isClock(it), name == "day-part" && isClock(it.kids[1]):
		return "at", true
	case name == "day-part" && it.kids[1].rule != nil:
		return "", false // early March 2020
	case name == "day-part" && it.kids[0].rule == nil:
		return "", true // the next morning
	case name == "day-part" && it.kids[1].head.text == "凌晨":
		return "in", true
	case name == "day-part":
		return "on", true
	}
	return "", false
}

// datePhrase is the date that the item is; nil for what is none.
func datePhrase(it *item) *item {
	for it.rule != nil && it.rule.Gives != "DATE" && it.rule.Gives != "DATES" && len(it.kids) == 1 {
		it = it.kids[0]
	}
	if it.rule == nil || it.rule.Gives != "DATE" && it.rule.Gives != "DATES" {
		return nil
	}
	return it
}

// weekday reports the name of a day of the week, or the weekend.
func weekday(it *item) bool {
	l := bareLeaf(it)
	if l == nil || !endsIn(l.text, "一", "二", "三", "四", "五", "六", "日", "天", "末") {
		return false
	}
	return beginsIn(l.text, "周", "星期", "礼拜")
}

// wantsTime reports a place for an adverbial of time: the head of a sentence that has its clause, and the place behind a participle, or behind a clause
// that has its verb and ends with the fragment.
func (w *work) wantsTime() bool {
	if right := w.r.Setting.Right; w.sentenceBefore() == "" {
		return w.clauseAhead() || w.rightIs(",") && len(right) > 2 && lang.SubjectPronoun(right[1])
	}
	p := w.beforePOS()
	if slices.Contains(spanning, w.leftWord()) || w.copulaBefore() || w.determinerBefore() || p.Has(lang.Preposition) && !p.Has(lang.Noun) ||
		p.Has(lang.Modal) || p.Has(lang.Conjunction) {
		return false
	}
	return participleWord(w.leftWord()) || w.afterVerb() || w.clauseEnds() && w.afterFinite()
}

// spanning are verbs whose object is a time.
var spanning = strings.Fields("covered cover covers spanned span spans included include includes excluded exceeded marked predated reached followed preceded called")

// onDate: 2020年3月, where the sentence wants a time: the study ended [in March 2020]; [in 2018], a second edition appeared.
func (s *placement) onDate() bool {
	if right := s.w.r.Setting.Right; s.rule() == "lead-course" && timeUnit(s.it.kids[2]) && s.w.sentenceBefore() == "" && len(right) > 0 &&
		right[0] == "," && s.w.clauseAhead() {
		return s.preposed("on-date", "from") // from day 1 to day 5, the drug is given
	}
	if it := s.it; ruleName(it) == "about-quantity" && it.kids[0].head.text == "近" && timeUnit(it) && len(s.p.Words) > 1 &&
		s.w.sentenceBefore() == "" && s.w.wantsTime() {
		s.b.rule = "chinese/on-date"
		past := s.b.put("over the past", s.b.build(it.kids[0]))
		return s.decided(as(english.PrepPhrase, join(0, past, english.Phrase{Words: s.p.Words[1:]})), 0) // 近三年, at the head of a sentence
	}
	it := datePhrase(s.it)
	if it == nil && weekday(s.it) && s.w.wantsTime() {
		return s.preposed("on-date", "on")
	}
	if it == nil || s.p.Cat != english.NounPhrase || !s.w.wantsTime() {
		return false
	}
	word := on(it)
	if it.rule.Gives == "DATES" {
		word = "from"
	}
	s.b.rule = "chinese/on-date"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put(word), s.p)), s.lead)
}
