package report

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// csvColumns is the header of a CSV report.
var csvColumns = []string{"input", "line", "column", "start", "end", "language", "confidence", "status", "original",
	"replacement", "draft", "unknown", "reason", "entries", "id"}

// WriteCSV writes one row for each change (RFC 4180), below a header. Lists are joined with "|". Texts stand in it as they
// are, but for those that a spreadsheet would compute: an apostrophe goes before them.
func WriteCSV(w io.Writer, docs []Document) error {
	out := csv.NewWriter(w)
	if err := out.Write(csvColumns); err != nil {
		return fmt.Errorf("report: csv: %w", err)
	}
	for _, d := range docs {
		for _, c := range d.Changes {
			replacement := ""
			if c.Changes() {
				replacement = c.English()
			}
			row := []string{plainCell(d.Input), strconv.Itoa(c.Line), strconv.Itoa(c.Column), strconv.Itoa(c.Start), strconv.Itoa(c.End),
				c.Language, places(c.Confidence), string(c.Status), plainCell(c.Source()), plainCell(replacement), plainCell(c.Draft),
				plainCell(strings.Join(c.Unknown, "|")), plainCell(c.Reason), plainCell(strings.Join(Entries(c), "|")), c.ID}
			if err := out.Write(row); err != nil {
				return fmt.Errorf("report: csv: %w", err)
			}
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("report: csv: %w", err)
	}
	return nil
}

// plainCell keeps spreadsheets from reading a text as a formula: one that begins with an operator or with a character that
// they skip before one gets an apostrophe, which they hide. A lone sign is no formula.
func plainCell(s string) string {
	if len(s) > 1 && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// places writes a confidence with the two places that it has.
func places(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }
