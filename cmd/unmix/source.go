package main

import (
	"errors"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/batch"
	"unmix/pipeline/format"
	"unmix/pipeline/report"
)

// openDocuments reads the records of a report with the text around their changes: the input itself where it is plain text,
// else the prose in it.
func openDocuments(file string) (docs []report.Document, err error) {
	var inputs batch.Reader
	defer func() { err = errors.Join(err, inputs.Close()) }()
	err = readReport(file, func(r report.Record) error {
		docs = append(docs, openDocument(r, &inputs))
		return nil
	})
	return docs, err
}

// openDocument finds the text around the changes of a record; where there is none, the changes stand alone.
func openDocument(r report.Record, inputs *batch.Reader) report.Document {
	d := report.Open(r, func(string) ([]byte, error) { return inputs.Read(r) })
	if d.Source == "" || d.Readable && r.Format == "text" {
		return d
	}
	if prose, ok := proseOf(r, d.Source); ok {
		return prose
	}
	return d
}

// proseOf shows a record over the prose that was read in its input, as the pipeline saw it. Every change is found again by
// its id; ok is false when one is not.
func proseOf(r report.Record, raw string) (report.Document, bool) {
	src, _, err := format.Decode([]byte(raw))
	kind, ok := format.Named(r.Format)
	if err != nil || !ok {
		return report.Document{}, false
	}
	prose, err := kind.Prose(src, format.Options{})
	if err != nil {
		return report.Document{}, false
	}
	changes := append([]report.Change(nil), r.Changes...)
	found := finder{name: r.Input, text: prose.Text, offsets: map[string]map[string]int{}}
	at := 0
	for i := range changes {
		c := &changes[i]
		start, ok := found.find(*c)
		if !ok || start < at {
			return report.Document{}, false
		}
		c.Original, c.OriginalText = c.Source(), ""
		if c.Changes() {
			c.Replacement, c.ReplacementText = c.English(), ""
		}
		c.Start, c.End = start, start+len(c.Original)
		at = c.Start
	}
	return report.Document{Record: r, Source: prose.Text, Readable: true, Places: changes}, true
}

// A finder finds changes in a text by their ids.
type finder struct {
	name, text string
	offsets    map[string]map[string]int // of each fragment, its places by their ids
}

// find returns the offset of a change in the text.
func (f *finder) find(c report.Change) (offset int, ok bool) {
	fragment := c.Source()
	if f.offsets[fragment] == nil {
		ids := map[string]int{}
		id := report.NewIdentifier(f.name, f.text)
		for at := 0; at <= len(f.text); {
			i := strings.Index(f.text[at:], fragment)
			if i < 0 {
				break
			}
			at += i
			ids[id.ID(at, at+len(fragment))] = at
			_, n := utf8.DecodeRuneInString(f.text[at:])
			at += max(n, len(fragment), 1)
		}
		f.offsets[fragment] = ids
	}
	offset, ok = f.offsets[fragment][c.ID]
	return offset, ok
}
