package chinese

import (
	"slices"
	"strconv"
	"strings"

	"unmix/pipeline/translate/english"
)

// caseReportRules read what case reports write in few words: how long complaints have lasted, the measures at examination, the past history, the day
// of the stay (Wan and Lu, Diagnostics, 9th ed., the medical record), and a group that a study speaks of.
var caseReportRules = []Rule{
	// 10年 + 高血压 + 病史: a 10-year history of hypertension.
	{Name: "years-of-history", Gives: "N", Pattern: "QTY N 病史|史", Head: 2, Cost: -0.6, When: timeFirst, Build: historyOfYears},
	{Name: "years-of-history-de", Gives: "N", Pattern: "QTY 的 N 病史|史", Head: 3, Cost: -0.6, When: timeFirst, Build: historyOfYears},
	{Name: "history-term-for", Gives: "N", Pattern: "QTY N|NP", Head: 1, Cost: -0.4, When: historyTerm, Build: historyTermFor},
	{Name: "history-term-for-de", Gives: "N", Pattern: "QTY 的 N|NP", Head: 2, Cost: -0.4, When: historyTerm, Build: historyTermFor},
	// 入院 + 第 + 三 + 天: on the third day of admission.
	{Name: "nth-day-of", Gives: "PP", Pattern: "入院|入院后|住院|住院后|发病|发病后|起病|起病后|病程|治疗|治疗后|出生|出生后|生后|用药|用药后|接种后 第 NUM 天|日|周", Head: 3, Cost: -0.9, Build: nthDayOf},
	// 本例 + 的 + 特点: the characteristic of this case.
	{Name: "of-this-case", Gives: "NP", Pattern: "本例|该例|此例 的 N", Head: 2, Cost: -0.3, Build: ofThisCase},
	// 脚底和脚趾之间 + 有无 + 破损, behind check: the feet for breaks.
	{Name: "check-place-for", Gives: "NP", Pattern: "NP 有无|是否有 NP", Cost: -0.2, When: placeChecked, Build: checkPlaceFor},
	// 每组 + 50例: with 50 patients in each group.
	{Name: "each-group", Gives: "PP", Pattern: "每组|各组|两组各|每组各 NUM 例|名|人|只|位", Head: 1, Cost: -0.3, Build: eachGroup},
}

// caseReports are what tells of cases.
var caseReports = strings.Fields("报告 报道 分析 病例报告 临床分析")

// caseReport: 一例报告, a case report; 两例报告, a report of two cases.
func (b *builder) caseReport(k []node) english.Phrase {
	num, n := k[0].Phrase, k[len(k)-1].Phrase
	n.Count = english.Singular
	if len(k) == 2 || isOne(num) && !digitAt(k[0].item) {
		p := join(1, b.put("case", k[:len(k)-1]...), n)
		return b.withArticle("a", p)
	}
	cases := join(1, num, b.put("cases", k[1]))
	if isOne(num) {
		cases.Words[1].Text = "case"
	}
	p := join(0, n, b.put("of"), cases)
	return b.withArticle("a", p)
}

func historyOfYears(b *builder, k []node) english.Phrase {
	n := len(k)
	if ruleName(k[0].item) != "measure" {
		return join(0, history(b, k[n-2:]), b.put("of"), k[0].Phrase)
	}
	return join(1, hyphenedTime(k[0].Phrase), history(b, k[n-2:]))
}

// historyTerm reports a length of time before an entry for a history, or before one of two illnesses: 三天 + 的 + 发热和腹泻病史.
func historyTerm(k []*item) bool {
	last := k[len(k)-1]
	return timeUnit(k[0]) && ruleName(last) == "history-shared" ||
		timeUnit(k[0]) && last.rule == nil && strings.HasSuffix(last.head.text, "史") && strings.Contains(englishOf(last), "history")
}

func historyTermFor(b *builder, k []node) english.Phrase {
	n := k[len(k)-1].Phrase
	if n.Words[0].Text == "a" {
		n.Words, n.Head, n.Determined = n.Words[1:], n.Head-1, false
	}
	if ruleName(k[0].item) != "measure" {
		n.Count = english.Singular
		return join(0, n, b.put("of"), k[0].Phrase) // a smoking history of more than 20 years
	}
	p := join(1, hyphenedTime(k[0].Phrase), n)
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
	return join(0, b.whetherThere(k[2].Phrase, k[1]), b.put("in"), b.settle(k[0].Phrase))
}

// caseEventRules render what happened to a number of cases, which reports count with 例 and no noun behind it: 12例出现皮疹, 12 patients developed a
// rash. Reports tell it in the past (AMA Manual of Style, 7.3.3).
var caseEventRules = []Rule{
	// 8例 + 拒绝继续: 8 patients refused to continue.
	{Name: "cases-do", Gives: "S", Pattern: "NUM 例|名 VP", Head: 2, Cost: -0.2, When: doesSomething, Build: casesDo},
}

// doesSomething keeps out what such people are, which is a noun behind its number.
func doesSomething(k []*item) bool {
	return ruleName(k[2]) != "shi" && !(ruleName(k[2]) == "passive-unmarked" && k[2].size == 1)
}

func casesDo(b *builder, k []node) english.Phrase {
	return b.clause(b.casesOf(k[0], k[1]), toldPast(vaccinated(improving(fallsIll(k[2].Phrase)))))
}

// casesOf makes a subject of a number and its measure word.
func (b *builder) casesOf(number, measure node) english.Phrase {
	one, several := "patient", "patients"
	if measure.head.text == "人" {
		one, several = "person", "people"
	}
	word, count := several, english.Many
	if n := englishOf(number.item); n == "one" || n == "1" {
		word, count = one, english.Singular
	}
	p := join(1, number.Phrase, b.put(word, measure))
	p.Cat, p.Count, p.Determined = english.NounPhrase, count, true
	return p
}

func eachGroup(b *builder, k []node) english.Phrase {
	who := "patients"
	switch k[2].head.text {
	case "只":
		who = "animals"
	case "名", "人", "位":
		who = "participants"
	}
	return as(english.PrepPhrase, join(0, b.put("with"), k[1].Phrase, b.put(who, k[2]), b.put("in each group", k[0])))
}

// newCaseRules render how many cases or patients a time brings: 每年新增病例约200万 (Lü 1999, 新, 约).
var newCaseRules = []Rule{
	// 新增病例 + 约200万: about 2 million new cases.
	{Name: "new-cases", Gives: "NP", Pattern: newCaseWords + " QTY|NUM", Head: 1, Cost: -0.3, When: caseNumber, Build: newCases},
}

// newCaseWords say that cases are new ones.
const newCaseWords = "新发|新增|新诊断|新增病例|新发病例|新增病例数|新发病例数|新增患者|新发患者|新增感染|新发感染"

// caseNumber reports a number, or one of cases or people.
func caseNumber(k []*item) bool {
	q := k[len(k)-1]
	unit := quantityUnit(q)
	return q.head.kind == numberToken || containsQuantity(q) && strings.Contains("例人名个", unit)
}

// newThing is the noun of what is new, cases where none is named.
func newThing(zh string) string {
	switch {
	case strings.Contains(zh, "患者"):
		return "new patients"
	case strings.Contains(zh, "感染"):
		return "new infections"
	}
	return "new cases"
}

func newCases(b *builder, k []node) english.Phrase {
	return b.newOnes(k[0], k[1].Phrase)
}

// newOnes puts the number before what is new.
func (b *builder) newOnes(what node, q english.Phrase) english.Phrase {
	if last := lastWord(headText(q)); last == "case" || last == "people" || last == "person" || last == "patient" {
		q = english.Phrase{Cat: english.Number, Words: q.Words[:q.Head]}
	}
	n := as(english.NounPhrase, b.put(newThing(what.head.text), what))
	n.Head = 1
	n.Words[1].POS = "noun"
	p := join(1, q, n)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}
