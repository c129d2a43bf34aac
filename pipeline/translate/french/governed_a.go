package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

func chooseA(s *sentence, prev, next, beyond *chunk) (string, bool) {
	aClinic(next)
	if prev.is(tNoun) && prev.lemma == "passage" && (domain(next.headWord().Entry) == "drugs" || next.is(tNoun) && (takenNouns[lastWord(next.headWord().Text)] || drugClass(next) || lastWord(next.headWord().Text) == "insulin")) {
		prev.headWord().Text, prev.headWord().Alternatives = "switch", nil // passage à l'insuline sous-cutanée
		return "to", true
	}
	if prev.is(tNoun) && prev.lemma == "contrôle" && len(prev.words) == 1 && next.is(tNoun) && spansTime(next.lemma) {
		prev.headWord().Text, prev.headWord().Alternatives = "follow-up visit", nil // un contrôle à 48 heures
	}
	if head := prev; head.is(tNoun) && (head.lemma == "seuil" || head.lemma == "cible" || head.lemma == "objectif") && ofValue(next) {
		return "of", true // un seuil à 7,5 g/dl
	}
	if prev.is(tNoun) && prev.lemma == "accès" && prev.headWord().Text == "access" {
		prev.headWord().Alternatives = nil // accès à: no episode
	}
	if v := s.verbNear(prev); v != nil && next.is(tNoun) && washing[verbText(v)] && !spansTime(next.lemma) {
		if next.det != nil && next.det.kind == lang.KindArticle && !next.plural() {
			next.det = nil
		}
		return "with", true // la plaie est lavée au sérum physiologique
	}
	if prev.is(tAdj) && heardAt[prev.headWord().Text] && next.is(tNoun) && next.det != nil {
		if next.headWord().Text == "tip" {
			next.headWord().Text, next.headWord().Alternatives = "apex", nil
		}
		return "at", true // maximal à la pointe
	}
	if next.is(tNoun) && next.det != nil && next.det.lemma == "les" && next.plural() && (next.head > 0 || s.adjectiveBehind(next)) && outlines[next.lemma] && (prev.is(tNoun) || prev == nil) {
		next.headWord().Text, next.headWord().Alternatives = "margin", nil
		next.det = nil
		return "with", true // une masse aux contours irréguliers
	}
	if next.is(tNoun) && instruments[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && personNoun(prev)) && next.det != nil && next.det.kind == lang.KindArticle && !next.plural() && !next.post {
		next.det = nil
		next.put(0, grammar("a", "det", "preposition")) // ponction à l'aiguille fine: with a fine needle
		return "with", true
	}
	if prev.is(tFin, tInf, tPres, tPast) && verbText(prev) == "predominate" && next.is(tNoun) && (domain(next.headWord().Entry) == "anatomy" || bodyParts[lastWord(next.headWord().Text)]) {
		return "in", true // prédomine aux membres inférieurs
	}
	if next.is(tNoun) && next.lemma == "heure" && next.plural() && next.det != nil && next.det.kind == lang.KindArticle {
		return "during", true // aux heures les plus chaudes
	}
	if ofValue(next) && !spansTime(next.lemma) && !strings.Contains(next.source, "°") {
		switch {
		case prev.is(tNoun) && valueNoun(prev):
			return "of", true // une CRP à 150 mg/L
		case prev.is(tFin) && prev.aux && valueNoun(s.at(slices.Index(s.chunks, prev)-1)):
			return "", true // la température était à 38,5
		}
	}
	if next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !next.plural() && next.kind == kindSuperlative && timesOf[lastWord(next.headWord().Text)] && !prev.is(tInf, tPres) {
		return "at", true // est systématique à la première poussée
	}
	if n := len(s.set.Left); prev == nil && n > 0 && next.is(tNoun) && next.words[0].POS == "num" && isNumberWord(s.set.Left[n-1]) {
		return "to", true // six | à douze mois
	}
	if prev.is(tNoun) && next.is(tNoun) && next.lemma == "dose" && next.det == nil && next.head > 0 && !next.plural() && next.words[0].POS != "num" {
		next.put(0, grammar("a", "det", "preposition")) // spironolactone à dose croissante
		return "at", true
	}
	switch {
	case next.is(tNoun) && len(next.words) > 1 && months[next.lemma] != "":
		return "on", true
	case next.is(tNoun) && next.headWord().POS == "name" && next.headWord().Entry != nil && !prev.is(tFin, tInf, tPres):
		return "in", true
	case prev.is(tNoun) && prev.human && !prev.object && next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !placeNouns[lastWord(next.headWord().Text)]:
		return "with", true
	case s.marks(prev, next):
		return "with", true
	case prev.is(tNoun) && (prev.headWord().Text == "use" || prev.headWord().Text == "recourse") && next.is(tNoun) && next.det != nil && next.det.kind == lang.KindArticle && !next.plural() && !next.post:
		next.det = nil // le recours à l'intubation: the use of intubation
		return nounPrepositions[prev.headWord().Text], true
	case prev.is(tNoun) && nounPrepositions[prev.headWord().Text] != "":
		return nounPrepositions[prev.headWord().Text], true
	case next.is(tNoun) && prev.is(tNoun) && s.washed(prev) && givenDomains[domain(next.headWord().Entry)]:
		if next.det != nil && next.det.kind == lang.KindArticle {
			next.det = nil
		}
		return "with", true // laver le nez au sérum physiologique
	case prev.is(tFin, tInf, tPast) && (prev.passive() || prev.reflexive) && relievedVerbs[strings.TrimPrefix(verbText(prev), "be ")] && next.is(tNoun) && (next.headWord().Text == "walking" || next.headWord().Text == "movement" || next.headWord().Text == "standing"):
		next.det = nil
		return "by", true // se calme à la marche
	case next.is(tNoun) && findingNouns[lastWord(next.headWord().Text)] && !(prev.is(tNoun) && prev.human):
		if next.det != nil && next.det.kind == lang.KindArticle {
			next.det = nil
		}
		return "on", true
	case next.is(tNoun) && len(next.words) > 1 && next.words[0].POS == "num" && spansTime(next.lemma):
		return "at", true
	case next.is(tNoun) && next.det != nil && next.kind == kindSuperlative && (next.lemma == "jour" || strings.HasPrefix(next.lemma, "jour ")):
		return "on", true
	case next.is(tNoun) && next.det != nil && (next.kind == kindSuperlative || next.lemma == "phase") && periodNouns[next.lemma], next.is(tNoun) && lifeStages[next.headWord().Text]:
		return "in", true
	case feltIn(s, prev, next):
		return "in", true
	case prev.is(tFin, tInf, tPast, tPres) && next.is(tNoun) && sitting[firstWord(strings.TrimPrefix(prev.verbText(), "be "))] && (domain(next.headWord().Entry) == "anatomy" || surfaces[lastWord(next.headWord().Text)]) && !joints[next.headWord().Text]:
		if surfaces[lastWord(next.headWord().Text)] {
			return "on", true // se localise au visage
		}
		return "in", true
	case next.is(tNoun) && joints[next.headWord().Text] && (prev == nil || prev.is(tNoun)):
		return "at", true
	case next.is(tNoun) && bodyParts[next.headWord().Text] && (prev == nil || prev.is(tNoun)):
		return "in", true
	case next.is(tNum) && beyond.is(tCoord):
		return "at", true
	case ofValue(next) && prev.is(tPast, tFin, tInf) && changeVerbs[verbText(prev)] && (prev.is(tPast) || prev.passive()):
		return "to", true
	case next.mark("+"):
		return "at", true
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
	case prev == nil && next.is(tNoun) && (next.human || s.toBefore()):
		return "to", true
	case prev == nil && next.is(tNoun, tNum) || next.is(tNum) && !prev.is(tFin, tInf):
		return "at", true
	case next.is(tNoun) && insidePlaces[lastWord(next.headWord().Text)] && (prev == nil || !prev.is(tFin, tInf)):
		return "in", true
	case next.is(tNoun) && (placeNouns[lastWord(next.headWord().Text)] || placeNouns[headNoun(next.headWord().Text)]) && !personNoun(next):
		if d := next.det; d != nil && d.kind == lang.KindArticle && !next.post && momentNouns[next.headWord().Text] {
			next.det = nil
		}
		return "at", true
	case next.is(tNoun) && len(next.words) == 1 && next.words[0].Literal && next.source != strings.ToUpper(next.source) && !prev.is(tFin, tInf, tPast, tAdj):
		return "in", true
	}
	return "", false
}

// washing are verbs of cleaning, which take with for what it is done with.
var washing = wordSet(`wash rinse irrigate clean disinfect flush cleanse soak`)

// heardAt are adjectives of what is heard or felt somewhere.
var heardAt = wordSet(`maximal maximum audible palpable loudest perceptible`)

// outlines are what bounds a lesion, which reports call its margins. Source: ACR BI-RADS, descriptors of margins.
var outlines = map[string]bool{"contour": true, "limite": true, "limites": true, "bord": true}

// adjectiveBehind reports whether an adjective that describes the noun stands behind it.
func (s *sentence) adjectiveBehind(np *chunk) bool {
	return s.at(slices.Index(s.chunks, np)+1).is(tAdj, tPP)
}

// instruments are tools that something is done with. Source: CGEL, with for the instrument.
var instruments = wordSet(`needle syringe scalpel knife forceps laser trocar catheter stethoscope spatula brush sponge swab magnet hook lancet`)

// featureNouns name a feature that something has: "à contenu clair" is "with clear content".
var featureNouns = wordSet(`content onset course progression predominance border base surface outline margin wall edge appearance evolution`)

// processNouns are what happens again and again, and something else with it. Source: usage of English textbooks.
var processNouns = wordSet(`pregnancy division cycle breath heartbeat beat contraction episode relapse generation replication repetition`)

// toBefore reports whether the English before the fragment ends with a word that takes to: "must be reported [aux autorités]".
func (s *sentence) toBefore() bool {
	n := len(s.set.Left)
	return n > 0 && toWords[s.set.Left[n-1]]
}

// toWords take to. Source: CGEL, prepositions selected by verbs, nouns and adjectives.
var toWords = wordSet(`reported notified declared referred sent given transmitted submitted addressed exposed respond responded responds added applied limited restricted confined related linked
	similar access exposure resistance sensitivity response adherence belong belongs refer refers attributed attributable due prone susceptible sensitive resistant allergic transferred
	communicated proposed offered assigned recommended damage injury harm addition according contribute contributes lead leads led reserved adapted comparable equal inferior superior secondary`)

// washed reports whether the noun phrase is the object of a verb of cleaning.
func (s *sentence) washed(np *chunk) bool {
	v := s.at(slices.Index(s.chunks, np) - 1)
	return v.is(tFin, tInf, tPres) && (v.lemma == "laver" || v.lemma == "rincer" || v.lemma == "nettoyer" || v.lemma == "désinfecter" || v.lemma == "irriguer")
}

// relievedVerbs say that a complaint gets better or worse by something.
var relievedVerbs = wordSet(`relieve relieved improve worsen aggravate exacerbate ease soothe trigger`)

// marks reports whether a bare phrase with its adjective is the distinctive mark of the noun before it: "lésions à contours irréguliers" are
// lesions with irregular contours.
// Source: Le bon usage, à before the distinctive mark.
func (s *sentence) marks(prev, next *chunk) bool {
	if !next.is(tNoun) || next.det != nil || (next.head == 0 || next.words[0].POS != "adj") && !next.term() || next.words[0].POS == "num" || spansTime(next.lemma) {
		return false
	}
	if prev == nil {
		if p := lang.CommonPOS(s.wordBefore()); !p.Has(lang.Noun) || p.Has(lang.Preposition) || p.Has(lang.Auxiliary) || verbIn([]string{s.wordBefore()}) {
			return false
		}
	} else if !prev.is(tNoun) {
		return false
	}
	head := lastWord(next.headWord().Text)
	if levelNouns[head] && next.words[0].POS == "adj" && markedLevels[next.words[0].Text] && prev.is(tNoun) {
		return true // une acidocétose à glycémie normale
	}
	return !placeNouns[head] && !levelNouns[head] && !momentNouns[head] && !careUnits[head] && !unmarked[head]
}

// markedLevels are states of a level that mark a disease.
var markedLevels = wordSet(`normal high low elevated preserved reduced raised positive negative`)

// unmarked are nouns that say where, when, how much or by what and are no mark of a thing.
var unmarked = wordSet(`dose dosage risk level price cost term distance interval scale side position angle power extent degree purpose occasion time diet condition conditions effect release content`)

// nounPrepositions are what "à" becomes behind nouns that do not take to. Source: CGEL, prepositions selected by nouns.
var nounPrepositions = map[string]string{"use": "of", "infection": "with", "recourse": "to", "poisoning": "with", "intoxication": "with", "treatment": "with"}
