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
	// 发热、咳嗽 + 五天 + ， + 气促 + 两天: fever and cough for five days and shortness of breath for two days.
	{Name: "complaints-for", Gives: "NP", Pattern: "NP QTY ， NP QTY", Cost: -0.6, When: complaintsLasting, Build: complaintsFor},
	// 体温 + 38.9℃ + ， + 心率 + 112次/分: the temperature is 38.9 °C, and the heart rate is 112 beats per minute.
	{Name: "measures-two", Gives: "S", Pattern: "NP QTY|NUM ， NP QTY|NUM", Cost: -0.5, When: measuresTwo, Build: measuresListed},
	{Name: "measures-three", Gives: "S", Pattern: "NP QTY|NUM ， NP QTY|NUM ， NP QTY|NUM", Cost: -0.9, When: measuresThree, Build: measuresListed},
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

func complaintTerm(it *item) bool {
	return symptomTerm(it.head) || symptomTerm(lastPart(it).head)
}

// symptomTerm reports the name of a symptom or disease.
func symptomTerm(l *leaf) bool {
	return l.entry != nil && l.entry.POS == "noun" && (l.entry.Domain == "symptoms" || conditionName(l.entry.English[0]))
}

func complaintsLasting(k []*item) bool {
	return timeUnit(k[1]) && timeUnit(k[4]) && complaintTerm(k[0]) && complaintTerm(k[3])
}

func complaintsFor(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put("for"), k[1].Phrase, b.put("and", k[2]), b.member(k[3].Phrase), b.put("for"), k[4].Phrase)
	p.Count, p.Determined = english.Many, true
	return p
}

// measuredSign reports something that is measured, and its figure.
func measuredSign(thing, figure *item) bool {
	return thing.head.entry != nil && thing.head.entry.POS == "noun" && !timeUnit(figure) && !isPerson(thing) && !isAge([]*item{figure}) &&
		endsIn(thing.head.text, "温", "压", "率", "脉搏", "呼吸", "重", "高", "指数", "饱和度", "蛋白", "细胞", "血糖", "计数", "值", "肌酐", "评分", "水平", "血小板", "酶", "钾", "钠", "胆红素")
}

func measuresTwo(k []*item) bool   { return measuredSign(k[0], k[1]) && measuredSign(k[3], k[4]) }
func measuresThree(k []*item) bool { return measuresTwo(k) && measuredSign(k[6], k[7]) }

// measuresListed makes a clause of each measure with its figure.
func measuresListed(b *builder, k []node) english.Phrase {
	var out english.Phrase
	rule := b.rule
	for n := 0; n < len(k); n += 3 {
		what := k[n].Phrase
		if what.Count == english.AnyCount {
			what.Count = english.Singular
		}
		if !what.Determined {
			what = b.inferred("the", what)
		}
		clause := b.clause(what, b.be(perMinute(k[n].item, k[n+1].Phrase)))
		b.rule = rule
		switch {
		case n == 0:
			out = clause
		case n+3 >= len(k):
			out = join(0, out, b.put(", and", k[n-1]), clause)
		default:
			out = join(0, out, b.put(",", k[n-1]), clause)
		}
	}
	out.Cat, out.Finite = english.Clause, true
	return out
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
