package pipeline

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/text"
)

// The marks around an unresolved fragment, "⟦fr:le foie⟧". The brackets (U+27E6, U+27E7) do not occur in medical prose,
// and with the language behind the first one they cannot be taken for mathematics.
const (
	markOpen  = "⟦"
	markClose = "⟧"
)

// marked is the shape of a fragment that an earlier run has marked.
var marked = regexp.MustCompile(markOpen + `([a-z]{2,3}):([^` + markOpen + markClose + `]+)` + markClose)

// A marker is the last stage of a run that marks unresolved fragments in the output. Marks are insertions beside the
// fragment, edits like all others, so that the report explains them.
type marker struct{}

// Name is "mark".
func (marker) Name() string { return "mark" }

// Run puts marks around every unresolved fragment that has none.
func (marker) Run(d *text.Document) error {
	marks := map[int]*mark{}
	at := func(offset int, n text.Note) *mark {
		if marks[offset] == nil {
			marks[offset] = &mark{note: n}
		}
		return marks[offset]
	}
	edits := d.Edits()
	for _, n := range d.Notes {
		// Where an edit reaches into the fragment its borders have moved; the report lists it all the same.
		if n.Kind != text.Unresolved || n.Empty() || strings.ContainsAny(n.Of(d.Text), markOpen+markClose) || inside(edits, n.Start) || inside(edits, n.End) {
			continue
		}
		at(n.Start, n).opens += markOpen + string(n.Lang) + ":"
		at(n.End, n).closes += markClose
	}
	for _, e := range edits {
		if m := marks[e.Start]; m != nil && e.Empty() {
			m.old = e
		}
	}
	for _, offset := range slices.Sorted(maps.Keys(marks)) {
		if err := d.Replace(marks[offset].edit(offset)); err != nil {
			return err
		}
	}
	return nil
}

// A mark is what goes in at one offset: the end of one fragment, the insertion that was there before, the start of the
// next.
type mark struct {
	closes, opens string
	note          text.Note
	old           text.Edit
}

// edit gives the insertion.
func (m *mark) edit(offset int) text.Edit {
	e := m.old
	if e.New == "" {
		e = text.Edit{Span: text.Span{Start: offset, End: offset}, Change: text.Adjusted, Lang: m.note.Lang, Confidence: m.note.Confidence}
	}
	e.New = m.closes + e.New + m.opens
	e.Reasons = []text.Reason{{To: m.closes + m.opens, Rule: "mark/unresolved"}}
	return e
}

// inside reports whether an edit covers the bytes on both sides of offset.
func inside(edits []text.Edit, offset int) bool {
	i, _ := slices.BinarySearchFunc(edits, offset, func(e text.Edit, at int) int {
		if e.End <= at {
			return -1
		}
		return 1
	})
	return i < len(edits) && edits[i].Start < offset
}

// skipMarked adds the fragments that an earlier run has marked to the document's Skip, and returns a note for each: they
// stay as they are, and they stay in the report.
func skipMarked(d *text.Document) []text.Note {
	if !strings.Contains(d.Text, markOpen) {
		return nil
	}
	var notes []text.Note
	for _, m := range marked.FindAllStringSubmatchIndex(d.Text, -1) {
		whole := text.Span{Start: m[0], End: m[1]}
		if slices.ContainsFunc(d.Skip, whole.Overlaps) {
			continue
		}
		d.Skip = append(d.Skip[:len(d.Skip):len(d.Skip)], whole)
		notes = append(notes, text.Note{Span: text.Span{Start: m[4], End: m[5]}, Lang: text.Lang(d.Text[m[2]:m[3]]), Confidence: 1,
			Why: "marked by an earlier run"})
	}
	slices.SortFunc(d.Skip, func(a, b text.Span) int { return a.Start - b.Start })
	return notes
}
