package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// question gives a direct question the English order: "comment se transmet la maladie ?" is "how is the disease transmitted?", "pourquoi le traitement
// échoue-t-il ?" "why does treatment fail?", "que faire ?" "what to do?".
// Source: Le bon usage, interrogative inversion; CGEL, subject-auxiliary inversion.
func question(s *sentence) {
	if !s.asks() {
		for i, c := range s.chunks {
			if c.is(tFin) && s.at(i+1).is(tSubj) && s.at(i+1).lemma != "ce" && s.at(i+1).lemma != "cela" {
				s.why = "a subject behind its verb" // aussi rare soit-il
			}
		}
		return
	}
	if len(s.chunks) < 2 {
		return
	}
	if que, inf := s.chunks[0], s.chunks[1]; que.lemma == "que" && inf.is(tInf) {
		que.words = []english.Word{{Text: "what", POS: "pron", Source: que.source}}
		inf.put(notWords(inf), grammar("to", "particle", "question"))
		inf.fixed, que.tag = true, tSub
		return
	}
	if s.whatIs() || s.whatTo() || s.whenTo() {
		return
	}
	k, ok := s.asked()
	if !ok {
		return
	}
	np, v := s.at(k), s.at(k+1)
	switch {
	case np.is(tFin) && s.asker(k+1) && len(np.words) > 0: // se transmet-il, existe-t-il
		if k == 0 && np.lemma != "être" && np.lemma != "avoir" && v.lemma != "vous" {
			s.why = "a question of another build"
			return
		}
		np, v = v, np
		np.tag = tSubj
		s.chunks[k], s.chunks[k+1] = np, v
	case np.is(tNoun) && v.is(tFin) && s.asker(k+2): // le traitement échoue-t-il
		np.cover(s.at(k + 2))
		s.chunks = slices.Delete(s.chunks, k+2, k+3)
	case k == 0:
		s.why = "a question of another build"
		return
	}
	if !np.is(tNoun, tSubj) || !v.is(tFin) || len(v.words) == 0 || v.head != 0 || v.words[0].Text == "it" {
		s.why = "a question of another build"
		return
	}
	if strings.HasPrefix(v.words[0].Text, "be ") {
		v.words = append(openBe(v.words[:1:1]), v.words[1:]...)
	}
	first := v.words[0]
	if !auxiliaryVerbs[first.Text] && !(first.Text == "have" && !v.aux && len(v.words) > 1 && v.words[1].Form == english.PastParticiple) {
		v.words[0].Form = english.Lemma
		first = english.Word{Text: "do", POS: "verb", Form: first.Form, Rules: []string{"french/question"}}
	} else {
		v.words = v.words[1:]
	}
	if np.is(tNoun) && np.plural() && !np.mass() {
		first.Form = formFor(first.Form, lang.NumberPlural)
	}
	aux := &chunk{tag: tAdv, lemma: "question", words: []english.Word{first}, span: np.span}
	v.fixed, v.head = true, 0
	v.tag = tAdv // its form is settled
	s.chunks = slices.Insert(s.chunks, k, aux)
	v.note("question")
}

// auxiliaryVerbs stand before the subject of a question.
var auxiliaryVerbs = wordSet(`be do can cannot could may might must should will would`)

// asks reports whether a question mark ends the fragment or follows it.
func (s *sentence) asks() bool {
	if n := len(s.chunks); n > 0 && s.chunks[n-1].mark("?") {
		return true
	}
	return len(s.set.Right) > 0 && s.set.Right[0] == "?"
}

// asker reports whether the pronoun at k is a subject behind its verb; "elle" may have been read as another pronoun.
func (s *sentence) asker(k int) bool {
	c := s.at(k)
	return c.is(tSubj) || c.is(tStrong) && (c.lemma == "elle" || c.lemma == "elles")
}

// whatTo writes a question that asks what to do with what: "quels examens demander ?" is "what tests to order?".
func (s *sentence) whatTo() bool {
	np, inf := s.chunks[0], s.chunks[1]
	if np.is(tPrep) && (inf.is(tRel, tStrong, tSub) || inf.lemma == "qui") {
		s.why = "a question of another build" // à qui proposer une prothèse ?
		return true
	}
	if np.lemma == "qui" && inf.is(tInf) && !inf.fixed {
		np.words = []english.Word{{Text: "who", POS: "pron", Source: np.source}}
		np.tag = tSub
		inf.put(notWords(inf), grammar("to", "particle", "question"))
		inf.fixed = true
		return true
	}
	if !np.is(tNoun) || np.det == nil || !strings.HasPrefix(np.det.lemma, "quel") || !inf.is(tInf) || inf.fixed {
		return false
	}
	inf.put(notWords(inf), grammar("to", "particle", "question"))
	inf.fixed = true
	if w := inf.mainVerb(); inf.lemma == "demander" && w != nil {
		w.Text, w.Alternatives = "order", nil
	}
	np.note("question")
	return true
}

// whenTo writes a question about what must be done as one with to: "quand faut-il traiter ?" is "when to treat?".
func (s *sentence) whenTo() bool {
	when, must, inf := s.chunks[0], s.at(1), s.at(3)
	if !questionAdverbs[when.lemma] || when.lemma == "pourquoi" || !must.is(tFin) || must.lemma != "falloir" || must.negated || !s.at(2).is(tSubj) || !inf.is(tInf) {
		return false
	}
	if !inf.fixed {
		inf.put(notWords(inf), english.Word{Text: "to", POS: "particle", Source: must.source, Rules: []string{"french/question"}})
	}
	inf.cover(must)
	inf.fixed, when.tag = true, tSub
	s.chunks = slices.Delete(s.chunks, 1, 3)
	return true
}

// whatIs writes questions that ask what something is: "quels sont les symptômes ?" is "what are the symptoms?", "qui est à risque ?" "who is at
// risk?"; they have the English order already.
func (s *sentence) whatIs() bool {
	c, be, np := s.chunks[0], s.at(1), s.at(2)
	switch {
	case c.lemma == "qu'est-ce que" && be.is(tNoun):
		w := &c.words[0]
		w.Text, w.Alternatives = "what is", nil
		if be.plural() && !be.mass() {
			w.Text = "what are"
		}
		c.note("question")
		return true
	case c.is(tRel) && c.lemma == "qui" && be.is(tFin):
		c.words[0].Text = "who"
		c.note("question")
		return true
	case c.is(tDet) && c.kind == lang.KindInterrogative && be.is(tFin) && be.lemma == "être" && np.is(tNoun) && np.det != nil:
		np.kind = kindDefinite
		c.note("question")
		return true
	}
	return false
}

// asked is where the clause begins: behind a question word that opens the fragment, or at its start when the subject stands behind its verb.
func (s *sentence) asked() (at int, ok bool) {
	switch c := s.chunks[0]; {
	case questionAdverbs[c.lemma]:
		return 1, !s.at(1).is(tInf)
	case c.is(tPrep) && s.chunks[1].is(tNoun) && s.chunks[1].det != nil && s.chunks[1].det.kind == lang.KindInterrogative:
		return 2, true // dans quels cas
	case c.is(tFin) && s.asker(1), c.is(tNoun) && s.at(1).is(tFin) && s.asker(2):
		return 0, true
	case c.is(tFin) && c.tense == lang.TensePresent && len(s.tokens) > 1 && s.tokens[1].form == "on":
		s.why = "a question of another build" // peut-on guérir
	case c.is(tPrep) && s.chunks[1].is(tRel, tStrong), c.is(tRel) && c.lemma != "que" && c.lemma != "qui":
		s.why = "a question of another build"
	}
	return 0, false
}

var questionAdverbs = map[string]bool{"comment": true, "pourquoi": true, "quand": true, "où": true, "combien de temps": true}
