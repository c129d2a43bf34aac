package french

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// changes reports whether the noun phrase is the object of a verb of change, in the fragment or in the English before it.
func (s *sentence) changes(np *chunk) bool {
	if headPrepositions[np.headWord().Text] == "in" {
		return false
	}
	for i, c := range s.chunks {
		if c != np {
			continue
		}
		prev := s.at(i - 1)
		if prev == nil {
			return changeVerbs[verbLemma(s.wordBefore())]
		}
		w := prev.mainVerb()
		return prev.is(tFin, tInf, tPres, tPast) && w != nil && changeVerbs[lastWord(w.Text)]
	}
	return false
}

// maxWords bounds a phrase that grows from the right, so that a chain without end takes linear time.
const maxWords = 40

// worsens reports a worsening of one complaint, which English names by what worsens.
func worsens(c, comp *chunk) bool {
	return c.is(tNoun) && comp.is(tNoun) && len(c.words) == 1 && c.words[0].Text == "worsening" && !c.post && !comp.post && !comp.plural() &&
		symptom(comp) && (comp.det == nil || comp.det.article())
}

// disorderNouns are plurals of which an of-phrase names a kind and not all that there are, medicalActs are acts, which go without an article before
// what is done. Source: CGEL, generic and bare event nouns.
var (
	disorderNouns = wordSet(`disorder disease infection lesion injury form cancer tumor abnormality anomaly malformation fracture wound defect disturbance neoplasm inflammation metastasis sequela
		sarcoma lymphoma carcinoma adenoma cyst stenosis ulcer hernia inhibitor antagonist agonist modulator vaccine antibody`)
	medicalActs = wordSet(`injection transfusion administration insertion placement removal repair excision drainage vaccination immunization screening transfer implantation irradiation
		biopsy transplantation infusion resection dissection incision ablation embolization rehabilitation measurement testing prevention supplementation extraction instillation debridement closure suture replacement tamponade compression
		ventilation immobilization auscultation palpation percussion correction infection perforation rupture obstruction intubation extubation cannulation decompression ligation worsening`)
)

// compound puts the complement before the head, in the singular.
func compound(c, de, comp *chunk) *chunk {
	comp.setForm(english.Lemma)
	w := comp.words
	c.put(modifierPlace(c), w...)
	c.cover(de)
	c.cover(comp)
	return c
}

// modifierPlace is where a compound's modifier goes: right before the head.
func modifierPlace(c *chunk) int { return c.head }

// movedThings are raised, lowered or put back, and do not grow or shrink by degrees.
var movedThings = wordSet(`head bed limb leg arm fracture dislocation hernia intussusception volvulus testis fragment`)

// headPreposition is the preposition that a noun asks for before its complement: "réduction de la mortalité" is "reduction in mortality".
func headPreposition(c, comp *chunk) string {
	p := "of"
	if q, ok := headPrepositions[c.headWord().Text]; ok {
		p = q
	} else if q, ok := headPrepositions[lastWord(c.headWord().Text)]; ok {
		p = q
	}
	head, of := lastWord(c.headWord().Text), lastWord(comp.headWord().Text)
	switch {
	case c.headWord().Text == "prescription" && c.det != nil && (c.det.lemma == "la" || c.det.lemma == "une") && drugClass(comp):
		p = "of" // guide la prescription d'anticoagulants: the act
	case head == "mutation" && strings.HasSuffix(of, "gene"):
		p = "in"
	case head == "data" && (comp.human && comp.numbered() || dataSources[strings.TrimSuffix(of, "s")]):
		p = "from" // les données de 250 patients
	case head == "advice" && !comp.human && !comp.words[0].Literal:
		p = "on" // des conseils d'hygiène
	case c.lemma == "porteur" && c.headWord().Text == "patient":
		p = "with"
	case head == "discharge" && comp.is(tNoun) && careSites[of]:
		p = "from" // la sortie de la maternité
	}
	body := domain(comp.headWord().Entry) == "anatomy"
	if p == "in" && (body || movedThings[of]) {
		p = "of" // elevation of the head of the bed, reduction of the fracture
	}
	if body && feltNouns[head] {
		p = "in" // douleur de la fosse iliaque: pain in the iliac fossa
	}
	return p
}

// dataSources are where data come from.
var dataSources = wordSet(`literature study trial registry survey database register questionnaire cohort sensor`)

// ofPhrase puts the complement behind the head, with the preposition that the head asks for.
func ofPhrase(c, de, comp *chunk, articled bool) *chunk {
	p := english.Word{Text: "of", POS: "prep", Source: de.source, Rules: []string{"french/of"}}
	if !c.is(tNum) && !comp.is(tNum) && !(c.post && articled) {
		p.Text = headPreposition(c, comp)
	}
	if e := comp.headWord().Entry; comp.is(tNoun) && quantityHeads[c.headWord().Text] &&
		(comp.number == lang.NumberAny && !comp.mass() || comp.plural() && comp.mass() && e != nil && !e.Mass() && !massNouns[lastWord(comp.headWord().Text)]) {
		comp.number = lang.NumberPlural // une centaine de cas
		comp.setForm(english.PluralNoun)
	}
	if w := c.headWord(); w.Text == "treatment" && slices.Contains(w.Alternatives, "therapy") {
		w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return a == "therapy" }) // therapy of nothing
	}
	if w := c.headWord(); p.Text == "of" && w.Text == "involvement" {
		w.Alternatives = nil // damage is to
	}
	if bareNoun(comp) {
		comp.det = nil
	}
	if w := c.headWord().Text; (w == "rest" || w == "remainder") && comp.is(tNoun) && comp.det.article() && !comp.plural() && !comp.mass() {
		comp.kind = kindDefinite // le reste de l'examen: the rest of the examination
	}
	if comp.is(tNoun, tNum) {
		comp = determine(comp, true)
	}
	c.words = append(c.words[:len(c.words):len(c.words)], p)
	c.cover(de)
	c.add(comp)
	c.post = true
	if c.det.article() && articled && !c.is(tNum) {
		c.kind = kindDefinite
		if head := lastWord(c.headWord().Text); c.plural() && disorderNouns[strings.TrimSuffix(head, "s")] {
			c.kind = lang.KindNone // les troubles de l'ovulation
		} else if c.head < 2 && !c.plural() && (procedure(head) || medicalActs[head]) {
			c.kind, c.det = lang.KindNone, nil // l'embolisation des artères utérines
		}
	}
	return c
}

// bareDe joins two nouns linked by a "de" without an article: a compound where English has one ("donneur d'organes" is "organ
// donor"), else with the preposition of the head ("risque de décompensation" is "risk of decompensation").
// Source: CGEL, compounds and of-phrases; the choice is counted on clean English text.
func bareDe(s *sentence) {
	s.rewriteBack(func(c *chunk, right []*chunk) (*chunk, int) {
		n := len(right)
		if !c.is(tNoun) || n < 2 || right[n-1].lemma != "de" || !right[n-1].is(tPrep) || !right[n-2].is(tNoun) {
			return nil, 0
		}
		comp := right[n-2]
		if len(comp.words) > maxWords {
			return nil, 0
		}
		if comp.det != nil && !(comp.det.lemma == "" && comp.det.kind == lang.KindNone) {
			return nil, 0
		}
		de := right[n-1]
		if s.shiftedBy(c, comp) {
			return nil, 0 // retarde la perte de la marche de deux ans: by two years
		}
		if comp.lemma == "évolution" && len(comp.words) == 1 && spansTime(c.lemma) {
			comp.words = slices.Clone(comp.words)
			comp.headWord().Text, comp.headWord().Alternatives = "disease", nil // après dix ans d'évolution
		}
		chooseHead(c, comp)
		if sampleLevel(c, de, comp) {
			return c.note("de-compound"), 2
		}
		if c.headWord().Text == "absence" {
			chooseWithout(nil, nil, comp, nil)
		}
		if np := headAsModifier(c, de, comp); np != nil {
			return np, 2
		}
		if comp.det == nil && !listed(right, n-3) && !participleOf(comp, c, right, n-3) && (eponym(c, comp) || s.compounds(c, comp)) {
			return compound(c, de, comp).note("de-compound"), 2
		}
		return ofPhrase(c, de, comp, false).note("bare-de"), 2
	})
}

// headAsModifier makes an English adjective of a head that says what is thought or felt of its complement: "suspicion d'embolie" is "suspected embolism",
// "excès de liquide" "excess fluid", "l'aggravation de la dyspnée" "worsening dyspnea". It is nil for any other head.
func headAsModifier(c, de, comp *chunk) *chunk {
	words, rule := c.words, "de-compound"
	switch {
	case c.headWord().Text == "suspicion" && !c.post && c.head == 0 && comp.det == nil && (c.det == nil || c.det.indefinite()):
		words, rule = []english.Word{{Text: "suspected", POS: "adj", Source: c.source, Rules: c.headWord().Rules}}, "bare-de"
	case worsens(c, comp):
		comp.det = nil
	case comp.det == nil && c.headWord().Text == "excess" && !c.post && len(c.words) == 1:
		if !c.det.article() && !c.det.indefinite() {
			comp.det = c.det // but un excès de sel: excess salt
		}
	default:
		return nil
	}
	comp.put(0, words...)
	comp.cover(de)
	comp.cover(c)
	return comp.note(rule)
}

// participleOf reports whether a participle with a complement follows that agrees with the complement and not with the head, so that the complement
// stays behind: "une prolifération de cellules disposées en faisceaux".
func participleOf(comp, head *chunk, right []*chunk, k int) bool {
	if k < 0 || !(right[k].is(tPast) && k > 0 && takesComplement(right[k], right[k-1]) || right[k].is(tAdj) && strings.Contains(right[k].lemma, " ")) {
		return false
	}
	return differ(head.number, right[k].number) && !differ(comp.number, right[k].number)
}

// listed reports whether a coordinated "de" follows, so that the noun's complements are a list: right is reversed.
func listed(right []*chunk, k int) bool {
	return k >= 1 && right[k].is(tCoord) && right[k-1].is(tPrep) && right[k-1].lemma == "de" && !(k >= 2 && right[k-2].is(tNoun) && right[k-2].det != nil)
}

// articledDe joins two noun phrases linked by a "de" with a determiner: "fonction du foie" is "liver function" where that is the
// usual compound, else "function of the liver"; "réduction de la mortalité" is "reduction in mortality".
// Source: as for the bare de.
func articledDe(s *sentence) {
	s.rewriteBack(func(c *chunk, right []*chunk) (*chunk, int) {
		n := len(right)
		if !c.is(tNoun, tNum) || n < 2 || right[n-1].lemma != "de" || !right[n-1].is(tPrep) || !right[n-2].is(tNoun, tStrong, tNum) {
			return nil, 0
		}
		de, comp := right[n-1], right[n-2]
		if c.is(tNum) && c.lemma != "%" || len(comp.words) > maxWords || s.ownKin(c, comp) || s.shiftedBy(c, comp) {
			return nil, 0
		}
		if c.lemma == "ablation" {
			chooseHead(c, comp)
		}
		share := comp.is(tNum) && comp.lemma == "%" || comp.is(tNoun) && fractions[comp.lemma]
		if share && c.is(tNoun) && (c.post || c.head > 0) && s.changes(c) {
			de.lemma, de.words = "by", []english.Word{{Text: "by", POS: "prep", Source: de.source, Rules: []string{"french/articled-de"}}}
			return nil, 0 // réduit le risque de fracture de 50 %
		}
		if n > 2 && comp.is(tNoun) && comp.human && comp.plural() && right[n-3].is(tPrep) &&
			(right[n-3].lemma == "en" || right[n-3].lemma == "avec" || right[n-3].lemma == "sous") {
			return ofPhrase(c, de, comp, true).note("articled-de"), 2 // la survie des patients en insuffisance respiratoire
		}
		if !s.sharesComplement(c) && s.articledCompound(c, comp, followed(right, n-3)) {
			return s.withRelated(compound(c, de, comp).note("de-compound"), right)
		}
		if np := headAsModifier(c, de, comp); np != nil {
			return np, 2
		}
		if c.is(tNoun) && sizeLimit(c, de, comp) {
			return c.note("articled-de"), 2
		}
		if personsOwn(c, comp) {
			return genitive(c, de, comp).note("genitive"), 2
		}
		chooseHead(c, comp)
		if sampleLevel(c, de, comp) {
			return c.note("de-compound"), 2
		}
		if c.lemma == "recherche" && slices.Contains(c.headWord().Alternatives, "search") {
			c.headWord().Text, c.headWord().Alternatives = "search", nil
		}
		if measuredBy(c, de, comp) {
			return c.note("articled-de"), 2
		}
		if (isShare(c) || portions[lastWord(c.english())]) && uncountedIll(comp) && comp.det != nil && comp.det.lemma == "les" {
			comp.det = nil
			comp.asCases() // 15 % des démences
		}
		return s.withRelated(ofPhrase(c, de, comp, true).note("articled-de"), right)
	})
}

// ownKin reports a relative of somebody who was named before, whose possessive must not be taken into the phrase: "l'enfant est laissé dans les bras de sa mère".
func (s *sentence) ownKin(c, comp *chunk) bool {
	d := comp.det
	return d != nil && comp.is(tNoun) && kin[lastWord(comp.headWord().Text)] && (d.lemma == "sa" || d.lemma == "son" || d.lemma == "ses") &&
		s.personNear(slices.Index(s.chunks, c))
}

// sharesComplement reports whether the noun is the second of two acts or qualities with their articles that have one complement, which must not become a part of the second
// then: "l'évaluation et le soulagement de la douleur" is "assessment and relief of pain".
func (s *sentence) sharesComplement(c *chunk) bool {
	i := slices.Index(s.chunks, c)
	a, and := s.at(i-2), s.at(i-1)
	return i > 1 && and.is(tCoord) && (and.lemma == "et" || and.lemma == "ou") && articled(a) && articled(c) && !a.post && len(a.words) == 1 &&
		a.words[0].POS == "noun" && !a.plural() && !c.plural() && !namesIllness(a) && !s.at(i-3).is(tPrep)
}

// withRelated puts an adjective that the whole has before it: "une opacification du cristallin liée à l'âge" is "an age-related opacification of the lens". right is
// reversed, and holds the de and the complement, which are taken, too.
func (s *sentence) withRelated(out *chunk, right []*chunk) (*chunk, int) {
	n := len(right)
	if n < 3 || !relatedTo(right[n-3]) || s.disagrees(out, right[n-3]) {
		return out, 2
	}
	out.put(0, right[n-3].words...)
	out.cover(right[n-3])
	return out, 3
}

// measuredBy puts what is measured before the noun of the measure, where English has it so.
func measuredBy(c, de, comp *chunk) bool {
	measure, rest := measured(c, comp)
	if measure == nil {
		return false
	}
	c.put(c.head, measure...)
	c.words = append(c.words[:len(c.words):len(c.words)], rest...)
	c.cover(de)
	c.cover(comp)
	c.post = c.post || len(rest) > 0
	return true
}

// articledCompound reports whether English makes a compound of the head and a complement with its article; listed says that another complement follows.
func (s *sentence) articledCompound(c, comp *chunk, listed bool) bool {
	if !c.is(tNoun) || !comp.is(tNoun) || c.post {
		return false
	}
	switch {
	case len(comp.words) == 1 && comp.det.article() && !comp.plural() && graftSides[comp.words[0].Text] && !personNoun(c) && c.head == len(c.words)-1:
		return true // les antigènes du donneur
	case !comp.post && !listed && comp.det != nil &&
		(comp.det.lemma == "le" || comp.det.lemma == "la" || comp.plural() && comp.det.lemma == "les") && ligandHeads[lastWord(c.headWord().Text)] &&
		len(comp.words) <= 2 && comp.headWord().POS != "adj":
		return true
	case comp.det.article() && len(comp.words) == 1 && !comp.post && !listed && !personsOwn(c, comp) && !evaluated(c) && s.usualCompound(c, comp, 6):
		return true
	case len(comp.words) == 1 && comp.words[0].Literal && comp.source == strings.ToUpper(comp.source) &&
		geneHeads[lastWord(c.headWord().Text)] && comp.det != nil && comp.det.lemma != "des":
		return true // mutations de l'EGFR
	case len(comp.words) == 1 && len(comp.words[0].Text) > 1 && strings.ToUpper(comp.words[0].Text) == comp.words[0].Text &&
		comp.det.article() && !comp.plural() && issued[lastWord(c.headWord().Text)]:
		return true // la classification de la NYHA, les recommandations de l'OMS
	case c.headWord().Text == "fracture" && !comp.post && comp.det.article() && len(comp.words) == 1 && domain(comp.headWord().Entry) == "anatomy":
		return true // fracture de la hanche: hip fracture
	case comp.words[0].Text == "patient" && len(comp.words) == 1 && !comp.post && handed[lastWord(c.headWord().Text)] && comp.det.article():
		return true // guide du patient: patient guide
	}
	return false
}

// followed reports whether a coordinated "de" with an article follows: right is reversed.
func followed(right []*chunk, k int) bool {
	return k >= 1 && right[k].is(tCoord) &&
		(right[k-1].is(tPrep) && right[k-1].lemma == "de" || right[k-1].is(tNoun) && right[k-1].det != nil && right[k-1].det.lemma == "des")
}

// limitsOfSize is how a limit of size is said: larger than 5 mm.
var limitsOfSize = map[string]string{"less than": "smaller than", "more than": "larger than"}

// sizeLimit writes the size of things as a comparison: "les calculs de moins de 20 mm" is "stones smaller than 20 mm".
func sizeLimit(c, de, comp *chunk) bool {
	if c.post || !c.plural() && c.det.article() || levelNouns[lastWord(c.headWord().Text)] || !comp.asSize() {
		return false
	}
	c.cover(de)
	c.add(comp)
	if c.post = true; c.det.article() {
		c.det = nil
	}
	return true
}

// asSize says a limit of size as one: smaller than 20 mm. It is false for anything else.
func (c *chunk) asSize() bool {
	if !c.is(tNum) || c.lemma != "unit" {
		return false
	}
	than := limitsOfSize[c.words[0].Text]
	if last := c.words[len(c.words)-1].Text; than == "" || last != "mm" && last != "cm" {
		return false
	}
	c.words[0].Text = than
	return true
}

// graftSides are the two sides of a transplantation, whose names stand before what is theirs.
var graftSides = wordSet(`donor recipient`)

// handed are what is written for patients, or about them.
var handed = wordSet(`guide handbook manual leaflet booklet diary questionnaire brochure notice card sheet handout pathway`)

// issued are what an organization issues, and stand behind its acronym.
var issued = wordSet(`classification criterion guideline recommendation definition staging statement report estimate`)

// geneHeads stand behind the symbol of a gene or protein. Source: AMA Manual of Style, on genes.
var geneHeads = wordSet(`mutation gene expression overexpression amplification rearrangement translocation deletion polymorphism variant inhibitor antagonist agonist receptor level pathway`)

// eponym reports whether what something is named after is a name that no entry has: "signe de Zorvath" is "Zorvath sign", "classification d'Ann
// Arbor" "Ann Arbor classification". A word that
// begins the fragment may owe its capital to the sentence, but a name behind de never begins it.
// Source: AMA Manual of Style, eponyms: without the possessive.
func eponym(c, comp *chunk) bool {
	if c.post || len(comp.words) == 0 || len(comp.words) > 2 || !eponymHeads[lastWord(c.headWord().Text)] {
		return false
	}
	for _, w := range comp.words {
		first, size := utf8.DecodeRuneInString(w.Text)
		if !w.Literal || size == len(w.Text) || !unicode.IsUpper(first) || strings.ContainsFunc(w.Text, unicode.IsDigit) {
			return false
		}
	}
	return true
}

// eponymHeads are what bears the name of who described it.
var eponymHeads = wordSet(`sign syndrome disease test maneuver score scale classification triad phenomenon reflex criterion law method model formula procedure equation coefficient index`)

// contentEn reads the "en" of what something holds or lacks as "de": "apport suffisant en calcium et en vitamine D" is "sufficient intake of
// calcium and vitamin D".
// Source: Le bon usage, en before what a thing contains.
func contentEn(s *sentence) {
	open := false
	for i, c := range s.chunks {
		switch {
		case c.is(tNoun):
			if next := s.at(i + 1); c.lemma == "déficit" && next.prep("en") && c.headWord().Text == "deficit" {
				c.headWord().Text, c.headWord().Alternatives = "deficiency", nil // déficit en fer: iron deficiency; déficit de la marche stays a deficit
			}
			open = open && s.at(i-1).is(tPrep) || !c.post && contentHeads[lastWord(c.headWord().Text)]
		case c.prep("en") && open && s.at(i+1).is(tNoun) && s.at(i+1).det == nil:
			c.lemma, c.words = "de", []english.Word{{Text: "of", POS: "prep", Source: c.source}}
			s.chunks[i+1].note("content-en")
		case !c.is(tCoord) && !c.mark(","):
			open = false
		}
	}
}

// contentHeads are nouns of content and want.
var contentHeads = wordSet(`intake withdrawal content deficiency supply requirement need enrichment supplementation richness depletion consumption concentration composition`)
