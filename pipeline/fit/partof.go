package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// partOf reports a bare singular with an of-phrase, in a sentence, of a noun that hardly ever goes without article: the diagnosis of
// sepsis, the risk of bleeding; but loss of appetite.
func partOf(s *seam) bool {
	if !amidSentence(s) || strings.HasPrefix(s.after, ":") {
		return false
	}
	l := s.last(1)
	verb := l.pos.Has(lang.Verb) && (!l.pos.Has(lang.Adjective) && !l.pos.Has(lang.Noun) || strings.HasSuffix(l.text, "s")) // supports, before a noun, is a verb
	if !startsHere(s) && !l.pos.Has(lang.Preposition) && !verb {
		return false
	}
	head, next := headAndNext(s.edit())
	if subjectOfOne(s) && restricted(s.edit().New) && (next == "for" || next == "in" || next == "behind") {
		return true // the core concept for recovery is
	}
	if next == "of" && subjectOfOne(s) && slices.Contains(ofAttributes, head) {
		return true // the presence of fever is
	}
	if next == "between" && opensPredicate(s) &&
		slices.Contains([]string{"interaction", "relationship", "difference", "association", "correlation", "link", "distance", "interval", "comparison"}, head) {
		return true // the interaction between the two drugs is
	}
	if head == "" || next != "of" || lang.IsUncountable(head) {
		return false
	}
	if opensPredicate(s) && (slices.Contains(ofAttributes, head) || restricted(s.edit().New)) {
		return true
	}
	return neverBare(s.edit())
}

// opensPredicate reports the head of a clause, before any verb: the color of the urine may change, the level of antibodies fell.
func opensPredicate(s *seam) bool {
	n := s.next(1)
	return isSubject(s) || startsHere(s) && (n.pos.Has(lang.Modal) || n.pos.Only(lang.Verb) && hasForm(n, lang.FormPast))
}

// ofAttributes are nouns for what a thing has one of, so that with an of-phrase they are definite: the age of the patient, the duration
// of treatment (Quirk et al., 5.31).
var ofAttributes = strings.Fields("color colour nature source texture temperature thickness density concentration diameter intensity pattern course need relationship burden composition appearance presence absence occurrence emergence onset existence choice selection extent degree age size shape function duration timing severity frequency location position weight length depth width volume number amount quality structure role purpose aim goal effectiveness efficacy safety accuracy sensitivity specificity strength rate level incidence prevalence risk proportion likelihood probability")

// restricted reports a noun phrase that begins with an adjective of what there is one of: the main advantage of the method, the natural history of
// the disease (Quirk et al., 5.31).
func restricted(phrase string) bool {
	first, _, _ := strings.Cut(strings.ToLower(phrase), " ")
	return slices.Contains([]string{"main", "primary", "chief", "principal", "core", "central", "natural", "overall", "exact", "ultimate", "precise", "final", "initial", "key", "basic", "fundamental"}, first)
}

// comparedRate reports a rate or risk that is compared: it carries [a higher risk of bleeding].
func comparedRate(s *seam) bool {
	words := strings.Fields(strings.ToLower(s.edit().New))
	if !inSentence(s) || len(words) < 2 || !slices.Contains(comparing, words[0]) {
		return false
	}
	for i, w := range words[1:] {
		if slices.Contains(rates, w) && (i+2 == len(words) || words[i+2] == "of" || words[i+2] == "for" || words[i+2] == "in") {
			return true
		}
	}
	return false
}

// rates are nouns for one figure of something.
var rates = strings.Fields("prognosis rate risk incidence prevalence proportion degree likelihood probability frequency chance")

// comparing are adjectives behind which an incidence or a risk is one of several: a higher risk of bleeding.
var comparing = strings.Fields("higher lower greater lesser increased reduced high low similar comparable significant significantly relatively poor good favorable unfavorable worse better")

// foremost are adjectives of which there is one: remains [the main obstacle].
var foremost = strings.Fields("main leading primary principal chief most best first only preferred")

// foremostFirst reports a phrase that begins with such an adjective.
func foremostFirst(phrase string) bool {
	first, rest, ok := strings.Cut(strings.ToLower(phrase), " ")
	if first == "primary" && !lang.PrimaryThing(rest) {
		return false // primary aldosteronism
	}
	return ok && slices.Contains(foremost, first)
}

// foremostThing reports a phrase, with or without its article, for the one thing that is first, chosen or in some place of a row.
func foremostThing(e *text.Edit) bool {
	phrase := strings.TrimPrefix(strings.ToLower(e.New), "the ")
	return foremostFirst(phrase) || rankFirst(phrase) || ofChoice(phrase)
}

// ofChoice reports what is the one that is chosen: the treatment of choice for septic shock.
func ofChoice(phrase string) bool {
	_, behind, ok := strings.Cut(phrase, " of choice")
	return ok && (behind == "" || strings.HasPrefix(behind, " for ") || strings.HasPrefix(behind, " in "))
}

// rankFirst reports a phrase that begins with a place in a row: the second leading cause, the third most common.
func rankFirst(phrase string) bool {
	words := strings.Fields(strings.ToLower(phrase))
	return len(words) > 2 && slices.Contains(ranks, words[0]) && (foremostFirst(words[1]+" ") || strings.HasSuffix(words[1], "est"))
}

// bodyParts are nouns for parts of the body that a word before them makes single.
var bodyParts = []string{"tendon", "nerve", "artery", "vein", "ligament", "muscle", "joint", "gland", "duct", "tunnel", "fascia", "meniscus"}

// bodyPart reports a bare phrase of two words that names one.
func bodyPart(e *text.Edit) bool {
	if e.Use != text.Bare && e.Use != text.SingularNP {
		return false
	}
	words := strings.Fields(strings.ToLower(e.New))
	return len(words) > 1 && slices.Contains(bodyParts, words[len(words)-1])
}

// ofOne reports a noun for what one thing is used as, or for who one patient was seen by: it is used as [a first-line drug].
func ofOne(s *seam, prep string) bool {
	if prep != "as" && prep != "by" || len(s.left) < 3 || s.left[len(s.left)-2].text == "such" || s.left[len(s.left)-2].text == "well" {
		return false
	}
	if prep == "by" {
		head, _ := headAndNext(s.edit())
		if !slices.ContainsFunc(professions, func(e string) bool { return strings.HasSuffix(head, e) }) {
			return false
		}
	}
	for i := len(s.left) - 2; i >= 0 && !stop(s.left[i].text) && s.left[i].text != ","; i-- {
		switch s.left[i].text {
		case "is", "was", "he", "she":
			return true
		case "are", "were":
			return false
		}
	}
	return false
}

// professions are the endings of words for those who treat.
var professions = []string{"surgeon", "cian", "logist", "therapist", "nurse", "specialist", "doctor", "dentist", "pathologist"}

// institutionName reports such a name in a sentence, that nothing but its place in the sentence stands beside.
func institutionName(s *seam) bool {
	e := s.edit()
	if !amidSentence(s) || e.Use != text.Bare || e.New == "" || e.New[0] < 'A' || e.New[0] > 'Z' || s.writtenArticle() != "" {
		return false
	}
	return lang.ArticleName(e.New) || lang.InstitutionHead(lastWord(beforePreposition(e.New)))
}
