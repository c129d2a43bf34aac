package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// An existential is "il y a" or "il existe", from chunk i of the sentence on; n is how many chunks it takes so far.
type existential struct {
	*sentence
	i, n          int
	il, ne, modal *chunk
	v             *chunk
	// had is how many chunks behind the verb are its participle: il y a eu.
	had int
}

// thereIs writes "il y a" and "il existe" as "there is" or "there are", by the number of what follows.
// Source: CGEL, existential clauses.
func thereIs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		e, ok := s.existential(i)
		if !ok {
			return 0, nil
		}
		if ago, ok := e.ago(); ok {
			return e.n, one(ago)
		}
		out := e.there()
		e.onlyThere(out)
		e.noneThere(out)
		return e.n, one(out.note("there-is"))
	})
}

// existential finds such a verb at chunk i, with the ne and the modal before it: il n'y a, il peut y avoir.
func (s *sentence) existential(i int) (*existential, bool) {
	e := &existential{sentence: s, i: i, n: 1, il: s.chunks[i]}
	if !e.il.is(tSubj) || e.il.lemma != "il" {
		return nil, false
	}
	if e.next(0).is(tNe) {
		e.ne = e.next(0)
		e.n++
	}
	if en := e.next(0); en.is(tObj) && en.lemma == "en" && e.next(1).is(tFin) && e.next(1).lemma == "exister" && e.next(2).is(tDet, tNum) {
		e.n++ // il en existe trois formes: there are three forms
	}
	if m := e.next(0); m.is(tFin) && modalOf(m) && m.lemma != "aller" &&
		(e.next(1).is(tObj) && e.next(1).lemma == "y" || e.next(1).is(tInf) && e.next(1).lemma == "exister") {
		e.modal = m
		e.n++
	}
	if y := e.next(0); y.is(tObj) && y.lemma == "y" && e.next(1).is(tFin, tInf) && e.next(1).lemma == "avoir" {
		e.n++
	} else if y.is(tObj) && y.lemma == "y" && e.next(1).is(tObj) && e.next(1).lemma == "en" && e.next(2).is(tFin) &&
		e.next(2).lemma == "avoir" && e.next(3).is(tDet, tNum) {
		e.n += 2 // il y en a trois
	} else if !y.is(tFin, tInf) || y.lemma != "exister" {
		return nil, false
	}
	e.v = e.next(0)
	if (e.modal == nil) != e.v.is(tFin) || e.next(1).is(tPast) && e.next(1).lemma != "avoir" && e.n > 1 {
		return nil, false // il y a été traité: was treated there
	}
	e.n++
	e.v.number = lang.NumberSingular
	e.had = s.thereHas(e.i+e.n, e.v)
	return e, true
}

// next is the chunk k places behind what it takes so far.
func (e *existential) next(k int) *chunk { return e.at(e.i + e.n + k) }

// ago writes a time: il y a trois ans is three years ago.
func (e *existential) ago() (*chunk, bool) {
	num, years := e.next(0), e.next(1)
	if e.n <= 2 || e.ne != nil || !num.is(tNum, tDet) || !years.is(tNoun) || !spansTime(years.lemma) || e.v.tense != lang.TensePresent || e.next(2).is(tRel) {
		return nil, false
	}
	if years.plural() || num.is(tNum) && num.source != "1" {
		years.setForm(english.PluralNoun)
	}
	num.cover(e.il)
	num.add(years)
	num.words = append(num.words, english.Word{Text: "ago", POS: "adv", Source: "il y a", Rules: []string{"french/there-is"}})
	num.tag, num.head = tAdv, 0
	e.n += 2
	return num, true
}

// there is the clause, whose number what follows shows.
func (e *existential) there() *chunk {
	for k := range 3 + e.had {
		if c := e.next(k); c.is(tDet, tNoun, tNum, tAdj) && c.plural() ||
			c.is(tNum) && c.source != "1" && c.source != "un" && c.source != "une" && !strings.HasPrefix(c.source, "0") {
			e.v.number = lang.NumberPlural
		}
	}
	out := *e.il
	out.tag = tFin
	out.words = []english.Word{{Text: "there", POS: "pron", Source: e.il.source}, {Text: "be", POS: "verb", Form: finiteForm(e.v), Source: e.v.source}}
	out.head, out.fixed = 1, true
	thereModal(&out, e.modal, e.v)
	if e.had > 0 && !e.next(0).is(tNeg) {
		e.n += e.had
	}
	for k := e.i + 1; k < e.i+e.n; k++ {
		out.cover(e.at(k))
	}
	return &out
}

// onlyThere: il n'y a que deux cas: there are only two cases.
func (e *existential) onlyThere(out *chunk) {
	if que := e.next(0); e.ne != nil && que != nil && que.lemma == "que" {
		out.words = append(out.words, english.Word{Text: "only", POS: "adv", Source: que.source, Rules: []string{"french/negation-only"}})
		out.cover(que)
		e.n++
	}
}

// noneThere: il n'y a pas de traitement: there is no treatment; il n'y a plus: there is no longer any.
func (e *existential) noneThere(out *chunk) {
	neg := e.next(0)
	if e.ne == nil || !neg.is(tNeg) || neg.lemma != "pas" && neg.lemma != "plus" {
		return
	}
	w := english.Word{Text: "no", POS: "det", Source: neg.source, Rules: []string{"french/negation"}}
	if neg.lemma == "plus" {
		w.Text = "no longer any"
	}
	out.cover(neg)
	e.n++
	if e.had > 0 {
		out.cover(e.next(0))
		e.n++
	}
	if de := e.next(0); de.prep("de") {
		out.cover(de)
		e.n++
	}
	out.words = append(out.words, w)
	out.negated = true
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
