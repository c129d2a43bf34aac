package glossary

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Columns are the columns of a glossary file in the order in which they are written. The first three are required.
var Columns = []string{"lang", "term", "english", "pos", "domain", "forms", "status", "note"}

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
// "#" are skipped. Every malformed row becomes a [RowError]; all of them are returned together, joined, and then no
// entry is. file is the name that messages and entries carry.
func Read(file string, r io.Reader) ([]*Entry, error) {
	var (
		entries []*Entry
		errs    []error
		header  []string
		seen    = map[string]int{}
		in      = bufio.NewScanner(r)
		line    = 0
	)
	in.Buffer(nil, 1<<20)
	for in.Scan() {
		line++
		row := strings.TrimSuffix(in.Text(), "\r")
		if line == 1 {
			row = strings.TrimPrefix(row, "\ufeff")
		}
		if !utf8.ValidString(row) {
			errs = append(errs, &RowError{file, line, 0, "not UTF-8: save the file as UTF-8"})
			continue
		}
		if strings.TrimSpace(row) == "" || strings.HasPrefix(row, "#") {
			continue
		}
		fields := strings.Split(row, "\t")
		if header == nil {
			h, err := readHeader(file, line, fields)
			if err != nil {
				return nil, err
			}
			header = h
			continue
		}
		e, err := readRow(file, line, header, fields)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		key := e.Lang + "\t" + e.POS + "\t" + Fold(e.Term)
		if first, twice := seen[key]; twice {
			errs = append(errs, &RowError{file, line, 0, fmt.Sprintf("term %q twice (first at line %d): remove one, or give them different parts of speech", e.Term, first)})
			continue
		}
		seen[key] = line
		entries = append(entries, e)
	}
	if err := in.Err(); err != nil {
		errs = append(errs, fmt.Errorf("glossary: %s: %w", file, err))
	}
	if header == nil && len(errs) == 0 {
		errs = append(errs, &RowError{file, 1, 0, "no header: the first line must be " + strings.Join(Columns[:3], "<TAB>")})
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	return entries, nil
}

// readHeader checks the names of the columns.
func readHeader(file string, line int, fields []string) ([]string, error) {
	for i, f := range fields {
		fields[i] = strings.ToLower(strings.TrimSpace(f))
		if !slices.Contains(Columns, fields[i]) {
			return nil, &RowError{file, line, i + 1, fmt.Sprintf("unknown column %q: the columns are %s", f, strings.Join(Columns, ", "))}
		}
		if slices.Contains(fields[:i], fields[i]) {
			return nil, &RowError{file, line, i + 1, fmt.Sprintf("column %q twice", f)}
		}
	}
	for _, c := range Columns[:3] {
		if !slices.Contains(fields, c) {
			return nil, &RowError{file, line, 0, fmt.Sprintf("no column %q: the header must name lang, term and english", c)}
		}
	}
	return fields, nil
}

// readRow reads one entry.
func readRow(file string, line int, header, fields []string) (*Entry, error) {
	if len(fields) > len(header) {
		return nil, &RowError{file, line, len(header) + 1, fmt.Sprintf("%d fields, but the header names %d columns", len(fields), len(header))}
	}
	e := &Entry{File: file, Line: line, Status: Preferred}
	for i, f := range fields {
		f = strings.TrimSpace(f)
		switch header[i] {
		case "lang":
			e.Lang = f
		case "term":
			e.Term = norm.NFC.String(f)
		case "english":
			for w := range strings.SplitSeq(f, "|") {
				if w = strings.TrimSpace(w); w != "" {
					e.English = append(e.English, w)
				}
			}
		case "pos":
			e.POS = f
		case "domain":
			e.Domain = f
		case "forms":
			e.Forms = f
		case "status":
			if f != "" {
				e.Status = Status(f)
			}
		case "note":
			e.Note = f
		}
	}
	return e, checkRow(e, header)
}

// checkRow says what keeps an entry from being used at all; lint finds the rest.
func checkRow(e *Entry, header []string) error {
	at := func(column string) int { return slices.Index(header, column) + 1 }
	bad := func(column, format string, args ...any) error {
		return &RowError{e.File, e.Line, at(column), fmt.Sprintf(format, args...)}
	}
	switch {
	case e.Lang == "":
		return bad("lang", "no language: write the code of the term's language, such as fr or zh")
	case e.Term == "":
		return bad("term", "no term")
	case len(e.English) == 0:
		return bad("english", "no English for %q", e.Term)
	case !validStatus(e.Status):
		return bad("status", "unknown status %q: use preferred, keep, forbidden or draft", e.Status)
	case e.POS != "" && !slices.Contains(POS, e.POS):
		return bad("pos", "unknown part of speech %q: use one of %s", e.POS, strings.Join(POS, ", "))
	}
	return nil
}
