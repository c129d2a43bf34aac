package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dutyDoneRules render a duty with several adverbials that names nobody: the object becomes the subject of a passive, and what Chinese has
// before the verb follows it, the nearest first.
var dutyDoneRules = []Rule{
	// 被犬咬伤后 + 应 + 尽快 + 冲洗伤口: after a dog bite, the wound should be washed as soon as possible.
	{Name: "when-duty-done", Gives: "S", Pattern: "PP|CL " + dutyWords + " VP", Head: 2, Cost: 0.05, When: doneLater, Build: whenDutyDone},
	// 应 + 避免 + 前往人群密集的场所: going to crowded places should be avoided.
	{Name: "avoid-doing", Gives: "S", Pattern: dutyWords + " 避免|尽量避免 VP", Head: 2, Cost: 0.15, Build: avoidDoing},
	// 术后每日 + 行 + 超声检查, of nobody: ultrasonography is performed daily after surgery.
	{Name: "routine-done", Gives: "S", Pattern: "VP", Cost: 0.05, When: routineDone, Build: routineDo},
	// 应 + 尽快 + 用肥皂水 + 冲洗伤口: the wound should be washed with soapy water as soon as possible.
	{Name: "duty-done", Gives: "S", Pattern: dutyWords + " VP", Head: 1, Cost: 0.25, When: doneAround, Build: dutyDone},
}

// plainAround are the rules that put an adverbial beside a verb phrase and nothing else.
var plainAround = []string{"adverb", "adverbial", "adverbial-after", "frequency-verb", "verb-frequency", "verb-quantity", "adverbial-when"}

// doneAround reports an action on a thing, with adverbials that only stand beside it.
func doneAround(k []*item) bool {
	it, n := k[1], 0
	for ; slices.Contains(plainAround, ruleName(it)); n++ {
		it = it.kids[it.rule.head]
	}
	if n < 2 || ruleName(it) != "object" || byPatients(it) || timeUnit(it.kids[1]) {
		return false
	}
	return things(1)([]*item{k[0], it.kids[0], it.kids[1]})
}

// routineTimes are the ends of words for a time of treatment, routineVerbs what clinicians do then.
var (
	routineTimes = strings.Fields("术后 术前 术中 期间 入院后 治疗中 用药前 治疗前 治疗后 用药后 移植后 出院后 出院前 手术后 手术前 随后 然后 最后")
	routineVerbs = strings.Fields("行 复查 监测 检查 检测 给予 静脉给予 评估 测量 测定 置入 植入 放置 切除 缝合 留置 冲洗 静脉注射 静脉滴注")
)

// routineDone reports what is done at a time of treatment, by nobody in particular.
func routineDone(k []*item) bool {
	it, timed := k[0], false
	for slices.Contains(plainAround, ruleName(it)) {
		for i, kid := range it.kids {
			if i != it.rule.head && endsIn(lastPart(kid).head.text, routineTimes...) {
				timed = true
			}
		}
		it = it.kids[it.rule.head]
	}
	return timed && ruleName(it) == "object" && it.kids[0].size == 1 && slices.Contains(routineVerbs, it.kids[0].head.text) && !timeUnit(it.kids[1]) && !isPerson(it.kids[1])
}

func routineDo(b *builder, k []node) english.Phrase {
	verb, object, around := b.doneParts(k[0].item)
	vp := b.passive(verb)
	return join(0, append([]english.Phrase{b.clause(b.settle(object), vp)}, around...)...)
}

func actionThird(k []*item) bool {
	return ruleName(k[2]) == "object" && !timeUnit(k[2].kids[1]) && !byPatients(k[2])
}

func doneLater(k []*item) bool { return doneAround(k[1:]) }

func whenDutyDone(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(","), dutyDone(b, k[1:]))
}

func avoidDoing(b *builder, k []node) english.Phrase {
	what := as(english.NounPhrase, verbForm(k[2].Phrase, english.Gerund))
	what.Determined, what.Count = true, english.Singular
	vp := b.withAuxiliary(k[0], b.passive(b.verb("avoid", english.Lemma, k[1])))
	p := b.clause(what, vp)
	if strings.HasPrefix(k[1].head.text, "尽量") {
		p = join(0, p, b.put("as far as possible"))
	}
	return p
}

func dutyDone(b *builder, k []node) english.Phrase {
	verb, object, around := b.doneParts(k[1].item)
	return b.dutyPassive(k[0], verb, object, around...)
}

// doneParts builds a verb, its object, and the adverbials around them, the nearest first.
func (b *builder) doneParts(it *item) (verb, object english.Phrase, around []english.Phrase) {
	for ; ruleName(it) != "object"; it = it.kids[it.rule.head] {
		for n, kid := range it.kids {
			if n == it.rule.head {
				continue
			}
			around = append(around, b.adverbialOf(kid))
		}
	}
	slices.Reverse(around)
	verb, object = b.build(it.kids[0]).Phrase, b.build(it.kids[1]).Phrase
	return verb, object, around
}

// adverbialOf builds what stands beside a verb, a bare length of time with its preposition: for two weeks.
func (b *builder) adverbialOf(it *item) english.Phrase {
	p := b.build(it).Phrase
	if timeUnit(it) && it.rule != nil && it.rule.Gives == "QTY" {
		p = join(0, b.put("for"), p)
	}
	return p
}
