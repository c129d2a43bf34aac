package chinese

import "unmix/pipeline/translate/english"

// firstChoiceRules render 首选 and 优选: the drug of choice, what is preferred.
var firstChoiceRules = []Rule{
	// 尿崩症 + 首选 + 去氨加压素: desmopressin is the first choice for diabetes insipidus.
	{Name: "first-choice-for", Gives: "S", Pattern: "NP 首选|首选的是|首选为 NP", Head: 2, Cost: -0.1, When: thingFirst, Build: firstChoiceFor},
}

func firstChoiceFor(b *builder, k []node) english.Phrase {
	return b.clause(k[2].Phrase, join(0, b.verb("be", english.Lemma), b.put("the first choice for", k[1]), b.settle(k[0].Phrase)))
}
