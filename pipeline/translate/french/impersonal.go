package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// impersonalPassive turns what is advised or enough into a clause about it: "il convient d'éliminer une carence" is "a deficiency should be
// ruled out", "il suffit d'une faible dose" "a low dose is sufficient", "il reste à démontrer" "it remains to be demonstrated".
// Source: Le bon usage, impersonal verbs; CGEL, the passive.
func impersonalPassive(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		p, next, obj := s.chunks[i], s.at(i+1), s.at(i+2)
		if !p.is(tPhrase) {
			return 0, nil
		}
		modal := phraseModals[p.lemma]
		if modal != "" && s.relativePassive(i, next, obj) {
			s.doubt += .03 // des signes qu'il convient de rechercher: signs that should be sought
			return 2, one(modalPassive(p, modal, nil, next, &chunk{tag: tNoun, span: p.span}).note("impersonal-passive"))
		}
		if adv := next; modal != "" && adv.is(tAdv) && len(adv.words) == 1 && obj.is(tInf) && passivable(obj, s.at(i+3)) {
			s.doubt += .03
			return 4, one(modalPassive(p, modal, adv, obj, s.at(i+3)).note("impersonal-passive")) // il convient alors de
		}
		switch {
		case modal != "" && next.is(tInf) && passivable(next, obj):
			s.doubt += .03
			obj, n := s.withMore(obj, i+3)
			return 3 + n, one(modalPassive(p, modal, nil, next, obj).note("impersonal-passive"))
		case p.lemma == "il suffit de" && next.is(tNoun):
			out := *determine(next, false)
			be := english.Word{Text: "be", POS: "verb", Form: presentOf(out.plural() && !out.mass()), Source: p.source}
			n := 2
			if often := obj; often.is(tAdv, tPP) &&
				(strings.HasPrefix(often.opening(), "per ") || len(often.words) > 0 && periodAdverbs[often.words[len(often.words)-1].Text]) {
				out.add(often) // il suffit de deux prises par jour
				n = 3
			}
			out.words = append(out.words[:len(out.words):len(out.words)], be, grammar("sufficient", "adj", "impersonal-passive"))
			out.tag, out.head, out.fixed = tFin, len(out.words)-2, true
			out.cover(p)
			return n, one(out.note("impersonal-passive"))
		case p.lemma == "il reste à" && next.is(tInf) && !next.fixed && (obj.is(tSub, tRel) || obj == nil):
			next.setForm(english.PastParticiple)
			next.put(0, english.Word{Text: "be", POS: "verb", Rules: []string{"french/passive"}})
			next.fixed, next.head = true, 0
			return 2, []*chunk{p, next.note("impersonal-passive")}
		case p.lemma == "il reste à" && passivable(next, obj):
			return 3, one(remains(p, next, obj).note("impersonal-passive"))
		}
		return 0, nil
	})
}

// periodAdverbs end how often something is done.
var periodAdverbs = wordSet(`daily weekly monthly yearly hourly`)

// remains writes what is still to be done: "il reste à déterminer la dose" is "the dose remains to be determined".
func remains(p, inf, obj *chunk) *chunk {
	out := *determine(obj, false)
	remain := english.Word{Text: "remain", POS: "verb", Form: presentOf(out.plural() && !out.mass()), Source: p.source}
	inf.setForm(english.PastParticiple)
	out.head = len(out.words)
	out.words = append(out.words[:len(out.words):len(out.words)], remain, grammar("to be", "verb", "impersonal-passive"))
	out.words = append(out.words, inf.words...)
	out.cover(p)
	out.cover(inf)
	out.tag, out.fixed = tFin, true
	return &out
}

// phraseModals are impersonal phrases that an English modal says.
var phraseModals = map[string]string{"convient-il de": "should", "il convient de": "should", "il conviendrait de": "should", "il est recommandé de": "should", "il est conseillé de": "should", "il est préconisé de": "should", "il y a lieu de": "should"}

// passivable reports whether the infinitive and the noun phrase behind it can become a passive.
func passivable(inf, obj *chunk) bool {
	if !inf.is(tInf) || inf.fixed || !obj.is(tNoun) || len(inf.words) == 0 || inf.head != len(inf.words)-1 {
		return false
	}
	w := inf.headWord()
	return w.Text != "be" && !(obj.numbered() && spansTime(obj.lemma)) && (w.Entry == nil || transitiveTerm(w.Entry.Term))
}

// transitiveTerm reports whether a verb's term is the verb alone, so that a noun phrase behind it is its object.
func transitiveTerm(term string) bool { return !strings.Contains(strings.TrimPrefix(term, "se "), " ") }

// modalPassive makes "the object must be done" of what says must, an infinitive and its object.
func modalPassive(v *chunk, modal string, adv *chunk, inf, obj *chunk) *chunk {
	out := *v
	obj = determine(obj, false)
	w := append(obj.words[:len(obj.words):len(obj.words)], english.Word{Text: modal, POS: "verb", Source: v.source})
	w = append(w, v.negations()...)
	if adv != nil {
		w = append(w, adv.words...)
		out.cover(adv)
	}
	be := english.Word{Text: "be", POS: "verb", Rules: []string{"french/passive"}}
	if modal == "should have" {
		be.Form = english.PastParticiple // il aurait fallu
	}
	w = append(w, be)
	inf.setForm(english.PastParticiple)
	out.words = append(w, inf.words...)
	out.cover(inf)
	out.cover(obj)
	out.tag, out.fixed, out.head = tFin, true, len(obj.words)
	return &out
}

// withMore joins what is coordinated with the object before chunk k, since all of it becomes the subject: "il faut éliminer une infection ou une
// obstruction" is "an infection or an obstruction must be ruled out". n is how many chunks that takes.
func (s *sentence) withMore(obj *chunk, k int) (np *chunk, n int) {
	list := s.moreSubjects(k)
	if to, what := s.at(k), s.at(k+1); len(list) == 0 && to.prep("à") && len(to.words) == 1 && what.is(tNoun) &&
		nounPrepositions[obj.headWord().Text] == "for" {
		to.words[0].Text, to.words[0].Alternatives = "for", nil
		np = determine(obj, false)
		np.add(to, determine(what, false))
		return np, 2 // il faut rechercher une cause somatique à l'agitation
	}
	if len(list) == 0 {
		return obj, 0
	}
	np = determine(obj, false)
	for _, c := range list {
		if c.is(tNoun) {
			c = determine(c, false)
		}
		np.add(c)
	}
	return np, len(list)
}

// realSubject puts the subject that follows an impersonal verb before it: "il a été décrit des cas" is "cases have been described", "il persiste
// une douleur" "pain persists", "il se forme un caillot" "a clot forms".
// Source: Le bon usage, impersonal constructions with a real subject.
func realSubject(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		il, v, np := s.chunks[i], s.at(i+1), s.at(i+2)
		if il.is(tPhrase) && il.lemma == "il est" && v.is(tInf) && len(v.words) == 2 && v.words[0].Text == "to" && np.is(tNoun) &&
			np.det != nil && np.det.kind == lang.KindIndefinite {
			be := grammar("be", "verb", "real-subject")
			be.Form, be.Source = formFor(english.PresentSingular, np.number), il.source
			v.words = []english.Word{be, v.words[0], grammar("be", "verb", "real-subject"), v.words[1]}
			v.words[3].Form = english.PastParticiple
			v.cover(il)
			v.tag, v.head, v.fixed = tFin, 0, true
			return 3, []*chunk{np, v} // il est à craindre une récidive: a recurrence is to be feared
		}
		if !il.is(tSubj) || il.lemma != "il" || !v.is(tFin) {
			return 0, nil
		}
		itself := v.reflexive || reflexiveTerm(v.headTerm())
		if last := len(v.words) - 1; itself && last > 0 && v.words[last].Source == "y" {
			v.words = v.words[:last] // il peut s'y associer une fièvre
		}
		if adv := np; v.headWord().Text != "be" && adv.is(tAdv) && len(adv.words) == 1 && s.at(i+3).is(tNoun) &&
			earlyAdverbs[adv.words[0].Text] && (itself || realSubjects[v.lemma] || v.passive()) {
			v.put(v.head, adv.words...) // il se produit alors une hémorragie
			v.cover(adv)
			s.chunks = slices.Delete(slices.Clone(s.chunks), i+2, i+3)
			np = s.at(i + 2)
		}
		if s.passiveOf(i) {
			return 3, []*chunk{np, v.note("real-subject")} // il a été mis fin à l'essai: the trial was ended
		}
		only := len(v.words) > 1 && v.words[0].Text == "only"
		if !np.is(tNoun) || np.det == nil || !only && articled(np) && !strings.HasPrefix(v.headTerm(), "rester à ") {
			return 0, nil
		}
		if itself && injuring[v.lemma] {
			return 0, nil // il s'est fracturé une côte
		}
		if !realSubjects[v.lemma] && !v.passive() && !itself || v.pronominal() ||
			!transitiveTerm(v.headTerm()) && !strings.HasPrefix(v.headTerm(), "rester à ") {
			return 0, nil
		}
		np.cover(il)
		if np.plural() && !np.mass() {
			agree(v.headWord(), true)
		}
		v.fixed = true
		if only {
			np = determine(np, false) // il ne reste que deux options: only two options remain
			np.put(0, v.words[0])
			v.words, v.head = v.words[1:], v.head-1
		}
		return 3, []*chunk{np, v.note("real-subject")}
	})
}

// passiveOf gives the impersonal passive of a verb with à, behind the il at i, the English verb that takes the object itself, so that the object can be its
// subject.
func (s *sentence) passiveOf(i int) bool {
	il, v, np := s.chunks[i], s.at(i+1), s.at(i+2)
	w := v.mainVerb()
	if !v.passive() || !np.is(tNoun) || s.at(i+3).is(tRel, tPrep) || w == nil || w.Entry == nil || !strings.HasSuffix(w.Entry.Term, " à") {
		return false
	}
	for _, t := range w.Entry.English {
		if _, prep := cutPreposition(t); prep == "" {
			w.Text, w.Alternatives = t, nil
			np.cover(il)
			if np.plural() && !np.mass() {
				agree(v.headWord(), true)
			}
			v.fixed = true
			return true
		}
	}
	return false
}

// injuring are what a person does to a part of the body.
var injuring = wordSet(`fracturer casser blesser brûler tordre fouler luxer couper`)

// realSubjects are active verbs whose subject may follow behind il.
var realSubjects = map[string]bool{"survenir": true, "persister": true, "apparaître": true, "subsister": true, "arriver": true, "demeurer": true, "manquer": true, "suffire": true, "rester": true}

// passive reports whether the verb group is a passive.
func (c *chunk) passive() bool {
	for k := 1; k < len(c.words); k++ {
		if c.words[k].Form == english.PastParticiple && c.words[k].Text != "be" {
			for _, w := range c.words[:k] {
				if w.Text == "be" || w.Text == "to be" {
					return true
				}
			}
		}
	}
	return false
}

// forTo writes what is rare, usual or important for somebody to do: "il n'est pas rare que les patients rechutent" is "it is not rare for
// patients to relapse". What is only possible or likely keeps its clause.
// Source: CGEL, extraposed infinitivals with for.
func forTo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		be, adj, que, np, v := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3), s.at(i+4)
		if !be.is(tFin) || be.lemma != "être" || !adj.is(tAdj) || !que.is(tSub, tRel) || que.lemma != "que" || !np.is(tNoun) || !v.is(tFin) ||
			len(v.words) == 0 {
			return 0, nil
		}
		if prev := s.at(i - 1); !prev.is(tSubj) || prev.lemma != "il" && prev.lemma != "ce" || v.negated || v.ne || v.head != 0 ||
			!forAdjectives[adj.headWord().Text] {
			return 0, nil
		}
		que.words = []english.Word{{Text: "for", POS: "prep", Source: que.source}}
		que.tag = tSub
		v.setForm(english.Lemma)
		v.put(0, grammar("to", "particle", "for-to"))
		v.fixed = true
		return 5, []*chunk{be, adj, que, np, v.note("for-to")}
	})
}

// forAdjectives take for and an infinitive.
var forAdjectives = wordSet(`rare uncommon common frequent infrequent usual unusual exceptional important essential necessary crucial vital normal desirable preferable advisable`)

// mayBe writes a possible state of things: "il peut être nécessaire de" is "it may be necessary to".
// Source: CGEL, epistemic and dynamic modality.
func mayBe(s *sentence) {
	for i, v := range s.chunks {
		if il := s.at(i - 1); v.is(tFin) && il.is(tSubj) && il.lemma == "il" && s.at(i+1).is(tAdj) && len(v.words) > 1 &&
			v.words[0].Text == "can" && v.words[len(v.words)-1].Text == "be" {
			v.words[0].Text, v.words[0].Alternatives = "may", nil
			v.note("may-be")
		}
	}
}

// negations are the words of the verb group that say no.
func (c *chunk) negations() []english.Word {
	for _, w := range c.words {
		if w.Text == "never" || w.Text == "no longer" || w.Text == "not" {
			return []english.Word{{Text: w.Text, POS: "adv", Source: w.Source, Rules: w.Rules}}
		}
	}
	if c.negated {
		return []english.Word{grammar("not", "adv", "negation")}
	}
	return nil
}
