package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// higherRules render what is higher, lower, longer or more common than something, and figures beyond a bound.
var higherRules = []Rule{
	// 更具 + 传染性: more infectious; 最具 + 侵袭性: the most invasive.
	{Name: "quality-degree", Gives: "AP", Pattern: qualityDegrees + " A", Head: 1, Cost: -0.3, Build: qualityDegree},
	// 更具 + 优势: have more advantages.
	{Name: "have-more", Gives: "VP", Pattern: "更具|更具有|更有|最具|最具有 N", Head: 1, Cost: 0, Build: haveMore},
	// 低于 + 0.70: below 0.70.
	{Name: "below", Gives: "VP", Pattern: "低于|高于|超过|大于|小于|多于|少于|优于|好于|差于|劣于|早于|晚于|快于|慢于|强于|弱于|重于|轻于|不低于|不超过|不少于|不高于|不多于|不亚于|不逊于|不劣于|不次于|不差于 NP", Head: 1, Cost: 0.3, When: notMorePeople, Build: beBelow},
	// 不足 + 10%: be less than 10%.
	{Name: "short-of", Gives: "VP", Pattern: "不足|不到 QTY|NUM", Head: 1, Cost: 0.4, Build: beBelow},
	// 已 + 不足 + 0.2%: be now less than 0.2%.
	{Name: "now-below", Gives: "VP", Pattern: "已|已经|现已 低于|高于|超过|大于|小于|不低于|不超过|不足|不到 NP|QTY|NUM", Head: 2, Cost: 0.1, When: boundLast, Build: nowBelow},
	// is + 女性 + 较 + 男性 + 多见: more common in women than in men.
	{Name: "commoner-in-more", Gives: "AP", Pattern: "NP 较|比 NP 多见|常见|更多见|更常见|高发|少见", Head: 3, Cost: 0, When: peopleBothEnds, Build: commonerIn},
	// is + 女性 + 多见: more common in women.
	{Name: "commoner-alone", Gives: "AP", Pattern: "NP 多见|更多见|较多见|更常见|较常见|居多|高发|好发|少见|较少见", Cost: 0.3, When: personFirst, Build: commonerAlone},
	// 男性 + 多于 + 女性: men outnumber women.
	{Name: "outnumber", Gives: "VP", Pattern: "多于 NP", Cost: 0, When: personLast, Build: outnumber},
	// 患病率 + 高于 + 男孩, behind a subject: have a higher prevalence than boys.
	{Name: "have-higher", Gives: "VP", Pattern: "N 高于|低于|大于|小于|优于|明显高于|明显低于|显著高于|显著低于 NP", Head: 0, Cost: 0.9, When: notFigureLast, Build: haveHigher},
	// 远高于 + 普通人群 + 的 + 6%: be far higher than the 6% in the general population; 显著长于 + 对照组 + 的 + 7.9个月: be significantly longer than the 7.9
	// months in the control group.
	{Name: "above-figure-of", Gives: "VP", Pattern: "高于|低于|远高于|远低于|明显高于|明显低于|显著高于|显著低于|略高于|略低于|长于|短于|显著长于|显著短于|明显长于|明显短于 NP 的 QTY", Head: 1, Cost: -0.5, When: figureOfOthers, Build: aboveFigureOf},
	// 疗效 + 相当, behind a subject: have comparable efficacy.
	{Name: "have-comparable", Gives: "VP", Pattern: "N 相当|相似|类似|相同|不同|较高|较低|更高|更低|较大|较小|更大|更小|较好|更好", Head: 0, Cost: 0.7, Build: haveComparable},
	// 高于 + 38.5 ℃ + 时: when above 38.5 °C.
	{Name: "when-quantity", Gives: "PP", Pattern: "QTY 时", Cost: 0.02, When: bounded, Build: whenBounded},
	{Name: "when-quantity-at", Gives: "PP", Pattern: "在|当 QTY 时", Head: 1, Cost: 0.01, When: bounded, Build: whenBounded},
}

// qualityDegrees say how much of a quality something has.
const qualityDegrees = "更具|更具有|更富有|更富|较具|较具有|最具|最具有|最富|极具|极具有|颇具"

func qualityDegree(b *builder, k []node) english.Phrase {
	a := as(english.AdjPhrase, k[1].Phrase)
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "最"):
		return join(1, b.put("the", k[0]), inflect(a, english.Superlative))
	case strings.HasPrefix(zh, "极"):
		return join(1, b.put("highly", k[0]), a)
	case strings.HasPrefix(zh, "颇"):
		return join(1, b.put("quite", k[0]), a)
	}
	return b.degree(a)
}

func haveMore(b *builder, k []node) english.Phrase {
	n := b.numbered(k[1].Phrase)
	word := "more"
	if n.Count == english.Singular && countNoun(n) {
		word = "a greater"
	}
	if strings.HasPrefix(k[0].head.text, "最") {
		word = "the greatest"
	}
	return join(0, b.verb("have", english.Lemma, k[0]), b.put(word), n)
}

func beBelow(b *builder, k []node) english.Phrase {
	word := relation(k[0], k[1])
	if strings.HasSuffix(word, " than") && (isGroup(k[1].item) || isPerson(k[1].item) && k[0].head.text != "优于") {
		word += " in"
	}
	return b.be(join(0, b.put(word, k[0]), b.standard(k[1])))
}

// standard is what something is compared with: 低于 + 预期, lower than expected.
func (b *builder) standard(n node) english.Phrase {
	if n.item.size == 1 && slices.Contains([]string{"预期", "预想", "预计"}, n.head.text) {
		return b.put("expected", n)
	}
	return b.settle(n.Phrase)
}

// relation is the English of a comparison with a quantity (below 7 g/dL) or with a thing (lower than the reference).
func relation(verb, with node) string {
	if quantityOnly(with.item) || ruleName(with.item) == "number-phrase" {
		switch verb.head.text {
		case "低于":
			return "below"
		case "高于":
			return "above"
		}
	}
	return relations[verb.head.text]
}

// whenBounded renders a bound that is a condition: when above 38 °C.
func whenBounded(b *builder, k []node) english.Phrase {
	q := k[len(k)-2]
	if above, ok := boundWords[q.item.kids[0].head.text]; ok && !timeUnit(q.item) {
		return as(english.PrepPhrase, join(0, b.put(above, node{english.Phrase{Span: q.item.kids[0].head.span}, q.item.kids[0]}, k[len(k)-1]), b.build(q.item.kids[1]).Phrase)) // above 1.5 mmol/L
	}
	return as(english.PrepPhrase, join(0, b.put("when", k[len(k)-1]), q.Phrase))
}

func nowBelow(b *builder, k []node) english.Phrase {
	p := beBelow(b, k[1:])
	return after(p, 1, b.put("now", k[0]))
}

func outnumber(b *builder, k []node) english.Phrase {
	return join(0, b.verb("outnumber", english.Lemma, k[0]), b.people(k[1]))
}

// notMorePeople leaves people who are more than others to "outnumber".
func notMorePeople(k []*item) bool { return k[0].head.text != "多于" || !isPerson(k[1]) }

// notFigureLast keeps comparisons with a figure out: those are of the noun itself.
func notFigureLast(k []*item) bool { return !boundLast(k) && !timeLast(k) }

func peopleBothEnds(k []*item) bool { return isPerson(k[0]) && isPerson(k[2]) }

func commonerIn(b *builder, k []node) english.Phrase {
	word := "more common in"
	if k[3].head.text == "少见" {
		word = "less common in"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[1]), b.people(k[0]), b.put("than in"), b.people(k[2])))
}

func haveHigher(b *builder, k []node) english.Phrase {
	return join(0, b.having(k[0], k[1]), b.put("than"), b.settle(b.peopled(k[2])))
}

// figureOfOthers reports a figure of other people, or a length of time in a group.
func figureOfOthers(k []*item) bool { return !multipleLast(k) && (!timeUnit(k[3]) || isGroup(k[1])) }

func aboveFigureOf(b *builder, k []node) english.Phrase {
	word := surpassWord(k[0].head.text)
	if timeUnit(k[3].item) {
		word = strings.NewReplacer("higher", "longer", "lower", "shorter").Replace(word)
	}
	return b.be(join(0, b.put(word+" than the", k[0]), k[3].Phrase, b.put("in", k[2]), b.settle(b.peopled(k[1]))))
}

func haveComparable(b *builder, k []node) english.Phrase { return b.having(k[0], k[1]) }

// commonerAlone compares with all others: a disease is more common in women.
func commonerAlone(b *builder, k []node) english.Phrase {
	word := "more common in"
	if strings.HasSuffix(k[1].head.text, "少见") {
		word = "less common in"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[1]), b.settle(b.peopled(k[0]))))
}
