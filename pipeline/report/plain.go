package report

import (
	"bufio"
	"fmt"
	"io"
)

// WriteText writes the changes for a person who reads plain text: a table of documents, then the diff of each; of a
// document whose input cannot be read, its changes alone.
func WriteText(w io.Writer, docs []Document) error {
	records := make([]Record, len(docs))
	for i, d := range docs {
		records[i] = d.Record
	}
	if err := WriteStat(w, records, 0); err != nil {
		return err
	}
	for _, d := range docs {
		if CountOf(d.Record).Total() == 0 {
			continue
		}
		if _, err := io.WriteString(w, "\n"); err != nil {
			return fmt.Errorf("report: text: %w", err)
		}
		if d.Readable {
			shown := d.Record
			shown.Changes = d.InSource()
			if err := WriteDiff(w, shown, d.Source, DiffStyle{Context: 1, Kept: true}); err != nil {
				return err
			}
			continue
		}
		out := &diffWriter{w: bufio.NewWriter(w), style: DiffStyle{Kept: true}}
		out.header(d.Record)
		for _, c := range d.Changes {
			out.detail(c)
		}
		if err := out.w.Flush(); err != nil {
			return fmt.Errorf("report: text: %w", err)
		}
	}
	return nil
}
