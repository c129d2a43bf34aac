package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// timeNeededRules render how much sleep, rest or exercise people need.
var timeNeededRules = []Rule{
	// 从首次发作到确诊 + 需要 + 六年: it takes six years from the first episode to diagnosis.
	{Name: "it-takes-adverb", Gives: "S", Pattern: "PP 平均|通常|一般|往往|至少|大约 需要|需|需时|历时 QTY|NP", Head: 3, Cost: -0.3, When: fromThenTime, Build: itTakes},
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
