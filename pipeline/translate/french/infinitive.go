package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// infinitivePreposition gives a preposition before an infinitive its English construction: "pour réduire" is "to reduce", "sans
// augmenter" "without increasing", "avant de commencer" "before starting", "le risque de développer" "the risk of developing".
// Source: Le bon usage, the infinitive with a preposition; CGEL, to-infinitivals and gerund-participials.
func infinitivePreposition(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		p, inf := s.chunks[i], s.at(i+1)
		n := 2
		if adv := inf; p.is(tPrep) && adv.is(tAdv) && s.at(i+2).is(tInf) && !s.at(i+2).fixed {
			inf, n = s.at(i+2), 3 // sans pour autant justifier
			inf.put(0, adv.words...)
			inf.cover(adv)
		}
		if !p.is(tPrep) || !inf.is(tInf) || len(p.words) == 0 {
			return 0, nil
		}
		t := p.words[0].Text
		switch prev := s.at(i - 1); {
		case i == 0 && p.lemma == "de" && (gerundVerbs[verbLemma(s.wordBefore())] || possibleVerbs[verbLemma(s.wordBefore())]):
			inf.setForm(english.Gerund) // could allow [de détecter une rechute]
			inf.words[inf.head].Source = p.source + " " + inf.words[inf.head].Source
			inf.cover(p)
			inf.fixed = true
		case i == 0 && p.lemma == "à" && n == 2 && s.leftIs(",") && passiveTasks[inf.lemma] && len(inf.words) == 1 && !s.at(2).is(tNoun):
			inf.setForm(english.PastParticiple) // , à administrer le plus tôt possible: to be administered
			inf.put(0, grammar("to be", "particle", "infinitive-preposition"))
			inf.words[0].Source = p.source
			inf.cover(p)
			inf.fixed = true
		case p.lemma == "à" && (i == 0 && s.beBefore() && !s.at(i+n).is(tNoun) || prev.is(tFin)) && (prev == nil || prev.aux || prev.lemma == "rester" && !s.at(i+n).is(tNoun, tSub, tRel)) && len(inf.words) == inf.head+1 && inf.words[inf.head].Text != "be":
			inf.setForm(english.PastParticiple) // est à adapter: is to be adapted; restent à découvrir
			inf.put(inf.head, grammar("to be", "particle", "infinitive-preposition"))
			inf.words[inf.head-1].Source = p.source
			inf.cover(p)
			inf.fixed = true
		case p.lemma == "à" && prev.is(tNoun) && passiveTasks[inf.lemma] && len(inf.words) == 1 && s.at(i+n).is(tPrep, tAdv) && !strings.HasSuffix(inf.words[0].Text, " for"):
			inf.setForm(english.PastParticiple) // un résultat à interpréter avec prudence
			inf.put(0, grammar("to be", "particle", "infinitive-preposition"))
			inf.words[0].Source = p.source
			inf.cover(p)
			inf.fixed = true
		case p.lemma == "pour" || p.lemma == "à" || t == "in order to" || t == "so as to" || p.lemma == "afin de" || p.lemma == "de" && !s.at(i-1).is(tNoun) && !suspectVerbs[s.at(i-1).verbText()]:
			if t != "in order to" && t != "so as to" || p.lemma == "afin de" {
				p.words = []english.Word{{Text: "to", POS: "particle", Source: p.source}}
			}
			if endsWithTo(s.at(i - 1)) {
				p.words = nil
			}
			if p.words == nil {
				inf.words[inf.head].Source = p.source + " " + inf.words[inf.head].Source
			}
			inf.cover(p)
			inf.put(notWords(inf), p.words...)
			inf.fixed = len(p.words) > 0
		case p.lemma == "de" && toNouns[s.at(i-1).headWord().Text]:
			p.words = []english.Word{{Text: "to", POS: "particle", Source: p.source}}
			inf.cover(p)
			inf.put(notWords(inf), p.words...)
			inf.fixed = true
		case p.lemma == "à condition de":
			s.providedThat(p, inf)
			inf.fixed = true
			inf.cover(p)
			inf.put(0, p.words...)
			s.doubt += .2
		default:
			s.afterHaving(p, inf, i+n)
			inf.setForm(english.Gerund)
			if p.lemma == "de" {
				p.words = []english.Word{{Text: "of", POS: "prep", Source: p.source}}
			}
			inf.cover(p)
			inf.put(0, p.words...)
			inf.fixed = true
		}
		return n, one(inf.note("infinitive-preposition"))
	})
}

// suspectVerbs take of and a gerund. Source: CGEL, prepositions selected by verbs.
var suspectVerbs = wordSet(`suspect accuse convict`)

// verbText is the last verb of a group or participle, "" for anything else.
func (c *chunk) verbText() string {
	if c == nil {
		return ""
	}
	if w := c.mainVerb(); w != nil {
		return w.Text
	}
	return ""
}

// providedThat gives the infinitive of a condition a subject, of which a participle tells the number: "à condition d'être utilisée" is "provided that
// it is used".
func (s *sentence) providedThat(p, inf *chunk) {
	p.words[0].Text, p.words[0].Alternatives = "provided that they", nil
	if n := inf.head; n > 0 && inf.words[n].Text == "be" && inf.words[0].POS == "adv" && inf.words[0].Text != "not" {
		be := inf.words[n]
		copy(inf.words[1:n+1], inf.words[:n])
		inf.words[0], inf.head = be, 0 // bien réglée: is well adjusted
	}
	switch {
	case inf.words[inf.head].Text == "be" && inf.number == lang.NumberSingular:
		p.words[0].Text = "provided that it"
		inf.setForm(english.PresentSingular)
	case inf.words[0].Text == "not" && inf.words[inf.head].Text != "be":
		inf.put(0, grammar("do", "verb", "negation"))
	default:
		inf.setForm(english.PresentPlural)
	}
	s.doubt += .2
}

// afterHaving drops the perfect behind after, which says it already: "après avoir reçu" is "after receiving".
// Source: CGEL, the perfect with after.
func (s *sentence) afterHaving(p, inf *chunk, next int) {
	if p.lemma != "après" || inf.words[inf.head].Text != "have" || inf.head+1 >= len(inf.words) || inf.words[inf.head+1].Form != english.PastParticiple {
		return
	}
	inf.words = append(inf.words[:inf.head:inf.head], inf.words[inf.head+1:]...)
	inf.setForm(english.Lemma)
	for k := next; k < next+6; k++ {
		if and, more := s.at(k), s.at(k+1); and.is(tCoord) && more.is(tPast) {
			more.setForm(english.Gerund) // après avoir changé les couches ou nettoyé l'enfant
			more.tag = tPres
		}
	}
}

// notWords is how many words of a negation open the infinitive: English says "not to smoke".
func notWords(inf *chunk) int {
	if len(inf.words) > 0 && (inf.words[0].Text == "not" || inf.words[0].Text == "never") {
		return 1
	}
	return 0
}

// endsWithTo reports whether the English before already ends with the to of the infinitive: "help to".
func endsWithTo(c *chunk) bool {
	return c != nil && c.is(tFin, tInf, tPres, tAdj, tPast) && len(c.words) > 0 && lastWord(c.words[len(c.words)-1].Text) == "to"
}

// toNouns are nouns that take an infinitive. Source: CGEL, nouns with infinitival complements.
var toNouns = wordSet(`ability inability capacity need decision desire attempt opportunity tendency effort aim goal time way permission failure right obligation recommendation`)

// gerund writes en with a present participle: "en réduisant" is "by reducing" and, for something that goes on meanwhile ("tout en"), "while
// reducing".
// Source: Le bon usage, the gérondif; CGEL, gerund-participial adjuncts.
func gerund(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k, t := i, "by"
		if c := s.chunks[i]; c.lemma == "tout" && s.at(i+1).is(tPrep) && s.at(i+1).lemma == "en" {
			k, t = i+1, "while"
		}
		if c := s.chunks[i]; c.lemma == "tout en" {
			t = "while"
		}
		en, v := s.at(k), s.at(k+1)
		if !en.is(tPrep, tAdv) || en.lemma != "en" && en.lemma != "tout en" || !v.is(tPres) {
			return 0, nil
		}
		if w := v.mainVerb(); t != "by" || w == nil || !strings.HasPrefix(w.Text, "take into account") && !strings.HasPrefix(w.Text, "take account") {
			v.put(0, english.Word{Text: t, POS: "prep", Source: en.source})
		}
		v.cover(en)
		v.setForm(english.Gerund)
		v.fixed = true
		return k + 2 - i, one(v.note("gerund"))
	})
}

// itIsAbout writes "il s'agit de" with what may stand inside it: "il ne s'agissait donc pas d'une tumeur" is "this was therefore not a tumor".
// Source: Le bon usage, s'agir de.
func itIsAbout(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		il, k := s.chunks[i], i+1
		if !il.is(tSubj) || il.lemma != "il" {
			return 0, nil
		}
		if s.at(k).is(tNe) {
			k++
		}
		se, v := s.at(k), s.at(k+1)
		if !se.is(tObj) || se.lemma != "se" || !v.is(tFin) || v.lemma != "agir" {
			return 0, nil
		}
		out := *il
		out.words = []english.Word{{Text: "this", POS: "pron", Source: il.source}, {Text: "be", POS: "verb", Form: finiteForm(v), Source: v.source}}
		k += 2
		for s.at(k).is(tAdv, tNeg) && k < i+7 {
			w := s.at(k).words
			if s.at(k).is(tNeg) {
				w = []english.Word{{Text: map[string]string{"plus": "no longer"}[s.at(k).lemma], POS: "adv", Source: s.at(k).source, Rules: []string{"french/negation"}}}
				if w[0].Text == "" {
					w[0].Text = "not"
				}
				out.negated = true
			}
			out.words = append(out.words, w...)
			k++
		}
		if de := s.at(k); de.is(tPrep) && de.lemma == "de" {
			k++
		} else if !de.is(tDet) || de.lemma != "des" && de.lemma != "du" {
			return 0, nil
		}
		for j := i + 1; j < k; j++ {
			out.cover(s.at(j))
		}
		out.tag, out.head, out.fixed = tFin, 1, true
		return k - i, one(out.note("it-is-about"))
	})
}

// thereIs writes "il y a" and "il existe" as "there is" or "there are", by the number of what follows.
// Source: CGEL, existential clauses.
func thereIs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		il := s.chunks[i]
		if !il.is(tSubj) || il.lemma != "il" {
			return 0, nil
		}
		n, ne := 1, (*chunk)(nil)
		if s.at(i + n).is(tNe) {
			ne = s.at(i + n)
			n++
		}
		modal := (*chunk)(nil)
		if m := s.at(i + n); m.is(tFin) && modalOf(m) && m.lemma != "aller" && (s.at(i+n+1).is(tObj) && s.at(i+n+1).lemma == "y" || s.at(i+n+1).is(tInf) && s.at(i+n+1).lemma == "exister") {
			modal = m
			n++
		}
		if y := s.at(i + n); y.is(tObj) && y.lemma == "y" && s.at(i+n+1).is(tFin, tInf) && s.at(i+n+1).lemma == "avoir" {
			n++
		} else if !y.is(tFin, tInf) || y.lemma != "exister" {
			return 0, nil
		}
		if (modal == nil) != s.at(i+n).is(tFin) {
			return 0, nil
		}
		v := s.at(i + n)
		n++
		v.number = lang.NumberSingular
		had := s.thereHas(i+n, v)
		if num, years := s.at(i+n), s.at(i+n+1); n > 2 && ne == nil && num.is(tNum, tDet) && years.is(tNoun) && spansTime(years.lemma) && v.tense == lang.TensePresent && !s.at(i+n+2).is(tRel) {
			if years.plural() || num.is(tNum) && num.source != "1" {
				years.setForm(english.PluralNoun)
			}
			num.cover(il)
			num.add(years)
			num.words = append(num.words, english.Word{Text: "ago", POS: "adv", Source: "il y a", Rules: []string{"french/there-is"}})
			num.tag, num.head = tAdv, 0
			return n + 2, one(num)
		}
		for k := i + n; k < i+n+3+had; k++ {
			if c := s.at(k); c.is(tDet, tNoun, tNum, tAdj) && c.plural() || c.is(tNum) && c.source != "1" && c.source != "un" && c.source != "une" && !strings.HasPrefix(c.source, "0") {
				v.number = lang.NumberPlural
			}
		}
		out := *il
		out.tag = tFin
		out.words = []english.Word{{Text: "there", POS: "pron", Source: il.source}, {Text: "be", POS: "verb", Form: finiteForm(v), Source: v.source}}
		out.head, out.fixed = 1, true
		thereModal(&out, modal, v)
		if had > 0 && !s.at(i+n).is(tNeg) {
			n += had
		}
		for k := i + 1; k < i+n; k++ {
			out.cover(s.at(k))
		}
		if que := s.at(i + n); ne != nil && que != nil && que.lemma == "que" {
			out.words = append(out.words, english.Word{Text: "only", POS: "adv", Source: que.source, Rules: []string{"french/negation-only"}})
			out.cover(que)
			n++
		}
		if neg := s.at(i + n); ne != nil && neg.is(tNeg) && (neg.lemma == "pas" || neg.lemma == "plus") {
			w := english.Word{Text: map[string]string{"pas": "no", "plus": "no longer any"}[neg.lemma], POS: "det", Source: neg.source, Rules: []string{"french/negation"}}
			out.cover(neg)
			n++
			if had > 0 {
				out.cover(s.at(i + n))
				n++
			}
			if de := s.at(i + n); de.is(tPrep) && de.lemma == "de" {
				out.cover(de)
				n++
			}
			out.words = append(out.words, w)
			out.negated = true
		}
		return n, one(out.note("there-is"))
	})
}

// thereModal puts a modal before the be of "there is", and what the future and the conditional of the French verb say: "il y aura" is "there will be", "il
// existerait" "there may be".
func thereModal(out, modal, v *chunk) {
	var w english.Word
	switch {
	case modal != nil:
		if w = modalWord(modal); w.Text == "can" {
			w.Text, w.Alternatives = "may", nil
		}
	case v.mood == lang.MoodConditional:
		w = grammar("may", "verb", "tense")
	case v.tense == lang.TenseFuture:
		w = grammar("will", "verb", "tense")
	default:
		return
	}
	out.words[1].Form = english.Lemma
	out.put(1, w)
}

// thereHas reports the participle of "il y a eu" at chunk k or behind a negation there, as a number of chunks, and sets the verb in the past: "il n'y a pas eu
// de récidive" is "there was no recurrence".
// Source: Le bon usage, the passé composé; CGEL, existential clauses.
func (s *sentence) thereHas(k int, v *chunk) int {
	if s.at(k).is(tNeg) {
		k++
	}
	if eu := s.at(k); v.lemma != "avoir" || !eu.is(tPast) || eu.lemma != "avoir" {
		return 0
	}
	v.tense = lang.TenseSimplePast
	return 1
}

// passiveTasks are what is done to a drug, a test or a patient, so that "à" with them says what must be done.
var passiveTasks = wordSet(`administrer éviter surveiller renouveler répéter adapter prendre prescrire poursuivre réaliser effectuer proposer discuter envisager rechercher évaluer
	confirmer instaurer débuter arrêter diluer injecter appliquer conserver prévenir traiter corriger dépister éliminer signaler contrôler respecter limiter privilégier exclure retirer avaler contacter interpréter manipuler utiliser`)
