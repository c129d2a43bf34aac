package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nounANoun joins two nouns linked by a bare "à": "infection à Clostridioides difficile" is "Clostridioides difficile infection", "maladie à prions"
// "prion disease".
// Source: CGEL, compounds; Le bon usage, à before the distinctive mark.
func nounANoun(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, a, comp := s.chunks[i], s.at(i+1), s.at(i+2)
		if !c.is(tNoun) || c.post || !a.prep("à") || !comp.is(tNoun) || comp.det != nil || comp.post || len(comp.words) > 2 {
			return 0, nil
		}
		if s.at(i+3).prep("de") || s.at(i+3).is(tCoord) && s.at(i+4).prep("à") {
			return 0, nil // infections à virus et à bactéries
		}
		if len(comp.words) > 1 && comp.words[0].POS == "adj" {
			return 0, nil // tumeur à croissance lente: a tumor with slow growth
		}
		comp.setForm(english.Lemma)
		for k := range comp.words {
			if t, ok := strings.CutSuffix(comp.words[k].Text, "coccus"); ok && comp.words[k].Text == strings.ToLower(comp.words[k].Text) {
				comp.words[k].Text, comp.words[k].Alternatives = t+"coccal", nil // pneumonie à pneumocoque: pneumococcal pneumonia
			}
		}
		c.put(c.head, comp.words...)
		c.cover(a)
		c.cover(comp)
		s.doubt += .06
		return 3, one(c.note("noun-a-noun"))
	})
}

// basedOn makes a compound of what something is made of: "une solution à base d'alcool" is "an alcohol-based solution".
// Source: CGEL, compound adjectives in -based.
func basedOn(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, base, what := s.chunks[i], s.at(i+1), s.at(i+2)
		if !c.is(tNoun) || c.post || base == nil || base.lemma != "à base de" || !what.is(tNoun) || what.det != nil || what.post ||
			len(what.words) != 1 || strings.Contains(what.words[0].Text, " ") {
			return 0, nil
		}
		if next := s.at(i + 3); next.is(tCoord) || next.mark(",") {
			return 0, nil
		}
		what.setForm(english.Lemma)
		suffix := english.Word{Text: "-based", POS: "adj", Glue: true, Source: base.source, Rules: []string{"french/based-on"}}
		c.put(0, what.words[0], suffix)
		c.cover(base)
		c.cover(what)
		return 3, one(c)
	})
}

// fromTo writes the ends of a way: "de la bouche à l'anus" is "from mouth to anus", "du diagnostic à la rémission" "from diagnosis to remission".
// Source: Le bon usage, de … à.
func fromTo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		de, a, to, b := s.chunks[i], s.at(i+1), s.at(i+2), s.at(i+3)
		if v := s.at(i - 1); v.is(tFin, tInf, tPres) && de.is(tNoun) && de.det != nil && lastWord(v.verbText()) == "from" &&
			lastWord(v.headTerm()) == "de" && spansTime(de.lemma) && a.prep("à") && to.is(tNoun) && spansTime(to.lemma) {
			a.words, a.fixed = []english.Word{{Text: "to", POS: "prep", Source: a.source}}, true
			return 3, []*chunk{de, a.note("from-to"), to} // dure de quelques minutes à une heure
		}
		if !de.prep("de") || !a.is(tNoun, tNum) || !to.is(tPrep) || to.lemma != "à" && to.lemma != "jusqu'à" || !b.is(tNoun, tNum) {
			return 0, nil
		}
		if prev := s.at(i - 1); prev != nil && !prev.is(tFin, tInf, tPres, tPast, tPunct, tCoord, tAdv) {
			return 0, nil
		}
		if a.is(tNoun) && a.det != nil && b.is(tNoun) && b.det == nil && !b.numbered() && to.lemma == "à" {
			return 0, nil // adapter la posologie de tous les médicaments à élimination rénale
		}
		for k := i - 1; k >= max(0, i-3) && s.chunks[k].is(tAdv, tFin, tInf, tPres, tPast); k-- {
			if w := s.chunks[k].mainVerb(); w != nil && w.Entry != nil && strings.HasSuffix(w.Entry.Term, " de") {
				return 0, nil // dépend étroitement du stade au diagnostic
			}
		}
		de.words = []english.Word{{Text: "from", POS: "prep", Source: de.source}}
		to.words = []english.Word{{Text: "to", POS: "prep", Source: to.source}}
		if a.det.indefinite() && len(b.words) == 1 && b.words[0].Source != "" && (b.lemma == "autre" || b.lemma == "l'autre") {
			a.det = nil
			a.put(0, grammar("one", "det", "from-to"))
			b.words[0].Text, b.words[0].Alternatives, b.det = "another", nil, nil // d'un pays à l'autre
			return 4, []*chunk{de.note("from-to"), a, to, b}
		}
		for _, np := range []*chunk{a, b} {
			if np.det.article() && !np.post && !np.plural() {
				np.det = nil
			}
		}
		to.fixed = true
		de.note("from-to")
		return 4, []*chunk{de, a, to, b}
	})
}

// prepositions gives each preposition that is left the English one that its neighbours ask for: "de" behind a verb that names its own
// preposition is dropped, "à" before a place is "at", "pendant" before a length of time is "for".
// Source: CGEL, prepositions; Le bon usage, à, de, en, par, pendant.
func prepositions(s *sentence) {
	for i, p := range s.chunks {
		if p.is(tSub) && p.lemma == "comme" && s.at(i+1).is(tNoun, tName) && s.verbOf(i) == nil {
			p.tag = tPrep // le tabac, comme l'alcool
		}
		if !p.is(tPrep) || len(p.words) == 0 || p.fixed || i+1 == len(s.chunks) {
			continue // at the end of a fragment that is cut off it governs nothing
		}
		if prev := s.at(i - 1); prev.is(tNoun) {
			prev.object = s.at(i-2).is(tFin, tInf, tPres)
		}
		if next := s.at(i + 1); p.lemma == "par" || p.lemma == "sous" || p.lemma == "avec" {
			severalDrugs(next)
		}
		for _, c := range prepositionChoices {
			if c.lemma == p.lemma {
				if t, ok := c.choose(s, s.at(i-1), s.at(i+1), s.at(i+2)); ok {
					p.words[0].Text, p.words[0].Alternatives = t, nil
				}
				if next := s.at(i + 1); p.lemma == "à" && p.words[0].Text == "at" &&
					(len(s.chunks) == 2 || lastWord(next.headWord().Text) == "dose") && next.is(tNoun) && next.det == nil && next.head > 0 &&
					next.words[0].POS == "adj" && !next.plural() && !next.mass() {
					next.put(0, grammar("a", "det", "preposition")) // à dose suffisante: at a sufficient dose
				}
				p.note("preposition")
			}
		}
	}
}

// measureLimit writes the limit of a measured quantity: "un taux inférieur à 10" is "a level below 10"; a number or score is "less than 10".
// Source: AMA Manual of Style, usage of above, below, greater than, less than.
func measureLimit(s *sentence) {
	for i, c := range s.chunks {
		if !c.is(tAdj) || len(c.words) != 1 || !s.at(i+1).is(tNum) {
			continue
		}
		t := map[string]string{"supérieur à": "above", "inférieur à": "below"}[c.lemma]
		if t == "" {
			continue
		}
		if prev := s.at(i - 1); prev.is(tNoun) && prev.lemma == "objectif" {
			prev.headWord().Text, prev.headWord().Alternatives = "target", nil // un objectif inférieur à 7 %
		}
		if prev := s.at(i - 1); prev.is(tNoun) && levelNouns[lastWord(prev.headWord().Text)] || prev == nil && s.levelBefore() {
			c.words[0].Text, c.words[0].Alternatives = t, nil
			c.note("measure-limit")
		}
	}
}

// levelBefore reports whether the English before the fragment ends with a quantity that has levels.
func (s *sentence) levelBefore() bool {
	for _, w := range s.set.Left[max(0, len(s.set.Left)-3):] {
		if levelNouns[w] || levelNouns[strings.TrimSuffix(w, "s")] {
			return true
		}
	}
	return false
}

// levelNouns are quantities that lie above or below a limit.
var levelNouns = wordSet(`temperature pressure saturation level concentration clearance rate glucose hemoglobin hematocrit count potassium sodium target`)

// governedPreposition lets a verb's own preposition stand once, behind the adverbs: "dépend étroitement du stade" is "depends closely on
// the stage", not "depends on closely of the stage".
// Source: CGEL, prepositional verbs.
func governedPreposition(s *sentence) {
	for i, v := range s.chunks {
		if !v.is(tFin, tInf, tPast, tPres, tAdj) || len(v.words) == 0 {
			continue
		}
		w := &v.words[len(v.words)-1]
		if w.Entry == nil || w.POS != "verb" {
			continue
		}
		k := i + 1
		for s.at(k).is(tAdv) {
			k++
		}
		p := s.at(k)
		space := strings.LastIndexByte(w.Text, ' ')
		if !p.is(tPrep) || space < 0 || len(p.words) == 0 || lastWord(w.Entry.Term) != p.lemma || v.span.End > p.span.Start {
			continue
		}
		if particles[w.Text[space+1:]] { // renoncent plus souvent aux soins: more often give up care
			if adv := s.at(k - 1); k == i+2 {
				v.put(v.head, adv.words...)
				v.cover(adv)
				adv.words = nil
			}
			p.words, p.fixed = nil, true
			continue
		}
		p.words[0].Text, p.words[0].Alternatives = w.Text[space+1:], nil
		w.Text, w.Alternatives = w.Text[:space], nil
		p.note("governed-preposition")
	}
}

// suchAs writes examples: "tels que le ROR" is "such as MMR", "y compris les hépatocytes" "including hepatocytes".
// Source: Le bon usage, tel que.
func suchAs(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		c, que := s.chunks[i], s.at(i+1)
		if c.is(tPrep) && c.opening() == "such as" && len(c.words) == 1 && s.at(i-1).is(tFin) && que.is(tNoun, tSubj) && s.at(i+2).is(tFin) {
			c.words[0].Text, c.tag = "such that", tSub // la douleur est telle que le patient ne dort pas
			return 1, one(c.note("such-as"))
		}
		if !c.is(tDet, tAdj, tNoun) || c.lemma != "tel" && c.lemma != "tels" && c.lemma != "telle" && c.lemma != "telles" || que == nil || que.lemma != "que" {
			return 0, nil
		}
		that := s.at(i-1).is(tFin) && s.at(i+2).is(tNoun, tSubj) && s.at(i+3).is(tFin)
		c.words = []english.Word{{Text: "such as", POS: "prep", Source: c.source + " " + que.source}}
		c.cover(que)
		if c.tag = tPrep; that {
			c.words[0].Text, c.tag = "such that", tSub
		}
		return 2, one(c.note("such-as"))
	})
}

// chooseAs is "such as" before examples: "des médicaments comme les statines", and behind a mark.
func chooseAs(s *sentence, prev, next, _ *chunk) (string, bool) {
	if !next.is(tNoun, tName) || len(next.words) == 0 || next.det != nil && next.det.kind != lang.KindArticle && next.det.kind != lang.KindIndefinite {
		return "", false
	}
	if next.is(tNoun) && next.words[0].Text == "other" && next.det.article() {
		return "like", true // comme les autres muscles: each is like the rest, and no example
	}
	if next.is(tNoun) &&
		(next.human || usedAs[lastWord(next.headWord().Text)] || unitDoses[lastWord(next.headWord().Text)] && !rarePlural(lastWord(next.headWord().Text))) &&
		next.det == nil && !next.plural() && prev.is(tFin, tInf, tPres, tPast) {
		next.put(0, grammar("a", "det", "preposition")) // travaillait comme agriculteur
		return "as", true
	}
	if verb := verbLemma(s.wordBefore()); prev == nil && (likeVerbs[verb] || roleVerbs[verb]) {
		if roleVerbs[verb] && next.is(tNoun) && (next.human || usedAs[lastWord(next.headWord().Text)]) && next.det == nil && !next.plural() {
			next.put(0, grammar("a", "det", "preposition")) // she works [comme infirmière]
		}
		return map[bool]string{true: "like", false: "as"}[likeVerbs[verb]], true
	}
	if prev.is(tNoun) &&
		(prev.det == nil && next.det == nil && prev.plural() && next.plural() || prev.det.article() && next.det.article() && !prev.plural() && !next.plural()) {
		return "as well as", true // le diabète comme l'hypertension, médecins comme patients
	}
	if prev != nil {
		return "such as", prev.is(tNoun) && prev.plural() || prev.mark(",") && s.at(0) != prev
	}
	if n := len(s.set.Left); s.leftIs(",") && n > 1 && !pluralNoun(s.set.Left[n-2]) &&
		!slices.ContainsFunc(s.set.Left, func(w string) bool { return w == "a" || w == "an" || w == "any" }) {
		return "like", true // Smoking, [comme l'alcool], increases
	}
	if s.leftIs(",") || s.leftIs("(") {
		return "such as", len(s.set.Right) == 0 || s.set.Right[0] == "," || s.set.Right[0] == ")" || s.set.Right[0] == "." || !s.clauseBehind(0)
	}
	return "such as", len(s.set.Left) > 0 && pluralNoun(s.set.Left[len(s.set.Left)-1])
}

// likeVerbs are English verbs that take like for comme, roleVerbs those that take as.
var (
	likeVerbs = wordSet(`look behave feel sound taste smell`)
	roleVerbs = wordSet(`work serve function act use consider regard describe define present know classify recognize`)
)

// usedAs are countable things that something is used as.
var usedAs = wordSet(`pill marker tool drug agent substitute alternative test model biomarker sedative anesthetic vector target solvent diluent supplement adjuvant reference`)

// pluralNoun reports whether the English form can only be the plural of a noun.
func pluralNoun(form string) bool {
	many := false
	for _, a := range lang.EnglishAnalyses(form) {
		if a.POS != lang.Noun && a.POS != lang.Verb {
			return false
		}
		many = many || a.POS == lang.Noun && a.Form == lang.FormPlural
	}
	return many
}

// neitherNor writes a doubled "ni": "ni fièvre ni toux" is "neither fever nor cough"; a single one behind a negation is "or".
// Source: CGEL, correlative coordination.
func neitherNor(s *sentence) {
	first, series := -1, -1
	for i, c := range s.chunks {
		if !c.is(tCoord) || c.lemma != "ni" {
			continue
		}
		if v, more := s.at(i-1), s.at(i+1); first < 0 && v.is(tFin) && v.ne && !v.negated && more.is(tFin) && more.ne && !more.negated && len(v.words) > 0 {
			neither := grammar("neither", "conj", "neither-nor") // ne mange ni ne boit: neither eats nor drinks
			v.put(v.head, neither)
			v.negated, more.negated = true, true
			first = i
			c.note("neither-nor")
			continue
		}
		if first >= 0 && i-first < 8 {
			if s.chunks[first].words[0].Text = "neither"; series >= 0 {
				s.chunks[first].words[0].Text = "nor" // ni rougeur, ni chaleur, ni gonflement
			}
			series = first
		} else if first < 0 && hasNegation(s, i) {
			c.words[0].Text = "or"
		}
		first = i
		c.note("neither-nor")
		if np := s.at(i + 1); np.is(tNoun) && np.det == nil && !np.plural() && np.head == 0 && usedThings[lastWord(np.headWord().Text)] {
			np.put(0, grammar("a", "det", "neither-nor")) // sans canne ni déambulateur
		} else if np.is(tNoun) && np.det == nil && !np.plural() && np.head < len(np.words) && np.headWord().Form == english.Lemma && countedThing(np) {
			np.number = lang.NumberPlural
			np.setForm(english.PluralNoun) // ni effet secondaire ni interaction
		}
	}
}

// countedThing reports a noun of which English has several where French has one without an article. Complaints and acts go uncounted.
func countedThing(np *chunk) bool {
	head := headNoun(np.headWord().Text)
	return !np.human && head != "fever" && !np.mass() && !rarePlural(head) && !eventNoun(head) && !substance(head) &&
		domain(np.headWord().Entry) != "symptoms" && !procedure(head) && !medicalActs[head] || head == "symptom" || head == "interaction" ||
		head == "sign"
}

func hasNegation(s *sentence, before int) bool {
	for k := max(0, before-8); k < before; k++ {
		if c := s.chunks[k]; c.negated || c.det != nil && c.det.kind == lang.KindNegative || c.lemma == "sans" {
			return true
		}
	}
	return false
}

// byDoing makes a verb of an act in -ing that a by has behind it: "par un rinçage de la bouche" is "by rinsing the mouth", "par le lavage des mains" "by washing the
// hands".
// Source: CGEL, gerund-participials as complements of prepositions.
func byDoing(s *sentence) {
	for i, p := range s.chunks {
		np := s.at(i + 1)
		if !p.prep("par") && !(p.is(tPrep) && p.opening() == "for") || !np.is(tNoun) {
			continue
		}
		words := np.words
		if len(words) > 0 && words[0].Text == "the" {
			words = words[1:]
		}
		if len(words) < 3 || words[1].Text != "of" || !doneActs[words[0].Text] {
			continue
		}
		np.words, np.head = append(words[:1:1], words[2:]...), 0
		np.note("by-doing")
	}
}

// doneActs are acts whose noun is the verb's own form in -ing.
var doneActs = wordSet(`rinsing washing monitoring cleaning wearing reading lowering taking drying heating cooling removing emptying drinking counting`)

// partedPreposition takes the verb that the glossary lists with its preposition when an adverb parts the two: "se manifeste souvent par" is "often
// presents with". The preposition keeps its place.
// Source: CGEL, prepositional verbs; Le bon usage, the place of the adverb.
func partedPreposition(s *sentence) {
	for i, v := range s.chunks {
		adv, p := s.at(i+1), s.at(i+2)
		if !v.is(tFin, tInf, tPres) || !adv.is(tAdv) || !p.is(tPrep) || len(p.words) != 1 || !partable[p.lemma] {
			continue
		}
		w := v.mainVerb()
		if w == nil || w.Entry == nil || strings.Count(w.Entry.Term, " ") > 1 ||
			!reflexiveTerm(w.Entry.Term) && (strings.Contains(w.Entry.Term, " ") || v.passive()) {
			continue
		}
		for _, e := range s.t.lookup(w.Entry.Term + " " + p.lemma) {
			at := strings.LastIndexByte(e.English[0], ' ')
			if e.POS != "verb" || at < 0 || !linkPrepositions[e.English[0][at+1:]] && e.English[0][at+1:] != "as" {
				continue
			}
			w.Text, w.Alternatives, w.Entry = e.English[0][:at], nil, e
			p.words[0].Text, p.words[0].Alternatives, p.fixed = e.English[0][at+1:], nil, true
			v.note("parted-preposition")
			break
		}
	}
}

// partable are the prepositions of such verbs.
var partable = map[string]bool{"de": true, "à": true, "par": true, "en": true, "sur": true}

// partedInfinitive puts an adverb that parts a verb from its infinitive into the verb: "permet souvent d'arrêter" is "often makes it possible to stop".
// Source: CGEL, the position of adverbs.
func partedInfinitive(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, adv := s.chunks[i], s.at(i+1)
		if !v.is(tFin) || v.aux || !adv.is(tAdv) || len(adv.words) != 1 || !earlyAdverbs[adv.words[0].Text] || !s.at(i+2).is(tInf) || v.head != len(v.words)-1 {
			return 0, nil
		}
		if e := v.headWord().Entry; e == nil || !strings.HasSuffix(e.Term, " de") && !strings.HasSuffix(e.Term, " à") {
			return 0, nil
		}
		v.put(v.head, adv.words...)
		v.cover(adv)
		return 2, one(v.note("parted-infinitive"))
	})
}
