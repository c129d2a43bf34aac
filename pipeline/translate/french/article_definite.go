package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// definite reports whether English wants the for a French definite article.
func definite(np, d *chunk, inside bool) bool {
	if name := np.headWord().Text; lang.InstitutionHead(name[strings.LastIndexByte(name, ' ')+1:]) && strings.Contains(name, " ") &&
		name[0] >= 'A' && name[0] <= 'Z' {
		return true // l'Organisation mondiale de la santé: the World Health Organization
	}
	if np.kind == kindSuperlative ||
		strings.HasSuffix(firstWord(np.words[0].Text), "'s") && np.words[0].POS == "noun" && isHuman(strings.TrimSuffix(firstWord(np.words[0].Text), "'s")) {
		return true // the patient's wishes
	}
	if strings.HasPrefix(np.lemma, "suites") && !inside && lastWord(np.headWord().Text) == "course" {
		return true // les suites sont simples: the course
	}
	if np.words[0].Literal && len(np.words) == 1 || len(np.words) == 1 && measuredAcronyms[np.words[0].Text] {
		return false
	}
	if (ranked[firstWord(np.words[0].Text)] || np.words[0].Entry == nil && ordinalFigure(np.words[0].Text)) && !(np.term() && np.mass()) {
		return true // the leading cause of death; but first aid
	}
	if np.lemma == "ordonnance" && !np.plural() || strings.HasPrefix(np.lemma, "lendemain") {
		return true // a sheet of paper, no act; the day after surgery
	}
	head := lastWord(np.headWord().Text)
	act := np.kind == 0 && !np.post && np.headWord().Text != "treatment" && (procedure(head) || medicalActs[head])
	if said := np.head > 0 || np.post || np.term() || np.headWord().Text == "rule"; np.predicate && !np.plural() && said && !act && !namesDisease(np) {
		return true // statins are the first-line treatment
	}
	if e := np.headWord().Entry; e != nil && e.POS == "abbr" && len(np.words) == 1 && !np.plural() && !np.post &&
		(e.Domain == "laboratory" || e.Domain == "oncology" && inside) {
		return false // le dosage de l'ACE
	}
	if e := np.headWord().Entry; np.plural() && inside && e != nil && e.Domain == "anatomy" && !strings.HasSuffix(np.headWord().Text, "cell") &&
		!strings.HasSuffix(np.headWord().Text, "cyte") {
		return true // of the lungs
	}
	if e := np.headWord().Entry; e != nil && (e.Domain == "laboratory" || strings.HasSuffix(np.headWord().Text, " tests")) && !np.post && alwaysPlural(np) {
		return false // l'ionogramme sanguin: serum electrolytes
	}
	switch {
	case np.plural():
		return definitePlural(np)
	case np.headWord().POS == "name":
		return strings.HasPrefix(np.headWord().Text, "United ")
	}
	return definiteSingular(np, inside)
}

// ranked are the words for a place in a row, of which there is one. Source: CGEL, the definite article with superlatives and ordinals.
var ranked = wordSet(`leading main chief principal foremost first second third fourth fifth sixth seventh eighth ninth tenth`)

// ordinalFigure reports such a place in figures: 4th.
func ordinalFigure(s string) bool {
	n := strings.TrimRight(s, "stndrh")
	return n != s && n != "" && strings.Trim(n, "0123456789") == ""
}

// ofWhich are nouns of which a thing has one. Source: CGEL, definiteness with a complement.
var ofWhich = wordSet(`duration number type cause degree severity extent age site mode rate level source origin date time mechanism route choice frequency incidence prevalence`)

// spokenOf reports whether the phrase at i is a subject that English takes as known: the prognosis and the outcome of what the text is about, and the tablets, samples
// or drains that something is done with.
// Source: CGEL, definiteness by the situation.
func (s *sentence) spokenOf(i int) bool {
	c, v := s.chunks[i], s.at(i+1)
	if v.is(tAdv) {
		v = s.at(i + 2)
	}
	if !v.is(tFin) || len(c.words) == 0 || c.head != 0 || c.det.kind != lang.KindArticle || s.at(i-1) != nil && !s.at(i-1).is(tPunct, tSub, tCoord) {
		return false
	}
	if c.plural() {
		return v.passive() && len(c.words) == 1 && handledThings[strings.TrimSuffix(c.words[0].Text, "s")]
	}
	return len(c.words) == 1 &&
		(ownCourse[c.words[0].Text] || c.words[0].Text == "diagnosis" && v.passive() && (v.lemma == "poser" || v.lemma == "établir" || v.lemma == "confirmer" || v.lemma == "porter"))
}

var (
	ownCourse     = wordSet(`prognosis outcome course`)
	handledThings = wordSet(`tablet capsule sachet suppository drop sample specimen suture stitch drain electrode dressing slide tube catheter syringe needle vial ampoule bottle lens`)
)

// definitePlural is definite for several things: "les reins" is "the kidneys", "les soins palliatifs" "palliative care".
func definitePlural(np *chunk) bool {
	if (len(np.words) == 1 || np.sidedOnly()) && bodyParts[lastWord(np.headWord().Text)] || np.headWord().POS == "name" {
		return true
	}
	if e := np.headWord().Entry; e != nil && e.Domain == "anatomy" && definiteParts[lastWord(np.headWord().Text)] {
		return true // les glandes surrénales
	}
	if head := lastWord(np.headWord().Text); head == "care" && !np.post || head == "progress" {
		return false // les soins palliatifs: palliative care
	}
	if np.headWord().Entry != nil && np.headWord().Entry.Mass() && strings.Contains(np.headWord().Text, " ") {
		return !generic(np) && domain(np.headWord().Entry) != "laboratory" && !(namedHeads[lastWord(np.headWord().Text)] && illFields[domain(np.headWord().Entry)] && np.kind == 0 && !np.post) // les urgences: the emergency department
	}
	if np.numbered() && fractions[np.lemma] {
		return false // les deux tiers des cas: two thirds of cases
	}
	return np.kind == kindDefinite || np.numbered() || np.words[0].Literal && np.words[0].POS != "name"
}

// sidedOnly reports whether all that stands before the head says on which side it is: the right and left arms.
func (c *chunk) sidedOnly() bool {
	for k := range c.words[:c.head] {
		if w := c.words[k].Text; !sides[w] && w != "and" && w != "or" && w != "upper" && w != "lower" {
			return false
		}
	}
	return c.head == len(c.words)-1
}

// definiteParts are parts of a body whose plural takes the article; cells, vessels and tissues go without.
var definiteParts = wordSet(`gland node fold vesicle muscle artery vein nerve sinus ventricle lobe vertebra tendon ligament rib duct tube adenoid turbinate meninx palm sole conjunctiva cord mandible
	bronchi eyelid molar incisor canal meninges nodes glands folds vesicles muscles arteries veins nerves sinuses lobes vertebrae tendons ligaments ribs ducts tubes palms soles conjunctivae`)

// definiteSingular is definite for one thing that has no name of its own.
func definiteSingular(np *chunk, inside bool) bool {
	if head := headNoun(np.headWord().Text); np.kind != kindDefinite && np.post && np.head < 2 && !(np.object && head == "diagnosis") &&
		(procedure(head) || medicalActs[head]) {
		return false // la transfusion de plasma
	}
	if np.kind != kindSuperlative && bareActivities[lastWord(np.headWord().Text)] && np.words[0].POS == "noun" {
		return false // le dépistage de la dénutrition: screening for malnutrition
	}
	if head, _, ok := strings.Cut(np.headWord().Text, " of "); ok && !inside && ofWhich[lastWord(head)] {
		return true // la durée du traitement: the duration of treatment
	}
	if np.kind == kindDefinite || np.post && (!np.mass() || np.headWord().Text == "search") || strings.HasSuffix(np.headWord().Text, " of choice") {
		return true
	}
	if np.predicate && (np.head > 0 || np.term()) &&
		(strings.HasSuffix(np.headWord().Text, "treatment") || strings.HasSuffix(np.headWord().Text, "therapy") && np.head > 0) {
		return true // reste le traitement de référence
	}
	if compoundEvent(np) && !quantities[headNoun(np.headWord().Text)] {
		return false // l'évaluation de la douleur: pain assessment
	}
	if len(np.words) == 1 && np.lemma == "intervention" && slices.Contains(np.words[0].Alternatives, "procedure") {
		np.words[0].Text, np.words[0].Alternatives = "procedure", nil
		return true // l'intervention dure deux heures
	}
	if len(np.words) == 1 && (np.words[0].Text == "disease" || np.words[0].Text == "syndrome" || np.object && np.words[0].Text == "diagnosis") {
		return true // the one that the text is about
	}
	if np.post && np.words[0].Text == "presence" && np.head == 0 {
		return true // reveals the presence of schistocytes
	}
	if np.mass() || namedIllness(np) || (np.object || inside) && describedFlow(np) {
		return false
	}
	if np.human {
		return true
	}
	if head := lastWord(np.headWord().Text); domain(np.headWord().Entry) == "drugs" && len(np.words) == 1 && lang.Count(lang.Plural(head)) == 0 {
		return false // le fébuxostat
	}
	if np.lemma == "temps" && len(np.words) == 1 && !inside && !np.object {
		return false // le temps est un facteur pronostique
	}
	return !generic(np)
}

// namedIllness reports an illness or a state whose name is a term of two words or has the ending of one: bipolar disorder, normothermia. What a text has
// named before (the attack, the lesion) is none.
func namedIllness(np *chunk) bool {
	e := np.headWord().Entry
	if e == nil || np.post || np.kind != 0 {
		return false
	}
	head := lastWord(np.headWord().Text)
	if !strings.Contains(np.headWord().Text, " ") {
		for _, end := range []string{"thermia", "genesis", "volemia", "capnia", "tension", "kinesia", "glycemia"} {
			if strings.HasSuffix(head, end) {
				return true
			}
		}
		return false
	}
	return (illFields[e.Domain] || e.Domain == "physiology" || e.Domain == "obstetrics") && namedHeads[head]
}

// namedHeads are the heads of such names.
var namedHeads = wordSet(`disorder bleeding hemorrhage infection failure deficiency dysfunction hypertension hypotension insufficiency obstruction incontinence depression dependence withdrawal shock`)

// describedFlow reports a bodily flow behind what says which, as an object or a complement: cardiac output, cerebral blood flow.
func describedFlow(np *chunk) bool {
	return !np.post && np.kind == 0 && (np.head > 0 || np.term()) && bodilyFlows[lastWord(np.headWord().Text)]
}

// bodilyFlows are what a body has without end.
var bodilyFlows = wordSet(`output flow perfusion motility peristalsis excretion reabsorption absorption secretion clearance return ventilation drainage emptying`)

// namesDisease reports a noun phrase that names an illness or a substance, which has no article where it is a predicate: "the cause is tuberculosis".
func namesDisease(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && illFields[e.Domain] || drug(e) || np.mass()
}

// bareActivities are activities and relations that go without an article even before a complement: screening for, exposure to.
var bareActivities = wordSet(`exercise screening monitoring testing counseling exposure adherence resistance sensitivity susceptibility discharge deficiency prophylaxis anticoagulation immunosuppression rehabilitation`)

// measuredAcronyms name what is measured, which goes without an article: the decline in FEV1.
var measuredAcronyms = wordSet(`FEV1 FVC BMI INR PSA TSH LDL HDL HbA1c GFR eGFR CRP ESR PEF PaO2 PaCO2 SpO2 SaO2 LVEF AST ALT GGT ALP LDH CK CBC pH DNA RNA LDL-C HDL-C T3 T4`)

// classified reports whether the noun phrase at i names an illness that the clause says of which class it is, so that it is meant in general: "l'éventration
// est une complication tardive" is "incisional hernia is a late complication".
// Source: CGEL, generic noun phrases.
func (s *sentence) classified(i int) bool {
	c, be, class := s.at(i), s.at(i+1), s.at(i+2)
	if s.at(i-1) != nil && !s.at(i-1).is(tPunct, tSub) || i == 0 && len(s.set.Left) > 0 && s.set.Left[len(s.set.Left)-1] != "." {
		return false
	}
	head, d := lastWord(c.headWord().Text), domain(c.headWord().Entry)
	if !be.is(tFin) || !c.det.article() || c.plural() || c.post || illnessClasses[head] || len(c.words) == 1 && named[head] {
		return false
	}
	if spreadOver[be.lemma] && c.kind == 0 && (illFields[d] || d == "immunology") {
		return true // l'allergie alimentaire touche environ 5 % des enfants
	}
	if c.kind == kindSuperlative || be.lemma != "être" || len(be.words) != 1 || !illFields[d] && d != "surgery" || c.human || implanted[head] {
		return false
	}
	if class.is(tAdj) {
		return frequencies[class.lemma] || class.lemma == "dû" || strings.HasPrefix(class.lemma, "dû ") || strings.HasPrefix(class.lemma, "lié ") || strings.HasPrefix(class.lemma, "secondaire") // l'arrêt cardiaque peropératoire est exceptionnel
	}
	return class.is(tNoun) && class.det.indefinite() && illnessClasses[lastWord(class.headWord().Text)]
}

// spreadOver are verbs of whom an illness strikes.
var spreadOver = wordSet(`toucher affecter concerner frapper`)

// frequencies say how often an illness is met.
var frequencies = wordSet(`rare fréquent exceptionnel courant rarissime habituel possible inévitable prévisible`)

// named are illnesses that a text has named before it calls them so.
var named = wordSet(`syndrome attack episode crisis injury wound process damage involvement form stage`)

// illnessClasses name classes of illnesses and findings.
var illnessClasses = wordSet(`complication disease disorder emergency condition infection tumor malignancy cancer manifestation symptom sign finding problem lesion illness event effect reaction cause indication
	contraindication disability mass nodule patient`)

// treatedSo reports a treatment of some quality behind a preposition, where it is the kind that counts: "malgré un traitement bien conduit" is "despite
// appropriate treatment".
func (s *sentence) treatedSo(i int) bool {
	c, prev := s.chunks[i], s.at(i-1)
	before := prev.is(tPrep) && treatedUnder[prev.lemma] ||
		prev == nil && (s.leftIs("despite") || s.leftIs("after") || s.leftIs("with") || s.leftIs("under") || s.leftIs("without"))
	return before && c.det.indefinite() && c.head > 0 && lastWord(c.headWord().Text) == "treatment" && !c.post
}

// treatedUnder are prepositions of circumstance before a treatment.
var treatedUnder = wordSet(`malgré sous après avec sans`)

// barePlace reports whether the noun phrase at i stands behind a preposition or verb where English leaves the article of such a noun out: "avant la
// fermeture" is "before closure", "après la vaccination" "after vaccination", "repose sur la biopsie" "is based on biopsy".
// Source: CGEL, bare event nouns; the counts are those of clean English text.
func (s *sentence) barePlace(i int) bool {
	c, prev := s.chunks[i], s.at(i-1)
	if prev.is(tPrep, tFin, tInf, tPres) && bareNoun(c) {
		return true
	}
	if prev == nil || c.det.kind != lang.KindArticle || c.plural() || c.post || len(prev.words) == 0 {
		return false
	}
	if prev.is(tFin, tInf, tPres, tPast) {
		return c.head == len(c.words)-1 && procedure(lastWord(c.headWord().Text)) && strings.HasSuffix(prev.words[len(prev.words)-1].Text, "based on")
	}
	if !prev.is(tPrep) || len(prev.words) != 1 || len(c.words) != 1 || !bareBehind[prev.words[0].Text] || c.lemma == "intervention" {
		return false
	}
	w := c.words[0].Text
	return medicalActs[w] && c.words[0].POS == "noun" ||
		domain(c.headWord().Entry) != "anatomy" && !organs[w] && !bodyParts[w] && lang.PairCount(prev.words[0].Text, strings.ToLower(w)) > 2
}

// bareBehind are prepositions behind which clean English text shows whether a noun goes without its article.
var bareBehind = wordSet(`with after before during without by following`)

// bareNoun reports whether the phrase is a single noun with a definite article that English leaves out behind a preposition or verb:
// "de la grossesse" is "of pregnancy".
func bareNoun(c *chunk) bool {
	return c.is(tNoun) && c.det.article() && c.head == len(c.words)-1 && !c.plural() && !c.post && c.kind != kindSuperlative &&
		lifeEvents[headNoun(c.headWord().Text)]
}

// lifeEvents are the stages and events of a life and of a stay in hospital, which English names without an article. Source: CGEL, bare role
// and event nouns.
var lifeEvents = wordSet(`recurrence pregnancy admission discharge birth delivery childbirth labor puberty menopause childhood adolescence adulthood infancy hospitalization relapse death
	breastfeeding surgery anesthesia convalescence parturition ovulation conception placebo age sex gender ethnicity departure pressure temperature onset breakfast lunch dinner`)

// compoundEvent reports a compound that names an event, which goes without an article whatever follows: median nerve compression at the wrist.
func compoundEvent(c *chunk) bool {
	if words := strings.Fields(c.headWord().Text); len(words) > 1 && c.head == len(c.words)-1 && !c.plural() && !strings.Contains(c.headWord().Text, " of ") {
		return isNounOnly(words[len(words)-2]) && eventNoun(words[len(words)-1])
	}
	return c.head > 0 && c.head == len(c.words)-1 && !c.plural() && c.words[c.head-1].POS == "noun" && eventNoun(lastWord(c.headWord().Text))
}

// isNounOnly reports an English word that may stand as a noun and never as an adjective.
func isNounOnly(w string) bool {
	p := lang.CommonPOS(w)
	return p.Has(lang.Noun) && !p.Has(lang.Adjective)
}
