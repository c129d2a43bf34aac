package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// clinicalSense reads verbs by the device, test, drug or part of the body that something is done with: "un garrot est mis en place" is "a tourniquet is
// placed".
// Source: dictionaries of English collocations.
func (s *sentence) clinicalSense(i int, v *chunk, w *english.Word) bool {
	next := s.at(i + 1)
	switch {
	case s.personSense(i, v, w), s.judgedSense(i, v, w):
		return true
	case v.lemma == "localiser" && v.is(tFin) && v.passive() && (s.at(i+1) == nil && !s.wordBehind() || s.at(i+1).is(tPunct, tCoord, tSub)):
		w.Text, w.Alternatives = "localize", nil // la tumeur est localisée
	case v.lemma == "demander" && v.is(tFin) && !v.passive() && !v.pronominal() && s.thingAsks(i) && (s.spanAt(i+1) || s.at(i+1).is(tAdv) && s.spanAt(i+2)):
		w.Text, w.Alternatives = "take", nil // la récupération demande plusieurs semaines
	case v.lemma == "demander" && v.is(tFin, tInf, tPres) && !v.passive() && !v.pronominal() && s.thingAsks(i):
		w.Text, w.Alternatives = "require", nil // sa maturation demande six semaines
	case (v.lemma == "avoir" || v.lemma == "présenter") && !v.passive() && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "intérêt" && s.at(i+1).headWord().Text == "interest" && !s.personDoes(i):
		s.at(i+1).headWord().Text, s.at(i+1).headWord().Alternatives = "value", nil // n'a plus d'intérêt
	case v.lemma == "céder" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && s.relieves(i+1, w):
	case w.Entry.Term == "relever de" && !v.passive() && s.at(i+1).is(tNoun) && treats(lastWord(s.at(i+1).headWord().Text)):
		w.Text, w.Alternatives = "require", nil // les formes légères relèvent d'une psychothérapie
	case w.Text == "set in" && next.is(tPrep) && next.lemma == "dans", w.Text == "set in" && next != nil && strings.HasPrefix(next.source+" ", "en "):
		w.Text, w.Alternatives = "develop", nil // s'installe en moins de 72 heures
	case w.Entry.Term == "atteindre" && !v.passive() && s.at(i+1).is(tNoun) && domain(s.at(i+1).headWord().Entry) == "anatomy" && s.illSubject(i):
		w.Text, w.Alternatives = "affect", nil // la maladie peut atteindre le foie
	case v.lemma == "demander" && v.passive() && s.at(i-1).is(tNoun) && examination(lastWord(s.at(i-1).headWord().Text)):
		w.Text, w.Alternatives = "order", nil // une échographie est demandée
	case w.Entry.Term == "mettre en place" && s.placesDevice(i):
		w.Text, w.Alternatives = "place", nil // un garrot est mis en place
	case v.lemma == "introduire" && s.intoBody(i):
		w.Text, w.Alternatives = "insert", nil // rien ne doit être introduit dans la bouche
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// relieves reads the verb of a complaint that yields to what the à at k brings: a drug, or something done.
func (s *sentence) relieves(k int, w *english.Word) bool {
	a, np := s.at(k), s.at(k+1)
	head := lastWord(np.headWord().Text)
	switch d := domain(np.headWord().Entry); {
	case d == "drugs" || d == "pharmacology":
		w.Text, w.Alternatives = "respond", nil // ne cède pas à la trinitrine
		return true
	case procedure(head) || medicalActs[head] || head == "rest":
		w.Text, w.Alternatives = "resolve", nil // cède à la compression
		a.words[0].Text, a.words[0].Alternatives, a.fixed = "with", nil, true
		return true
	}
	return false
}

// treats reports the noun of a treatment.
func treats(head string) bool {
	return procedure(head) || strings.HasSuffix(head, "therapy") || head == "treatment" || head == "surgery"
}

// judgedSense reads verbs by what is measured, checked or judged: "les enzymes hépatiques sont contrôlées" is "liver enzymes are checked".
// Source: dictionaries of English collocations.
func (s *sentence) judgedSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case v.lemma == "estimer" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && ofValue(s.at(i+2)):
		w.Text, w.Alternatives = "estimate", nil // les pertes sont estimées à 300 ml
	case v.lemma == "discuter" && v.passive() && s.at(i-1).is(tNoun) && debated[lastWord(s.at(i-1).headWord().Text)]:
		w.Text, w.Alternatives = "debate", nil // bien que son efficacité soit discutée
	case v.lemma == "dire" && v.passive() && s.at(i+1).is(tAdj) && s.at(i-1).is(tNoun):
		w.Text, w.Alternatives = "consider", nil // un rétrécissement est dit serré
		if a := s.at(i + 1); a.lemma == "serré" && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "severe", nil
		}
	case v.lemma == "juger" && w.Entry.Term == "juger" && v.passive() && !s.at(i+1).is(tAdj, tPast, tPP) && s.at(i-1).is(tNoun):
		w.Text, w.Alternatives = "assess", nil // l'efficacité est jugée au bout de trois mois
	case (v.lemma == "effectuer" || v.lemma == "réaliser" || v.lemma == "faire") && v.passive() && s.at(i-1).is(tNoun) && s.at(i-1).lemma == "contrôle" && len(s.at(i-1).words) == 1:
		s.at(i-1).headWord().Text, s.at(i-1).headWord().Alternatives = "check", nil // un contrôle est effectué six semaines après
	case v.lemma == "contrôler" && v.passive() && s.at(i-1).is(tNoun) && s.checked(i):
		w.Text, w.Alternatives = "check", nil // les enzymes hépatiques sont contrôlées tous les mois
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

// debated are what opinions differ on.
var debated = wordSet(`efficacy effectiveness role value place benefit usefulness superiority relevance existence pathogenesis mechanism necessity`)

// checked reports whether the subject of the passive verb at i is measured in a sample, or is looked at again and again: "la tension est contrôlée chaque jour".
func (s *sentence) checked(i int) bool {
	np := s.at(i - 1)
	if lab := lastWord(np.headWord().Text); lab == "profile" || lab == "panel" {
		return true // le bilan lipidique est contrôlé
	}
	if par, by := s.at(i+1), s.at(i+2); par.is(tPrep) && par.lemma == "par" && by.is(tNoun) && examination(lastWord(by.headWord().Text)) {
		return true // l'efficacité est contrôlée par un test respiratoire
	}
	if d := domain(np.headWord().Entry); d == "laboratory" || domain(np.words[0].Entry) == "anatomy" && np.plural() && lastWord(np.headWord().Text) == "enzyme" {
		return true
	}
	next := s.at(i + 1)
	return levelNouns[lastWord(np.headWord().Text)] && next != nil && (strings.HasPrefix(next.source, "tous les") || strings.HasPrefix(next.source, "chaque") || strings.HasPrefix(next.source, "toutes les") || strings.Contains(next.source, "fois par"))
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

// placesDevice reports whether the verb at i is done with something that is put into or onto a patient: its object, or its subject in the passive.
func (s *sentence) placesDevice(i int) bool {
	np := s.at(i + 1)
	if s.chunks[i].passive() {
		np = s.at(i - 1)
	}
	head := s.wordBefore()
	if np.is(tNoun) {
		head = headNoun(np.headWord().Text)
	} else if i > 0 || !s.chunks[i].passive() {
		return false
	}
	return implanted[head] || devices[head] || head == "tourniquet" || head == "mask" || head == "bandage" || head == "splint" || head == "dressing" || head == "packing"
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
