package french

import (
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A prepositioned is an infinitive behind a preposition, which is chunk i of the sentence; n is how many chunks both take, prev what stands before.
type prepositioned struct {
	*sentence
	i, n         int
	prev, p, inf *chunk
}

// prepositionedForms are the English of a preposition with its infinitive, in order: the first that applies decides.
var prepositionedForms = []struct {
	when func(c *prepositioned) bool
	do   func(c *prepositioned)
}{
	// there is a risk [de voir la maladie réapparaître]: of seeing; they succeeded [à réduire les délais]: in reducing
	{(*prepositioned).behindEnglish, (*prepositioned).gerundBehind},
	// could allow [de détecter une rechute]: detecting
	{(*prepositioned).governed, (*prepositioned).gerundAlone},
	// spent a week [à vomir]: vomiting
	{func(c *prepositioned) bool { return c.i == 0 && c.p.lemma == "à" && c.spendsTime() }, (*prepositioned).gerundAlone},
	// , à administrer le plus tôt possible: to be administered
	{(*prepositioned).taskBehindComma, (*prepositioned).toBeDone},
	// est à adapter: is to be adapted; restent à découvrir
	{(*prepositioned).predicate, (*prepositioned).toBeDone},
	// un résultat à interpréter avec prudence: to be interpreted
	{(*prepositioned).taskOfNoun, (*prepositioned).toBeDone},
	// des difficultés à avaler: difficulty swallowing
	{(*prepositioned).hardToDo, (*prepositioned).gerundAlone},
	// pour réduire: to reduce
	{(*prepositioned).purpose, (*prepositioned).toDo},
	// la capacité de réduire: the ability to reduce
	{func(c *prepositioned) bool { return c.p.lemma == "de" && toNouns[c.at(c.i-1).headWord().Text] }, (*prepositioned).toBehindNoun},
	// à condition d'être utilisée: provided that it is used
	{func(c *prepositioned) bool { return c.p.lemma == "à condition de" }, (*prepositioned).provided},
	// sans augmenter: without increasing; le risque de développer: the risk of developing
	{func(*prepositioned) bool { return true }, (*prepositioned).gerund},
}

// infinitivePreposition gives a preposition before an infinitive its English construction: "pour réduire" is "to reduce", "sans
// augmenter" "without increasing", "avant de commencer" "before starting", "le risque de développer" "the risk of developing".
// Source: Le bon usage, the infinitive with a preposition; CGEL, to-infinitivals and gerund-participials.
func infinitivePreposition(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		if fact := s.chunks[i]; fact.is(tNoun) && fact.lemma == "fait" && fact.det.article() && len(fact.words) == 1 && s.at(i+1).prep("de") &&
			s.at(i+2).is(tInf) && !s.at(i+2).fixed {
			c := prepositioned{sentence: s, i: i + 1, p: s.at(i + 1), inf: s.at(i + 2)}
			c.gerundAlone() // le fait de fumer: smoking
			c.inf.headWord().Source = fact.source + " " + c.inf.headWord().Source
			c.inf.cover(fact)
			return 3, one(c.inf.note("infinitive-preposition"))
		}
		c := prepositioned{sentence: s, i: i, n: 2, prev: s.at(i - 1), p: s.chunks[i], inf: s.at(i + 1)}
		if adv := c.inf; c.p.is(tPrep) && adv.is(tAdv) && s.at(i+2).is(tInf) && !s.at(i+2).fixed {
			c.inf, c.n = s.at(i+2), 3 // sans pour autant justifier
			if adv.lemma == "bien" && len(adv.words) == 1 {
				adv.words[0].Text, adv.words[0].Alternatives = "properly", nil // de bien se laver les mains
			}
			c.inf.put(0, adv.words...)
			c.inf.cover(adv)
		}
		if !c.p.is(tPrep) || !c.inf.is(tInf) || len(c.p.words) == 0 {
			return 0, nil
		}
		c.reluctance()
		for _, form := range prepositionedForms {
			if form.when(&c) {
				form.do(&c)
				break
			}
		}
		return c.n, one(c.inf.note("infinitive-preposition"))
	})
}

// governed reports "de" at the head of the fragment, behind an English verb that takes a gerund.
func (c *prepositioned) governed() bool {
	if c.p.lemma == "de" && (c.prev.is(tFin, tInf, tPres) && !c.prev.pronominal() && gerundVerbs[c.prev.verbText()] || c.prev.is(tCoord) && c.gerundBefore()) {
		return true // évitez de vous gratter: avoid scratching
	}
	if c.i != 0 || c.p.lemma != "de" {
		return false
	}
	verb := verbLemma(c.wordBefore())
	return gerundVerbs[verb] || possibleVerbs[verb]
}

// gerundBefore reports whether what is joined to this infinitive became a gerund: "évite de boire et de manger".
func (c *prepositioned) gerundBefore() bool {
	for k := c.i - 2; k >= max(0, c.i-7); k-- {
		if inf := c.chunks[k]; inf.is(tInf) {
			return inf.fixed && inf.headWord().Form == english.Gerund && strings.HasPrefix(inf.source, "d")
		} else if inf.is(tFin, tPunct) {
			return false
		}
	}
	return false
}

// task reports what is done to a drug, a test or a patient.
func (c *prepositioned) task() bool {
	return c.p.lemma == "à" && passiveTasks[c.inf.lemma] && len(c.inf.words) == 1
}

func (c *prepositioned) taskBehindComma() bool {
	return c.i == 0 && c.n == 2 && (c.leftIs(",") || len(c.set.Left) == 0) && c.task() && !c.at(2).is(tNoun)
}

func (c *prepositioned) taskOfNoun() bool {
	if c.i == 0 && c.p.lemma == "à" && c.antecedent(0).known && notWords(c.inf) > 0 && passivable(c.inf, &chunk{tag: tNoun}) && !c.at(c.n).is(tNoun) {
		return true // an infection [à ne pas négliger]
	}
	return (c.prev.is(tNoun) || c.i == 0 && c.antecedent(0).known) && c.task() && c.at(c.i+c.n).is(tPrep, tAdv) &&
		!strings.HasSuffix(c.inf.words[0].Text, " for")
}

// predicate reports "à" behind être or rester, in the fragment or before it.
func (c *prepositioned) predicate() bool {
	next := c.at(c.i + c.n)
	return c.p.lemma == "à" && (c.i == 0 && c.beBefore() && !next.is(tNoun) || c.prev.is(tFin)) &&
		(c.prev == nil || c.prev.aux || c.prev.lemma == "rester" && !next.is(tNoun, tSub, tRel)) &&
		len(c.inf.words) == c.inf.head+1 && c.inf.words[c.inf.head].Text != "be"
}

// purpose reports what English says with to.
func (c *prepositioned) purpose() bool {
	switch c.p.lemma {
	case "pour", "à", "afin de":
		return true
	case "de":
		return !c.prev.is(tNoun) && !suspectVerbs[c.prev.verbText()]
	}
	t := c.p.words[0].Text
	return t == "in order to" || t == "so as to"
}

// hardToDo reports what a difficulty lies in, alone or behind another such: "difficultés à parler et à marcher".
// Source: CGEL, gerund-participials as complements of nouns.
func (c *prepositioned) hardToDo() bool {
	before := c.prev
	if c.prev.is(tCoord) {
		before = c.at(c.i - 2)
	}
	if c.p.lemma != "à" || before == nil {
		return false
	}
	if before.is(tInf) && c.prev.is(tCoord) {
		return before.fixed && before.headWord().Form == english.Gerund && strings.HasPrefix(before.headWord().Source, "à ")
	}
	return before.is(tNoun) && (headNoun(before.headWord().Text) == "difficulty" || strings.HasPrefix(before.headWord().Text, "difficulty "))
}

func (c *prepositioned) gerundAlone() {
	inf := c.inf
	if w := c.prev.mainVerb(); w != nil && c.prev.is(tFin, tInf, tPres) {
		w.Alternatives = nil // risque de se rouvrir: they may want another form
	}
	inf.setForm(english.Gerund)
	inf.words[inf.head].Source = c.p.source + " " + inf.words[inf.head].Source
	inf.cover(c.p)
	inf.fixed = true
}

func (c *prepositioned) toBeDone() {
	inf := c.inf
	inf.setForm(english.PastParticiple)
	inf.put(inf.head, grammar("to be", "particle", "infinitive-preposition"))
	inf.words[inf.head-1].Source = c.p.source
	inf.cover(c.p)
	inf.fixed = true
}

// to makes the preposition the to of the infinitive.
func (c *prepositioned) to() {
	c.p.words = []english.Word{{Text: "to", POS: "particle", Source: c.p.source}}
}

func (c *prepositioned) toDo() {
	p, inf := c.p, c.inf
	if adj := c.prev; p.lemma == "pour" && adj.is(tAdj) && len(adj.words) > 1 && adj.words[0].Source == "assez" {
		enough := english.Word{Text: "enough", POS: "adv", Source: "assez"}
		adj.words, adj.head = append(adj.words[1:len(adj.words):len(adj.words)], enough), adj.head-1 // assez forte pour réveiller: severe enough to wake
	}
	if t := p.words[0].Text; t != "in order to" && t != "so as to" || p.lemma == "afin de" {
		c.to()
	}
	if endsWithTo(c.prev) {
		p.words = nil
		inf.words[inf.head].Source = p.source + " " + inf.words[inf.head].Source
	}
	inf.cover(p)
	negated := notWords(inf) > 0 && (p.lemma == "afin de" || p.lemma == "pour" && c.i == 0 && len(c.set.Left) == 0)
	inf.put(notWords(inf), p.words...)
	if negated && len(p.words) > 0 {
		inf.put(0, grammar("so as", "adv", "infinitive-preposition")) // afin de ne pas méconnaître: so as not to overlook
	}
	inf.fixed = len(p.words) > 0
}

func (c *prepositioned) toBehindNoun() {
	c.to()
	c.inf.cover(c.p)
	c.inf.put(notWords(c.inf), c.p.words...)
	c.inf.fixed = true
}

func (c *prepositioned) provided() {
	c.providedThat(c.p, c.inf)
	c.inf.fixed = true
	c.inf.cover(c.p)
	c.inf.put(0, c.p.words...)
	c.doubt += .2
}

func (c *prepositioned) gerund() {
	c.afterHaving(c.p, c.inf, c.i+c.n)
	c.inf.setForm(english.Gerund)
	if c.p.lemma == "de" {
		c.p.words = []english.Word{{Text: "of", POS: "prep", Source: c.p.source}}
	}
	c.inf.cover(c.p)
	c.inf.put(0, c.p.words...)
	c.inf.fixed = true
}

// suspectVerbs take of and a gerund. Source: CGEL, prepositions selected by verbs.
var suspectVerbs = wordSet(`suspect accuse convict`)

// providedThat gives the infinitive of a condition a subject, of which a participle tells the number: "à condition d'être utilisée" is "provided that
// it is used".
func (s *sentence) providedThat(p, inf *chunk) {
	p.words[0].Text, p.words[0].Alternatives = "provided that they", nil
	who := ""
	if len(s.set.Right) > 1 && s.rightIs(",") && lang.SubjectPronoun(s.set.Right[1]) {
		who = s.set.Right[1] // [à condition d'être bien hydraté], he may travel
		p.words[0].Text = "provided that " + who
	}
	if n := inf.head; n > 0 && inf.words[n].Text == "be" && inf.words[0].POS == "adv" && inf.words[0].Text != "not" {
		be := inf.words[n]
		copy(inf.words[1:n+1], inf.words[:n])
		inf.words[0], inf.head = be, 0 // bien réglée: is well adjusted
	}
	switch {
	case inf.words[inf.head].Text == "be" && (who == "he" || who == "she" || who == "it"):
		inf.setForm(english.PresentSingular)
	case inf.words[inf.head].Text == "be" && inf.number == lang.NumberSingular && who == "":
		p.words[0].Text = "provided that it"
		inf.setForm(english.PresentSingular)
	case inf.words[0].Text == "not" && inf.words[inf.head].Text != "be":
		inf.put(0, grammar("do", "verb", "negation"))
	default:
		inf.setForm(english.PresentPlural)
	}
	s.doubt += .2
}

// afterHaving drops the perfect behind after, which says it already: "après avoir reçu" is "after receiving".
// Source: CGEL, the perfect with after.
func (s *sentence) afterHaving(p, inf *chunk, next int) {
	if p.lemma != "après" || inf.words[inf.head].Text != "have" || inf.head+1 >= len(inf.words) || inf.words[inf.head+1].Form != english.PastParticiple {
		return
	}
	inf.words = append(inf.words[:inf.head:inf.head], inf.words[inf.head+1:]...)
	inf.setForm(english.Lemma)
	for k := next; k < next+6; k++ {
		if and, more := s.at(k), s.at(k+1); and.is(tCoord) && more.is(tPast) {
			more.setForm(english.Gerund) // après avoir changé les couches ou nettoyé l'enfant
			more.tag = tPres
		}
	}
}

// notWords is how many words of a negation open the infinitive: English says "not to smoke".
func notWords(inf *chunk) int {
	if len(inf.words) > 0 && (inf.words[0].Text == "not" || inf.words[0].Text == "never") {
		return 1
	}
	return 0
}

// endsWithTo reports whether the English before already ends with the to of the infinitive: "help to".
func endsWithTo(c *chunk) bool {
	return c != nil && c.is(tFin, tInf, tPres, tAdj, tPast) && len(c.words) > 0 && lastWord(c.words[len(c.words)-1].Text) == "to"
}

// toNouns are nouns that take an infinitive. Source: CGEL, nouns with infinitival complements.
var toNouns = wordSet(`ability inability capacity need decision desire attempt opportunity tendency effort aim goal time way permission failure right obligation recommendation instruction refusal duty responsibility intention freedom reluctance willingness`)

// gerund writes en with a present participle: "en réduisant" is "by reducing" and, for something that goes on meanwhile ("tout en"), "while
// reducing".
// Source: Le bon usage, the gérondif; CGEL, gerund-participial adjuncts.
func gerund(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k, t := i, "by"
		if c := s.chunks[i]; c.lemma == "tout" && s.at(i+1).prep("en") {
			k, t = i+1, "while"
		}
		if c := s.chunks[i]; c.lemma == "tout en" {
			t = "while"
		}
		if before := s.at(i - 1); before.is(tFin) && (befalling[before.lemma] || appearingVerbs[before.lemma]) && s.illness(s.at(i-2)) {
			t = "when" // la toux survient en mangeant
		}
		en, v := s.at(k), s.at(k+1)
		if !en.is(tPrep, tAdv) || en.lemma != "en" && en.lemma != "tout en" || !v.is(tPres) {
			return 0, nil
		}
		if bareGerunds[v.lemma] && t == "by" {
			v.words[0].Source = en.source + " " + v.words[0].Source // en évitant de frotter: avoiding
		} else if w := v.mainVerb(); t != "by" || w == nil || !strings.HasPrefix(w.Text, "take into account") && !strings.HasPrefix(w.Text, "take account") {
			v.put(0, english.Word{Text: t, POS: "prep", Source: en.source})
		}
		v.cover(en)
		v.setForm(english.Gerund)
		v.fixed = true
		return k + 2 - i, one(v.note("gerund"))
	})
}

// bareGerunds say in what way something is done rather than by what.
var bareGerunds = wordSet(`éviter veiller insister commencer débuter`)

// itIsAbout writes "il s'agit de" with what may stand inside it: "il ne s'agissait donc pas d'une tumeur" is "this was therefore not a tumor".
// Source: Le bon usage, s'agir de.
func itIsAbout(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		il, k := s.chunks[i], i+1
		if !il.is(tSubj) || il.lemma != "il" {
			return 0, nil
		}
		if s.at(k).is(tNe) {
			k++
		}
		se, v := s.at(k), s.at(k+1)
		if !se.is(tObj) || se.lemma != "se" || !v.is(tFin) || v.lemma != "agir" {
			return 0, nil
		}
		out := *il
		out.words = []english.Word{{Text: "this", POS: "pron", Source: il.source}, {Text: "be", POS: "verb", Form: finiteForm(v), Source: v.source}}
		k += 2
		for s.at(k).is(tAdv, tNeg) && k < i+7 {
			w := s.at(k).words
			if s.at(k).is(tNeg) {
				w = []english.Word{{Text: "not", POS: "adv", Source: s.at(k).source, Rules: []string{"french/negation"}}}
				if s.at(k).lemma == "plus" {
					w[0].Text = "no longer"
				}
				out.negated = true
			}
			out.words = append(out.words, w...)
			k++
		}
		if de := s.at(k); de.prep("de") {
			k++
		} else if !de.is(tDet) || de.lemma != "des" && de.lemma != "du" {
			return 0, nil
		}
		for j := i + 1; j < k; j++ {
			out.cover(s.at(j))
		}
		out.tag, out.head, out.fixed = tFin, 1, true
		return k - i, one(out.note("it-is-about"))
	})
}

// passiveTasks are what is done to a drug, a test or a patient, so that "à" with them says what must be done.
var passiveTasks = wordSet(`administrer éviter surveiller renouveler répéter adapter prendre prescrire poursuivre réaliser effectuer proposer discuter envisager rechercher évaluer
	confirmer instaurer débuter arrêter diluer injecter appliquer conserver prévenir traiter corriger dépister éliminer signaler contrôler respecter limiter privilégier exclure retirer avaler contacter interpréter manipuler utiliser`)

// pairedInfinitives makes one phrase of infinitives that and joins, so that they take the same form: "Reconnaître et traiter une réaction" is
// "Recognizing and treating a reaction".
// Source: The Chicago Manual of Style, parallel structure.
func pairedInfinitives(s *sentence) {
	first := -1
	for i, c := range s.chunks {
		if !c.is(tCoord, tAdv, tPunct) {
			first = i
			break
		}
	}
	if first < 0 || !s.chunks[first].is(tInf) || s.chunks[first].fixed {
		return
	}
	last := first
	for k := first + 1; k < min(len(s.chunks), first+maxPaired); k++ {
		c := s.chunks[k]
		if c.is(tFin, tRel, tSub, tSubj) || c.is(tPunct) && !c.mark(",") {
			break
		}
		if c.is(tInf) && !c.fixed && (s.chunks[k-1].is(tCoord) || s.chunks[k-1].mark(",")) {
			last = k
		}
	}
	if last == first {
		return
	}
	head := s.chunks[first]
	for k := first + 1; k <= last; k++ {
		c := s.chunks[k]
		if c.is(tNoun) {
			c.object = true
			c = determine(c, false)
		}
		if c.is(tInf) && !c.fixed && (s.chunks[k-1].is(tCoord) || s.chunks[k-1].mark(",")) {
			head.also = append(head.also, len(head.words)+c.head)
		}
		head.add(c)
	}
	head.note("paired-infinitives")
	s.chunks = append(s.chunks[:first+1], s.chunks[last+1:]...)
}

// maxPaired bounds the chunks between the first infinitive and the last.
const maxPaired = 16
