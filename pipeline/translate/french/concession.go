package french

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// evenIf writes an inverted subjunctive before an adjective as a condition: "fût-elle modérée" is "even if moderate".
// Source: Le bon usage, the imperfect subjunctive of concession.
func evenIf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, pro, adj := s.chunks[i], s.at(i+1), s.at(i+2)
		if !v.is(tFin) || !conceding[strings.ToLower(v.source)] || !pro.is(tSubj) || !s.hangsBehind(pro) || !adj.is(tAdj, tPast) ||
			i > 0 && !s.at(i-1).is(tPunct, tNoun) {
			return 0, nil
		}
		out := *v
		out.tag, out.aux, out.head, out.words = tAdv, false, 0, []english.Word{{Text: "even if", POS: "adv", Source: v.source}}
		out.cover(pro)
		adj = s.reread(adj, tAdj)
		return 3, []*chunk{out.note("even-if"), adj}
	})
}

// conceding are the forms of être that concede when their subject stands behind them.
var conceding = wordSet(`fût fussent`)

// inVain writes what is done without effect as a concession: "le patient a beau prendre son traitement, la fièvre persiste" is "although the patient takes the
// treatment, fever persists".
// Source: Le bon usage, avoir beau with an infinitive.
func inVain(s *sentence) {
	for i := 1; i < len(s.chunks); i++ {
		v, inf := s.chunks[i], s.at(i+1)
		if !v.is(tFin) || v.headTerm() != "avoir beau" || !inf.is(tInf) || v.mainVerb() == nil || inf.mainVerb() == nil {
			continue
		}
		from := i
		for from > 0 && !s.chunks[from-1].is(tPunct, tCoord, tSub) {
			from--
		}
		if from == i {
			continue // the subject stands in the English before
		}
		w := inf.mainVerb()
		w.Form = v.mainVerb().Form
		inf.tag, inf.mood, inf.tense, inf.person, inf.number = tFin, v.mood, v.tense, v.person, v.number
		inf.cover(v)
		inf.note("in-vain")
		although := &chunk{tag: tSub, lemma: "bien que", span: s.chunks[from].span,
			words: []english.Word{{Text: "although", POS: "conj", Source: v.source, Rules: []string{"french/in-vain"}}}}
		although.span.End = although.span.Start
		s.chunks = slices.Insert(slices.Delete(slices.Clone(s.chunks), i, i+1), from, although)
	}
}
