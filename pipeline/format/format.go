// Package format finds the prose in files and puts changed prose back, so that every byte around it stays as it was.
//
// A [Format] hands out the [Prose] of one document: a text for the pipeline, the spans that must not be touched, and the
// way back from each byte of that text to the bytes of the file. Where prose stands in the file as it is read, the text
// is the file itself; where it is written in escapes (JSON, HTML, XML) the text is decoded and mapped.
//
// Invariants: no edits give identical bytes; a change of prose changes nothing but its own bytes; offsets are bytes of the
// document that was given. The package knows nothing of languages, pipelines or reports, and opens no file.
package format

import (
	"path"
	"slices"
	"strings"
)

// A Span is a half-open range of bytes.
type Span struct {
	Start, End int
}

// Options choose what is read as prose where a format leaves that open. The zero value is the normal reading.
type Options struct {
	// Fields are the string fields of a JSON record that hold prose, as paths "text" or "section.title"; "*" stands
	// for any key, and lists are entered. None means "text".
	Fields []string
	// Columns are the columns of a table that hold prose, by their name in the first row or their number from 1. None
	// means "text".
	Columns []string
	// Declared reads elements whose lang attribute says that they are not English, and corrects the attribute. Without
	// it they are left alone.
	Declared bool
	// Track writes changes of a DOCX as tracked changes with a comment each.
	Track *Tracking
}

// A Format reads one kind of file.
type Format interface {
	// Recognizes reports whether a text that begins like this is of the format, for files whose name does not say so.
	Recognizes(head string) bool
	// Prose finds the prose of one document. src is valid UTF-8. The error says where the document is broken.
	Prose(src string, o Options) (*Prose, error)
}

// A Container says how documents lie in a file.
type Container uint8

// The kinds of container.
const (
	Whole   Container = iota // the file is one document
	Records                  // every line is a document
	Archive                  // a zip file, whose members hold the documents
)

// A Kind is one line of the list of formats.
type Kind struct {
	Name       string
	Extensions []string
	Container  Container
	// Declares is set when a file names its own encoding, so that it must be written back in it.
	Declares bool
	Format
}

// Kinds lists the formats in the order in which content is tried; the last takes everything.
var Kinds = []Kind{
	{"docx", []string{".docx", ".docm"}, Archive, true, docx{}},
	{"jsonl", []string{".jsonl", ".ndjson"}, Records, false, jsonRecord{}},
	{"json", []string{".json"}, Whole, false, jsonFile{}},
	{"csv", []string{".csv"}, Whole, false, table{','}},
	{"tsv", []string{".tsv", ".tab"}, Whole, false, table{'\t'}},
	{"html", []string{".html", ".htm", ".xhtml"}, Whole, true, htmlPage{}},
	{"xliff", []string{".xlf", ".xliff"}, Whole, true, xliff{}},
	{"vtt", []string{".vtt"}, Whole, false, cues{"WEBVTT"}},
	{"srt", []string{".srt"}, Whole, false, cues{""}},
	{"markdown", []string{".md", ".markdown", ".mdown"}, Whole, false, markdown{}},
	{"text", []string{".txt", ".text"}, Whole, false, plainText{}},
}

// Names lists the names of the formats.
func Names() []string {
	out := make([]string, len(Kinds))
	for i, k := range Kinds {
		out[i] = k.Name
	}
	return out
}

// Named gives the format of this name.
func Named(name string) (Kind, bool) {
	i := slices.IndexFunc(Kinds, func(k Kind) bool { return k.Name == name })
	if i < 0 {
		return Kind{}, false
	}
	return Kinds[i], true
}

// ByName gives the format that a file's extension says, below the extensions of compression. ok is false when it says
// nothing; [ByContent] decides then.
func ByName(file string) (k Kind, ok bool) {
	ext := strings.ToLower(path.Ext(file))
	if slices.Contains([]string{".gz", ".zst"}, ext) {
		ext = strings.ToLower(path.Ext(strings.TrimSuffix(strings.ToLower(file), ext)))
	}
	i := slices.IndexFunc(Kinds, func(k Kind) bool { return slices.Contains(k.Extensions, ext) })
	if i < 0 {
		return Kind{}, false
	}
	return Kinds[i], true
}

// ByContent gives the first format that recognizes the beginning of a text.
func ByContent(head string) Kind {
	head = strings.TrimPrefix(head, "\ufeff")
	i := slices.IndexFunc(Kinds, func(k Kind) bool { return k.Recognizes(head) })
	return Kinds[i]
}
