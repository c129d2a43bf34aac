package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// divisionRules render what a thing is divided into, where Chinese counts the kinds behind their names (分为 A、B 和 C 三类). English says the
// number first and gives the names behind a colon.
var divisionRules = []Rule{
	// 将 + 患者 + 随机分为 + 两组: randomly divide the patients into two groups.
	{Name: "divide-into", Gives: "VP", Pattern: "将|把 NP 分为|分成|随机分为|随机分成 NP|QTY", Head: 2, Cost: -0.4, Build: divideInto},
	// 随机分为 + 两组: be randomly divided into two groups; both groups are there only after the division.
	{Name: "divided-in-two", Gives: "VP", Pattern: "分为|分成|随机分为|随机分成 两组|两类|两型|两期", Cost: -0.2, Build: dividedInTwo},
}

// twoParts are the two things that a division gives.
var twoParts = map[string]string{"两组": "two groups", "两类": "two types", "两型": "two types", "两期": "two stages"}

func divideInto(b *builder, k []node) english.Phrase {
	v := b.verb("divide", english.Lemma, k[0], k[2])
	if strings.HasPrefix(k[2].head.text, "随机") {
		v = join(1, b.put("randomly"), v)
	}
	parts := b.settle(k[3].Phrase)
	if two := twoParts[k[3].head.text]; two != "" {
		parts = b.put(two, k[3])
	}
	return join(0, v, b.settle(k[1].Phrase), b.put("into"), parts)
}

func dividedInTwo(b *builder, k []node) english.Phrase {
	division, parts, how := k[len(k)-2], k[len(k)-1], "divided into"
	if strings.HasPrefix(division.head.text, "随机") {
		how = "randomly divided into"
	}
	return join(0, b.verb("be", english.Lemma), b.put(how, k[:len(k)-1]...), b.put(twoParts[parts.head.text], parts))
}
