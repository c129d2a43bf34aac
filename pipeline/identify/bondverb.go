package identify

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// What speaks for two tokens being parts of one predicate, or of a measure: see phraseBond.

// predicateBond is what speaks for a verb with its complement or adverb, and for an adverb with its adjective.
func (r *reader) predicateBond(i int, a, b *token) int32 {
	switch {
	case b.folded == "mal" && b.gap == gapSpace && (onlyVerb(a) || inverted(a.folded) || i > 1 && r.reflexiveBefore(i-1)): // s'alimente mal, se vide mal, but grand mal seizures
		return determined
	case a.folded == "mal" && b.gap == gapSpace && b.kind == word && !b.weak() && b.grammar.participle != 0: // an infection | mal soignée
		return determined
	case a.kind == word && b.grammar.adjective|b.grammar.participle != 0 && opensQuality(a):
		return r.qualityBond(i, a, b)
	case a.kind == word && b.kind == word && !a.weak() && a.grammar.adjective&b.grammar.adjective != 0 && !r.modifies(i) && r.nounBefore(i-1): // abdominale aiguë
		return agreeing
	case a.weak() && a.grammar.third && r.actsBehindSingular(i, a, b): // a newborn | impose une hospitalisation
		return modified + agreesApart
	case a.folded == "va" && (b.folded == "vous" || b.folded == "nous" || b.folded == "se" || b.folded == "lui"): // the nurse | va vous poser
		return 2 * modified
	case a.weak() && (a.capital || i > 1 && r.tokens[i-2].class == englishFunction) && a.grammar.infinitive && beginsWithArticle(b): // Informer | les patients, without | dire un mot
		return 2*modified + agreesApart
	case a.weak() && a.grammar.third && opensObject(b) && r.joinedThird(i-1):
		return 2*modified + agreesApart
	case subjectPronoun(a) && b.grammar.third && !b.grammar.open: // cela rend | the diagnosis
		return modified
	case a.weak() && a.grammar.finite && strings.HasSuffix(a.folded, "nt"):
		return r.pluralBond(i, a, b)
	}
	return objectBond(a, b)
}

// reflexiveBefore reports a se before token i, which is a verb then.
func (r *reader) reflexiveBefore(i int) bool {
	se := &r.tokens[i-1]
	return se.folded == "se" || se.kind == elision && se.head == 's'
}

// onlyVerb reports a French verb form that is no adjective.
func onlyVerb(a *token) bool {
	g := &a.grammar
	return !a.weak() && g.adjective == 0 && (g.finite || g.infinitive || g.participle != 0)
}

// opensQuality reports the words that an adjective follows: an adverb that English lacks, a copula, a degree.
func opensQuality(a *token) bool {
	return !a.weak() && a.grammar.pos.Has(lang.Adverb) || copula(a.folded) || degree(a.folded)
}

// qualityBond is what speaks for a copula or an adverb with the adjective behind it.
func (r *reader) qualityBond(i int, a, b *token) int32 {
	if a.folded != "est" {
		return modified
	}
	if b.weak() && r.frenchBeBehindNoun(i, a) {
		return 2*modified + determined // the fracture | est rare
	}
	return 2 * modified // monitoring | est indispensable
}

// frenchBeBehindNoun reports whether "est" before token i stands behind a word of content, and is no word for the east: the fracture | est rare.
func (r *reader) frenchBeBehindNoun(i int, a *token) bool {
	if i < 2 || a.gap != gapSpace {
		return false
	}
	before := &r.tokens[i-2]
	return before.kind == word && before.class != englishFunction && len(before.folded) > 2
}

// actsBehindSingular reports whether a verb in the third person of both languages stands behind a singular English subject, where an English verb would end in
// -s, and before what only French has behind it.
func (r *reader) actsBehindSingular(i int, a, b *token) bool {
	if opensInfinitive(b) && r.actsBehindPronoun(i, a) {
		return true // it | tend à diminuer
	}
	return (opensObject(b) || frenchAdverb(b) || takesPreposition(a.folded, b.folded)) && r.singularSubject(i-1)
}

// joinedThird reports whether a verb in the third person of both languages is joined to an English one with its -s, which it would have as well: the nurse cleans
// the wound and | change le pansement.
func (r *reader) joinedThird(i int) bool {
	if i < 3 || !joinsVerbs(r.tokens[i-1].folded) || r.tokens[i].gap != gapSpace || pastForm(r.tokens[i].folded) {
		return false
	}
	for k := i - 2; k > max(0, i-10) && r.tokens[k+1].gap <= gapComma; k-- {
		if t := &r.tokens[k]; t.look.English() && !t.look.French() && t.pos().Has(lang.Verb) && r.tokens[k-1].pos().Has(lang.Noun) {
			return slices.ContainsFunc(lang.EnglishAnalyses(t.folded), func(a lang.EnglishForm) bool { return a.POS == lang.Verb && a.Form == lang.FormThird })
		}
	}
	return false
}

// joinsVerbs reports the English words that join a second verb to a first.
func joinsVerbs(folded string) bool { return folded == "and" || folded == "or" || folded == "but" }

// actsBehindPronoun reports whether an English verb without its ending stands before token i, behind a pronoun that asks for the ending: it | tend à.
func (r *reader) actsBehindPronoun(i int, a *token) bool {
	return i > 1 && a.gap == gapSpace && bareBehind(r.tokens[i-2].folded) && a.pos().Has(lang.Verb)
}

// opensInfinitive reports the prepositions before an infinitive: tend | à diminuer, cesse | d'agir.
func opensInfinitive(b *token) bool {
	return b.folded == "à" || b.folded == "de" || b.kind == elision && b.head == 'd'
}

// opensObject reports what begins an object in French: impose | une hospitalisation, compare | deux doses.
func opensObject(b *token) bool {
	return articleBits(b.folded) != 0 || b.kind == elision && b.head == 'l' || b.kind == word && b.onlyFrench() && b.grammar.pos.Has(lang.Numeral)
}

// frenchAdverb reports an adverb that English lacks: passe | souvent inaperçu, the patient mange | peu.
func frenchAdverb(b *token) bool {
	return b.kind == word && b.grammar.pos.Has(lang.Adverb) && !b.weak() && (!b.look.English() || b.class == frenchRespelled)
}

// pluralBond is what speaks for a verb form in the plural that English has as an adjective or noun, behind a plural English subject.
func (r *reader) pluralBond(i int, a, b *token) int32 {
	persists := a.grammar.third && a.grammar.noun|a.grammar.adjective == 0 && strings.HasSuffix(a.folded, "ent")
	if (beginsWithArticle(b) || persists && openOrAdverb(b)) && r.pluralSubject(i-1) { // inhibitors | constituent le traitement, persistent malgré le traitement
		return modified + agreesApart
	}
	return 0
}

// beginsWithArticle reports a French article, or an elided word: constituent | le traitement.
func beginsWithArticle(b *token) bool {
	return b.class == sharedArticle || b.kind == elision || b.folded == "une" || b.folded == "la"
}

// openOrAdverb reports a French open word or adverb: persistent | malgré.
func openOrAdverb(b *token) bool {
	return b.kind == word && !b.weak() && (b.grammar.open || b.grammar.pos.Has(lang.Adverb))
}

// objectBond is what speaks for single verbs of both languages with an object behind them that English never has there.
func objectBond(a, b *token) int32 {
	switch a.folded {
	case "double", "triple": // smoking | double le risque
		if !a.capital && b.kind == word && (definite(b.folded) || b.folded == "les") {
			return 3 * modified
		}
	case "rend": // a normal level | rend le diagnostic peu probable, rend compte de
		if beginsWithArticle(b) || b.folded == "compte" {
			return modified
		}
	}
	return 0
}

// measureBond is what speaks for numerals, infinitives and words of degree.
func (r *reader) measureBond(i int, a, b *token) int32 {
	switch {
	case a.folded == "deux" && b.grammar.noun&plural != 0 && i > 1 && pluralArticle(r.tokens[i-2].folded): // aux deux bases
		return agreeing
	case a.grammar.third && b.grammar.infinitive && !b.look.English(): // peut traiter
		return modified
	case a.grammar.pos.Has(lang.Numeral) && b.grammar.noun != 0 && (r.countedNoun(i, a, b) || b.folded == "ans"):
		return modified
	case degree(b.folded):
		return r.degreeBond(i, a)
	}
	return 0
}

// countedNoun reports whether a numeral and the noun at token i are not both English, nor the noun taken by English behind it: trois | patients.
func (r *reader) countedNoun(i int, a, b *token) bool {
	return (!a.look.English() || !b.look.English()) && !(b.weak() && r.englishBehind(i) && r.tokens[i+1].class != englishFunction)
}

// degreeBond is what speaks for a noun or an adjective with the adverb of degree i behind it, before an adjective.
func (r *reader) degreeBond(i int, a *token) int32 {
	switch {
	case !r.degreeOf(i):
		return 0
	case a.kind == word && r.degreedNoun(i, a): // an infection | non traitée
		return determined
	case !a.weak() && a.grammar.noun|a.grammar.adjective != 0, a.grammar.noun != 0 && !r.englishBefore(i-1): // lésions | plus profondes
		return modified
	}
	return 0
}
