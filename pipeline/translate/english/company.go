package english

import (
	"strings"
	"unicode"

	"unmix/pipeline/lang"
)

// reach is how many words on either side of a word its collocations are looked for: verb and object seldom stand further
// apart, and what is found further off is found by chance.
const reach = 6

// beside is how many words of the sentence around the fragment are taken into the company of a word near its edge.
const beside = 3

// A company is what stands near a word in its clause, in dictionary form, by side and part of speech: what may show which
// of several near synonyms is meant. "restore" keeps company with "response" in "restore antitumor immune responses".
type company struct {
	nouns, verbs, adjectives [2][]string // left, right
}

// companyOf collects the company of words[i].
func companyOf(words []Word, i int, set Setting) company {
	var c company
	for side, step := range []int{-1, +1} {
		k := i + step
		for n := 0; n < reach && k >= 0 && k < len(words) && !endsClause(words[k].Text); n, k = n+1, k+step {
			if w := &words[k]; !w.Unknown && w.Text != "" {
				_, last := ends(w.Text)
				c.add(side, w.POS, strings.ToLower(last))
			}
		}
		if k < 0 {
			c.around(side, set.Left[max(0, len(set.Left)-beside):])
		} else if k >= len(words) {
			c.around(side, set.Right[:min(beside, len(set.Right))])
		}
	}
	return c
}

// endsClause reports a mark or a word that the company of a word does not go beyond.
func endsClause(word string) bool {
	switch word {
	case ",", ";", ":", ".", "(", ")", "that", "which", "because", "although", "if", "when", "whereas":
		return true
	}
	return false
}

func (c *company) add(side int, pos, lemma string) {
	switch pos {
	case "noun":
		c.nouns[side] = append(c.nouns[side], lemma)
		if one, plural := strings.CutSuffix(lemma, "s"); plural && len(one) > 3 {
			c.nouns[side] = append(c.nouns[side], one) // a term that is a plural by itself: liver enzymes
		}
	case "verb":
		c.verbs[side] = append(c.verbs[side], lemma)
	case "adj":
		c.adjectives[side] = append(c.adjectives[side], lemma)
	}
}

// around adds words of the document's English in each of their readings.
func (c *company) around(side int, words []string) {
	for _, w := range words {
		w = strings.TrimFunc(strings.ToLower(w), unicode.IsPunct)
		if w == "" || lang.ClosedClass(w) {
			continue
		}
		for _, a := range lang.EnglishAnalyses(w) {
			switch a.POS {
			case lang.Noun:
				c.add(side, "noun", a.Lemma)
			case lang.Verb:
				c.add(side, "verb", a.Lemma)
			case lang.Adjective:
				c.add(side, "adj", a.Lemma)
			}
		}
	}
}

// suits reports whether a word, a candidate for w, collocates with the company: a verb with its object or subject (of a
// passive participle the noun before it is the object), an adjective with its noun, a noun with its verb, adjective or complement.
func (c *company) suits(w *Word, candidate string) bool {
	const left, right = 0, 1
	switch w.POS {
	case "verb":
		if with(lang.Object, candidate, c.nouns[right]) {
			return true
		}
		if w.Form == PastParticiple {
			return with(lang.Object, candidate, c.nouns[left])
		}
		return with(lang.Subject, candidate, c.nouns[left])
	case "adj":
		return with(lang.Attribute, candidate, c.nouns[right]) || with(lang.Attribute, candidate, c.nouns[left])
	case "noun":
		return of(lang.Object, c.verbs[left], candidate) || of(lang.Subject, c.verbs[right], candidate) ||
			of(lang.Attribute, c.adjectives[left], candidate) ||
			with(lang.Complement, candidate, c.nouns[right]) || with(lang.Complement, candidate, c.nouns[left]) ||
			of(lang.Complement, c.nouns[left], candidate) || of(lang.Complement, c.nouns[right], candidate)
	}
	return false
}

// with reports whether the word stands in the relation to one of the partners.
func with(r lang.Relation, word string, partners []string) bool {
	for _, p := range partners {
		if lang.Collocates(r, word, p) {
			return true
		}
	}
	return false
}

// of reports whether one of the words stands in the relation to the partner.
func of(r lang.Relation, words []string, partner string) bool {
	for _, w := range words {
		if lang.Collocates(r, w, partner) {
			return true
		}
	}
	return false
}
