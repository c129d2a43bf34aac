package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// soonerRules render 越 … 越 … within one clause (Lü 1999, 越): 越早接种越好; and what is never too late.
var soonerRules = []Rule{
	// 治疗 + 越早 + 越好: the earlier the treatment, the better.
	{Name: "sooner-better-noun", Gives: "S", Pattern: "N|V 越早|越快|越多|越少|越晚|越长|越短 越好|越安全|越有效|越佳|越危险|越困难|越严重", Head: 0, Cost: -0.4, Build: soonerBetterNoun},
	// 戒烟 + 永远不晚: it is never too late to quit smoking.
	{Name: "never-too-late", Gives: "S", Pattern: "VP 永远不晚|永远不迟|永不嫌晚|永远不会太晚|任何时候都不晚|为时不晚", Cost: -0.6, Build: neverTooLate},
}

// degreesGrowing are the words of growing degree.
var degreesGrowing = map[string]string{"越早": "the earlier", "越快": "the faster", "越多": "the more", "越少": "the less", "越晚": "the later", "越长": "the longer", "越短": "the shorter", "越频繁": "the more frequent",
	"越好": "the better", "越佳": "the better", "越安全": "the safer", "越有效": "the more effective", "越危险": "the more dangerous", "越困难": "the more difficult", "越严重": "the more severe"}

func (b *builder) soonerBetter(degree, what, result node) english.Phrase {
	p := what.Phrase
	if p.Cat == english.VerbPhrase {
		p = as(english.NounPhrase, verbForm(p, english.Gerund))
	} else {
		p.Count = english.Singular
		if !strings.HasSuffix(headText(p), "ing") {
			p = b.definite(p)
		}
	}
	s := join(0, b.put(degreesGrowing[degree.head.text], degree), p, b.put(", "+degreesGrowing[result.head.text], result))
	s.Cat, s.Finite = english.Clause, true
	return s
}

func soonerBetterNoun(b *builder, k []node) english.Phrase { return b.soonerBetter(k[1], k[0], k[2]) }

func neverTooLate(b *builder, k []node) english.Phrase {
	word := "it is never too late to"
	if k[1].head.text == "为时不晚" {
		word = "it is not too late to"
	}
	p := join(1, b.put(word, k[1]), verbForm(k[0].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}
