package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// lightRules render the verbs of doing, 进行, 予以 and 加以, before another verb: they add nothing to it (Lü 1999, 进行 加以 予以).
var lightRules = []Rule{
	// 对 + 伤口 + 进行 + 清创, where the last is a verb too: debride wounds.
	{Name: "light-on", Gives: "VP", Pattern: "对|给 NP 进行|予以|加以|给予|实施 V", Head: 3, Cost: 0.02, When: transitiveLast, Build: lightOn},
	{Name: "light-on-le", Gives: "VP", Pattern: "对|给 NP 进行|予以|加以|给予|实施 了 V", Head: 4, Cost: 0.02, When: transitiveLast, Build: lightOnPast},
	// 引起 + 监管机构 + 的 + 关注: attract the attention of regulators.
	{Name: "attract-bare", Gives: "VP", Pattern: "引起|引起了|受到|受到了 A 关注|重视|注意|兴趣", Head: 1, Cost: -0.3, Build: attract},
}

func lightOn(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.settle(b.peopled(k[1])))
}

func lightOnPast(b *builder, k []node) english.Phrase {
	return join(0, inflect(k[4].Phrase, english.PastSingular), b.settle(b.peopled(k[1])))
}

// attracting is the verb of drawing attention or interest, with the noun.
func (b *builder) attracting(verb, noun node) (english.Phrase, english.Phrase) {
	v := b.verb("attract", english.Lemma, verb)
	if strings.HasSuffix(verb.head.text, "了") {
		v = inflect(v, english.PastSingular)
	}
	word := "attention"
	if noun.head.text == "兴趣" {
		word = "interest"
	}
	return v, b.put(word, noun)
}

func attract(b *builder, k []node) english.Phrase {
	v, n := b.attracting(k[0], k[2])
	return join(0, v, as(english.AdjPhrase, k[1].Phrase), n)
}
