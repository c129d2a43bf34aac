// Package lang is what code must know of a language before it knows any text: which words exist, what
// their forms mean, how English forms are made, and which words are grammar rather than content.
//
// Invariants: every answer comes from read-only tables embedded in the binary and read in place (nothing is
// loaded, nothing is kept on the heap), so all functions are safe for concurrent use and deterministic. Words
// are asked for in lower case, NFC, with the straight apostrophe, unless a function says otherwise. The package
// never looks at a sentence, never translates, and never changes a document.
package lang

// POS is a part of speech. French and English share the list; Auxiliary, Modal and Particle are English only,
// Negation is French only.
type POS uint8

// The parts of speech.
const (
	Noun         POS = iota + 1
	Adjective        // French past participles are Verb (MoodParticiple) and Adjective only where the dictionary has both
	Verb             // English: main verbs; be, have and do are Auxiliary as well
	Adverb           //
	Determiner       // articles, possessives, demonstratives, quantifiers
	Preposition      // the contracted forms du, des, au, aux are Preposition and Determiner both
	Pronoun          //
	Conjunction      //
	Numeral          // written out: deux, twelve
	Name             // proper names: persons, places, firms
	Interjection     //
	Negation         // French ne, pas, plus, jamais, point, guère
	Auxiliary        // English forms of be, have, do
	Modal            // English can, may, must, should ...
	Particle         // English to before a verb, not
)

// POSSet is a set of parts of speech; the zero value is empty and means that nothing is known.
type POSSet uint32

// Has reports whether p is in the set.
func (s POSSet) Has(p POS) bool { return s&(1<<p) != 0 }

// Only reports whether p is in the set and nothing else is.
func (s POSSet) Only(p POS) bool { return s == 1<<p }

// With returns the set with p added.
func (s POSSet) With(p POS) POSSet { return s | 1<<p }

// Kind narrows a determiner, pronoun or conjunction.
type Kind uint8

// The kinds of closed-class words.
const (
	KindNone          Kind = iota
	KindArticle            // le, un, des, du (partitive)
	KindPossessive         // mon, leur
	KindDemonstrative      // ce, cette; celui
	KindIndefinite         // chaque, plusieurs; on, chacun
	KindNegative           // aucun, nul; rien, personne
	KindInterrogative      // quel; qui, que
	KindRelative           // qui, dont, lequel
	KindSubject            // je, il, elles
	KindObject             // le, lui, leur, se, en, y
	KindCoordinating       // et, ou, ni, mais
	KindSubordinating      // que, lorsque, si
)

// Mood is the mood of a French verb form.
type Mood uint8

// The French moods.
const (
	MoodNone Mood = iota
	MoodIndicative
	MoodSubjunctive
	MoodConditional
	MoodImperative
	MoodInfinitive
	MoodParticiple
)

// Tense is the tense of a French verb form.
type Tense uint8

// The French tenses. Participles are TensePresent (entraînant) or TensePast (entraîné).
const (
	TenseNone Tense = iota
	TensePresent
	TenseImperfect
	TenseSimplePast
	TenseFuture
	TensePast
)

// Gender is grammatical gender.
type Gender uint8

// The genders. GenderAny is for epicenes (hépatique).
const (
	GenderNone Gender = iota
	GenderMasculine
	GenderFeminine
	GenderAny
)

// Number is grammatical number.
type Number uint8

// The numbers. NumberAny is for invariable words (virus, taux).
const (
	NumberNone Number = iota
	NumberSingular
	NumberPlural
	NumberAny
)
