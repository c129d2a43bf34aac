package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbSense picks the English verb that the construction asks for: an infinitive "comprendre" is to understand; without an object
// "augmenter" is to increase and not to raise, "attendre" to wait and not to wait for; "poser" a diagnosis is to make it.
// Source: CGEL, dual-transitivity and prepositional verbs, light verbs.
func verbSense(s *sentence) {
	for i, v := range s.chunks {
		if v.is(tAdj) && v.lemma == "atteint" && len(v.words) == 1 && s.at(i-1).is(tFin) && s.at(i-2).is(tNoun) && reachedThings[lastWord(s.at(i-2).headWord().Text)] {
			v.words[0].Text, v.words[0].Alternatives = "reached", nil // l'objectif n'est pas atteint
			v.note("verb-sense")
			continue
		}
		if np := s.at(i - 2); v.is(tAdj) && v.lemma == "important" && len(v.words) == 1 && v.words[0].Text == "important" && s.at(i-1).is(tFin) && s.at(i-1).aux && np.is(tNoun) && (domain(np.headWord().Entry) == "symptoms" || extentNouns[lastWord(np.headWord().Text)] || feltNouns[lastWord(np.headWord().Text)]) {
			v.words[0].Text, v.words[0].Alternatives = "significant", nil // la gêne est importante
			v.note("verb-sense")
			continue
		}
		if !v.is(tFin, tInf, tPres, tPast) || len(v.words) == 0 {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil {
			continue
		}
		if next := s.at(i + 1); next.is(tSub, tRel) && next.lemma == "que" && strings.HasSuffix(w.Text, " of") && !strings.Contains(w.Entry.Term, " ") {
			w.Text, w.Alternatives = strings.TrimSuffix(w.Text, " of"), nil // ignorent que: are unaware that
			v.note("verb-sense")
			continue
		}
		if !s.at(i + 1).is(tInf) {
			w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return wantInfinitive[a] })
		}
		switch {
		case w.Text == "allow" && s.at(i+1).is(tInf) && s.at(i + 1).words[0].Text == "to" && !v.passive():
			w.Text, w.Alternatives = "make it possible", nil // ne permet généralement pas de guérir
			v.note("verb-sense")
		case v.lemma == "consulter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
			w.Text, w.Alternatives = "seek care", nil // les femmes qui ne consultent pas
			v.note("verb-sense")
		case strings.HasSuffix(w.Text, "a history of") && s.at(i+1).is(tNoun) && s.at(i+1).det != nil && s.at(i+1).det.kind == lang.KindIndefinite:
			s.at(i + 1).det = nil // avait pour antécédents une cardiopathie
			v.note("verb-sense")
		case v.lemma == "rester" && w.Text == "remain" && s.at(i+1).is(tAdj, tPast, tNoun):
			w.Alternatives = nil
			v.note("verb-sense")
		case v.lemma == "évoquer" && v.passive() && !s.light(i, v, w):
			w.Text, w.Alternatives = "consider", nil // une arthrite septique doit être évoquée
			v.note("verb-sense")
		case v.lemma == "localiser" && v.is(tFin) && v.passive() && (s.at(i+1) == nil && !s.wordBehind() || s.at(i+1).is(tPunct, tCoord, tSub)):
			w.Text, w.Alternatives = "localize", nil // la tumeur est localisée
			v.note("verb-sense")
		case v.lemma == "demander" && v.is(tFin, tInf, tPres) && !v.passive() && !v.pronominal() && s.thingAsks(i):
			w.Text, w.Alternatives = "require", nil // sa maturation demande six semaines
			v.note("verb-sense")
		case (v.lemma == "avoir" || v.lemma == "présenter") && !v.passive() && s.at(i+1).is(tNoun) && s.at(i+1).lemma == "intérêt" && s.at(i+1).headWord().Text == "interest" && !s.personDoes(i):
			s.at(i+1).headWord().Text, s.at(i+1).headWord().Alternatives = "value", nil // n'a plus d'intérêt
			v.note("verb-sense")
		case v.lemma == "céder" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && s.at(i+2).is(tNoun) && (domain(s.at(i+2).headWord().Entry) == "drugs" || domain(s.at(i+2).headWord().Entry) == "pharmacology"):
			w.Text, w.Alternatives = "respond", nil // ne cède pas à la trinitrine
			v.note("verb-sense")
		case v.lemma == "estimer" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "à" && ofValue(s.at(i+2)):
			w.Text, w.Alternatives = "estimate", nil // les pertes sont estimées à 300 ml
			v.note("verb-sense")
		case v.lemma == "demander" && v.passive() && s.at(i-1).is(tNoun) && examination(lastWord(s.at(i-1).headWord().Text)):
			w.Text, w.Alternatives = "order", nil // une échographie est demandée
			v.note("verb-sense")
		case w.Entry.Term == "mettre en place" && s.placesDevice(i):
			w.Text, w.Alternatives = "place", nil // un garrot est mis en place
			v.note("verb-sense")
		case v.lemma == "introduire" && s.intoBody(i):
			w.Text, w.Alternatives = "insert", nil // rien ne doit être introduit dans la bouche
			v.note("verb-sense")
		case w.Entry.Term == "se perdre" && s.personDoes(i):
			s.sense(v, w, "get lost")
		case (v.passive() || v.is(tPast)) && s.at(i+1).is(tAdv) && s.at(i+1).lemma == "au mieux" && s.at(i+2).is(tPrep, tPP, tAdv) && strings.HasPrefix(s.at(i+2).lemma, "par"):
			s.at(i + 1).words[0].Text, s.at(i + 1).words[0].Alternatives = "best", nil // se fait au mieux par: is best done by
			v.put(len(v.words)-1, s.at(i+1).words...)
			s.at(i + 1).words = nil
			v.note("verb-sense")
		case v.lemma == "conduire" && w.Entry.Term == "conduire" && !v.passive() && !v.pronominal() && !s.objectAt(i) && !s.at(i+1).mark(","):
			s.sense(v, w, "drive") // ne conduisez pas pendant 24 heures
		case w.Text == "wait for" && w.Entry.Term == "attendre" && v.is(tInf) && (s.at(i+1).is(tPunct) || s.at(i+1) == nil && (len(s.set.Right) == 0 || s.set.Right[0] == ".")):
			w.Text, w.Alternatives = "wait", nil // il est préférable d'attendre
			v.note("verb-sense")
		case v.lemma == "alerter" && v.is(tFin, tInf) && !v.passive() && !v.pronominal() && !s.objectAt(i):
			w.Text, w.Alternatives = "raise concern", nil // doit alerter
			v.note("verb-sense")
		case w.Entry.Term == "se révéler" && w.Text == "prove" && !s.at(i+1).is(tAdj, tPast, tNoun, tInf, tAdv):
			w.Text, w.Alternatives = "become apparent", nil // se révèle à l'âge adulte
			v.note("verb-sense")
		case v.lemma == "dépister" && w.Entry.Term == "dépister" && s.doneToPerson(i):
			w.Text, w.Alternatives = "screen", nil // n'ayant jamais été dépistées
			v.note("verb-sense")
		case v.lemma == "proposer" && w.Text == "propose" && (v.passive() || v.is(tPast)) && (s.at(i-1).is(tNoun) && procedure(lastWord(s.at(i-1).headWord().Text)) || i == 0 && procedure(s.wordBefore())):
			s.sense(v, w, "offer") // une coloscopie est proposée
		case v.lemma == "porter" && w.Entry.Term == "porter" && !v.passive() && !v.pronominal() && (!s.objectAt(i) || s.at(i+1).is(tPhrase)) && s.soonBehind(v.span.End, "sur"):
			w.Text, w.Alternatives = "focus", nil // porte aussi bien sur l'efficacité
			v.note("verb-sense")
		case v.lemma == "comprendre" && v.is(tInf) && !s.at(i-1).is(tFin):
			s.sense(v, w, "understand")
		case (v.lemma == "passer" || w.Entry.Term == "passer de") && s.risesFrom(i) != "":
			w.Text, w.Alternatives = s.risesFrom(i), nil // est passée de 50 à 65 %
			if p := s.at(i + 1); w.Entry.Term == "passer de" {
				w.Text += " from"
			} else if p.is(tPrep) && p.lemma == "de" {
				p.words, p.fixed = []english.Word{{Text: "from", POS: "prep", Source: p.source}}, true
			}
			v.note("verb-sense")
		case v.lemma == "progresser" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "de" && s.at(i+2).is(tNoun, tNum) && len(s.at(i+2).words) > 0 && s.at(i + 2).words[0].POS == "num":
			s.sense(v, w, "increase") // a progressé de six ans
		case w.Entry.Term == "exposer à" && v.is(tFin) && !v.passive() && !v.pronominal():
			w.Text, w.Alternatives = "carry", nil // expose à un risque: there is nobody whom it exposes
			if np := s.at(i + 1); s.illness(np) && lastWord(np.headWord().Text) != "risk" {
				w.Text = "carry a risk of" // expose à un syndrome sérotoninergique
				if np.det != nil && (np.det.kind == lang.KindIndefinite || np.det.kind == lang.KindArticle) {
					np.det = nil
				}
			} else if np.is(tNoun) && np.det != nil && np.det.kind == lang.KindIndefinite && !agents[lastWord(np.headWord().Text)] {
				w.Text = "carry a risk of" // expose à un rebond
				np.det = nil
			} else if !np.is(tNoun) || lastWord(np.headWord().Text) != "risk" {
				w.Text = "involve exposure to"
			}
			v.note("verb-sense")
		case s.light(i, v, w):
		case v.is(tFin, tInf, tPres) && !v.passive() && !s.objectAt(i):
			s.objectless(v, w)
		}
	}
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
	if !np.is(tNoun) {
		return false
	}
	head := headNoun(np.headWord().Text)
	return implanted[head] || devices[head] || head == "tourniquet" || head == "mask" || head == "bandage" || head == "splint" || head == "dressing"
}

// agents are what one is exposed to.
var agents = wordSet(`radiation smoke noise sun light virus dose agent substance solvent dust pollutant allergen stimulus drug risk`)

// reachedThings are aims and levels, which are reached and not affected.
var reachedThings = wordSet(`goal objective target aim endpoint threshold limit plateau peak maximum level concentration dose remission state steady-state consensus age`)

// intoBody reports whether a part of the body follows the verb at i, behind dans.
func (s *sentence) intoBody(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+5); k++ {
		if in, np := s.chunks[k], s.at(k+1); in.is(tPrep) && in.lemma == "dans" && np.is(tNoun) {
			return domain(np.headWord().Entry) == "anatomy" || np.headWord().Text == "mouth"
		}
	}
	return false
}

// sense sets the English verb, if the entry admits it.
func (s *sentence) sense(v *chunk, w *english.Word, verb string) {
	if !slices.Contains(w.Entry.English, verb) {
		return
	}
	w.Text, w.Alternatives = verb, nil
	v.note("verb-sense")
}

// wantInfinitive are translations that nothing but an infinitive can follow.
var wantInfinitive = map[string]bool{"be likely to": true, "help to": true, "have just": true, "make it possible to": true, "be about to": true}

// doneToPerson reports whether what the verb at i says is done to persons: its object, or the subject of its passive, here or in the English before.
func (s *sentence) doneToPerson(i int) bool {
	v := s.chunks[i]
	if !v.passive() && !v.is(tPast) {
		return s.at(i+1).is(tNoun) && s.at(i+1).human
	}
	if i > 0 {
		return s.chunks[i-1].is(tNoun) && s.chunks[i-1].human
	}
	return s.personBefore()
}
