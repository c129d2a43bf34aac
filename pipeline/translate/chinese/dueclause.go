package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// dueClauseRules render causes and results that are clauses in Chinese: 复发多因停药过早, recurrence is mostly due to premature discontinuation (Lü 1999, 因,
// 因…而, 致).
var dueClauseRules = []Rule{
	// 多因 + 宫缩乏力 + 所致: be usually caused by uterine atony.
	{Name: "usually-caused", Gives: "VP", Pattern: "多因|常因|多由|常由|大多由|主要由|主要因 NP 所致|引起|造成|导致|引发", Head: 1, Cost: -0.8, When: notPersonSecond, Build: usuallyCaused},
	// 因 + 尿道短 + 而 + 易感: be susceptible because of the short urethra.
	{Name: "due-clause-er", Gives: "VP", Pattern: "因|由于|因为 S 而 VP|AP", Head: 3, Cost: -0.6, When: shortStateSecond, Build: dueClauseEr},
	// 胆结石阻塞胆管 + 可 + 导致黄疸: gallstones obstructing the bile duct can cause jaundice.
	{Name: "clause-can-cause", Gives: "S", Pattern: "S 可|可能|会|可能会|能|易|常 VP", Head: 2, Cost: -0.1, When: actsCanCause, Build: clauseCanCause},
}

func usuallyCaused(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put(oftenWord(k[0].head.text)+" caused by", k[0], k[2]), b.bareSettle(k[1].Phrase))
}

// reason makes a noun phrase of a cause.
func (b *builder) reason(k node) (english.Phrase, bool) {
	switch {
	case k.rule.Gives == "S":
		rule := b.rule
		p, ok := b.nominal(k.item)
		b.rule = rule
		return p, ok
	case k.Cat == english.VerbPhrase && k.Finite:
		return english.Phrase{}, false
	case k.Cat == english.VerbPhrase:
		return verbForm(k.Phrase, english.Gerund), true
	}
	return b.bareSettle(k.Phrase), true
}

// shortStateSecond reports a clause of what something is like.
func shortStateSecond(k []*item) bool {
	return slices.Contains([]string{"s-copula", "clause"}, ruleName(k[1]))
}

func dueClauseEr(b *builder, k []node) english.Phrase {
	vp := k[3].Phrase
	if vp.Cat != english.VerbPhrase {
		vp = b.be(as(english.AdjPhrase, vp))
	}
	what, ok := b.reason(k[1])
	if !ok {
		return join(0, vp, b.put("because", k[0], k[2]), k[1].Phrase)
	}
	return join(0, vp, b.put("because of", k[0], k[2]), what)
}

// thingActs reports a clause about one thing that acts upon another.
func thingActs(k []*item) bool {
	return ruleName(k[0]) == "clause" && ruleName(k[0].kids[1]) == "object" && !isPerson(k[0].kids[0])
}

// actsCanCause reports such a clause, and what it can bring about.
func actsCanCause(k []*item) bool {
	return thingActs(k) && ruleName(k[2]) == "object" && slices.Contains(causings, k[2].kids[0].head.text)
}

// causings are the verbs of bringing about.
var causings = strings.Fields("引起 导致 造成 引发 诱发 致使 加重 影响 增加 促进")

func clauseCanCause(b *builder, k []node) english.Phrase {
	word := "can"
	switch k[1].head.text {
	case "可能", "可能会":
		word = "may"
	case "易":
		word = "tends to"
	case "常":
		word = "often"
	}
	subject, ok := b.nominal(k[0].item)
	if !ok {
		return join(0, k[0].Phrase, b.put(", which "+word, k[1]), inflect(k[2].Phrase, english.Lemma))
	}
	form := english.Lemma
	if word == "often" {
		form = english.PresentSingular
	}
	p := join(0, subject, b.put(word, k[1]), inflect(k[2].Phrase, form))
	p.Cat, p.Finite = english.Clause, true
	return p
}
