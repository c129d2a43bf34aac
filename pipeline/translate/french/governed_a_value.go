package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// aAmount reads the value of what is measured, and how often or how much: "une CRP à 150 mg/L" is "a CRP of 150 mg/L".
func aAmount(s *sentence, prev, next, _ *chunk) (string, bool) {
	if ofValue(next) && !spansTime(next.lemma) && (!strings.Contains(next.source, "°") || prev.is(tFin) || prev.is(tNoun) && len(prev.words) == 1 && heatNouns[lastWord(prev.headWord().Text)]) {
		if prev.is(tNoun) && valueNoun(prev) {
			return "of", true // une CRP à 150 mg/L
		}
	}
	if next.is(tNoun) && lastWord(next.headWord().Text) == "dose" && next.det != nil && next.det.kind == lang.KindArticle && (prev.mark(",") || prev.is(tNoun) && (drugClass(prev) || drug(prev.headWord().Entry)) || prev.is(tFin, tInf, tPast) && !changeVerbs[strings.TrimPrefix(verbText(prev), "be ")]) {
		return "at", true // sont prescrits à la dose minimale efficace
	}
	if n := len(s.set.Left); prev == nil && n > 0 && next.is(tNoun) && next.numbered() && isNumberWord(s.set.Left[n-1]) {
		return "to", true // six | à douze mois
	}
	if prev.is(tNoun) && next.is(tNoun) && next.lemma == "dose" && next.det == nil && next.head > 0 && !next.plural() && !next.numbered() {
		next.put(0, grammar("a", "det", "preposition")) // spironolactone à dose croissante
		return "at", true
	}
	return "", false
}

// heatNouns are said in degrees.
var heatNouns = wordSet(`temperature fever hyperthermia hypothermia`)

// valueNoun reports what has a value: a substance measured in the blood, a vital sign, a score.
func valueNoun(np *chunk) bool {
	if !np.is(tNoun, tName) || np.plural() {
		return false
	}
	head := lastWord(np.headWord().Text)
	return levelNouns[head] || domain(np.headWord().Entry) == "laboratory" || head == "crp" || head == "creatinine" || head == "score" || head == "index"
}

// isNumberWord reports a number in English words or digits.
func isNumberWord(w string) bool {
	return lang.CommonPOS(w).Has(lang.Numeral) || w != "" && strings.Trim(w, "0123456789.") == ""
}

// aMoment reads a time: "à 48 heures" is "at 48 hours", "au troisième trimestre" "in the third trimester".
func aMoment(_ *sentence, _, next, _ *chunk) (string, bool) {
	switch {
	case next.is(tNoun) && turningAges[next.headWord().Text] && !next.post:
		return "at", true // à la ménopause
	case next.is(tNoun) && len(next.words) > 1 && next.numbered() && spansTime(next.lemma):
		return "at", true
	case next.is(tNoun) && next.det != nil && (next.kind == kindSuperlative || next.lemma == "phase") && periodNouns[next.lemma], next.is(tNoun) && lifeStages[next.headWord().Text]:
		return "in", true
	}
	return "", false
}

// periodNouns take in for à when they are counted: "au troisième trimestre". Source: CGEL, prepositions of time.
var periodNouns = wordSet(`trimestre mois semaine année décennie siècle phase`)

// lifeStages take in for à. Source: CGEL, prepositions of time.
var lifeStages = wordSet(`adulthood childhood adolescence infancy`)

// turningAges are points of a life.
var turningAges = wordSet(`puberty menopause weaning menarche birth retirement majority`)

// aValue reads a value that is reached or kept, and what goes with a thing each time: "à chaque grossesse" is "with each pregnancy".
func aValue(_ *sentence, prev, next, beyond *chunk) (string, bool) {
	switch {
	case next.is(tNum) && beyond.is(tCoord):
		return "at", true
	case ofValue(next) && prev.is(tPast, tFin, tInf) && changeVerbs[verbText(prev)] && (prev.is(tPast) || prev.passive()):
		return "to", true
	case next.is(tNoun) && next.det != nil && next.det.lemma == "chaque" && !personNoun(next):
		if processNouns[lastWord(next.headWord().Text)] {
			return "with", true // à chaque grossesse
		}
		return "at", true
	case ofValue(next) && prev.is(tPast, tFin, tInf) && (prev.aux || valueVerbs[verbText(prev)]):
		return "at", true
	case next.is(tNoun) && next.det == nil && next.head > 0 && featureNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case (next.is(tNum) || next.is(tNoun)) && strings.Contains(next.source, "°") && !(prev.is(tFin, tInf, tPast) && changeVerbs[verbText(prev)]):
		return "at", true
	}
	return "", false
}

// valueVerbs take at before a value.
var valueVerbs = wordSet(`start begin initiate estimate evaluate assess set fix maintain keep measure value stabilize calculate`)

// featureNouns name a feature that something has: "à contenu clair" is "with clear content".
var featureNouns = wordSet(`content onset course progression predominance border base surface outline margin wall edge appearance evolution`)

// processNouns are what happens again and again, and something else with it. Source: usage of English textbooks.
var processNouns = wordSet(`pregnancy division cycle breath heartbeat beat contraction episode relapse generation replication repetition`)
