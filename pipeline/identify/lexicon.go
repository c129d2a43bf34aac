package identify

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// How often a word stands in clean English text to count as usual there.
const (
	attestedWell = 15
	attestedOnce = 1
	common       = 100
	ubiquitous   = 1000
)

// weigh classifies each token and gives it its scores and its French grammar.
func (r *reader) weigh() {
	for i := range r.tokens {
		t := &r.tokens[i]
		t.class = r.classify(i)
		e := &evidence[t.class]
		t.score = [states]int32{0, e.french, e.other}
		if t.kind == word && t.class != neutral && (t.look.French() || t.look.FrenchUnaccented()) && t.class != nameToken && t.class != acronymToken {
			t.grammar = r.grammarOf(t)
		}
		if t.kind == elision {
			t.grammar.open = true
		}
	}
}

// grammarOf gives the French grammar of a word, by its accented forms if it lost its accents.
func (r *reader) grammarOf(t *token) grammar {
	if t.look.French() {
		return frenchGrammar(t.folded)
	}
	var g grammar
	for _, f := range lang.FrenchUnaccented(t.folded) {
		h := frenchGrammar(f)
		g.noun |= h.noun
		g.adjective |= h.adjective
		g.participle |= h.participle
		g.pos |= h.pos
		g.finite = g.finite || h.finite
	}
	return g
}

// classify says which evidence a token gives.
func (r *reader) classify(i int) class {
	t := &r.tokens[i]
	switch t.kind {
	case elision:
		if i+1 < len(r.tokens) && t.capital && r.tokens[i+1].capital && !r.tokens[i+1].look.French() {
			return nameToken // D'Osualdo
		}
		return frenchElision
	case clitic:
		return englishFunction
	case number:
		return numberClass(t.Of(r.src))
	}
	if t.unit {
		return neutral
	}
	if utf8.RuneCountInString(t.folded) == 1 && t.folded != "à" && t.folded != "y" && t.folded != "a" {
		return neutral // P waves, vitamin D
	}
	if t.folded == "a" {
		return r.classifyA(i)
	}
	if t.capitals && !r.capitals && (len(t.folded) <= 5 || !r.besideCapitals(i)) || acronym(t.Of(r.src)) && !t.capitals {
		return acronymToken
	}
	if r.beforeFrenchVerb(i) {
		return sharedFunction
	}
	c := r.classifyWord(t.folded, t.look)
	if t.capital && !t.capitals && t.gap != gapEdge && !r.heading {
		switch c {
		case unknownWord, accentedUnknown, accentedShaped, frenchShaped, unaccentedFrench, unaccentedWeak, frenchCognate:
			return nameToken
		}
		if c == falseFriend || c == translated {
			return sharedRare // La Crosse
		}
		if t.look.EnglishName() && !t.look.English() && c != frenchFunction && c != sharedFunction && c != sharedArticle {
			return nameToken
		}
	}
	if t.capital && (t.look.EnglishName() || t.look.FrenchName()) && !t.look.English() && !t.look.French() {
		return nameToken
	}
	if strings.IndexByte(t.folded, '-') > 0 && (c == unknownWord || c == accentedUnknown || c == frenchShaped || c == accentedShaped || c == frenchRespelled && t.look == 0) {
		return r.classifyCompound(t)
	}
	return c
}

// classifyA tells the English article from the French verb and from the preposition that lost its accent: the latter
// stands before a determiner or inside capitals, the verb behind French.
func (r *reader) classifyA(i int) class {
	t := &r.tokens[i]
	if r.capitals {
		return sharedFunction
	}
	if i+1 < len(r.tokens) && r.tokens[i+1].gap <= gapSpace {
		next := &r.tokens[i+1]
		if next.kind == elision {
			return sharedFunction
		}
		switch next.folded {
		case "la", "le", "les", "ce", "cette", "partir", "court", "long", "moyen", "terme", "été", "un", "une":
			return sharedFunction
		}
		for _, a := range lang.FrenchAnalyses(next.folded) {
			if a.Mood == lang.MoodParticiple && !t.capital && !next.look.English() {
				return sharedFunction
			}
		}
	}
	return englishArticle
}

// beforeFrenchVerb reports whether a word that is grammar in both languages stands before a verb that only French has:
// "on constate", "me dire".
func (r *reader) beforeFrenchVerb(i int) bool {
	switch r.tokens[i].folded {
	case "on", "me", "as", "or":
	default:
		return false
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	next := &r.tokens[i+1]
	if next.kind == elision || next.folded == "ne" || next.folded == "se" {
		return true
	}
	if !next.look.French() || next.look.Count() >= 5 {
		return false
	}
	for _, a := range lang.FrenchAnalyses(next.folded) {
		if a.POS == lang.Verb {
			return true
		}
	}
	return false
}

// besideCapitals reports whether a neighbour of a word in capitals is in capitals too: a heading inside a segment.
func (r *reader) besideCapitals(i int) bool {
	return i > 0 && r.tokens[i-1].capitals || i+1 < len(r.tokens) && r.tokens[i+1].capitals
}

// numberClass tells the French way of writing a number.
func numberClass(s string) class {
	if strings.HasSuffix(s, " %") || strings.HasSuffix(s, "\u00a0%") || strings.HasSuffix(s, "\u202f%") {
		return frenchNumber
	}
	if i := strings.IndexByte(s, ','); i > 0 && strings.IndexByte(s[i+1:], ',') < 0 {
		decimals := s[i+1:]
		if j := strings.IndexFunc(decimals, func(c rune) bool { return c < '0' || c > '9' }); j >= 0 {
			decimals = decimals[:j]
		}
		if len(decimals) != 3 || s[0] == '0' {
			return frenchNumber
		}
	}
	return neutral
}

// classifyWord classifies a word by the lexicons, whatever its capitals.
func (r *reader) classifyWord(folded string, w lang.Word) class {
	switch {
	case foreignMarkers[folded] != "" && !englishGrammar(folded) && !(w.French() && lang.IsFrenchFunctionWord(folded)):
		return foreignMarker
	case w.French() && !w.English():
		return r.frenchOnly(folded, w)
	case w.English() && (w.French() || w.FrenchUnaccented()):
		return r.sharedClass(folded, w)
	case w.English():
		switch {
		case englishGrammar(folded):
			return englishFunction
		case w.Count() < attestedWell && r.terms.words[folded] == same:
			return sharedCommon
		case w.Count() == 0:
			return englishRare
		}
		return englishWord
	case w.FrenchUnaccented():
		if w.Count() > 0 || englishBySense(folded) || technical(folded) {
			return unaccentedWeak
		}
		return unaccentedFrench
	case w.Count() >= attestedOnce && !w.Known():
		return englishRare
	}
	return r.unlisted(folded, w)
}

// frenchOnly classifies a word that the French list has and the English one lacks.
func (r *reader) frenchOnly(folded string, w lang.Word) class {
	accented := accented(folded)
	switch {
	case gallicism([]byte(folded)):
		return frenchArticle(folded)
	case accented && w.Count() < attestedWell:
		return frenchAccented
	case w.Count() >= attestedWell:
		return frenchAttested
	case w.Count() < attestedWell && lang.IsFrenchFunctionWord(folded):
		if w.Count() > attestedOnce {
			return sharedFunction
		}
		return frenchFunction
	}
	m := r.terms.meaning(folded)
	if _, ok := respelled(folded); ok && m != same && !englishBySense(folded) {
		return frenchRespelled
	}
	switch {
	case r.terms.words[folded] == different && w.Count() == 0:
		return frenchWord
	case m == same:
		return frenchCognate
	case w.Count() > 0:
		return frenchAttested
	case englishBySense(folded), technical(folded) && nominal(folded):
		return frenchCognate
	}
	return frenchWord
}

// sharedClass classifies a word that both lists have.
func (r *reader) sharedClass(folded string, w lang.Word) class {
	switch {
	case englishGrammar(folded):
		return englishFunction
	case gallicism([]byte(folded)):
		return frenchArticle(folded)
	case w.Count() == 0 && accented(folded):
		return frenchAttested // café, cliché
	case !w.French():
		if r.capitals {
			return sharedCommon
		}
		return sharedUnaccented
	case w.Count() == 0 && (r.terms.words[folded] == different || r.terms.meaning(folded) == different && !englishBySense(folded)):
		return falseFriend
	case w.Count() < 5 && r.terms.words[folded] == different:
		return translated
	case w.Count() < 5:
		return sharedRare
	case w.Count() < common:
		return sharedCommon
	case w.Count() < ubiquitous:
		return sharedFrequent
	}
	return sharedUbiquitous
}

// frenchArticle tells the articles that English prose hardly holds from the other French function words.
func frenchArticle(folded string) class {
	switch folded {
	case "le", "les", "des", "du", "aux", "un":
		return sharedArticle
	}
	return sharedFunction
}

// unlisted classifies a word that no list has.
func (r *reader) unlisted(folded string, w lang.Word) class {
	if w.Count() > 0 {
		return unknownWord
	}
	if inverted(folded) {
		return frenchWord
	}
	accented := accented(folded)
	switch shaped := frenchShape(folded); {
	case foreignLetters(folded):
		return foreignLetter
	case accented && shaped:
		return accentedShaped
	case accented:
		return accentedUnknown
	case r.terms.meaning(folded) == different:
		return frenchRespelled
	case r.terms.meaning(folded) == same, englishBySense(folded):
		return unknownWord
	case shaped:
		if _, ok := respelled(folded); ok {
			return frenchRespelled
		}
		if surelyFrench(folded) {
			return frenchWord
		}
		return frenchShaped
	}
	if _, ok := respelled(folded); ok && len(folded) > 5 && strings.HasSuffix(strings.TrimSuffix(folded, "s"), "e") {
		return frenchRespelled
	}
	if lostApostrophe(folded) {
		return glued
	}
	return unknownWord
}

// classifyCompound classifies a word with hyphens that no list has as a whole, by its parts: all of them English, or one
// that only French has.
func (r *reader) classifyCompound(t *token) class {
	best, englishParts, names := neutral, 0, 0
	for part := range strings.SplitSeq(t.folded, "-") {
		if len(part) < 2 || slices.Contains(prefixes, part) {
			continue
		}
		switch c := r.classifyWord(part, lang.Look(part)); c {
		case frenchAccented, frenchRespelled, frenchWord, frenchFunction, unaccentedFrench:
			if best == neutral || evidence[c].french > evidence[best].french {
				best = c
			}
		case accentedUnknown, frenchShaped, accentedShaped:
			if best == neutral {
				best = c
			}
		case englishWord, englishFunction, englishRare, sharedFrequent, sharedUbiquitous, sharedCommon:
			englishParts++
		case unknownWord:
			names++
		}
	}
	switch {
	case best != neutral && (!t.capital || names == 0):
		return best
	case t.capital && englishParts == 0:
		return nameToken
	case englishParts > 0 && best == neutral:
		return englishWord
	case best != neutral:
		return accentedUnknown
	}
	return unknownWord
}

// lostApostrophe reports whether a word is an elided head and a French word with the apostrophe lost: dalcool.
func lostApostrophe(folded string) bool {
	if len(folded) < 5 || strings.IndexByte("dl", folded[0]) < 0 {
		return false
	}
	c, _ := utf8.DecodeRuneInString(folded[1:])
	if !strings.ContainsRune("aeiouhéèêàâîôœ", c) {
		return false
	}
	w := lang.Look(folded[1:])
	return w.French() && (!w.English() || len(folded) > 6)
}

// technical reports whether a word ends as international medical words do in English and French alike.
func technical(folded string) bool {
	for _, e := range technicalEnds {
		if strings.HasSuffix(folded, e) {
			return true
		}
	}
	return false
}

// technicalEnds are such endings.
var technicalEnds = []string{
	"tion", "tions", "sion", "sions", "al", "ase", "ases", "ide", "ides", "um", "us", "is", "ate", "ates", "a", "gram", "grams", "ol", "ols", "ane", "anes",
	"one", "ones", "yl", "yle", "ing", "man", "cyte", "cytes", "o", "os", "k", "w", "y", "ite", "ites", "bacter", "plast", "blast",
}

// nominal reports whether French knows a word as a noun or adjective only: technical terms are nothing else.
func nominal(folded string) bool {
	for _, a := range lang.FrenchAnalyses(folded) {
		if a.POS != lang.Noun && a.POS != lang.Adjective && a.POS != lang.Name {
			return false
		}
	}
	return true
}

// englishGrammar reports the English function words, those that French spells alike left out.
func englishGrammar(folded string) bool {
	switch folded {
	case "the", "of", "and", "to", "in", "is", "that", "for", "with", "are", "was", "were", "be", "been", "by", "from", "this", "these", "those",
		"which", "who", "whose", "when", "where", "while", "it", "its", "they", "their", "them", "there", "has", "have", "had", "not", "but", "can",
		"could", "may", "might", "should", "would", "will", "must", "does", "did", "do", "at", "an", "or", "as", "if", "than", "then", "into", "such",
		"also", "more", "most", "some", "other", "between", "during", "after", "before", "about", "both", "each", "all", "any", "because", "however",
		"on", "up", "out", "off", "over", "under", "per", "my", "him", "me", "us", "how", "why", "what", "there's", "very", "many", "much", "few", "same", "still", "yet", "until", "since", "against", "upon", "being", "through", "without", "within", "among", "our", "we", "you", "your", "he", "she", "his", "her", "i", "no", "only", "often", "usually", "so":
		return true
	}
	return false
}

// accented reports whether a word holds a Latin letter outside ASCII. Greek letters are symbols.
func accented(s string) bool {
	for i, c := range s {
		if c >= utf8.RuneSelf && scriptOf(c) == scriptLatin || c == utf8.RuneError && i < len(s) {
			return true
		}
	}
	return false
}

// inverted reports the French verbs and pronouns with a pronoun or adverb hung on by a hyphen: est-il, celles-ci.
func inverted(folded string) bool {
	i := strings.LastIndexByte(folded, '-')
	if i < 2 {
		return false
	}
	switch folded[i+1:] {
	case "il", "ils", "elle", "elles", "vous", "nous", "je", "même", "mêmes", "ci", "là", "ce":
		return lang.Look(strings.TrimSuffix(folded[:i], "-t")).French()
	}
	return folded == "c'est-à-dire"
}
