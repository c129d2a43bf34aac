package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// interval writes the time between repetitions: "à quatre heures d'intervalle" is "four hours apart".
// Source: CGEL, measure phrases with apart.
func interval(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n := 0
		if a := s.chunks[i]; a.prep("à") {
			n = 1
		}
		time, de, gap := s.at(i+n), s.at(i+n+1), s.at(i+n+2)
		if !time.lasts() || !de.prep("de") || !gap.is(tNoun) || gap.lemma != "intervalle" || gap.det != nil {
			return 0, nil
		}
		time = time.counting() // à quelques minutes d'intervalle
		if n == 1 {
			time.cover(s.chunks[i])
		}
		time.cover(de)
		time.words = append(time.words[:len(time.words):len(time.words)], english.Word{Text: "apart", POS: "adv", Source: gap.source})
		time.cover(gap)
		time.tag = tAdv
		return n + 3, one(time.note("interval"))
	})
}

// timeAfter writes how long after an event something is, where French says how far from it: "à six mois de l'accident" is "six months after the accident".
// Source: Le bon usage, à with a distance; CGEL, measure phrases with after.
func timeAfter(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		a, time, de, event := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !a.prep("à") || !time.lasts() || !de.prep("de") || !event.is(tNoun) || !articled(event) || spansTime(event.lemma) {
			return 0, nil
		}
		time = time.counting()
		time.cover(a)
		time.tag = tAdv
		after := *de
		after.words, after.fixed = []english.Word{{Text: "after", POS: "prep", Source: de.source}}, true
		return 4, []*chunk{time.note("time-after"), &after, event}
	})
}

// lasts reports a length of time that is counted.
func (c *chunk) lasts() bool { return c.is(tNoun) && spansTime(c.lemma) && !c.post && counted(c) }

// counting is the length of time with its number written: un mois is one month.
func (c *chunk) counting() *chunk {
	if c.det.indefinite() {
		c.put(0, english.Word{Text: "one", POS: "num", Source: c.det.source})
		c.det = nil
	}
	return determine(c, false)
}

// counted reports whether a noun phrase says how many there are: quatre heures, un mois, quelques minutes.
func counted(time *chunk) bool {
	if d := time.det; d.indefinite() || d != nil && (d.lemma == "quelques" || d.lemma == "plusieurs") {
		return true
	}
	return len(time.words) > 1 && (time.numbered() || time.det != nil && time.det.kind == lang.KindNone)
}

// nearlyFraction writes "près de" before a share as an adverb: "près de la moitié des patients" is "nearly half of patients".
// Source: Le bon usage, près de with a quantity.
func nearlyFraction(s *sentence) {
	if c := s.at(0); c.is(tNoun) && roundNumbers[c.lemma] && s.at(1).prep("de") && s.leftIs("a", "the") &&
		!(s.at(2).is(tNoun) && spansTime(s.at(2).lemma)) {
		s.why = "a round number behind an English article" // a [quinzaine de patients]
	}
	for i, c := range s.chunks {
		n := s.at(i + 1)
		if n.is(tDet) {
			n = s.at(i + 2)
		}
		if hour := n; c.prep("près de") && s.at(i+1).indefinite() && hour.is(tNoun) && spansTime(hour.lemma) {
			c.words[0].Text, c.words[0].Alternatives, c.tag = "nearly", nil, tAdv // près d'une heure
			c.note("nearly-fraction")
			continue
		}
		if c.prep("près de") && (s.at(i+1).is(tNum) || n.is(tNoun) && fractions[n.lemma] || s.at(i+1).is(tDet) && shareDeterminer(s.at(i+1).lemma)) {
			c.words[0].Text, c.words[0].Alternatives, c.tag = "nearly", nil, tAdv
			bareFraction(s.at(i + 1))
			c.note("nearly-fraction")
		}
	}
}

// timeModifier sets a length of time before what lasts as long: "un suivi de cinq ans" is "a five-year follow-up", "une période de 10 jours"
// "a 10-day period".
// Source: CGEL, measure phrases as attributive modifiers.
func timeModifier(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, de, time := s.chunks[i], s.at(i+1), s.at(i+2)
		if !c.is(tNoun) || c.post || !lastingNouns[lastWord(c.headWord().Text)] || !de.prep("de") || !time.is(tNoun) || time.post ||
			len(time.words) != 2 || !time.numbered() || !spansTime(time.lemma) {
			return 0, nil
		}
		number := time.words[0]
		if strings.Contains(number.Text, " ") {
			return 0, nil
		}
		unit := english.Word{Text: "-" + time.words[1].Text, POS: "adj", Glue: true, Source: de.source + " " + time.words[1].Source, Rules: []string{"french/time-modifier"}}
		c.put(c.head, number, unit)
		c.cover(de)
		c.cover(time)
		return 3, one(c)
	})
}

// lastingNouns are things that are measured by how long they last.
var lastingNouns = wordSet(`follow-up course treatment therapy stay period interval delay regimen program session hospitalization history study trial survival proteinuria fast cycle protocol
	break prophylaxis window`)

// shareDeterminer reports whether the determiner is a share: "la moitié des", "un tiers des".
func shareDeterminer(det string) bool {
	return strings.Contains(det, "moitié") || strings.Contains(det, "tiers") || strings.Contains(det, "quart")
}

// approximately sets "environ" and "seulement" before the number that they follow: "cinq ans environ" is "approximately five years".
// Source: Le bon usage, the place of environ.
func approximately(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, about := s.chunks[i], s.at(i+1)
		if counted := about; n.is(tAdv) && n.lemma == "environ" && counted.is(tNoun) && counted.det != nil && len(counted.det.words) > 0 &&
			strings.HasPrefix(counted.det.words[0].Text, "about ") {
			counted.sayDeterminer(strings.TrimPrefix(counted.det.words[0].Text, "about ")) // environ une dizaine de personnes
			return 2, []*chunk{n.note("approximately"), counted}
		}
		if of := s.at(i + 2); n.is(tNoun, tStrong, tNum) && shareDeterminer(n.source) && about.is(tAdv) && about.lemma == "environ" &&
			of.is(tNoun) && of.det != nil && of.det.lemma == "des" {
			n.words = append(n.words[:len(n.words):len(n.words)], english.Word{Text: "of", POS: "prep", Source: of.det.source}) // un quart environ des enfants
			of.det = nil
			return 2, []*chunk{about.note("approximately"), n}
		}
		if only, v := about, s.at(i+2); n.is(tNoun) && only.is(tAdv) && only.lemma == "seulement" && v.is(tFin) &&
			(n.det != nil && (n.det.lemma == "quelques" || n.det.lemma == "peu de") || n.numbered()) {
			return 2, []*chunk{only.note("approximately"), n} // trois patients seulement ont guéri: only three patients
		}
		if !n.is(tNoun, tNum) || !n.numbered() || !about.is(tAdv) || about.lemma != "environ" || s.at(i+2).is(tNum) ||
			s.at(i+2).is(tNoun) && s.at(i+2).numbered() {
			return 0, nil
		}
		n.put(0, about.words...)
		n.cover(about)
		return 2, one(n.note("approximately"))
	})
}

// roundNumbers are nouns of about so many.
var roundNumbers = wordSet(`dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine`)

// bareFraction takes away the article that French puts before a share: "la moitié" is "half".
func bareFraction(det *chunk) {
	if det.is(tDet) && det.kind == lang.KindArticle {
		det.lemma, det.kind, det.words = "", lang.KindNone, nil
	}
}

// fractions are the nouns that name a share of a whole.
var fractions = map[string]bool{"moitié": true, "tiers": true, "quart": true, "totalité": true}

// timesAs writes a multiple: "deux fois plus élevé que" is "twice as high as", "deux fois plus de patients" "twice as many
// patients", "trois fois supérieur à" "three times higher than".
// Source: CGEL, multipliers with comparisons of equality.
func timesAs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		n, more := s.chunks[i], s.at(i+1)
		if n.is(tNoun) && n.lemma == "moitié" && n.det == nil && more.is(tAdj, tAdv) && len(more.words) > 1 && more.words[0].Text == "less" {
			more.words[0].Text, more.kind = "as", kindEqual // moitié moins forte: half as severe
			more.put(0, n.words[0])
			more.cover(n)
			return 2, one(more.note("times-as"))
		}
		if !n.is(tAdv) || len(n.words) == 0 || more == nil || len(more.words) == 0 {
			return 0, nil
		}
		twice := n.words[len(n.words)-1].Text == "twice"
		switch {
		case more.is(tAdj) && complementing(more) && (twice || strings.HasSuffix(lastWord(n.english()), "times")):
			if t := map[string]string{"supérieur à": "higher than", "inférieur à": "lower than"}[more.lemma]; t != "" {
				if twice && more.lemma == "supérieur à" {
					t = "as high as" // deux fois supérieure à celle des témoins
				}
				more.words[0].Text, more.words[0].Alternatives = t, nil
				return 2, []*chunk{n, more.note("times-as")}
			}
		case !twice:
		case s.rightIs("than") && more.is(tAdj, tAdv) && more.kind == kindComparative:
			n.words[len(n.words)-1].Text = "two times" // twice as high | than in women: the English has chosen than
			return 2, []*chunk{n, more.note("times-as")}
		case more.is(tAdj, tAdv) && more.kind == kindComparative && !strings.Contains(more.source, "moins"):
			equalDegree(more)
			if strings.HasSuffix(more.headWord().Text, "ed") && len(more.words) == 2 && more.words[0].Text == "as" {
				more.words[0].Text = "as often" // deux fois plus touchées: twice as often affected
			}
			return 2, []*chunk{n, more.note("times-as")}
		case more.is(tDet) && more.lemma == "plus":
			more.words[0].Text, more.kind = "as many", kindEqual
			if noun := s.at(i + 2); noun.is(tNoun) && (noun.mass() || !noun.plural()) {
				more.words[0].Text = "as much"
			}
			more.put(0, n.words...)
			more.cover(n)
			return 2, one(more.note("times-as"))
		}
		return 0, nil
	})
}

// equalDegree makes a comparative one of equality: higher is as high, more common as common.
func equalDegree(adj *chunk) {
	adj.kind = kindEqual
	if w := adj.headWord(); w.Form == english.Comparative {
		w.Form = english.Lemma
		adj.put(adj.head, grammar("as", "adv", "times-as"))
		return
	}
	for k := range adj.words {
		switch t := adj.words[k].Text; {
		case t == "more":
			adj.words[k].Text = "as"
		case strings.HasPrefix(t, "more "):
			adj.words[k].Text = "as " + t[len("more "):]
		}
	}
}
