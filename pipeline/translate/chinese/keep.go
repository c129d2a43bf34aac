package chinese

import "unmix/pipeline/translate/english"

// keepRules render 保持 with what a thing should be like: keep the skin clean and dry.
var keepRules = []Rule{
	// 应 + 保持 + 伤口 + 清洁: the wound should be kept clean.
	{Name: "modal-keep", Gives: "S", Pattern: dutyWords + " 保持|维持 NP A", Head: 2, Cost: 0.2, Build: modalKeep},
	// 保持 + 伤口 + 清洁 + 干燥: keep the wound clean and dry.
	{Name: "keep-two", Gives: "VP", Pattern: "保持|维持 NP A A", Cost: 0, Build: keepTwo},
	{Name: "keep", Gives: "VP", Pattern: "保持|维持 NP A", Cost: 0.12, Build: keep},
}

func modalKeep(b *builder, k []node) english.Phrase {
	object := b.definite(k[2].Phrase)
	vp := b.withAuxiliary(k[0], b.passive(b.verb("keep", english.Lemma, k[1])))
	return join(0, b.clause(object, vp), as(english.AdjPhrase, k[3].Phrase))
}

func keep(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase))
}

func keepTwo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase), b.put("and"), as(english.AdjPhrase, k[3].Phrase))
}
