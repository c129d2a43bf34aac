package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A verbGroup is what stands around one French verb: ne, the unstressed pronouns, the auxiliaries, the adverbs between them.
type verbGroup struct {
	parts   []*chunk // all of it, in the order of the source
	ne      bool
	neg     *chunk   // pas, plus, jamais
	objects []*chunk // unstressed pronouns
	finite  *chunk   // the verb that carries person and tense
	modal   *chunk   // pouvoir, devoir, falloir … before an infinitive
	perfect bool     // avoir or être + participle
	passive bool     // être + participle of a transitive verb
	main    *chunk
	adverbs []*chunk
	early   []*chunk // adverbs before the negation: généralement pas
	only    *chunk   // the que of ne … que
	// reported is set for a conditional that says what is supposed to be so.
	reported bool
	// ownBody is set for what one does to a part of one's own body: "se touchent le visage".
	ownBody bool
	// objectBehind is set when a determiner stands behind the group, so that a pronoun before it is indirect.
	objectBehind bool
	// resulting is set for what has happened when something else holds: "lorsque la fièvre a disparu".
	resulting bool
	// neither is set for a verb whose subject denies: "ni les patients ni les soignants ne pouvaient".
	neither bool
	// recent is set for what has gone on until now: "ces dernières années".
	recent bool
	// timed is set where the English behind the fragment tells when: no death was reported during follow-up.
	timed bool
	// mandated is set for what somebody asks to be done: "demande que le traitement soit interrompu".
	mandated bool
	// feared is set for what somebody fears to happen: "craint que la tumeur ne se propage".
	feared bool
}

// verbGroups builds each verb group in the English order: "ne doivent pas être poursuivis" is "must not be continued", "a été
// montré" "has been shown", "peut inverser" "can reverse", "n'auraient jamais causé" "would never have caused".
// Source: Le bon usage, the tenses, the passive and the negation; CGEL, the auxiliaries.
func verbGroups(s *sentence) {
	s.neverFirst()
	s.rewrite(func(i int) (int, []*chunk) {
		if !s.chunks[i].is(tNe, tObj, tFin, tInf, tPres) {
			return 0, nil
		}
		g, n := parseVerb(s, i, 0)
		if n == 0 || g.main == nil {
			return 0, nil
		}
		if len(g.objects) == 1 && g.idleObject(s, s.at(i-1)) {
			g.objects = nil
		}
		g.addressed(s, i)
		for k := max(0, i-8); k < i; k++ {
			g.neither = g.neither || s.chunks[k].is(tCoord) && s.chunks[k].lemma == "ni"
		}
		g.objectBehind = s.at(i+n).is(tDet) && s.at(i+n).lemma != "chaque"
		g.timed = len(s.set.Right) > 0 && timing[s.set.Right[0]] && s.at(i+n) == nil
		wanted := g.modal == nil && g.finite.tag == tFin && g.finite.tense == lang.TensePresent
		g.mandated = wanted && !g.ne && !g.perfect && s.wishedBy(i, mandating, mandates)
		g.feared = wanted && g.neg == nil && s.wishedBy(i, fearing, fears)
		g.resulting = s.resulting(i) || g.changed(s, i)
		g.reported = g.finite.lemma == "être" && !g.perfect && s.reported(i)
		g.ownBody = (g.reflexive() || g.finite.headWord().Entry != nil && reflexiveTerm(g.finite.headWord().Entry.Term)) &&
			!complementPrepositions[lastWord(g.finite.headTerm())] && s.bodyBehind(i+n, g.finite)
		return n, one(g.generate(s))
	})
}

// maxAdverbs bounds the adverbs between the parts of a verb group.
const maxAdverbs = 3

// idleObject reports a pronoun that English leaves out, behind the chunk that stands before the group.
func (g *verbGroup) idleObject(s *sentence, prev *chunk) bool {
	switch g.objects[0].lemma {
	case "lui", "leur": // on lui préfère l'amoxicilline, l'amoxicilline lui est préférée: amoxicillin is preferred
		return g.main.lemma == "préférer" && (g.passive || prev.is(tSubj) && prev.lemma == "on")
	case "le": // comme le montre la figure: as the figure shows
		return prev.lemmaOf() == "comme" || prev == nil && s.leftIs("as")
	}
	return false
}

// parseVerb reads the verb group that begins at chunk i. n is how many chunks it takes, 0 if there is none.
func parseVerb(s *sentence, i, depth int) (g verbGroup, n int) {
	take := func() *chunk {
		c := s.at(i + n)
		n++
		g.parts = append(g.parts, c)
		return c
	}
	if s.at(i).is(tNe) {
		take()
		g.ne = true
		if s.at(i + n).is(tNeg) {
			g.neg = take()
		}
	}
	for s.at(i + n).is(tObj) {
		g.objects = append(g.objects, take())
	}
	if v := s.at(i + n); !v.is(tFin, tInf, tPres) || v.fixed {
		return g, 0
	}
	g.finite = s.unable(take(), i+n, g.ne)
	g.main = g.finite
	if len(g.objects) == 0 && !g.ne && s.hangsOn(i+n) {
		g.objects = append(g.objects, take())
	}
	if depth > 2 {
		return g, n
	}
	g.complete(s, i, &n, take, depth)
	if g.ne && g.neg == nil && s.at(i+n).is(tAdv) && s.at(i+n+1).is(tRel, tSub) && s.at(i+n+1).lemma == "que" && g.finite.lemma == "être" &&
		g.main == g.finite {
		g.adverbs = append(g.adverbs, take()) // n'est encore qu'une hypothèse
	}
	if g.ne && (g.neg == nil || g.neg.lemma == "guère" || g.neg.lemma == "plus" && g.finite.lemma == "être" && g.main == g.finite) &&
		s.at(i+n) != nil && s.at(i+n).lemma == "que" && s.at(i+n).is(tRel, tSub) {
		g.only = take()
	}
	return g, n
}

// complete reads what follows the finite verb: negation, adverbs, participle or infinitive.
func (g *verbGroup) complete(s *sentence, i int, n *int, take func() *chunk, depth int) {
	k := *n
	var between []*chunk
	for len(between) < maxAdverbs && g.standsBetween(s.at(i+k), s.at(i+k+1), len(between) == 0) {
		between = append(between, s.at(i+k))
		k++
	}
	after := s.at(i + k)
	aux := g.finite.lemma == "être" || g.finite.lemma == "avoir"
	if aux || modalOf(g.finite) {
		between, k = g.quantified(s, i, k, between)
		after = s.at(i + k)
	}
	modal := modalOf(g.finite) || g.ne && g.finite.lemma == "savoir" && g.finite.mood == lang.MoodConditional // ne saurait remplacer: cannot replace
	switch {
	case g.ne && g.finite.lemma == "faire" && after.is(tRel, tSub) && after.lemma == "que" && s.at(i+k+1).is(tInf, tObj):
		g.onlyDoes(s, i, n, take, depth)
	case aux && after.is(tPast):
		g.takeBetween(between, take)
		part := take()
		if g.modalPast(part, s, i, n, take, depth) {
			return
		}
		g.join(part, s, i, n, take)
	case modal && (after.is(tInf) || after.is(tObj, tNe)):
		sub, m := parseVerb(s, i+k, depth+1)
		if m == 0 || !sub.finite.is(tInf) {
			g.takeNegation(between, take)
			return
		}
		g.takeBetween(between, take)
		for range m {
			take()
		}
		g.modal, g.main = g.finite, sub.main
		g.perfect, g.passive = sub.perfect, sub.passive
		g.objects = append(g.objects, sub.objects...)
		g.adverbs = append(g.adverbs, sub.adverbs...)
		if g.neg == nil {
			g.neg = sub.neg
		}
	default:
		g.takeNegation(between, take)
	}
}

// standsBetween reports an adverb, a negation or a pronoun behind its verb, which may stand between the parts of a verb group. first: nothing stands there yet.
func (g *verbGroup) standsBetween(c, next *chunk, first bool) bool {
	switch {
	case c.lemmaOf() == "tout" && next.is(tInf, tPast):
		return false // doit tout expliquer
	case c.is(tNeg):
		return g.ne || first
	case c.is(tSubj):
		return first
	}
	return c.is(tAdv) || g.ne && modalOf(g.finite) && c.is(tStrong) && c.lemma == "rien"
}

// quantified takes what stands between an auxiliary and its verb besides adverbs: "ont tous guéri", "a plus que doublé", "doit tout expliquer". k is the
// place of the first such chunk, and then that of the verb.
func (g *verbGroup) quantified(s *sentence, i, k int, between []*chunk) ([]*chunk, int) {
	after, next, aux := s.at(i+k), s.at(i+k+1), !modalOf(g.finite)
	switch {
	case after.is(tDet, tStrong, tAdv) && after.lemma == "tout" && len(g.objects) == 0 && !g.reflexive() &&
		(!aux && next.is(tInf) || g.finite.lemma == "avoir" && next.is(tPast) && next.lemma != "être"):
		g.objects = append(g.objects, &chunk{lemma: "tout", span: after.span, words: []english.Word{{Text: "everything", POS: "pron", Source: after.source}}})
		s.chunks = slices.Delete(slices.Clone(s.chunks), i+k, i+k+1) // must explain everything
		g.parts = append(g.parts, after)
	case aux && after.is(tMore) && after.lemma == "plus" && next.is(tSub, tRel) && next.lemma == "que" && s.at(i+k+2).is(tPast):
		more := *after // has more than doubled
		more.tag, more.words = tAdv, []english.Word{{Text: "more than", POS: "adv", Source: after.source + " " + next.source}}
		more.cover(next)
		s.chunks = slices.Replace(slices.Clone(s.chunks), i+k, i+k+2, &more)
		return append(between, &more), k + 1
	case aux && after.is(tDet, tStrong) && (after.lemma == "tous" || after.lemma == "toutes") && next.is(tPast, tAdj) && s.reread(next, tPast).is(tPast):
		all := *after // have all recovered
		all.tag = tAdv
		s.chunks[i+k], s.chunks[i+k+1] = &all, s.reread(next, tPast)
		return append(between, &all), k + 1
	}
	return between, k
}

// modalPast reads a modal in the compound past with its infinitive: "n'a pu être déterminée" is "could not be determined", "a dû être arrêté" "had to
// be stopped".
func (g *verbGroup) modalPast(part *chunk, s *sentence, i int, n *int, take func() *chunk, depth int) bool {
	if part.lemma != "pouvoir" && part.lemma != "devoir" || g.finite.lemma != "avoir" || !g.finite.is(tFin) || !s.at(i+*n).is(tInf, tObj) {
		return false
	}
	sub, m := parseVerb(s, i+*n, depth+1)
	if m == 0 || !sub.finite.is(tInf) {
		return false
	}
	for range m {
		take()
	}
	modal := *part
	modal.tag, modal.tense = tFin, lang.TenseSimplePast
	if g.neg != nil && part.lemma == "devoir" {
		s.doubt += .3 // did not have to, or should not have
	}
	g.modal, g.main, g.perfect, g.passive = &modal, sub.main, sub.perfect, sub.passive
	if g.finite.mood == lang.MoodConditional {
		modal.mood, g.perfect = lang.MoodConditional, true // aurait pu être évitée: could have been avoided
	}
	g.objects = append(g.objects, sub.objects...)
	g.adverbs = append(g.adverbs, sub.adverbs...)
	return true
}

// onlyDoes reads "ne fait que" with its infinitive, which becomes the verb of the clause: "ne fait qu'atténuer" is "only attenuates".
// Source: Le bon usage, ne faire que.
func (g *verbGroup) onlyDoes(s *sentence, i int, n *int, take func() *chunk, depth int) {
	que := take()
	sub, m := parseVerb(s, i+*n, depth+1)
	for range m {
		take()
	}
	if m == 0 || !sub.finite.is(tInf) {
		return
	}
	word := *sub.main
	word.words = slices.Clone(word.words)
	word.headWord().Source = g.finite.source + " " + word.headWord().Source
	g.only, g.main = que, &word
	g.objects = append(g.objects, sub.objects...)
}

// takeBetween takes the adverbs and negations that stand between the parts.
func (g *verbGroup) takeBetween(between []*chunk, take func() *chunk) {
	for range between {
		c := take()
		switch {
		case c.is(tStrong): // ne devez rien manger
			g.objects = append(g.objects, &chunk{lemma: "rien", span: c.span, words: []english.Word{{Text: "anything", POS: "pron", Source: c.source}}})
			g.neg = &chunk{tag: tNeg, lemma: "pas", source: c.source}
		case c.is(tNeg):
			g.neg = c
			g.early, g.adverbs = append(g.early, g.adverbs...), nil
		case c.is(tAdv):
			g.adverbs = append(g.adverbs, c)
		}
	}
}

// takeNegation takes the negation behind the verb and the adverbs before it, and leaves other adverbs to their own rule.
func (g *verbGroup) takeNegation(between []*chunk, take func() *chunk) {
	last := -1
	for k, c := range between {
		if c.is(tNeg) {
			last = k
		}
	}
	for last >= 0 && last+1 < len(between) && deniedOften[between[last+1].lemma] {
		last++ // ne suffit pas toujours: is not always sufficient
	}
	g.takeBetween(between[:last+1], take)
}

// deniedOften are adverbs that a negation before them denies.
var deniedOften = map[string]bool{"toujours": true, "forcément": true, "nécessairement": true, "obligatoirement": true, "systématiquement": true}

// join makes the participle the main verb and says what être or avoir was for.
func (g *verbGroup) join(part *chunk, s *sentence, i int, n *int, take func() *chunk) {
	g.main = part
	verb, _, _ := strings.Cut(part.lemma, " ")
	switch {
	case part.lemma == "sortir" && part.headTerm() != "sortir" && g.finite.lemma == "être":
		g.perfect = true // est sorti contre avis médical
	case part.lemma == "sortir" && g.finite.lemma == "être" && !g.reflexive():
		g.goneOut(part, s.at(i-1).is(tSubj) || s.humanBefore(i))
	case g.finite.lemma == "avoir" && part.lemma == "être": // a été …
		g.perfect = true
		k := *n
		for s.at(i+k).is(tAdv) && k-*n < maxAdverbs {
			k++
		}
		if done := s.at(i + k); k > *n && done.is(tAdj) && done.mood == lang.MoodParticiple {
			s.chunks[i+k] = s.reread(done, tPast) // a été récemment opérée
		}
		if s.at(i + k).is(tPast) {
			for *n < k {
				g.adverbs = append(g.adverbs, take())
			}
			g.main = take()
			g.passive = true
		}
	case g.finite.lemma == "avoir":
		g.perfect = true
	case moving[verb] || moving[again(verb)] || g.reflexive(): // est décédé des suites de: died of
		g.perfect = true
	default:
		g.passive = true
	}
}

// goneOut reads sortir in its past: a person was discharged, a thing came out.
func (g *verbGroup) goneOut(part *chunk, person bool) {
	word := *part // la patiente est sortie: the patient was discharged
	word.words = []english.Word{*part.headWord()}
	word.head, word.words[0].Text, word.words[0].Alternatives = 0, "come out", nil
	if g.main, g.perfect = &word, !person; !person {
		return
	}
	was := *g.finite
	if was.tense == lang.TensePresent && was.tag == tFin {
		was.tense = lang.TenseSimplePast
	}
	word.words[0].Text = "discharge"
	g.finite, g.passive = &was, true
}

// personPronouns are English subjects that stand for persons, they among them in a text about patients.
var personPronouns = wordSet(`he she they who i we you`)

// humanBefore reports whether a noun right before i names a person, where noun phrases are not built yet, or the English before the fragment does.
func (s *sentence) humanBefore(i int) bool {
	if i == 0 {
		return s.personBefore() || personPronouns[s.wordBefore()]
	}
	return s.chunks[i-1].is(tNoun) && isHuman(s.chunks[i-1].headWord().Text)
}

// reflexive reports whether se stands among the pronouns.
func (g *verbGroup) reflexive() bool {
	for _, o := range g.objects {
		if o.lemma == "se" {
			return true
		}
	}
	return false
}

// moving are the verbs that build their past with être. Source: any French grammar.
var moving = map[string]bool{"aller": true, "venir": true, "arriver": true, "partir": true, "entrer": true, "naître": true, "mourir": true, "devenir": true,
	"rester": true, "tomber": true, "apparaître": true, "revenir": true, "retourner": true, "survenir": true, "parvenir": true, "décéder": true, "intervenir": true, "rentrer": true,
	"monter": true, "descendre": true, "passer": true, "provenir": true}

// again is the verb of what is done again: réapparaître is of apparaître, redevenir of devenir.
func again(verb string) string {
	if verb == "répartir" {
		return "" // sont répartis: are divided, not have left again
	}
	for _, re := range []string{"ré", "re", "r"} {
		if v, ok := strings.CutPrefix(verb, re); ok {
			return v
		}
	}
	return verb
}

// unable reads what one does not manage to do as what one cannot do: "n'arrive plus à parler" is "can no longer speak". k is the place behind the verb.
// Source: dictionaries of usage, arriver à and parvenir à.
func (s *sentence) unable(v *chunk, k int, ne bool) *chunk {
	e := v.headWord().Entry
	for s.at(k).is(tNeg, tAdv) {
		k++
	}
	if !ne || !v.is(tFin) || e == nil || e.Term != "arriver à" && e.Term != "parvenir à" || !s.at(k).is(tInf, tObj) {
		return v
	}
	can := *v
	can.lemma = "pouvoir"
	return &can
}

// modalOf reports whether the verb is a modal before an infinitive.
func modalOf(c *chunk) bool {
	return c.lemma == "pouvoir" || c.lemma == "devoir" || c.lemma == "aller" && c.tense == lang.TensePresent && c.mood == lang.MoodIndicative
}

// modalWord is the English modal. Source: CGEL, the modal auxiliaries; the conditional of devoir advises, and so does what one mostly must
// not: "ne doivent généralement pas" is "should generally not".
func modalWord(c *chunk) english.Word {
	w := english.Word{POS: "verb", Source: c.source, Rules: []string{"french/modal"}}
	past := c.tense == lang.TenseImperfect || c.tense == lang.TenseSimplePast || c.mood == lang.MoodConditional
	switch {
	case c.lemma == "aller":
		w.Text = "will"
	case c.lemma == "savoir":
		w.Text = "can"
	case c.lemma == "pouvoir" && past:
		w.Text = "could"
	case c.lemma == "pouvoir" && c.tense == lang.TenseFuture:
		w.Text = "may"
	case c.lemma == "pouvoir" && strings.HasSuffix(c.headTerm(), " à"):
		w.Text = "can" // n'arrive plus à
	case c.lemma == "pouvoir":
		w.Text, w.Alternatives = "can", []string{"may"}
	case c.mood == lang.MoodConditional || c.negated:
		w.Text = "should"
	case past:
		w.Text = "had to"
	default:
		w.Text = "must"
	}
	return w
}
