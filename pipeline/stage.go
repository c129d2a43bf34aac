package pipeline

import "unmix/pipeline/text"

// A Stage is one step of the way of a document: it reads what the stages before it have filled in and adds its own part.
//
// Run returns an error only when the document cannot be processed at all. Linguistic doubt is a note in the document.
// A stage holds no state of a document and is safe for concurrent use.
type Stage interface {
	// Name is the stage's name in messages and derivations, one lower-case word.
	Name() string
	// Run does the stage's work on one document.
	Run(*text.Document) error
}
