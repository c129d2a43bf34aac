package chinese

import (
	"strconv"
	"strings"

	"unmix/pipeline/translate/english"
)

// casePatientRules read how a case report introduces its patient, with sex and age between commas, and a group that a study speaks of.
var casePatientRules = []Rule{
	// 患者 + ， + 男 + ， + 56岁: a 56-year-old man.
	{Name: "one-patient", Gives: "NP", Pattern: "患者|病人|患儿|病例 ， " + sexWords + " ， QTY", Head: 0, Cost: -1, When: isAgeLast, Build: onePatient},
	{Name: "one-patient-short", Gives: "NP", Pattern: "患者|病人|患儿|病例 " + sexWords + " ， QTY", Head: 0, Cost: -1, When: isAgeLast, Build: onePatient},
	{Name: "one-patient-shorter", Gives: "NP", Pattern: "患者|病人|患儿|病例 " + sexWords + " QTY", Head: 0, Cost: -1, When: isAgeLast, Build: onePatient},
	// 每组 + 50例: with 50 patients in each group.
	{Name: "each-group", Gives: "PP", Pattern: "每组|各组|两组各|每组各 NUM 例|名|人|只|位", Head: 1, Cost: -0.3, Build: eachGroup},
	{Name: "verb-each-group", Gives: "VP", Pattern: "VP ， PP", Head: 0, Cost: 0, When: eachGroupLast, Build: withoutComma},
}

// sexWords say whether a patient is a man or a woman.
const sexWords = "男|女|男性|女性"

// adultAge is the age from which a patient is a man or a woman.
const adultAge = 18

func isAgeLast(k []*item) bool {
	q := k[len(k)-1]
	return isAge(k[len(k)-1:]) && ruleName(q) == "measure" && q.kids[0].rule == nil
}

func onePatient(b *builder, k []node) english.Phrase {
	age := k[len(k)-1]
	sex := k[1]
	if len(k) == 5 {
		sex = k[2]
	}
	who := [2]string{"man", "woman"}
	if n, err := strconv.Atoi(age.item.kids[0].head.text); age.item.kids[1].head.text != "岁" || err == nil && n < adultAge {
		who = [2]string{"boy", "girl"}
	}
	word := who[0]
	if strings.HasPrefix(sex.head.text, "女") {
		word = who[1]
	}
	n := as(english.NounPhrase, b.put(word, k[0], sex))
	n.Words[0].POS = "noun"
	p := yearOld(b, []node{age, {n, k[0].item}})
	return b.withArticle("a", p)
}

func onePatientFirst(it *item) bool { return strings.HasPrefix(ruleName(it), "one-patient") }

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

func eachGroupLast(k []*item) bool { return ruleName(k[2]) == "each-group" }
