package fit

import (
	"fmt"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A misfit is a place where the English of an edit cannot stand, whatever its words mean: no form that translate offers fits
// there. Such an edit stays a draft, for its words may be right and its sentence is not.
type misfit struct {
	name string
	here func(s *seam, e []token) bool
	// why is said to the editor; %s is the word before the edit.
	why string
}

// misfits are looked for in every edit, once it is fitted. They are all about closed classes of words, so that no lexicon
// has to be right about a noun (Quirk et al. 1985, 2.27 on what classes are closed).
var misfits = []misfit{
	// should [no more than 5 mg]
	{"modal", afterModalNoVerb, "“%s” wants a verb"},
	// They [without viral DNA] and cannot
	{"pronoun", afterPronounNoVerb, "“%s” wants a verb"},
	// are [more effectively].
	{"adverb", adverbAsPredicate, "an adverb stands where “%s” wants an adjective"},
	// the [as the first choice] drug
	{"determiner", afterDeterminerNoNoun, "no noun phrase behind “%s”"},
	// with [is reduced]
	{"preposition", finiteAfterPreposition, "a verb stands right behind “%s”"},
	// after [on the second day]
	{"prepositions", prepositionTwice, "two prepositions in a row behind “%s”"},
	// is [has a fever]
	{"copula", finiteAfterCopula, "a second verb stands right behind “%s”"},
	// is used [those under four years], spreads [the face]
	{"object", nounAfterVerb, "no preposition behind “%s”"},
	// require [is treated surgically]
	{"verb", finiteAfterVerb, "a second verb stands right behind “%s”"},
	// while [medication], avoid
	{"conjunction", nounAfterConjunction, "“%s” wants a clause"},
	// there was [show no difference]
	{"existence", noNounAfterThere, "no noun behind “there %s”"},
	// are [in urgent need of].
	{"dangling", prepositionLast, "nothing follows the preposition that the English ends with"},
	// it is important to [regular checkups]
	{"infinitive", noInfinitive, "no verb behind “%s”"},
	// [Allergic to penicillin] is a contraindication
	{"subject", adjectiveAsSubject, "an adjective stands where the subject is"},
	// [Infection] are
	{"agreement", disagrees, "subject and verb differ in number"},
	// 38 [survival]
	{"number", numberOfNothing, "a number stands before what is not counted"},
	// may lose molecules, [recruitment of cells], or secrete cytokines
	{"list", nounAmongVerbs, "a noun stands among verbs"},
}

// misplaced says why the edit cannot stand where it does, "" when nothing speaks against it.
func (s *seam) misplaced() string {
	e := s.edit()
	if e.Change != text.Replaced || e.Doubt != "" || e.New == "" {
		return ""
	}
	if s.own = s.tokenize(s.own[:0], e.New, -1); len(s.own) == 0 {
		return ""
	}
	for _, m := range misfits {
		if m.here(s, s.own) {
			if strings.Contains(m.why, "%s") {
				return fmt.Sprintf(m.why, s.last(1).text)
			}
			return m.why
		}
	}
	return ""
}

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

// afterDeterminerNoNoun reports an article or possessive right before a preposition, a conjunction or a finite verb.
func afterDeterminerNoNoun(s *seam, e []token) bool {
	if l := s.last(1).text; !article(l) && !slices.Contains(possessives, l) && l != "every" {
		return false
	}
	first := e[0].text
	if slices.Contains(bareLinks, first) || slices.Contains(finites, first) {
		return true
	}
	n, last := s.next(1).text, e[len(e)-1]
	return (n == "" || stop(n)) && inSentence(s) && len(e) > 1 && !last.pos.Has(lang.Noun) && (hasForm(last, lang.FormPastParticiple) || last.pos.Only(lang.Adverb))
}

// bareLinks are prepositions and conjunctions that no noun phrase begins with.
var bareLinks = strings.Fields("of with by from for in on at to as into during because although if when while without after before through despite and or but than that which who")

// finites are verbs that are nothing else and stand behind a subject only.
var finites = slices.Concat(modals, strings.Fields("is are was were has have had does do did"))

// finiteAfterPreposition reports a finite verb right behind a preposition.
func finiteAfterPreposition(s *seam, e []token) bool {
	return slices.Contains(linking, s.last(1).text) && slices.Contains(finites, e[0].text)
}

// linking are prepositions that no other of them follows.
var linking = strings.Fields("of with by from for in at into during through without despite after before")

// prepositionTwice reports a preposition right behind another one.
func prepositionTwice(s *seam, e []token) bool {
	if len(e) > 1 && e[0].text == "at" && (e[1].text == "least" || e[1].text == "most") {
		return false // a rise of at least 2 g/L
	}
	return slices.Contains(linking, s.last(1).text) && (slices.Contains(linking, e[0].text) || e[0].text == "on" || e[0].text == "to") && s.last(1).text != "before" && s.last(2).text != "except"
}

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

// takingNouns are participles behind which a noun follows without a preposition, as what somebody is, is given or is told.
var takingNouns = strings.Fields("called named termed considered labeled labelled given prescribed offered shown taught told asked made left deemed become rendered found kept denied granted paid sent allowed spared thought designated classified delayed followed repeated")

// intransitives are verbs that no object follows.
var intransitives = strings.Fields("occurs occur occurred arises arise arose appears appear appeared spreads radiates radiate radiated extends persists persist persisted recurs recur recurred depends depend originates originate")

// times are the nouns of times, which stand without a preposition: is repeated the next day.
var times = strings.Fields("second seconds minute minutes hour hours day days night nights week weeks month months year years morning evening time times daily weekly monthly once twice thrice dose doses")

// nounAfterVerb reports a noun phrase behind a passive or a verb without object, where a preposition is missing: is used [those under four],
// spreads [the face]. Figures and times need none.
func nounAfterVerb(s *seam, e []token) bool {
	l := s.last(1)
	passive := hasForm(l, lang.FormPastParticiple) && slices.Contains(copulas, s.last(2).text) && !slices.Contains(takingNouns, l.text)
	switch {
	case !passive && !slices.Contains(intransitives, l.text):
		return false
	case slices.Contains(persons, e[0].text):
		return true
	case !nominal(s.edit().Use):
		return false
	}
	return !slices.ContainsFunc(e, func(t token) bool {
		return slices.Contains(times, t.text) || figured(t) || t.text == "every" || t.text == "each"
	})
}

// finiteAfterVerb reports a finite verb right behind another one: what is nothing but a verb in the present.
func finiteAfterVerb(s *seam, e []token) bool {
	l := s.last(1)
	return slices.Contains(finites, e[0].text) && l.pos.Only(lang.Verb) && (hasForm(l, lang.FormThird) || hasForm(l, lang.FormBase)) && !hasForm(l, lang.FormPastParticiple)
}

// nounAfterConjunction reports a noun phrase as all that a conjunction introduces.
func nounAfterConjunction(s *seam, _ []token) bool {
	n := s.next(1).text
	return (slices.Contains(subordinators, s.last(1).text) || s.last(1).text == "once") && nominal(s.edit().Use) && (n == "" || n == "," || stop(n))
}

// noNounAfterThere reports a verb phrase where there is something.
func noNounAfterThere(s *seam, _ []token) bool {
	if s.last(2).text != "there" || !slices.Contains(copulas, s.last(1).text) {
		return false
	}
	switch s.edit().Use {
	case text.Base, text.ThirdPerson, text.Plural, text.Past:
		return true
	}
	return false
}

// prepositionLast reports English that ends in a preposition, where the sentence or its part ends too.
func prepositionLast(s *seam, e []token) bool {
	n := s.next(1).text
	if n != "" && !stop(n) && n != "," && !coordinator(n) || !inSentence(s) {
		return false
	}
	return len(e) > 1 && slices.Contains(neverLast, e[len(e)-1].text) && !slices.Contains(prepositional, e[len(e)-2].text+" "+e[len(e)-1].text)
}

// neverLast are the prepositions that are no adverbs.
var neverLast = strings.Fields("of for to with from by into at")

// prepositional are participles that keep their preposition: must be looked for.
var prepositional = []string{"looked for", "looked at", "cared for", "accounted for", "referred to", "dealt with", "adhered to", "thought of", "called for", "searched for", "hoped for"}

// infinitiveTakers are words behind which "to" begins an infinitive.
var infinitiveTakers = strings.Fields("important necessary able unable likely unlikely difficult easy essential possible impossible want wants order try tries advisable best")

// noInfinitive reports such a word with "to" and no base form.
func noInfinitive(s *seam, e []token) bool {
	if s.last(1).text != "to" || !slices.Contains(infinitiveTakers, s.last(2).text) {
		return false
	}
	return noBaseForm(e)
}

// adjectiveAsSubject reports an adjective with its complement as all that stands before the verb of the sentence.
func adjectiveAsSubject(s *seam, e []token) bool {
	return len(s.left) == 0 && len(e) > 2 && slices.Contains(finites, s.next(1).text) && e[0].pos.Only(lang.Adjective) && slices.Contains([]string{"to", "with", "of"}, e[1].text)
}

// persons begin a phrase for people.
var persons = strings.Fields("those patients people children adults women men infants")

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
	return slices.ContainsFunc(t.forms, func(a lang.EnglishForm) bool { return a.POS == lang.Noun && a.Form != lang.FormPlural })
}

// nounAmongVerbs reports an item between base forms that does not begin with a verb.
func nounAmongVerbs(s *seam, e []token) bool {
	if s.last(1).text != "," || s.next(1).text != "," || !coordinator(s.next(2).text) || !hasForm(s.next(3), lang.FormBase) || s.next(3).pos.Has(lang.Noun) || s.next(3).pos.Has(lang.Adjective) {
		return false
	}
	return noBaseForm(e)
}
