package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// objectlessSense reads verbs that stand without an object: "doit alerter" is "should raise concern".
func (s *sentence) objectlessSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case s.cureSense(i, v, w), s.givenSense(i, v, w):
		return true
	case w.Entry.Term == "se perdre" && s.personDoes(i):
		s.sense(v, w, "get lost")
		return true
	case w.Entry.Term == "s'allonger":
		said := "lengthen" // la durée s'allonge
		if s.personDoes(i) || v.person == 2 || v.is(tInf) && !s.thingAhead(i) {
			said = "lie down" // refuse de s'allonger
		}
		s.sense(v, w, said)
		return true
	case w.Entry.Term == "grossir" && v.is(tFin) && !v.passive() && s.at(i-1).is(tNoun) && !s.at(i-1).human:
		s.sense(v, w, "enlarge") // la tumeur grossit
		return true
	case (v.passive() || v.is(tPast)) && s.at(i+1).is(tAdv) && s.at(i+1).lemma == "au mieux" && s.at(i+2).is(tPrep, tPP, tAdv) &&
		strings.HasPrefix(s.at(i+2).lemma, "par"):
		s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives = "best", nil // se fait au mieux par: is best done by
		v.put(len(v.words)-1, s.at(i+1).words...)
		s.at(i + 1).words = nil
	case v.lemma == "conduire" && w.Entry.Term == "conduire" && !v.passive() && !v.pronominal() &&
		(!s.objectAt(i) || v.is(tInf) && s.at(i+1) == nil && s.noObjectBehind() && !s.rightIs("to")) && !s.at(i+1).mark(","):
		s.sense(v, w, "drive") // ne conduisez pas pendant 24 heures
		return true
	case w.Text == "wait for" && w.Entry.Term == "attendre" && !v.passive() && s.at(i+1).is(tNoun) && spansTime(s.at(i+1).lemma):
		w.Text, w.Alternatives = "wait", nil // attendre cinq minutes
	case w.Text == "wait for" && w.Entry.Term == "attendre" && v.is(tInf) && (s.at(i+1).is(tPunct) || s.at(i+1) == nil && s.noObjectBehind()):
		w.Text, w.Alternatives = "wait", nil // il est préférable d'attendre
	case w.Entry.Term == "manquer" && v.is(tFin, tInf) && !v.passive() && !s.objectAt(i) && !s.at(i+1).is(tPrep) && s.illness(s.at(i-1)):
		w.Text, w.Alternatives = "be absent", nil // la fièvre manque souvent
	case homeward[firstWord(w.Text)] && s.at(i+1).is(tAdv, tPP) && s.at(i+1).opening() == "at home" && homes[s.at(i+1).lemma] != "" && !v.passive():
		s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives = homes[s.at(i+1).lemma], nil // une infirmière viendra chez vous
	case w.Entry.Term == "suffire à" && s.at(i+1).is(tNoun):
		w.Text, w.Alternatives = "be sufficient for", nil // suffit au diagnostic
	case v.lemma == "alerter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
		w.Text, w.Alternatives = "raise concern", nil // doit alerter
	case w.Entry.Term == "se révéler" && w.Text == "prove" && !s.at(i+1).is(tAdj, tPast, tNoun, tInf, tAdv):
		w.Text, w.Alternatives = "become apparent", nil // se révèle à l'âge adulte
	case v.lemma == "porter" && w.Entry.Term == "porter" && !v.passive() && !v.pronominal() && (!s.objectAt(i) || s.at(i+1).is(tPhrase)) &&
		s.soonBehind(v.span.End, "sur"):
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

// cureSense reads verbs of treating that stand without an object: "le traitement ne guérit pas" is "treatment does not cure".
func (s *sentence) cureSense(i int, v *chunk, w *english.Word) bool {
	before := s.at(i - 2)
	switch {
	case w.Entry.Term == "guérir" && v.is(tInf) && before.is(tInf) && comparedCures[before.lemma]:
		s.sense(v, w, "cure") // prévenir plutôt que guérir
	case w.Entry.Term == "guérir" && v.is(tFin) && !v.passive() && !s.objectAt(i) && s.curing(i):
		s.sense(v, w, "cure")
	case w.Entry.Term == "traiter" && !v.passive() && s.at(i+1) == nil:
		w.Text, w.Alternatives = "treat", nil // ne pas traiter
		v.note("verb-sense")
	case w.Text == "operate on" && v.is(tInf) && !v.passive() && s.at(i+1) == nil && s.noObjectBehind():
		w.Text, w.Alternatives = "operate", nil // s'il fallait opérer
		v.note("verb-sense")
	default:
		return false
	}
	return true
}

// comparedCures are what is better or worse than to cure.
var comparedCures = wordSet(`prévenir traiter soulager`)

// givenSense reads verbs by what is offered, and to whom, or measured again: "une coloscopie est proposée" is "colonoscopy is offered".
func (s *sentence) givenSense(i int, v *chunk, w *english.Word) bool {
	switch np := s.at(i + 1); {
	case v.lemma == "proposer" && w.Text == "propose" && ((v.passive() || v.is(tPast)) && procedure(s.headBefore(i)) || s.toWhom(i)):
		s.sense(v, w, "offer") // à qui l'on propose un dépistage
	case repeated[v.lemma] && np.is(tNoun) && np.lemma == "mesure" && len(np.words) == 1:
		np.headWord().Text, np.headWord().Alternatives = "measurement", nil // répéter les mesures
		v.note("verb-sense")
	default:
		return false
	}
	return true
}

// curing reports that the subject of the verb at i is a treatment, here or in the English before.
func (s *sentence) curing(i int) bool {
	drug := s.headBefore(i)
	return treats(drug) || i == 0 && classNouns[drug] || taken(s.at(i-1))
}

// noObjectBehind reports that the English behind the fragment is no object of its verb: nothing, a mark, or a preposition or conjunction.
func (s *sentence) noObjectBehind() bool {
	if len(s.set.Right) == 0 {
		return true
	}
	p := lang.CommonPOS(s.set.Right[0])
	return !p.Has(lang.Noun) && !p.Has(lang.Determiner) && !p.Has(lang.Adjective) && !p.Has(lang.Pronoun) && !p.Has(lang.Numeral) &&
		!strings.ContainsAny(s.set.Right[0], "0123456789")
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
		if c := s.chunks[k]; c.is(tRel) &&
			(strings.HasSuffix(c.lemma, "qui") && strings.HasPrefix(c.lemma, "à") || strings.HasPrefix(c.lemma, "auxquel") || strings.HasPrefix(c.lemma, "auquel")) {
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
	who := s.at(i - 1)
	return s.personDoes(i) || who.is(tRel, tStrong) && who.lemma == "qui" && !s.at(i-2).is(tNoun)
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
		if p := lang.CommonPOS(s.set.Right[0]); !p.Has(lang.Auxiliary) && !p.Has(lang.Modal) && !p.Has(lang.Preposition) &&
			(p.Has(lang.Determiner) || p.Has(lang.Noun) || p.Has(lang.Adjective)) {
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
	case s.recoverSense(i, v, w), s.patientSense(i, v, w):
	case v.lemma == "associer" && v.passive() && strings.HasPrefix(last.Text, "to ") && last.POS == "pron":
		w.Text, w.Alternatives, last.Text = "combine", nil, "with "+strings.TrimPrefix(last.Text, "to ") // peuvent leur être associés
	case v.lemma == "rappeler" && w.Entry.Term == "rappeler" && v.pronominal() && !v.passive() && last.Text != "it":
		w.Text, w.Alternatives, last.Text = "remind", nil, strings.TrimPrefix(last.Text, "to ") // nous rappelle que: reminds us that
		if s.at(i + 1).is(tNoun) {
			last.Text += " of"
		}
	case v.lemma == "indiquer" && w.Entry.Term == "indiquer" && v.pronominal() && !v.passive() && last.POS == "pron" &&
		objectPersons[strings.TrimPrefix(last.Text, "to ")]:
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
	case w.Entry.Term == "dépister" && s.doneToPerson(i):
		w.Text, w.Alternatives = "screen", nil // n'ayant jamais été dépistées, qui doit être dépisté
	case w.Entry.Term == "tenir" && v.passive() && s.at(i+1).is(tAdj):
		w.Text, w.Alternatives = "keep", nil // la plaie doit être tenue propre
	case w.Entry.Term == "rendre" && v.passive() && s.at(i+1).prep("à") && s.at(i+2).is(tNoun) && s.at(i+2).human:
		w.Text, w.Alternatives = "return", nil // les lunettes doivent être rendues au patient
	case s.saidSense(i, v, w):
	case w.Entry.Term == "intervenir" && v.is(tInf) && !s.at(i-1).is(tNoun) && (!s.at(i-1).is(tFin) || s.at(i-1).lemma == "falloir"):
		w.Text, w.Alternatives = "intervene", nil // il aurait fallu intervenir
	case w.Entry.Term == "être déconseillé" && len(v.words) > 1 && (v.words[0].Text == "must" || v.words[0].Text == "should"):
		w.Text, w.Alternatives = "be advised against", nil // doit être déconseillée
	case w.Entry.Term == "être associé à" && s.at(i+1).is(tNoun) && sharedTasks[lastWord(s.at(i+1).headWord().Text)]:
		w.Text, w.Alternatives = "be involved in", nil // l'entourage doit être associé à la prise en charge
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// recoverSense reads guérir by what it is said of: patients recover, wounds heal, illnesses resolve.
func (s *sentence) recoverSense(i int, v *chunk, w *english.Word) bool {
	switch active := w.Entry.Term == "guérir" && !v.passive(); {
	case v.lemma != "guérir" || !v.is(tFin):
		return false
	case active && !s.at(i-1).is(tSubj) && s.personDoes(i):
		w.Text = "recover" // la moitié des patients guérissent
	case i == 0 && healing[strings.TrimSuffix(s.wordBefore(), "s")]:
		w.Text = "heal" // burns [guérissent en deux semaines]
	case active && i > 0 && s.illSubject(i) && !s.at(i+1).is(tNoun):
		w.Text = "resolve" // l'allergie guérit avant cinq ans
	default:
		return false
	}
	w.Alternatives = nil
	return true
}

// patientSense reads verbs of what is done to persons: "le patient est levé le lendemain" is "the patient is mobilized the next day".
func (s *sentence) patientSense(i int, v *chunk, w *english.Word) bool {
	if !v.passive() || !s.personDoes(i) {
		return false
	}
	switch {
	case v.lemma == "allonger":
		w.Text = "lay down" // le patient a été allongé
	case w.Entry.Term == "accompagner" && !s.at(i+1).is(tPrep):
		w.Text = "support" // les proches doivent être accompagnés
	case v.lemma == "lever":
		w.Text = "mobilize"
	default:
		return false
	}
	w.Alternatives = nil
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
