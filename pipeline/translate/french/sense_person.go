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
	case v.lemma == "rappeler" && w.Entry.Term == "rappeler" && v.pronominal() && !v.passive() && last.Text != "it":
		w.Text, w.Alternatives, last.Text = "remind", nil, strings.TrimPrefix(last.Text, "to ") // nous rappelle que: reminds us that
		if s.at(i + 1).is(tNoun) {
			last.Text += " of"
		}
	case w.Entry.Term == "prendre" && s.at(i+1).is(tNoun) && strings.HasPrefix(s.at(i+1).lemma, "kilo"):
		w.Text, w.Alternatives = "gain", nil // prendre deux kilos
	case v.lemma == "avoir" && w.Text == "have" && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "an" && !s.at(i+2).is(tPrep) && s.ageOfPerson(i):
		w.Text, w.Alternatives = "be", nil // si vous avez plus de 65 ans
	case w.Entry.Term == "prévoir" && !v.passive() && s.at(i+1).is(tRel, tSub, tAdv) && knownWords[s.at(i+1).opening()]:
		w.Text, w.Alternatives = "predict", nil // prévoir qui récidivera
	case foundVerbs[v.lemma] && last.Source == "l'" && s.at(i+1).is(tAdj, tPast) && personStates[s.at(i+1).opening()]:
		last.Text = objectPronouns[s.sex()] // sa fille l'avait trouvé confus
	case v.lemma == "allonger" && v.passive() && s.personDoes(i):
		w.Text, w.Alternatives = "lay down", nil // le patient est allongé
	case w.Entry.Term == "rendre" && v.passive() && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && s.at(i+2).human:
		w.Text, w.Alternatives = "return", nil // les lunettes doivent être rendues au patient
	case s.saidSense(i, v, w):
	case w.Entry.Term == "guérir" && v.is(tFin) && !v.passive() && !s.at(i-1).is(tSubj) && s.personDoes(i):
		w.Text, w.Alternatives = "recover", nil // la moitié des patients guérissent
	case w.Entry.Term == "guérir" && v.is(tFin) && !v.passive() && i > 0 && s.illSubject(i) && !s.at(i+1).is(tNoun):
		w.Text, w.Alternatives = "resolve", nil // l'allergie guérit avant cinq ans
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

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
