package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// chooseEn says what "en" becomes: "en bolus" is "as a bolus", "en deux heures" "over two hours".
// Source: Le bon usage, en.
func chooseEn(s *sentence, prev, next, _ *chunk) (string, bool) {
	if p, ok := enGoal(s, prev, next); ok {
		return p, true
	}
	if next.is(tNoun) && next.det == nil && !next.plural() {
		switch head := lastWord(next.headWord().Text); {
		case next.lemma == "milieu" && next.head > 0 || head == "environment" && strings.HasPrefix(next.lemma, "milieu ") && next.head == 0:
			if next.head > 0 {
				next.headWord().Text, next.headWord().Alternatives = "environment", nil
			}
			next.put(0, grammar(lang.Article(next.words[0].Text), "det", "preposition")) // en milieu humide: in a moist environment
			return "in", true
		case unitDoses[head]:
			if !next.mass() {
				next.put(0, grammar("a", "det", "preposition")) // en bolus unique: as a single bolus
			}
			return "as", true
		case givingNouns[head]:
			return "by", true
		case careUnits[head] && next.head >= 0 && len(next.words) > 0:
			next.put(0, grammar("the", "det", "preposition")) // en salle d'opération: in the operating room
			return "", false
		}
	}
	if length := next.is(tNoun) && spansTime(next.lemma) && next.numbered(); length && (prev.is(tNum) && prev.lemma == "unit" || prev.is(tNoun) && givingNouns[lastWord(prev.headWord().Text)]) {
		return "over", true
	}
	ok := prev.is(tFin, tInf) && next.is(tNoun) && len(next.words) > 1 && next.words[0].Literal || prev.is(tFin) && next.is(tNoun) && spansTime(next.lemma)
	return "within", ok
}

// enGoal reads what a thing becomes: "transformés en corps cétoniques" is "converted into ketone bodies".
func enGoal(s *sentence, prev, next *chunk) (string, bool) {
	if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) && changingVerbs[firstWord(v.verbText())] && next.is(tNoun) && next.det == nil && !next.numbered() && !spansTime(next.lemma) {
		return "into", true // transforme la bilirubine en isomères
	}
	if prev.is(tFin, tInf, tPast, tPres) && changingVerbs[firstWord(prev.verbText())] && next.is(tNoun) && !next.numbered() {
		return "into", true // transformés en corps cétoniques
	}
	return "", false
}

// changingVerbs take into for what comes of a thing. Source: CGEL, resultative prepositions.
var changingVerbs = wordSet(`convert transform divide turn split separate classify group translate metabolize`)

// unitDoses are what a drug is given as, givingNouns what it is given by, careUnits are places of care, which take the. Source: usage of
// English prescriptions; CGEL, definiteness.
var (
	unitDoses   = wordSet(`bolus dose tablet monotherapy therapy treatment prophylaxis adjunct`)
	careUnits   = wordSet(`period phase stage unit room ward department clinic center hospital setting laboratory`)
	givingNouns = wordSet(`injection infusion inhalation drip instillation nebulization`)
)
