package fit

import (
	"fmt"
	"strings"

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
