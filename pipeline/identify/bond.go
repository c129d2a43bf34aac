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
	if a.kind == number && r.src[a.End] == '-' {
		return -numberForward // 2-semaine: the hyphen is English
	}
	if a.kind == number && b.capital && i == 1 && b.gap == gapSpace {
		return -numberForward // 2.1 Signes moteurs: the number of a section
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

// phraseBond is what the phrase speaks for that both may be part of, of which the first kind that applies decides.
func (r *reader) phraseBond(i int, a, b *token) int32 {
	if w, ok := r.determinerBond(i, a, b); ok {
		return w
	}
	if w, ok := r.nounBond(i, a, b); ok {
		return w
	}
	if w, ok := r.prepositionBond(i, a, b); ok {
		return w
	}
	if w, ok := r.predicateBond(i, a, b); ok {
		return w
	}
	if w, ok := r.measureBond(i, a, b); ok {
		return w
	}
	if w, ok := r.coordinationBond(i, a, b); ok {
		return w
	}
	w, _ := r.nameBond(i, a, b)
	return w
}

// determinerBond is what speaks for a determiner or pronoun with what it belongs to: la TDM, un autre diagnostic, the fever [se prolonge].
func (r *reader) determinerBond(i int, a, b *token) (w int32, ok bool) {
	switch {
	case (a.class == sharedArticle || a.folded == "la") && (b.class == acronymToken || b.class == frenchAcronym || b.class == nameToken && !a.capital && r.beginsPhrase(i-1)):
		w += articleAcronym
	case a.class == sharedArticle && a.grammar.open && b.kind == word && !b.capital && b.class != englishFunction && b.class != englishWord:
		w += articleAcronym
		if r.determines(a, b) {
			w += determined - articleAcronym
		}
	case r.determines(a, b), ownedNoun(a, b):
		w += determined
		if (a.folded == "la" || a.folded == "le") && i > 1 && a.gap == gapSpace && b.gap == gapSpace && r.tokens[i-2].class == englishFunction {
			w += coordinated // the main symptom is | la fatigue
		}
	case (a.folded == "la" || a.folded == "le") && i > 1 && a.gap == gapSpace && b.gap == gapSpace && b.kind == word && !b.capital && complements(&r.tokens[i-2]) && !r.tokens[i-2].weak() && b.meaning == same:
		w += determined // associé à la | prednisone
	case b.folded == "son" && i+1 < len(r.tokens) && !a.weak() && (a.grammar.third || a.grammar.infinitive) && ownedNoun(b, &r.tokens[i+1]):
		w += determined // nécessiter | son ablation
	case a.folded == "met" && a.kind == word && b.folded == "en" && b.gap == gapSpace && i+1 < len(r.tokens) && !r.tokens[i+1].look.English():
		w += determined + complement // MRI | met en évidence
	case a.folded == "y" && b.gap == gapSpace && (b.folded == "a" || b.folded == "ont" || b.folded == "est" || b.folded == "sont" || b.grammar.third && b.onlyFrench()):
		w += determined + complement // coverage | y a progressé
	case a.folded == "se" && a.class == sharedFunction && b.kind == word && b.grammar.third && b.gap == gapSpace && (b.look.Count() < attestedOnce || i+1 < len(r.tokens) && (r.tokens[i+1].folded == "à" || r.tokens[i+1].folded == "par")):
		w += determined // the fever | se prolonge
	case a.folded == "non" && b.kind == word && b.gap == gapSpace && (b.onlyFrench() || b.class == falseFriend) && b.grammar.adjective|b.grammar.participle != 0:
		w += determined // is | non remboursé
	case i > 1 && a.gap == gapSpace && b.weak() && b.grammar.adjective != 0 && a.folded != "non" && degree(a.folded) && englishBe(r.tokens[i-2].folded):
		w += determined + modified // it is | plus rare
	case i > 1 && !a.weak() && a.gap == gapSpace && a.grammar.adjective&b.grammar.noun != 0 && prenominal(a.folded) && r.tokens[i-2].grammar.pos.Has(lang.Determiner):
		w += determined // un autre diagnostic, la pleine dose
	default:
		return 0, false
	}
	return w, true
}

// nounBond is what speaks for a noun with its adjective, or with a loan word: lobe droit, purpura fébrile.
func (r *reader) nounBond(i int, a, b *token) (w int32, ok bool) {
	switch {
	case r.qualified(i, a, b):
		w += agreeing
		if a.weak() && (b.class == falseFriend || b.score[french] >= ownEvidence && (!b.look.English() || b.class == frenchWord)) {
			w += agreesApart // lobe droit: English text never has the adjective
		}
	case a.keep == loanWord && b.keep == "" && b.kind == word && !b.weak() && !b.look.English() && b.grammar.adjective != 0 && b.grammar.noun == 0 && b.gap == gapSpace:
		w += loanEnds + agreeing // purpura fébrile
	case b.keep == loanWord && a.keep == "" && (a.unit || !a.weak() && !r.loanBeforeEnglish(i)):
		w += loanEnds // lipogenèse de novo; 0,5 à 1 mg per os
	case r.pluralVerb(i):
		w += modified
	default:
		return 0, false
	}
	return w, true
}

// qualified reports a noun and an adjective behind it that agree, as French has them, and not by chance.
func (r *reader) qualified(i int, a, b *token) bool {
	if a.kind != word || b.kind != word || a.grammar.noun == 0 || a.class == englishFunction || a.folded == "people" || a.folded == "est" || functional(b) || !agree(a.grammar, b) {
		return false
	}
	if b.class == unknownWord && r.englishBehind(i) || a.class == sharedUnaccented && a.score[french] <= surelyEnglish && !qualityOnly(b) {
		return false
	}
	if r.modifies(i) || r.evenBefore(i) || r.headsEnglish(i-1, b) || r.otherwise(i-1) && !(qualityOnly(b) && a.look.Count() < common) {
		return false
	}
	if a.grammar.participle != 0 && b.weak() && b.grammar.noun != 0 && b.look.Count() >= common && b.pos().Has(lang.Noun) && !(i > 1 && r.tokens[i-2].grammar.pos.Has(lang.Determiner)) {
		return false // a recently opéré | patient
	}
	return (!describes(a) || r.onlyAdjective(i)) && !pairedInEnglish(a, b)
}

// prepositionBond is what speaks for a preposition, or the word that it depends on: fractures, et pneumothorax; 4 g en 20 minutes.
func (r *reader) prepositionBond(i int, a, b *token) (w int32, ok bool) {
	switch {
	case a.grammar.open && b.class == nameToken && a.gap <= gapSpace && complements(a):
		w += complementName
		if a.folded == "en" && countries[b.folded] {
			w += coordinated // isolated | en France
		}
	case a.folded == "et" && a.gap >= gapComma && b.grammar.noun != 0:
		w += complement + afterComma // fractures, et pneumothorax
	case b.kind == number && (a.grammar.open && (a.folded == "en" || a.folded == "de") || a.folded == "sur"):
		w += complement + openNumber // 4 g en 20 minutes
	case b.kind == number && approximates(a.folded):
		w += complement
	case a.grammar.open && (b.grammar.pos != 0 || b.kind == number || b.class == acronymToken || b.class == nameToken || b.class == unknownWord || b.class == englishRare):
		w += complement
		if a.folded == "de" && b.kind == word && b.weak() && !b.capital && b.grammar.noun != 0 && r.ofEnglish(i-1) && lang.PairCount(a.folded, b.folded) == 0 {
			w += determined // the number | de patients
		}
		if a.kind == elision && b.look.French() && b.weak() && !b.capital {
			w += agreesApart // because of | l'infection
		}
		if frenchOpening(a.folded) && b.grammar.noun != 0 && lang.PairCount(a.folded, b.folded) == 0 {
			w += openingNoun
			if b.weak() && b.score[french] > surelyEnglish && (a.class == frenchFunction || a.class == sharedArticle) {
				w += agreesApart // those | sous placebo
			}
		}
	case complements(b) && (!a.weak() || a.kind == word && r.complemented(i-1, b)):
		w += complement
		if a.weak() && (b.folded == "du" || b.folded == "des" || b.folded == "à" || b.folded == "au" || b.folded == "aux" || b.kind == elision) && r.headsPhrase(i-1) {
			w += headComplement
		}
		if a.weak() && a.meaning == same && b.folded == "de" && !b.capital && b.gap == gapSpace && r.headsPhrase(i-1) && r.weakComplement(i+1) && lang.PairCount(a.folded, b.folded) == 0 {
			w += determined // Absence de complications
		}
	case a.grammar.adjective&b.grammar.noun != 0 && (a.class <= unaccentedFrench || i > 1 && r.tokens[i-2].grammar.open && a.gap <= gapSpace) && prenominal(a.folded) && !(b.weak() && r.englishBehind(i) && (b.look.Count() >= common || r.tokens[i+1].class == englishWord)):
		w += complement
	default:
		return 0, false
	}
	return w, true
}

// predicateBond is what speaks for a verb with its complement or adverb: the fracture [est rare], smoking [double le risque].
func (r *reader) predicateBond(i int, a, b *token) (w int32, ok bool) {
	switch {
	case a.kind == word && b.grammar.adjective|b.grammar.participle != 0 && (!a.weak() && a.grammar.pos.Has(lang.Adverb) || copula(a.folded) || degree(a.folded)):
		w += modified
		if a.folded == "est" {
			w += modified // monitoring | est indispensable
			if before := &r.tokens[max(0, i-2)]; b.weak() && i > 1 && a.gap == gapSpace && before.kind == word && before.class != englishFunction && len(before.folded) > 2 {
				w += determined // the fracture | est rare
			}
		}
	case a.kind == word && b.kind == word && !a.weak() && a.grammar.adjective&b.grammar.adjective != 0 && !r.modifies(i) && r.nounBefore(i-1):
		w += agreeing
	case a.weak() && a.grammar.third && (articleBits(b.folded) != 0 || b.kind == elision && b.head == 'l' || b.kind == word && b.onlyFrench() && b.grammar.pos.Has(lang.Numeral)) && r.singularSubject(i-1):
		w += modified + agreesApart // a newborn | impose une hospitalisation
	case a.weak() && a.grammar.third && (b.folded == "à" || b.folded == "de" || b.kind == elision && b.head == 'd') && i > 1 && a.gap == gapSpace && bareBehind(r.tokens[i-2].folded) && a.pos().Has(lang.Verb):
		w += modified + agreesApart // it | tend à diminuer
	case subjectPronoun(a) && b.grammar.third && !b.grammar.open:
		w += modified // cela rend | the diagnosis
	case a.weak() && a.grammar.finite && strings.HasSuffix(a.folded, "nt") && (b.class == sharedArticle || b.folded == "une" || b.folded == "la" || b.kind == elision) && r.pluralSubject(i-1):
		w += modified // inhibitors | constituent le traitement
	case a.weak() && a.grammar.third && a.grammar.noun|a.grammar.adjective == 0 && strings.HasSuffix(a.folded, "ent") && !b.weak() && b.kind == word && (b.grammar.open || b.grammar.pos.Has(lang.Adverb)) && r.pluralSubject(i-1):
		w += modified + agreesApart // symptoms | persistent malgré le traitement
	case a.weak() && a.grammar.third && !b.weak() && b.kind == word && b.grammar.pos.Has(lang.Adverb) && !b.look.English() && r.singularSubject(i-1):
		w += modified + agreesApart // the disorder | passe souvent inaperçu, the patient | mange peu
	case a.folded == "passe" && (b.folded == "de" || b.folded == "par" || b.folded == "à") && r.singularSubject(i-1):
		w += modified + agreesApart // the dose | passe de 5 à 10 mg
	case (a.folded == "double" || a.folded == "triple") && !a.capital && b.kind == word && (b.folded == "le" || b.folded == "les" || b.folded == "la"):
		w += 3 * modified // smoking | double le risque
	case a.folded == "rend" && (b.class == sharedArticle || b.kind == elision || b.folded == "compte" || b.folded == "une"):
		w += modified // a normal level | rend le diagnostic peu probable
	default:
		return 0, false
	}
	return w, true
}

// measureBond is what speaks for numerals, infinitives and words of degree: aux deux bases.
func (r *reader) measureBond(i int, a, b *token) (w int32, ok bool) {
	switch {
	case a.folded == "deux" && b.grammar.noun&plural != 0 && i > 1 && (r.tokens[i-2].folded == "les" || r.tokens[i-2].folded == "aux" || r.tokens[i-2].folded == "des"):
		w += agreeing // aux deux bases
	case a.grammar.third && b.grammar.infinitive && !b.look.English(), a.grammar.pos.Has(lang.Numeral) && b.grammar.noun != 0 && (!a.look.English() || !b.look.English()) && !(b.weak() && r.englishBehind(i) && r.tokens[i+1].class != englishFunction):
		w += modified
	case degree(b.folded) && a.kind == word && r.degreedNoun(i, a):
		w += determined // an infection | non traitée
	case degree(b.folded) && !a.weak() && a.grammar.noun|a.grammar.adjective != 0 && r.degreeOf(i), degree(b.folded) && a.grammar.noun != 0 && !r.englishBefore(i-1) && r.degreeOf(i):
		w += modified
	default:
		return 0, false
	}
	return w, true
}

// coordinationBond is what speaks for et and ou behind a noun or an adjective: rares et bénins.
func (r *reader) coordinationBond(i int, a, b *token) (w int32, ok bool) {
	switch {
	case (b.folded == "et" || b.folded == "ou") && a.kind == word && a.grammar.adjective&plural != 0 && strings.HasSuffix(a.folded, "s") && !a.pos().Has(lang.Noun) && !a.pos().Has(lang.Verb):
		w += coordinated // rares et bénins: English adjectives have no plural
	case (b.folded == "et" || b.folded == "ou") && a.kind == word && a.grammar.noun != 0 && !r.englishBefore(i-1):
		w += coordinated
	default:
		return 0, false
	}
	return w, true
}

// nameBond is what speaks for the parts of a name: Hong Kong, Clostridioides difficile.
func (r *reader) nameBond(i int, a, b *token) (w int32, ok bool) {
	switch {
	case b.keep != "" && b.keep == a.keep && a.score[french] >= evidence[nameToken].french && b.score[french] >= evidence[nameToken].french:
		w += nameEnds // à Hong Kong
	case a.class == nameToken && (a.look == 0 || !a.look.French() && a.shape.latin) && b.kind == word && !b.capital && b.class != englishWord && a.shape.latin:
		w += nameEnds // Clostridioides difficile
	case b.class == nameToken && (a.class == nameToken || a.grammar.noun != 0 && (!a.weak() && !r.englishBefore(i-1) || i > 1 && r.determines(&r.tokens[i-2], a))) && !r.englishBehind(i):
		w += nameEnds
	default:
		return 0, false
	}
	return w, true
}

// besideBond is what speaks for a number, a letter or an acronym beside a French word, whatever the phrase says.
func (r *reader) besideBond(i int, a, b *token) (w int32) {
	switch {
	case a.kind == number || a.unit:
		if b.unit {
			break
		}
		if !a.percent && (r.counted(i) || timeWord(b.folded)) {
			w += numberFrench
		} else if b.grammar.noun != 0 && !b.grammar.open && !b.grammar.third && !r.countsEnglish(i) {
			w += numberNoun
		}
	case b.kind == number && (a.grammar.finite || a.grammar.participle != 0 || a.grammar.pos.Only(lang.Verb) || month(a.folded)):
		w += numberForward
	case b.kind == number && a.grammar.noun|a.grammar.adjective != 0 && (a.score[french] >= ownEvidence || i > 1 && r.determines(&r.tokens[i-2], a)) && strings.ContainsAny(r.src[a.End:b.Start], "<>≤≥"):
		w += numberForward // diamètre interne > 8 mm
	case (b.kind == number || b.class == acronymToken) && graded(a.folded) && i > 1 && r.tokens[i-2].folded == "de":
		w += 2 * numberForward // une réponse de type 2
	case b.kind == number && a.grammar.noun != 0 && !(r.englishBehind(i) && r.tokens[i+1].class != englishFunction):
		w += letterBehind
	case b.class == neutral && b.kind == word && a.grammar.noun != 0:
		w += letterBehind
	case (b.class == acronymToken || b.class == frenchAcronym) && a.grammar.noun|a.grammar.adjective != 0 && !r.englishBefore(i-1):
		w += acronymEnds
		if !a.weak() && i+1 < len(r.tokens) && r.tokens[i+1].gap == gapSpace && englishPredicate(r.tokens[i+1].folded) {
			w += acronymSubject
		}
	}
	return w
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
	case a.class == acronymToken && b.kind == word && !b.capitals && b.look.English() && b.class != englishFunction:
		return acronymLeads
	case b.class == neutral && b.kind == word:
		return letterBehind
	case a.class != frenchAccented && b.class != frenchAccented && (borrowed(a) || borrowed(b)) && a.kind == word && b.kind == word && !(functional(a) && functional(b)) && !(functional(b) && a.class == englishFunction) && a.folded != "a" && b.folded != "a" &&
		lang.PairCount(a.folded, b.folded) > 0:
		return attestedPair
	case b.class != frenchAccented && b.grammar.noun != 0 && !b.grammar.open && b.look.English() && (a.class == englishWord || a.class == englishArticle || englishDeterminer(a.folded)):
		return englishPhrase
	case a.class == englishFunction && (b.class == sharedFrequent || b.class == sharedUbiquitous) && a.folded != "and" && a.folded != "or":
		return englishObject
	}
	return 0
}
