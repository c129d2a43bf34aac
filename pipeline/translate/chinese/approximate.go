package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// approximateRules render what is about a number, above it or below it: 约, 超过, 以上, 左右, 多, 余.
var approximateRules = []Rule{
	// 约 + 一半: about half.
	{Name: "about", Gives: "NUM", Pattern: "约|大约|近|将近|接近|超过|至少|不到|多达|逾|仅|仅有|只有|仅仅|大概|约为|高达|最多 NUM", Head: 1, Cost: 0.02, Build: approximate},
	{Name: "about-quantity", Gives: "QTY", Pattern: "约|大约|近|将近|接近|超过|至少|不到|低于|高于|少于|多于|大于|小于|不超过|不低于|不少于|不高于|不足|最多|多达|逾|仅|仅有|只有|仅仅|大概|高达|约为|<|≥|≤|>|= QTY|NUM", Head: 1, Cost: 0.05, Build: approximate},
	// 介于 + 25 + 和 + 30 + 之间: between 25 and 30.
	{Name: "between-two", Gives: "QTY", Pattern: "介于|处于|位于|在 NUM|QTY 之间|间", Head: 1, Cost: -0.2, When: rangeWithin, Build: betweenTwoEnds},
	{Name: "be-between", Gives: "VP", Pattern: "介于|处于|位于|波动于|波动在 NUM|QTY 之间|间", Head: 1, Cost: -0.3, When: rangeWithin, Build: beBetween},
	// 至少 + 半年, which is one entry: at least half a year.
	{Name: "about-half-period", Gives: "QTY", Pattern: "约|大约|近|超过|至少|不到|不足|不少于|最多 半年|半个月|半小时|半天|半月", Head: 1, Cost: -0.1, Build: aboutHalfPeriod},
	// 三倍 + 以上, where the multiple is one entry: more than three times.
	{Name: "multiple-above", Gives: "ADV", Pattern: "ADV 以上|以下|左右|多", Cost: 0.02, When: multipleFirst, Build: bound},
	// 3 + 天 + 以上: more than 3 days.
	{Name: "above", Gives: "QTY", Pattern: "QTY|NUM 以上|以下|左右|上下|余|多|及以上|及以下|或以上|或以下|或更多|或更少|或更高|或更低|或更慢|或更快|或更长|或更短|或更大|或更小|或更久", Cost: 0.05, Build: bound},
	// 20 + 多 + 名 + 患者: more than 20 patients.
	{Name: "more-than", Gives: "NUM", Pattern: "NUM 多|余", Cost: 0.02, Build: bound},
	// 40 + 多名 + 患者, where the words behind the number are one term.
	{Name: "more-than-counted", Gives: "NP", Pattern: "NUM 多名|多位|多例|多个|多种|多项|多家|多次|余次|余名|余例|余人|余种|余项|余家 N", Head: 2, Cost: 0, Build: moreCounted},
	{Name: "more-than-cases", Gives: "NP", Pattern: "NUM 多例|余例|多人|余人", Cost: 0, Build: moreCases},
	// 20 + 多年: more than 20 years.
	{Name: "more-than-years", Gives: "QTY", Pattern: "NUM 多年|多天|余年|余天", Cost: 0, Build: moreYears},
}

// rangeWithin reports a range, or two figures, between the words for between.
func rangeWithin(k []*item) bool {
	it := k[1]
	for it.rule != nil {
		if slices.Contains([]string{"range", "range-dash", "percent-range", "number-or", "quantity-and"}, it.rule.Name) {
			return true
		}
		it = it.kids[0]
	}
	return false
}

// betweenTwoEnds writes between … and …, whatever joins the two in Chinese.
func betweenTwoEnds(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if i > 0 && (w.Text == "to" || w.Text == "or" || w.Text == "-" || w.Text == "–") {
			p.Words[i].Text, p.Words[i].Glue = "and", false
			if i+1 < len(p.Words) {
				p.Words[i+1].Glue = false
			}
			break
		}
	}
	return join(1, b.put("between", k[0], k[2]), p)
}

func beBetween(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), betweenTwoEnds(b, k))
}

// multipleFirst reports a multiple: 三倍.
func multipleFirst(k []*item) bool { return strings.HasSuffix(k[0].head.text, "倍") }

func moreCounted(b *builder, k []node) english.Phrase {
	p := join(2, b.put("more than", k[1]), k[0].Phrase, b.plural(k[2].Phrase))
	p.Determined, p.Count = true, english.Many
	return p
}

func moreCases(b *builder, k []node) english.Phrase {
	noun := "cases"
	if strings.HasSuffix(k[1].head.text, "人") {
		noun = "people"
	}
	p := as(english.NounPhrase, join(1, b.put("more than"), k[0].Phrase, b.put(noun, k[1])))
	p.Determined, p.Count = true, english.Many
	return p
}

// unitsMore give the units of time behind 多 and 余, which say that there are more.
var unitsMore = map[string]string{"年": "years", "月": "months", "星期": "weeks", "天": "days", "小时": "hours"}

func moreYears(b *builder, k []node) english.Phrase {
	unit := unitsMore[k[1].head.text[len("多"):]]
	return join(1, b.put("more than"), k[0].Phrase, b.put(unit, k[1]))
}

func aboutHalfPeriod(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(1, b.put(approximations[k[0].head.text], k[0]), b.put(halves[k[1].head.text], k[1])))
	p.Determined, p.Count = true, english.Singular
	return p
}
