package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// An adjective behind two coordinated nouns may be of both, which French tells by its number and by the determiners.

// sharedAdjective puts an adjective behind two coordinated nouns before the first of them when it is of both: by its plural behind nouns in the singular, "une anémie
// et une thrombopénie sévères" is "severe anemia and thrombocytopenia", or by their one determiner, "les pieds et mains enflés" "the swollen feet and hands".
// Source: Le bon usage, agreement of an adjective with several nouns; the determiner of coordinated nouns that are one whole.
func sharedAdjective(s *sentence) {
	for i, and := range s.chunks {
		a, k := s.at(i-1), i+1
		if of := s.at(k); of.prep("de") || of.prep("à") {
			k++ // la cheville et du pied gauches
		}
		if s.at(k).is(tDet) {
			k++
		}
		b, adj := s.at(k), s.at(k+1)
		if !and.is(tCoord) || and.lemma != "et" && and.lemma != "ou" || !a.is(tNoun) || !b.is(tNoun) || !plainAdjective(adj, s.at(k+2)) ||
			governs(adj, s.at(k+2)) || s.at(i-2).is(tAdj) {
			continue
		}
		one := k == i+1 && s.at(i-2).is(tDet) && a.plural() && b.plural() && !(adj.gender == lang.GenderFeminine && a.gender == lang.GenderMasculine)
		if adj.number != lang.NumberPlural || adj.kind != lang.KindNone || postposed(adj) || !one && (a.plural() || b.plural()) {
			continue
		}
		if adj.is(tPast) && s.at(k+2) != nil && !s.at(k+2).is(tFin, tPunct) {
			continue // une revue et une méta-analyse publiées le 11 juillet
		}
		if adj.is(tPast) {
			adj = s.reread(adj, tAdj) // modérées: moderate
			asAdjective(adj)
		}
		adj.number, adj.gender = a.number, a.gender
		if d := s.at(k - 1); k > i+1 && d.indefinite() {
			d.words, d.lemma, d.kind = nil, "de", lang.KindArticle // a severe rash and edema
		}
		copy(s.chunks[i+1:k+2], s.chunks[i:k+1])
		s.chunks[i] = adj.note("shared-adjective")
		s.doubt += .03
	}
}

// sharedModifier puts what stands before the second of two coordinated nouns in the plural before the first when they have one determiner: "les artères et veines
// rénales" is "the renal arteries and veins".
// Source: Le bon usage, the determiner of coordinated nouns that are one whole.
func sharedModifier(s *sentence) {
	for i, and := range s.chunks {
		a, b := s.at(i-1), s.at(i+1)
		if !and.is(tCoord) || and.lemma != "et" && and.lemma != "ou" || !a.is(tNoun) || !b.is(tNoun) || a.det == nil || b.det != nil ||
			!a.plural() || !b.plural() || a.post || b.post || a.numbered() || b.numbered() {
			continue
		}
		if a.gender == lang.GenderMasculine && b.gender == lang.GenderFeminine || a.head > 0 || len(a.words) != 1 ||
			!strings.HasPrefix(b.source, b.headWord().Source) {
			continue
		}
		modifier := b.modifier()
		if modifier == nil {
			continue
		}
		a.put(0, modifier...)
		a.note("shared-modifier")
		s.doubt += .03
	}
}

// keptApart gives one of two coordinated nouns another of its English words when both have the same: "rééducation et réadaptation" are not rehabilitation twice. // Source: house rule on lost words.
func keptApart(s *sentence) {
	for i, and := range s.chunks {
		a, b := s.at(i-1), s.at(i+1)
		if !and.is(tCoord) || !a.is(tNoun) || !b.is(tNoun) || len(a.words) != 1 || len(b.words) != 1 || a.lemma == b.lemma ||
			a.words[0].Literal || a.words[0].Text != b.words[0].Text {
			continue
		}
		w := &a.words[0]
		if len(w.Alternatives) == 0 {
			w = &b.words[0]
		}
		if len(w.Alternatives) == 0 {
			s.doubt += .3 // nos connaissances et notre savoir
			continue
		}
		w.Text, w.Alternatives = w.Alternatives[0], nil
		w.Rules = append(w.Rules[:len(w.Rules):len(w.Rules)], "french/kept-apart")
	}
}

// modifier takes the adjectives before the head out of a noun phrase, or that which its term begins with in English and ends with in French: renal veins.
func (c *chunk) modifier() []english.Word {
	if c.head > 0 {
		words := c.words[:c.head:c.head]
		c.words, c.head = c.words[c.head:], 0
		return words
	}
	first, rest, two := strings.Cut(c.words[0].Text, " ")
	if strings.Count(c.lemma, " ") != 1 || len(c.words) != 1 || !two || strings.Contains(rest, " ") || !lang.CommonPOS(first).Has(lang.Adjective) {
		return nil
	}
	w := c.words[0]
	w.Text, w.Form, w.POS, w.Alternatives = first, english.Lemma, "adj", nil
	c.words = append([]english.Word(nil), c.words...)
	c.words[0].Text, c.words[0].Alternatives = rest, nil
	return []english.Word{w}
}
