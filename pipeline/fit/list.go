package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// afterComma is the form after a comma: that of the list when the sentence goes on with one or is already in one, a
// gerund when the clause is finished.
func afterComma(s *seam, left []token) text.Use {
	right := s.right
	left = left[:len(left)-1]
	switch u, edits := continued(right); {
	case u == text.Base && parallel(left) == text.Plural:
		return text.Plural // patients talk rapidly, [are restless], and spend money
	case u != "":
		return u
	case edits:
		// The list goes on with other edits only: the verb before it leads.
		if u := parallel(left); u != "" {
			return u
		}
	}
	if u := itemUse(left); u != "" {
		return u
	}
	if s.edit().Lang == text.French && s.edit().Use == text.Base && parallel(left) == text.Base {
		return text.Base // to relieve pain, [prevent recurrences and preserve function]: a French infinitive is no participle
	}
	if inSentence(s) {
		if onlyAdverbial(left) {
			return text.Base
		}
		if u := behindAside(left, right); u != "" {
			return u
		}
	}
	return participle
}

// onlyAdverbial reports a sentence of which nothing but an adverbial stands before the comma, so that the verb phrase gives an order: during
// a seizure, [lay the child on one side] (Quirk et al., 11.24).
func onlyAdverbial(left []token) bool {
	if sequenced(left) || afterIf(left) || len(left) == 2 && left[0].text == "once" && hasForm(left[1], lang.FormPastParticiple) {
		return true // once opened, [store in a refrigerator]
	}
	if len(left) < 2 || !left[0].pos.Has(lang.Preposition) {
		return false
	}
	for i, t := range left {
		if t.text == "," || t.pos.Has(lang.Modal) || slices.Contains(relatives, t.text) ||
			i > 0 && verbAt(left, i) != "" && verbAt(left, i) != text.Gerund && !(i == 1 && left[0].text == "to") {
			return false
		}
	}
	return true
}

// sequencers are adverbs that an order follows: next, [cover the wound].
var sequencers = strings.Fields("first firstly second secondly third next then finally lastly afterwards afterward")

// sequenced reports such an adverb, or how often something is to be done, as all that stands before the comma.
func sequenced(left []token) bool {
	if len(left) == 1 {
		return slices.Contains(sequencers, left[0].text)
	}
	return len(left) == 2 && (left[0].text == "every" || left[0].text == "each") && left[1].pos.Has(lang.Noun)
}

// afterIf reports a condition with a subject of its own as all that stands before the comma: if the airway is blocked, [clear the mouth].
func afterIf(left []token) bool {
	if len(left) < 3 || left[0].text != "if" && left[0].text != "unless" && left[0].text != "once" ||
		!(left[1].pos.Has(lang.Determiner) || left[1].pos.Has(lang.Noun) || left[1].pos.Has(lang.Pronoun)) {
		return false
	}
	return !slices.ContainsFunc(left, func(t token) bool { return t.text == "," })
}

// continued is the form of the next item of a list on the right: ", and promote …", ", inhibiting …". edits is set when
// that item is an edit too, which has no form of its own yet.
func continued(right []token) (use text.Use, edits bool) {
	i := 0
	if i < len(right) && right[i].text == "," {
		i++
	}
	and := i < len(right) && coordinator(right[i].text)
	if and {
		i++
	}
	for i < len(right) && (right[i].pos.Only(lang.Adverb) || right[i].text == "even" || right[i].text == "then") {
		i++
	}
	if i >= len(right) || i == 0 {
		return "", false
	}
	t := right[i]
	switch {
	case !and && !continuesList(right[i+1:]):
		return "", false
	case t.use == text.Base || t.use == text.Gerund:
		use, _ = continued(skipPhrase(right[i+1:]))
		return use, true
	case hasForm(t, lang.FormGerund) && !t.pos.Only(lang.Noun):
		return text.Gerund, false
	case hasForm(t, lang.FormBase) && (t.pos.Has(lang.Verb) || t.pos == 0) && !nounAt(right, i):
		return text.Base, false
	case and && (hasForm(t, lang.FormThird) && !nounAt(right, i) || t.text == "is" || t.text == "has"):
		return text.ThirdPerson, false // disturbs sleep, [affects work], and strains the family
	}
	return "", false
}

// continuesList reports whether another item with "and" follows.
func continuesList(right []token) bool {
	for i, t := range right {
		if stop(t.text) {
			return false
		}
		if coordinator(t.text) && i > 0 && right[i-1].text == "," {
			return true
		}
	}
	return false
}

// skipPhrase drops the tokens up to the next comma or coordinator.
func skipPhrase(right []token) []token {
	for i, t := range right {
		if t.text == "," || coordinator(t.text) || stop(t.text) {
			return right[i:]
		}
	}
	return nil
}

// itemUse is the form of the item before the seam when it is itself a later item of a list: ", promoting repair".
func itemUse(left []token) text.Use {
	i := len(left) - 1
	for i >= 0 && left[i].text != "," && !stop(left[i].text) {
		i--
	}
	if i < 0 || left[i].text != "," || i+1 >= len(left) {
		return ""
	}
	t := left[i+1]
	switch {
	case t.use == text.Base || t.use == text.Gerund || t.use == text.Plural:
		return t.use
	case hasForm(t, lang.FormGerund):
		return text.Gerund
	case hasForm(t, lang.FormBase) && t.pos.Has(lang.Verb) && !t.pos.Has(lang.Noun):
		return text.Base
	}
	return ""
}

// parallel is the form of the nearest verb on the left, which a coordinated verb repeats.
func parallel(left []token) text.Use {
	for i := len(left) - 1; i >= 0; i-- {
		t := left[i]
		if stop(t.text) {
			return ""
		}
		if t.use != "" && slices.Contains([]text.Use{text.Base, text.Gerund, text.ThirdPerson, text.Plural, text.Past, text.Participle}, t.use) {
			return t.use
		}
		if u := verbAt(left, i); u != "" {
			return u
		}
	}
	if n := len(left); n > 1 && hasForm(left[n-1], lang.FormThird) && left[n-2].pos.Has(lang.Noun) && !left[n-2].pos.Has(lang.Adjective) {
		return text.ThirdPerson // the infection spreads and [causes sepsis]
	}
	return ""
}
