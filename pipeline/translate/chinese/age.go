package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// ageRules render ages. Before a noun the age of one person is a compound adjective, that of a group stands behind it: a 65-year-old
// man, adults aged 18 to 65 years (AMA Manual of Style, 11.7).
var ageRules = []Rule{
	// 65 + 岁: aged 65 years.
	{Name: "age", Gives: "A", Pattern: "QTY", Cost: 0.3, When: isAge, Build: aged},
	// 65岁 + 以上: over 65 years of age.
	{Name: "age-bound", Gives: "A", Pattern: "QTY 以上|以下|及以上|及以下|或以上|或以下|以内", Cost: 0.02, When: isAge, Build: ageBound},
	{Name: "age-bound-before", Gives: "A", Pattern: "超过|大于|不到|小于|未满|不足|不满|低于|高于|已满|满|年满|>|<|≥|≤ QTY", Head: 1, Cost: 0.02, When: ageSecond, Build: ageBoundBefore},
	// 年龄 + 大于65岁: over 65 years of age.
	{Name: "age-named", Gives: "A", Pattern: "年龄|年龄在|年龄为 A", Head: 1, Cost: 0.02, When: agedSecond, Build: secondForBoth},
	// 65岁 + 男性: 65-year-old man.
	{Name: "year-old", Gives: "N", Pattern: "QTY N", Head: 1, Cost: 0.05, When: yearOldPerson, Build: yearOld},
	// 12岁 + 时: at the age of 12.
	{Name: "at-age", Gives: "PP", Pattern: "QTY 时|时候", Cost: 0.02, When: isAge, Build: atAge},
	// 16周 + 时, of a course: at 16 weeks.
	{Name: "at-time", Gives: "PP", Pattern: "QTY 时", Cost: -0.1, When: plainTime, Build: atTime},
	{Name: "zai-at-time", Gives: "PP", Pattern: "在|于 QTY 时", Head: 1, Cost: -0.3, When: plainTimeSecond, Build: zaiAtTime},
	// 从 + 25岁 + 开始: from the age of 25.
	{Name: "from-age", Gives: "PP", Pattern: "从|自|从年满 QTY 开始|起|以后|后", Head: 1, Cost: -0.2, When: ageSecond, Build: fromAge},
	// 75岁 + 以后: after the age of 75.
	{Name: "after-age", Gives: "PP", Pattern: "QTY 后|之后|以后|前|之前|以前", Cost: 0.05, When: isAge, Build: atAge},
}

// ageUnits are the units of age.
var ageUnits = []string{"岁", "周岁", "月龄", "周龄", "日龄"}

func isAge(k []*item) bool {
	it := k[0]
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	return slices.Contains(ageUnits, it.head.text)
}

func ageSecond(k []*item) bool { return isAge(k[1:]) }

// agedFirst and agedSecond report an attribute that is an age.
func agedFirst(k []*item) bool  { return strings.HasPrefix(ruleName(k[0]), "age") }
func agedSecond(k []*item) bool { return agedFirst(k[1:]) }

// years takes "of age" off the unit: aged 65 years.
func years(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if unit, ok := strings.CutSuffix(w.Text, " of age"); ok {
			p.Words[i].Text, p.Words[i].Alternatives = unit, nil
		}
	}
	return p
}

// yearsOfAge keeps "of age" at the unit, which tells an age from a length of time: people over 65 years of age (AMA Manual of Style, 11.7).
func yearsOfAge(p english.Phrase) english.Phrase {
	p.Words = slices.Clone(p.Words)
	for i, w := range p.Words {
		if strings.HasSuffix(w.Text, " of age") {
			p.Words[i].Alternatives = nil
		}
	}
	return p
}

func aged(b *builder, k []node) english.Phrase {
	out := join(1, b.put("aged"), years(k[0].Phrase))
	out.Cat, out.Head = english.AdjPhrase, 0
	return out
}

func ageBound(b *builder, k []node) english.Phrase {
	word := ""
	switch k[1].head.text {
	case "以上":
		word = "over"
	case "以下", "以内":
		word = "under"
	case "及以上", "或以上":
		return as(english.AdjPhrase, join(0, b.put("aged"), years(k[0].Phrase), b.put("and older", k[1])))
	default:
		return as(english.AdjPhrase, join(0, b.put("aged"), years(k[0].Phrase), b.put("and younger", k[1])))
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[1]), yearsOfAge(k[0].Phrase)))
}

func ageBoundBefore(b *builder, k []node) english.Phrase {
	word := "over"
	switch k[0].head.text {
	case "≥", "≤", "<":
		return as(english.AdjPhrase, join(0, b.put("aged "+k[0].head.text, k[0]), years(k[1].Phrase)))
	case "不到", "小于", "未满", "不足", "低于", "不满":
		word = "under"
	case "已满", "满", "年满":
		return as(english.AdjPhrase, join(0, b.put("aged", k[0]), years(k[1].Phrase), b.put("and older")))
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[0]), yearsOfAge(k[1].Phrase)))
}

// singlePersons are nouns that mostly stand for one person when an age stands before them.
var singlePersons = strings.Fields("男性 女性 男子 女子 男孩 女孩 男童 女童 男婴 女婴 老人 老妇 男 女 妇女 男性患者 女性患者 孕妇 产妇 少年 少女 男患者 女患者 老年男性 老年女性 患儿")

// yearOldPerson reports one number of years and a single person.
func yearOldPerson(k []*item) bool {
	q, n := k[0], k[len(k)-1]
	if q.rule != nil && strings.Contains(englishOf(q.kids[0]), " to ") {
		return false // 五六十岁
	}
	if t := k[len(k)-1]; ruleName(t) == "adjective" && (t.kids[0].head.text == "男性" || t.kids[0].head.text == "女性") && isPerson(t) {
		return isAge(k) && ruleName(q) == "measure" && q.kids[0].rule == nil
	}
	return isAge(k) && ruleName(q) == "measure" && q.kids[0].rule == nil && endsIn(n.head.text, singlePersons...) &&
		ruleName(n) != "compound"
}

func yearOld(b *builder, k []node) english.Phrase {
	n := k[len(k)-1].Phrase
	unit := headText(years(k[0].Phrase))
	num := k[0].Phrase
	num.Words = slices.Clone(num.Words[:len(num.Words)-1])
	num.Head = 0
	a := as(english.AdjPhrase, join(0, num, b.put("~-"+unit+"-old", k[0])))
	a.Words[len(a.Words)-1].Source = ""
	p := join(1, a, n)
	p.Count = english.Singular
	return p
}

func atAge(b *builder, k []node) english.Phrase {
	prep := "at"
	if p, ok := localizerPrepositions[k[1].head.text]; ok && !strings.HasPrefix(k[1].head.text, "时") {
		prep = p
	}
	return b.age(prep, k[0], k[1])
}

func fromAge(b *builder, k []node) english.Phrase { return b.age("from", k[1], k[0], k[2]) }

// age writes an age behind its preposition.
func (b *builder) age(prep string, q node, at ...node) english.Phrase {
	if ruleName(q.item) == "measure" && q.kids[1].head.text == "岁" {
		p := q.Phrase
		p.Words, p.Head = slices.Clone(p.Words[:len(p.Words)-1]), 0
		p.Words[0].Source += q.kids[1].head.src
		return as(english.PrepPhrase, join(0, b.put(prep+" the age of", at...), p))
	}
	return as(english.PrepPhrase, join(0, b.put(prep, at...), q.Phrase))
}

// plainTime reports a length of time with no bound, other than an age.
func plainTime(k []*item) bool { return ruleName(k[0]) == "measure" && timeUnit(k[0]) && !isAge(k) }

func plainTimeSecond(k []*item) bool { return plainTime(k[1:]) }

func zaiAtTime(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(1, b.put("at", k[0], k[2]), k[1].Phrase))
}

func atTime(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(1, b.put("at", k[1]), k[0].Phrase))
}
