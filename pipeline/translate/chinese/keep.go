package chinese

import "unmix/pipeline/translate/english"

// keepRules render 保持 with what a thing should be like: keep the skin clean and dry.
var keepRules = []Rule{
	// 保持 + 伤口 + 清洁 + 干燥: keep the wound clean and dry.
	{Name: "keep", Gives: "VP", Pattern: "保持|维持 NP A", Cost: 0.12, Build: keep},
}

func keep(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase))
}
