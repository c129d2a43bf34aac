package identify

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

// weigh classifies each token and gives it its scores and its French grammar.
func (r *reader) weigh() {
	bare := false
	for i := range r.tokens {
		t := &r.tokens[i]
		t.class = r.classify(i)
		e := &evidence[t.class]
		t.score = [states]int32{0, e.french, e.other}
		if t.kind == word && t.class != neutral && (t.look.French() || t.look.FrenchUnaccented() || r.terms.meaning(t.folded) != unsaid) && t.class != nameToken && t.class != acronymToken {
			t.grammar = r.grammarOf(t)
		}
		if t.grammar.pos == 0 && t.kind == word && (t.class == frenchRespelled || t.class == accentedShaped || t.class == frenchShaped || t.class == unknownWord && t.look == 0 && !t.capital || t.class == unknownWord && t.capitals) {
			t.grammar.adjective = shapedAdjective(t.folded)
		}
		if w, known := foreignWords[t.folded]; known && w.shared && t.kind == word {
			t.score[other] = max(t.score[other], foreignShared)
		}
		if t.kind == elision {
			t.grammar.open = t.class == frenchElision
		}
		bare = bare || t.class == unaccentedFrench
	}
	for i := range r.tokens {
		if t := &r.tokens[i]; bare && t.class == sharedUnaccented {
			t.score[french] = evidence[sharedCommon].french // the writer leaves accents out
		}
	}
}

// grammarOf gives the French grammar of a word, by its accented forms if it lost its accents.
func (r *reader) grammarOf(t *token) grammar {
	if t.look.French() {
		return r.frenchGrammar(t.folded)
	}
	g := r.terms.grammar(t.folded)
	for _, f := range lang.FrenchUnaccented(t.folded) {
		h := r.frenchGrammar(f)
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
		if i+1 < len(r.tokens) && t.head == 'c' && r.tokens[i+1].folded == "mon" {
			return englishFunction // c'mon
		}
		if i+1 < len(r.tokens) && t.capital && r.tokens[i+1].capital && !r.tokens[i+1].look.French() || r.entitled(i) {
			return nameToken // D'Osualdo
		}
		return frenchElision
	case clitic:
		return englishFunction
	case number:
		return numberClass(t.Of(r.src))
	}
	if t.unit || r.bracketed(t) {
		return neutral
	}
	if r.bareArticle(i) {
		return glued
	}
	if utf8.RuneCountInString(t.folded) == 1 && t.folded != "è" && t.folded != "é" && t.folded != "à" && t.folded != "y" && t.folded != "a" {
		return neutral // P waves, vitamin D
	}
	if r.ownTerm(i) {
		return ownTerm
	}
	if t.folded == "a" {
		return r.classifyA(i)
	}
	if t.folded == "an" && i > 0 && t.gap == gapSpace && r.tokens[i-1].folded == "par" {
		return frenchWord // par an
	}
	if t.capitals && !r.capitals && (len(t.folded) <= 5 || !r.besideCapitals(i) && !r.shouted(t)) || acronym(t.Of(r.src)) && !t.capitals {
		if len(t.folded) > 2 && r.terms.acronyms[t.folded] == different && t.look.Count() == 0 {
			return frenchAcronym
		}
		return acronymToken
	}
	if plural, cut := strings.CutSuffix(t.Of(r.src), "s"); cut && len(plural) > 1 && acronym(plural) && !t.capitals {
		return acronymToken // ICs: the plural is English
	}
	if r.placedAsName(i) {
		return nameToken
	}
	if r.beforeFrenchVerb(i) {
		return sharedFunction
	}
	c := r.wordClass(t)
	if (c == foreignMarker || c == foreignLetter || c == foreignEnding || c == accentedUnknown || c == accentedShaped) && !t.capital {
		if _, ok := sureForeign(t.folded); ok {
			return foreignSure
		}
	}
	if r.frenchName(t) {
		return frenchWord
	}
	if (c == falseFriend || c == translated) && i > 0 && t.gap == gapSpace && endsIn(t.folded, "ose", "yse") {
		switch {
		case r.verbAsNoun(i):
			return frenchRespelled
		case verbFollows(r.tokens[i-1].folded):
			return sharedRare
		}
	}
	if t.capital && !t.capitals && !r.heading && !r.beforeFrench(i) {
		// A surname at the beginning: Bérard ligament, Duval and others.
		if c == accentedUnknown || c == glued || c == frenchRespelled && t.look == 0 && onlyE(t.folded) || t.look.EnglishName() && !t.look.English() && (c == frenchUnsaid || c == frenchWord) {
			return nameToken
		}
	}
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
	if t.capital && !t.capitals && c == frenchWord && len(t.folded) <= 3 && r.frenchGrammar(t.folded).nominal {
		return nameToken // Glu, Lys, Na
	}
	if t.capital && (t.look.EnglishName() || t.look.FrenchName()) && !t.look.English() && !t.look.French() {
		return nameToken
	}
	if strings.IndexByte(t.folded, '-') > 0 && (c == unknownWord || c == accentedUnknown || c == frenchShaped || c == accentedShaped || c == frenchRespelled && t.look == 0) {
		return r.classifyCompound(t)
	}
	return c
}

// wordClass is classifyWord for a token; a document uses most of its words more than once. Words in capitals are judged anew.
func (r *reader) wordClass(t *token) class {
	if r.capitals {
		return r.classifyWord(t.folded, t.look)
	}
	c, ok := r.classes[t.folded]
	if !ok {
		if r.classes == nil {
			r.classes = map[string]class{}
		}
		c = r.classifyWord(t.folded, t.look)
		r.classes[t.folded] = c
	}
	return c
}

// frenchName reports a capitalised word that the glossary translates by another name: Belgique.
func (r *reader) frenchName(t *token) bool {
	return t.capital && !t.look.English() && r.terms.names[t.folded] == different
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
		case "la", "le", "les", "ce", "cette", "partir", "été", "un", "une":
			if !next.capital || t.capital { // a Le Fort fracture
				return sharedFunction
			}
		case "court", "long", "moyen":
			if i+2 < len(r.tokens) && r.tokens[i+2].folded == "terme" {
				return sharedFunction
			}
		case "terme":
			return sharedFunction
		}
		if !t.capital && !next.look.English() && next.kind == word {
			if r.articleBefore(i) {
				return englishArticle
			}
			if g := r.frenchGrammar(next.folded); g.participle != 0 && (g.noun == 0 || r.frenchBefore(i)) || g.pos.Has(lang.Adverb) && g.noun|g.adjective == 0 || next.folded == "besoin" {
				return sharedFunction
			}
		}
	}
	return englishArticle
}

// species reports whether a word that no list has stands behind a capitalised one and ends as Latin names of species do.
func (r *reader) species(i int) bool {
	t := &r.tokens[i]
	if r.genus(i) || i > 0 && r.genus(i-1) && t.look.French() && !t.look.English() {
		return true
	}
	if i == 0 || t.capital || t.look != 0 || t.gap != gapSpace || !r.tokens[i-1].capital || r.tokens[i-1].capitals || accented(t.folded) || englishGrammar(r.tokens[i-1].folded) {
		return false
	}
	return latinEnding(t.folded)
}

// articleBefore reports whether an English noun phrase goes on behind "a" and the word after it, and no French stands before it: "with a
// décédé donor" has the article, "la douleur a diminué après" and "the pain a diminué after" have the verb.
func (r *reader) articleBefore(i int) bool {
	if i+2 >= len(r.tokens) || r.tokens[i+2].gap > gapSpace || r.tokens[i+2].kind != word {
		return false
	}
	if r.frenchBefore(i) {
		return false
	}
	behind := &r.tokens[i+2]
	return behind.capitals || behind.look.English() && !englishGrammar(behind.folded) && !gallicism([]byte(behind.folded)) // French has an article there
}

// frenchBefore reports whether the word before token i is French by itself.
func (r *reader) frenchBefore(i int) bool {
	return i > 0 && r.tokens[i].gap <= gapSpace && (r.tokens[i-1].kind == elision || r.tokens[i-1].look.French() && !r.tokens[i-1].look.English())
}

// bareArticle reports whether token i is an article that lost its apostrophe and not the space: "l inflammation du foie".
func (r *reader) bareArticle(i int) bool {
	t := &r.tokens[i]
	if t.folded != "l" || t.capital || t.unit || i+1 == len(r.tokens) || i > 0 && r.tokens[i-1].kind == number {
		return false
	}
	next := &r.tokens[i+1]
	return next.gap == gapSpace && next.look.French() && strings.IndexByte("aeiouh", next.folded[0]) >= 0 && r.frenchGrammar(next.folded).noun != 0
}

// shouted reports whether a single word in capitals among small letters is a French word of the glossary and no acronym: DOULEUR.
func (r *reader) shouted(t *token) bool {
	if len(t.folded) < 6 || t.look.English() || r.terms.meaning(t.folded) != different && r.terms.bareMeaning(t.folded) != different {
		return false
	}
	switch r.wordClass(t) {
	case frenchAccented, frenchRespelled, frenchWord, unaccentedFrench:
		return true
	}
	return false
}

// bracketed reports whether a token is a part of a word in brackets: (un)known, (re)current.
func (r *reader) bracketed(t *token) bool {
	return t.Start > 0 && t.End+1 < len(r.src) && (r.src[t.Start-1] == '(' && r.src[t.End] == ')' && asciiLetter(r.src[t.End+1]))
}

// verbAsNoun reports whether a word that English has as a verb alone stands where a noun must, so that it is the French spelling of
// that noun: a thrombose, of dialyse.
func (r *reader) verbAsNoun(i int) bool {
	t := &r.tokens[i]
	if lang.CommonPOS(t.folded).Has(lang.Noun) {
		return false
	}
	if _, ok := respelled(t.folded); !ok {
		return false
	}
	switch before := r.tokens[i-1].folded; before {
	case "of", "with", "without", "by", "for", "from", "in", "on", "after", "during", "before":
		return true
	default:
		return englishDeterminer(before)
	}
}

// verbFollows reports the English words that a verb stands behind: to fibrose, may thrombose.
func verbFollows(folded string) bool {
	switch folded {
	case "to", "may", "might", "can", "could", "will", "would", "should", "must", "not", "they", "we", "and", "or":
		return true
	}
	return false
}

// placedAsName reports whether the words beside token i, or its own shape, make it a name.
func (r *reader) placedAsName(i int) bool {
	t := &r.tokens[i]
	if innerCapital(t.Of(r.src)) {
		return true
	}
	if !t.capital {
		return r.species(i) || r.latinPhrase(i) || particle(t.folded) && r.initialed(i)
	}
	return taxon(t) || r.genus(i) || r.initialed(i) || r.cosigns(i) || r.entitled(i) || r.besideForeign(i)
}

// onlyE reports whether nothing but a final e parts an unlisted word from an English one, as it parts surnames: Starke, Wickes.
func onlyE(folded string) bool {
	if endsIn(strings.TrimSuffix(folded, "s"), "ine", "ene", "ane", "one", "ole", "ide", "ate", "ase", "yle", "ique") {
		return false // chemicals
	}
	english, _ := respelled(folded)
	return english+"e" == folded || english+"es" == folded
}

// genus reports whether a capitalised word that no list has, with a Latin ending, stands before a word in small letters that ends as Latin
// epithets do and that English lacks: Mustela vison, Zingiber officinale.
func (r *reader) genus(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || t.look.English() || t.look.French() && t.look.Count() > 0 || accented(t.folded) || i+1 == len(r.tokens) || !endsIn(t.folded, "us", "um", "a", "is", "er", "ium", "es", "on", "ix", "ax") {
		return false
	}
	next := &r.tokens[i+1]
	return next.kind == word && !next.capital && next.gap == gapSpace && !next.look.English() && !accented(next.folded) &&
		(next.look == 0 && latinEnding(next.folded) || t.look == 0 && endsIn(next.folded, "ale", "are", "stre", "ense", "ile", "is", "us", "on", "um", "a"))
}

// latinPhrase reports whether a word of the shape of French adjectives is a Latin one by the noun before it: nouns in -um, -us, -os and
// -en are masculine in French, and -ale is feminine there (punctum lacrimale, os acromiale, arteriae renales).
func (r *reader) latinPhrase(i int) bool {
	t := &r.tokens[i]
	if i == 0 || t.gap != gapSpace || t.look.English() || accented(t.folded) {
		return false
	}
	noun := r.tokens[i-1].folded
	switch {
	case endsIn(t.folded, "ale", "are", "ile", "ense", "forme"):
		return endsIn(noun, "um", "us", "os") && !r.tokens[i-1].look.French() || noun == "os" || noun == "foramen" || noun == "lumen"
	case endsIn(t.folded, "ales", "ares", "iles", "iores", "antes"):
		return endsIn(noun, "ae", "i", "es", "ra") && r.tokens[i-1].look == 0
	}
	return false
}

// taxon reports whether a capitalised word that no list has ends as the names of orders and families do: Mucorales, Enterobacterales,
// Coraciiformes.
func taxon(t *token) bool {
	return t.capital && !t.capitals && t.look == 0 && !accented(t.folded) && endsIn(t.folded, "ales", "iformes", "aceae", "idae", "mycetes", "virales", "oidea")
}

func endsIn(s string, ends ...string) bool {
	for _, e := range ends {
		if len(s) > len(e)+1 && strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// initialed reports whether a capitalised word stands behind an initial or a title with a stop, as surnames do, with their particle
// between or not: Dr. Noir, A. Petit, A. du Plessis.
func (r *reader) initialed(i int) bool {
	t := &r.tokens[i]
	if i == 0 || t.capitals || t.capital && gallicism([]byte(t.folded)) || !r.tokens[i-1].capital && r.tokens[i-1].class != nameToken {
		return false
	}
	before := &r.tokens[i-1]
	if t.capital && t.gap == gapSpace && particle(before.folded) && before.class == nameToken {
		return true
	}
	if t.gap != gapStop || t.Start != before.End+2 || !t.capital && !(particle(t.folded) && i+1 < len(r.tokens) && r.tokens[i+1].capital) {
		return false
	}
	switch before.folded {
	case "dr", "drs", "prof", "mr", "mrs", "ms", "mme", "mlle", "st", "ste":
		return true
	}
	return before.End == before.Start+1
}

// cosigns reports whether a capitalised word is an author's name by what stands beside it: "Côté et al.", "Bélanger and Côté".
func (r *reader) cosigns(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || r.heading {
		return false
	}
	if i+2 < len(r.tokens) && r.tokens[i+1].folded == "et" && r.tokens[i+2].folded == "al" {
		return true
	}
	return i > 1 && t.gap <= gapJoint && (r.tokens[i-1].folded == "and" || t.gap == gapJoint) && r.tokens[i-1].gap <= gapSpace &&
		r.tokens[i-2].class == nameToken && r.tokens[i-2].capital && !r.beforeFrench(i)
}

// besideForeign reports whether a capitalised word stands beside grammar of German or Italian, as in the names of journals: Zentralblatt
// für Pathologie, Allergie und Immunologie.
func (r *reader) besideForeign(i int) bool {
	t := &r.tokens[i]
	if !t.capital || t.capitals || !t.look.French() && !t.look.FrenchUnaccented() && !frenchShape(t.folded) {
		return false
	}
	return i > 0 && t.gap == gapSpace && germanic(r.tokens[i-1].folded) || i+1 < len(r.tokens) && r.tokens[i+1].gap == gapSpace && germanic(r.tokens[i+1].folded)
}

// germanic reports such words.
func germanic(folded string) bool {
	switch folded {
	case "für", "fur", "fuer", "und", "der", "voor", "della", "degli", "och", "og":
		return true
	}
	return false
}

// entitled reports whether an elided article and its noun both have capitals in the middle of a sentence, as titles do: in L'Encéphale.
func (r *reader) entitled(i int) bool {
	t := &r.tokens[i]
	if r.heading || r.capitals {
		return false
	}
	if t.kind == elision {
		return t.capital && t.gap == gapSpace && i+1 < len(r.tokens) && r.tokens[i+1].capital && !r.tokens[i+1].capitals
	}
	return i > 0 && t.capital && r.tokens[i-1].kind == elision && r.tokens[i-1].class == nameToken
}

// beforeFrench reports whether the word behind token i is French by itself, so that token i may begin a French phrase.
func (r *reader) beforeFrench(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	next := &r.tokens[i+1]
	return next.kind == elision || next.look.French() && !next.look.English() || gallicism([]byte(next.folded))
}

// latinEnding reports whether a word ends as Latin names of genera and species do.
func latinEnding(folded string) bool {
	for _, e := range [...]string{"us", "um", "is", "ae", "a", "i", "ens", "ans", "oides", "ides", "ax", "ix", "or", "es"} {
		if strings.HasSuffix(folded, e) {
			return true
		}
	}
	return false
}

// beforeFrenchVerb reports whether a word that is grammar in both languages stands before a verb that only French has:
// "on constate", "me dire".
func (r *reader) beforeFrenchVerb(i int) bool {
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace {
		return false
	}
	next := &r.tokens[i+1]
	switch r.tokens[i].folded {
	case "on", "me", "as", "se", "te":
	case "il", "ils", "elle", "elles":
		switch next.folded {
		case "est", "sont", "a", "ont", "y", "en", "faut", "peut", "peuvent", "doit", "doivent":
			return true
		}
	case "car", "comment", "tout", "si", "dont":
		return next.kind == elision || next.folded == "se" || next.look.French() && !next.look.English() && r.frenchGrammar(next.folded).function || r.frenchPhrase(i+1)
	default:
		return false
	}
	if next.kind == elision || next.folded == "ne" || next.folded == "se" || inverted(next.folded) {
		return true
	}
	if !next.look.French() || next.look.Count() >= 5 {
		return false
	}
	g := r.frenchGrammar(next.folded)
	return g.pos.Has(lang.Verb) && g.noun == 0 // "on échographie" is English with a French noun
}

// frenchPhrase reports whether a French article stands at token i and a noun that English lacks behind it.
func (r *reader) frenchPhrase(i int) bool {
	switch r.tokens[i].folded {
	case "le", "la", "les", "un", "une":
	default:
		return false
	}
	if i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace || r.tokens[i+1].capital {
		return false
	}
	next := &r.tokens[i+1]
	return next.look.French() && !next.look.English() && r.frenchGrammar(next.folded).noun != 0
}

// besideCapitals reports whether a neighbour of a word in capitals is in capitals too: a heading inside a segment.
func (r *reader) besideCapitals(i int) bool {
	return i > 0 && r.tokens[i-1].capitals || i+1 < len(r.tokens) && r.tokens[i+1].capitals
}

// numberClass tells the French way of writing a number.
func numberClass(s string) class {
	if ordinal := strings.TrimLeft(s, "0123456789"); ordinal != s {
		switch strings.TrimSuffix(glossary.Fold(ordinal), "s") {
		case "ère", "ème", "eme", "nde":
			return frenchAccented
		}
	}
	if strings.HasSuffix(s, " %") || strings.HasSuffix(s, "\u00a0%") || strings.HasSuffix(s, "\u202f%") {
		return frenchNumber
	}
	if i := strings.IndexByte(s, ','); i > 0 && strings.IndexByte(s[i+1:], ',') < 0 && strings.Trim(s[:i], "0123456789") == "" {
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
			if len(part) < 4 && !accented(part) {
				continue // too short to be evidence: u-vu-luh
			}
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
	case names > 1 && !accented(t.folded):
		return unknownWord // pronunciations: an-jee-OG-ra-fee
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
