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
	// 颈部 + 可触及 + 肿大的淋巴结: enlarged lymph nodes can be palpated in the neck.
	{Name: "finding-felt", Gives: "S", Pattern: "NP 可触及|可扪及|可闻及|可闻 NP", Head: 2, Cost: 0, Build: findingFelt},
}

// seenWords say that something is seen.
const seenWords = "可见|可见到|可观察到|常可见|常可见到|有时可见"

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
