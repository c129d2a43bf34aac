package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// Chinese nouns have neither number nor article. Both are taken from what is usual for the English noun: how often its
// plural stands in clean English medical text beside its singular, and how often an article stands before it.

// pluralShare is the share of plural forms from which a noun counts as usually plural, and countShare the one under
// which it counts as a mass noun.
const (
	pluralShare = 0.33
	countShare  = 0.02
	// nouns of action and state are singular unless the plural is much more usual: closure, but manifestations
	abstractPlural = 0.5
	// before of a noun is definite, and the plural has to be the usual form: the cause of, symptoms of
	ofPlural     = 0.5
	ofSeen       = 10 // uses with of from which this is known
	abstractSeen = 20 // uses of the noun from which this is known
)

// number decides the grammatical number of a noun phrase.
func number(p english.Phrase) english.Count {
	if p.Count != english.AnyCount || p.Head >= len(p.Words) {
		return p.Count
	}
	w := p.Words[p.Head]
	if w.Literal || w.Unknown {
		return english.Mass
	}
	share, most := pluralOf(p.Words, p.Head), pluralShare
	last := strings.ToLower(lastWord(headPart(w.Text)))
	if slices.Contains(measureNouns, last) {
		return english.Singular
	}
	if p.Head+1 < len(p.Words) && p.Words[p.Head+1].Text == "of" {
		most = ofPlural
	}
	if lang.Count(last) >= abstractSeen && slices.ContainsFunc(abstractEndings, func(e string) bool { return strings.HasSuffix(last, e) }) {
		most = abstractPlural
	}
	if share >= most {
		return english.Many
	} else if share <= countShare {
		return english.Mass
	}
	return english.Singular
}

// measureNouns name one figure, whatever it is measured on: the five-year survival rate.
var measureNouns = strings.Fields("rate ratio index score endpoint threshold frequency volume")

// pluralOf is the share of the plural among the forms of the noun at i, after the word before it if that pair is known.
func pluralOf(words []english.Word, i int) float64 {
	w := words[i]
	w.Text = headPart(w.Text)
	sing := w
	sing.Form = english.Lemma
	plur := w
	plur.Form = english.PluralNoun
	s, p := strings.ToLower(english.Inflect(sing)), strings.ToLower(english.Inflect(plur))
	if s == p {
		return 0
	}
	sBefore, sLast := cutLast(s)
	pBefore, pLast := cutLast(p)
	if sBefore == "" && i > 0 {
		_, sBefore = cutLast(strings.ToLower(english.Inflect(words[i-1])))
		pBefore = sBefore
	} else {
		_, sBefore = cutLast(sBefore)
		_, pBefore = cutLast(pBefore)
	}
	one, many := lang.Count(sLast), lang.Count(pLast)
	if i+1 < len(words) && words[i+1].Text == "of" || strings.Contains(words[i].Text, " of ") {
		if a, b := lang.PairCount(sLast, "of"), lang.PairCount(pLast, "of"); a+b >= ofSeen {
			one, many = a, b
		}
	}
	if sBefore != "" {
		if a, b := lang.PairCount(sBefore, sLast), lang.PairCount(pBefore, pLast); a+b >= 8 {
			one, many = a, b
		}
	}
	if many < one/2 && lang.CommonPOS(pLast).Has(lang.Verb) && lang.CommonPOS(sLast).Has(lang.Verb) {
		many /= 2 // some of these are the verb: blocks
	}
	if one+many == 0 {
		if slices.ContainsFunc(agentEndings, func(e string) bool { return strings.HasSuffix(sLast, e) }) {
			return 0.5
		}
		return 0.3
	}
	return float64(many) / float64(one+many)
}

// headPart is a term without what stands behind its noun: route of transmission, antibody against DNA.
func headPart(term string) string {
	for _, prep := range []string{" of ", " to ", " for ", " in ", " with ", " against ", " from "} {
		if before, _, ok := strings.Cut(term, prep); ok {
			return before
		}
	}
	return term
}

// agentEndings are endings of nouns for things that come in numbers: nanoparticles, synoviocytes, inhibitors.
var agentEndings = []string{"icle", "cyte", "or", "er", "ist", "blast", "phage", "some", "body", "gen", "cell", "drug", "agonist", "oid", "ide"}

// cutLast splits off the last word.
func cutLast(s string) (before, last string) {
	if i := strings.LastIndexByte(s, ' '); i >= 0 {
		return s[:i], s[i+1:]
	}
	return "", s
}

// settle makes a noun phrase ready to stand inside a larger one: its number is decided, and the article set.
func (b *builder) settle(p english.Phrase) english.Phrase {
	if p.Cat != english.NounPhrase && p.Cat != english.Pronoun || len(p.Words) == 0 {
		return p
	}
	if c, ok := inCase(p, objective); ok {
		return c
	}
	if e := headWord(p).Entry; e != nil && !p.Determined && p.Count == english.AnyCount && strings.HasSuffix(e.Term, "组") && strings.HasSuffix(headText(p), "group") {
		p.Count = english.Singular // the arm of a trial is known
		return b.definite(p)
	}
	p = b.numbered(p)
	if len(p.Words) == 1 && !p.Determined && p.Cat == english.NounPhrase && (p.Count == english.Singular || p.Count == english.Mass) && headWord(p).Entry != nil && neverBare(headText(p)) {
		rule := b.rule
		b.rule = "chinese/article"
		p = join(1, b.put("the"), p) // rule out the diagnosis
		b.rule = rule
		p.Determined = true
		return p
	}
	free := !p.Determined && p.Count == english.Singular
	p = b.article(p)
	if free && (p.Words[0].Rules == nil || p.Words[0].POS != "det") && countNoun(p) {
		p = b.plural(p) // a count noun does not stand bare
	}
	return p
}

// countNoun reports a noun that does not stand bare in the singular.
func countNoun(p english.Phrase) bool {
	h := headWord(p)
	if h.Form != english.Lemma || h.Literal {
		return false
	}
	alone := h
	alone.Text = lastWord(headPart(h.Text))
	share := pluralOf(p.Words, p.Head)
	if share < pluralShare && conditionName(alone.Text) && bareSingular(alone.Text) >= mostlyBare {
		return false // after stroke
	}
	return max(share, pluralOf([]english.Word{alone}, 0)) > bareShare && !abstract(alone.Text, share)
}

// subjectShare is the share of plurals from which a singular subject takes the article.
const subjectShare = 0.06

// bareShare is the share of plurals from which a singular without article becomes a plural.
const bareShare = 0.06

// abstractNouns stand bare in the singular although they have plurals in other senses.
var abstractNouns = strings.Fields("time use action death age weight function growth control care risk access activity exercise surgery treatment therapy research work speech language practice pain sleep light food water blood skin bone muscle tissue infection inflammation transmission exposure evidence support quality health disease cancer history")

// countedActions are nouns of action that stand for single things done or seen.
var countedActions = strings.Fields("intervention reaction medication examination manifestation operation injection complaint decision recommendation institution complication restriction facility university community abnormality malignancy comorbidity deformity metal animal hospital mineral chemical interval signal")

// abstractShare is the share of plurals under which such nouns are taken as abstract: disability, but not environment.
const abstractShare = 0.15

// abstractEndings are endings of nouns that stand bare as a rule: disability, resistance.
var abstractEndings = []string{"ity", "ness", "ism", "ance", "ence", "ing", "tion", "sion", "ment", "sis", "age", "ship", "ure", "osis", "itis", "ism", "al"}

func abstract(noun string, share float64) bool {
	if slices.Contains(abstractNouns, noun) {
		return true
	}
	if slices.Contains(countedActions, noun) {
		return false
	}
	most := abstractShare
	if bareSingular(noun) >= oftenBare {
		most = abstractPlural
	}
	return share < most && slices.ContainsFunc(abstractEndings, func(e string) bool { return strings.HasSuffix(noun, e) })
}

// neverBare reports a noun of which clean English has many singulars with an article and hardly any without: diagnosis, goal.
func neverBare(noun string) bool {
	const seen = 60
	return !strings.Contains(noun, " ") && !slices.Contains(abstractNouns, noun) && bareSingular(noun) < 0.1 && lang.PairCount("the", noun)+lang.PairCount("a", noun)+lang.PairCount("an", noun) >= seen
}

// mostlyBare is the share of singulars without article from which a disease stands bare.
const mostlyBare = 0.45

// oftenBare is the share of singulars without article from which a noun of action counts as abstract although its plural is usual.
const oftenBare = 0.2

// bareSingular is how often the singular stands right behind a preposition or conjunction, beside what stands there behind an article.
func bareSingular(noun string) float64 {
	bare, articles := 0, 0
	for _, w := range []string{"of", "with", "and", "for", "by", "in", "or", "to", "during", "after", "from"} {
		bare += lang.PairCount(w, noun)
	}
	for _, w := range []string{"a", "an", "the", "this", "each"} {
		articles += lang.PairCount(w, noun)
	}
	if bare+articles == 0 {
		return 0
	}
	return float64(bare) / float64(bare+articles)
}

func lastWord(s string) string {
	_, last := cutLast(s)
	return last
}

// numbered decides the number only.
func (b *builder) numbered(p english.Phrase) english.Phrase {
	if p.Cat != english.NounPhrase || p.Head >= len(p.Words) {
		return p
	}
	free := p.Count == english.AnyCount
	if first, _, _ := strings.Cut(p.Words[0].Text, " "); free && p.Head > 0 && slices.Contains(pluralDeterminers, first) && first != "certain" && first != "different" {
		p = b.plural(p) // 所有结果, read as adjective and noun
		p.Determined = true
		return p
	}
	p.Count = number(p)
	if free && (personTerm(p) || p.Head > 0 && slices.Contains(severalFirst, p.Words[0].Text) && countNoun(p)) {
		p.Count = english.Many // 接触者: contacts; 常见原因: common causes
	}
	if free && p.Count == english.Many && p.Words[p.Head].Form == english.Lemma {
		p = inflect(p, english.PluralNoun)
	}
	return p
}

// severalFirst are adjectives of which the noun mostly is a plural.
var severalFirst = strings.Fields("common regular frequent repeated multiple various")

// personTerm reports an entry for people.
func personTerm(p english.Phrase) bool {
	e := headWord(p).Entry
	return e != nil && e.POS == "noun" && (strings.HasSuffix(e.Term, "者") || strings.HasSuffix(e.Term, "人员")) && entryCount(e) == english.AnyCount
}

// article puts an article before a noun phrase that needs one.
func (b *builder) article(p english.Phrase) english.Phrase {
	if p.Determined || p.Cat != english.NounPhrase {
		return p
	}
	word := articleFor(p)
	p.Determined = true
	if word == "" {
		return p
	}
	rule := b.rule
	b.rule = "chinese/article"
	q := join(1, b.put(word), p)
	b.rule = rule
	return q
}

// subject makes a noun phrase ready to be one: a countable singular is definite.
func (b *builder) subject(p english.Phrase) english.Phrase {
	if c, ok := inCase(p, nominative); ok {
		return c
	}
	p = b.numbered(p)
	if share := pluralOf(p.Words, p.Head); p.Cat == english.NounPhrase && !p.Determined && p.Count == english.Singular && (share > subjectShare && !abstract(lastWord(headText(p)), share) || neverBare(lastWord(headPart(headText(p))))) {
		rule := b.rule
		b.rule = "chinese/article"
		p = join(1, b.put("the"), p)
		p.Determined = true
		b.rule = rule
		return p
	}
	if headWord(p).POS == "noun" && (p.Words[0].Text == "negative" || p.Words[0].Text == "positive") && slices.Contains(p.Words[0].Rules, "chinese/test-result") {
		q := join(1, b.put("a"), p) // a negative rheumatoid factor
		q.Determined = true
		return q
	}
	p = b.article(p)
	if w := &p.Words[0]; w.Text == "a" && slices.Contains(w.Rules, "chinese/article") {
		w.Text = "the" // a subject is known
	}
	return p
}

// member makes a noun phrase ready to be one of several: its number is decided, and no article set.
func (b *builder) member(p english.Phrase) english.Phrase {
	p = b.numbered(p)
	if e := headWord(p).Entry; p.Cat == english.NounPhrase && !p.Determined && p.Count == english.Singular && e != nil && e.Domain != "anatomy" && memberNoun(p) {
		p = b.plural(p)
	}
	p.Determined = true
	return p
}

// memberShare is the share of plurals from which a count noun in a list takes the plural: heavy metals or drugs, but strength and speed.
const memberShare = 0.2

func memberNoun(p english.Phrase) bool {
	return countNoun(p) && pluralOf(p.Words, p.Head) > memberShare && bareSingular(lastWord(headPart(headText(p)))) < 0.6
}

// definiteFirst are modifiers that make a predicate definite.
var definiteFirst = strings.Fields("main leading first primary principal only most best same largest highest lowest first-line preferred")

// complement makes a noun phrase ready to follow a copula: the main cause, a risk factor.
func (b *builder) complement(p english.Phrase) english.Phrase {
	if p.Determined || p.Cat != english.NounPhrase || p.Count != english.AnyCount && p.Count != english.Singular || len(p.Words) == 0 || headWord(p).Literal {
		return b.settle(p)
	}
	if pluralOf(p.Words, p.Head) <= countShare {
		return b.settle(p)
	}
	word := "a"
	if first, _, _ := strings.Cut(p.Words[0].Text, " "); slices.Contains(definiteFirst, first) || p.Words[0].Form == english.Superlative {
		word = "the"
	}
	p.Count = english.Singular
	rule := b.rule
	b.rule = "chinese/article"
	p = join(1, b.put(word), p)
	b.rule = rule
	p.Determined = true
	return p
}

// The shares of a noun's uses with "the" or "a" from which the article is set.
const (
	withOf     = 0.10 // before a noun with an of-phrase
	without    = 0.34 // before one without
	bodyShare  = 12   // percent, before the plurals of parts of the body
	organShare = 0.3  // before a noun without plural, as the names of organs are
	some       = 0.12 // before a count noun without one
)

// articleFor chooses the article of a noun phrase by the uses of its first word and its head.
func articleFor(p english.Phrase) string {
	head := p.Words[p.Head]
	if head.Literal || head.Unknown || p.Head > 0 && p.Words[0].Literal {
		return ""
	}
	form := strings.ToLower(english.Inflect(head))
	first, _, _ := strings.Cut(strings.ToLower(english.Inflect(p.Words[0])), " ")
	_, last := cutLast(form)
	n := max(lang.Count(first), 1)
	the := float64(lang.PairCount("the", first)) / float64(n)
	a := float64(lang.PairCount("a", first)+lang.PairCount("an", first)) / float64(n)
	complement := p.Head+1 < len(p.Words) && p.Words[p.Head+1].Text == "of"
	if before, _, ok := strings.Cut(form, " of "); ok && p.Count == english.Singular {
		complement, last = true, lastWord(before) // source of infection, one entry
	}
	if complement && last == "number" {
		return "the"
	}
	if complement {
		share := float64(lang.PairCount("the", last)) / float64(max(lang.Count(last), 1))
		if share >= withOf || the >= withOf {
			return "the"
		}
		return ""
	}
	if p.Count == english.Mass && len(p.Words) == 1 && the >= organShare && head.Entry != nil && head.Entry.Domain == "anatomy" {
		return "the" // the liver
	}
	if _, lastOne := cutLast(first); p.Count == english.Many && len(p.Words) == 1 && head.Entry != nil && head.Entry.Domain == "anatomy" &&
		(the >= organShare || lang.PairCount("the", lastOne)*100 > lang.Count(lastOne)*bodyShare) {
		return "the" // the hands and feet
	}
	if p.Count != english.Singular {
		return ""
	}
	if slices.Contains([]string{"period", "phase"}, last) {
		return "the"
	}
	if p.Head > 0 && slices.Contains(ordinalWords, first) {
		return "the"
	}
	if p.Head > 0 && p.Words[0].POS == "noun" {
		return "" // the uses of a modifying noun say nothing of its head
	}
	countable := pluralOf(p.Words, p.Head) > 0.12
	switch {
	case the >= a && (the >= without || countable && the >= some):
		return "the"
	case a > the && (a >= without || countable && a >= some):
		return "a"
	}
	return ""
}
