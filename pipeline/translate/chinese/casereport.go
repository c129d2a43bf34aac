package chinese

import (
	"slices"
	"strconv"
	"strings"

	"unmix/pipeline/translate/english"
)

// caseReportRules read what case reports write in few words: how long complaints have lasted, the measures at examination, the past history, the day
// of the stay (Wan and Lu, Diagnostics, 9th ed., the medical record).
var caseReportRules = []Rule{
	// 10年 + 高血压 + 病史: a 10-year history of hypertension.
	{Name: "years-of-history", Gives: "N", Pattern: "QTY N 病史|史", Head: 2, Cost: -0.6, When: timeFirst, Build: historyOfYears},
	{Name: "years-of-history-de", Gives: "N", Pattern: "QTY 的 N 病史|史", Head: 3, Cost: -0.6, When: timeFirst, Build: historyOfYears},
	{Name: "history-term-for", Gives: "N", Pattern: "QTY N", Head: 1, Cost: -0.4, When: historyTerm, Build: historyTermFor},
	{Name: "history-term-for-de", Gives: "N", Pattern: "QTY 的 N", Head: 2, Cost: -0.4, When: historyTerm, Build: historyTermFor},
	// 入院 + 第 + 三 + 天: on the third day of admission.
	{Name: "nth-day-of", Gives: "PP", Pattern: "入院|入院后|住院|住院后|发病|发病后|起病|起病后|病程|治疗|治疗后|出生|出生后|生后|用药|用药后|接种后 第 NUM 天|日|周", Head: 3, Cost: -0.9, Build: nthDayOf},
	// 本例 + 的 + 特点: the characteristic of this case.
	{Name: "of-this-case", Gives: "NP", Pattern: "本例|该例|此例 的 N", Head: 2, Cost: -0.3, Build: ofThisCase},
	// 脚底和脚趾之间 + 有无 + 破损, behind check: the feet for breaks.
	{Name: "check-place-for", Gives: "NP", Pattern: "NP 有无|是否有 NP", Cost: -0.2, When: placeChecked, Build: checkPlaceFor},
}

func historyOfYears(b *builder, k []node) english.Phrase {
	n := len(k)
	return join(1, hyphenedTime(k[0].Phrase), history(b, k[n-2:]))
}

// historyTerm reports a length of time before an entry for a history.
func historyTerm(k []*item) bool {
	last := k[len(k)-1]
	return timeUnit(k[0]) && last.rule == nil && strings.HasSuffix(last.head.text, "史") && strings.Contains(englishOf(last), "history")
}

func historyTermFor(b *builder, k []node) english.Phrase {
	p := join(1, hyphenedTime(k[0].Phrase), k[len(k)-1].Phrase)
	p.Count = english.Singular
	return p
}

// daysOf give what the days are counted of, or from.
var daysOf = map[string]string{"入院": "of admission", "入院后": "after admission", "住院": "of hospitalization", "住院后": "of hospitalization", "发病": "of illness", "发病后": "after onset", "起病": "of illness", "起病后": "after onset", "病程": "of illness", "治疗": "of treatment", "治疗后": "of treatment",
	"出生": "of life", "出生后": "of life", "生后": "of life", "用药": "of treatment", "用药后": "of treatment", "接种后": "after vaccination"}

func nthDayOf(b *builder, k []node) english.Phrase {
	unit, prep := "day", "on"
	if k[3].head.text == "周" {
		unit, prep = "week", "in"
	}
	which := headText(k[2].Phrase)
	if n := slices.Index(small[:], which); n > 0 && n <= len(ordinalWords)-1 {
		which = ordinalWords[n-1]
	} else if _, err := strconv.Atoi(which); err == nil {
		return as(english.PrepPhrase, join(1, b.put(prep+" "+unit, k[1], k[3]), k[2].Phrase, b.put(daysOf[k[0].head.text], k[0])))
	}
	return as(english.PrepPhrase, b.put(prep+" the "+which+" "+unit+" "+daysOf[k[0].head.text], k...))
}

func ofThisCase(b *builder, k []node) english.Phrase {
	n := b.numbered(k[2].Phrase)
	return join(0, b.definite(n), b.put("of this case", k[0], k[1]))
}

// checking are the English verbs behind which a place is looked at for something.
var checking = strings.Fields("check examine inspect checking examining inspecting checks examined")

func placeChecked(k []*item) bool { return !quantityOnly(k[0]) && !isPerson(k[2]) }

func checkPlaceFor(b *builder, k []node) english.Phrase {
	if left := b.set.Left; len(left) > 0 && slices.Contains(checking, left[len(left)-1]) {
		p := join(0, b.settle(k[0].Phrase), b.put("for", k[1]), b.settle(k[2].Phrase))
		p.Determined = true
		return p
	}
	p := join(0, as(english.NounPhrase, b.put("the presence or absence of", k[1])), b.event(k[2].Phrase), b.put("in"), b.settle(k[0].Phrase))
	p.Count, p.Determined, p.Head = english.Singular, true, 1
	return p
}
