package identify

import (
	"strings"

	"unmix/pipeline/lang"
)

// bond is what speaks for two neighbouring tokens being French together.
func (r *reader) bond(i int, a, b *token) int32 {
	if b.gap > gapJoint {
		return 0
	}
	if a.kind == number && (r.src[a.End] == '-' || b.capital && i == 1 && b.gap == gapSpace) {
		return -numberForward // 2-semaine: the hyphen is English; 2.1 Signes moteurs: the number of a section
	}
	if a.keep == loanWord && b.keep == loanWord {
		return 0
	}
	if r.predicated(i) {
		return -englishPredicated
	}
	w := r.phraseBond(i, a, b) + r.besideBond(i, a, b)
	if w == 0 && b.gap == gapSpace && usualInEnglish(a) && usualInEnglish(b) && lang.PairCount(a.folded, b.folded) >= attestedWell {
		return -agreesApart // les calculs rénaux | cause pain | en coup de poignard
	}
	return w
}

// usualInEnglish reports a word of both languages that English text uses often.
func usualInEnglish(t *token) bool {
	return (t.class == sharedFrequent || t.class == sharedUbiquitous) && t.weak()
}

// phraseBond is what the phrase speaks for that both may be part of, of which the first kind that applies decides. Each kind asks in a switch whose cases begin
// with what is cheap to ask, and the questions stand below it in its order.
func (r *reader) phraseBond(i int, a, b *token) int32 {
	if w := r.determinerBond(i, a, b); w != 0 {
		return w
	}
	if w := r.nounBond(i, a, b); w != 0 {
		return w
	}
	if w := r.prepositionBond(i, a, b); w != 0 {
		return w
	}
	if w := r.predicateBond(i, a, b); w != 0 {
		return w
	}
	if w := r.measureBond(i, a, b); w != 0 {
		return w
	}
	if w := r.coordinationBond(i, a, b); w != 0 {
		return w
	}
	return r.nameBond(i, a, b)
}

// coordinationBond is what speaks for et and ou behind a noun or an adjective: rares et bénins.
func (r *reader) coordinationBond(i int, a, b *token) int32 {
	if b.folded != "et" && b.folded != "ou" || a.kind != word {
		return 0
	}
	if pluralAdjective(a) || a.grammar.noun != 0 && !r.englishBefore(i-1) {
		return coordinated
	}
	return 0
}

// pluralAdjective reports the plural of an adjective, which English adjectives have not: rares | et bénins.
func pluralAdjective(a *token) bool {
	return a.grammar.adjective&plural != 0 && strings.HasSuffix(a.folded, "s") && !a.pos().Has(lang.Noun) && !a.pos().Has(lang.Verb)
}

// nameBond is what speaks for the parts of a name.
func (r *reader) nameBond(i int, a, b *token) int32 {
	switch {
	case b.keep != "" && b.keep == a.keep && mayBeFrenchName(a) && mayBeFrenchName(b): // à Hong Kong
		return nameEnds
	case a.class == nameToken && b.kind == word && !b.capital && b.class != englishWord && latinName(a): // Clostridioides difficile
		return nameEnds
	case b.class == nameToken && (a.class == nameToken || r.namedNoun(i, a)) && !r.englishBehind(i):
		return nameEnds
	}
	return 0
}

// mayBeFrenchName reports what speaks against French no more than a name does.
func mayBeFrenchName(t *token) bool { return t.score[french] >= evidence[nameToken].french }

// latinName reports a name with a Latin ending that is no French word.
func latinName(t *token) bool { return t.shape.latin && !t.look.French() }

// namedNoun reports whether a noun, which token i follows, is French by itself or by its article, so that a name may stand behind it: le docteur | Zhang.
func (r *reader) namedNoun(i int, a *token) bool {
	return a.grammar.noun != 0 && (!a.weak() && !r.englishBefore(i-1) || i > 1 && r.determines(&r.tokens[i-2], a))
}

// besideBond is what speaks for a number, a letter or an acronym beside a French word, whatever the phrase says.
func (r *reader) besideBond(i int, a, b *token) int32 {
	switch {
	case a.kind == number || a.unit:
		return r.behindNumberBond(i, a, b)
	case b.kind == number:
		return r.beforeNumberBond(i, a, b)
	case b.class == neutral && b.kind == word && a.grammar.noun != 0: // vitamine D
		return letterBehind
	case b.class == acronymToken || b.class == frenchAcronym:
		return r.acronymBond(i, a, b)
	}
	return 0
}

// behindNumberBond is what speaks for a number or a unit with the word behind it.
func (r *reader) behindNumberBond(i int, a, b *token) int32 {
	switch {
	case b.unit:
		return 0
	case !a.percent && (r.counted(i) || timeWord(b.folded)): // 5 à 10, 3 fois
		return numberFrench
	case b.grammar.noun != 0 && !b.grammar.open && !b.grammar.third && !r.countsEnglish(i): // 12 malades
		return numberNoun
	}
	return 0
}

// beforeNumberBond is what speaks for a word with the number behind it.
func (r *reader) beforeNumberBond(i int, a, b *token) int32 {
	switch {
	case a.grammar.finite || a.grammar.participle != 0 || a.grammar.pos.Only(lang.Verb) || month(a.folded): // atteignait 12, mars 2019
		return numberForward
	case a.grammar.noun|a.grammar.adjective != 0 && r.compared(i, a, b): // diamètre interne > 8 mm
		return numberForward
	case r.gradedKind(i, a), a.folded == "tableau" && b.gap == gapSpace: // une réponse de type 2; the tableau 2
		return 2 * numberForward
	case a.grammar.noun != 0 && !(r.englishBehind(i) && r.tokens[i+1].class != englishFunction):
		return letterBehind
	}
	return 0
}

// compared reports whether a sign of comparison stands before the number b, and the word before the sign is French by itself or by its article.
func (r *reader) compared(i int, a, b *token) bool {
	return (a.score[french] >= ownEvidence || i > 1 && r.determines(&r.tokens[i-2], a)) && strings.ContainsAny(r.src[a.End:b.Start], "<>≤≥")
}

// gradedKind reports whether a noun whose kinds have numbers or letters stands behind "de" and before token i: de type | 2.
func (r *reader) gradedKind(i int, a *token) bool {
	return graded(a.folded) && i > 1 && r.tokens[i-2].folded == "de"
}

// acronymBond is what speaks for a word with the acronym behind it.
func (r *reader) acronymBond(i int, a, b *token) int32 {
	if b.class == acronymToken && r.gradedKind(i, a) {
		return 2 * numberForward // de type II
	}
	if a.grammar.noun|a.grammar.adjective == 0 || r.englishBefore(i-1) {
		return 0
	}
	if !a.weak() && i+1 < len(r.tokens) && r.tokens[i+1].gap == gapSpace && englishPredicate(r.tokens[i+1].folded) {
		return acronymEnds + acronymSubject // cellules CAR-T | have
	}
	return acronymEnds
}

// englishBond is what speaks for two neighbouring tokens being English together.
func englishBond(a, b *token) int32 {
	if b.gap > gapJoint {
		return 0
	}
	switch {
	case b.unit, a.keep == loanWord && b.keep == loanWord:
		return 0
	case a.kind == number && b.kind == word && !b.look.French() && b.class != englishFunction:
		return numberForward
	case a.class == acronymToken && b.kind == word && !b.capitals && b.look.English() && b.class != englishFunction: // HLA typing
		return acronymLeads
	case b.class == neutral && b.kind == word: // vitamin D
		return letterBehind
	case (borrowed(a) || borrowed(b)) && attestedTogether(a, b):
		return attestedPair
	case b.class != frenchAccented && b.grammar.noun != 0 && !b.grammar.open && b.look.English() && opensEnglishNoun(a):
		return englishPhrase
	case a.class == englishFunction && (b.class == sharedFrequent || b.class == sharedUbiquitous) && a.folded != "and" && a.folded != "or":
		return englishObject
	}
	return 0
}

// attestedTogether reports two words that English text has side by side, unless both are grammar or one is "a" or has a French accent: au lait.
func attestedTogether(a, b *token) bool {
	if a.class == frenchAccented || b.class == frenchAccented || a.kind != word || b.kind != word || a.folded == "a" || b.folded == "a" {
		return false
	}
	return !(functional(b) && (functional(a) || a.class == englishFunction)) && lang.PairCount(a.folded, b.folded) > 0
}

// opensEnglishNoun reports an English word that an English noun may follow: a determiner, an adjective, another noun.
func opensEnglishNoun(a *token) bool {
	return a.class == englishWord || a.class == englishArticle || englishDeterminer(a.folded)
}
