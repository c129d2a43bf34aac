package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// outOfReachRules render where things are kept from those whom they could hurt.
var outOfReachRules = []Rule{
	// 在 + 儿童 + 接触不到 + 的地方: where children cannot reach.
	{Name: "out-of-reach", Gives: "PP", Pattern: "在|于|放在|放置在|置于|放于 NP " + unreachable, Head: 1, Cost: -0.8, Build: outOfReach},
	{Name: "out-of-reach-bare", Gives: "PP", Pattern: "NP " + unreachable, Cost: -0.5, When: personFirst, Build: outOfReachBare},
	// 将 + 药品 + 放在 + 儿童 + 接触不到 + 的地方: keep drugs where children cannot reach.
	{Name: "keep-out-of-reach", Gives: "VP", Pattern: "将|把 NP 放在|放置在|置于|放于|存放在|存放于|保存在|保存于 NP " + unreachable, Head: 1, Cost: -1, Build: keepOutOfReach},
}

// unreachable is what some cannot reach, and the place of which that is said.
const unreachable = "接触不到|不能接触|不易接触|无法接触|够不到|够不着|拿不到|不易拿到 的地方|处|之处|的位置"

func keepOutOfReach(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0], k[2]), b.settle(k[1].Phrase), b.outOfReach(k[3], k[4], k[5]))
}

// outOfReach keeps the negation in sight: where children cannot reach.
func (b *builder) outOfReach(who node, from ...node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("where", from...), b.people(who), b.put("cannot reach")))
}

func outOfReach(b *builder, k []node) english.Phrase {
	p := b.outOfReach(k[1], k[0], k[2], k[3])
	if strings.HasPrefix(k[0].head.text, "放") || strings.HasPrefix(k[0].head.text, "置") {
		p = as(english.VerbPhrase, join(0, b.verb("keep", english.Lemma), p))
	}
	return p
}

func outOfReachBare(b *builder, k []node) english.Phrase { return b.outOfReach(k[0], k[1], k[2]) }
