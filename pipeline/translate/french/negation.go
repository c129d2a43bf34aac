package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// neverFirst puts a jamais that opens its clause behind its ne: "jamais ce traitement n'a été évalué" is "this treatment has never been evaluated".
// Source: Le bon usage, the place of jamais.
func (s *sentence) neverFirst() {
	never := s.at(0)
	if !never.is(tAdv, tNeg) || never.lemma != "jamais" {
		return
	}
	for k := 1; k < min(len(s.chunks), 8) && !s.chunks[k].is(tPunct, tFin); k++ {
		if s.chunks[k].is(tNe) {
			never.tag = tNeg
			s.chunks = slices.Concat(s.chunks[1:k+1], []*chunk{never}, s.chunks[k+1:])
			return
		}
	}
}

// onlyLater writes the que of ne … que that stands behind more than the verb: "n'est utile qu'en cas de doute" is "is useful only in case of
// doubt". A ne that nothing answers, and that no conjunction calls for, leaves the sense open.
// Source: Le bon usage, ne … que and the expletive ne; CGEL, only as a focusing modifier.
func onlyLater(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPres) || !v.ne || v.negated {
			continue
		}
		if k := s.restriction(i); k > 0 {
			que := s.chunks[k]
			que.tag, que.lemma = tAdv, "ne que"
			que.words = []english.Word{{Text: "only", POS: "adv", Source: que.source}}
			v.negated = true
			que.note("only-later")
			continue
		}
		if !s.answered(i) {
			s.why = "the negation has one half only"
		}
	}
}

// restriction is the index of the que that belongs to the ne of the verb at i, 0 for none.
func (s *sentence) restriction(i int) int {
	for k := i + 1; k < i+6; k++ {
		switch c := s.at(k); {
		case c.is(tRel, tSub) && c.lemma == "que":
			if s.negativeBetween(s.chunks[i].span.Start, c.span.Start) {
				return 0 // n'est pas encore prouvé que
			}
			return k
		case !c.is(tAdj, tNoun, tName, tPrep, tAdv, tPast, tDet, tNum, tInf): // ne commence à agir qu'au bout de
			return 0
		}
	}
	return 0
}

// negativeBetween reports whether a word that answers a ne stands between two byte offsets.
func (s *sentence) negativeBetween(from, to int) bool {
	return slices.ContainsFunc(s.tokensBetween(from, to), func(t token) bool { return negativeWords[t.form] })
}

// answered reports whether the ne of the verb at i has another partner, or is one that says nothing.
func (s *sentence) answered(i int) bool {
	v := s.chunks[i]
	if negatedByNe[v.lemma] {
		return true
	}
	for _, t := range s.around(v) {
		if negativeWords[t.form] {
			return true
		}
	}
	for k := max(0, i-8); k < i; k++ {
		c := s.chunks[k]
		if c.is(tFin, tInf) && strings.HasSuffix(c.headTerm(), " que") {
			return true // on craint que la tumeur ne se propage
		}
		if c.is(tSub) && (expletive[unelided(c.lemma)] || c.lemma == "que" && k > 0 && s.chunks[k-1].is(tFin, tInf, tPres)) ||
			c.lemma == "que" && s.at(k-1).is(tAdj, tMore) {
			return true
		}
	}
	if i <= 4 && s.leftIs("unless", "before") {
		return true // unless [votre médecin ne vous l'ait prescrit]
	}
	return len(s.set.Left) > 0 && i <= 1 && s.negativeLeft()
}

// negativeWords answer a ne. "plus" is not among them: it is more as well, and as a negation stands in the verb group.
var negativeWords = wordSet(`pas aucun aucune nul nulle rien personne ni jamais guère`)

// negativeLeft reports whether the English before the fragment ends with a negative subject: "no patient [n'a récidivé]".
func (s *sentence) negativeLeft() bool {
	for _, w := range s.set.Left[max(0, len(s.set.Left)-4):] {
		if w == "no" || w == "none" || w == "nobody" || w == "nothing" || w == "neither" || w == "nor" {
			return true
		}
	}
	return false
}

// expletive are the conjunctions behind which ne says nothing. Source: Le bon usage, the expletive ne.
var expletive = map[string]bool{"avant que": true, "à moins que": true, "de peur que": true, "de crainte que": true, "sans que": true, "plutôt que": true}

// unelided is the conjunction as it stands before a consonant: "sans qu'" is "sans que".
func unelided(conjunction string) string {
	if s, ok := strings.CutSuffix(conjunction, "qu'"); ok {
		return s + "que"
	}
	return conjunction
}

// verbBehindAll reports an English finite verb right behind the fragment, whose subject it is then.
func (s *sentence) verbBehindAll() bool {
	if len(s.set.Right) == 0 {
		return false
	}
	p := lang.CommonPOS(s.set.Right[0])
	return p.Has(lang.Auxiliary) || p.Has(lang.Modal) || thirdPerson(s.set.Right[0]) && !p.Has(lang.Noun)
}

// prohibition writes a negated infinitive that opens a clause as what must not be done: "ne pas doubler la dose" is "do not double the dose".
// Source: Le bon usage, the infinitive of instructions.
func prohibition(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tInf) || v.head != 1 || len(v.words) < 2 || v.words[0].Text != "not" || i > 0 && !s.chunks[i-1].is(tPunct) {
			continue
		}
		if i == 0 && len(s.set.Left) > 0 && !s.leftIs(",", ":", ".", "(", ";") {
			continue
		}
		if s.clauseBehind(i) {
			continue // ne pas traiter expose à un risque
		}
		if len(s.set.Left) == 0 && s.verbBehindAll() {
			v.setForm(english.Gerund) // [Ne pas traiter] is an option
			v.fixed = true
			continue
		}
		v.words[1].Form = english.Lemma
		v.put(0, grammar("do", "verb", "prohibition"))
		v.tag, v.fixed = tFin, true
	}
}
