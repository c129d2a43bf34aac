package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// sincePerfect gives a verb with depuis the perfect: "souffre d'asthme depuis cinq ans" is "has suffered from asthma for five years", "était suivi depuis dix ans"
// "had been followed for ten years".
// Source: Le bon usage, depuis with the present; CGEL, the continuative perfect.
func sincePerfect(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin) || len(v.words) == 0 || definitions[v.lemma] || !s.sinceBehind(i) && !s.sinceOpens(i) {
			continue
		}
		have := english.Word{Text: "have", POS: "verb", Rules: []string{"french/since-perfect"}}
		w := v.headWord()
		switch w.Form {
		case english.PresentSingular, english.PresentPlural, english.PastSingular, english.PastPlural:
		default:
			continue
		}
		past := w.Form == english.PastSingular || w.Form == english.PastPlural
		many := w.Form == english.PresentPlural || w.Form == english.PastPlural
		switch {
		case past && v.tense != lang.TensePresent && many:
			have.Form = english.PastPlural
		case past && v.tense != lang.TensePresent:
			have.Form = english.PastSingular
		case many:
			have.Form = english.PresentPlural
		default:
			have.Form = english.PresentSingular
		}
		switch {
		case w.Text == "do" && v.head+2 < len(v.words) && v.words[len(v.words)-1].POS == "verb":
			v.words[v.head] = have
			v.words[len(v.words)-1].Form = english.PastParticiple
		case w.Text == "have" &&
			slices.ContainsFunc(v.words[v.head+1:], func(w english.Word) bool { return w.Form == english.PastParticiple }), w.POS != "verb":
			continue
		default:
			w.Form = english.PastParticiple
			head := v.head
			v.put(head, have)
			v.head = head
		}
		v.note("since-perfect")
	}
}

// backshift sets the verb of a clause of concession or time in the past where the English around tells of the past: "the test was repeated [bien que le premier
// résultat soit négatif]" has "was negative"; behind au cas où the verb is in the present.
// Source: CGEL, backshift; Le bon usage, the subjunctive present behind a past tense.
func backshift(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin) || len(v.words) == 0 || i == 0 {
			continue
		}
		conj := s.chunks[max(0, i-2)]
		if !conj.is(tSub) {
			conj = s.chunks[i-1]
		}
		w := v.headWord()
		switch lemma := unelided(conj.lemma); {
		case !conj.is(tSub):
		case lemma == "au cas où" && w.Text == "would" && v.head+1 < len(v.words):
			v.words = append(v.words[:v.head:v.head], v.words[v.head+1:]...)
			v.words[v.head].Form = presentOf(v.plural())
			v.note("backshift")
		case subjunctives[lemma] && (w.Form == english.PresentSingular || w.Form == english.PresentPlural) && s.toldInPast() && !s.toldInPresent():
			w.Form = pastOf(w.Form == english.PresentPlural)
			v.note("backshift")
		}
	}
}

// subjunctives are the conjunctions with a subjunctive that follow the time of the main clause.
var subjunctives = map[string]bool{"bien que": true, "quoique": true, "jusqu'à ce que": true, "avant que": true, "encore que": true}

// toldInPresent reports that an auxiliary of the English around tells of what is, or should be.
func (s *sentence) toldInPresent() bool {
	for _, list := range [][]string{s.set.Left, s.set.Right} {
		for _, w := range list {
			if beForms[w] && lang.CommonPOS(w).Has(lang.Auxiliary) && !pastForm(w) && w != "been" && w != "be" || w == "has" || w == "have" ||
				w == "does" || w == "do" || w == "be" || lang.BareModal(w) {
				return true
			}
		}
	}
	return false
}

// sinceOpens reports whether the verb at i is that of a clause with depuis que: "depuis que le traitement existe" is "since treatment has existed".
func (s *sentence) sinceOpens(i int) bool {
	since, v := s.at(i-2), s.chunks[i]
	return since.sinceThat() && v.tense == lang.TensePresent && !v.passive()
}

func (c *chunk) sinceThat() bool { return c.is(tSub) && unelided(c.lemma) == "depuis que" }

// sinceClause reports whether the fragment tells what has been so since something is so.
func (s *sentence) sinceClause() bool {
	return slices.ContainsFunc(s.chunks, (*chunk).sinceThat)
}

// timeSince turns a length of time that opens a sentence with "voici", "cela fait" or "il y a" and its clause around: "il y a six mois que le patient tousse" is "the patient has
// coughed for six months".
// Source: Le bon usage, il y a and voici with a length of time and que.
func timeSince(s *sentence) {
	n := 0
	switch a, b, c := s.at(0), s.at(1), s.at(2); {
	case a.is(tPhrase) && a.lemma == "voici":
		n = 1
	case a.is(tSubj, tStrong) && (a.lemma == "cela" || a.lemma == "ça") && b.is(tFin) && b.lemma == "faire" && b.tense == lang.TensePresent:
		n = 2
	case a.is(tSubj) && a.lemma == "il" && b.is(tObj) && b.lemma == "y" && c.is(tFin) && c.lemma == "avoir" && c.tense == lang.TensePresent:
		n = 3
	default:
		return
	}
	count, time, que := s.at(n), s.at(n+1), s.at(n+2)
	if !count.is(tNum, tDet) || !time.is(tNoun) || !spansTime(time.lemma) || !que.is(tRel, tSub) || que.lemma != "que" || !s.at(n+3).is(tDet, tSubj, tNoun) {
		return
	}
	end := n + 3
	for end < len(s.chunks) && !s.chunks[end].is(tPunct) {
		end++
	}
	source := s.chunks[0].source
	for _, c := range s.chunks[1:n] {
		source += " " + c.source
	}
	since := &chunk{tag: tPrep, lemma: "depuis", span: count.span, source: source, fixed: true, words: []english.Word{{Text: "for", POS: "prep", Source: source + " " + que.source, Rules: []string{"french/time-since"}}}}
	s.chunks = slices.Concat(s.chunks[n+3:end], []*chunk{since, count, time}, s.chunks[end:])
}

// sinceBehind reports whether the clause of the verb at i says since when.
func (s *sentence) sinceBehind(i int) bool {
	for k := i + 1; k < min(len(s.chunks), i+8); k++ {
		c := s.chunks[k]
		switch {
		case c.is(tFin, tRel, tPunct, tSub, tPres) && c.lemma != "depuis que":
			return false
		case c.is(tPrep, tSub) && (c.lemma == "depuis" || c.lemma == "depuis que"), c.is(tAdv) &&
			(c.lemma == "depuis longtemps" || c.lemma == "depuis toujours" || c.lemma == "depuis peu"):
			return true
		}
	}
	return false
}

// definitions are verbs of what an illness is: what is said to last is the illness, not the definition.
var definitions = wordSet(`définir caractériser`)

// lastingFor links a bare length of time to a verb: "persiste plusieurs jours" is "persists for several days".
// Source: CGEL, duration adjuncts.
func lastingFor(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, np := s.chunks[i], s.at(i+1)
		if where := np; v.is(tFin, tInf, tPres) && lastingVerbs[firstWord(v.verbText())] && where != nil {
			k := 0
			if where.is(tAdv, tPP) && len(where.words) > 0 && strings.Contains(where.words[0].Text, " ") {
				k = i + 2
			} else if where.is(tPrep) && s.at(i+2).is(tNoun) {
				k = i + 3
			}
			if t := s.at(k); k > 0 && t.is(tNoun) && spansTime(t.lemma) && (t.numbered() || len(t.words) > 0 && t.words[0].POS == "prep") {
				return k - i + 1, slices.Concat(s.chunks[i:k], []*chunk{forTime(t), t}) // rester au sol plus d'une heure
			}
		}
		if so, t := np, s.at(i+2); v.is(tFin, tInf) && (v.lemma == "rester" || v.lemma == "demeurer") && so.is(tAdj, tPast) && countedTime(t) {
			return 3, []*chunk{v, so, forTime(t), t} // est resté alité deux semaines
		}
		if least, t := np, s.at(i+2); (v.passive() || v.is(tPast)) && least.is(tAdv) && atLeast[least.lemma] && countedTime(t) && !s.at(i+3).is(tPrep) {
			return 3, []*chunk{v, forTime(least), least, t} // est poursuivi au moins un an
		}
		if !v.is(tFin, tInf, tPast, tPres) || !np.is(tNoun) || !spansTime(np.lemma) || len(np.words) == 0 || s.at(i+2).is(tAdv) {
			return 0, nil
		}
		if d := np.det; np.words[0].POS != "num" && np.words[0].POS != "prep" && np.words[0].Text != "at least" &&
			np.words[0].Text != "at most" && (d == nil || d.lemma != "plusieurs" && d.lemma != "quelques") {
			return 0, nil
		}
		if !v.passive() && !v.is(tPast) && !(s.at(i-1).is(tFin, tInf) && s.at(i-1).lemma == "faire" && s.at(i-1).reflexive) &&
			!lastingVerbs[firstWord(v.verbText())] {
			return 0, nil
		}
		if before := s.at(i + 2); before.is(tPrep) && (before.lemma == "avant" || before.lemma == "après") && !lastingVerbs[firstWord(v.verbText())] {
			return 0, nil // doit être créée plusieurs mois avant le début
		}
		if w := v.mainVerb(); w != nil && w.Text == "wait for" {
			w.Text, w.Alternatives = "wait", nil // attendre plusieurs semaines
		}
		return 2, []*chunk{v, forTime(np), np}
	})
}

// lastingVerbs take a length of time with for.
var lastingVerbs = wordSet(`persist remain continue stay live work sleep survive wait rest fast hospitalize`)

// countedTime reports so many units of time.
func countedTime(np *chunk) bool {
	return np.is(tNoun) && spansTime(np.lemma) && (len(np.words) > 1 && np.numbered() || np.det.indefinite())
}

// forTime is the preposition of a length of time, where the chunk behind it begins.
func forTime(behind *chunk) *chunk {
	return &chunk{tag: tPrep, lemma: "pendant", span: behind.span, words: []english.Word{grammar("for", "prep", "lasting-for")}}
}
