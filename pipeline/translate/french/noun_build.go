package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// assemble makes the noun phrase of its parts.
func assemble(dets []*chunk, num *chunk, pre []*chunk, noun *chunk, post []*chunk) *chunk {
	np := *noun
	np.singled(dets)
	dets, num = bothOf(dets, num, noun)
	if len(post) == 1 && np.is(tNoun) && (attachesLast(&np, post[0]) || describesComplement(&np, post[0])) {
		np.words = slices.Clone(np.words)
		if placeInside(&np, post[0]) {
			noun, post = &np, nil
		}
	}
	np.tag = tNoun
	np.number = phraseNumber(dets, num, pre, noun, post)
	np.inNumber(dets, noun)
	np.human = isHuman(noun.headWord().Text)
	theTwo(dets, pre, post)
	np.senseOfParts(dets, pre, num != nil, noun, post)
	adaptAdjectives(dets, pre, noun)
	for _, a := range post {
		if t := levels[a.lemma]; t != "" && len(a.words) == 1 && a.kind == lang.KindNone && located(noun) {
			a.words[0].Text, a.words[0].Alternatives = t, nil // une lobectomie supérieure droite
		}
	}
	words, late := np.modifiers(num, pre, post)
	np.words = append(append(np.room(len(np.words)+len(late)), np.words...), late...)
	np.put(0, words...)
	for _, list := range [][]*chunk{post, pre, dets} {
		for _, a := range list {
			np.cover(a)
		}
	}
	if num != nil {
		np.cover(num)
	}
	np.det = joinDeterminers(dets)
	if num != nil && np.det == nil {
		np.det = &chunk{tag: tDet, lemma: "", kind: lang.KindNone}
	}
	if len(post)+len(pre) > 0 {
		np.note("noun-phrase")
	}
	return &np
}

// inNumber gives the head the form of its number, and drops alternatives that have no plural.
func (c *chunk) inNumber(dets []*chunk, noun *chunk) {
	if c.number != lang.NumberPlural {
		return
	}
	if noun.is(tNoun) && noun.headWord().POS != "adj" && !noun.mass() {
		c.setForm(english.PluralNoun)
	}
	if noun.is(tNoun) && noun.mass() {
		c.words = slices.Clone(c.words)
		w := c.headWord()
		w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return !massByShape(a) }) // les adénopathies: enlarged lymph node has a plural
	}
	if noun.is(tName) && len(dets) > 0 && noun.headWord().Literal && noun.source == strings.ToUpper(noun.source) && !strings.HasSuffix(noun.source, "S") {
		c.words = slices.Clone(c.words)
		c.words[0].Text += "s"
	}
}

// attachesLast reports an adjective phrase that belongs to the persons whom a term ends with: "prise en charge des patients à haut risque" is "management of
// high-risk patients".
func attachesLast(np, adj *chunk) bool {
	return adj.is(tAdj) && (strings.HasPrefix(adj.lemma, "à ") || strings.HasPrefix(adj.lemma, "de ") || strings.HasPrefix(adj.lemma, "sous ")) && isHuman(lastWord(np.headWord().Text)) && strings.Contains(np.headWord().Text, " of ")
}

// bothOf reads "aux deux" and "des deux" before a part of the body of which there are two: "aux deux bases" is "at both bases".
func bothOf(dets []*chunk, num, noun *chunk) ([]*chunk, *chunk) {
	if num == nil || num.lemma != "deux" || len(dets) != 1 || dets[0].lemma != "les" || domain(noun.headWord().Entry) != "anatomy" {
		return dets, num
	}
	d := *dets[0]
	d.lemma, d.kind, d.words = "les deux", lang.KindNone, []english.Word{{Text: "both", POS: "det", Source: num.source, Rules: []string{"french/determiner"}}}
	d.cover(num)
	return []*chunk{&d}, nil
}

// theTwo sets the two of "les deux" where English has it: "les deux premières semaines" is "the first two weeks", "les deux causes les
// plus fréquentes" "the two most common causes".
func theTwo(dets, pre, post []*chunk) {
	if len(dets) == 0 || dets[0].lemma != "les deux" {
		return
	}
	if len(pre) > 0 && ordinals[pre[0].lemma] {
		pre[0].words = append(pre[0].words[:len(pre[0].words):len(pre[0].words)], english.Word{Text: "two", POS: "num", Source: "deux"}) // les deux premières semaines
		dets[0].words[0].Text, dets[0].words[0].Alternatives = "the", nil
		dets[0].kind, dets[0].lemma = lang.KindArticle, "les"
	} else if slices.ContainsFunc(slices.Concat(pre, post), func(a *chunk) bool { return a.kind == kindSuperlative }) {
		dets[0].words[0].Text, dets[0].words[0].Alternatives = "the two", nil // les deux causes les plus fréquentes
	}
}

// phraseNumber is the number of the phrase: that of the noun, and for an invariable noun that of its companions.
func phraseNumber(dets []*chunk, num *chunk, pre []*chunk, noun *chunk, post []*chunk) lang.Number {
	if num != nil && noun.lemma == "unité" && strings.ContainsAny(num.source, ",.") {
		return lang.NumberPlural // 0,2 unité: 0.2 units
	}
	if noun.number == lang.NumberSingular && len(dets) > 0 && dets[len(dets)-1].number == lang.NumberPlural && invariable(noun.lemma) {
		return lang.NumberPlural // les décès par cancer
	}
	if noun.number == lang.NumberSingular || noun.number == lang.NumberPlural {
		return noun.number
	}
	if len(dets) == 0 && num == nil && bareSeveral[noun.lemma] {
		return lang.NumberPlural // dans les pays, pays à revenu intermédiaire
	}
	for _, d := range dets {
		if d.number == lang.NumberSingular || d.number == lang.NumberPlural {
			return d.number
		}
		if countsMany(d.lemma) {
			return lang.NumberPlural
		}
	}
	if num != nil {
		if num.lemma == "1" || num.lemma == "un" || strings.HasPrefix(num.source, "0") {
			return lang.NumberSingular
		}
		return lang.NumberPlural
	}
	for _, a := range append(slices.Clone(pre), post...) {
		if a.number == lang.NumberSingular || a.number == lang.NumberPlural {
			return a.number
		}
	}
	return lang.NumberAny
}

// invariable reports a term whose first word has one form for both numbers.
func invariable(term string) bool {
	first, _, _ := strings.Cut(term, " ")
	return strings.HasSuffix(first, "s") || strings.HasSuffix(first, "x") || strings.HasSuffix(first, "z")
}

// bareSeveral are invariable nouns for things that French counts, which are several where no determiner stands before them.
var bareSeveral = map[string]bool{"pays": true, "souris": true, "abcès": true}

// countsMany reports whether the determiner ends with the "de" of several things: "la plupart des cas", "un petit nombre de cas".
func countsMany(det string) bool {
	return strings.HasSuffix(det, " des") || strings.HasSuffix(det, "les deux") || strings.HasSuffix(det, "nombre de") || strings.HasSuffix(det, "aine de") || strings.HasSuffix(det, "série de") || strings.HasPrefix(det, "des ")
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
		if d.lemma == "l'ensemble de" && m.kind == lang.KindArticle && m.number == lang.NumberSingular {
			d.words = []english.Word{grammar("the", "det", "determiner"), {Text: "entire", POS: "adj", Source: d.source}}
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
