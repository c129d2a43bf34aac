package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// sinceRules render the time from an event on: 以来, 自…起, 近五年来.
var sinceRules = []Rule{
	// 25岁 + 起: from age 25; 输注前一日 + 起: starting the day before the infusion.
	{Name: "starting-time", Gives: "PP", Pattern: "PP|ADV 起", Head: 0, Cost: -0.4, When: timeOfStart, Build: startingTime},
	// 从 + 手术 + 开始: starting from surgery.
	{Name: "since", Gives: "PP", Pattern: "自|从|自从 NP 以来|起|开始|后", Head: 1, Cost: 0.05, Build: sinceNoun},
	// 从 + 孕前三个月 + 开始, behind a modal: should start three months before pregnancy.
	{Name: "since-bare", Gives: "PP", Pattern: "NP|QTY 以来", Cost: 0.05, Build: sinceBare},
	// 20年 + 来: over the past 20 years.
	{Name: "years-since", Gives: "PP", Pattern: "QTY 来", Cost: -0.2, When: yearsFirst, Build: yearsSince},
	// 过去 + 十年 + 间: over the past ten years.
	{Name: "past-years", Gives: "PP", Pattern: "过去|近|最近|未来|今后 QTY|N 间|中|里|内|来", Head: 1, Cost: 0.02, Weigh: nearPast, Build: overPast},
	{Name: "past-years-de", Gives: "PP", Pattern: "过去|最近|未来 的 QTY|N 间|中|里|内|来", Head: 2, Cost: -1, Build: leavingOut(1, overPast)},
	// 过去 + 两年, 未来 + 五年: the past two years, the next five years.
	{Name: "recent-years", Gives: "DATE", Pattern: "过去|最近|未来|今后 QTY|N", Head: 1, Cost: -0.1, When: periodAt(1), Build: recentYears},
	{Name: "recent-years-de", Gives: "DATE", Pattern: "过去|最近|未来 的 QTY|N", Head: 2, Cost: -0.2, When: periodAt(2), Build: leavingOut(1, recentYears)},
}

func sinceNoun(b *builder, k []node) english.Phrase {
	if zh := k[2].head.text; zh == "开始" || zh == "起" {
		return b.located("starting from", []node{k[0], k[2]}, k[1])
	}
	return b.located("since", []node{k[0], k[2]}, k[1])
}

func sinceBare(b *builder, k []node) english.Phrase {
	if timeUnit(k[0].item) {
		return b.located("for", []node{k[1]}, k[0])
	}
	return b.located("since", []node{k[1]}, k[0])
}

// nearPast prefers the time up to now where 近 could be "nearly" as well: 近三个月, over the past three months.
func nearPast(k []*item) float64 {
	if k[0].head.text == "近" && (timeUnit(k[1]) || periodTerm(k[1])) {
		return -0.6
	}
	return 0
}

// overPast renders 过去十年间 and 近五年来.
func overPast(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(1, b.put("over"), recentYears(b, k)))
}

// recentYears is such a time as a noun: the past two years, the next five years.
func recentYears(b *builder, k []node) english.Phrase {
	lead := "the past"
	if t := k[0].head.text; strings.HasPrefix(t, "未来") || t == "今后" {
		lead = "the next"
	}
	long := k[1].Phrase
	if n := len(long.Words); n > 0 && strings.HasPrefix(long.Words[0].Text, "one ") {
		long.Words = slices.Clone(long.Words)
		long.Words[0].Text = strings.TrimPrefix(long.Words[0].Text, "one ")
	} else if n > 1 && (long.Words[0].Text == "one" || long.Words[0].Text == "1") {
		long.Words, long.Head = long.Words[1:], max(0, long.Head-1) // over the past year
	}
	return date(join(0, b.put(lead, append([]node{k[0]}, k[2:]...)...), long))
}

// yearsFirst reports a number of years, or of shorter times.
func yearsFirst(k []*item) bool { return timeUnit(k[0]) && firstPart(k[0]).head.text != "近" }

func yearsSince(b *builder, k []node) english.Phrase {
	if firstWord := k[0].Phrase.Words[0].Text; firstWord == "more" || firstWord == "nearly" {
		return as(english.PrepPhrase, join(0, b.put("for", k[1]), k[0].Phrase)) // 20余年来: for more than 20 years
	}
	return as(english.PrepPhrase, join(0, b.put("over the past", k[1]), k[0].Phrase))
}

// timeOfStart reports a time before or after an event, or within life.
func timeOfStart(k []*item) bool {
	t := lastWordOf(k[0])
	return timeLast([]*item{k[0]}) || endsIn(t, "日", "天", "周", "月", "年", "后", "前", "晚")
}

func startingTime(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(1, b.put("starting", k[1]), k[0].Phrase))
}

// agoRules render 三年前 at the head of a predicate of what has happened, which counts back from now (Lü 1999, 前): was diagnosed with breast
// cancer three years ago. Before a duty the same words are an age or a time before an event: 六个月前不必喂水.
var agoRules = []Rule{
	// 三年 + 前 + 被诊断为乳腺癌: was diagnosed with breast cancer three years ago.
	{Name: "ago-verb", Gives: "VP", Pattern: "QTY 前|之前|以前 VP", Head: 2, Cost: -0.2, When: longAgo, Build: agoVerb},
	// 于 + 三天 + 前 + 开始发热: developed a fever three days ago.
	{Name: "ago-verb-yu", Gives: "VP", Pattern: "于|在 QTY 前|之前|以前 VP", Head: 3, Cost: -0.3, When: longAgoAt, Build: agoVerbAt},
	{Name: "ago", Gives: "TOP", Pattern: "QTY|N 前|以前", Head: 0, Cost: 0.1, When: timeFirstAgo, Build: ago},
}

// happened are verbs of what is told of people's past.
var happened = strings.Fields("诊断 被诊断 诊断为 被诊断为 确诊 确诊为 接受 行 曾 曾行 曾患 患 出现 发现 开始 感染 服用 停用 停药 行走 手术 切除 植入 摔倒 跌倒 受伤 因 住院 出院 入院 离开 前往 接触 接种 移植 注射 发生 使用 戒烟 分娩")

// longAgo reports a time that a predicate of what has happened counts back, at the head of the fragment.
func longAgo(k []*item) bool { return k[0].start == 0 && happenedThen(k) }

func longAgoAt(k []*item) bool { return k[0].start == 0 && happenedThen(k[1:]) }

func happenedThen(k []*item) bool {
	first := firstPart(k[2]).head.text
	return timeUnit(k[0]) && !finiteOnly(k[2]) && (first == "被" || beginsIn(first, happened...))
}

func timeFirstAgo(k []*item) bool { return period(k[0]) && k[0].start == 0 }

func ago(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[0].Phrase, b.put("ago", k[1])))
}

func agoVerbAt(b *builder, k []node) english.Phrase { return agoVerb(b, k[1:]) }

func agoVerb(b *builder, k []node) english.Phrase {
	return join(0, toldPast(k[2].Phrase), k[0].Phrase, b.put("ago", k[1]))
}

// elapsedRules render time that has gone by since something, or around it.
var elapsedRules = []Rule{
	// 距 + 末次接种 + 超过10年: more than 10 years have passed since the last vaccination.
	{Name: "elapsed-from", Gives: "S", Pattern: "距|距离 NP QTY", Head: 2, Cost: -0.2, When: timeLast, Build: elapsedFrom},
}

func (b *builder) passed(time, since node, words string, from node) english.Phrase {
	q := as(english.NounPhrase, time.Phrase)
	if words != "" {
		q = join(1, b.put(words), q)
	}
	q.Determined = true
	if q.Count == english.AnyCount {
		q.Count = english.Many
	}
	have := join(0, agree(b.verb("have", english.Lemma), q.Count), b.put("passed since", from))
	what := since.Phrase
	if what.Count == english.AnyCount {
		what.Count = english.Singular
	}
	if what = b.numbered(what); !what.Determined {
		what = b.withArticle("the", what)
	}
	p := join(0, q, have, what)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func elapsedFrom(b *builder, k []node) english.Phrase { return b.passed(k[2], k[1], "", k[0]) }

// lastingStates are the ends of words for a state that lasts through the time behind it: 控制良好 + 3个月.
var lastingStates = strings.Fields("良好 稳定 正常 平稳 达标 阴性 缓解期")

func lastingState(it *item) bool {
	last := lastPart(it)
	return endsIn(last.head.text, lastingStates...)
}

// thanBeforeRules render a change that is measured by an earlier state of the same patients (Lü 1999, 较, 比).
var thanBeforeRules = []Rule{
	// 较 + 平时 + 减少一半: decrease by half compared with usual; 较 + 治疗前 + 显著下降: decrease significantly compared with before treatment.
	{Name: "than-usual", Gives: "VP", Pattern: "较|比|与|较之|相比 " + earlierStates + " VP", Head: 2, Cost: -0.5, Build: thanUsual},
	// 较 + 治疗前 + 更 + 稳定: more stable than before treatment.
	{Name: "than-before", Gives: "AP", Pattern: "较|比 " + earlierStates + " AP", Head: 2, Cost: -0.4, Build: thanEarlier},
	// 血压 + 较 + 对照组 + 明显升高: blood pressure is markedly elevated compared with the control group; 比 + 上年 + 减少了一半: halved compared with
	// the previous year.
	{Name: "than-group", Gives: "VP", Pattern: "较|比 NP VP", Head: 2, Cost: -0.2, When: groupSecond, Build: thanGroup},
}

// earlierStates are what patients are compared with.
const earlierStates = "平时|平常|往常|平日|以往|以前|之前|从前|过去|先前|前|治疗前|术前|干预前|入院时|入院前|基线|基线时|用药前|护理前|训练前|手术前|孕前|发病前|入组时|接种前|化疗前|放疗前"

// earlierState gives their English.
var earlierState = map[string]string{"以往": "before", "以前": "before", "之前": "before", "从前": "before", "过去": "before", "先前": "before", "前": "before", "治疗前": "before treatment", "术前": "before surgery", "手术前": "before surgery", "干预前": "before the intervention", "入院时": "at admission", "入院前": "before admission", "基线": "baseline",
	"基线时": "baseline", "用药前": "before medication", "护理前": "before nursing care", "训练前": "before training", "孕前": "before pregnancy", "发病前": "before onset", "入组时": "at enrollment", "接种前": "before vaccination", "化疗前": "before chemotherapy", "放疗前": "before radiotherapy"}

// earlier is the English of an earlier state; all words without one of their own say what is usual.
func earlier(n node) string {
	if word := earlierState[n.head.text]; word != "" {
		return word
	}
	return "usual"
}

func thanUsual(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("compared with "+strings.TrimPrefix(earlier(k[1]), "at "), k[0], k[1]))
}

func thanEarlier(b *builder, k []node) english.Phrase {
	a := moreSo(k[2])
	if l := b.leftWord(); headText(a) == "few" && l != "" && !slices.Contains(copulas, l) {
		a = b.put("less", k[2]) // eats less than before
	}
	return join(0, a, b.put("than "+earlier(k[1]), k[0], k[1]))
}

// groupSecond reports a group of a study, or a time before.
func groupSecond(k []*item) bool {
	return k[0].head.text == "较" && isGroup(k[1]) || endsIn(k[1].head.text, "上年", "去年", "往年", "同期", "上月", "上个月", "前一年", "上一年")
}

func thanGroup(b *builder, k []node) english.Phrase {
	with := b.definite(k[1].Phrase)
	if !isGroup(k[1].item) {
		with = k[1].Phrase // the previous year
	}
	return join(0, k[2].Phrase, b.put("compared with", k[0]), with)
}
