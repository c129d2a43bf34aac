package chinese

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// Chinese verbs have no tense. A clause is past when the English around it says when it happened, or tells of the past itself (Quirk et al.
// 1985, 4.14: the simple past goes with adverbials of past time).

// pastTimes are adverbials of past time, and those with which case reports tell what was seen.
var pastTimes = regexp.MustCompile(`\b(?:in|of) (?:the )?(?:early |late |mid-?)?(?:1[6-9]|20[01])\d\d|\blast (?:year|month|week)\b|\byesterday\b|\bago\b|^in the past,|\blater,$|^on (?:admission|examination|arrival|presentation|day \d+),|^at (?:admission|presentation),|^on the \w+ (?:postoperative |hospital )?day,|^in (?:the |one |a |this |that )?[\w-]+(?: [\w-]+)? (?:trial|study|cohort|series),$|^in [a-z]+(?:-[a-z]+)?[- ]?\d+,$`)

// pastVerbs are forms that are the past tense and nothing else.
var pastVerbs = strings.Fields("was were had did became began gave took underwent went came saw fell rose grew wrote died")

// tellsPast reports whether the words around the fragment put its clause in the past.
func (w *work) tellsPast() bool {
	before := w.sentenceBefore()
	before = strings.ReplaceAll(before, "last year of", "") // of life
	if pastTimes.MatchString(before) && !strings.Contains(before, "since ") {
		return true
	}
	for word := range strings.FieldsSeq(before) {
		if slices.Contains(pastVerbs, strings.Trim(word, ",()")) {
			return true
		}
	}
	if w.r.Setting.Reports {
		return true
	}
	right := w.r.Setting.Right
	return len(right) > 1 && right[0] == "in" && pastTimes.MatchString("in "+right[1])
}

// toldPast puts a verb phrase that has no tense of its own into the past.
func toldPast(p english.Phrase) english.Phrase {
	if p.Finite || p.Head >= len(p.Words) {
		return p
	}
	switch p.Words[p.Head].Form {
	case english.Lemma, english.PresentSingular, english.PresentPlural:
		return inflect(p, english.PastSingular)
	}
	return p
}
