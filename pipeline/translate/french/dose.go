package french

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// strength puts the strength of a dose form or solution before it: "un comprimé de 50 mg" is "one 50 mg tablet", "albumine à 20 %" "20% albumin".
// Source: usage of English prescriptions (AMA Manual of Style).
func strength(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		form, de, dose := s.chunks[i], s.at(i+1), s.at(i+2)
		if form.is(tNoun) && !form.post && de.prep("à") && dose.is(tNum) && dose.lemma == "%" &&
			(solutions[lastWord(form.headWord().Text)] || drug(form.headWord().Entry)) {
			form.put(form.head, dose.words...)
			form.cover(de)
			form.cover(dose)
			return 3, one(form.note("strength"))
		}
		if !form.is(tNoun) || form.post || !doseForms[form.headWord().Text] || !de.prep("de") && !de.prep("à") || !dose.is(tNum) || dose.lemma != "unit" {
			return 0, nil
		}
		if d := form.det; d.indefinite() {
			form.put(0, english.Word{Text: "one", POS: "num", Source: d.source})
			form.det = &chunk{tag: tDet, kind: lang.KindNone}
		}
		form.put(form.head, dose.words...)
		form.cover(de)
		form.cover(dose)
		return 3, one(form.note("strength"))
	})
}

// solutions are substances whose strength is a percentage.
var solutions = wordSet(`albumin glucose dextrose saline solution cream ointment gel lotion chloride bicarbonate alcohol formalin shampoo povidone-iodine lidocaine`)

// shareDone sets how much of a drug something happens to before the participle: "est éliminé à 80 % par le rein" is "is 80% eliminated by the
// kidney".
// Source: usage of English pharmacology.
func shareDone(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, n, k := s.chunks[i], s.at(i+1), i+2
		if n.prep("à") {
			n, k = s.at(k), k+1
		} else if !strings.HasSuffix(v.source, " à") {
			return 0, nil
		}
		last := len(v.words) - 1
		if !v.is(tFin, tPast, tAdj) || last < 0 || !n.is(tNum) || n.lemma != "%" || s.at(k) == nil {
			return 0, nil
		}
		w := &v.words[last]
		if w.Entry != nil && w.Entry.Term == "être lié à" {
			w.Text, w.Alternatives = "be", nil
			v.words = append(append(v.words[:last+1:last+1], n.words...), english.Word{Text: "bound", POS: "adj", Source: v.source})
			v.cover(n)
			return k - i, one(v.note("share-done"))
		}
		if !handledVerbs[verbLemma(firstWord(w.Text))] || v.is(tFin) && !v.passive() && !v.aux {
			return 0, nil
		}
		if w.Alternatives = nil; v.is(tPast) {
			w.Form = english.PastParticiple
		}
		if t := verbLemma(firstWord(w.Text)); t == "link" || t == "relate" {
			w.Text, w.Form, w.POS = "bind", english.PastParticiple, "verb" // lié à 95 % aux protéines
		}
		v.put(last, n.words...)
		v.cover(n)
		return k - i, one(v.note("share-done"))
	})
}

// handledVerbs are what the body does with a drug.
var handledVerbs = wordSet(`eliminate excrete absorb metabolize bind link relate saturate`)

// doseCount writes the number of dose forms that are taken at a time: "un comprimé matin et soir" is "one tablet morning and evening".
// Source: usage of English prescriptions (AMA Manual of Style).
func doseCount(s *sentence) {
	for i, form := range s.chunks {
		if !form.is(tNoun) || form.post || len(form.words) != 1 || !doseForms[form.words[0].Text] || !form.det.indefinite() {
			continue
		}
		if next := s.at(i + 1); !next.is(tAdv) && !(next.is(tPrep) && (next.lemma == "par" || next.lemma == "à")) {
			continue
		}
		form.put(0, english.Word{Text: "one", POS: "num", Source: form.det.source})
		form.det = &chunk{tag: tDet, kind: lang.KindNone}
		form.note("dose-count")
	}
}

// drugCombination says what is done with drugs that are given together: "associé à l'acide folique" is "combined with folic acid", "une
// association de paracétamol et de codéine" "a combination of acetaminophen and codeine".
// Source: usage of English prescriptions (AMA Manual of Style).
func drugCombination(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tPrep, tAdj, tNoun, tPast, tFin) || len(c.words) == 0 {
			continue
		}
		w := c.headWord()
		t := strings.Replace(strings.Replace(w.Text, "association", "combination", 1), "associated with", "combined with", 1)
		if w.Text == "associate" && c.is(tPast) {
			t = "combine"
		}
		if t == w.Text || !slices.Contains(w.Alternatives, t) && c.is(tNoun) {
			continue
		}
		k := i + 1
		if s.at(k).is(tPrep) && (c.is(tNoun) && s.at(k).lemma == "de" || s.at(k).lemma == "à") {
			k++
		}
		what, who := s.at(k), s.at(i-1)
		given := who.is(tNoun) && (drug(who.headWord().Entry) || treatments[lastWord(who.headWord().Text)]) && what.is(tNoun) &&
			treatments[lastWord(what.headWord().Text)]
		if !what.is(tNoun) || !drug(what.headWord().Entry) && !given ||
			c.is(tAdj, tPast) && (outcome(who) || who == nil && outcomeNouns[verbLemma(s.wordBefore())]) {
			continue
		}
		w.Text, w.Alternatives = t, nil
		c.note("drug-combination")
	}
}

// outcome reports what a drug is associated and not combined with: le risque associé à l'aspirine.
func outcome(c *chunk) bool { return c.is(tNoun) && outcomeNouns[lastWord(c.headWord().Text)] }

var outcomeNouns = wordSet(`risk effect toxicity bleeding hemorrhage mortality morbidity event reaction complication hepatitis rash disease disorder syndrome injury benefit cost survival
	increase decrease reduction nausea neuropathy thrombosis infection pneumonitis colitis myopathy damage harm symptom weight change problem incidence rate`)

// treatments are other things that are done for a patient and combined.
var treatments = wordSet(`treatment therapy ligation surgery resection exercise diet chemotherapy radiotherapy immunotherapy rehabilitation psychotherapy transplantation ablation embolization`)

// supplements are given like drugs.
var supplements = map[string]bool{"folic acid": true, "iron": true, "calcium": true, "vitamin D": true, "vitamin K": true, "vitamin B12": true, "vitamin C": true, "zinc": true, "magnesium": true, "potassium": true, "insulin": true, "corticosteroid therapy": true}

// drug reports whether the entry names what is given to a patient.
func drug(e *glossary.Entry) bool {
	return e != nil && e.POS == "noun" &&
		(e.Domain == "drugs" || supplements[e.English[0]] || drugClasses[lastWord(e.English[0])] || classNouns[lastWord(e.English[0])])
}

// drugClasses are words for what is given to a patient.
var drugClasses = wordSet(`drug medication antibiotic corticosteroid steroid antihypertensive diuretic chemotherapy radiotherapy immunotherapy analgesic antidepressant vaccine supplement`)

// doseForms are the things that a dose is packed in.
var doseForms = wordSet(`tablet capsule vial ampoule patch suppository sachet lozenge`)

// moreBy writes a difference in number: "29 % de cancers en plus" is "29% more cancers", "deux jours de plus" "two days more".
// Source: Le bon usage, en plus and en moins.
func moreBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, de, what, adv := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if word := moreOrLess[strings.TrimPrefix(de.lemmaOf(), "de ")]; ofValue(n) && de.is(tAdv) && strings.HasPrefix(de.lemma, "de ") &&
			word != "" && !s.at(i+2).mark(",") {
			n.words = append(n.words[:len(n.words):len(n.words)], english.Word{Text: word, POS: "adv", Source: de.source}) // 10 kg de plus qu'avant
			n.cover(de)
			n.post = true
			return 2, one(n.note("more-by"))
		}
		if !n.is(tNum) || n.lemma != "%" || !de.prep("de") || !what.is(tNoun) || what.det != nil || !adv.is(tAdv) ||
			adv.lemma != "en plus" && adv.lemma != "en moins" {
			return 0, nil
		}
		word := "more"
		if adv.lemma == "en moins" {
			word = "fewer"
			if what.mass() || !what.plural() {
				word = "less"
			}
		}
		what.put(0, append(slices.Clone(n.words), english.Word{Text: word, POS: "det", Source: adv.source, Rules: []string{"french/more-by"}})...)
		what.cover(n)
		what.cover(de)
		what.cover(adv)
		return 4, one(what)
	})
}

// severalDrugs sets the bare name of a class of drugs in the plural behind a preposition: "par inhibiteur de la pompe à protons" is "with proton pump
// inhibitors", "sous bêtabloquant" "on beta-blockers".
// Source: CGEL, countable nouns and determiners.
func severalDrugs(np *chunk) {
	if !np.is(tNoun) || np.det != nil || np.number == lang.NumberPlural || np.post || np.headWord().Form != english.Lemma || !drugClass(np) {
		return
	}
	if np.words[0].POS == "num" || np.words[0].POS == "det" {
		return
	}
	np.number = lang.NumberPlural
	np.setForm(english.PluralNoun)
	np.note("several-drugs")
}

// drugClass reports whether the noun names a class of drugs, which is counted: a statin, a proton pump inhibitor; not metformin.
func drugClass(np *chunk) bool {
	head := strings.ToLower(headNoun(np.headWord().Text))
	if np.mass() {
		return false
	}
	for _, end := range []string{"inhibitor", "agonist", "blocker", "statin", "diuretic", "antibody"} {
		if strings.HasSuffix(head, end) && head != "nystatin" && head != "somatostatin" {
			return true
		}
	}
	return classNouns[head]
}

// taken reports what a patient is on: a treatment, a drug or a class of drugs.
func taken(np *chunk) bool {
	e := np.headWord()
	return np.is(tNoun) && (takenNouns[lastWord(e.Text)] || domain(e.Entry) == "drugs" || drugClass(np))
}

// classNouns are the other nouns of classes of drugs. Source: the headings of any formulary.
var classNouns = wordSet(`antibiotic corticosteroid glucocorticoid steroid anticoagulant antidepressant antipsychotic antihistamine bisphosphonate opioid modulator analog analogue antiviral antiretroviral
	benzodiazepine cephalosporin fluoroquinolone macrolide aminoglycoside penicillin nsaid laxative antacid antiemetic antiepileptic anticonvulsant immunosuppressant biologic
	vasodilator vasopressor bronchodilator catecholamine thiazide sulfonylurea gliptin gliflozin triptan azole antifungal antimalarial antispasmodic analgesic anxiolytic
	hypnotic nitrate fibrate mucolytic decongestant antitussive antagonist agent drug medication supplement cytotoxic taxane anthracycline mimetic chelator setron`)
