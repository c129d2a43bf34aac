package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// guidedRules render under whose eyes something is done, and where patients are moved for it.
var guidedRules = []Rule{
	// 在 + 助行器 + 的帮助下: with the help of a walker.
	{Name: "with-help", Gives: "PP", Pattern: "在 NP 帮助下|辅助下|的帮助下|的辅助下", Head: 1, Cost: -0.4, When: notPersonSecond, Build: withHelp},
	// 在 + 医师 + 指导下: under the guidance of a physician.
	{Name: "under-guidance", Gives: "PP", Pattern: "在|于 NP 指导下|监督下|监护下|协助下|陪同下|帮助下|的指导下|的监督下|的协助下|的帮助下", Head: 1, Cost: -0.5, When: guideSecond, Build: underGuidance},
}

// oversights give the English of who stands by.
var oversights = map[string]string{"指导下": "under the guidance of", "监督下": "under the supervision of", "监护下": "under the supervision of", "协助下": "with the assistance of", "陪同下": "accompanied by", "帮助下": "with the help of"}

// overseers are the ends of nouns for those who guide others.
var overseers = strings.Fields("医生 医师 专家 药师 治疗师 营养师 专业人员 医护人员 护士 家长 家属")

// guideSecond reports people who guide others.
func guideSecond(k []*item) bool {
	return isPerson(k[1]) || endsIn(k[1].head.text, overseers...)
}

func underGuidance(b *builder, k []node) english.Phrase {
	who := k[1].Phrase
	if who.Count == english.AnyCount && !who.Determined && k[1].item.rule == nil || ruleName(k[1].item) == "noun" {
		who.Count = english.Singular
		who = b.one(who)
	}
	return as(english.PrepPhrase, join(0, b.put(oversights[strings.TrimPrefix(k[2].head.text, "的")], k[0], k[2]), b.settle(who)))
}

func withHelp(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with the help of", k[0], k[2]), b.one(k[1].Phrase)))
}
