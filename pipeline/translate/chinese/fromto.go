package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// Trials say from what to what a figure was changed: 将中位生存期从9.6个月延长至14.7个月.

// changing are the verbs of such changes, with the preposition that is part of some.
const (
	changing     = "延长|缩短|提高|升高|增加|提升|降低|减少|下降|下调|上调|扩大|改善"
	changingInto = "降至|升至|增至|减至|延至|降到|升到|提至|缩至|降为|升为"
)

var fromToRules = []Rule{
	// 将 + 生存期 + 从 + 9个月 + 延长 + 至 + 14个月: extend survival from 9 months to 14 months.
	{Name: "changed-from-to", Gives: "VP", Pattern: "将|把|使|令|使得 NP 从|由 NP|QTY|NUM " + changing + " 至|到|为 NP|QTY|NUM", Head: 4, Cost: -0.6, Build: changedFromTo},
	{Name: "changed-from-into", Gives: "VP", Pattern: "将|把|使|令|使得 NP 从|由 NP|QTY|NUM " + changingInto + " NP|QTY|NUM", Head: 4, Cost: -0.6, Build: changedFromInto},
	// 因 + 地区 + 而异: vary by region.
	{Name: "vary-by", Gives: "VP", Pattern: "因|依 NP 而异|而不同|而有所不同|而各异", Head: 2, Cost: -0.5, Build: varyBy},
}

// changedTo gives the verb of bringing about a change, by the last character but one of what names it.
func changedTo(zh string) string {
	switch {
	case strings.HasPrefix(zh, "延"):
		return "extend"
	case strings.HasPrefix(zh, "缩"):
		return "shorten"
	case strings.HasPrefix(zh, "降"), strings.HasPrefix(zh, "减"), strings.HasPrefix(zh, "下"):
		return "reduce"
	case strings.HasPrefix(zh, "扩"):
		return "expand"
	case strings.HasPrefix(zh, "改"):
		return "improve"
	}
	return "increase"
}

func (b *builder) changeFromTo(what, from, verb, to node, rest ...node) english.Phrase {
	v := b.verb(changedTo(verb.head.text), english.Lemma, append([]node{verb}, rest...)...)
	return join(0, v, b.settle(what.Phrase), b.put("from"), b.settle(from.Phrase), b.put("to"), b.settle(to.Phrase))
}

func changedFromTo(b *builder, k []node) english.Phrase {
	return b.changeFromTo(k[1], k[3], k[4], k[6], k[0], k[2], k[5])
}

func changedFromInto(b *builder, k []node) english.Phrase {
	return b.changeFromTo(k[1], k[3], k[4], k[5], k[0], k[2])
}

func varyBy(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if n.Count == english.AnyCount && !n.Determined {
		n.Count, n.Determined = english.Mass, true
	}
	return join(0, b.verb("vary", english.Lemma, k[0], k[2]), b.put("by"), n)
}
