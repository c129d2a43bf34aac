package english

import (
	"strings"
	"unicode"

	"unmix/pipeline/lang"
)

// reach is how many words on either side of a word its collocations are looked for: verb and object seldom stand further
// apart, and nothing is found twice as far that is not found by chance.
const reach = 6

// beside is how many words of the sentence around the fragment are taken into the company of a word at its edge.
const beside = 3

// company lists the dictionary forms of the open-class words near words[i], as far as the clause goes: what may show which
// of several near synonyms is meant. "restore" keeps company with "response" in "restore antitumor immune responses".
func company(words []Word, i int, set Setting) []string {
	var out []string
	for _, step := range []int{-1, +1} {
		k := i + step
		for n := 0; n < reach && k >= 0 && k < len(words) && !endsClause(&words[k]); n, k = n+1, k+step {
			if w := &words[k]; !w.Unknown && w.Text != "" && isOpen(w.POS) {
				_, last := ends(w.Text)
				out = append(out, strings.ToLower(last))
			}
		}
		switch {
		case k < 0:
			out = append(out, lemmas(set.Left[max(0, len(set.Left)-beside):])...)
		case k >= len(words):
			out = append(out, lemmas(set.Right[:min(beside, len(set.Right))])...)
		}
	}
	return out
}

// endsClause reports a mark or a word that the company of a word does not go beyond.
func endsClause(w *Word) bool {
	switch w.Text {
	case ",", ";", ":", ".", "(", ")", "that", "which", "because", "although", "if", "when", "whereas":
		return true
	}
	return false
}

// isOpen reports the parts of speech that have collocations.
func isOpen(pos string) bool {
	switch pos {
	case "noun", "verb", "adj", "":
		return true
	}
	return false
}

// lemmas are the dictionary forms of words of the document's English.
func lemmas(words []string) []string {
	var out []string
	for _, w := range words {
		w = strings.TrimFunc(strings.ToLower(w), unicode.IsPunct)
		if w == "" || lang.ClosedClass(w) {
			continue
		}
		out = append(out, w)
		for _, a := range lang.EnglishAnalyses(w) {
			if a.Lemma != w {
				out = append(out, a.Lemma)
			}
		}
	}
	return out
}

// keeps is 1 when a word collocates with one of its company.
func keeps(word string, company []string) float64 {
	for _, c := range company {
		if lang.Collocates(word, c) {
			return 1
		}
	}
	return 0
}
