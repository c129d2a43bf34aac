package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// majorityRules say of most patients what Chinese says of an illness by way of them: 该病 + 多数患者无症状, the disease is asymptomatic in most
// patients; 以女性多见, is more common in women.
var majorityRules = []Rule{
	// 多数患者 + 无症状, behind the name of an illness: be asymptomatic in most patients.
	{Name: "majority-are", Gives: "VP", Pattern: "NP AP", Head: 1, Cost: 0.8, When: mostPeople, Build: majorityAre},
	// 多数患者 + 自愈.
	{Name: "majority-do", Gives: "VP", Pattern: "NP VP", Head: 1, Cost: 0.8, When: mostPeople, Build: majorityDo},
	// 以 + 育龄女性 + 多见: be more common in women of childbearing age.
	{Name: "common-in", Gives: "VP", Pattern: "以 NP 多见|为多见|居多|为多|最多见|最为多见|常见|最常见|最为常见|为最常见|多发|高发|好发|为多发", Head: 1, Cost: -0.3, Build: commonIn},
	// 便秘 + 与 + 腹泻 + 交替, as a noun: constipation alternating with diarrhea.
	{Name: "alternating", Gives: "N", Pattern: "N 与|和 N 交替|交替出现|交替发作|交替发生", Head: 0, Cost: 0.2, When: symptomsTwo, Build: alternating},
	// 治疗 + 关键 + 在于 + 去除病因: the key to treatment lies in removing the cause.
	{Name: "key-to", Gives: "N", Pattern: "N 关键", Cost: 0, Build: keyTo},
	// 治疗 + 的 + 关键: the key to treatment.
	{Name: "key-to-de", Gives: "NP", Pattern: "N 的 关键", Cost: 0, When: noVerbFirst, Build: keyToDe},
	{Name: "lie-in", Gives: "VP", Pattern: "在于 VP", Head: 1, Cost: -0.2, Build: lieIn},
	// 结晶 + 沉积于 + 关节, as a noun: deposition of crystals in the joints.
	{Name: "deposition-in", Gives: "NP", Pattern: "NP 沉积|浸润|聚集|蓄积|堆积|积聚 于|在 NP 内|中|里|上|表面", Cost: 0.3, Build: depositionIn},
	{Name: "deposition", Gives: "NP", Pattern: "NP 沉积|浸润|聚集|蓄积|堆积|积聚 于|在|至 NP", Cost: 0.45, Build: deposition},
}

// mostPeople reports "most patients" and the like.
func mostPeople(k []*item) bool {
	return ruleName(k[0]) == "determiner" && isPerson(k[0]) && most[k[0].kids[0].head.text] != ""
}

func majorityAre(b *builder, k []node) english.Phrase {
	return join(0, b.be(k[1].Phrase), b.put("in"), k[0].Phrase)
}

func majorityDo(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("in"), k[0].Phrase)
}

func commonIn(b *builder, k []node) english.Phrase {
	if kindFirst([]*item{k[0].item, k[1].item}) {
		return join(0, b.verb("be", english.Lemma, k[0]), b.put("most commonly", k[2]), b.settle(k[1].Phrase)) // side effects are most commonly nausea
	}
	if left := b.set.Left; len(left) > 0 && slices.Contains(peopleBeside, left[len(left)-1]) && isPerson(k[1].item) {
		return join(0, b.verb("be", english.Lemma, k[0]), b.put("mostly", k[2]), b.people(k[1])) // patients are mostly men
	}
	return join(0, b.verb("be", english.Lemma, k[0]), b.put("most common in", k[2]), b.settle(b.peopled(k[1])))
}

// symptomsTwo reports two symptoms.
func symptomsTwo(k []*item) bool {
	return k[0].head.domain() == "symptoms" && k[2].head.domain() == "symptoms"
}

func alternating(b *builder, k []node) english.Phrase {
	return join(0, b.bareSettle(k[0].Phrase), b.put("alternating with", k[1], k[3]), b.bareSettle(k[2].Phrase))
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
