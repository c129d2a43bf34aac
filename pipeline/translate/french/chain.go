package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// verbInfinitive links an infinitive to the verb or adjective before it: "semble être" is "seems to be", "permet de réduire" with an
// entry that holds its de "makes it possible to reduce", "consiste à réduire" "consists of reducing", "éviter de prendre" "avoid taking".
// Source: CGEL, catenative verbs.
func verbInfinitive(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, inf := s.chunks[i], s.at(i+1)
		if v.is(tSub, tAdv, tRel) && inf.is(tInf) && !inf.fixed && i == 0 && v.lemma == "pourquoi" {
			inf.setForm(english.Lemma) // pourquoi dépister: why screen
			inf.fixed = true
			return 1, one(v.note("verb-infinitive"))
		}
		if v.is(tSub, tAdv, tRel) && inf.is(tInf) && !inf.fixed && len(v.words) == 1 && questionWords[v.words[0].Text] {
			inf.put(0, grammar("to", "particle", "verb-infinitive"))
			inf.fixed = true
			inf.note("verb-infinitive")
			return 1, one(v)
		}
		if !v.is(tFin, tInf, tPast, tPres, tAdj) || !inf.is(tInf) || inf.fixed || len(v.words) == 0 || len(inf.words) == 0 {
			return 0, nil
		}
		if strings.HasPrefix(v.headTerm(), "se voir") && v.is(tFin) && v.head == len(v.words)-1 {
			w := v.headWord()
			w.Text, w.Alternatives = "be", nil // s'est vu prescrire: was prescribed
			inf.setForm(english.PastParticiple)
			inf.fixed = true
			inf.note("verb-infinitive")
			return 1, one(v)
		}
		if w := &v.words[len(v.words)-1]; !v.reflexive && v.is(tFin, tInf) && w.POS == "verb" && w.Entry != nil && w.Entry.Term == "faire" {
			return s.causative(i, v, w, inf)
		}
		if (v.lemma == "faire" || v.lemma == "laisser") && !v.reflexive && v.pronominal() && len(v.words) > 1 {
			return s.causedPronoun(v, inf)
		}
		if v.lemma == "faire" && v.reflexive && v.is(tFin, tInf, tPres) {
			w := v.mainVerb()
			if own := s.t.lookup("se faire " + inf.lemma); len(own) > 0 && own[0].POS == "verb" {
				w.Text, w.Alternatives, w.Source, w.Entry = own[0].English[0], own[0].English[1:], w.Source+" "+inf.source, own[0] // faites-vous aider: get help
				v.cover(inf)
				return 2, one(v.note("verb-infinitive"))
			}
			w.Text, w.Alternatives = "get", nil // se font dépister: get screened
			if main := inf.mainVerb(); main != nil {
				main.Text = strings.TrimSuffix(main.Text, " for")
				main.Alternatives = nil
			}
			inf.setForm(english.PastParticiple)
			inf.fixed = true
			inf.note("verb-infinitive")
			return 1, one(v)
		}
		if w := v.mainVerb(); v.lemma == "savoir" && w != nil && w.Text == "know" && w == &v.words[len(v.words)-1] {
			w.Alternatives = nil
			inf.put(notWords(inf), grammar("how to", "particle", "verb-infinitive"))
			inf.fixed = true
			inf.note("verb-infinitive")
			return 1, one(v)
		}
		if w := &v.words[len(v.words)-1]; w.POS == "verb" && w.Entry != nil && w.Entry.Term == "revenir à" && v.is(tFin) {
			w.Text, w.Alternatives = "amount to", nil // revient à doubler la dose
			inf.setForm(english.Gerund)
			inf.fixed = true
			inf.note("verb-infinitive")
			return 1, one(v)
		}
		last := lastWord(v.words[len(v.words)-1].Text)
		verb := strings.ToLower(firstWord(v.words[len(v.words)-1].Text))
		switch {
		case (possibleVerbs[last] || last == "to" && possibleVerbs[verb]) && len(v.words) > 0:
			w := &v.words[len(v.words)-1]
			if n := v.negations(); v.is(tFin) && len(n) == 1 && n[0].Text == "not" && v.words[0].Text == "do" && findingVerbs[firstWord(inf.words[inf.head].Text)] {
				can := english.Word{Text: "cannot", POS: "verb", Source: v.words[0].Source + " " + n[0].Source + " " + w.Source, Entry: w.Entry, Rules: []string{"french/verb-infinitive"}}
				if f := v.words[0].Form; f == english.PastSingular || f == english.PastPlural {
					can.Text = "could not"
				}
				v.words, v.head, v.fixed = []english.Word{can}, 0, true // ne permet pas d'exclure: cannot exclude
				inf.fixed = true
				inf.note("verb-infinitive")
				return 1, one(v)
			}
			w.Text, w.Alternatives = "make", nil
			v.words = append(v.words, grammar("it possible to", "particle", "verb-infinitive"))
			inf.fixed = true
			return 1, one(v)
		case v.headTerm() == "venir de" && v.is(tFin):
			w := &v.words[len(v.words)-1]
			w.Text, w.Alternatives = "have", nil
			v.words = append(v.words, grammar("just", "adv", "verb-infinitive")) // vient d'être approuvé: has just been approved
			inf.setForm(english.PastParticiple)
		case last == "to" || bareVerbs[verb] || v.lemma == "falloir" || last == "necessary":
			w := &v.words[len(v.words)-1]
			w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return linkPrepositions[lastWord(a)] })
			if verb == "contribute" {
				w.Text, w.Alternatives = "help", nil // contribute to would want a gerund
			}
			if verb == "lead" {
				inf.setForm(english.Gerund) // amène à réduire la dose: leads to reducing the dose
			}
			inf.fixed = true
			return 1, one(v)
		case gerundVerbs[verb] && v.passive():
			v.words[len(v.words)-1].Alternatives = nil
			inf.put(notWords(inf), grammar("to", "particle", "verb-infinitive")) // il est donc recommandé de: is recommended to
		case gerundVerbs[verb] || linkPrepositions[last] || verb == "end":
			v.words[len(v.words)-1].Alternatives = nil // they may want another form
			inf.setForm(english.Gerund)
		default:
			inf.put(0, grammar("to", "particle", "verb-infinitive"))
		}
		inf.fixed = true
		inf.note("verb-infinitive")
		return 1, one(v)
	})
}

// toldTo links a verb, the person it is about and what the person does: "permet aux patients de respirer" is "allows patients to breathe",
// "conseiller au patient d'arrêter" "advise the patient to stop".
// Source: CGEL, catenative verbs with an intervening noun phrase; Le bon usage, the indirect object with an infinitive.
func toldTo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, a, np, de, inf := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3), s.at(i+4)
		if v.is(tFin, tInf, tPres) && v.pronominal() && a.is(tPrep) && a.lemma == "de" && np.is(tInf) && !np.fixed && toldVerbs[firstWord(v.words[v.head].Text)] {
			np.put(notWords(np), grammar("to", "particle", "told-to")) // leur conseille de marcher: advises them to walk
			np.cover(a)
			np.fixed = true
			return 3, []*chunk{v, np}
		}
		given := 1
		if v.is(tFin, tInf, tPres) && a.is(tNoun) && strings.HasSuffix(v.headTerm(), " à") {
			given, a, np, de, inf = 0, nil, a, np, de // permettre à is one entry
		}
		if !v.is(tFin, tInf, tPres) || len(v.words) == 0 || given == 1 && (!a.is(tPrep) || a.lemma != "à") || !np.is(tNoun) || !de.is(tPrep) || de.lemma != "de" || !inf.is(tInf) || inf.fixed {
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
		pro.Text = map[sex]string{male: "him", female: "her", sexless: "him or her"}[s.sex()]
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

// bareVerbs take a bare infinitive, gerundVerbs a gerund, and so does a verb that ends with one of linkPrepositions.
var (
	bareVerbs        = wordSet(`make let can may must should will would could might`)
	gerundVerbs      = wordSet(`require mean avoid stop suggest consider risk finish keep involve include prevent recommend`)
	questionWords    = wordSet(`when how where`)
	possibleVerbs    = wordSet(`allow enable permit`) // want an object before the infinitive
	linkPrepositions = wordSet(`of in on for from at with by without`)
)

// manner turns "de façon" or "de manière" with an adjective into an adverb: "de façon significative" is "significantly", and where
// English has no adverb "in a … manner".
// Source: Le bon usage, adverbial phrases; CGEL, adverbs of manner.
func manner(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		de, way, adj := s.chunks[i], s.at(i+1), s.at(i+2)
		if !de.is(tPrep) || !way.is(tNoun) || !(de.lemma == "de" && (way.lemma == "façon" || way.lemma == "manière") || de.lemma == "à" && way.lemma == "titre") || !adj.is(tAdj) || len(adj.words) != 1 {
			return 0, nil
		}
		adj.cover(de)
		adj.cover(way)
		said := de.source + " " + way.source
		if source := adj.words[0].Source; adj.toAdverb() {
			adj.words[0].Source = said + " " + source
			return 3, one(adj.note("manner"))
		}
		adj.put(0, grammar("in", "prep", "manner"), grammar("a", "det", "manner"))
		adj.words = append(adj.words, english.Word{Text: "manner", POS: "noun", Source: said, Rules: []string{"french/manner"}})
		adj.tag = tAdv
		return 3, one(adj.note("manner"))
	})
}

// adverbOf is the English adverb of an English adjective.
func adverbOf(t string) (string, bool) {
	for _, adv := range []string{t, t + "ly", strings.TrimSuffix(t, "e") + "y", t + "ally", strings.TrimSuffix(t, "y") + "ily"} {
		if lang.CommonPOS(adv).Has(lang.Adverb) && (adv != t || strings.HasSuffix(t, "ly")) {
			return adv, true
		}
	}
	return "", false
}

// toAdverb makes adverbs of the adjectives of the chunk; it leaves the chunk as it is where English has none.
func (c *chunk) toAdverb() bool {
	words := slices.Clone(c.words)
	for k := range words {
		w := &words[k]
		if w.Entry == nil && w.POS != "adj" && len(words) > 1 {
			continue // and, or, a comma
		}
		adv, ok := adverbOf(w.Text)
		if !ok || w.Form != english.Lemma {
			return false
		}
		w.Text, w.Alternatives, w.POS = adv, nil, "adv"
	}
	c.words, c.tag = words, tAdv
	return true
}

// route makes adverbs of further routes of administration: "par voie orale ou intraveineuse" is "orally or intravenously".
// Source: Le bon usage, the ellipsis of a repeated noun.
func route(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdv) || !strings.HasPrefix(c.lemma, "par voie ") || len(c.words) != 1 || !strings.HasSuffix(c.words[0].Text, "ly") {
			continue
		}
		for k := i + 1; (s.at(k).is(tCoord) || s.at(k).mark(",")) && s.at(k+1).is(tAdj); k += 2 {
			adj := s.chunks[k+1]
			switch bare := drugRoutes[c.words[0].Text]; {
			case adj.toAdverb():
				adj.note("route")
			case bare != "" && (i == 0 || s.at(i-1).mark(",")):
				c.words[0].Text, c.words[0].POS, c.tag = bare, "adj", tPP // , par voie orale ou intra-articulaire: oral or intra-articular
				c.note("route")
			}
		}
	}
}

// thatIs sets the comma behind "that is": "c'est-à-dire sans dialyse" is "that is, without dialysis".
// Source: The Chicago Manual of Style, commas with that is.
func thatIs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, next := s.chunks[i], s.at(i+1)
		if len(c.words) != 1 || c.words[0].Text != "that is" || next == nil || next.mark(",") {
			return 0, nil
		}
		c.words = append(c.words, grammar(",", "", "that-is"))
		return 1, one(c.note("that-is"))
	})
}
