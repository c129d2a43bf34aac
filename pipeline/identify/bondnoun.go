package identify

import "unmix/pipeline/lang"

// What speaks for two tokens being parts of one noun phrase, or of a complement: see phraseBond.

// determinerBond is what speaks for a determiner or pronoun with what it belongs to.
func (r *reader) determinerBond(i int, a, b *token) int32 {
	switch {
	case (a.class == sharedArticle || a.folded == "la") && r.acronymOrName(i, a, b): // la TDM
		return articleAcronym
	case a.class == sharedArticle && a.grammar.open && mayFollowArticle(b):
		if r.determines(a, b) {
			return determined
		}
		return articleAcronym
	case r.determines(a, b), ownedNoun(a, b):
		if definite(a.folded) && b.gap == gapSpace && r.behindEnglishGrammar(i, a) {
			return determined + coordinated // the main symptom is | la fatigue
		}
		if a.folded == "son" && r.noSonThere(i, a) {
			return determined + 2*coordinated // The nurse explained | son rôle
		}
		return determined
	case definite(a.folded) && r.complementNoun(i, a, b): // associé à la | prednisone
		return determined
	case b.folded == "son" && r.ownsBehindVerb(i, a, b): // nécessiter | son ablation
		return determined
	case i > 1 && b.weak() && b.grammar.adjective != 0 && r.degreeBehindBe(i, a): // it is | plus rare
		return determined + modified
	case i > 1 && !a.weak() && a.grammar.adjective&b.grammar.noun != 0 && r.prenominalBehindDeterminer(i, a): // un autre diagnostic
		return determined
	}
	return r.wordBond(i, a, b)
}

// acronymOrName reports whether an acronym stands at token i, behind an article, or a name whose article is no particle of it: la TDM, le VIH.
func (r *reader) acronymOrName(i int, a, b *token) bool {
	return b.class == acronymToken || b.class == frenchAcronym || b.class == nameToken && !a.capital && r.beginsPhrase(i-1)
}

// mayFollowArticle reports a word in small letters that is not English wherever it stands: le | syndrome.
func mayFollowArticle(b *token) bool {
	return b.kind == word && !b.capital && b.class != englishFunction && b.class != englishWord
}

// behindEnglishGrammar reports whether the article before token i stands behind an English word of grammar: is | la fatigue.
func (r *reader) behindEnglishGrammar(i int, a *token) bool {
	return i > 1 && a.gap == gapSpace && r.tokens[i-2].class == englishFunction
}

// noSonThere reports whether the "son" before token i stands behind an English verb or preposition, where the word for a male child would have a determiner.
func (r *reader) noSonThere(i int, a *token) bool {
	if i < 2 || a.gap != gapSpace || a.capital {
		return false
	}
	p := r.tokens[i-2].pos()
	return p.Has(lang.Preposition) || p.Has(lang.Verb) && !p.Has(lang.Adjective) && !p.Has(lang.Noun)
}

// complementNoun reports whether the article before token i stands behind a French preposition, and token i is a word that both languages use in one meaning:
// associé à la | prednisone.
func (r *reader) complementNoun(i int, a, b *token) bool {
	if i < 2 || a.gap != gapSpace || b.gap != gapSpace || b.kind != word || b.capital || b.meaning != same {
		return false
	}
	before := &r.tokens[i-2]
	return !before.weak() && complements(before)
}

// ownsBehindVerb reports whether a French verb stands before "son" at token i, and a noun behind it: nécessiter | son ablation.
func (r *reader) ownsBehindVerb(i int, a, b *token) bool {
	return i+1 < len(r.tokens) && !a.weak() && (a.grammar.third || a.grammar.infinitive) && ownedNoun(b, &r.tokens[i+1])
}

// degreeBehindBe reports whether the word before token i is a French adverb of degree behind an English form of be: it is plus | rare.
func (r *reader) degreeBehindBe(i int, a *token) bool {
	return a.gap == gapSpace && a.folded != "non" && degree(a.folded) && englishBe(r.tokens[i-2].folded)
}

// prenominalBehindDeterminer reports whether the word before token i is an adjective that stands before its noun, with a determiner: la pleine | dose.
func (r *reader) prenominalBehindDeterminer(i int, a *token) bool {
	return a.gap == gapSpace && prenominal(a.folded) && r.tokens[i-2].grammar.pos.Has(lang.Determiner)
}

// wordBond is what speaks for single words of both languages with a word behind them that English never has there.
func (r *reader) wordBond(i int, a, b *token) int32 {
	if b.gap != gapSpace {
		return 0
	}
	switch a.folded {
	case "met": // MRI | met en évidence
		if a.kind == word && b.folded == "en" && i+1 < len(r.tokens) && !r.tokens[i+1].look.English() {
			return determined + complement
		}
	case "y": // coverage | y a progressé
		if perfectOrBe(b.folded) || b.grammar.third && b.onlyFrench() {
			return determined + complement
		}
	case "se": // the fever | se prolonge, se lie à
		if a.class == sharedFunction && b.kind == word && b.grammar.third && (b.look.Count() < attestedOnce || r.complementOfReflexive(i+1)) {
			return determined
		}
	case "non": // is | non remboursé
		if b.kind == word && (b.onlyFrench() || b.class == falseFriend) && b.grammar.adjective|b.grammar.participle != 0 {
			return determined
		}
	}
	return 0
}

// complementOfReflexive reports whether "à" or "par" stands at token i.
func (r *reader) complementOfReflexive(i int) bool {
	return i < len(r.tokens) && (r.tokens[i].folded == "à" || r.tokens[i].folded == "par")
}

// nounBond is what speaks for a noun with its adjective, its verb or a loan word.
func (r *reader) nounBond(i int, a, b *token) int32 {
	switch {
	case r.qualified(i, a, b):
		if a.weak() && foreignToEnglish(b) {
			return agreeing + agreesApart // lobe droit
		}
		return agreeing
	case b.gap == gapSpace && b.kind == word && b.grammar.adjective&singular != 0 && r.acronymDescribed(i, a):
		return agreeing + agreesApart // d'ADN | viral
	case a.keep == loanWord && b.keep == "" && b.gap == gapSpace && qualityBehindLoan(b): // purpura fébrile
		return loanEnds + agreeing
	case b.keep == loanWord && a.keep == "" && (a.unit || !a.weak() && !r.loanBeforeEnglish(i)): // lipogenèse de novo; 0,5 à 1 mg per os
		return loanEnds
	case r.pluralVerb(i): // les symptômes persistent
		return modified
	}
	return 0
}

// acronymDescribed reports whether the acronym before token i, which the adjective there may describe, is French by itself or by the word before it, and no English noun
// follows: d'ADN | viral, un ECG | normal.
func (r *reader) acronymDescribed(i int, a *token) bool {
	if a.class != frenchAcronym && !(a.class == acronymToken && i > 1 && a.gap <= gapSpace && (r.tokens[i-2].kind == elision || functional(&r.tokens[i-2]))) {
		return false
	}
	return i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace || r.tokens[i+1].class == englishFunction
}

// qualified reports a noun and an adjective behind it that agree, as French has them, and not by chance.
func (r *reader) qualified(i int, a, b *token) bool {
	if a.kind != word || b.kind != word || a.grammar.noun == 0 || a.class == englishFunction || nounElsewhere(a.folded) || functional(b) ||
		!agree(a.grammar, b) {
		return false
	}
	if b.class == unknownWord && r.englishBehind(i) || a.class == sharedUnaccented && a.score[french] <= surelyEnglish && !qualityOnly(b) {
		return false
	}
	if r.modifies(i) || r.evenBefore(i) || r.headsEnglish(i-1, b) || r.otherwise(i-1) && !(qualityOnly(b) && a.look.Count() < common) {
		return false
	}
	if a.grammar.participle != 0 && usualNoun(b) && !(i > 1 && r.tokens[i-2].grammar.pos.Has(lang.Determiner)) {
		return false // a recently opéré | patient
	}
	return (!describes(a) || r.onlyAdjective(i)) && !pairedInEnglish(a, b)
}

// usualNoun reports a word of both languages that English text often has as a noun.
func usualNoun(t *token) bool {
	return t.grammar.noun != 0 && t.weak() && t.look.Count() >= common && t.pos().Has(lang.Noun)
}

// foreignToEnglish reports an adjective that English text never has: lobe | droit.
func foreignToEnglish(t *token) bool {
	return t.class == falseFriend || t.score[french] >= ownEvidence && (!t.look.English() || t.class == frenchWord)
}

// qualityBehindLoan reports a French adjective that is no noun and that English lacks: purpura | fébrile.
func qualityBehindLoan(b *token) bool {
	return b.kind == word && !b.weak() && !b.look.English() && b.grammar.adjective != 0 && b.grammar.noun == 0
}

// prepositionBond is what speaks for a preposition or another open word with what it opens, or for the word that it depends on.
func (r *reader) prepositionBond(i int, a, b *token) int32 {
	switch {
	case a.grammar.open && b.class == nameToken && a.gap <= gapSpace && complements(a): // maladie de Crohn
		if a.folded == "en" && countries[b.folded] {
			return complementName + coordinated // isolated | en France
		}
		return complementName
	case a.folded == "et" && a.gap >= gapComma && b.grammar.noun != 0: // fractures, et pneumothorax
		return complement + afterComma
	case a.folded == "et" && a.gap == gapSpace && b.gap == gapSpace && b.kind == word && !b.capital && b.grammar.noun != 0 && b.look.French() &&
		lang.PairCount(a.folded, b.folded) == 0:
		return complement + determined // reduces pain | et inflammation
	case a.folded == "pour" && r.purposeBehind(i, a, b):
		return complement + determined // solution | pour perfusion
	case b.kind == number && opensNumber(a): // 4 g en 20 minutes
		return complement + openNumber
	case b.kind == number && approximates(a.folded): // environ 12
		return complement
	case a.grammar.open && mayBeOpened(b):
		return r.openedBond(i, a, b)
	case complements(b) && (!a.weak() || a.kind == word && r.complemented(i-1, b)):
		return r.complementBond(i, a, b)
	case a.grammar.adjective&b.grammar.noun != 0 && r.prenominalNoun(i, a, b):
		if b.weak() && r.englishBehind(i) {
			return complement + agreesApart // les première et deuxième | doses
		}
		return complement
	}
	return 0
}

// purposeBehind reports whether "pour" stands between two nouns, neither of which English text has beside the verb to pour: solution | pour perfusion.
func (r *reader) purposeBehind(i int, a, b *token) bool {
	if i < 2 || a.gap != gapSpace || b.gap != gapSpace || b.kind != word || b.capital || b.grammar.noun == 0 || !b.look.French() || a.capital {
		return false
	}
	before := &r.tokens[i-2]
	return before.grammar.noun != 0 && len(before.folded) > 2 && before.class != englishFunction &&
		lang.PairCount(before.folded, a.folded) == 0 && lang.PairCount(a.folded, b.folded) == 0
}

// opensNumber reports the French prepositions that stand before a number and that English has in no phrase with one: 4 g en | 20 minutes.
func opensNumber(a *token) bool {
	return a.grammar.open && (a.folded == "en" || a.folded == "de") || a.folded == "sur"
}

// mayBeOpened reports what may stand behind an open word: a French word, a number, a name, an acronym, a word that is hardly English.
func mayBeOpened(b *token) bool {
	return b.grammar.pos != 0 || b.kind == number || b.class == acronymToken || b.class == nameToken || b.class == unknownWord || b.class == englishRare
}

// openedBond is what speaks for an open word with what it opens.
func (r *reader) openedBond(i int, a, b *token) int32 {
	w := int32(complement)
	weak := b.weak() && !b.capital
	if a.folded == "de" && weak && b.kind == word && b.grammar.noun != 0 && r.ofEnglish(i-1) && lang.PairCount(a.folded, b.folded) == 0 {
		w += determined // the number | de patients
	}
	if a.kind == elision && weak && b.look.French() {
		w += agreesApart // because of | l'infection
	}
	if weak && b.kind == word && b.grammar.noun != 0 && complementOfDe(a) && a.kind == word && r.quantityBefore(i-1) {
		w += agreesApart // beaucoup de | patients
	}
	if frenchOpening(a.folded) && b.grammar.noun != 0 && lang.PairCount(a.folded, b.folded) == 0 {
		w += openingNoun
		if b.weak() && b.score[french] > surelyEnglish && (a.class == frenchFunction || a.class == sharedArticle) {
			w += agreesApart // those | sous placebo
		}
	}
	return w
}

// quantityBefore reports whether a word that only French has, or one of degree, stands right before the "de" at token i, and has its complement behind it: trop de,
// plus de, une vingtaine de.
func (r *reader) quantityBefore(i int) bool {
	if i < 1 || r.tokens[i].gap != gapSpace {
		return false
	}
	before := &r.tokens[i-1]
	return before.kind == word && (before.onlyFrench() || degree(before.folded))
}

// complementBond is what speaks for a word with the preposition behind it.
func (r *reader) complementBond(i int, a, b *token) int32 {
	if !a.weak() {
		return complement
	}
	w := int32(complement)
	if headsComplement(b) && r.headsPhrase(i-1) {
		w += headComplement // and mutation du gène
	}
	if a.meaning == same && b.folded == "de" && !b.capital && b.gap == gapSpace && r.headsPhrase(i-1) && r.complementOnlyFrench(i, a, b) {
		w += determined // Absence de complications
	}
	return w
}

// complementOnlyFrench reports whether English text has neither the noun before the "de" at token i there nor the noun behind it: Absence | de complications.
func (r *reader) complementOnlyFrench(i int, a, b *token) bool {
	return r.weakComplement(i+1) && lang.PairCount(a.folded, b.folded) == 0
}

// headsComplement reports the prepositions that a noun of both languages has behind it in French only: mutation | du gène. "de" alone is in names and loan
// phrases.
func headsComplement(b *token) bool {
	switch b.folded {
	case "du", "des", "à", "au", "aux":
		return true
	}
	return b.kind == elision
}

// prenominalNoun reports whether the word before token i is an adjective that stands before its noun, French by itself or by the open word before it, and
// the noun is not taken by English behind it: de petite | taille.
func (r *reader) prenominalNoun(i int, a, b *token) bool {
	if a.class > unaccentedFrench && !(i > 1 && (r.tokens[i-2].grammar.open || degree(r.tokens[i-2].folded)) && a.gap <= gapSpace) || !prenominal(a.folded) {
		return false
	}
	return !b.weak() || !r.englishBehind(i) || b.look.Count() < common && r.tokens[i+1].class != englishWord || r.tokens[i+1].class == englishFunction
}
