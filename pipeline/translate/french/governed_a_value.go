package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// timesOf are events that happen again, so that the first of them is a time.
var timesOf = wordSet(`episode flare relapse attack visit consultation symptom sign sitting session examination seizure crisis`)

// isNumberWord reports a number in English words or digits.
func isNumberWord(w string) bool {
	return lang.CommonPOS(w).Has(lang.Numeral) || w != "" && strings.Trim(w, "0123456789.") == ""
}

// valueNoun reports what has a value: a substance measured in the blood, a vital sign, a score.
func valueNoun(np *chunk) bool {
	if !np.is(tNoun, tName) || np.plural() {
		return false
	}
	head := lastWord(np.headWord().Text)
	return levelNouns[head] || domain(np.headWord().Entry) == "laboratory" || head == "crp" || head == "creatinine" || head == "score" || head == "index"
}

// valueVerbs take at before a value.
var valueVerbs = wordSet(`estimate evaluate assess set fix maintain keep measure value stabilize calculate`)

// periodNouns take in for à when they are counted: "au troisième trimestre". Source: CGEL, prepositions of time.
var periodNouns = wordSet(`trimestre mois semaine année décennie siècle phase`)

// lifeStages take in for à. Source: CGEL, prepositions of time.
var lifeStages = wordSet(`adulthood childhood adolescence infancy`)
