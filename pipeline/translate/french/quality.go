package french

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// qualityBehind links adjectives that stand by themselves behind an English noun, where English could have them before it only: "a severe reaction [rapide et
// potentiellement mortelle]" is "a severe reaction that is rapid and potentially fatal". Behind a verb that says what becomes of its object they stay bare:
// "keep the skin [propre et sèche]".
// Source: CGEL, postpositive modifiers; adjectives with a complement stand behind their noun anyhow.
func qualityBehind(s *sentence) {
	if len(s.chunks) == 0 || !s.describedBefore() || !s.closedBehind() {
		return
	}
	adjective := false
	for _, c := range s.chunks {
		if !c.is(tAdj, tAdv, tCoord) || c.is(tAdj) && (complementing(c) || postposed(c)) || len(c.words) == 0 {
			return
		}
		adjective = adjective || c.is(tAdj)
	}
	first := s.chunks[0]
	if !adjective || first.is(tCoord) || s.chunks[len(s.chunks)-1].is(tAdv) {
		return
	}
	a := s.antecedent(0)
	be := english.Word{Text: "be", POS: "verb", Rules: []string{"french/that-is-so"}, Form: presentOf(a.many)}
	if s.toldInPast() {
		be.Form = pastOf(a.many)
	}
	who := "that"
	if a.human {
		who = "who"
	}
	if of := ofOnset(first.opening()); of != "" {
		first.words[0].Text, first.words[0].Alternatives = of, nil // d'apparition rapide
	}
	first.put(0, grammar(who, "pron", "that-is-so"), be)
	s.doubt += .06
}

// describedBefore reports an English noun right before the fragment that adjectives may describe, and no verb before it that says what becomes of it.
func (s *sentence) describedBefore() bool {
	n := len(s.set.Left)
	if n < 2 {
		return false
	}
	word, before := s.set.Left[n-1], lang.CommonPOS(s.set.Left[n-2])
	switch p := lang.CommonPOS(word); {
	case !p.Has(lang.Noun), p.Has(lang.Preposition), p.Has(lang.Adverb), p.Has(lang.Adjective):
		return false
	case !p.Only(lang.Noun) && !before.Has(lang.Determiner) && !before.Only(lang.Adjective):
		return false // a verb, if nothing makes it a noun
	}
	for _, w := range s.set.Left[max(0, n-6):] {
		if becomingVerbs[verbLemma(w)] || w == "with" {
			return false
		}
	}
	return true
}

// becomingVerbs say how their object is or becomes.
var becomingVerbs = wordSet(`keep make leave render find consider hold turn get deem declare judge maintain feel call prove`)

// toldInPast reports that the English around tells of what was.
func (s *sentence) toldInPast() bool {
	for _, list := range [][]string{s.set.Left, s.set.Right} {
		for _, w := range list {
			if w == "was" || w == "were" || w == "had" || w == "did" || lang.CommonPOS(w).Only(lang.Verb) && pastForm(w) {
				return true
			}
		}
	}
	return false
}

// pastForm reports an English form that is a past tense.
func pastForm(w string) bool {
	return slices.ContainsFunc(lang.EnglishAnalyses(w), func(a lang.EnglishForm) bool { return a.POS == lang.Verb && a.Form == lang.FormPast })
}
