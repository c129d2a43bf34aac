package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
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
	if term == "contrôler" && v.passive() && v.opening() == "be" && np != nil && heldDown[lastWord(np.headWord().Text)] && !s.againAndAgain(i+1) {
		return false
	}
	for _, l := range lightVerbs[term] {
		if np != nil && l.goesWith(lastWord(np.headWord().Text)) ||
			np == nil && i == 0 && (v.passive() || v.is(tPast) || term != v.lemma) && s.subjectBefore(l) {
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

// subjectBefore reports whether the English before the fragment ends with one of the nouns of the verb, but for a complement with of: a diagnosis of lupus [a été
// retenu].
func (s *sentence) subjectBefore(l lightVerb) bool {
	left := s.set.Left
	if n := len(left); n > 1 && left[n-1] == "," {
		left = left[:n-1] // a diary, [tenu pendant trois jours]
	}
	if n := len(left); n > 0 && slices.Contains([]string{"is", "was", "are", "were"}, left[n-1]) {
		left = left[:n-1] // the decision is [prise au cas par cas]
	}
	if n := len(left); n > 1 && left[n-1] == "be" && lang.CommonPOS(left[n-2]).Has(lang.Modal) {
		left = left[:n-2] // the vial must be [agité avant emploi]
	}
	for k := len(left) - 1; k >= max(0, len(left)-6); k-- {
		if l.goesWith(left[k]) {
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

// goesWith reports whether the noun is one of them, also in the plural.
func (l lightVerb) goesWith(noun string) bool { return l.nouns[noun] || l.nouns[verbLemma(noun)] }

// lightVerbs say, by the French verb, which English verb goes with a noun that is the object, or the subject of the passive. Source: dictionaries of English
// collocations.
var lightVerbs = map[string][]lightVerb{
	"atteindre": {{"reach", reachedThings}},
	"reprendre": {
		{"retake", wordSet(`dose tablet capsule pill`)},
		{"resume", wordSet(`weight-bearing walking treatment feeding activity therapy diet work exercise intake anticoagulation`)},
	},
	"supprimer": {{"eliminate", wordSet(`apnea symptom cause risk pain seizure need cough attack`)}},
	"avancer":   {{"put forward", wordSet(`explanation hypothesis hypotheses argument theory reason figure`)}},
	"engager":   {{"threaten", wordSet(`survival prognosis life vision limb`)}},
	"réserver":  {{"guard", wordSet(`prognosis outlook`)}},
	"retrouver": {{"regain", wordSet(`autonomy independence mobility strength vision sensation weight activity appetite sleep consciousness continence`)}},
	"retenir": {
		{"accept", wordSet(`hypothesis`)},
		{"establish", wordSet(`surgery indication`)},
		{"make", wordSet(`diagnosis`)},
	},
	"toucher":  {{"touch", wordSet(`needle tip end syringe lesion skin stitch suture floor object animal ground dressing wound catheter mucosa mask face mouth nose eyes handle surface`)}},
	"refaire":  {{"change", wordSet(`dressing bandage`)}},
	"fixer":    {{"set", wordSet(`objective goal target threshold limit date rule deadline`)}},
	"demander": {{"require", wordSet(`year month week day hour time effort attention caution care expertise patience`)}},
	"rendre": {
		{"return", wordSet(`result`)},
		{"provide", wordSet(`service`)},
	},
	"lever": {
		{"lift", wordSet(`measure quarantine lockdown isolation alert inhibition ban restriction`)},
		{"remove", wordSet(`obstruction doubt`)},
	},
	"respecter": {{"spare", wordSet(`palm sole face skin mucosa scalp trunk limb fold nail eye joint`)}},
	"joindre":   {{"reach", wordSet(`who patient participant subject parent family physician relatives doctor person respondent household`)}},
	"prévenir":  {{"inform", wordSet(`secretariat secretary office employer school police firefighter ambulance authority person contact neighbor coroner physician doctor pharmacist nurse parent family patient midwife surgeon anesthesiologist relatives team staff service department dentist emergency`)}},
	"porter": {
		{"wear", wordSet(`glasses eyeglasses lens stocking mask helmet brace splint prosthesis aid glove corset collar orthosis insole shoe dentures diaper clothing clothes garment`)},
		{"have", wordSet(`replacement implant device iud pacemaker stent tattoo scar`)},
		{"carry", wordSet(`load weight bag object burden`)},
		{"make", wordSet(`diagnosis`)},
	},
	"tenir": {
		{"take", wordSet(`name`)},
		{"keep", wordSet(`diary journal log record calendar`)},
	},
	"passer":   {{"have", wordSet(`ultrasound scan mri ct x-ray endoscopy colonoscopy mammogram mammography radiography angiography scintigraphy fibroscopy gastroscopy`)}},
	"gagner":   {{"spread to", wordSet(`lung liver kidney brain bone abdomen chest neck face trunk limb leg arm heart meninges bladder scalp`)}},
	"allonger": {{"lay down", wordSet(`victim patient person child infant casualty`)}},
	"soulever": {{"raise", wordSet(`question issue concern problem doubt hope objection possibility suspicion`)}},
	"agiter":   {{"shake", wordSet(`vial bottle suspension flask tube syringe ampoule inhaler container mixture solution`)}},
	"sauter":   {{"skip", wordSet(`meal dose`)}},
	"contrôler": {{"check", wordSet(`tsh crp inr hba1c ecg ferritin hematocrit electrolytes calcium pressure temperature level creatinine count hemoglobin potassium function weight imaging ultrasound
			test position serology glucose`)}},
	"connaître": {{"experience", wordSet(`resurgence increase rise decline surge growth boom expansion outbreak epidemic success improvement decrease`)}},
	"proposer": {{"offer", wordSet(`drink water beverage food screening test testing treatment therapy help support vaccination vaccine consultation follow-up alternative ablation surgery
			transplantation transplant chemotherapy radiotherapy rehabilitation dialysis counseling biopsy`)}},
	"apporter":   {{"bring", wordSet(`prescription result document card record image list medication drug x-ray`)}},
	"constituer": {{"form", wordSet(`group cohort arm pair`)}},
	"mettre":     {{"take", wordSet(`year month week day hour minute decade`)}},
	"poser": {
		{"make", wordSet(`diagnosis assumption hypothesis`)},
		{"raise", wordSet(`question problem dilemma challenge`)},
		{"establish", wordSet(`indication`)},
	},
	"former":    {{"train", wordSet(`caregiver staff team nurse physician professional patient parent volunteer resident worker surgeon provider family`)}},
	"regrouper": {{"include", wordSet(`trial study participant patient case`)}},
	"remettre":  {{"give", wordSet(`prescription leaflet card booklet document brochure letter sheet plan kit`)}},
	"altérer":   {{"impair", wordSet(`function consciousness vision hearing cognition memory quality life perfusion healing tolerance sleep contractility`)}},
	"préciser":  {{"determine", wordSet(`extension extent spread stage location size nature diagnosis mechanism cause etiology topography`)}},
	"orienter":  {{"guide", wordSet(`investigation diagnosis workup treatment management search choice decision testing approach`)}},
	"affirmer": {{"confirm", wordSet(`infection diagnosis rejection deficiency thrombosis disease malignancy cancer metastasis peritonitis embolism infarction fracture cirrhosis hypertension failure
			insufficiency syndrome nature origin presence pregnancy death hemolysis relapse recurrence`)}},
	"discuter": {{"consider", wordSet(`transplantation transplant surgery treatment therapy biopsy chemotherapy radiotherapy dialysis splenectomy drainage anticoagulation corticosteroids transfusion
			hospitalization immunosuppression`)}},
	"conserver": {{"preserve", wordSet(`condition function consciousness alertness vigilance transit motility strength sensation sensitivity reflex fertility mobility vision diuresis output appetite
			contractility morphology architecture uterus ovary kidney spleen breast nipple nerve valve embryo rectum larynx bladder hearing voice sperm oocyte`)}},
	"bénéficier": {{"undergo", wordSet(`surgery intervention operation procedure biopsy transplantation transplant resection imaging examination endoscopy colonoscopy coronarography angiography angioplasty
			mastectomy ablation`)}},
	"relayer":   {{"bridge", wordSet(`anticoagulant anticoagulation heparin warfarin antagonist`)}},
	"installer": {{"position", wordSet(`patient child woman infant newborn subject donor`)}},
	"débuter": {{"start", wordSet(`treatment therapy drug antibiotic chemotherapy radiotherapy dialysis hemodialysis anticoagulation corticosteroid insulin erythropoietin immunosuppression statin
			diuretic prophylaxis supplementation vaccination feeding inhibitor blocker infusion`)}},
	"s'imposer":   {{"be obvious", wordSet(`diagnosis`)}},
	"s'éliminer":  {{"pass", wordSet(`stone calculus calculi fragment`)}},
	"adapter":     {{"adjust", wordSet(`dose dosage treatment therapy regimen diet`)}},
	"prévoir":     {{"call for", wordSet(`reassessment assessment visit follow-up review monitoring evaluation`)}},
	"interrompre": {{"stop", wordSet(`trial study`)}},
	"redresser":   {{"correct", wordSet(`diagnosis`)}},
	"évoquer":     {{"consider", wordSet(`diagnosis hypothesis possibility transplantation transplant surgery treatment therapy biopsy cause referral option`)}},
	"remplir":     {{"complete", wordSet(`questionnaire form diary checklist survey`)}},
	"mener":       {{"conduct", wordSet(`study trial investigation research survey`)}},
	"prendre":     {{"make", wordSet(`decision`)}},
	"introduire":  {{"introduce", wordSet(`treatment drug therapy antibiotic antiretroviral food`)}},
	"éviter": {{"avoid", wordSet(`diuretic antibiotic corticosteroid inhibitor blocker anticoagulant opioid statin effort exertion sport travel biopsy surgery injection use pregnancy alcohol smoking
			exposure contact sun food drug medication`)}},
	"éliminer": {{"rule out", wordSet(`obstacle barrier dilation dilatation obstruction diagnosis diagnoses cause fracture malignancy embolism pregnancy thrombosis hypothyroidism abscess ischemia
			infarction meningitis stenosis lesion hemorrhage complication deficiency infection flare relapse cancer tumor pneumonia disease disorder syndrome bleeding stroke
			tuberculosis endocarditis sepsis appendicitis torsion perforation metastasis recurrence foreign stone contraindication condition pathology anomaly`)}},
	"ramener":      {{"yield", wordSet(`fluid pus liquid urine blood`)}},
	"sensibiliser": {{"educate", wordSet(`public population patient physician professional clinician family parents`)}},
	"donner":       {{"produce", wordSet(`metastasis metastases`)}},
	"faire":        {{"have", wordSet(`allergy infarction stroke hemorrhage seizure attack relapse embolism thrombosis reaction fall pneumonia episode recurrence complication`)}},
	"se faire": {
		{"occur", wordSet(`contamination transmission infection spread absorption excretion elimination metabolism exchange`)},
		{"be made", wordSet(`diagnosis choice switch transition`)},
	},
}
