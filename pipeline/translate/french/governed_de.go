package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// chooseDe says what a "de" becomes that no noun governs: "retarde la chirurgie de deux ans" is "delays surgery by two
// years", "augmenter de volume" "increase in volume".
// Source: Le bon usage, de; CGEL, prepositions of measure and of source.
func chooseDe(s *sentence, prev, next, beyond *chunk) (string, bool) {
	if next.is(tAdv) && atLeast[next.lemma] && (beyond.is(tNum) || beyond.is(tNoun) && ofValue(beyond)) {
		next = beyond // retardé d'au moins 30 secondes
	}
	if prev.is(tNoun) && next.is(tNoun) && (ofValue(next) || next.det != nil && (next.det.lemma == "plusieurs" || next.det.lemma == "quelques")) && spansTime(next.lemma) && s.shifted(prev) {
		return "by", true // retarde la perte de la marche de deux ans
	}
	if prev.is(tNoun) && (isShare(next) || next.is(tAdv) && isShare(beyond)) && s.changes(prev) {
		return "by", true // réduit la consommation d'environ un tiers
	}
	if prev == nil && next.is(tNum, tNoun) && next.numbered() {
		span := strings.Contains(next.source, " à ")
		if s.changeBefore() || !span && changeVerbs[verbLemma(s.wordBefore())] {
			return "by", true // has fallen [de 30 %]
		}
		return "from", span && !s.measureBefore()
	}
	if prev.is(tAdj, tPast) && next.is(tAdv) && (ofValue(beyond) || beyond.is(tNum)) && (changeVerbs[verbLemma(prev.headWord().Text)] || shiftVerbs[verbLemma(prev.headWord().Text)]) {
		return "by", true // retardé d'au moins 30 secondes
	}
	if prev.is(tAdj) && prev.mood == lang.MoodParticiple && changeVerbs[verbLemma(prev.headWord().Text)] && ofValue(next) {
		return "by", true // retardée de trois jours
	}
	return deOfVerb(prev, next)
}

// deOfVerb is chooseDe behind a verb.
func deOfVerb(prev, next *chunk) (string, bool) {
	if !prev.is(tFin, tInf, tPast, tPres) || prev.aux || len(prev.words) == 0 {
		return "", false
	}
	if (changeVerbs[lastWord(prev.headWord().Text)] || changeVerbs[prev.verbText()] || shiftVerbs[prev.verbText()]) && next.is(tNum, tNoun) && len(next.words) > 0 && (next.numbered() || next.is(tNoun) && spansTime(next.lemma)) {
		return "by", true
	}
	if changeVerbs[lastWord(prev.headWord().Text)] && prev.is(tFin, tInf, tPres) && next.is(tNoun) && next.det == nil && dimensions[next.headWord().Text] {
		return "in", true // augmenter de volume: increase in volume
	}
	if lastWord(prev.headWord().Text) == "change" && !prev.passive() && next.is(tNoun) && next.det == nil && (dimensions[next.headWord().Text] || aspects[next.headWord().Text]) {
		return "in", true // change de taille, de forme ou de couleur
	}
	if originVerbs[prev.headWord().Text] || originVerbs[prev.verbText()] || prev.passive() && prev.verbText() == "release" {
		return "from", true
	}
	last := prev.words[len(prev.words)-1]
	if last.Entry != nil && strings.Contains(last.Text, " ") && strings.HasSuffix(last.Entry.Term, " de") {
		return "", true
	}
	by, ok := participlePrepositions[last.Text]
	return by, ok && last.Form == english.PastParticiple
}

// shifted reports whether the noun phrase, with its complements, is the object of a verb that moves a thing in time.
func (s *sentence) shifted(np *chunk) bool {
	at := slices.Index(s.chunks, np)
	for k := at - 1; k >= max(0, at-5); k-- {
		c := s.chunks[k]
		if c.is(tFin, tInf, tPres, tPast) {
			return shiftVerbs[verbText(c)] || verbText(c) == "space out" || verbText(c) == "shorten" || verbText(c) == "prolong"
		}
		if !c.is(tNoun, tPrep, tPP, tAdj) {
			break
		}
	}
	return false
}

// changed reports whether a verb that changes a quantity stands close before the chunk: "réduire la létalité à moins de 1 %".
func (s *sentence) changed(c *chunk) bool {
	at := slices.Index(s.chunks, c)
	for k := at - 1; k >= max(0, at-5); k-- {
		if v := s.chunks[k]; v.is(tFin, tInf, tPast, tPres) {
			w := v.mainVerb()
			return w != nil && changeVerbs[w.Text]
		}
	}
	return false
}

// changeBefore reports whether the English before the fragment says that something grows or shrinks, so that a measure that
// follows is by how much.
func (s *sentence) changeBefore() bool {
	for _, w := range s.set.Left[max(0, len(s.set.Left)-8):] {
		for v := range changeVerbs {
			if w == v || w == v+"s" || strings.HasPrefix(w, strings.TrimSuffix(v, "e")) && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) {
				return true
			}
		}
	}
	return false
}

// measureBefore reports whether the English before the fragment ends with something that has a measure: a survival [de 5 % à cinq ans].
func (s *sentence) measureBefore() bool {
	n := len(s.set.Left)
	return n > 0 && lang.CommonPOS(s.set.Left[n-1]).Only(lang.Noun)
}

// aspects are what else a thing may change in.
var aspects = wordSet(`shape color colour appearance position consistency texture surface`)

// shiftVerbs take by before a length of time.
var shiftVerbs = wordSet(`precede antedate delay postpone advance extend defer`)

// changeVerbs take by before a measure, originVerbs from. Source: CGEL, prepositions of measure and of source.
var (
	changeVerbs = wordSet(`increase reduce decrease lower rise fall drop decline shorten lengthen prolong improve diminish grow raise shrink exceed elevate tilt rotate displace delay
		postpone separate extend`)
	originVerbs = wordSet(`arrive come return originate emerge suffer derive result stem recover`)
)
