package chinese

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// dateRules render dates, from the largest unit to the smallest in Chinese: 2020 年 3 月 10 日, March 10, 2020.
var dateRules = []Rule{
	{Name: "date-full", Gives: "DATE", Pattern: "NUM 年 NUM 月 NUM 日|号", Cost: 0.02, When: yearMonth, Build: dateFull},
	{Name: "date-month", Gives: "DATE", Pattern: "NUM 年 NUM 月", Cost: 0.02, When: yearMonth, Build: dateMonth},
	{Name: "date-year", Gives: "DATE", Pattern: "NUM 年", Cost: 0.02, When: isYear, Build: dateYear},
	{Name: "date-day", Gives: "DATE", Pattern: "NUM 月 NUM 日|号", Cost: 0.02, When: monthOnly, Build: dateDay},
	{Name: "date-month-short", Gives: "DATE", Pattern: "NUM 月", Cost: 0.3, When: monthOnly, Build: dateMonthAlone},
	// 3月 + 中旬: mid-March; 2020年 + 初, 2020 + 年初: early 2020; 2020年 + 上半年: the first half of 2020.
	{Name: "date-part", Gives: "DATE", Pattern: "DATE|NUM 上旬|中旬|下旬|初|中|底|末|年初|年中|年底|年末|月初|月中|月底|月末|中期|初期|末期|" + yearParts, Cost: -0.1, When: partlyDate, Build: datePart},
	// a date by itself; inside a phrase it is rarely a noun
	{Name: "date-alone", Gives: "TOP", Pattern: "DATE|DATES", Cost: 0},
	{Name: "date-phrase", Gives: "NP", Pattern: "DATE", Cost: 0.2, Weigh: loneMonthCost},
	// 2020年1月1日 + 至 + 3月15日: January 1 to March 15, 2020; 7月 + 至 + 9月: July to September.
	{Name: "date-range", Gives: "DATES", Pattern: "DATE 至|到|~|—|～|-|– DATE", Cost: -0.15, Build: dateRange},
	// 1月1日 + 至 + 10日: January 1 to 10.
	{Name: "date-range-days", Gives: "DATES", Pattern: "DATE 至|到|~|—|～|-|– NUM 日|号", Cost: 0, When: dayFirst, Build: dateRangeDays},
	// 2015 + — + 2019年: 2015 to 2019.
	{Name: "date-range-years", Gives: "DATES", Pattern: "NUM 至|到|~|—|～|-|– NUM 年", Cost: 0, When: bothYears, Build: dateRangeYears},
	{Name: "date-range-phrase", Gives: "NP", Pattern: "DATES", Cost: 0.2},
	// 自 + 2015年1月至2019年12月: from January 2015 to December 2019.
	{Name: "date-range-from", Gives: "PP", Pattern: "自|从|在|于 DATES", Head: 1, Cost: -0.6, Build: fromDates},
	{Name: "date-range-while", Gives: "PP", Pattern: "DATES 期间|间|之间|期內|期内", Cost: 0, Build: whileDates},
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
	// 20 + 世纪 + 90 + 年代, 上 + 世纪 + 90 + 年代: the 1990s.
	{Name: "decade", Gives: "DATE", Pattern: "NUM|上|本 世纪 NUM 年代", Head: 2, Cost: -0.4, When: centuryDecade, Build: decadeOfCentury},
	// 90 + 年代: the 1990s; 2010 + 年代: the 2010s.
	{Name: "decade-short", Gives: "DATE", Pattern: "NUM 年代", Cost: -0.2, When: decadeFirst, Build: decadeShort},
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
	case strings.HasPrefix(part, "月"):
		return monthOnly(k)
	case strings.HasPrefix(part, "年"), yearPartNames[part] != "":
		return isYear(k) || form == "date-year"
	case strings.HasSuffix(part, "旬"):
		return form == "date-month" || form == "date-month-short"
	case strings.HasSuffix(part, "期"), part == "中":
		return strings.HasPrefix(form, "decade")
	}
	return form == "date-month" || form == "date-month-short" || form == "date-year" || strings.HasPrefix(form, "decade")
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

// yearParts are parts of a year with a name of their own, yearPartNames their English.
const yearParts = "上半年|下半年|第一季度|第二季度|第三季度|第四季度|春季|夏季|秋季|冬季|春天|夏天|秋天|冬天|春|夏|秋|冬"

var yearPartNames = map[string]string{"上半年": "first half", "下半年": "second half", "第一季度": "first quarter", "第二季度": "second quarter", "第三季度": "third quarter", "第四季度": "fourth quarter",
	"春季": "spring", "夏季": "summer", "秋季": "fall", "冬季": "winter", "春天": "spring", "夏天": "summer", "秋天": "fall", "冬天": "winter", "春": "spring", "夏": "summer", "秋": "fall", "冬": "winter"}

// endsOfTime are the English of the beginnings, middles and ends of a month, a year or a decade, by the last character but the sign of the period.
var endsOfTime = map[string]string{"上": "early", "初": "early", "中": "mid", "下": "late", "底": "late", "末": "late"}

func datePart(b *builder, k []node) english.Phrase {
	zh, when := k[1].head.text, k[0].Phrase
	if name := yearPartNames[zh]; name != "" {
		return date(join(0, b.put("the "+name+" of", k[1]), when))
	}
	if strings.HasPrefix(zh, "月") {
		when = date(b.put(months[k[0].head.text], k[0]))
	}
	part := endsOfTime[strings.Trim(zh, "年月旬期")]
	the := when.Words[0].Text == "the" // 90年代初: the early 1990s
	if the {
		when.Words = when.Words[1:]
	}
	var p english.Phrase
	if part == "mid" {
		p = date(join(0, b.put("mid-", k[1]), when))
		p.Words[1].Glue = true
	} else {
		p = date(join(1, b.put(part, k[1]), when))
	}
	if the {
		p = date(join(1, b.put("the"), p))
	}
	return p
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

func monthSecond(k []*item) bool { return monthOnly(k[1:]) }

// namedYears give the English of years that are told from the present, or from another year.
var namedYears = map[string]string{"去年": "of last year", "今年": "of this year", "明年": "of next year", "前年": "of the year before last", "同年": "of the same year", "次年": "of the following year", "翌年": "of the following year", "当年": "of that year"}

func monthOf(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[1], k[2]), b.put(namedYears[k[0].head.text], k[0])))
}

// decadeDigits are the digits of a decade: 90 of 90年代 and 九十年代, 2010 of 2010年代; "" for other numbers.
func decadeDigits(it *item) string {
	v, ok := lang.ChineseNumber(it.head.text)
	if it.rule != nil || !ok || len(v) != 2 && !(len(v) == 4 && (v[0] == '1' || v[0] == '2')) || !strings.HasSuffix(v, "0") {
		return ""
	}
	return v
}

// centuryNumber is the number of the century: 20 of 20世纪 and of 上世纪; 0 for what is none.
func centuryNumber(it *item) int {
	switch it.head.text {
	case "上":
		return 20
	case "本":
		return 21
	}
	v, _ := lang.ChineseNumber(it.head.text)
	n, _ := strconv.Atoi(v)
	return n
}

func centuryDecade(k []*item) bool {
	n := centuryNumber(k[0])
	return k[0].rule == nil && n > 1 && n < 22 && len(decadeDigits(k[2])) == 2
}

func decadeOfCentury(b *builder, k []node) english.Phrase {
	return b.decade(strconv.Itoa(centuryNumber(k[0].item)-1)+decadeDigits(k[2].item), k)
}

// decadeFirst reports a decade of the last century, 50年代 and later, or one with all its digits.
func decadeFirst(k []*item) bool { v := decadeDigits(k[0]); return v >= "50" || len(v) == 4 }

func decadeShort(b *builder, k []node) english.Phrase {
	v := decadeDigits(k[0].item)
	if len(v) == 2 {
		v = "19" + v
	}
	return b.decade(v, k)
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
	if strings.HasPrefix(ruleName(it), "recent-years") {
		return "over" // over the past two years
	}
	if word, ok := timeOfDay(it); ok {
		return word
	}
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

// Amounts of time, as rules ask for them.

// timeUnits are the units of time.
var timeUnits = []string{"年", "月", "个月", "周", "天", "日", "小时", "分钟", "秒", "秒钟", "星期", "h", "min"}

// halves are times of a half, which have no number.
var halves = map[string]string{"半小时": "half an hour", "半年": "half a year", "半个月": "half a month", "半月": "half a month", "半天": "half a day"}

// timeUnit reports a quantity of time: 三个月, 数周.
func timeUnit(it *item) bool {
	if ruleName(it) == "quantity" && len(it.kids) == 1 {
		it = it.kids[0]
	}
	if ruleName(it) == "about-half-period" || ruleName(it) == "more-than-years" {
		return true
	}
	unit := it.head.text
	if beginsIn(unit, "数", "几", "余", "多") {
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
