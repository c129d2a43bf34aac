package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// ageGroupRules render a bound of age that stands for the people of that age, without a noun (Lü 1999, 以上, 以下).
var ageGroupRules = []Rule{
	// 3岁以下 + 诊断困难: children under 3 years of age.
	{Name: "age-group", Gives: "NP", Pattern: "A", Cost: 0.1, When: boundOfAge, Build: ageGroup},
	// 6个月以下 + 不推荐 + 接种: vaccination is not recommended in infants under 6 months of age.
	{Name: "infants-duty", Gives: "S", Pattern: "QTY 以下 不推荐|不建议|不宜|禁止|暂不推荐 N|V", Head: 2, Cost: -0.4, When: monthsFirst, Weigh: nounFourth, Build: infantsDuty},
	// 65岁以上 + 风险增加: the risk increases in people over 65 years of age.
	{Name: "in-age-group", Gives: "S", Pattern: "A S", Head: 1, Cost: 0, When: boundOfAgeThen, Build: inAgeGroup},
}

// boundOfAge reports an age with its bound.
func boundOfAge(k []*item) bool {
	n := ruleName(k[0])
	return n == "age-bound" || n == "age-bound-before" && !slices.Contains([]string{"≥", "≤", "<", ">"}, k[0].kids[0].head.text)
}

// boundOfAgeThen leaves out what people do or are, which has them as its subject.
func boundOfAgeThen(k []*item) bool {
	return boundOfAge(k) && k[1].rule != nil && slices.Contains([]string{"clause", "changed", "predicate-of"}, ruleName(k[1])) && !isPerson(k[1].kids[0])
}

// peopleOfAge names those of an age: children have at most 18 years, infants are counted in months or days.
func (b *builder) peopleOfAge(a node) english.Phrase {
	q, bound := a.item.kids[0], a.item.kids[1]
	if ruleName(a.item) == "age-bound-before" {
		q, bound = bound, q
	}
	for q.rule != nil && ruleName(q) != "measure" {
		q = q.kids[0]
	}
	who, unit := "people", lastPart(q).head.text
	under := slices.Contains([]string{"以下", "以内", "及以下", "或以下", "不到", "小于", "未满", "不足", "不满", "低于"}, bound.head.text)
	switch {
	case strings.Contains(unit, "月") || strings.Contains(unit, "日") || strings.Contains(unit, "周龄"):
		who = "infants"
	case under && q.rule != nil && atMostEighteen(q.kids[0]):
		who = "children"
	}
	return people(join(0, b.put(who), a.Phrase))
}

// atMostEighteen reports a number of years that a child can have.
func atMostEighteen(n *item) bool {
	for n.rule != nil && len(n.kids) == 1 {
		n = n.kids[0]
	}
	src := n.head.src
	if n.rule != nil || src == "" {
		return false
	}
	switch len([]rune(src)) {
	case 1:
		return true
	case 2:
		return src[0] == '1' && src[1] <= '8' || strings.HasPrefix(src, "十") && !strings.HasSuffix(src, "九")
	}
	return false
}

func ageGroup(b *builder, k []node) english.Phrase { return b.peopleOfAge(k[0]) }

func inAgeGroup(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("in"), b.peopleOfAge(k[0]))
}

// monthsFirst reports a number of months, before what is done to people.
func monthsFirst(k []*item) bool {
	return strings.Contains(lastPart(k[0]).head.text, "月") && endsIn(k[3].head.text, "接种", "使用", "应用", "服用", "疫苗", "注射")
}

// nounFourth prefers the noun of what is done.
func nounFourth(k []*item) float64 {
	if e := k[3].head.entry; e != nil && e.POS == "verb" {
		return 0.3
	}
	return 0
}

// warnings say of what is done that it should not be.
var warnings = map[string]string{"不推荐": "is not recommended", "暂不推荐": "is not recommended for now", "不建议": "is not recommended", "不宜": "is not advisable", "禁止": "is prohibited"}

func infantsDuty(b *builder, k []node) english.Phrase {
	what := b.event(k[3].Phrase)
	if k[3].Cat == english.VerbPhrase {
		what = as(english.NounPhrase, verbForm(k[3].Phrase, english.Gerund))
	}
	who := join(0, b.put("in infants under", k[1]), k[0].Phrase, b.put("of age"))
	return as(english.Clause, join(0, what, b.put(warnings[k[2].head.text], k[2]), who))
}
