package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// clinicalSense reads verbs by the thing, amount or part of the body that something is done with: "sa maturation demande six semaines" is "its maturation
// requires six weeks".
// Source: dictionaries of English collocations.
func (s *sentence) clinicalSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case s.personSense(i, v, w):
		return true
	case v.lemma == "estimer" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && ofValue(s.at(i+2)):
		w.Text, w.Alternatives = "estimate", nil // les pertes sont estimées à 300 ml
	case v.lemma == "localiser" && v.is(tFin) && v.passive() && (s.at(i+1) == nil && !s.wordBehind() || s.at(i+1).is(tPunct, tCoord, tSub)):
		w.Text, w.Alternatives = "localize", nil // la tumeur est localisée
	case v.lemma == "demander" && v.is(tFin) && !v.passive() && !v.pronominal() && s.thingAsks(i) && (s.spanAt(i+1) || s.at(i+1).is(tAdv) && s.spanAt(i+2)):
		w.Text, w.Alternatives = "take", nil // la récupération demande plusieurs semaines
	case v.lemma == "demander" && v.is(tFin, tInf, tPres) && !v.passive() && !v.pronominal() && s.thingAsks(i):
		w.Text, w.Alternatives = "require", nil // sa maturation demande six semaines
	case v.lemma == "introduire" && s.intoBody(i):
		w.Text, w.Alternatives = "insert", nil // rien ne doit être introduit dans la bouche
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// illSubject reports whether the subject of the verb at i is an illness, here or in the English before.
func (s *sentence) illSubject(i int) bool {
	if i == 0 {
		w := s.wordBefore()
		return illnessClasses[strings.TrimSuffix(w, "s")] || strings.HasSuffix(w, "itis") || strings.HasSuffix(w, "osis") || strings.HasSuffix(w, "oma")
	}
	return s.illness(s.at(i-1)) || s.at(i-1).is(tNoun) && illnessClasses[lastWord(s.at(i-1).headWord().Text)]
}

// spanAt reports whether a length of time stands at i.
func (s *sentence) spanAt(i int) bool {
	np := s.at(i)
	return np.is(tNoun) && spansTime(np.lemma)
}

// thingAsks reports whether the subject of the verb at i is a thing, which asks nobody, and an object follows.
func (s *sentence) thingAsks(i int) bool {
	np := s.at(i - 1)
	if np.is(tAdv) {
		np = s.at(i - 2)
	}
	return s.chunks[i].is(tFin) && np.is(tNoun) && !personNoun(np) && s.at(i+1).is(tNoun, tNum, tAdv) && !personNoun(s.at(i+1))
}

// intoBody reports whether a part of the body follows the verb at i, behind dans.
func (s *sentence) intoBody(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+5); k++ {
		if in, np := s.chunks[k], s.at(k+1); in.is(tPrep) && in.lemma == "dans" && np.is(tNoun) {
			return domain(np.headWord().Entry) == "anatomy" || np.headWord().Text == "mouth"
		}
	}
	return false
}
