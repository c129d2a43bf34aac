package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// classified reports whether the noun phrase at i names an illness that the clause says of which class it is, so that it is meant in general: "l'éventration
// est une complication tardive" is "incisional hernia is a late complication".
// Source: CGEL, generic noun phrases.
func (s *sentence) classified(i int) bool {
	c, be, class := s.at(i), s.at(i+1), s.at(i+2)
	if s.at(i-1) != nil && !s.at(i-1).is(tPunct, tSub) || i == 0 && len(s.set.Left) > 0 && s.set.Left[len(s.set.Left)-1] != "." {
		return false
	}
	head, d := lastWord(c.headWord().Text), domain(c.headWord().Entry)
	if be.is(tFin) && spreadOver[be.lemma] && c.det.kind == lang.KindArticle && !c.plural() && !c.post && c.kind == 0 && (illFields[d] || d == "immunology") && !illnessClasses[head] && !(len(c.words) == 1 && named[head]) {
		return true // l'allergie alimentaire touche environ 5 % des enfants
	}
	if c.det.kind != lang.KindArticle || c.plural() || c.post || c.kind == kindSuperlative || !be.is(tFin) || be.lemma != "être" || len(be.words) != 1 ||
		!illFields[d] && d != "surgery" || illnessClasses[head] || c.human || implanted[head] || len(c.words) == 1 && named[head] {
		return false
	}
	if class.is(tAdj) {
		return frequencies[class.lemma] || class.lemma == "dû" || strings.HasPrefix(class.lemma, "dû ") || strings.HasPrefix(class.lemma, "lié ") || strings.HasPrefix(class.lemma, "secondaire") // l'arrêt cardiaque peropératoire est exceptionnel
	}
	return class.is(tNoun) && class.det.indefinite() && illnessClasses[lastWord(class.headWord().Text)]
}

// spreadOver are verbs of whom an illness strikes.
var spreadOver = wordSet(`toucher affecter concerner frapper`)

// frequencies say how often an illness is met.
var frequencies = map[string]bool{"rare": true, "fréquent": true, "exceptionnel": true, "courant": true, "rarissime": true, "habituel": true, "possible": true, "inévitable": true, "prévisible": true}

// named are illnesses that a text has named before it calls them so.
var named = wordSet(`syndrome attack episode crisis injury wound process damage involvement form stage`)

// illnessClasses name classes of illnesses and findings.
var illnessClasses = wordSet(`complication disease disorder emergency condition infection tumor malignancy cancer manifestation symptom sign finding problem lesion illness event effect reaction cause indication
	contraindication disability mass nodule patient`)
