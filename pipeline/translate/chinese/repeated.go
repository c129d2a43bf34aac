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

// timesOnly reports a number of times without its period.
func timesOnly(it *item) bool {
	return ruleName(it) == "times" || it.rule == nil && strings.HasSuffix(it.head.text, "次")
}
