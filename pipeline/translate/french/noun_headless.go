package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// headless builds a phrase whose noun is left out or is an adjective: "les plus touchés", "les 35 %", "le premier".
func (s *sentence) headless(i, k int, dets []*chunk, num *chunk, pre []*chunk) (int, []*chunk) {
	if per := s.at(k); num == nil && len(pre) == 0 && len(dets) == 1 && dets[0].indefinite() && (per.is(tPrep) && per.lemma == "par" || per.is(tAdv) && strings.HasPrefix(per.lemma, "par ")) {
		one := *dets[0]
		one.tag, one.words = tNum, []english.Word{{Text: "one", POS: "num", Source: dets[0].source, Rules: []string{"french/noun-phrase"}}}
		return k - i, []*chunk{&one} // au rythme d'une par mois
	}
	if num == nil && s.at(k).is(tNum) && len(pre) == 0 {
		num = s.at(k)
		k++
	}
	switch {
	case len(pre) > 0:
		return k - i, one(s.adjectiveAsNoun(k, dets, num, pre))
	case num != nil:
		np := *num
		np.tag = tNoun
		np.det = joinDeterminers(dets)
		if np.det.kind == lang.KindArticle && (num.lemma == "%" || num.lemma == "unit") {
			np.det = nil
		}
		for _, d := range dets {
			np.cover(d)
		}
		np.post = true
		return k - i, one(&np)
	}
	return 0, nil
}

// adjectiveAsNoun makes the noun of the last adjective: "les plus touchés" are those who are most affected.
func (s *sentence) adjectiveAsNoun(k int, dets []*chunk, num *chunk, pre []*chunk) *chunk {
	noun := pre[len(pre)-1]
	if adaptAdjectives(dets, pre, noun); noun.lemma == "seul" && len(s.set.Right) > 0 && s.at(k) == nil {
		np := assemble(dets, num, pre[:len(pre)-1], noun, nil)
		return np.note("noun-phrase") // après une seule | intervention
	}
	counted := noun.plural() && sequence[noun.lemma] && (num != nil || dets[0].lemma == "les deux")
	if n := s.reread(noun, tNoun); n != noun && !counted {
		np := assemble(dets, num, pre[:len(pre)-1], n, nil)
		return np.note("noun-phrase")
	}
	if noun.lemma == "autre" && noun.plural() {
		noun.words[0].Text = "others"
	}
	if d := domain(noun.headWord().Entry); noun.plural() && len(noun.words) == 1 && (d == "pharmacology" || d == "drugs" || d == "physiology") && lang.CommonPOS(noun.words[0].Text).Has(lang.Noun) {
		noun.words[0].POS = "noun" // les vasodilatateurs
		noun.setForm(english.PluralNoun)
	}
	if theTwo(dets, pre, nil); num != nil && counted {
		noun.words = append(slices.Clone(noun.words), num.words...) // les trois premiers: the first three
		noun.cover(num)
		num = nil
	}
	np := assemble(dets, num, pre[:len(pre)-1], noun, nil)
	if counted {
		np.det, np.kind = dets[0], kindDefinite
		return np.note("adjective-as-noun")
	}
	if noun.plural() {
		np.human = true
	}
	s.doubt += .15
	np.det = dets[0]
	return np.note("adjective-as-noun")
}
