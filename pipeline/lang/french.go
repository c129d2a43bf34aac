package lang

// Analysis is one reading of a French form. Fields that do not apply are zero.
type Analysis struct {
	Lemma  string // the dictionary form: infinitive, masculine singular
	POS    POS
	Kind   Kind
	Mood   Mood
	Tense  Tense
	Person uint8 // 1, 2, 3, or 0
	Gender Gender
	Number Number
}

// FrenchAnalyses gives every reading of a lower-case NFC form, in a fixed order, nil for an unknown one. Elided words are
// asked for without their head (see SplitElision). A form with several persons or moods gives several readings.
func FrenchAnalyses(form string) []Analysis { return nil }

// FrenchUnaccented gives the accented French forms that a form written without accents (or with oe for œ) may stand for,
// sorted; the form itself is not among them. Case is lower.
func FrenchUnaccented(form string) []string { return nil }

// SplitElision cuts an elided head from a French word. word may be in any case and have the straight or the typographic
// apostrophe. head is the canonical lower-case head without apostrophe (l, d, qu, jusqu ...); rest is the byte index
// in word where the rest starts, so word[:rest] holds head and apostrophe.
func SplitElision(word string) (head string, rest int, ok bool) { return "", 0, false }

// ElidedForms gives the full words that an elided head stands for: l is le or la, qu is que, nil if it is no head.
func ElidedForms(head string) []string { return nil }

// Contraction resolves a contracted French form into preposition and article or pronoun: du is de + le, auxquelles is
// à + lesquelles.
func Contraction(form string) (preposition, rest string, ok bool) { return "", "", false }

// IsFrenchFunctionWord reports whether a lower-case form is grammar and not content: articles, prepositions, pronouns,
// conjunctions, negations, forms of être and avoir. Elided heads without apostrophe count.
func IsFrenchFunctionWord(form string) bool { return false }
