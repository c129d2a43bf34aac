package french

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// theMore writes what grows together: "plus la dose est élevée, plus le risque augmente" is "the higher the dose is, the more the risk
// increases"; one half alone cannot be told from a comparison.
// Source: Le bon usage, plus … plus; CGEL, the correlative comparative.
func theMore(s *sentence) {
	for i := range s.chunks {
		if !s.half(i) || i > 0 && !s.chunks[i-1].is(tPunct) {
			continue
		}
		k := i + 3
		for k < min(len(s.chunks), i+10) && !s.chunks[k].mark(",") {
			k++
		}
		if s.at(k + 1).is(tCoord) {
			k++
		}
		if !s.chunks[min(k, len(s.chunks)-1)].is(tPunct, tCoord) || !s.half(k+1) {
			continue
		}
		second, end := s.moreHalf(k + 1)
		first, _ := s.moreHalf(i)
		s.chunks = slices.Concat(s.chunks[:i], first, s.chunks[k:k+1], second, s.chunks[end:])
		return
	}
}

// half reports whether one half of a correlative begins at chunk i: plus, a noun phrase and its verb.
func (s *sentence) half(i int) bool {
	more := s.at(i)
	return more.is(tMore) && (more.lemma == "plus" || more.lemma == "moins") && s.at(i+1).is(tNoun) && s.at(i+1).det != nil && s.at(i+2).is(tFin)
}

// moreHalf lists the chunks of a half in the English order, and says where it ends.
func (s *sentence) moreHalf(i int) (half []*chunk, end int) {
	more, np, v := s.chunks[i], s.chunks[i+1], s.chunks[i+2]
	end = i + 3
	for end < len(s.chunks) && end < i+10 && !s.chunks[end].is(tPunct) {
		end++
	}
	rest := s.chunks[i+3 : end]
	word := grammar(map[string]string{"plus": "more", "moins": "less"}[more.lemma], "adv", "the-more")
	word.Source = more.source
	more.words = []english.Word{grammar("the", "det", "the-more"), word}
	more.tag = tAdv
	if len(rest) > 0 && rest[0].is(tAdj) && len(rest[0].words) == 1 {
		adj := rest[0]
		if more.lemma == "plus" {
			adj.setForm(english.Comparative)
			more.words = more.words[:1]
			more.words[0].Source = more.source
		}
		more.add(adj)
		rest = rest[1:]
	}
	return append([]*chunk{more, np, v}, rest...), end
}
