package french

import (
	"slices"
)

// possessive gives son, sa, ses the pronoun of their owner: "its" for a thing, "his or her" for one person, "their" for several.
// Source: CGEL, genitive pronouns; Le bon usage, the possessive agrees with what is owned.
func possessive(s *sentence) {
	owner := (*chunk)(nil)
	for _, c := range s.chunks {
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
			switch {
			case owner != nil && owner.human && owner.plural():
				cp.words[0].Text = "their"
			case owner != nil && owner.human:
				cp.words[0].Text = "his or her"
			case ofPersons(c.english()) || c.lemma == "état" && c.det.lemma == "son":
				cp.words[0].Text = s.owner(c.english()) // whose, the fragment does not say: sur les conseils de son médecin
			}
			cp.words[0].Rules = append(cp.words[0].Rules[:len(cp.words[0].Rules):len(cp.words[0].Rules)], "french/possessive")
			c.det = &cp
			continue
		}
		owner = c
	}
}

// humans are English nouns that name persons.
var humans = wordSet(`patient patients woman women man men child children infant newborn adult person people physician doctor donor recipient individual parent nurse mother father
	volunteer worker subject boy girl adolescent teenager baby surgeon provider participant caregiver carrier family smoker survivor candidate traveler student staff specialist clinician
	contact case-patient inpatient outpatient relative brother sister couple member population pharmacist user consumer resident professional practitioner midwife dentist`)
