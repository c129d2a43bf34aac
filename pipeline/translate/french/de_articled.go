package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// articledDe joins two noun phrases linked by a "de" with a determiner: "fonction du foie" is "liver function" where that is the
// usual compound, else "function of the liver"; "réduction de la mortalité" is "reduction in mortality".
// Source: as for the bare de.
func articledDe(s *sentence) {
	s.rewriteBack(func(c *chunk, right []*chunk) (*chunk, int) {
		n := len(right)
		if !c.is(tNoun, tNum) || n < 2 || right[n-1].lemma != "de" || !right[n-1].is(tPrep) || !right[n-2].is(tNoun, tStrong, tNum) {
			return nil, 0
		}
		de, comp := right[n-1], right[n-2]
		if (ofValue(comp) || comp.det != nil && (comp.det.lemma == "plusieurs" || comp.det.lemma == "quelques")) && spansTime(comp.lemma) && s.shifted(c) {
			return nil, 0 // retarde le début de deux ans
		}
		if c.is(tNum) && c.lemma != "%" || len(comp.words) > maxWords {
			return nil, 0
		}
		share := comp.is(tNum) && comp.lemma == "%" || comp.is(tNoun) && fractions[comp.lemma]
		if share && c.is(tNoun) && (c.post || c.head > 0) && s.changes(c) {
			de.lemma, de.words = "by", []english.Word{{Text: "by", POS: "prep", Source: de.source, Rules: []string{"french/articled-de"}}}
			return nil, 0 // réduit le risque de fracture de 50 %
		}
		if n > 2 && comp.is(tNoun) && comp.human && comp.plural() && right[n-3].is(tPrep) && (right[n-3].lemma == "en" || right[n-3].lemma == "avec" || right[n-3].lemma == "sous") {
			return ofPhrase(c, de, comp, true).note("articled-de"), 2 // la survie des patients en insuffisance respiratoire
		}
		if s.articledCompound(c, comp, followed(right, n-3)) {
			return s.withRelated(compound(c, de, comp).note("de-compound"), right)
		}
		if personsOwn(c, comp) {
			return genitive(c, de, comp).note("genitive"), 2
		}
		chooseHead(c, comp)
		if c.lemma == "recherche" && slices.Contains(c.headWord().Alternatives, "search") {
			c.headWord().Text, c.headWord().Alternatives = "search", nil
		}
		if measuredBy(c, de, comp) {
			return c.note("articled-de"), 2
		}
		return s.withRelated(ofPhrase(c, de, comp, true).note("articled-de"), right)
	})
}

// withRelated puts an adjective that the whole has before it: "une opacification du cristallin liée à l'âge" is "an age-related opacification of the lens". right is
// reversed, and holds the de and the complement, which are taken, too.
func (s *sentence) withRelated(out *chunk, right []*chunk) (*chunk, int) {
	n := len(right)
	if n < 3 || !relatedTo(right[n-3]) || s.disagrees(out, right[n-3]) {
		return out, 2
	}
	out.put(0, right[n-3].words...)
	out.cover(right[n-3])
	return out, 3
}

// measuredBy puts what is measured before the noun of the measure, where English has it so.
func measuredBy(c, de, comp *chunk) bool {
	measure, rest := measured(c, comp)
	if measure == nil {
		return false
	}
	c.put(c.head, measure...)
	c.words = append(c.words[:len(c.words):len(c.words)], rest...)
	c.cover(de)
	c.cover(comp)
	c.post = c.post || len(rest) > 0
	return true
}

// articledCompound reports whether English makes a compound of the head and a complement with its article; listed says that another complement follows.
func (s *sentence) articledCompound(c, comp *chunk, listed bool) bool {
	if !c.is(tNoun) || !comp.is(tNoun) || c.post {
		return false
	}
	switch {
	case !comp.post && comp.det != nil && (comp.det.lemma == "le" || comp.det.lemma == "la" || comp.plural() && comp.det.lemma == "les") && ligandHeads[lastWord(c.headWord().Text)] && len(comp.words) <= 2 && comp.headWord().POS != "adj":
		return true
	case comp.det != nil && comp.det.kind == lang.KindArticle && len(comp.words) == 1 && !comp.post && !listed && !personsOwn(c, comp) && !evaluated(c) && s.usualCompound(c, comp, 6):
		return true
	case len(comp.words) == 1 && len(comp.words[0].Text) > 1 && strings.ToUpper(comp.words[0].Text) == comp.words[0].Text && comp.det != nil && comp.det.kind == lang.KindArticle && !comp.plural() && issued[lastWord(c.headWord().Text)]:
		return true // la classification de la NYHA, les recommandations de l'OMS
	case comp.words[0].Text == "patient" && len(comp.words) == 1 && !comp.post && handed[lastWord(c.headWord().Text)] && comp.det != nil && comp.det.kind == lang.KindArticle:
		return true // guide du patient: patient guide
	}
	return false
}

// followed reports whether a coordinated "de" with an article follows: right is reversed.
func followed(right []*chunk, k int) bool {
	return k >= 1 && right[k].is(tCoord) && (right[k-1].is(tPrep) && right[k-1].lemma == "de" || right[k-1].is(tNoun) && right[k-1].det != nil && right[k-1].det.lemma == "des")
}

// handed are what is written for patients, or about them.
var handed = wordSet(`guide handbook manual leaflet booklet diary questionnaire brochure notice card sheet handout pathway`)

// issued are what an organization issues, and stand behind its acronym.
var issued = wordSet(`classification criterion guideline recommendation definition staging statement report estimate`)
