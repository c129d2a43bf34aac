package french

import (
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

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
