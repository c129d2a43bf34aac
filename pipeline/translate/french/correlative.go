package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// theMore writes what grows together: "plus la dose est élevée, plus le risque augmente" is "the higher the dose, the more the risk
// increases"; one half alone cannot be told from a comparison.
// Source: Le bon usage, plus … plus; CGEL, the correlative comparative.
func theMore(s *sentence) {
	if s.halfBeside() {
		return
	}
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
		if adj, be, np := s.at(k+1), s.at(k+2), s.at(k+3); s.at(k).is(tPunct, tCoord) && adj.is(tAdj) &&
			(adj.kind == kindComparative || ownComparatives[adj.lemma] != "") && be.is(tFin) && be.aux && np.is(tNoun) {
			adj.put(0, grammar("the", "det", "the-more")) // meilleur est le pronostic: the better the prognosis
			if w := adj.headWord(); w.Text == "best" {
				w.Text = "better"
			}
			if adj.lemma == "meilleur" {
				adj.words[len(adj.words)-1].Text, adj.words[len(adj.words)-1].Alternatives = "better", nil
			}
			np.kind = kindDefinite
			first, _ := s.moreHalf(i)
			second := []*chunk{adj.note("the-more"), np, be}
			if bareBe(be) {
				second = second[:2]
				np.cover(be)
			}
			s.chunks = slices.Concat(s.chunks[:i], first, s.chunks[k:k+1], second, s.chunks[k+4:])
			return
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

// halfBeside writes one half of which the English beside the fragment is the other: "the longer the delay, [plus le pronostic est mauvais]" is "the worse the
// prognosis".
func (s *sentence) halfBeside() bool {
	left, right := s.set.Left, s.set.Right
	behind := len(left) > 3 && s.leftIs(",") && (left[0] == "the" && comparativeWord(left[1]) || left[0] == "plus")
	before := len(right) > 2 && right[0] == "," && right[1] == "the" && comparativeWord(right[2])
	if !behind && !before {
		return false
	}
	if adj, be, np := s.at(0), s.at(1), s.at(2); len(s.chunks) == 3 && adj.is(tAdj) && ownComparatives[adj.lemma] != "" && be.is(tFin) && bareBe(be) && np.is(tNoun) {
		np.kind = kindDefinite
		np.cover(be)
		adj.words[0].Text, adj.words[0].Form, adj.words[0].Alternatives = ownComparatives[adj.lemma], english.Lemma, nil
		adj.put(0, grammar("the", "det", "the-more"))
		s.chunks = []*chunk{adj.note("the-more"), np} // the earlier the surgery, [meilleur est le résultat]
		return true
	}
	if !s.half(0) {
		return false
	}
	first, end := s.moreHalf(0)
	s.chunks = slices.Concat(first, s.chunks[end:])
	return true
}

// comparativeWord reports an English comparative.
func comparativeWord(w string) bool {
	return comparatives[w] || slices.ContainsFunc(lang.EnglishAnalyses(w), func(a lang.EnglishForm) bool { return a.Form == lang.FormComparative })
}

// half reports whether one half of a correlative begins at chunk i: plus, a noun phrase and its verb.
func (s *sentence) half(i int) bool {
	more := s.at(i)
	if !more.is(tMore) || more.lemma != "plus" && more.lemma != "moins" {
		return false
	}
	who := s.at(i + 1)
	return (who.is(tNoun) && who.det != nil || who.is(tSubj)) && s.at(i+2).is(tFin) || who.is(tPhrase) && itIs[who.lemma] && s.at(i+2).is(tAdj)
}

// itIs are the terms that hold a subject and its verb.
var itIs = map[string]bool{"il est": true, "elle est": true, "ils sont": true, "elles sont": true}

// ownComparatives are the adjectives that compare without plus, and their English.
var ownComparatives = map[string]string{"meilleur": "better", "moindre": "lower", "pire": "worse"}

// moreHalf lists the chunks of a half in the English order, and says where it ends.
func (s *sentence) moreHalf(i int) (half []*chunk, end int) {
	more, subject := s.chunks[i], s.chunks[i+1:i+3]
	if s.chunks[i+1].is(tPhrase) {
		subject = subject[:1]
	}
	start := i + 1 + len(subject)
	end = start
	for end < len(s.chunks) && end < i+10 && !s.chunks[end].is(tPunct) {
		end++
	}
	rest := s.chunks[start:end]
	word := grammar(moreOrLess[more.lemma], "adv", "the-more")
	word.Source = more.source
	more.words = []english.Word{grammar("the", "det", "the-more"), word}
	more.tag = tAdv
	if len(rest) > 0 && rest[0].is(tAdj) && len(rest[0].words) == 1 {
		adj := rest[0]
		if more.lemma == "plus" {
			if adj.setForm(english.Comparative); adj.words[0].Text == "older" || adj.words[0].Text == "elderly" {
				adj.words[0].Text, adj.words[0].Alternatives = "old", nil // plus vous êtes âgé: the older you are
			}
			if len(subject) > 0 && subject[0].is(tNoun) && !weightyNouns[lastWord(subject[0].headWord().Text)] {
				greater(adj) // plus le bénéfice est important: the greater the benefit
			}
			more.words = more.words[:1]
			more.words[0].Source = more.source
		}
		more.add(adj)
		rest = rest[1:]
		if len(subject) == 2 && subject[0].is(tNoun) && bareBe(subject[1]) {
			if subject[0].kind = kindDefinite; subject[0].det != nil && subject[0].det.kind != lang.KindArticle {
				subject[0].kind = lang.KindNone
			}
			more.cover(subject[1])
			subject = subject[:1] // plus la dose est élevée: the higher the dose
		}
	}
	return slices.Concat([]*chunk{more}, subject, rest), end
}

// bareBe reports a form of être that says nothing but that it is, which English leaves out of what grows together.
func bareBe(v *chunk) bool { return v.aux && v.lemma == "être" && len(v.words) == 1 && !v.negated }

// eitherOr writes pairs: "soit … soit" and "ou bien … ou bien" are "either … or", "tant … que" "both … and".
// Source: Le bon usage, soit and tant … que; CGEL, correlative coordination.
func eitherOr(s *sentence) {
	first, pairs := -1, 0
	for _, c := range s.chunks {
		if c.is(tCoord, tSub) && (c.lemma == "soit" || c.lemma == "ou bien") {
			pairs++
		}
	}
	if c, next := s.at(0), s.at(1); c.is(tFin) && c.lemma == "être" && strings.EqualFold(c.source, "soit") && next.is(tNoun, tNum) &&
		len(s.set.Left) == 0 && !s.clauseBehind(0) {
		c.tag, c.lemma, c.aux = tAdv, "soit", false
		c.words, c.head = []english.Word{{Text: "that is,", POS: "adv", Source: c.source}}, 0 // soit une prévalence de 3 %
		c.note("either-or")
	}
	for i, c := range s.chunks {
		switch {
		case c.is(tPhrase) && c.lemma == "qu'il s'agisse de":
			s.dropSecondDe(i)
		case c.is(tCoord, tSub) && c.lemma == "soit" && pairs == 1 && i == 0 && !s.leftIs(","):
			c.words[0].Text, c.words[0].Alternatives = "either", nil
			if slices.Contains(s.set.Left, "soit") || slices.Contains(s.set.Left, "either") {
				c.words[0].Text = "or"
			}
			s.doubt += .5
			c.note("either-or")
		case c.is(tCoord, tSub) && c.lemma == "soit" && pairs == 1 && i == 0:
			c.words = []english.Word{{Text: "that is", POS: "adv", Source: c.source}, grammar(",", "", "either-or")}
			c.note("either-or") // ", soit un risque de 5 %"
		case c.is(tCoord, tSub) && (c.lemma == "soit" || c.lemma == "ou bien" && pairs > 1) && len(c.words) == 1:
			c.words[0].Text, c.words[0].Alternatives = "either", nil
			if first >= 0 {
				c.words[0].Text = "or"
			}
			first = i
			c.note("either-or")
		case c.is(tAdv, tMore, tPhrase) && (c.lemma == "tant" || c.lemma == "aussi bien") && s.pairedManner(i):
		case c.is(tAdv, tMore, tPhrase) && (c.lemma == "tant" || c.lemma == "aussi bien") && s.pairedQue(i) > 0:
			c.bothAnd(s.chunks[s.pairedQue(i)])
		}
	}
}

// dropSecondDe takes away the de behind the ou of a choice whose whether has taken in the first: "qu'il s'agisse d'un adulte ou d'un enfant".
func (s *sentence) dropSecondDe(i int) {
	for k := i + 2; k < min(len(s.chunks)-1, i+8); k++ {
		if or, de := s.chunks[k], s.chunks[k+1]; or.is(tCoord) && or.lemma == "ou" && de.prep("de") {
			or.cover(de)
			s.chunks = slices.Concat(s.chunks[:k+1], s.chunks[k+2:])
			return
		}
	}
}

// bothAnd writes tant and its que as both and and.
func (c *chunk) bothAnd(que *chunk) {
	c.words = []english.Word{{Text: "both", POS: "adv", Source: c.source}}
	que.words, que.tag, que.lemma = []english.Word{{Text: "and", POS: "conj", Source: que.source}}, tCoord, "et"
	c.note("either-or")
}

// pairedManner makes an adverb of the adjective that shares "sur le plan" behind the tant at i: "tant sur le plan clinique que biologique" is "both clinically and
// biologically".
func (s *sentence) pairedManner(i int) bool {
	first, que, adj := s.at(i+1), s.at(i+2), s.at(i+3)
	if !first.is(tAdv, tPP) || !strings.HasPrefix(first.source, "sur le plan ") || que == nil || que.lemma != "que" || !adj.is(tAdj) || len(adj.words) != 1 {
		return false
	}
	if !adj.toAdverb() {
		return false
	}
	s.chunks[i].bothAnd(que)
	return true
}

// pairedQue is the index of the que that answers the tant at i: what follows both is of one kind, "tant chez l'adulte que chez l'enfant"; 0 if there is
// none.
func (s *sentence) pairedQue(i int) int {
	first := s.at(i + 1)
	if !first.is(tNoun, tPrep, tAdj, tPP, tAdv) {
		return 0
	}
	for k := i + 2; k < min(len(s.chunks), i+8); k++ {
		switch c := s.chunks[k]; {
		case c.is(tFin, tPunct):
			return 0
		case c.lemma == "que" && s.at(k+1) != nil && s.at(k+1).tag == first.tag:
			return k
		}
	}
	return 0
}

// cleft writes "ce sont" before a relative clause as "it is": "ce sont les femmes qui sont touchées" is "it is women who are affected".
// Source: CGEL, cleft clauses.
func cleft(s *sentence) {
	for i, c := range s.chunks {
		s.cleftTime(i)
		k, adv := i+1, s.at(i+1)
		if adv.is(tAdv) {
			k++ // ce sont surtout les femmes qui sont touchées
		}
		if np := s.at(k); c.lemma != "ce sont" || !np.is(tNoun) || k == i+1 && !np.det.article() || !s.at(k+1).is(tRel) || s.at(k+1).lemma != "qui" {
			continue
		}
		if adv.lemma == "surtout" {
			adv.words[0].Text, adv.words[0].Alternatives = "mainly", nil
		}
		c.words[0].Text, c.words[0].Alternatives = "it is", nil
		c.note("cleft")
	}
}

// cleftTime sets the be of a cleft in the past when its clause tells of the past: "c'est en 1921 que l'insuline fut découverte" is "it was in 1921 that insulin was
// discovered".
func (s *sentence) cleftTime(i int) {
	it := s.chunks[i]
	if !it.is(tPhrase) || it.lemma != "c'est" || !s.at(i+1).is(tPrep, tAdv, tPP) {
		return
	}
	for k := i + 2; k < min(len(s.chunks), i+8); k++ {
		if c := s.chunks[k]; c.is(tRel, tSub) && c.lemma == "que" {
			if v := s.verbOf(k); v != nil && v.past() {
				it.words[0].Text, it.words[0].Alternatives = "it was", nil
				it.note("cleft")
			}
			return
		}
	}
}

// partitivePair drops the article of quantity behind a coordinator when the noun before it has one: "comprend des antibiotiques et du repos" is
// "includes antibiotics and rest".
// Source: Le bon usage, the partitive article.
func partitivePair(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, and, de, more := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !np.is(tNoun) || np.det == nil || np.post || !and.is(tCoord) || !de.prep("de") || !more.is(tNoun) || !more.det.article() {
			return 0, nil
		}
		if d := np.det.lemma; d != "des" && d != "du" && d != "un" && d != "une" || !s.at(i-1).is(tFin, tInf, tPres) {
			return 0, nil
		}
		more.cover(de)
		more.det = nil
		return 4, []*chunk{np, and, more.note("partitive-pair")}
	})
}
