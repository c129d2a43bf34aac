package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// determiners gives every noun phrase that still waits for it its English determiner.
func determiners(s *sentence) {
	s.balance()
	for i, c := range s.chunks {
		if c.is(tNoun, tNum) && c.det != nil {
			if prev := s.at(i - 1); prev.is(tPrep, tFin, tInf, tPres) && bareNoun(c) {
				c.det = nil
				continue
			}
			if prev := s.at(i - 1); prev.is(tPrep) && len(prev.words) == 1 && len(c.words) == 1 && c.det.kind == lang.KindArticle && !c.plural() && !c.post &&
				bareBehind[prev.words[0].Text] && lang.PairCount(prev.words[0].Text, strings.ToLower(c.words[0].Text)) > 2 {
				c.det = nil // after vaccination, with age
				continue
			}
			c.object = s.at(i-1).is(tFin, tInf, tPres)
			if next := s.at(i + 1); next.is(tPrep) && (next.lemma == "à" || next.lemma == "de") || next.is(tRel) && !c.mass() {
				c.post = true
			}
			s.chunks[i] = determine(c, false)
		}
	}
}

// bareNoun reports whether the phrase is a single noun with a definite article that English leaves out behind a preposition or verb:
// "de la grossesse" is "of pregnancy".
func bareNoun(c *chunk) bool {
	return c.is(tNoun) && c.det != nil && c.det.kind == lang.KindArticle && c.head == len(c.words)-1 && !c.plural() && !c.post && c.kind != kindSuperlative && lifeEvents[lastWord(c.headWord().Text)]
}

// lifeEvents are the stages and events of a life and of a stay in hospital, which English names without an article. Source: CGEL, bare role
// and event nouns.
var lifeEvents = wordSet(`pregnancy admission discharge birth delivery childbirth labor puberty menopause childhood adolescence adulthood infancy hospitalization relapse death
	breastfeeding surgery anesthesia convalescence parturition ovulation conception placebo age sex gender ethnicity pressure temperature`)

// bareBehind are prepositions behind which clean English text shows whether a noun goes without its article.
var bareBehind = wordSet(`with after before during without by following`)

// balance drops the articles of all nouns of a list when English drops that of one: "le poids et la taille" is "weight and height",
// "l'âge, le tabac et l'obésité" "age, tobacco and obesity".
// Source: CGEL, bare coordination.
func (s *sentence) balance() {
	for i := 0; i < len(s.chunks); i++ {
		list := s.listFrom(i)
		if len(list) < 2 {
			continue
		}
		dropped := false
		for _, np := range list {
			dropped = dropped || !definite(np, np.det, false)
		}
		for _, np := range list {
			if dropped {
				np.det = nil
			}
		}
		if !dropped {
			for _, np := range list[1:] {
				np.det = nil // the mother and child
			}
		}
		i += 2 * (len(list) - 1)
	}
	for i, np := range s.chunks {
		link, last := s.at(i+1), s.at(i+2)
		if link.is(tCoord) && link.lemma == "et" && articled(np) && !np.post && articled(last) && last.post && np.plural() == last.plural() && (!last.plural() || last.kind == kindDefinite) && !s.at(i-1).is(tCoord) && !s.at(i-1).mark(",") {
			np.kind, last.det = kindDefinite, nil // the sensitivity and specificity of the test
		}
	}
}

// articled reports whether the chunk is a noun phrase that has a definite article.
func articled(c *chunk) bool {
	return c.is(tNoun) && c.det != nil && c.det.kind == lang.KindArticle && c.det.lemma != "des" && c.det.lemma != "du"
}

// listFrom is the list of coordinated singular nouns with plain articles that begins at i.
func (s *sentence) listFrom(i int) []*chunk {
	var list []*chunk
	joined := false
	for {
		np := s.at(i)
		if !np.is(tNoun) || np.det == nil || np.det.kind != lang.KindArticle || np.det.lemma == "des" || np.det.lemma == "du" || np.post || np.plural() || np.kind == kindSuperlative {
			return nil
		}
		if list = append(list, np); len(list) > maxWords {
			return nil
		}
		link := s.at(i + 1)
		switch {
		case link.mark(",") && s.at(i+2).is(tNoun):
		case link.is(tCoord) && (link.lemma == "et" || link.lemma == "ou") && s.at(i+2).is(tNoun):
			joined = true
		case link.is(tPrep):
			return nil
		case !joined:
			return nil // "avant l'intervention, le patient": no list
		default:
			return list
		}
		i += 2
	}
}

// determine writes the determiner of a noun phrase in English: "les hépatocytes" is "hepatocytes", "le foie" "the liver",
// "le risque de X" "the risk of X", "une fièvre" "a fever", "un stress oxydatif" "oxidative stress", "des facteurs" "factors", "aucun médicament" "no
// drug". inside is set for the complement of another phrase.
// Source: CGEL, definiteness and generic noun phrases, against Le bon usage, the articles.
func determine(np *chunk, inside bool) *chunk {
	d := np.det
	np.det = nil
	if d == nil {
		return np
	}
	switch {
	case d.lemma == "" || len(np.words) == 0:
		return np
	case d.lemma == "des" || d.lemma == "du" || d.lemma == "de":
		return np.note("partitive-dropped")
	case d.kind == lang.KindArticle:
		if definite(np, d, inside) {
			np.put(0, english.Word{Text: "the", POS: "det", Rules: []string{"french/article-kept"}})
			return np
		}
		return np.note("article-dropped")
	case d.lemma == "un" || d.lemma == "une":
		if np.mass() || np.number == lang.NumberPlural || alwaysPlural(np) || lastWord(np.headWord().Text) == "cancer" && (np.term() || np.head > 0) {
			return np.note("article-dropped")
		}
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np
	}
	w := slices.Clone(d.words)
	switch {
	case d.kind == lang.KindNegative && np.object && !np.mass() && np.head < len(np.words) && !rarePlural(lastWord(np.headWord().Text)) && pluralPreferred(np):
		np.setForm(english.PluralNoun)
	case d.kind == lang.KindDemonstrative && np.plural() && np.mass():
		w[0].Text = "this"
	case d.lemma == "tout" || d.lemma == "toute":
		if len(w) == 1 {
			w[0].Text, w[0].Alternatives = "any", nil
		}
	case len(w) > 0 && np.number == lang.NumberSingular && (w[0].Text == "many" || w[0].Text == "few"):
		w[0].Text = map[string]string{"many": "much", "few": "little"}[w[0].Text]
	case (d.lemma == "tel" || d.lemma == "telle") && !np.mass():
		w = append(w, grammar("a", "det", "indefinite-article"))
	}
	for i := range w {
		if w[i].POS == "" {
			w[i].POS = "det"
		}
	}
	np.put(0, w...)
	return np.note("determiner")
}

// bodyParts are parts of the body that there are two or few of; their plural is definite.
var bodyParts = wordSet(`kidney lung ureter eye ear ovary testis testicle hand foot leg arm breast tonsil gum lip nostril bronchus airway limb eyelid pupil knee hip shoulder ankle elbow wrist
	intestine bowel finger toe cheek extremity atrium ventricle adrenal gonad parotid`)

// alwaysPlural reports whether the English of a singular French noun is a plural: "un bilan sanguin" is "blood tests".
func alwaysPlural(np *chunk) bool {
	w := np.headWord()
	last := lastWord(w.Text)
	if w.Form != english.Lemma || w.Literal || !strings.HasSuffix(last, "s") || strings.HasSuffix(last, "ss") {
		return false
	}
	for _, a := range lang.EnglishAnalyses(last) {
		if a.POS == lang.Noun && a.Lemma == last {
			return false
		}
	}
	return lang.Plural(strings.TrimSuffix(last, "s")) == last
}

// definite reports whether English wants the for a French definite article.
func definite(np, d *chunk, inside bool) bool {
	if np.kind == kindSuperlative {
		return true
	}
	if np.words[0].Literal && len(np.words) == 1 {
		return false
	}
	if e := np.headWord().Entry; np.plural() && inside && e != nil && e.Domain == "anatomy" && !strings.HasSuffix(np.headWord().Text, "cell") && !strings.HasSuffix(np.headWord().Text, "cyte") {
		return true // of the lungs
	}
	if np.plural() && len(np.words) == 1 && bodyParts[np.words[0].Text] {
		return true
	}
	if np.headWord().POS == "name" {
		return np.plural() || strings.HasPrefix(np.headWord().Text, "United ")
	}
	if np.plural() && np.headWord().Entry != nil && np.headWord().Entry.Mass() && strings.Contains(np.headWord().Text, " ") {
		return !generic(np) // les urgences: the emergency department
	}
	if np.plural() && np.words[0].POS == "num" && fractions[np.lemma] {
		return false // les deux tiers des cas: two thirds of cases
	}
	if np.plural() {
		return np.kind == kindDefinite || np.words[0].POS == "num" || np.words[0].Literal && np.words[0].POS != "name"
	}
	if np.kind == kindDefinite || np.post && !np.mass() {
		return true
	}
	if len(np.words) == 1 && (np.words[0].Text == "disease" || np.object && np.words[0].Text == "diagnosis") {
		return true // the one that the text is about
	}
	if np.mass() {
		return false
	}
	if np.human {
		return true
	}
	return !generic(np)
}

// generic reports whether clean English text has the noun mostly without the: gout, screening, treatment.
func generic(np *chunk) bool {
	first := headNoun(np.words[0].Text)
	if e := np.headWord().Entry; e != nil && e.Domain == "anatomy" && (np.head > 0 || np.term()) {
		return false // the uterine cavity
	}
	if np.head > 0 {
		// A modified noun: the counts of the single noun say nothing. Activities go without an article.
		head := lastWord(np.headWord().Text)
		return eventNoun(head) && rarePlural(head) || lifeEvents[head] || bareTogether(np)
	}
	n := lang.Count(first)
	if eventNoun(first) && rarePlural(first) {
		return true
	}
	if n < 20 || strings.Contains(np.words[0].Text, " ") {
		return (eventNoun(first) || substance(first)) && rarePlural(first) || np.term() && (lifeEvents[first] || bareTogether(np))
	}
	the, an := float64(lang.PairCount("the", first))/float64(n), float64(lang.PairCount(lang.Article(first), first))/float64(n)
	if e := np.headWord().Entry; e != nil && (e.Domain == "general" || e.Domain == "function") && !rarePlural(first) && !eventNoun(first) {
		return false // the trigger; but fever, stroke, ultrasound
	}
	return the < .03 || the < .06 && an < .02
}

// headNoun is the noun that a term is about: start in "start of treatment".
func headNoun(term string) string {
	for _, p := range []string{" of ", " in ", " on ", " with ", " for ", " to "} {
		term, _, _ = strings.Cut(term, p)
	}
	return lastWord(term)
}

// bareTogether reports whether clean English text has the first two words of the phrase together, in the singular, and the first of them
// mostly without an article: physical activity, myocardial infarction, not "the physical activity".
func bareTogether(np *chunk) bool {
	var words []string
	for k := range np.words[:np.head+1] {
		words = append(words, strings.Fields(strings.ToLower(np.words[k].Text))...)
	}
	if len(words) < 2 || !np.term() && (len(np.words) != 2 || np.head != 1) {
		return false
	}
	first := words[0]
	n, together, least := lang.Count(first), lang.PairCount(first, words[1]), 8
	if len(words) > 2 {
		least = 4
	}
	if n < 30 || together < least {
		return false
	}
	articles := lang.PairCount("the", first) + lang.PairCount(lang.Article(first), first)
	return articles*12 < n && (len(words) > 2 || lang.PairCount(first, lang.Plural(words[1]))*8 < together)
}

// term reports whether the head is a term of several words.
func (c *chunk) term() bool { return strings.Contains(c.headWord().Text, " ") }

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
	for _, end := range []string{"in", "ine", "ase", "ide", "ol", "one", "ate", "gen"} {
		if strings.HasSuffix(s, end) && len(s) > 6 {
			return true
		}
	}
	return false
}

// countNouns look like activities and are things.
var countNouns = wordSet(`department segment instrument environment government element moment document appointment experiment compartment ligament fragment population condition position
	solution section region station session version organization institution association operation incision lesion`)

// massEndings are the endings of English nouns that have no plural in medical use.
var massEndings = []string{"emia", "uria", "penia", "osis", "itis", "ectomy", "therapy", "ism", "algia", "plegia", "pnea", "rrhea", "trophy", "plasia", "pathy", "edema", "megaly", "ness", "graphy"}

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
var massNouns = wordSet(`information evidence advice equipment research progress blood water urine insulin hypertension diabetes fatigue stress fibrosis tissue alcohol
	smoking involvement inflammation oxygen glucose cholesterol health care healing nutrition obesity weight pain nausea vomiting immunity sleep bleeding knowledge behavior damage
	mortality morbidity survival access absence presence homework anticoagulation music electricity training feeding help awareness iron calcium sodium potassium mucus pus feces bile
	intake radiation transmission metabolism chemotherapy radiotherapy immunosuppression apoptosis angiogenesis hygiene
	breastfeeding lactation childbirth weaning aging
	acidosis acuity amyotrophy appetite arthritis assistance asymmetry atrophy binding bronchiectasis cirrhosis clothing conduction constipation coordination coughing cryptorchidism
	degeneration differentiation discomfort encephalitis encephalopathy energy fullness gout hemoglobin hemophilia hyperkeratosis hyperplasia hypoplasia immunodeficiency inheritance
	insufficiency kyphosis lymphadenopathy management meningitis myalgia myeloma myoclonus necrosis paralysis parkinsonism photophobia ptosis purpura recovery reflux regression
	retardation retention retinopathy scoliosis shock speech stiffness surgery susceptibility swelling trauma urination vasculitis vertigo vision wasting`)

// possessive gives son, sa, ses the pronoun of their owner: "its" for a thing, "his or her" for one person, "their" for several.
// Source: CGEL, genitive pronouns; Le bon usage, the possessive agrees with what is owned.
func possessive(s *sentence) {
	owner := (*chunk)(nil)
	for _, c := range s.chunks {
		if c.is(tNum) && c.lemma == "sur" {
			owner = &chunk{tag: tNoun, human: true} // un sur sept ignore son statut
		}
		if !c.is(tNoun) {
			continue
		}
		if d := c.det; d != nil && (d.lemma == "son" || d.lemma == "sa" || d.lemma == "ses") && len(d.words) > 0 {
			cp := *d
			cp.words = slices.Clone(d.words)
			cp.words[0].Alternatives = nil
			switch {
			case owner != nil && owner.human && owner.plural():
				cp.words[0].Text = "their"
			case owner != nil && owner.human:
				cp.words[0].Text = "his or her"
			case ofPersons(c.english()):
				cp.words[0].Text = "their" // whose, the fragment does not say: sur les conseils de son médecin
			}
			cp.words[0].Rules = append(cp.words[0].Rules[:len(cp.words[0].Rules):len(cp.words[0].Rules)], "french/possessive")
			c.det = &cp
			continue
		}
		owner = c
	}
}

// ofPersons reports a noun that only persons have: a physician, a general condition.
func ofPersons(s string) bool {
	f := strings.Fields(s)
	return isHuman(s) || len(f) > 0 && ownedByPersons[f[len(f)-1]] || strings.HasSuffix(s, "general condition")
}

var ownedByPersons = wordSet(`consent diet employer friends lifestyle profession spouse`)

// humans are English nouns that name persons.
var humans = wordSet(`patient patients woman women man men child children infant newborn adult person people physician doctor donor recipient individual parent nurse mother father
	volunteer worker subject boy girl adolescent teenager baby surgeon provider participant caregiver carrier family smoker survivor candidate traveler student staff specialist clinician
	contact case-patient inpatient outpatient relative brother sister couple member population pharmacist user consumer resident professional practitioner midwife dentist`)
