package identify

import "unmix/pipeline/lang"

// A grammar is what French morphology says of a token, folded over all its readings: the parts of speech that it may be,
// and the genders and numbers that a noun or an adjective of this form may have.
type grammar struct {
	pos lang.POSSet
	// noun, adjective and participle (past participles are adjectives too) hold one bit for each gender and number: masculine
	// singular, feminine singular, masculine plural, feminine plural.
	noun, adjective, participle uint8
	finite                      bool // a finite verb
	open                        bool // a word that needs another one after it: a preposition, a determiner, a conjunction
}

// The bits of gender and number.
const (
	masculine uint8 = 0b0101
	feminine  uint8 = 0b1010
	singular  uint8 = 0b0011
	plural    uint8 = 0b1100
)

// frenchGrammar folds the readings of a French form.
func frenchGrammar(form string) grammar {
	var g grammar
	for _, a := range lang.FrenchAnalyses(form) {
		g.pos = g.pos.With(a.POS)
		bits := agreement(a)
		switch a.POS {
		case lang.Noun:
			g.noun |= bits
		case lang.Adjective:
			g.adjective |= bits
		case lang.Verb:
			if a.Mood == lang.MoodParticiple && a.Tense == lang.TensePast {
				g.participle |= bits
			} else if a.Mood != lang.MoodInfinitive && a.Mood != lang.MoodParticiple {
				g.finite = true
			}
		}
	}
	g.open = (g.pos.Has(lang.Preposition) || g.pos.Has(lang.Determiner) || g.pos.Has(lang.Conjunction)) && g.noun == 0 ||
		lang.IsFrenchFunctionWord(form) && !g.finite && !g.pos.Has(lang.Adverb)
	return g
}

// agreement gives the bits of gender and number of one reading.
func agreement(a lang.Analysis) uint8 {
	genders := [2]bool{a.Gender != lang.GenderFeminine, a.Gender != lang.GenderMasculine}
	numbers := [2]bool{a.Number != lang.NumberPlural, a.Number != lang.NumberSingular}
	var bits uint8
	for g := range 2 {
		for n := range 2 {
			if genders[g] && numbers[n] {
				bits |= 1 << (2*n + g)
			}
		}
	}
	return bits
}

// agree reports whether a token may be an adjective that belongs to a noun: one gender and number that both may have.
// A participle counts only if English does not have the word: "points" is no participle in any text.
func agree(noun grammar, t *token) bool {
	bits := t.grammar.adjective
	if !t.look.English() {
		bits |= t.grammar.participle
	}
	return noun.noun&bits != 0
}
