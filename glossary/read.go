package glossary

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"
)

// Columns are the columns of a glossary file in the order in which they are written. The first three are required.
var Columns = []string{"lang", "term", "english", "pos", "domain", "forms", "status", "note", "examples"}

// A RowError is what is wrong with one line of a glossary file. Its text names the file, the line and the remedy.
type RowError struct {
	File    string
	Line    int // from 1
	Column  int // the field's place in the row, from 1; 0 for the whole row
	Message string
}

// Error writes "glossary: file:line: message".
func (e *RowError) Error() string {
	if e.Column > 0 {
		return fmt.Sprintf("glossary: %s:%d:%d: %s", e.File, e.Line, e.Column, e.Message)
	}
	return fmt.Sprintf("glossary: %s:%d: %s", e.File, e.Line, e.Message)
}

// Read reads a glossary file: UTF-8 TSV with a header that names its columns. Empty lines and lines that begin with
// "#" are skipped. Every malformed row, and every term that stands twice with one part of speech, becomes a [RowError];
// all of them are returned together, joined, and then no entry is. file is the name that messages and entries carry.
func Read(file string, r io.Reader) ([]*Entry, error) {
	src, err := io.ReadAll(r)
	if err != nil {
		return nil, fmt.Errorf("glossary: %s: %w", file, err)
	}
	entries, err := parse(file, string(src))
	if err := errors.Join(err, twice(entries)); err != nil {
		return nil, err
	}
	return entries, nil
}

// parse reads the rows of a file. The entries share the memory of src.
func parse(file, src string) ([]*Entry, error) {
	var (
		slab    = make([]Entry, strings.Count(src, "\n")+1)
		english = make([]string, 0, len(slab)+strings.Count(src, "|")) // of all entries
		entries = make([]*Entry, 0, len(slab))
		errs    []error
		columns []int // of each field, its place in Columns
		fields  = make([]string, 0, len(Columns))
		line    = 0
	)
	src = strings.TrimPrefix(src, "\ufeff")
	for row := range strings.Lines(src) {
		line++
		row = strings.TrimRight(row, "\r\n")
		if !utf8.ValidString(row) {
			errs = append(errs, &RowError{file, line, 0, "not UTF-8: save the file as UTF-8"})
			continue
		}
		if skipped(row) {
			continue
		}
		fields = fields[:0]
		for f := range strings.SplitSeq(row, "\t") {
			fields = append(fields, f)
		}
		if columns == nil {
			var err error
			if columns, err = readHeader(file, line, fields); err != nil {
				return nil, err
			}
			continue
		}
		e := &slab[len(entries)]
		*e = Entry{File: file, Line: line, Status: Preferred}
		if err := readRow(e, columns, fields, &english); err != nil {
			errs = append(errs, err)
			continue
		}
		entries = append(entries, e)
	}
	if columns == nil && len(errs) == 0 {
		errs = append(errs, &RowError{file, 1, 0, "no header: the first line must be " + strings.Join(Columns[:3], "<TAB>")})
	}
	return entries, errors.Join(errs...)
}

// skipped reports whether a line of a glossary file is empty or a comment.
func skipped(line string) bool { return strings.HasPrefix(line, "#") || strings.TrimSpace(line) == "" }

// twice finds the terms that stand twice in a file with one part of speech.
func twice(entries []*Entry) error {
	type key struct{ lang, term, pos string }
	seen := make(map[key]*Entry, len(entries))
	var errs []error
	for _, e := range entries {
		k := key{e.Lang, Fold(e.Term), e.POS}
		if first := seen[k]; first != nil {
			errs = append(errs, &RowError{e.File, e.Line, 0,
				fmt.Sprintf("term %q twice (first at line %d): remove one, or give them different parts of speech", e.Term, first.Line)})
			continue
		}
		seen[k] = e
	}
	return errors.Join(errs...)
}

// The places of the columns in [Columns].
const (
	colLang = iota
	colTerm
	colEnglish
	colPOS
	colDomain
	colForms
	colStatus
	colNote
	colExamples
)

// readHeader checks the names of the columns and returns the place of each in [Columns].
func readHeader(file string, line int, fields []string) ([]int, error) {
	columns := make([]int, len(fields))
	for i, f := range fields {
		columns[i] = slices.Index(Columns, strings.ToLower(strings.TrimSpace(f)))
		if columns[i] < 0 {
			return nil, &RowError{file, line, i + 1, fmt.Sprintf("unknown column %q: the columns are %s", f, strings.Join(Columns, ", "))}
		}
		if slices.Contains(columns[:i], columns[i]) {
			return nil, &RowError{file, line, i + 1, fmt.Sprintf("column %q twice", f)}
		}
	}
	for c, name := range Columns[:3] {
		if !slices.Contains(columns, c) {
			return nil, &RowError{file, line, 0, fmt.Sprintf("no column %q: the header must name lang, term and english", name)}
		}
	}
	return columns, nil
}

// readRow reads one entry. Its translations are put behind those of the others.
func readRow(e *Entry, columns []int, fields []string, english *[]string) error {
	if len(fields) > len(columns) {
		return &RowError{e.File, e.Line, len(columns) + 1, fmt.Sprintf("%d fields, but the header names %d columns", len(fields), len(columns))}
	}
	for i, f := range fields {
		f = strings.TrimSpace(f)
		switch columns[i] {
		case colLang:
			e.Lang = f
		case colTerm:
			e.Term = composed(f)
		case colEnglish:
			e.English = translations(f, english)
		case colPOS:
			e.POS = f
		case colDomain:
			e.Domain = f
		case colForms:
			e.Forms = f
		case colStatus:
			if f != "" {
				e.Status = Status(f)
			}
		case colNote:
			e.Note = f
		case colExamples:
			e.Examples = f
		}
	}
	return checkRow(e, columns)
}

// translations cuts the English column at its bars, into the slice that all entries share.
func translations(f string, all *[]string) []string {
	first := len(*all)
	for w := range strings.SplitSeq(f, "|") {
		if w = strings.TrimSpace(w); w != "" {
			*all = append(*all, w)
		}
	}
	return (*all)[first:len(*all):len(*all)]
}

// checkRow says what keeps an entry from being used at all; lint finds the rest.
func checkRow(e *Entry, columns []int) error {
	bad := func(column int, format string, args ...any) error {
		return &RowError{e.File, e.Line, slices.Index(columns, column) + 1, fmt.Sprintf(format, args...)}
	}
	switch {
	case e.Lang == "":
		return bad(colLang, "no language: write the code of the term's language, such as fr or zh")
	case e.Term == "":
		return bad(colTerm, "no term")
	case len(e.English) == 0:
		return bad(colEnglish, "no English for %q", e.Term)
	case e.Status != Draft && slices.Contains(e.English, Unfilled):
		return bad(colEnglish, "no English for %q yet: write it in the place of the question mark", e.Term)
	case !validStatus(e.Status):
		return bad(colStatus, "unknown status %q: use preferred, keep, forbidden or draft", e.Status)
	case e.POS != "" && !slices.Contains(POS, e.POS):
		return bad(colPOS, "unknown part of speech %q: use one of %s", e.POS, strings.Join(POS, ", "))
	}
	if _, ok := readExamples(e.Examples); !ok {
		return bad(colExamples, "an example is not text -> English: %q", e.Examples)
	}
	return nil
}
