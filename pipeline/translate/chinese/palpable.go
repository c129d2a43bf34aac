package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// palpableRules render what is not felt or heard on examination; findingRules what is. The place comes first, the finding behind the verb (Li and
// Thompson 1981, ch. 17, presentative sentences).
var palpableRules = []Rule{
	// 腹部 + 未触及 + 肿块: no mass is palpable in the abdomen.
	{Name: "finding-not-felt", Gives: "S", Pattern: "NP " + notFeltWords + " NP", Head: 2, Cost: -0.4, Build: findingNotFelt},
	{Name: "finding-not-felt-bare", Gives: "S", Pattern: notFeltWords + " NP", Head: 1, Cost: -0.3, Build: findingNotFeltBare},
}

// notFeltWords say that something is not felt or heard.
const notFeltWords = "未触及|未扪及|未触及明显|未扪及明显|未闻及|未闻及明显|不能触及|未能触及"

// palpable says that something is, or is not, felt or heard.
func (b *builder) palpable(from node, no string) english.Phrase {
	word := "palpable"
	if strings.Contains(from.head.text, "闻") {
		word = "heard"
	}
	return b.be(as(english.AdjPhrase, b.put(no+word, from)))
}

func findingNotFelt(b *builder, k []node) english.Phrase {
	prep := "in"
	if strings.Contains(k[1].head.text, "闻") {
		prep = "over"
	}
	place := k[0].Phrase
	if place.Words[0].Text != "the" && place.Words[0].Text != "both" {
		place = b.inferred("the", place)
	}
	return join(0, findingNotFeltBare(b, k[1:]), b.put(prep), place)
}

func findingNotFeltBare(b *builder, k []node) english.Phrase {
	return b.clause(b.none(k[1].Phrase, k[0]), b.palpable(k[0], ""))
}
