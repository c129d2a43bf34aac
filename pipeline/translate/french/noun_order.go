package french

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// modifiers lists the English words before the head and those behind it, and marks the phrase that a modifier makes definite.
func (c *chunk) modifiers(num *chunk, pre, post []*chunk) (words, late []english.Word) {
	c.orderDefines(pre, post)
	for _, a := range slices.Concat(pre, post) {
		if len(a.words) == 2 && a.words[0].Text == "too" && !postposed(a) {
			a.words[0].Text, a.words[0].Alternatives = "overly", nil // une réhydratation trop rapide: overly rapid rehydration
		}
	}
	if num != nil && len(pre) == 0 && len(post) == 1 && neighboring[post[0].lemma] && len(post[0].words) == 1 {
		c.kind = kindSuperlative
		words, post = append(words, post[0].words...), nil // les quarante jours suivants: the following forty days
	}
	words = append(words, c.wordsBefore(num, pre)...)
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
		default:
			if l, behind := c.lateModifier(a); behind {
				late = append(late, l...)
			} else {
				words = append(words, hyphenated(a)...)
			}
		}
	}
	return words, late
}

// hyphenated are the words of an adjective before its noun, with the hyphen of well: "un effet bien connu" is "a well-known effect".
// Source: AMA Manual of Style, hyphens in temporary compounds before a noun.
func hyphenated(a *chunk) []english.Word {
	w := a.words
	switch {
	case len(w) == 2 && w[0].Text == "well" && strings.HasSuffix(w[1].Text, "n") && w[1].Form == english.Lemma, len(w) == 2 &&
		w[0].Text == "well" && w[1].Form == english.PastParticiple:
		joined := w[1]
		joined.Text, joined.Form, joined.Alternatives = "well-"+english.Inflect(w[1]), english.Lemma, nil
		joined.Source = w[0].Source + " " + joined.Source
		return []english.Word{joined}
	case len(w) == 1 && strings.HasPrefix(w[0].Text, "well ") && strings.Count(w[0].Text, " ") == 1:
		joined := w[0]
		joined.Text = "well-" + joined.Text[len("well "):]
		return []english.Word{joined}
	}
	return w
}

// wordsBefore are the English of the numeral and of the adjectives that French has before the noun: "les 41 premiers cas" is "the first 41 cases".
func (c *chunk) wordsBefore(num *chunk, pre []*chunk) (words []english.Word) {
	if num != nil && len(pre) > 0 && sequence[pre[0].lemma] {
		if w := &pre[0].words[0]; pre[0].lemma == "dernier" {
			w.Text, w.Alternatives = "last", nil // les vingt dernières années are not recent
		}
		words = append(words, pre[0].words...) // les 41 premiers cas: the first 41 cases
		pre = pre[1:]
	}
	if num != nil {
		words = append(append(words, num.words...), c.instances()...)
	}
	for _, a := range pre {
		words = append(words, a.words...)
		if num == nil && a.lemma == "nombreux" {
			words = append(words, c.instances()...)
		}
	}
	return words
}

// orderDefines marks the phrase that a superlative or an ordinal makes definite.
func (c *chunk) orderDefines(pre, post []*chunk) {
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
}

// lateModifier is the English of an adjective that stands behind its noun: "seul" is "alone", "le traitement reçu" is "the treatment received", "une toux peu
// productive" "a cough that is not very productive".
// Source: CGEL, postpositive modifiers.
func (c *chunk) lateModifier(a *chunk) (late []english.Word, behind bool) {
	switch {
	case a.lemma == "à domicile" && goingHome[c.lemma]:
		late = append(late, english.Word{Text: "home", POS: "adv", Source: a.source, Rules: []string{"french/noun-phrase"}}) // retour précoce à domicile
	case a.lemma == "seul":
		late = append(late, english.Word{Text: "alone", POS: "adv", Source: a.source, Rules: []string{"french/noun-phrase"}})
	case a.mood == lang.MoodParticiple && len(a.words) > 0 && lateParticiples[a.words[len(a.words)-1].Text]:
		late, c.kind = a.words, kindDefinite
	case postposed(a):
		if strings.HasPrefix(a.words[0].Text, "not very") {
			be := grammar("be", "verb", "noun-phrase")
			be.Form = presentOf(c.plural() && !c.mass())
			late = append(late, grammar("that", "pron", "noun-phrase"), be)
		}
		late = append(late, a.words...)
	default:
		return nil, false
	}
	c.post = true
	return late, true
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
		if gradeAdjectives[a.lemma] && a.kind == lang.KindNone && a.mood != lang.MoodParticiple && !ofGrade(b) && !courseAdjectives[b.lemma] &&
			!postposed(b) && !postposed(a) {
			post[k], post[k+1] = b, a // une embolie massive bilatérale: massive bilateral
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

// splitCourse reports whether the term of the noun is a course, a rank or a grade and one noun, "chronic hepatitis", "leading cause", so that adjectives of
// kind may stand between, and parts them: "première cause infectieuse" is "leading infectious cause", "bonne réponse clinique" "good clinical response".
func (c *chunk) splitCourse() bool {
	if len(c.words) != 1 || c.words[0].Literal {
		return false
	}
	first, rest, ok := strings.Cut(c.words[0].Text, " ")
	if !ok || !courseWords[first] && !rankedTerm(c.lemma, first) || strings.Contains(rest, " ") {
		return false
	}
	course, noun := c.words[0], c.words[0]
	course.Text, course.Form, course.POS, course.Alternatives = first, english.Lemma, "adj", nil
	noun.Text, noun.Alternatives = rest, nil
	c.words, c.head = []english.Word{course, noun}, 1
	return true
}

// rankedTerm reports whether a term begins with an adjective of rank or worth in both languages, behind which English has the adjectives of kind.
func rankedTerm(term, first string) bool {
	adj, _, ok := strings.Cut(term, " ")
	return ok && rankingAdjectives[adj] && rankWords[first]
}

// rankingAdjectives stand before their noun in French, rankWords are their English. Source: CGEL, evaluative modifiers precede descriptive ones.
var (
	rankingAdjectives = wordSet(`premier première deuxième second seconde troisième principal principale principaux meilleur meilleure bon bonne mauvais mauvaise grand grande fort forte haut haute faible
		moindre nouveau nouvelle seul seule simple vrai vraie véritable`)
	rankWords = wordSet(`wide sharp marked leading first second third main principal best better good poor worse great greater large high low lower new only single simple true real major strong`)
)

// comparedTerm compares the adjective that the term behind the plus at i begins with: "une plus forte dose", with an entry for forte dose, is "a higher dose".
func (s *sentence) comparedTerm(i int) *chunk {
	np := s.at(i + 1)
	np.words[0].Form, np.words[0].Source = english.Comparative, s.chunks[i].source+" "+np.words[0].Source
	if the := s.at(i - 1); the.is(tDet) && the.kind == lang.KindArticle {
		np.words[0].Form, np.kind = english.Superlative, kindSuperlative // la plus grande prudence
	}
	np.cover(s.chunks[i])
	return np.note("degree")
}

// courseWords are the courses of diseases in English terms.
var courseWords = wordSet(`acute chronic subacute`)

// courseAdjectives say how a disease runs, gradeAdjectives how much of it there is or what it is worth to the writer.
var (
	courseAdjectives = wordSet(`aigu chronique subaigu suraigu récidivant récurrent`)
	gradeAdjectives  = wordSet(`récidivant récurrent fulminant suraigu réfractaire résistant sévère grave léger modéré minime mineur majeur massif important intense marqué isolé fréquent rare idiopathique persistant rebelle inexpliqué inhabituel
	évident récent ancien associé suspecté connu possible probable typique atypique sévères profond précoce tardif terminal évolué avancé invalidant simple compliqué non`)
)

// goingHome are ways home, behind which English has the adverb.
var goingHome = map[string]bool{"retour": true, "sortie": true}

// neighboring are adjectives of order that French has behind its noun and English before the number.
var neighboring = map[string]bool{"suivant": true, "précédent": true}

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
	for w := range strings.FieldsSeq(rest) {
		if phrasePrepositions[w] {
			return true // refractory to medical treatment, relieved by defecation
		}
	}
	switch first {
	case "in", "at", "on", "under", "with", "without", "of", "for", "to", "as", "by", "from", "able", "unable", "likely", "not", "who", "that", "beyond", "after", "before", "out", "up", "off", "worse", "better":
		return true
	}
	return false
}

// phrasePrepositions open the complement of an English adjective, which stands behind its noun with it: "douleurs soulagées par le repos", with an entry
// for the adjective, is "pain relieved by rest". Source: CGEL, postpositive adjective phrases.
var phrasePrepositions = wordSet(`to by with for from of at in on against without than`)

// assemble makes the noun phrase of its parts.
func assemble(dets []*chunk, num *chunk, pre []*chunk, noun *chunk, post []*chunk) *chunk {
	np := *noun
	np.singled(dets)
	dets, num = bothOf(dets, num, noun)
	if len(post) == 1 && np.is(tNoun) && (attachesLast(&np, post[0]) || describesComplement(&np, post[0])) {
		np.words = slices.Clone(np.words)
		if placeInside(&np, post[0]) {
			noun, post = &np, nil
		}
	}
	np.tag = tNoun
	np.number = phraseNumber(dets, num, pre, noun, post)
	np.inNumber(dets, noun)
	np.countedAs(dets, num, pre)
	np.human = isHuman(noun.headWord().Text)
	theTwo(dets, pre, post)
	np.senseOfParts(dets, pre, num != nil, noun, post)
	adaptAdjectives(dets, pre, noun)
	for _, a := range post {
		if t := levels[a.lemma]; t != "" && len(a.words) == 1 && a.kind == lang.KindNone && located(noun) {
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

// inNumber gives the head the form of its number, and drops alternatives that have no plural.
func (c *chunk) inNumber(dets []*chunk, noun *chunk) {
	if c.number != lang.NumberPlural {
		return
	}
	if noun.is(tNoun) && noun.headWord().POS != "adj" && !noun.mass() && !measuredAcronyms[noun.headWord().Text] {
		c.setForm(english.PluralNoun)
	}
	if noun.is(tNoun) && noun.mass() {
		c.words = slices.Clone(c.words)
		w := c.headWord()
		w.Alternatives = slices.DeleteFunc(slices.Clone(w.Alternatives), func(a string) bool { return !massByShape(a) }) // les adénopathies: enlarged lymph node has a plural
	}
	if noun.is(tName) && len(dets) > 0 && noun.headWord().Literal && noun.source == strings.ToUpper(noun.source) && !strings.HasSuffix(noun.source, "S") {
		c.words = slices.Clone(c.words)
		c.words[0].Text += "s"
	}
}

// attachesLast reports an adjective phrase that belongs to the persons whom a term ends with: "prise en charge des patients à haut risque" is "management of
// high-risk patients".
func attachesLast(np, adj *chunk) bool {
	return adj.is(tAdj) &&
		(strings.HasPrefix(adj.lemma, "à ") || strings.HasPrefix(adj.lemma, "de ") || strings.HasPrefix(adj.lemma, "sous ")) &&
		isHuman(lastWord(np.headWord().Text)) && strings.Contains(np.headWord().Text, " of ")
}

// bothOf reads "aux deux" and "des deux" before a part of the body of which there are two: "aux deux bases" is "at both bases".
func bothOf(dets []*chunk, num, noun *chunk) ([]*chunk, *chunk) {
	if num == nil || num.lemma != "deux" || len(dets) != 1 || dets[0].lemma != "les" || domain(noun.headWord().Entry) != "anatomy" {
		return dets, num
	}
	d := *dets[0]
	d.lemma, d.kind, d.words = "les deux", lang.KindNone, []english.Word{{Text: "both", POS: "det", Source: num.source, Rules: []string{"french/determiner"}}}
	d.cover(num)
	return []*chunk{&d}, nil
}

// theTwo sets the two of "les deux" where English has it: "les deux premières semaines" is "the first two weeks", "les deux causes les
// plus fréquentes" "the two most common causes".
func theTwo(dets, pre, post []*chunk) {
	if len(dets) == 0 || dets[0].lemma != "les deux" {
		return
	}
	if len(pre) > 0 && ordinals[pre[0].lemma] {
		pre[0].words = append(pre[0].words[:len(pre[0].words):len(pre[0].words)], english.Word{Text: "two", POS: "num", Source: "deux"}) // les deux premières semaines
		dets[0].words[0].Text, dets[0].words[0].Alternatives = "the", nil
		dets[0].kind, dets[0].lemma = lang.KindArticle, "les"
	} else if slices.ContainsFunc(slices.Concat(pre, post), func(a *chunk) bool { return a.kind == kindSuperlative }) {
		dets[0].words[0].Text, dets[0].words[0].Alternatives = "the two", nil // les deux causes les plus fréquentes
	}
}

// phraseNumber is the number of the phrase: that of the noun, and for an invariable noun that of its companions.
func phraseNumber(dets []*chunk, num *chunk, pre []*chunk, noun *chunk, post []*chunk) lang.Number {
	if num != nil && strings.ContainsAny(num.source, ",.") && num.lemma != "%" && num.lemma != "unit" {
		return lang.NumberPlural // 0,2 unité, 1,5 heure: 0.2 units, 1.5 hours
	}
	if noun.number != lang.NumberPlural && len(dets) > 0 && invariable(noun.lemma) && severalOf(dets[len(dets)-1], noun) {
		return lang.NumberPlural // les décès par cancer
	}
	if noun.number == lang.NumberSingular || noun.number == lang.NumberPlural {
		return noun.number
	}
	if len(dets) == 0 && num == nil && bareSeveral[noun.lemma] {
		return lang.NumberPlural // dans les pays, pays à revenu intermédiaire
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

// severalOf reports a determiner of several things: les, and before what can be counted plus de, moins de, beaucoup de.
func severalOf(det, noun *chunk) bool {
	return det.number == lang.NumberPlural ||
		(countsMany(det.lemma) || manyOrMore[det.lemma]) && !noun.mass() && !massNouns[headNoun(noun.headWord().Text)] && !unceasing[noun.lemma]
}

// unceasing are invariable nouns of what is not counted.
var unceasing = wordSet(`temps poids pus repos sens recul progrès`)

// manyOrMore are determiners of several things or of much.
var manyOrMore = map[string]bool{"plus": true, "moins": true, "beaucoup de": true, "peu de": true, "trop de": true, "davantage de": true, "autant de": true}

// invariable reports a term whose first word has one form for both numbers.
func invariable(term string) bool {
	first, _, _ := strings.Cut(term, " ")
	return strings.HasSuffix(first, "s") || strings.HasSuffix(first, "x") || strings.HasSuffix(first, "z")
}

// bareSeveral are invariable nouns for things that French counts, which are several where no determiner stands before them.
var bareSeveral = map[string]bool{"anticorps": true, "pays": true, "souris": true, "abcès": true}

// countsMany reports whether the determiner ends with the "de" of several things: "la plupart des cas", "un petit nombre de cas".
func countsMany(det string) bool {
	return strings.HasSuffix(det, " des") || strings.HasSuffix(det, "les deux") || strings.HasSuffix(det, "nombre de") ||
		strings.HasSuffix(det, "aine de") || strings.HasSuffix(det, "série de") || strings.HasSuffix(det, "orité de") || strings.HasPrefix(det, "des ")
}
