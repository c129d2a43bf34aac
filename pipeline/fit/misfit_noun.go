package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Misfits of noun phrases: none where one must be, one where none can be, or one in the wrong number.

// afterDeterminerNoNoun reports an article or possessive right before a preposition, a conjunction or a finite verb.
func afterDeterminerNoNoun(s *seam, e []token) bool {
	if l := s.last(1); !article(l.text) && !l.is(possessive) && l.text != "every" {
		return false
	}
	if e[0].is(bareLink | onlyFinite) {
		return true
	}
	n, last := s.next(1).text, e[len(e)-1]
	return (n == "" || stop(n)) && inSentence(s) && len(e) > 1 && !last.pos.Has(lang.Noun) &&
		(hasForm(last, lang.FormPastParticiple) || last.pos.Only(lang.Adverb))
}

// nounAfterVerb reports a noun phrase behind a passive or a verb without object, where a preposition is missing: is used [those under four],
// spreads [the face]. Figures and times need none.
func nounAfterVerb(s *seam, e []token) bool {
	l := s.last(1)
	passive := hasForm(l, lang.FormPastParticiple) && s.last(2).is(copula) && !l.is(takesNoun)
	switch {
	case !passive && !l.is(intransitive):
		return false
	case e[0].is(person):
		return true
	case !nominal(s.edit().Use):
		return false
	}
	return !slices.ContainsFunc(e, func(t token) bool {
		return t.is(timed) || figured(t)
	})
}

// nounAfterConjunction reports a noun phrase as all that a conjunction introduces.
func nounAfterConjunction(s *seam, _ []token) bool {
	n := s.next(1).text
	return (slices.Contains(subordinators, s.last(1).text) || s.last(1).text == "once") && nominal(s.edit().Use) && (n == "" || n == "," || stop(n))
}

// noNounAfterThere reports a verb phrase where there is something.
func noNounAfterThere(s *seam, _ []token) bool {
	if s.last(2).text != "there" || !s.last(1).is(copula) {
		return false
	}
	switch s.edit().Use {
	case text.Base, text.ThirdPerson, text.Plural, text.Past:
		return true
	}
	return false
}

// adjectiveAsSubject reports an adjective with its complement as all that stands before the verb of the sentence.
func adjectiveAsSubject(s *seam, e []token) bool {
	return len(s.left) == 0 && len(e) > 2 && s.next(1).is(onlyFinite) && e[0].pos.Only(lang.Adjective) &&
		slices.Contains([]string{"to", "with", "of"}, e[1].text)
}

// nominal reports the uses of a noun phrase.
func nominal(u text.Use) bool {
	switch u {
	case text.Bare, text.Definite, text.Indefinite, text.SingularNP, text.PluralNP, text.TheOne:
		return true
	}
	return false
}

// disagrees reports a subject in one number and be or have in the other.
func disagrees(s *seam, e []token) bool {
	if !startsHere(s) || !inSentence(s) {
		return false
	}
	if s.edit().Use == "" && len(e) == 1 && s.next(1).text == "is" {
		return plural(e[0]) && !singularToo(e[0]) // chills is
	}
	if !nominal(s.edit().Use) || slices.ContainsFunc(e, func(t token) bool {
		return coordinator(t.text) || t.text == "," || figured(t)
	}) {
		return false
	}
	if lang.ArticleName(strings.TrimPrefix(strings.TrimPrefix(s.edit().New, "The "), "the ")) {
		return false // the United States is one country
	}
	head := headNoun(e, false)
	if head.text == "" || slices.Contains(partitives, head.text) || !head.pos.Has(lang.Noun) {
		return false
	}
	switch s.next(1).text {
	case "is", "was", "has":
		return plural(head) && !singularToo(head)
	case "are", "were", "have":
		return !plural(head)
	}
	return false
}

// numberOfNothing reports a number and a noun that nobody counts.
func numberOfNothing(s *seam, e []token) bool {
	return len(e) == 2 && strings.Trim(e[0].text, "0123456789") == "" && lang.IsUncountable(e[1].text) && s.next(1).text != "of"
}

// singularToo reports a word in -s that is a singular as well: lens, series.
func singularToo(t token) bool {
	if slices.Contains([]string{"criteria", "phenomena", "bacteria"}, t.text) {
		return false
	}
	return slices.ContainsFunc(t.forms, func(a lang.EnglishForm) bool { return a.POS == lang.Noun && a.Form != lang.FormPlural })
}

// nounAmongVerbs reports an item between base forms that does not begin with a verb.
func nounAmongVerbs(s *seam, e []token) bool {
	if s.last(1).text != "," || s.next(1).text != "," || !coordinator(s.next(2).text) || !hasForm(s.next(3), lang.FormBase) ||
		s.next(3).pos.Has(lang.Noun) || s.next(3).pos.Has(lang.Adjective) {
		return false
	}
	return noBaseForm(e)
}
