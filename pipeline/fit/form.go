package fit

import (
	"strings"

	"unmix/pipeline/lang"
)

// hasForm reports whether the word can be this form of a verb.
func hasForm(t token, form lang.Form) bool {
	for _, a := range t.forms {
		if a.POS == lang.Verb && a.Form == form {
			return true
		}
	}
	return false
}

// gerund reports the form of a verb in -ing.
func gerund(t token) bool { return hasForm(t, lang.FormGerund) && strings.HasSuffix(t.text, "ing") }

// figured reports a word with a figure or a percentage.
func figured(t token) bool { return strings.ContainsAny(t.text, "0123456789%") }

// plural reports whether the word can only be a plural noun or pronoun.
func plural(t token) bool {
	switch t.text {
	case "they", "we", "you", "i", "these", "those", "both", "people", "patients", "children", "many", "most":
		return true
	}
	if len(t.forms) == 0 && t.pos == 0 && len(t.text) > 4 && pluralEnding(t.text) {
		return true // an unknown word: midwives
	}
	for _, a := range t.forms {
		if a.POS == lang.Noun && a.Form == lang.FormPlural {
			return a.Lemma == t.text || !singularToo(t) || lang.Count(a.Lemma) > 0 // series and burns are both; nobody writes len
		}
	}
	return madeNoun(t)
}

// pluralEnding reports the ending of a regular plural, and of no Latin or Greek singular: not virus, sepsis, illness.
func pluralEnding(word string) bool {
	return strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "us") && !strings.HasSuffix(word, "is")
}

// madeNoun reports the plural of an adjective that is used as a noun, which no lexicon lists: antifungals.
func madeNoun(t token) bool {
	if len(t.forms) > 0 || len(t.text) < 6 || !pluralEnding(t.text) {
		return false
	}
	return lang.Look(strings.TrimSuffix(t.text, "s")).English()
}

// startsWithCoordinator reports whether the edit itself begins with and, or, but.
func startsWithCoordinator(s string) bool {
	first, _, _ := strings.Cut(strings.ToLower(s), " ")
	return coordinator(first)
}

// trimCoordinator drops commas and coordinators from the end.
func trimCoordinator(left []token) []token {
	for len(left) > 0 && (coordinator(left[len(left)-1].text) || left[len(left)-1].text == ",") {
		left = left[:len(left)-1]
	}
	return left
}
