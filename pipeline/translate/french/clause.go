package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// passivise makes a finite verb group passive: its last verb becomes a participle behind be, which takes its form.
func passivise(v *chunk) {
	last := -1
	for k := range v.words {
		if v.words[k].POS == "verb" {
			last = k
		}
	}
	if last < 0 {
		return
	}
	form := v.words[last].Form
	if last == v.head {
		form = formFor(form, v.number)
	}
	v.words[last].Form = english.PastParticiple
	if v.words[0].Text == "do" && last > 0 {
		v.words[0].Text, v.words[0].Form = "be", formFor(v.words[0].Form, v.number) // does not know: is not known
		return
	}
	v.put(last, english.Word{Text: "be", POS: "verb", Form: form, Rules: []string{"french/passive"}})
	if v.head > last {
		v.head = last
	}
}

// formFor is the finite form for a plural subject.
func formFor(form english.Form, n lang.Number) english.Form {
	switch {
	case n == lang.NumberPlural && form == english.PresentSingular:
		return english.PresentPlural
	case n == lang.NumberPlural && form == english.PastSingular:
		return english.PastPlural
	}
	return form
}

// adverbPlace puts an adverb that follows a finite verb before it: "modifient également le risque" is "also modify the risk",
// "dépend étroitement" "depends closely" stays.
// Source: CGEL, the position of adverbs: those of frequency and focus stand before the verb, those of manner before it only
// when an object follows.
func adverbPlace(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, adv := s.chunks[i], s.at(i+1)
		if adv.is(tCoord, tSub) && adv.lemma == "donc" && v.is(tFin) {
			adv = s.reread(adv, tAdv) // dépasse donc la marge: therefore exceeds
		}
		if !v.is(tFin, tInf, tPres) || !adv.is(tAdv) || adv.lemma == "près de" || adv.lemma == "ne que" && v.is(tInf) || len(adv.words) != 1 ||
			len(v.words) == 0 {
			return 0, nil
		}
		if next := s.at(i + 2); numberAdverbs[firstWord(adv.words[0].Text)] &&
			(next.is(tNum) || next.is(tNoun) && (next.numbered() || fractions[next.lemma] || next.det != nil && shareDeterminer(next.det.lemma))) {
			return 0, nil // it modifies the number
		}
		if adv.lemma == "surtout" && !v.aux {
			adv.words[0].Text, adv.words[0].Alternatives = "mainly", nil
		}
		if adv.words[0].Text == "normally" && !v.aux && !v.passive() && !s.at(i+2).is(tNoun, tInf) {
			return 0, nil // grandit normalement
		}
		early := earlyAdverbs[adv.words[0].Text] || earlyPhrases[adv.words[0].Text]
		if !early && !(s.at(i+2).is(tNoun) && len(adv.words[0].Text) > 4 && adv.words[0].Text[len(adv.words[0].Text)-2:] == "ly") {
			return 0, nil
		}
		if verb, prep, ok := strings.Cut(v.headWord().Text, " "); ok && !early && v.head == len(v.words)-1 && linkPrepositions[prep] && verb != "be" {
			w := v.headWord()
			w.Text, w.Alternatives = verb, nil
			v.add(adv)
			v.words = append(v.words, grammar(prep, "prep", "adverb-place"))
			return 2, one(v.note("adverb-place")) // dépend étroitement du stade: depends closely on
		}
		at := v.head
		if v.head == len(v.words)-1 {
			v.words = append(v.words[:v.head:v.head], openBe(v.words[v.head:])...)
		}
		switch {
		case v.words[v.head].Text == "be" && len(v.words) == v.head+2 && v.words[v.head+1].POS == "adj":
			at = v.head + 1 // is generally associated with
		case v.aux && len(v.words) > 1 && v.words[len(v.words)-1].Text == "be" && v.words[0].Text != "be":
			at = 1 // will also be interesting
		case v.words[v.head].Text == "be" && len(v.words) == v.head+1:
			return 0, nil
		case len(v.words) > v.head+1 && v.words[v.head+1].POS == "verb":
			at = v.head + 1
		case len(v.words) > v.head+2 && v.words[v.head+1].Text == "not" && v.words[v.head+2].POS == "verb":
			at = v.head + 2 // is not routinely recommended
		}
		if v.aux && at != 1 {
			return 0, nil
		}
		v.put(at, adv.words...)
		v.cover(adv)
		return 2, one(v.note("adverb-place"))
	})
}

// numberAdverbs modify a number that follows.
var numberAdverbs = wordSet(`about approximately around nearly almost roughly at only just over up exactly some practically virtually`)

// earlyAdverbs stand before the verb.
var earlyAdverbs = wordSet(`also often usually generally always rarely sometimes frequently commonly never probably typically still already just only then therefore thus now mostly mainly
	seldom occasionally currently subsequently initially ultimately almost soon likely routinely normally primarily`)

// earlyPhrases are those of several words.
var earlyPhrases = map[string]bool{"most often": true, "in no way": true}

// noObject turns a negated verb with a bare partitive object into "no": "ne montre pas de thrombus" is "shows no thrombus"; with verbs of
// having and showing only, elsewhere "does not receive a supplement" keeps its "not" and the object gets its article.
// What has no intérêt has no value.
// Source: Le bon usage, de after a negation; CGEL, verbal and non-verbal negation.
func noObject(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if n, out := s.doToNone(i); n > 0 {
			return n, out
		}
		if n, out := s.doNothing(i); n > 0 {
			return n, out
		}
		v, de, np := s.chunks[i], s.at(i+1), s.at(i+2)
		if !v.is(tFin, tInf, tPres) || !v.negated && !v.ne && !(i == 0 && v.is(tInf) && s.leftIs("not")) || !np.is(tNoun) || np.det != nil ||
			!de.is(tPrep, tDet) || de.lemma != "de" {
			return 0, nil
		}
		at := -1
		for k := range v.words {
			if v.words[k].Text == "not" {
				at = k
			}
		}
		v.cover(de)
		if w := np.headWord(); np.lemma == "intérêt" && w.Text == "interest" && (v.lemma == "avoir" || v.lemma == "présenter") {
			w.Text, w.Alternatives = "value", nil // n'a plus d'intérêt
			if at < 0 {
				return 3, []*chunk{v, np.note("no-object")}
			}
		}
		if at < 0 && (np.mass() || generic(np) && rarePlural(lastWord(np.headWord().Text))) {
			return 3, []*chunk{v, np.note("no-object")} // no longer receive treatment
		}
		if at == 1 && v.words[0].Text == "do" && noVerbs[v.words[2].Text] {
			form := v.words[0].Form
			v.words = append([]english.Word{}, v.words[2:]...)
			v.words[0].Form = form
			v.head = 0
			np.put(0, english.Word{Text: "no", POS: "det", Source: "pas de", Rules: []string{"french/no-object"}})
			return 3, []*chunk{v, np}
		}
		if !np.plural() && !np.mass() {
			np.put(0, english.Word{Text: "a", POS: "det", Rules: []string{"french/no-object"}})
		} else {
			np.note("no-object")
		}
		return 3, []*chunk{v, np}
	})
}

// doToNone writes an instruction to do something to none: "ne jetez aucun médicament" is "do not throw away any drugs".
func (s *sentence) doToNone(i int) (int, []*chunk) {
	v, np := s.chunks[i], s.at(i+1)
	if !v.halfDenied() || !np.is(tNoun) || np.det == nil || np.det.kind != lang.KindNegative || len(np.det.words) == 0 {
		return 0, nil
	}
	v.doNot(np.det.source)
	any := *np.det
	any.words = []english.Word{{Text: "any", POS: "det", Rules: []string{"french/no-object"}}}
	any.kind = lang.KindNone
	if np.det = &any; !np.mass() && pluralPreferred(np) {
		np.setForm(english.PluralNoun)
	}
	return 2, []*chunk{v, np}
}

// doNothing writes an instruction to do nothing of a kind: "ne soulevez rien de lourd" is "do not lift anything heavy".
func (s *sentence) doNothing(i int) (int, []*chunk) {
	v, rien, n := s.chunks[i], s.at(i+1), 2
	if denied := deniedThings[rien.lemmaOf()]; v.is(tFin, tInf) && (v.negated && v.ne || v.opening() == "without") && rien.is(tStrong) &&
		denied != "" && len(rien.words) == 1 {
		rien.words[0].Text, rien.words[0].Alternatives = denied, nil // ne mange plus rien: no longer eats anything
		return 2, []*chunk{v.note("no-object"), rien}
	}
	if !v.halfDenied() || !rien.is(tStrong) || rien.lemma != "rien" {
		return 0, nil
	}
	v.doNot("")
	anything := *rien
	anything.words = []english.Word{{Text: "anything", POS: "pron", Source: rien.source}}
	out := []*chunk{v, &anything}
	if de, adj := s.at(i+2), s.at(i+3); de.prep("de") && adj.is(tAdj) {
		adj.cover(de)
		n, out = 4, append(out, adj)
	}
	return n, out
}

// halfDenied reports an imperative with ne whose denial stands behind it.
func (v *chunk) halfDenied() bool {
	return v.is(tFin) && v.mood == lang.MoodImperative && v.ne && !v.negated && v.head == 0 && len(v.words) > 0
}

// doNot denies an imperative, whose denial the object says in French.
func (v *chunk) doNot(source string) {
	v.put(0, english.Word{Text: "do not", POS: "verb", Source: source, Rules: []string{"french/no-object"}})
	v.fixed, v.head, v.negated = true, 1, true
}

// deniedThings are what nothing and nobody are behind a verb that is denied already.
var deniedThings = map[string]string{"rien": "anything", "personne": "anyone"}

var noVerbs = wordSet(`have show present reveal find cause contain exist report`)

// subjectAgreement gives a finite verb the number of the noun phrase before it in English: "les informations sont" is "the information
// is".
// Source: CGEL, subject-verb agreement.
func subjectAgreement(s *sentence) {
	for i, v := range s.chunks {
		if np := s.at(i + 1); v.is(tFin) && len(v.words) == 2 && v.words[0].Text == "there" && np.is(tNoun) && np.mass() && np.plural() &&
			!s.at(i+2).is(tCoord) {
			agree(&v.words[1], false) // il existe des troubles de la vigilance: there is impaired alertness
			v.note("subject-agreement")
			continue
		}
		if !v.is(tFin) || len(v.words) == 0 || i == 0 {
			continue
		}
		np := s.chunks[i-1]
		if np.is(tRel) && i > 1 {
			np = s.chunks[i-2]
		}
		w := v.headWord()
		if np.is(tSubj) && np.lemma == "je" && w.Text == "be" {
			amOrWas(w)
			v.fixed = true
			continue
		}
		if np.is(tSubj) && np.number == lang.NumberPlural {
			agree(w, true)
			v.fixed = true
			continue
		}
		if !np.is(tNoun) || np.post && !(np.plural() && np.headWord().Entry != nil && np.headWord().Entry.Mass()) || w.POS != "verb" {
			continue
		}
		listed := i == 1 && np.det == nil && (s.leftIs("and") || s.leftIs("or")) // nausea, headache, and [troubles sexuels sont]
		if np.plural() && (np.mass() || massPlural(np)) && !inCases(np.det, np) && !listed && (i < 2 || !s.chunks[i-2].is(tCoord)) {
			agree(w, false)
			for k := i + 1; k < i+8; k++ {
				if more := s.at(k + 1); s.at(k).is(tCoord) && more.is(tFin) && len(more.words) > 0 {
					agree(more.headWord(), false) // les démangeaisons réveillent le patient et touchent ses proches
					more.fixed = true
					break
				}
			}
			v.note("subject-agreement")
		} else if !np.plural() && alwaysPlural(np) {
			agree(w, true) // le bilan hépatique est: liver function tests are
			v.note("subject-agreement")
		}
		v.fixed = v.fixed || s.chunks[i-1].is(tNoun)
	}
}

// amOrWas gives a be its form behind I.
func amOrWas(be *english.Word) {
	switch be.Form {
	case english.PresentPlural:
		be.Text, be.Form = "am", english.Lemma
	case english.PastPlural:
		be.Form = english.PastSingular
	}
}

// agree sets the number of a finite form.
func agree(w *english.Word, many bool) {
	switch {
	case w.Form == english.PresentSingular || w.Form == english.PresentPlural:
		w.Form = presentOf(many)
	case w.Form == english.PastPlural && !many:
		w.Form = english.PastSingular
	case w.Form == english.PastSingular && many:
		w.Form = english.PastPlural
	}
}

// withoutAny gives the bare object of an infinitive behind "sans" its any: "sans laisser de trace" is "without leaving any trace".
// Source: Le bon usage, de for the partitive under a negation; CGEL, any.
func withoutAny(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, de, np := s.chunks[i], s.at(i+1), s.at(i+2)
		if len(v.words) < 2 || v.words[0].Source != "sans" || v.mainVerb() == nil || v.is(tNoun) || !de.is(tPrep, tDet) || de.lemma != "de" ||
			!np.is(tNoun) || np.det != nil {
			return 0, nil
		}
		np.cover(de)
		if !np.mass() {
			np.put(0, grammar("any", "det", "without-any"))
		}
		return 3, []*chunk{v, np.note("without-any")}
	})
}

// gappedBe says again the être that a second short clause leaves out: "la toux est aboyante, la voix rauque" is "cough is barking, the voice is hoarse".
// Source: Le bon usage, the ellipsis of the verb in juxtaposed clauses; CGEL, gapping.
func gappedBe(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		comma, det, np, adj := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !comma.mark(",") || !s.at(i-1).is(tAdj, tPast) || !det.is(tDet) || det.kind != lang.KindArticle || !np.is(tNoun) || !adj.is(tAdj) ||
			differ(np.number, adj.number) {
			return 0, nil
		}
		if end := s.at(i + 4); end != nil && !end.mark(",") && !(end.is(tCoord) && s.at(i+5).is(tDet)) {
			return 0, nil
		}
		be := s.at(i - 2)
		if be.is(tCoord) && s.at(i-3).is(tAdj, tPast) {
			be = s.at(i - 4)
		}
		if !be.is(tFin) || be.lemma != "être" || len(be.words) != 1 || be.negated {
			return 0, nil
		}
		is := grammar("be", "verb", "gapped-be")
		is.Form = presentOf(np.plural())
		again := &chunk{tag: tFin, lemma: "être", span: np.span, words: []english.Word{is}, number: np.number, person: 3, aux: true}
		again.span.Start = again.span.End
		return 4, []*chunk{comma, det, np, again, adj}
	})
}
