package batch

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"unmix/pipeline"
	"unmix/pipeline/format"
	"unmix/pipeline/report"
	"unmix/pipeline/text"
)

// A worker makes the result of one file.
type worker struct {
	o *Options
}

// document takes one document through the pipeline. raw is the document as it stands in the file, track the revisions of
// its archive, if they are wanted. The record and the new bytes come back; they are the old ones when nothing changed. A
// panic fails this document alone.
func (w *worker) document(name string, raw []byte, k format.Kind, track *format.Tracking) (_ Cleaned, _ *format.Prose, err error) {
	defer caught(name, &err)
	src, charset, err := format.Decode(raw)
	if err != nil {
		return Cleaned{}, nil, fmt.Errorf("%s: %w", name, err)
	}
	options := w.o.Prose
	options.Track = track
	prose, err := k.Prose(src, options)
	if err != nil {
		return Cleaned{}, nil, fmt.Errorf("%s: %w", name, err)
	}
	d, err := w.process(name, prose)
	if err != nil {
		return Cleaned{}, nil, err
	}
	edits := d.Edits()
	changes, err := prose.Changes(edited(edits, track != nil))
	if err != nil {
		return Cleaned{}, nil, fmt.Errorf("%s: %w", name, err)
	}
	r := report.New(d)
	r.Format, r.Unmix, r.Glossary = k.Name, pipeline.Version, w.o.Pipeline.Glossary().Digest()
	if !prose.Verbatim() {
		relocate(&r, prose, changes)
	}
	if at, trace := format.Mojibake(src); at >= 0 {
		r.Warnings = append(r.Warnings, fmt.Sprintf("text that was once decoded in the wrong encoding: %q at byte %d", trace, charset.Offsets(src, []int{at})[0]))
	}
	c := Cleaned{Record: r}
	if w.o.Texts {
		out := format.Apply(src, changes)
		c.Record.InputSHA256, c.Record.OutputSHA256 = report.Digest(src), report.Digest(out)
		c.Input, c.Output = []byte(src), []byte(out)
		return c, prose, nil
	}
	c.Output, err = w.encode(&c.Record, raw, prose, charset, k, changes)
	if err != nil {
		return Cleaned{}, nil, fmt.Errorf("%s: %w", name, err)
	}
	return c, prose, nil
}

// process runs the pipeline over the prose.
func (w *worker) process(name string, prose *format.Prose) (*text.Document, error) {
	skip := make([]text.Span, len(prose.Skip))
	for i, s := range prose.Skip {
		skip[i] = text.Span(s)
	}
	return w.o.Pipeline.Process(name, prose.Text, skip...)
}

// edited gives the edits in the words of the format, with the derivation as a note when there is a place for it.
func edited(edits []text.Edit, notes bool) []format.Edit {
	out := make([]format.Edit, len(edits))
	for i, e := range edits {
		out[i] = format.Edit{Span: format.Span(e.Span), New: e.New}
		for _, r := range e.Reasons {
			if r.From != "" && r.To != "" {
				out[i].Pairs = append(out[i].Pairs, format.Pair{From: r.From, To: r.To})
			}
		}
		if notes {
			out[i].Note = derivation(e)
		}
	}
	return out
}

// derivation tells in one line where an edit comes from.
func derivation(e text.Edit) string {
	steps := make([]string, 0, len(e.Reasons))
	for _, r := range e.Reasons {
		by := cmp.Or(r.Entry, r.Rule)
		switch {
		case r.From == "" && r.To == "":
			steps = append(steps, by)
		case by == "":
			steps = append(steps, fmt.Sprintf("%s → %s", r.From, r.To))
		default:
			steps = append(steps, fmt.Sprintf("%s → %s (%s)", r.From, r.To, by))
		}
	}
	return fmt.Sprintf("%s, confidence %.2f: %s", e.Lang, e.Confidence, strings.Join(steps, "; "))
}

// relocate moves a record from the prose to the document that it was read from. Records hold edits and notes in the order
// of the text, the edits in the order of the changes.
func relocate(r *report.Record, prose *format.Prose, changes []format.Change) {
	src := prose.Source()
	extra := report.NewIdentifier(r.Input+"\x00format", src)
	var edits, notes []report.Change
	for _, c := range r.Changes {
		if c.Changes() {
			edits = append(edits, c)
			continue
		}
		at := prose.Locate(format.Span{Start: c.Start, End: c.End})
		notes = append(notes, moved(c, src, format.Change{Span: at, New: c.Replacement}))
	}
	out := make([]report.Change, 0, len(changes)+len(notes))
	for _, c := range changes {
		if c.Edit >= 0 {
			out = append(out, moved(edits[c.Edit], src, c))
			continue
		}
		out = append(out, report.Change{ID: extra.ID(c.Start, c.End), Start: c.Start, End: c.End, Language: "en", Confidence: 1,
			Status: report.Adjusted, Replacement: c.New, Derivation: []report.Step{{Rule: c.Rule}}})
	}
	r.Changes = append(out, notes...)
	report.Relocate(src, r.Changes)
}

// moved gives a change at its place in the document. What it says is kept where the document writes it otherwise.
func moved(c report.Change, src string, to format.Change) report.Change {
	c.Start, c.End = to.Start, to.End
	if to.New != c.Replacement {
		c.ReplacementText, c.Replacement = c.Replacement, to.New
	}
	if src[to.Start:to.End] != c.Original {
		c.OriginalText = c.Original
	}
	return c
}

// encode gives the bytes of the result, and enters them and the place of every change in the file into the record.
func (w *worker) encode(r *report.Record, raw []byte, prose *format.Prose, charset format.Charset, k format.Kind, changes []format.Change) ([]byte, error) {
	out, src := raw, prose.Source()
	target := charset
	if len(changes) > 0 {
		if charset.Wide() && !w.o.KeepEncoding && !k.Declares {
			target, _ = format.CharsetNamed(format.UTF8) // it is in the list
		}
		var err error
		if out, err = target.Encode(format.Apply(src, changes)); err != nil {
			return nil, err
		}
	}
	if charset.Name != format.UTF8 {
		r.Encoding, r.OutputEncoding = charset.Name, target.Name
		shift(r, charset, src)
	} else if prose.Verbatim() {
		return out, nil // the record has the digests of these very bytes
	}
	r.InputSHA256, r.OutputSHA256 = digest(raw), digest(out)
	return out, nil
}

// shift turns the offsets of a record from those of the decoded text into those of the file.
func shift(r *report.Record, charset format.Charset, src string) {
	at := make([]int, 0, 2*len(r.Changes))
	for _, c := range r.Changes {
		at = append(at, c.Start, c.End)
	}
	slices.Sort(at)
	at = slices.Compact(at)
	raw := charset.Offsets(src, at)
	place := func(offset int) int {
		i, _ := slices.BinarySearch(at, offset)
		return raw[i]
	}
	for i := range r.Changes {
		c := &r.Changes[i]
		c.Start, c.End = place(c.Start), place(c.End)
	}
}
