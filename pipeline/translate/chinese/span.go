package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// spanRules render spans and shares that a half-clause names: from twice to three times, before a season, the chance of an outcome.
var spanRules = []Rule{
	// 两 + 到 + 三倍, where the last is one word: two to three times.
	{Name: "times-span", Gives: "ADV", Pattern: "NUM 到|至|～|~|- ADV", Head: 2, Cost: -0.4, When: multipleLast, Build: timesSpan},
	// 流感季 + 来临 + 之前: before the influenza season.
	{Name: "before-coming", Gives: "PP", Pattern: "NP 来临|到来 前|之前|以前", Head: 0, Cost: -0.4, When: seasonFirst, Build: beforeComing},
	// 在 + 冬季 + 到来 + 之前: before winter.
	{Name: "before-coming-zai", Gives: "PP", Pattern: "在 NP 来临|到来 前|之前|以前", Head: 1, Cost: -0.5, When: seasonSecond, Build: beforeComingZai},
	// 每年 + 流感季 + 来临 + 之前: before the influenza season each year.
	{Name: "before-coming-each", Gives: "PP", Pattern: "每年 NP 来临|到来 前|之前|以前", Head: 1, Cost: -0.6, When: seasonSecond, Build: beforeComingEach},
	// 良好预后 + 的 + 机会: the chance of a good prognosis.
	{Name: "chance-of", Gives: "NP", Pattern: "NP 的 机会|几率|概率|可能性", Head: 2, Cost: -0.2, When: outcomeFirst, Build: chanceOf},
	// 7～9小时的睡眠 + ， + 而 + 老年人需要6小时: 7 to 9 hours of sleep, whereas older people need 6 hours.
	{Name: "amount-whereas", Gives: "TOP", Pattern: "NP|QTY ， 而 S", Cost: 0.3, When: measuredFirst, Build: amountWhereas},
	// 7小时 + 的 + 睡眠: 7 hours of sleep.
	{Name: "time-of-rest", Gives: "NP", Pattern: "QTY 的 睡眠|休息|卧床休息|运动|有氧运动|体力活动|身体活动|锻炼|体育锻炼|禁食|观察|随访", Head: 2, Cost: 0.3, When: timeFirst, Build: timeOfRest},
	// 老年人 + 需 + 6～7小时: older people need 6 to 7 hours.
	{Name: "people-need-time", Gives: "S", Pattern: "NP 需|需要|只需 QTY", Head: 1, Cost: -0.3, When: peopleNeedTime, Build: peopleNeed},
}

func timesSpan(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[0].Phrase, b.put("to", k[1]), timesWords(k[2].Phrase)))
}

// season reports a noun for a time of the year.
func season(it *item) bool {
	return slices.ContainsFunc(strings.Fields("季 季节 冬天 夏天 高峰 高峰期 流行期"), func(e string) bool { return strings.HasSuffix(lastPart(it).head.text, e) })
}

func seasonFirst(k []*item) bool  { return lastPart(k[0]).head != nil && season(k[0]) }
func seasonSecond(k []*item) bool { return seasonFirst(k[1:]) }

func (b *builder) beforeThe(n node, from ...node) english.Phrase {
	p := n.Phrase
	p.Count = english.Singular
	if t := headText(p); !p.Determined && !slices.Contains([]string{"winter", "summer", "spring", "autumn"}, t) {
		p = b.withArticle("the", p)
	}
	return as(english.PrepPhrase, join(0, b.put("before", from...), p))
}

func beforeComing(b *builder, k []node) english.Phrase { return b.beforeThe(k[0], k[1], k[2]) }

func beforeComingZai(b *builder, k []node) english.Phrase {
	return b.beforeThe(k[1], k[0], k[2], k[3])
}

func beforeComingEach(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.beforeThe(k[1], k[2], k[3]), b.put("each year", k[0])))
}

// patientOutcomes are the ends of nouns for what becomes of a patient.
var patientOutcomes = strings.Fields("预后 结局 生存 存活 治愈 康复 妊娠 受孕 成功")

func outcomeFirst(k []*item) bool {
	last := lastPart(k[0])
	return last.head != nil && !isPerson(k[0]) && slices.ContainsFunc(patientOutcomes, func(e string) bool { return strings.HasSuffix(last.head.text, e) })
}

func chanceOf(b *builder, k []node) english.Phrase {
	word := map[string]string{"机会": "the chance of", "几率": "the chance of", "概率": "the probability of", "可能性": "the likelihood of"}[k[2].head.text]
	what := k[0].Phrase
	if t := headText(what); (t == "outcome" || t == "prognosis") && !what.Determined {
		what.Count = english.Singular
		what = b.withArticle("a", what)
	}
	p := join(0, b.put(word, k[1], k[2]), b.bareSettle(what))
	p.Cat, p.Determined, p.Count, p.Head = english.NounPhrase, true, english.Singular, 1
	return p
}

// measuredFirst reports an amount, or a noun with its amount, that another amount is set against.
func measuredFirst(k []*item) bool {
	n := ruleName(k[0])
	return k[0].rule != nil && (k[0].rule.Gives == "QTY" || n == "time-of-rest" || n == "measure-de") && sentenceOfAmount(k[3])
}

// sentenceOfAmount reports a clause with an amount of its own.
func sentenceOfAmount(it *item) bool {
	return slices.ContainsFunc(it.kids, func(c *item) bool { return c.rule != nil && (c.rule.Gives == "QTY" || sentenceOfAmount(c)) })
}

func amountWhereas(b *builder, k []node) english.Phrase {
	return join(0, b.settle(k[0].Phrase), b.put(", whereas", k[1], k[2]), k[3].Phrase)
}

func peopleNeedTime(k []*item) bool { return isPerson(k[0]) && timeUnit(k[2]) }

func peopleNeed(b *builder, k []node) english.Phrase {
	word := "need"
	if k[1].head.text == "只需" {
		word = "need only"
	}
	p := join(1, b.people(k[0]), b.put(word, k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// restWords name what time is spent on.
var restWords = map[string]string{"睡眠": "sleep", "休息": "rest", "卧床休息": "bed rest", "运动": "exercise", "有氧运动": "aerobic exercise", "体力活动": "physical activity", "身体活动": "physical activity", "锻炼": "exercise", "体育锻炼": "physical exercise",
	"禁食": "fasting", "观察": "observation", "随访": "follow-up"}

func timeOfRest(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(0, k[0].Phrase, b.put("of "+restWords[k[2].head.text], k[1], k[2])))
	p.Determined = true
	return p
}
