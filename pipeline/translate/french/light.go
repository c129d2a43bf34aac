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
	if term == v.lemma && strings.Contains(strings.TrimSuffix(w.Entry.Term, " à"), " ") {
		return false
	}
	for _, l := range lightVerbs[term] {
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
	case v.lemma == "retenir" && lastWord(np.headWord().Text) != "diagnosis" && (excluded[field] || field == "infectious-disease"):
		return "diagnose" // une tuberculose a été retenue
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

// A lightVerb is the English verb that goes with some nouns.
type lightVerb struct {
	verb  string
	nouns map[string]bool
}

// lightVerbs say, by the French verb, which English verb goes with a noun that is the object, or the subject of the passive. Source: dictionaries of English
// collocations.
var lightVerbs = map[string][]lightVerb{
	"atteindre": {{"reach", reachedThings}},
	"reprendre": {
		{"retake", wordSet(`dose tablet tablets capsule capsules pill pills`)},
		{"resume", wordSet(`weight-bearing walking treatment feeding activity therapy diet work exercise intake anticoagulation`)},
	},
	"supprimer": {{"eliminate", wordSet(`apnea apneas symptom symptoms cause causes risk risks pain seizure seizures need cough attack attacks`)}},
	"avancer":   {{"put forward", wordSet(`explanation explanations hypothesis hypotheses argument arguments theory theories reason reasons figure figures`)}},
	"engager":   {{"threaten", wordSet(`survival prognosis life vision limb`)}},
	"réserver":  {{"guard", wordSet(`prognosis outlook`)}},
	"retrouver": {{"regain", wordSet(`autonomy independence mobility strength vision sensation weight activity appetite sleep consciousness continence`)}},
	"retenir": {
		{"accept", wordSet(`hypothesis`)},
		{"establish", wordSet(`surgery indication`)},
		{"make", wordSet(`diagnosis`)},
	},
	"toucher":  {{"touch", wordSet(`dressing dressings wound wounds catheter mucosa mask face mouth nose eyes handle surface surfaces`)}},
	"refaire":  {{"change", wordSet(`dressing dressings bandage bandages`)}},
	"fixer":    {{"set", wordSet(`objective objectives goal goals target targets threshold limit limits date rule rules deadline`)}},
	"demander": {{"require", wordSet(`year years month months week weeks day days hour hours time effort attention caution care expertise patience`)}},
	"rendre": {
		{"return", wordSet(`result results`)},
		{"provide", wordSet(`service`)},
	},
	"lever": {
		{"lift", wordSet(`measure measures quarantine lockdown isolation alert inhibition ban restriction restrictions`)},
		{"remove", wordSet(`obstruction doubt`)},
	},
	"respecter": {{"spare", wordSet(`palm palms sole soles face skin mucosa scalp trunk limb limbs fold folds nail nails eye eyes joint joints`)}},
	"prévenir": {{"inform", wordSet(`physician doctor pharmacist nurse parent parents family patient patients midwife surgeon anesthesiologist relatives team staff service services department dentist
			emergency`)}},
	"porter": {
		{"wear", wordSet(`glasses eyeglasses lens lenses stocking stockings mask masks helmet brace splint prosthesis aid aids glove gloves corset collar orthosis insole insoles shoe shoes
			dentures diaper clothing clothes garment garments`)},
		{"have", wordSet(`device iud pacemaker stent tattoo tattoos scar scars`)},
		{"carry", wordSet(`load loads weight weights bag bags object objects burden burdens`)},
		{"make", wordSet(`diagnosis`)},
	},
	"tenir": {
		{"take", wordSet(`name`)},
		{"keep", wordSet(`diary journal log record calendar`)},
	},
	"passer": {{"have", wordSet(`ultrasound scan mri ct x-ray endoscopy colonoscopy mammogram mammography radiography angiography scintigraphy fibroscopy gastroscopy`)}},
	"gagner": {{"spread to", wordSet(`lung lungs liver kidney kidneys brain bone bones abdomen chest neck face trunk limb limbs leg legs arm arms heart meninges bladder scalp`)}},
	"sauter": {{"skip", wordSet(`meal dose meals doses`)}},
	"contrôler": {{"check", wordSet(`tsh crp inr hba1c ecg ferritin hematocrit electrolytes calcium pressure temperature level creatinine count hemoglobin potassium function weight imaging ultrasound
			test position serology glucose`)}},
	"connaître": {{"experience", wordSet(`resurgence increase rise decline surge growth boom expansion outbreak epidemic success improvement decrease`)}},
	"proposer": {{"offer", wordSet(`drink water beverage food screening test testing treatment therapy help support vaccination vaccine consultation follow-up alternative ablation surgery
			transplantation transplant chemotherapy radiotherapy rehabilitation dialysis counseling biopsy`)}},
	"apporter":   {{"bring", wordSet(`prescription result results document documents card record records image images list medication medications drug drugs x-ray x-rays`)}},
	"constituer": {{"form", wordSet(`group cohort arm pair`)}},
	"mettre":     {{"take", wordSet(`year month week day hour minute decade`)}},
	"poser": {
		{"make", wordSet(`diagnosis assumption hypothesis`)},
		{"raise", wordSet(`question problem dilemma challenge`)},
		{"establish", wordSet(`indication`)},
	},
	"former": {{"train", wordSet(`caregiver caregivers staff team teams nurse nurses physician physicians professional professionals patient patients parent parents volunteer volunteers resident
			residents worker workers surgeon surgeons provider providers family families`)}},
	"regrouper": {{"include", wordSet(`trial trials study studies participant participants patient patients case cases`)}},
	"remettre":  {{"give", wordSet(`prescription leaflet card booklet document brochure letter sheet plan kit`)}},
	"altérer":   {{"impair", wordSet(`function consciousness vision hearing cognition memory quality life perfusion healing tolerance sleep contractility`)}},
	"préciser":  {{"determine", wordSet(`extension extent spread stage location size nature diagnosis mechanism cause etiology topography`)}},
	"orienter":  {{"guide", wordSet(`investigation diagnosis workup treatment management search choice decision decisions testing approach`)}},
	"affirmer": {{"confirm", wordSet(`infection diagnosis rejection deficiency thrombosis disease malignancy cancer metastasis peritonitis embolism infarction fracture cirrhosis hypertension failure
			insufficiency syndrome nature origin presence pregnancy death hemolysis relapse recurrence`)}},
	"discuter": {{"consider", wordSet(`transplantation transplant surgery treatment therapy biopsy chemotherapy radiotherapy dialysis splenectomy drainage anticoagulation corticosteroids transfusion
			hospitalization immunosuppression`)}},
	"conserver": {{"preserve", wordSet(`condition function consciousness alertness vigilance transit motility strength sensation sensitivity reflex reflexes fertility mobility vision diuresis output
			appetite contractility morphology architecture`)}},
	"bénéficier": {{"undergo", wordSet(`surgery intervention operation procedure biopsy transplantation transplant resection imaging examination endoscopy colonoscopy coronarography angiography angioplasty
			mastectomy ablation`)}},
	"relayer":   {{"bridge", wordSet(`anticoagulant anticoagulants anticoagulation heparin warfarin antagonist antagonists`)}},
	"installer": {{"position", wordSet(`patient child woman infant newborn subject donor`)}},
	"débuter": {{"start", wordSet(`treatment therapy drug antibiotic antibiotics chemotherapy radiotherapy dialysis hemodialysis anticoagulation corticosteroid corticosteroids insulin erythropoietin
			immunosuppression statin diuretic prophylaxis supplementation vaccination feeding inhibitor blocker infusion`)}},
	"s'éliminer":  {{"pass", wordSet(`stone stones calculus calculi fragment fragments`)}},
	"adapter":     {{"adjust", wordSet(`dose dosage treatment therapy regimen diet`)}},
	"prévoir":     {{"call for", wordSet(`reassessment assessment visit follow-up review monitoring evaluation`)}},
	"interrompre": {{"stop", wordSet(`trial study`)}},
	"redresser":   {{"correct", wordSet(`diagnosis`)}},
	"évoquer":     {{"consider", wordSet(`diagnosis hypothesis possibility transplantation transplant surgery treatment therapy biopsy cause referral option`)}},
	"remplir":     {{"complete", wordSet(`questionnaire form diary checklist survey`)}},
	"mener":       {{"conduct", wordSet(`study trial investigation research survey`)}},
	"prendre":     {{"make", wordSet(`decision`)}},
	"introduire":  {{"introduce", wordSet(`treatment drug therapy antibiotic antiretroviral antiretrovirals antibiotics food`)}},
	"éviter": {{"avoid", wordSet(`diuretic diuretics antibiotic antibiotics corticosteroid corticosteroids inhibitor inhibitors blocker blockers anticoagulant anticoagulants opioid opioids statin
			statins effort exertion sport sports travel biopsy surgery injection use pregnancy pregnancies alcohol smoking exposure contact sun food foods drug drugs medication
			medications`)}},
	"éliminer": {{"rule out", wordSet(`obstacle barrier dilation dilatation obstruction diagnosis diagnoses cause causes fracture malignancy embolism pregnancy thrombosis hypothyroidism abscess ischemia
			infarction meningitis stenosis lesion hemorrhage complication deficiency infection flare relapse cancer tumor pneumonia disease disorder syndrome bleeding stroke
			tuberculosis endocarditis sepsis appendicitis torsion perforation metastasis recurrence foreign stone contraindication condition pathology anomaly`)}},
	"ramener":      {{"yield", wordSet(`fluid pus liquid urine blood`)}},
	"sensibiliser": {{"educate", wordSet(`public population patient patients physician physicians professional professionals clinician clinicians family families parents`)}},
	"donner":       {{"produce", wordSet(`metastasis metastases`)}},
	"faire":        {{"have", wordSet(`allergy infarction stroke hemorrhage seizure attack relapse embolism thrombosis reaction fall pneumonia episode recurrence complication`)}},
	"se faire": {
		{"occur", wordSet(`contamination transmission infection spread absorption excretion elimination metabolism exchange`)},
		{"be made", wordSet(`diagnosis choice switch transition`)},
	},
}
