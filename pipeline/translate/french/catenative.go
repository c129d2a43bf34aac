package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A catenation is an infinitive behind the word that it depends on, chunk i of the sentence.
type catenation struct {
	*sentence
	i      int
	v, inf *chunk
}

// last is the last word of the governing chunk, verb the first word of that in lower case: give for "give up".
func (c *catenation) last() *english.Word { return &c.v.words[len(c.v.words)-1] }

func (c *catenation) verb() string { return strings.ToLower(firstWord(c.last().Text)) }

// endsIn is the last word of the governing chunk's English: to for "seem to".
func (c *catenation) endsIn() string { return lastWord(c.last().Text) }

// linked is the usual outcome: the infinitive has its form, and the governing chunk stands before it.
func (c *catenation) linked() (int, []*chunk, bool) {
	c.inf.fixed = true
	c.inf.note("verb-infinitive")
	return 1, one(c.v), true
}

// catenations are the ways in which English goes on from a verb, adjective or question word, in order: the first that applies decides. Each says how
// many chunks it takes, and what becomes of them.
var catenations = []func(*catenation) (int, []*chunk, bool){
	whyDo, howTo, unlinked, nearlyDid, wasSeen, makesDo, hasDone, helpOneself, getsDone, knowsHow, amountsTo, cannotDo, possibleTo, justDone, opensTo, advisedTo,
	reportsDoing, thenGerund, thenTo,
}

// verbInfinitive links an infinitive to the verb or adjective before it: "semble être" is "seems to be", "permet de réduire" with an
// entry that holds its de "makes it possible to reduce", "consiste à réduire" "consists of reducing", "éviter de prendre" "avoid taking".
// Source: CGEL, catenative verbs.
func verbInfinitive(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c := catenation{s, i, s.chunks[i], s.at(i + 1)}
		for _, way := range catenations {
			if n, out, ok := way(&c); ok {
				return n, out
			}
		}
		return 0, nil
	})
}

// whyDo: pourquoi dépister: why screen.
func whyDo(c *catenation) (int, []*chunk, bool) {
	if !c.v.is(tSub, tAdv, tRel) || !c.inf.is(tInf) || c.inf.fixed || c.i != 0 || c.v.lemma != "pourquoi" {
		return 0, nil, false
	}
	c.inf.setForm(english.Lemma)
	c.inf.fixed = true
	return 1, one(c.v.note("verb-infinitive")), true
}

// howTo: comment réduire: how to reduce; quand traiter: when to treat.
func howTo(c *catenation) (int, []*chunk, bool) {
	if !c.v.is(tSub, tAdv, tRel) || !c.inf.is(tInf) || c.inf.fixed || len(c.v.words) != 1 || !questionWords[c.v.words[0].Text] {
		return 0, nil, false
	}
	c.inf.put(0, grammar("to", "particle", "verb-infinitive"))
	return c.linked()
}

// unlinked leaves everything as it is where no verb or adjective stands before an infinitive that is still open.
func unlinked(c *catenation) (int, []*chunk, bool) {
	return 0, nil, !c.v.is(tFin, tInf, tPast, tPres, tAdj) || !c.inf.is(tInf) || c.inf.fixed || len(c.v.words) == 0 || len(c.inf.words) == 0
}

// nearlyDid: a failli mourir: nearly died.
func nearlyDid(c *catenation) (int, []*chunk, bool) {
	w := c.v.mainVerb()
	if c.v.lemma != "faillir" || !c.v.is(tFin) || w == nil || c.inf.head != 0 || c.v.negated || len(c.v.words) != 1 {
		return 0, nil, false
	}
	form := c.v.headWord().Form
	nearly := english.Word{Text: "nearly", POS: "adv", Source: c.v.source, Rules: []string{"french/verb-infinitive"}}
	out := *c.inf
	out.words = append([]english.Word{nearly}, c.inf.words...)
	if out.head = 1; out.words[1].Text == "be" && form != english.PastPlural {
		form = english.PastSingular
	}
	out.words[1].Form = form
	out.cover(c.v)
	out.tag, out.fixed = tFin, true
	return 2, one(&out), true
}

// wasSeen: s'est vu prescrire: was prescribed.
func wasSeen(c *catenation) (int, []*chunk, bool) {
	if !strings.HasPrefix(c.v.headTerm(), "se voir") || !c.v.is(tFin) || c.v.head != len(c.v.words)-1 {
		return 0, nil, false
	}
	w := c.v.headWord()
	w.Text, w.Alternatives = "be", nil
	c.inf.setForm(english.PastParticiple)
	return c.linked()
}

// makesDo: fait vomir le patient: makes the patient vomit.
func makesDo(c *catenation) (int, []*chunk, bool) {
	w := c.last()
	if c.v.reflexive || !c.v.is(tFin, tInf) || w.POS != "verb" || w.Entry == nil || w.Entry.Term != "faire" {
		return 0, nil, false
	}
	n, out := c.causative(c.i, c.v, w, c.inf)
	return n, out, true
}

// hasDone: la faire vacciner: have her vaccinated; le laisser dormir: let him or her sleep.
func hasDone(c *catenation) (int, []*chunk, bool) {
	if c.v.lemma != "faire" && c.v.lemma != "laisser" || c.v.reflexive || !c.v.pronominal() || len(c.v.words) < 2 {
		return 0, nil, false
	}
	n, out := c.causedPronoun(c.v, c.inf)
	return n, out, true
}

// reflexiveFaire reports what somebody has done to them.
func (c *catenation) reflexiveFaire() bool {
	return (c.v.lemma == "faire" && c.v.reflexive || c.v.headTerm() == "se faire") && c.v.is(tFin, tInf, tPres)
}

// helpOneself: faites-vous aider: get help, by an entry for both words.
func helpOneself(c *catenation) (int, []*chunk, bool) {
	if !c.reflexiveFaire() {
		return 0, nil, false
	}
	own := c.t.lookup("se faire " + c.inf.lemma)
	if len(own) == 0 || own[0].POS != "verb" {
		return 0, nil, false
	}
	w := c.v.mainVerb()
	w.Text, w.Alternatives, w.Source, w.Entry = own[0].English[0], own[0].English[1:], w.Source+" "+c.inf.source, own[0]
	c.v.cover(c.inf)
	return 2, one(c.v.note("verb-infinitive")), true
}

// getsDone: se font dépister: get screened.
func getsDone(c *catenation) (int, []*chunk, bool) {
	if !c.reflexiveFaire() {
		return 0, nil, false
	}
	w := c.v.mainVerb()
	w.Text, w.Alternatives = "get", nil
	if np := c.at(c.i + 2); np.is(tNoun) && np.det != nil && len(c.inf.words) == 1 {
		w.Text, np.object = "have", true // se faire retirer les points: have the stitches removed
		c.inf.setForm(english.PastParticiple)
		c.inf.fixed = true
		return 3, []*chunk{c.v.note("verb-infinitive"), np, c.inf}, true
	}
	if main := c.inf.mainVerb(); main != nil {
		main.Text = strings.TrimSuffix(main.Text, " for")
		main.Alternatives = nil
	}
	c.inf.setForm(english.PastParticiple)
	return c.linked()
}

// knowsHow: sait reconnaître: knows how to recognize.
func knowsHow(c *catenation) (int, []*chunk, bool) {
	w := c.v.mainVerb()
	if c.v.lemma != "savoir" || w == nil || w.Text != "know" || w != c.last() {
		return 0, nil, false
	}
	w.Alternatives = nil
	c.inf.put(notWords(c.inf), grammar("how to", "particle", "verb-infinitive"))
	return c.linked()
}

// amountsTo: revient à doubler la dose: amounts to doubling.
func amountsTo(c *catenation) (int, []*chunk, bool) {
	w := c.last()
	if w.POS != "verb" || w.Entry == nil || w.Entry.Term != "revenir à" || !c.v.is(tFin) {
		return 0, nil, false
	}
	w.Text, w.Alternatives = "amount to", nil
	c.inf.setForm(english.Gerund)
	return c.linked()
}

// allows reports a verb of allowing without the person.
func (c *catenation) allows() bool {
	return possibleVerbs[c.endsIn()] || c.endsIn() == "to" && possibleVerbs[c.verb()]
}

// cannotDo: ne permet pas d'exclure: cannot exclude. A test that does not allow it cannot do it.
func cannotDo(c *catenation) (int, []*chunk, bool) {
	v, w := c.v, c.last()
	n := v.negations()
	if !c.allows() || !v.is(tFin) || len(n) != 1 || n[0].Text != "not" || v.words[0].Text != "do" || !findingVerbs[firstWord(c.inf.words[c.inf.head].Text)] {
		return 0, nil, false
	}
	can := english.Word{Text: "cannot", POS: "verb", Source: v.words[0].Source + " " + n[0].Source + " " + w.Source, Entry: w.Entry, Rules: []string{"french/verb-infinitive"}}
	if f := v.words[0].Form; f == english.PastSingular || f == english.PastPlural {
		can.Text = "could not"
	}
	v.words, v.head, v.fixed = []english.Word{can}, 0, true
	return c.linked()
}

// possibleTo: permet de réduire: makes it possible to reduce. Allow wants an object.
func possibleTo(c *catenation) (int, []*chunk, bool) {
	if !c.allows() {
		return 0, nil, false
	}
	w := c.last()
	w.Text, w.Alternatives = "make", nil
	c.v.words = append(c.v.words, grammar("it possible to", "particle", "verb-infinitive"))
	c.inf.fixed = true
	return 1, one(c.v), true
}

// justDone: vient d'être approuvé: has just been approved.
func justDone(c *catenation) (int, []*chunk, bool) {
	if c.v.headTerm() != "venir de" || !c.v.is(tFin, tPres) {
		return 0, nil, false
	}
	w := c.last()
	if a := c.antecedent(c.i); c.v.is(tPres) {
		if !a.known || len(c.v.words) != 1 {
			return 0, nil, false
		}
		who := "that"
		if a.human {
			who = "who"
		}
		w.Form = presentOf(a.many) // patients venant d'être opérés: who have just been operated on
		c.v.tag, c.v.fixed = tFin, true
		c.v.put(0, grammar(who, "pron", "verb-infinitive"))
		w = c.last()
	}
	w.Text, w.Alternatives = "have", nil
	c.v.words = append(c.v.words, grammar("just", "adv", "verb-infinitive"))
	c.inf.setForm(english.PastParticiple)
	return c.linked()
}

// opensTo: semble être: seems to be; doit être: must be. The English has its to already, or wants none.
func opensTo(c *catenation) (int, []*chunk, bool) {
	verb := c.verb()
	if c.endsIn() != "to" && verb != "make" && verb != "let" && !lang.BareModal(verb) && c.v.lemma != "falloir" && c.endsIn() != "necessary" {
		return 0, nil, false
	}
	w := c.last()
	w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return linkPrepositions[lastWord(a)] })
	if verb == "contribute" {
		w.Text, w.Alternatives = "help", nil // contribute to would want a gerund
	}
	if verb == "lead" {
		c.inf.setForm(english.Gerund) // amène à réduire la dose: leads to reducing the dose
	}
	c.inf.fixed = true
	return 1, one(c.v), true
}

// advisedTo: il est donc recommandé de vacciner: is recommended to vaccinate, where the active recommends vaccinating.
func advisedTo(c *catenation) (int, []*chunk, bool) {
	if !gerundVerbs[c.verb()] || !c.v.passive() {
		return 0, nil, false
	}
	c.last().Alternatives = nil
	c.inf.put(notWords(c.inf), grammar("to", "particle", "verb-infinitive"))
	return c.linked()
}

// reportsDoing: déclare ne pas fumer: reports not smoking; nie consommer de l'alcool: denies drinking.
func reportsDoing(c *catenation) (int, []*chunk, bool) {
	w := c.v.mainVerb()
	if w == nil || w != c.last() || c.v.passive() || c.v.pronominal() || !tellingVerbs[c.v.lemma] {
		return 0, nil, false
	}
	if w.Alternatives = nil; c.v.lemma != "nier" {
		w.Text = "report"
	}
	c.inf.setForm(english.Gerund)
	return c.linked()
}

// tellingVerbs are verbs of what a patient says that he does.
var tellingVerbs = wordSet(`déclarer rapporter affirmer signaler dire nier`)

// thenGerund: éviter de prendre: avoid taking; consiste à réduire: consists of reducing.
func thenGerund(c *catenation) (int, []*chunk, bool) {
	if !gerundVerbs[c.verb()] && !linkPrepositions[c.endsIn()] && c.verb() != "end" {
		return 0, nil, false
	}
	w := c.last()
	if w.Entry != nil {
		to := slices.IndexFunc(w.Entry.English, func(t string) bool { return lastWord(t) == "to" && firstWord(t) == firstWord(w.Text) })
		if to >= 0 {
			w.Text, w.Alternatives = w.Entry.English[to], nil // destiné à prévenir: intended to prevent
			return c.linked()
		}
	}
	w.Alternatives = nil // they may want another form
	c.inf.setForm(english.Gerund)
	return c.linked()
}

// thenTo: tente de réduire: tries to reduce.
func thenTo(c *catenation) (int, []*chunk, bool) {
	c.inf.put(0, grammar("to", "particle", "verb-infinitive"))
	return c.linked()
}

// toldTo links a verb, the person it is about and what the person does: "permet aux patients de respirer" is "allows patients to breathe",
// "conseiller au patient d'arrêter" "advise the patient to stop".
// Source: CGEL, catenative verbs with an intervening noun phrase; Le bon usage, the indirect object with an infinitive.
func toldTo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, a, np, de, inf := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3), s.at(i+4)
		if v.is(tFin, tInf, tPres) && v.pronominal() && a.prep("de") && np.is(tInf) && !np.fixed && toldVerbs[firstWord(v.words[v.head].Text)] {
			np.put(notWords(np), grammar("to", "particle", "told-to")) // leur conseille de marcher: advises them to walk
			np.cover(a)
			np.fixed = true
			return 3, []*chunk{v, np}
		}
		given := 1
		if v.is(tFin, tInf, tPres) && a.is(tNoun) && strings.HasSuffix(v.headTerm(), " à") {
			given, a, np, de, inf = 0, nil, a, np, de // permettre à is one entry
		}
		if !v.is(tFin, tInf, tPres) || len(v.words) == 0 || given == 1 && (v.passive() || !a.prep("à")) || !np.is(tNoun) || !de.prep("de") ||
			!inf.is(tInf) || inf.fixed {
			return 0, nil
		}
		w := &v.words[len(v.words)-1]
		verb := firstWord(w.Text)
		if !toldVerbs[verb] {
			return 0, nil
		}
		if !possibleVerbs[verb] || w.Text != verb {
			w.Text, w.Alternatives = verb, nil
		}
		if given == 1 {
			np.cover(a)
		}
		np.object = true
		inf.put(notWords(inf), grammar("to", "particle", "told-to"))
		inf.cover(de)
		inf.fixed = true
		return 4 + given, []*chunk{v, np.note("told-to"), inf}
	})
}

// toldVerbs take a person and an infinitive with to.
var toldVerbs = wordSet(`allow enable permit ask advise tell order forbid help`)

// findingVerbs say what a test does.
var findingVerbs = wordSet(`exclude rule distinguish detect diagnose confirm determine differentiate assess establish identify predict evaluate discriminate eliminate`)

// causative writes faire with an infinitive, whose subject English sets before it: "fait vomir le patient" is "makes the patient vomit"; a sign
// that "doit faire pratiquer une biopsie" prompts it.
func (s *sentence) causative(i int, v *chunk, w *english.Word, inf *chunk) (int, []*chunk) {
	if np := s.at(i + 2); np.is(tNoun) && orderedTasks[inf.lemma] && len(inf.words) == 1 {
		w.Text, w.Alternatives, w.Source = "prompt", nil, w.Source+" "+inf.words[0].Source
		v.cover(inf) // doit faire pratiquer un scanner
		np.object = true
		return 3, []*chunk{v.note("verb-infinitive"), np}
	}
	w.Text, w.Alternatives = "make", nil
	inf.fixed = true
	s.doubt += .2
	if np := s.at(i + 2); np.is(tNoun) {
		np.object = true
		if !doneAlone[inf.lemma] && !v.is(tInf) && !s.personDoes(i) && len(inf.words) == 1 {
			w.Text = "lead to" // doit faire réévaluer le traitement: must lead to treatment being reassessed
			inf.setForm(english.PastParticiple)
			inf.put(0, english.Word{Text: "be", POS: "verb", Form: english.Gerund, Rules: []string{"french/verb-infinitive"}})
		} else if !doneAlone[inf.lemma] {
			w.Text = "have" // faire examiner le patient: have the patient examined
			inf.setForm(english.PastParticiple)
		}
		return 3, []*chunk{v, np, inf.note("verb-infinitive")}
	}
	return 2, []*chunk{v, inf.note("verb-infinitive")}
}

// causedPronoun writes faire or laisser with a pronoun and an infinitive: "le faire boire" is "make him or her drink", "la faire vacciner" "have her
// vaccinated", "sans la faire saigner" "without making it bleed", "le laisser dormir" "let him or her sleep".
// Source: Le bon usage, the pronoun of a causative; CGEL, catenative verbs.
func (s *sentence) causedPronoun(v, inf *chunk) (int, []*chunk) {
	w, pro := v.mainVerb(), &v.words[len(v.words)-1]
	if w == nil || len(inf.words) != 1 {
		return 0, nil
	}
	w.Alternatives = nil
	switch {
	case v.lemma == "laisser":
		w.Text = "let"
	case doneAlone[inf.lemma]:
		w.Text = "make"
	default:
		w.Text = "have"
		inf.setForm(english.PastParticiple)
	}
	if (personVerbs[inf.lemma] || personPassives[inf.lemma]) && pro.Text == "it" {
		pro.Text = objectPronouns[s.sex()]
	}
	inf.fixed = true
	s.doubt += .1
	return 1, one(v.note("verb-infinitive"))
}

// orderedTasks are what a finding makes the physician do.
var orderedTasks = wordSet(`pratiquer réaliser effectuer demander prescrire`)

// doneAlone are verbs whose subject follows behind faire: fait vomir le patient; with others it is their object.
var doneAlone = map[string]bool{"vomir": true, "baisser": true, "chuter": true, "disparaître": true, "apparaître": true, "dormir": true, "tousser": true, "saigner": true, "souffrir": true,
	"mourir": true, "monter": true, "descendre": true, "varier": true, "croître": true, "grossir": true, "maigrir": true, "fondre": true, "partir": true, "venir": true, "entrer": true, "sortir": true,
	"tomber": true, "transpirer": true, "pleurer": true, "réagir": true, "évoluer": true, "progresser": true, "régresser": true, "marcher": true, "respirer": true, "commencer": true, "gonfler": true,
	"augmenter": true, "diminuer": true, "courir": true, "vivre": true, "attendre": true, "boire": true, "manger": true, "uriner": true, "rechuter": true}

// gerundVerbs take a gerund, and so does a verb that ends with one of linkPrepositions.
var (
	gerundVerbs      = wordSet(`advise require mean avoid stop suggest consider risk finish keep involve include prevent recommend`)
	questionWords    = wordSet(`when how where`)
	possibleVerbs    = wordSet(`allow enable permit`) // want an object before the infinitive
	linkPrepositions = wordSet(`of in on for from at with by without`)
)
