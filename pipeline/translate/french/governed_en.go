package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// chooseEn says what "en" becomes: "en bolus" is "as a bolus", "en kinésithérapie" "in physical therapy", "en deux heures" "over two hours".
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
		case personNounOf(prev) && (head == "failure" || head == "insufficiency" || head == "disease"):
			return "with", true // des patients en insuffisance rénale
		case head == "therapy" && (strings.HasPrefix(next.words[0].Text, "physical") || strings.HasPrefix(next.words[0].Text, "occupational") || strings.HasPrefix(next.words[0].Text, "speech")):
			return "in", true // en kinésithérapie
		case unitDoses[head]:
			if !next.mass() {
				next.put(0, grammar("a", "det", "preposition")) // en bolus unique: as a single bolus
			}
			return "as", true
		case spaces[head] && (next.head > 0 || next.term()):
			next.put(0, grammar("the", "det", "preposition")) // en fosse iliaque: in the iliac fossa
			return "in", true
		case givingNouns[head]:
			return "by", true
		case careUnits[head] && next.head >= 0 && len(next.words) > 0:
			next.put(0, grammar("the", "det", "preposition")) // en salle d'opération: in the operating room
			return "", false
		}
	}
	if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) && (v.lemma == "colorer" || v.lemma == "teinter") && len(next.words) == 1 && lang.Color(next.words[0].Text) {
		return "", true // colore les urines en orange
	}
	if length := next.is(tNoun) && spansTime(next.lemma) && next.numbered(); length && (prev.is(tNum) && prev.lemma == "unit" || prev.is(tNoun) && givingNouns[lastWord(prev.headWord().Text)]) {
		return "over", true
	}
	ok := prev.is(tFin, tInf) && next.is(tNoun) && len(next.words) > 1 && next.words[0].Literal || prev.is(tFin) && next.is(tNoun) && spansTime(next.lemma)
	return "within", ok
}

// enGoal reads what a patient or a thing becomes or where it goes: "passage en chirurgie" is "transfer to surgery", "transformés en corps cétoniques" "converted
// into ketone bodies".
func enGoal(s *sentence, prev, next *chunk) (string, bool) {
	if prev.is(tNoun) && lastWord(prev.headWord().Text) == "transfer" && next.is(tNoun) && careSites[lastWord(next.headWord().Text)] && next.det == nil {
		if head := lastWord(next.headWord().Text); !next.plural() && (head == "center" || head == "unit" || head == "hospital" || head == "department") {
			next.put(0, grammar("a", "det", "preposition")) // un transfert en centre de transplantation
		}
		return "to", true
	}
	if prev.is(tNoun) && prev.lemma == "passage" && next.is(tNoun) && careSites[lastWord(next.headWord().Text)] {
		prev.headWord().Text, prev.headWord().Alternatives = "transfer", nil // le passage en chirurgie
		return "to", true
	}
	if prev.is(tNoun) && prev.lemma == "passage" && next.is(tNoun) && !careSites[lastWord(next.headWord().Text)] {
		prev.headWord().Text, prev.headWord().Alternatives = "transition", nil // le passage en phase chronique
		return "to", true
	}
	if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) && changingVerbs[firstWord(v.verbText())] && next.is(tNoun) && next.det == nil && !next.numbered() && !spansTime(next.lemma) {
		return "into", true // transforme la bilirubine en isomères
	}
	if prev.is(tFin, tInf, tPast, tPres) && changingVerbs[firstWord(prev.verbText())] && next.is(tNoun) && !next.numbered() {
		return "into", true // transformés en corps cétoniques
	}
	return "", false
}

// spaces are places in the body that take the. Source: usage of English operative reports.
var spaces = wordSet(`vein artery fossa region cavity space lobe quadrant compartment canal`)

// changingVerbs take into for what comes of a thing. Source: CGEL, resultative prepositions.
var changingVerbs = wordSet(`convert transform divide turn split separate classify group translate metabolize`)

// unitDoses are what a drug is given as, givingNouns what it is given by, careUnits are places of care, which take the. Source: usage of
// English prescriptions; CGEL, definiteness.
var (
	unitDoses   = wordSet(`bolus dose tablet monotherapy therapy treatment prophylaxis adjunct`)
	careUnits   = wordSet(`period phase stage unit room ward department clinic center hospital setting laboratory`)
	givingNouns = wordSet(`injection infusion inhalation drip instillation nebulization`)
)
