package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// repeatedRules render what is done again and again: at intervals, or with every event of a kind.
var repeatedRules = []Rule{
	// 每 + 半年 + 一次: every six months.
	{Name: "every-half", Gives: "FREQ", Pattern: "每|每隔 半年|半小时|半个月|半天", Head: 1, Cost: -0.3, Build: everyHalf},
	{Name: "every-half-once", Gives: "FREQ", Pattern: "每|每隔 半年|半小时|半个月|半天 一次", Head: 1, Cost: -0.4, Build: everyHalf},
	// 每周 + 不超过 + 两次: no more than twice a week.
	// 至少 + 每两小时一次: at least once every two hours.
	{Name: "times-bounded", Gives: "FREQ", Pattern: "至少|最少|最多|不超过|不少于|超过|少于|约|大约 FREQ", Head: 1, Cost: 0, When: timesOrLeast, Build: timesBounded},
	// 每3个月 + 评估 + 一次: assess every 3 months.
	{Name: "verb-every-once", Gives: "VP", Pattern: "FREQ VG 一次", Head: 1, Cost: 0.05, When: everyVerb, Build: verbEvery},
	// 每年 + 检测 + 一次 + 血脂: measure blood lipids every year.
	{Name: "verb-every-once-object", Gives: "VP", Pattern: "FREQ VG 一次 NP", Head: 1, Cost: -0.2, When: everyVerb, Build: verbEveryObject},
	// 每年 + 至少 + 测 + 一次 + 血压: measure blood pressure at least once a year.
	{Name: "verb-at-least-once", Gives: "VP", Pattern: "FREQ 至少|最多 VG 一次 NP", Head: 2, Cost: -0.4, When: everyBound, Build: verbAtLeastOnce},
	// 每日 + 至少 + 涂抹 + 两次 + 保湿剂: apply moisturizer at least twice daily.
	{Name: "verb-at-least-times", Gives: "VP", Pattern: "每日|每天|每周|每月|每年 至少|最多|只需|仅需 VG FREQ NP", Head: 2, Cost: -0.4, When: timesFourth, Build: verbAtLeastTimes},
	// 至少 + 每3年 + 筛查 + 一次 + 糖尿病: screen for diabetes at least once every 3 years.
	{Name: "at-least-verb-once", Gives: "VP", Pattern: "至少|最多 FREQ VG 一次 NP", Head: 2, Cost: -0.4, When: boundEvery, Build: atLeastVerbOnce},
	// 每次 + 排便 + 后: after each bowel movement.
	{Name: "each-event", Gives: "PP", Pattern: "每次 N 后|前|时|之后|之前|期间", Head: 1, Cost: -0.3, When: eventSecond, Build: eachEvent},
	// 每次 + 服用药物 + 前: each time before taking the drug.
	{Name: "each-doing", Gives: "PP", Pattern: "每次 VP 后|前|时|之后|之前", Head: 1, Cost: -0.1, Build: eachDoing},
}

// halfSpans are the intervals of half a unit, in whole units where English counts so.
var halfSpans = map[string]string{"半年": "six months", "半小时": "half hour", "半个月": "two weeks", "半天": "half day"}

func everyHalf(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, b.put("every "+halfSpans[k[1].head.text], k...))
}

// timesOrLeast reports a number of times without its period, and one with it behind at least or at most.
func timesOrLeast(k []*item) bool {
	if timesOnly(k[1]) {
		return true
	}
	return slices.Contains([]string{"至少", "最少", "最多"}, k[0].head.text) && bothEvery(k[1:])
}

// timesBounded says once where only the interval is named: at most every two hours could be read both ways.
func timesBounded(b *builder, k []node) english.Phrase {
	p := approximate(b, k)
	if k[1].Words[0].Text != "every" {
		return p
	}
	return as(english.AdvPhrase, join(0, b.put(approximations[k[0].head.text]+" once", k[0]), k[1].Phrase))
}

// everyVerb reports an interval before a transitive verb.
func everyVerb(k []*item) bool {
	return (strings.HasPrefix(ruleName(k[0]), "every") || ruleName(k[0]) == "daily") && transitiveVerb(k[1])
}

// interval is how often: once a year, and every three months without the once that it holds.
func (b *builder) interval(k, once node) english.Phrase {
	if p, ok := periods[k.head.text]; ok && k.item.size == 1 {
		return b.put("once "+p[1], k, once)
	}
	return k.Phrase
}

func everyBound(k []*item) bool { return everyVerb([]*item{k[0], k[2]}) }

func boundEvery(k []*item) bool { return everyVerb(k[1:]) }

func (b *builder) boundOnce(bound, often, verb, once, what node) english.Phrase {
	words := approximations[bound.head.text] + " once"
	each := often.Phrase
	if p, ok := periods[often.head.text]; ok && often.item.size == 1 {
		each = b.put(p[1], often)
	}
	v := verb.Phrase
	if headText(v) == "screen" {
		v = join(0, v, b.put("for"))
	}
	return join(0, v, b.settle(what.Phrase), b.put(words, bound, once), each)
}

func verbAtLeastOnce(b *builder, k []node) english.Phrase {
	return b.boundOnce(k[1], k[0], k[2], k[3], k[4])
}

func atLeastVerbOnce(b *builder, k []node) english.Phrase {
	return b.boundOnce(k[0], k[1], k[2], k[3], k[4])
}

func verbEvery(b *builder, k []node) english.Phrase {
	if ruleName(k[1].item) != "le" && strings.HasPrefix(headText(k[1].Phrase), "inject") && !b.peopleBefore() {
		return join(0, b.passive(k[1].Phrase), b.interval(k[0], k[2])) // a drug is injected
	}
	if k[1].head.text == "接种" && len(b.set.Left) > 0 && !b.peopleBefore() {
		return join(0, b.passive(b.verb("give", english.Lemma, k[1])), b.interval(k[0], k[2])) // a booster is given
	}
	return join(0, k[1].Phrase, b.interval(k[0], k[2]))
}

func verbEveryObject(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.settle(k[3].Phrase), b.interval(k[0], k[2]))
}

// eventSecond reports what takes place again and again.
func eventSecond(k []*item) bool {
	return k[1].rule == nil && (eventFirst(k[1:]) || endsIn(k[1].head.text, "餐", "饭", "发作", "便", "月经", "课"))
}

func eachEvent(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	n.Count = english.Singular
	word := beforeVerb[k[2].head.text]
	if word == "when" || word == "while" {
		word = "during"
	}
	p := join(1, b.put("each", k[0]), n)
	p.Determined = true
	return as(english.PrepPhrase, join(0, b.put(word, k[2]), p))
}

func eachDoing(b *builder, k []node) english.Phrase {
	p := b.whenVerb(beforeVerb[k[2].head.text], []node{k[2]}, k[1].Phrase)
	return as(english.PrepPhrase, join(0, b.put("each time", k[0]), p))
}

// timesFourth reports a number of times without its period, and a verb that is done to something.
func timesFourth(k []*item) bool { return timesOnly(k[3]) && transitiveVerb(k[2]) }

func verbAtLeastTimes(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.settle(k[4].Phrase), b.put(bounding[k[1].head.text], k[1]), k[3].Phrase, b.put(periods[k[0].head.text][1], k[0]))
}

// timesOnly reports a number of times without its period.
func timesOnly(it *item) bool {
	return ruleName(it) == "times" || it.rule == nil && strings.HasSuffix(it.head.text, "次")
}
