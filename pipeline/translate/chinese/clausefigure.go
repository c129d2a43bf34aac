package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// clauseFigureRules render a clause whose predicate is a figure.
var clauseFigureRules = []Rule{
	// 女性与男性之比 + 约为 + 3:1: the ratio of women to men is about 3:1.
	{Name: "clause-ratio", Gives: "S", Pattern: "NP 为|是|约为|约是|高达|达 NUM", Cost: 0.2, When: ratioNumber, Build: clauseRatio},
	// 疗程 + 通常 + 8至12周: the course of treatment is usually 8 to 12 weeks.
	{Name: "clause-time-usually", Gives: "S", Pattern: "NP 通常|一般|多|大多|多为|通常为|一般为|常为 QTY", Cost: 0, When: measureUsually, Build: measureUsuallySo},
	{Name: "clause-quantity", Gives: "S", Pattern: "NP 为|是|达|达到|高达|约为|占 QTY", Cost: 0.4, Build: subjectQuantity},
}

func subjectQuantity(b *builder, k []node) english.Phrase {
	if left := b.set.Left; k[1].head.text == "为" && len(left) > 0 && slices.Contains([]string{"with", "showed", "revealed", "had", "demonstrated", "found", "shows", "reveals", "of", "confirmed"}, left[len(left)-1]) {
		n := k[0].Phrase
		n.Count = english.Singular
		return join(0, b.withArticle("a", n), b.put("of", k[1]), k[2].Phrase) // with a coefficient of 0.89
	}
	if k[1].head.text == "为" && b.insideBrackets(k[0].Phrase.Span.Start) {
		n := k[0].Phrase
		n.Count = english.Singular
		return as(english.NounPhrase, join(0, n, b.put("of", k[1]), k[2].Phrase)) // (odds ratio 4.2, 95% confidence interval of 2.1 to 8.4)
	}
	if k[1].head.text == "占" {
		return b.clause(k[0].Phrase, join(0, b.verb("account", english.Lemma, k[1]), b.put("for"), k[2].Phrase))
	}
	if t := k[0].item.head.text; endsIn(t, "年龄", "月龄") {
		k[2].Phrase = shortYears(k[2].Phrase) // the mean age is 68.3 years
	}
	word := b.verb("be", english.Lemma, k[1])
	if k[1].head.text == "高达" {
		word = join(0, word, b.put("as high as"))
	}
	if k[1].head.text == "约为" {
		word = join(0, word, b.put("about"))
	}
	if k[1].head.text == "达到" || k[1].head.text == "达" {
		word = b.verb("reach", english.Lemma, k[1])
	}
	return b.clause(k[0].Phrase, join(0, word, k[2].Phrase))
}

// insideBrackets reports a place behind an open bracket of its line.
func (b *builder) insideBrackets(at int) bool {
	line := b.doc[strings.LastIndexByte(b.doc[:at], '\n')+1 : at]
	return strings.LastIndexAny(line, "(（") > strings.LastIndexAny(line, ")）")
}

// ratioNumber reports two numbers that stand for a ratio: 3:1.
func ratioNumber(k []*item) bool {
	it := k[2]
	for it.rule != nil {
		it = it.kids[it.rule.head]
	}
	return strings.ContainsAny(it.head.text, ":：∶") && (endsIn(k[0].head.text, "比", "比例") || ruleName(bareNoun(k[0])) == "amounts-related")
}

func clauseRatio(b *builder, k []node) english.Phrase {
	word := "is"
	switch zh := k[1].head.text; {
	case strings.HasPrefix(zh, "约"):
		word = "is about"
	case zh == "高达":
		word = "is as high as"
	}
	return as(english.Clause, join(0, b.subject(k[0].Phrase), b.put(word, k[1]), k[2].Phrase))
}

func measureUsually(k []*item) bool {
	return !isPerson(k[0]) && timeUnit(k[2]) && firstPart(k[2]).head.text != "至少" && endsIn(k[0].head.text, "疗程", "病程", "时间", "时长", "间隔", "寿命", "期")
}

func measureUsuallySo(b *builder, k []node) english.Phrase {
	return b.clause(b.figureItself(k[0].Phrase), join(0, b.verb("be", english.Lemma), b.put(oftenWord(k[1].head.text), k[1]), k[2].Phrase))
}
