package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Misfits of verbs: none where one must be, or two where one can be.

// afterModalNoVerb reports a modal with no base form behind it.
func afterModalNoVerb(s *seam, e []token) bool {
	if !s.last(1).is(modal) || s.last(2).pos.Has(lang.Determiner) {
		return false
	}
	return noBaseForm(e)
}

// noBaseForm reports a known word other than the base form of a verb at the start, adverbs apart.
func noBaseForm(e []token) bool {
	first := firstNoAdverb(e)
	return first.isWord() && first.pos != 0 && !hasForm(first, lang.FormBase)
}

// firstNoAdverb is the first word that is not surely an adverb; the zero token when all are.
func firstNoAdverb(e []token) token {
	for _, t := range e {
		if !t.pos.Only(lang.Adverb) && t.text != "," && !t.is(placeable) {
			return t
		}
	}
	return token{}
}

// afterPronounNoVerb reports a pronoun as the subject, and no verb behind it.
func afterPronounNoVerb(s *seam, e []token) bool {
	l := s.last(1)
	if !l.is(doer) && (l.text != "it" || !opensClause(s.last(2).text)) {
		return false
	}
	first := firstNoAdverb(e)
	verb := first.pos.Has(lang.Verb) || first.pos.Has(lang.Modal) || first.pos.Has(lang.Auxiliary)
	return first.isWord() && (first.pos != 0 && !verb || gerund(first))
}

// adverbAsPredicate reports an adverb in -ly by itself behind a form of be, and no participle behind it.
func adverbAsPredicate(s *seam, e []token) bool {
	last := e[len(e)-1]
	if !s.last(1).is(copula) || !strings.HasSuffix(last.text, "ly") || !last.pos.Only(lang.Adverb) {
		return false
	}
	if slices.ContainsFunc(e, func(t token) bool { return !t.pos.Has(lang.Adverb) && !t.is(degree) }) {
		return false
	}
	n := s.next(1)
	return n.text == "" || stop(n.text) || n.text == "," || n.text == "than" || coordinator(n.text)
}

// finiteAfterCopula reports a finite verb, or a bare one, right behind a form of be.
func finiteAfterCopula(s *seam, e []token) bool {
	if !s.last(1).is(copula) {
		return false
	}
	if len(e) > 1 && e[0].text == "there" && e[1].is(copula) {
		return true // the response is [there is great variation]
	}
	switch s.edit().Use {
	case text.Base, text.ThirdPerson, text.Plural:
		if hasForm(e[0], lang.FormPastParticiple) && !slices.Contains([]string{"come", "become"}, e[0].text) {
			return false // is [spread by mosquitoes]: its participle is the same word
		}
		return e[0].text != "be" && !e[0].pos.Only(lang.Adverb)
	}
	return e[0].is(onlyFinite)
}

// finiteAfterVerb reports a finite verb right behind another one: what is nothing but a verb in the present.
func finiteAfterVerb(s *seam, e []token) bool {
	l := s.last(1)
	return e[0].is(onlyFinite) && l.pos.Only(lang.Verb) && (hasForm(l, lang.FormThird) || hasForm(l, lang.FormBase)) && !hasForm(l, lang.FormPastParticiple)
}

// noInfinitive reports such a word with "to" and no base form.
func noInfinitive(s *seam, e []token) bool {
	if s.last(1).text != "to" || !s.last(2).is(takesInfinitive) {
		return false
	}
	return noBaseForm(e)
}
