package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// majorityRules say of most patients what Chinese says of an illness by way of them: 该病 + 多数患者无症状, the disease is asymptomatic in most
// patients; 以女性多见, is more common in women.
var majorityRules = []Rule{
	// 多数患者 + 自愈.
	{Name: "majority-do", Gives: "VP", Pattern: "NP VP", Head: 1, Cost: 0.8, When: mostPeople, Build: majorityDo},
	// 治疗 + 关键 + 在于 + 去除病因: the key to treatment lies in removing the cause.
	{Name: "key-to", Gives: "N", Pattern: "N 关键", Cost: 0, Build: keyTo},
	// 治疗 + 的 + 关键: the key to treatment.
	{Name: "key-to-de", Gives: "NP", Pattern: "N 的 关键", Cost: 0, When: noVerbFirst, Build: keyToDe},
	{Name: "lie-in", Gives: "VP", Pattern: "在于 VP", Head: 1, Cost: -0.2, Build: lieIn},
	// 结晶 + 沉积于 + 关节, as a noun: deposition of crystals in the joints.
	{Name: "deposition-in", Gives: "NP", Pattern: "NP 沉积|浸润|聚集|蓄积|堆积|积聚 于|在 NP 内|中|里|上|表面", Cost: 0.3, Build: depositionIn},
}

// mostPeople reports "most patients" and the like.
func mostPeople(k []*item) bool {
	return ruleName(k[0]) == "determiner" && isPerson(k[0]) && most[k[0].kids[0].head.text] != ""
}

func majorityDo(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("in"), k[0].Phrase)
}

func keyTo(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the key to", k[1]), b.event(k[0].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Singular, true, 1
	return p
}

// noVerbFirst leaves verbs with their object to verbNounRules: 改善预后的关键, the key to improving the prognosis.
func noVerbFirst(k []*item) bool {
	return k[0].size == 1 || !firstPart(k[0]).head.reads("verb")
}

func keyToDe(b *builder, k []node) english.Phrase {
	return keyTo(b, []node{k[0], k[2]})
}

func lieIn(b *builder, k []node) english.Phrase {
	return join(0, b.verb("lie", english.Lemma, k[0]), b.put("in"), verbForm(k[1].Phrase, english.Gerund))
}

// depositions are the nouns of what gathers somewhere.
var depositions = map[string]string{"沉积": "deposition of", "浸润": "infiltration of", "聚集": "aggregation of", "蓄积": "accumulation of", "堆积": "accumulation of", "积聚": "accumulation of"}

func deposition(b *builder, k []node) english.Phrase {
	p := join(0, b.put(depositions[k[1].head.text], k[1]), b.settle(k[0].Phrase), b.put("in", k[2]), b.settle(k[3].Phrase))
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Mass, true, 0
	return p
}

func depositionIn(b *builder, k []node) english.Phrase {
	place := "in"
	switch k[4].head.text {
	case "上":
		place = "on"
	case "表面":
		place = "on the surface of"
	}
	p := deposition(b, k[:4])
	for i, w := range p.Words {
		if w.Text == "in" && slices.Contains(w.Rules, b.rule) {
			p.Words[i].Text = place
		}
	}
	return p
}
