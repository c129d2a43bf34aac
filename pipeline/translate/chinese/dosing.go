package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dosingRules render the short half-clauses of prescriptions and schedules: at what dose, when it is taken, at least how often and what for
// (Lü 1999, 按, 每, 以防; AMA Manual of Style, 14.12).
var dosingRules = []Rule{
	// 按 + 0.9 mg/kg: at 0.9 mg/kg.
	{Name: "at-dose", Gives: "PP", Pattern: "按|按照 QTY", Head: 1, Cost: -0.2, When: unitDoseLast, Build: atAmount},
	// 按 + 0.9 mg/kg + 静脉滴注: intravenously at 0.9 mg/kg.
	{Name: "at-dose-route", Gives: "PP", Pattern: "按|按照 QTY 口服|静脉注射|皮下注射|肌内注射|静脉滴注|肌肉注射|肌注|静滴|静注|静脉输注|口服给药|静脉给药", Head: 1, Cost: -0.5, When: unitDoseSecond, Build: atDoseRoute},
	// 第 + 2 + 剂 + 疫苗: the second dose of vaccine.
	{Name: "nth-dose", Gives: "NP", Pattern: "第 NUM 剂|针", Head: 1, Cost: -0.1, Build: nthDose},
	// 1 mg/kg + ， + 最大剂量 + 60 mg: 1 mg/kg, to a maximum of 60 mg.
	{Name: "dose-at-most", Gives: "QTY", Pattern: "QTY ， 最大剂量|最大剂量为|最大剂量不超过|最大量|最大量为|最大量不超过|最高剂量|最高剂量为|最大不超过|总量不超过|总剂量不超过|单次最大剂量|单次最大剂量为|单次最大量|单次最大量为|每次最大剂量|每次最大量|每日最大剂量|每日最大剂量为|每日最大量|每日最大量为|日最大剂量|日最大剂量为|一日最大剂量|每日总量不超过 QTY", Head: 0, Cost: -0.6, When: doseLast, Build: doseAtMost},
	// 50 mg/kg + 口服 + ， + 疗程 + 10天: 50 mg/kg orally for 10 days.
	{Name: "dose-course", Gives: "QTY", Pattern: "QTY|FREQ ， 疗程|疗程为|疗程共|疗程至少|疗程不少于|疗程约|总疗程|总疗程为|连用|连服|共用|用药 QTY", Head: 0, Cost: -0.4, When: timeLast, Build: doseCourse},
	// 300毫克，每日一次 + ， + 自妊娠28周起: 300 mg once daily starting from 28 weeks of gestation.
	{Name: "dose-since", Gives: "QTY", Pattern: "QTY ， PP", Head: 0, Cost: -0.3, When: regimenSince, Build: withoutComma},
	// 400毫克，每日三次 + ， + 餐后服用: 400 mg three times daily after meals.
	{Name: "dose-meal", Gives: "QTY", Pattern: "QTY ， 餐后服用|饭后服用|餐前服用|饭前服用|睡前服用|空腹服用|随餐服用", Head: 0, Cost: -0.4, When: regimenFirst, Build: doseMeal},
	// 漏服 + 时: if a dose is missed; 漏服 + 一次后: after a dose is missed.
	{Name: "when-missed", Gives: "CL", Pattern: "漏服|漏用|漏打 时|一次时|后|一次后", Cost: -0.5, Build: whenMissed},
}

// doseUnits are the units of mass, volume and effect in which drugs are measured out.
var doseUnits = strings.Fields("mg g µg μg ug mcg ml iu u 毫克 克 微克 毫升 单位")

// doseUnit reports a quantity with a unit, of mass or volume and perhaps for each kilogram: 0.9 mg/kg.
func doseUnit(it *item) bool {
	u := strings.ToLower(quantityUnit(it))
	return slices.ContainsFunc(doseUnits, func(d string) bool {
		return u == d || strings.HasPrefix(u, d+"/") || strings.HasPrefix(u, d+"·")
	})
}

func unitDoseFirst(k []*item) bool  { return doseUnit(k[0]) }
func unitDoseSecond(k []*item) bool { return doseUnit(k[1]) }
func unitDoseLast(k []*item) bool   { return doseUnit(k[len(k)-1]) }
func timeFirst(k []*item) bool      { return timeUnit(k[0]) }

func doseLast(k []*item) bool { return unitDoseFirst(k) && doseUnit(k[3]) }

func doseAtMost(b *builder, k []node) english.Phrase {
	zh, word := k[2].head.text, ", to a maximum of"
	if strings.HasPrefix(zh, "总") {
		word = ", to a maximum total of"
	}
	p := join(0, k[0].Phrase, b.put(word, k[1], k[2]), k[3].Phrase)
	switch {
	case strings.Contains(zh, "日"):
		p = join(0, p, b.put("daily"))
	case beginsIn(zh, "单次", "每次"):
		p = join(0, p, b.put("per dose"))
	}
	return p
}

// regimenFirst reports an amount with how often it is taken.
func regimenFirst(k []*item) bool {
	return slices.Contains([]string{"dose-comma-frequency", "dose-frequency"}, ruleName(k[0]))
}

func regimenSince(k []*item) bool {
	return regimenFirst(k) && slices.Contains([]string{"starting-time", "since"}, ruleName(k[2]))
}

func doseMeal(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(takenWhen[k[2].head.text], k[1], k[2]))
}

func doseCourse(b *builder, k []node) english.Phrase {
	word := "for"
	switch zh := k[2].head.text; {
	case endsIn(zh, "至少", "不少于"):
		word = "for at least"
	case strings.HasSuffix(zh, "约"):
		word = "for about"
	case strings.HasPrefix(zh, "总"):
		word = "for a total of"
	}
	return join(0, k[0].Phrase, b.put(word, k[1], k[2]), k[3].Phrase)
}

func atAmount(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("at", k[0]), k[1].Phrase))
}

func atDoseRoute(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(routes[k[2].head.text], k[2]), b.put("at", k[0]), k[1].Phrase))
}

// takenWhen gives the times at which a dose is taken.
var takenWhen = map[string]string{"睡前服用": "at bedtime", "睡前口服": "orally at bedtime", "睡前服": "at bedtime", "饭后服用": "after meals", "餐后服用": "after meals", "饭前服用": "before meals", "餐前服用": "before meals",
	"空腹服用": "on an empty stomach", "随餐服用": "with meals", "晨起服用": "in the morning", "早餐前服用": "before breakfast", "早餐后服用": "after breakfast"}

// writtenNumbers are the small numbers in words, as English writes ordinals (AMA Manual of Style, 18.3).
var writtenNumbers = map[string]string{"1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "6": "sixth"}

func nthDose(b *builder, k []node) english.Phrase {
	nth := ordinal(b, k[:2])
	if w, ok := writtenNumbers[k[1].head.text]; ok {
		nth = b.put(w, k[0], k[1])
	}
	p := join(2, b.put("the"), nth, as(english.NounPhrase, b.put("dose", k[2])))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Singular, true
	return p
}

// missed tells of a missed dose with the word before it.
func missed(b *builder, word string, k []node) english.Phrase {
	p := as(english.Clause, b.put(word+" a dose is missed", k...))
	p.Finite = true
	return p
}

func whenMissed(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(k[1].head.text, "后") {
		return missed(b, "after", k)
	}
	return missed(b, "if", k)
}
