package english

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// The weights of the choice among admitted translations. A document's own wording counts most, then the company that the
// word is known to keep, then how usual it is beside its neighbours, then the order in which the glossary lists them.
const (
	usesWeight    = 3.0 // for each doubling of the document's own uses, up to two uses
	companyWeight = 5.0 // for a collocation with a word near by
	pairWeight    = 1.0 // for each doubling of the count of the pair with a neighbour
	rankWeight    = 1.5 // for each place further down the list of the entry
	tornWeight    = 10  // taken off for words that open a clause, where a comma follows: "it is estimated that, 10%"
	maxUses       = 2
)

// choose picks, for each word with alternatives, the one that fits best, and records the choice as a rule. Words are
// taken from left to right: the left neighbour is already chosen, the right one counts with its preferred text. It returns the
// words in their forms, in the memory of forms where that is enough.
func choose(words []Word, forms []string, set Setting) []string {
	forms = inflected(words, forms)
	for i := range words {
		w := &words[i]
		if len(w.Alternatives) == 0 || w.Literal || w.Unknown {
			continue
		}
		left, right := neighbour(forms, i, -1, set), neighbour(forms, i, +1, set)
		near := companyOf(words, i, set)
		best, bestScore := -1, score(w, forms[i], left, right, set)
		if near.suits(w, w.Text) {
			bestScore += companyWeight
		}
		rule := ""
		c := *w
		for k, alt := range w.Alternatives {
			if shortens(w, alt, set) || restructures(w, alt, i, words) {
				continue
			}
			c.Text = alt
			form := Inflect(c)
			s, why := score(&c, form, left, right, set)-rankWeight*float64(k+1), "english/usual-word"
			if near.suits(w, alt) {
				s, why = s+companyWeight, "english/collocation"
			}
			if s > bestScore {
				best, bestScore, forms[i], rule = k, s, form, why
			}
		}
		if best >= 0 {
			w.Text = w.Alternatives[best]
			w.Rules = append(w.Rules[:len(w.Rules):len(w.Rules)], rule)
		}
	}
	return forms
}

// shortens reports an acronym in the place of the long form that the source has. It fits only where the long form stands beside it:
// "non-small cell lung cancer (非小细胞肺癌)".
func shortens(w *Word, alternative string, set Setting) bool {
	if !acronym(alternative) || acronym(w.Text) || acronym(w.Source) {
		return false
	}
	long := strings.ToLower(w.Text)
	return !strings.Contains(strings.Join(set.Left, " "), long) && !strings.Contains(strings.Join(set.Right, " "), long)
}

// restructures reports an of-phrase in the place of a compound noun inside a larger phrase: the articles there were set for the compound, and
// "increases bleeding risk" would become "increases risk of bleeding".
func restructures(w *Word, alternative string, i int, words []Word) bool {
	return w.POS == "noun" && i > 0 && words[i-1].POS != "det" && !strings.Contains(w.Text, " of ") && strings.Contains(alternative, " of ")
}

// acronym reports a word of capitals, with digits and hyphens.
func acronym(s string) bool {
	capitals := 0
	for _, r := range s {
		switch {
		case r >= 'A' && r <= 'Z':
			capitals++
		case r != '-' && (r < '0' || r > '9'):
			return false
		}
	}
	return capitals > 1
}

// score says how well the word in its form suits its neighbours and the document.
func score(w *Word, form, left, right string, set Setting) float64 {
	form = strings.ToLower(form)
	s := 0.0
	if set.Uses != nil && (len(form) > 1 || form == "a") { // h may be that of g/h
		n := set.Uses(form)
		if w.Form != Lemma {
			n += set.Uses(strings.ToLower(w.Text))
		} else if w.POS == "noun" {
			n += set.Uses(lang.Plural(form))
		}
		s += usesWeight * log2(min(n, maxUses))
	}
	if right == "," && strings.HasSuffix(form, " that") {
		s -= tornWeight
	}
	if first, last := ends(form); first != "" && !w.Firm {
		s += pairWeight * (log2(pair(left, first)) + log2(pair(last, right)))
	}
	return s
}

// neighbour is the nearest word or mark of the English on one side, of the phrase itself or of the sentence around it; "" at the edge
// of the segment.
func neighbour(forms []string, i, step int, set Setting) string {
	if k := i + step; k >= 0 && k < len(forms) {
		first, last := ends(strings.ToLower(forms[k]))
		if step < 0 {
			return last
		}
		return first
	}
	if step < 0 && len(set.Left) > 0 {
		return set.Left[len(set.Left)-1]
	}
	if step > 0 && len(set.Right) > 0 {
		return set.Right[0]
	}
	return ""
}

// pair counts two adjacent words; function words pair with everything and say nothing.
func pair(a, b string) int {
	if a == "" || b == "" {
		return 0
	}
	n := lang.PairCount(a, b)
	if n == 0 || lang.ClosedClass(a) || lang.ClosedClass(b) || particle(a) || particle(b) { // counting is the cheaper question
		return 0
	}
	return n
}

// particle reports the words that are adverbs as well as prepositions: they stand before any noun, so that "by close circle" is no better than "by
// family and friends".
func particle(word string) bool {
	switch word {
	case "on", "in", "by", "up", "off", "over", "through", "about", "after", "before", "since", "to", "out":
		return true
	}
	return false
}

// ends returns the first and the last word of a term.
func ends(s string) (first, last string) {
	s = strings.TrimSpace(s)
	first, last = s, s
	if i := strings.IndexFunc(s, unicode.IsSpace); i >= 0 {
		first = s[:i]
	}
	if i := strings.LastIndexFunc(s, unicode.IsSpace); i >= 0 {
		_, n := utf8.DecodeRuneInString(s[i:])
		last = s[i+n:]
	}
	return first, last
}

// log2 is the base-2 logarithm of n+1, rounded down.
func log2(n int) float64 { return float64(bits.Len(uint(n))) }
