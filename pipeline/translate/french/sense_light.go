package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// light gives a verb that its noun chooses: "le diagnostic est posé" is "the diagnosis is made".
func (s *sentence) light(i int, v *chunk, w *english.Word) bool {
	np := s.at(i + 1)
	if adv := np; adv.is(tAdv) && s.at(i+2).is(tNoun) {
		np = s.at(i + 2) // prévenez immédiatement votre médecin
	}
	if v.passive() || v.is(tPast) {
		np = s.at(i - 1)
	}
	if verb := illnessVerb(v, w, np); verb != "" {
		w.Text, w.Alternatives = verb, nil
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
			if last := lastWord(v.source); strings.HasSuffix(w.Entry.Term, " à") && (last == "à" || l.verb == "adjust" && (last == "au" || last == "aux")) {
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

// illnessVerb is the verb that an illness as the object, or the subject of the passive, asks for; "" for none.
func illnessVerb(v *chunk, w *english.Word, np *chunk) string {
	if !np.is(tNoun) || w.Entry.Term != v.lemma {
		return ""
	}
	field := domain(np.headWord().Entry)
	switch {
	case v.lemma == "éliminer" && np.det != nil && (excluded[field] || illFields[field] && np.det.indefinite()):
		return "rule out" // éliminer une embolie pulmonaire
	}
	return ""
}

// excluded are the fields of illnesses that a physician rules out.
var excluded = map[string]bool{"cardiology": true, "pathology": true, "neurology": true, "pulmonology": true, "psychiatry": true, "nephrology": true, "endocrinology": true, "rheumatology": true, "gastroenterology": true, "hepatology": true, "hematology": true}

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
	{"engager", wordSet(`survival prognosis life vision limb`), "threaten"},
	{"réserver", wordSet(`prognosis outlook`), "guard"},
	{"retrouver", wordSet(`autonomy independence mobility strength vision sensation weight activity appetite sleep consciousness continence`), "regain"},
	{"retenir", wordSet(`hypothesis`), "accept"},
	{"retenir", wordSet(`surgery indication`), "establish"},
	{"toucher", wordSet(`dressing dressings wound wounds catheter mucosa mask face mouth nose eyes handle surface surfaces`), "touch"},
	{"refaire", wordSet(`dressing dressings bandage bandages`), "change"},
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
	{"conserver", wordSet(`condition function consciousness alertness vigilance transit motility strength sensation sensitivity reflex reflexes fertility mobility vision diuresis output appetite contractility morphology architecture`), "preserve"},
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
	{"éviter", wordSet(`diuretic diuretics antibiotic antibiotics corticosteroid corticosteroids inhibitor inhibitors blocker blockers anticoagulant anticoagulants opioid opioids statin statins
		effort exertion sport sports travel biopsy surgery injection use pregnancy pregnancies alcohol smoking exposure contact sun food foods drug drugs medication medications`), "avoid"},
	{"éliminer", wordSet(`obstacle barrier dilation dilatation obstruction diagnosis diagnoses cause causes fracture malignancy embolism pregnancy thrombosis hypothyroidism abscess ischemia infarction meningitis stenosis
		lesion hemorrhage complication`), "rule out"},
	{"ramener", wordSet(`fluid pus liquid urine blood`), "yield"},
	{"sensibiliser", wordSet(`public population patient patients physician physicians professional professionals clinician clinicians family families parents`), "educate"},
	{"lever", wordSet(`inhibition ban restriction restrictions`), "lift"},
	{"donner", wordSet(`metastasis metastases`), "produce"},
	{"lever", wordSet(`obstruction doubt restriction`), "remove"},
	{"rendre", wordSet(`service`), "provide"},
	{"faire", wordSet(`allergy infarction stroke hemorrhage seizure attack relapse embolism thrombosis reaction fall pneumonia episode recurrence complication`), "have"},
	{"tenir", wordSet(`diary journal log record calendar`), "keep"},
	{"porter", wordSet(`diagnosis`), "make"},
	{"contrôler", wordSet(`pressure temperature level creatinine count hemoglobin potassium function weight imaging ultrasound test position serology glucose`), "check"},
	{"éliminer", wordSet(`deficiency infection flare relapse fracture pregnancy cancer tumor malignancy thrombosis embolism pneumonia meningitis diagnosis cause disease disorder syndrome obstruction hemorrhage
		bleeding stroke ischemia infarction tuberculosis endocarditis sepsis appendicitis torsion perforation metastasis recurrence abscess foreign stone contraindication condition pathology anomaly`), "rule out"},
	{"se faire", wordSet(`contamination transmission infection spread absorption excretion elimination metabolism exchange`), "occur"},
	{"se faire", wordSet(`diagnosis choice switch transition`), "be made"},
}
