package french

import "strings"

// partedPreposition takes the verb that the glossary lists with its preposition when an adverb parts the two: "se manifeste souvent par" is "often
// presents with". The preposition keeps its place.
// Source: CGEL, prepositional verbs; Le bon usage, the place of the adverb.
func partedPreposition(s *sentence) {
	for i, v := range s.chunks {
		adv, p := s.at(i+1), s.at(i+2)
		if !v.is(tFin, tInf, tPres) || !adv.is(tAdv) || !p.is(tPrep) || len(p.words) != 1 || p.lemma != "de" && p.lemma != "à" && p.lemma != "par" {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil || !reflexiveTerm(w.Entry.Term) || strings.Count(w.Entry.Term, " ") > 1 {
			continue
		}
		for _, e := range s.t.lookup(w.Entry.Term + " " + p.lemma) {
			at := strings.LastIndexByte(e.English[0], ' ')
			if e.POS != "verb" || at < 0 || !linkPrepositions[e.English[0][at+1:]] {
				continue
			}
			w.Text, w.Alternatives, w.Entry = e.English[0][:at], nil, e
			p.words[0].Text, p.words[0].Alternatives, p.fixed = e.English[0][at+1:], nil, true
			v.note("parted-preposition")
			break
		}
	}
}
