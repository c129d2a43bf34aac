package chinese

import (
	"unmix/pipeline/translate/english"
)

// casePatientRules read how a case report introduces its patient, with sex and age between commas, and a group that a study speaks of.
var casePatientRules = []Rule{
	// 每组 + 50例: with 50 patients in each group.
	{Name: "each-group", Gives: "PP", Pattern: "每组|各组|两组各|每组各 NUM 例|名|人|只|位", Head: 1, Cost: -0.3, Build: eachGroup},
}

func eachGroup(b *builder, k []node) english.Phrase {
	who := "patients"
	switch k[2].head.text {
	case "只":
		who = "animals"
	case "名", "人", "位":
		who = "participants"
	}
	return as(english.PrepPhrase, join(0, b.put("with"), k[1].Phrase, b.put(who, k[2]), b.put("in each group", k[0])))
}
