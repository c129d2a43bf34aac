package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// clinicalSense reads verbs by the device, test, drug or part of the body that something is done with: "un garrot est mis en place" is "a tourniquet is
// placed".
// Source: dictionaries of English collocations.
func (s *sentence) clinicalSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case v.lemma == "localiser" && v.is(tFin) && v.passive() && (s.at(i+1) == nil && !s.wordBehind() || s.at(i+1).is(tPunct, tCoord, tSub)):
		w.Text, w.Alternatives = "localize", nil // la tumeur est localisée
	case v.lemma == "demander" && v.is(tFin) && !v.passive() && !v.pronominal() && s.thingAsks(i) && (s.spanAt(i+1) || s.at(i+1).is(tAdv) && s.spanAt(i+2)):
		w.Text, w.Alternatives = "take", nil // la récupération demande plusieurs semaines
	case v.lemma == "demander" && v.is(tFin, tInf, tPres) && !v.passive() && !v.pronominal() && s.thingAsks(i):
		w.Text, w.Alternatives = "require", nil // sa maturation demande six semaines
	case (v.lemma == "avoir" || v.lemma == "présenter") && !v.passive() && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "intérêt" && s.at(i+1).headWord().Text == "interest" && !s.personDoes(i):
		s.at(i+1).headWord().Text, s.at(i+1).headWord().Alternatives = "value", nil // n'a plus d'intérêt
	case v.lemma == "céder" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && (domain(s.at(i+2).headWord().Entry) == "drugs" || domain(s.at(i+2).headWord().Entry) == "pharmacology"):
		w.Text, w.Alternatives = "respond", nil // ne cède pas à la trinitrine
	case v.lemma == "estimer" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && ofValue(s.at(i+2)):
		w.Text, w.Alternatives = "estimate", nil // les pertes sont estimées à 300 ml
	case v.lemma == "associer" && v.passive() && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && sharedTasks[lastWord(s.at(i+2).headWord().Text)]:
		w.Text, w.Alternatives = "involve", nil // l'entourage doit être associé à la prise en charge
		s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives, s.at(i+1).fixed = "in", nil, true
	case v.lemma == "associer" && v.passive() && strings.HasPrefix(v.words[len(v.words)-1].Text, "to ") && v.words[len(v.words)-1].POS == "pron":
		pro := &v.words[len(v.words)-1]
		w.Text, w.Alternatives, pro.Text = "combine", nil, "with "+strings.TrimPrefix(pro.Text, "to ") // peuvent leur être associés
	case v.lemma == "allonger" && v.passive() && s.personDoes(i):
		w.Text, w.Alternatives = "lay down", nil // le patient est allongé
	case v.lemma == "discuter" && v.passive() && s.at(i-1).is(tNoun) && debated[lastWord(s.at(i-1).headWord().Text)]:
		w.Text, w.Alternatives = "debate", nil // bien que son efficacité soit discutée
	case v.lemma == "dire" && v.passive() && s.at(i+1).is(tAdj) && s.at(i-1).is(tNoun):
		w.Text, w.Alternatives = "consider", nil // un rétrécissement est dit serré
		if a := s.at(i + 1); a.lemma == "serré" && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "severe", nil
		}
	case v.lemma == "juger" && w.Entry.Term == "juger" && v.passive() && !s.at(i+1).is(tAdj, tPast, tPP) && s.at(i-1).is(tNoun):
		w.Text, w.Alternatives = "assess", nil // l'efficacité est jugée au bout de trois mois
	case w.Entry.Term == "rendre" && v.passive() && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && s.at(i+2).human:
		w.Text, w.Alternatives = "return", nil // les lunettes doivent être rendues au patient
	case (v.lemma == "garder" || v.lemma == "conserver") && !v.passive() && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "intérêt" && s.at(i+1).det != nil:
		np := s.at(i + 1)
		w.Text, w.Alternatives = "remain", nil // gardent tout leur intérêt
		np.tag, np.det, np.words, np.head = tAdj, nil, []english.Word{{Text: "useful", POS: "adj", Source: np.source}}, 0
	case w.Entry.Term == "accompagner" && v.passive() && s.personDoes(i) && !s.at(i+1).is(tPrep):
		w.Text, w.Alternatives = "support", nil // les proches doivent être accompagnés
	case v.lemma == "guérir" && i == 0 && v.is(tFin) && healing[strings.TrimSuffix(s.wordBefore(), "s")]:
		w.Text, w.Alternatives = "heal", nil // burns [guérissent en deux semaines]
	case v.lemma == "lever" && v.passive() && s.personDoes(i):
		w.Text, w.Alternatives = "mobilize", nil // le patient est levé le lendemain
	case w.Entry.Term == "être associé à" && s.at(i+1).is(tNoun) && sharedTasks[lastWord(s.at(i+1).headWord().Text)]:
		w.Text, w.Alternatives = "be involved in", nil
	case w.Entry.Term == "associer à" && v.passive() && s.at(i+1).is(tNoun) && sharedTasks[lastWord(s.at(i+1).headWord().Text)]:
		w.Text, w.Alternatives = "involve in", nil
	case (v.lemma == "effectuer" || v.lemma == "réaliser" || v.lemma == "faire") && v.passive() && s.at(i-1).is(tNoun) && s.at(i-1).lemma == "contrôle" && len(s.at(i-1).words) == 1:
		s.at(i-1).headWord().Text, s.at(i-1).headWord().Alternatives = "check", nil // un contrôle est effectué six semaines après
	case v.lemma == "contrôler" && v.passive() && s.at(i-1).is(tNoun) && s.checked(i):
		w.Text, w.Alternatives = "check", nil // les enzymes hépatiques sont contrôlées tous les mois
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

// healing are what heals, where a patient recovers.
var healing = wordSet(`burn wound ulcer lesion fracture sore cut bite laceration blister scar incision`)

// debated are what opinions differ on.
var debated = wordSet(`efficacy effectiveness role value place benefit usefulness superiority relevance existence pathogenesis mechanism necessity`)

// sharedTasks are what somebody is involved in.
var sharedTasks = wordSet(`management care decision decisions treatment education discussion follow-up planning training`)

// checked reports whether the subject of the passive verb at i is measured in a sample, or is looked at again and again: "la tension est contrôlée chaque jour".
func (s *sentence) checked(i int) bool {
	np := s.at(i - 1)
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
	return implanted[head] || devices[head] || head == "tourniquet" || head == "mask" || head == "bandage" || head == "splint" || head == "dressing"
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
