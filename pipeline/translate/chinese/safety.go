package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// safetyRules render advice on accidents and infections at home, and what leaflets and posters say in halves of a sentence.
var safetyRules = []Rule{
	// 不要 + 让 + 孩子 + 玩药瓶: do not let children play with medicine bottles.
	{Name: "do-not-let", Gives: "VP", Pattern: "不要|别|切勿|请勿|勿|不能|不应 让 NP VP", Head: 3, Cost: -0.5, When: personThirdPlace, Build: doNotLet},
	// 在 + 儿童 + 接触不到 + 的地方: where children cannot reach.
	{Name: "out-of-reach", Gives: "PP", Pattern: "在|于|放在|放置在|置于|放于 NP 接触不到|不能接触|不易接触|无法接触|够不到|够不着|拿不到|不易拿到 的地方|处|之处|的位置", Head: 1, Cost: -0.8, Build: outOfReach},
	{Name: "out-of-reach-bare", Gives: "PP", Pattern: "NP 接触不到|不能接触|不易接触|无法接触|够不到|够不着|拿不到|不易拿到 的地方|处|之处|的位置", Cost: -0.5, When: personAtFirst, Build: outOfReachBare},
	// 安全第一 + ， + 预防为主: safety first, prevention first.
	{Name: "saying-saying", Gives: "TOP", Pattern: "PH ， PH", Cost: -0.6, Build: sayings},
	// 病从口入 + ， + 应勤洗手: disease enters through the mouth; patients should wash their hands.
	{Name: "saying-clause", Gives: "TOP", Pattern: "PH ， S", Head: 2, Cost: -0.2, When: wholeSaying, Build: sayingClause},
	{Name: "saying-advice", Gives: "TOP", Pattern: "PH ， VP", Head: 2, Cost: -0.2, When: sayingTold, Build: sayingAdvice},
	// 血压 + 未达标 + 者: those whose blood pressure has not reached the target.
	{Name: "zhe-whose", Gives: "NP", Pattern: "S 者", Cost: 0.2, When: thingsClause, Build: zheWhose},
	// 从 + 手术前1天 + 至 + 手术后4天: from 1 day before to 4 days after surgery.
	{Name: "from-to-times", Gives: "PP", Pattern: "从|自|由 PP 至|到|直至 PP", Head: 1, Cost: -0.5, When: twoEventTimes, Build: fromToTimes},
	// 光疗 + 失败 + 时: when phototherapy fails.
	{Name: "when-fails-bare", Gives: "CL", Pattern: "N 失败|无效|恶化|加重|复发 时|后", Head: 0, Cost: -0.2, When: treatmentOrIllness, Build: whenFailsBare},
	// 胸痛 + ， + 持续 + 30分钟: chest pain lasting 30 minutes.
	{Name: "noun-lasting", Gives: "NP", Pattern: "NP ， 持续|历时 QTY", Head: 0, Cost: -0.1, When: lastsATime, Build: nounLasting},
}

func personThirdPlace(k []*item) bool { return isPerson(k[2]) }

func personAtFirst(k []*item) bool { return isPerson(k[0]) }

func doNotLet(b *builder, k []node) english.Phrase {
	p := join(0, b.put("do not", k[0]), b.put("let", k[1]), b.people(k[2]), verbForm(k[3].Phrase, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}

// outOfReach keeps the negation in sight: where children cannot reach.
func (b *builder) outOfReach(who node, from ...node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("where", from...), b.people(who), b.put("cannot reach")))
}

func outOfReach(b *builder, k []node) english.Phrase {
	p := b.outOfReach(k[1], k[0], k[2], k[3])
	if strings.HasPrefix(k[0].head.text, "放") || strings.HasPrefix(k[0].head.text, "置") {
		p = as(english.VerbPhrase, join(0, b.verb("keep", english.Lemma), p))
	}
	return p
}

func outOfReachBare(b *builder, k []node) english.Phrase { return b.outOfReach(k[0], k[1], k[2]) }

func sayings(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, b.put(",", k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// wholeSaying reports a set phrase that is no opener of its sentence: 研究表明, studies have shown that.
func wholeSaying(k []*item) bool {
	return k[0].rule == nil && k[0].head.entry != nil && k[0].head.entry.Domain == "public-health"
}

func sayingTold(k []*item) bool { return wholeSaying(k) && toldToPatients(k[2]) }

func sayingClause(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put("~;", k[1]), k[2].Phrase)
}

func sayingAdvice(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put("~;", k[1]), b.patientsAre(k[2].Phrase))
}

// thingsClause reports a plain clause about a thing that people have.
func thingsClause(k []*item) bool {
	s := k[0]
	return ruleName(s) == "clause" && !isPerson(s.kids[0]) && (s.kids[0].rule == nil || ruleName(s.kids[0]) == "noun" || ruleName(s.kids[0]) == "compound") && s.kids[0].head.entry != nil &&
		slices.Contains([]string{"symptoms", "laboratory", "physiology", "hematology", "endocrinology", "cardiology"}, s.kids[0].head.entry.Domain)
}

func zheWhose(b *builder, k []node) english.Phrase {
	rule := b.rule
	subject, vp := b.build(k[0].item.kids[0]), b.build(k[0].item.kids[1])
	b.rule = rule
	n := b.numbered(subject.Phrase)
	return people(join(0, b.put("those whose", k[1]), n, agree(vp.Phrase, n.Count)))
}

// eventSide finds the event of a time and the side of it: 手术 前 1天.
func eventSide(it *item) (event, side, time *item, ok bool) {
	if ruleName(it) != "period-before" {
		return nil, nil, nil, false
	}
	return it.kids[0], it.kids[1], it.kids[2], true
}

func twoEventTimes(k []*item) bool {
	_, _, _, one := eventSide(k[1])
	_, _, _, two := eventSide(k[3])
	return one && two
}

func fromToTimes(b *builder, k []node) english.Phrase {
	one, side, time, _ := eventSide(k[1].item)
	two, side2, time2, _ := eventSide(k[3].item)
	rule := b.rule
	event, event2 := b.build(one), b.build(two)
	q, q2 := b.build(time), b.build(time2)
	b.rule = rule
	first := join(0, b.put("from", k[0]), q.Phrase, b.put(beforeVerb[side.head.text]))
	last := join(0, b.put("to", k[2]), q2.Phrase, b.put(beforeVerb[side2.head.text]), b.event(event2.Phrase))
	if one.head.text != two.head.text {
		first = join(0, first, b.event(event.Phrase))
	}
	return as(english.PrepPhrase, join(0, first, last))
}

// treatmentOrIllness reports what can fail or worsen; when-changed is for what worsens at a time.
func treatmentOrIllness(k []*item) bool {
	if k[0].rule != nil {
		return false
	}
	change := k[1].head.text
	if (change == "恶化" || change == "加重") && k[2].head.text == "时" {
		return false
	}
	if change == "失败" || change == "无效" {
		return slices.ContainsFunc(treated, func(e string) bool { return strings.HasSuffix(k[0].head.text, e) }) || strings.HasSuffix(k[0].head.text, "疗")
	}
	return conditionName(englishOf(k[0])) || k[0].head.text == "病情" || k[0].head.text == "症状"
}

func whenFailsBare(b *builder, k []node) english.Phrase {
	return whenFails(b, []node{k[2], k[0], k[1], k[2]})
}

func lastsATime(k []*item) bool {
	number := firstLeaf(k[0], func(l *leaf) bool { return l.kind == numberToken })
	return timeUnit(k[3]) && !isPerson(k[0]) && !timeUnit(k[0]) && number == nil && !drugClass(k[0])
}

func nounLasting(b *builder, k []node) english.Phrase {
	n := b.numbered(k[0].Phrase)
	p := join(0, n, b.put("lasting", k[1], k[2]), k[3].Phrase)
	p.Determined = n.Determined
	return p
}
