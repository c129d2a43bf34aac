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

// WriteCSV writes one row for each change (RFC 4180), below a header. Texts stand in it as they are; lists are joined
// with "|". A reader that computes formulas must import the columns as text.
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
			row := []string{d.Input, strconv.Itoa(c.Line), strconv.Itoa(c.Column), strconv.Itoa(c.Start), strconv.Itoa(c.End),
				c.Language, places(c.Confidence), string(c.Status), c.Source(), replacement, c.Draft,
				strings.Join(c.Unknown, "|"), c.Reason, strings.Join(Entries(c), "|"), c.ID}
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

// places writes a confidence with the two places that it has.
func places(x float64) string { return strconv.FormatFloat(x, 'f', 2, 64) }
