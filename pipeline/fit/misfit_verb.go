package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Misfits of verbs: none where one must be, or two where one can be.

// modals are the auxiliaries that nothing but a verb, an adverb or "not" follows.
var modals = strings.Fields("can cannot could should must would might may shall")

// afterModalNoVerb reports a modal with no base form behind it.
func afterModalNoVerb(s *seam, e []token) bool {
	if !slices.Contains(modals, s.last(1).text) || s.last(2).pos.Has(lang.Determiner) {
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
		if !t.pos.Only(lang.Adverb) && t.text != "," && !slices.Contains(placeable, t.text) {
			return t
		}
	}
	return token{}
}

// placeable are adverbs before a verb that may be other words as well.
var placeable = strings.Fields("not also still even only well better first then once further no longer thus therefore either both all each more most less")

// doers are pronouns that are a subject and nothing else.
var doers = strings.Fields("they we he she")

// afterPronounNoVerb reports a pronoun as the subject, and no verb behind it.
func afterPronounNoVerb(s *seam, e []token) bool {
	l := s.last(1).text
	if !slices.Contains(doers, l) && (l != "it" || !opensClause(s.last(2).text)) {
		return false
	}
	first := firstNoAdverb(e)
	verb := first.pos.Has(lang.Verb) || first.pos.Has(lang.Modal) || first.pos.Has(lang.Auxiliary)
	return first.isWord() && (first.pos != 0 && !verb || gerund(first))
}

// copulas are the forms of be.
var copulas = strings.Fields("is are was were be been being")

// degrees stand before an adverb.
var degrees = strings.Fields("more most less least very so")

// adverbAsPredicate reports an adverb in -ly by itself behind a form of be, and no participle behind it.
func adverbAsPredicate(s *seam, e []token) bool {
	last := e[len(e)-1]
	if !slices.Contains(copulas, s.last(1).text) || !strings.HasSuffix(last.text, "ly") || !last.pos.Only(lang.Adverb) {
		return false
	}
	if slices.ContainsFunc(e, func(t token) bool { return !t.pos.Has(lang.Adverb) && !slices.Contains(degrees, t.text) }) {
		return false
	}
	n := s.next(1)
	return n.text == "" || stop(n.text) || n.text == "," || n.text == "than" || coordinator(n.text)
}

// finites are verbs that are nothing else and stand behind a subject only.
var finites = slices.Concat(modals, strings.Fields("is are was were has have had does do did"))

// finiteAfterCopula reports a finite verb, or a bare one, right behind a form of be.
func finiteAfterCopula(s *seam, e []token) bool {
	if !slices.Contains(copulas, s.last(1).text) {
		return false
	}
	switch s.edit().Use {
	case text.Base, text.ThirdPerson, text.Plural:
		return e[0].text != "be" && !e[0].pos.Only(lang.Adverb)
	}
	return slices.Contains(finites, e[0].text)
}

// finiteAfterVerb reports a finite verb right behind another one: what is nothing but a verb in the present.
func finiteAfterVerb(s *seam, e []token) bool {
	l := s.last(1)
	return slices.Contains(finites, e[0].text) && l.pos.Only(lang.Verb) && (hasForm(l, lang.FormThird) || hasForm(l, lang.FormBase)) && !hasForm(l, lang.FormPastParticiple)
}

// infinitiveTakers are words behind which "to" begins an infinitive.
var infinitiveTakers = strings.Fields("important necessary able unable likely unlikely difficult easy essential possible impossible want wants order try tries advisable best")

// noInfinitive reports such a word with "to" and no base form.
func noInfinitive(s *seam, e []token) bool {
	if s.last(1).text != "to" || !slices.Contains(infinitiveTakers, s.last(2).text) {
		return false
	}
	return noBaseForm(e)
}
