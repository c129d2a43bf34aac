package glossary

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Compare orders entries as a glossary file does: by language, then by term, both in byte order, then by part of speech.
func Compare(a, b *Entry) int {
	return cmp.Or(cmp.Compare(a.Lang, b.Lang), cmp.Compare(a.Term, b.Term), cmp.Compare(a.POS, b.POS))
}

// Fields are the columns of an entry, in the order of [Columns]. The default status is an empty field.
func (e *Entry) Fields() []string {
	status := string(e.Status)
	if e.Status == Preferred {
		status = ""
	}
	return []string{e.Lang, e.Term, strings.Join(e.English, "|"), e.POS, e.Domain, e.Forms, status, e.Note, e.Examples}
}

// Row is the entry as a line of a glossary file with all columns, without its line end; empty fields at its end are left
// out.
func (e *Entry) Row() string { return strings.TrimRight(strings.Join(e.Fields(), "\t"), "\t") }

// Write writes a glossary file: a header, then the entries in the order of [Compare]. The column of examples is there
// when an entry has any.
func Write(w io.Writer, entries []*Entry) error {
	entries = slices.Clone(entries)
	slices.SortStableFunc(entries, Compare)
	columns := Columns
	if !slices.ContainsFunc(entries, func(e *Entry) bool { return e.Examples != "" }) {
		columns = Columns[:colExamples]
	}
	b := bufio.NewWriter(w)
	fmt.Fprintln(b, strings.Join(columns, "\t"))
	for _, e := range entries {
		fmt.Fprintln(b, e.Row())
	}
	return b.Flush()
}

// Insert adds entries to the text of a glossary file, each before the first row that sorts after it; an empty text becomes
// a file. All other lines keep their bytes. An entry that the file has already, that conflicts with a row of it or that no
// row can hold is left out, and refused says why, naming file and line. err means that the file itself cannot be used.
func Insert(file, text string, entries ...*Entry) (out string, refused []error, err error) {
	if strings.TrimSpace(text) == "" {
		text = strings.Join(Columns, "\t") + "\n"
	}
	old, err := Read(file, strings.NewReader(text))
	if err != nil {
		return "", nil, err
	}
	lines := slices.Collect(strings.Lines(text))
	header := slices.IndexFunc(lines, func(l string) bool { return !skipped(strings.TrimPrefix(l, "\ufeff")) })
	end := "\n"
	if strings.HasSuffix(lines[header], "\r\n") {
		end = "\r\n"
	}
	taken := map[key][]*Entry{}
	for _, e := range old {
		taken[key{e.Lang, Fold(e.Term)}] = append(taken[key{e.Lang, Fold(e.Term)}], e)
	}
	entries = slices.Clone(entries)
	slices.SortStableFunc(entries, Compare)
	before := map[int][]string{} // rows by the line that they go before, from 0
	for _, e := range entries {
		k := key{e.Lang, Fold(e.Term)}
		row, err := rowFor(file, lines[header], e)
		if err = errors.Join(err, insertable(taken[k], e)); err != nil {
			refused = append(refused, err)
			continue
		}
		taken[k] = append(taken[k], e)
		at := len(lines)
		if i := slices.IndexFunc(old, func(x *Entry) bool { return Compare(x, e) > 0 }); i >= 0 {
			at = old[i].Line - 1
		}
		before[at] = append(before[at], row+end)
	}
	var b strings.Builder
	for i := 0; i <= len(lines); i++ {
		if len(before[i]) > 0 && i > 0 && !strings.HasSuffix(lines[i-1], "\n") {
			b.WriteString(end)
		}
		b.WriteString(strings.Join(before[i], ""))
		if i < len(lines) {
			b.WriteString(lines[i])
		}
	}
	return b.String(), refused, nil
}

// insertable says what keeps an entry out of a file that has these entries of its term.
func insertable(taken []*Entry, e *Entry) error {
	for i, f := range e.Fields() {
		if strings.ContainsAny(f, "\t\r\n") {
			return fmt.Errorf("glossary: the %s %q holds a tab or a line break, which no field can", Columns[i], f)
		}
	}
	var bad *RowError
	if errors.As(checkRow(e, nil), &bad) {
		return fmt.Errorf("glossary: %s", bad.Message)
	}
	for _, x := range taken {
		if x.POS != e.POS && x.POS != "" && e.POS != "" {
			continue
		}
		if slices.Equal(x.English, e.English) && x.POS == e.POS {
			return fmt.Errorf("glossary: %s: %q stands there already: %s", x.Place(), x.Term, strings.Join(x.English, "|"))
		}
		return fmt.Errorf("glossary: %s: conflict: %q is %q there, not %q: change that row, or give another part of speech",
			x.Place(), x.Term, strings.Join(x.English, "|"), strings.Join(e.English, "|"))
	}
	return nil
}

// rowFor writes an entry in the columns that a file's header names.
func rowFor(file, header string, e *Entry) (string, error) {
	left := e.Fields()
	var cells []string
	for name := range strings.SplitSeq(strings.TrimRight(strings.TrimPrefix(header, "\ufeff"), "\r\n"), "\t") {
		i := slices.Index(Columns, strings.ToLower(strings.TrimSpace(name)))
		cells = append(cells, left[i])
		left[i] = ""
	}
	if i := slices.IndexFunc(left, func(f string) bool { return f != "" }); i >= 0 {
		return "", fmt.Errorf("glossary: %s: the file has no column %q: add it to the header", file, Columns[i])
	}
	return strings.TrimRight(strings.Join(cells, "\t"), "\t"), nil
}
