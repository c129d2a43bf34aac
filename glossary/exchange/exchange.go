// Package exchange reads and writes glossary entries in the formats of other programs: tables, terminology bases,
// translation memories.
//
// A round trip through a format loses nothing that the format can hold; what it cannot hold, [Losses] says beforehand. The
// package decides nothing about entries: it neither checks their sense nor orders them by right of way.
package exchange

import (
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"unmix/glossary"
)

// Defaults fill in what a file does not say of its entries.
type Defaults struct {
	Lang, POS, Domain string
	Status            glossary.Status
}

// A Format is one way in which entries are exchanged.
type Format struct {
	Name string
	// Extension is that of its files, with the dot.
	Extension string
	// About says what the format is, for the help text.
	About string
	// Read reads a file; nil when the format is only written. file is the name in messages. left says which parts of the
	// file no entry can hold.
	Read func(file string, src []byte, d Defaults) (entries []*glossary.Entry, left []string, err error)
	// Write writes entries.
	Write func(w io.Writer, entries []*glossary.Entry) error
	// lost lists the columns that the format has no place for.
	lost []string
	// pairs is set when a term has one translation only, and drafts and forbidden terms have no place.
	pairs bool
}

// Formats lists the formats in the order of the help text. Of several with one extension the first is meant by it.
var Formats = []Format{
	{Name: "tsv", Extension: ".tsv", About: "glossary file", Read: readTSV, Write: glossary.Write},
	{Name: "csv", Extension: ".csv", About: "the same columns, RFC 4180", Read: readCSV, Write: writeCSV},
	{Name: "pairs", Extension: ".csv", About: "two columns, as translation services take them", Read: readCSV, Write: writePairs,
		lost: glossary.Columns[3:], pairs: true},
	{Name: "xlsx", Extension: ".xlsx", About: "spreadsheet with the same columns", Read: readXLSX, Write: writeXLSX},
	{Name: "tbx", Extension: ".tbx", About: "TBX-Basic, ISO 30042:2019; the 2008 form is read too", Read: readTBX, Write: writeTBX},
	{Name: "tmx", Extension: ".tmx", About: "translation memory, TMX 1.4; written only", Write: writeTMX, lost: []string{"forms", "status", "examples"}, pairs: true},
}

// Find returns the format of this name, or of the file's extension when name is empty.
func Find(name, file string) (Format, error) {
	ext := strings.ToLower(filepath.Ext(file))
	if ext == ".xml" {
		ext = ".tbx"
	}
	i := slices.IndexFunc(Formats, func(f Format) bool { return f.Name == name || name == "" && f.Extension == ext })
	if i < 0 {
		var names []string
		for _, f := range Formats {
			names = append(names, f.Name)
		}
		return Format{}, fmt.Errorf("no format %q for %q: give one of %s", name, file, strings.Join(names, ", "))
	}
	return Formats[i], nil
}

// Losses says what of these entries a format has no place for, in sentences for the user.
func (f Format) Losses(entries []*glossary.Entry) []string {
	var out []string
	for i, name := range glossary.Columns {
		if n := count(entries, func(e *glossary.Entry) bool { return e.Fields()[i] != "" }); n > 0 && slices.Contains(f.lost, name) {
			out = append(out, fmt.Sprintf("%s has no place for the column %s: %d entries lose it", f.Name, name, n))
		}
	}
	if !f.pairs {
		return out
	}
	if n := count(entries, unconfirmed); n > 0 {
		out = append(out, fmt.Sprintf("%s has no place for drafts and forbidden terms: %d entries are left out", f.Name, n))
	}
	if f.Name == "pairs" {
		if n := count(entries, func(e *glossary.Entry) bool { return len(e.English) > 1 }); n > 0 {
			out = append(out, fmt.Sprintf("pairs takes one translation of a term: %d entries lose the others", n))
		}
		if n := len(entries) - count(entries, unconfirmed) - len(firsts(entries)); n > 0 {
			out = append(out, fmt.Sprintf("pairs takes a term once: %d entries of another part of speech are left out", n))
		}
	}
	return out
}

// unconfirmed reports whether an entry must not be applied by others.
func unconfirmed(e *glossary.Entry) bool {
	return e.Status == glossary.Draft || e.Status == glossary.Forbidden
}

// firsts are the entries that may be applied, the first of each term.
func firsts(entries []*glossary.Entry) []*glossary.Entry {
	var out []*glossary.Entry
	seen := map[[2]string]bool{}
	for _, e := range entries {
		k := [2]string{e.Lang, e.Term}
		if !unconfirmed(e) && !seen[k] {
			seen[k] = true
			out = append(out, e)
		}
	}
	return out
}

func count(entries []*glossary.Entry, is func(*glossary.Entry) bool) int {
	n := 0
	for _, e := range entries {
		if is(e) {
			n++
		}
	}
	return n
}

// merged joins entries of one term and part of speech into one with several translations, in order.
func merged(entries []*glossary.Entry) []*glossary.Entry {
	var out []*glossary.Entry
	seen := map[[4]string]*glossary.Entry{}
	for _, e := range entries {
		k := [4]string{e.Lang, glossary.Fold(e.Term), e.POS, string(e.Status)}
		first := seen[k]
		if first == nil {
			seen[k] = e
			out = append(out, e)
			continue
		}
		for _, w := range e.English {
			if !slices.Contains(first.English, w) {
				first.English = append(first.English, w)
			}
		}
	}
	return out
}
