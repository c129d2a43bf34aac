package chinese

import "unmix/pipeline/translate/english"

// prohibitionRules render what is prohibited, or calls for caution, where nobody is named: 产褥期禁止盆浴, tub baths are prohibited.
var prohibitionRules = []Rule{
	// 任何患者 + 须 + 谨慎: caution is needed.
	{Name: "caution-needed", Gives: "S", Pattern: "NP 须|需|应|应当|必须|宜 谨慎|慎重|小心", Head: 0, Cost: -0.3, When: notPersonOne, Build: cautionNeeded},
	// 产褥期 + 禁止 + 盆浴: tub baths are prohibited during the puerperium.
	{Name: "thing-prohibited", Gives: "S", Pattern: "PP|CL 禁止|严禁|禁 NP", Head: 2, Cost: -0.2, Build: thingProhibited},
	{Name: "stretch-prohibited", Gives: "S", Pattern: "NP 禁止|严禁|禁 NP|VP", Head: 2, Cost: -0.3, When: stretchFirst, Build: stretchProhibited},
}

func cautionNeeded(b *builder, k []node) english.Phrase {
	n := b.subject(k[0].Phrase)
	return b.clause(n, join(0, b.verb("require", english.Lemma, k[1]), b.put("caution", k[2])))
}

func (b *builder) forbiddenThing(word, what node) english.Phrase {
	is := "prohibited"
	if word.head.text == "严禁" {
		is = "strictly prohibited"
	}
	n := what.Phrase
	if n.Cat == english.VerbPhrase {
		n = as(english.NounPhrase, verbForm(n, english.Gerund))
		n.Determined, n.Count = true, english.Singular
	}
	return b.clause(b.settle(n), join(0, b.verb("be", english.Lemma), b.put(is, word)))
}

func thingProhibited(b *builder, k []node) english.Phrase {
	return join(0, b.forbiddenThing(k[1], k[2]), k[0].Phrase)
}

func stretchProhibited(b *builder, k []node) english.Phrase {
	when := duringPeriod(b, k[:1])
	return join(0, b.forbiddenThing(k[1], k[2]), when)
}
