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
	infinitive                  bool
	third                       bool // a finite verb in the third person, as medical prose has them
	open                        bool // a word that needs another one after it: a preposition, a determiner, a conjunction
	function                    bool // grammar, not content
	nominal                     bool // a noun or an adjective, and nothing else
	content                     bool // a noun, an adjective or a verb, and nothing else
	address                     bool // only verb forms that medical prose hardly holds: tu progresses, the simple past
}

// The bits of gender and number.
const (
	masculine uint8 = 0b0101
	feminine  uint8 = 0b1010
	singular  uint8 = 0b0011
	plural    uint8 = 0b1100
)

// grammarOf folds the readings of a French form.
func (s *forms) grammarOf(folded string, w lang.Word) grammar {
	s.readings = lang.AppendFrenchTags(s.readings[:0], folded, w)
	readings := s.readings
	g := grammar{function: lang.HasFrenchFunction(readings) || lang.ElidedForms(folded) != nil, nominal: true, content: true, address: len(readings) > 0}
	for _, a := range readings {
		g.nominal = g.nominal && (a.POS == lang.Noun || a.POS == lang.Adjective || a.POS == lang.Name)
		g.content = g.content && (a.POS == lang.Noun || a.POS == lang.Adjective || a.POS == lang.Name || a.POS == lang.Verb)
		g.address = g.address && addressForm(a)
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
			} else if a.Mood == lang.MoodInfinitive {
				g.infinitive = true
			} else if a.Mood != lang.MoodParticiple {
				g.finite = true
				g.third = g.third || a.Person == 3 && !addressForm(a)
			}
		}
	}
	opens := g.pos.Has(lang.Preposition) || g.pos.Has(lang.Determiner) || g.pos.Has(lang.Conjunction)
	g.open = opens && g.noun == 0 || g.function && !g.finite && !g.pos.Has(lang.Adverb)
	if g.noun != 0 && g.pos.Has(lang.Pronoun) && !opens || g.adjective != 0 && g.pos.Has(lang.Preposition) && !g.pos.Has(lang.Determiner) {
		g.open = false // personne, suivant: words of content as well
	}
	return g
}

// addressForm reports whether a reading is a verb form that medical prose hardly holds: the second person singular, the
// imperative, the simple past.
func addressForm(a lang.Analysis) bool {
	if a.POS != lang.Verb || a.Mood == lang.MoodParticiple || a.Mood == lang.MoodInfinitive {
		return false
	}
	return a.Person == 2 && a.Number == lang.NumberSingular || a.Mood == lang.MoodImperative || a.Tense == lang.TenseSimplePast ||
		a.Mood == lang.MoodSubjunctive && a.Person == 2
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
