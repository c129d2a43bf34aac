package chinese

import (
	"unmix/pipeline/translate/english"
)

// asStatedRules render clauses that English says with another link: 正如研究所述, as the study states; 升高而无症状, without symptoms; 若已知有狭窄, if there
// is known stenosis.
var asStatedRules = []Rule{
	// 正如 + 该研究 + 所述: as this study states.
	{Name: "as-stated", Gives: "CL", Pattern: "正如|如|如同|就像 NP 所述|所说|所言|所指出|所描述|所预测|所示|所显示", Head: 1, Cost: -0.8, Build: asStated},
	// 据 + 专家 + 所说: according to experts.
	{Name: "as-said-by", Gives: "PP", Pattern: "据|根据 NP 所说|所述|介绍|称|说", Head: 1, Cost: -0.3, Build: asSaidBy},
	// 若 + 已知 + 有 + 狭窄: if there is known stenosis.
	{Name: "if-known", Gives: "CL", Pattern: "若|如|如果|一旦 已知|怀疑|疑似|高度怀疑|已知道 有|存在|患有|合并 NP", Head: 3, Cost: -0.2, When: notPerson, Build: ifKnown},
	// 他们 + 自己: they themselves.
	{Name: "they-themselves", Gives: "NP", Pattern: "PRON 自己|本人|自身", Cost: -0.3, When: personalFirst, Build: theyThemselves},
}

// statings give the verbs of what something says.
var statings = map[string]string{"所述": "state", "所说": "say", "所言": "say", "所指出": "point out", "所描述": "describe", "所预测": "predict", "所示": "show", "所显示": "show"}

func asStated(b *builder, k []node) english.Phrase {
	who := k[1].Phrase
	if who.Count == english.AnyCount && !who.Determined {
		who.Count = english.Singular
		who = b.inferred("the", who)
	}
	return as(english.Clause, join(1, b.put("as", k[0]), b.clause(who, b.verb(statings[k[2].head.text], english.Lemma, k[2]))))
}

func asSaidBy(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("according to", k[0], k[2]), b.settle(k[1].Phrase)))
}

// suspecting give how sure it is that there is something.
var suspecting = map[string]string{"已知": "known", "已知道": "known", "怀疑": "suspected", "疑似": "suspected", "高度怀疑": "strongly suspected"}

func ifKnown(b *builder, k []node) english.Phrase {
	n := join(1, b.put(suspecting[k[1].head.text], k[1]), k[3].Phrase)
	word := subordinators[k[0].head.text]
	return as(english.Clause, join(1, b.put(word, k[0]), b.there(english.Phrase{}, b.bareSettle(n)), english.Phrase{}))
}

func theyThemselves(b *builder, k []node) english.Phrase {
	return reflexive(b, []node{{pronoun(b, k[:1]), k[0].item}, k[1]})
}

// personalFirst reports a pronoun for people.
func personalFirst(k []*item) bool {
	return reflexives[headOfLeaf(k[0])] != ""
}
