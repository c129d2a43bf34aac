package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// eventTimeRules measure time from an event: the time comes first in English, behind the event in Chinese. The last render the stretch of time
// before or after an event in which something happens: within three hours of injury.
var eventTimeRules = []Rule{
	// 手术 + 前 + 三天: three days before surgery; 放疗 + 后 + 数月: several months after radiotherapy.
	{Name: "period-before", Gives: "PP", Pattern: "N|V 前|后|之前|之后 QTY|N|半小时|半年|半个月|半天", Head: 2, Cost: 0, When: fromEvent, Weigh: eventCost, Build: periodBefore},
	// 开始透析 + 前 + 至少6个月: at least 6 months before starting dialysis.
	{Name: "period-before-doing", Gives: "PP", Pattern: "VP 前|后|之前|之后 QTY", Head: 2, Cost: 0.1, When: periodAt(2), Build: periodBefore},
	// 血红蛋白恢复正常 + 后 + 至少3个月: for at least 3 months after hemoglobin returns to normal.
	{Name: "period-before-clause", Gives: "PP", Pattern: "S 前|后|之前|之后 QTY", Head: 2, Cost: -0.4, When: toldEvent, Build: periodBefore},
	// 术后 + 三天: three days after surgery.
	{Name: "period-event", Gives: "PP", Pattern: "术后|术前|孕前|产后|餐后|餐前|饭后|饭前|睡前|治疗后|治疗前|用药后|用药前|停药后|给药后|发病后|化疗后|放疗后|移植后|感染后|接种后|服药后|生后|出生后|起病后|伤后 QTY|N", Head: 1, Cost: 0, When: periodAt(1), Weigh: ordinalCost, Build: periodEvent},
	// 术后 + 第 + 3 + 天: postoperative day 3.
	{Name: "event-day", Gives: "NP", Pattern: "术后|产后|入院后|出生后 NP", Head: 1, Cost: 0, When: ordinalSecond, Build: eventDay},
	// 治疗 + 后 + 第 + 4 + 周: 4 weeks after treatment.
	{Name: "after-ordinal", Gives: "PP", Pattern: "N 后|前 第 NUM M", Head: 4, Cost: -0.5, Build: afterOrdinal},
	// 术后30天内 + 死亡率: mortality within 30 days after surgery.
	{Name: "period-noun", Gives: "NP", Pattern: "PP N", Head: 1, Cost: 0.45, When: timePhrase, Weigh: becomingCost, Build: periodNoun},
	// 发病 + 后 + 第一 + 周: the first week after onset.
	{Name: "first-after", Gives: "NP", Pattern: "N 后|之后 第一|首|头一 周|年|月|天|个月|日", Head: 0, Cost: -0.6, When: notPersonFirst, Build: firstAfter},
	{Name: "first-time-after-term", Gives: "NP", Pattern: "术后|产后|出生后|治疗后 前|头|最初|最初的|首 QTY|N", Head: 2, Cost: -0.8, When: periodAt(2), Build: firstTimeAfterTerm},
	// 妊娠20周后 + 新发 + 的 + 高血压: new-onset hypertension after 20 weeks of gestation.
	{Name: "new-since", Gives: "NP", Pattern: "PP 新发|初发|新近发生|新发生 的 N", Head: 3, Cost: -0.4, When: notPerson, Build: newSince},
	// 移植 + 一年 + 以后: one year after transplantation; 治疗 + 12周 + 后: after 12 weeks of treatment.
	{Name: "period-after", Gives: "PP", Pattern: "N QTY|N 后|之后|以后", Head: 1, Cost: -0.1, When: eventPeriod, Build: periodAfter},
	// 多见于 + 输注后: be commonly seen after infusion.
	{Name: "seen-when", Gives: "VP", Pattern: "V PP|ADV", Cost: -0.2, When: seenThen, Build: seenWhen},
	// 在 + 手术前三天, 在 + 75岁以后: 在 adds nothing to a time.
	{Name: "zai-time", Gives: "PP", Pattern: "在|于|位于 PP", Head: 1, Cost: -0.1, When: timeSecondPhrase, Build: secondAlone},
	// 服药 + 前后 + 两小时 + 内: within two hours before and after taking the drug.
	{Name: "around-event-within", Gives: "PP", Pattern: "NP 前后 QTY 内|之内|以内", Head: 2, Cost: -0.4, When: timeAt(2), Build: withinAround},
	// 受伤 + 后 + 三小时 + 内: within three hours of injury.
	{Name: "within-after", Gives: "PP", Pattern: "NP 后|之后|以后 QTY 内|之内|以内", Head: 2, Cost: 0.1, Weigh: stateCost(0), Build: withinAfter},
	// 自 + 发病 + 起 + 72小时 + 内: within 72 hours of onset.
	{Name: "within-since", Gives: "PP", Pattern: "自|从|自从 NP 起|后|开始|算起 QTY 内|之内|以内", Head: 3, Cost: -0.3, When: timeAt(3), Build: withinSince},
	{Name: "within-after-verb", Gives: "PP", Pattern: "在 VP 后|之后|以后 QTY 内|之内|以内", Head: 3, Cost: 0.3, Build: withinSince},
	// 术后 + 三十天 + 内: within 30 days after surgery.
	{Name: "event-within", Gives: "PP", Pattern: "术后|产后|餐后|饭后|离体后|治疗后|用药后|停药后|给药后|发病后|化疗后|放疗后|移植后|感染后|接种后|服药后|术前|孕前|餐前|饭前|睡前|治疗前|用药前 QTY|N 内|以内|之内", Head: 1, Cost: 0, When: periodAt(1), Build: eventWithin},
	// 发病 + 4.5小时 + 内: within 4.5 hours of onset.
	{Name: "within-of", Gives: "PP", Pattern: "N QTY 内|以内|之内", Head: 1, Cost: 0.1, When: eventWithPeriod, Build: withinOf},
	// 出生后 + 一个月 + 内: within one month of birth.
	{Name: "within-of-after", Gives: "PP", Pattern: afterEventWords + " QTY|N 内|以内|之内", Head: 1, Cost: 0, When: periodAt(1), Build: withinOfAfter},
	// 移植 + 后 + 最初 + 六个月 + 内: within the first six months after transplantation.
	{Name: "within-first-after", Gives: "PP", Pattern: "N 后|之后|以后 头|前|最初|首 QTY|N 内|以内|之内|中|里", Head: 3, Cost: -0.3, When: periodAt(3), Build: withinFirstAfter},
	// 启动治疗 + 后 + 数周 + 内: within several weeks after starting treatment.
	{Name: "within-after-verb-bare", Gives: "PP", Pattern: "VP 后|之后|以后 QTY|N 内|之内|以内", Head: 2, Cost: 0.1, When: periodAt(2), Build: withinAfter},
	// 病情稳定 + 后 + 48小时 + 内: within 48 hours after the condition stabilizes.
	{Name: "within-after-clause-bare", Gives: "CL", Pattern: "S 后|之后|以后 QTY 内|之内|以内", Head: 0, Cost: -0.1, Build: withinAfterClause},
	// 24小时 + 内 + 尿量: urine output within 24 hours.
	{Name: "within-noun", Gives: "NP", Pattern: "QTY 内|以内|之内 N", Head: 2, Cost: 0, When: timeThing, Build: withinNoun},
}

// afterWhat and beforeWhat give the event of terms for the time after or before one.
var (
	afterWhat = map[string]string{"术后": "surgery", "产后": "delivery", "餐后": "meals", "饭后": "meals", "治疗后": "treatment", "用药后": "administration", "给药后": "administration", "停药后": "discontinuation", "起病后": "onset",
		"发病后": "onset", "化疗后": "chemotherapy", "放疗后": "radiotherapy", "移植后": "transplantation", "感染后": "infection", "接种后": "vaccination", "服药后": "taking the drug", "离体后": "removal", "出生后": "birth", "生后": "birth",
		"入院后": "admission", "伤后": "injury"}
	beforeWhat = map[string]string{"术前": "surgery", "孕前": "pregnancy", "餐前": "meals", "饭前": "meals", "睡前": "bedtime", "治疗前": "treatment", "用药前": "administration"}
)

// countedFrom says when such a term counts from: after surgery.
func countedFrom(zh string) string {
	if what := afterWhat[zh]; what != "" {
		return "after " + what
	}
	return "before " + beforeWhat[zh]
}

// ordinalCost keeps the third day after surgery from being a period.
func ordinalCost(k []*item) float64 {
	if ruleName(k[1]) == "adjective" {
		return 1
	}
	return 0
}

func periodEvent(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, k[1].Phrase, b.put(countedFrom(k[0].head.text), k[0])))
}

// eventDays are what a day is counted from.
var eventDays = map[string]string{"术后": "postoperative", "产后": "postpartum", "入院后": "hospital", "出生后": "postnatal"}

func eventDay(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	if headWord(p).Literal || len(p.Words) > 1 && p.Words[0].Text == "the" {
		return join(0, p, b.put(countedFrom(k[0].head.text), k[0]))
	}
	p = join(1, b.put(eventDays[k[0].head.text], k[0]), p)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Singular, true
	return p
}

// timePhrases are the rules for times that can stand before what is measured then.
var timePhrases = []string{"event-within", "within-after", "within-of", "within-of-after", "period-before", "period-event", "at-age", "at-gestation"}

func timePhrase(k []*item) bool {
	if name := ruleName(k[0]); name == "localizer-bare" {
		return slices.Contains([]string{"后", "前", "期间", "之后", "之前"}, k[0].kids[1].head.text) && depth(k[0].kids[0]) == 0 // 化疗后 + 中性粒细胞减少
	}
	return slices.Contains(timePhrases, ruleName(k[0])) || ruleName(k[0]) == "short-within"
}

// afterOrdinal counts the time from an event: 4 weeks after treatment, one day after surgery.
func afterOrdinal(b *builder, k []node) english.Phrase {
	q := measured(b, []node{k[3], k[4]})
	return as(english.PrepPhrase, join(0, q, b.put(beforeVerb[k[1].head.text], k[1], k[2]), b.event(k[0].Phrase)))
}

// seenThen reports a verb of being found that ends in a preposition of place, before a time: 多见于 + 术后.
func seenThen(k []*item) bool {
	e := englishOf(k[0])
	if t := k[0].head.text; !strings.HasSuffix(t, "于") && !strings.HasSuffix(t, "在") || !strings.HasSuffix(e, " in") && !strings.HasSuffix(e, " at") {
		return false
	}
	if k[1].rule == nil {
		return phraseAdverb([]*item{nil, k[1]})
	}
	if strings.HasPrefix(ruleName(k[1]), "localizer") {
		where := k[1].kids[len(k[1].kids)-1].head.text
		if strings.HasSuffix(where, "内") {
			return endsIn(lastWordOf(k[1].kids[len(k[1].kids)-2]), "年", "月", "周", "天", "日", "小时", "分钟") // 多发生在 + 第一年内
		}
		return where != "中" && slices.Contains(timeLocalizers, where)
	}
	return slices.Contains(timesOfEvents, ruleName(k[1])) || ruleName(k[1]) == "stage-adverbial"
}

func seenWhen(b *builder, k []node) english.Phrase {
	v := k[0].Phrase
	v.Words = slices.Clone(v.Words)
	w := &v.Words[len(v.Words)-1]
	w.Text, w.Alternatives = w.Text[:max(0, strings.LastIndexByte(w.Text, ' '))], nil
	when := k[1].Phrase
	if w.Text == "" {
		when.Words = slices.Clone(when.Words)
		when.Words[0].Source = w.Source + when.Words[0].Source // 应 + 在 + 两周内
		v.Words = v.Words[:len(v.Words)-1]
	}
	return join(0, v, when)
}

func periodNoun(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if superlativePhrase(n) && !n.Determined {
		n.Count = english.Singular
		n = b.inferred("the", n) // the most common infection during hospitalization
	}
	return join(0, n, k[0].Phrase)
}

// eventPeriod reports an action or event with its time behind it.
func eventPeriod(k []*item) bool {
	return period(k[1]) && (k[0].head.reads("verb") || endsIn(k[0].head.text, lastingEvents...))
}

// lastingEvents go on through the time that stands behind them; the time behind other events has gone by since.
var lastingEvents = strings.Fields("治疗 用药 服药 随访 训练 康复 使用 应用 服用 禁食 化疗 放疗 透析 观察 锻炼 运动 干预 休息 接触 暴露 住院 疗法 培养 监测 喂养 储存 保存 孵育 卧床 固定 压迫 吸氧 通气 妊娠 怀孕 控制 调整 限制 补充 屏气")

func periodAfter(b *builder, k []node) english.Phrase {
	if lastingState(k[0].item) || endsIn(k[0].head.text, lastingEvents...) {
		return as(english.PrepPhrase, join(0, b.put("after", k[2]), k[1].Phrase, b.put("of"), b.event(k[0].Phrase)))
	}
	return as(english.PrepPhrase, join(0, k[1].Phrase, b.put("after", k[2]), b.event(k[0].Phrase)))
}

// eventCost prefers the noun for what happens.
func eventCost(k []*item) float64 {
	if ruleName(k[0]) == "compound" && courseEnds[k[0].head.text] != "" {
		return 0.5 // 放疗结束: the end of radiotherapy
	}
	if e := k[0].head.entry; e != nil && e.POS == "verb" {
		return 0.3
	}
	return 0
}

// periodBefore measures from an event: 24 hours after admission, two days before discontinuing.
func periodBefore(b *builder, k []node) english.Phrase {
	after := beforeVerb[k[1].head.text]
	event := k[0].Phrase
	if half := halves[k[2].head.text]; half != "" && k[2].item.rule == nil {
		k[2].Phrase = b.put(half, k[2])
	}
	if event.Cat == english.VerbPhrase {
		return as(english.PrepPhrase, join(0, k[2].Phrase, b.whenVerb(after, []node{k[1]}, event)))
	}
	return as(english.PrepPhrase, join(0, k[2].Phrase, b.put(after, k[1]), b.event(event)))
}

// fromEvent reports a time behind an event.
func fromEvent(k []*item) bool { return period(k[2]) && !period(k[0]) }

// timesOfEvents are the rules for times that 在 can stand before.
var timesOfEvents = append(strings.Fields("after-age after-ordinal period-before-doing period-before-clause period-after past-years within-first-after "+
	"each-visit day-of day-before adverb-localizer short-within"), timePhrases...)

func timeSecondPhrase(k []*item) bool {
	return slices.Contains(timesOfEvents, ruleName(k[1])) || strings.HasPrefix(ruleName(k[1]), "distance-") // 在 + 脐下3厘米处
}

func newSince(b *builder, k []node) english.Phrase {
	return join(0, join(1, as(english.AdjPhrase, b.put("new-onset", k[1], k[2])), k[3].Phrase), k[0].Phrase)
}

// toldEvent reports a length of time behind an event, which is told and not asked for: 患者应隔离至出疹 + 后 + 4天 ends in no event.
func toldEvent(k []*item) bool {
	return period(k[2]) && !(ruleName(k[0]) == "clause" && strings.HasPrefix(ruleName(k[0].kids[1]), "modal"))
}

// becomingCost is high for what becomes of a symptom, which is its predicate: 进食后 + 缓解.
func becomingCost(k []*item) float64 {
	if k[1].rule == nil && k[1].head.reads("verb") && slices.Contains(becomings, k[1].head.text) {
		return 0.5
	}
	return 0
}

func firstTimeAfterTerm(b *builder, k []node) english.Phrase {
	p := join(0, firstYears(b, k[1:]), b.put("after "+afterWhat[k[0].head.text], k[0]))
	p.Determined, p.Count = true, english.Many
	return p
}

func firstAfter(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, b.put("the first "+ordinalUnits[k[3].head.text]+" after", k[1], k[2], k[3])), b.event(k[0].Phrase))
	p.Head, p.Count, p.Determined = 2, english.Singular, true
	return p
}

// afterActionRules render a thing, what was done to it first, and what is done to it then: 标本采集后立即送检. English says the thing once, as the
// subject (Li and Thompson 1981, ch. 16.2, on passives that nothing marks).
var afterActionRules = []Rule{
	// 尽早 + 血浆置换: plasma exchange is performed as early as possible.
	{Name: "procedure-soon", Gives: "S", Pattern: "尽早|尽快|立即|紧急 N", Head: 1, Cost: -0.2, When: procedureOnly, Build: procedureSoon},
}

// beforeOrAfter is the preposition for a word that ends in 前 or 后.
func beforeOrAfter(n node) string {
	if strings.HasSuffix(n.head.text, "前") {
		return "before"
	}
	return "after"
}

// procedureLast reports an operation or a procedure.
func procedureLast(k []*item) bool {
	e := k[1].head.entry
	if e == nil || e.POS != "noun" {
		return false
	}
	return endsIn(k[1].head.text, "术", "手术", "碎石", "治疗", "疗法", "化疗", "放疗", "透析", "移植", "消融", "栓塞", "置换", "引流", "切开")
}

// procedureOnly reports the name of a procedure that is no verb.
func procedureOnly(k []*item) bool {
	return procedureLast(k) && (k[1].rule != nil || !k[1].head.reads("verb"))
}

// soon give the adverbs of haste.
var soon = map[string]string{"尽早": "as early as possible", "尽快": "as soon as possible", "立即": "immediately", "紧急": "urgently"}

func procedureSoon(b *builder, k []node) english.Phrase {
	return join(0, b.clause(b.event(k[1].Phrase), b.passive(b.verb("perform", english.Lemma))), b.put(soon[k[0].head.text], k[0]))
}

// precedeRules render 早于 and 晚于: what appears before or after something, and by how much.
var precedeRules = []Rule{
	// 早于 + 运动症状 + 数年 + 出现: appear several years before motor symptoms.
	{Name: "appear-before", Gives: "VP", Pattern: "早于|先于|晚于|迟于 NP QTY|N 出现|发生|发作|起病", Head: 3, Cost: -0.4, When: periodAt(2), Build: appearBefore},
}

// whenCompared is the English of a time before or after another.
func whenCompared(from node) string {
	if zh := from.head.text; zh == "晚于" || zh == "迟于" {
		return "after"
	}
	return "before"
}

func appearBefore(b *builder, k []node) english.Phrase {
	return join(0, b.verb("appear", english.Lemma, k[3]), k[2].Phrase, b.put(whenCompared(k[0]), k[0]), b.settle(k[1].Phrase))
}

func withinAfter(b *builder, k []node) english.Phrase {
	return b.withinAfter(k[0], k[1], k[2], k[3])
}

func withinSince(b *builder, k []node) english.Phrase {
	return b.withinAfter(k[1], k[2], k[3], k[4])
}

// withinAfter puts the time before the event: within three hours of injury; at least three weeks are a stretch that must pass.
func (b *builder) withinAfter(event, after, time, within node) english.Phrase {
	what, word := event.Phrase, "of"
	if what.Cat == english.VerbPhrase {
		what, word = verbForm(what, english.Gerund), "after"
	} else {
		what = b.event(what)
	}
	if atLeast(time.Phrase) {
		word = "after"
	}
	return as(english.PrepPhrase, join(0, b.put(withinWord(time.Phrase), within), time.Phrase, b.put(word, after), what))
}

// atLeast reports a time that has to pass rather than one that must not: at least six months.
func atLeast(p english.Phrase) bool {
	return len(p.Words) > 1 && p.Words[0].Text == "at" && p.Words[1].Text == "least"
}

// withinWord is within, or for, of a stretch that must pass: for at least 30 minutes after meals.
func withinWord(time english.Phrase) string {
	if atLeast(time) {
		return "for"
	}
	return "within"
}

func eventWithin(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put(withinWord(k[1].Phrase), k[2]), k[1].Phrase, b.put(countedFrom(k[0].head.text), k[0])))
}

// eventWithPeriod keeps people out, who are no event: 多数患儿1周内自愈, most children recover within 1 week.
func eventWithPeriod(k []*item) bool { return period(k[1]) && !isPerson(k[0]) }

func withinOf(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within", k[2]), k[1].Phrase, b.put("of"), b.event(k[0].Phrase)))
}

// afterEventWords are terms for the time after an event.
const afterEventWords = "出生后|入院后|伤后|生后|起病后"

func withinOfAfter(b *builder, k []node) english.Phrase {
	n, of := k[1].Phrase, "of "+afterWhat[k[0].head.text]
	if slices.Contains(ordinalWords, n.Words[0].Text) {
		n = b.inferred("the", n)
		of = strings.Replace(of, "of birth", "of life", 1) // within the first year of life
	}
	return as(english.PrepPhrase, join(0, b.put("within", k[2]), n, b.put(of, k[0])))
}

func withinFirstAfter(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within the first", k[2], k[4]), k[3].Phrase, b.put("after", k[1]), b.event(k[0].Phrase)))
}

func withinAfterClause(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(3, b.put("within", k[3]), k[2].Phrase, b.put("after", k[1]), k[0].Phrase))
}

// timeThing reports a time and a thing, other than people, measured within it.
func timeThing(k []*item) bool { return timeUnit(k[0]) && !isPerson(k[2]) && !k[2].head.reads("verb") }

func withinNoun(b *builder, k []node) english.Phrase {
	if firstPart(k[0].item).head.text == "近" { // 近一年内跌倒史: a history of falls in the past year
		long := k[0].Phrase
		for len(long.Words) > 1 && slices.Contains([]string{"nearly", "one", "1"}, long.Words[0].Text) {
			long.Words, long.Head = long.Words[1:], max(0, long.Head-1)
		}
		if w := headWord(long); len(long.Words) == 1 && w.Form == english.PluralNoun {
			long = inflect(long, english.Lemma)
		}
		return join(0, k[2].Phrase, b.put("in the past", k[1]), long)
	}
	return join(0, k[2].Phrase, b.put("within", k[1]), k[0].Phrase)
}

func withinAround(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("within", k[3]), k[2].Phrase, b.put("before and after", k[1]), b.event(k[0].Phrase)))
}

// ordinalUnits are the measures of time behind 第一.
var ordinalUnits = map[string]string{"年": "year", "月": "month", "个月": "month", "周": "week", "天": "day", "日": "day"}

func ordinalSecond(k []*item) bool { return ruleName(k[1]) == "ordinal-unit" }
