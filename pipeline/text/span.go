// Package text is the vocabulary that every stage of the pipeline speaks: spans, documents, segments, fragments, edits
// and notes.
//
// Its one invariant is that a position is a byte offset into [Document.Text], which never changes. It knows nothing of
// languages, glossaries or file formats, and imports no other package of this module.
package text

import "fmt"

// A Span is a half-open range [Start, End) of bytes in a document's text.
type Span struct {
	Start, End int
}

// Len is the number of bytes in the span.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span holds no byte.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether t lies wholly inside s.
func (s Span) Contains(t Span) bool { return s.Start <= t.Start && t.End <= s.End }

// Overlaps reports whether the two spans share at least one byte.
func (s Span) Overlaps(t Span) bool { return s.Start < t.End && t.Start < s.End }

// Of is the text that the span covers in src.
func (s Span) Of(src string) string { return src[s.Start:s.End] }

// String writes the span as "start:end".
func (s Span) String() string { return fmt.Sprintf("%d:%d", s.Start, s.End) }
