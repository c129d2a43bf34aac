package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// onePassive turns an active clause with "on" into a passive: "on observe une fibrose" is "fibrosis is observed"; without an object
// "on" is "it": "on estime que" is "it is estimated that".
// Source: CGEL, the passive; English medical prose avoids one and we.
func onePassive(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		on, v := s.chunks[i], s.at(i+1)
		if !on.is(tSubj) || on.lemma != "on" || !v.is(tFin) || v.aux || v.fixed && v.words[0].Text == "there" || len(v.words) == 0 {
			return 0, nil
		}
		if what := s.at(i - 1); what.is(tRel) && what.lemma == "ce que" && !v.pronominal() {
			v.number = lang.NumberSingular
			passivise(v)
			v.cover(on)
			v.fixed = true
			out := []*chunk{v.note("one-passive")}
			if np := s.at(i + 2); np.is(tNoun) && np.det != nil && (np.det.lemma == "du" || np.det.lemma == "des") {
				about := &chunk{tag: tPrep, lemma: "sur", span: np.span, words: []english.Word{grammar("about", "prep", "one-passive")}}
				article := *np.det // ce que l'on sait du virus: what is known about the virus
				article.lemma, article.kind = "le", lang.KindArticle
				np.det = &article
				return 3, append(out, about, np)
			}
			return 2, out
		}
		if many, who, ok := s.onRelative(i); ok {
			v.number = many
			passivise(v)
			v.cover(on)
			v.fixed = true
			s.chunks[i-1].words = []english.Word{{Text: who, POS: "pron", Source: s.chunks[i-1].source}}
			return 2, one(v.note("one-passive"))
		}
		n, adv := 2, (*chunk)(nil)
		if s.at(i+2).is(tAdv) && len(s.at(i+2).words) == 1 && s.at(i+3).is(tNoun) {
			n, adv = 3, s.at(i+2)
		}
		no := v.negated && s.at(i+2).is(tPrep) && s.at(i+2).lemma == "de" && s.at(i+3).is(tNoun) && s.at(i+3).det == nil
		if no {
			n = 3 // on n'a pas trouvé de lien: no link was found
		}
		obj := s.at(i + n)
		switch {
		case v.lemma == "ignorer" && !obj.is(tNoun):
			v.words = []english.Word{{Text: "it", POS: "pron", Source: on.source}, {Text: "be", POS: "verb", Form: finiteForm(v)}, {Text: "unknown", POS: "adj", Source: v.source}}
			v.cover(on)
			v.head, v.fixed = 1, true
			return 2, one(v.note("one-passive"))
		case obj.is(tNoun) && !v.pronominal() && (transitiveTerm(v.headTerm()) || strings.HasSuffix(v.headTerm(), " de") && !strings.Contains(v.verbText(), " ")):
			if w := v.mainVerb(); w != nil && strings.HasSuffix(v.headTerm(), " de") {
				w.Alternatives = nil // on s'assurera de l'absence: will be ensured
			}
			taken := n + 1
			obj = determine(obj, false)
			for s.at(i+taken).is(tCoord) && s.at(i+taken+1).is(tNoun) && s.at(i+taken+1).det != nil && !s.at(i+taken+2).is(tFin) && taken < n+6 {
				second := determine(s.at(i+taken+1), false)
				obj.add(s.at(i+taken), second)
				obj.number = lang.NumberPlural
				taken += 2
			}
			v.number = obj.number
			if v.lemma == "ignorer" && !v.negated {
				v.words = []english.Word{{Text: "be", POS: "verb", Form: formFor(finiteForm(v), v.number)}, {Text: "unknown", POS: "adj", Source: v.source}}
				v.head = 0
			} else {
				passivise(v)
			}
			if no && v.head+1 < len(v.words) && v.words[v.head+1].Text == "not" {
				v.words = append(v.words[:v.head+1:v.head+1], v.words[v.head+2:]...)
				obj.put(0, english.Word{Text: "no", POS: "det", Source: "pas de", Rules: []string{"french/no-object"}})
				obj.cover(s.at(i + 2))
			}
			if adv != nil && longAdverb(adv.words[0].Text) {
				v.add(adv) // on retrouvait à l'interrogatoire: was found on history-taking
			} else if adv != nil {
				v.put(v.head+1, adv.words...)
				v.cover(adv)
			}
			obj.add(v)
			obj.cover(on)
			c := &chunk{tag: tFin, words: obj.words, head: len(obj.words) - len(v.words) + v.head, span: obj.span, source: obj.source, fixed: true}
			s.doubt += .05
			return taken, one(c.note("one-passive"))
		case obj.is(tSub, tRel) && obj.lemma == "que" && n == 2, strings.HasSuffix(v.headTerm(), " que"), s.recommended(v, i+2):
			v.number = lang.NumberSingular
			passivise(v)
			v.put(0, english.Word{Text: "it", POS: "pron", Source: on.source})
			v.cover(on)
			v.fixed = true
			return 2, one(v.note("one-passive"))
		}
		if s.asks() {
			on.words[0].Text, on.words[0].Alternatives = "one", nil // peut-on guérir
			return 0, nil
		}
		on.words[0].Text, on.words[0].Alternatives = "we", nil
		on.number = lang.NumberPlural
		agree(v.headWord(), true)
		s.doubt += .2 // we or one: the reader is told nothing of who
		return 0, nil
	})
}

// recommended reports whether the verb says that something is recommended and an infinitive follows, and gives that its to.
func (s *sentence) recommended(v *chunk, k int) bool {
	inf := s.at(k)
	if inf.is(tPrep) && inf.lemma == "de" {
		inf = s.at(k + 1)
	}
	if len(v.words) == 0 || !recommendVerbs[v.words[len(v.words)-1].Text] || !inf.is(tInf) {
		return false
	}
	if !inf.fixed {
		inf.put(notWords(inf), grammar("to", "particle", "one-passive"))
		inf.fixed = true
	}
	return true
}

var recommendVerbs = wordSet(`recommend advise suggest propose prefer advocate`)

// onRelative reports whether "on" at i is the subject of a relative clause with que, and says what the antecedent is: "les patients que l'on
// traite" is "patients who are treated".
func (s *sentence) onRelative(i int) (lang.Number, string, bool) {
	que := s.at(i - 1)
	if !que.is(tRel) || que.lemma != "que" || s.at(i+2).is(tNoun) && transitiveTerm(s.at(i+1).headTerm()) {
		return 0, "", false
	}
	a := s.antecedent(i - 1)
	if !a.known {
		return 0, "", false
	}
	n, who := lang.NumberSingular, "that"
	if a.many {
		n = lang.NumberPlural
	}
	if a.human {
		who = "who"
	}
	return n, who, true
}

// pronominal reports whether the verb group holds an object pronoun.
func (c *chunk) pronominal() bool {
	for _, w := range c.words {
		if slices.Contains(w.Rules, "french/object-pronoun") {
			return true
		}
	}
	return false
}

// headTerm is the glossary term that the last verb of the group comes from.
func (c *chunk) headTerm() string {
	for k := len(c.words) - 1; k >= 0; k-- {
		if w := &c.words[k]; w.POS == "verb" && w.Entry != nil {
			return w.Entry.Term
		}
	}
	return ""
}
