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
	if subjectHere(s, left) {
		return text.Gerund
	}
	behind := withoutAdverbs(left)
	if joined := startsWithCoordinator(s.edit().New); joined || len(behind) > 0 && coordinator(behind[len(behind)-1].text) {
		if u := parallel(trimCoordinator(behind)); u != "" {
			if u == text.Base && strings.HasPrefix(s.edit().New, "but ") {
				if own := besideModal(left); own != "" {
					return own
				}
			}
			return u
		}
		return ""
	}
	if len(left) == 0 || s.segment.Kind == text.Heading && left[len(left)-1].text == ":" {
		return opening(s)
	}
	if len(left) == 1 && slices.Contains(endedDeeds, left[0].text) {
		return text.Gerund // Stop [smoking]
	}
	if n := len(left); n > 1 && left[n-1].text == "as" && slices.Contains(naming, left[n-2].text) {
		return text.Gerund // defined as [requiring dialysis]
	}
	if u := besideLast(left); u != "" && !(left[len(left)-1].text == "it" && len(left) > 1 && hasForm(left[len(left)-2], lang.FormGerund)) {
		return u
	}
	if len(behind) > 0 && behind[len(behind)-1].text == "," {
		return afterComma(s, behind) // sepsis, most often [caused by bacteria], is
	}
	if u := subjectUse(left); u != "" {
		return u
	}
	return ""
}

// endedDeeds are verbs that what is done follows in -ing (Quirk et al. 1985, 16.39).
var endedDeeds = strings.Fields("stop avoid continue keep quit consider resume finish")

// withoutAdverbs leaves out the adverbs at the end.
func withoutAdverbs(left []token) []token {
	n := len(left)
	for n > 0 && left[n-1].pos.Only(lang.Adverb) {
		n--
		if n > 0 && (left[n-1].text == "most" || left[n-1].text == "more") {
			n--
		}
	}
	return left[:n]
}

// subjectHere reports a verb phrase that is the subject of the verb behind it, where a clause begins or a second subject stands: and
// [correcting anemia] is essential.
func subjectHere(s *seam, left []token) bool {
	if s.segment.Kind == text.Heading || len(left) == 0 || startsWithCoordinator(s.edit().New) || !predicateAhead(s.right) ||
		!strings.Contains(s.edit().New, " ") {
		return false
	}
	last := left[len(left)-1].text
	if last == "or" || coordinator(last) && left[max(0, len(left)-2)].text != "," &&
		slices.ContainsFunc(left, func(t token) bool { return slices.Contains(relatives, t.text) }) {
		return false // women who smoke and [have hypertension] should be screened
	}
	if last == "that" && relativeThat(left) {
		return false // pain that [worsens with coughing] suggests a disc
	}
	return coordinator(last) || last == ";" || slices.Contains(subordinators, last) || last == "since" || last == "that"
}

// contentNouns are nouns behind which that begins what they say, not a relative clause.
var contentNouns = strings.Fields("evidence fact idea view finding findings hypothesis belief conclusion possibility notion suggestion concern assumption claim observation")

// relativeThat reports that behind a noun at the beginning of its phrase: pain that, a lump that (Quirk et al., 17.10).
func relativeThat(left []token) bool {
	n := len(left) - 2
	if n < 0 || !left[n].pos.Has(lang.Noun) || slices.Contains(contentNouns, left[n].text) {
		return false
	}
	return n == 0 || left[n-1].pos.Has(lang.Determiner) || left[n-1].pos.Has(lang.Adjective) && !left[n-1].pos.Has(lang.Noun) ||
		left[n-1].pos.Only(lang.Preposition)
}

// withoutBrackets leaves out what stands in closed brackets: "stem cells (MSCs) [have shown]".
func withoutBrackets(tokens []token) []token {
	if !slices.ContainsFunc(tokens, func(t token) bool { return t.text == ")" }) {
		return tokens
	}
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
	if predicateAhead(s.right) {
		return text.Gerund
	}
	return ""
}

// beside is the form that the word right before the verb asks for.
func beside(t token) text.Use {
	switch {
	case t.text == "to" || t.pos.Has(lang.Modal) || t.text == "not" || t.text == "cannot" || slices.Contains(bareTakers, t.text):
		return text.Base
	case slices.Contains([]string{"have", "has", "had", "having"}, t.text):
		return text.Participle
	case t.is(copula):
		return ""
	case t.pos.Has(lang.Preposition) && !t.pos.Has(lang.Adverb) && !t.pos.Has(lang.Conjunction) && t.text != "that":
		return text.Gerund
	case slices.Contains(gerundTakers, t.text):
		return text.Gerund
	case t.text == "it":
		return text.ThirdPerson
	case t.text == "they" || t.text == "we" || t.text == "you" || t.text == "i" || t.text == "these" || t.text == "both":
		return text.Plural
	}
	return ""
}

// gerundTakers are prepositions and conjunctions that a gerund follows where no subject does (after completing), and verbs that one follows (enables detecting).
var gerundTakers = []string{"while", "when", "by", "without", "after", "before", "since", "despite", "through", "for", "on", "upon", "about", "enables", "allows", "permits", "facilitates", "involves", "requires", "recommends", "avoids", "seen", "heard"}

// gerundTo are the words whose "to" is a preposition: in addition to, due to, committed to (Quirk et al., 16.28).
var gerundTo = []string{"addition", "due", "owing", "prior", "committed", "dedicated", "devoted", "contributes", "contribute", "contributed", "leads", "lead", "led", "key", "approach", "approaches", "barrier", "barriers", "alternative", "alternatives", "respect", "regard", "resort", "resorting", "opposed"}

// besideLast is the form that the last words before the verb ask for.
func besideLast(left []token) text.Use {
	n := len(left)
	if n > 1 && left[n-1].text == "to" && slices.Contains(gerundTo, left[n-2].text) {
		return text.Gerund
	}
	return beside(left[n-1])
}

// bareTakers are verbs that the bare infinitive of another follows: helps reduce pain (Quirk et al., 16.34).
var bareTakers = []string{"help", "helps", "helped"}

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
	case gerund(t):
		if prev.text == "" || prev.text == "," || coordinator(prev.text) || prev.pos.Has(lang.Preposition) && !prev.pos.Has(lang.Noun) {
			return text.Gerund
		}
		return ""
	}
	return finite(tokens, i)
}

// actors are pronouns that nothing but a verb follows in -ed.
var actors = strings.Fields("he she they we i you who")

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
	if t.pos.Only(lang.Verb) && hasForm(t, lang.FormThird) && !prev.pos.Has(lang.Determiner) {
		return text.ThirdPerson // improves, which is nothing else
	}
	if t.pos.Only(lang.Verb) && hasForm(t, lang.FormPast) &&
		(!hasForm(t, lang.FormPastParticiple) && !hasForm(t, lang.FormBase) || slices.Contains(actors, prev.text)) {
		return text.Past // underwent, she received
	}
	relative := slices.Contains(relatives, prev.text)
	subject := relative || prev.pos.Has(lang.Noun) || prev.pos.Has(lang.Pronoun) || prev.isWord() && prev.pos == 0
	parallelTo := coordinator(prev.text) || prev.text == ","
	if !relative &&
		(prev.pos.Has(lang.Determiner) || prev.pos.Only(lang.Adjective) && !t.pos.Only(lang.Verb) || prev.pos.Has(lang.Preposition) && !prev.pos.Has(lang.Conjunction)) {
		return ""
	}
	if !subject && !parallelTo {
		return ""
	}
	switch {
	case t.pos.Only(lang.Noun):
		return "" // cells
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
