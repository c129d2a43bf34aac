package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// extentRules render how far or how fast something changes: 体重下降幅度, magnitude of the decrease in weight.
var extentRules = []Rule{
	// 体重 + 下降 + 幅度: magnitude of the decrease in weight.
	{Name: "extent-of-change", Gives: "N", Pattern: "N 升高|增高|上升|增加|降低|下降|减少|改善|恶化|延长|缩短|减轻 幅度|程度|速度", Head: 2, Cost: -0.3, Build: extentOfChange},
	// 血压下降 + 幅度, where the change is part of an entry: magnitude of the decrease in blood pressure.
	{Name: "extent-of-term", Gives: "N", Pattern: "N 幅度|程度|速度", Head: 1, Cost: -0.4, When: changeTerm, Build: extentOfTerm},
}

// extentWords give what is asked of a change.
var extentWords = map[string]string{"幅度": "magnitude", "程度": "degree", "速度": "rate"}

func extentOfChange(b *builder, k []node) english.Phrase {
	change, prep := changeNames[k[1].head.text], "in"
	if change == "worsening" || change == "prolongation" || change == "shortening" {
		prep = "of"
	}
	extent := as(english.NounPhrase, b.put(extentWords[k[2].head.text], k[2]))
	extent.Count = english.Singular
	return join(0, extent, b.put("of the "+change, k[1]), b.put(prep), b.bareSettle(k[0].Phrase))
}

// changeTerm reports an entry for a change, which English begins with a participle, or ends with the noun of it.
func changeTerm(k []*item) bool {
	if k[0].size != 1 || k[0].head.entry == nil || k[0].head.entry.POS != "noun" {
		return false
	}
	first, rest, _ := strings.Cut(englishOf(k[0]), " ")
	for zh := range changeNames {
		if strings.HasSuffix(k[0].head.text, zh) {
			return rest != "" && changedParticiples[first] != "" || endsIn(rest, "loss", "gain")
		}
	}
	return false
}

// changedParticiples give the noun of a change for its participle.
var changedParticiples = map[string]string{"decreased": "decrease", "reduced": "reduction", "lowered": "decrease", "declining": "decline", "increased": "increase", "elevated": "increase", "raised": "increase", "improved": "improvement"}

func extentOfTerm(b *builder, k []node) english.Phrase {
	extent := as(english.NounPhrase, b.put(extentWords[k[1].head.text], k[1]))
	extent.Count = english.Singular
	what := k[0].Phrase
	first, rest, _ := strings.Cut(headText(what), " ")
	change := changedParticiples[first]
	if change == "" {
		return join(0, extent, b.put("of"), b.bareSettle(what)) // magnitude of weight loss
	}
	what.Words = slices.Clone(what.Words)
	what.Words[what.Head].Text, what.Words[what.Head].Alternatives = "the "+change+" in "+rest, nil
	what.Determined, what.Count = true, english.Singular
	return join(0, extent, b.put("of"), what)
}
