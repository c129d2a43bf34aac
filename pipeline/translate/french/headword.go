package french

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// chooseHead gives a noun of several senses that of its complement: the "taux" of a substance is its level and that of an event its
// rate, the "prise" of a drug is its use.
func chooseHead(c, comp *chunk) {
	w, what := c.headWord(), comp.headWord()
	e, t := what.Entry, ""
	switch {
	case c.lemma == "taux" && (e != nil && substanceDomains[e.Domain] || substance(lastWord(what.Text)) || what.Literal && what.POS != "num"):
		t = "level" // taux d'HbA1c
	case c.lemma == "ablation" && comp.is(tNoun) && devices[lastWord(what.Text)]:
		t = "removal"
	case c.lemma == "intérêt" && w.Text != "value" && comp.is(tNoun) && !comp.human &&
		(procedure(lastWord(what.Text)) || findingNouns[lastWord(what.Text)] || usefulNouns[lastWord(what.Text)] || usefulDomains[domain(e)]):
		t = "value" // d'où l'intérêt d'une gazométrie
	case c.lemma == "taux" && comp.is(tNoun) && eventNoun(lastWord(what.Text)) && !amounts[lastWord(what.Text)] && !substanceDomains[domain(e)]:
		t = "rate" // le taux de réintervention
	case c.lemma == "recherche" && slices.Contains(w.Alternatives, "search") && !c.post && len(c.words) == 1 && comp.det == nil && soughtDomains[domain(e)]:
		t = "search"
	case c.lemma == "apport" && domain(e) == "radiology":
		t = "contribution" // l'apport de l'IRM
	case c.lemma == "notion" && slices.Contains(w.Alternatives, "history") && comp.det == nil &&
		(soughtDomains[domain(e)] || drug(e) || undergone[lastWord(what.Text)]):
		t = "history" // une notion de chute
	case c.lemma == "apport" && (drug(e) || givenDomains[domain(e)]):
		t = "supplementation"
	case c.lemma == "formation" && w.Text == "training" && comp.is(tNoun) && !comp.human && formedDomains[domain(e)]:
		t = "formation" // la formation de pus, beside that of the staff
	case c.lemma == "mesure" && !c.plural() && w.Text == "measure" && !stepNouns[lastWord(what.Text)]:
		t = "measurement" // une mesure de la pression artérielle
	case c.lemma == "prise" && comp.is(tNoun) && takenSigns[lastWord(what.Text)]:
		t = "measurement" // la prise de la température
	case c.lemma == "prise" && (drug(e) || drugClass(comp)):
		t = "use"
	case c.lemma == "prise" &&
		(fractions[comp.lemma] || len(comp.words) > 0 && (comp.words[0].Text == "less than" || comp.words[0].Text == "more than" || comp.numbered())):
		t = "intake" // prise de moins de la moitié des biberons
	default:
		t = ownedHead(c, comp)
	}
	if t == "use" {
		severalDrugs(comp) // la prise d'AINS
	}
	if t != "" && comp.is(tNoun, tName) && len(c.words) > 0 {
		w.Text, w.Alternatives = t, nil
	}
}

// ownedHead is chooseHead for nouns that say what somebody has, keeps or belongs to: the members of the family, the mainstay of treatment, a patient with a valve.
func ownedHead(c, comp *chunk) string {
	what := comp.headWord()
	e := what.Entry
	if !comp.is(tNoun) {
		return ""
	}
	switch {
	case c.lemma == "porteur" && len(c.words) == 1 && (implanted[lastWord(what.Text)] || devices[lastWord(what.Text)]):
		if !comp.plural() && comp.det == nil && !comp.mass() {
			comp.put(0, grammar("a", "det", "of"))
		}
		return "patient" // un porteur de valve prothétique: a patient with a prosthetic valve
	case c.lemma == "piqûre" && biters[lastWord(what.Text)]:
		return "bite" // la piqûre d'une tique
	case c.lemma == "guérison" && c.headWord().Text == "recovery" && !comp.human:
		return recoveryOf(what)
	case c.lemma == "association" && len(c.words) == 1 && (drug(what.Entry) || drugClass(comp) || procedure(lastWord(what.Text))):
		return "combination" // l'association d'un bêta-bloquant et de ligatures
	case c.lemma == "membre" && len(c.words) == 1 && (comp.human || memberGroups[lastWord(what.Text)]):
		return "member" // les membres de la famille
	case c.lemma == "tenue" && keptRecords[lastWord(what.Text)]:
		return "keeping" // la tenue d'un agenda des crises
	case c.lemma == "abus" && (drug(e) || drugClass(comp)):
		return "overuse" // l'abus d'antalgiques
	case c.lemma == "suppression" && domain(e) == "general" && !eventNoun(lastWord(what.Text)):
		return "removal" // la suppression des tapis
	case c.lemma == "base" && !c.plural() && len(c.words) == 1 && foundedActs[lastWord(what.Text)]:
		return "mainstay" // la base du traitement
	}
	return ""
}

// recoveryOf is what the recovery of a thing is called, "" for recovery itself.
func recoveryOf(what *english.Word) string {
	switch head := strings.TrimSuffix(lastWord(what.Text), "s"); {
	case healing[head]:
		return "healing" // la guérison de la plaie
	case illFields[domain(what.Entry)] || illnessClasses[head]:
		return "cure" // la guérison de l'hépatite C
	}
	return ""
}

// keptRecords are what is kept from day to day.
var keptRecords = wordSet(`diary journal log logbook record calendar notebook register registry chart schedule`)

// biters bite where others sting.
var biters = wordSet(`tick mosquito flea spider bug fly sandfly insect`)

// takenSigns are what is taken with an instrument or a finger.
var takenSigns = wordSet(`temperature pressure pulse saturation measurement measurements`)

// memberGroups are groups, which have members and no limbs.
var memberGroups = wordSet(`family household team staff committee group society council association union community board jury`)

// foundedActs are what has a mainstay.
var foundedActs = wordSet(`treatment management therapy prevention prophylaxis care`)

// amounts look like events and are measured as levels.
var amounts = wordSet(`saturation concentration expression protein immunoglobulin`)

// devices are put into a patient and taken out again.
var devices = wordSet(`catheter tube drain suture staple line stent implant probe plate screw cast pessary device material sutures staples`)

// stepNouns are what is reached by measures that are taken.
var stepNouns = wordSet(`prevention protection control safety isolation hygiene support health reduction containment quarantine precaution care`)

// domain is the field of the entry, "" for none.
func domain(e *glossary.Entry) string {
	if e == nil {
		return ""
	}
	return e.Domain
}

// formedDomains are the fields of what forms in the body.
var formedDomains = map[string]bool{"anatomy": true, "pathology": true, "symptoms": true, "cell-biology": true, "hematology": true, "immunology": true, "dermatology": true, "laboratory": true, "oncology": true}

// givenDomains are the fields of substances whose apport is a supplementation.
var givenDomains = map[string]bool{"drugs": true, "pharmacology": true, "laboratory": true}

// usefulNouns are further examinations.
var usefulNouns = wordSet(`analysis test assay measurement screening monitoring surveillance score marker`)

// usefulDomains are the fields of examinations and treatments, whose interest is their value.
var usefulDomains = map[string]bool{"radiology": true, "laboratory": true, "surgery": true, "drugs": true, "pharmacology": true, "nursing": true}

// soughtDomains are the fields of what is searched for in a patient.
var soughtDomains = map[string]bool{"genetics": true, "immunology": true, "laboratory": true, "pathology": true, "symptoms": true, "infectious-disease": true, "oncology": true, "cell-biology": true}

// undergone are what a patient has a history of besides illnesses.
var undergone = wordSet(`fall trauma travel intake use exposure contact bite ingestion injury accident surgery transfusion immersion stay`)

// sampleLevel sets a substance between the sample and the level of it: "taux sérique de créatinine" is "serum creatinine level".
// Source: CGEL, compounds of compounds.
func sampleLevel(c, de, comp *chunk) bool {
	w := c.headWord()
	sample, level, ok := strings.Cut(w.Text, " ")
	if !ok || !sampleKinds[sample] || level != "level" && level != "concentration" || !comp.is(tNoun) || comp.post || len(comp.words) > 2 ||
		comp.det != nil && comp.det.kind != lang.KindArticle {
		return false
	}
	first := *w
	first.Text, first.Form, first.Alternatives = sample, english.Lemma, nil
	w.Text, w.Alternatives = level, nil
	comp.setForm(english.Lemma)
	c.put(c.head, append([]english.Word{first}, comp.words...)...)
	c.cover(de)
	c.cover(comp)
	return true
}

// sampleKinds are what the level of a substance is measured in.
var sampleKinds = wordSet(`serum plasma blood urine urinary`)

// substanceDomains are the fields whose terms are mostly substances.
var substanceDomains = map[string]bool{"laboratory": true, "drugs": true, "hematology": true, "cell-biology": true}

// measured splits a percentage that says by how much something changes, which English puts before the noun, from what changes:
// "réduction de 30 % du risque" is "30% reduction in the risk". measure is nil for any other complement.
// Source: CGEL, measure phrases as modifiers.
func measured(c, comp *chunk) (measure, rest []english.Word) {
	if !comp.is(tNum) || comp.lemma != "%" || !c.is(tNoun) || c.post || headPrepositions[c.headWord().Text] != "in" {
		return nil, nil
	}
	for k := range comp.words {
		if w := comp.words[k]; w.Text == "of" && w.POS == "prep" {
			w.Text = "in"
			return slices.Clone(comp.words[:k]), append([]english.Word{w}, comp.words[k+1:]...)
		}
	}
	return slices.Clone(comp.words), nil
}

// feltNouns name what is felt in a part of the body. Source: CGEL, prepositions selected by nouns.
var feltNouns = wordSet(`pain tenderness weakness numbness tingling stiffness heaviness tightness burning discomfort cramp`)

// quantityHeads are nouns that say how many of something there are.
var quantityHeads = wordSet(`number series majority minority half quarter third proportion percentage total`)

// kindDefinite marks a noun phrase that a definite complement makes definite.
const kindDefinite = kindSuperlative + 1

// headPrepositions are the prepositions of nouns that do not take of. Source: CGEL, prepositions selected by nouns.
var headPrepositions = map[string]string{"rebound": "in", "reduction": "in", "decrease": "in", "increase": "in", "decline": "in", "improvement": "in", "rise": "in", "fall": "in", "drop": "in",
	"change": "in", "screening": "for", "search": "for", "need": "for", "request": "for", "reason": "for", "demand": "for", "lack": "of", "deterioration": "in", "advance": "in",
	"vaccine": "for", "test": "for", "delay": "in", "damage": "to", "rate": "of", "elevation": "in", "variation": "in", "alteration": "in", "progress": "in", "involvement": "of",
	"criterion": "for", "indication": "for", "risk factor": "for", "candidate": "for", "responsibility": "for", "cure": "for", "preference": "for", "respect": "for", "guideline": "for",
	"contraindication": "to", "difference": "in", "disparity": "in", "inequality": "in", "fluctuation": "in", "trend": "in", "expert": "in", "difficulty": "in", "prescription": "for"}

// lateAdjective attaches an adjective that stands behind a complement and agrees with the head: "taux de mortalité élevé" is "high
// mortality rate".
// Source: Le bon usage, agreement of the attributive adjective.
func lateAdjective(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, adj := s.chunks[i], s.at(i+1)
		if np.is(tAdv, tPP) && len(np.words) == 1 && strings.HasPrefix(np.lemma, "sous ") && adj.is(tAdj) && len(adj.words) == 1 &&
			!postposed(adj) && !complementing(adj) && !adj.plural() {
			if rest, ok := strings.CutPrefix(np.words[0].Text, "under "); ok && !s.at(i+2).is(tNoun) {
				np.words = []english.Word{{Text: "under", POS: "prep", Source: np.source}, adj.words[0], {Text: rest, POS: "noun"}}
				np.cover(adj) // sous anesthésie générale brève: under brief general anesthesia
				return 2, one(np.note("late-adjective"))
			}
		}
		if s.insideTerm(np, adj) {
			if more := s.at(i + 2); more.is(tAdj) && len(more.words) == 1 && !postposed(more) && len(np.words) == 4 && !s.disagrees(adj, more) {
				np.words = slices.Insert(np.words, 2, more.words[0]) // antécédent de chirurgie abdominale lourde
				np.cover(more)
				return 3, one(np.note("late-adjective"))
			}
			return 2, one(np.note("late-adjective"))
		}
		if de, head := s.at(i-1), s.at(i-2); relatedTo(adj) && np.is(tNoun) && np.det != nil && de.prep("de") && head.is(tNoun) && !s.disagrees(head, adj) {
			return 0, nil // une perte de la vision liée à l'âge: the loss is
		}
		if np.is(tNoun) && adj.is(tAdj) && len(np.words) > 1 && np.words[0].POS != "adj" && clinicalYears(np, adj) {
			return 0, nil
		}
		if !np.is(tNoun) || !adj.is(tAdj, tPast) || complementing(adj) || governs(adj, s.at(i+2)) || s.setAtValue(i+1) || postposed(adj) ||
			s.disagrees(np, adj) || adj.is(tPast) && !s.attributive(i+1) {
			return 0, nil
		}
		if (adj.kind == kindComparative || adj.kind == kindEqual) && comparedNext(s, i+1) {
			return 0, nil
		}
		if adj.kind == kindSuperlative {
			np.kind = kindSuperlative
		}
		asAdjective(adj)
		at := 0
		if len(np.words) > 1 && np.numbered() && np.head > 0 {
			at = 1 // sur deux sites de ponction différents: at two different puncture sites
		}
		np.put(at, adj.words...)
		np.cover(adj)
		s.doubt += .04
		return 2, one(np.note("late-adjective"))
	})
}

// setAtValue reports a participle that is read as an adjective before "à" and a number: "une marge de non-infériorité | fixée à 8 %".
func (s *sentence) setAtValue(i int) bool {
	return s.chunks[i].mood == lang.MoodParticiple && s.at(i+1).prep("à") && s.at(i+2).is(tNum)
}

// insideTerm puts an adjective that agrees with the complement that a term holds, and not with its head, before that complement: "risque de récidive
// tardive", with an entry for the first three words, is "risk of late recurrence".
func (s *sentence) insideTerm(np, adj *chunk) bool {
	return adj.is(tAdj) && s.disagrees(np, adj) && placeInside(np, adj)
}

// describesComplement reports whether an adjective behind a term of risk or frequency is told of what there is a risk of: "risque de récidive
// postopératoire" is "risk of postoperative recurrence", "risque de récidive élevé" "high risk of recurrence".
func describesComplement(np, adj *chunk) bool {
	first, rest, _ := strings.Cut(np.lemma, " ")
	if rankingAdjectives[first] {
		first, _, _ = strings.Cut(rest, " ") // première cause de mortalité maternelle
	}
	if !riskHeads[first] || !adj.is(tAdj) || len(adj.words) != 1 || adj.kind != lang.KindNone {
		return false
	}
	d := domain(adj.headWord().Entry)
	if first == "absence" || first == "manque" {
		return !relatedTo(adj) // absence de traitement en cours
	}
	return innerAdjectives[adj.lemma] || d != "" && d != "general" && d != "function" && d != "statistics" && d != "academic"
}

// riskHeads are the heads of terms whose complement is an event, innerAdjectives general adjectives of events.
var (
	riskHeads       = wordSet(`absence manque antécédent antécédents cause risque taux incidence prévention suspicion facteur fréquence durée arrêt début efficacité`)
	innerAdjectives = wordSet(`maternel infantile néonatal périnatal cardiovasculaire postopératoire post-opératoire peropératoire précoce tardif local locorégional grave sévère ultérieur spontané brutal soudain`)
)

// holdsComplement reports a term that has its complement with de: prise en charge de la douleur.
func holdsComplement(term string) bool {
	return strings.Contains(term, " de ") || strings.Contains(term, " du ") || strings.Contains(term, " des ") || strings.Contains(term, " d'")
}

// placeInside puts an adjective before the complement that a term holds.
func placeInside(np, adj *chunk) bool {
	if !np.is(tNoun) || np.post || len(np.words) != 1 || len(adj.words) != 1 || !holdsComplement(np.lemma) || postposed(adj) {
		return false
	}
	w := np.headWord()
	first, rest, ok := strings.Cut(w.Text, " of ")
	if !ok {
		return false
	}
	w.Text, w.Alternatives = first, nil
	np.words = append(np.words[:1:1], grammar("of", "prep", "late-adjective"), adj.words[0], english.Word{Text: rest, POS: "noun"})
	np.cover(adj)
	np.post = true
	return true
}
