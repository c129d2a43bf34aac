package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// findingRules render what is seen, felt or heard on examination: 皮肤可见红斑, 颈部可触及淋巴结, 双肺可闻及啰音. The place comes
// first, the finding behind the verb (Li and Thompson 1981, ch. 17, presentative sentences).
var findingRules = []Rule{
	// 皮肤 + 可见 + 红斑: the skin shows erythema.
	{Name: "show-finding", Gives: "VP", Pattern: seenWords + " NP", Head: 1, Cost: 0.1, Build: showFinding},
	// 可见 + 咽部充血, of nobody: pharyngeal congestion can be seen.
	{Name: "finding-seen", Gives: "S", Pattern: seenWords + " NP", Head: 1, Cost: 0.2, Build: findingSeen},
	// 见 + 大量腹水, of nobody: a large amount of ascites is seen.
	{Name: "finding-met", Gives: "S", Pattern: "见|查见|探查见|镜下见|仍见 NP", Head: 1, Cost: 0.3, When: notPersonSecond, Build: findingMet},
	// 镜下 + 可见 + 肉芽肿: microscopically, granulomas can be seen.
	{Name: "finding-seen-there", Gives: "S", Pattern: "PP|ADV " + seenWords + " NP", Head: 2, Cost: 0.05, Build: findingSeenThere},
	// 颈部 + 可触及 + 肿大的淋巴结: enlarged lymph nodes can be palpated in the neck.
	{Name: "finding-felt", Gives: "S", Pattern: "NP 可触及|可扪及|可闻及|可闻 NP", Head: 2, Cost: 0, Build: findingFelt},
	{Name: "finding-felt-bare", Gives: "S", Pattern: "可触及|可扪及|可闻及|可闻 NP", Head: 1, Cost: 0.1, Build: findingFeltBare},
	// 尿量减少 + ， + 双下肢水肿: decreased urine output and edema of both legs.
	{Name: "findings-comma", Gives: "NP", Pattern: "NP ， NP", Cost: 0.5, When: bothFindings, Build: findingsComma},
	// 皮肤 + 仅见 + 抓痕: the skin shows only excoriations.
	{Name: "show-only", Gives: "VP", Pattern: "仅见|只见|仅可见|只可见|仅显示 NP", Head: 1, Cost: -0.2, Build: showOnly},
}

// seenWords say that something is seen.
const seenWords = "可见|可见到|可观察到|常可见|常可见到|有时可见"

func findingMet(b *builder, k []node) english.Phrase {
	return b.clause(b.bareSettle(k[1].Phrase), b.be(as(english.AdjPhrase, b.put("seen", k[0]))))
}

// seen writes "can be seen", with the adverb of the Chinese.
func (b *builder) seen(from node) english.Phrase {
	word := "can be seen"
	switch t := from.head.text; {
	case strings.HasPrefix(t, "常"):
		word = "can often be seen"
	case strings.HasPrefix(t, "有时"):
		word = "can sometimes be seen"
	}
	p := as(english.VerbPhrase, b.put(word, from))
	p.Finite = true
	return p
}

func showFinding(b *builder, k []node) english.Phrase {
	v := b.verb("show", english.Lemma, k[0])
	switch t := k[0].head.text; {
	case strings.HasPrefix(t, "常"):
		v = join(1, b.put("often"), v)
	case strings.HasPrefix(t, "有时"):
		v = join(1, b.put("sometimes"), v)
	}
	return join(len(v.Words)-1, v, b.bareSettle(k[1].Phrase))
}

func findingSeen(b *builder, k []node) english.Phrase {
	return b.clause(b.bareSettle(k[1].Phrase), b.seen(k[0]))
}

func findingSeenThere(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(","), b.clause(b.bareSettle(k[2].Phrase), b.seen(k[1])))
}

// felt writes how a finding was made, and with which preposition its place stands.
func (b *builder) felt(from node) (english.Phrase, string) {
	word, prep := "can be palpated", "in"
	if strings.HasPrefix(from.head.text, "可闻") {
		word, prep = "can be heard", "over"
	}
	p := as(english.VerbPhrase, b.put(word, from))
	p.Finite = true
	return p, prep
}

func findingFelt(b *builder, k []node) english.Phrase {
	v, prep := b.felt(k[1])
	return join(0, b.clause(b.bareSettle(k[2].Phrase), v), b.put(prep), b.settle(k[0].Phrase))
}

func findingFeltBare(b *builder, k []node) english.Phrase {
	v, _ := b.felt(k[0])
	return b.clause(b.bareSettle(k[1].Phrase), v)
}

// bothFindings reports two findings, the first of them a change.
func bothFindings(k []*item) bool {
	second := bareNoun(k[2])
	e := second.head.entry
	return stateOf(k[0]) && (stateOf(k[2]) || e != nil && e.POS == "noun" && (e.Domain == "symptoms" || conditionName(e.English[0])))
}

func findingsComma(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put("and", k[1]), b.member(k[2].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

func showOnly(b *builder, k []node) english.Phrase {
	return join(0, b.verb("show", english.Lemma, k[0]), b.put("only"), b.bareSettle(k[1].Phrase))
}
