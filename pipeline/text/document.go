package text

import (
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"
)

// The errors that [Document.Replace] wraps.
var (
	// ErrRange means that a span lies outside the document's text, or ends before it starts.
	ErrRange = errors.New("span out of range")
	// ErrRune means that a span starts or ends inside the encoding of a character.
	ErrRune = errors.New("span cuts a character")
	// ErrOverlap means that a span shares bytes with an edit that is already there.
	ErrOverlap = errors.New("span overlaps an earlier edit")
)

// A Document is one text on its way through the pipeline.
//
// Text never changes. Each stage reads what the stages above it have filled in and adds its own part: split the Segments,
// identify their Fragments, translate and fit the edits, verify the Notes.
type Document struct {
	// Name is the document's name in messages; the pipeline never opens it.
	Name string
	// Text is the source, valid UTF-8.
	Text string
	// Skip holds the spans that no stage may look into or change (code, URLs, markup), sorted, without overlap.
	Skip []Span
	// Segments are the sentences, headings and list items of the text, sorted, without overlap. What lies between
	// two segments is white space, markup or a skipped span.
	Segments []Segment
	// Notes say what was seen and not changed, in the order in which the stages wrote them.
	Notes []Note

	edits []Edit // sorted by Start, then End
}

// NewDocument returns a document of this name and text, with no stage run on it yet.
func NewDocument(name, src string) *Document {
	return &Document{Name: name, Text: src}
}

// Replace puts e.New in the place of e.Span. It is the only way to change a document.
//
// The very span of an earlier edit revises it: the new text and variants take the place of the old ones, and the reasons
// are added to the old ones. An empty span is an insertion; two insertions at one place are the same span. The error
// wraps [ErrRange], [ErrRune] or [ErrOverlap], and the document is unchanged then.
func (d *Document) Replace(e Edit) error {
	if e.Start < 0 || e.End < e.Start || e.End > len(d.Text) {
		return fmt.Errorf("%s: replace %v: %w", d.Name, e.Span, ErrRange)
	}
	if !onRune(d.Text, e.Start) || !onRune(d.Text, e.End) {
		return fmt.Errorf("%s: replace %v: %w", d.Name, e.Span, ErrRune)
	}
	i, same := d.find(e.Span)
	if same {
		e.Reasons = append(d.edits[i].Reasons[:len(d.edits[i].Reasons):len(d.edits[i].Reasons)], e.Reasons...)
		d.edits[i] = e
		return nil
	}
	if i > 0 && d.edits[i-1].End > e.Start || i < len(d.edits) && d.edits[i].Start < e.End {
		return fmt.Errorf("%s: replace %v: %w", d.Name, e.Span, ErrOverlap)
	}
	if d.edits == nil {
		d.edits = make([]Edit, 0, d.foreign())
	}
	d.edits = slices.Insert(d.edits, i, e)
	return nil
}

// foreign counts the fragments that are not English: a document has about as many edits.
func (d *Document) foreign() int {
	n := 0
	for _, s := range d.Segments {
		for _, f := range s.Fragments {
			if f.Lang != English {
				n++
			}
		}
	}
	return n
}

// Withdraw takes back the edit of exactly this span, and returns it. ok is false when there is none.
func (d *Document) Withdraw(s Span) (e Edit, ok bool) {
	i, ok := d.find(s)
	if !ok {
		return Edit{}, false
	}
	e = d.edits[i]
	d.edits = append(d.edits[:i], d.edits[i+1:]...)
	return e, true
}

// Retain takes back every edit for which keep is false. keep sees the edits in the order of the text, and changes none.
func (d *Document) Retain(keep func(*Edit) bool) {
	kept := d.edits[:0]
	for i := range d.edits {
		if keep(&d.edits[i]) {
			kept = append(kept, d.edits[i])
		}
	}
	clear(d.edits[len(kept):])
	d.edits = kept
}

// Amend puts an edit in the place of that of exactly its span, with its own reasons alone. It reports whether there is one.
func (d *Document) Amend(e Edit) bool {
	i, ok := d.find(e.Span)
	if ok {
		d.edits[i] = e
	}
	return ok
}

// Edited reports whether there is an edit of exactly this span.
func (d *Document) Edited(s Span) bool {
	_, ok := d.find(s)
	return ok
}

// find gives the index of the edit of exactly this span, or where one would stand.
func (d *Document) find(s Span) (int, bool) {
	i := sort.Search(len(d.edits), func(i int) bool {
		f := d.edits[i].Span
		return f.Start > s.Start || f.Start == s.Start && f.End >= s.End
	})
	return i, i < len(d.edits) && d.edits[i].Span == s
}

// Edits returns the edits in the order of the text. The slice is the caller's own, the reasons and variants are shared.
func (d *Document) Edits() []Edit { return slices.Clone(d.edits) }

// Output is the text with every edit carried out.
func (d *Document) Output() string {
	if len(d.edits) == 0 {
		return d.Text
	}
	var b strings.Builder
	b.Grow(len(d.Text))
	at := 0
	for _, e := range d.edits {
		b.WriteString(d.Text[at:e.Start])
		b.WriteString(e.New)
		at = e.End
	}
	b.WriteString(d.Text[at:])
	return b.String()
}

// onRune reports whether offset i of s is the start of a character or the end of the text.
func onRune(s string, i int) bool {
	return i == len(s) || utf8.RuneStart(s[i])
}
