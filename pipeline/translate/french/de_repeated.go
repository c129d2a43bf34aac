package french

import (
	"cmp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

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
		if c.prep("à") && s.at(i+1).is(tNum) && s.at(i-1).is(tCoord) && s.opened(i, "à") {
			s.dropRepeated(i, false) // inférieur à 13 g/dl chez l'homme et à 12 g/dl chez la femme
			continue
		}
		if !c.is(tPrep) || c.lemma != "de" && c.lemma != "à" || !s.at(i+1).is(tNoun) {
			continue
		}
		if i == 0 && c.lemma == "de" && s.openedBefore() {
			s.dropRepeated(i, false)
			continue
		}
		if link, term := s.at(i-1), s.at(i-2); link.is(tCoord) && (link.lemma == "et" || link.lemma == "ou") && s.opensTerm(term, c.lemma) {
			s.dropRepeated(i, true) // la prise en charge de la douleur | et de la dénutrition
			last = i + 1
			continue
		}
		if link := s.at(i - 1); !(link.is(tCoord) && (link.lemma == "et" || link.lemma == "ou") || link.mark(",")) {
			continue
		}
		inside := c.lemma == "de" && last >= 0 && i-last <= 2
		if !inside && !s.opened(i, c.lemma) {
			if np := s.at(i + 1); c.lemma == "de" && np.det.article() && s.someBefore(i-1) {
				np.det = nil // des éclairs lumineux et des corps flottants, du calcium et du fer
				s.dropRepeated(i, false)
			}
			continue
		}
		if s.dropRepeated(i, inside); inside {
			last = i + 1
		}
	}
}

// dropRepeated leaves out the preposition at i; inside says that what follows it complements the noun before.
func (s *sentence) dropRepeated(i int, inside bool) {
	c, next := s.chunks[i], s.chunks[i+1]
	c.words = nil
	next.cover(c)
	if inside {
		next = determine(next, true)
		next.post = true
		s.chunks[i+1] = next
	}
	next.note("repeated-de")
}

// openedBefore reports whether the "de" that begins the fragment repeats one of the English before it: "depends on age and [du souhait du patient]", or "en cas
// de douleur, [de rougeur ou de baisse de vision]".
func (s *sentence) openedBefore() bool {
	if s.leftIs("and") || s.leftIs("or") {
		return s.governedBefore()
	}
	return s.leftIs(",") && s.at(1).det == nil && s.deBehind(2)
}

// opensTerm parts a term of the glossary that holds its complement, "prise en charge de la douleur", where a second complement follows: its English "pain
// management" becomes "management of pain", so that "and malnutrition" can stand behind.
// Source: CGEL, coordination of complements.
func (s *sentence) opensTerm(np *chunk, lemma string) bool {
	if !np.is(tNoun) || np.post || len(np.words) == 0 || np.head != len(np.words)-1 || np.words[np.head].Literal {
		return false
	}
	w := np.headWord()
	if w.Entry == nil || lemma == "de" && !holdsComplement(w.Entry.Term) ||
		lemma == "à" && !strings.Contains(w.Entry.Term, " au ") && !strings.Contains(w.Entry.Term, " aux ") && !strings.Contains(w.Entry.Term, " à ") {
		return false
	}
	words := strings.Fields(w.Text)
	if len(words) != 2 || !isNounOnly(words[0]) {
		return false
	}
	rest := *w
	rest.Text, rest.Alternatives, rest.Form = words[0], nil, english.Lemma
	w.Text, w.Alternatives = words[1], nil
	if strings.Contains(w.Entry.Term, " des ") && bodyParts[rest.Text] {
		rest.Text = lang.Plural(rest.Text) // l'hygiène des mains et du matériel
	} else if organs[rest.Text] || bodyParts[rest.Text] {
		rest.Text = "the " + rest.Text
	}
	of := "of"
	if lemma == "à" {
		of = cmp.Or(nounPrepositions[w.Text], "to") // une allergie au lait ou aux œufs: allergy to
	}
	np.words = append(np.words[:len(np.words):len(np.words)], english.Word{Text: of, POS: "prep", Source: lemma, Rules: []string{"french/of"}}, rest)
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
	return and.is(tCoord) && de.prep("de") && np.is(tNoun) && np.det == nil
}

// someBefore reports whether the item before the conjunction at i is something or some things: a noun phrase with un, du or des.
func (s *sentence) someBefore(i int) bool {
	np := s.at(i - 1)
	return np.is(tNoun) && np.det != nil && !np.post && someDeterminers[np.det.lemma]
}

var someDeterminers = wordSet(`des du de un une`)

// moreDeterminers are the determiners that end in de.
var moreDeterminers = map[string]bool{"davantage de": true, "davantage": true, "plus": true, "moins": true, "beaucoup de": true, "peu de": true, "autant de": true, "trop de": true, "tant de": true,
	"très peu de": true, "trop peu de": true, "combien de": true, "assez de": true, "suffisamment de": true}

// opened reports whether a list whose next part begins at i was opened by the same preposition, of its own or at the end of a
// verb's or adjective's term.
func (s *sentence) opened(i int, lemma string) bool {
	for k := i - 2; k >= max(0, i-6); k-- {
		c := s.chunks[k]
		switch {
		case c.is(tNoun) && lemma == "de" && c.det != nil && moreDeterminers[c.det.lemma]:
			return true // davantage d'embolies et de thromboses
		case c.prep("en") && s.at(k+1).is(tNoun) && s.at(k+1).det == nil && lemma == "de":
			// en fonction de l'âge en heures et du terme
		case c.prep("chez") && lemma == "à":
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

// sharedSite gives a term for the illness of one part of the body a second part: "un cancer du sein ou de l'ovaire" is "breast or ovarian cancer".
// Source: Le bon usage, the repetition of prepositions; CGEL, coordination of modifiers.
func sharedSite(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, link, de, site := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !np.is(tNoun) || !link.is(tCoord) || link.lemma != "ou" && link.lemma != "et" || !de.prep("de") || !site.is(tNoun) ||
			len(site.words) != 1 || site.post || domain(site.headWord().Entry) != "anatomy" {
			return 0, nil
		}
		w := np.headWord()
		last := lastWord(w.Text)
		first, ok := strings.CutSuffix(w.Text, " "+last)
		if !ok || w.Entry == nil || !siteIllnesses[last] || !holdsComplement(w.Entry.Term) || strings.Contains(first, " of") {
			return 0, nil
		}
		head := *w
		head.Text, head.Alternatives = last, nil
		part := english.Word{Text: first, POS: "noun", Entry: w.Entry, Source: w.Source}
		other := site.words[0]
		other.Form, other.Alternatives = english.Lemma, nil
		if adj := siteAdjectives[other.Text]; adj != "" {
			other.Text, other.POS = adj, "adj"
		}
		head.Entry, head.Source = nil, ""
		words := slices.Clone(np.words[:np.head])
		words = append(words, part)
		words = append(words, link.words...)
		words = append(words, other, head)
		np.head, np.words = len(words)-1, append(words, np.words[np.head+1:]...)
		for _, c := range []*chunk{link, de, site} {
			np.cover(c)
		}
		return 4, one(np.note("shared-site"))
	})
}

// siteIllnesses are illnesses that are named by where they are.
var siteIllnesses = wordSet(`cancer carcinoma tumor fracture infection abscess cyst pain injury surgery transplantation biopsy`)

// siteAdjectives are the adjectives of parts of the body that stand before them.
var siteAdjectives = map[string]string{"ovary": "ovarian", "rectum": "rectal", "uterus": "uterine", "cervix": "cervical", "endometrium": "endometrial", "pancreas": "pancreatic", "stomach": "gastric", "esophagus": "esophageal",
	"testis": "testicular", "testicle": "testicular", "larynx": "laryngeal", "pharynx": "pharyngeal", "tibia": "tibial", "fibula": "fibular", "femur": "femoral", "humerus": "humeral", "spine": "spinal", "pelvis": "pelvic",
	"intestine": "intestinal", "heart": "heart", "penis": "penile", "vulva": "vulvar", "vagina": "vaginal", "abdomen": "abdominal"}
