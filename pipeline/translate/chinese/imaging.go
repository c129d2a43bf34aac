package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// imagingRules render the findings of radiology and pathology: what enhances in a phase, what has a signal, what microscopy shows.
var imagingRules = []Rule{
	// 动脉期 + 明显 + 强化: marked enhancement in the arterial phase.
	{Name: "phase-finding-plain", Gives: "NP", Pattern: "N N", Head: 1, Cost: -0.2, When: phasePlain, Build: phaseFindingPlain},
	// 毛囊隆突 + 区: hair follicle bulge region.
	{Name: "region", Gives: "N", Pattern: "N 区|区域", Head: 1, Cost: 0.3, When: hanFirst, Build: region},
}

func phasePlain(k []*item) bool {
	return k[0].rule == nil && endsIn(k[0].head.text, "期", "像") && slices.Contains([]string{"强化", "廓清", "充盈", "显影", "不均匀强化", "环形强化"}, k[1].head.text)
}

// washing gives what a contrast agent does its own word.
func (b *builder) washing(n node) english.Phrase {
	if n.head.text == "廓清" {
		return as(english.NounPhrase, b.put("washout", n))
	}
	p := n.Phrase
	p.Count = english.Mass
	return p
}

func phaseFindingPlain(b *builder, k []node) english.Phrase {
	p := join(0, b.washing(k[1]), b.put("in"), b.definite(k[0].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Mass, true
	return p
}

func region(b *builder, k []node) english.Phrase {
	return join(1, k[0].Phrase, as(english.NounPhrase, b.put("region", k[1])))
}
