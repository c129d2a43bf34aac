package table

// The value of a record in the lexicon: 18 bits of what the lists say (low), 14 bits of pattern number (high).
const (
	English          = 1 << iota // in lower case in an English list, or attested as English
	EnglishName                  // in the English lists with capitals only
	French                       // a French form, spelled so
	FrenchUnaccented             // a French form that lost its accents
	FrenchName                   // in the French list with capitals only
	Derived                      // English by variant or attestation, not by the dictionary itself
	NounForm                     // usual parts of speech of the English word, this and the next three
	VerbForm
	AdjectiveForm
	AdverbForm
	RareNoun             // the word is a noun in the dictionary, but hardly ever in the text; this and the next two
	RareVerb             //
	RareAdjective        //
	countShift    = iota // five bits of CountLevel
)

// PatternShift is where the pattern number begins, MaxPatterns how many there may be.
const (
	PatternShift = 18
	MaxPatterns  = 1 << (32 - PatternShift)
)

// levels are the lower bounds of the count buckets: exact up to 4, then each a half more than the last.
var levels = [32]uint32{0, 1, 2, 3, 4, 6, 9, 13, 19, 28, 42, 63, 94, 141, 211, 316, 474, 711, 1066, 1599, 2398, 3597, 5395,
	8092, 12138, 18207, 27310, 40965, 61447, 92170, 138255, 207382}

// CountLevel gives the bucket of a count, 0 to 31.
func CountLevel(count int) uint32 {
	level := 0
	for level+1 < len(levels) && int(levels[level+1]) <= count {
		level++
	}
	return uint32(level)
}

// LevelCount gives the lower bound of a bucket.
func LevelCount(level uint32) int { return int(levels[level&31]) }

// WithCount puts a count bucket into a lexicon value.
func WithCount(value, level uint32) uint32 { return value | level<<countShift }

// CountOf gives the count bucket of a lexicon value.
func CountOf(value uint32) uint32 { return value >> countShift & 31 }

// Tag is a reading of a French form without its lemma, every field by its number in package lang.
type Tag struct {
	POS, Kind, Mood, Tense, Person, Gender, Number uint8
}

// Pack puts a tag into 20 bits.
func (t Tag) Pack() uint32 {
	return uint32(t.POS) | uint32(t.Kind)<<4 | uint32(t.Mood)<<8 | uint32(t.Tense)<<11 | uint32(t.Person)<<14 |
		uint32(t.Gender)<<16 | uint32(t.Number)<<18
}

// UnpackTag undoes Pack.
func UnpackTag(v uint32) Tag {
	return Tag{uint8(v & 15), uint8(v >> 4 & 15), uint8(v >> 8 & 7), uint8(v >> 11 & 7), uint8(v >> 14 & 3), uint8(v >> 16 & 3),
		uint8(v >> 18 & 3)}
}

// The pattern file: number of patterns (4 bytes), their offsets (4 bytes each, from the start of the file), the patterns.
// Pattern 0 is empty. A pattern is
//
//	number of readings (1), each: bytes to strip from the form (1), length of what to add (1), the addition, tag (3)
//	number of accented forms (1), each: number of edits (1), each: byte index in the form (1), index in Accents (1)

// Pattern gives pattern number n of a pattern file, "" if there is none.
func Pattern(data string, n uint32) string {
	if len(data) < 4 || n >= load32(data, 0) {
		return ""
	}
	return data[load32(data, 4+4*int(n)):]
}

// Accents are the letters that lose something in unaccented writing, Plain what stays of each.
var (
	Accents = [...]rune{'à', 'â', 'ä', 'á', 'ã', 'å', 'ç', 'č', 'é', 'è', 'ê', 'ë', 'í', 'î', 'ï', 'ì', 'ñ', 'ń', 'ó', 'ô', 'ö', 'ò', 'õ',
		'ø', 'ś', 'š', 'ú', 'ù', 'û', 'ü', 'ý', 'ÿ', 'ž', 'œ', 'æ', 'ā', 'ī', 'ō', 'ū', 'ḥ'}
	Plain = [...]string{"a", "a", "a", "a", "a", "a", "c", "c", "e", "e", "e", "e", "i", "i", "i", "i", "n", "n", "o", "o", "o", "o", "o",
		"o", "s", "s", "u", "u", "u", "u", "y", "y", "z", "oe", "ae", "a", "i", "o", "u", "h"}
)

// AccentIndex gives the index of r in Accents, -1 if it is not there.
func AccentIndex(r rune) int {
	for i, a := range Accents {
		if a == r {
			return i
		}
	}
	return -1
}
