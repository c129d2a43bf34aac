package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// ageRules render ages. Before a noun the age of one person is a compound adjective, that of a group stands behind it: a 65-year-old
// man, adults aged 18 to 65 years (AMA Manual of Style, 11.7). Of children Chinese gives it in months, weeks or days without a word for age:
// 6个月以下的婴儿, infants under 6 months of age.
var ageRules = []Rule{
	// 65 + 岁: aged 65 years.
	{Name: "age", Gives: "A", Pattern: "QTY", Cost: 0.3, When: isAge, Build: aged},
	// 9个月 + 大, of a child: aged 9 months.
	{Name: "age-so", Gives: "A", Pattern: "QTY 大", Cost: -0.2, When: plainTime, Build: aged},
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
	// 3个月 + 以下 + 的 + 婴儿: infants under 3 months of age.
	{Name: "infant-under", Gives: "N", Pattern: "QTY " + infantBounds + " N", Head: 2, Cost: -0.6, When: infantLast, Build: infantBound},
	// 小于 + 3个月 + 的 + 婴儿: the same.
	{Name: "infant-less", Gives: "N", Pattern: infantBoundsBefore + " QTY 的 N", Head: 3, Cost: -0.6, When: infantLastSecond, Build: infantBoundBefore},
	// 6个月 + 大 + 的 + 婴儿: infants aged 6 months.
	{Name: "so-old", Gives: "N", Pattern: "QTY|N 大 的 N", Head: 3, Cost: -0.6, When: soOldPerson, Build: soOld},
	// 3～6个月 + 的 + 婴儿: infants aged 3 to 6 months.
	{Name: "infant-aged", Gives: "N", Pattern: "QTY 的 N", Head: 2, Cost: -0.5, When: infantRange, Build: infantAged},
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
	q, n := k[0], k[1]
	if q.rule != nil && strings.Contains(englishOf(q.kids[0]), " to ") {
		return false // 五六十岁
	}
	if !isAge(k) || ruleName(q) != "measure" || q.kids[0].rule != nil {
		return false
	}
	if ruleName(n) == "adjective" && (n.kids[0].head.text == "男性" || n.kids[0].head.text == "女性") && isPerson(n) {
		return true
	}
	return endsIn(n.head.text, singlePersons...) && ruleName(n) != "compound"
}

func yearOld(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
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

// agedOnes are English nouns for one person, before which an age is a compound adjective.
var agedOnes = strings.Fields("woman man girl boy male female patient child infant farmer teacher worker student smoker nurse mouse rat rabbit baby newborn neonate toddler adolescent lady gentleman primigravida multigravida")

// measuredBefore: 12周, before an English noun: a [12-week] trial; 两阶段: a [two-stage] procedure. What measures a noun stands before it in the singular,
// with a hyphen (Chicago Manual of Style, 7.89).
func (s *placement) measuredBefore() bool {
	q, right := bareNoun(s.it), s.w.r.Setting.Right
	for ruleName(q) == "quantity" {
		q = q.kids[0]
	}
	if len(right) == 0 || isAge([]*item{q}) {
		return false
	}
	p := lang.CommonPOS(right[0])
	ahead := s.w.determinerBefore() && p.Has(lang.Noun) && !p.Has(lang.Preposition) && !p.Has(lang.Adverb) || s.w.sentenceBefore() == "" && s.w.nounAhead()
	timed := ruleName(q) == "measure" && timeUnit(q) && q.kids[0].rule == nil
	counted := ruleName(q) == "number-noun" && q.size == 2 && (s.w.leftWord() == "a" || s.w.leftWord() == "an")
	if !ahead || !timed && !counted {
		return false
	}
	s.b.rule = "chinese/measured-before"
	n := s.b.build(q).Phrase
	if counted && (len(n.Words) != 2 || n.Head != 1) {
		return false
	}
	if lastPart(q).head.text == "号" {
		if !slices.Contains([]string{"needle", "catheter", "cannula"}, right[0]) {
			return false
		}
		n.Words = slices.Clone(n.Words)
		n.Words[1].Text = "gauge" // an 18-gauge needle
	}
	return s.decided(hyphenedTime(n), 0)
}

// yearOld: 31岁, before one person: a [31-year-old] woman.
func (s *placement) yearOld() bool {
	q, right := bareNoun(s.it), s.w.r.Setting.Right
	so := ruleName(q) == "age-so"
	for slices.Contains([]string{"age", "age-so", "quantity"}, ruleName(q)) {
		q = q.kids[0]
	}
	if !isAge([]*item{q}) && !so || ruleName(q) != "measure" || q.kids[0].rule != nil || len(right) == 0 || !slices.Contains(agedOnes, right[0]) {
		return false
	}
	s.b.rule = "chinese/year-old"
	number, unit := s.b.build(q.kids[0]), s.b.build(q.kids[1])
	a := join(0, number.Phrase, s.b.put("~-"+headText(years(unit.Phrase))+"-old", unit))
	if so {
		a.Words[len(a.Words)-1].Source += "大"
	}
	return s.decided(as(english.AdjPhrase, a), 0)
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

// infantBounds say that an age is a bound.
const (
	infantBounds       = "以下|以上|及以上|以内|及以下"
	infantBoundsBefore = "小于|大于|不足|不满|未满|不到|超过|<|>"
)

// infants are the ends of words for children whose age is told in months.
var infants = strings.Fields("婴儿 婴幼儿 儿童 患儿 小儿 幼儿 新生儿 宝宝 早产儿 孩子 小婴儿")

func infantNoun(it *item) bool {
	return endsIn(it.head.text, infants...)
}

func infantLast(k []*item) bool { return timeUnit(k[0]) && infantNoun(k[len(k)-1]) }

func infantLastSecond(k []*item) bool { return timeUnit(k[1]) && infantNoun(k[len(k)-1]) }

// infantRange reports a plain span of months or weeks; a time such as 三天 does not tell the age of children.
func infantRange(k []*item) bool {
	return infantLast(k) && ruleName(k[0]) == "measure" && strings.Contains(ruleName(k[0].kids[0]), "range") &&
		slices.Contains([]string{"个月", "月", "周"}, quantityUnit(k[0]))
}

func (b *builder) ofAge(who node, word string, from node, age node) english.Phrase {
	if word == "aged" {
		return join(0, b.plural(who.Phrase), b.put("aged", from), age.Phrase)
	}
	return join(0, b.plural(who.Phrase), b.put(word, from), age.Phrase, b.put("of age"))
}

func infantBound(b *builder, k []node) english.Phrase {
	who := k[2]
	switch k[1].head.text {
	case "以下", "以内":
		return b.ofAge(who, "under", k[1], k[0])
	case "以上":
		return b.ofAge(who, "over", k[1], k[0])
	case "及以上":
		return join(0, b.ofAge(who, "aged", k[1], k[0]), b.put("and older"))
	}
	return join(0, b.ofAge(who, "aged", k[1], k[0]), b.put("and younger"))
}

func infantBoundBefore(b *builder, k []node) english.Phrase {
	word := "under"
	if t := k[0].head.text; t == "大于" || t == "超过" || t == ">" {
		word = "over"
	}
	return b.ofAge(k[3], word, k[0], k[1])
}

func infantAged(b *builder, k []node) english.Phrase {
	return b.ofAge(k[len(k)-1], "aged", node{english.Phrase{}, k[0].item}, k[0])
}

// soOldPerson reports a person behind a span of time that 大 makes an age.
func soOldPerson(k []*item) bool { return (period(k[0]) || isAge(k)) && isPerson(k[3]) }

func soOld(b *builder, k []node) english.Phrase {
	k[0].Phrase = years(k[0].Phrase)
	return b.ofAge(k[3], "aged", k[1], k[0])
}
