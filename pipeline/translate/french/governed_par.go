package french

import (
	"strings"
)

// choosePar says what "par" becomes: "par voie péritonéale" is "via the peritoneal route", "un traitement par amiodarone" "treatment with amiodarone", "un culot
// par patient" "one unit per patient".
// Source: Le bon usage, par; CGEL, prepositions selected by nouns.
func choosePar(s *sentence, prev, next, _ *chunk) (string, bool) {
	bare := next.is(tNoun) && next.det == nil
	switch {
	case bare && strings.HasPrefix(next.lemma, "voie") &&
		(next.lemma == "voie" && next.head > 0 || strings.HasSuffix(next.headWord().Text, " route")) && !next.plural():
		if next.lemma == "voie" {
			next.headWord().Text, next.headWord().Alternatives = "route", nil
		}
		next.put(0, grammar("the", "det", "preposition")) // par voie péritonéale: via the peritoneal route
		return "via", true
	case bare && next.human && !next.plural() && len(next.words) == 1 && prev.is(tNoun) && (prev.det.indefinite() || prev.numbered()):
		return "per", true // un culot par patient
	case next.is(tName) && next.lemma == "unit", bare && perNouns[next.lemma], next.is(tNoun) && len(next.words) == 2 && next.numbered() &&
		spansTime(next.lemma) && prev.is(tNum, tNoun):
		return "per", true
	case bare && prev.is(tNoun, tNum, tAdv) && (periods[next.lemma] != "" || next.words[0].Text == "examination"), bare && prev.is(tName, tNum):
		return "per", true
	case prev.is(tNoun) && deathNouns[lastWord(prev.headWord().Text)]:
		return "from", true // la mortalité par cancer du poumon
	case bare && prev.is(tNoun) && domain(prev.headWord().Entry) == "symptoms" &&
		(illFields[domain(next.headWord().Entry)] && domain(next.headWord().Entry) != "symptoms" || lastWord(next.headWord().Text) == "involvement"):
		return "due to", true // une dysphonie par atteinte du nerf récurrent
	case prev.is(tNoun) && withNouns[lastWord(prev.headWord().Text)]:
		if prev.det.indefinite() && !next.plural() && len(prev.words) == 1 {
			prev.det = nil // un traitement par amiodarone: treatment with amiodarone
		}
		return "with", true
	case prev.is(tNoun) && lastWord(prev.headWord().Text) == "switch":
		return "to", true // un relais par antivitamine K: a switch to a vitamin K antagonist
	}
	return "", false
}

// deathNouns take from before a cause.
var deathNouns = wordSet(`death mortality`)

// perNouns are the units that something is counted by.
var perNouns = wordSet(`kilogramme kilo gramme litre millilitre minute seconde habitant séance repas`)

// withNouns take with for what does it. Source: CGEL, prepositions selected by nouns.
var withNouns = wordSet(`thromboprophylaxis chemoprophylaxis treatment therapy prophylaxis management supplementation stimulation immunization premedication irrigation resuscitation anticoagulation sedation analgesia
	anesthesia immunosuppression chemoprevention replacement substitution induction infection coinfection reinfection superinfection`)
