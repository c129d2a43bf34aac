package chinese

import (
	"unmix/pipeline/translate/english"
)

// toneRules say how something ought to be done, behind the verb: 起床宜慢.
var toneRules = []Rule{
	// 多可 + 完全恢复: can usually recover completely.
	{Name: "can-usually", Gives: "VP", Pattern: "多可|常可|大多可|往往可|多能|大多能|常能 VP", Head: 1, Cost: -0.3, Build: canUsually},
	{Name: "can-usually-passive", Gives: "VP", Pattern: "多可|常可|大多可|往往可|多能|大多能|常能 PV", Head: 1, Cost: -0.27, Build: canUsually},
}

func canUsually(b *builder, k []node) english.Phrase {
	p := join(1, b.put("can "+oftenWord(k[0].head.text), k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.VerbPhrase, true
	return p
}
