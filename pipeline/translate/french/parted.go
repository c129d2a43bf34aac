package french

import "strings"

// partedPreposition takes the verb that the glossary lists with its preposition when an adverb parts the two: "se manifeste souvent par" is "often
// presents with". The preposition keeps its place.
// Source: CGEL, prepositional verbs; Le bon usage, the place of the adverb.
func partedPreposition(s *sentence) {
	for i, v := range s.chunks {
		adv, p := s.at(i+1), s.at(i+2)
		if !v.is(tFin, tInf, tPres) || !adv.is(tAdv) || !p.is(tPrep) || len(p.words) != 1 || !partable[p.lemma] {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil || strings.Count(w.Entry.Term, " ") > 1 || !reflexiveTerm(w.Entry.Term) && (strings.Contains(w.Entry.Term, " ") || v.passive()) {
			continue
		}
		for _, e := range s.t.lookup(w.Entry.Term + " " + p.lemma) {
			at := strings.LastIndexByte(e.English[0], ' ')
			if e.POS != "verb" || at < 0 || !linkPrepositions[e.English[0][at+1:]] && e.English[0][at+1:] != "as" {
				continue
			}
			w.Text, w.Alternatives, w.Entry = e.English[0][:at], nil, e
			p.words[0].Text, p.words[0].Alternatives, p.fixed = e.English[0][at+1:], nil, true
			v.note("parted-preposition")
			break
		}
	}
}

// partable are the prepositions of such verbs.
var partable = map[string]bool{"de": true, "à": true, "par": true, "en": true, "sur": true}

// partedInfinitive puts an adverb that parts a verb from its infinitive into the verb: "permet souvent d'arrêter" is "often makes it possible to stop".
// Source: CGEL, the position of adverbs.
func partedInfinitive(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, adv := s.chunks[i], s.at(i+1)
		if !v.is(tFin) || v.aux || !adv.is(tAdv) || len(adv.words) != 1 || !earlyAdverbs[adv.words[0].Text] || !s.at(i+2).is(tInf) || v.head != len(v.words)-1 {
			return 0, nil
		}
		if e := v.headWord().Entry; e == nil || !strings.HasSuffix(e.Term, " de") && !strings.HasSuffix(e.Term, " à") {
			return 0, nil
		}
		v.put(v.head, adv.words...)
		v.cover(adv)
		return 2, one(v.note("parted-infinitive"))
	})
}
