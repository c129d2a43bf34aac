package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// determiners gives every noun phrase that still waits for it its English determiner.
func determiners(s *sentence) {
	s.balance()
	for i, c := range s.chunks {
		if c.is(tNoun, tNum) && c.det != nil {
			if s.settled(i) {
				c.det = nil
				continue
			}
			s.noneAtAll(i)
			s.thatOne(c)
			if s.spokenOf(i) || s.mentioned(c) || s.someOfThem(i) {
				c.kind = kindDefinite
			}
			c.object = s.at(i-1).is(tFin, tInf, tPres) && s.at(i-1).opening() != "there" // il n'existe aucune contre-indication: there is no
			c.predicate = s.predicate(i)
			if next := s.at(i + 1); next.is(tPrep) && (next.lemma == "à" && !compoundEvent(c) || next.lemma == "de") ||
				next.is(tRel) && !c.mass() || next.is(tPP, tInf, tPres) && next.opening() == "of" {
				c.post = true
			}
			if !c.plural() && c.det.kind == lang.KindArticle && (s.definingRelative(i) || s.insertionBeforeDe(i+1)) {
				c.post, c.kind = true, kindDefinite
			}
			if next := s.at(i + 1); next.is(tRel) && (next.lemma == "qui" || next.lemma == "que") && c.mass() && !c.plural() &&
				c.det.kind == lang.KindArticle && s.at(i-1).is(tPrep, tFin, tInf) {
				c.kind = kindDefinite // le savon qui vous a été remis
			}
			if i == len(s.chunks)-1 && len(s.set.Right) > 0 && s.set.Right[0] == "of" {
				c.post = true // le pronostic | of the disease
				if head := lastWord(c.headWord().Text); (!eventNoun(head) || alwaysOf[head]) && !c.plural() {
					c.kind = kindDefinite
				}
			}
			s.chunks[i] = determine(c, false)
		}
	}
}

// settled reports a noun phrase whose clause decides what becomes of its determiner, and writes what does.
func (s *sentence) settled(i int) bool {
	c, v := s.chunks[i], s.at(i-1)
	switch {
	case s.barePlace(i), s.classified(i), s.treatedSo(i):
	case s.featureHad(i):
		c.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}}) // a le teint pâle: has a pale complexion
	case v.is(tFin, tInf, tPres) && roundVerbs[v.lemma] && c.det.lemma == "les" && c.numbered(): // avoisine les 3 000 euros
	case c.det.lemma == "un" && len(c.words) == 1 && s.anotherBehind(i):
		c.put(0, english.Word{Text: "one", POS: "num", Source: c.det.source}) // qu'un traitement n'est pas moins efficace qu'un autre
	default:
		return false
	}
	return true
}

// thatOne is what stands far off: "cette année-là" is "that year", "ces jours-là" "those days".
// Source: Le bon usage, the composed demonstratives.
func (s *sentence) thatOne(np *chunk) {
	if np.det.kind != lang.KindDemonstrative || len(np.det.words) != 1 {
		return
	}
	for _, t := range s.tokensFrom(np.span.Start) {
		switch {
		case t.span.End > np.span.End:
			return
		case t.far && np.plural():
			np.sayDeterminer("those")
		case t.far:
			np.sayDeterminer("that")
		}
	}
}

// someOfThem reports the plural that a number or a pronoun takes some of: "deux des patients" is "two of the patients".
func (s *sentence) someOfThem(i int) bool {
	n := s.at(i - 2)
	return s.at(i-1).prep("de") && s.chunks[i].plural() && articled(s.chunks[i]) &&
		(n.is(tNum) && n.lemma != "%" && n.lemma != "unit" || n.is(tStrong) && strings.HasPrefix(n.lemma, "quelques-un"))
}

// definingRelative reports whether a relative clause with a preposition says which the noun at i is, where the noun is a subject or an object: "la facilité avec
// laquelle", "la manière dont".
func (s *sentence) definingRelative(i int) bool {
	if i > 0 && !s.chunks[i-1].is(tFin, tInf, tPunct, tSub, tCoord) {
		return false
	}
	next := s.at(i + 1)
	return next.is(tRel) && (strings.Contains(next.lemma, "quel") || next.lemma == "dont") || next.is(tPrep) && s.at(i+2).is(tRel)
}

// featureHad reports what a person has one of, with its article and how it is: "a le teint pâle".
func (s *sentence) featureHad(i int) bool {
	c, v := s.chunks[i], s.at(i-1)
	return v.is(tFin, tInf) && v.lemma == "avoir" && articled(c) && !c.plural() && !c.mass() && ownFeature(c) && c.kind == 0 && !c.post
}

// mentioned reports whether the English of the sentence before the fragment has named the same thing as one of its kind: "the arrhythmia shortens the period, which
// [pérennise l'arythmie]" is "the arrhythmia".
// Source: CGEL, definiteness by an earlier mention.
func (s *sentence) mentioned(c *chunk) bool {
	if !articled(c) || c.plural() || len(c.words) != 1 || c.post {
		return false
	}
	for k, w := range s.set.Left {
		if k > 0 && w == c.words[0].Text && (s.set.Left[k-1] == "the" || s.set.Left[k-1] == "a" || s.set.Left[k-1] == "an") {
			return true
		}
	}
	return false
}

// alwaysOf are nouns that look like events and are what something has one of: the importance of hydration.
var alwaysOf = wordSet(`importance absence presence existence incidence prevalence`)

// noneAtAll reads a negative determiner behind sans, which says no already, as any: "sans aucun symptôme" is "without any symptoms".
func (s *sentence) noneAtAll(i int) {
	c, prev := s.chunks[i], s.at(i-1)
	if !prev.prep("sans") || c.det.kind != lang.KindNegative || len(c.det.words) != 1 {
		return
	}
	det := *c.det
	det.words = []english.Word{{Text: "any", POS: "det", Source: c.det.source, Rules: []string{"french/determiner"}}}
	det.kind, c.det = lang.KindNone, &det
	if c.head < len(c.words) && !c.mass() && !rarePlural(lastWord(c.headWord().Text)) && pluralPreferred(c) {
		c.setForm(english.PluralNoun)
	}
}

// insertionBeforeDe reports whether something between commas parts the noun before i from its complement: "la persistance, pendant plus de trois
// mois, de marqueurs" is "the persistence, for more than three months, of markers".
func (s *sentence) insertionBeforeDe(i int) bool {
	if !s.at(i).mark(",") || !s.at(i+1).is(tPrep, tAdv) {
		return false
	}
	for k := i + 2; k < i+8; k++ {
		if c := s.at(k); c.mark(",") {
			return s.at(k + 1).prep("de")
		} else if !c.is(tPrep, tAdv, tNum, tNoun, tAdj) {
			return false
		}
	}
	return false
}

// roundVerbs say that a number is nearly reached or passed, which French gives an article.
var roundVerbs = map[string]bool{"avoisiner": true, "atteindre": true, "dépasser": true, "approcher": true, "friser": true, "frôler": true}

// anotherBehind reports whether what stands at i is compared with "un autre" in the same clause.
func (s *sentence) anotherBehind(i int) bool {
	for k := i + 2; k < min(len(s.chunks), i+8); k++ {
		if c := s.chunks[k]; c.is(tNoun, tStrong) && (c.source == "un autre" || c.source == "une autre") {
			return true
		}
	}
	return false
}

// determine writes the determiner of a noun phrase in English: "les hépatocytes" is "hepatocytes", "le foie" "the liver",
// "le risque de X" "the risk of X", "une fièvre" "a fever", "un stress oxydatif" "oxidative stress", "des facteurs" "factors", "aucun médicament" "no
// drug". inside is set for the complement of another phrase.
// Source: CGEL, definiteness and generic noun phrases, against Le bon usage, the articles.
func determine(np *chunk, inside bool) *chunk {
	d := np.det
	np.det = nil
	if d == nil {
		return np
	}
	switch {
	case d.lemma == "" || len(np.words) == 0:
		return np
	case d.lemma == "des" && !inside && strings.HasSuffix(headNoun(np.headWord().Text), "history"):
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // des antécédents familiaux de cancer: a family history of cancer
	case d.lemma == "des" || d.lemma == "du" || d.lemma == "de":
		return np.note("partitive-dropped")
	case d.kind == lang.KindArticle:
		if !np.plural() && !np.post && !inside && np.kind == 0 && lastWord(np.headWord().Text) == "diet" && (np.head > 0 || np.term()) {
			np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
			return np // le régime sans sel est prescrit: a salt-free diet
		}
		if definite(np, d, inside) {
			np.put(0, english.Word{Text: "the", POS: "det", Rules: []string{"french/article-kept"}})
			return np
		}
		return np.note("article-dropped")
	case d.indefinite() && len(np.words) > 2 && np.numbered() && np.words[1].Glue && !strings.HasSuffix(headNoun(np.headWord().Text), "ing"):
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // un recul de deux ans: a two-year follow-up
	case d.indefinite():
		return indefinite(np, d, inside)
	}
	return otherDeterminer(np, d)
}

// otherDeterminer writes a determiner that is no article: "aucun médicament" is "no drug", "davantage d'AVC" "more strokes".
func otherDeterminer(np, d *chunk) *chunk {
	w := slices.Clone(d.words)
	switch {
	case d.kind == lang.KindNegative && np.object && !np.mass() && np.head < len(np.words) && !rarePlural(lastWord(np.headWord().Text)) && pluralPreferred(np):
		np.setForm(english.PluralNoun)
	case moreDeterminers[d.lemma] && np.number == lang.NumberAny && !np.mass() && np.head < len(np.words) && np.headWord().Entry != nil &&
		!rarePlural(lastWord(np.headWord().Text)):
		np.setForm(english.PluralNoun) // davantage d'AVC
	case inCases(d, np):
		np.asCases() // la plupart des hépatites virales
	case d.kind == lang.KindDemonstrative && np.plural() && np.mass():
		w[0].Text = "this"
	case d.lemma == "tout" || d.lemma == "toute":
		if len(w) == 1 {
			w[0].Text, w[0].Alternatives = "any", nil
		}
	case len(w) > 0 && (np.number == lang.NumberSingular || np.mass() || unceasing[np.lemma]) && uncounted(w[0].Text) != "":
		w[0].Text, w[0].Alternatives = uncounted(w[0].Text), nil
	case len(w) > 0 && w[0].Text == "much of" && np.plural() && !np.mass():
		w[0].Text, w[0].Alternatives = "many of", nil // une grande partie des patients
	case len(w) > 0 && strings.HasSuffix(w[0].Text, "such a"):
		if w[0].Text, w[0].Alternatives = "such", nil; !np.mass() {
			w = append(w, grammar("a", "det", "indefinite-article")) // une telle approche: such an approach
		}
	case (d.lemma == "tel" || d.lemma == "telle") && !np.mass():
		w = append(w, grammar("a", "det", "indefinite-article"))
	}
	for i := range w {
		if w[i].POS == "" {
			w[i].POS = "det"
		}
	}
	np.put(0, w...)
	return np.note("determiner")
}

// uncounted is how much there is of what is not counted, for how many: "trop d'alcool" is "too much alcohol", "beaucoup de sang" "a lot of blood". It is "" for
// other determiners.
// Source: CGEL, degree determinatives; much by itself is for negations and questions.
func uncounted(many string) string {
	switch before, last := many[:strings.LastIndexByte(many, ' ')+1], lastWord(many); {
	case many == "many":
		return "a lot of"
	case last == "many":
		return before + "much"
	case last == "fewer":
		return strings.ReplaceAll(many, "fewer", "less") // de moins en moins de temps
	case last == "few":
		return before + "little"
	}
	return ""
}

// predicate reports whether the phrase at i stands behind a form of be, or of remain.
func (s *sentence) predicate(i int) bool {
	if i == 0 {
		return s.leftIs("is", "was", "are", "were", "remains", "remain")
	}
	prev := s.chunks[i-1]
	return prev.is(tFin) &&
		(prev.lemma == "être" && prev.aux || prev.lemma == "rester" || prev.lemma == "demeurer" || (prev.lemma == "constituer" || prev.lemma == "représenter") && !prev.passive())
}

// joinDeterminers makes one determiner of several: "tous les" is all, "les" + "deux" stays the.
func joinDeterminers(dets []*chunk) *chunk {
	if len(dets) == 0 {
		return nil
	}
	d := *dets[0]
	for _, m := range dets[1:] {
		if (d.lemma == "tous" || d.lemma == "toutes") && m.kind == lang.KindArticle {
			continue
		}
		if m.kind == lang.KindArticle && (d.lemma == "tout" || d.lemma == "toute" || d.lemma == "l'ensemble de" && m.number == lang.NumberSingular) {
			d.words = []english.Word{grammar("the", "det", "determiner"), {Text: "entire", POS: "adj", Source: d.source}}
			continue
		}
		if m.lemma == "quelques" && d.kind != lang.KindNone {
			d.words = append(slices.Clone(d.words), english.Word{Text: "few", POS: "det", Source: m.source}) // ces quelques cas
			continue
		}
		if d.indefinite() && len(m.words) > 0 && m.kind == lang.KindNone {
			d = *m // un bon nombre de
			continue
		}
		if d.kind == lang.KindArticle && d.number == m.number && len(m.words) > 0 || d.lemma == "les" || d.lemma == "des" {
			d = *m
			continue
		}
		d.words = append(slices.Clone(d.words), m.words...)
	}
	return &d
}
