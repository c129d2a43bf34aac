package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// hasVerb reports whether the rest of the clause holds a finite verb.
func hasVerb(right []token) bool {
	for i, t := range right {
		if stop(t.text) {
			return false
		}
		if t.pos.Has(lang.Modal) || t.pos.Has(lang.Auxiliary) || hasForm(t, lang.FormThird) && !t.pos.Has(lang.Noun) || finite(right, i) != "" {
			return true
		}
	}
	return false
}

// beforeComma cuts at the first comma.
func beforeComma(right []token) []token {
	for i, t := range right {
		if t.text == "," {
			return right[:i]
		}
	}
	return right
}

// ownClause cuts at the first comma, and before a second verb that "and" joins to the first: stones form in acid urine [and are radiolucent].
func ownClause(right []token) []token {
	right = beforeComma(right)
	for i := range right {
		if coordinator(right[i].text) && i+1 < len(right) && (right[i+1].pos.Has(lang.Modal) || right[i+1].pos.Has(lang.Auxiliary)) {
			return right[:i]
		}
	}
	return right
}

// noun stands in for the edit where the words around it are read as one sentence.
var noun = token{text: "x", word: word{pos: lang.POSSet(0).With(lang.Noun)}}

// agreeing is the number that the finite verb right after the phrase asks for, "" when it has it already or no such verb follows.
func (s *seam) agreeing() text.Use {
	switch finiteBehind(s.right) {
	case text.ThirdPerson:
		return s.offered(text.SingularNP)
	case text.Plural:
		return s.offered(text.PluralNP)
	}
	return ""
}

// startsHere reports whether the phrase can be the subject of the verb after it: it begins the clause.
func startsHere(s *seam) bool { return opensClause(s.last(1).text) }

// describedHere is startsHere, behind English adjectives too: severe [cases] need surgery.
func describedHere(s *seam) bool {
	i := 1
	for t := s.last(i); t.pos.Has(lang.Adjective) && !t.pos.Has(lang.Verb) ||
		slices.Contains([]string{"some", "most", "many", "all", "these", "those", "both"}, t.text); t = s.last(i) {
		i++
	}
	return opensClause(s.last(i).text)
}

// describedSubject reports the rest of a subject that English determiners and adjectives open, before a verb that shows another number: the most common
// [complication] is, elderly [patients] fall.
func describedSubject(s *seam) bool {
	i := 1
	for t := s.last(i); t.text != "" && (t.pos.Has(lang.Adjective) || t.pos.Has(lang.Determiner) || t.text == "most" || t.text == "more"); t = s.last(i) {
		i++
	}
	return i > 1 && opensClause(s.last(i).text) && s.last(1).text != "that" && s.agreeing() != ""
}

// opensClause reports what a clause can begin after: nothing, a mark, or a conjunction.
func opensClause(before string) bool {
	return before == "" || before == "," || stop(before) || slices.Contains(clauseOpeners, before)
}

// finiteAfter is the form of the verb right after the phrase (is, has, form, include), "" for none.
func finiteAfter(right []token) text.Use {
	for len(right) > 1 && right[0].pos.Only(lang.Adverb) {
		right = right[1:] // often recurs
	}
	if len(right) == 0 {
		return ""
	}
	t := right[0]
	switch t.text {
	case "is", "was", "has", "does":
		return text.ThirdPerson
	case "are", "were", "have", "do":
		return text.Plural
	}
	if hasForm(t, lang.FormThird) &&
		(!t.pos.Has(lang.Noun) || len(right) > 1 && !coordinator(right[1].text) && right[1].text != "of" && !hasVerb(beforeComma(right[1:]))) {
		return text.ThirdPerson // requires surgery: there is no other verb
	}
	if hasForm(t, lang.FormBase) && len(right) > 1 && !t.pos.Has(lang.Preposition) && (right[1].pos.Has(lang.Determiner) || !hasVerb(ownClause(right[1:]))) {
		return text.Plural
	}
	if hasForm(t, lang.FormBase) && t.pos.Has(lang.Verb) && !t.pos.Has(lang.Noun) && !t.pos.Has(lang.Adjective) && !t.pos.Has(lang.Preposition) {
		return text.Plural
	}
	return ""
}

// finiteBehind is finiteAfter, or the form of be or have behind what describes the phrase: the main [goal] of treatment is.
func finiteBehind(right []token) text.Use {
	use := finiteAfter(right)
	if use != "" || len(right) == 0 || !slices.Contains(describers, right[0].text) {
		return use
	}
	for i := 1; i < len(right) && i < describing; i++ {
		t := right[i].text
		switch {
		case stop(t), t == ",", slices.Contains(clauseOpeners, t):
			return ""
		case t == "is", t == "was", t == "has":
			return text.ThirdPerson
		case t == "are", t == "were", t == "have":
			return text.Plural
		}
	}
	return ""
}

// describers are the prepositions of what describes a noun, of at most describing words before its verb.
var describers = []string{"of", "for", "in", "behind", "between"}

const describing = 7

// modifies reports whether an English noun follows the phrase at once: "[heart] failure".
func modifies(s *seam) bool {
	if s.writtenArticle() != "" && !determined(s) {
		return false // une femme âgée de 72 ans | fell
	}
	if strings.HasPrefix(s.after, " ") && len(s.right) > 0 {
		t := s.right[0]
		if hasForm(t, lang.FormBase) && (s.next(2).pos.Has(lang.Determiner) || describedHere(s) && !hasVerb(ownClause(s.right[1:]))) {
			return false // form the cornerstone; lower cholesterol, the only verb there is
		}
		if hasForm(t, lang.FormThird) && describedHere(s) && !hasVerb(s.right[1:]) {
			return false // the creatinine level rises
		}
		return t.isWord() && t.use == "" && t.pos.Has(lang.Noun) && !t.pos.Has(lang.Preposition) && !t.pos.Has(lang.Determiner) &&
			!t.pos.Has(lang.Conjunction) && !t.pos.Has(lang.Auxiliary) && !t.pos.Has(lang.Modal) &&
			finite(append(s.left[:len(s.left):len(s.left)], noun, t, s.next(2)), len(s.left)+1) == ""
	}
	return false
}
