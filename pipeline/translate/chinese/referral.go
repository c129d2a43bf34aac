package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// referralRules render patients as the subject of 转诊 and 转入, which others do with them (Li and Thompson 1981, ch. 16.2, the passive without a mark).
var referralRules = []Rule{
	// 患者 + 应 + 转诊至 + 耳鼻喉科: patients should be referred to otolaryngology.
	{Name: "referred-to", Gives: "S", Pattern: "NP 应|应当|应该|需|需要|须|必须|可|可以 转诊至|转诊到|转至|转往|转入|收入 NP", Head: 0, Cost: -0.5, When: personFirst, Build: referredTo},
}

func referredTo(b *builder, k []node) english.Phrase {
	word := "transfer"
	switch {
	case strings.HasPrefix(k[2].head.text, "转诊"):
		word = "refer"
	case k[2].head.text == "收入":
		word = "admit"
	}
	vp := b.withAuxiliary(k[1], b.passive(b.verb(word, english.Lemma, k[2])))
	return join(0, b.clause(b.people(k[0]), vp), b.put("to"), b.settle(k[3].Phrase))
}
