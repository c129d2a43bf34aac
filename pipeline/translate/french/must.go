package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A mustGroup is "il faut", chunks i to k of the sentence, with what must be.
type mustGroup struct {
	*sentence
	i, k int
	v    *chunk
	// adv stands before the infinitive, late between it and its object.
	adv, inf, late, obj *chunk
	modal               string
	past                bool
}

// musts are the English of such a group, in order: the first that applies decides. Each says how many chunks it takes, and what becomes of them.
var musts = []func(*mustGroup) (int, []*chunk){whatToDo, relativeMust, clauseMust, objectMust, pronounMust, takesTime, nounNeeded, itIsNecessary}

// mustBe turns "il faut" with an infinitive and its object into a passive: "il faut exclure une infection" is "infection must be excluded";
// without an object it is "it is necessary to".
// Source: CGEL, the passive and must.
func mustBe(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if n, out := s.stillMust(i); n > 0 {
			return n, out
		}
		g, ok := s.mustGroup(i)
		if !ok {
			return 0, nil
		}
		for _, way := range musts {
			if n, out := way(g); n > 0 {
				return n, out
			}
		}
		return 0, nil
	})
}

// stillMust: encore faut-il que le patient le sache: still, the patient must know it.
func (s *sentence) stillMust(i int) (int, []*chunk) {
	still, np, v := s.chunks[i], s.at(i+1), s.at(i+2)
	if still.lemma != "encore faut-il que" || !np.is(tNoun, tSubj) || !v.is(tFin) || v.fixed || len(v.words) == 0 || v.negated {
		return 0, nil
	}
	still.words = []english.Word{{Text: "still,", POS: "adv", Source: still.source}}
	still.tag = tAdv
	v.setForm(english.Lemma)
	v.put(v.head, english.Word{Text: "must", POS: "verb", Source: still.source})
	v.fixed = true
	return 3, []*chunk{still, np, v.note("must-be")}
}

// mustGroup finds "il faut", or "faut" by itself, at chunk i.
func (s *sentence) mustGroup(i int) (*mustGroup, bool) {
	g := &mustGroup{sentence: s, i: i, k: i}
	if s.chunks[i].is(tSubj) && s.chunks[i].lemma == "il" {
		g.k++
	}
	g.v = s.at(g.k)
	if !g.v.is(tFin) || g.v.lemma != "falloir" {
		return nil, false
	}
	if adv := s.at(g.k + 1); adv.is(tAdv) && s.at(g.k+2).is(tInf) && len(adv.words) == 1 {
		g.adv = adv
		g.k++
	}
	g.inf, g.obj = s.at(g.k+1), s.at(g.k+2)
	if g.inf.is(tInf) && g.obj.is(tAdv) && s.at(g.k+3).is(tNoun) && len(g.obj.words) == 1 {
		g.late, g.obj = g.obj, s.at(g.k+3) // il ne faut jamais interrompre brutalement le traitement
	}
	g.past = g.v.tense == lang.TenseImperfect || g.v.tense == lang.TenseSimplePast || strings.HasSuffix(g.v.source, "fallu")
	g.modal = g.mustWord()
	return g, true
}

// mustWord is the modal of the group by its tense and mood.
func (g *mustGroup) mustWord() string {
	switch conditional := g.v.mood == lang.MoodConditional; {
	case conditional && strings.HasSuffix(g.v.source, "fallu"):
		return "should have"
	case conditional:
		return "should"
	case g.past && !g.v.negated:
		return "had to" // il a fallu interrompre l'essai
	}
	return "must"
}

// whatToDo: ce qu'il faut savoir: what to know.
func whatToDo(g *mustGroup) (int, []*chunk) {
	if what := g.at(g.i - 1); !what.is(tRel) || what.lemma != "ce que" || !g.inf.is(tInf) || g.inf.fixed || g.adv != nil || g.v.negated {
		return 0, nil
	}
	g.inf.put(0, english.Word{Text: "to", POS: "particle", Source: g.v.source, Rules: []string{"french/must-be"}})
	g.inf.fixed = true
	g.inf.cover(g.v)
	return g.k + 2 - g.i, one(g.inf)
}

// relativeMust: des aliments qu'il faut éviter: foods that must be avoided.
func relativeMust(g *mustGroup) (int, []*chunk) {
	if g.v.negated || g.k > g.i+1 || !g.relativePassive(g.i, g.inf, g.obj) {
		return 0, nil
	}
	if g.inf.lemma == "éviter" {
		g.inf.headWord().Text, g.inf.headWord().Alternatives = "avoid", nil
	}
	out := modalPassive(g.v, g.modal, g.adv, g.inf, &chunk{tag: tNoun, span: g.v.span})
	out.cover(g.chunks[g.i])
	g.doubt += .03
	return g.k + 2 - g.i, one(out.note("must-be"))
}

// relativePassive reports whether the infinitive's object is the que before i, so that a passive can say what its antecedent must undergo.
func (s *sentence) relativePassive(i int, inf, next *chunk) bool {
	que := s.at(i - 1)
	if !que.is(tRel) && !(i == 1 && que.is(tSub) && s.antecedent(0).known) || que.lemma != "que" || !inf.is(tInf) || inf.fixed ||
		len(inf.words) != 1 || next.is(tNoun, tInf, tAdj, tSub, tRel) || i > 1 && !s.at(i-2).is(tNoun, tPunct) {
		return false
	}
	w := inf.headWord()
	return w.Text != "be" && w.Entry != nil && transitiveTerm(w.Entry.Term)
}

// clauseMust: il faut que le patient soit à jeun: the patient must be fasting.
func clauseMust(g *mustGroup) (int, []*chunk) {
	if out := g.mustClause(g.i, g.k, g.v, g.modal); out != nil {
		return g.k + 4 - g.i, out
	}
	return 0, nil
}

// objectMust: il faut exclure une infection: infection must be excluded.
func objectMust(g *mustGroup) (int, []*chunk) {
	if !passivable(g.inf, g.obj) || g.listed() {
		return 0, nil
	}
	obj, n := g.withMore(g.obj, g.k+3)
	n += g.k + 3 - g.i
	if g.late != nil && (atLeast[g.late.lemma] || g.late.lemma == "ne que") {
		if g.late.lemma == "ne que" {
			g.v.negated = false // il ne faut opérer que les patients symptomatiques: only symptomatic patients must be operated on
		}
		obj = determine(obj, false)
		obj.put(0, g.late.words...) // il faut boire au moins deux litres
		obj.cover(g.late)
		g.late = nil
		n++
	}
	out := modalPassive(g.v, g.modal, g.adv, g.inf, obj)
	if g.k > g.i {
		out.cover(g.chunks[g.i])
	}
	g.doubt += .03
	if g.late != nil {
		out.add(g.late)
		n++
	}
	return n, one(out.note("must-be"))
}

// atLeast are adverbs that modify the number behind them.
var atLeast = map[string]bool{"au moins": true, "au maximum": true, "au plus": true, "environ": true, "seulement": true}

// listed reports whether the object of the infinitive begins a list, which stays behind its verb: "il faut rechercher un globe vésical, un fécalome ou une infection".
func (g *mustGroup) listed() bool {
	at := slices.Index(g.chunks, g.obj)
	for k := at + 1; k > at && k < at+5; k++ {
		switch c := g.at(k); {
		case c.mark(","):
			return g.at(k+1).is(tNoun) && g.at(k+1).det != nil && !g.at(k+2).is(tFin)
		case !c.is(tPrep, tNoun, tAdj, tPast):
			return false
		}
	}
	return false
}

// pronounMust: il faut le surveiller: it must be monitored.
func pronounMust(g *mustGroup) (int, []*chunk) {
	inf := g.inf
	if !pronounOnly(inf) || g.adv != nil {
		return 0, nil
	}
	pro := inf.words[inf.head+1]
	if prep, it, ok := strings.Cut(pro.Text, " "); ok {
		inf.words = slices.Clone(inf.words) // il faut y penser: it must be thought of
		inf.words[inf.head].Text, inf.words[inf.head].Alternatives, pro.Text = inf.words[inf.head].Text+" "+prep, nil, it
	}
	subject := &chunk{tag: tNoun, span: inf.span, words: []english.Word{{Text: subjectForms[pro.Text], POS: "pron", Source: pro.Source}}}
	inf.words = slices.Delete(slices.Clone(inf.words), inf.head+1, inf.head+2)
	g.doubt += .05
	return g.k + 2 - g.i, one(modalPassive(g.v, g.modal, nil, inf, subject).note("must-be"))
}

// takesTime: il faut deux semaines pour guérir: it takes two weeks to recover.
func takesTime(g *mustGroup) (int, []*chunk) {
	if time := g.inf; g.v.negated || g.adv != nil || !time.is(tNoun) || !spansTime(time.lemma) {
		return 0, nil
	}
	return g.said("take", english.Word{Text: "it", POS: "pron", Source: "il"}, g.k+1)
}

// nounNeeded: il faut une ordonnance: a prescription is needed.
func nounNeeded(g *mustGroup) (int, []*chunk) {
	np := g.inf
	if g.v.negated || g.adv != nil || !np.is(tNoun) || spansTime(np.lemma) {
		return 0, nil
	}
	if of := g.at(g.k + 2); of.prep("de") || of.is(tCoord, tAdj, tPast, tRel) {
		return 0, nil
	}
	subject := *determine(np, false)
	n, out := g.said("be", subject.words[0], g.k+2)
	be := out[0].words[1:]
	out[0].words = append(append(slices.Clone(subject.words), be...), grammar("needed", "verb", "must-be"))
	if out[0].head = len(subject.words); np.plural() && !np.mass() {
		agree(&out[0].words[out[0].head], true)
	}
	out[0].cover(np)
	return n, out
}

// said is the group up to chunk end as a clause of a subject and this verb, in the tense of il faut.
func (g *mustGroup) said(verb string, subject english.Word, end int) (int, []*chunk) {
	out := *g.v
	out.words = append([]english.Word{subject}, g.inTense(verb)...)
	out.head, out.fixed = 1, true
	if g.k > g.i && g.chunks[g.i].is(tSubj) {
		out.cover(g.chunks[g.i])
	}
	return end - g.i, one(out.note("must-be"))
}

// inTense is a verb in the tense and mood of il faut, with what it needs before it: would have been for il aurait fallu.
func (g *mustGroup) inTense(verb string) []english.Word {
	word := func(text string, f english.Form) english.Word {
		return english.Word{Text: text, POS: "verb", Form: f, Source: g.v.source}
	}
	switch conditional := g.v.mood == lang.MoodConditional; {
	case conditional && strings.HasSuffix(g.v.source, "fallu"):
		return []english.Word{word("would", english.Lemma), word("have", english.Lemma), word(verb, english.PastParticiple)}
	case conditional:
		return []english.Word{word("would", english.Lemma), word(verb, english.Lemma)}
	case g.past:
		return []english.Word{word(verb, english.PastSingular)}
	case g.v.tense == lang.TenseFuture:
		return []english.Word{word("will", english.Lemma), word(verb, english.Lemma)}
	}
	return []english.Word{word(verb, english.PresentSingular)}
}

// itIsNecessary: il faut attendre: it is necessary to wait; il ne faut pas: it is necessary not to, never it is not necessary.
func itIsNecessary(g *mustGroup) (int, []*chunk) {
	if !g.inf.is(tInf, tSub, tRel) {
		return 0, nil
	}
	out, be := *g.v, g.inTense("be")
	out.words = []english.Word{{Text: "it", POS: "pron", Source: "il"}, be[0]}
	if g.adv != nil {
		out.words = append(out.words, g.adv.words...) // it will sometimes be necessary
		out.cover(g.adv)
	}
	out.words = append(append(out.words, be[1:]...), grammar("necessary", "adj", "must-be"))
	if g.inf.is(tInf) {
		out.words = append(append(out.words, g.v.negations()...), grammar("to", "particle", "must-be"))
		g.inf.fixed = true
	} else if g.v.negated {
		g.why = "what must not be is said with a clause"
	}
	out.head, out.fixed = 1, true
	if g.k > g.i && g.chunks[g.i].is(tSubj) {
		out.cover(g.chunks[g.i])
	}
	return g.k + 1 - g.i, one(out.note("must-be"))
}

// mustClause turns "il faut que" with its clause into the clause with a modal: "il faut que le patient soit à jeun" is "the patient must be
// fasting"; nil when it is something else.
func (s *sentence) mustClause(i, k int, v *chunk, modal string) []*chunk {
	que, np, sub := s.at(k+1), s.at(k+2), s.at(k+3)
	if !que.is(tSub, tRel) || que.lemma != "que" || !np.is(tNoun, tSubj) || !sub.is(tFin) || sub.fixed || len(sub.words) == 0 || sub.negated {
		return nil
	}
	sub.setForm(english.Lemma)
	w := english.Word{Text: modal, POS: "verb", Source: v.source}
	sub.put(sub.head, append([]english.Word{w}, v.negations()...)...)
	sub.fixed = true
	np.cover(que)
	np.cover(v)
	return []*chunk{np, sub.note("must-be")}
}

// pronounOnly reports whether an infinitive has a pronoun for its object, which stands last.
func pronounOnly(inf *chunk) bool {
	if !inf.is(tInf) || inf.fixed {
		return false
	}
	if n := len(inf.words) - inf.head; n != 2 && !(n == 3 && inf.words[len(inf.words)-1].POS == "adv") {
		return false
	}
	last := inf.words[inf.head+1] // le mettre en place: set it up
	prep, it, ok := strings.Cut(last.Text, " ")
	return slices.Contains(last.Rules, "french/object-pronoun") &&
		(subjectForms[last.Text] != "" || ok && it == "it" && endPrepositions[prep] && last.Source == "y")
}

// subjectForms are the subject forms of object pronouns.
var subjectForms = map[string]string{"it": "it", "them": "they"}
