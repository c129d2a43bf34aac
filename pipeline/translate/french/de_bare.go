package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// bareDe joins two nouns linked by a "de" without an article: a compound where English has one ("donneur d'organes" is "organ
// donor"), else with the preposition of the head ("risque de décompensation" is "risk of decompensation").
// Source: CGEL, compounds and of-phrases; the choice is counted on clean English text.
func bareDe(s *sentence) {
	s.rewriteBack(func(c *chunk, right []*chunk) (*chunk, int) {
		n := len(right)
		if !c.is(tNoun) || n < 2 || right[n-1].lemma != "de" || !right[n-1].is(tPrep) || !right[n-2].is(tNoun) {
			return nil, 0
		}
		comp := right[n-2]
		if len(comp.words) > maxWords {
			return nil, 0
		}
		if comp.det != nil && !(comp.det.lemma == "" && comp.det.kind == lang.KindNone) {
			return nil, 0
		}
		de := right[n-1]
		if ofValue(comp) && spansTime(comp.lemma) && s.shifted(c) {
			return nil, 0 // retarde la perte de la marche de deux ans: by two years
		}
		if comp.lemma == "évolution" && len(comp.words) == 1 && spansTime(c.lemma) {
			comp.words = slices.Clone(comp.words)
			comp.headWord().Text, comp.headWord().Alternatives = "disease", nil // après dix ans d'évolution
		}
		chooseHead(c, comp)
		if c.headWord().Text == "absence" {
			chooseWithout(nil, nil, comp, nil)
		}
		if np := headAsModifier(c, de, comp); np != nil {
			return np, 2
		}
		if comp.det == nil && !listed(right, n-3) && !participleOf(comp, c, right, n-3) && (eponym(c, comp) || s.compounds(c, comp)) {
			return compound(c, de, comp).note("de-compound"), 2
		}
		return ofPhrase(c, de, comp, false).note("bare-de"), 2
	})
}

// headAsModifier makes an English adjective of a head that says what is thought or felt of its complement: "suspicion d'embolie" is "suspected embolism",
// "excès de liquide" "excess fluid". It is nil for any other head.
func headAsModifier(c, de, comp *chunk) *chunk {
	switch {
	case c.headWord().Text == "suspicion" && !c.post && c.head == 0 && comp.det == nil && (c.det == nil || c.det.lemma == "un" || c.det.lemma == "une"):
		comp.put(0, english.Word{Text: "suspected", POS: "adj", Source: c.source, Rules: c.headWord().Rules})
		comp.cover(de)
		comp.cover(c)
		return comp.note("bare-de")
	case comp.det == nil && c.headWord().Text == "excess" && !c.post && len(c.words) == 1:
		comp.put(0, c.words...)
		comp.cover(de)
		comp.cover(c)
		if comp.det = c.det; c.det != nil && c.det.kind == lang.KindArticle {
			comp.det = nil
		}
		return comp.note("de-compound")
	}
	return nil
}

// participleOf reports whether a participle with a complement follows that agrees with the complement and not with the head, so that the complement
// stays behind: "une prolifération de cellules disposées en faisceaux".
func participleOf(comp, head *chunk, right []*chunk, k int) bool {
	if k < 0 || !(right[k].is(tPast) && k > 0 && takesComplement(right[k], right[k-1]) || right[k].is(tAdj) && strings.Contains(right[k].lemma, " ")) {
		return false
	}
	return differ(head.number, right[k].number) && !differ(comp.number, right[k].number)
}

// listed reports whether a coordinated "de" follows, so that the noun's complements are a list: right is reversed.
func listed(right []*chunk, k int) bool {
	return k >= 1 && right[k].is(tCoord) && right[k-1].is(tPrep) && right[k-1].lemma == "de" && !(k >= 2 && right[k-2].is(tNoun) && right[k-2].det != nil)
}
