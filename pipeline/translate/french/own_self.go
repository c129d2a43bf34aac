package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// ownSelf gives a verb of what one does to oneself the pronoun of its subject: "les patients se lavent les mains" is "patients wash their hands", "le
// patient se blesse" "the patient injures himself or herself"; an instruction addresses the reader: "se laver les mains" is "wash your hands".
// Source: CGEL, reflexive pronouns and genitives that agree with the subject.
func ownSelf(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPres) {
			continue
		}
		for k := range v.words {
			w := &v.words[k]
			if w.POS != "verb" || !strings.Contains(w.Text, "one's") && !strings.Contains(w.Text, "oneself") {
				continue
			}
			own, self := s.reflexiveOwner(i)
			if verb, ok := strings.CutSuffix(w.Text, " oneself"); ok && self == "itself" {
				w.Text, w.Alternatives = verb, nil // l'INR se surveille: a thing does nothing to itself
				v.number = lang.NumberSingular
				passivise(v)
				v.note("own-self")
				break
			}
			if own != "" {
				w.Text, w.Alternatives = strings.NewReplacer("one's", own, "oneself", self).Replace(w.Text), nil
				v.note("own-self")
			}
		}
		if np := s.at(i + 1); np.is(tNoun) && np.det != nil && len(np.det.words) == 1 && np.det.words[0].Text == "one's" && s.instructs(i) {
			np.det.words[0].Text = "your"
			np.note("own-self")
		}
	}
}

// reflexiveOwner is the possessive and the reflexive pronoun of who does what the verb at i says; "" when nothing tells who it is.
func (s *sentence) reflexiveOwner(i int) (own, self string) {
	v, person := s.chunks[i], false
	switch {
	case v.person == 2:
		return "your", "yourself"
	case v.person == 1 && v.number == lang.NumberPlural:
		return "our", "ourselves"
	case v.person == 1:
		return "my", "myself"
	}
	if !v.is(tFin) {
		if s.instructs(i) {
			return "your", "yourself"
		}
		return s.reflexiveAntecedent(i)
	}
	switch prev := s.at(i - 1); {
	case v.number == lang.NumberPlural:
		return "their", "themselves"
	case prev.is(tNoun):
		person = prev.human
	case prev.is(tSubj):
		person = true
	default:
		person = s.personBefore() || s.personNear(i)
	}
	if !person {
		return "its", "itself"
	}
	return s.personOwner()
}

// reflexiveAntecedent is the owner of what an infinitive or participle at i says: persons that stand before it.
func (s *sentence) reflexiveAntecedent(i int) (own, self string) {
	for k := i - 1; k >= max(0, i-6); k-- {
		if c := s.chunks[k]; c.is(tNoun) && c.human && c.plural() {
			return "their", "themselves"
		} else if c.is(tNoun) && c.human {
			return s.personOwner()
		}
	}
	for _, w := range s.set.Left[max(0, len(s.set.Left)-8):] {
		if humans[w] && humans[verbLemma(w)] && verbLemma(w) != w {
			return "their", "themselves"
		} else if humans[w] {
			return s.personOwner()
		}
	}
	return "", ""
}

// personOwner is the pronoun of one person, by the sex that the text around tells.
func (s *sentence) personOwner() (own, self string) {
	switch s.sex() {
	case male:
		return "his", "himself"
	case female:
		return "her", "herself"
	}
	return "his or her", "himself or herself"
}

// instructs reports whether the infinitive at i opens its clause as an instruction.
func (s *sentence) instructs(i int) bool {
	v := s.chunks[i]
	if !v.is(tInf) || v.headWord().Form != english.Lemma || len(v.words) > 0 && v.words[0].Text == "to" {
		return false
	}
	return i > 0 && s.chunks[i-1].is(tPunct) || i == 0 && (len(s.set.Left) == 0 || s.leftIs(":") || s.leftIs(";") || s.leftIs("."))
}
