package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// choosePer is "per" before the base of a rate: "12 pour 100 000 habitants" is "12 per 100,000 inhabitants".
func choosePer(s *sentence, prev, next, _ *chunk) (string, bool) {
	if prev.is(tNoun) && prev.lemma == "aide" && len(prev.words) == 1 && next.is(tNoun) && !next.numbered() {
		if prev.words[0].Text, prev.words[0].Alternatives = "help", nil; prev.det.indefinite() {
			prev.det = nil
		}
		return "with", true // une aide pour la toilette: help with washing
	}
	if !next.is(tNoun, tNum) || !next.numbered() || !rateBases[strings.Map(onlyDigits, next.words[0].Text)] {
		return "", false
	}
	if prev.is(tNoun) && prev.det.indefinite() && countedEvents[lastWord(prev.headWord().Text)] {
		prev.put(0, english.Word{Text: "one", POS: "num", Source: prev.det.source})
		prev.det = nil
		return "per", true // un cas pour 10 000 habitants
	}
	if prev != nil {
		return "per", prev.is(tNum) || prev.is(tNoun) && (prev.numbered() || len(prev.words) > 0 && prev.words[len(prev.words)-1].POS == "num")
	}
	n := len(s.set.Left)
	return "per", n > 0 && strings.ContainsAny(s.set.Left[n-1], "0123456789") || n > 0 && lang.CommonPOS(s.set.Left[n-1]).Has(lang.Noun) && countedEvents[strings.TrimSuffix(s.set.Left[n-1], "s")]
}

// remedies are taken for a complaint and not against it. Source: CGEL, prepositions selected by nouns.
var remedies = wordSet(`drug medication medicine treatment remedy cream ointment syrup tablet pill lotion therapy`)

// rateBases are the numbers that rates are given for, countedEvents what rates count.
var (
	rateBases     = map[string]bool{"100": true, "1000": true, "10000": true, "100000": true, "1000000": true}
	countedEvents = wordSet(`case death birth event admission`)
)

// choosePar says what "par" becomes: "par voie péritonéale" is "via the peritoneal route", "un traitement par amiodarone" "treatment with amiodarone", "un culot
// par patient" "one unit per patient".
// Source: Le bon usage, par; CGEL, prepositions selected by nouns.
func choosePar(s *sentence, prev, next, _ *chunk) (string, bool) {
	bare := next.is(tNoun) && next.det == nil
	switch {
	case bare && strings.HasPrefix(next.lemma, "voie") && (next.lemma == "voie" && next.head > 0 || strings.HasSuffix(next.headWord().Text, " route")) && !next.plural():
		if next.lemma == "voie" {
			next.headWord().Text, next.headWord().Alternatives = "route", nil
		}
		next.put(0, grammar("the", "det", "preposition")) // par voie péritonéale: via the peritoneal route
		return "via", true
	case bare && next.human && !next.plural() && len(next.words) == 1 && prev.is(tNoun) && (prev.det.indefinite() || prev.numbered()):
		return "per", true // un culot par patient
	case next.is(tName) && next.lemma == "unit", bare && perNouns[next.lemma], next.is(tNoun) && len(next.words) == 2 && next.numbered() && spansTime(next.lemma) && prev.is(tNum, tNoun):
		return "per", true
	case bare && prev.is(tNoun, tNum, tAdv) && (periods[next.lemma] != "" || next.words[0].Text == "examination"), bare && prev.is(tName, tNum):
		return "per", true
	case prev.is(tNoun) && deathNouns[lastWord(prev.headWord().Text)]:
		return "from", true // la mortalité par cancer du poumon
	case bare && prev.is(tNoun) && domain(prev.headWord().Entry) == "symptoms" && (illFields[domain(next.headWord().Entry)] && domain(next.headWord().Entry) != "symptoms" || lastWord(next.headWord().Text) == "involvement"):
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
