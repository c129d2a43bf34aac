package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// measuredAtRules say where on a scale a figure lies and when it was taken, and render work by what it involves.
var measuredAtRules = []Rule{
	// 体温 + 在 + 39摄氏度 + 以上: a body temperature above 39 degrees Celsius, behind with; as a clause, is above 39 degrees.
	{Name: "lie-beyond", Gives: "S", Pattern: "N 在|多在|一般在|通常在 QTY|NUM 以上|以下|左右|上下|以内", Head: 0, Cost: -0.4, When: figureOnScale, Build: lieBeyond},
	{Name: "figure-beyond", Gives: "NP", Pattern: "N 在|维持在|保持在 QTY|NUM 以上|以下|左右|以内", Head: 0, Cost: 0.1, When: figureOnScale, Build: figureBeyond},
	// 12个月时 + 收缩压 + 的 + 变化: the change in systolic blood pressure at 12 months.
	{Name: "figure-at-time", Gives: "NP", Pattern: "QTY 时|时的 NP", Head: 2, Cost: -0.4, When: figureAtTime, Build: figureAt},
	// 每次 + 测量 + 的 + 结果: the results of each measurement.
	{Name: "each-time-of", Gives: "NP", Pattern: "每次|每回 N 的 N", Head: 3, Cost: -0.7, When: eachAction, Build: eachTimeOf},
	// 经常 + 搬重物 + 的 + 工作: work that often involves lifting heavy objects.
	{Name: "work-involving", Gives: "NP", Pattern: "VP 的 工作|职业|岗位|运动|活动|劳动", Head: 2, Cost: -0.3, When: handling, Build: workInvolving},
}

// onScale reports an amount of something other than time.
func onScale(k []*item) bool { return !timeUnit(k[1]) && !isAge(k[1:2]) }

func figureOnScale(k []*item) bool { return onScale(k[1:]) && !isPerson(k[0]) }

// beyonds are the prepositions for where on a scale something lies.
var beyonds = map[string]string{"以上": "above", "以下": "below", "左右": "around", "上下": "around", "以内": "within"}

func lieBeyond(b *builder, k []node) english.Phrase {
	p := join(1, b.put(beyonds[k[3].head.text], k[1], k[3]), k[2].Phrase)
	return b.clause(k[0].Phrase, b.be(b.howOften(k[1].head.text, p)))
}

// figureBeyond is a figure with its place on the scale, behind a preposition of the English that asks for a noun.
func figureBeyond(b *builder, k []node) english.Phrase {
	n := b.figure(k[0].Phrase)
	p := join(0, n, b.put(beyonds[k[3].head.text], k[1], k[3]), k[2].Phrase)
	if !slices.Contains([]string{"with", "of", "had", "has", "have", "without", "by", "despite", "means"}, b.leftWord()) {
		b.doubts += 0.1
	}
	return p
}

// figuresAtTimes are the ends of nouns, beside rates, of what is measured again and again.
var figuresAtTimes = strings.Fields("变化 改变 差异 评分 得分 死亡率 体重 血压 功能 值")

// figureAtTime reports a figure, or its change, at some time after the beginning.
func figureAtTime(k []*item) bool {
	t := lastPart(k[2]).head.text
	return timeUnit(k[0]) && !isPerson(k[2]) && (rateNoun(k[2]) || endsIn(t, figuresAtTimes...))
}

func figureAt(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	if n.Count == english.AnyCount && strings.HasSuffix(k[2].head.text, "变化") {
		n.Count = english.Singular
		if !n.Determined {
			n = b.inferred("the", n)
		}
	}
	return join(0, n, b.put("at", k[1]), k[0].Phrase)
}

// eachAction reports a noun of what is done, and what comes of it.
func eachAction(k []*item) bool {
	return k[1].rule == nil && k[1].head.reads("verb") && k[1].head.reads("noun") && k[3].rule == nil
}

func eachTimeOf(b *builder, k []node) english.Phrase {
	n := k[3].Phrase
	if headText(n) == "result" {
		n = b.plural(n)
	}
	what := k[1].Phrase
	what.Count = english.Singular
	return join(0, n, b.put("of", k[2]), b.put("each", k[0]), what)
}

// handlingVerbs are verbs of what a body does at work.
var handlingVerbs = strings.Fields("搬 抬 提 举 弯腰 搬运 搬重物 提重物 抬重物 负重 久坐 久站 接触 跑步 跳跃 驾驶 处理 使用 重复")

// handling reports such a verb, with or without its object.
func handling(k []*item) bool {
	first := firstPart(k[0]).head.text
	last := k[0].head.text
	return ruleName(k[0]) != "modal" && (slices.Contains(handlingVerbs, last) || slices.Contains(handlingVerbs, first)) &&
		!slices.Contains([]string{"需要", "要求", "涉及"}, last)
}

// worksThat give what involves something.
var worksThat = map[string]string{"工作": "work", "职业": "occupations", "岗位": "jobs", "运动": "sports", "活动": "activities", "劳动": "labor"}

func workInvolving(b *builder, k []node) english.Phrase {
	noun := worksThat[k[2].head.text]
	n := as(english.NounPhrase, b.put(noun, k[2]))
	n.Words[0].POS, n.Count = "noun", english.Many
	form := english.PresentPlural
	if noun == "work" || noun == "labor" {
		n.Count, form = english.Mass, english.PresentSingular
	}
	vp, often := k[0].Phrase, english.Phrase{}
	if vp.Head > 0 && slices.Contains([]string{"often", "frequently"}, vp.Words[0].Text) {
		often = english.Phrase{Words: vp.Words[:1]}
		vp = english.Phrase{Cat: vp.Cat, Words: vp.Words[1:], Head: vp.Head - 1}
	}
	return join(0, n, b.put("that", k[1]), often, b.verb("involve", form), verbForm(vp, english.Gerund))
}
