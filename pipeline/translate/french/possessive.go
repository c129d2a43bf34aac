package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// possessive gives son, sa, ses the pronoun of their owner: "its" for a thing, "his or her" for one person, "their" for several.
// Source: CGEL, genitive pronouns; Le bon usage, the possessive agrees with what is owned.
func possessive(s *sentence) {
	owner, person := (*chunk)(nil), (*chunk)(nil)
	for i, c := range s.chunks {
		if c.is(tNum) && c.lemma == "sur" {
			owner = &chunk{tag: tNoun, human: true} // un sur sept ignore son statut
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
			switch {
			case owner != nil && owner.human && owner.plural():
				cp.words[0].Text = "their"
			case owner != nil && owner.human:
				cp.words[0].Text = "his or her"
			case owner == nil && (domain(c.headWord().Entry) == "anatomy" || ownParts[c.headWord().Text] || bodyParts[c.headWord().Text]) && s.personNear(0):
				cp.words[0].Text, _ = s.personOwner() // the child gets up by leaning [sur ses cuisses]
			case owner == nil && s.at(0).is(tFin) && !s.chunks[0].passive() && s.personBefore():
				cp.words[0].Text, _ = s.personOwner() // the patient [prend son traitement]
			case owner == nil && i == 0 && s.personActs():
				cp.words[0].Text, _ = s.personOwner() // your child must keep [son carnet de santé]
			case ofPersons(c.english()) || c.lemma == "état" && c.det.lemma == "son":
				cp.words[0].Text = s.owner(c.english()) // whose, the fragment does not say: sur les conseils de son médecin
			}
			cp.words[0].Rules = append(cp.words[0].Rules[:len(cp.words[0].Rules):len(cp.words[0].Rules)], "french/possessive")
			c.det = &cp
			continue
		}
		if owner = c; c.human {
			person = c
		}
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
		if w == "he" || w == "she" {
			return true
		}
		if p := lang.CommonPOS(w); p.Has(lang.Noun) && !p.Has(lang.Determiner) && !p.Has(lang.Adjective) || humans[w] {
			return humans[w] && !strings.HasSuffix(w, "s")
		}
	}
	return false
}

// personsOwn reports what one person has or wants: "le consentement du patient".
func personsOwn(c, comp *chunk) bool {
	return c.is(tNoun) && !c.post && comp.is(tNoun) && comp.human && !comp.plural() && !comp.post && len(comp.words) == 1 && comp.det != nil && (comp.det.lemma == "le" || comp.det.lemma == "la") &&
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
	willingness ability signature entourage condition`)

// humans are English nouns that name persons.
var humans = wordSet(`patient patients recipients donors woman women man men child children infant newborn adult person people physician doctor donor recipient individual parent nurse mother father
	volunteer worker subject boy girl adolescent teenager baby surgeon provider participant caregiver carrier family smoker survivor candidate traveler student staff specialist clinician
	contact case-patient inpatient outpatient relative brother sister couple member population pharmacist user consumer resident professional practitioner midwife dentist`)

// ofPersons reports a noun that only persons have: a physician, a general condition.
func ofPersons(s string) bool {
	f := strings.Fields(s)
	return isHuman(s) || len(f) > 0 && ownedByPersons[f[len(f)-1]] || strings.HasSuffix(s, "general condition") || strings.HasSuffix(s, "blood pressure") || strings.HasSuffix(s, "vital signs")
}

var ownedByPersons = wordSet(`consent diet employer friends history lifestyle profession spouse weight husband wife`)
