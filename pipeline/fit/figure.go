package fit

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// Phrases that name one of several things by what distinguishes it take an article wherever they stand in running text: a figure that has
// changed, a figure of some value, a history of something, a place in a row (Quirk et al. 1985, 5.26 to 5.41).

// figures are nouns for one number that is measured.
var figures = strings.Fields("size ratio count score index fraction rate interval gap gradient titer time")

// tests are nouns for one examination that has a result.
var tests = strings.Fields("test culture result smear biopsy screen swab")

// figuresOrSeveral are those that also stand in the plural for the number of one patient.
var figuresOrSeveral = strings.Fields("level concentration value")

// changed are adjectives that say how a figure is.
var changed = strings.Fields("increased decreased reduced elevated raised lowered low high prolonged shortened widened enlarged rising falling rapid normal abnormal small short long large")

// opensHere reports a noun phrase of its own in running text: what stands on the left is no modifier of it.
func opensHere(s *seam) bool {
	if !amidSentence(s) {
		return false
	}
	l := s.last(1)
	if l.text == "" {
		return true
	}
	if !l.isWord() {
		return l.text == "," || l.text == ";"
	}
	return coordinator(l.text) || l.pos.Has(lang.Preposition) ||
		l.pos.Has(lang.Verb) && !l.pos.Has(lang.Adjective) && (!l.pos.Has(lang.Noun) || hasForm(l, lang.FormThird))
}

// oneOpensHere reports such a phrase that does not stand in the plural.
func oneOpensHere(s *seam) bool { return opensHere(s) && !s.isPlural() }

// severalAhead reports a phrase that begins a clause and goes on to anything but a verb in the singular.
func severalAhead(s *seam) bool {
	return startsHere(s) && len(s.right) > 0 && s.right[0].isWord() && !subjectOfOne(s)
}

// changedFigure: [a decreased platelet count] suggests marrow disease.
func changedFigure(s *seam) bool {
	first, _, ok := strings.Cut(strings.ToLower(s.edit().New), " ")
	result := first == "positive" || first == "negative"
	if !ok || !slices.Contains(changed, first) && !result || !opensHere(s) || severalAhead(s) {
		return false
	}
	head := s.singularHead()
	if result {
		return slices.Contains(tests, head) && !s.isPlural() || subjectOfOne(s) && counts(s) // a positive fatigue test
	}
	return slices.Contains(figures, head) || slices.Contains(figuresOrSeveral, head) && (!s.isPlural() || subjectOfOne(s))
}

// valued is a noun with its value behind it.
var valued = regexp.MustCompile(`^[\pL -]+ (?:(of)|below|above|greater than|less than)(?: at least| about| more than| less than| no more than| up to| approximately)? [<>≥≤]? ?\d`)

// unvalued are heads of such phrases that are no single figure, or have the definite article; limits are the words before the value.
var (
	unvalued = strings.Fields("age dose amount total sample cohort group period day week month year hour minute mg kg ml g mm cm")
	limits   = strings.Fields("of below above greater less")
)

// figureOfValue: the target is [a resting heart rate of 55 beats per minute].
func figureOfValue(s *seam) bool {
	text := s.edit().New
	m := valued.FindStringSubmatch(text)
	if m == nil || !oneOpensHere(s) || strings.Count(text, " of ") > 1 {
		return false
	}
	words := strings.Fields(strings.ToLower(text))
	i := slices.IndexFunc(words, func(w string) bool { return slices.Contains(limits, w) })
	if i < 1 || slices.ContainsFunc(words[:i], func(w string) bool { return lang.CommonPOS(w).Has(lang.Preposition) }) {
		return false
	}
	head := words[i-1]
	if pluralEnding(head) || slices.Contains(unvalued, head) {
		return false
	}
	return m[1] != "" || head == "pressure" && i > 1 || slices.Contains(figures, head) || slices.Contains(figuresOrSeveral, head)
}

// firstDose: it is given as [a first dose of 600 mg].
func firstDose(s *seam) bool {
	phrase := strings.ToLower(s.edit().New)
	head := lastWord(beforePreposition(phrase))
	return head == "dose" && strings.Contains(phrase, " ") && strings.Contains(phrase, " dose of ") && oneOpensHere(s) &&
		(s.last(1).text == "as" || s.last(1).text == "at" || s.last(1).text == "with")
}

// history: he had [a history of myocardial infarction], [a transfusion history]; but the family history was unremarkable.
func history(s *seam) bool {
	phrase := strings.ToLower(s.edit().New)
	told := strings.HasPrefix(phrase, "family history") || strings.Contains(" "+phrase, " history of ")
	if before := s.last(1); strings.HasSuffix(phrase, " history") && !strings.Contains(phrase, "medical") {
		told = told || before.text == "has" || hasForm(before, lang.FormPast)
	}
	known := !strings.Contains(phrase, " of ") && subjectOfOne(s)
	return told && !known && !strings.HasPrefix(phrase, "natural ") && oneOpensHere(s)
}

// ranks are the ordinals before a noun; secondOnes are nouns of which a second one is one more.
var (
	ranks      = strings.Fields("second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
	secondOnes = strings.Fields("opinion malignancy cancer tumor look operation surgery procedure attack episode pregnancy agent drug dose reader observer")
)

// placeInRow: the needle is inserted in [the fifth intercostal space].
func placeInRow(s *seam) bool {
	first, rest, ok := strings.Cut(strings.ToLower(s.edit().New), " ")
	return ok && slices.Contains(ranks, first) && !slices.Contains(secondOnes, lastWord(rest)) && !strings.Contains(rest, ",") && oneOpensHere(s)
}

// bodyPosition: the patient lies in [the left lateral position].
func bodyPosition(s *seam) bool {
	return amidSentence(s) && slices.Contains([]string{"in", "into", "to", "from"}, s.last(1).text) &&
		strings.HasSuffix(s.edit().New, " position") && !s.isPlural()
}

// lumps are nouns for a single thing that is felt or seen in one place.
var lumps = strings.Fields("mass lump nodule swelling ulcer tumor cyst opacity shadow polyp defect")

// describedLump: fever, and [a palpable abdominal mass].
func describedLump(s *seam) bool {
	head, next := headAndNext(s.edit())
	placed := next == "" || next == "in" || next == "of"
	return slices.Contains(lumps, head) && placed && strings.Contains(s.edit().New, " ") && oneOpensHere(s) && !severalAhead(s)
}

// skinFindings present with lumps of which there are many.
var skinFindings = strings.Fields("rash eruption eczema lesion")

// lumpOfOne: it presents as [a painless lump in the neck].
func lumpOfOne(s *seam) bool {
	head, _ := headAndNext(s.edit())
	presents := s.last(1).text == "as" && hasForm(s.last(2), lang.FormThird)
	return slices.Contains(lumps, head) && presents && inSentence(s) && !slices.Contains(skinFindings, s.last(3).text)
}

// complements are the words that add something to a noun phrase.
var complements = strings.Fields("of in on for to with after via by at from due without during between among per that who which")

// beforePreposition cuts off what a preposition or a relative clause adds to a noun phrase.
func beforePreposition(phrase string) string {
	for at := 0; ; {
		space := strings.IndexByte(phrase[at:], ' ')
		if space < 0 {
			return phrase
		}
		at += space + 1
		if w, _, more := strings.Cut(phrase[at:], " "); more && slices.Contains(complements, w) {
			return phrase[:at-1]
		}
	}
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
