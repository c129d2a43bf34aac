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

// plural reports whether the word can only be a plural noun or pronoun.
func plural(t token) bool {
	switch t.text {
	case "they", "we", "these", "those", "both", "people", "patients", "children", "many", "most":
		return true
	}
	for _, a := range t.forms {
		if a.POS == lang.Noun && a.Form == lang.FormPlural {
			return true
		}
	}
	return false
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
