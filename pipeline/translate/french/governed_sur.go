package french

import (
	"slices"
	"strings"
)

// chooseSur is "out of" between a counted noun and a number: "12 patients sur 20".
func chooseSur(s *sentence, prev, next, _ *chunk) (string, bool) {
	if w := prev.mainVerbOf(); w != nil && spreadVerbs[firstWord(strings.TrimPrefix(w.Text, "be "))] && next.is(tNoun) && next.plural() && !spansTime(next.lemma) {
		return "across", true // se répartissaient sur quatre établissements
	}
	if next.is(tNoun) && (spansTime(next.lemma) && next.plural() || (spansTime(next.lemma) || stretches[next.lemma]) && counted(next)) {
		return "over", true // sur une semaine, sur une période de dix ans
	}
	if prev == nil && len(s.set.Left) == 0 && next.is(tNoun) && next.plural() && counted(next) && !spansTime(next.lemma) && s.sharesBehind(next) {
		return "of", true // sur 120 patients inclus, 15 ont été exclus
	}
	return "out of", prev.is(tNoun, tNum, tAdv) && prev.numbered() && next.is(tNum) && next.lemma != "%"
}

// sharesBehind reports whether behind the comma after the phrase a number of what it names is the subject.
func (s *sentence) sharesBehind(np *chunk) bool {
	at := slices.Index(s.chunks, np)
	for k := at + 1; k < min(len(s.chunks), at+8); k++ {
		if c := s.chunks[k]; c.mark(",") {
			share := s.at(k + 1)
			return share.is(tNum) || share.is(tNoun) && (counted(share) || share.det != nil && shareDeterminer(share.det.lemma)) || share.is(tStrong) && quantityPronouns[share.lemma]
		} else if c.is(tFin) {
			return false
		}
	}
	return false
}

// quantityPronouns stand for some of what was named.
var quantityPronouns = wordSet(`plusieurs certains certaines aucun aucune tous toutes beaucoup deux trois`)

// spreadVerbs take across for sur.
var spreadVerbs = wordSet(`distribute distributed spread divide divided`)

// arises reports whether what stands before a place is a verb of coming about: "se développe sur un foie cirrhotique" is "develops in".
func (s *sentence) arises(prev *chunk) bool {
	if prev == nil {
		return arising[verbLemma(s.wordBefore())]
	}
	w := prev.mainVerb()
	return w != nil && arising[firstWord(w.Text)]
}

// arising are verbs of coming about.
var arising = wordSet(`develop occur arise appear happen grow`)

// stretches are lengths of time that are no units of it.
var stretches = wordSet(`période journée durée décennie quinzaine vie`)
