package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// drugFateRules render where a drug is metabolized and how it leaves the body, and by what an infection spreads: 经肝脏代谢，由肾脏排出. What drugs
// undergo is a passive in English (AMA Manual of Style, 7.3.2).
var drugFateRules = []Rule{
	// 通过 + 飞沫 + 传播: spread through droplets.
	{Name: "spread-through", Gives: "VP", Pattern: "通过|经|经由|借助|主要通过|主要经|可通过|可经|可经由|常通过|常经 NP 传播|播散|蔓延|扩散", Head: 2, Cost: -0.6, When: notPersonSecond, Build: spreadThrough},
}

func spreadThrough(b *builder, k []node) english.Phrase {
	p := join(0, b.verb("spread", english.Lemma, k[2]), b.put("through", k[0]), b.bareSettle(k[1].Phrase))
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "主要"):
		return join(1, b.put("mainly"), p) // mainly spreads through droplets
	case strings.HasPrefix(zh, "常"):
		return join(1, b.put("often"), p)
	case strings.HasPrefix(zh, "可"):
		p = join(1, b.put("can"), p)
		p.Finite = true
	}
	return p
}
