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
	w := int32(0)
	switch {
	case a.keep == loanWord && b.keep == loanWord:
		return 0
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
	case a.folded == "y" && b.gap == gapSpace && (b.folded == "a" || b.folded == "ont" || b.folded == "est" || b.folded == "sont" || b.folded == "avait"):
		w += determined + complement // coverage | y a progressé
	case a.folded == "se" && a.class == sharedFunction && b.kind == word && b.grammar.third && b.gap == gapSpace && (b.look.Count() < attestedOnce || i+1 < len(r.tokens) && (r.tokens[i+1].folded == "à" || r.tokens[i+1].folded == "par")):
		w += determined // the fever | se prolonge
	case i > 1 && !a.weak() && a.gap == gapSpace && a.grammar.adjective&b.grammar.noun != 0 && prenominal(a.folded) && r.tokens[i-2].grammar.pos.Has(lang.Determiner):
		w += determined // un autre diagnostic, la pleine dose
	case a.kind == word && b.kind == word && a.grammar.noun != 0 && a.folded != "people" && a.folded != "est" && a.class != englishFunction && !functional(b) && agree(a.grammar, b) && !(b.class == unknownWord && r.englishBehind(i)) && !r.modifies(i) && !r.evenBefore(i) && !r.headsEnglish(i-1, b) && !r.otherwise(i-1) && (!describes(a) || r.onlyAdjective(i)):
		w += agreeing
		if a.weak() && (b.class == falseFriend || b.score[french] >= ownEvidence && !b.look.English()) {
			w += agreesApart // lobe droit: English text never has the adjective
		}
	case a.keep == loanWord && b.keep == "" && b.kind == word && !b.weak() && !b.look.English() && b.grammar.adjective != 0 && b.grammar.noun == 0 && b.gap == gapSpace:
		w += loanEnds + agreeing // purpura fébrile
	case b.keep == loanWord && a.keep == "" && (a.unit || !a.weak() && !r.loanBeforeEnglish(i)):
		w += loanEnds // lipogenèse de novo; 0,5 à 1 mg per os
	case r.pluralVerb(i):
		w += modified
	case a.grammar.open && b.class == nameToken && a.gap <= gapSpace && complements(a):
		w += complementName
	case a.folded == "et" && a.gap >= gapComma && b.grammar.noun != 0:
		w += complement + afterComma // fractures, et pneumothorax
	case b.kind == number && (a.grammar.open && (a.folded == "en" || a.folded == "de") || a.folded == "sur"):
		w += complement + openNumber // 4 g en 20 minutes
	case b.kind == number && approximates(a.folded):
		w += complement
	case a.grammar.open && (b.grammar.pos != 0 || b.kind == number || b.class == acronymToken || b.class == nameToken || b.class == unknownWord || b.class == englishRare):
		w += complement
		if frenchOpening(a.folded) && b.grammar.noun != 0 && lang.PairCount(a.folded, b.folded) == 0 {
			w += openingNoun
		}
	case complements(b) && (!a.weak() || a.kind == word && r.complemented(i-1, b)):
		w += complement
		if a.weak() && (b.folded == "du" || b.folded == "des" || b.folded == "à" || b.folded == "au" || b.folded == "aux" || b.kind == elision) && r.headsPhrase(i-1) {
			w += headComplement
		}
	case a.grammar.adjective&b.grammar.noun != 0 && (a.class <= unaccentedFrench || i > 1 && r.tokens[i-2].grammar.open && a.gap <= gapSpace) && prenominal(a.folded) && !(b.weak() && r.englishBehind(i) && (b.look.Count() >= common || r.tokens[i+1].class == englishWord)):
		w += complement
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
	case a.weak() && a.grammar.third && (a.grammar.noun == 0 || actsOn(a.folded)) && (b.kind == word && (b.class == sharedArticle || b.folded == "une" || b.folded == "la") || b.kind == elision && actsOn(a.folded)) && r.singularSubject(i-1):
		w += modified // a newborn | impose une hospitalisation
	case a.weak() && a.grammar.third && (b.folded == "à" || b.folded == "de" || b.kind == elision && b.head == 'd') && i > 1 && a.gap == gapSpace && bareBehind(r.tokens[i-2].folded) && a.pos().Has(lang.Verb):
		w += modified + agreesApart // it | tend à diminuer
	case subjectPronoun(a) && b.grammar.third && !b.grammar.open:
		w += modified // cela rend | the diagnosis
	case a.weak() && a.grammar.finite && strings.HasSuffix(a.folded, "ent") && (b.class == sharedArticle || b.folded == "une" || b.folded == "la" || b.kind == elision) && r.pluralSubject(i-1):
		w += modified // inhibitors | constituent le traitement
	case (a.folded == "passe" || a.folded == "repose") && b.kind == word && b.grammar.pos.Has(lang.Adverb) && !b.look.English():
		w += modified // the disorder | passe souvent inaperçu
	case (a.folded == "double" || a.folded == "triple") && !a.capital && b.kind == word && (b.folded == "le" || b.folded == "les" || b.folded == "la"):
		w += 3 * modified // smoking | double le risque
	case a.folded == "rend" && (b.class == sharedArticle || b.kind == elision || b.folded == "compte" || b.folded == "une"):
		w += modified // a normal level | rend le diagnostic peu probable
	case a.folded == "deux" && b.grammar.noun&plural != 0 && i > 1 && (r.tokens[i-2].folded == "les" || r.tokens[i-2].folded == "aux" || r.tokens[i-2].folded == "des"):
		w += agreeing // aux deux bases
	case a.grammar.third && b.grammar.infinitive && !b.look.English(), a.grammar.pos.Has(lang.Numeral) && b.grammar.noun != 0 && (!a.look.English() || !b.look.English()) && !(b.weak() && r.englishBehind(i) && r.tokens[i+1].class != englishFunction):
		w += modified
	case degree(b.folded) && !a.weak() && a.grammar.noun|a.grammar.adjective != 0 && r.degreeOf(i), degree(b.folded) && a.grammar.noun != 0 && !r.englishBefore(i-1) && r.degreeOf(i):
		w += modified
	case (b.folded == "et" || b.folded == "ou") && a.kind == word && a.grammar.adjective&plural != 0 && strings.HasSuffix(a.folded, "s") && !a.pos().Has(lang.Noun) && !a.pos().Has(lang.Verb):
		w += coordinated // rares et bénins: English adjectives have no plural
	case (b.folded == "et" || b.folded == "ou") && a.kind == word && a.grammar.noun != 0 && !r.englishBefore(i-1):
		w += coordinated
	case b.keep != "" && b.keep == a.keep && a.score[french] >= evidence[nameToken].french && b.score[french] >= evidence[nameToken].french:
		w += nameEnds // à Hong Kong
	case a.class == nameToken && (a.look == 0 || !a.look.French() && a.shape.latin) && b.kind == word && !b.capital && b.class != englishWord && a.shape.latin:
		w += nameEnds // Clostridioides difficile
	case b.class == nameToken && (a.class == nameToken || a.grammar.noun != 0 && (!a.weak() && !r.englishBefore(i-1) || i > 1 && r.determines(&r.tokens[i-2], a))) && !r.englishBehind(i):
		w += nameEnds
	}
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
	case b.class != frenchAccented && b.grammar.noun != 0 && b.look.English() && (a.class == englishWord || a.class == englishArticle || englishDeterminer(a.folded)):
		return englishPhrase
	case a.class == englishFunction && (b.class == sharedFrequent || b.class == sharedUbiquitous) && a.folded != "and" && a.folded != "or":
		return englishObject
	}
	return 0
}

// functional reports the words that are grammar in French: two of them stand side by side in English names only.
func functional(t *token) bool {
	return t.class == sharedArticle || t.class == sharedFunction || t.class == frenchFunction
}

// borrowed reports the words that French owns more than English, which English text may still hold in loan phrases.
func borrowed(t *token) bool { return t.class >= frenchAccented && t.class <= sharedRare }

// englishDeterminer reports the English words that a noun must follow.
func englishDeterminer(folded string) bool {
	switch folded {
	case "the", "a", "an", "any", "each", "every", "this", "that", "these", "those", "its", "their", "his", "her", "our", "your", "some", "no", "both", "other":
		return true
	}
	return false
}

// subjectPronoun reports the French pronouns that a verb in the third person follows and that English lacks.
func subjectPronoun(t *token) bool {
	switch t.folded {
	case "cela", "ceci", "elle", "ils", "elles", "celui-ci", "celle-ci", "ceux-ci", "celles-ci":
		return true
	}
	return false
}

// timeWord reports the French nouns that a number counts in dosage and duration.
func timeWord(folded string) bool {
	switch folded {
	case "fois", "ans", "an", "jours", "jour", "mois", "semaines", "semaine", "heures", "heure", "années":
		return true
	}
	return false
}

// bareBehind reports the English pronouns of the singular behind which no English verb goes without its ending.
func bareBehind(folded string) bool {
	return folded == "it" || folded == "he" || folded == "she"
}

// otherwise reports whether token i is a usual English word within a clause that French has in another meaning, and no French stands before it: its
// agreement with the word behind is chance ("persistent pain | fait discuter").
func (r *reader) otherwise(i int) bool {
	t := &r.tokens[i]
	return t.weak() && i > 0 && t.gap == gapSpace && t.look.Count() >= attestedWell && t.meaning == different && r.tokens[i-1].weak() && !r.tokens[i-1].grammar.pos.Has(lang.Determiner)
}

// determines reports whether a is a French article and b a noun that agrees with it in gender and number, two coincidences at
// once. English names (La Crosse) have a capital behind the article, loan phrases (au lait) are met in English text.
func (r *reader) determines(a, b *token) bool {
	if a.class != sharedArticle && a.class != sharedFunction && a.class != frenchFunction && a.class != frenchWord || b.class == frenchAttested || b.capital && !b.capitals && !r.heading || lang.PairCount(a.folded, b.folded) > 0 {
		return false
	}
	return (b.look.French() || b.class == ownTerm) && b.grammar.noun&articleBits(a.folded) != 0 && !b.grammar.open
}

// ownedNoun reports "son" before a singular noun that English text never has behind the word for a male child.
func ownedNoun(a, b *token) bool {
	return a.folded == "son" && b.kind == word && b.gap == gapSpace && b.look.French() && b.grammar.noun&singular != 0 && lang.PairCount(a.folded, b.folded) == 0
}

// articleBits gives the gender and number of a French determiner, 0 for any other word.
func articleBits(folded string) uint8 {
	switch folded {
	case "le", "un", "du", "au", "ce", "cet":
		return masculine & singular
	case "la", "une", "cette", "toute":
		return feminine & singular
	case "les", "des", "aux", "ces", "plusieurs", "quelques", "certains", "certaines":
		return plural
	}
	return 0
}

// prenominal reports the French adjectives that stand before their noun.
func prenominal(folded string) bool {
	for _, stem := range [...]string{"petit", "grand", "gros", "bon", "mauvais", "nouve", "beau", "bel", "jeune", "vieux", "vieil", "premi", "deuxi", "troisi", "second",
		"dern", "faux", "fauss", "léger", "légèr", "bref", "brève", "vrai", "discr", "même", "autre", "certain", "différent", "divers", "nombreu", "propre", "haut", "faible", "fort", "long", "court", "meilleur", "moindre", "principa", "ancien", "plein", "véritable", "simple", "prochain"} {
		if strings.HasPrefix(folded, stem) {
			return true
		}
	}
	return false
}

// singularSubject reports whether a singular English noun stands before token i, a verb in the third person in French and a bare one in English, where
// an English verb would end in -s.
func (r *reader) singularSubject(i int) bool {
	if i == 0 || r.tokens[i].gap > gapSpace || strings.HasSuffix(r.tokens[i].folded, "s") {
		return false
	}
	before := &r.tokens[i-1]
	pos := before.pos()
	return before.kind == word && (pos.Only(lang.Noun) || pos.Has(lang.Noun) && i > 1 && r.tokens[i-1].gap == gapSpace && (r.tokens[i-2].class == englishWord || r.tokens[i-2].class == acronymToken)) && !strings.HasSuffix(before.folded, "s") && (r.tokens[i].pos().Only(lang.Verb) || r.tokens[i].pos().Only(lang.Adjective) || actsOn(r.tokens[i].folded))
}

// actsOn reports French verb forms that English has as a noun or an adjective, and that an object follows.
func actsOn(folded string) bool {
	switch folded {
	case "active", "aide", "cause", "change", "code", "engage", "expose", "force", "guide", "menace", "passe", "place", "pose", "repose", "traverse":
		return true
	}
	return false
}

// pluralSubject reports whether a plural English noun stands before token i, a verb in the plural in French and an adjective or noun in English.
func (r *reader) pluralSubject(i int) bool {
	if i == 0 || r.tokens[i].gap > gapSpace {
		return false
	}
	before := &r.tokens[i-1]
	return before.kind == word && strings.HasSuffix(before.folded, "s") && before.pos().Has(lang.Noun)
}

// nounBefore reports whether the adjective i follows a French noun, with at most two adjectives between: douleur abdominale aiguë | intense.
func (r *reader) nounBefore(i int) bool {
	for k := i; k > 0 && k > i-3 && r.tokens[k].gap <= gapJoint; k-- {
		switch before := &r.tokens[k-1]; {
		case before.grammar.noun != 0:
			return true
		case before.grammar.adjective&r.tokens[i].grammar.adjective == 0:
			return false
		}
	}
	return false
}

// modifies reports whether token i is a usual English word and an English word that it may modify stands behind it: its
// agreement with the noun before it is chance then.
func (r *reader) modifies(i int) bool {
	t := &r.tokens[i]
	if !t.look.English() || t.look.Count() < attestedWell || i+1 == len(r.tokens) {
		return false
	}
	next := &r.tokens[i+1]
	if next.pos().Only(lang.Verb) && !t.pos().Has(lang.Noun) {
		return false // "progressive | depends", but not "experts emphasized"
	}
	return next.gap <= gapJoint && next.class != englishFunction && next.score[french] < 0
}

// complements reports the French prepositions that join a complement to the word before them.
func complements(t *token) bool {
	switch t.folded {
	case "de", "du", "des", "à", "au", "aux", "par", "en", "pour", "chez", "avec", "sans", "dans", "sur", "contre", "sous", "entre", "pendant", "avant", "après", "selon", "depuis", "vers", "dès", "lors", "durant":
		return true
	}
	return t.kind == elision && t.head == 'd'
}
