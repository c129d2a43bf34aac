package lang

// Form is the grammatical form of an English word.
type Form uint8

// The English forms. Other parts of speech than nouns, verbs and adjectives have FormBase only.
const (
	FormBase           Form = iota + 1 // infinitive, adjective without ending; be, have
	FormThird                          // reduces, is
	FormPast                           // reduced, was
	FormPastParticiple                 // reduced, taken
	FormGerund                         // reducing (present participle as well)
	FormSingular                       // cell
	FormPlural                         // cells
	FormComparative                    // lower
	FormSuperlative                    // lowest
)

// EnglishForm is one reading of an English word form.
type EnglishForm struct {
	Lemma string
	POS   POS
	Form  Form
}

// EnglishAnalyses gives the readings of a lower-case English form, nil for an unknown one. Only lemmas that the lexicon
// knows as that part of speech are given.
func EnglishAnalyses(form string) []EnglishForm { return nil }

// CommonPOS gives the parts of speech that an English word form usually has; closed classes are complete.
func CommonPOS(word string) POSSet { return 0 }

// Plural gives the plural of an English noun or noun phrase: the head of "history of stroke" is pluralised, the last word
// of "stem cell". Capitals are kept. A phrase that is plural already is returned as it is.
func Plural(noun string) string { return noun }

// ThirdSingular gives the third person singular of a verb or verb phrase: "lead to" gives "leads to", "be" gives "is".
func ThirdSingular(verb string) string { return verb }

// PresentPlural gives the plural present: the verb itself, but "are" for "be".
func PresentPlural(verb string) string { return verb }

// Past gives the past tense with a singular subject: "was", "led to".
func Past(verb string) string { return verb }

// PastPlural gives the past tense with a plural subject: "were", "led to".
func PastPlural(verb string) string { return verb }

// PastParticiple gives the past participle: "been", "taken", "led to".
func PastParticiple(verb string) string { return verb }

// Gerund gives the -ing form: "being", "carrying out".
func Gerund(verb string) string { return verb }

// Comparative gives "lower", "more severe", "better".
func Comparative(adjective string) string { return adjective }

// Superlative gives "lowest", "most severe", "best".
func Superlative(adjective string) string { return adjective }

// Article gives "a" or "an" by the sound of the word or phrase that follows: an hour, a unit, an MRI, an 8-week, a one-year.
func Article(next string) string { return "a" }

// British gives the British spelling of an American English word (lower case): haemorrhage, tumour, centre, -ise; ok is false
// if the two do not differ.
func British(word string) (spelling string, ok bool) { return word, false }

// Count is Look(word).Count().
func Count(word string) int { return Look(word).Count() }

// PairCount is how often two lower-case words stand side by side in the clean English text, nothing but a space between
// them; 0 for less than 2, a lower bound like Word.Count.
func PairCount(a, b string) int { return 0 }

// IsBritish reports whether a lower-case word is spelled in a way that American English spells differently: tumour,
// haemoglobin, centre.
func IsBritish(word string) bool { return false }
