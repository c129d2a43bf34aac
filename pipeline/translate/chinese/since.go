package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// sinceRules render the time from an event on: 以来, 自…起, 近五年来.
var sinceRules = []Rule{
	// 25岁 + 起: from age 25; 输注前一日 + 起: starting the day before the infusion.
	{Name: "starting-time", Gives: "PP", Pattern: "PP|ADV 起", Head: 0, Cost: -0.4, When: timeOfStart, Build: startingTime},
	// 从 + 手术 + 开始: starting from surgery.
	{Name: "since", Gives: "PP", Pattern: "自|从|自从 NP 以来|起|开始|后", Head: 1, Cost: 0.05, Build: sinceNoun},
	// 从 + 孕前三个月 + 开始, behind a modal: should start three months before pregnancy.
	{Name: "since-bare", Gives: "PP", Pattern: "NP|QTY 以来", Cost: 0.05, Build: sinceBare},
	// 20年 + 来: over the past 20 years.
	{Name: "years-since", Gives: "PP", Pattern: "QTY 来", Cost: -0.2, When: yearsFirst, Build: yearsSince},
	// 过去 + 十年 + 间: over the past ten years.
	{Name: "past-years", Gives: "PP", Pattern: "过去|近|最近|未来|今后 QTY|N 间|中|里|内|来", Head: 1, Cost: 0.02, Weigh: nearPast, Build: overPast},
	{Name: "past-years-de", Gives: "PP", Pattern: "过去|最近|未来 的 QTY|N 间|中|里|内|来", Head: 2, Cost: -1, Build: leavingOut(1, overPast)},
}

func sinceNoun(b *builder, k []node) english.Phrase {
	if zh := k[2].head.text; zh == "开始" || zh == "起" {
		return b.located("starting from", []node{k[0], k[2]}, k[1])
	}
	return b.located("since", []node{k[0], k[2]}, k[1])
}

func sinceBare(b *builder, k []node) english.Phrase {
	if timeUnit(k[0].item) {
		return b.located("for", []node{k[1]}, k[0])
	}
	return b.located("since", []node{k[1]}, k[0])
}

// nearPast prefers the time up to now where 近 could be "nearly" as well: 近三个月, over the past three months.
func nearPast(k []*item) float64 {
	if k[0].head.text == "近" && (timeUnit(k[1]) || periodTerm(k[1])) {
		return -0.6
	}
	return 0
}

// overPast renders 过去十年间 and 近五年来.
func overPast(b *builder, k []node) english.Phrase {
	lead := "over the past"
	if t := k[0].head.text; strings.HasPrefix(t, "未来") || t == "今后" {
		lead = "over the next"
	}
	long := k[1].Phrase
	if n := len(long.Words); n > 0 && strings.HasPrefix(long.Words[0].Text, "one ") {
		long.Words = slices.Clone(long.Words)
		long.Words[0].Text = strings.TrimPrefix(long.Words[0].Text, "one ")
	} else if n > 1 && (long.Words[0].Text == "one" || long.Words[0].Text == "1") {
		long.Words, long.Head = long.Words[1:], max(0, long.Head-1) // over the past year
	}
	return as(english.PrepPhrase, join(0, b.put(lead, append([]node{k[0]}, k[2:]...)...), long))
}

// yearsFirst reports a number of years, or of shorter times.
func yearsFirst(k []*item) bool { return timeUnit(k[0]) && firstPart(k[0]).head.text != "近" }

func yearsSince(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("over the past", k[1]), k[0].Phrase))
}

// timeOfStart reports a time before or after an event, or within life.
func timeOfStart(k []*item) bool {
	t := lastWordOf(k[0])
	return timeLast([]*item{k[0]}) || endsIn(t, "日", "天", "周", "月", "年", "后", "前", "晚")
}

func startingTime(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(1, b.put("starting", k[1]), k[0].Phrase))
}
