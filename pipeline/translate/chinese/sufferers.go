package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// sufferersRules share the word for people among the illnesses before it: 高血压和糖尿病患者 have either (AMA Manual of Style, 11.12.5).
var sufferersRules = []Rule{
	// 高血压 + 和 + 糖尿病 + 患者: patients with hypertension and diabetes.
	{Name: "sufferers-pair", Gives: "NP", Pattern: "N 和|与|及|或|、|以及|或者|合并|伴 N 患者|病人|患儿", Head: 3, Cost: -0.5, When: illnessesFirst, Build: sufferersPair},
	// 糖尿病、高血压 + 和 + 肥胖 + 患者: patients with diabetes, hypertension, and obesity.
	{Name: "sufferers-list", Gives: "NP", Pattern: "LIST 和|与|及|或|以及|或者 N 患者|病人|患儿", Head: 3, Cost: -0.5, When: illnessesListed, Build: sufferersList},
	{Name: "sufferers-list-bare", Gives: "NP", Pattern: "LIST 、 N 患者|病人|患儿", Head: 3, Cost: -0.4, When: illnessesListed, Build: sufferersList},
}

// illnessName reports a noun for an illness.
func illnessName(it *item) bool {
	return it.head.entry != nil && it.head.entry.POS == "noun" && !isPerson(it) && (conditionName(englishOf(it)) || strings.HasSuffix(it.head.text, "病") || strings.HasSuffix(it.head.text, "症"))
}

func illnessesFirst(k []*item) bool { return illnessName(k[0]) && illnessName(k[2]) }

// illnessesListed reports a list of nothing but illnesses.
func illnessesListed(k []*item) bool {
	if !illnessName(k[2]) {
		return false
	}
	for it := k[0]; ; it = it.kids[0] {
		if ruleName(it) != "list-begin" && ruleName(it) != "list-more" {
			return illnessName(it)
		}
		if !illnessName(it.kids[2]) {
			return false
		}
	}
}

// sufferersWith names people by their illnesses.
func (b *builder) sufferersWith(who node, illnesses ...english.Phrase) english.Phrase {
	word := "patients with"
	if who.head.text == "患儿" {
		word = "children with"
	}
	p := join(0, append([]english.Phrase{as(english.NounPhrase, b.put(word, who))}, illnesses...)...)
	p.Count, p.Determined = english.Many, false
	return p
}

func sufferersPair(b *builder, k []node) english.Phrase {
	return b.sufferersWith(k[3], b.bareSettle(k[0].Phrase), b.put(conjunction(k[1].head.text), k[1]), b.bareSettle(k[2].Phrase))
}

func sufferersList(b *builder, k []node) english.Phrase {
	return b.sufferersWith(k[3], k[0].Phrase, b.put(", "+conjunction(k[1].head.text), k[1]), b.bareSettle(k[2].Phrase))
}
