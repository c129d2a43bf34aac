package chinese

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/digits"
	"unmix/pipeline/translate/english"
)

// dateRules render dates, from the largest unit to the smallest in Chinese: 2020 年 3 月 10 日, March 10, 2020.
var dateRules = []Rule{
	{Name: "date-full", Gives: "DATE", Pattern: "NUM 年 NUM 月 NUM 日|号", Cost: 0.02, When: yearMonth, Build: dateFull},
	{Name: "date-month", Gives: "DATE", Pattern: "NUM 年 NUM 月", Cost: 0.02, When: yearMonth, Build: dateMonth},
	{Name: "date-year", Gives: "DATE", Pattern: "NUM 年", Cost: 0.02, When: isYear, Build: dateYear},
	{Name: "date-day", Gives: "DATE", Pattern: "NUM 月 NUM 日|号", Cost: 0.02, When: monthOnly, Build: dateDay},
	{Name: "date-month-short", Gives: "DATE", Pattern: "NUM 月", Cost: 0.3, When: monthOnly, Build: dateMonthAlone},
	// 3月 + 中旬: mid-March; 2020年 + 初, 2020 + 年初: early 2020.
	{Name: "date-part", Gives: "DATE", Pattern: "DATE|NUM 上旬|中旬|下旬|初|底|末|年初|年中|年底|年末", Cost: 0, When: partlyDate, Build: datePart},
	// a date by itself; inside a phrase it is rarely a noun
	{Name: "date-alone", Gives: "TOP", Pattern: "DATE|DATES", Cost: 0},
	{Name: "date-phrase", Gives: "NP", Pattern: "DATE", Cost: 0.2, Weigh: loneMonthCost},
	// 2020年1月1日 + 至 + 3月15日: January 1 to March 15, 2020.
	{Name: "date-range", Gives: "DATES", Pattern: "DATE 至|到|~|—|～|-|– DATE", Cost: 0, Build: dateRange},
	// 1月1日 + 至 + 10日: January 1 to 10.
	{Name: "date-range-days", Gives: "DATES", Pattern: "DATE 至|到|~|—|～|-|– NUM 日|号", Cost: 0, When: dayFirst, Build: dateRangeDays},
	// 2015 + — + 2019年: 2015 to 2019.
	{Name: "date-range-years", Gives: "DATES", Pattern: "NUM 至|到|~|—|～|-|– NUM 年", Cost: 0, When: bothYears, Build: dateRangeYears},
	{Name: "date-range-phrase", Gives: "NP", Pattern: "DATES", Cost: 0.2},
	// 自 + 2015年1月至2019年12月: from January 2015 to December 2019.
	{Name: "date-range-from", Gives: "PP", Pattern: "自|从|在|于 DATES", Head: 1, Cost: -0.6, Build: fromDates},
	{Name: "date-range-while", Gives: "PP", Pattern: "DATES 期间|间|之间|期內|期内", Cost: 0, Build: whileDates},
	// 4月 + ， + 疫情暴发: in April, the epidemic broke out.
	{Name: "month-lead", Gives: "TOP", Pattern: "NUM 月 ， S", Head: 3, Cost: -0.1, When: monthOnly, Build: monthLead},
	// 7月 + 至 + 9月: July to September.
	{Name: "date-range-months", Gives: "DATES", Pattern: "NUM 月 至|到|~|—|～|-|– NUM 月", Cost: 0.45, When: twoMonths, Build: rangeMonths},
	// 去年 + 12月: December of last year.
	{Name: "date-month-of", Gives: "DATE", Pattern: "去年|今年|明年|前年|同年|次年|翌年|当年 NUM 月", Head: 1, Cost: -0.3, When: monthSecond, Build: monthOf},
	// 1990年 + 至 + 2019 + 年间: between 1990 and 2019.
	{Name: "date-range-between", Gives: "PP", Pattern: "DATE|NUM 至|到|~|—|～|-|–|和|与 NUM 年间", Cost: -0.4, When: yearsBetween, Build: betweenYears},
	{Name: "date-range-from-while", Gives: "PP", Pattern: "自|从|在|于 DATES 期间|间|之间", Head: 1, Cost: 0, Build: fromDatesWhile},
	// 于 + 2020年3月1日: on March 1, 2020; 在 + 2020年3月: in March 2020.
	{Name: "date-on", Gives: "PP", Pattern: "在|于 DATE", Head: 1, Cost: 0, Build: onDate},
	{Name: "date-about", Gives: "PP", Pattern: "DATE 左右|前后", Cost: 0, Build: aroundDate},
	{Name: "date-on-about", Gives: "PP", Pattern: "在|于 DATE 左右|前后", Head: 1, Cost: 0, Build: aroundDateSecond},
	// 2020年3月1日 + 入院: was admitted on March 1, 2020.
	{Name: "date-bare", Gives: "PP", Pattern: "DATE", Cost: 0.05, Build: bareDate},
	{Name: "date-range-bare", Gives: "PP", Pattern: "DATES", Cost: 0.05, Build: bareDates},
	// 20 + 世纪 + 90 + 年代: the 1990s.
	{Name: "decade", Gives: "DATE", Pattern: "NUM 世纪 NUM 年代", Head: 2, Cost: -0.4, When: centuryDecade, Build: decadeOfCentury},
	// 上午 + 8:00: 8:00 a.m.
	{Name: "clock-time", Gives: "NP", Pattern: "上午|早上|清晨|凌晨|下午|晚上|傍晚 NUM", Head: 1, Cost: 0, When: clockTime, Build: halfDay},
}

// months are the numbers of the months, as Chinese writes them.
var months = func() map[string]string {
	m := map[string]string{}
	for i, name := range digits.Months {
		m[strconv.Itoa(i+1)], m[fmt.Sprintf("%02d", i+1)], m[[]string{"一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"}[i]] = name, name, name
	}
	return m
}()

// isYear reports a number of four digits.
func isYear(k []*item) bool {
	t := k[0].head.text
	return k[0].rule == nil && len(t) == 4 && isDigit(rune(t[0])) && (t[0] == '1' || t[0] == '2')
}

func bothYears(k []*item) bool { return isYear(k) && isYear(k[2:]) }

func yearMonth(k []*item) bool { return isYear(k) && months[k[2].head.text] != "" }

func monthOnly(k []*item) bool { return k[0].rule == nil && months[k[0].head.text] != "" }

// dayFirst reports a date that has its day.
func dayFirst(k []*item) bool { return hasDay(k[0]) }

func hasDay(it *item) bool { return ruleName(it) == "date-full" || ruleName(it) == "date-day" }

// partlyDate reports a date whose part is named by the word behind it: thirds of a month, the ends of a year or a month.
func partlyDate(k []*item) bool {
	form, part := ruleName(k[0]), k[1].head.text
	switch {
	case strings.HasPrefix(part, "年"):
		return isYear(k)
	case strings.HasSuffix(part, "旬"):
		return form == "date-month" || form == "date-month-short"
	}
	return form == "date-month" || form == "date-month-short" || form == "date-year"
}

// month writes the month's name. The digits live on in the name.
func (b *builder) month(n, sign node) english.Phrase {
	return b.put(months[n.head.text], n, sign)
}

func date(p english.Phrase) english.Phrase {
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Mass
	p.Words = slices.Clone(p.Words)
	return p
}

func dateFull(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[2], k[3]), k[4].Phrase, b.put("~,", k[1]), k[0].Phrase))
}

func dateMonth(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[2], k[3]), k[0].Phrase))
}

func dateYear(b *builder, k []node) english.Phrase { return date(k[0].Phrase) }

func dateDay(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[0], k[1]), k[2].Phrase))
}

func dateMonthAlone(b *builder, k []node) english.Phrase { return date(b.month(k[0], k[1])) }

// dateParts are the English of the parts of a month or year.
var dateParts = map[string]string{"上旬": "early", "初": "early", "中旬": "mid", "下旬": "late", "底": "late", "末": "late",
	"年初": "early", "年中": "mid", "年底": "late", "年末": "late"}

func datePart(b *builder, k []node) english.Phrase {
	part := dateParts[k[1].head.text]
	if part == "mid" {
		p := date(join(0, b.put("mid-", k[1]), k[0].Phrase))
		p.Words[1].Glue = true
		return p
	}
	return date(join(1, b.put(part, k[1]), k[0].Phrase))
}

// dateRange joins two dates. A year that only the first names goes to the end, as Americans write it.
func dateRange(b *builder, k []node) english.Phrase {
	first, second := k[0].Phrase, k[2].Phrase
	year := first.Words[len(first.Words)-1:]
	form, other := ruleName(k[0].item), ruleName(k[2].item)
	named := form == "date-full" || form == "date-month"
	switch {
	case named && other != "date-full" && other != "date-month" && other != "date-year":
		n := len(first.Words) - 1
		if form == "date-full" {
			n-- // the comma
			year = first.Words[n:]
		}
		first.Words = first.Words[:n]
		return date(join(0, first, b.put("to", k[1]), second, english.Phrase{Words: year}))
	case form == "date-full":
		return date(join(0, first, b.put("~, to", k[1]), second))
	}
	return date(join(0, first, b.put("to", k[1]), second))
}

func dateRangeDays(b *builder, k []node) english.Phrase {
	first := k[0].Phrase
	n := len(first.Words)
	if ruleName(k[0].item) == "date-full" {
		n -= 2
	}
	year := first.Words[n:]
	first.Words = first.Words[:n]
	return date(join(0, first, b.put("to", k[1]), k[2].Phrase, english.Phrase{Words: year}))
}

func dateRangeYears(b *builder, k []node) english.Phrase {
	return date(join(0, k[0].Phrase, b.put("to", k[1]), k[2].Phrase))
}

func fromDates(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("from", k[0]), k[1].Phrase))
}

func whileDates(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("from", k[1]), k[0].Phrase))
}

// loneMonthCost keeps a month without its year from being the object of a verb: 随访6月, follow-up for 6 months.
func loneMonthCost(k []*item) float64 {
	if ruleName(k[0]) == "date-month-short" {
		return 0.6
	}
	return 0
}

func monthLead(b *builder, k []node) english.Phrase {
	when := join(0, b.put("in"), b.month(k[0], k[1]), b.put(","))
	return as(english.Clause, join(1, when, k[3].Phrase))
}

func twoMonths(k []*item) bool { return monthOnly(k) && monthOnly(k[len(k)-2:]) }

func monthSecond(k []*item) bool { return monthOnly(k[1:]) }

func rangeMonths(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[0], k[1]), b.put("to", k[2]), b.month(k[3], k[4])))
}

// namedYears give the English of years that are told from the present, or from another year.
var namedYears = map[string]string{"去年": "of last year", "今年": "of this year", "明年": "of next year", "前年": "of the year before last", "同年": "of the same year", "次年": "of the following year", "翌年": "of the following year", "当年": "of that year"}

func monthOf(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[1], k[2]), b.put(namedYears[k[0].head.text], k[0])))
}

// isDecade reports the number of a decade: 90.
func isDecade(it *item) bool {
	t := it.head.text
	return it.rule == nil && len(t) == 2 && isDigit(rune(t[0])) && t[1] == '0'
}

func centuryDecade(k []*item) bool {
	n, err := strconv.Atoi(k[0].head.text)
	return k[0].rule == nil && err == nil && n > 1 && n < 22 && isDecade(k[2])
}

func decadeOfCentury(b *builder, k []node) english.Phrase {
	n, _ := strconv.Atoi(k[0].head.text)
	return b.decade(strconv.Itoa(n-1)+k[2].head.text, k)
}

func (b *builder) decade(year string, k []node) english.Phrase {
	p := as(english.NounPhrase, b.put("the "+year+"s", k...))
	p.Head, p.Count, p.Determined = 1, english.Many, true
	p.Words[1].Literal = true
	return p
}

// yearsBetween reports two years.
func yearsBetween(k []*item) bool {
	first := k[0]
	if first.rule != nil {
		first = first.kids[0]
	}
	return (k[0].rule == nil || ruleName(k[0]) == "date-year") && isYear([]*item{first}) && isYear(k[2:])
}

func betweenYears(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("between", k[3]), k[0].Phrase, b.put("and", k[1]), k[2].Phrase))
}

func fromDatesWhile(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("from", k[0], k[2]), k[1].Phrase))
}

// on is the preposition of a date: on a day, in a month or year.
func on(it *item) string {
	if hasDay(it) {
		return "on"
	}
	return "in"
}

func onDate(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(on(k[1].item), k[0]), k[1].Phrase))
}

func bareDate(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(on(k[0].item)), k[0].Phrase))
}

func bareDates(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("from"), k[0].Phrase))
}

func aroundDate(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("around", k[1]), k[0].Phrase))
}

func aroundDateSecond(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("around", k[0], k[2]), k[1].Phrase))
}

// clockTime reports an hour with its minutes, on the twelve-hour clock.
func clockTime(k []*item) bool {
	hour, minutes, ok := strings.Cut(k[1].head.text, ":")
	return k[1].rule == nil && ok && len(minutes) == 2 && (len(hour) == 1 || hour == "10" || hour == "11" || hour == "12")
}

func halfDay(b *builder, k []node) english.Phrase {
	half := "a.m."
	if zh := k[0].head.text; zh == "下午" || zh == "晚上" || zh == "傍晚" {
		half = "p.m."
	}
	return date(join(0, k[1].Phrase, b.put(half, k[0])))
}

// Amounts of time, as rules ask for them.

// timeUnits are the units of time.
var timeUnits = []string{"年", "月", "个月", "周", "天", "日", "小时", "分钟", "秒", "秒钟", "星期", "h", "min"}

// halves are times of a half, which have no number.
var halves = map[string]string{"半小时": "half an hour", "半年": "half a year", "半个月": "half a month", "半月": "half a month", "半天": "half a day"}

// timeUnit reports a quantity of time: 三个月, 数周.
func timeUnit(it *item) bool {
	if ruleName(it) == "about-half-period" || ruleName(it) == "more-than-years" {
		return true
	}
	unit := it.head.text
	if beginsIn(unit, "数", "几", "余") {
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
