package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// calmRules render what leaflets tell patients not to feel or do.
var calmRules = []Rule{
	// 不必 + 惊慌: there is no need to panic.
	{Name: "no-need-to-feel", Gives: "S", Pattern: "不必|无需|无须|不用 " + alarmWords, Head: 1, Cost: -0.5, Build: noNeedToFeel},
	{Name: "no-need-to-feel-much", Gives: "S", Pattern: "不必|无需|无须|不用 过度|过分|过于|太 " + alarmWords, Head: 2, Cost: -0.5, Build: noNeedToFeel},
	// 服药期间 + 禁止 + 饮酒: drinking alcohol is prohibited during treatment.
	{Name: "prohibited-when", Gives: "S", Pattern: "PP|CL 禁止|严禁 VP", Head: 2, Cost: -0.1, Build: prohibitedWhen},
}

// alarmWords are the words for alarm.
const alarmWords = "惊慌|恐慌|慌张|惊恐|担心|担忧|紧张|害怕|焦虑"

// alarms give their verbs.
var alarms = map[string]string{"惊慌": "panic", "恐慌": "panic", "慌张": "panic", "惊恐": "panic", "担心": "worry", "担忧": "worry", "紧张": "be nervous", "害怕": "be afraid", "焦虑": "be anxious"}

func noNeedToFeel(b *builder, k []node) english.Phrase {
	last := k[len(k)-1]
	p := join(0, b.put("there is no need to", k[0]), b.put(alarms[last.head.text], last))
	if len(k) > 2 {
		if verb := alarms[last.head.text]; strings.HasPrefix(verb, "be ") {
			adjective := strings.TrimPrefix(verb, "be ")
			p = join(0, b.put("there is no need to be", k[0]), b.put("overly", k[1]), b.put(adjective, last))
		} else {
			p = join(0, p, b.put("too much", k[1]))
		}
	}
	p.Cat, p.Finite = english.Clause, true
	return p
}

func prohibitedWhen(b *builder, k []node) english.Phrase {
	return join(0, prohibited(b, k[1:]), k[0].Phrase)
}
