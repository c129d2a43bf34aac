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
	words = append(words, wordsBefore(num, pre)...)
	for k := 1; k < len(post); k++ {
		if post[k].lemma == "possible" && post[k-1].kind == kindSuperlative {
			post[k-1], post[k] = post[k], post[k-1] // la plus faible possible: the lowest possible
		}
	}
	courseFirst(post)
	for _, a := range slices.Backward(post) {
		if l, behind := c.lateModifier(a); behind {
			late = append(late, l...)
		} else {
			words = append(words, hyphenated(a)...)
		}
	}
	return words, late
}

// hyphenated are the words of an adjective before its noun, with the hyphen of well: "un effet bien connu" is "a well-known effect".
// Source: AMA Manual of Style, hyphens in temporary compounds before a noun.
func hyphenated(a *chunk) []english.Word {
	w := a.words
	switch {
	case len(w) == 2 && w[0].Text == "well" && strings.HasSuffix(w[1].Text, "n") && w[1].Form == english.Lemma, len(w) == 2 && w[0].Text == "well" && w[1].Form == english.PastParticiple:
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
func wordsBefore(num *chunk, pre []*chunk) (words []english.Word) {
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
	for _, a := range pre {
		words = append(words, a.words...)
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
		if courseAdjectives[a.lemma] && len(a.words) == 1 && len(b.words) == 1 && !courseAdjectives[b.lemma] && !ofGrade(b) && !postposed(b) {
			post[k], post[k+1] = b, a
		}
	}
}

// ofGrade reports whether an adjective says how much of a disease there is, or what was done to it, and not of which kind it is.
func ofGrade(a *chunk) bool {
	return gradeAdjectives[a.lemma] || a.mood == lang.MoodParticiple || a.kind != lang.KindNone
}

// rankingAdjectives stand before their noun in French. Source: CGEL, evaluative modifiers precede descriptive ones.
var (
	rankingAdjectives = wordSet(`premier première deuxième second seconde troisième principal principale principaux meilleur meilleure bon bonne mauvais mauvaise grand grande fort forte haut haute faible
		moindre nouveau nouvelle seul seule simple vrai vraie véritable`)
)

// courseAdjectives say how a disease runs, gradeAdjectives how much of it there is or what it is worth to the writer.
var (
	courseAdjectives = wordSet(`aigu chronique subaigu suraigu récidivant récurrent`)
	gradeAdjectives  = wordSet(`récidivant récurrent fulminant suraigu réfractaire résistant sévère grave léger modéré minime mineur majeur massif important intense marqué isolé fréquent rare idiopathique persistant rebelle inexpliqué inhabituel
	évident récent ancien associé suspecté connu possible probable typique atypique sévères profond précoce tardif terminal évolué avancé invalidant simple compliqué non`)
)

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
