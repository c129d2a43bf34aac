package french

import (
	"slices"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nameApposition keeps a name, letter or number behind its noun: "hépatite B" is "hepatitis B", "diabète de type 2" "type 2
// diabetes" by the rule of de; an acronym that English puts before the noun goes there: "typage HLA" is "HLA typing".
// Source: CGEL, apposition and compounds.
func nameApposition(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		noun, name := s.chunks[i], s.at(i+1)
		if !noun.is(tNoun) || noun.post || name == nil || name.det != nil {
			return 0, nil
		}
		if adj := s.reread(name, tAdj); name.is(tNoun) && adj != name && describesComplement(noun, adj) && placeInside(noun, adj) {
			return 2, one(noun.note("name-apposition")) // la durée du traitement anticoagulant
		}
		if noun.lemma == "rapport" && strings.Contains(name.source, "/") {
			noun.headWord().Text, noun.headWord().Alternatives = "ratio", nil // rapport PaO2/FiO2
			noun.put(noun.head, name.words...)
			noun.cover(name)
			return 2, one(noun.note("name-apposition"))
		}
		if at := dayTimes[name.lemma]; at != "" && name.is(tNoun) && !name.plural() && noun.numbered() {
			name.words = []english.Word{{Text: at, POS: "adv", Source: name.source}}
			name.tag = tAdv // 20 gouttes matin
			return 2, []*chunk{noun, name.note("name-apposition")}
		}
		literal := name.is(tNoun) && len(name.words) == 1 && (name.words[0].Literal || name.words[0].POS == "name" || name.words[0].POS == "abbr")
		switch {
		case name.is(tNum) && name.lemma != "%" && name.lemma != "unit", literal && !acronymFirst(noun, name):
			if (name.is(tNum) || len(name.words[0].Text) == 1 || strings.Trim(name.words[0].Text, "IVX") == "") &&
				numberedNouns[lastWord(noun.headWord().Text)] && noun.det.article() {
				noun.det = nil // sur le chromosome 7: on chromosome 7
			}
			noun.add(name)
			noun.post = name.is(tNoun) && len(name.words[0].Text) > 2
			return 2, one(noun.note("name-apposition"))
		case literal:
			if w := noun.headWord(); w.Text == "hospital" || w.Text == "clinic" {
				w.Text, w.Alternatives, noun.det = strings.ToUpper(w.Text[:1])+w.Text[1:], nil, nil // l'hôpital Necker: Necker Hospital
			}
			noun.put(noun.head, name.words...)
			noun.cover(name)
			return 2, one(noun.note("name-apposition"))
		case name.is(tNoun) && !name.plural() && len(name.words) == 1 && name.words[0].Form == english.Lemma:
			noun.put(noun.head, name.words...)
			noun.cover(name)
			s.doubt += .12
			return 2, one(noun.note("name-apposition"))
		}
		return 0, nil
	})
}

// gradeOrMore says that a grade reaches further by higher or lower, beside the number: "les toxicités de grade 3 ou plus" is "grade 3 or higher toxicities".
// Source: usage of the Common Terminology Criteria for Adverse Events.
func gradeOrMore(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, or, more := s.chunks[i], s.at(i+1), s.at(i+2)
		if !np.is(tNoun) || !or.is(tCoord) || or.lemma != "ou" || !more.is(tMore, tAdv, tNeg) || s.at(i+3).is(tPrep, tSub, tRel, tAdj, tNoun) {
			return 0, nil
		}
		degree := gradesBeyond[more.lemma]
		at := slices.IndexFunc(np.words, func(w english.Word) bool { return gradedNouns[w.Text] })
		if degree == "" || at < 0 || at+2 < len(np.words) && at+1 >= np.head || at+1 == len(np.words) {
			return 0, nil
		}
		np.put(at+2, english.Word{Text: "or", POS: "conj", Source: or.source}, english.Word{Text: degree, POS: "adj", Source: more.source})
		np.cover(or)
		np.cover(more)
		return 3, one(np.note("grade-or-more"))
	})
}

// gradedNouns are numbered by degree, gradesBeyond say which way from there.
var (
	gradedNouns  = wordSet(`grade stage class level`)
	gradesBeyond = map[string]string{"plus": "higher", "moins": "lower"}
)

// numberedNouns are followed by their number and go without an article then. Source: AMA Manual of Style, designations.
var numberedNouns = wordSet(`chromosome exon intron codon phase stage grade type level day week month group segment serogroup serotype subtype class arm cohort hepatitis nerve vertebra rib lobe`)

// numberedPart writes the parts of a document that have numbers: "dans le tableau 2" is "in Table 2", "sur la figure 3" "in Figure 3".
// Source: AMA Manual of Style, capitals with numbered tables and figures.
func numberedPart(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k, out := i, []*chunk(nil)
		in := s.chunks[i]
		if in.is(tPrep) {
			k, out = i+1, one(in)
		}
		det := s.at(k)
		if det.is(tDet) && det.kind == lang.KindArticle {
			k++
		} else {
			det = nil
		}
		part, n := s.at(k), s.at(k+1)
		if !part.is(tNoun) || numberedParts[part.lemma] == "" || part.plural() || len(part.words) != 1 || !n.is(tNum) ||
			strings.Trim(n.source, "0123456789.") != "" {
			return 0, nil
		}
		part.words[0].Text, part.words[0].Alternatives, part.words[0].Literal = numberedParts[part.lemma], nil, true
		part.add(n)
		part.tag, part.post = tName, true
		if det != nil {
			part.cover(det)
		}
		if in.prep("sur") {
			in.words, in.lemma = []english.Word{{Text: "in", POS: "prep", Source: in.source}}, "dans"
		}
		return k + 2 - i, append(out, part.note("numbered-part"))
	})
}

// numberedParts are the parts of a document that are numbered.
var numberedParts = map[string]string{"tableau": "Table", "figure": "Figure", "encadré": "Box", "annexe": "Appendix"}

// dayTimes are the times of the day, bare in prescriptions.
var dayTimes = map[string]string{"matin": "in the morning", "midi": "at noon", "soir": "in the evening", "nuit": "at night"}

// acronymFirst reports whether English writes the acronym before the noun.
func acronymFirst(noun, name *chunk) bool {
	t := name.words[0].Text
	if len(t) < 2 || strings.Trim(t, "IVX0123456789") == "" || lettered[noun.headWord().Text] {
		return false
	}
	return strings.ToUpper(t) == t || namedBefore[noun.headWord().Text] && name.words[0].Literal && unicode.IsUpper(rune(t[0]))
}

// lettered are nouns that have their letter or number behind them.
var lettered = wordSet(`type stage grade class phase factor group syndrome score interleukin hepatitis vitamin`)

// namedBefore are nouns that English has behind their name: the Ebola virus, the Pfizer vaccine. Source: CGEL, proper names as modifiers.
var namedBefore = wordSet(`virus vaccine variant trial registry hospital clinic`)

// slashPair puts two nouns with a slash between them before the noun that relates them, as one compound: "un ratio efficacité/tolérance
// favorable" is "a favorable efficacy/tolerance ratio".
// Source: AMA Manual of Style, virgule; CGEL, compounds.
func slashPair(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		noun, a, slash, b := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !noun.is(tNoun) || noun.post || !a.is(tNoun) || a.det != nil || slash == nil || slash.source != "/" || !b.is(tNoun) || b.det != nil {
			return 0, nil
		}
		if noun.lemma == "rapport" {
			noun.headWord().Text, noun.headWord().Alternatives = "ratio", nil
		}
		slash.words[0].Glue, b.words[0].Glue = true, true
		noun.put(noun.head, slices.Concat(a.words, slash.words, b.words)...)
		for _, c := range []*chunk{a, slash, b} {
			noun.cover(c)
		}
		return 4, one(noun.note("slash-pair"))
	})
}

// sharedName puts the further names of a plural noun before it with the first: "les molécules HLA-DQ2 et DQ8" is "HLA-DQ2 and DQ8 molecules", "les vitamines B1, B6 et
// B12" "vitamins B1, B6 and B12".
// Source: CGEL, coordination of attributive modifiers; the place of labels.
func sharedName(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np := s.chunks[i]
		if !np.is(tNoun) || !np.plural() || np.post || len(np.words) == 0 || np.head != len(np.words)-1 {
			return 0, nil
		}
		k, more := i+1, []english.Word(nil)
		for s.at(k).mark(",") && s.labelAt(k+1) && (s.at(k+2).is(tCoord) || s.at(k+2).mark(",")) {
			more = append(append(more, s.at(k).words...), s.at(k+1).words...)
			k += 2
		}
		if and := s.at(k); !and.is(tCoord) || and.lemma != "et" && and.lemma != "ou" || !s.labelAt(k+1) || s.at(k+2).is(tNoun, tName) {
			return 0, nil
		}
		behind, ok := np.openLabel()
		if !ok {
			return 0, nil
		}
		more = append(append(more, s.at(k).words...), s.at(k+1).words...)
		for j := i + 1; j < k+2; j++ {
			np.cover(s.at(j))
		}
		if behind {
			np.words = append(np.words[:len(np.words):len(np.words)], more...)
			np.det, np.post = nil, true
		} else {
			np.put(np.head, more...)
		}
		np.number = lang.NumberPlural
		return k + 2 - i, one(np.note("shared-name"))
	})
}

// openLabel reports whether the noun phrase has a label next to its head, before it or behind, and opens a term that holds both: "vitamin B1" is "vitamins" and "B1",
// "anti-DNA antibody" is "anti-DNA" and "antibodies".
func (c *chunk) openLabel() (behind, ok bool) {
	if c.head > 0 {
		name := c.words[c.head-1].Text
		return false, labels(name[strings.LastIndexByte(name, ' ')+1:])
	}
	w := c.words[0]
	a, b, two := strings.Cut(w.Text, " ")
	if !two || strings.Contains(b, " ") || labels(a) == labels(b) {
		return false, false
	}
	noun, name := w, english.Word{POS: "name", Source: w.Source}
	noun.Alternatives, noun.Entry, noun.Form = nil, nil, english.PluralNoun
	if behind = labels(b); behind {
		noun.Text, name.Text = a, b
		c.words = []english.Word{noun, name}
	} else {
		name.Text, noun.Text = a, b
		c.words, c.head = []english.Word{name, noun}, 1
	}
	if massByShape(noun.Text) {
		c.words[c.head].Form = english.Lemma // hepatitis B and C
	}
	return behind, true
}

// labelAt reports a bare name, letter or number of a kind at chunk i.
func (s *sentence) labelAt(i int) bool {
	c := s.at(i)
	return c.is(tName, tNoun, tAdj, tNum) && c.det == nil && len(c.words) == 1 && labels(c.words[0].Text)
}

// labels reports a word that is a label: it holds a digit or begins with two capitals, or is one capital.
func labels(word string) bool {
	capitals := 0
	for _, r := range word {
		if unicode.IsDigit(r) {
			return true
		}
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return capitals > 1 || capitals == 1 && len(word) == 1 || capitals > 0 && strings.HasPrefix(word, "anti-")
}
