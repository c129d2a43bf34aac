package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// verbForm gives a verb phrase the form that its place asks for, when the source leaves it open: a French infinitive, a
// Chinese verb.
//
//	can inhibit fibrosis, [reduce] scarring, and promote repair
//	injure cells, [reducing] the risk of rejection.
//	because they [increase] the risk
//
// Parallel structure in lists: Chicago Manual of Style 5.242 (coordinate items take one form); a participle phrase after
// a finished clause: Quirk et al., 15.60.
func verbForm(s *seam) bool {
	switch s.edit().Use {
	case text.Base, text.Gerund:
	case text.ThirdPerson, text.Plural:
		if s.edit().Lang != text.Chinese {
			// A French verb is finite by its form; only to or a modal before the seam overrules it.
			return beside(s.last(1)) == text.Base && s.take(text.Base)
		}
	default:
		return false
	}
	use := wantedUse(s)
	if use == participle {
		// "being driven by" says no more than "driven by".
		use = text.Gerund
		if s.offered(text.Reduced) != "" {
			use = text.Reduced
		}
	}
	return use != "" && s.take(use)
}

// participle stands for either participle: the one in -ing, or the reduced form of a phrase with be.
const participle text.Use = "participle phrase"

// wantedUse is the form that the English around the verb phrase asks for, "" when it does not say.
func wantedUse(s *seam) text.Use {
	left := withoutBrackets(s.left)
	if joined := startsWithCoordinator(s.edit().New); joined || len(left) > 0 && coordinator(left[len(left)-1].text) {
		if u := parallel(trimCoordinator(left)); u != "" {
			return u
		}
		return ""
	}
	if len(left) == 0 || s.segment.Kind == text.Heading && left[len(left)-1].text == ":" {
		return opening(s)
	}
	if u := beside(left[len(left)-1]); u != "" {
		return u
	}
	if left[len(left)-1].text == "," {
		return afterComma(left, s.right)
	}
	if u := subjectUse(left); u != "" {
		return u
	}
	return ""
}

// withoutBrackets leaves out what stands in closed brackets: "stem cells (MSCs) [have shown]".
func withoutBrackets(tokens []token) []token {
	var out []token
	for i, t := range tokens {
		out = append(out, t)
		if t.text != ")" {
			continue
		}
		for k := i - 1; k >= 0; k-- {
			if tokens[k].text == "(" {
				out = out[:max(0, len(out)-(i-k)-1)]
				break
			}
		}
	}
	return out
}

// opening is the form at the start of a segment: a heading or a subject is a gerund ("Balancing rejection"), a list item
// keeps its infinitive.
func opening(s *seam) text.Use {
	if s.segment.Kind == text.Heading {
		return text.Gerund
	}
	if len(s.right) > 0 && finite(s.right, 0) != "" {
		return text.Gerund
	}
	return ""
}

// beside is the form that the word right before the verb asks for.
func beside(t token) text.Use {
	switch {
	case t.text == "to" || t.pos.Has(lang.Modal) || t.text == "not" || t.text == "cannot":
		return text.Base
	case slices.Contains([]string{"have", "has", "had", "having"}, t.text):
		return text.Participle
	case slices.Contains([]string{"is", "are", "was", "were", "been", "being", "be"}, t.text):
		return ""
	case t.pos.Has(lang.Preposition) && !t.pos.Has(lang.Adverb) && !t.pos.Has(lang.Conjunction) && t.text != "that":
		return text.Gerund
	case t.text == "while" || t.text == "by" || t.text == "without":
		return text.Gerund
	case t.text == "it":
		return text.ThirdPerson
	case t.text == "they" || t.text == "we" || t.text == "these" || t.text == "both":
		return text.Plural
	}
	return ""
}

// afterComma is the form after a comma: that of the list when the sentence goes on with one or is already in one, a
// gerund when the clause is finished.
func afterComma(left, right []token) text.Use {
	left = left[:len(left)-1]
	switch u, edits := continued(right); {
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
	return participle
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
	case hasForm(t, lang.FormBase) && t.pos.Has(lang.Verb) && !nounAt(right, i):
		return text.Base, false
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
	return ""
}

// verbAt is the form of the word at i when it is the verb of a clause, "" when it is none or may well be a noun.
func verbAt(tokens []token, i int) text.Use {
	t := tokens[i]
	if !t.isWord() || len(t.text) < 2 {
		return ""
	}
	prev := back(tokens, i)
	switch {
	case hasForm(t, lang.FormBase) && (prev.text == "to" || prev.pos.Has(lang.Modal) && prev.text != "" || prev.text == "not"):
		return text.Base
	case hasForm(t, lang.FormGerund) && strings.HasSuffix(t.text, "ing"):
		if prev.text == "" || prev.text == "," || coordinator(prev.text) || prev.pos.Has(lang.Preposition) && !prev.pos.Has(lang.Noun) {
			return text.Gerund
		}
		return ""
	}
	return finite(tokens, i)
}

// back is the nearest token before i that is not an adverb.
func back(tokens []token, i int) token {
	for i--; i >= 0; i-- {
		if !tokens[i].pos.Only(lang.Adverb) {
			return tokens[i]
		}
	}
	return token{}
}

// finite is the form of the finite verb at i: third person, plural or past; "" when the word is not surely one.
func finite(tokens []token, i int) text.Use {
	t := tokens[i]
	switch t.text {
	case "is", "has", "does":
		return text.ThirdPerson
	case "are", "have", "do":
		return text.Plural
	case "was", "were", "had", "did":
		return text.Past
	}
	prev := back(tokens, i)
	relative := slices.Contains(relatives, prev.text)
	subject := relative || prev.pos.Has(lang.Noun) || prev.pos.Has(lang.Pronoun) || prev.isWord() && prev.pos == 0
	parallelTo := coordinator(prev.text) || prev.text == ","
	if !relative && (prev.pos.Has(lang.Determiner) || prev.pos.Only(lang.Adjective) || prev.pos.Has(lang.Preposition) && !prev.pos.Has(lang.Conjunction)) {
		return ""
	}
	if !subject && !parallelTo {
		return ""
	}
	switch {
	case hasForm(t, lang.FormThird) && !nounAt(tokens, i):
		return text.ThirdPerson
	case hasForm(t, lang.FormBase) && t.pos.Has(lang.Verb) && !nounAt(tokens, i) && (plural(prev) || relative || parallelTo && !t.pos.Has(lang.Noun)):
		return text.Plural
	case hasForm(t, lang.FormPast) && subject && i+1 < len(tokens) && tokens[i+1].pos.Has(lang.Determiner):
		// Only an object tells a past tense from a participle (cells derived from, damaged tissue).
		return text.Past
	}
	return ""
}

// nounAt reports whether a word that may be a noun or a verb is more likely a noun where it stands: no object follows.
func nounAt(tokens []token, i int) bool {
	t := tokens[i]
	if !t.pos.Has(lang.Noun) {
		return false
	}
	if i+1 >= len(tokens) {
		return true
	}
	n := tokens[i+1]
	switch {
	case hasForm(n, lang.FormPastParticiple) && !n.pos.Has(lang.Auxiliary) && i+2 < len(tokens) && tokens[i+2].pos.Has(lang.Noun):
		return false // replace diseased cells
	case n.text == "of" || !n.isWord() || coordinator(n.text) || n.pos.Has(lang.Modal):
		return true
	case n.pos.Has(lang.Determiner) || n.pos.Has(lang.Adjective) || n.pos.Has(lang.Noun) || n.pos.Has(lang.Pronoun):
		return false
	}
	return n.pos.Has(lang.Verb) || n.pos.Has(lang.Auxiliary)
}

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
