package chinese

import "unmix/pipeline/translate/english"

// eachTimeRules render what is done so and so often, for so long each time, and by which way a drug is given over a time (Lü 1999, 每, 次; AMA Manual of
// Style, 14.12).
var eachTimeRules = []Rule{
	// 每周 + 运动 + 三次: exercise three times a week.
	{Name: "verb-times-daily-entry", Gives: "VP", Pattern: "每日|每天|每周|每月|每年|每晚 VG FREQ", Head: 1, Cost: -0.2, When: timesOfVerb, Build: verbTimesDailyEntry},
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

// timesOfVerb reports a plain number of times behind a verb; events that are counted are a noun.
func timesOfVerb(k []*item) bool { return timesOnly(k[2]) && !countedEvent(k) }

func verbTimesDailyEntry(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, timesPer(b, []node{k[0], k[2]}))
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
