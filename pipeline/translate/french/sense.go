package french

import (
	"slices"
	"strconv"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbSense picks the English verb that the construction asks for: an infinitive "comprendre" is to understand; without an object
// "augmenter" is to increase and not to raise, "attendre" to wait and not to wait for; "poser" a diagnosis is to make it.
// Source: CGEL, dual-transitivity and prepositional verbs, light verbs.
func verbSense(s *sentence) {
	for i, v := range s.chunks {
		if v.is(tAdj) && v.lemma == "atteint" && len(v.words) == 1 && s.at(i-1).is(tFin) && s.at(i-2).is(tNoun) && reachedThings[lastWord(s.at(i-2).headWord().Text)] {
			v.words[0].Text, v.words[0].Alternatives = "reached", nil // l'objectif n'est pas atteint
			v.note("verb-sense")
			continue
		}
		if np := s.at(i - 2); v.is(tAdj) && v.lemma == "important" && len(v.words) == 1 && v.words[0].Text == "important" && s.at(i-1).is(tFin) && s.at(i-1).aux && np.is(tNoun) && (domain(np.headWord().Entry) == "symptoms" || extentNouns[lastWord(np.headWord().Text)] || feltNouns[lastWord(np.headWord().Text)]) {
			v.words[0].Text, v.words[0].Alternatives = "significant", nil // la gêne est importante
			v.note("verb-sense")
			continue
		}
		if !v.is(tFin, tInf, tPres, tPast) || len(v.words) == 0 {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil {
			continue
		}
		if next := s.at(i + 1); next.is(tSub, tRel) && next.lemma == "que" && strings.HasSuffix(w.Text, " of") && !strings.Contains(w.Entry.Term, " ") {
			w.Text, w.Alternatives = strings.TrimSuffix(w.Text, " of"), nil // ignorent que: are unaware that
			v.note("verb-sense")
			continue
		}
		if !s.at(i + 1).is(tInf) {
			w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return wantInfinitive[a] })
		}
		switch {
		case w.Text == "allow" && s.at(i+1).is(tInf) && s.at(i + 1).words[0].Text == "to" && !v.passive():
			w.Text, w.Alternatives = "make it possible", nil // ne permet généralement pas de guérir
			v.note("verb-sense")
		case v.lemma == "consulter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
			w.Text, w.Alternatives = "seek care", nil // les femmes qui ne consultent pas
			v.note("verb-sense")
		case strings.HasSuffix(w.Text, "a history of") && s.at(i+1).is(tNoun) && s.at(i+1).det != nil && s.at(i+1).det.kind == lang.KindIndefinite:
			s.at(i + 1).det = nil // avait pour antécédents une cardiopathie
			v.note("verb-sense")
		case v.lemma == "rester" && w.Text == "remain" && s.at(i+1).is(tAdj, tPast, tNoun):
			w.Alternatives = nil
			v.note("verb-sense")
		case v.lemma == "évoquer" && v.passive() && !s.light(i, v, w):
			w.Text, w.Alternatives = "consider", nil // une arthrite septique doit être évoquée
			v.note("verb-sense")
		case v.lemma == "localiser" && v.is(tFin) && v.passive() && (s.at(i+1) == nil && !s.wordBehind() || s.at(i+1).is(tPunct, tCoord, tSub)):
			w.Text, w.Alternatives = "localize", nil // la tumeur est localisée
			v.note("verb-sense")
		case v.lemma == "demander" && v.is(tFin, tInf, tPres) && !v.passive() && !v.pronominal() && s.thingAsks(i):
			w.Text, w.Alternatives = "require", nil // sa maturation demande six semaines
			v.note("verb-sense")
		case (v.lemma == "avoir" || v.lemma == "présenter") && !v.passive() && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "intérêt" && s.at(i+1).headWord().Text == "interest" && !s.personDoes(i):
			s.at(i+1).headWord().Text, s.at(i+1).headWord().Alternatives = "value", nil // n'a plus d'intérêt
			v.note("verb-sense")
		case v.lemma == "céder" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && (domain(s.at(i+2).headWord().Entry) == "drugs" || domain(s.at(i+2).headWord().Entry) == "pharmacology"):
			w.Text, w.Alternatives = "respond", nil // ne cède pas à la trinitrine
			v.note("verb-sense")
		case v.lemma == "estimer" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && ofValue(s.at(i+2)):
			w.Text, w.Alternatives = "estimate", nil // les pertes sont estimées à 300 ml
			v.note("verb-sense")
		case v.lemma == "demander" && v.passive() && s.at(i-1).is(tNoun) && examination(lastWord(s.at(i-1).headWord().Text)):
			w.Text, w.Alternatives = "order", nil // une échographie est demandée
			v.note("verb-sense")
		case w.Entry.Term == "mettre en place" && s.placesDevice(i):
			w.Text, w.Alternatives = "place", nil // un garrot est mis en place
			v.note("verb-sense")
		case v.lemma == "introduire" && s.intoBody(i):
			w.Text, w.Alternatives = "insert", nil // rien ne doit être introduit dans la bouche
			v.note("verb-sense")
		case w.Entry.Term == "se perdre" && s.personDoes(i):
			s.sense(v, w, "get lost")
		case (v.passive() || v.is(tPast)) && s.at(i+1).is(tAdv) && s.at(i+1).lemma == "au mieux" && s.at(i+2).is(tPrep, tPP, tAdv) && strings.HasPrefix(s.at(i+2).lemma, "par"):
			s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives = "best", nil // se fait au mieux par: is best done by
			v.put(len(v.words)-1, s.at(i+1).words...)
			s.at(i + 1).words = nil
			v.note("verb-sense")
		case v.lemma == "conduire" && w.Entry.Term == "conduire" && !v.passive() && !v.pronominal() && !s.objectAt(i) && !s.at(i+1).mark(","):
			s.sense(v, w, "drive") // ne conduisez pas pendant 24 heures
		case w.Text == "wait for" && w.Entry.Term == "attendre" && v.is(tInf) && (s.at(i+1).is(tPunct) || s.at(i+1) == nil && (len(s.set.Right) == 0 || s.set.Right[0] == ".")):
			w.Text, w.Alternatives = "wait", nil // il est préférable d'attendre
			v.note("verb-sense")
		case v.lemma == "alerter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
			w.Text, w.Alternatives = "raise concern", nil // doit alerter
			v.note("verb-sense")
		case w.Entry.Term == "se révéler" && w.Text == "prove" && !s.at(i+1).is(tAdj, tPast, tNoun, tInf, tAdv):
			w.Text, w.Alternatives = "become apparent", nil // se révèle à l'âge adulte
			v.note("verb-sense")
		case v.lemma == "dépister" && w.Entry.Term == "dépister" && s.doneToPerson(i):
			w.Text, w.Alternatives = "screen", nil // n'ayant jamais été dépistées
			v.note("verb-sense")
		case v.lemma == "proposer" && w.Text == "propose" && (v.passive() || v.is(tPast)) && (s.at(i-1).is(tNoun) && procedure(lastWord(s.at(i-1).headWord().Text)) || i == 0 && procedure(s.wordBefore())):
			s.sense(v, w, "offer") // une coloscopie est proposée
		case v.lemma == "porter" && w.Entry.Term == "porter" && !v.passive() && !v.pronominal() && (!s.objectAt(i) || s.at(i+1).is(tPhrase)) && s.soonBehind(v.span.End, "sur"):
			w.Text, w.Alternatives = "focus", nil // porte aussi bien sur l'efficacité
			v.note("verb-sense")
		case v.lemma == "comprendre" && v.is(tInf) && !s.at(i-1).is(tFin):
			s.sense(v, w, "understand")
		case (v.lemma == "passer" || w.Entry.Term == "passer de") && s.risesFrom(i) != "":
			w.Text, w.Alternatives = s.risesFrom(i), nil // est passée de 50 à 65 %
			if p := s.at(i + 1); w.Entry.Term == "passer de" {
				w.Text += " from"
			} else if p.is(tPrep) && p.lemma == "de" {
				p.words, p.fixed = []english.Word{{Text: "from", POS: "prep", Source: p.source}}, true
			}
			v.note("verb-sense")
		case v.lemma == "progresser" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "de" && s.at(i+2).is(tNoun, tNum) && len(s.at(i+2).words) > 0 && s.at(i + 2).words[0].POS == "num":
			s.sense(v, w, "increase") // a progressé de six ans
		case w.Entry.Term == "exposer à" && v.is(tFin) && !v.passive() && !v.pronominal():
			w.Text, w.Alternatives = "carry", nil // expose à un risque: there is nobody whom it exposes
			if np := s.at(i + 1); s.illness(np) && lastWord(np.headWord().Text) != "risk" {
				w.Text = "carry a risk of" // expose à un syndrome sérotoninergique
				if np.det != nil && (np.det.kind == lang.KindIndefinite || np.det.kind == lang.KindArticle) {
					np.det = nil
				}
			} else if np.is(tNoun) && np.det != nil && np.det.kind == lang.KindIndefinite && !agents[lastWord(np.headWord().Text)] {
				w.Text = "carry a risk of" // expose à un rebond
				np.det = nil
			} else if !np.is(tNoun) || lastWord(np.headWord().Text) != "risk" {
				w.Text = "involve exposure to"
			}
			v.note("verb-sense")
		case s.light(i, v, w):
		case v.is(tFin, tInf, tPres) && !v.passive() && !s.objectAt(i):
			s.objectless(v, w)
		}
	}
}

// thingAsks reports whether the subject of the verb at i is a thing, which asks nobody, and an object follows.
func (s *sentence) thingAsks(i int) bool {
	np := s.at(i - 1)
	if np.is(tAdv) {
		np = s.at(i - 2)
	}
	return s.chunks[i].is(tFin) && np.is(tNoun) && !personNoun(np) && s.at(i+1).is(tNoun, tNum, tAdv) && !personNoun(s.at(i+1))
}

// placesDevice reports whether the verb at i is done with something that is put into or onto a patient: its object, or its subject in the passive.
func (s *sentence) placesDevice(i int) bool {
	np := s.at(i + 1)
	if s.chunks[i].passive() {
		np = s.at(i - 1)
	}
	if !np.is(tNoun) {
		return false
	}
	head := headNoun(np.headWord().Text)
	return implanted[head] || devices[head] || head == "tourniquet" || head == "mask" || head == "bandage" || head == "splint" || head == "dressing"
}

// agents are what one is exposed to.
var agents = wordSet(`radiation smoke noise sun light virus dose agent substance solvent dust pollutant allergen stimulus drug risk`)

// reachedThings are aims and levels, which are reached and not affected.
var reachedThings = wordSet(`goal objective target aim endpoint threshold limit plateau peak maximum level concentration dose remission state steady-state consensus age`)

// risesFrom says whether a verb before "de 50 à 65 %" means that something rises or falls, by the two numbers; "" when no such pair follows.
func (s *sentence) risesFrom(i int) string {
	var pair []float64
	for k := i + 1; k < min(len(s.chunks), i+6) && len(pair) < 2; k++ {
		c := s.chunks[k]
		if !c.is(tPrep, tNum, tNoun) {
			break
		}
		for w := range strings.FieldsSeq(strings.ReplaceAll(c.source, "\u00a0", " ")) {
			if n, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", "."), 64); err == nil && len(pair) < 2 {
				pair = append(pair, n)
			}
		}
	}
	switch {
	case len(pair) < 2 || pair[0] == pair[1]:
		return ""
	case pair[0] < pair[1]:
		return "rise"
	}
	return "fall"
}

// intoBody reports whether a part of the body follows the verb at i, behind dans.
func (s *sentence) intoBody(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+5); k++ {
		if in, np := s.chunks[k], s.at(k+1); in.is(tPrep) && in.lemma == "dans" && np.is(tNoun) {
			return domain(np.headWord().Entry) == "anatomy" || np.headWord().Text == "mouth"
		}
	}
	return false
}

// mainVerb is the last verb of the group, nil when there is none.
func (c *chunk) mainVerb() *english.Word {
	for k := len(c.words) - 1; k >= 0; k-- {
		if c.words[k].POS == "verb" {
			return &c.words[k]
		}
	}
	return nil
}

// sense sets the English verb, if the entry admits it.
func (s *sentence) sense(v *chunk, w *english.Word, verb string) {
	if !slices.Contains(w.Entry.English, verb) {
		return
	}
	w.Text, w.Alternatives = verb, nil
	v.note("verb-sense")
}

// objectAt reports whether an object may stand near the verb at i: behind it, as a pronoun, or as the que of a relative clause.
func (s *sentence) objectAt(i int) bool {
	v := s.chunks[i]
	if v.pronominal() || v.is(tInf) && s.at(i-1).is(tFin, tAdj) {
		return true
	}
	if v.is(tInf) && v.fixed && s.at(i-1).is(tNoun) && strings.HasPrefix(v.source, "à ") {
		return true // facteurs à rechercher: factors to look for
	}
	next := s.at(i + 1)
	if and, more := next, s.at(i+2); v.is(tInf, tFin) && and.is(tCoord) && more != nil && more.tag == v.tag && !more.pronominal() && s.at(i+3).is(tNoun) {
		return true // rechercher et corriger une carence
	}
	for k := i + 2; next.is(tAdv) && k < i+4; k++ {
		next = s.at(k)
	}
	if next == nil && len(s.set.Right) > 0 {
		if p := lang.CommonPOS(s.set.Right[0]); !p.Has(lang.Auxiliary) && !p.Has(lang.Modal) && !p.Has(lang.Preposition) && (p.Has(lang.Determiner) || p.Has(lang.Noun) || p.Has(lang.Adjective)) {
			return true // the English behind may be the object
		}
	}
	if next.is(tNoun, tNum) && spansTime(next.lemma) || next == nil || next.is(tPunct, tPrep, tSub, tCoord, tPP) {
		for k := i - 1; k >= max(0, i-4); k-- {
			if c := s.chunks[k]; c.is(tRel) {
				return !strings.Contains(c.lemma, "quel") && c.lemma != "qui" && c.lemma != "ce qui" && c.lemma != "dont" && c.lemma != "où"
			}
		}
		return false
	}
	return true
}

// objectless picks a verb that needs no object, and drops a preposition that has nothing behind it.
func (s *sentence) objectless(v *chunk, w *english.Word) {
	if strings.Contains(w.Entry.Term, " ") {
		return
	}
	if slices.Contains(w.Alternatives, "differ") || w.Text == "differ" {
		s.sense(v, w, "differ")
		return
	}
	keep := w.Alternatives[:0:0]
	for _, a := range w.Alternatives {
		if !needObject[a] {
			keep = append(keep, a)
		}
	}
	if needObject[w.Text] && len(keep) > 0 {
		w.Text, keep = keep[0], keep[1:]
		v.note("verb-sense")
	}
	w.Alternatives = keep
	if w.Text == "operate on" {
		w.Text, w.Alternatives = "operate", nil
		v.note("verb-sense")
	}
	if bare, last := strings.CutSuffix(w.Text, " for"); last && !strings.Contains(bare, " ") {
		w.Text, w.Alternatives = bare, nil
		v.note("verb-sense")
	}
}

// wantInfinitive are translations that nothing but an infinitive can follow.
var wantInfinitive = map[string]bool{"be likely to": true, "help to": true, "have just": true, "make it possible to": true, "be about to": true}

// needObject are verbs that cannot stand without an object. Source: CGEL, strictly transitive verbs.
var needObject = wordSet(`raise lower enhance lessen experience lengthen provide impair bring`)

// light gives a verb that its noun chooses: "le diagnostic est posé" is "the diagnosis is made".
func (s *sentence) light(i int, v *chunk, w *english.Word) bool {
	np := s.at(i + 1)
	if adv := np; adv.is(tAdv) && s.at(i+2).is(tNoun) {
		np = s.at(i + 2) // prévenez immédiatement votre médecin
	}
	if v.passive() || v.is(tPast) {
		np = s.at(i - 1)
	}
	if v.lemma == "éliminer" && w.Entry.Term == "éliminer" && np.is(tNoun) && np.det != nil && excluded[domain(np.headWord().Entry)] {
		w.Text, w.Alternatives = "rule out", nil // éliminer une embolie pulmonaire
		v.note("verb-sense")
		return true
	}
	term := v.lemma
	if (strings.HasPrefix(w.Entry.Term, "se ") || strings.HasPrefix(w.Entry.Term, "s'")) && v.is(tFin, tInf, tPres) {
		np, term = s.at(i-1), w.Entry.Term // a process that takes place is the subject
	}
	if !np.is(tNoun) && np != nil {
		return false
	}
	for _, l := range lightVerbs {
		if l.lemma != term || term == v.lemma && strings.Contains(strings.TrimSuffix(w.Entry.Term, " à"), " ") {
			continue
		}
		if np != nil && l.nouns[lastWord(np.headWord().Text)] || np == nil && i == 0 && (v.passive() || v.is(tPast)) && s.subjectBefore(l.nouns) {
			w.Text, w.Alternatives = l.verb, nil
			if strings.HasSuffix(w.Entry.Term, " à") && v.source != "" && strings.HasSuffix(v.source, " à") {
				w.Text += " at" // porté à l'âge de
				if l.verb == "adjust" {
					w.Text = "adjust to"
				}
			}
			v.note("verb-sense")
			return true
		}
	}
	return false
}

// excluded are the fields of illnesses that a physician rules out.
var excluded = map[string]bool{"cardiology": true, "pathology": true, "neurology": true, "pulmonology": true, "psychiatry": true, "nephrology": true, "endocrinology": true, "rheumatology": true, "gastroenterology": true, "hepatology": true, "hematology": true}

// doneToPerson reports whether what the verb at i says is done to persons: its object, or the subject of its passive, here or in the English before.
func (s *sentence) doneToPerson(i int) bool {
	v := s.chunks[i]
	if !v.passive() && !v.is(tPast) {
		return s.at(i+1).is(tNoun) && s.at(i+1).human
	}
	if i > 0 {
		return s.chunks[i-1].is(tNoun) && s.chunks[i-1].human
	}
	return s.personBefore()
}

// subjectBefore reports whether the English before the fragment ends with one of the nouns, but for a complement with of: a diagnosis of lupus [a été
// retenu].
func (s *sentence) subjectBefore(nouns map[string]bool) bool {
	left := s.set.Left
	if n := len(left); n > 1 && left[n-1] == "," {
		left = left[:n-1] // a diary, [tenu pendant trois jours]
	}
	if n := len(left); n > 0 && (left[n-1] == "is" || left[n-1] == "was" || left[n-1] == "are" || left[n-1] == "were") {
		left = left[:n-1] // the decision is [prise au cas par cas]
	}
	for k := len(left) - 1; k >= max(0, len(left)-6); k-- {
		if nouns[left[k]] || nouns[verbLemma(left[k])] {
			return k == len(left)-1 || left[k+1] == "of"
		}
	}
	return false
}

// lightVerbs say which English verb goes with a noun that is the object, or the subject of the passive. Source: dictionaries of English
// collocations.
var lightVerbs = []struct {
	lemma string
	nouns map[string]bool
	verb  string
}{
	{"atteindre", reachedThings, "reach"},
	{"reprendre", wordSet(`dose tablet tablets capsule capsules pill pills`), "retake"},
	{"supprimer", wordSet(`apnea apneas symptom symptoms cause causes risk risks pain seizure seizures need cough attack attacks`), "eliminate"},
	{"avancer", wordSet(`explanation explanations hypothesis hypotheses argument arguments theory theories reason reasons figure figures`), "put forward"},
	{"fixer", wordSet(`objective objectives goal goals target targets threshold limit limits date rule rules deadline`), "set"},
	{"demander", wordSet(`year years month months week weeks day days hour hours time effort attention caution care expertise patience`), "require"},
	{"rendre", wordSet(`result results`), "return"},
	{"lever", wordSet(`measure measures quarantine lockdown isolation alert`), "lift"},
	{"respecter", wordSet(`palm palms sole soles face skin mucosa scalp trunk limb limbs fold folds nail nails eye eyes joint joints`), "spare"},
	{"prévenir", wordSet(`physician doctor pharmacist nurse parent parents family patient patients midwife surgeon anesthesiologist relatives team staff service services department dentist emergency`), "inform"},
	{"porter", wordSet(`load loads weight weights bag bags object objects burden burdens`), "carry"},
	{"sauter", wordSet(`meal dose meals doses`), "skip"},
	{"contrôler", wordSet(`tsh crp inr hba1c ecg ferritin hematocrit electrolytes calcium`), "check"},
	{"connaître", wordSet(`resurgence increase rise decline surge growth boom expansion outbreak epidemic success improvement decrease`), "experience"},
	{"proposer", wordSet(`drink water beverage food screening test testing treatment therapy help support vaccination vaccine consultation follow-up alternative`), "offer"},
	{"apporter", wordSet(`prescription result results document documents card record records image images list medication medications drug drugs x-ray x-rays`), "bring"},
	{"constituer", wordSet(`group cohort arm pair`), "form"},
	{"mettre", wordSet(`year month week day hour minute decade`), "take"},
	{"poser", wordSet(`diagnosis assumption hypothesis`), "make"},
	{"poser", wordSet(`question problem dilemma challenge`), "raise"},
	{"poser", wordSet(`indication`), "establish"},
	{"former", wordSet(`caregiver caregivers staff team teams nurse nurses physician physicians professional professionals patient patients parent parents volunteer volunteers resident residents worker workers surgeon surgeons provider providers family families`), "train"},
	{"regrouper", wordSet(`trial trials study studies participant participants patient patients case cases`), "include"},
	{"remettre", wordSet(`prescription leaflet card booklet document brochure letter sheet plan kit`), "give"},
	{"altérer", wordSet(`function consciousness vision hearing cognition memory quality life perfusion healing tolerance sleep contractility`), "impair"},
	{"préciser", wordSet(`extension extent spread stage location size nature diagnosis mechanism cause etiology topography`), "determine"},
	{"orienter", wordSet(`investigation diagnosis workup treatment management search choice decision decisions testing approach`), "guide"},
	{"affirmer", wordSet(`infection diagnosis rejection deficiency thrombosis disease malignancy cancer metastasis peritonitis embolism infarction fracture cirrhosis hypertension failure insufficiency syndrome nature origin presence
		pregnancy death hemolysis relapse recurrence`), "confirm"},
	{"discuter", wordSet(`transplantation transplant surgery treatment therapy biopsy chemotherapy radiotherapy dialysis splenectomy drainage anticoagulation corticosteroids transfusion hospitalization immunosuppression`), "consider"},
	{"s'allonger", wordSet(`patient patients child woman man person`), "lie down"},
	{"proposer", wordSet(`ablation surgery treatment therapy transplantation transplant chemotherapy radiotherapy screening vaccination rehabilitation dialysis counseling biopsy support`), "offer"},
	{"conserver", wordSet(`condition function consciousness strength sensation sensitivity reflex reflexes fertility mobility vision diuresis output appetite contractility morphology architecture`), "preserve"},
	{"bénéficier", wordSet(`surgery intervention operation procedure biopsy transplantation transplant resection imaging examination endoscopy colonoscopy coronarography angiography angioplasty mastectomy ablation`), "undergo"},
	{"relayer", wordSet(`anticoagulant anticoagulants anticoagulation heparin warfarin antagonist antagonists`), "bridge"},
	{"installer", wordSet(`patient child woman infant newborn subject donor`), "position"},
	{"débuter", wordSet(`treatment therapy drug antibiotic antibiotics chemotherapy radiotherapy dialysis hemodialysis anticoagulation corticosteroid corticosteroids insulin erythropoietin immunosuppression
		statin diuretic prophylaxis supplementation vaccination feeding inhibitor blocker infusion`), "start"},
	{"s'éliminer", wordSet(`stone stones calculus calculi fragment fragments`), "pass"},
	{"adapter", wordSet(`dose dosage treatment therapy regimen diet`), "adjust"},
	{"prévoir", wordSet(`reassessment assessment visit follow-up review monitoring evaluation`), "call for"},
	{"interrompre", wordSet(`trial study`), "stop"},
	{"redresser", wordSet(`diagnosis`), "correct"},
	{"retenir", wordSet(`diagnosis`), "make"},
	{"évoquer", wordSet(`diagnosis hypothesis possibility transplantation transplant surgery treatment therapy biopsy cause referral option`), "consider"},
	{"remplir", wordSet(`questionnaire form diary checklist survey`), "complete"},
	{"mener", wordSet(`study trial investigation research survey`), "conduct"},
	{"prendre", wordSet(`decision`), "make"},
	{"reprendre", wordSet(`weight-bearing walking treatment feeding activity therapy diet work exercise intake anticoagulation`), "resume"},
	{"introduire", wordSet(`treatment drug therapy antibiotic antiretroviral antiretrovirals antibiotics food`), "introduce"},
	{"éliminer", wordSet(`obstacle barrier dilation dilatation obstruction diagnosis diagnoses cause causes fracture malignancy embolism pregnancy thrombosis hypothyroidism abscess ischemia infarction meningitis stenosis
		lesion hemorrhage complication`), "rule out"},
	{"ramener", wordSet(`fluid pus liquid urine blood`), "yield"},
	{"sensibiliser", wordSet(`public population patient patients physician physicians professional professionals clinician clinicians family families parents`), "educate"},
	{"lever", wordSet(`inhibition ban restriction restrictions`), "lift"},
	{"donner", wordSet(`metastasis metastases`), "produce"},
	{"lever", wordSet(`obstruction doubt restriction`), "remove"},
	{"rendre", wordSet(`service`), "provide"},
	{"faire", wordSet(`infarction stroke hemorrhage seizure attack relapse embolism thrombosis reaction fall pneumonia episode recurrence complication`), "have"},
	{"tenir", wordSet(`diary journal log record calendar`), "keep"},
	{"porter", wordSet(`diagnosis`), "make"},
	{"contrôler", wordSet(`pressure temperature level creatinine count hemoglobin potassium function weight imaging ultrasound test position serology glucose`), "check"},
	{"éliminer", wordSet(`deficiency infection flare relapse fracture pregnancy cancer tumor malignancy thrombosis embolism pneumonia meningitis diagnosis cause disease disorder syndrome obstruction hemorrhage
		bleeding stroke ischemia infarction tuberculosis endocarditis sepsis appendicitis torsion perforation metastasis recurrence abscess foreign stone contraindication condition pathology anomaly`), "rule out"},
	{"se faire", wordSet(`contamination transmission infection spread absorption excretion elimination metabolism exchange`), "occur"},
	{"se faire", wordSet(`diagnosis choice switch transition`), "be made"},
}

// multiplyBy writes how many times something grows or shrinks: "multiplie le risque par deux" is "doubles the risk", "est multiplié par
// 2,5" "is increased 2.5-fold", "divise par cinq la mortalité" "reduces mortality by a factor of five".
// Source: CGEL, multiplicative verbs; AMA Manual of Style, -fold.
func multiplyBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v := s.chunks[i]
		verbs, ok := multiples[v.lemma]
		if !ok || !v.is(tFin, tInf, tPres, tPast, tAdj) {
			return 0, nil
		}
		k := i + 1
		np := s.at(k)
		if np.is(tNoun) {
			k++
		} else {
			np = nil
		}
		by, n := s.at(k), s.at(k+1)
		if !by.is(tPrep) || by.lemma != "par" || !n.is(tNum) || n.lemma == "%" || n.lemma == "unit" {
			return 0, nil
		}
		w := v.mainVerb()
		if w == nil {
			w = v.headWord()
		}
		w.POS, w.Alternatives, w.Source = "verb", nil, w.Source+" "+by.source+" "+n.source
		if v.is(tPast, tAdj) {
			w.Form = english.PastParticiple
		}
		if once := verbs.by[n.words[0].Text]; once != "" && len(n.words) == 1 {
			w.Text = once
			v.cover(n)
		} else {
			w.Text = verbs.verb
			n.words, n.tag, n.head = verbs.times(n.words), tAdv, 0
			n.cover(by)
		}
		v.note("multiply-by")
		if np == nil {
			np = s.at(k + 2)
			if !np.is(tNoun) || v.passive() || v.is(tPast, tAdj) {
				np = nil
			} else {
				k++
			}
		}
		out := one(v)
		if np != nil {
			np.object = true
			out = append(out, np)
		}
		if n.is(tAdv) {
			out = append(out, n)
		}
		return k + 2 - i, out
	})
}

// multiples are the verbs that multiply: by some numbers a verb of its own, by the others a verb with what follows it.
var multiples = map[string]struct {
	by    map[string]string
	verb  string
	times func(n []english.Word) []english.Word
}{
	"multiplier": {map[string]string{"two": "double", "2": "double", "three": "triple", "3": "triple", "four": "quadruple", "4": "quadruple"}, "increase", fold},
	"multiplié":  {map[string]string{"two": "double", "2": "double", "three": "triple", "3": "triple", "four": "quadruple", "4": "quadruple"}, "increase", fold},
	"diviser":    {map[string]string{"two": "halve", "2": "halve"}, "reduce", byFactor},
}

// fold is 2.5-fold, 5- to 10-fold, fivefold.
func fold(n []english.Word) []english.Word {
	for k := range n {
		if n[k].POS == "num" || n[k].Literal {
			if lang.Look(n[k].Text + "fold").English() {
				n[k].Text += "fold"
			} else if k == len(n)-1 {
				n[k].Text += "-fold"
			} else {
				n[k].Text += "-"
			}
		}
	}
	return n
}

// byFactor is "by a factor of five".
func byFactor(n []english.Word) []english.Word {
	return append([]english.Word{grammar("by a factor of", "prep", "multiply-by")}, n...)
}

// onceDone writes a participle clause with "une fois" as a clause: "une fois le diagnostic confirmé" is "once the diagnosis is confirmed".
// Source: Le bon usage, the absolute participle; CGEL, once.
func onceDone(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		once, np, part := s.chunks[i], s.at(i+1), s.at(i+2)
		if once.lemma != "une fois" && once.lemma != "sitôt" && once.lemma != "aussitôt" || !np.is(tDet) || !part.is(tNoun) {
			return 0, nil
		}
		k := i + 3
		for s.at(k).is(tAdj) {
			k++
		}
		p := s.at(k)
		if !p.is(tPast) {
			if p = s.at(k - 1); k == i+3 || !p.is(tAdj) || p.mood != lang.MoodParticiple {
				return 0, nil
			}
			k--
		}
		if p.is(tPast) {
			p.setForm(english.PastParticiple)
		}
		be := english.Word{Text: "be", POS: "verb", Form: english.PresentSingular, Rules: []string{"french/once-done"}}
		if part.plural() {
			be.Form = english.PresentPlural
		}
		if moving[p.lemma] {
			be.Text = "have" // une fois les symptômes apparus: once symptoms have appeared
		}
		p.put(0, be)
		p.tag, p.fixed, p.head = tFin, true, 0
		once.tag = tSub
		if once.words[0].Alternatives = nil; once.lemma == "une fois" {
			once.words[0].Text = "once"
		} else {
			once.words[0].Text = "as soon as" // sitôt le diagnostic posé
		}
		return k + 1 - i, append([]*chunk{once}, s.chunks[i+1:k+1]...)
	})
}
