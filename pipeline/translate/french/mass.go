package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// alwaysPlural reports whether the English of a singular French noun is a plural: "un bilan sanguin" is "blood tests".
func alwaysPlural(np *chunk) bool {
	w := np.headWord()
	last := headNoun(w.Text)
	if w.Form == english.Lemma && strings.HasSuffix(w.Text, " tests") {
		return true // un bilan biologique: blood tests
	}
	if w.Form != english.Lemma || w.Literal || !strings.HasSuffix(last, "s") || strings.HasSuffix(last, "ss") {
		return false
	}
	for _, a := range lang.EnglishAnalyses(last) {
		if a.POS == lang.Noun && a.Lemma == last {
			return false
		}
	}
	if !lang.Look(strings.TrimSuffix(last, "s")).English() {
		return false // status epilepticus
	}
	return lang.Plural(strings.TrimSuffix(last, "s")) == last
}

// pluralPreferred reports whether clean English text has the noun more often in the plural: symptoms.
func pluralPreferred(np *chunk) bool {
	head := lastWord(np.headWord().Text)
	return lang.Count(lang.Plural(head)) > lang.Count(head)
}

// rarePlural reports whether clean English text hardly has the noun in the plural: surveillance, not infection.
func rarePlural(noun string) bool {
	if lang.PairCount(lang.Article(noun), noun)*25 > lang.Count(noun) && !strings.HasSuffix(noun, "ing") { // a screening test
		return false
	}
	return lang.Count(lang.Plural(noun))*4 <= lang.Count(noun)
}

// eventNoun reports whether the noun names an activity or a state, of which there is no number.
func eventNoun(s string) bool {
	if countNouns[s] {
		return false
	}
	for _, end := range []string{"tion", "sion", "ment", "ing", "therapy", "surgery", "ance", "ence", "ity", "loss", "ism", "itis", "osis", "emia", "pathy", "ness", "care", "function",
		"disease", "failure", "cancer", "ectomy", "plasty", "scopy", "graphy", "control", "growth", "access"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// substance reports whether the noun's ending names a substance: troponin, aldosterone.
func substance(s string) bool {
	if countedThings[s] {
		return false
	}
	for _, end := range []string{"in", "ine", "ase", "ide", "ol", "one", "ate", "gen"} {
		if strings.HasSuffix(s, end) && len(s) > 6 {
			return true
		}
	}
	return false
}

// countedThings end like substances and are counted.
var countedThings = wordSet(`aspirate isolate infiltrate candidate graduate template plate certificate duplicate primate machine vaccine spine urine medicine routine saline discipline magazine bone backbone hormone milestone stone`)

// procedure reports whether the noun's ending names a procedure: early laparoscopic cholecystectomy.
func procedure(s string) bool {
	for _, end := range []string{"ectomy", "plasty", "scopy", "graphy", "therapy", "surgery", "otomy", "ostomy", "ization", "plication", "centesis", "tripsy", "biopsy", "ultrasound", "puncture", "mri"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}

// molecule reports whether the noun names a protein by its ending, which is too short to tell alone: myosin, actin, keratin.
func molecule(np *chunk) bool {
	e, head := np.headWord().Entry, lastWord(np.headWord().Text)
	return e != nil && (e.Domain == "cell-biology" || e.Domain == "laboratory" || e.Domain == "physiology" || e.Domain == "drugs") &&
		(strings.HasSuffix(head, "in") || strings.HasSuffix(head, "ase")) && head != "toxin" && lang.Count(lang.Plural(head))*4 <= lang.Count(head)
}

// countNouns look like activities and are things.
var countNouns = wordSet(`application decision prescription question morning evening department segment instrument environment government element moment document appointment experiment compartment ligament fragment population condition position
	solution section region station session version organization institution association operation incision lesion prognosis`)

// massEndings are the endings of English nouns that have no plural in medical use.
var massEndings = []string{"emia", "uria", "penia", "osis", "itis", "ectomy", "therapy", "ism", "algia", "plegia", "pnea", "rrhea", "trophy", "plasia", "pathy", "edema", "megaly", "ness", "graphy", "atresia", "centesis"}

// massByShape reports whether an English noun without a note in the glossary has no plural of its own.
func massByShape(s string) bool {
	for _, p := range []string{" of ", " on ", " in ", " with ", " at ", " from "} {
		s, _, _ = strings.Cut(s, p)
	}
	w := lastWord(s)
	if massNouns[w] {
		return true
	}
	many := lang.Plural(w)
	for _, e := range massEndings {
		if strings.HasSuffix(s, e) {
			return many == w || lang.Count(many)*10 <= lang.Count(w)
		}
	}
	return false
}

// massNouns are English nouns without a plural. Source: any learner's dictionary of English.
var massNouns = wordSet(`tea coffee milk meat fish bread rice honey information evidence advice equipment research progress blood water urine insulin hypertension diabetes fatigue stress fibrosis tissue alcohol
	smoking involvement inflammation oxygen glucose cholesterol health care healing nutrition obesity weight pain nausea vomiting immunity sleep bleeding knowledge behavior damage
	mortality morbidity survival access absence presence homework anticoagulation music electricity training feeding help awareness iron calcium sodium potassium mucus pus feces bile
	intake rehabilitation radiation transmission metabolism chemotherapy radiotherapy immunosuppression apoptosis angiogenesis hygiene
	breastfeeding lactation childbirth weaning aging drainage
	acidosis acuity amyotrophy appetite arthritis assistance asymmetry atrophy binding bronchiectasis cirrhosis clothing conduction constipation coordination coughing cryptorchidism
	degeneration differentiation discomfort encephalitis encephalopathy energy fullness gout hemoglobin hemophilia hyperkeratosis hyperplasia hypoplasia immunodeficiency inheritance
	insufficiency kyphosis lymphadenopathy management meningitis myalgia myeloma myoclonus necrosis paralysis parkinsonism photophobia ptosis purpura recovery reflux regression
	retardation retention retinopathy scoliosis shock copd ards hiv aids chf ckd aki tb gerd dic sle osa adhd als ptsd speech stiffness surgery susceptibility swelling trauma urination vasculitis vertigo vision wasting`)

// massPlural reports whether the English plural of the head is a mass noun: "les vêtements" is "clothing".
func massPlural(np *chunk) bool {
	w := np.headWord()
	if w.Entry == nil || w.Form != english.PluralNoun {
		return false
	}
	pl, ok := w.Entry.Form("pl")
	return ok && (massNouns[pl] || pl == "clothing" || pl == "equipment")
}

// singled gives the singular to a phrase of one thing whose entry stands in the plural: "un pli cutané", with an entry for plis cutanés, is "a skin fold".
// Source: CGEL, number in the noun phrase.
func (c *chunk) singled(dets []*chunk) {
	w := c.headWord()
	if !c.is(tNoun) || len(dets) == 0 || dets[0].number != lang.NumberSingular || w.Entry == nil || w.Form != english.Lemma ||
		!strings.HasSuffix(firstWord(w.Entry.Term), "s") || strings.HasSuffix(firstWord(c.source), "s") {
		return
	}
	last := lastWord(w.Text)
	if headNoun(w.Text) != last || !alwaysPlural(c) {
		return
	}
	c.words = slices.Clone(c.words)
	w = c.headWord()
	w.Text, w.Alternatives = strings.TrimSuffix(w.Text, "s"), nil
	c.number = lang.NumberSingular
}

// French counts illnesses by their plural, "15 % des démences"; an English illness without a plural is counted by its cases: 15% of cases of dementia.
// Source: CGEL, count and non-count nouns, on portions of what is not counted.

// uncountedIll reports the plural of an illness whose English has none. Complaints and states of a degree are no cases: pain, edema.
func uncountedIll(c *chunk) bool {
	if !c.is(tNoun) || !c.plural() || c.human || !c.mass() {
		return false
	}
	e := c.headWord().Entry
	return e != nil && e.Domain != "symptoms" && illFields[e.Domain] && !ungrouped[lastWord(headNoun(c.headWord().Text))]
}

// ungrouped are nouns of those fields that are no illness one has or has not.
var ungrouped = wordSet(`pain edema weight care treatment management therapy surgery testing imaging function growth intake nutrition tissue stenosis damage loss`)

// asCases counts the cases of such an illness: "15 % des démences", "la plupart des hépatites virales".
func (c *chunk) asCases() *chunk {
	c.put(0, c.instances()...)
	return c
}

// instances are the words before an illness or a complaint that is counted and has no plural: "trois pneumonies" is "three cases of pneumonia", "deux
// vomissements" "two episodes of vomiting". There are none before anything else.
func (c *chunk) instances() []english.Word {
	what := ""
	switch {
	case uncountedIll(c):
		what = "case"
	case complaints(c):
		what = "episode"
	default:
		return nil
	}
	return []english.Word{{Text: what, POS: "noun", Form: english.PluralNoun, Rules: []string{"french/cases-of"}}, {Text: "of", POS: "prep"}}
}

// complaints reports the plural of a complaint whose English has none.
func complaints(c *chunk) bool {
	return c.is(tNoun) && c.plural() && !c.human && symptom(c) && c.mass()
}

// countedAs gives such an illness that is counted the English that can be, where its entry has one: "deux adénopathies" is "two enlarged lymph nodes".
func (c *chunk) countedAs(dets []*chunk, num *chunk, pre []*chunk) {
	if !uncountedIll(c) || num == nil && !inCases(joinDeterminers(dets), c) && !slices.ContainsFunc(pre, func(a *chunk) bool { return a.lemma == "nombreux" }) {
		return
	}
	k := slices.IndexFunc(c.headWord().Entry.English, func(t string) bool { return !massByShape(t) && !rarePlural(lastWord(t)) && headNoun(t) == lastWord(t) })
	if k < 0 {
		return
	}
	c.words = slices.Clone(c.words)
	c.headWord().Text, c.headWord().Alternatives = c.headWord().Entry.English[k], nil
	c.setForm(english.PluralNoun)
}

// portions are the ends of shares.
var portions = wordSet(`half third thirds quarter quarters fifth majority`)

// inCases reports such an illness with a determiner that tells how many there are, so that its cases are the head of the phrase.
func inCases(d, np *chunk) bool {
	if d == nil || !uncountedIll(np) {
		return d != nil && (d.lemma == "plusieurs" || d.lemma == "quelques") && complaints(np)
	}
	for _, part := range []string{"la plupart", "la majorité", "la moitié", "beaucoup d"} {
		if strings.HasPrefix(d.lemma, part) {
			return true
		}
	}
	switch d.lemma {
	case "de nombreux", "de nombreuses", "certains", "certaines", "plusieurs", "quelques":
		return true
	}
	return false
}
