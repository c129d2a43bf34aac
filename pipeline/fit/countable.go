package fit

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

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
	if strings.HasSuffix(noun, "surgeon") || strings.HasSuffix(noun, "cian") || strings.HasPrefix(noun, "anti") && strings.HasSuffix(noun, "al") {
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
	head, next := headAndNext(e)
	if head == "" || slices.Contains(singleThings, head) || lang.IsUncountable(head) {
		return false
	}
	if strings.HasPrefix(head, "anti") && strings.HasSuffix(head, "al") {
		return true // antivirals: the text has the adjective more often
	}
	if next == "of" && lang.PairCount(head, "of") > lang.PairCount(lang.Plural(head), "of") {
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
	return neverBare(e)
}

// bareOne reports a French noun in the singular without an article, whose English is counted: [organe vital] is "a vital organ".
func bareOne(s *seam) bool {
	e := s.edit()
	if e.Lang != text.French || e.Use != text.Bare || s.isPlural() || s.writtenArticle() != "" {
		return false
	}
	words := strings.Fields(beforePreposition(strings.ToLower(e.New)))
	for len(words) > 1 &&
		slices.ContainsFunc(lang.EnglishAnalyses(words[len(words)-1]), func(f lang.EnglishForm) bool { return f.Form == lang.FormPastParticiple }) {
		words = words[:len(words)-1] // a parasitic disease transmitted by a mosquito
	}
	if len(words) == 0 {
		return false
	}
	head := words[len(words)-1]
	return countedOften(head)
}

// countedOften reports a usual noun that is counted, and often several.
func countedOften(head string) bool {
	return !lang.IsUncountable(head) && !slices.Contains(singleThings, head) && lang.Count(head) >= rareNoun && manyOf(head)
}

// manyOf reports a noun one use in five of which is a plural.
func manyOf(head string) bool { return lang.Count(lang.Plural(head))*5 >= lang.Count(head) }

// oftenSeveral reports a described noun one use in five of which is a plural: a movement disorder.
func oftenSeveral(e *text.Edit) bool {
	head, next := headAndNext(e)
	words := strings.Fields(e.New)
	return head != "" && next == "" && len(words) > 1 && strings.ToLower(words[len(words)-1]) == head && countedOften(head)
}

// neverBare reports a noun with a rare plural that clean English hardly ever has without article: by a team.
func neverBare(e *text.Edit) bool {
	head, _ := headAndNext(e)
	bare, articles := bareUses(head)
	return head != "" && articles >= minArticles && float64(bare) <= maxBareShare*float64(bare+articles)
}

// singleThings are counted nouns that name one thing or quantity when a modifier stands before them: Down syndrome, the
// case fatality rate.
var singleThings = []string{"syndrome", "rash", "system", "rate", "ratio", "index", "score", "time", "phase", "period", "process", "endpoint", "frequency", "threshold", "volume"}

// headAndNext are the head noun of a bare singular, the first word in which its plural differs, and the word behind it; "" for other edits.
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
			if i >= len(plural) || plural[i] != w {
				if i+1 < len(words) {
					next = words[i+1]
				}
				return w, next
			}
		}
	}
	return "", ""
}
