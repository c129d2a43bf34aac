package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// reported reports whether a conditional at chunk i tells what is said to be so, as it does without a condition: "la maladie serait due à un virus" is
// "the disease may be due to a virus"; "il serait utile de" proposes.
// Source: Le bon usage, the conditional of hearsay.
func (s *sentence) reported(i int) bool {
	for k := max(0, i-3); k < i; k++ {
		if s.chunks[k].is(tSubj, tSub) {
			return false
		}
	}
	for _, t := range s.around(s.chunks[i]) {
		if f := t.form; f == "si" || f == "sans" || f == "que" {
			return false
		}
	}
	for _, w := range append(s.set.Left[:len(s.set.Left):len(s.set.Left)], s.set.Right...) {
		if w == "if" || w == "without" || w == "that" {
			return false
		}
	}
	return true
}

// bodyBehind is bodyAt, also behind an adverb: "lavez-vous soigneusement les mains".
func (s *sentence) bodyBehind(k int, v *chunk) bool {
	if s.at(k).is(tAdv) {
		k++
	}
	return s.bodyAt(k, v)
}

// bodyAt reports whether an article and a part of the body stand at chunk k, and makes the article a possessive: "se laver les mains" is
// "wash one's hands", "se touchent le visage" "touch their face".
// Source: Le bon usage, the article for the possessive.
func (s *sentence) bodyAt(k int, v *chunk) bool {
	art, np := s.at(k), s.at(k+1)
	if s.asks() || v.lemma == "trouver" || v.lemma == "situer" {
		return false // où se trouve la thyroïde ?
	}
	if !art.is(tDet) || art.source == "" || art.kind != lang.KindArticle || !np.is(tNoun) || np.headWord().Entry == nil ||
		np.headWord().Entry.Domain != "anatomy" && !bodyParts[np.headWord().Text] && !ownParts[np.headWord().Text] {
		return false
	}
	own := "one's"
	if k > 2 || len(s.set.Left) > 0 {
		own = "their"
	}
	if v.person == 2 {
		own = "your"
	} else if v.is(tFin) && v.number == lang.NumberPlural {
		own = "their"
	} else if v.is(tFin) {
		own = ownersOf[s.sex()]
	}
	art.words, art.kind, art.lemma = []english.Word{{Text: own, POS: "det", Source: art.source, Rules: []string{"french/verb-group"}}}, lang.KindPossessive, "leur"
	return true
}

// ownParts are further parts of the body that one does something to.
var ownParts = wordSet(`tongue hair face head skin nose mouth tooth nail back neck throat scalp lips eyes`)

// resulting reports whether the verb at i stands in a clause of time or condition of a sentence that tells what holds in general: "lorsque le
// facteur déclenchant a disparu" is "when the trigger has disappeared". Only the verbs around tell.
// Source: CGEL, the present perfect of a resulting state.
func (s *sentence) resulting(i int) bool {
	opener := -1
	for k := i - 1; k >= max(0, i-5) && opener < 0; k-- {
		if s.chunks[k].is(tSub) && resultOpeners[unelided(s.chunks[k].lemma)] {
			opener = k
		}
	}
	if opener < 0 || s.dated(i) {
		return false
	}
	present := false
	for _, w := range append(s.set.Left[:len(s.set.Left):len(s.set.Left)], s.set.Right...) {
		switch w {
		case "was", "were", "had", "did":
			return false
		case "is", "are", "can", "may", "must", "should", "has", "have":
			present = true
		}
		present = present || thirdPerson(w)
	}
	for k := max(0, i-20); k < min(len(s.chunks), i+20); k++ {
		if c := s.chunks[k]; c.is(tFin) && (k < opener || k > i+2) {
			present = present || c.tense == lang.TensePresent && c.lemma != "avoir"
			if c.tense == lang.TenseImperfect || c.tense == lang.TenseSimplePast {
				return false
			}
		}
	}
	return present
}

// changed reports whether the verb group at i says of a thing that it has changed and remains so: "l'urétéroscopie est devenue le traitement de
// choix" is "ureteroscopy has become the treatment of choice". What happened to a person, or at a time, is told in the past.
// Source: CGEL, the present perfect of a resulting state.
func (g *verbGroup) changed(s *sentence, i int) bool {
	if g.passive || g.main == nil ||
		!lastingChanges[g.main.lemma] && !(g.neg != nil && (proofs[g.main.lemma] || proofs[g.main.headTerm()]) && !s.trialBefore(i)) || s.dated(i) {
		return false
	}
	for k := i + 1; k < min(len(s.chunks), i+8); k++ {
		if c := s.chunks[k]; c.year() || c.prep("après") {
			return false
		}
	}
	if prev := s.at(i - 1); prev != nil {
		return !prev.is(tSubj) && !prev.human && !(prev.is(tNoun) && isHuman(prev.headWord().Text))
	}
	w := s.wordBefore()
	return w != "" && !humans[w] && !humans[verbLemma(w)] && !lang.CommonPOS(w).Has(lang.Pronoun)
}

// proofs are verbs of proving, whose want lasts: "n'ont pas fait la preuve de leur utilité" is "have not proved their usefulness". A trial tells once.
var proofs = map[string]bool{"prouver": true, "démontrer": true, "faire la preuve de": true, "faire leurs preuves": true, "faire ses preuves": true}

// trialBefore reports whether a study is the subject of the verb group at i.
func (s *sentence) trialBefore(i int) bool {
	w := s.wordBefore()
	if prev := s.at(i - 1); prev != nil {
		w = lastWord(prev.headWord().Text)
	}
	return trials[strings.TrimSuffix(w, "s")] || strings.HasSuffix(w, "studies") || strings.HasSuffix(w, "analyses")
}

var trials = wordSet(`trial study analysis meta-analysis review survey experiment`)

// lastingChanges are verbs that say how things have come to be.
var lastingChanges = wordSet(`devenir révolutionner transformer bouleverser remplacer contribuer élargir faciliter stimuler progresser changer supplanter`)

// dated reports whether a time stands behind the verb group at i, so that it tells of an event: "si elle est survenue avant 34 semaines".
func (s *sentence) dated(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+5); k++ {
		if c := s.chunks[k]; c.is(tPrep) && (c.lemma == "avant" || c.lemma == "pendant" || c.lemma == "durant") {
			return true
		}
	}
	return false
}

// thirdPerson reports an English word that is a verb in the third person and hardly a noun: requires.
func thirdPerson(w string) bool {
	if w == "remains" || w == "causes" {
		return true
	}
	if !strings.HasSuffix(w, "s") || lang.CommonPOS(w).Has(lang.Noun) {
		return false
	}
	for _, a := range lang.EnglishAnalyses(w) {
		if a.POS == lang.Verb && a.Form == lang.FormThird {
			return true
		}
	}
	return false
}

var resultOpeners = map[string]bool{"lorsque": true, "quand": true, "si": true, "dès que": true, "une fois que": true, "tant que": true, "après que": true}
