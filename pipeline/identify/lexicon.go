package identify

import (
	"slices"
	"strings"

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
		if t.kind == word && t.class != neutral && (t.look.French() || t.look.FrenchUnaccented() || t.meaning != unsaid) &&
			t.class != nameToken && t.class != acronymToken {
			t.grammar = t.loose
		}
		if t.grammar.pos == 0 && t.kind == word &&
			(t.class == frenchRespelled || t.class == accentedShaped || t.class == frenchShaped || t.class == unknownWord && t.look == 0 && !t.capital || t.class == unknownWord && t.capitals) {
			t.grammar.adjective = shapedAdjective(t.folded)
		}
		if t.grammar.pos == 0 && t.look == 0 && t.kind == word &&
			(t.class == frenchAccented || t.class == frenchRespelled || t.class == frenchWord || t.shared()) {
			if hyphen := strings.LastIndexByte(t.folded, '-'); hyphen > 0 && !inverted(t.folded) { // reposez-vous wants nothing behind it
				t.grammar = r.forms.word(t.folded[hyphen+1:]).exact // troubles vésico-sphinctériens
			}
		}
		if t.foreign.shared && t.kind == word {
			t.score[other] = max(t.score[other], foreignShared)
		}
		if (t.class == frenchFunction || t.class == sharedArticle || t.class == sharedFunction && links(t.folded)) && r.amidEnglish(i) {
			t.score[french], t.closes = evidence[frenchRespelled].french, true // treated | avec | aspirin: it needs no French behind it
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

// classify says which evidence a token gives.
func (r *reader) classify(i int) class {
	t := &r.tokens[i]
	switch t.kind {
	case elision:
		return r.classifyElision(i)
	case clitic:
		return englishFunction
	case number:
		return t.numeral
	}
	if c, ok := r.classifyForm(i); ok {
		return c
	}
	if r.placedAsName(i) {
		return nameToken
	}
	if t.folded == "amylose" && r.ofStarch() {
		return englishWord
	}
	if r.beforeFrenchVerb(i) || r.opposes(i) {
		return sharedFunction
	}
	c := r.classifyInContext(i)
	if t.capital && r.capitalName(i, c) {
		return nameToken
	}
	if t.capital && !t.capitals && t.gap != gapEdge && !r.heading && (c == falseFriend || c == translated) {
		return sharedRare // La Crosse
	}
	if strings.IndexByte(t.folded, '-') > 0 &&
		(c == unknownWord || c == accentedUnknown || c == frenchShaped || c == accentedShaped || c == frenchRespelled && t.look == 0) &&
		t.meaning != different {
		return r.classifyCompound(t)
	}
	return c
}

// classifyElision tells the French elision from names and from the English that is cut alike.
func (r *reader) classifyElision(i int) class {
	t := &r.tokens[i]
	if i+1 == len(r.tokens) {
		return frenchElision
	}
	next := &r.tokens[i+1]
	switch {
	case t.head == 'c' && next.folded == "mon":
		return englishFunction // c'mon
	case t.capital && next.capitals && len(next.folded) <= 5 && (t.head == 'l' || t.head == 'd') && !r.capitals:
		return frenchElision // L'INR est normal
	case t.capital && next.capital && !next.look.French(), r.entitled(i), t.capital && i > 0 && r.givenBefore(i):
		return nameToken // D'Osualdo
	}
	return frenchElision
}

// classifyForm classifies the words that are told by their form alone: parts of words, letters, the user's terms, acronyms.
func (r *reader) classifyForm(i int) (class, bool) {
	t := &r.tokens[i]
	switch {
	case t.unit && frenchUnit(t.folded):
		if len(t.folded) > 2 {
			return frenchAccented, true
		}
		return frenchNumber, true
	case t.unit, r.bracketed(t), r.coded(t), r.latinTerm(i), r.symbol(i), t.weekday():
		return neutral, true
	case t.shape.grammatical:
		return frenchAccented, true
	case t.folded == "à":
		return frenchAccented, true // À conserver au froid: no acronym
	case r.bareArticle(i):
		return glued, true
	case t.shape.single && t.folded != "è" && t.folded != "é" && t.folded != "à" && t.folded != "y" && t.folded != "a":
		return neutral, true // P waves, vitamin D
	case r.ownTerm(i):
		return ownTerm, true
	case t.folded == "font" && !t.capital && i+1 < len(r.tokens) && r.tokens[i+1].gap <= gapSpace && doneWithFont(&r.tokens[i+1]):
		return frenchWord, true // font partie de
	case t.folded == "a":
		return r.classifyA(i), true
	case (t.folded == "pas" || t.folded == "plus" || t.folded == "jamais") && r.negates(i):
		return frenchFunction, true
	case t.folded == "an" && i > 0 && t.gap == gapSpace && (r.tokens[i-1].folded == "par" || r.tokens[i-1].folded == "un"):
		return frenchWord, true // par an, pendant un an
	case t.folded == "ans" && !t.capital && i > 0 && t.gap == gapSpace && r.tokens[i-1].kind == number, r.monthInDate(i):
		return frenchWord, true // 60 ans, 3 mars 2019
	case t.folded == "fin" && !t.capital && i+1 < len(r.tokens) && (month(r.tokens[i+1].folded) || r.yearAt(i+1)):
		return frenchAccented, true // fin décembre, fin 2019
	case t.folded == "tableau" && i+1 < len(r.tokens) && r.tokens[i+1].kind == number && r.tokens[i+1].gap == gapSpace:
		return frenchAccented, true // see tableau 3
	case t.capitals && !r.capitals && (len(t.folded) <= 5 || !r.besideCapitals(i) && !(r.shouted(t) && !r.namesStudy(i))) || t.shape.acronym && !t.capitals:
		if len(t.folded) > 2 && t.said.acronym == different && t.look.Count() == 0 {
			return frenchAcronym, true
		}
		return acronymToken, true
	}
	return acronymToken, t.shape.acronymPlural && !t.capitals // ICs: the plural is English
}

// doneWithFont reports what French does with faire and that English prose has not got behind its font: font partie de, font l'objet de, font souvent.
func doneWithFont(next *token) bool {
	switch next.folded {
	case "partie", "suite", "appel", "défaut", "preuve", "état", "face", "mention", "courir", "penser", "craindre", "souvent", "encore":
		return true
	}
	return opensObject(next)
}

// accentedGrammar are words of French grammar with an accent, which English lists have from loans (après-ski) that are one token.
var accentedGrammar = map[string]bool{"après": true, "dès": true, "très": true, "même": true, "mêmes": true, "où": true}

// classifyInContext is wordClass, but for words whose neighbours or capital say more.
func (r *reader) classifyInContext(i int) class {
	t := &r.tokens[i]
	c := r.wordClass(t.form)
	switch c {
	case sharedCommon, sharedFrequent:
		if r.behindPlural(i) {
			return frenchWord
		}
	case foreignMarker, foreignLetter, foreignEnding, accentedUnknown, accentedShaped:
		if l, ok := sureForeign(t.folded); ok && (!t.capital || l == "de" && t.foreign.clinic && t.gap == gapSpace) {
			return foreignSure // German nouns have a capital
		}
	case sharedRare:
		if t.exact.infinitive && strings.HasSuffix(t.folded, "er") {
			if r.infinitiveAsEnglish(i) {
				return frenchWord // the ability to | marcher
			}
			if !englishToo[t.folded] && r.infinitiveInFrench(i) {
				return falseFriend // devrait doubler, retarder son introduction
			}
		}
	case englishWord, englishRare, sharedUnaccented:
		if r.loanBehindArticle(i) {
			return sharedCommon // a posé un | stent
		}
		if t.look.FrenchUnaccented() && r.betweenFrenchAndDe(i) {
			return unaccentedFrench // la duree du traitement depend de
		}
		if c != sharedUnaccented && t.look.FrenchUnaccented() && t.look.Count() == 0 && endsIn(t.folded, "ose", "yse") && r.nounInPlace(i) {
			return unaccentedFrench // fever, necrose, and pain
		}
	case falseFriend, translated:
		if !endsIn(t.folded, "ose", "yse") {
			break
		}
		if r.nounInPlace(i) {
			return frenchRespelled
		}
		if i == 0 || t.gap != gapSpace {
			break
		}
		if r.verbAsNoun(i) {
			return frenchRespelled
		}
		if verbFollows(r.tokens[i-1].folded) {
			return sharedRare
		}
	}
	if r.frenchName(t) {
		return frenchWord
	}
	if (c == englishWord || c == englishRare) && r.latinComplement(i) || c >= englishWord && c <= englishRare && r.eponymOf(i) {
		return nameToken
	}
	return c
}

// loanBehindArticle reports an English word that the glossary has in French as well, behind a French article that stands behind French: a posé un | stent.
func (r *reader) loanBehindArticle(i int) bool {
	t := &r.tokens[i]
	return t.meaning == same && !t.capital && i > 1 && t.gap == gapSpace && r.tokens[i-1].class == sharedArticle &&
		r.tokens[i-1].gap == gapSpace && r.frenchBefore(i-1)
}

// infinitiveAsEnglish reports whether a French infinitive that is no noun, nor a verb of English, stands where English has a bare verb: to | marcher.
func (r *reader) infinitiveAsEnglish(i int) bool {
	t := &r.tokens[i]
	return t.exact.noun == 0 && i > 0 && t.gap == gapSpace && (r.tokens[i-1].folded == "to" || r.asksForVerb(i-1)) && !t.pos().Has(lang.Verb)
}

// infinitiveInFrench reports whether French stands before an infinitive or behind it: devrait | doubler, retarder | son introduction.
func (r *reader) infinitiveInFrench(i int) bool {
	return r.tokens[i].gap == gapSpace && (r.frenchBefore(i) || i > 0 && functional(&r.tokens[i-1])) || r.beforeFrench(i) || r.beforeObject(i)
}

// betweenFrenchAndDe reports whether French stands before token i and "de" behind it: la | duree | du traitement.
func (r *reader) betweenFrenchAndDe(i int) bool {
	return r.tokens[i].gap == gapSpace && r.frenchBefore(i) && i+1 < len(r.tokens) && r.tokens[i+1].gap == gapSpace && complementOfDe(&r.tokens[i+1])
}

// capitalName reports whether a capitalised word of a class is a name: by the lists, by its place in the sentence, or because nothing in
// it is surely French.
func (r *reader) capitalName(i int, c class) bool {
	t := &r.tokens[i]
	listed := t.look.EnglishName() && !t.look.English()
	switch {
	case c == frenchWord && r.frenchName(t):
		return false
	case !t.look.English() && !t.look.French() && (t.look.EnglishName() || t.look.FrenchName()):
		return true
	case t.capitals:
		return false
	case c == frenchWord && len(t.folded) <= 3 && t.exact.nominal:
		return true // Glu, Lys, Na
	case r.heading:
		return false
	case c == foreignLetter:
		return !r.besideForeignGrammar(i)
	case t.gap != gapEdge &&
		(c == unknownWord || c == accentedUnknown || c == accentedShaped || c == frenchShaped || c == unaccentedFrench || c == unaccentedWeak || c == frenchCognate):
		return true
	case t.gap == gapSpace && c == frenchAccented && r.terms.broad() && t.exact.content && t.meaning == unsaid &&
		r.forms.lemmaMeaning(t.form) != different && !r.beforeFrench(i):
		return true // Héron, Békés
	case t.gap != gapEdge && listed && c != frenchFunction && c != sharedFunction && c != sharedArticle:
		return true
	case r.beforeFrench(i):
		return false
	}
	// a surname at the beginning: Bérard ligament, Duval and others, Starke and Boucher
	return c == accentedUnknown || c == glued || c == frenchRespelled && t.look == 0 && onlyE(t.folded) || listed && (c == frenchUnsaid || c == frenchWord)
}

// wordClass is the class of a form in the line that is being read.
func (r *reader) wordClass(f *form) class { return r.forms.classOf(f, r.capitals) }

// classOf is classifyWord, worked out once for each form.
func (s *forms) classOf(f *form, capitals bool) class {
	c := &f.sort
	if capitals {
		c = &f.sortInCapitals
	}
	if *c == neutral {
		*c = s.classifyWord(f, capitals)
	}
	return *c
}

// frenchName reports a capitalised word that the glossary translates by another name: Belgique.
func (r *reader) frenchName(t *token) bool {
	return t.capital && !t.look.English() && t.said.name == different && (!month(t.folded) || len(t.folded) > 4) // Mai is a name
}

// numberClass tells the French way of writing a number from the English one.
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
	if whole, decimals, ok := strings.Cut(s, "."); ok && len(decimals) < 3 && whole != "" && strings.Trim(whole+decimals, "0123456789") == "" {
		return englishNumber
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
		switch c := r.wordClass(r.forms.word(part)); c {
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
	case names > 1 && !t.shape.accented:
		return unknownWord // pronunciations: an-jee-OG-ra-fee
	case best != neutral && (!t.capital || names == 0):
		return best
	case t.capital && englishParts == 0:
		return nameToken
	case englishParts > 0 && best == neutral:
		last := t.folded[strings.LastIndexByte(t.folded, '-')+1:]
		if c := r.wordClass(r.forms.word(last)); c >= sharedCommon && c <= sharedUbiquitous && strings.HasPrefix(t.folded, "anti-") {
			return c // anti-membrane basale
		}
		return englishWord
	case best != neutral:
		return accentedUnknown
	}
	return unknownWord
}

// ofStarch reports whether a segment speaks of starch, whose amylose is no amyloidosis.
func (r *reader) ofStarch() bool {
	for i := range r.tokens {
		switch r.tokens[i].folded {
		case "starch", "starches", "amylopectin", "glucose", "glucan", "glucans", "granules", "flour", "rice", "polysaccharide", "polysaccharides", "maltose", "cellulose", "resin", "column", "digestible", "iodine":
			return true
		}
	}
	return false
}
