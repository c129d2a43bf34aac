package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// diagnosisRules render what reports of radiology and pathology say of findings: where they are, whether they are there, and what the diagnosis rests
// on.
var diagnosisRules = []Rule{
	// 淋巴结转移 + 的 + 有无: the presence or absence of lymph node metastasis.
	{Name: "presence-or-absence-de", Gives: "NP", Pattern: "NP 的 有无|存在与否", Cost: -0.3, Build: presenceOrAbsence},
	{Name: "presence-or-absence", Gives: "NP", Pattern: "有无 NP", Head: 1, Cost: -0.1, Build: presenceOrAbsenceOf},
	// 以 + 病理结果 + 为准: be based on the pathology results.
	{Name: "based-on", Gives: "VP", Pattern: "以 NP 为准|为依据|为根据", Head: 1, Cost: -0.5, Build: basedOn},
	// 难以 + 鉴别 + 炎症与肿瘤: cannot easily distinguish inflammation from tumors.
	{Name: "hardly-do", Gives: "VP", Pattern: "难以|很难|不易|较难 VP", Head: 1, Cost: -0.4, When: doingSecond, Build: hardlyDo},
	// 可疑恶性 + ， + 应行活检: suspicious for malignancy, and biopsy should be performed.
	{Name: "predicate-and-duty", Gives: "TOP", Pattern: "A|AP ， S", Head: 2, Cost: 0.1, When: dutyThird, Build: predicateAndDuty},
}

func presenceOrAbsence(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the presence or absence of", k[1], k[2]), b.event(k[0].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 1
	return p
}

func presenceOrAbsenceOf(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the presence or absence of", k[0]), b.event(k[1].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 1
	return p
}

func basedOn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma, k[0]), b.put("based on", k[2]), b.settle(k[1].Phrase))
}

// doingSecond reports telling one thing from another, or doing something to a thing.
func doingSecond(k []*item) bool {
	return ruleName(k[1]) == "distinguish" || doingFirst(k[1:]) || k[1].rule != nil && strings.Contains(englishOf(k[1]), " from ")
}

func hardlyDo(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(1, b.put("cannot easily", k[0]), verbForm(k[1].Phrase, english.Lemma)))
	p.Finite = true
	return p
}

// dutyThird reports a clause of what is to be done.
func dutyThird(k []*item) bool {
	n := ruleName(k[2])
	return beginsIn(n, "modal-object", "recommended", "consider", "adverbial-modal", "needed", "duty")
}

func predicateAndDuty(b *builder, k []node) english.Phrase {
	p := join(2, as(english.AdjPhrase, k[0].Phrase), b.put(", and", k[1]), k[2].Phrase)
	p.Cat, p.Finite = english.AdjPhrase, true
	return p
}
