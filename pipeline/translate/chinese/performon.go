package chinese

import "unmix/pipeline/translate/english"

// performOnRules render 对…进行 of a duty: what should be performed on whom.
var performOnRules = []Rule{
	// 可 + 对 + 高危病变 + 进行 + 套扎: high-risk lesions can be ligated.
	{Name: "modal-perform-on", Gives: "S", Pattern: dutyWords + " 对|给 NP 进行|予以|实施 V", Head: 4, Cost: 0.02, Build: modalPerformOn},
}

func modalPerformOn(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[4].Phrase, k[2].Phrase)
}
