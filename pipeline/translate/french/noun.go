package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// nounPhrases builds the kernel of each noun phrase: determiners, numeral, adjectives on both sides, in the English order:
// "une oreillette gauche dilatée" is a + dilated + left + atrium. The determiner waits for the rules that need it.
// Source: Le bon usage, the place of the attributive adjective; CGEL, the structure of the noun phrase.
func nounPhrases(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		k := i
		var dets, pre []*chunk
		for s.at(k).is(tDet) && k-i < 3 {
			dets = append(dets, s.at(k))
			k++
		}
		var num *chunk
		if s.at(k).is(tNum) && s.at(k).lemma != "%" && s.at(k).lemma != "unit" {
			num = s.at(k)
			k++
		}
		for s.at(k).is(tAdj) && len(pre) < 4 && !complementing(s.at(k)) {
			pre = append(pre, s.at(k))
			k++
		}
		if n := s.at(k); num == nil && len(pre) == 1 && sequence[pre[0].lemma] && n.is(tNum) && n.lemma != "%" && n.lemma != "unit" && s.at(k+1).is(tNoun) {
			num = n // les premières 24 heures
			k++
		}
		noun := s.at(k)
		if prev := s.at(i - 1); noun.is(tNoun) && len(pre) > 0 && pre[0].lemma == "seul" && len(dets) == 1 && dets[0].kind == lang.KindArticle && !noun.plural() && prev.is(tPrep) && (prev.lemma == "par" || prev.lemma == "sur") || noun.is(tNoun) && len(pre) == 1 && pre[0].lemma == "seul" && len(dets) == 1 && dets[0].kind == lang.KindArticle && prev.is(tFin) && strings.HasSuffix(prev.source, " sur") {
			if de := s.at(k + 1); !de.is(tPrep, tAdj, tPast) {
				np := assemble(dets, num, pre[1:], noun, pre[:1])
				return k + 1 - i, one(np.note("noun-phrase")) // par la seule chirurgie: surgery alone
			} else if de.lemma == "de" && eventNoun(lastWord(noun.headWord().Text)) {
				pre[0].words[0].Text, pre[0].words[0].Alternatives = "mere", nil // par la seule élévation de la créatinine
			}
		}
		if !noun.is(tNoun, tName) {
			if len(dets) > 0 {
				return s.headless(i, k, dets, num, pre)
			}
			return 0, nil
		}
		if noun.is(tName) && (noun.lemma == "unit" || noun.lemma == "%") {
			return 0, nil
		}
		k++
		var post []*chunk
		for {
			n := s.at(k)
			if n.is(tAdv) && standingAdverbs[n.lemma] && !s.verbBefore(i) {
				n = s.rereadTerm(n, tAdj) // un traitement au long cours: long-term treatment
				s.chunks[k] = n
			}
			if n.is(tName) && noun.is(tNoun) && !strings.Contains(noun.source, "-") {
				n = s.against(n) // les anticorps anti-HBc
			}
			if n.is(tAdj) && !complementing(n) && !governs(n, s.at(k+1)) && !((n.kind == kindComparative || n.kind == kindEqual) && comparedNext(s, k)) || n.is(tPast) && s.attributive(k) {
				if s.disagrees(noun, n) && (len(post) > 0 || s.at(i-1).is(tPrep)) || n.kind == kindSuperlative && s.complementOnly(i, noun) || num != nil && spansTime(noun.lemma) && strings.HasPrefix(n.lemma, "à ") {
					break
				}
				asAdjective(n)
				post = append(post, n)
				k++
				continue
			}
			break
		}
		if n := len(post); n > 0 && s.at(i-1).is(tFin, tInf, tPres) && (s.at(i-1).lemma == "rendre" || n == 1 && keptSo[post[0].lemma] && keepingVerbs[s.at(i-1).lemma] && len(dets) > 0 && dets[0].kind != lang.KindIndefinite) {
			np := assemble(dets, num, pre, noun, post[:n-1])
			post[n-1].tag = tPP // what it is made: "rend la déglutition difficile" is "makes swallowing difficult"
			return k - i, []*chunk{np.note("noun-phrase"), post[n-1]}
		}
		return k - i, one(assemble(dets, num, pre, noun, post))
	})
}

// against reads a name with anti- behind a noun as its adjective, with the English acronym: "une sérologie anti-VHC" is "anti-HCV serology".
// Source: AMA Manual of Style, on the prefix anti-.
func (s *sentence) against(c *chunk) *chunk {
	prefix, name, ok := strings.Cut(c.source, "-")
	if !ok || strings.ToLower(prefix) != "anti" || len(c.words) != 1 || !c.words[0].Literal {
		return c
	}
	adj := *c
	adj.words = slices.Clone(c.words)
	adj.tag, adj.words[0].POS = tAdj, "adj"
	if list := s.t.lookup(name); len(list) > 0 && list[0].POS == "abbr" && len(list[0].English) > 0 {
		adj.words[0].Text = prefix + "-" + list[0].English[0]
	}
	return &adj
}

// keepingVerbs keep a thing in a state, keptSo are such states: "gardez le bras surélevé" is "keep the arm elevated".
var (
	keepingVerbs = map[string]bool{"garder": true, "maintenir": true, "laisser": true, "tenir": true}
	keptSo       = wordSet(`surélevé propre sec ouvert fermé immobile couvert découvert allongé tendu plié fléchi éveillé éteint allumé`)
)

// standingAdverbs say for how long and are adjectives behind a noun that is no object.
var standingAdverbs = map[string]bool{"au long cours": true, "à long terme": true, "à vie": true, "à court terme": true}

// verbBefore reports whether a verb stands before chunk i, which an adverb behind the noun there may belong to.
func (s *sentence) verbBefore(i int) bool {
	for k := i - 1; k >= max(0, i-6); k-- {
		if s.chunks[k].is(tFin, tInf, tPres, tPast) {
			return true
		}
	}
	return i == 0 && verbIn(s.set.Left)
}

// complementOnly reports whether the noun phrase at i is a part of the body that complements another noun, of which a superlative is told: "le
// cancer primitif du foie le plus fréquent" is the most common cancer, not a most common liver.
func (s *sentence) complementOnly(i int, noun *chunk) bool {
	de := s.at(i - 1)
	return de.is(tPrep) && de.lemma == "de" && s.at(i-2).is(tNoun, tAdj, tPast) && (domain(noun.headWord().Entry) == "anatomy" || bodyParts[noun.headWord().Text]) && !noun.plural()
}

// renderedSo sets what something is made behind the thing: "rend difficile la comparaison des études" is "makes the comparison of studies difficult".
// Source: CGEL, object complements.
func renderedSo(s *sentence) {
	s.rewrite(func(i int) (int, []*chunk) {
		v, adj, np := s.chunks[i], s.at(i+1), s.at(i+2)
		if w := v.mainVerb(); v.is(tFin, tInf, tPres) && w != nil && w.Entry != nil && strings.HasPrefix(w.Entry.Term, "rendre ") && strings.HasPrefix(w.Text, "make ") && adj.is(tNoun) && adj.det != nil {
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

// comparedNext reports whether the chunk behind k is the que of a comparison.
func comparedNext(s *sentence, k int) bool {
	n := s.at(k + 1)
	return n != nil && n.lemma == "que"
}

// attributive reports whether the participle at k modifies the noun before it alone, without a complement.
func (s *sentence) attributive(k int) bool {
	if a, np := s.at(k+1), s.at(k+2); felt[s.at(k).lemma] && a.is(tPrep) && a.lemma == "à" && (np.is(tDet) || np.is(tNoun)) {
		return false // une douleur majorée à l'inspiration
	}
	return !takesComplement(s.at(k), s.at(k+1)) && !s.circumstanced(k)
}

// felt are participles of what a complaint is made by.
var felt = map[string]bool{"majorer": true, "aggraver": true, "exacerber": true, "accentuer": true, "calmer": true, "soulager": true, "déclencher": true, "augmenter": true, "majoré": true, "aggravé": true, "accentué": true}

// disagrees reports whether the adjective cannot belong to the noun by gender or number.
func (s *sentence) disagrees(noun, adj *chunk) bool {
	return differ(noun.number, adj.number) || genderDiffer(noun.gender, adj.gender)
}

// headless builds a phrase whose noun is left out or is an adjective: "les plus touchés", "les 35 %", "le premier".
func (s *sentence) headless(i, k int, dets []*chunk, num *chunk, pre []*chunk) (int, []*chunk) {
	if per := s.at(k); num == nil && len(pre) == 0 && len(dets) == 1 && (dets[0].lemma == "un" || dets[0].lemma == "une") && (per.is(tPrep) && per.lemma == "par" || per.is(tAdv) && strings.HasPrefix(per.lemma, "par ")) {
		one := *dets[0]
		one.tag, one.words = tNum, []english.Word{{Text: "one", POS: "num", Source: dets[0].source, Rules: []string{"french/noun-phrase"}}}
		return k - i, []*chunk{&one} // au rythme d'une par mois
	}
	if num == nil && s.at(k).is(tNum) && len(pre) == 0 {
		num = s.at(k)
		k++
	}
	switch {
	case len(pre) > 0:
		noun := pre[len(pre)-1]
		if adaptAdjectives(dets, pre, noun); noun.lemma == "seul" && len(s.set.Right) > 0 && s.at(k) == nil {
			np := assemble(dets, num, pre[:len(pre)-1], noun, nil)
			return k - i, one(np.note("noun-phrase")) // après une seule | intervention
		}
		if n := s.reread(noun, tNoun); n != noun {
			np := assemble(dets, num, pre[:len(pre)-1], n, nil)
			return k - i, one(np.note("noun-phrase"))
		}
		if noun.lemma == "autre" && noun.plural() {
			noun.words[0].Text = "others"
		}
		np := assemble(dets, num, pre[:len(pre)-1], noun, nil)
		if noun.plural() {
			np.human = true
		}
		s.doubt += .15
		np.det = dets[0]
		return k - i, one(np.note("adjective-as-noun"))
	case num != nil:
		np := *num
		np.tag = tNoun
		np.det = joinDeterminers(dets)
		if np.det.kind == lang.KindArticle && (num.lemma == "%" || num.lemma == "unit") {
			np.det = nil
		}
		for _, d := range dets {
			np.cover(d)
		}
		np.post = true
		return k - i, one(&np)
	}
	return 0, nil
}

// assemble makes the noun phrase of its parts.
func assemble(dets []*chunk, num *chunk, pre []*chunk, noun *chunk, post []*chunk) *chunk {
	np := *noun
	if len(post) == 1 && np.is(tNoun) && describesComplement(&np, post[0]) {
		np.words = slices.Clone(np.words)
		if placeInside(&np, post[0]) {
			noun, post = &np, nil
		}
	}
	np.tag = tNoun
	np.number = phraseNumber(dets, num, pre, noun, post)
	if np.number == lang.NumberPlural && noun.is(tNoun) && noun.headWord().POS != "adj" && !noun.mass() {
		np.setForm(english.PluralNoun)
	}
	if np.number == lang.NumberPlural && noun.is(tNoun) && noun.mass() {
		np.words = slices.Clone(np.words)
		w := np.headWord()
		w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return !massByShape(a) }) // les adénopathies: enlarged lymph node has a plural
	}
	if noun.is(tName) && np.number == lang.NumberPlural && len(dets) > 0 && noun.headWord().Literal && noun.source == strings.ToUpper(noun.source) && !strings.HasSuffix(noun.source, "S") {
		np.words = slices.Clone(np.words)
		np.words[0].Text += "s"
	}
	np.human = isHuman(noun.headWord().Text)
	if noun.lemma == "mesure" && np.number == lang.NumberPlural && slices.Contains(np.headWord().Alternatives, "measure") {
		np.words = slices.Clone(np.words)
		np.headWord().Text, np.headWord().Alternatives = "measure", nil // premières mesures; what is measured says so by its complement
	}
	if noun.lemma == "mesure" && np.number == lang.NumberSingular && isStep(dets, pre, post) && slices.Contains(np.headWord().Alternatives, "measure") {
		np.words = slices.Clone(np.words)
		np.headWord().Text, np.headWord().Alternatives = "measure", nil // cette mesure; chooseHead tells "une mesure de la pression"
	}
	if noun.lemma == "déplacement" && len(dets) == 1 && dets[0].kind == lang.KindPossessive {
		np.words = slices.Clone(np.words)
		np.headWord().Text, np.headWord().Form, np.headWord().Alternatives = "travel", english.Lemma, nil // limiter leurs déplacements
	}
	if noun.lemma == "clinique" && len(dets) == 1 && dets[0].lemma == "la" && slices.Contains(noun.headWord().Alternatives, "clinical picture") {
		np.words = slices.Clone(np.words)
		np.headWord().Text, np.headWord().Alternatives = "clinical picture", []string{"clinic"}
	}
	if noun.lemma == "examen" && np.number == lang.NumberSingular && len(pre)+len(post) == 0 {
		np.headWord().Alternatives = nil // symptômes et examen: examination
	}
	if len(dets) > 0 && dets[0].lemma == "les deux" && len(pre) > 0 && ordinals[pre[0].lemma] {
		pre[0].words = append(pre[0].words[:len(pre[0].words):len(pre[0].words)], english.Word{Text: "two", POS: "num", Source: "deux"}) // les deux premières semaines
		dets[0].words[0].Text, dets[0].words[0].Alternatives = "the", nil
		dets[0].kind, dets[0].lemma = lang.KindArticle, "les"
	}
	if len(dets) > 0 && dets[0].lemma == "les deux" && slices.ContainsFunc(slices.Concat(pre, post), func(a *chunk) bool { return a.kind == kindSuperlative }) {
		dets[0].words[0].Text, dets[0].words[0].Alternatives = "the two", nil // les deux causes les plus fréquentes
	}
	if noun.lemma == "fils" && np.number == lang.NumberPlural && len(dets) > 0 && dets[0].kind == lang.KindArticle && np.headWord().Text == "son" {
		np.words = slices.Clone(np.words)
		np.headWord().Text, np.human = "suture", false // les fils sont retirés au dixième jour
	}
	if noun.lemma == "prise" && np.number == lang.NumberPlural && slices.Contains(np.headWord().Alternatives, "dose") {
		np.words = slices.Clone(np.words)
		np.headWord().Text, np.headWord().Alternatives = "dose", nil // en plusieurs prises: in several doses
		np.setForm(english.PluralNoun)
	}
	adaptAdjectives(dets, pre, noun)
	for _, a := range post {
		if t := map[string]string{"supérieur": "upper", "inférieur": "lower"}[a.lemma]; t != "" && len(a.words) == 1 && a.kind == lang.KindNone && located(noun) {
			a.words[0].Text, a.words[0].Alternatives = t, nil // une lobectomie supérieure droite
		}
	}
	words, late := np.modifiers(num, pre, post)
	np.words = append(append(np.room(len(np.words)+len(late)), np.words...), late...)
	np.put(0, words...)
	for _, list := range [][]*chunk{post, pre, dets} {
		for _, a := range list {
			np.cover(a)
		}
	}
	if num != nil {
		np.cover(num)
	}
	np.det = joinDeterminers(dets)
	if num != nil && np.det == nil {
		np.det = &chunk{tag: tDet, lemma: "", kind: lang.KindNone}
	}
	if len(post)+len(pre) > 0 {
		np.note("noun-phrase")
	}
	return &np
}

// isStep reports whether a "mesure" is a step that is taken rather than a measurement: by its determiner or an adjective before it, unless an
// adjective tells how it is measured.
func isStep(dets, pre, post []*chunk) bool {
	for _, a := range post {
		if measuredSo[a.lemma] {
			return false
		}
	}
	if len(pre) > 0 {
		return true
	}
	return len(dets) == 1 && (dets[0].kind == lang.KindDemonstrative || dets[0].kind == lang.KindNegative || dets[0].kind == lang.KindIndefinite)
}

// measuredSo are adjectives of measurements.
var measuredSo = wordSet(`répété précis fiable reproductible instantané invasif direct indirect objectif exact continu automatique quantitatif`)

// located reports a noun of the body or of what is done to it, of which there may be an upper and a lower one.
func located(noun *chunk) bool {
	e := noun.headWord().Entry
	return e != nil && e.Domain == "anatomy" || procedure(lastWord(noun.headWord().Text))
}

// adaptAdjectives gives adjectives the sense that their determiner or noun asks for: "son propre" is "its own", "un seul" "a single", "premières causes"
// "leading causes".
func adaptAdjectives(dets, pre []*chunk, noun *chunk) {
	for _, a := range pre {
		if a.lemma == "premier" && a.plural() && strings.HasPrefix(noun.lemma, "cause") && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "leading", nil // l'une des premières causes de décès
		}
		if a.lemma == "nombreux" && massNouns[lastWord(noun.headWord().Text)] && len(a.words) == 1 {
			a.words[0].Text, a.words[0].Alternatives = "much", nil // de nombreuses recherches
		}
	}
	if len(dets) != 1 {
		return
	}
	for _, a := range pre {
		switch {
		case a.lemma == "moindre" && dets[0].lemma != "le" && dets[0].lemma != "la" && dets[0].lemma != "les" && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "lower", nil
		case a.lemma == "propre" && dets[0].kind == lang.KindPossessive && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "own", nil
		case a.lemma == "seul" && (dets[0].lemma == "un" || dets[0].lemma == "une") && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "single", nil
		case a.lemma == "prochain" && a.plural() && len(a.words) == 1:
			a.words[0].Text, a.words[0].Alternatives = "coming", nil
		}
	}
}

// modifiers lists the English words before the head and those behind it, and marks the phrase that a modifier makes definite.
func (c *chunk) modifiers(num *chunk, pre, post []*chunk) (words, late []english.Word) {
	for _, a := range append(slices.Clone(pre), post...) {
		if a.kind == kindSuperlative {
			c.kind = kindSuperlative
		}
	}
	for _, a := range pre {
		if ordinals[a.lemma] || strings.HasSuffix(a.lemma, "ième") {
			c.kind = kindSuperlative
		}
	}
	if num != nil && len(pre) > 0 && sequence[pre[0].lemma] {
		if w := &pre[0].words[0]; pre[0].lemma == "dernier" {
			w.Text, w.Alternatives = "last", nil // les vingt dernières années are not recent
		}
		words = append(words, pre[0].words...) // les 41 premiers cas: the first 41 cases
		pre = pre[1:]
	}
	if num != nil {
		words = append(words, num.words...)
	}
	for _, a := range slices.Concat(pre, post) {
		if len(a.words) == 2 && a.words[0].Text == "too" && !postposed(a) {
			a.words[0].Text, a.words[0].Alternatives = "overly", nil // une réhydratation trop rapide: overly rapid rehydration
		}
	}
	for _, a := range pre {
		words = append(words, a.words...)
	}
	for k := 1; k < len(post); k++ {
		if post[k].lemma == "possible" && post[k-1].kind == kindSuperlative {
			post[k-1], post[k] = post[k], post[k-1] // la plus faible possible: the lowest possible
		}
	}
	courseFirst(post)
	if len(post) > 0 && c.splitCourse() {
		words = append(words, c.words[0])
		c.words, c.head = c.words[1:], c.head-1
	}
	course := len(words)
	for _, a := range slices.Backward(post) {
		switch {
		case course > 0 && courseWords[words[course-1].Text] && len(a.words) == 1 && ofGrade(a):
			words = slices.Insert(words, course-1, a.words...)
			course++
		case a.lemma == "seul":
			late = append(late, english.Word{Text: "alone", POS: "adv", Source: a.source, Rules: []string{"french/noun-phrase"}})
			c.post = true
		case a.mood == lang.MoodParticiple && len(a.words) > 0 && lateParticiples[a.words[len(a.words)-1].Text]:
			late = append(late, a.words...)
			c.post, c.kind = true, kindDefinite
		case postposed(a):
			if strings.HasPrefix(a.words[0].Text, "not very") {
				be := grammar("be", "verb", "noun-phrase") // une toux peu productive: a cough that is not very productive
				if be.Form = english.PresentSingular; c.plural() && !c.mass() {
					be.Form = english.PresentPlural
				}
				late = append(late, grammar("that", "pron", "noun-phrase"), be)
			}
			late = append(late, a.words...)
			c.post = true
		default:
			words = append(words, a.words...)
		}
	}
	return words, late
}

// courseFirst lets an adjective of course stand before those of kind in English, whatever their order in French: "hépatite chronique active" is
// "chronic active hepatitis", "rejet aigu humoral" "acute humoral rejection". What says how severe the whole is comes before both.
// Source: CGEL, the order of attributive modifiers.
func courseFirst(post []*chunk) {
	for k := 0; k+1 < len(post); k++ {
		a, b := post[k], post[k+1]
		if a.lemma == "unique" && !postposed(b) && b.mood != lang.MoodParticiple {
			post[k], post[k+1] = b, a // une injection unique quotidienne: a single daily injection
			continue
		}
		if courseAdjectives[a.lemma] && len(a.words) == 1 && len(b.words) == 1 && !courseAdjectives[b.lemma] && !ofGrade(b) && !postposed(b) {
			post[k], post[k+1] = b, a
		}
	}
}

// ofGrade reports whether an adjective says how much of a disease there is, or what was done to it, and not of which kind it is.
func ofGrade(a *chunk) bool {
	return gradeAdjectives[a.lemma] || a.mood == lang.MoodParticiple || a.kind != lang.KindNone
}

// splitCourse reports whether the term of the noun is a course and one noun, "chronic hepatitis", so that adjectives of kind may stand between, and
// parts them.
func (c *chunk) splitCourse() bool {
	if len(c.words) != 1 || c.words[0].Literal {
		return false
	}
	first, rest, ok := strings.Cut(c.words[0].Text, " ")
	if !ok || !courseWords[first] || strings.Contains(rest, " ") {
		return false
	}
	course, noun := c.words[0], c.words[0]
	course.Text, course.Form, course.POS, course.Alternatives = first, english.Lemma, "adj", nil
	noun.Text, noun.Alternatives = rest, nil
	c.words, c.head = []english.Word{course, noun}, 1
	return true
}

// courseWords are the courses of diseases in English terms.
var courseWords = wordSet(`acute chronic subacute`)

// courseAdjectives say how a disease runs, gradeAdjectives how much of it there is or what it is worth to the writer.
var (
	courseAdjectives = wordSet(`aigu chronique subaigu suraigu récidivant récurrent`)
	gradeAdjectives  = wordSet(`récidivant récurrent fulminant suraigu réfractaire résistant sévère grave léger modéré minime mineur majeur massif important intense marqué isolé fréquent rare idiopathique persistant rebelle inexpliqué inhabituel
	évident récent ancien associé suspecté connu possible probable typique atypique sévères profond précoce tardif terminal évolué avancé invalidant simple compliqué non`)
)

// sequence are the adjectives that English sets before a number and French mostly behind it.
var sequence = map[string]bool{"premier": true, "deuxième": true, "second": true, "troisième": true, "dernier": true, "prochain": true}

// ordinals make a noun phrase definite.
var ordinals = map[string]bool{"premier": true, "deuxième": true, "second": true, "troisième": true, "dernier": true, "seul": true, "même": true, "principal": true, "prochain": true, "unique": true}

// lateParticiples are participles that English leaves behind their noun: "le traitement reçu" is "the treatment received". Source: CGEL,
// postpositive modifiers.
var lateParticiples = wordSet(`received receive used use obtained obtain involved concerned concern collected collect`)

// postposed reports whether an adjective's English stands behind its noun: a phrase with a preposition.
func postposed(a *chunk) bool {
	if len(a.words) == 0 {
		return false
	}
	first, rest, more := strings.Cut(a.words[0].Text, " ")
	if !more || rest == "" {
		return false
	}
	if strings.HasPrefix(rest, "to ") {
		return true // refractory to medical treatment
	}
	switch first {
	case "in", "at", "on", "under", "with", "without", "of", "for", "to", "as", "by", "from", "able", "unable", "likely", "not", "who", "that", "beyond", "after", "before", "out", "up", "off", "worse", "better":
		return true
	}
	return false
}

// phraseNumber is the number of the phrase: that of the noun, and for an invariable noun that of its companions.
func phraseNumber(dets []*chunk, num *chunk, pre []*chunk, noun *chunk, post []*chunk) lang.Number {
	if noun.number == lang.NumberSingular || noun.number == lang.NumberPlural {
		return noun.number
	}
	for _, d := range dets {
		if d.number == lang.NumberSingular || d.number == lang.NumberPlural {
			return d.number
		}
		if countsMany(d.lemma) {
			return lang.NumberPlural
		}
	}
	if num != nil {
		if num.lemma == "1" || num.lemma == "un" || strings.HasPrefix(num.source, "0") {
			return lang.NumberSingular
		}
		return lang.NumberPlural
	}
	for _, a := range append(slices.Clone(pre), post...) {
		if a.number == lang.NumberSingular || a.number == lang.NumberPlural {
			return a.number
		}
	}
	return lang.NumberAny
}

// countsMany reports whether the determiner ends with the "de" of several things: "la plupart des cas", "un petit nombre de cas".
func countsMany(det string) bool {
	return strings.HasSuffix(det, " des") || strings.HasSuffix(det, "les deux") || strings.HasSuffix(det, "nombre de") || strings.HasSuffix(det, "aine de") || strings.HasSuffix(det, "série de") || strings.HasPrefix(det, "des ")
}

// joinDeterminers makes one determiner of several: "tous les" is all, "les" + "deux" stays the.
func joinDeterminers(dets []*chunk) *chunk {
	if len(dets) == 0 {
		return nil
	}
	d := *dets[0]
	for _, m := range dets[1:] {
		if (d.lemma == "tous" || d.lemma == "toutes") && m.kind == lang.KindArticle {
			continue
		}
		if (d.lemma == "tout" || d.lemma == "toute") && m.kind == lang.KindArticle {
			d.words = []english.Word{grammar("the", "det", "determiner"), {Text: "entire", POS: "adj", Source: d.source}}
			continue
		}
		if d.lemma == "l'ensemble de" && m.kind == lang.KindArticle && m.number == lang.NumberSingular {
			d.words = []english.Word{grammar("the", "det", "determiner"), {Text: "entire", POS: "adj", Source: d.source}}
			continue
		}
		if d.kind == lang.KindArticle && d.number == m.number && len(m.words) > 0 || d.lemma == "les" || d.lemma == "des" {
			d = *m
			continue
		}
		d.words = append(slices.Clone(d.words), m.words...)
	}
	return &d
}
