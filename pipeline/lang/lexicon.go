package lang

import (
	_ "embed"

	"unmix/pipeline/lang/internal/table"
)

//go:generate go run ./generate

//go:embed data/lexicon.bin
var lexicon string

//go:embed data/patterns.bin
var patterns string

// Word is what the lexicon knows about one spelling; the zero value means that it is in no list.
type Word uint32

// Look answers for a lower-case NFC word. It allocates nothing. A word that is in no list is taken for another one with a
// probability of about one in seven hundred million.
func Look(word string) Word { return KeyOf(word).Look() }

// LookBytes is Look for a byte slice.
func LookBytes(word []byte) Word { return KeyOf(word).Look() }

// A Key stands for a word, or for words in a row, in a table: 64 bits that two different ones share with no probability to speak of.
// The keys are the same in every run and on every machine.
type Key uint64

// KeyOf gives the key of a word.
func KeyOf[T string | []byte](word T) Key { return Key(table.Hash(word)) }

// Then gives the key of the words of k with one more behind them.
func (k Key) Then(next Key) Key { return Key(table.Join(uint64(k), uint64(next))) }

// Look is [Look] for the word of a key.
func (k Key) Look() Word { return Word(table.Find(lexicon, uint64(k))) }

// Known reports whether any list holds the word.
func (w Word) Known() bool { return w != 0 }

// English reports whether the spelling is an English word in lower case: SCOWL, its British variants, the English side of
// the glossary, or medical vocabulary attested in clean English text. Names are not English in this sense.
func (w Word) English() bool { return w&table.English != 0 }

// Derived reports whether the word is English by spelling variant, glossary or attestation only, not by the dictionary.
func (w Word) Derived() bool { return w&table.Derived != 0 }

// EnglishName reports whether the English lists have the word with capitals (a name or an acronym: Parkinson, DNA); a word
// may be English as well (mark, Mark).
func (w Word) EnglishName() bool { return w&table.EnglishName != 0 }

// French reports whether the exact spelling is a French form (names left out).
func (w Word) French() bool { return w&table.French != 0 }

// FrenchUnaccented reports whether the spelling is a French form that lost its accents or its œ/æ (hepatite, coeur). A word
// may be French and FrenchUnaccented at once (traite, traité).
func (w Word) FrenchUnaccented() bool { return w&table.FrenchUnaccented != 0 }

// FrenchName reports whether the French list has the word with capitals; it may be a common word as well.
func (w Word) FrenchName() bool { return w&table.FrenchName != 0 }

// Count is how often the word stands in 2.7 million words of clean English medical text, in any case; a lower bound, exact up
// to 4 and at most a third too low above that.
func (w Word) Count() int { return table.LevelCount(table.CountOf(uint32(w))) }

func (w Word) pattern() string { return table.Pattern(patterns, uint32(w)>>table.PatternShift) }
