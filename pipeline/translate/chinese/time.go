package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Amounts of time, as rules ask for them.

// timeUnits are the units of time.
var timeUnits = []string{"年", "月", "个月", "周", "天", "日", "小时", "分钟", "秒", "秒钟", "星期", "h", "min"}

// halves are times of a half, which have no number.
var halves = map[string]string{"半小时": "half an hour", "半年": "half a year", "半个月": "half a month", "半月": "half a month", "半天": "half a day"}

// timeUnit reports a quantity of time: 三个月, 数周.
func timeUnit(it *item) bool {
	if ruleName(it) == "about-half-period" {
		return true
	}
	unit := it.head.text
	if strings.HasPrefix(unit, "数") || strings.HasPrefix(unit, "几") {
		_, n := utf8.DecodeRuneInString(unit)
		unit = unit[n:]
	}
	return slices.Contains(timeUnits, unit)
}

// periodTerm reports a term that is a number with its unit of time: 一周.
func periodTerm(it *item) bool {
	return it.rule == nil && isNumeral([]rune(it.head.text)[0]) && strings.ContainsAny(it.head.text, "年月周天日时分")
}

// period reports an amount of time, of numbers or one term.
func period(it *item) bool {
	return timeUnit(it) || periodTerm(it) || it.rule == nil && halves[it.head.text] != ""
}

// timeAt holds where a quantity of time stands in place n, periodAt where any amount of time does.
func timeAt(n int) func([]*item) bool   { return func(k []*item) bool { return timeUnit(k[n]) } }
func periodAt(n int) func([]*item) bool { return func(k []*item) bool { return period(k[n]) } }

// timeLast reports a quantity of time in the last place.
func timeLast(k []*item) bool { return timeUnit(k[len(k)-1]) }
