package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// dateRules render dates, from the largest unit to the smallest in Chinese: 2020 年 3 月 10 日, March 10, 2020.
var dateRules = []Rule{
	{Name: "date-full", Gives: "NP", Pattern: "NUM 年 NUM 月 NUM 日|号", Cost: 0.02, When: yearMonth, Build: dateFull},
	{Name: "date-month", Gives: "NP", Pattern: "NUM 年 NUM 月", Cost: 0.02, When: yearMonth, Build: dateMonth},
	{Name: "date-year", Gives: "NP", Pattern: "NUM 年", Cost: 0.02, When: isYear, Build: dateYear},
	{Name: "date-day", Gives: "NP", Pattern: "NUM 月 NUM 日|号", Cost: 0.02, When: monthOnly, Build: dateDay},
	{Name: "date-month-short", Gives: "NP", Pattern: "NUM 月", Cost: 0.3, When: monthOnly, Build: dateMonthAlone},
}

var months = map[string]string{"1": "January", "2": "February", "3": "March", "4": "April", "5": "May", "6": "June", "7": "July", "8": "August", "9": "September",
	"10": "October", "11": "November", "12": "December", "01": "January", "02": "February", "03": "March", "04": "April", "05": "May", "06": "June", "07": "July", "08": "August",
	"09": "September", "一": "January", "二": "February", "三": "March", "四": "April", "五": "May", "六": "June", "七": "July", "八": "August", "九": "September", "十": "October",
	"十一": "November", "十二": "December"}

// isYear reports a number of four digits.
func isYear(k []*item) bool {
	t := k[0].head.text
	return k[0].rule == nil && len(t) == 4 && isDigit(rune(t[0])) && (t[0] == '1' || t[0] == '2')
}

func yearMonth(k []*item) bool { return isYear(k) && months[k[2].head.text] != "" }

func monthOnly(k []*item) bool { return k[0].rule == nil && months[k[0].head.text] != "" }

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
	return date(join(0, b.month(k[2], k[3]), k[4].Phrase, b.put(",", k[1]), k[0].Phrase))
}

func dateMonth(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[2], k[3]), k[0].Phrase))
}

func dateYear(b *builder, k []node) english.Phrase { return date(k[0].Phrase) }

func dateDay(b *builder, k []node) english.Phrase {
	return date(join(0, b.month(k[0], k[1]), k[2].Phrase))
}

func dateMonthAlone(b *builder, k []node) english.Phrase { return date(b.month(k[0], k[1])) }
