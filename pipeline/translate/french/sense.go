package french

import (
	"slices"
	"strconv"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbSense picks the English verb that the construction asks for: an infinitive "comprendre" is to understand; without an object
// "augmenter" is to increase and not to raise, "attendre" to wait and not to wait for; "poser" a diagnosis is to make it.
// Source: CGEL, dual-transitivity and prepositional verbs, light verbs.
func verbSense(s *sentence) {
	for i, v := range s.chunks {
		s.loneSense(i)
		if s.adjectiveSense(i, v) || !v.is(tFin, tInf, tPres, tPast) || len(v.words) == 0 {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil {
			continue
		}
		if !s.at(i + 1).is(tInf) {
			w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return wantInfinitive[a] })
		}
		switch {
		case s.complementSense(i, v, w):
		case s.clinicalSense(i, v, w):
		case s.objectlessSense(i, v, w):
		case s.changeSense(i, v, w):
		case s.riskSense(i, v, w):
		case s.light(i, v, w):
		case v.is(tFin, tInf, tPres) && !v.passive() && !s.objectAt(i):
			s.objectless(v, w)
		}
	}
}

// loneSense reads two nouns that mean one thing of many when they stand by themselves: "prenez votre tension" is "take your blood pressure", "le tabac
// aggrave l'évolution" "smoking worsens the outcome".
func (s *sentence) loneSense(i int) {
	np, next := s.chunks[i], s.at(i+1)
	if !np.is(tNoun) || len(np.words) != 1 || np.det == nil || np.plural() {
		return
	}
	said, the := "", np.det.lemma == "la" || np.det.lemma == "le"
	switch {
	case np.lemma == "tension" && (the || np.det.kind == lang.KindPossessive) && !next.is(tPrep, tAdj, tPast):
		said = "blood pressure"
	case np.lemma == "effort" && the && np.words[0].Text == "effort" && !next.is(tPrep, tAdj, tPast, tPP, tInf, tRel):
		said = "exertion" // l'effort, l'alcool ou une infection
	case np.lemma == "tabac" && the && next.is(tFin) && np.words[0].Text == "tobacco":
		said = "smoking"
	default:
		return
	}
	np.words[0].Text, np.words[0].Alternatives = said, nil
	np.note("verb-sense")
}

// adjectiveSense reads adjectives that stand behind a verb: "l'objectif n'est pas atteint" is "the goal is not reached".
func (s *sentence) adjectiveSense(i int, v *chunk) bool {
	if w := v.opening(); v.is(tAdj) && strings.HasPrefix(w, "well-") && (s.at(i-1).is(tFin) && s.at(i-1).aux || i == 0 && beForms[s.wordBefore()]) {
		v.words[0].Text = "well " + strings.TrimPrefix(w, "well-") // n'est pas bien contrôlé: no hyphen behind the verb
		v.note("verb-sense")
	}
	np := s.at(i - 2)
	if !v.is(tAdj) || len(v.words) != 1 || !s.at(i-1).is(tFin) || !np.is(tNoun) || v.lemma != "atteint" || !reachedThings[lastWord(np.headWord().Text)] {
		return false
	}
	v.words[0].Text, v.words[0].Alternatives = "reached", nil
	v.note("verb-sense")
	return true
}

// complementSense reads verbs by what complements them: "ne permet pas de guérir" is "does not make it possible to cure".
func (s *sentence) complementSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case w.Text == "allow" && s.at(i+1).is(tInf) && s.at(i + 1).words[0].Text == "to" && !v.passive():
		w.Text, w.Alternatives = "make it possible", nil // ne permet généralement pas de guérir
	case v.lemma == "rester" && w.Text == "remain" && s.at(i+1).is(tAdj, tPast, tNoun):
		w.Alternatives = nil
	case v.lemma == "évoquer" && v.passive() && !s.light(i, v, w):
		w.Text, w.Alternatives = "consider", nil // une arthrite septique doit être évoquée
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// reachedThings are aims and levels, which are reached and not affected.
var reachedThings = wordSet(`goal objective target aim endpoint threshold limit plateau peak maximum level concentration dose remission state steady-state consensus age`)

// sense sets the English verb, if the entry admits it.
func (s *sentence) sense(v *chunk, w *english.Word, verb string) {
	if !slices.Contains(w.Entry.English, verb) {
		return
	}
	w.Text, w.Alternatives = verb, nil
	v.note("verb-sense")
}

// changeSense reads verbs of going from one value to another: "est passée de 50 à 65 %" is "rose from 50 to 65%".
func (s *sentence) changeSense(i int, v *chunk, w *english.Word) bool {
	switch {
	case (v.lemma == "passer" || w.Entry.Term == "passer de") && s.risesFrom(i) != "":
		w.Text, w.Alternatives = s.risesFrom(i), nil // est passée de 50 à 65 %
		if p := s.at(i + 1); w.Entry.Term == "passer de" {
			w.Text += " from"
		} else if p.is(tPrep) && p.lemma == "de" {
			p.words, p.fixed = []english.Word{{Text: "from", POS: "prep", Source: p.source}}, true
		}
	default:
		return false
	}
	v.note("verb-sense")
	return true
}

// risesFrom says whether a verb before "de 50 à 65 %" means that something rises or falls, by the two numbers; "" when no such pair follows.
func (s *sentence) risesFrom(i int) string {
	var pair []float64
	for k := i + 1; k < min(len(s.chunks), i+6) && len(pair) < 2; k++ {
		c := s.chunks[k]
		if !c.is(tPrep, tNum, tNoun) {
			break
		}
		for w := range strings.FieldsSeq(strings.ReplaceAll(c.source, "\u00a0", " ")) {
			if n, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", "."), 64); err == nil && len(pair) < 2 {
				pair = append(pair, n)
			}
		}
	}
	switch {
	case len(pair) < 2 || pair[0] == pair[1]:
		return ""
	case pair[0] < pair[1]:
		return "rise"
	}
	return "fall"
}

// changeBy sets what is changed before the amount: "réduit de 30 % le risque" is "reduces the risk by 30%".
// Source: CGEL, the order of object and measure phrase.
func changeBy(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, k := s.chunks[i], i+1
		if s.at(k).is(tAdv) {
			k++ // réduit d'environ 30 %
		}
		amount, what := s.at(k), s.at(k+1)
		if !v.is(tFin, tInf, tPres) || v.passive() || !amount.is(tNum, tNoun) || amount.lemma != "%" && amount.lemma != "unit" || !what.is(tNoun) || what.det == nil || what.det.kind != lang.KindArticle {
			return 0, nil
		}
		w := v.mainVerb()
		if w == nil || !strings.HasSuffix(w.Text, " by") {
			return 0, nil
		}
		w.Text, w.Alternatives = strings.TrimSuffix(w.Text, " by"), nil
		by := &chunk{tag: tPrep, lemma: "de", span: amount.span, source: amount.source, words: []english.Word{grammar("by", "prep", "change-by")}}
		return k + 2 - i, append([]*chunk{v.note("change-by"), what, by}, s.chunks[i+1:k+1]...)
	})
}

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

// riskSense reads "exposer à" without a person: "expose à un syndrome sérotoninergique" is "carries a risk of serotonin syndrome".
func (s *sentence) riskSense(i int, v *chunk, w *english.Word) bool {
	if w.Entry.Term != "exposer à" || !v.is(tFin) || v.passive() || v.pronominal() {
		return false
	}
	w.Text, w.Alternatives = "carry", nil // expose à un risque: there is nobody whom it exposes
	np := s.at(i + 1)
	if np.is(tNoun) && strings.HasPrefix(np.lemma, "risque") {
		v.note("verb-sense")
		return true // expose à un risque infectieux, which may be English risk of infection
	}
	if np.is(tNoun) && np.det != nil && np.det.kind == lang.KindIndefinite && !agents[lastWord(np.headWord().Text)] {
		w.Text = "carry a risk of" // expose à un rebond
		np.det = nil
	} else if !np.is(tNoun) || lastWord(np.headWord().Text) != "risk" {
		w.Text = "involve exposure to"
	}
	v.note("verb-sense")
	return true
}

// agents are what one is exposed to.
var agents = wordSet(`radiation smoke noise sun light virus dose agent substance solvent dust pollutant allergen stimulus drug risk`)
