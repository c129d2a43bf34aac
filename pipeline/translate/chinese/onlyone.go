package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// onlyOneRules render small words of instructions: what is done one at a time, then, or only if, and how much of something there must be.
var onlyOneRules = []Rule{
	// 每次 + 只 + 添加 + 一 + 种 + 新食物: add only one new food at a time.
	{Name: "one-at-a-time", Gives: "VP", Pattern: "每次 只|仅 VG NUM CLF|种 N", Head: 2, Cost: -0.5, Build: oneAtATime},
	// 体重达到2000克后 + 再 + 接种: vaccinate after the weight reaches 2000 g.
	{Name: "then-do", Gives: "VP", Pattern: "PP|CL 再 VP", Head: 2, Cost: -0.3, When: afterwards, Build: thenDo},
	// 6小时内 + 无 + 尿: no urine within 6 hours.
	{Name: "none-within", Gives: "NP", Pattern: "PP 无|没有|未见 N", Head: 2, Cost: 0.1, When: withinFirst, Build: noneWithin},
	// 戒烟 + 永远不晚: it is never too late to quit smoking.
	{Name: "never-too-late", Gives: "S", Pattern: "VP 永远不晚|永远不迟|永不嫌晚|永远不会太晚|任何时候都不晚|为时不晚", Cost: -0.6, Build: neverTooLate},
	// 最迟不超过 + 72小时: no later than 72 hours.
	{Name: "no-later", Gives: "QTY", Pattern: "最迟不超过|最晚不超过|最迟不得超过|最迟不应超过 QTY", Head: 1, Cost: -0.3, When: timeLast, Build: noLater},
	// 家中 + 有 + 氧气 + 时: when there is oxygen at home.
	{Name: "when-there-is", Gives: "CL", Pattern: "有|存在 NP 时|的时候", Head: 1, Cost: 0, When: thingSecondHad, Build: whenThereIs},
	{Name: "when-there-is-place", Gives: "CL", Pattern: "PP 有|存在 NP 时|的时候", Head: 2, Cost: -0.2, Build: whenThereIsPlace},
	// 24小时 + 内 + 尿量: urine output within 24 hours.
	{Name: "within-noun", Gives: "NP", Pattern: "QTY 内|以内|之内 N", Head: 2, Cost: 0, When: timeThing, Build: withinNoun},
	// 儿童 + 第 + 3 + 百分位: the 3rd percentile for children.
	{Name: "percentile", Gives: "NP", Pattern: "第 NUM 百分位|百分位数", Head: 1, Cost: -0.3, Build: percentile},
	{Name: "percentile-for", Gives: "NP", Pattern: "NP 第 NUM 百分位|百分位数", Head: 2, Cost: -0.5, Build: percentileFor},
	// 孕妇 + 如出现阴道出血 + ， + 应立即就医: if vaginal bleeding occurs, pregnant women should seek immediate medical care.
	{Name: "people-if", Gives: "S", Pattern: "NP CL ， VP", Head: 3, Cost: -0.2, When: peopleIf, Build: peopleIfThey},
	{Name: "people-if-then", Gives: "S", Pattern: "NP CL ， 则|就|即 VP", Head: 4, Cost: -0.2, When: peopleIf, Build: peopleIfThey},
	// 两次 + 用药 + 间隔: the interval between two doses.
	{Name: "interval-between", Gives: "N", Pattern: "两次 N 间隔|间隔时间|之间的间隔|的间隔|的间隔时间", Head: 2, Cost: -0.3, Build: intervalBetween},
	// 持续 + 低于 + 90%: remain below 90%.
	{Name: "remain-below", Gives: "VP", Pattern: "持续|一直|始终|长期 低于|高于|超过|大于|小于 QTY|NUM", Head: 1, Cost: -0.3, Build: remainBelow},
	// 体温 + 超过 + 38.5℃ + 时: when the temperature exceeds 38.5 °C.
	{Name: "when-beyond", Gives: "CL", Pattern: "NP 超过|高于|低于|大于|小于|达到|达 QTY|NUM 时|后", Head: 0, Cost: -0.3, When: measuredThing, Build: whenBeyond},
	// 轻 + 、 + 中 + 、 + 重 + 三 + 度: mild, moderate, and severe.
	{Name: "three-degrees", Gives: "A", Pattern: "轻|轻度 、 中|中度 、|和 重|重度 三 度|型|级|个等级", Cost: -1, Build: threeDegrees},
	{Name: "three-degrees-bare", Gives: "A", Pattern: "轻|轻度 、 中|中度 、|和 重|重度", Cost: -0.5, Build: threeDegrees},
	// 较 + 平时 + 减少一半: decrease by half compared with usual.
	{Name: "than-usual", Gives: "VP", Pattern: "较|比|与 平时|平常|往常|平日|以往 VP", Head: 2, Cost: -0.5, Build: thanUsual},
}

func oneAtATime(b *builder, k []node) english.Phrase {
	n := counted(b, []node{k[3], k[5]})
	if n.Words[0].Text == "a" {
		n.Words[0].Text = "one"
	}
	return join(0, k[2].Phrase, b.put("only", k[1]), n, b.put("at a time", k[0]))
}

// afterwards reports a phrase for the time after something.
func afterwards(k []*item) bool {
	return slices.Contains([]string{"后", "之后", "以后"}, lastPart(k[0]).head.text)
}

func thenDo(b *builder, k []node) english.Phrase { return verbAfter(b, []node{k[0], k[2]}) }

func withinFirst(k []*item) bool {
	return slices.Contains([]string{"内", "之内", "以内"}, lastPart(k[0]).head.text)
}

func noneWithin(b *builder, k []node) english.Phrase {
	return join(0, b.none(k[2].Phrase, k[1]), k[0].Phrase)
}

func timeThing(k []*item) bool { return timeUnit(k[0]) && !isPerson(k[2]) && !k[2].head.reads("verb") }

func withinNoun(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("within", k[1]), k[0].Phrase)
}

func percentile(b *builder, k []node) english.Phrase {
	p := join(1, b.put("the"), ordinal(b, k[:2]), b.put("percentile", k[2]))
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	return p
}

func percentileFor(b *builder, k []node) english.Phrase {
	return join(0, percentile(b, k[1:]), b.put("for"), b.settle(b.peopled(k[0])))
}

// peopleIf reports people before the case in which they should do something.
func peopleIf(k []*item) bool {
	first := firstPart(k[1]).head.text
	return isPerson(k[0]) && slices.ContainsFunc([]string{"如", "若", "一旦", "当"}, func(s string) bool { return strings.HasPrefix(first, s) })
}

func peopleIfThey(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	if _, done, ok := dutyOf(last.item); ok && dutyOfAgent(last.item) && !byPatients(done) || ok && englishOf(done) == "stop" {
		if verb, object, around, ok := actedOn(done); ok { // others do it to them
			modal, _, _ := dutyOf(last.item)
			rule := b.rule
			what := b.adding(b.dutyPassive(b.build(modal), b.build(verb).Phrase, b.build(object).Phrase), around)
			b.rule = rule
			in := join(0, b.put("in"), b.people(k[0]))
			return join(4, in, b.put(","), k[1].Phrase, b.put(",", k[2]), what)
		}
	}
	return join(2, k[1].Phrase, b.put(",", k[2]), b.clause(b.people(k[0]), last.Phrase))
}

func neverTooLate(b *builder, k []node) english.Phrase {
	word := "it is never too late to"
	if k[1].head.text == "为时不晚" {
		word = "it is not too late to"
	}
	p := join(1, b.put(word, k[1]), verbForm(k[0].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func noLater(b *builder, k []node) english.Phrase {
	return join(1, b.put("no later than", k[0]), k[1].Phrase)
}

func thingSecondHad(k []*item) bool { return !isPerson(k[1]) }

func whenThereIs(b *builder, k []node) english.Phrase {
	n := b.bareSettle(k[1].Phrase)
	return as(english.Clause, join(1, b.put("when there", k[2]), agree(b.verb("be", english.Lemma, k[0]), n.Count), n))
}

func whenThereIsPlace(b *builder, k []node) english.Phrase {
	return join(0, whenThereIs(b, k[1:]), k[0].Phrase)
}

func intervalBetween(b *builder, k []node) english.Phrase {
	what := b.plural(k[1].Phrase)
	if strings.HasSuffix(k[1].head.text, "药") {
		what = b.put("doses", k[1])
	}
	p := join(1, b.put("the", k[2]), b.put("interval"), b.put("between two", k[0]), what)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Singular
	p.Words[1].POS = "noun"
	return p
}

// boundWords give the prepositions of bounds.
var boundWords = map[string]string{"低于": "below", "小于": "below", "高于": "above", "超过": "above", "大于": "above"}

func remainBelow(b *builder, k []node) english.Phrase {
	return join(0, b.verb("remain", english.Lemma, k[0]), b.put(boundWords[k[1].head.text], k[1]), k[2].Phrase)
}

// measuredThing reports what has a value, other than people and times.
func measuredThing(k []*item) bool {
	return !isPerson(k[0]) && !timeUnit(k[2]) && !timeUnit(k[0]) && k[0].head.entry != nil && k[0].head.entry.POS == "noun" && !strings.Contains(ruleName(k[0]), "coordination")
}

func whenBeyond(b *builder, k []node) english.Phrase {
	vp := english.Phrase{}
	switch k[1].head.text {
	case "超过":
		vp = b.verb("exceed", english.Lemma, k[1])
	case "达到", "达":
		vp = b.verb("reach", english.Lemma, k[1])
	default:
		vp = b.be(b.put(boundWords[k[1].head.text], k[1]))
	}
	word := "when"
	if k[3].head.text == "后" {
		word = "after"
	}
	return as(english.Clause, join(1, b.put(word, k[3]), b.clause(k[0].Phrase, join(0, vp, k[2].Phrase))))
}

func threeDegrees(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put("mild", k[0]), b.put(",", k[1]), b.put("moderate", k[2]), b.put(", and", k[3]), b.put("severe", k[4:]...)))
}

func thanUsual(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("compared with usual", k[0], k[1]))
}
