package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// repeatedRules render what is done again and again, at intervals or with every event of a kind, and events that a person has had, which are
// counted with 次 (Li and Thompson 1981, 4.2.1): 两次妊娠 are two pregnancies.
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
	// 两次 + 流产: two miscarriages.
	{Name: "times-event-term", Gives: "NP", Pattern: "一次|两次|三次|四次|多次|数次|FREQ N", Head: 1, Cost: -0.4, When: eventOnceLast, Build: timesEventTerm},
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

// eachTimeRules render what is done so and so often, for so long each time, and by which way a drug is given over a time (Lü 1999, 每, 次; AMA Manual of
// Style, 14.12).
var eachTimeRules = []Rule{
	// 每周 + 运动 + 三次: exercise three times a week.
	{Name: "verb-times-daily-entry", Gives: "VP", Pattern: "每日|每天|每周|每月|每年|每晚|每日至少|每天至少|每周至少|每月至少|每年至少|每周最多|每天最多 VG FREQ", Head: 1, Cost: -0.2, When: timesOfVerb, Build: verbTimesDailyEntry},
	// 每周三次 + ， + 每次四小时: three times a week, four hours each time.
	{Name: "frequency-each-time", Gives: "FREQ", Pattern: "FREQ ， QTY", Cost: 0, When: eachTimeLast, Build: frequencyEachTime},
	// 在20分钟内 + 静脉注射: intravenously over 20 minutes.
	{Name: "route-over", Gives: "PP", Pattern: "在|于 QTY 内|之内|以内 " + infusionWords, Head: 1, Cost: -0.4, When: timeAt(1), Build: routeOver},
	// 每日 + 排 + 2至3 + 次 + 软便: 2 to 3 soft stools daily.
	{Name: "stools-daily", Gives: "NP", Pattern: "每日|每天 排|解|排出|有 NUM 次 N", Head: 4, Cost: -0.2, When: stoolLast, Build: stoolsDaily},
	// 每餐 + 含 + 25克蛋白质, behind English: with 25 g of protein per meal.
	{Name: "per-with-bound", Gives: "PP", Pattern: "RATE 至少|最多|约|大约|仅 含|含有|包含 NP", Head: 3, Cost: 0, When: amountInside(3), Build: perWith},
	// 至少 + 检出 + 12枚淋巴结: detect at least 12 lymph nodes.
	{Name: "at-least-amount", Gives: "VP", Pattern: "至少|最少|最多|至多 VG NP", Head: 1, Cost: 0, When: amountHandled, Build: atLeastAmount},
}

// countedEvent reports a noun for what happens so and so often.
func countedEvent(k []*item) bool {
	return endsIn(k[1].head.text, "发作", "复发", "感染", "住院", "抽搐", "出血", "急性加重", "骨折", "流产", "腹泻", "晕厥", "跌倒", "胎动", "排便", "宫缩")
}

// timesOfVerb reports a plain number of times behind a verb; events that are counted are a noun.
func timesOfVerb(k []*item) bool { return timesOnly(k[2]) && !countedEvent(k) }

func verbTimesDailyEntry(b *builder, k []node) english.Phrase {
	when, bound := k[0].head.text, ""
	for _, least := range []string{"至少", "最多"} {
		if rest, ok := strings.CutSuffix(when, least); ok {
			when, bound = rest, approximations[least]
		}
	}
	per := periods[when][1]
	if periods[when][0] == "daily" {
		per = "daily"
	}
	return join(0, k[1].Phrase, b.put(bound), b.times(k[2], k[2]), b.put(per, k[0])) // exercise at least three times a week
}

// eachTimeLast reports an amount of what is no drug that is meant for each time.
func eachTimeLast(k []*item) bool { return ruleName(k[2]) == "each-time" && !isAmount(k[2].kids[1]) }

func frequencyEachTime(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, joinedBy(",")(b, k))
}

func (b *builder) byRouteOver(time, route node) english.Phrase {
	return join(0, b.put(infusions[route.head.text], route), b.put("over"), time.Phrase)
}

func routeOver(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, b.byRouteOver(k[1], k[3]))
}

// stoolLast reports a stool.
func stoolLast(k []*item) bool { return endsIn(k[4].head.text, "便") }

func stoolsDaily(b *builder, k []node) english.Phrase {
	return join(1, b.events(k[2].Phrase, k[4].Phrase), b.put("daily", k[0]))
}

// amountInside holds where a number heads or counts the phrase in place n.
func amountInside(n int) func([]*item) bool {
	return func(k []*item) bool {
		return containsQuantity(k[n]) || firstPart(k[n]).head.kind == numberToken
	}
}

// amountHandled reports what is done to a number of things; a distance of 6 feet is no number of them.
func amountHandled(k []*item) bool {
	for it := k[2]; it.rule != nil; it = it.kids[it.rule.head] {
		if it.rule.Name == "measure-de" {
			return false
		}
	}
	return transitiveVerb(k[1]) && amountInside(2)(k)
}

func perWith(b *builder, k []node) english.Phrase {
	what := k[len(k)-1].Phrase
	if len(k) > 3 {
		what = join(1, b.put(approximations[k[1].head.text], k[1]), what)
	}
	return as(english.PrepPhrase, join(0, b.put("with", k[len(k)-2]), what, k[0].Phrase))
}

func atLeastAmount(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, join(1, b.put(approximations[k[0].head.text], k[0]), k[2].Phrase))
}

// consecutiveRules render 连续 before how many times: 连续两次阴性, two consecutive negative results.
var consecutiveRules = []Rule{
	// 连续 + 两次 + 核酸检测 + 阴性: two consecutive negative nucleic acid tests.
	{Name: "consecutive", Gives: "NP", Pattern: "连续 FREQ|QTY N", Head: 2, Cost: -0.2, When: timesMiddle, Build: consecutive},
}

// countOfTimes is how many times: two of 两次; "" when it is no plain number.
func countOfTimes(it *item) string {
	n, _ := numeral(strings.TrimSuffix(firstPart(it).head.text, "次"))
	return n
}

func timesMiddle(k []*item) bool {
	last := lastPart(k[1])
	return strings.HasSuffix(last.head.text, "次") && countOfTimes(k[1]) != ""
}

func consecutive(b *builder, k []node) english.Phrase {
	p := join(2, b.put(countOfTimes(k[1].item), k[1]), b.put("consecutive", k[0]), b.plural(k[2].Phrase))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

// eventOnceLast reports an event that is counted one by one, and no number of a share.
func eventOnceLast(k []*item) bool {
	n := k[len(k)-1]
	last := lastWord(headPart(englishOf(n)))
	if numbersOfTimes[k[0].head.text] == "" && (!timesOnly(k[0]) || countOfTimes(k[0]) == "") {
		return false
	}
	return !isPerson(n) && n.head.reads("noun") && (slices.Contains(countedOnes, last) || procedureEnding(last) || last == "section")
}

// numbersOfTimes give the numbers of the entries for times.
var numbersOfTimes = map[string]string{"一次": "one", "两次": "two", "三次": "three", "四次": "four", "多次": "multiple", "数次": "several"}

func timesEventTerm(b *builder, k []node) english.Phrase {
	number := numbersOfTimes[k[0].head.text]
	if number == "" {
		number = countOfTimes(k[0].item)
	}
	return b.events(b.put(number, k[0]), k[1].Phrase)
}

// events puts the number before the event.
func (b *builder) events(num, n english.Phrase) english.Phrase {
	if isOne(num) {
		n.Count = english.Singular
		p := join(1, num, n)
		p.Determined = true
		return p
	}
	if whole, ok := b.countedWhole(n); ok {
		n = whole
	} else {
		n = b.plural(n)
	}
	p := join(1, num, n)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}
