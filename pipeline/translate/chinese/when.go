package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// whenRules render the time at which something is found or suspected, or something has or shows a sign: 当…时, 出现…时, …不佳时 (Lü 1999, 时).
var whenRules = []Rule{
	// 当 + 出现 + 神经功能缺损 + 时: when a neurological deficit occurs.
	{Name: "when-there", Gives: "CL", Pattern: "当|在 出现|发生|存在|有|合并|伴有 NP 时|的时候", Head: 2, Cost: -0.3, Build: whenThere},
	// 出现 + 皮疹 + 时: when a rash occurs.
	{Name: "when-occurs", Gives: "CL", Pattern: "出现|发生 NP 时|后|之后|时候", Head: 1, Cost: 0, Build: whenOccurs},
	// 贫血 + 出现 + 之前: before anemia appears.
	{Name: "before-appears", Gives: "CL", Pattern: "NP 出现|发生|发作|消失|缓解|消退 前|之前|以前|后|之后|以后", Cost: 0, When: thingFirst, Build: whenFailsBare},
}

func whenThere(b *builder, k []node) english.Phrase {
	p := ifThere(b, []node{k[0], k[1], k[2]})
	p.Words = slices.Clone(p.Words)
	p.Words[0].Text = "when"
	return p
}

func whenOccurs(b *builder, k []node) english.Phrase {
	n := b.bareSettle(k[1].Phrase)
	word := "when"
	if strings.HasSuffix(k[2].head.text, "后") {
		word = "after"
	}
	return as(english.Clause, join(1, b.put(word, k[2]), n, agree(b.verb("occur", english.Lemma, k[0]), n.Count)))
}
