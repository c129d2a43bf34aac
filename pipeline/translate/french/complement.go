package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// preventFrom writes what is prevented: "éviter que la maladie ne progresse" is "prevent disease from progressing"; "sans que le patient soit
// hospitalisé" is "without the patient being hospitalized".
// Source: CGEL, gerund-participials with a subject; Le bon usage, the expletive ne.
func preventFrom(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if c, np, v := s.chunks[i], s.at(i+1), s.at(i+2); c.is(tSub) && unelided(c.lemma) == "sans que" && np.is(tNoun, tSubj, tStrong) &&
			v.is(tFin) && plainGerund(v) {
			v.setForm(english.Gerund)
			v.tag, v.fixed = tPres, true
			if np.det != nil && np.det.kind == lang.KindNegative && len(np.det.words) > 0 {
				any := *np.det // without any improvement being seen
				any.words = []english.Word{{Text: "any", POS: "det", Source: np.det.source, Rules: []string{"french/prevent-from"}}}
				any.kind = lang.KindIndefinite
				np.det = &any
			}
			return 3, []*chunk{c, np, v.note("prevent-from")}
		}
		if v, np, de, inf := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3); v.is(tFin, tInf, tPres) && v.lemma == "empêcher" && np.is(tNoun) &&
			de.prep("de") && inf.is(tInf) && !inf.fixed {
			if w := v.mainVerb(); w != nil {
				w.Text, w.Alternatives = "prevent", nil
			}
			fromDoing(np, de, inf)
			return 4, []*chunk{v, np, inf}
		}
		if np, de, inf := s.chunks[i], s.at(i+1), s.at(i+2); i == 0 && np.is(tNoun) && de.prep("de") && inf.is(tInf) && !inf.fixed &&
			verbLemma(s.wordBefore()) == "prevent" {
			fromDoing(np, de, inf) // prevents [la plaie de s'infecter]
			return 3, []*chunk{np, inf}
		}
		prevent, que, np, v := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if !prevent.is(tFin, tInf, tPres, tPast) || prevent.lemma != "éviter" && prevent.lemma != "empêcher" || !que.is(tSub, tRel) ||
			que.lemma != "que" || !np.is(tNoun, tSubj) || !v.is(tFin) || !plainGerund(v) {
			return 0, nil
		}
		w := prevent.mainVerb()
		if w == nil {
			return 0, nil
		}
		w.Text, w.Alternatives = "prevent", nil
		np.cover(que)
		if np.is(tSubj) && np.opening() == "they" {
			np.words[0].Text, np.words[0].Alternatives = "them", nil
		}
		v.setForm(english.Gerund)
		v.put(0, grammar("from", "prep", "prevent-from"))
		v.tag, v.fixed = tPres, true
		return 4, []*chunk{prevent, np, v.note("prevent-from")}
	})
}

// fromDoing writes what the object is prevented from.
func fromDoing(np, de, inf *chunk) {
	inf.setForm(english.Gerund)
	inf.put(0, english.Word{Text: "from", POS: "prep", Source: de.source, Rules: []string{"french/prevent-from"}})
	inf.cover(de)
	inf.fixed, np.object = true, true
}

// plainGerund reports whether the verb group can become a gerund: no modal or negation stands in it.
func plainGerund(v *chunk) bool {
	if len(v.words) == 0 || v.negated || v.head != 0 {
		return false
	}
	form := v.words[0].Form
	return (form == english.PresentSingular || form == english.PresentPlural) && v.words[0].Text != "do"
}

// makeOfIt writes "en faire" with a noun: "ce qui en fait un outil utile" is "which makes it a useful tool".
// Source: Le bon usage, en with faire; CGEL, object predicatives.
func makeOfIt(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPres) || v.lemma != "faire" || !v.pronominal() || !s.at(i+1).is(tNoun) || v.words[len(v.words)-1].Source != "en" {
			continue
		}
		if w := v.mainVerb(); w != nil {
			w.Text, w.Alternatives = "make", nil
			v.words[len(v.words)-1].Text = "it"
			if np := s.at(i + 1); np.det.indefinite() && !np.mass() {
				np.put(0, grammar("a", "det", "make-of-it")) // en fait un traitement de choix: a treatment, not treatment in general
				np.det = nil
			}
			s.at(i + 1).object = true
			v.note("make-of-it")
		}
	}
}

// whether writes a clause that leaves both ways open: "que le patient soit symptomatique ou non" is "whether the patient is symptomatic or not".
// Source: Le bon usage, que … ou non; CGEL, exhaustive conditionals.
func whether(s *sentence) {
	for i, c := range s.chunks {
		if i == 0 && c.is(tSub) && c.lemma == "si" && len(c.words) == 1 && len(s.set.Left) > 1 && s.set.Left[1] == "question" {
			c.words[0].Text, c.words[0].Alternatives = "whether", nil // the question is not [si le vaccin fonctionne]
			c.note("whether")
			continue
		}
		if !c.is(tRel, tSub) || c.lemma != "que" || i > 0 && !s.chunks[i-1].mark(",") {
			continue
		}
		for k := i + 1; k < i+9; k++ {
			or := s.at(k)
			if or == nil || or.is(tPunct) {
				break
			}
			if or.source == "ou non" || or.source == "ou pas" ||
				or.is(tCoord) && or.lemma == "ou" && s.at(k+1).is(tAdv, tNeg) && (s.at(k+1).source == "non" || s.at(k+1).source == "pas") {
				c.words = []english.Word{{Text: "whether", POS: "conj", Source: c.source}}
				c.tag = tSub
				c.note("whether")
				break
			}
		}
	}
}

// lateAdverb puts a long adverb between a verb and its predicate or object behind that: "reste longtemps asymptomatique" is "remains asymptomatic
// for a long time".
// Source: CGEL, the position of adjuncts; long ones stand at the end.
func lateAdverb(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if well, inf := s.chunks[i], s.at(i+1); well.is(tAdv) && (well.lemma == "bien" || well.lemma == "mal") && inf.is(tInf) && !inf.fixed &&
			!s.at(i+2).is(tNoun, tAdj, tNum, tPast) {
			return 2, []*chunk{inf, well.note("late-adverb")} // bien dormir: sleep well
		}
		if adj, way := s.chunks[i], s.at(i+1); adj.is(tAdj) && way.is(tAdv, tPP) && strings.HasPrefix(way.source, "sur le plan ") &&
			len(way.words) == 1 && strings.HasSuffix(way.words[0].Text, "ly") {
			adj.put(0, way.words...)
			adj.cover(way)
			return 2, one(adj.note("late-adverb")) // stable sur le plan hémodynamique: hemodynamically stable
		}
		if n, out := s.respectively(i); n > 0 {
			return n, out
		}
		v, adv, p := s.chunks[i], s.at(i+1), s.at(i+2)
		if n, out := s.repeatedly(i); n > 0 {
			return n, out
		}
		if w := v.mainVerb(); v.is(tFin) && w != nil && adv.is(tAdv) && len(adv.words) == 1 && p.is(tNum) && strings.HasPrefix(w.Text, "be ") &&
			!strings.HasPrefix(adv.lemma, "environ") && adv.lemma != "presque" && adv.lemma != "seulement" {
			return 3, []*chunk{v, p, adv.note("late-adverb")} // avoisinent aujourd'hui 90 %: are close to 90% today
		}
		if !v.is(tFin, tInf, tPres) || !adv.is(tAdv) || len(adv.words) != 1 ||
			!longAdverb(adv.words[0].Text) && !(p.is(tNoun) && objectAdverbs[adv.lemma]) || !p.is(tAdj, tPast, tNoun) || spansTime(p.lemma) ||
			p.lemma == "lendemain" || strings.HasSuffix(adv.words[0].Text, " than") {
			return 0, nil
		}
		if next := s.at(i + 3); next != nil && !next.is(tPunct, tCoord) && !objectAdverbs[adv.lemma] && !(p.is(tAdj) && next.is(tPrep)) ||
			p.is(tNoun) && p.numbered() {
			return 0, nil
		}
		if adv.lemma == "longtemps" {
			adv.words[0].Text, adv.words[0].Alternatives = "for a long time", nil
		}
		return 3, []*chunk{v, p, adv.note("late-adverb")}
	})
}

// repeatedly puts how often behind the object with its complements: "tue chaque année des milliers de personnes" is "kills thousands of people every year".
func (s *sentence) repeatedly(i int) (int, []*chunk) {
	v, adv := s.chunks[i], s.at(i+1)
	if !v.is(tFin, tInf) || !adv.is(tAdv) || len(adv.words) == 0 ||
		firstWord(adv.words[0].Text) != "every" && firstWord(adv.words[0].Text) != "each" || !s.at(i+2).is(tNoun) {
		return 0, nil
	}
	k := i + 3
	for s.at(k).is(tAdj, tPast) || s.at(k).prep("de") && s.at(k+1).is(tNoun) {
		k++
		if s.at(k - 1).is(tPrep) {
			k++
		}
	}
	if s.at(k).is(tRel, tCoord) {
		return 0, nil
	}
	return k - i, slices.Concat([]*chunk{v}, s.chunks[i+2:k], []*chunk{adv.note("late-adverb")})
}

// respectively puts that adverb behind the pair that it is about: "étaient respectivement de 62 % et 48 %" is "were 62% and 48%, respectively".
func (s *sentence) respectively(i int) (int, []*chunk) {
	adv := s.chunks[i]
	if !adv.is(tAdv) || adv.lemma != "respectivement" || len(adv.words) != 1 {
		return 0, nil
	}
	k, and := i+1, 0
	for ; k < min(len(s.chunks), i+12) && s.chunks[k].is(tNum, tNoun, tName, tCoord, tPrep, tPunct, tDet); k++ {
		c := s.chunks[k]
		if c.is(tPunct) && !c.mark("%") && !c.mark(",") || and > 0 && c.is(tPunct, tPrep) && !c.mark("%") && !c.prep("de") {
			break
		}
		if c.is(tCoord) {
			and++
		}
	}
	if and != 1 || s.at(k-1).is(tCoord, tPrep) {
		return 0, nil
	}
	adv.words = append([]english.Word{grammar(",", "", "late-adverb")}, adv.words...)
	adv.head = 1
	return k - i, slices.Concat(s.chunks[i+1:k], []*chunk{adv.note("late-adverb")})
}

// muchDone puts how much is done behind the infinitive: "éviter de trop manger" is "avoid eating too much", "beaucoup boire" "drink a lot".
// Source: Le bon usage, adverbs of quantity before an infinitive; CGEL, degree adjuncts of verbs.
func muchDone(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		much, inf := s.chunks[i], s.at(i+1)
		t := doneAmounts[much.lemma]
		if v := s.at(i - 1); much.is(tAdv) && much.lemma == "beaucoup" && v.is(tInf, tFin) && v.lemma != "être" && v.lemma != "avoir" &&
			(personVerbs[v.lemma] || inf == nil || inf.is(tPunct)) {
			much.words = []english.Word{{Text: "a lot", POS: "adv", Source: much.source}}
			return 1, one(much.note("much-done")) // boire beaucoup
		}
		if t == "" || !much.is(tMore, tAdv) || !inf.is(tInf) {
			return 0, nil
		}
		much.tag, much.words = tAdv, []english.Word{{Text: t, POS: "adv", Source: much.source}}
		return 2, []*chunk{inf, much.note("much-done")}
	})
}

// doneAmounts are the adverbs of quantity that French sets before an infinitive.
var doneAmounts = map[string]string{"trop": "too much", "beaucoup": "a lot", "moins": "less", "plus": "more", "peu": "little"}

// emergency puts what is done "en urgence" behind its adjective: "un sondage vésical en urgence" is "emergency urinary catheterization".
// Source: CGEL, attributive nouns.
func emergency(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, adv := s.chunks[i], s.at(i+1)
		if !np.is(tNoun) || !adv.is(tAdv) || adv.lemma != "en urgence" || np.post ||
			!procedure(lastWord(np.headWord().Text)) && !urgentThings[lastWord(np.headWord().Text)] && !withNouns[lastWord(np.headWord().Text)] {
			return 0, nil
		}
		np.put(0, english.Word{Text: "emergency", POS: "adj", Source: adv.source})
		np.cover(adv)
		return 2, one(np.note("emergency"))
	})
}

// routedDrug puts the route by which a drug is given before it: "les diurétiques par voie intraveineuse" is "intravenous diuretics". Behind a verb the
// route may say how it is given, and stays.
// Source: CGEL, attributive adjectives; usage of English prescriptions.
func routedDrug(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		np, adv := s.chunks[i], s.at(i+1)
		if !np.is(tNoun) || np.post || !adv.is(tAdv) || !strings.HasPrefix(adv.lemma, "par voie ") || len(adv.words) != 1 ||
			s.at(i-1).is(tFin, tInf, tPres) || s.at(i+2).is(tAdj) {
			return 0, nil
		}
		n, more := 2, s.at(i+3)
		if and := s.at(i + 2); and.is(tCoord) {
			if !more.is(tAdv) || len(more.words) != 1 || drugRoutes[more.words[0].Text] == "" {
				return 0, nil
			}
			n = 4 // par voie intraveineuse ou intramusculaire
		}
		route := drugRoutes[adv.words[0].Text]
		if route == "" || !taken(np) {
			return 0, nil
		}
		words := []english.Word{{Text: route, POS: "adj", Source: adv.source}}
		if n == 4 {
			words = append(append(words, s.chunks[i+2].words...), english.Word{Text: drugRoutes[more.words[0].Text], POS: "adj", Source: more.source})
		}
		np.put(0, words...)
		for k := i + 1; k < i+n; k++ {
			np.cover(s.chunks[k])
		}
		return n, one(np.note("routed-drug"))
	})
}

// drugRoutes are the adjectives of routes of administration.
var drugRoutes = map[string]string{"intravenously": "intravenous", "orally": "oral", "subcutaneously": "subcutaneous", "intramuscularly": "intramuscular", "rectally": "rectal",
	"topically": "topical", "vaginally": "vaginal"}

// urgentThings are what is done in an emergency.
var urgentThings = wordSet(`drainage delivery procedure operation intervention transfusion imaging reperfusion decompression hospitalization admission referral intubation dialysis hemodialysis
	evacuation laparotomy transplantation catheterization cesarean section diversion shunt`)

// objectAdverbs stand behind the object: tolèrent bien le vaccin is tolerate the vaccine well.
var objectAdverbs = map[string]bool{"précocement": true, "davantage": true, "ensemble": true, "trop": true, "beaucoup": true, "moins": true, "plus": true, "peu": true, "bien": true, "mal": true, "mieux": true}

// longAdverb reports whether an adverb is a phrase that English does not set between a verb and what it governs.
func longAdverb(t string) bool {
	first := firstWord(t)
	return first != t && longOpeners[first]
}

var longOpeners = wordSet(`a for in at on over by during from under with without per within`)

// renderedSo sets what something is made behind the thing: "rend difficile la comparaison des études" is "makes the comparison of studies difficult".
// Source: CGEL, object complements.
func renderedSo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, adj, np := s.chunks[i], s.at(i+1), s.at(i+2)
		if w := v.mainVerb(); v.is(tFin, tInf, tPres) && w != nil && w.Entry != nil && strings.HasPrefix(w.Entry.Term, "rendre ") &&
			strings.HasPrefix(w.Text, "make ") && adj.is(tNoun) && adj.det != nil {
			so := &chunk{tag: tPP, span: v.span, words: []english.Word{{Text: strings.TrimPrefix(w.Text, "make "), POS: "adj", Source: w.Source}}}
			w.Text, w.Alternatives, adj.object = "make", nil, true
			return 2, []*chunk{v, adj, so.note("rendered-so")}
		}
		if !v.is(tFin, tInf, tPres) || v.lemma != "rendre" || !adj.is(tAdj) || !np.is(tNoun) || np.det == nil {
			return 0, nil
		}
		adj.tag, np.object = tPP, true
		return 3, []*chunk{v, np, adj.note("rendered-so")}
	})
}

// keepingVerbs keep a thing in a state, keptSo are such states: "gardez le bras surélevé" is "keep the arm elevated".
var (
	keepingVerbs = map[string]bool{"garder": true, "maintenir": true, "laisser": true, "tenir": true}
	keptSo       = wordSet(`surélevé propre sec ouvert fermé immobile couvert découvert allongé tendu plié fléchi éveillé éteint allumé`)
)

// distinguishFrom writes what is told apart: "distinguer un transsudat d'un exsudat" is "distinguish a transudate from an exudate". Both
// must have the same article: "distinguer les formes de la maladie" tells no forms from a disease.
// Source: CGEL, prepositional verbs.
func distinguishFrom(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPres, tPast) || !toldApart[v.lemma] {
			continue
		}
		if de, b := s.at(i+1), s.at(i+2); v.pronominal() && len(v.words) > 1 && v.words[len(v.words)-1].POS == "pron" && de.prep("de") && b.is(tNoun) {
			de.sayFrom() // ce qui la distingue d'une atteinte centrale
			continue
		}
		s.apart(i + 1)
	}
	if apartVerbs[verbLemma(s.wordBefore())] {
		s.apart(0) // helps to distinguish | une infection bactérienne d'une infection virale
	}
}

// apart links the two things from chunk i on that are told apart.
func (s *sentence) apart(i int) {
	a, de, b := s.at(i), s.at(i+1), s.at(i+2)
	if !a.is(tNoun) || !de.prep("de") || !b.is(tNoun) || a.det == nil || b.det == nil || a.det.kind != b.det.kind || a.number != b.number || a.plural() {
		return
	}
	de.sayFrom()
}

// sayFrom writes the de between two things that are told apart.
func (c *chunk) sayFrom() {
	c.lemma, c.words = "from", []english.Word{{Text: "from", POS: "prep", Source: c.source}}
	c.note("distinguish-from")
}

// freeFrom links what is taken off a thing or person to it: "libère le patient des contraintes" is "frees the patient from the constraints".
// Source: CGEL, prepositions of source.
func freeFrom(s *sentence) {
	for i, v := range s.chunks {
		verb := freeing[v.lemma]
		np, de := s.at(i+1), s.at(i+2)
		if verb == "" || !v.is(tFin, tInf, tPres) || v.passive() || v.pronominal() || !np.is(tNoun) || !de.prep("de") || !s.at(i+3).is(tNoun) ||
			v.lemma == "libérer" && !personNoun(np) {
			continue
		}
		w := v.mainVerb()
		if w == nil {
			continue
		}
		w.Text, w.Alternatives = verb, nil
		de.lemma, de.words, de.fixed = "hors de", []english.Word{{Text: "from", POS: "prep", Source: de.source}}, true
		np.object = true
		v.note("free-from")
	}
}

// freeing are verbs of taking off, and their English.
var freeing = map[string]string{"libérer": "free", "dissocier": "dissociate"}

// apartVerbs are English verbs of telling two things apart.
var apartVerbs = wordSet(`distinguish differentiate discriminate`)

// toldApart are verbs of telling two things apart.
var toldApart = wordSet(`distinguer différencier`)

// beOf leaves out the "de" between être and a measure: "est d'environ 4 %" is "is approximately 4%".
// Source: Le bon usage, être de with a measure.
func beOf(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		de := s.chunks[i]
		k := i + 1
		if s.at(k).is(tAdv, tMore) {
			k++
		}
		be := s.at(i - 1)
		if be.is(tAdv) {
			be = s.at(i - 2) // est en moyenne de six litres
		}
		if be.is(tCoord) {
			be = s.measuredBefore(i - 1) // est de dix jours avant deux ans et de cinq jours au-delà
		}
		isBe := be.is(tFin, tInf, tPres) && be.lemma == "être" || (i == 0 || i == 1 && s.chunks[0].is(tAdv)) && s.beBefore() // the weight was [de 3,2 kg], the dose is [au maximum de 4 g]
		if !de.prep("de") || !isBe || !s.at(k).is(tNum) && !(s.at(k).is(tNoun) && s.at(k).numbered()) {
			return 0, nil
		}
		first := s.chunks[i+1]
		first.cover(de)
		return 2, one(first.note("be-of"))
	})
}

// measuredBefore is the être of a measure that stands close before chunk i in the same clause, nil for none.
func (s *sentence) measuredBefore(i int) *chunk {
	for k := i - 1; k > max(0, i-7); k-- {
		if c := s.chunks[k]; c.is(tFin) {
			if c.lemma == "être" && s.at(k+1).is(tNum, tNoun) && strings.HasPrefix(s.at(k+1).source, "de ") || c.lemma == "être" && s.at(k+1).prep("de") {
				return c
			}
			return nil
		}
	}
	return nil
}

// definiteTypical reads an adjective with its de, behind a noun with its article, as the adjective alone: "l'aspect typique des lésions" is "the typical
// appearance of the lesions", and "un aspect typique d'angiome" "an appearance typical of angioma".
// Source: Le bon usage, the place of the complement; CGEL, definiteness with a complement.
func definiteTypical(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		det, noun, adj := s.chunks[i], s.at(i+1), s.at(i+2)
		if !det.is(tDet) || det.kind != lang.KindArticle || !noun.is(tNoun) || !adj.is(tAdj) || len(adj.words) != 1 || !tellingAdjectives[adj.lemma] {
			return 0, nil
		}
		plain, de := *adj, *adj
		plain.words = slices.Clone(adj.words)
		plain.lemma = strings.TrimSuffix(adj.lemma, " de")
		plain.words[0].Text, plain.words[0].Alternatives = strings.TrimSuffix(adj.words[0].Text, " of"), nil
		plain.note("definite-typical")
		de.tag, de.lemma, de.kind, de.words = tPrep, "de", lang.KindNone, []english.Word{{Text: "of", POS: "prep", Rules: []string{"french/definite-typical"}}}
		return 3, []*chunk{det, &plain, noun, &de}
	})
}

// tellingAdjectives are adjectives of what something shows, with the de of their complement.
var tellingAdjectives = map[string]bool{"typique de": true, "caractéristique de": true, "spécifique de": true, "évocateur de": true, "classique de": true}
