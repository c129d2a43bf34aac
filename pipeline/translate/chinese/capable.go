package chinese

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// capableRules render places and centers that are equipped for something: 有条件行PCI的医院.
var capableRules = []Rule{
	// 可预测 + 疗效, one entry with the object behind it: can predict efficacy.
	{Name: "can-term", Gives: "VP", Pattern: "A NP", Head: 0, Cost: 0.3, When: ableTerm, Build: canTerm},
	// 有条件 + 开展移植 + 的 + 医院: hospitals that can perform transplantation.
	{Name: "capable-place", Gives: "N", Pattern: "有条件|有能力|具备条件|具备能力|能|没有条件|无条件|没条件|不具备条件|没有能力|无法|不能 VP 的 N", Head: 3, Cost: -0.4, When: placeThatCan, Build: capablePlace},
}

func placeThatCan(k []*item) bool { return livingPlace(k[3]) }

func capablePlace(b *builder, k []node) english.Phrase {
	can := "can"
	if strings.ContainsAny(k[0].head.text, "没无不") {
		can = "cannot"
	}
	vp := join(1, b.put(can, k[0]), performed(verbForm(k[1].Phrase, english.Lemma)))
	return join(0, k[3].Phrase, b.put("that", k[2]), vp)
}

// ableVerb is the verb of an adjective in -able.
func ableVerb(adjective string) string {
	stem, ok := strings.CutSuffix(adjective, "able")
	if !ok {
		return ""
	}
	for _, v := range []string{stem, stem + "e"} {
		if a, ok := ableForm(v); ok && a == adjective && lang.CommonPOS(v).Has(lang.Verb) {
			return v
		}
	}
	return ""
}

func ableTerm(k []*item) bool {
	return k[0].rule == nil && strings.HasPrefix(k[0].head.text, "可") && ableVerb(englishOf(k[0])) != ""
}

func canTerm(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(1, b.put("can", k[0]), b.verb(ableVerb(englishOf(k[0].item)), english.Lemma), b.settle(k[1].Phrase)))
	p.Finite = true
	return p
}
