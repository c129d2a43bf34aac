package report

import (
	"io"
	"slices"
)

// A Document is a record together with the text around its changes.
type Document struct {
	Record
	// Source is the input, or the prose that was read in it; valid when Readable is set. Without it a report shows the
	// changes alone.
	Source   string
	Readable bool
	// Places are the changes as they stand in Source, one for each change of the record; nil when the record's own do.
	Places []Change
}

// InSource returns the changes with the offsets and texts that they have in Source.
func (d Document) InSource() []Change {
	if d.Places != nil {
		return d.Places
	}
	return d.Changes
}

// A Format is a form in which a report can be sent around.
type Format struct {
	Name string
	// Write writes all documents. The error names the format.
	Write func(w io.Writer, docs []Document) error
}

// Formats lists the forms in the order of the help text.
var Formats = []Format{
	{"html", WriteHTML},
	{"markdown", WriteMarkdown},
	{"sarif", WriteSARIF},
	{"xliff", WriteXLIFF},
	{"csv", WriteCSV},
	{"text", WriteText},
}

// FormatNamed gives the form of this name.
func FormatNamed(name string) (Format, bool) {
	i := slices.IndexFunc(Formats, func(f Format) bool { return f.Name == name })
	if i < 0 {
		return Format{}, false
	}
	return Formats[i], true
}

// Open finds the input of a record. read returns the bytes of a file. A document cleaned in place is taken back to its
// input by the record itself; an input that has changed or cannot be read leaves the document without a source.
func Open(r Record, read func(path string) ([]byte, error)) Document {
	for _, path := range []string{r.Input, r.Output} {
		if path == "" || path == r.Input && path == "-" {
			continue
		}
		b, err := read(path)
		if err != nil {
			continue
		}
		s := string(b)
		if Digest(s) == r.InputSHA256 {
			return Document{Record: r, Source: s, Readable: fits(r, s)}
		}
		if restored, err := Revert(r, s); err == nil && Digest(restored) == r.InputSHA256 {
			return Document{Record: r, Source: restored, Readable: fits(r, restored)}
		}
	}
	return Document{Record: r}
}

// fits reports whether every change stands where the record says, so that a report can quote the text around it.
func fits(r Record, src string) bool {
	at := 0
	for _, c := range r.Changes {
		if c.Start < 0 || c.End < c.Start || c.End > len(src) || src[c.Start:c.End] != c.Original {
			return false
		}
		if c.Changes() {
			if c.Start < at {
				return false
			}
			at = c.End
		}
	}
	return true
}
