package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// thenIfRules render a time before a condition, both of which come before what they are about (Lü 1999, 如), and how something shows or lasts.
var thenIfRules = []Rule{
	// 跌落后 + 如出现呕吐: if vomiting occurs after a fall.
	{Name: "then-if", Gives: "CL", Pattern: "PP|CL|ADV CL", Head: 1, Cost: -0.1, When: timeThenIf, Build: thenIf},
	// 疼痛 + 持续 + 15分钟以上 + 不缓解: last for more than 15 minutes without relief.
	{Name: "lasts-unrelieved", Gives: "VP", Pattern: "持续|持续超过|持续达|超过 QTY 不缓解|未缓解|不退|不愈|不消退|未消退|不好转|未好转|不消失|仍不缓解|仍未缓解", Head: 0, Cost: -0.6, When: timeAt(1), Build: lastsUnrelieved},
	// 可 + 仅 + 表现为意识模糊: may manifest only as confusion.
	{Name: "can-only", Gives: "VP", Pattern: "可仅|可能仅|常仅|多仅|往往仅 表现为|为 NP", Head: 1, Cost: -0.5, Build: canOnly},
}

// conditional are the conjunctions of a condition.
var conditional = strings.Fields("如 若 如果 一旦 如有 如无 若无 若有 假如 倘若")

// timeThenIf reports a time and a condition.
func timeThenIf(k []*item) bool {
	return timeOf(k[0]) && slices.Contains(conditional, firstPart(k[1]).head.text) && !slices.Contains(conditional, firstPart(k[0]).head.text)
}

// timeOf reports an adverbial that says when.
func timeOf(it *item) bool {
	t := lastWordOf(it)
	return endsIn(t, "后", "前", "时", "中", "内", "期间", "期")
}

func thenIf(_ *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, k[1].Phrase, k[0].Phrase))
}

func lastsUnrelieved(b *builder, k []node) english.Phrase {
	how := "without relief"
	if t := k[2].head.text; !strings.Contains(t, "缓解") {
		how = "without resolving"
		if strings.Contains(t, "好转") {
			how = "without improvement"
		}
	}
	v := b.verb("last", english.Lemma, k[0])
	if strings.Contains(k[0].head.text, "超过") {
		v = join(0, v, b.put("more than"))
	} else {
		v = join(0, v, b.put("for"))
	}
	return join(0, v, k[1].Phrase, b.put(how, k[2]))
}

// onlyHow say how often something shows in one way only.
var onlyHow = map[string]string{"可仅": "may", "可能仅": "may", "常仅": "often", "往往仅": "often", "多仅": "usually"}

func canOnly(b *builder, k []node) english.Phrase {
	how := onlyHow[k[0].head.text]
	vp := join(0, b.verb("manifest", english.Lemma, k[1]), b.put("only as"), b.bareSettle(k[2].Phrase))
	if how != "may" {
		return join(1, b.put(how, k[0]), vp)
	}
	p := as(english.VerbPhrase, join(1, b.put(how, k[0]), vp))
	p.Finite = true
	return p
}
