package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// timeNeededRules render how much sleep, rest or exercise people need.
var timeNeededRules = []Rule{
	// 7小时 + 的 + 睡眠: 7 hours of sleep.
	{Name: "time-of-rest", Gives: "NP", Pattern: "QTY 的 睡眠|休息|卧床休息|运动|有氧运动|体力活动|身体活动|锻炼|体育锻炼|禁食|观察|随访", Head: 2, Cost: 0.3, When: timeFirst, Build: timeOfRest},
	// 从首次发作到确诊 + 需要 + 六年: it takes six years from the first episode to diagnosis.
	{Name: "it-takes", Gives: "S", Pattern: "PP 需要|需|约需|需时|历时|一般需要|通常需要|往往需要|大约需要 QTY|NP", Head: 2, Cost: -0.3, When: fromThenTime, Build: itTakes},
	{Name: "it-takes-adverb", Gives: "S", Pattern: "PP 平均|通常|一般|往往|至少|大约 需要|需|需时|历时 QTY|NP", Head: 3, Cost: -0.3, When: fromThenTime, Build: itTakes},
	// 老年人 + 需 + 6～7小时: older people need 6 to 7 hours.
	{Name: "people-need-time", Gives: "S", Pattern: "NP 需|需要|只需 QTY", Head: 1, Cost: -0.3, When: peopleNeedTime, Build: peopleNeed},
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

// fromThenTime reports the two ends of a course, and how long it is.
func fromThenTime(k []*item) bool {
	return strings.HasPrefix(ruleName(k[0]), "from-to") && timeUnit(k[len(k)-1])
}

// takingHow give the adverbs of how long it takes.
var takingHow = map[string]string{"平均": "on average", "通常": "usually", "一般": "usually", "往往": "often", "至少": "at least", "大约": "about", "约": "about"}

func itTakes(b *builder, k []node) english.Phrase {
	n := len(k)
	need, adverb := k[n-2], k[1:n-2]
	how := takingHow[strings.TrimSuffix(strings.TrimSuffix(need.head.text, "需要"), "需")]
	if n == 4 {
		how = takingHow[adverb[0].head.text]
	}
	before, behind, amount := english.Phrase{}, english.Phrase{}, english.Phrase{}
	switch how {
	case "on average":
		behind = b.put(how, adverb...)
	case "at least", "about":
		amount = b.put(how, adverb...)
	default:
		before = b.put(how, adverb...)
	}
	p := join(0, b.put("it", need), before, b.put("takes"), amount, k[n-1].Phrase, behind, k[0].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}
