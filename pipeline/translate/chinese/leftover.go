package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// loneWords counts the content words of one character in a parse.
func loneWords(it *item) int {
	if it.rule == nil {
		if it.head.entry != nil && it.head.token.end-it.head.token.start == 1 &&
			(it.head.entry.POS == "noun" || it.head.entry.POS == "verb" || it.head.entry.POS == "adj" || it.head.entry.POS == "adv") {
			return 1
		}
		return 0
	}
	n := 0
	for _, k := range it.kids {
		n += loneWords(k)
	}
	return n
}

// lone gives the English of a grammar word that no rule took up, so that a draft does not lose it.
func (b *builder) lone(n node) english.Phrase {
	b.rule = "chinese/left-over"
	text := n.head.text
	switch {
	case modals[text] != "":
		return b.put(modals[text], n)
	case strings.ContainsAny(text, negatives):
		return b.put("not", n)
	case localizerPrepositions[text] != "":
		return b.put(localizerPrepositions[text], n)
	case topics[text] != "":
		return b.put(topics[text], n)
	case text == "与" || text == "和" || text == "及" || text == "以及" || text == "或":
		return b.put(conjunction(text), n)
	}
	return english.Phrase{Span: n.head.span}
}

// Whether an English noun stands without an article in the singular: an infection does, a diagnosis does not.

// countNoun reports a noun that does not stand bare in the singular.
func countNoun(p english.Phrase) bool {
	h := headWord(p)
	if h.Form != english.Lemma || h.Literal {
		return false
	}
	if calling(h) {
		return true // a midwife
	}
	alone := h
	alone.Text = lastWord(headPart(h.Text))
	share := pluralOf(p.Words, p.Head)
	if share < pluralShare && conditionName(alone.Text) && bareSingular(alone.Text) >= mostlyBare {
		return false // after stroke
	}
	return max(share, pluralOf([]english.Word{alone}, 0)) > bareShare && !abstract(alone.Text, share)
}

// calling reports an entry for those who do something.
func calling(w english.Word) bool {
	e := w.Entry
	return e != nil && e.POS == "noun" && entryCount(e) == english.AnyCount && endsIn(e.Term, callings...)
}

// callings are the ends of terms for those who do something.
var callings = strings.Fields("士 师 医生 员 者")

// bareShare is the share of plurals from which a singular without article becomes a plural.
const bareShare = 0.06

// abstractNouns stand bare in the singular although they have plurals in other senses.
var abstractNouns = strings.Fields("time use action death age weight function growth control care risk access activity exercise surgery treatment therapy research work speech language practice pain sleep light food water blood skin bone muscle tissue infection inflammation transmission exposure evidence support quality health disease cancer history")

// countedActions are nouns of action that stand for single things done or seen.
var countedActions = strings.Fields("intervention reaction medication examination manifestation operation injection preparation formulation mutation exacerbation investigation measurement instrument supplement experiment appointment department segment ligament complaint decision recommendation institution complication restriction facility university community abnormality malignancy comorbidity deformity metal animal hospital mineral chemical interval signal")

// abstractShare is the share of plurals under which such nouns are taken as abstract: disability, but not environment.
const abstractShare = 0.15

// abstractEndings are endings of nouns that stand bare as a rule: disability, resistance.
var abstractEndings = []string{"ity", "ness", "ism", "ance", "ence", "ing", "tion", "sion", "ment", "sis", "age", "ship", "ure", "osis", "itis", "al"}

func abstract(noun string, share float64) bool {
	if slices.Contains(abstractNouns, noun) {
		return true
	}
	if slices.Contains(countedActions, noun) {
		return false
	}
	if lang.Count(noun) == 0 && lang.Count(lang.Plural(noun)) == 0 {
		share = 0 // preconditioning: nothing is known but its ending
	}
	most := abstractShare
	if bareSingular(noun) >= oftenBare {
		most = abstractPlural
	}
	return share < most && endsIn(noun, abstractEndings...)
}

// neverBare reports a noun of which clean English has many singulars with an article and hardly any without: diagnosis, goal.
func neverBare(noun string) bool {
	const seen = 60
	return !strings.Contains(noun, " ") && !slices.Contains(abstractNouns, noun) && bareSingular(noun) < 0.1 &&
		lang.PairCount("the", noun)+lang.PairCount("a", noun)+lang.PairCount("an", noun) >= seen
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
