package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// layRules render how somebody is laid or set (Li and Thompson 1981, ch. 21, the pivot of 让).
var layRules = []Rule{
	// 让 + 孩子 + 侧卧: lay the child on one side.
	{Name: "lay-person", Gives: "VP", Pattern: "让|使|将|把|协助|帮助|嘱 NP 侧卧|仰卧|平卧|俯卧|侧躺|平躺|取侧卧位|取平卧位|取仰卧位|取俯卧位|取半卧位|取坐位", Head: 0, Cost: -0.6, When: personSecond, Build: layPerson},
}

// positions give how somebody is laid.
var positions = map[string]string{"侧卧": "on one side", "侧躺": "on one side", "取侧卧位": "on one side", "仰卧": "on the back", "取仰卧位": "on the back", "平卧": "flat", "平躺": "flat", "取平卧位": "flat",
	"俯卧": "face down", "取俯卧位": "face down", "取半卧位": "in a semirecumbent position", "取坐位": "in a sitting position"}

func layPerson(b *builder, k []node) english.Phrase {
	word := "lay"
	if strings.HasPrefix(positions[k[2].head.text], "in ") {
		word = "place"
	}
	who := k[1].Phrase
	if who.Count == english.AnyCount {
		who.Count = english.Singular // whoever it happens to
	}
	return join(0, b.verb(word, english.Lemma, k[0]), b.definite(who), b.put(positions[k[2].head.text], k[2]))
}
