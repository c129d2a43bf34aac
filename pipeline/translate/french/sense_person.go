package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

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
