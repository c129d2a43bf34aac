package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// treatedRules render whom a hospital has treated, and when: Chinese puts time and place before the verb, English both behind the
// participle, the place first.
var treatedRules = []Rule{
	// 我院 + 收治 + 的 + 120例患者: 120 patients treated at our hospital.
	{Name: "treated-at", Gives: "NP", Pattern: "NP " + treatedVerbs + " 的 NP", Head: 3, Cost: 0.02, When: carePlaceFirst, Build: treatedAt},
	// 2018年 + 收治 + 的 + 患者: patients treated in 2018.
	{Name: "treated-when", Gives: "NP", Pattern: "PP " + treatedVerbs + "|就诊 的 NP", Head: 3, Cost: 0.02, When: personFourth, Build: treatedWhen},
}

const treatedVerbs = "收治|诊治|接诊|收入"

// careWords say what has happened to the patients.
var careWords = map[string]string{"收治": "treated", "诊治": "treated", "接诊": "seen", "就诊": "seen", "收入": "admitted"}

// carePlace reports where patients are treated, by the end of the word.
func carePlace(it *item) bool {
	t := lastWordOf(it)
	return slices.ContainsFunc([]string{"院", "科", "中心", "诊所", "门诊", "病房", "科室", "机构"}, func(end string) bool { return strings.HasSuffix(t, end) })
}

// department reports a place inside a hospital.
func department(it *item) bool {
	t := lastWordOf(it)
	return strings.HasSuffix(t, "科") || strings.HasSuffix(t, "科室") || strings.HasSuffix(t, "病房")
}

func carePlaceFirst(k []*item) bool { return carePlace(k[0]) && isPerson(k[3]) }
func personFourth(k []*item) bool   { return isPerson(k[3]) }

// at is the preposition of a place of care: at a hospital, in a department.
func (b *builder) at(place node) english.Phrase {
	word := "at"
	if department(place.item) {
		word = "in"
	}
	return join(0, b.put(word), b.settle(place.Phrase))
}

func treatedAt(b *builder, k []node) english.Phrase {
	return join(0, b.people(k[3]), b.put(careWords[k[1].head.text], k[1]), b.at(k[0]))
}

func treatedWhen(b *builder, k []node) english.Phrase {
	return join(0, b.people(k[3]), b.put(careWords[k[1].head.text], k[1]), k[0].Phrase)
}
