// Package english generates English from phrases that the transfer rules of a source language have built: it inflects
// words, chooses among admitted translations, places determiners and spaces, and offers the variants that the sentence
// may ask for.
//
// It never adds a content word: every word of a phrase comes from a glossary entry, from the source itself (numbers,
// acronyms, names) or from a named rule, and says which.
package english

import (
	"unmix/glossary"
	"unmix/pipeline/text"
)

// A Form is the inflection in which a word is to be generated.
type Form uint8

// The forms of English words. The forms of verbs that carry number matter for be and have only; other verbs treat
// PastSingular and PastPlural alike.
const (
	Lemma Form = iota
	PluralNoun
	PresentSingular // third person singular: reduces, is, has
	PresentPlural   // reduce, are, have
	PastSingular    // reduced, was
	PastPlural      // reduced, were
	PastParticiple  // reduced, been
	Gerund          // reducing, being
	Comparative     // larger, more severe
	Superlative     // largest, most severe
)

// A Word is one word or term of the English side, not yet inflected.
type Word struct {
	// Text is the dictionary form: "stem cell", "lead to", "the". A literal word is copied as it is.
	Text string
	// Alternatives are the other admitted translations, which generation may rank above Text.
	Alternatives []string
	// POS is the part of speech in the glossary's names.
	POS string
	// Entry is the glossary entry that gave the word, nil when a rule or the source itself did.
	Entry *glossary.Entry
	// Source is the source text that the word stands for; empty for an inserted word.
	Source string
	// Rules name what chose, inserted or shaped the word, in order: "french/article-dropped".
	Rules []string
	// Form is the inflection to generate.
	Form Form
	// Literal marks text of the source that must survive byte for byte: numbers, units, acronyms, names.
	Literal bool
	// Glue leaves no space before this word.
	Glue bool
	// Firm gives way to an alternative only for a collocation or for the document's own wording, not for counted pairs: the word
	// beside a verb is seldom its object.
	Firm bool
	// Unknown marks a source word that nothing covers; Text is then the source itself.
	Unknown bool
}

// A Cat is the category of a phrase.
type Cat uint8

// The categories of phrase.
const (
	Other        Cat = iota
	NounPhrase       // stem cells; the activity of immune cells
	VerbPhrase       // reduce inflammation; can inhibit; is maintained by
	AdjPhrase        // larger; associated with fibrosis
	AdvPhrase        // however; in the short term
	PrepPhrase       // in patients; with age
	Clause           // challenges remain; which prevents thrombosis
	Coordinator      // and, or, but
	Subordinator     // because, although, if, when
	Preposition      // of, in: not yet joined with its object
	Determiner       // the, some, its: not yet joined with its noun
	Number           // 30 %, twelve
	Punctuation      // , ( ) :
	Pronoun          // they, it
	Negation         // not, no: not yet joined with what it negates
)

// A Count is the grammatical number of a noun phrase.
type Count uint8

// The grammatical numbers.
const (
	AnyCount Count = iota // the source does not say (Chinese)
	Singular
	Many
	Mass // no plural, no article of its own: insulin
)

// A Phrase is a run of English words that the rules treat as one, with the word that inflects for it.
type Phrase struct {
	Cat   Cat
	Words []Word
	// Head is the index in Words of the noun, verb or adjective that inflects for the phrase.
	Head int
	// Also lists further words that inflect like the head: the second verb of "reduce pain and promote repair".
	Also []int
	// Span is the source that the phrase stands for.
	Span text.Span
	// Count is the number of a noun phrase, or of the subject that a verb phrase asks for when it is known.
	Count Count
	// Determined is set once the noun phrase has a determiner (the, its, no, two) or must not have one.
	Determined bool
	// Finite is set for a verb phrase whose form must not be changed by its surroundings: it holds a modal, or its
	// subject stands inside the fragment.
	Finite bool
	// Undergone is set for a verb phrase without an object whose participle, behind a noun, says what is done to it: used as needed.
	Undergone bool
}

// A Translation is what a translator makes of one fragment.
type Translation struct {
	// New is the English for the use that the fragment itself suggests.
	New string
	// Use is that use, and Variants are the other ones.
	Use      text.Use
	Variants []text.Variant
	// Alternatives are whole other translations, best first.
	Alternatives []string
	// Confidence is between 0 and 1, rounded to two places: entry hit above composition above derived word.
	Confidence float64
	// Plain is New as it would be if the document used no words of its own. What judges a translation looks at Plain: the English
	// that a run puts in is among the document's words in the next run, which must not be surer than the first.
	Plain string
	// OddPairs counts the neighbouring words of Plain that clean English never puts side by side.
	OddPairs int
	// Reasons is the derivation of New.
	Reasons []text.Reason
	// Unknown lists source words that nothing covers. A translation with unknown words is a draft.
	Unknown []string
	// Why says why the translation is only a draft; "" when it may be applied.
	Why string
}

// A Request asks for the translation of one fragment in its place.
type Request struct {
	Doc     *text.Document
	Segment text.Segment
	// Span is the fragment: usually one element of Segment.Fragments, punctuation at its edges included.
	Span text.Span
	// Setting is what is known of the place.
	Setting Setting
}

// Source is the text of the fragment.
func (r Request) Source() string { return r.Span.Of(r.Doc.Text) }

// A Setting is what generation may know of the place that the English goes to.
type Setting struct {
	// Left and Right are the English words of the segment next to the fragment, lower case, nearest last and nearest
	// first; empty at the segment's edge, and where another foreign fragment follows.
	Left, Right []string
	// After is the use of the fragment before, when nothing but a comma or a coordinator parts the two; "" otherwise.
	After text.Use
	// Uses says how often the document itself uses a lower-case English word or term. nil means never.
	Uses func(term string) int
	// British is set when the document spells the British way.
	British bool
	// Reports is set in the parts of a paper that tell what was done and found.
	Reports bool
}
