package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// uninvert puts a pronoun that hangs behind its verb before it, where the sentence asks or an adverb opens it, and drops one that repeats the subject:
// "faut-il" is as "il faut", "aussi est-il" as "aussi il est", "la maladie est-elle" as "la maladie est".
// Source: Le bon usage, simple and complex inversion.
func uninvert(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k := i
		for k < i+4 && s.at(k).is(tNe, tObj) {
			k++
		}
		v, pro, opener := s.at(k), s.at(k+1), s.at(i-1)
		if !v.is(tFin) || !pro.is(tSubj) && !(s.asks() && pro.is(tObj, tStrong) && (pro.lemma == "vous" || pro.lemma == "nous")) || !s.hangsBehind(pro) {
			return 0, nil
		}
		switch {
		case v.lemma == "falloir" && opener != nil && questionAdverbs[opener.lemma] && opener.lemma != "pourquoi":
			return 0, nil // quand faut-il agir: when to act
		case s.asks():
		case opener != nil && invertingOpeners[opener.lemma] != "":
			if opener.tag = tAdv; len(opener.words) > 0 {
				opener.words[0].Text, opener.words[0].Alternatives = invertingOpeners[opener.lemma], nil
			}
		default:
			return 0, nil
		}
		if pro.is(tObj, tStrong) {
			pro.tag = tSubj
			pro.words[0].Text, pro.words[0].Alternatives = map[string]string{"vous": "you", "nous": "we"}[pro.lemma], nil
		}
		group := slices.Clone(s.chunks[i : k+1])
		if v.note("uninvert"); opener.is(tNoun, tName, tAdj, tPast) && !s.whichBefore(i) &&
			(pro.lemma == "il" || pro.lemma == "elle" || pro.lemma == "ils" || pro.lemma == "elles") {
			v.cover(pro)
			return k + 2 - i, group
		}
		return k + 2 - i, append([]*chunk{pro}, group...)
	})
}

// whichBefore reports whether the noun before i is asked for and no subject: "dans quels cas est-il utilisé".
func (s *sentence) whichBefore(i int) bool {
	for k := i - 1; k >= max(0, i-3); k-- {
		if c := s.chunks[k]; c.is(tDet) {
			return strings.HasPrefix(c.lemma, "quel")
		}
	}
	return false
}

// invertingOpeners are adverbs that call for an inversion, and their English there.
var invertingOpeners = map[string]string{"aussi": "therefore", "ainsi": "thus", "peut-être": "perhaps", "sans doute": "probably", "du moins": "at least", "encore": "still"}

// hangsBehind reports whether a pronoun hangs behind its verb by a hyphen.
func (s *sentence) hangsBehind(pro *chunk) bool {
	rest := s.tokensFrom(pro.span.Start)
	return len(rest) > 0 && rest[0].behind
}

// question gives a direct question the English order: "comment se transmet la maladie ?" is "how is the disease transmitted?", "pourquoi le traitement
// échoue-t-il ?" "why does treatment fail?", "que faire ?" "what to do?".
// Source: Le bon usage, interrogative inversion; CGEL, subject-auxiliary inversion.
func question(s *sentence) {
	if !s.asks() {
		for i, c := range s.chunks {
			if c.is(tFin) && s.at(i+1).is(tSubj) && s.at(i+1).lemma != "ce" && s.at(i+1).lemma != "cela" && !strings.HasSuffix(c.headTerm(), " si") {
				s.why = "a subject behind its verb" // aussi rare soit-il
			}
			s.whatToDo(i)
		}
		return
	}
	if len(s.chunks) < 2 {
		return
	}
	s.withoutAsking()
	if que, inf := s.chunks[0], s.chunks[1]; que.lemma == "que" && inf.is(tInf) {
		que.words = []english.Word{{Text: "what", POS: "pron", Source: que.source}}
		inf.put(notWords(inf), grammar("to", "particle", "question"))
		inf.fixed, que.tag = true, tSub
		return
	}
	s.askedTwice()
	if s.whatIs() || s.whatFor() || s.whatTo() || s.whenTo() {
		return
	}
	k, ok := s.asked()
	if !ok {
		return
	}
	np, v := s.at(k), s.verbAfter(k)
	if np.is(tFin) && np.head > 0 {
		s.rotate(k)
		return
	}
	if k == 0 && v == nil || !np.is(tNoun, tSubj) || !v.is(tFin) || len(v.words) == 0 || v.head != 0 || v.words[0].Text == "it" {
		s.why = "a question of another build"
		return
	}
	if strings.HasPrefix(v.words[0].Text, "be ") {
		v.words = append(openBe(v.words[:1:1]), v.words[1:]...)
	}
	first := v.words[0]
	if !opensQuestion(first.Text) &&
		!(first.Text == "have" && !v.aux && slices.ContainsFunc(v.words[1:], func(w english.Word) bool { return w.Form == english.PastParticiple })) {
		v.words[0].Form = english.Lemma
		first = english.Word{Text: "do", POS: "verb", Form: first.Form, Rules: []string{"french/question"}}
	} else {
		v.words = v.words[1:]
	}
	if w := v.words; np.lemma == "je" && first.Text == "be" && first.Form == english.PresentPlural {
		first.Text, first.POS, v.words = "am", "adv", w
	}
	if first.Text == "must" {
		first.Text = "should" // dois-je arrêter
	}
	if np.is(tNoun) && np.plural() && !np.mass() {
		first.Form = formFor(first.Form, lang.NumberPlural)
	}
	aux := &chunk{tag: tAdv, lemma: "question", words: []english.Word{first}, span: np.span}
	v.fixed, v.head = true, 0
	v.tag = tAdv // its form is settled
	s.chunks = slices.Insert(s.chunks, k, aux.note("question"))
	v.note("question")
}

// withoutAsking drops an "est-ce que" that opens the question, or follows its question word: "est-ce que l'examen est douloureux ?".
func (s *sentence) withoutAsking() {
	for k := range 2 {
		if c := s.chunks[k]; c.lemma == "est-ce que" && len(s.chunks) > k+2 && (k == 0 || questionAdverbs[s.chunks[0].lemma]) {
			next := s.chunks[k+1]
			if next.cover(c); len(next.words) > 0 {
				next.words[0].Source = strings.TrimSpace(c.source + " " + next.words[0].Source)
			}
			s.chunks = slices.Delete(slices.Clone(s.chunks), k, k+1)
			return
		}
	}
}

// askedTwice joins two question words: "pourquoi et comment dépister ?" is "why and how to screen?".
func (s *sentence) askedTwice() {
	if and, how := s.at(1), s.at(2); questionAdverbs[s.chunks[0].lemma] && and.is(tCoord) && how != nil && questionAdverbs[how.lemma] {
		how.put(0, slices.Concat(s.chunks[0].words, and.words)...) // pourquoi et comment dépister ?
		how.cover(s.chunks[0])
		how.cover(and)
		s.chunks = s.chunks[2:]
	}
}

// verbAfter is the finite verb whose subject begins at chunk k, nil when something else follows.
func (s *sentence) verbAfter(k int) *chunk {
	for j := k + 1; j < k+8; j++ {
		c := s.at(j)
		if c.is(tFin) {
			return c
		}
		if !c.is(tNoun, tPrep, tPP, tAdj, tNum, tPast, tCoord) {
			break
		}
	}
	return nil
}

// rotate puts the auxiliary of a clause that is one chunk before its subject: "there is" is "is there", "all patients must be treated" "should all
// patients be treated".
func (s *sentence) rotate(k int) {
	c := s.chunks[k]
	aux := c.words[c.head]
	if !opensQuestion(aux.Text) {
		s.why = "a question of another build"
		return
	}
	if aux.Text == "must" {
		aux.Text = "should"
	}
	words := append([]english.Word{aux}, c.words[:c.head]...)
	c.words, c.head = append(words, c.words[c.head+1:]...), 0
	c.note("question")
}

// askedUses are what a question word and a verb ask for, askedWords the English of the words.
var (
	askedUses  = map[string]string{"quoi servir": "used for", "qui adresser": "intended for", "qui destiner": "intended for"}
	askedWords = map[string]string{"quoi": "what", "qui": "who"}
)

// whatFor writes a question about the use of a thing: "à quoi sert ce vaccin ?" is "what is this vaccine used for?", "à qui s'adresse le dépistage ?" "who
// is screening intended for?".
func (s *sentence) whatFor() bool {
	a, who, v, np, k := s.chunks[0], s.at(1), s.at(2), s.at(3), 4
	if whom := a; a.is(tRel, tStrong) && strings.HasSuffix(a.lemma, " qui") && strings.HasPrefix(a.lemma, "à ") {
		a, who, v, np, k = &chunk{tag: tPrep, lemma: "à", span: whom.span}, &chunk{tag: tRel, lemma: "qui", span: whom.span, source: whom.source}, who, v, 3
	}
	if np.is(tFin) {
		v, np = np, v // the subject was put before its verb
	}
	use := askedUses[who.lemmaOf()+" "+strings.TrimSuffix(v.lemmaOf(), " à")]
	if use == "" || !a.prep("à") || !v.is(tFin) || !np.is(tNoun) {
		return false
	}
	end := len(s.chunks)
	for end > k && s.chunks[end-1].is(tPunct) {
		end--
	}
	a.words = []english.Word{{Text: askedWords[who.lemma], POS: "pron", Source: a.source + " " + who.source}}
	a.tag = tSub
	a.cover(who)
	be := &chunk{tag: tAdv, lemma: "question", span: v.span, words: []english.Word{{Text: "be", POS: "verb", Form: formFor(english.PresentSingular, np.number), Source: v.source}}}
	last := &chunk{tag: tAdv, span: v.span, words: []english.Word{grammar(use, "adv", "question")}}
	s.chunks = slices.Concat([]*chunk{a, be, np}, s.chunks[k:end], []*chunk{last.note("question")}, s.chunks[end:])
	return true
}

// lemmaOf is the lemma, "" for no chunk.
func (c *chunk) lemmaOf() string {
	if c == nil {
		return ""
	}
	return c.lemma
}

// opensQuestion reports auxiliaries, which stand before the subject of a question.
func opensQuestion(verb string) bool { return verb == "be" || verb == "do" || lang.BareModal(verb) }

// asks reports whether a question mark ends the fragment or follows it.
func (s *sentence) asks() bool {
	if n := len(s.chunks); n > 0 && s.chunks[n-1].mark("?") {
		return true
	}
	return len(s.set.Right) > 0 && (s.set.Right[0] == "?" || s.opensAsking() && slices.Contains(s.set.Right, "?"))
}

// opensAsking reports a fragment that opens a question whatever follows: "[que faire en cas d'oubli] of a dose?".
func (s *sentence) opensAsking() bool {
	c, next := s.at(0), s.at(1)
	if c == nil || next == nil || len(s.set.Left) > 0 {
		return false
	}
	asked := c.lemma == "que" && next.is(tInf) || questionAdverbs[c.lemma] && (next.is(tInf) || next.is(tFin) && s.at(2).is(tSubj))
	return asked || c.lemma == "qu'est-ce que" || c.lemma == "est-ce que" || c.is(tDet) && c.kind == lang.KindInterrogative ||
		c.is(tNoun) && c.det != nil && c.det.kind == lang.KindInterrogative
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
	return s.whatToDo(0)
}

// whatToDo writes a noun that is asked for, at chunk i, and the infinitive behind it with to, in questions and where they stand in a sentence: "savoir quel
// traitement choisir" is "know what treatment to choose".
func (s *sentence) whatToDo(i int) bool {
	np, inf := s.at(i), s.at(i+1)
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
	if !questionAdverbs[when.lemma] || when.lemma == "pourquoi" || !must.is(tFin) || must.lemma != "falloir" || must.negated ||
		!s.at(2).is(tSubj) || !inf.is(tInf) {
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
	case c.is(tFin) && c.head > 0 && c.fixed, c.is(tSubj, tNoun) && s.verbAfter(0) != nil:
		return 0, true
	case c.is(tRel) && c.lemma == "que" && s.at(1).is(tNoun, tSubj) && s.at(2).is(tFin):
		c.words, c.tag = []english.Word{{Text: "what", POS: "pron", Source: c.source}}, tSub
		return 1, true // que contient ce médicament
	case c.is(tFin):
		s.why = "a question of another build"
	case c.is(tPrep) && s.chunks[1].is(tRel, tStrong), c.is(tRel) && c.lemma != "que" && c.lemma != "qui":
		s.why = "a question of another build"
	}
	return 0, false
}

var questionAdverbs = map[string]bool{"comment": true, "pourquoi": true, "quand": true, "où": true, "combien de temps": true}
