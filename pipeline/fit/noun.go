package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

var (
	singularDeterminers = []string{"a", "an", "each", "every", "this", "another", "one", "either", "neither"}
	pluralDeterminers   = []string{"these", "those", "many", "several", "both", "various", "numerous", "few", "two", "three", "four", "five", "other"}
)

// nounForm sets the article and number of a noun phrase by the words beside it.
//
//	an [inhibitor], several [inhibitors]; the [activity], not the [the activity]; [stem cell] therapy; [factors] include
//
// The determiner decides before the verb: Quirk et al., 5.10 (number of determiners), 10.34 (concord).
func nounForm(s *seam) bool {
	switch s.edit().Use {
	case text.Bare, text.Definite, text.Indefinite, text.SingularNP, text.PluralNP:
	default:
		return false
	}
	return s.take(nounUse(s))
}

// nounUse is the use that the words beside the noun phrase ask for, "" when they leave it open.
func nounUse(s *seam) text.Use {
	left := s.last(1)
	switch {
	case slices.Contains(singularDeterminers, left.text):
		return s.offered(text.SingularNP, text.Bare)
	case slices.Contains(pluralDeterminers, left.text):
		return s.offered(text.PluralNP, text.Bare)
	case modifies(s):
		return s.offered(text.SingularNP, text.Bare)
	case left.pos.Only(lang.Determiner) || left.text == "the" || left.text == "its" || left.text == "their":
		if before := s.last(2); len(s.right) > 0 && opensClause(before.text) {
			if use := s.agreeing(); use != "" {
				return use // The [regimen] was changed
			}
		}
		return s.offered(text.Bare)
	case counted(s.left, pluralDeterminers):
		return s.offered(text.PluralNP)
	case counted(s.left, singularDeterminers):
		return s.offered(text.SingularNP)
	case limitFollows(s.after):
		return s.offered(text.SingularNP, text.Bare) // diameter ≥10 mm
	case strings.HasPrefix(s.after, ": The "), left.text == "as" && slices.Contains(naming, s.last(2).text):
		return s.offered(text.SingularNP) // a definition: "[Incidence rate]: The number of …", known as [latent infection]
	}
	if s.segment.Kind == text.Sentence && strings.HasPrefix(strings.ToLower(s.edit().New), "single ") && (len(s.left) > 0 || len(s.right) > 0) {
		return s.offered(text.Indefinite) // a single dose
	}
	if startsHere(s) && len(s.right) > 0 && finiteAfter(s.right) != "" {
		if s.segment.Kind == text.Sentence && foremostFirst(strings.TrimPrefix(strings.ToLower(s.edit().New), "the ")) {
			if s.edit().Use == text.Definite && s.isPlural() == (finiteAfter(s.right) == text.Plural) {
				return "" // the most common symptoms include
			}
			if finiteAfter(s.right) == text.ThirdPerson {
				return s.offered(text.Definite) // the most common symptom is
			}
		}
		if finiteAfter(s.right) == text.ThirdPerson && s.segment.Kind == text.Sentence && bodyPart(s.edit()) {
			return s.offered(text.Definite) // the supraspinatus tendon is torn
		}
		if finiteAfter(s.right) == text.ThirdPerson && s.segment.Kind == text.Sentence && countable(s.edit()) && neverBare(s.edit()) {
			return s.offered(text.Indefinite) // a stent was placed
		}
		if finiteAfter(s.right) == text.ThirdPerson && partOf(s) {
			return s.offered(text.Definite) // the incidence of stroke was 2%
		}
		return s.agreeing()
	}
	if head, next := headAndNext(s.edit()); head != "" && next != "of" && s.segment.Kind == text.Sentence && startsHere(s) && len(s.right) > 0 && s.right[0].pos.Has(lang.Modal) && !s.isPlural() && neverBare(s.edit()) {
		return s.offered(text.Indefinite) // A multidisciplinary team should meet.
	}
	predicate := afterPredicate(s)
	if predicate && !s.isPlural() && (foremostFirst(s.edit().New) || rankFirst(s.edit().New)) {
		return s.offered(text.Definite) // is the leading cause of death
	}
	if predicate && (countable(s.edit()) || s.isPlural() || oftenSeveral(s.edit())) || afterArticleItem(s.left) && (countable(s.edit()) || s.isPlural()) {
		return s.offered(text.Indefinite)
	}
	if l := s.last(1); s.segment.Kind == text.Sentence && bodyPart(s.edit()) && (l.pos.Has(lang.Preposition) || l.pos.Has(lang.Verb) && !l.pos.Has(lang.Adjective)) {
		return s.offered(text.Definite)
	}
	if comparedRate(s) {
		return s.offered(text.Indefinite)
	}
	if partOf(s) {
		return s.offered(text.Definite)
	}
	if (countable(s.edit()) || s.isPlural()) && ofOne(s, left.text) {
		return s.offered(text.Indefinite)
	}
	if head, next := headAndNext(s.edit()); s.segment.Kind == text.Heading && (next == "" || next == "of" || next == "in" || next == "for") && len(s.right) == 0 && slices.Contains(sections, head) {
		return s.offered(text.PluralNP) // Limitations
	}
	if s.segment.Kind == text.Sentence && strings.HasPrefix(strings.ToLower(s.edit().New), "first ") && (len(s.left) > 0 || len(s.right) > 0) && countable(s.edit()) {
		return s.offered(text.Definite) // during the first episode
	}
	if !countable(s.edit()) {
		if (left.text == "by" || left.text == "as") && neverBare(s.edit()) {
			return s.offered(text.Indefinite)
		}
		return ""
	}
	if head, _ := headAndNext(s.edit()); len(s.left) == 0 && len(s.right) == 0 && lang.Count(head) >= rareNoun && lang.Count(lang.Plural(head)) < lang.Count(head) {
		return "" // a heading may be bare: Caregiver burden
	}
	// A countable noun without a determiner stands in the plural.
	return s.offered(text.PluralNP)
}

// sections are nouns that a heading has in the plural: Treatment Goals.
var sections = strings.Fields("step limitation goal challenge consideration implication objective principle concern")

var (
	predicates = []string{"is", "was", "becomes", "became", "remains", "remained"}
	naming     = []string{"known", "called", "termed", "defined", "described", "labeled", "labelled"}
)

// hedges are adverbs between a form of be and what something is: Influenza is mostly [a self-limiting disease].
var hedges = strings.Fields("mostly usually often typically generally essentially mainly primarily therefore thus also still now not always rarely commonly sometimes frequently")

// afterPredicate reports a form of be right before the phrase, or before such an adverb.
func afterPredicate(s *seam) bool {
	return slices.Contains(predicates, s.last(1).text) || slices.Contains(hedges, s.last(1).text) && slices.Contains(predicates, s.last(2).text)
}

// afterArticleItem reports whether the item before in a list has a or an: "a TNF inhibitor, [an antibody], or rituximab".
func afterArticleItem(left []token) bool {
	i := len(left) - 1
	if i < 0 || left[i].text != "," {
		return false
	}
	for i--; i >= 0 && left[i].text != "," && !stop(left[i].text); i-- {
		if left[i].pos.Has(lang.Preposition) {
			return false
		}
	}
	return i >= 0 && left[i].text == "," && i+1 < len(left) && (left[i+1].text == "a" || left[i+1].text == "an")
}

// counted reports whether one of the determiners stands before the adjectives on the left: "the two most common
// [diseases]", "an adaptive [trial]".
func counted(left []token, determiners []string) bool {
	for i := len(left) - 1; i >= 0; i-- {
		switch t := left[i]; {
		case slices.Contains(determiners, t.text):
			return true
		case !t.pos.Has(lang.Adjective) && !t.pos.Has(lang.Adverb) || t.pos.Has(lang.Preposition):
			return false
		}
	}
	return false
}

// The evidence that a noun is counted: it stands with an article this often in clean English, and this seldom right after
// a preposition or coordinator.
const (
	minArticles  = 5
	maxBareShare = 0.15
	rarePlural   = 8  // percent of the singulars: a noun with fewer plurals is not put into the plural
	rareNoun     = 30 // below this count the endings of the word say more
)

// abstract reports whether a rare noun has the ending of an abstraction, a process, a disease or a substance, which mostly
// go uncounted (Quirk et al., 5.59): nanoparticle is counted, oxygenation is not.
func abstract(noun string) bool {
	if strings.HasSuffix(noun, "surgeon") || strings.HasSuffix(noun, "cian") {
		return false
	}
	for _, ending := range []string{"ion", "ity", "ness", "ment", "ance", "ence", "ism", "sis", "ia", "ure", "y", "ing", "in", "ine", "ol", "ose",
		"ate", "ide", "itis", "osis", "oma", "age", "al", "ics", "th", "on", "id", "ase"} {
		if strings.HasSuffix(noun, ending) {
			return true
		}
	}
	return false
}

// partOf reports a bare singular with an of-phrase, in a sentence, of a noun that hardly ever goes without article: the diagnosis of
// sepsis, the risk of bleeding; but loss of appetite.
func partOf(s *seam) bool {
	if s.segment.Kind != text.Sentence || len(s.left) == 0 && len(s.right) == 0 || strings.HasPrefix(s.after, ":") {
		return false
	}
	l := s.last(1)
	verb := l.pos.Has(lang.Verb) && (!l.pos.Has(lang.Adjective) && !l.pos.Has(lang.Noun) || strings.HasSuffix(l.text, "s")) // supports, before a noun, is a verb
	if !startsHere(s) && !l.pos.Has(lang.Preposition) && !verb {
		return false
	}
	head, next := headAndNext(s.edit())
	if startsHere(s) && len(s.right) > 0 && finiteAfter(s.right) == text.ThirdPerson && restricted(s.edit().New) && (next == "for" || next == "in" || next == "behind") {
		return true // the core concept for recovery is
	}
	if next == "of" && startsHere(s) && len(s.right) > 0 && finiteAfter(s.right) == text.ThirdPerson && slices.Contains(ofAttributes, head) {
		return true // the presence of fever is
	}
	if head == "" || next != "of" || lang.IsUncountable(head) {
		return false
	}
	if startsHere(s) && len(s.right) > 0 && finiteAfter(s.right) != "" && (slices.Contains(ofAttributes, head) || restricted(s.edit().New)) {
		return true
	}
	bare, articles := bareUses(head)
	return articles >= minArticles && float64(bare) <= maxBareShare*float64(bare+articles)
}

// ofAttributes are nouns for what a thing has one of, so that with an of-phrase they are definite: the age of the patient, the duration
// of treatment (Quirk et al., 5.31).
var ofAttributes = strings.Fields("appearance presence absence occurrence emergence onset existence choice selection extent degree age size shape function duration timing severity frequency location position weight length depth width volume number amount quality structure role purpose aim goal effectiveness efficacy safety accuracy sensitivity specificity strength rate level incidence prevalence risk proportion likelihood probability")

// restricted reports a noun phrase that begins with an adjective of what there is one of: the main advantage of the method, the natural history of
// the disease (Quirk et al., 5.31).
func restricted(phrase string) bool {
	first, _, _ := strings.Cut(strings.ToLower(phrase), " ")
	return slices.Contains([]string{"main", "primary", "chief", "principal", "core", "central", "natural", "overall", "exact", "ultimate", "precise", "final", "initial", "key", "basic", "fundamental"}, first)
}

// headAndNext are the head noun of a bare singular and the word behind it.
func headAndNext(e *text.Edit) (head, next string) {
	if e.Use != text.Bare && e.Use != text.SingularNP {
		return "", ""
	}
	for _, v := range e.Variants {
		if v.Use != text.PluralNP {
			continue
		}
		words, plural := strings.Fields(strings.ToLower(e.New)), strings.Fields(strings.ToLower(v.New))
		for i, w := range words {
			if i < len(plural) && plural[i] != w {
				if i+1 < len(words) {
					next = words[i+1]
				}
				return w, next
			}
		}
	}
	return "", ""
}

// bareUses counts how often a singular stands without and with an article behind the words that show it.
func bareUses(head string) (bare, articles int) {
	for _, w := range []string{"of", "with", "and", "for", "by", "in", "or", "cause", "include"} {
		bare += lang.PairCount(w, head)
	}
	for _, w := range []string{"a", "an", "the", "this", "each"} {
		articles += lang.PairCount(w, head)
	}
	return bare, articles
}

// countable reports whether the head noun of a bare singular phrase is one that English counts, so that it cannot stand
// there without an article: goal, agency, donor; not treatment, toxicity.
func countable(e *text.Edit) bool {
	if e.Use != text.Bare && e.Use != text.SingularNP {
		return false
	}
	head := ""
	for _, v := range e.Variants {
		if v.Use == text.PluralNP {
			head = changedWord(strings.ToLower(e.New), strings.ToLower(v.New))
		}
	}
	if head == "" || slices.Contains(singleThings, head) || lang.IsUncountable(head) {
		return false
	}
	if _, next := headAndNext(e); next == "of" && lang.PairCount(head, "of") > lang.PairCount(lang.Plural(head), "of") {
		return false // the degree of
	}
	if plural := lang.Count(lang.Plural(head)); plural > 0 && plural >= lang.Count(head) {
		return true
	}
	if lang.Count(head) < rareNoun {
		return !abstract(head)
	}
	if lang.Count(lang.Plural(head)) < rarePlural*lang.Count(head)/100 {
		return false // diagnosis, risk
	}
	bare, articles := bareUses(head)
	return articles >= minArticles && float64(bare) <= maxBareShare*float64(bare+articles)
}

// comparedRate reports a rate or risk that is compared: it carries [a higher risk of bleeding].
func comparedRate(s *seam) bool {
	words := strings.Fields(strings.ToLower(s.edit().New))
	if s.segment.Kind != text.Sentence || len(words) < 2 || !slices.Contains(comparing, words[0]) {
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

// foremost are adjectives of which there is one: remains [the main obstacle].
var foremost = strings.Fields("main leading primary principal chief most best first only preferred")

// foremostFirst reports a phrase that begins with such an adjective.
func foremostFirst(phrase string) bool {
	first, _, ok := strings.Cut(strings.ToLower(phrase), " ")
	return ok && slices.Contains(foremost, first)
}

// rankFirst reports a phrase that begins with a place in a row: the second leading cause, the third most common.
func rankFirst(phrase string) bool {
	words := strings.Fields(strings.ToLower(phrase))
	return len(words) > 2 && slices.Contains([]string{"second", "third", "fourth", "fifth"}, words[0]) && (foremostFirst(words[1]+" ") || strings.HasSuffix(words[1], "est"))
}

// oftenSeveral reports a described noun one use in five of which is a plural: a movement disorder.
func oftenSeveral(e *text.Edit) bool {
	head, next := headAndNext(e)
	words := strings.Fields(e.New)
	return head != "" && next == "" && len(words) > 1 && strings.ToLower(words[len(words)-1]) == head && !lang.IsUncountable(head) && !slices.Contains(singleThings, head) && lang.Count(lang.Plural(head))*5 >= lang.Count(head) && lang.Count(head) >= rareNoun
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
		case "is", "was":
			return true
		case "are", "were":
			return false
		}
	}
	return false
}

// professions are the endings of words for those who treat.
var professions = []string{"surgeon", "cian", "logist", "therapist", "nurse", "specialist", "doctor", "dentist", "pathologist"}

// neverBare reports a noun with a rare plural that clean English hardly ever has without article: by a team.
func neverBare(e *text.Edit) bool {
	if e.Use != text.Bare && e.Use != text.SingularNP {
		return false
	}
	for _, v := range e.Variants {
		if v.Use == text.PluralNP {
			bare, articles := bareUses(changedWord(strings.ToLower(e.New), strings.ToLower(v.New)))
			return articles >= minArticles && float64(bare) <= maxBareShare*float64(bare+articles)
		}
	}
	return false
}

// singleThings are counted nouns that name one thing or quantity when a modifier stands before them: Down syndrome, the
// case fatality rate.
var singleThings = []string{"syndrome", "rash", "system", "rate", "ratio", "index", "score", "time", "phase", "period", "process", "endpoint", "frequency", "threshold", "volume"}

// isPlural reports whether the bare phrase stands in the plural though its number is open.
func (s *seam) isPlural() bool {
	for _, v := range s.edit().Variants {
		if v.Use == text.SingularNP {
			return s.edit().Use == text.Bare && v.New != s.edit().New
		}
	}
	return false
}

// changedWord is the first word of a that differs from b: the head noun of a phrase and its plural.
func changedWord(a, b string) string {
	wordsA, wordsB := strings.Fields(a), strings.Fields(b)
	for i, w := range wordsA {
		if i >= len(wordsB) || wordsB[i] != w {
			return w
		}
	}
	return ""
}

// offered is the first of the uses for which the edit has a variant, "" when it has none or stands in it already.
func (s *seam) offered(uses ...text.Use) text.Use {
	for _, u := range uses {
		if s.edit().Use == u {
			return ""
		}
		for _, v := range s.edit().Variants {
			if v.Use == u {
				return u
			}
		}
	}
	return ""
}

// modifies reports whether an English noun follows the phrase at once: "[heart] failure".
func modifies(s *seam) bool {
	if strings.HasPrefix(s.after, " ") && len(s.right) > 0 {
		t := s.right[0]
		if hasForm(t, lang.FormBase) && (s.next(2).pos.Has(lang.Determiner) || startsHere(s) && !hasVerb(s.right[1:])) {
			return false // form the cornerstone; account for 60%, the only verb there is
		}
		return t.isWord() && t.use == "" && t.pos.Has(lang.Noun) && !t.pos.Has(lang.Preposition) && !t.pos.Has(lang.Determiner) &&
			!t.pos.Has(lang.Conjunction) && !t.pos.Has(lang.Auxiliary) && !t.pos.Has(lang.Modal) && finite(append(s.left[:len(s.left):len(s.left)], noun, t, s.next(2)), len(s.left)+1) == ""
	}
	return false
}

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

// noun stands in for the edit where the words around it are read as one sentence.
var noun = token{text: "x", word: word{pos: lang.POSSet(0).With(lang.Noun)}}

// agreeing is the number that the finite verb right after the phrase asks for, "" when it has it already or no such verb follows.
func (s *seam) agreeing() text.Use {
	switch finiteAfter(s.right) {
	case text.ThirdPerson:
		return s.offered(text.SingularNP)
	case text.Plural:
		return s.offered(text.PluralNP)
	}
	return ""
}

// startsHere reports whether the phrase can be the subject of the verb after it: it begins the clause.
func startsHere(s *seam) bool { return opensClause(s.last(1).text) }

// opensClause reports what a clause can begin after: nothing, a mark, or a conjunction.
func opensClause(before string) bool {
	return before == "" || before == "," || stop(before) || slices.Contains(clauseOpeners, before)
}

// finiteAfter is the form of the verb right after the phrase: is, has, form, include.
func finiteAfter(right []token) text.Use {
	for len(right) > 1 && right[0].pos.Only(lang.Adverb) {
		right = right[1:] // often recurs
	}
	t := right[0]
	switch t.text {
	case "is", "was", "has", "does":
		return text.ThirdPerson
	case "are", "were", "have", "do":
		return text.Plural
	}
	if hasForm(t, lang.FormThird) && (!t.pos.Has(lang.Noun) || len(right) > 1 && !coordinator(right[1].text) && !right[1].pos.Has(lang.Preposition) && !hasVerb(beforeComma(right[1:]))) {
		return text.ThirdPerson // requires surgery: there is no other verb
	}
	if hasForm(t, lang.FormBase) && len(right) > 1 && !t.pos.Has(lang.Preposition) && (right[1].pos.Has(lang.Determiner) || !hasVerb(right[1:])) {
		return text.Plural
	}
	if hasForm(t, lang.FormBase) && t.pos.Has(lang.Verb) && !t.pos.Has(lang.Noun) && !t.pos.Has(lang.Adjective) && !t.pos.Has(lang.Preposition) {
		return text.Plural
	}
	return ""
}
