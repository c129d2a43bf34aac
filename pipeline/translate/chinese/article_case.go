package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// An articleUse is what is known of a noun phrase and of the uses of its words.
type articleUse struct {
	p    english.Phrase
	head english.Word
	// form is the inflected head, last its last word, first the first word of the phrase.
	form, last, first string
	// the and a are the shares of the first word's uses with these articles.
	the, a float64
	// complement is set for a noun with an of-phrase, inside its entry or behind it.
	complement bool
}

// articleUseOf looks a noun phrase up.
func articleUseOf(p english.Phrase) articleUse {
	u := articleUse{p: p, head: p.Words[p.Head]}
	u.form = strings.ToLower(english.Inflect(u.head))
	u.first = firstOf(strings.ToLower(english.Inflect(p.Words[0])))
	_, u.last = cutLast(u.form)
	n := float64(max(lang.Count(u.first), 1))
	u.the = float64(lang.PairCount("the", u.first)) / n
	u.a = float64(lang.PairCount("a", u.first)+lang.PairCount("an", u.first)) / n
	u.complement = p.Head+1 < len(p.Words) && p.Words[p.Head+1].Text == "of"
	if before, _, ok := strings.Cut(u.form, " of "); ok &&
		(p.Count == english.Singular || p.Count == english.Mass && slices.Contains(definiteOf, lastWord(before))) {
		u.complement, u.last = true, lastWord(before) // source of infection, one entry
	}
	return u
}

// anatomical reports a head that names a part of the body.
func (u *articleUse) anatomical() bool {
	return u.head.Entry != nil && u.head.Entry.Domain == "anatomy"
}

// countable reports a noun that often has a plural.
func (u *articleUse) countable() bool { return pluralOf(u.p.Words, u.p.Head) > 0.12 }

// articleCases are asked in order: the first that holds says which article the phrase has, "" for none.
var articleCases = []struct {
	when    func(u *articleUse) bool
	article string
}{
	// the most effective measure
	{func(u *articleUse) bool { return u.p.Head > 0 && superlativePhrase(u.p) }, "the"},
	// a decreased platelet count, a hemoglobin of 7 g/dL
	{func(u *articleUse) bool { return changedFigure(u.p) || figureOfValue(u.p) || boundedFigure(u.p) }, "a"},
	// at a rate of 5%
	{func(u *articleUse) bool { return oneRate(u.p) }, "a"},
	// the sensitivity of the test
	{func(u *articleUse) bool {
		return u.complement && slices.Contains(definiteOf, u.last) && u.p.Count != english.Many
	}, "the"},
	// the onset of symptoms
	{func(u *articleUse) bool {
		return u.complement && (float64(lang.PairCount("the", u.last))/float64(max(lang.Count(u.last), 1)) >= withOf || u.the >= withOf)
	}, "the"},
	// the back of the hand, the lower segment of the ureter
	{func(u *articleUse) bool { return partOfThe(u.p) }, "the"},
	// loss of appetite
	{func(u *articleUse) bool { return u.complement }, ""},
	// the liver
	{func(u *articleUse) bool {
		return u.p.Count == english.Mass && len(u.p.Words) == 1 && u.the >= organShare && u.anatomical()
	}, "the"},
	// the hands and feet
	{(*articleUse).bodyParts, "the"},
	// the acute phase
	{func(u *articleUse) bool {
		return u.p.Count != english.Many && slices.Contains([]string{"period", "phase", "registry"}, u.last)
	}, "the"},
	// the neck
	{func(u *articleUse) bool {
		return u.p.Count != english.Many && len(u.p.Words) == 1 && slices.Contains(bodyRegions, u.form)
	}, "the"},
	// the damaged liver
	{func(u *articleUse) bool {
		return (u.p.Count == english.Mass || u.p.Count == english.Singular) && u.anatomical() && slices.Contains(singleOrgans, u.last) &&
			!slices.Contains(otherOrgans, u.first)
	}, "the"},
	// Plurals and what is not counted go without, from here on.
	{func(u *articleUse) bool { return u.p.Count != english.Singular }, ""},
	// the mortality rate, the refractive index; but body mass index
	{func(u *articleUse) bool {
		return slices.Contains([]string{"rate", "ratio", "count"}, u.last) || u.last == "index" && u.first != "body"
	}, "the"},
	// the second dose
	{func(u *articleUse) bool { return u.p.Head > 0 && slices.Contains(ordinalWords, u.first) }, "the"},
	// The uses of a modifying noun say nothing of its head.
	{func(u *articleUse) bool { return u.p.Head > 0 && u.p.Words[0].POS == "noun" }, ""},
	// the left shoulder
	{func(u *articleUse) bool {
		return u.p.Head > 0 && slices.Contains(oneOfTwo, u.first) && u.anatomical() || u.last == "side" && lastWord(headText(u.p)) != headText(u.p)
	}, "the"},
	// Epstein-Barr virus infection, combination therapy
	{(*articleUse).bareTerm, ""},
	// the supraspinatus tendon
	{func(u *articleUse) bool { return namesPart(u.head) }, "the"},
	// What is usual for the first word decides.
	{func(u *articleUse) bool { return u.the >= u.a && (u.the >= without || u.countable() && u.the >= some) }, "the"},
	{func(u *articleUse) bool { return u.a > u.the && (u.a >= without || u.countable() && u.a >= some) }, "a"},
}

// bodyParts reports the plural of a part of the body that clean English has with the article.
func (u *articleUse) bodyParts() bool {
	_, last := cutLast(u.first)
	return u.p.Count == english.Many && len(u.p.Words) == 1 && u.anatomical() &&
		(u.the >= organShare || lang.PairCount("the", last)*100 > lang.Count(last)*bodyShare)
}

// bareTerm reports a term of several words for a disease or an action.
func (u *articleUse) bareTerm() bool {
	return u.p.Head == 0 && strings.Contains(u.head.Text, " ") && !namesPart(u.head) &&
		(conditionName(u.last) && bareSingular(u.last) >= mostlyBare || abstract(u.last, 0) && bareSingular(u.last) >= oftenBare)
}

// articleFor chooses the article of a noun phrase by the uses of its first word and its head.
func articleFor(p english.Phrase) string {
	if head := p.Words[p.Head]; head.Literal || head.Unknown || p.Head > 0 && p.Words[0].Literal {
		return ""
	}
	u := articleUseOf(p)
	for _, c := range articleCases {
		if c.when(&u) {
			return c.article
		}
	}
	return ""
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
