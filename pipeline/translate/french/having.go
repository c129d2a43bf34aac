package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

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
	return findingNouns[head] || usefulNouns[head] || investigations[head] || strings.HasSuffix(head, "scopy") || strings.HasSuffix(head, "graphy") || head == "workup" || head == "investigation" || head == "assessment"
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

// beBefore reports whether the English before the fragment ends with a form of be.
func (s *sentence) beBefore() bool {
	return s.leftIs("is") || s.leftIs("are") || s.leftIs("was") || s.leftIs("were") || s.leftIs("be")
}

// wordBehind reports whether an English word follows the fragment in the same clause.
func (s *sentence) wordBehind() bool {
	return len(s.set.Right) > 0 && lang.CommonPOS(s.set.Right[0]) != 0
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
