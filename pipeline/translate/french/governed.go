package french

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// A chooser says what a preposition becomes between prev and next, and whether it knows; beyond is the chunk behind next.
type chooser func(s *sentence, prev, next, beyond *chunk) (string, bool)

// prepositionChoices say what each preposition becomes.
var prepositionChoices = []struct {
	lemma  string
	choose chooser
}{
	{"à", chooseA},
	{"de", chooseDe},
	{"par", choosePar},
	{"en", chooseEn},
	{"dans", chooseDans},
	{"à base de", func(_ *sentence, _, next, _ *chunk) (string, bool) {
		e := next.headWord().Entry
		return "containing", next.is(tNoun) && e != nil && (e.Domain == "drugs" || e.Domain == "pharmacology")
	}},
	{"à distance de", func(_ *sentence, _, next, _ *chunk) (string, bool) {
		return "some time after", next.is(tNoun) && pastEvents[lastWord(next.headWord().Text)]
	}},
	{"à moins de", func(s *sentence, _, next, _ *chunk) (string, bool) {
		if next.is(tNoun) && next.det.indefinite() && !spansTime(next.lemma) && !measureUnits[next.lemma] {
			return "unless there is", true // à moins d'une contre-indication
		}
		return "to less than", s.changed(next)
	}},
	{"avec", func(_ *sentence, prev, _, _ *chunk) (string, bool) {
		return "against", prev.is(tFin, tInf, tPast) && prev.doneText() == "weigh" // mis en balance avec le risque
	}},
	{"pour", choosePer},
	{"sur", chooseSur},
	{"sans", chooseWithout},
	{"sauf", chooseExcept},
	{"contre", func(s *sentence, prev, next, _ *chunk) (string, bool) {
		if prev.is(tNoun) && remedies[strings.TrimSuffix(headNoun(prev.headWord().Text), "s")] ||
			prev == nil && remedies[strings.TrimSuffix(s.wordBefore(), "s")] {
			e := next.headWord().Entry
			return "for", next.is(tNoun) && e != nil && (illFields[e.Domain] || symptom(next)) // un médicament contre la toux, but against the virus
		}
		return "compared with", ofValue(next) // 18 %, contre 4 % chez les adultes
	}},
	{"comme", chooseAs},
	{"après", func(s *sentence, prev, next, _ *chunk) (string, bool) {
		s.nextMost(prev, next)
		return "", false
	}},
	{"au-delà de", func(_ *sentence, prev, next, _ *chunk) (string, bool) {
		return "above", ofValue(next) && !spansTime(next.lemma) && !prev.is(tFin, tInf) // hyperkaliémie au-delà de 6,5 mmol/L
	}},
	{"vers", chooseToward},
	{"à raison de", func(_ *sentence, _, next, _ *chunk) (string, bool) {
		if next.is(tNoun) && next.lemma == "prise" {
			next.headWord().Text, next.headWord().Alternatives = "dose", nil
		}
		if next.is(tNoun) && next.numbered() && sittings[lastWord(next.headWord().Text)] || next.is(tNum) && !weighed(next) {
			return "at a rate of", true // à raison de trois séances par semaine, de 1 % par an
		}
		return "as", next.is(tNoun) && next.det.indefinite() && unitDoses[lastWord(next.headWord().Text)] // d'une prise hebdomadaire
	}},
	{"selon", chooseDepending}, {"suivant", chooseDepending},
	{"en fonction de", func(s *sentence, prev, _, _ *chunk) (string, bool) {
		word := verbLemma(s.wordBefore())
		if prev != nil {
			word = prev.verbText()
		}
		return "according to", adjustVerbs[word]
	}},
	{"auprès de", func(_ *sentence, prev, next, _ *chunk) (string, bool) {
		if next.is(tNoun) && sampleNouns[headNoun(next.headWord().Text)] {
			return "in", true // auprès d'un échantillon représentatif
		}
		if prev.is(tNoun) && askingNouns[headNoun(prev.headWord().Text)] && next.is(tNoun) && next.plural() {
			return "among", true // une enquête auprès de 200 médecins
		}
		return "", false
	}},
	{"dès", func(_ *sentence, prev, next, _ *chunk) (string, bool) {
		if next.is(tNoun) && changesOfState[next.lemma] {
			return "upon", true // dès la disparition des douleurs
		}
		if next.is(tNoun) && (next.lemma == "admission" || next.lemma == "arrivée" || next.lemma == "réception") {
			return "on", true // dès l'admission
		}
		return "at", next.is(tNoun) && next.lemma == "apparition" && !(prev.is(tNoun))
	}},
	{"entre", func(s *sentence, prev, next, _ *chunk) (string, bool) {
		if v := s.at(slices.Index(s.chunks, prev) - 1); prev.is(tNoun) && v.is(tFin, tInf, tPres) && v.lemma == "ramener" && v.mainVerb() != nil {
			v.mainVerb().Text, v.mainVerb().Alternatives = "bring", nil
			return "to between", true // ramener la TSH entre 0,5 et 2,5 mUI/L
		}
		if next.is(tNoun) && next.det != nil && next.det.lemma == "les deux" && len(next.det.words) > 0 && next.det.words[0].Text == "both" {
			det := *next.det
			det.words = []english.Word{{Text: "the two", POS: "det", Source: det.source, Rules: []string{"french/preposition"}}}
			next.det = &det // entre les deux groupes
		}
		return "", false
	}},
	{"aux dépens de", func(s *sentence, prev, _, _ *chunk) (string, bool) {
		return "from", s.arises(prev) // se développe aux dépens des mélanocytes
	}},
	{"en dehors de", func(s *sentence, _, next, _ *chunk) (string, bool) {
		if next.is(tNoun) && next.det != nil && (next.det.lemma == "tout" || next.det.lemma == "toute") {
			return "in the absence of", true // en dehors de toute fièvre
		}
		return "apart from", s.illness(next)
	}},
	{"en cas de", func(s *sentence, prev, next, _ *chunk) (string, bool) {
		if prev == nil && len(s.set.Left) == 0 {
			return "in the event of", true // En cas de fièvre, at the start of a sentence
		}
		if next.is(tNoun) && next.det == nil && !next.plural() && headNoun(next.headWord().Text) == "sign" {
			next.setForm(english.PluralNoun) // en cas de signe de gravité
			return "", false
		}
		if next.is(tNoun) &&
			(illFields[domain(next.headWord().Entry)] || lastWord(next.headWord().Text) == "contraindication" || domain(next.headWord().Entry) == "immunology") {
			return "", false // in cases of allergy
		}
		return chooseWithout(nil, nil, next, nil)
	}},
	{"faute de", chooseWithout}, // faute d'alternative: for lack of an alternative
	{"en l'absence de", chooseWithout},
	{"devant", func(_ *sentence, prev, next, _ *chunk) (string, bool) {
		if next.is(tNoun) && weighedNouns[lastWord(next.headWord().Text)] {
			return "in view of", true // devant l'absence d'amélioration
		}
		if !prev.is(tNoun) {
			return "", false
		}
		t := beforeCase[lastWord(prev.headWord().Text)]
		return t, t != ""
	}},
	{"en cours de", func(s *sentence, prev, next, _ *chunk) (string, bool) {
		is := s.behindBe(prev)
		if is && next.is(tNoun) && treats(lastWord(next.headWord().Text)) {
			return "undergoing", true // la patiente est en cours de chimiothérapie
		}
		if is && next.is(tNoun) && studied[lastWord(next.headWord().Text)] {
			return "under", true
		}
		return "in the process of", is // la plaie est en cours de cicatrisation
	}},
	{"d'ici", func(_ *sentence, _, next, _ *chunk) (string, bool) {
		return "within", next.is(tNoun) && (spansTime(next.lemma) && counted(next) || next.lemma == "quinze jours") // d'ici quinze jours
	}},
	{"vu", chooseGiven}, {"compte tenu de", chooseGiven}, {"au vu de", chooseGiven}, {"eu égard à", chooseGiven}, {"étant donné", chooseGiven},
	{"au nombre de", func(s *sentence, prev, next, _ *chunk) (string, bool) {
		if s.behindBe(prev) {
			return "", next.is(tNum) // les cas sont au nombre de 12
		}
		return "numbering", next.is(tNum)
	}},
	{"au bord de", func(_ *sentence, _, next, _ *chunk) (string, bool) {
		return "at the edge of", next.is(tNoun) && domain(next.headWord().Entry) == "anatomy"
	}},
	{"au contact de", func(s *sentence, prev, _, _ *chunk) (string, bool) {
		return "in contact with", s.behindBe(prev) || prev.is(tNoun, tAdj) // un ulcère au contact de l'os
	}},
	{"chez", func(s *sentence, prev, next, _ *chunk) (string, bool) {
		lives := prev.is(tFin, tInf, tPres) && livingVerbs[prev.verbText()] || prev == nil && livingVerbs[verbLemma(s.wordBefore())]
		if lives && next.is(tStrong) && len(next.words) == 1 && (next.lemma == "lui" || next.lemma == "elle" || next.lemma == "eux" || next.lemma == "elles") {
			next.words[0].Text, next.words[0].Alternatives = "home", nil
			return "at", true // mourir chez elle
		}
		return "with", lives && next.is(tNoun) && kin[lastWord(next.headWord().Text)] // vit chez ses parents
	}},
	{"jusqu'à", chooseUntil},
	{"jusque", chooseUntil},
	{"sous", chooseUnder},
	{"pendant", func(_ *sentence, _, next, beyond *chunk) (string, bool) {
		return chooseDuring(next, beyond, "during"), true
	}},
	{"durant", func(_ *sentence, prev, next, beyond *chunk) (string, bool) {
		if prev.is(tNoun) && chooseDuring(next, beyond, "") == "for" {
			return "lasting", true // toute crise durant plus de cinq minutes
		}
		return chooseDuring(next, beyond, "during"), true
	}},
	{"depuis", func(_ *sentence, _, next, beyond *chunk) (string, bool) {
		if next.year() {
			return "since", true // a year
		}
		return chooseDuring(next, beyond, "since"), true
	}},
}

// chooseDepending reads what a decision or a course varies with, and how something runs: "suivant l'état du patient" is "depending on the patient's condition".
func chooseDepending(_ *sentence, _, next, _ *chunk) (string, bool) {
	if inManner(next) {
		return "in", true
	}
	return "depending on", next.is(tNoun) && variableNouns[lastWord(next.headWord().Text)]
}

// chooseGiven keeps the article of what a decision is made in view of: "compte tenu des antécédents" is "given the history".
func chooseGiven(_ *sentence, _, next, _ *chunk) (string, bool) {
	if next.is(tNoun) && next.det.article() && weighedNouns[strings.TrimSuffix(lastWord(next.headWord().Text), "s")] {
		next.kind = kindDefinite
	}
	return "", false
}

// studied is what something is under while it is being done.
var studied = wordSet(`evaluation study development investigation review examination discussion assessment construction analysis`)

// livingVerbs say where a person lives.
var livingVerbs = wordSet(`live stay reside lodge house die remain sleep`)

// nextMost completes the rank of an illness that comes behind another: "la deuxième maladie neurodégénérative après la maladie d'Alzheimer" is "the second most common
// neurodegenerative disease after".
// Source: usage of English textbooks.
func (s *sentence) nextMost(prev, next *chunk) {
	be := s.at(slices.Index(s.chunks, prev) - 1)
	if !prev.is(tNoun) || prev.kind != kindSuperlative || prev.post || !next.is(tNoun) || spansTime(next.lemma) {
		return
	}
	if ill := illFields[domain(prev.headWord().Entry)] || strings.HasPrefix(prev.lemma, "maladie") || prev.lemma == "cause"; !ill || !s.behindBe(be) {
		return
	}
	for k := range prev.words[:prev.head] {
		if lowerRanks[prev.words[k].Text] {
			prev.put(k+1, grammar("most common", "adj", "preposition"))
			return
		}
	}
}

// lowerRanks are the ranks below the first.
var lowerRanks = wordSet(`second third fourth fifth`)

// chooseDuring is "for" before a length of time, else the preposition itself.
func chooseDuring(next, beyond *chunk, itself string) string {
	if next.is(tAdv) {
		next = beyond
	}
	if next.is(tNoun) && strings.HasPrefix(next.lemma, "durée") && (next.post || next.term()) && itself == "during" {
		return "for" // pendant la durée du traitement
	}
	if next.is(tNoun) && next.det != nil && (next.det.lemma == "le" || next.det.lemma == "la" || itself == "during" && next.det.lemma == "les") {
		return itself // pendant les cinq premières années: during the first five years
	}
	if next.is(tNum) || next.is(tNoun) && spansTime(next.lemma) && (next.numbered() || next.words[0].Text == "a" || next.det != nil) {
		return "for"
	}
	return itself
}

// variableNouns are what a decision or a course depends on. Source: AMA Manual of Style, usage of according to.
var variableNouns = wordSet(`severity stage type size location site cause etiology response context situation degree extent country region intensity indication circumstance risk tolerance condition state age`)

// weighedNouns are what a decision is made in view of.
var weighedNouns = wordSet(`course absence lack failure worsening persistence result results inefficacy deterioration aggravation severity improvement progression finding findings ineffectiveness change risk age history`)

// beforeCase is what "devant" becomes behind the noun of what is done.
var beforeCase = map[string]string{"management": "of", "treatment": "of", "approach": "to", "strategy": "for", "workup": "for", "algorithm": "for"}

// changesOfState are what one waits for, and acts upon at once.
var changesOfState = map[string]bool{"disparition": true, "normalisation": true, "guérison": true, "reprise": true, "amélioration": true, "cicatrisation": true, "confirmation": true, "réception": true,
	"obtention": true, "stabilisation": true, "régression": true, "résolution": true, "arrêt": true, "suspicion": true}

// pastEvents are events that a distance from is one in time.
var pastEvents = wordSet(`event episode infarction stroke surgery operation intervention procedure transplantation delivery birth injury trauma infection accident attack phase bleeding hemorrhage treatment decompensation exacerbation flare relapse crisis`)

// adjustVerbs take according to for en fonction de.
var adjustVerbs = wordSet(`adjust adapt tailor titrate choose interpret modify individualize calculate classify stratify`)

// sittings are what is done so many times, and not given in doses.
var sittings = wordSet(`session visit hour meal time cycle exercise consultation meeting sitting minute examination test`)

// weighed reports a quantity of a drug that is given as such, in no unit of time: 5 mg.
func weighed(c *chunk) bool {
	weight := false
	for _, w := range c.words {
		switch unit, per, _ := strings.Cut(w.Text, "/"); {
		case per == "h" || per == "hr" || per == "min" || w.Text == "hour" || w.Text == "minute":
			return false
		case doseUnits[unit]:
			weight = true
		}
	}
	return weight
}

// doseUnits are the units of doses.
var doseUnits = wordSet(`g mg mcg µg μg ng IU U MIU mL ml L mmol mEq mol kcal Gy mGy MBq`)

// sampleNouns are groups of people that are studied, askingNouns studies that ask people.
var (
	sampleNouns = wordSet(`sample cohort population`)
	askingNouns = wordSet(`survey study inquiry enquiry poll questionnaire interview interviews research investigation`)
)

// chooseUnder is "on" before what a patient takes: "sous traitement anticoagulant" is "on anticoagulant treatment".
func chooseUnder(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) {
		return "", false
	}
	if spansTime(next.lemma) && counted(next) {
		return "within", true // sous 24 heures
	}
	if next.lemma == "forme" && len(next.words) > 1 && next.det == nil {
		return "in", true // sous forme inchangée
	}
	return "on", taken(next)
}

// takenNouns take on for sous. Source: usage of English prescriptions.
var takenNouns = wordSet(`treatment therapy medication monotherapy chemotherapy dialysis hemodialysis corticosteroid steroid antibiotic anticoagulant antidepressant insulin oxygen immunosuppressant
	diuretic antiretroviral statin opioid contraception`)

// chooseWithout sets what is missing in the plural where English mostly has it so: "sans facteur de risque" is "without risk factors".
func chooseWithout(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) || next.det != nil || next.plural() || next.headWord().Form != english.Lemma {
		return "", false
	}
	switch head := lastWord(next.headWord().Text); {
	case usedThings[head] && !next.numbered():
		next.put(0, grammar("a", "det", "preposition")) // sans casque: without a helmet
	case singleThings[head] && next.head > 0:
		if next.words[0].POS == "adj" {
			next.put(0, grammar("a", "det", "preposition")) // sans cause évidente: without an obvious cause
		}
	case !next.mass() && (!next.post || head == "sign" || head == "factor") && !rarePlural(head) && pluralPreferred(next):
		next.setForm(english.PluralNoun)
	}
	return "", false
}

// singleThings are countable nouns that mostly are missed or sought one at a time.
var singleThings = wordSet(`cause explanation alternative trigger source reason mechanism lesion tumor mass obstacle diagnosis focus vaccine cure doctor`)

// usedThings are what a person wears, uses or needs one of. Source: CGEL, singular count nouns want a determiner.
var usedThings = wordSet(`helmet tourniquet cane stick walker belt seatbelt cushion pillow catheter drain prosthesis tube cast brace splint collar mask partner caregiver referral bandage dressing
	needle syringe pacemaker stent appointment handrail wheelchair device alternative`)

// chooseExcept is "except in case of" before a bare event or state: "sauf allergie connue" is "except in case of known allergy".
// Source: Le bon usage, sauf with a bare noun.
func chooseExcept(_ *sentence, _, next, _ *chunk) (string, bool) {
	return "except in case of", next.is(tNoun) && next.det == nil && !next.plural() && !next.human && next.headWord().POS != "name"
}

// chooseUntil is "until" before an event or a time, "to" before a part of the body, and "up to" before a measure.
func chooseUntil(_ *sentence, _, next, _ *chunk) (string, bool) {
	if !next.is(tNoun) || len(next.words) == 0 || next.numbered() {
		return "", false
	}
	if next.lemma == "obtention" && untilObtained(next) {
		return "until", true
	}
	head := lastWord(next.headWord().Text)
	switch e := next.headWord().Entry; {
	case amountNouns[head]:
		return "up to", true // jusqu'à la dose maximale tolérée
	case e != nil && e.Domain == "anatomy":
		return "to", true
	case eventNoun(head) || lifeEvents[head] || turningPoints[head] || massNouns[head] || spansTime(next.lemma) || next.month():
		return "until", true
	}
	return "", false
}

// untilObtained makes a clause of what is waited for: "jusqu'à obtention d'une réponse" is "until a response is achieved".
// Source: usage of English guidelines.
func untilObtained(np *chunk) bool {
	k := np.head + 1
	if k >= len(np.words)-1 || np.words[k].Text != "of" || np.head != 0 {
		return false
	}
	be := english.Word{Text: "be", POS: "verb", Form: english.PresentSingular, Rules: []string{"french/preposition"}}
	achieved := english.Word{Text: "achieve", POS: "verb", Form: english.PastParticiple, Source: np.words[0].Source}
	for _, w := range np.words[k+1:] {
		if w.Text == "of" || w.POS == "prep" {
			break
		}
		if w.Form == english.PluralNoun {
			be.Form = english.PresentPlural
		}
	}
	np.words, np.head, np.det, np.fixed = append(append(np.words[:0:0], np.words[k+1:]...), be, achieved), 0, nil, true
	return true
}

// amountNouns take up to for jusqu'à.
var amountNouns = wordSet(`dose dosage amount quantity number level concentration volume maximum total limit threshold percentage proportion`)

// turningPoints take until for jusqu'à. Source: CGEL, prepositions of time.
var turningPoints = wordSet(`onset appearance start end beginning arrival return result failure middle morning evening night`)
