package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// Trials say from what to what a figure was changed: 将中位生存期从9.6个月延长至14.7个月.

// changing are the verbs of such changes.
const changing = "延长|缩短|提高|升高|增加|提升|降低|减少|下降|下调|上调|扩大|改善"

var fromToRules = []Rule{
	// 将 + 生存期 + 从 + 9个月 + 延长 + 至 + 14个月: extend survival from 9 months to 14 months.
	{Name: "changed-from-to", Gives: "VP", Pattern: "将|把|使|令|使得 NP 从|由 NP|QTY|NUM " + changing + " 至|到|为 NP|QTY|NUM", Head: 4, Cost: -0.6, Build: changedFromTo},
	// 将 + 病死率 + 降至 + 1% + 以下: reduce the case fatality rate to below 1%.
	{Name: "changed-into", Gives: "VP", Pattern: "将|把|使|令|使得 NP " + changesTo + " QTY|NUM|NP", Head: 2, Cost: -0.3, Build: changedInto},
	{Name: "changed-into-bound", Gives: "VP", Pattern: "将|把|使|令|使得 NP " + changesTo + " QTY|NUM 以下|以上|以内|左右", Head: 2, Cost: -0.5, Build: changedInto},
	// 因 + 地区 + 而异: vary by region.
	{Name: "vary-by", Gives: "VP", Pattern: "因|依 NP 而异|而不同|而有所不同|而各异", Head: 2, Cost: -0.5, Build: varyBy},
	// 从 + 手术前1天 + 至 + 手术后4天: from 1 day before to 4 days after surgery.
	{Name: "from-to-times", Gives: "PP", Pattern: "从|自|由 PP 至|到|直至 PP", Head: 1, Cost: -0.5, When: twoEventTimes, Build: fromToTimes},
}

// changedTo gives the verb of bringing about a change, by the first character of what names it.
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

func changedFromTo(b *builder, k []node) english.Phrase {
	v := b.verb(changedTo(k[4].head.text), english.Lemma, k[4], k[0], k[2], k[5])
	return join(0, v, b.settle(k[1].Phrase), b.put("from"), b.settle(k[3].Phrase), b.put("to"), b.settle(k[6].Phrase))
}

func varyBy(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if n.Count == english.AnyCount && !n.Determined {
		n.Count, n.Determined = english.Mass, true
	}
	return join(0, b.verb("vary", english.Lemma, k[0], k[2]), b.put("by"), n)
}

// changesTo are the verbs of a change with its end.
const changesTo = "降至|降到|降低到|降低至|下降到|下降至|减少到|减少至|减至|增至|增加到|增加至|升至|提高到|提高至|延长到|延长至|缩短到|缩短至|调整至|调整到|调至"

func changedInto(b *builder, k []node) english.Phrase {
	word := "adjust"
	if !strings.HasPrefix(k[2].head.text, "调") {
		word = changedTo(k[2].head.text)
	}
	to := b.put("to", k[2])
	if len(k) > 4 {
		to = join(0, to, b.put(strings.TrimPrefix(limits[k[4].head.text], "at "), k[4]))
	}
	return join(0, b.verb(word, english.Lemma, k[0]), b.definite(k[1].Phrase), to, b.settle(k[3].Phrase))
}

// eventSide finds the event of a time and the side of it: 手术 前 1天.
func eventSide(it *item) (event, side, time *item, ok bool) {
	if ruleName(it) != "period-before" {
		return nil, nil, nil, false
	}
	return it.kids[0], it.kids[1], it.kids[2], true
}

func twoEventTimes(k []*item) bool {
	_, _, _, one := eventSide(k[1])
	_, _, _, two := eventSide(k[3])
	return one && two
}

func fromToTimes(b *builder, k []node) english.Phrase {
	one, side, time, _ := eventSide(k[1].item)
	two, side2, time2, _ := eventSide(k[3].item)
	event, event2 := b.build(one), b.build(two)
	q, q2 := b.build(time), b.build(time2)
	first := join(0, b.put("from", k[0]), q.Phrase, b.put(beforeVerb[side.head.text]))
	last := join(0, b.put("to", k[2]), q2.Phrase, b.put(beforeVerb[side2.head.text]), b.event(event2.Phrase))
	if one.head.text != two.head.text {
		first = join(0, first, b.event(event.Phrase))
	}
	return as(english.PrepPhrase, join(0, first, last))
}

// end is one end of a way or a course: from the back to the left leg, from the emergency department to the intensive care unit.
func (b *builder) end(p english.Phrase) english.Phrase {
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if q, ok := b.asKnown(p, knownKinds); ok {
		return q
	}
	if first := firstOf(p.Words[0].Text); p.Count == english.AnyCount && (first == "left" || first == "right") {
		p.Count = english.Singular
		return b.definite(p)
	}
	return b.bare(p)
}
