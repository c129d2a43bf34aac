package text

// A Lang is a language as an ISO 639 code: "en", "fr", "zh", "de", … or [Undetermined].
type Lang string

// The languages that the pipeline treats by name.
const (
	English      Lang = "en"
	French       Lang = "fr"
	Chinese      Lang = "zh"
	Undetermined Lang = "und"
)

// A Kind says what part of a document's layout a segment is.
type Kind uint8

// The kinds of segment.
const (
	Sentence Kind = iota // running text
	Heading              // a line of its own without a sentence end, read as a title
	Item                 // a list item or table cell
)

// A Segment is a stretch of text that is read as one: a sentence, a heading, a list item. Its Fragments tile it.
type Segment struct {
	Span
	Kind      Kind
	Fragments []Fragment
}

// Evidence names what decided a fragment's language.
type Evidence string

// The kinds of evidence, strongest first.
const (
	ByScript    Evidence = "script"    // the characters themselves: Han, Cyrillic, …
	ByLexicon   Evidence = "lexicon"   // words that only one language has
	ByGlossary  Evidence = "glossary"  // a term of the glossary, or a keep entry
	ByShape     Evidence = "shape"     // the form of a name, a reference, an address
	ByNeighbour Evidence = "neighbour" // the fragment that it is part of
	ByLingua    Evidence = "lingua"    // the statistical detector, as a tie-break
)

// A Fragment is a run of one language inside a segment.
type Fragment struct {
	Span
	Lang Lang
	// Confidence is between 0 and 1, rounded to two places.
	Confidence float64
	By         Evidence
	// Keep is set when the fragment looks foreign and must stay as it is: a name, a loan word, a reference.
	// It says why, in a few words.
	Keep string
}

// A Reason is one step of a derivation: an entry that gave a word, or a rule that shaped the result.
type Reason struct {
	// From is the source text that the step read, and To the English that it gave; both may be empty for a rule.
	From, To string
	// Entry is "lang/domain:term" when a glossary entry gave the word.
	Entry string
	// Rule is "stage/rule-name" when a rule did.
	Rule string
}

// A Use is a grammatical use that an edit's English can be put to; the fit stage picks one by the words around it.
type Use string

// The uses for which translate may offer a variant.
const (
	Base        Use = "base"        // reduce inflammation: after to, a modal, or in a list of such verbs
	Gerund      Use = "gerund"      // reducing inflammation: after a preposition or a finished clause
	ThirdPerson Use = "third"       // reduces inflammation: after a singular subject
	Plural      Use = "plural"      // reduce inflammation: after a plural subject
	Past        Use = "past"        // reduced inflammation: in a narrative of past events
	Participle  Use = "participle"  // reduced: after have or be
	Reduced     Use = "reduced"     // driven by toxins, for "is driven by toxins": after a noun or a comma
	Bare        Use = "bare"        // noun phrase without a determiner
	Definite    Use = "definite"    // noun phrase with the
	Indefinite  Use = "indefinite"  // noun phrase with a or an
	SingularNP  Use = "singular-np" // noun phrase in the singular, bare
	TheOne      Use = "the-one"     // noun phrase in the singular, with "the"
	PluralNP    Use = "plural-np"   // noun phrase in the plural, bare
	Modifier    Use = "modifier"    // as it stands before an English noun: heart, cardiac
)

// A Variant is another right form of an edit's English, for another place in the sentence.
type Variant struct {
	Use     Use
	New     string
	Reasons []Reason
}

// A Change says what an edit does, in the words of the report.
type Change uint8

// The kinds of change.
const (
	Replaced Change = iota // a foreign fragment gave way to English
	Adjusted               // English beside a replaced fragment followed it: "a" became "an", "of" was put in
)

// An Edit is one change to a document: the bytes of Span give way to New.
type Edit struct {
	Span
	New    string
	Change Change
	Lang   Lang
	// Confidence is between 0 and 1, rounded to two places.
	Confidence float64
	// Reasons is the derivation, in the order of the steps.
	Reasons []Reason
	// Use is the use that New is put to, and Variants the others that the words around it may ask for.
	Use      Use
	Variants []Variant
	// Doubt says why the edit is only a draft, "" when it may be carried out. The fit stage treats a draft like any other
	// edit; the verify stage turns it into a note.
	Doubt string
	// Unknown lists the source words that no entry covers.
	Unknown []string
	// Alternatives are other admitted translations, best first, for the reader of the report.
	Alternatives []string
}

// A NoteKind says what a note reports.
type NoteKind uint8

// The kinds of note.
const (
	Unresolved NoteKind = iota // foreign, and left in place
	Kept                       // looks foreign, and stays on purpose
)

// A Note reports text that was left as it is.
type Note struct {
	Span
	Kind       NoteKind
	Lang       Lang
	Confidence float64
	// Why says in a few words why the text was left.
	Why string
	// Draft is the best translation there was, for a person to judge; it may hold source words that nothing covers.
	Draft string
	// Unknown lists the source words that no entry covers.
	Unknown []string
	// Reasons is the derivation of Draft.
	Reasons []Reason
}
