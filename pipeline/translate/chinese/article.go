package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// Chinese nouns have neither number nor article. Both are taken from what is usual for the English noun: how often its
// plural stands in clean English medical text beside its singular, and how often an article stands before it.

// settle makes a noun phrase ready to stand inside a larger one: its number is decided, and the article set.
func (b *builder) settle(p english.Phrase) english.Phrase {
	if p.Cat != english.NounPhrase && p.Cat != english.Pronoun || len(p.Words) == 0 {
		return p
	}
	if c, ok := inCase(p, objective); ok {
		return c
	}
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if organsFirst(p) {
		return b.inferred("the", p) // the face and neck
	}
	if e := headWord(p).Entry; e != nil && !p.Determined && p.Count == english.AnyCount && strings.HasSuffix(e.Term, "组") && strings.HasSuffix(headText(p), "group") {
		p.Count = english.Singular // the arm of a trial is known
		return b.definite(p)
	}
	if signFound(p) {
		p.Count = english.Singular
		return b.inferred("the", p)
	}
	if t := headText(p); !p.Determined && strings.HasSuffix(t, " criteria") && t[0] >= 'A' && t[0] <= 'Z' {
		return b.inferred("the", p) // meet the Milan criteria
	}
	if t := headText(p); !p.Determined && (t == "general population" || t == "intention-to-treat population" || t == "per-protocol population" || t == "safety population" || strings.HasSuffix(t, "analysis set") || t == "per-protocol set") {
		p.Count = english.Singular
		return b.inferred("the", p)
	}
	p = b.numbered(p)
	if len(p.Words) == 1 && !p.Determined && p.Cat == english.NounPhrase && (p.Count == english.Singular || p.Count == english.Mass) && headWord(p).Entry != nil && neverBare(headText(p)) {
		return b.inferred("the", p) // rule out the diagnosis
	}
	if !p.Determined && p.Count == english.Singular && lastWord(headPart(headText(p))) == "landscape" {
		return b.inferred("the", p) // there is one: change the treatment landscape
	}
	if ownOne(p) {
		return b.inferred("a", p) // suggest a poor prognosis, complicated by a history of surgery
	}
	if !p.Determined && p.Count == english.Singular && len(p.Words) > 0 && slices.Contains([]string{"maximum", "minimum", "maximal", "minimal"}, firstOf(p.Words[0].Text)) && countNoun(p) {
		return b.inferred("the", p) // up to the maximum tolerated dose
	}
	if !p.Determined && p.Count == english.Singular && len(p.Words) > 0 && strings.HasPrefix(p.Words[0].Text, "first ") && countNoun(p) {
		return b.inferred("the", p) // during the first episode
	}
	free := !p.Determined && p.Count == english.Singular
	p = b.article(p)
	if free && (p.Words[0].Rules == nil || p.Words[0].POS != "det") && countNoun(p) {
		p = b.plural(p) // a count noun does not stand bare
	}
	return p
}

// withArticle sets an article that a rule itself calls for, on the strength of the source parts from.
func (b *builder) withArticle(word string, p english.Phrase, from ...node) english.Phrase {
	p = join(1, b.put(word, from...), p)
	p.Determined = true
	return p
}

// ownOne reports a described prognosis, or the history of something, of which one has one.
func ownOne(p english.Phrase) bool {
	if p.Determined || p.Cat != english.NounPhrase || p.Count == english.Many {
		return false
	}
	switch last := lastWord(headPart(headText(p))); last {
	case "prognosis":
		return p.Head > 0 && p.Words[p.Head-1].POS != "noun" || strings.Contains(headText(p), " ")
	case "history":
		return p.Head+1 < len(p.Words) && p.Words[p.Head+1].Text == "of" || strings.Contains(headText(p), "history of ") || headText(p) == "family history"
	}
	return false
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
	if w := headWord(p); p.Cat == english.NounPhrase && !p.Determined && p.Count == english.AnyCount && len(p.Words) == 1 && w.Entry != nil && strings.HasSuffix(w.Text, "oma") {
		p.Count, p.Determined = english.Mass, true
		return p // thymoma occurs in 10% of cases
	}
	if c, ok := inCase(p, nominative); ok {
		return c
	}
	if q, ok := b.theOrgan(p); ok {
		return q
	}
	if ownOne(p) && strings.HasPrefix(headText(p), "history of ") {
		return b.inferred("a", p) // a history of falls is the strongest predictor
	}
	p = b.numbered(p)
	if share := pluralOf(p.Words, p.Head); p.Cat == english.NounPhrase && !p.Determined && p.Count == english.Singular && !injury(p) && (share > subjectShare && !abstract(lastWord(headText(p)), share) || neverBare(lastWord(headPart(headText(p))))) {
		return b.inferred("the", p)
	}
	if headWord(p).POS == "noun" && (p.Words[0].Text == "negative" || p.Words[0].Text == "positive") && slices.Contains(p.Words[0].Rules, "chinese/test-result") {
		return b.withArticle("a", p) // a negative rheumatoid factor
	}
	if first := p.Words[0]; p.Cat == english.NounPhrase && first.POS == "adj" && slices.Contains([]string{"main", "primary", "principal", "chief"}, first.Text) && (!p.Determined || p.Count == english.Many && first.Entry != nil) {
		return b.inferred("the", p) // the main side effects are nausea and vomiting
	}
	if !p.Determined && p.Cat == english.NounPhrase && headText(p) == "prognosis" && p.Count != english.Many {
		return b.inferred("the", p) // the prognosis is good
	}
	p = b.article(p)
	if w := &p.Words[0]; w.Text == "a" && slices.Contains(w.Rules, "chinese/article") {
		w.Text = "the" // a subject is known
	}
	return p
}

// member makes a noun phrase ready to be one of several: its number is decided, and no article set.
func (b *builder) member(p english.Phrase) english.Phrase {
	if ownOne(p) {
		return b.inferred("a", p)
	}
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
	if headText(p) == "headache" {
		return false // fever, headache, and vomiting
	}
	if t := headText(p); strings.Contains(t, "degree of") || lastWord(t) == "type" && (strings.HasPrefix(t, "histolog") || strings.HasPrefix(t, "patholog")) {
		return false // one tumor has one
	}
	return calling(headWord(p)) || countNoun(p) && pluralOf(p.Words, p.Head) > memberShare && bareSingular(lastWord(headPart(headText(p)))) < 0.6
}

// definiteFirst are modifiers that make a predicate definite.
var definiteFirst = strings.Fields("first-choice main leading first primary principal only most best same largest highest lowest preferred greatest biggest smallest strongest prefer standard")

// definiteHeads are nouns of which there is one: the cornerstone of treatment.
var definiteHeads = []string{"gold standard", "cornerstone", "mainstay", "basis", "foundation", "key", "hallmark", "backbone", "core", "crux"}

// definiteComplement reports a predicate of which there is one: the main cause, the drug of choice.
func definiteComplement(p english.Phrase) bool {
	first, _, _ := strings.Cut(p.Words[0].Text, " ")
	last := p.Words[len(p.Words)-1].Text
	if first == "first-line" {
		return lastWord(last) == "treatment" || lastWord(last) == "therapy" // but a first-line drug
	}
	return slices.Contains(definiteHeads, headText(p)) || slices.Contains(definiteFirst, first) || utmost(p.Words[0]) || p.Words[0].Form == english.Superlative || strings.HasSuffix(last, " of choice") || last == "choice" && len(p.Words) > 2
}

// complements makes a noun phrase ready to say what several things are: the main sources, risk factors.
func (b *builder) complements(p english.Phrase) english.Phrase {
	if len(p.Words) > 2 && slices.Contains(small[2:], p.Words[0].Text) {
		return b.complement(p)
	}
	if p.Count == english.Singular && !p.Determined && len(p.Words) > 0 && superlativePhrase(p) && headWord(p).Form == english.Lemma {
		p.Count = english.AnyCount // the most common causes
	}
	if p.Determined || p.Cat != english.NounPhrase || p.Count != english.AnyCount || len(p.Words) == 0 || headWord(p).Literal || pluralOf(p.Words, p.Head) <= countShare {
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

// organsFirst reports several things the first of which is a part of the body that takes the article.
func organsFirst(p english.Phrase) bool {
	if len(p.Words) < 3 || p.Cat != english.NounPhrase || !slices.Contains([]string{"and", "or", ","}, p.Words[1].Text) {
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

// complement makes a noun phrase ready to follow a copula: the main cause, a risk factor.
func (b *builder) complement(p english.Phrase) english.Phrase {
	if n := len(p.Words); n > 2 && !p.Determined && p.Count == english.Mass && p.Words[n-1].Text == "choice" {
		return b.inferred("the", p) // is the therapy of choice
	}
	if len(p.Words) > 2 && slices.Contains(small[2:], p.Words[0].Text) && slices.Contains([]string{"main", "major", "leading", "principal"}, p.Words[1].Text) {
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
	definite := slices.Contains(definiteHeads, headText(p)) || len(p.Words) > 1 && slices.Contains([]string{"main", "major", "leading", "principal", "primary"}, p.Words[0].Text) || strings.HasSuffix(headText(p), " of choice") || p.Words[len(p.Words)-1].Text == "choice" && len(p.Words) > 2
	if last := lastWord(headText(p)); last == "diagnosis" && (p.Head > 0 || strings.Contains(headText(p), " ")) && !definite && !definiteComplement(p) {
		return b.inferred("a", p) // is a clinical diagnosis
	}
	if pluralOf(p.Words, p.Head) <= countShare && !definite {
		return b.settle(p)
	}
	word := "a"
	if e := headWord(p).Entry; definite || definiteComplement(p) || e != nil && e.Domain == "anatomy" && e.POS == "noun" {
		word = "the"
	}
	p.Count = english.Singular
	return b.inferred(word, p)
}

// singleOrgans are parts of the body of which there is one, otherOrgans what makes them somebody else's.
var (
	singleOrgans = strings.Fields("liver heart brain stomach colon pancreas spleen bladder uterus prostate esophagus duodenum rectum mucosa gut intestine spine aorta trachea retina cornea larynx pharynx cervix abdomen pelvis thorax")
	otherOrgans  = strings.Fields("donor artificial bioartificial fatty donated")
)

// definiteOf are nouns of measure that are definite before what they measure: the sensitivity of the test.
var definiteOf = strings.Fields("focus aim goal purpose number rate ratio sensitivity specificity accuracy prevalence incidence degree extent severity frequency duration proportion percentage")

// The shares of a noun's uses with "the" or "a" from which the article is set.
const (
	withOf     = 0.10 // before a noun with an of-phrase
	without    = 0.34 // before one without
	bodyShare  = 12   // percent, before the plurals of parts of the body
	organShare = 0.3  // before a noun without plural, as the names of organs are
	some       = 0.12 // before a count noun without one
)

// bodyRegions are parts of the body of which everybody has one.
var bodyRegions = strings.Fields("neck skin face chest abdomen trunk scalp back nose throat mouth tongue forehead groin perineum pelvis head nape cornea conjunctiva retina")

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
	if before, _, ok := strings.Cut(form, " of "); ok && (p.Count == english.Singular || p.Count == english.Mass && slices.Contains(definiteOf, lastWord(before))) {
		complement, last = true, lastWord(before) // source of infection, one entry
	}
	if p.Head > 0 && superlativePhrase(p) {
		return "the" // the most effective measure
	}
	if oneRate(p) {
		return "a"
	}
	if complement && slices.Contains(definiteOf, last) && p.Count != english.Many {
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
	if p.Count != english.Many && (slices.Contains([]string{"period", "phase", "registry"}, last) || len(p.Words) == 1 && slices.Contains(bodyRegions, form)) {
		return "the"
	}
	if (p.Count == english.Mass || p.Count == english.Singular) && head.Entry != nil && head.Entry.Domain == "anatomy" && slices.Contains(singleOrgans, last) && !slices.Contains(otherOrgans, first) {
		return "the" // the damaged liver
	}
	if p.Count != english.Singular {
		return ""
	}
	if slices.Contains([]string{"rate", "ratio", "count"}, last) || last == "index" && first != "body" {
		return "the"
	}
	if p.Head > 0 && slices.Contains(ordinalWords, first) {
		return "the"
	}
	if p.Head > 0 && p.Words[0].POS == "noun" {
		return "" // the uses of a modifying noun say nothing of its head
	}
	if p.Head > 0 && (first == "left" || first == "right") && head.Entry != nil && head.Entry.Domain == "anatomy" {
		return "the" // the left shoulder
	}
	if p.Head == 0 && strings.Contains(head.Text, " ") && (conditionName(last) && bareSingular(last) >= mostlyBare || abstract(last, 0) && bareSingular(last) >= oftenBare) {
		return "" // Epstein-Barr virus infection, combination therapy
	}
	if p.Count == english.Singular && namesPart(head) {
		return "the" // the supraspinatus tendon
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

// partHeads are nouns for parts of the body that an adjective or a name before them makes single: the median nerve.
var partHeads = strings.Fields("tendon nerve artery vein ligament muscle joint tunnel lobe gland appendage duct tract membrane ring plexus fascia cavity fossa meniscus cord canal aorta bone capsule sheath fold sinus ventricle atrium cortex nucleus")

// onePart are those of which a name mostly means one: the median nerve, but coronary arteries.
var onePart = strings.Fields("tendon nerve ligament tunnel fascia meniscus")

// namesPart reports an entry of anatomy of two words at least that names one part of the body.
func namesPart(w english.Word) bool {
	return w.Entry != nil && w.Entry.Domain == "anatomy" && strings.Contains(w.Text, " ") && slices.Contains(partHeads, lastWord(w.Text))
}

// signFound reports the name of a sign of imaging or examination, of which there is one: the double contour sign.
func signFound(p english.Phrase) bool {
	if len(p.Words) == 0 || p.Determined || p.Count != english.AnyCount {
		return false
	}
	w := headWord(p)
	return w.Entry != nil && strings.HasSuffix(w.Entry.Term, "征") && strings.HasSuffix(w.Text, " sign")
}

// injury reports a kind of injury or bleeding, which stands bare as a disease does: inhalation injury increases mortality.
func injury(p english.Phrase) bool {
	t := headText(p)
	return strings.Contains(t, " ") && slices.Contains([]string{"injury", "hemorrhage", "rejection", "hypertrophy", "stenosis"}, lastWord(t))
}
