package french

import (
	"slices"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// bothDenied says the two for les deux before a verb that denies, since both … not only says that not each is: "les deux médicaments ne doivent pas être
// associés" is "the two drugs must not be combined", "aucun des deux traitements" "neither of the two treatments".
// Source: CGEL, both and neither, and the scope of negation.
func bothDenied(s *sentence) {
	for i, c := range s.chunks {
		if of, two := s.at(i+1), s.at(i+2); c.is(tStrong) && (c.lemma == "aucun" || c.lemma == "aucune") && c.opening() == "none" &&
			of.prep("de") && two.is(tNoun) && pairOf(two) {
			c.words[0].Text, c.words[0].Alternatives = "neither", nil
			c.note("both-denied")
			continue
		}
		if c.is(tNoun) && c.det != nil && (c.det.lemma == "aucun des" || c.det.lemma == "aucune des") && pairOf(c) {
			c.sayDeterminer("neither of the")
			c.note("both-denied")
			continue
		}
		if s.at(i-1).is(tPrep) || !s.deniedBehind(i) {
			continue
		}
		switch {
		case c.is(tNoun) && c.det != nil && c.det.lemma == "les deux" && len(c.det.words) == 1:
			c.sayDeterminer("the two")
			c.note("both-denied")
		case c.is(tStrong) && c.lemma == "les deux" && c.opening() == "both":
			c.words[0].Text, c.words[0].Alternatives = "the two", nil
			c.note("both-denied")
		}
	}
}

// sayDeterminer gives the determiner of a noun phrase other words, in a copy of its own.
func (c *chunk) sayDeterminer(text string) {
	det := *c.det
	det.words = slices.Clone(det.words)
	det.words[0].Text, det.words[0].Alternatives = text, nil
	c.det = &det
}

// pairOf reports a noun phrase of two.
func pairOf(np *chunk) bool {
	return np.det != nil && np.det.lemma == "les deux" || np.numbered() && np.words[0].Text == "two"
}

// deniedBehind reports whether the verb of the subject at i says that it is not so.
func (s *sentence) deniedBehind(i int) bool {
	v := s.verbOf(i)
	return v != nil && v.negated && !v.says("only")
}

// verbOf is the finite verb that follows the subject at i with no more than its complements between them, nil for none.
func (s *sentence) verbOf(i int) *chunk {
	for k := i + 1; k < min(len(s.chunks), i+8); k++ {
		switch c := s.chunks[k]; {
		case c.is(tFin):
			return c
		case !c.is(tPrep, tNoun, tAdj, tPast, tAdv, tNum, tPP, tName):
			return nil
		}
	}
	return nil
}

// says reports whether this English word stands in the chunk.
func (c *chunk) says(word string) bool {
	return slices.ContainsFunc(c.wordsOf(), func(w english.Word) bool { return w.Text == word })
}

// notAll sets the negation of the verb before a subject with tout, which it denies: "tous les patients ne répondent pas" is "not all patients respond", "tout
// nodule n'est pas un cancer" "not every nodule is a cancer". What all must not do is left to a reader.
// Source: Le bon usage, tout with a negation; CGEL, the scope of negation.
func notAll(s *sentence) {
	for i, np := range s.chunks {
		whole := np.is(tNoun) && np.det != nil && allOf[np.det.lemma]
		if !whole && !(np.is(tStrong) && np.lemma == "tous") || s.at(i-1).is(tPrep) || !s.deniedBehind(i) {
			continue
		}
		v := s.verbOf(i)
		not, ok := v.affirm()
		if !ok {
			s.why = "what all are not, or not all are"
			return
		}
		not.Rules = []string{"french/not-all"}
		s.doubt += .1
		if !whole {
			np.put(0, not)
			continue
		}
		det := *np.det
		every := det.words[0]
		if every.Alternatives = nil; det.lemma == "tout" || det.lemma == "toute" {
			if every.Text = "every"; np.mass() {
				every.Text = "all"
			}
		}
		det.words, det.lemma, det.kind = append([]english.Word{not, every}, det.words[1:]...), "pas "+det.lemma, lang.KindNone
		np.det = &det
	}
}

// allOf are the determiners that take in all of a kind.
var allOf = map[string]bool{"tous": true, "toutes": true, "tout": true, "toute": true}

// affirm takes the not out of a verb group, which then says that it is so; not for a modal of duty or with another word of negation.
func (c *chunk) affirm() (english.Word, bool) {
	if w := &c.words[0]; w.Text == "cannot" {
		w.Text = "can"
		c.negated = false
		return english.Word{Text: "not", POS: "adv"}, true
	}
	at := slices.IndexFunc(c.words, func(w english.Word) bool { return w.Text == "not" })
	if at < 1 || c.words[0].Text == "must" || c.words[0].Text == "should" || at+1 < len(c.words) && c.words[at+1].POS == "adv" {
		return english.Word{}, false
	}
	not := c.words[at]
	words := slices.Delete(slices.Clone(c.words), at, at+1)
	if words[0].Text == "do" && at == 1 && len(words) > 1 {
		words[1].Form = words[0].Form // do not respond: respond
		words = words[1:]
	}
	c.words, c.head, c.negated = words, 0, false
	return not, true
}

// eitherLate puts "non plus" at the end of what is denied: "ne montre pas non plus de saignement" is "does not show bleeding either".
// Source: CGEL, either in negative clauses.
func eitherLate(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdv) || c.lemma != "non plus" || !s.at(i-1).is(tFin, tInf) {
			continue
		}
		k := i + 1
		for k < min(len(s.chunks), i+8) && s.chunks[k].is(tPrep, tDet, tNoun, tAdj, tPast, tNum, tName, tPP) {
			k++
		}
		if k == i+1 || s.at(k).is(tFin, tRel) {
			continue
		}
		copy(s.chunks[i:], s.chunks[i+1:k])
		s.chunks[k-1] = c.note("either-late")
	}
}
