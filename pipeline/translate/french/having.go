package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// hasFeature says what something is of in English with have: "le cancer est de mauvais pronostic" is "the cancer has a poor prognosis". Behind an English
// form of be it is "associated with".
// Source: Le bon usage, être de with a noun of quality; CGEL, with-phrases as predicatives.
func hasFeature(s *sentence) {
	for i, c := range s.chunks {
		if s.personRole(i) {
			c.put(0, grammar("a", "det", "has-feature")) // est médecin: is a physician
			c.note("has-feature")
			continue
		}
		if np := s.at(i + 1); c.prep("à") && np.is(tNoun) && np.det == nil && (np.head > 0 || np.term()) && !np.plural() &&
			featureNouns[lastWord(np.headWord().Text)] && s.at(i-1).beToHave() {
			c.words = nil // le foie est à bord inférieur tranchant
			np.put(0, grammar("a", "det", "has-feature"))
			np.note("has-feature")
			continue
		}
		if said := s.charged(i); said != "" {
			c.words[0].Text, c.words[0].Alternatives = said, nil
			c.note("has-feature")
			continue
		}
		if !c.is(tAdj, tPP) || len(c.words) != 1 || !strings.HasPrefix(c.words[0].Text, "with a") {
			continue
		}
		switch {
		case s.at(i - 1).beToHave():
			c.words[0].Text = strings.TrimPrefix(c.words[0].Text, "with ")
		case i == 0 && s.beBefore():
			c.put(0, grammar("associated", "adj", "has-feature"))
		default:
			continue
		}
		c.words[len(c.words)-1].Alternatives = nil
		c.note("has-feature")
	}
}

// beToHave writes a form of be as one of have, where it is no auxiliary and not negated.
func (c *chunk) beToHave() bool {
	if !c.is(tFin, tInf) || c.lemma != "être" || len(c.words) == 0 || c.words[len(c.words)-1].Text != "be" || c.negated {
		return false
	}
	c.words[len(c.words)-1].Text = "have"
	return true
}

// charged is what "chargé de", and behind an English form of be "porteur de" and "atteint de", say of their noun, "" for anything else.
func (s *sentence) charged(i int) string {
	c, np := s.chunks[i], s.at(i+1)
	if !c.is(tAdj, tPast) || c.words[0].Entry == nil {
		return ""
	}
	switch term := c.words[0].Entry.Term; {
	case term == "chargé de" && (s.antecedent(i).human || np.is(tInf) || i == 0 && chargedGroups[s.subjectWord()]):
		return "responsible for" // une équipe chargée de coordonner les soins
	case i > 0 || !s.beBefore():
	case term == "porteur de" && np.is(tNoun) && (implanted[lastWord(np.headWord().Text)] || devices[lastWord(np.headWord().Text)]):
		return "fitted with" // he is [porteur d'un pacemaker]
	case term == "porteur de":
		return "a carrier of"
	case term == "atteint de" && c.words[0].Text == "with":
		return "affected by" // the patient is [atteint d'une maladie incurable]
	}
	return ""
}

// subjectWord is the English noun before the fragment, over a form of be.
func (s *sentence) subjectWord() string {
	left := s.set.Left
	if s.beBefore() {
		left = left[:len(left)-1]
	}
	if len(left) == 0 {
		return ""
	}
	return left[len(left)-1]
}

// chargedGroups are groups of persons that have a task.
var chargedGroups = wordSet(`team committee unit department agency service board group ministry nurse physician doctor coordinator`)

// personRole reports a bare noun that says what one person is: "est fumeur", he was [infirmier].
func (s *sentence) personRole(i int) bool {
	c, v := s.chunks[i], s.at(i-1)
	if !c.is(tNoun) || c.det != nil || c.plural() || c.mass() || len(c.words) == 0 || c.words[0].POS == "det" || c.words[0].POS == "num" ||
		!isHuman(c.headWord().Text) && !roles[lastWord(c.headWord().Text)] {
		return false
	}
	if i == 0 {
		return s.leftIs("is", "was", "be", "became", "becomes")
	}
	return v.is(tFin, tInf) && (v.lemma == "être" && v.opening() != "there" || v.lemma == "devenir") && !v.plural()
}

// roles are further nouns of persons by what they do.
var roles = wordSet(`professor lawyer accountant baker drinker teacher farmer retiree driver athlete runner soldier singer musician engineer cook hairdresser secretary veterinarian psychologist physiotherapist dietitian`)

// firstTest says of an examination that comes before others that it is done first, since only treatments are first-line treatments: "un bilan à demander en
// première intention" is "a workup to request first".
// Source: usage of English guidelines.
func firstTest(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdv, tPP) || secondLine[c.lemma] == "" || len(c.words) != 1 || !strings.HasPrefix(c.words[0].Text, "as ") {
			continue
		}
		for k := i - 1; k >= max(0, i-4); k-- {
			if np := s.chunks[k]; np.is(tNoun) {
				if head := lastWord(np.headWord().Text); examination(head) {
					c.words[0].Text, c.words[0].Alternatives = secondLine[c.lemma], nil
					c.note("first-test")
				}
				break
			}
		}
		if i <= 1 && len(s.set.Left) > 0 && s.examinedBefore() {
			c.words[0].Text, c.words[0].Alternatives = secondLine[c.lemma], nil
			c.note("first-test")
		}
	}
}

// secondLine is when an examination is done. Source: usage of English guidelines.
var secondLine = map[string]string{"en première intention": "first", "en seconde intention": "as a second step", "en deuxième intention": "as a second step"}

// examination reports a noun that names an examination.
func examination(head string) bool {
	return findingNouns[head] || usefulNouns[head] || investigations[head] || strings.HasSuffix(head, "scopy") ||
		strings.HasSuffix(head, "graphy") || head == "workup" || head == "investigation" || head == "assessment"
}

// examinedBefore reports whether an examination is named in the English right before the fragment.
func (s *sentence) examinedBefore() bool {
	for _, w := range s.set.Left[max(0, len(s.set.Left)-4):] {
		if examination(w) || examination(strings.TrimSuffix(w, "s")) {
			return true
		}
	}
	return false
}

// routine says of what is done without exception that it is routine: "la prémédication n'est pas systématique" is "premedication is not routine".
// Source: usage of English guidelines; systematic is what follows a system.
func routine(s *sentence) {
	for i, c := range s.chunks {
		if c.is(tAdj) && c.lemma == "systématique" && len(c.words) == 1 && s.behindBe(s.at(i-1)) {
			c.words[0].Text, c.words[0].Alternatives = "routine", nil
			c.note("routine")
		}
	}
}

// suddenOnset sets a compound adjective of onset behind be as a phrase: "la douleur est d'installation brutale" is "the pain is of sudden onset", "de bonne qualité" "of good quality".
// Source: CGEL, attributive-only compounds.
func suddenOnset(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdj, tPP) || len(c.words) != 1 {
			continue
		}
		of := ofOnset(c.words[0].Text)
		next := s.at(i + 1)
		if of == "" || !s.behindBe(s.at(i-1)) && !(i == 0 && s.antecedent(0).known) ||
			next != nil && !next.is(tPunct, tCoord) || next == nil && !s.closedBehind() {
			continue
		}
		c.words[0].Text, c.words[0].Alternatives = of, nil
		c.note("sudden-onset")
	}
}

// ofOnset is a compound adjective of onset or quality as a phrase, "" for another word: of sudden onset.
func ofOnset(compound string) string {
	at := strings.LastIndexByte(compound, '-')
	if at > 0 && compound[at:] == "-rich" {
		return "rich in " + compound[:at] // foods [riches en fer]
	}
	if at <= 0 || compound[at:] != "-onset" && compound[at:] != "-quality" {
		return ""
	}
	return "of " + compound[:at] + " " + compound[at+1:]
}

// beBefore reports whether the English before the fragment ends with a form of be.
func (s *sentence) beBefore() bool { return s.leftIs("is", "are", "was", "were", "be") }

// behindBe reports whether the chunk that stands before something is a form of être, or at the head of the fragment the English before it one of be.
func (s *sentence) behindBe(prev *chunk) bool {
	return prev.is(tFin, tInf) && prev.lemma == "être" || prev == nil && s.beBefore()
}

// wordBehind reports whether an English word follows the fragment in the same clause.
func (s *sentence) wordBehind() bool {
	return len(s.set.Right) > 0 && lang.CommonPOS(s.set.Right[0]) != 0
}

// closedBehind reports whether no noun that the fragment could describe follows it in English.
func (s *sentence) closedBehind() bool {
	if len(s.set.Right) == 0 {
		return true
	}
	p := lang.CommonPOS(s.set.Right[0])
	return !p.Has(lang.Noun) && !p.Has(lang.Adjective)
}

// havingIt says with for what people have: "une femme ayant un utérus cicatriciel" is "a woman with a scarred uterus"; not before a past participle, which
// has the perfect.
// Source: AMA Manual of Style, patients with a condition.
func havingIt(s *sentence) {
	for i, v := range s.chunks {
		np, next := s.at(i-1), s.at(i+1)
		if v.is(tPres) && v.source == "ayant" && len(v.words) == 1 && np.is(tNoun) && np.human && next.is(tNoun, tDet, tNum) {
			v.tag, v.lemma = tPrep, "avec"
			v.words = []english.Word{{Text: "with", POS: "prep", Source: v.source}}
			v.note("having-it")
		}
	}
}
