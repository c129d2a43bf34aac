package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// chooseDans says what "dans" becomes: "dans les deux heures" is "within two hours", "injecter dans une veine" "inject into a vein".
// Source: Le bon usage, dans.
func chooseDans(s *sentence, prev, next, beyond *chunk) (string, bool) {
	if next.is(tNoun) && next.lemma == "monde" && len(next.words) == 1 && next.det != nil && next.det.kind == lang.KindArticle && !beyond.is(tRel) && !(beyond.is(tPrep) && beyond.lemma == "de") {
		next.det, next.words = nil, []english.Word{{Text: "worldwide", POS: "adv", Source: next.source}}
		return "", true // dix millions de personnes dans le monde
	}
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les" && (spansTime(next.lemma) && next.numbered() || next.lemma == "quinze jours") {
		if !beyond.is(tRel) {
			next.det = nil // within the eight weeks that follow
		}
		return "within", true
	}
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les deux" && spansTime(next.lemma) {
		next.put(0, english.Word{Text: "two", POS: "num", Source: next.det.source})
		next.det = nil
		return "within", true // dans les deux heures
	}
	if next.is(tNoun) && next.det == nil && next.post && next.headWord().Text == "prevention" && strings.HasPrefix(next.source, "la ") {
		next.put(0, grammar("the", "det", "preposition")) // dans la prévention des accidents emboliques
		return "", false
	}
	if next.is(tNoun) && next.plural() && lastWord(next.headWord().Text) == "condition" {
		return "under", true // dans des conditions stériles
	}
	if prev.is(tPast, tFin, tAdj) && len(prev.words) > 0 && !isShare(next) && !next.is(tNum) && !strings.HasPrefix(next.lemma, "cas") && !(next.is(tNoun) && (next.human || next.numbered() || spansTime(next.lemma))) && takenVerbs[prev.words[len(prev.words)-1].Text] {
		return "from", true
	}
	if w := prev; w.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && intoVerbs[lastWord(w.verbText())] {
		return "into", true
	}
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && careSites[lastWord(next.headWord().Text)] && goalVerbs[firstWord(v.verbText())] {
		return "to", true // adressée en urgence dans un centre spécialisé
	}
	return "to", prev != nil && len(prev.words) > 0 && prev.words[len(prev.words)-1].Text == "admit"
}

// takenVerbs take from for dans: "cellules prélevées dans la moelle" are harvested from bone marrow. Source: CGEL, prepositions of source.
var takenVerbs = wordSet(`collect collected harvest harvested sample sampled take isolate isolated obtain extract`)

// intoVerbs take into for dans: "injecter dans une veine". Source: CGEL, prepositions of goal.
var intoVerbs = wordSet(`inject insert introduce infuse instill incorporate plunge pass`)
