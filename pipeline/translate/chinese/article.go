package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// Chinese nouns have neither number nor article. Both are taken from what is usual for the English noun: how often its
// plural stands in clean English medical text beside its singular, and how often an article stands before it.

// withArticle sets an article that a rule itself calls for, on the strength of the source parts from.
func (b *builder) withArticle(word string, p english.Phrase, from ...node) english.Phrase {
	p = join(1, b.put(word, from...), p)
	p.Determined = true
	return p
}

// inferred sets an article that the noun calls for, and says so in the derivation.
func (b *builder) inferred(word string, p english.Phrase) english.Phrase {
	rule := b.rule
	b.rule = "chinese/article"
	p = b.withArticle(word, p)
	b.rule = rule
	return p
}

// definite puts the definite article before a count noun that is known, as what 把 brings forward is (Li and Thompson 1981, ch. 15).
func (b *builder) definite(p english.Phrase) english.Phrase {
	p = b.numbered(p)
	if p.Determined || p.Cat != english.NounPhrase || p.Count == english.Mass {
		return p
	}
	return b.withArticle("the", p)
}

// subjectShare is the share of plurals from which a singular subject takes the article.
const subjectShare = 0.06

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
	return b.inferred(word, p)
}

// subject makes a noun phrase ready to be one: a countable singular is definite.
func (b *builder) subject(p english.Phrase) english.Phrase {
	if w := headWord(p); p.Cat == english.NounPhrase && !p.Determined && p.Count == english.AnyCount && len(p.Words) == 1 && w.Entry != nil &&
		strings.HasSuffix(w.Text, "oma") {
		p.Count, p.Determined = english.Mass, true
		return p // thymoma occurs in 10% of cases
	}
	if c, ok := inCase(p, nominative); ok {
		return c
	}
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if institution(p) {
		return b.inferred("the", p) // the World Health Organization recommends
	}
	if !p.Determined && p.Cat == english.NounPhrase && (changedFigure(p) && p.Count == english.Singular || figureOfValue(p)) {
		return b.inferred("a", p)
	}
	if ownOne(p) && strings.HasPrefix(headText(p), "history of ") {
		return b.inferred("a", p) // a history of falls is the strongest predictor
	}
	if !p.Determined && p.Cat == english.NounPhrase && p.Count != english.Many && timeOfDeed(p) {
		return b.inferred("the", p)
	}
	p = b.numbered(p)
	if share := pluralOf(p.Words, p.Head); p.Cat == english.NounPhrase && !p.Determined && p.Count == english.Singular && !injury(p) &&
		(share > subjectShare && !abstract(lastWord(headText(p)), share) || neverBare(lastWord(headPart(headText(p))))) {
		return b.inferred("the", p)
	}
	if headWord(p).POS == "noun" && (p.Words[0].Text == "negative" || p.Words[0].Text == "positive") &&
		slices.Contains(p.Words[0].Rules, "chinese/test-result") {
		return b.withArticle("a", p) // a negative rheumatoid factor
	}
	if first := p.Words[0]; p.Cat == english.NounPhrase && first.POS == "adj" &&
		(slices.Contains([]string{"main", "principal", "chief"}, first.Text) || first.Text == "primary" && lang.PrimaryThing(headText(p))) &&
		(!p.Determined || p.Count == english.Many && first.Entry != nil) {
		return b.inferred("the", p) // the main side effects are nausea and vomiting
	}
	if !p.Determined && p.Cat == english.NounPhrase && slices.Contains(hasOneEach, headText(p)) && p.Count != english.Many {
		return b.inferred("the", p) // the prognosis is good
	}
	p = b.article(p)
	if w := &p.Words[0]; w.Text == "a" && slices.Contains(w.Rules, "chinese/article") {
		w.Text = "the" // a subject is known
	}
	return p
}

// hasOneEach are nouns of what every disease or drug has one of: the half-life is 12 hours.
var hasOneEach = append(strings.Fields("prognosis half-life etiology pathogenesis course outlook"), "sample size")

// timeOfDeed reports the time that something took: the follow-up time was 12 months.
func timeOfDeed(p english.Phrase) bool {
	_, last := cutLast(headText(p))
	return last == "time" && !hasPostmodifier(p) && p.Head+strings.Count(headText(p), " ") > 0
}

// member makes a noun phrase ready to be one of several: its number is decided, and no article set.
func (b *builder) member(p english.Phrase) english.Phrase {
	if ownOne(p) {
		return b.inferred("a", p)
	}
	if trialPopulation(p) {
		return b.definite(p) // the public and clinicians
	}
	if !p.Determined && p.Count == english.AnyCount && slices.Contains(onceAmong, headText(p)) {
		p.Count, p.Determined = english.Singular, true
		return p // background and purpose, time and frequency
	}
	if organ(p) {
		p.Count, p.Determined = english.Singular, true
		return p // the duodenum and common bile duct
	}
	if w := headWord(p); !p.Determined && p.Count == english.AnyCount && w.Entry != nil && w.Entry.Domain == "anatomy" && len(p.Words) == 1 &&
		slices.Contains(pairedParts, w.Text) {
		p = b.plural(p)
	}
	if w := headWord(p); !p.Determined && p.Count == english.AnyCount && len(p.Words) == 1 && (w.Text == "cause" || w.Text == "test") {
		p = b.plural(p) // causes and treatment
	}
	p = b.numbered(p)
	if e := headWord(p).Entry; p.Cat == english.NounPhrase && !p.Determined && p.Count == english.Singular && e != nil &&
		e.Domain != "anatomy" && memberNoun(p) {
		p = b.plural(p)
	}
	p.Determined = true
	return p
}

// onceAmong are nouns that stand in the singular among others, since each thing has one.
var onceAmong = append(strings.Fields("pulse food purpose aim background design frequency duration timing scope rationale"), "case report")

// memberShare is the share of plurals from which a count noun in a list takes the plural: heavy metals or drugs, but strength and speed.
const memberShare = 0.2

func memberNoun(p english.Phrase) bool {
	if headText(p) == "headache" {
		return false // fever, headache, and vomiting
	}
	if t := headText(p); strings.Contains(t, "degree of") || lastWord(t) == "type" && beginsIn(t, "histolog", "patholog") {
		return false // one tumor has one
	}
	return calling(headWord(p)) || countNoun(p) && pluralOf(p.Words, p.Head) > memberShare && bareSingular(lastWord(headPart(headText(p)))) < 0.6
}

// definiteFirst are modifiers that make a predicate definite.
var definiteFirst = strings.Fields("first-choice main leading first primary principal only most best same largest highest lowest preferred greatest biggest smallest strongest prefer standard")

// definiteHeads are nouns of which there is one: the cornerstone of treatment.
var definiteHeads = []string{"gold standard", "cornerstone", "mainstay", "basis", "foundation", "key", "hallmark", "backbone", "core", "crux", "whole body"}

// definiteComplement reports a predicate of which there is one: the main cause, the drug of choice.
func definiteComplement(p english.Phrase) bool {
	first, _, _ := strings.Cut(p.Words[0].Text, " ")
	last := p.Words[len(p.Words)-1].Text
	if first == "first-line" {
		return lastWord(last) == "treatment" || lastWord(last) == "therapy" // but a first-line drug
	}
	return slices.Contains(definiteHeads, headText(p)) || slices.Contains(definiteFirst, first) || utmost(p.Words[0]) ||
		p.Words[0].Form == english.Superlative || strings.HasSuffix(last, " of choice") || last == "choice" && len(p.Words) > 2
}

// complements makes a noun phrase ready to say what several things are: the main sources, risk factors.
func (b *builder) complements(p english.Phrase) english.Phrase {
	if len(p.Words) > 2 && slices.Contains(small[2:], p.Words[0].Text) {
		return b.complement(p)
	}
	if p.Count == english.Singular && !p.Determined && len(p.Words) > 0 && superlativePhrase(p) && headWord(p).Form == english.Lemma {
		p.Count = english.AnyCount // the most common causes
	}
	if p.Determined || p.Cat != english.NounPhrase || p.Count != english.AnyCount || len(p.Words) == 0 || headWord(p).Literal ||
		pluralOf(p.Words, p.Head) <= countShare {
		return b.complement(p)
	}
	the := definiteComplement(p)
	if last := lastWord(headText(p)); the && (last == "treatment" || last == "therapy") {
		return b.complement(p) // glucocorticoids are the first-line treatment
	}
	if p = b.plural(p); the {
		return b.definite(p)
	}
	return p
}

// illnessLast reports an illness that two parts of the body share: heart and lung disease.
func illnessLast(p english.Phrase) bool {
	return conditionName(p.Words[len(p.Words)-1].Text)
}

// organsFirst reports several things the first of which is a part of the body that takes the article.
func organsFirst(p english.Phrase) bool {
	if len(p.Words) < 3 || p.Cat != english.NounPhrase || illnessLast(p) || !slices.Contains([]string{"and", "or", ","}, p.Words[1].Text) {
		return false
	}
	w := p.Words[0]
	if w.Entry == nil || w.Entry.Domain != "anatomy" || w.POS != "noun" || strings.Contains(w.Text, " ") {
		return false
	}
	form := strings.ToLower(english.Inflect(w))
	share := organShare
	if w.Form == english.PluralNoun {
		share = float64(bodyShare) / 100 // the eyelids and lower limbs
	}
	return float64(lang.PairCount("the", form)) >= share*float64(max(lang.Count(form), 1))
}

// mainOnes say of some of a kind that they are the main ones, which are known.
var mainOnes = []string{"main", "major", "leading", "principal", "primary"}

// complement makes a noun phrase ready to follow a copula: the main cause, a risk factor.
func (b *builder) complement(p english.Phrase) english.Phrase {
	if len(p.Words) > 1 && !p.Determined && p.Cat == english.NounPhrase && p.Words[0].Text == "only" && p.Words[0].POS == "adj" {
		if p.Count == english.AnyCount {
			p.Count = english.Singular
		}
		return b.inferred("the", b.numbered(p)) // remains the only curative treatment
	}
	if n := len(p.Words); n > 2 && !p.Determined && p.Count == english.Mass && p.Words[n-1].Text == "choice" {
		return b.inferred("the", p) // is the therapy of choice
	}
	if len(p.Words) > 2 && slices.Contains(small[2:], p.Words[0].Text) && slices.Contains(mainOnes, p.Words[1].Text) {
		return b.inferred("the", b.numbered(p)) // are the two main causes
	}
	if len(p.Words) > 2 && slices.Contains(small[2:], p.Words[0].Text) && headWord(p).Form == english.Lemma {
		p = b.plural(p) // are two serious complications
		p.Determined = true
		return p
	}
	if p.Determined || p.Cat != english.NounPhrase || p.Count != english.AnyCount && p.Count != english.Singular || len(p.Words) == 0 || headWord(p).Literal {
		return b.settle(p)
	}
	definite := slices.Contains(definiteHeads, headText(p)) || len(p.Words) > 1 && slices.Contains(mainOnes, p.Words[0].Text) ||
		strings.HasSuffix(headText(p), " of choice") || p.Words[len(p.Words)-1].Text == "choice" && len(p.Words) > 2
	if last := lastWord(headText(p)); last == "diagnosis" && (p.Head > 0 || strings.Contains(headText(p), " ")) && !definite && !definiteComplement(p) {
		return b.inferred("a", p) // is a clinical diagnosis
	}
	if pluralOf(p.Words, p.Head) <= countShare && !definite {
		return b.settle(p)
	}
	if w := p.Words[0]; w.Text == "major" && (strings.Contains(w.Source, "重大") || strings.Contains(w.Source, "重要")) {
		definite = false // a major public health problem
	}
	word := "a"
	if e := headWord(p).Entry; definite || definiteComplement(p) || e != nil && e.Domain == "anatomy" && e.POS == "noun" {
		word = "the"
	}
	p.Count = english.Singular
	return b.inferred(word, p)
}
