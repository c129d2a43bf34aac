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
			if s.barePlace(i) || s.classified(i) || s.treatedSo(i) {
				c.det = nil
				continue
			}
			if prev := s.at(i - 1); prev.is(tPrep) && prev.lemma == "sans" && c.det.kind == lang.KindNegative && len(c.det.words) == 1 {
				det := *c.det
				det.words = []english.Word{{Text: "any", POS: "det", Source: c.det.source, Rules: []string{"french/determiner"}}}
				det.kind, c.det = lang.KindNone, &det // sans aucun symptôme
				if c.head < len(c.words) && !c.mass() && !rarePlural(lastWord(c.headWord().Text)) && pluralPreferred(c) {
					c.setForm(english.PluralNoun)
				}
			}
			if v := s.at(i - 1); v.is(tFin, tInf, tPres) && roundVerbs[v.lemma] && c.det.lemma == "les" && len(c.words) > 0 && c.words[0].POS == "num" {
				c.det = nil // avoisine les 3 000 euros
				continue
			}
			if c.det.lemma == "un" && len(c.words) == 1 && s.anotherBehind(i) {
				c.put(0, english.Word{Text: "one", POS: "num", Source: c.det.source})
				c.det = nil // qu'un traitement n'est pas moins efficace qu'un autre
				continue
			}
			c.object = s.at(i-1).is(tFin, tInf, tPres)
			c.predicate = s.predicate(i)
			if next := s.at(i + 1); next.is(tPrep) && (next.lemma == "à" && !compoundEvent(c) || next.lemma == "de") || next.is(tRel) && !c.mass() || next.is(tPP, tInf, tPres) && next.opening() == "of" {
				c.post = true
			}
			if !c.plural() && c.det.kind == lang.KindArticle && s.insertionBeforeDe(i+1) {
				c.post, c.kind = true, kindDefinite
			}
			if next := s.at(i + 1); next.is(tRel) && (next.lemma == "qui" || next.lemma == "que") && c.mass() && !c.plural() && c.det.kind == lang.KindArticle && s.at(i-1).is(tPrep, tFin, tInf) {
				c.kind = kindDefinite // le savon qui vous a été remis
			}
			if i == len(s.chunks)-1 && len(s.set.Right) > 0 && s.set.Right[0] == "of" {
				c.post = true // le pronostic | of the disease
				if !eventNoun(lastWord(c.headWord().Text)) && !c.plural() {
					c.kind = kindDefinite
				}
			}
			s.chunks[i] = determine(c, false)
		}
	}
}

// treatedSo reports a treatment of some quality behind a preposition, where it is the kind that counts: "malgré un traitement bien conduit" is "despite
// appropriate treatment".
func (s *sentence) treatedSo(i int) bool {
	c, prev := s.chunks[i], s.at(i-1)
	before := prev.is(tPrep) && treatedUnder[prev.lemma] || prev == nil && (s.leftIs("despite") || s.leftIs("after") || s.leftIs("with") || s.leftIs("under") || s.leftIs("without"))
	return before && (c.det.lemma == "un" || c.det.lemma == "une") && c.head > 0 && lastWord(c.headWord().Text) == "treatment" && !c.post
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
	return medicalActs[w] && c.words[0].POS == "noun" || domain(c.headWord().Entry) != "anatomy" && !organs[w] && !bodyParts[w] && lang.PairCount(prev.words[0].Text, strings.ToLower(w)) > 2
}

// classified reports whether the noun phrase at i names an illness that the clause says of which class it is, so that it is meant in general: "l'éventration
// est une complication tardive" is "incisional hernia is a late complication".
// Source: CGEL, generic noun phrases.
func (s *sentence) classified(i int) bool {
	c, be, class := s.at(i), s.at(i+1), s.at(i+2)
	if s.at(i-1) != nil && !s.at(i-1).is(tPunct, tSub) || i == 0 && len(s.set.Left) > 0 && s.set.Left[len(s.set.Left)-1] != "." {
		return false
	}
	head, d := lastWord(c.headWord().Text), domain(c.headWord().Entry)
	if c.det.kind != lang.KindArticle || c.plural() || c.post || c.kind == kindSuperlative || !be.is(tFin) || be.lemma != "être" || len(be.words) != 1 ||
		!illFields[d] && d != "surgery" || illnessClasses[head] || c.human || implanted[head] || len(c.words) == 1 && named[head] {
		return false
	}
	if class.is(tAdj) {
		return frequencies[class.lemma] // l'arrêt cardiaque peropératoire est exceptionnel
	}
	return class.is(tNoun) && class.det != nil && (class.det.lemma == "un" || class.det.lemma == "une") && illnessClasses[lastWord(class.headWord().Text)]
}

// frequencies say how often an illness is met.
var frequencies = map[string]bool{"rare": true, "fréquent": true, "exceptionnel": true, "courant": true, "rarissime": true, "habituel": true, "possible": true, "inévitable": true, "prévisible": true}

// named are illnesses that a text has named before it calls them so.
var named = wordSet(`syndrome attack episode crisis injury wound process damage involvement form stage`)

// illnessClasses name classes of illnesses and findings.
var illnessClasses = wordSet(`complication disease disorder emergency condition infection tumor malignancy cancer manifestation symptom sign finding problem lesion illness event effect reaction cause indication
	contraindication disability mass nodule patient`)

// insertionBeforeDe reports whether something between commas parts the noun before i from its complement: "la persistance, pendant plus de trois
// mois, de marqueurs" is "the persistence, for more than three months, of markers".
func (s *sentence) insertionBeforeDe(i int) bool {
	if !s.at(i).mark(",") || !s.at(i+1).is(tPrep, tAdv) {
		return false
	}
	for k := i + 2; k < i+8; k++ {
		if c := s.at(k); c.mark(",") {
			return s.at(k+1).is(tPrep) && s.at(k+1).lemma == "de"
		} else if !c.is(tPrep, tAdv, tNum, tNoun, tAdj) {
			return false
		}
	}
	return false
}

// roundVerbs say that a number is nearly reached or passed, which French gives an article.
var roundVerbs = map[string]bool{"avoisiner": true, "atteindre": true, "dépasser": true, "approcher": true, "friser": true, "frôler": true}

// anotherBehind reports whether what stands at i is compared with "un autre" in the same clause.
func (s *sentence) anotherBehind(i int) bool {
	for k := i + 2; k < min(len(s.chunks), i+8); k++ {
		if c := s.chunks[k]; c.is(tNoun, tStrong) && (c.source == "un autre" || c.source == "une autre") {
			return true
		}
	}
	return false
}

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

// bareNoun reports whether the phrase is a single noun with a definite article that English leaves out behind a preposition or verb:
// "de la grossesse" is "of pregnancy".
func bareNoun(c *chunk) bool {
	return c.is(tNoun) && c.det != nil && c.det.kind == lang.KindArticle && c.head == len(c.words)-1 && !c.plural() && !c.post && c.kind != kindSuperlative && lifeEvents[lastWord(c.headWord().Text)]
}

// lifeEvents are the stages and events of a life and of a stay in hospital, which English names without an article. Source: CGEL, bare role
// and event nouns.
var lifeEvents = wordSet(`pregnancy admission discharge birth delivery childbirth labor puberty menopause childhood adolescence adulthood infancy hospitalization relapse death
	breastfeeding surgery anesthesia convalescence parturition ovulation conception placebo age sex gender ethnicity departure pressure temperature onset`)

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
		if link.is(tCoord) && link.lemma == "et" && articled(np) && !np.post && articled(last) && last.post && np.plural() == last.plural() && (!last.plural() || last.kind == kindDefinite) && !s.at(i-1).is(tCoord) && !s.at(i-1).mark(",") && !namesIllness(np) && !namesAct(np) && !(np.head > 0 && np.words[np.head-1].POS == "noun") {
			np.kind, last.det = kindDefinite, nil // the sensitivity and specificity of the test
		}
	}
}

// namesIllness reports a single noun that names an illness or a finding, which shares no complement with the noun behind it.
func namesIllness(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && illFields[e.Domain] && len(np.words) == 1
}

// namesAct reports a single noun that names a procedure or an examination, which goes without an article: by capnography and auscultation of the lungs.
func namesAct(np *chunk) bool {
	w := np.headWord().Text
	return len(np.words) == 1 && (procedure(lastWord(w)) || medicalActs[w] || investigations[w] || findingNouns[w])
}

// namesDisease reports a noun phrase that names an illness or a substance, which has no article where it is a predicate: "the cause is tuberculosis".
func namesDisease(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && illFields[e.Domain] || drug(e) || np.mass()
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
	case d.lemma == "des" && !inside && strings.HasSuffix(headNoun(np.headWord().Text), "history"):
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // des antécédents familiaux de cancer: a family history of cancer
	case d.lemma == "des" || d.lemma == "du" || d.lemma == "de":
		return np.note("partitive-dropped")
	case d.kind == lang.KindArticle:
		if !np.plural() && !np.post && !inside && np.kind == 0 && lastWord(np.headWord().Text) == "diet" && (np.head > 0 || np.term()) {
			np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
			return np // le régime sans sel est prescrit: a salt-free diet
		}
		if definite(np, d, inside) {
			np.put(0, english.Word{Text: "the", POS: "det", Rules: []string{"french/article-kept"}})
			return np
		}
		return np.note("article-dropped")
	case (d.lemma == "un" || d.lemma == "une") && len(np.words) > 2 && np.words[0].POS == "num" && np.words[1].Glue && !strings.HasSuffix(headNoun(np.headWord().Text), "ing"):
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np // un recul de deux ans: a two-year follow-up
	case d.lemma == "un" || d.lemma == "une":
		// An effective treatment is one of several, treatment is not.
		if head := headNoun(np.headWord().Text); (np.mass() || head == "use" || head == "exposure" || head == "therapy" && ofKind(np) || (head == "rejection" || head == "hemorrhage" || head == "hospitalization") && !np.predicate || eventNoun(head) && rarePlural(head) && lang.Count(head) >= 30 && !np.predicate && !quantities[head] && np.headWord().Text != "failure" && !(head == "treatment" && np.head > 0 && !ofKind(np))) && (!measuredOf(np) || strings.HasSuffix(headNoun(np.headWord().Text), "ing")) && !(np.predicate && np.head > 0 && instance(np)) || np.number == lang.NumberPlural || alwaysPlural(np) || lastWord(np.headWord().Text) == "cancer" && (np.term() || np.head > 0) {
			return np.note("article-dropped")
		}
		if namedSyndrome(np) && !np.predicate {
			return np.note("article-dropped") // un syndrome du grêle court
		}
		if np.words[0].Text == "same" {
			np.put(0, english.Word{Text: "the", POS: "det", Rules: []string{"french/indefinite-article"}})
			return np // au sein d'une même famille
		}
		if inside && len(np.words) == 1 && bodyParts[np.words[0].Text] || inside && unitNouns[np.lemma] || np.post && measureUnits[np.lemma] {
			np.put(0, english.Word{Text: "one", POS: "num", Source: d.source, Rules: []string{"french/indefinite-article"}})
			return np // une marge d'un centimètre
		}
		np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/indefinite-article"}})
		return np
	}
	w := slices.Clone(d.words)
	switch {
	case d.kind == lang.KindNegative && np.object && !np.mass() && np.head < len(np.words) && !rarePlural(lastWord(np.headWord().Text)) && pluralPreferred(np):
		np.setForm(english.PluralNoun)
	case moreDeterminers[d.lemma] && np.number == lang.NumberAny && !np.mass() && np.head < len(np.words) && np.headWord().Entry != nil && !rarePlural(lastWord(np.headWord().Text)):
		np.setForm(english.PluralNoun) // davantage d'AVC
	case d.kind == lang.KindDemonstrative && np.plural() && np.mass():
		w[0].Text = "this"
	case d.lemma == "tout" || d.lemma == "toute":
		if len(w) == 1 {
			w[0].Text, w[0].Alternatives = "any", nil
		}
	case len(w) > 0 && (np.number == lang.NumberSingular || np.plural() && massNouns[lastWord(np.headWord().Text)]) && (w[0].Text == "many" || w[0].Text == "few"):
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

// namedSyndrome reports a syndrome whose name is a term of three words or more, or that of a noun, so that there is one of it: short bowel syndrome.
func namedSyndrome(np *chunk) bool {
	words := strings.Fields(np.headWord().Text)
	n := len(words)
	return np.head == 0 && n > 1 && words[n-1] == "syndrome" && words[n-2] != "coronary" && (n > 2 || isNounOnly(words[0]))
}

// ofKind reports whether all that stands before the head says of which kind it is, by its field, and not what the writer thinks of it: "un traitement
// anticoagulant" is "anticoagulant treatment", "un traitement efficace" "an effective treatment".
func ofKind(np *chunk) bool {
	for k := range np.words[:np.head] {
		if givenFor[np.words[k].Text] {
			continue
		}
		if d := domain(np.words[k].Entry); d == "" || d == "general" || d == "function" || d == "academic" || d == "statistics" {
			return false
		}
	}
	return np.head > 0
}

// givenFor say for how long and from when something is given.
var givenFor = wordSet(`long-term short-term lifelong prolonged early continuous intermittent daily weekly monthly current ongoing previous`)

// quantities are nouns of measure and place that look like activities and take a with une: a duration of more than eight weeks.
var quantities = wordSet(`disease duration dimension concentration location proportion reaction function indication contraindication distribution`)

// predicate reports whether the phrase at i stands behind a form of be.
func (s *sentence) predicate(i int) bool {
	if i == 0 {
		return s.leftIs("is") || s.leftIs("was") || s.leftIs("are") || s.leftIs("were") || s.leftIs("remains") || s.leftIs("remain")
	}
	prev := s.chunks[i-1]
	return prev.is(tFin) && prev.lemma == "être" && prev.aux
}

// instance reports whether a noun that mostly has no plural can be a kind of thing all the same: "est une entéropathie auto-immune" is
// "is an autoimmune enteropathy".
func instance(np *chunk) bool {
	if e := np.headWord().Entry; e != nil && e.Mass() {
		return false
	}
	head := lastWord(np.headWord().Text)
	for _, end := range []string{"pathy", "failure", "disease", "itis", "plasia", "penia", "osis"} {
		if strings.HasSuffix(head, end) {
			return true
		}
	}
	return false
}

// unitNouns are units of measure, of which there is one and not a.
var unitNouns = map[string]bool{"centimètre": true, "millimètre": true, "mètre": true, "gramme": true, "milligramme": true, "kilogramme": true, "litre": true, "millilitre": true, "heure": true,
	"minute": true, "jour": true, "semaine": true, "mois": true, "an": true, "année": true}

// measureUnits are units of what is given or drunk: "un litre de sérum salé" is "one liter of normal saline".
var measureUnits = map[string]bool{"litre": true, "gramme": true, "milligramme": true, "millilitre": true, "microgramme": true}

// measuredOf reports whether the phrase says how much there is of its head, which is counted then: "une mortalité de 15 %" is "a mortality of 15%".
func measuredOf(np *chunk) bool {
	return np.head+2 < len(np.words) && np.words[np.head+1].Text == "of" && np.words[np.head+2].POS == "num"
}

// bodyParts are parts of the body that there are two or few of; their plural is definite.
var bodyParts = wordSet(`kidney lung ureter eye ear ovary testis testicle hand foot leg arm breast tonsil gum lip nostril bronchus airway limb eyelid pupil knee hip shoulder ankle elbow wrist genitalia
	intestine bowel finger toe cheek extremity atrium ventricle adrenal gonad parotid`)

// definite reports whether English wants the for a French definite article.
func definite(np, d *chunk, inside bool) bool {
	if np.kind == kindSuperlative || strings.HasSuffix(firstWord(np.words[0].Text), "'s") && np.words[0].POS == "noun" && isHuman(strings.TrimSuffix(firstWord(np.words[0].Text), "'s")) {
		return true // the patient's wishes
	}
	if strings.HasPrefix(np.lemma, "suites") && !inside && lastWord(np.headWord().Text) == "course" {
		return true // les suites sont simples: the course
	}
	if np.words[0].Literal && len(np.words) == 1 || len(np.words) == 1 && measuredAcronyms[np.words[0].Text] {
		return false
	}
	if np.lemma == "ordonnance" && !np.plural() {
		return true // a sheet of paper, no act
	}
	if np.predicate && !np.plural() && (np.head > 0 || np.post || np.term() || np.headWord().Text == "rule") && !namesDisease(np) {
		return true // statins are the first-line treatment
	}
	if e := np.headWord().Entry; e != nil && e.POS == "abbr" && len(np.words) == 1 && !np.plural() && !np.post && (e.Domain == "laboratory" || e.Domain == "oncology" && inside) {
		return false // le dosage de l'ACE
	}
	if e := np.headWord().Entry; np.plural() && inside && e != nil && e.Domain == "anatomy" && !strings.HasSuffix(np.headWord().Text, "cell") && !strings.HasSuffix(np.headWord().Text, "cyte") {
		return true // of the lungs
	}
	if e := np.headWord().Entry; e != nil && (e.Domain == "laboratory" || strings.HasSuffix(np.headWord().Text, " tests")) && !np.post && alwaysPlural(np) {
		return false // l'ionogramme sanguin: serum electrolytes
	}
	if np.plural() && len(np.words) == 1 && bodyParts[lastWord(np.words[0].Text)] {
		return true
	}
	if np.headWord().POS == "name" {
		return np.plural() || strings.HasPrefix(np.headWord().Text, "United ")
	}
	if np.plural() && lastWord(np.headWord().Text) == "care" && !np.post {
		return false // les soins palliatifs: palliative care
	}
	if np.plural() && np.headWord().Entry != nil && np.headWord().Entry.Mass() && strings.Contains(np.headWord().Text, " ") {
		return !generic(np) && domain(np.headWord().Entry) != "laboratory" // les urgences: the emergency department
	}
	if np.plural() && np.words[0].POS == "num" && fractions[np.lemma] {
		return false // les deux tiers des cas: two thirds of cases
	}
	if np.plural() {
		return np.kind == kindDefinite || np.words[0].POS == "num" || np.words[0].Literal && np.words[0].POS != "name"
	}
	if head := headNoun(np.headWord().Text); np.kind != kindDefinite && np.post && np.head < 2 && (procedure(head) || medicalActs[head]) {
		return false // la transfusion de plasma
	}
	if np.kind != kindSuperlative && bareActivities[lastWord(np.headWord().Text)] && np.words[0].POS == "noun" {
		return false // le dépistage de la dénutrition: screening for malnutrition
	}
	if np.kind == kindDefinite || np.post && (!np.mass() || np.headWord().Text == "search") || strings.HasSuffix(np.headWord().Text, " of choice") {
		return true
	}
	if np.predicate && (np.head > 0 || np.term()) && (strings.HasSuffix(np.headWord().Text, "treatment") || strings.HasSuffix(np.headWord().Text, "therapy") && np.head > 0) {
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
	if np.mass() {
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

// generic reports whether clean English text has the noun mostly without the: gout, screening, treatment.
func generic(np *chunk) bool {
	first := headNoun(np.words[0].Text)
	if e := np.headWord().Entry; e != nil && e.Domain == "anatomy" && (np.head > 0 || np.term()) {
		return false // the uterine cavity
	}
	if head := lastWord(np.headWord().Text); head == "syndrome" && np.term() || head == "risk" && (np.head > 0 && np.words[np.head-1].POS == "adj" || np.term()) {
		return true // tumor lysis syndrome, assessment of suicide risk
	}
	if head := np.headWord().Text; np.head > 0 && imagingAcronyms[head] {
		return true // pelvic MRI
	}
	if np.head > 0 {
		// A modified noun: the counts of the single noun say nothing. Activities go without an article.
		head := headNoun(np.headWord().Text)
		return procedure(head) || medicalActs[head] || (eventNoun(head) || substance(head) || symptom(np)) && rarePlural(head) || molecule(np) || lifeEvents[head] || bareTogether(np)
	}
	if implanted[first] && len(np.words) == 1 {
		return false // le pacemaker est implanté
	}
	if imagingAcronyms[strings.ToUpper(first)] && len(np.words) == 1 {
		return true // la TEP: PET
	}
	n := lang.Count(first)
	if investigations[first] || lifeEvents[first] && len(np.words) == 1 {
		return true
	}
	if many := lang.Count(lang.Plural(first)); many > n && n >= 20 && lang.PairCount(lang.Article(first), first) > 0 {
		return false // the ulcer
	}
	if eventNoun(first) && rarePlural(first) {
		return true
	}
	if n < 20 || strings.Contains(np.words[0].Text, " ") {
		return procedure(first) || medicalActs[first] || (eventNoun(first) || substance(first)) && rarePlural(first) || np.term() && (lifeEvents[first] || bareTogether(np))
	}
	the, an := float64(lang.PairCount("the", first))/float64(n), float64(lang.PairCount(lang.Article(first), first))/float64(n)
	if e := np.headWord().Entry; e != nil && (e.Domain == "general" || e.Domain == "function") && !rarePlural(first) && !eventNoun(first) {
		return false // the trigger; but fever, stroke, ultrasound
	}
	return the < .03 || the < .06 && an < .02
}

// implanted are things that are put into a patient or made there, of which a text tells one by one.
var implanted = wordSet(`pacemaker defibrillator stent catheter drain tube probe prosthesis valve graft fistula stoma line needle balloon shunt port implant filter patch mesh screw plate cast pump`)

// symptom reports a noun that names a complaint: chronic cough.
func symptom(np *chunk) bool {
	e := np.headWord().Entry
	return e != nil && e.Domain == "symptoms"
}

// bareActivities are activities and relations that go without an article even before a complement: screening for, exposure to.
var bareActivities = wordSet(`exercise screening monitoring testing counseling exposure adherence resistance sensitivity susceptibility discharge deficiency prophylaxis anticoagulation immunosuppression rehabilitation`)

// measuredAcronyms name what is measured, which goes without an article: the decline in FEV1.
var measuredAcronyms = wordSet(`FEV1 FVC BMI INR PSA TSH LDL HDL HbA1c GFR eGFR CRP ESR PEF PaO2 PaCO2 SpO2 LVEF DNA RNA LDL-C HDL-C T3 T4`)

// imagingAcronyms are imaging techniques, which go without an article.
var imagingAcronyms = wordSet(`MRI CT PET ultrasound echocardiography SPECT OCT`)

// investigations are examinations that English names without an article.
var investigations = wordSet(`serology histology cytology histopathology manometry microscopy immunohistochemistry virology bacteriology`)

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

// ofPersons reports a noun that only persons have: a physician, a general condition.
func ofPersons(s string) bool {
	f := strings.Fields(s)
	return isHuman(s) || len(f) > 0 && ownedByPersons[f[len(f)-1]] || strings.HasSuffix(s, "general condition") || strings.HasSuffix(s, "blood pressure") || strings.HasSuffix(s, "vital signs")
}

var ownedByPersons = wordSet(`consent diet employer friends history lifestyle profession spouse weight husband wife`)
