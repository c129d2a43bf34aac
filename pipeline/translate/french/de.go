package french

import (
	"slices"
	"strings"

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

// disorderNouns are plurals of which an of-phrase names a kind and not all that there are, medicalActs are acts, which go without an article before
// what is done. Source: CGEL, generic and bare event nouns.
var (
	disorderNouns = wordSet(`disorder disease infection lesion injury cancer tumor abnormality anomaly malformation fracture wound defect disturbance neoplasm inflammation metastasis sequela
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
	if lastWord(c.headWord().Text) == "mutation" && strings.HasSuffix(comp.headWord().Text, "gene") {
		p = "in"
	}
	if c.lemma == "porteur" && c.headWord().Text == "patient" {
		p = "with"
	}
	if e := comp.headWord().Entry; p == "in" && (e != nil && e.Domain == "anatomy" || movedThings[lastWord(comp.headWord().Text)]) {
		p = "of" // elevation of the head of the bed, reduction of the fracture
	}
	if e := comp.headWord().Entry; e != nil && e.Domain == "anatomy" && feltNouns[lastWord(c.headWord().Text)] {
		p = "in" // douleur de la fosse iliaque: pain in the iliac fossa
	}
	return p
}

// ofPhrase puts the complement behind the head, with the preposition that the head asks for.
func ofPhrase(c, de, comp *chunk, articled bool) *chunk {
	p := english.Word{Text: "of", POS: "prep", Source: de.source, Rules: []string{"french/of"}}
	if !c.is(tNum) && !comp.is(tNum) && !(c.post && articled) {
		p.Text = headPreposition(c, comp)
	}
	if e := comp.headWord().Entry; comp.is(tNoun) && quantityHeads[c.headWord().Text] && (comp.number == lang.NumberAny && !comp.mass() || comp.plural() && comp.mass() && e != nil && !e.Mass() && !massNouns[lastWord(comp.headWord().Text)]) {
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
	if w := c.headWord().Text; (w == "rest" || w == "remainder") && comp.is(tNoun) && comp.det != nil && comp.det.kind == lang.KindArticle && !comp.plural() && !comp.mass() {
		comp.kind = kindDefinite // le reste de l'examen: the rest of the examination
	}
	if comp.is(tNoun, tNum) {
		comp = determine(comp, true)
	}
	c.words = append(c.words[:len(c.words):len(c.words)], p)
	c.cover(de)
	c.add(comp)
	c.post = true
	if c.det != nil && c.det.kind == lang.KindArticle && articled && !c.is(tNum) {
		c.kind = kindDefinite
		if head := lastWord(c.headWord().Text); c.plural() && disorderNouns[strings.TrimSuffix(head, "s")] {
			c.kind = lang.KindNone // les troubles de l'ovulation
		} else if c.head < 2 && !c.plural() && (procedure(head) || medicalActs[head]) {
			c.kind, c.det = lang.KindNone, nil // l'embolisation des artères utérines
		}
	}
	return c
}
