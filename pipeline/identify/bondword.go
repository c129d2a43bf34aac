package identify

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

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

// graded reports the French nouns whose kinds have numbers.
func graded(folded string) bool {
	switch folded {
	case "type", "stade", "grade", "classe", "phase", "groupe", "niveau", "degré":
		return true
	}
	return false
}

// bareBehind reports the English pronouns of the singular behind which no English verb goes without its ending.
func bareBehind(folded string) bool {
	return folded == "it" || folded == "he" || folded == "she"
}

// takesPreposition reports verbs of both languages with a preposition that the French verb takes and the English one does not.
func takesPreposition(verb, preposition string) bool {
	switch verb {
	case "passe": // the dose | passe de 5 à 10 mg
		return preposition == "de" || preposition == "par" || preposition == "à"
	case "menace": // the lesion | menace de se rompre
		return preposition == "de"
	case "code": // the gene | code pour une protéine
		return preposition == "pour"
	}
	return false
}

// nounElsewhere reports words that the French list has as nouns, which they are not where an adjective seems to agree with them: English people, "est" the
// verb, the English once and water.
func nounElsewhere(folded string) bool {
	return folded == "people" || folded == "est" || folded == "once" || folded == "water"
}

// perfectOrBe reports the forms of avoir and être that stand behind "y" and that English has as words or names: y a, y est.
func perfectOrBe(folded string) bool {
	switch folded {
	case "a", "ont", "est", "sont":
		return true
	}
	return false
}

// definite reports the definite articles of the singular.
func definite(folded string) bool { return folded == "la" || folded == "le" }

// pluralArticle reports the articles of the plural that a numeral may follow: aux deux bases.
func pluralArticle(folded string) bool { return folded == "les" || folded == "aux" || folded == "des" }

// otherwise reports whether token i is a usual English word within a clause that French has in another meaning, and no French stands before it: its
// agreement with the word behind is chance ("persistent pain | fait discuter").
func (r *reader) otherwise(i int) bool {
	t := &r.tokens[i]
	if !t.weak() || t.meaning != different || t.look.Count() < attestedWell {
		return false
	}
	if i == 0 || t.gap != gapSpace {
		return t.look.Count() >= ubiquitous // Pain | chronique
	}
	return r.tokens[i-1].weak() && !r.tokens[i-1].grammar.pos.Has(lang.Determiner)
}

// behindPlural reports whether token i is the plural of an adjective of both languages behind a plural noun and at the end of an English phrase: English
// adjectives have no plural, and its nouns stand in the singular before another ("complications graves are").
func (r *reader) behindPlural(i int) bool {
	t := &r.tokens[i]
	single, ok := strings.CutSuffix(t.folded, "s")
	if !ok || i == 0 || t.gap != gapSpace || t.capital || r.tokens[i-1].exact.noun&t.exact.adjective&plural == 0 ||
		!strings.HasSuffix(r.tokens[i-1].folded, "s") {
		return false
	}
	return (i+1 == len(r.tokens) || r.tokens[i+1].gap > gapSpace || r.wordClass(r.tokens[i+1].form) == englishFunction) &&
		lang.CommonPOS(single).Has(lang.Adjective) && lang.PairCount(r.tokens[i-1].folded, t.folded) == 0
}

// pairedInEnglish reports two words of both languages that English text has side by side: their agreement is chance ("direct oral anticoagulant |
// est poursuivi").
func pairedInEnglish(a, b *token) bool {
	return a.weak() && b.weak() && a.look.English() && b.look.English() && lang.PairCount(a.folded, b.folded) > lang.PairCount(b.folded, a.folded)
}

// determines reports whether a is a French article and b a noun that agrees with it in gender and number, two coincidences at
// once. English names (La Crosse) have a capital behind the article, loan phrases (au lait) are met in English text.
func (r *reader) determines(a, b *token) bool {
	if !functional(a) && a.class != frenchWord || b.class == frenchAttested || b.capital && !b.capitals && !r.heading ||
		lang.PairCount(a.folded, b.folded) > 0 {
		return false
	}
	return (b.look.French() || b.class == ownTerm) && b.grammar.noun&articleBits(a.folded) != 0 && !b.grammar.open
}

// ownedNoun reports "son" before a singular noun that English text never has behind the word for a male child.
func ownedNoun(a, b *token) bool {
	return a.folded == "son" && b.kind == word && b.gap == gapSpace && b.look.French() && b.grammar.noun&singular != 0 &&
		lang.PairCount(a.folded, b.folded) == 0
}

// articleBits gives the gender and number of a French determiner, 0 for any other word.
func articleBits(folded string) uint8 {
	switch folded {
	case "le", "un", "du", "au", "ce", "cet":
		return masculine & singular
	case "la", "une", "cette", "toute", "sa":
		return feminine & singular
	case "les", "des", "aux", "ces", "ses", "plusieurs", "quelques", "certains", "certaines":
		return plural
	}
	return 0
}

// prenominalStems begin the French adjectives that stand before their noun.
var prenominalStems = [...]string{"petit", "grand", "gros", "bon", "mauvais", "nouve", "beau", "bel", "jeune", "vieux", "vieil", "premi", "deuxi", "troisi", "second",
	"dern", "faux", "fauss", "léger", "légèr", "bref", "brève", "vrai", "discr", "même", "autre", "certain", "différent", "divers", "nombreu", "propre", "haut",
	"faible", "fort", "long", "court", "meilleur", "moindre", "principa", "ancien", "plein", "seul", "véritable", "simple", "prochain", "unique"}

// prenominal reports the French adjectives that stand before their noun.
func prenominal(folded string) bool {
	for i := range prenominalStems {
		if strings.HasPrefix(folded, prenominalStems[i]) {
			return true
		}
	}
	return false
}

// englishBe reports the forms of be that an adjective follows.
func englishBe(folded string) bool {
	switch folded {
	case "is", "are", "was", "were", "be", "been":
		return true
	}
	return false
}

// singularSubject reports whether a singular English noun or pronoun stands before token i, a verb in the third person in French and a bare one in
// English, where an English verb would end in -s.
func (r *reader) singularSubject(i int) bool {
	t := &r.tokens[i]
	if i == 0 || t.gap > gapSpace || strings.HasSuffix(t.folded, "s") {
		return false
	}
	before := &r.tokens[i-1]
	return before.kind == word && (!strings.HasSuffix(before.folded, "s") || endsIn(before.folded, "sis", "tis", "us", "ss")) &&
		(bareBehind(before.folded) || before.class == acronymToken || before.class == nameToken || r.nounAlone(i-1)) &&
		!(r.adverbial(i+2) && t.pos().Has(lang.Noun)) && !pastForm(t.folded)
}

// pastForm reports the past of an English verb, which has no -s to miss: he came | lundi.
func pastForm(folded string) bool {
	return slices.ContainsFunc(lang.EnglishAnalyses(folded), func(a lang.EnglishForm) bool { return a.POS == lang.Verb && a.Form == lang.FormPast })
}

// adverbial reports whether token i, behind a French article, is a name or makes a time or a degree with it, as they stand behind English nouns too: "the drug
// use | le matin".
func (r *reader) adverbial(i int) bool {
	if i >= len(r.tokens) {
		return false
	}
	if t := &r.tokens[i]; t.capital && !t.capitals {
		return true // the note | le Figaro
	}
	switch folded := r.tokens[i].folded; folded {
	case "matin", "soir", "nuit", "veille", "lendemain", "journée", "plus", "moins", "première", "premier", "dernière", "dernier":
		return true
	default:
		return timeWord(folded)
	}
}

// nounAlone reports whether token i is an English noun: a word that is nothing else, or one that may be a noun behind another word or an article.
func (r *reader) nounAlone(i int) bool {
	pos := r.tokens[i].pos()
	if !pos.Has(lang.Noun) || pos.Only(lang.Noun) || i == 0 || r.tokens[i].gap != gapSpace {
		return pos.Only(lang.Noun)
	}
	before := &r.tokens[i-1]
	return before.class == englishWord || before.class == acronymToken || before.folded == "the" || before.folded == "this" || before.pos().Only(lang.Adjective)
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
	case "de", "du", "des", "à", "au", "aux", "par", "en", "pour", "chez", "avec", "sans", "dans", "sur", "contre", "sous", "entre", "pendant", "avant", "après",
		"selon", "depuis", "vers", "dès", "lors", "durant":
		return true
	}
	return t.kind == elision && t.head == 'd'
}
