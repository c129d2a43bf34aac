package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// degree puts an adverb of degree to an adjective, adverb or participle: "plus faible" is "lower", "moins lourd" "less
// burdensome", "très élevé" "very high", "trop rapide" "too rapid", "aussi efficace" "as effective".
// Source: Le bon usage, the degrees of comparison.
func degree(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		more, adj := s.chunks[i], s.at(i+1)
		if t, ok := farMore(more); ok && adj.is(tAdj, tAdv) && adj.head == 0 && adj.headWord().Form == english.Lemma &&
			!strings.Contains(adj.headWord().Text, " ") {
			adj.headWord().Form = english.Comparative
			more.words[0].Text, more.words[0].Alternatives = t, nil
			adj.put(0, more.words...)
			adj.cover(more)
			adj.kind = kindComparative
			return 2, one(adj.note("degree"))
		}
		if more.is(tMore) && more.lemma == "plus" && adj.is(tNoun) && rankedTerm(adj.lemma, firstWord(adj.headWord().Text)) && adj.splitCourse() {
			return 2, one(s.comparedTerm(i))
		}
		if !more.is(tMore) || !adj.is(tAdj, tAdv, tPast) {
			return 0, nil
		}
		if just := s.at(i - 1); more.lemma == "aussi" && just.is(tAdv) && just.lemma == "tout" && len(just.words) == 1 {
			just.words[0].Text, just.words[0].Alternatives = "just", nil // tout aussi efficace: just as effective
		}
		if more.lemma == "peu" && adj.is(tPast) {
			more.words[0].Text = "little" // peu modifié: little changed
		}
		if adj.is(tPast) {
			adj = s.reread(adj, tAdj) // plus élevé: higher, not more raised
			asAdjective(adj)
		}
		w := adj.headWord()
		switch {
		case more.lemma == "plus" && adj.head == 0 && spreadParticiples[w.Text]:
			adj.put(0, more.words[0], english.Word{Text: "widely", POS: "adv", Source: more.source, Rules: []string{"french/degree"}}) // le plus utilisé: the most widely used
		case w.Text == "many" && adj.head == 0 && !s.at(i+2).is(tNoun, tAdj) && more.lemma == "plus":
			w.Text, w.Alternatives = "numerous", nil // plus nombreuses et plus étendues: many lesions are more, but these are more numerous
			adj.put(0, more.words...)
		case more.lemma == "plus" && adj.head == 0 && w.Form == english.Lemma && !strings.Contains(w.Text, " "):
			w.Form = english.Comparative
			w.Source = more.source + " " + w.Source
			if w.Text == "high" {
				w.Alternatives = nil // higher, not more elevated
			}
		case more.lemma == "plus" && strings.HasPrefix(w.Text, "more "):
		case more.lemma == "moins" && adj.head == 0 && len(adj.words) == 1 && opposites[w.Text] != "":
			w.Text, w.Alternatives, w.Form = opposites[w.Text], nil, english.Comparative
			w.Source = more.source + " " + w.Source
		default:
			adj.put(0, more.words...)
		}
		adj.cover(more)
		adj.kind = degreeKind(more.lemma)
		return 2, one(adj.note("degree"))
	})
}

// opposites are the adjectives of measure that English compares downwards by their opposites: "moins élevé" is "lower". Source: CGEL, gradable antonyms.
var opposites = map[string]string{"high": "low", "elevated": "low", "long": "short", "large": "small", "great": "small", "old": "young", "elderly": "young", "good": "poor", "numerous": "few", "thick": "thin", "heavy": "light"}

// spreadParticiples say what many do, so that more of it is more widely done.
var spreadParticiples = wordSet(`use used prescribe prescribed practice practiced accept accepted cultivate`)

// greaterExtent gives what has an extent "greater" for "plus important": "une réduction plus importante" is "a greater reduction"; a question or a
// role stays "more important".
// Source: dictionaries of English collocations.
func greaterExtent(s *sentence) {
	for i, c := range s.chunks {
		compared := s.at(i+1) != nil && s.at(i+1).lemma == "que" || s.at(i-1).is(tAdv) && strings.HasSuffix(s.at(i-1).english(), "times")
		if c.is(tAdj) && !s.at(i-1).is(tNoun, tAdj) && (compared || s.extentBefore(i)) && !s.weighty(i) {
			greater(c)
			continue
		}
		if !c.is(tNoun) || c.post || !extentNouns[lastWord(c.headWord().Text)] {
			continue
		}
		adj := c
		if next := s.at(i + 1); next.is(tAdj) && len(next.words) > 0 {
			adj = next
		}
		greater(adj)
	}
}

// greater writes the compared "important" of an adjective or noun phrase as greater.
func greater(c *chunk) {
	for k := range c.words {
		w := &c.words[k]
		if (w.Form == english.Comparative || w.Form == english.Superlative) && w.Entry != nil && w.Entry.Term == "important" {
			w.Text, w.Alternatives = "great", nil
			c.note("greater-extent")
		}
	}
}

// weighty reports whether the subject of the predicate at i, a noun before it here or in the English on the left, is something that weighs
// more or less in a judgment: "this role is [plus important que …]" is "more important than".
func (s *sentence) weighty(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if c := s.chunks[k]; c.is(tNoun) {
			return weightyNouns[strings.TrimSuffix(lastWord(c.headWord().Text), "s")]
		}
	}
	for _, w := range s.set.Left {
		if weightyNouns[strings.TrimSuffix(w, "s")] {
			return true
		}
	}
	return false
}

// extentBefore reports a predicate whose subject in the English on the left has an extent: "the risk is [plus important]".
func (s *sentence) extentBefore(i int) bool {
	return i < 2 && slices.ContainsFunc(s.set.Left, func(w string) bool { return extentNouns[w] }) &&
		!slices.ContainsFunc(s.set.Left, func(w string) bool { return weightyNouns[w] })
}

// weightyNouns name what counts in a judgment rather than has an extent.
var weightyNouns = wordSet(`role factor question issue step reason point criterion consideration decision choice goal aim objective cause determinant finding function task quality speed timing`)

// extentNouns name what there may be more or less of.
var extentNouns = wordSet(`reduction increase decrease improvement rise fall decline loss gain toxicity bleeding effect risk benefit variability difference exposure absorption
	efficacy morbidity mortality burden volume dose response inflammation deficit impairment need variation`)

// farMore is the English of an adverb that ends with more, without it: "beaucoup plus" is "much", so that "beaucoup plus élevé" is "much
// higher".
func farMore(c *chunk) (string, bool) {
	if !c.is(tAdv) || len(c.words) != 1 || !strings.HasSuffix(c.lemma, " plus") {
		return "", false
	}
	return strings.CutSuffix(c.words[0].Text, " more")
}

// The kinds of a compared adjective or adverb, in the field kind, which adjectives do not use otherwise.
const (
	kindComparative lang.Kind = 200 + iota
	kindEqual
	kindSuperlative
)

func degreeKind(lemma string) lang.Kind {
	switch lemma {
	case "plus", "moins":
		return kindComparative
	case "aussi":
		return kindEqual
	}
	return lang.KindNone
}

// compared reports whether the English of the chunk takes than by itself: better, much more widely.
func compared(c *chunk) bool {
	for k := range c.words {
		if t := c.words[k].Text; comparatives[firstWord(t)] || comparatives[lastWord(t)] {
			return true
		}
	}
	return false
}

// comparedBefore reports whether the English before the fragment ends with a comparison that waits for its than.
func (s *sentence) comparedBefore() bool {
	left := s.set.Left
	for _, w := range left[max(0, len(left)-3):] {
		if comparatives[w] {
			return true
		}
		for _, a := range lang.EnglishAnalyses(w) {
			if a.POS == lang.Adjective && a.Form == lang.FormComparative {
				return true // larger
			}
		}
	}
	return false
}

// comparatives are English words that take than by themselves.
var comparatives = wordSet(`better worse rather lower higher greater less more fewer`)

// allTheMore reports whether "d'autant plus" stands before the que at i.
func (s *sentence) allTheMore(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		if t := strings.ReplaceAll(strings.ToLower(s.chunks[k].source), "’", "'"); strings.Contains(t, "d'autant") || strings.Contains(t, "d' autant") {
			return true
		}
	}
	return false
}

// comparesAt is the degree that chunk i compares in, none when it does not.
func (s *sentence) comparesAt(i int) lang.Kind {
	c := s.chunks[i]
	switch k := c.kind; {
	case c.is(tAdj, tAdv) && (k == kindComparative || k == kindEqual):
		return k
	case c.is(tAdj, tAdv, tPast, tNoun, tNum) && len(c.words) > 0 && compared(c), c.is(tAdv) && c.lemma == "davantage":
		return kindComparative
	case c.is(tPhrase) && strings.Contains(c.lemma, "vaut") && s.at(i+1).is(tInf):
		return kindComparative // mieux vaut convaincre que contraindre
	case c.is(tMore) && (c.lemma == "plus" || c.lemma == "moins") && s.at(i+1).is(tNoun) && s.at(i+1).det.indefinite():
		return kindComparative // plus une gêne qu'une douleur
	case c.is(tMore) && (c.lemma == "plus" || c.lemma == "moins") && s.at(i+1) != nil && s.at(i+1).lemma == "que":
		return kindComparative // mange moins qu'avant
	case c.is(tFin) && c.asMuch(), c.is(tAdv, tMore) && c.lemma == "autant", c.is(tNoun) && c.det != nil && c.det.lemma == "autant de":
		return kindEqual
	case c.is(tNoun) && c.det != nil && (c.det.lemma == "plus" || c.det.lemma == "moins"):
		if c.det.kind == kindEqual {
			return kindEqual
		}
		return kindComparative
	}
	return lang.KindNone
}

// asMuch writes the autant inside a verb group as the degree of what follows: "sont autant exposés" is "are as exposed"; false when the group has none.
func (c *chunk) asMuch() bool {
	for k := range c.words {
		if w := &c.words[k]; w.Source == "autant" {
			if k+1 < len(c.words) && c.words[k+1].Form == english.PastParticiple {
				w.Text, w.Alternatives = "as often", nil
			}
			return true
		}
	}
	return false
}

// sameBefore reports whether what stands before i is the same as something: "le même traitement que les adultes", "est le même que".
func (s *sentence) sameBefore(i int) bool {
	prev := s.at(i - 1)
	if !prev.is(tStrong, tNoun, tAdj, tPP) || len(prev.words) == 0 {
		return false
	}
	return lastWord(prev.words[len(prev.words)-1].Text) == "same" ||
		prev.is(tNoun) && len(prev.words) > 1 && prev.words[0].Text == "same" && s.at(i+1).is(tNoun, tStrong)
}

// comparisonThan writes the "que" of a comparison: "plus élevé que" is "higher than", "aussi efficace que" "as effective as".
// Source: Le bon usage, the complement of the comparative.
func comparisonThan(s *sentence) {
	last := lang.KindNone
	far, much := 0, false
	if s.comparedBefore() {
		last = kindComparative
	}
	for i, c := range s.chunks {
		far++
		if k := s.comparesAt(i); k != lang.KindNone {
			last, far = k, 0
			much = much || c.is(tAdv, tMore) && c.lemma == "autant"
		}
		if s.sameBefore(i) {
			last, far = kindEqual, 0
		}
		if !c.is(tSub, tRel) || c.lemma != "que" || last == lang.KindNone || far > 3 {
			continue
		}
		t := "than"
		if last == kindEqual {
			t = "as"
		}
		c.words = []english.Word{{Text: t, POS: "conj", Source: c.source}}
		c.tag = tPrep
		if s.allTheMore(i) {
			c.words[0].Text, c.tag, c.lemma = "when", tSub, "lorsque" // d'autant plus efficace qu'il est donné tôt
			c.note("comparison-than")
			continue
		}
		c.lemma = "que"
		c.note("comparison-than")
		if inf := s.at(i + 1); inf.is(tInf) && !inf.fixed && s.at(i-1).is(tInf) {
			inf.put(notWords(inf), grammar("to", "particle", "comparison-than"))
			inf.fixed, c.tag = true, tSub // mieux vaut convaincre que contraindre
		}
		asExpected(s.at(i + 1))
		if de := s.at(i + 1); de.prep("de") && s.at(i+2).is(tNoun) && (s.at(i+2).det == nil || much) { // dépend de la taille autant que de l'âge
			s.at(i + 2).cover(de)
			de.words = nil
		}
		last = lang.KindNone
	}
}

// asExpected says expected of what is compared with a plan: "plus de décès que prévu" is "more deaths than expected".
func asExpected(c *chunk) {
	switch {
	case c.is(tAdj, tPast) && strings.HasPrefix(c.lemma, "prév") && len(c.words) == 1:
		c.words = []english.Word{{Text: "expected", POS: "adj", Source: c.source}}
	case c.is(tAdv) && (c.lemma == "d'habitude" || c.lemma == "d'ordinaire"):
		c.words = []english.Word{{Text: "usual", POS: "adj", Source: c.source}} // plus fatigué que d'habitude
	}
}
