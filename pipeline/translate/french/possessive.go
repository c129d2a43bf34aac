package french

import (
	"cmp"
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// possessive gives son, sa, ses the pronoun of their owner: "its" for a thing, "his or her" for one person, "their" for several.
// Source: CGEL, genitive pronouns; Le bon usage, the possessive agrees with what is owned.
func possessive(s *sentence) {
	owner, person, own := (*chunk)(nil), (*chunk)(nil), ""
	for i, c := range s.chunks {
		if c.is(tSubj, tRel) {
			own = subjectOwners[c.opening()] // il vivait avec sa fille: he lived with his daughter
		}
		if c.is(tNum) && c.lemma == "sur" {
			owner = &chunk{tag: tNoun, human: true} // un sur sept ignore son statut
		}
		s.ownedInside(c, own)
		if c.is(tAdv) && c.opening() == "for its part" {
			s.personsPart(i)
		}
		if !c.is(tNoun) {
			continue
		}
		if d := c.det; d != nil && (d.lemma == "son" || d.lemma == "sa" || d.lemma == "ses") && len(d.words) > 0 {
			cp := *d
			cp.words = slices.Clone(d.words)
			cp.words[0].Alternatives = nil
			if kin[lastWord(c.headWord().Text)] && person != nil {
				owner = person // l'enfant est laissé dans les bras de sa mère
			}
			if own == "" && owner == nil && s.at(i-1).is(tPrep) {
				own = s.ownerAhead(i) // à son arrivée, il était fébrile
			}
			if spouse := spouseOwners[lastWord(c.headWord().Text)]; own == "" && owner == nil && spouse != "" && s.sex() == sexless {
				own = spouse // vivait avec son mari
				s.doubt += .1
			}
			if his := cmp.Or(own, s.possessor(i, owner)); his != "" {
				cp.words[0].Text = his
			}
			cp.words[0].Rules = append(cp.words[0].Rules[:len(cp.words[0].Rules):len(cp.words[0].Rules)], "french/possessive")
			c.det = &cp
			continue
		}
		if spansTime(c.lemma) || isShare(c) {
			continue // three months after her delivery
		}
		if owner = c; c.human {
			person = c
		}
	}
}

// possessor is the possessive of the owner of the noun phrase at i, a noun before it or, where owner is nil, a person that the English before tells of; ""
// for a thing.
func (s *sentence) possessor(i int, owner *chunk) string {
	c := s.chunks[i]
	switch {
	case owner != nil && owner.human && owner.plural():
		return "their"
	case owner != nil && owner.human:
		return owner.whose()
	case owner == nil && len(s.set.Left) == 0 && s.headingInfinitive():
		return "your" // prendre soin de son dos
	case owner == nil && s.ownedByPerson(i):
		own, _ := s.personOwner()
		return own
	case ofPersons(c.english()) || feltNouns[lastWord(c.headWord().Text)] || c.lemma == "état" && c.det.lemma == "son":
		return s.owner(c.english()) // whose, the fragment does not say: sur les conseils de son médecin
	}
	return ""
}

// ownedByPerson reports that the noun phrase at i, with no owner in the fragment, is of a person whom the English around names.
func (s *sentence) ownedByPerson(i int) bool {
	w := s.chunks[i].headWord()
	switch {
	case (domain(w.Entry) == "anatomy" || ownParts[w.Text] || bodyParts[w.Text]) && s.personNear(0):
		return true // the child gets up by leaning [sur ses cuisses]
	case s.at(0).is(tFin) && !s.chunks[0].passive() && (s.personBefore() || s.tellsOfPerson(0)):
		return true // the patient [prend son traitement]
	case i == 0 && (s.personActs() || s.personAlone()):
		return true // your child must keep [son carnet de santé]
	case s.sex() == sexless:
		return false
	case ownEvents[lastWord(w.Text)]:
		return true // she came back [un mois après sa sortie]
	}
	return len(s.set.Left) > 0 && (heOrShe[s.set.Left[0]] || s.leftIs("him") || s.leftIs("her")) // she was discharged, [sa température étant redevenue normale]
}

// heOrShe are the subject pronouns of one person.
var heOrShe = map[string]bool{"he": true, "she": true}

// personsPart gives "for its part" at i the possessive of the person whom the clause is about, "de son côté, la mère" is "for her part, the mother", and their where
// the clause does not show.
func (s *sentence) personsPart(i int) {
	who := s.at(i + 1)
	if who.mark(",") {
		who = s.at(i + 2)
	}
	person := who.is(tNoun) && who.human && !who.plural() ||
		who == nil && slices.ContainsFunc(s.set.Right[:min(4, len(s.set.Right))], func(w string) bool { return humans[w] })
	switch {
	case person:
		s.chunks[i].words[0].Text = "for " + ownersOf[s.sex()] + " part"
	case who == nil && (len(s.set.Right) == 0 || len(s.set.Right) == 1 && s.rightIs(",")):
		s.chunks[i].words[0].Text = "for their part"
	}
}

// personActs reports that the English before the fragment is a clause of one person up to its verb.
func (s *sentence) personActs() bool {
	n := len(s.set.Left)
	if n < 2 || n > 8 || slices.Contains(s.set.Left, ",") || lang.CommonPOS(s.set.Left[0]).Only(lang.Preposition) {
		return false
	}
	last := lang.CommonPOS(s.set.Left[n-1])
	if !last.Has(lang.Verb) || last.Has(lang.Preposition) {
		return false
	}
	for _, w := range s.set.Left {
		if heOrShe[w] {
			return true
		}
		if p := lang.CommonPOS(w); p.Has(lang.Noun) && !p.Has(lang.Determiner) && !p.Has(lang.Adjective) || humans[w] {
			return humans[w] && !strings.HasSuffix(w, "s")
		}
	}
	return false
}

// whose is the possessive of one person: "la mère et son enfant" is "the mother and her child".
func (c *chunk) whose() string {
	switch w := lastWord(c.headWord().Text); {
	case femaleWords[w] || motherly[w] || w == "patient" && c.gender == lang.GenderFeminine:
		return "her"
	case maleWords[w] || fatherly[w]:
		return "his"
	}
	return "his or her"
}

// personAlone reports that the English before the fragment ends with a preposition and names one person as its subject and nothing else: "The patient came with
// [ses radiographies]".
func (s *sentence) personAlone() bool {
	n := len(s.set.Left)
	if n < 3 || n > 8 || slices.Contains(s.set.Left, ",") || !lang.CommonPOS(s.set.Left[n-1]).Has(lang.Preposition) {
		return false
	}
	person := 0
	for k, w := range s.set.Left {
		switch {
		case humans[w] || heOrShe[w]:
			person++
			if k > 2 || strings.HasSuffix(w, "s") {
				return false
			}
		case k > 0 && lang.CommonPOS(w).Only(lang.Noun):
			return false
		}
	}
	return person == 1
}

// subjectOwners are the possessives of the subject pronouns of persons.
var subjectOwners = map[string]string{"he": "his", "she": "her", "he or she": "his or her", "the patient": "his or her"}

// ownedInside gives a possessive inside a phrase its owner: "depuis le décès de son épouse, il" is "since the death of his wife".
func (s *sentence) ownedInside(c *chunk, own string) {
	for k := range c.words {
		w := &c.words[k]
		if w.Text != "its" || w.Source != "son" && w.Source != "sa" && w.Source != "ses" || k+1 == len(c.words) {
			continue
		}
		switch what := c.words[min(k+2, len(c.words)-1)].Text; {
		case own != "":
			w.Text, w.Alternatives = own, nil
		case kin[lastWord(c.words[k+1].Text)] || kin[lastWord(what)]:
			w.Text, w.Alternatives = s.owner(c.words[k+1].Text), nil
		case ownEvents[c.words[k+1].Text] && s.sex() != sexless && len(s.set.Left) > 0:
			w.Text, w.Alternatives = s.owner(c.words[k+1].Text), nil // 10 % de son poids
		}
	}
}

// ownerAhead is the possessive of the person who is the subject of the clause that the phrase with the noun at i opens, "" for none.
func (s *sentence) ownerAhead(i int) string {
	for k := i + 1; k < min(len(s.chunks)-1, i+8); k++ {
		c := s.chunks[k]
		switch {
		case c.is(tFin, tInf, tPast, tPres):
			return ""
		case c.is(tSubj):
			return subjectOwners[c.opening()]
		case c.is(tNoun) && s.at(k+1).is(tFin) && s.at(k-1).mark(",") && c.human && !c.plural():
			own, _ := s.personOwner() // pendant son hospitalisation, le patient a reçu
			return own
		}
	}
	return ""
}

// ownEvents are what happens to one person, or is so of one.
var ownEvents = wordSet(`discharge admission arrival birth hospitalization stay operation surgery return age job work retirement marriage pregnancy delivery childhood fall accident departure weight`)

// spouseOwners are whose a husband and a wife mostly are.
var spouseOwners = map[string]string{"husband": "her", "wife": "his"}

// headingInfinitive reports a heading of advice that begins with an infinitive: "bien vivre avec son asthme".
func (s *sentence) headingInfinitive() bool {
	for _, c := range s.chunks {
		if c.is(tFin, tSubj) {
			return false
		}
	}
	return s.at(0).is(tInf) || s.at(0).is(tAdv, tPrep) && s.at(1).is(tInf)
}

// personsOwn reports what one person has or wants: "le consentement du patient".
func personsOwn(c, comp *chunk) bool {
	return c.is(tNoun) && !c.post && comp.is(tNoun) && comp.human && !comp.plural() && !comp.post && len(comp.words) == 1 && comp.det != nil &&
		(comp.det.lemma == "le" || comp.det.lemma == "la") &&
		ownThings[lastWord(c.headWord().Text)] && (c.det == nil || c.det.kind == lang.KindArticle)
}

// genitive writes the owner before what is owned: "le consentement du patient" is "the patient's consent".
// Source: CGEL, the genitive of persons.
func genitive(c, de, comp *chunk) *chunk {
	owner := comp.words[0]
	owner.Text, owner.POS, owner.Alternatives = owner.Text+"'s", "noun", nil
	c.put(0, owner)
	c.cover(de)
	c.cover(comp)
	c.det = comp.det
	return c
}

// ownThings are what one person has or wants.
var ownThings = wordSet(`consent weight wish wishes family relatives home life lifestyle bed comfort autonomy understanding dignity request refusal values needs clothes bedroom diet appetite mood
	willingness ability signature entourage condition record records chart file identity privacy`)

// humans are English nouns that name persons.
var humans = wordSet(`patient patients recipients donors woman women man men child children infant newborn adult person people physician doctor donor recipient individual parent nurse mother father
	volunteer worker subject boy girl adolescent teenager baby surgeon provider participant caregiver carrier family smoker survivor candidate traveler student staff specialist clinician
	contact case-patient inpatient outpatient relative brother sister couple member population pharmacist user consumer resident professional practitioner midwife dentist`)

// ofPersons reports a noun that only persons have: a physician, a general condition.
func ofPersons(s string) bool {
	f := strings.Fields(s)
	return isHuman(s) || len(f) > 0 && ownedByPersons[f[len(f)-1]] || strings.HasSuffix(s, "general condition") ||
		strings.HasSuffix(s, "blood pressure") || strings.HasSuffix(s, "vital signs")
}

var ownedByPersons = wordSet(`consent diet employer friends history lifestyle profession spouse weight husband wife partner daughter son job work career school home activities hobbies
	studies occupation age record records chart file`)
