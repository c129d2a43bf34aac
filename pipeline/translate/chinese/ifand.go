package chinese

import (
	"unmix/pipeline/translate/english"
)

// ifAndRules render conditions of two parts, and those that a finding fulfills.
var ifAndRules = []Rule{
	// 若 + 血小板高于30×10⁹/L + 且 + 无 + 出血: if platelets are above 30×10⁹/L and there is no bleeding.
	{Name: "if-and-none", Gives: "CL", Pattern: "如果|若|如|假如|当|一旦|只要 S 且|并且|而|并 无|没有|未见|未出现|无任何 NP", Head: 1, Cost: -0.5, When: thingHasNone, Build: ifAndNone},
}

// thingHasNone reports a subject that is no person: people have no bleeding, of a platelet count there is none.
func thingHasNone(k []*item) bool {
	subject := k[1]
	return subject.rule != nil && len(subject.kids) > 0 && !isPerson(subject.kids[0])
}

func ifAndNone(b *builder, k []node) english.Phrase {
	word := subordinators[k[0].head.text]
	if word == "" {
		word = "if"
	}
	none := b.there(english.Phrase{}, b.none(k[4].Phrase, k[3]))
	return as(english.Clause, join(1, b.put(word, k[0]), k[1].Phrase, b.put("and", k[2]), none))
}
