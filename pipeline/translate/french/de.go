package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// contentEn reads the "en" of what something holds or lacks as "de": "apport suffisant en calcium et en vitamine D" is "sufficient intake of
// calcium and vitamin D".
// Source: Le bon usage, en before what a thing contains.
func contentEn(s *sentence) {
	open := false
	for i, c := range s.chunks {
		switch {
		case c.is(tNoun):
			if next := s.at(i + 1); c.lemma == "déficit" && next.is(tPrep) && next.lemma == "en" && c.headWord().Text == "deficit" {
				c.headWord().Text, c.headWord().Alternatives = "deficiency", nil // déficit en fer: iron deficiency; déficit de la marche stays a deficit
			}
			open = open && s.at(i-1).is(tPrep) || !c.post && contentHeads[lastWord(c.headWord().Text)]
		case c.is(tPrep) && c.lemma == "en" && open && s.at(i+1).is(tNoun) && s.at(i+1).det == nil:
			c.lemma, c.words = "de", []english.Word{{Text: "of", POS: "prep", Source: c.source}}
			s.chunks[i+1].note("content-en")
		case !c.is(tCoord) && !c.mark(","):
			open = false
		}
	}
}

// contentHeads are nouns of content and want.
var contentHeads = wordSet(`intake withdrawal content deficiency supply requirement need enrichment supplementation richness depletion consumption concentration composition`)

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
		if ofValue(comp) && spansTime(comp.lemma) && s.shifted(c) {
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
		if c.headWord().Text == "suspicion" && !c.post && c.head == 0 && comp.det == nil && (c.det == nil || c.det.lemma == "un" || c.det.lemma == "une") {
			comp.put(0, english.Word{Text: "suspected", POS: "adj", Source: c.source, Rules: c.headWord().Rules}) // en cas de suspicion d'embolie
			comp.cover(de)
			comp.cover(c)
			return comp.note("bare-de"), 2
		}
		if c.headWord().Text == "absence" {
			chooseWithout(nil, nil, comp, nil)
		}
		if worsens(c, comp) {
			comp.put(0, c.words...)
			comp.cover(de)
			comp.cover(c)
			comp.det = nil
			return comp.note("de-compound"), 2
		}
		if comp.det == nil && c.headWord().Text == "excess" && !c.post && len(c.words) == 1 {
			comp.put(0, c.words...) // excès de liquide: excess fluid
			comp.cover(de)
			comp.cover(c)
			if comp.det = c.det; c.det != nil && c.det.kind == lang.KindArticle {
				comp.det = nil
			}
			return comp.note("de-compound"), 2
		}
		if comp.det == nil && !listed(right, n-3) && !participleOf(comp, c, right, n-3) && (eponym(c, comp) || s.compounds(c, comp)) {
			return compound(c, de, comp).note("de-compound"), 2
		}
		return ofPhrase(c, de, comp, false).note("bare-de"), 2
	})
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

// followed reports whether a coordinated "de" with an article follows: right is reversed.
func followed(right []*chunk, k int) bool {
	return k >= 1 && right[k].is(tCoord) && (right[k-1].is(tPrep) && right[k-1].lemma == "de" || right[k-1].is(tNoun) && right[k-1].det != nil && right[k-1].det.lemma == "des")
}

// maxWords bounds a phrase that grows from the right, so that a chain without end takes linear time.
const maxWords = 40

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
		if ofValue(comp) && spansTime(comp.lemma) && s.shifted(c) {
			return nil, 0 // retarde le début de deux ans
		}
		if c.lemma == "ablation" {
			chooseHead(c, comp)
		}
		if c.is(tNum) && c.lemma != "%" || len(comp.words) > maxWords {
			return nil, 0
		}
		share := comp.is(tNum) && comp.lemma == "%" || comp.is(tNoun) && fractions[comp.lemma]
		if share && c.is(tNoun) && (c.post || c.head > 0) && s.changes(c) {
			de.lemma, de.words = "by", []english.Word{{Text: "by", POS: "prep", Source: de.source, Rules: []string{"french/articled-de"}}}
			return nil, 0 // réduit le risque de fracture de 50 %
		}
		if comp.is(tNoun) && c.is(tNoun) && !c.post && len(comp.words) == 1 && comp.det != nil && comp.det.kind == lang.KindArticle && !comp.plural() && graftSides[comp.words[0].Text] && !personNoun(c) && c.head == len(c.words)-1 {
			return compound(c, de, comp).note("de-compound"), 2 // les antigènes du donneur
		}
		if comp.is(tNoun) && c.is(tNoun) && !c.post && !comp.post && comp.det != nil && (comp.det.lemma == "le" || comp.det.lemma == "la" || comp.plural() && comp.det.lemma == "les") && ligandHeads[lastWord(c.headWord().Text)] && len(comp.words) <= 2 && comp.headWord().POS != "adj" {
			return compound(c, de, comp).note("de-compound"), 2
		}
		if comp.is(tNoun) && c.is(tNoun) && comp.det != nil && comp.det.kind == lang.KindArticle && len(comp.words) == 1 && !c.post && !comp.post && !followed(right, n-3) && !personsOwn(c, comp) && !evaluated(c) && s.usualCompound(c, comp, 6) {
			return compound(c, de, comp).note("de-compound"), 2
		}
		if comp.is(tNoun) && c.is(tNoun) && !c.post && len(comp.words) == 1 && comp.words[0].Literal && comp.source == strings.ToUpper(comp.source) && geneHeads[lastWord(c.headWord().Text)] && comp.det != nil && comp.det.lemma != "des" {
			return compound(c, de, comp).note("de-compound"), 2 // mutations de l'EGFR
		}
		if worsens(c, comp) {
			comp.put(0, c.words...) // l'aggravation de la dyspnée: worsening dyspnea
			comp.cover(de)
			comp.cover(c)
			comp.det = nil
			return comp.note("de-compound"), 2
		}
		if c.is(tNoun) && sizeLimit(c, de, comp) {
			return c.note("articled-de"), 2
		}
		if comp.is(tNoun) && c.is(tNoun) && c.headWord().Text == "fracture" && !c.post && !comp.post && comp.det != nil && comp.det.kind == lang.KindArticle && len(comp.words) == 1 && domain(comp.headWord().Entry) == "anatomy" {
			return compound(c, de, comp).note("de-compound"), 2 // fracture de la hanche: hip fracture
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
		if measure, rest := measured(c, comp); measure != nil {
			c.put(c.head, measure...)
			c.words = append(c.words[:len(c.words):len(c.words)], rest...)
			c.cover(de)
			c.cover(comp)
			c.post = c.post || len(rest) > 0
			return c.note("articled-de"), 2
		}
		return ofPhrase(c, de, comp, true).note("articled-de"), 2
	})
}

// worsens reports a worsening of one complaint, which English names by what worsens.
func worsens(c, comp *chunk) bool {
	return c.is(tNoun) && comp.is(tNoun) && len(c.words) == 1 && c.words[0].Text == "worsening" && !c.post && !comp.post && !comp.plural() && symptom(comp) && (comp.det == nil || comp.det.kind == lang.KindArticle)
}

// sizeLimit writes the size of things as a comparison: "les calculs de moins de 20 mm" is "stones smaller than 20 mm".
func sizeLimit(c, de, comp *chunk) bool {
	if !comp.is(tNum) || comp.lemma != "unit" || c.post || !c.plural() && c.det != nil && c.det.kind == lang.KindArticle || levelNouns[lastWord(c.headWord().Text)] {
		return false
	}
	than := map[string]string{"less than": "smaller than", "more than": "larger than"}[comp.words[0].Text]
	if last := comp.words[len(comp.words)-1].Text; than == "" || last != "mm" && last != "cm" {
		return false
	}
	comp.words[0].Text = than
	c.cover(de)
	c.add(comp)
	if c.post = true; c.det != nil && c.det.kind == lang.KindArticle {
		c.det = nil
	}
	return true
}

// graftSides are the two sides of a transplantation, whose names stand before what is theirs.
var graftSides = wordSet(`donor recipient`)

// geneHeads stand behind the symbol of a gene or protein. Source: AMA Manual of Style, on genes.
var geneHeads = wordSet(`mutation gene expression overexpression amplification rearrangement translocation deletion polymorphism variant inhibitor antagonist agonist receptor level pathway`)

// repeatedDe leaves out the "de" or "à" that French repeats before each part of a coordination: "prévention de l'infection et de la
// fibrose" is "prevention of infection and fibrosis", "accompagné de fièvre ou de raideur" "accompanied by fever or stiffness".
// Source: Le bon usage, the repetition of prepositions.
func repeatedDe(s *sentence) {
	last := -1
	for i := 0; i < len(s.chunks); i++ {
		c := s.chunks[i]
		if c.is(tNoun) && c.post {
			last = i
		}
		if num := s.at(i + 1); c.is(tPrep) && c.lemma == "à" && num.is(tNum) && s.at(i-1).is(tCoord) && s.opened(i, "à") {
			c.words = nil // inférieur à 13 g/dl chez l'homme et à 12 g/dl chez la femme
			num.cover(c)
			num.note("repeated-de")
			continue
		}
		if !c.is(tPrep) || c.lemma != "de" && c.lemma != "à" || !s.at(i+1).is(tNoun) {
			continue
		}
		if i == 0 && c.lemma == "de" && (s.leftIs("and") || s.leftIs("or")) && s.governedBefore() {
			c.words = nil // depends on age and [du souhait du patient]
			s.chunks[1].cover(c)
			s.chunks[1].note("repeated-de")
			continue
		}
		if i == 0 && c.lemma == "de" && s.leftIs(",") && s.at(1).det == nil && s.deBehind(2) {
			c.words = nil // en cas de douleur, | de rougeur ou de baisse de vision
			s.chunks[1].cover(c)
			s.chunks[1].note("repeated-de")
			continue
		}
		if link, term := s.at(i-1), s.at(i-2); c.lemma == "de" && link.is(tCoord) && (link.lemma == "et" || link.lemma == "ou") && s.opensTerm(term) {
			c.words = nil // la prise en charge de la douleur | et de la dénutrition
			next := s.chunks[i+1]
			next.cover(c)
			next = determine(next, true)
			next.post = true
			s.chunks[i+1] = next.note("repeated-de")
			last = i + 1
			continue
		}
		if link := s.at(i - 1); !(link.is(tCoord) && (link.lemma == "et" || link.lemma == "ou") || link.mark(",")) {
			continue
		}
		inside := c.lemma == "de" && last >= 0 && i-last <= 2
		if !inside && !s.opened(i, c.lemma) {
			if np := s.at(i + 1); c.lemma == "de" && np.det != nil && np.det.kind == lang.KindArticle && s.someBefore(i-1) {
				c.words, np.det = nil, nil // des éclairs lumineux et des corps flottants, du calcium et du fer
				np.cover(c)
				np.note("repeated-de")
			}
			continue
		}
		c.words = nil
		next := s.chunks[i+1]
		next.cover(c)
		if inside {
			next = determine(next, true)
			s.chunks[i+1] = next
			next.post = true
			last = i + 1
		}
		next.note("repeated-de")
	}
}

// opensTerm parts a term of the glossary that holds its complement, "prise en charge de la douleur", where a second complement follows: its English "pain
// management" becomes "management of pain", so that "and malnutrition" can stand behind.
// Source: CGEL, coordination of complements.
func (s *sentence) opensTerm(np *chunk) bool {
	if !np.is(tNoun) || np.post || len(np.words) == 0 || np.head != len(np.words)-1 || np.words[np.head].Literal {
		return false
	}
	w := np.headWord()
	if w.Entry == nil || !strings.Contains(w.Entry.Term, " de ") && !strings.Contains(w.Entry.Term, " du ") && !strings.Contains(w.Entry.Term, " des ") && !strings.Contains(w.Entry.Term, " d'") && !strings.Contains(w.Entry.Term, " de l'") {
		return false
	}
	words := strings.Fields(w.Text)
	if len(words) != 2 || !isNounOnly(words[0]) {
		return false
	}
	rest := *w
	rest.Text, rest.Alternatives, rest.Form = words[0], nil, english.Lemma
	w.Text, w.Alternatives = words[1], nil
	if organs[rest.Text] || bodyParts[rest.Text] {
		rest.Text = "the " + rest.Text
	}
	np.words = append(np.words[:len(np.words):len(np.words)], english.Word{Text: "of", POS: "prep", Source: "de", Rules: []string{"french/of"}}, rest)
	np.post = true
	return true
}

// governedBefore reports whether the English before the fragment is a list that a verb with a preposition of its own governs: depends on age and.
func (s *sentence) governedBefore() bool {
	left := s.set.Left
	for k := len(left) - 1; k > max(0, len(left)-12); k-- {
		v := verbLemma(left[k-1])
		if k > 1 && strings.HasSuffix(left[k-1], "ly") {
			v = verbLemma(left[k-2]) // depends mainly on
		}
		if listGovernors[v] == left[k] && left[k] != "" {
			return true
		}
		if left[k] == ";" || left[k] == "." || left[k] == "of" {
			return false
		}
	}
	return false
}

// listGovernors are English verbs whose French takes de, and their prepositions. Source: CGEL, prepositional verbs.
var listGovernors = map[string]string{"depend": "on", "result": "from", "suffer": "from", "arise": "from", "consist": "of", "complain": "of", "stem": "from", "derive": "from", "benefit": "from"}

// deBehind reports whether a conjunction and a second "de" without an article stand at i.
func (s *sentence) deBehind(i int) bool {
	and, de, np := s.at(i), s.at(i+1), s.at(i+2)
	return and.is(tCoord) && de.is(tPrep) && de.lemma == "de" && np.is(tNoun) && np.det == nil
}

// someBefore reports whether the item before the conjunction at i is something or some things: a noun phrase with un, du or des.
func (s *sentence) someBefore(i int) bool {
	np := s.at(i - 1)
	if !np.is(tNoun) || np.det == nil || np.post {
		return false
	}
	switch np.det.lemma {
	case "des", "du", "de", "un", "une":
		return true
	}
	return false
}

// moreDeterminers are the determiners that end in de.
var moreDeterminers = map[string]bool{"davantage de": true, "davantage": true, "plus": true, "moins": true, "beaucoup de": true, "peu de": true, "autant de": true, "trop de": true, "tant de": true}

// opened reports whether a list whose next part begins at i was opened by the same preposition, of its own or at the end of a
// verb's or adjective's term.
func (s *sentence) opened(i int, lemma string) bool {
	for k := i - 2; k >= max(0, i-6); k-- {
		c := s.chunks[k]
		switch {
		case c.is(tNoun) && lemma == "de" && c.det != nil && moreDeterminers[c.det.lemma]:
			return true // davantage d'embolies et de thromboses
		case c.is(tPrep) && c.lemma == "en" && s.at(k+1).is(tNoun) && s.at(k+1).det == nil && lemma == "de":
			// en fonction de l'âge en heures et du terme
		case c.is(tPrep) && c.lemma == "chez" && lemma == "à":
			// inférieur à 13 g/dl chez l'homme et à 12 g/dl chez la femme
		case c.is(tPrep):
			return c.lemma == lemma || strings.HasSuffix(c.lemma, " "+lemma) // lors d'un effort ou d'une émotion
		case c.is(tAdv, tPP) && (strings.Contains(c.lemma, " "+lemma+" ") || lemma == "de" && strings.Contains(c.lemma, " d'")):
			return true // the term "lors d'un effort", ou d'une émotion
		case c.is(tFin, tInf, tPast, tPres, tAdj):
			w := c.words
			return len(w) > 0 && w[len(w)-1].Entry != nil && strings.HasSuffix(w[len(w)-1].Entry.Term, " "+lemma)
		case lemma == "à" && c.is(tNum):
		case !c.is(tNoun, tCoord, tPunct):
			return false
		}
	}
	return false
}

// beOf leaves out the "de" between être and a measure: "est d'environ 4 %" is "is approximately 4%".
// Source: Le bon usage, être de with a measure.
func beOf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		de := s.chunks[i]
		k := i + 1
		if s.at(k).is(tAdv, tMore) {
			k++
		}
		be := s.at(i - 1)
		if be.is(tAdv) {
			be = s.at(i - 2) // est en moyenne de six litres
		}
		if !de.is(tPrep) || de.lemma != "de" || !be.is(tFin, tInf, tPres) || be.lemma != "être" || !s.at(k).is(tNum) && !(s.at(k).is(tNoun) && len(s.at(k).words) > 0 && s.at(k).words[0].POS == "num") {
			return 0, nil
		}
		first := s.chunks[i+1]
		first.cover(de)
		return 2, one(first.note("be-of"))
	})
}

// disorderNouns are plurals of which an of-phrase names a kind and not all that there are, medicalActs are acts, which go without an article before
// what is done. Source: CGEL, generic and bare event nouns.
var (
	disorderNouns = wordSet(`disorder disease infection lesion injury cancer tumor abnormality anomaly malformation fracture wound defect disturbance neoplasm inflammation metastasis sequela
		sarcoma lymphoma carcinoma adenoma cyst stenosis ulcer hernia inhibitor antagonist agonist modulator vaccine antibody`)
	medicalActs = wordSet(`injection transfusion administration insertion placement removal repair excision drainage vaccination immunization screening transfer implantation irradiation
		biopsy transplantation infusion resection dissection incision ablation embolization rehabilitation measurement testing prevention supplementation extraction instillation debridement closure suture replacement tamponade compression
		ventilation irradiation immobilization auscultation palpation percussion correction infection perforation rupture obstruction intubation extubation cannulation decompression ligation worsening`)
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

// ofPhrase puts the complement behind the head, with the preposition that the head asks for.
func ofPhrase(c, de, comp *chunk, articled bool) *chunk {
	p := english.Word{Text: "of", POS: "prep", Source: de.source, Rules: []string{"french/of"}}
	if !c.is(tNum) && !comp.is(tNum) && !(c.post && articled) {
		if q, ok := headPrepositions[c.headWord().Text]; ok {
			p.Text = q
		} else if q, ok := headPrepositions[lastWord(c.headWord().Text)]; ok {
			p.Text = q
		}
		if lastWord(c.headWord().Text) == "discharge" && comp.is(tNoun) && careSites[lastWord(comp.headWord().Text)] {
			p.Text = "from" // la sortie de la maternité
		}
		if e := comp.headWord().Entry; p.Text == "in" && (e != nil && e.Domain == "anatomy" || movedThings[lastWord(comp.headWord().Text)]) {
			p.Text = "of" // elevation of the head of the bed, reduction of the fracture
		}
		if e := comp.headWord().Entry; e != nil && e.Domain == "anatomy" && feltNouns[lastWord(c.headWord().Text)] {
			p.Text = "in" // douleur de la fosse iliaque: pain in the iliac fossa
		}
	}
	if e := comp.headWord().Entry; comp.is(tNoun) && quantityHeads[c.headWord().Text] && (comp.number == lang.NumberAny && !comp.mass() || comp.plural() && comp.mass() && e != nil && !e.Mass() && !massNouns[lastWord(comp.headWord().Text)]) {
		comp.number = lang.NumberPlural // une centaine de cas
		comp.setForm(english.PluralNoun)
	}
	if w := c.headWord(); p.Text == "of" && w.Text == "involvement" {
		w.Alternatives = nil // damage is to
	}
	if bareNoun(comp) {
		comp.det = nil
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
