package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// objectlessSense reads verbs that stand without an object, and those of screening and offering by to whom it is done: "doit alerter" is "should raise concern".
func (s *sentence) objectlessSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case w.Entry.Term == "se perdre" && s.personDoes(i):
		s.sense(v, w, "get lost")
		return true
	case w.Entry.Term == "s'allonger":
		s.sense(v, w, map[bool]string{true: "lie down", false: "lengthen"}[s.personDoes(i) || v.is(tInf) && !s.thingAhead(i)]) // refuse de s'allonger; la durée s'allonge
		return true
	case w.Entry.Term == "grossir" && v.is(tFin) && !v.passive() && s.at(i-1).is(tNoun) && !s.at(i-1).human:
		s.sense(v, w, "enlarge") // la tumeur grossit
		return true
	case (v.passive() || v.is(tPast)) && s.at(i+1).is(tAdv) && s.at(i+1).lemma == "au mieux" && s.at(i+2).is(tPrep, tPP, tAdv) && strings.HasPrefix(s.at(i+2).lemma, "par"):
		s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives = "best", nil // se fait au mieux par: is best done by
		v.put(len(v.words)-1, s.at(i+1).words...)
		s.at(i + 1).words = nil
	case w.Entry.Term == "guérir" && v.is(tInf) && i > 1 && s.at(i-2).is(tInf) && (s.at(i-2).lemma == "prévenir" || s.at(i-2).lemma == "traiter" || s.at(i-2).lemma == "soulager"):
		s.sense(v, w, "cure") // prévenir plutôt que guérir
		return true
	case v.lemma == "conduire" && w.Entry.Term == "conduire" && !v.passive() && !v.pronominal() && !s.objectAt(i) && !s.at(i+1).mark(","):
		s.sense(v, w, "drive") // ne conduisez pas pendant 24 heures
		return true
	case w.Text == "wait for" && w.Entry.Term == "attendre" && !v.passive() && s.at(i+1).is(tNoun) && spansTime(s.at(i+1).lemma):
		w.Text, w.Alternatives = "wait", nil // attendre cinq minutes
	case w.Text == "wait for" && w.Entry.Term == "attendre" && v.is(tInf) && (s.at(i+1).is(tPunct) || s.at(i+1) == nil && (len(s.set.Right) == 0 || s.set.Right[0] == ".")):
		w.Text, w.Alternatives = "wait", nil // il est préférable d'attendre
	case w.Entry.Term == "manquer" && v.is(tFin, tInf) && !v.passive() && !s.objectAt(i) && !s.at(i+1).is(tPrep) && s.illness(s.at(i-1)):
		w.Text, w.Alternatives = "be absent", nil // la fièvre manque souvent
	case repeated[v.lemma] && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "mesure" && len(s.at(i+1).words) == 1:
		s.at(i+1).headWord().Text, s.at(i+1).headWord().Alternatives = "measurement", nil // répéter les mesures
	case homeward[firstWord(w.Text)] && s.at(i+1).is(tAdv, tPP) && s.at(i+1).opening() == "at home" && homes[s.at(i+1).lemma] != "" && !v.passive():
		s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives = homes[s.at(i+1).lemma], nil // une infirmière viendra chez vous
	case w.Entry.Term == "suffire à" && s.at(i+1).is(tNoun):
		w.Text, w.Alternatives = "be sufficient for", nil // suffit au diagnostic
	case v.lemma == "alerter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
		w.Text, w.Alternatives = "raise concern", nil // doit alerter
	case w.Entry.Term == "se révéler" && w.Text == "prove" && !s.at(i+1).is(tAdj, tPast, tNoun, tInf, tAdv):
		w.Text, w.Alternatives = "become apparent", nil // se révèle à l'âge adulte
	case v.lemma == "dépister" && w.Entry.Term == "dépister" && s.doneToPerson(i):
		w.Text, w.Alternatives = "screen", nil // n'ayant jamais été dépistées
	case v.lemma == "proposer" && w.Text == "propose" && (v.passive() || v.is(tPast)) && (s.at(i-1).is(tNoun) && procedure(lastWord(s.at(i-1).headWord().Text)) || i == 0 && procedure(s.wordBefore())):
		s.sense(v, w, "offer") // une coloscopie est proposée
		return true
	case v.lemma == "proposer" && w.Text == "propose" && s.toWhom(i):
		s.sense(v, w, "offer") // à qui l'on propose un dépistage
		return true
	case v.lemma == "porter" && w.Entry.Term == "porter" && !v.passive() && !v.pronominal() && (!s.objectAt(i) || s.at(i+1).is(tPhrase)) && s.soonBehind(v.span.End, "sur"):
		w.Text, w.Alternatives = "focus", nil // porte aussi bien sur l'efficacité
	case v.lemma == "comprendre" && (v.is(tInf) && !s.at(i-1).is(tFin) || v.is(tFin) && !v.passive() && s.personDoes(i)): // le patient comprend les consignes
		s.sense(v, w, "understand")
		return true
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// homeward are verbs of motion, homes what they take for at home.
var (
	homeward = map[string]bool{"come": true, "move": true}
	homes    = map[string]string{"chez vous": "to your home", "chez soi": "home", "à la maison": "home", "à domicile": "to the home"}
)

// thingAhead reports a subject before the infinitive at i, here or in English, that is no person.
func (s *sentence) thingAhead(i int) bool {
	for k := i - 1; k >= max(0, i-4); k-- {
		switch c := s.chunks[k]; {
		case c.is(tNoun):
			return !c.human
		case c.is(tSubj):
			return false
		}
	}
	return len(s.set.Left) > 0 && s.at(0).is(tFin) && !s.personBefore()
}

// toWhom reports a relative of the persons who something is given to before the verb at i.
func (s *sentence) toWhom(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if c := s.chunks[k]; c.is(tRel) && (strings.HasSuffix(c.lemma, "qui") && strings.HasPrefix(c.lemma, "à") || strings.HasPrefix(c.lemma, "auxquel") || strings.HasPrefix(c.lemma, "auquel")) {
			return true
		}
	}
	return false
}

// repeated are what is done to measurements.
var repeated = map[string]bool{"répéter": true, "refaire": true, "multiplier": true, "noter": true, "renouveler": true}

// wantInfinitive are translations that nothing but an infinitive can follow.
var wantInfinitive = map[string]bool{"be likely to": true, "help to": true, "have just": true, "make it possible to": true, "be about to": true}

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

// objectless picks a verb that needs no object, and drops a preposition that has nothing behind it.
func (s *sentence) objectless(v *chunk, w *english.Word) {
	if strings.Contains(w.Entry.Term, " ") || reflexiveTerm(w.Entry.Term) {
		return // s'allonge: lengthens
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

// needObject are verbs that cannot stand without an object. Source: CGEL, strictly transitive verbs.
var needObject = wordSet(`raise lower enhance lessen experience lengthen provide impair bring exert miss`)

// objectAt reports whether an object may stand near the verb at i: behind it, as a pronoun, or as the que of a relative clause.
func (s *sentence) objectAt(i int) bool {
	v := s.chunks[i]
	if v.pronominal() || v.is(tInf) && (s.at(i-1).is(tFin, tAdj) || s.at(i-1).is(tPhrase) && s.at(i-2).is(tRel, tSub) && s.at(i-2).lemma == "que") {
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
	if next == nil && len(s.set.Right) > 0 && !(s.relativeAhead(i) == otherRelative && s.at(i-1).is(tNoun)) {
		if p := lang.CommonPOS(s.set.Right[0]); !p.Has(lang.Auxiliary) && !p.Has(lang.Modal) && !p.Has(lang.Preposition) && (p.Has(lang.Determiner) || p.Has(lang.Noun) || p.Has(lang.Adjective)) {
			return true // the English behind may be the object
		}
	}
	if next.is(tNoun, tNum) && spansTime(next.lemma) || next == nil || next.is(tPunct, tPrep, tSub, tCoord, tPP) {
		return s.relativeAhead(i) == objectRelative
	}
	return true
}

// What a relative pronoun ahead of a verb says of its object.
type relativeKind uint8

const (
	noRelative     relativeKind = iota
	otherRelative               // qui, dont, auquel
	objectRelative              // que
)

// relativeAhead tells the relative pronoun before the verb at i.
func (s *sentence) relativeAhead(i int) relativeKind {
	for k := i - 1; k >= max(0, i-4); k-- {
		if c := s.chunks[k]; c.is(tRel) {
			if strings.Contains(c.lemma, "quel") || strings.HasSuffix(c.lemma, "qui") || c.lemma == "dont" || c.lemma == "où" {
				return otherRelative
			}
			return objectRelative
		}
	}
	return noRelative
}

// personSense reads verbs by the person, or the part of a person, that something is done with: "les lunettes sont rendues au patient" is "glasses are returned
// to the patient".
// Source: dictionaries of English collocations.
func (s *sentence) personSense(i int, v *chunk, w *english.Word) bool {
	last := &v.words[len(v.words)-1]
	switch {
	case v.lemma == "associer" && v.passive() && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && sharedTasks[lastWord(s.at(i+2).headWord().Text)]:
		w.Text, w.Alternatives = "involve", nil // l'entourage doit être associé à la prise en charge
		s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives, s.at(i+1).fixed = "in", nil, true
	case v.lemma == "associer" && v.passive() && strings.HasPrefix(last.Text, "to ") && last.POS == "pron":
		w.Text, w.Alternatives, last.Text = "combine", nil, "with "+strings.TrimPrefix(last.Text, "to ") // peuvent leur être associés
	case v.lemma == "rappeler" && w.Entry.Term == "rappeler" && v.pronominal() && !v.passive() && last.Text != "it":
		w.Text, w.Alternatives, last.Text = "remind", nil, strings.TrimPrefix(last.Text, "to ") // nous rappelle que: reminds us that
		if s.at(i + 1).is(tNoun) {
			last.Text += " of"
		}
	case v.lemma == "indiquer" && w.Entry.Term == "indiquer" && v.pronominal() && !v.passive() && last.POS == "pron" && objectPersons[strings.TrimPrefix(last.Text, "to ")]:
		w.Text, w.Alternatives, last.Text = "tell", nil, strings.TrimPrefix(last.Text, "to ") // vous indiquera quand manger
	case w.Entry.Term == "amener à" && v.pronominal() && !v.passive() && s.at(i+1).is(tInf):
		w.Text, w.Alternatives, last.Text = "prompt", nil, strings.TrimPrefix(last.Text, "to ") // doivent les amener à reconsulter
	case w.Entry.Term == "prendre" && s.at(i+1).is(tNoun) && strings.HasPrefix(s.at(i+1).lemma, "kilo"):
		w.Text, w.Alternatives = "gain", nil // prendre deux kilos
	case v.lemma == "avoir" && w.Text == "have" && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "an" && !s.at(i+2).is(tPrep) && s.ageOfPerson(i):
		w.Text, w.Alternatives = "be", nil // si vous avez plus de 65 ans
	case w.Entry.Term == "prévoir" && !v.passive() && s.at(i+1).is(tRel, tSub, tAdv) && knownWords[s.at(i+1).opening()]:
		w.Text, w.Alternatives = "predict", nil // prévoir qui récidivera
	case w.Entry.Term == "conserver" && !v.passive() && s.at(i+1).is(tNoun) && keptThings[lastWord(s.at(i+1).headWord().Text)]:
		w.Text, w.Alternatives = "retain", nil // n'en conservent aucune trace
	case foundVerbs[v.lemma] && last.Source == "l'" && s.at(i+1).is(tAdj, tPast) && personStates[s.at(i+1).opening()]:
		last.Text = objectPronouns[s.sex()] // sa fille l'avait trouvé confus
	case w.Entry.Term == "dépister" && (v.passive() || v.is(tPast)) && (s.personDoes(i) || s.at(i-1).is(tRel, tStrong) && s.at(i-1).lemma == "qui"):
		w.Text, w.Alternatives = "screen", nil // qui doit être dépisté
	case w.Entry.Term == "tenir" && v.passive() && s.at(i+1).is(tAdj):
		w.Text, w.Alternatives = "keep", nil // la plaie doit être tenue propre
	case v.lemma == "allonger" && v.passive() && s.personDoes(i):
		w.Text, w.Alternatives = "lay down", nil // le patient est allongé
	case w.Entry.Term == "rendre" && v.passive() && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && s.at(i+2).human:
		w.Text, w.Alternatives = "return", nil // les lunettes doivent être rendues au patient
	case w.Entry.Term == "accompagner" && v.passive() && s.personDoes(i) && !s.at(i+1).is(tPrep):
		w.Text, w.Alternatives = "support", nil // les proches doivent être accompagnés
	case s.saidSense(i, v, w):
	case w.Entry.Term == "intervenir" && v.is(tInf) && !s.at(i-1).is(tNoun) && (!s.at(i-1).is(tFin) || s.at(i-1).lemma == "falloir"):
		w.Text, w.Alternatives = "intervene", nil // il aurait fallu intervenir
	case w.Entry.Term == "guérir" && v.is(tFin) && !v.passive() && !s.at(i-1).is(tSubj) && s.personDoes(i):
		w.Text, w.Alternatives = "recover", nil // la moitié des patients guérissent
	case v.lemma == "guérir" && i == 0 && v.is(tFin) && healing[strings.TrimSuffix(s.wordBefore(), "s")]:
		w.Text, w.Alternatives = "heal", nil // burns [guérissent en deux semaines]
	case w.Entry.Term == "être déconseillé" && len(v.words) > 1 && (v.words[0].Text == "must" || v.words[0].Text == "should"):
		w.Text, w.Alternatives = "be advised against", nil // doit être déconseillée
	case v.lemma == "lever" && v.passive() && s.personDoes(i):
		w.Text, w.Alternatives = "mobilize", nil // le patient est levé le lendemain
	case w.Entry.Term == "être associé à" && s.at(i+1).is(tNoun) && sharedTasks[lastWord(s.at(i+1).headWord().Text)]:
		w.Text, w.Alternatives = "be involved in", nil
	case w.Entry.Term == "associer à" && v.passive() && s.at(i+1).is(tNoun) && sharedTasks[lastWord(s.at(i+1).headWord().Text)]:
		w.Text, w.Alternatives = "involve in", nil
	case w.Entry.Term == "guérir" && v.is(tFin) && !v.passive() && i > 0 && s.illSubject(i) && !s.at(i+1).is(tNoun):
		w.Text, w.Alternatives = "resolve", nil // l'allergie guérit avant cinq ans
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// objectPersons are the object pronouns of persons.
var objectPersons = map[string]bool{"you": true, "us": true, "him": true, "her": true, "him or her": true, "them": true}

// keptThings are what stays with somebody after an illness.
var keptThings = wordSet(`trace scar sequela sequelae deficit weakness limp stiffness disability memory habit impairment`)

// ageOfPerson writes the years behind the avoir at i as an age: "plus de 65 ans" is "over 65 years of age", "45 ans" "45 years old".
func (s *sentence) ageOfPerson(i int) bool {
	v, years := s.chunks[i], s.at(i+1)
	last := len(years.words) - 1
	if !v.is(tFin) || v.negated || last < 1 || years.post || !(v.person == 2 || s.personDoes(i)) {
		return false
	}
	switch limit := agedBelow[years.words[0].Text]; {
	case limit != "":
		years.words[0].Text, years.words[0].Alternatives = limit, nil
		years.words = append(years.words[:last+1:last+1], grammar("of age", "adv", "verb-sense"))
	case years.numbered():
		years.words = append(years.words[:last+1:last+1], grammar("old", "adj", "verb-sense"))
	default:
		return false
	}
	years.post = true
	return true
}

// foundVerbs say in what state somebody is found.
var foundVerbs = map[string]bool{"trouver": true, "retrouver": true, "découvrir": true, "voir": true, "rendre": true}

// sharedTasks are what somebody is involved in.
var sharedTasks = wordSet(`management care decision decisions treatment education discussion follow-up planning training`)

// healing are what heals, where a patient recovers.
var healing = wordSet(`burn wound ulcer lesion fracture sore cut bite laceration blister scar incision`)

// saidSense reads what persons say of themselves, what is said of a thing, and what is touched by hand.
func (s *sentence) saidSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case w.Entry.Term == "toucher" && !v.passive() && (v.person == 2 || v.pronominal() && v.is(tInf)):
		w.Text, w.Alternatives = "touch", nil // si vous le touchez, évitez de le toucher
	case v.lemma == "dire" && v.passive() && s.at(i+1).is(tAdj, tPast) && w.Text == "say" && v.reflexive && s.personDoes(i):
		be := english.Word{Text: "be", POS: "verb", Form: english.Gerund} // se dit fatigué: reports being tired
		report := *w
		report.Text, report.Alternatives, report.Form = "report", nil, formFor(v.words[0].Form, v.number)
		v.words, v.head = []english.Word{report, be}, 0
	case v.lemma == "dire" && v.passive() && s.at(i+1).is(tAdj, tPast) && w.Text == "say":
		v.words = append(v.words[:len(v.words):len(v.words)], grammar("to be", "verb", "verb-sense")) // est dite bénigne: is said to be benign
	default:
		return false
	}
	return true
}

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
	{"porter", wordSet(`glasses eyeglasses lens lenses stocking stockings mask masks helmet brace splint prosthesis aid aids glove gloves corset collar orthosis insole insoles shoe shoes dentures diaper clothing clothes garment garments`), "wear"},
	{"porter", wordSet(`device iud pacemaker stent tattoo tattoos scar scars`), "have"},
	{"tenir", wordSet(`name`), "take"},
	{"passer", wordSet(`ultrasound scan mri ct x-ray endoscopy colonoscopy mammogram mammography radiography angiography scintigraphy fibroscopy gastroscopy`), "have"},
	{"gagner", wordSet(`lung lungs liver kidney kidneys brain bone bones abdomen chest neck face trunk limb limbs leg legs arm arms heart meninges bladder scalp`), "spread to"},
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
