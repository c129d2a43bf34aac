package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

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
