package exchange

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"

	"unmix/glossary"
)

// sheet is the name of the sheet that is written.
const sheet = "glossary"

func readTSV(file string, src []byte, _ Defaults) ([]*glossary.Entry, []string, error) {
	entries, err := glossary.Read(file, bytes.NewReader(src))
	return entries, nil, err
}

// readCSV reads comma- or semicolon-separated rows.
func readCSV(file string, src []byte, d Defaults) ([]*glossary.Entry, []string, error) {
	src = bytes.TrimPrefix(src, []byte("\ufeff"))
	r := csv.NewReader(bytes.NewReader(src))
	r.FieldsPerRecord = -1
	r.Comma = separator(src)
	rows, err := r.ReadAll()
	if err != nil {
		return nil, nil, fmt.Errorf("glossary: %s: %w", file, err)
	}
	return readTable(file, rows, d)
}

// separator is what a file's first line is divided by: spreadsheets write semicolons where the comma is the decimal sign.
func separator(src []byte) rune {
	line, _, _ := bytes.Cut(src, []byte("\n"))
	for _, c := range "\t;" {
		if bytes.ContainsRune(line, c) && !bytes.ContainsRune(line, ',') {
			return c
		}
	}
	return ','
}

// readXLSX reads the first sheet of a workbook.
func readXLSX(file string, src []byte, d Defaults) ([]*glossary.Entry, []string, error) {
	f, err := excelize.OpenReader(bytes.NewReader(src))
	if err != nil {
		return nil, nil, fmt.Errorf("glossary: %s: %w", file, err)
	}
	defer f.Close()
	sheets := f.GetSheetList()
	rows, err := f.GetRows(sheets[0])
	if err != nil {
		return nil, nil, fmt.Errorf("glossary: %s: %w", file, err)
	}
	entries, left, err := readTable(file, rows, d)
	if len(sheets) > 1 {
		left = append(left, fmt.Sprintf("only the first sheet is read, not %s", strings.Join(sheets[1:], ", ")))
	}
	return entries, left, err
}

// readTable reads rows below a header that names columns of a glossary file, or pairs below a header of two language
// codes, or pairs without a header. Columns of other names are left.
func readTable(file string, rows [][]string, d Defaults) ([]*glossary.Entry, []string, error) {
	if len(rows) == 0 {
		return nil, nil, fmt.Errorf("glossary: %s: no rows", file)
	}
	header := make([]string, len(rows[0]))
	for i, h := range rows[0] {
		header[i] = strings.ToLower(strings.TrimSpace(h))
	}
	if !slices.Contains(header, "term") || !slices.Contains(header, "english") {
		return readPairs(file, rows, header, d)
	}
	var left []string
	var entries []*glossary.Entry
	var errs []error
	for i, h := range header {
		if !slices.Contains(glossary.Columns, h) {
			left = append(left, fmt.Sprintf("the column %q is not read", rows[0][i]))
		}
	}
	for n, row := range rows[1:] {
		fields := map[string]string{}
		for i, cell := range row[:min(len(row), len(header))] {
			fields[header[i]] = strings.TrimSpace(cell)
		}
		if strings.Join(row, "") == "" {
			continue
		}
		e, err := entryOf(file, n+2, fields, d)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		entries = append(entries, e)
	}
	return entries, left, errors.Join(errs...)
}

// entryOf makes an entry of the named fields of a row, by the reader of glossary files.
func entryOf(file string, line int, fields map[string]string, d Defaults) (*glossary.Entry, error) {
	for name, value := range map[string]string{"lang": d.Lang, "pos": d.POS, "domain": d.Domain, "status": string(d.Status)} {
		if fields[name] == "" {
			fields[name] = value
		}
	}
	row := make([]string, len(glossary.Columns))
	for i, name := range glossary.Columns {
		row[i] = fields[name]
		if strings.ContainsAny(row[i], "\t\r\n") {
			return nil, fmt.Errorf("glossary: %s: row %d: the %s %q holds a tab or a line break", file, line, name, row[i])
		}
	}
	entries, err := glossary.Read(file, strings.NewReader(strings.Join(glossary.Columns, "\t")+"\n"+strings.Join(row, "\t")+"\n"))
	var bad *glossary.RowError
	if errors.As(err, &bad) {
		bad.Line = line
		return nil, bad
	}
	if err != nil {
		return nil, err
	}
	entries[0].Line = line
	return entries[0], nil
}

// readPairs reads rows of a term and its English; a third and fourth column may name the two languages.
func readPairs(file string, rows [][]string, header []string, d Defaults) ([]*glossary.Entry, []string, error) {
	source, target, first := d.Lang, "en", 0
	if len(header) == 2 && code(header[0]) && code(header[1]) {
		source, target, first = primary(header[0]), primary(header[1]), 1
	}
	var entries []*glossary.Entry
	var errs []error
	var left []string
	for n, row := range rows[first:] {
		line := n + first + 1
		if strings.Join(row, "") == "" {
			continue
		}
		if len(row) < 2 {
			errs = append(errs, fmt.Errorf("glossary: %s: row %d: one column, want a term and its English", file, line))
			continue
		}
		from, to := source, target
		if len(row) >= 4 && code(strings.ToLower(row[2])) && code(strings.ToLower(row[3])) {
			from, to = primary(strings.ToLower(row[2])), primary(strings.ToLower(row[3]))
		}
		term, english := row[0], row[1]
		if from == "en" {
			from, to, term, english = to, from, english, term
		}
		if to != "en" {
			left = append(left, fmt.Sprintf("row %d translates to %q, not to English", line, to))
			continue
		}
		e, err := entryOf(file, line, map[string]string{"lang": from, "term": strings.TrimSpace(term), "english": strings.TrimSpace(english)}, d)
		if err != nil {
			errs = append(errs, err)
			continue
		}
		if e.Status == glossary.Preferred && e.Term == e.English[0] {
			e.Status = glossary.Keep
		}
		entries = append(entries, e)
	}
	return merged(entries), left, errors.Join(errs...)
}

// code reports whether a lower-case text is a language code with or without a region: "fr", "zh-cn".
func code(s string) bool {
	p := primary(s)
	return len(p) == 2 && p[0] >= 'a' && p[0] <= 'z' && p[1] >= 'a' && p[1] <= 'z' && len(s) <= 7
}

// primary is the language of a code without its region and script.
func primary(s string) string {
	s = strings.ToLower(s)
	if i := strings.IndexAny(s, "-_"); i > 0 {
		return s[:i]
	}
	return s
}

func writeCSV(w io.Writer, entries []*glossary.Entry) error {
	c := csv.NewWriter(w)
	if err := c.Write(glossary.Columns); err != nil {
		return err
	}
	for _, e := range entries {
		if err := c.Write(e.Fields()); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

// writePairs writes terms and their preferred English. Terms of one language stand below a header of language codes,
// those of several carry the codes in a third and fourth column.
func writePairs(w io.Writer, entries []*glossary.Entry) error {
	c := csv.NewWriter(w)
	entries = firsts(entries)
	several := slices.ContainsFunc(entries, func(e *glossary.Entry) bool { return e.Lang != entries[0].Lang })
	if len(entries) > 0 && !several {
		if err := c.Write([]string{entries[0].Lang, "en"}); err != nil {
			return err
		}
	}
	for _, e := range entries {
		row := []string{e.Term, e.English[0]}
		if several {
			row = append(row, e.Lang, "en")
		}
		if err := c.Write(row); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}

func writeXLSX(w io.Writer, entries []*glossary.Entry) error {
	f := excelize.NewFile()
	defer f.Close()
	if err := f.SetSheetName(f.GetSheetName(0), sheet); err != nil {
		return err
	}
	s, err := f.NewStreamWriter(sheet)
	if err != nil {
		return err
	}
	write := func(n int, fields []string) error {
		cells := make([]any, len(fields))
		for i, v := range fields {
			cells[i] = v
		}
		at, err := excelize.CoordinatesToCellName(1, n)
		if err != nil {
			return err
		}
		return s.SetRow(at, cells)
	}
	if err := write(1, glossary.Columns); err != nil {
		return err
	}
	for i, e := range entries {
		if err := write(i+2, e.Fields()); err != nil {
			return err
		}
	}
	if err := s.Flush(); err != nil {
		return err
	}
	_, err = f.WriteTo(w)
	return err
}
