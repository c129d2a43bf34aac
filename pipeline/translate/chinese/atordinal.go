package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// atOrdinalRules render days, weeks and months by their numbers as the time of what is done then (Lü 1999, 第, 各; AMA Manual of Style, 18.1), and how long
// a thing lasts.
var atOrdinalRules = []Rule{
	// 第1天 + 和 + 第21天: days 1 and 21.
	{Name: "ordinal-units", Gives: "NP", Pattern: "第 NUM M 和|、|及|与|或 第 NUM M", Head: 2, Cost: -0.3, When: sameOrdinalUnits, Build: ordinalsTogether},
	// 作用 + 持续 + 4至6小时: the effect lasts 4 to 6 hours.
	{Name: "thing-lasts", Gives: "S", Pattern: "N 持续|维持|为期|历时|可持续|可维持|一般持续|通常持续|多持续 QTY", Cost: 0.1, When: thingForTime, Build: thingLasts},
	// 到 + 2030年: by 2030.
	{Name: "by-date", Gives: "PP", Pattern: "到|至 DATE", Head: 1, Cost: -0.3, When: withYear, Build: byDate},
	// 预计将 + 达到6亿: be expected to reach 600 million.
	{Name: "expected-will", Gives: "VP", Pattern: "预计将|预期将|估计将|预计会|预期会|预计将会|预期将会|有望|预计可 VP", Head: 1, Cost: -0.3, Build: expectedWill},
}

// sameOrdinalUnits reports two places in one series of times.
func sameOrdinalUnits(k []*item) bool {
	return k[2].head.text == k[6].head.text && digitAt(k[1]) && digitAt(k[5])
}

// digitAt reports a number in digits.
func digitAt(it *item) bool { return isDigit([]rune(it.head.text)[0]) }

func ordinalsTogether(b *builder, k []node) english.Phrase {
	n := inflect(k[2].Phrase, english.PluralNoun)
	p := join(0, n, b.put(""), k[1].Phrase, b.put(conjunction(k[3].head.text), k[3], k[4], k[6]), k[5].Phrase)
	p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

// numberedTime reports a day or week by its number: 第1天, 第0、1、6个月.
func numberedTime(k []*item) bool {
	return (ruleName(k[0]) == "ordinal-unit" || ruleName(k[0]) == "ordinal-units") && slices.Contains(timeUnits, k[0].kids[2].head.text)
}

// atOrdinal puts the preposition before such a time: on day 1, at months 0, 1, and 6, in the second year.
func (b *builder) atOrdinal(k node) english.Phrase {
	unit, word := k.item.kids[2].head.text, "at"
	switch {
	case unit == "天" || unit == "日":
		word = "on"
	case strings.HasPrefix(k.Words[0].Text, "the"):
		word = "in"
	}
	return as(english.PrepPhrase, join(0, b.put(word), k.Phrase))
}

func ordinalDoes(b *builder, k []node) english.Phrase { return join(0, k[1].Phrase, b.atOrdinal(k[0])) }

// thingForTime reports a thing and how long it goes on.
func thingForTime(k []*item) bool { return timeLast(k) && !isPerson(k[0]) }

func thingLasts(b *builder, k []node) english.Phrase {
	last := b.verb("last", english.Lemma, k[1])
	switch zh := k[1].head.text; {
	case strings.HasPrefix(zh, "可"):
		last = join(0, b.put("can"), last)
	case strings.HasPrefix(zh, "一般"), strings.HasPrefix(zh, "通常"), strings.HasPrefix(zh, "多"):
		last = join(1, b.put("usually"), last)
	}
	return b.clause(b.subject(k[0].Phrase), join(0, last, k[2].Phrase))
}

// withYear reports a date with its year: 至12月 ends a range.
func withYear(k []*item) bool {
	return k[1].rule != nil && slices.Contains([]string{"date-year", "date-month", "date-full"}, ruleName(k[1]))
}

func byDate(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("by", k[0]), k[1].Phrase))
}

func expectedWill(b *builder, k []node) english.Phrase {
	vp := verbForm(k[len(k)-1].Phrase, english.Lemma)
	return join(0, b.verb("be", english.Lemma), b.put("expected to", k[:len(k)-1]...), vp)
}
