package report

import (
	"fmt"
	"io"
	"strings"
)

// WriteDiff writes the changes of one document for a person: one line of text before and after for each change.
func WriteDiff(w io.Writer, r Record, input string) error {
	for _, c := range r.Changes {
		if c.Status == Kept {
			continue
		}
		left, right := context(input, c.Start, c.End)
		if _, err := fmt.Fprintf(w, "%s:%d:%d: %s %s\n", r.Input, c.Line, c.Column, c.Language, c.Status); err != nil {
			return err
		}
		fmt.Fprintf(w, "- …%s[-%s-]%s…\n", left, c.Original, right)
		if c.Changes() {
			fmt.Fprintf(w, "+ …%s{+%s+}%s…\n", left, c.Replacement, right)
		} else if c.Draft != "" {
			fmt.Fprintf(w, "? …%s{?%s?}%s…  %s\n", left, c.Draft, right, c.Reason)
		}
		if e := entries(c); e != "" {
			fmt.Fprintf(w, "  %s\n", e)
		}
	}
	return nil
}

// entries names the entries that a change was made of.
func entries(c Change) string {
	var out []string
	for _, s := range c.Derivation {
		if s.Entry != "" {
			out = append(out, s.Entry)
		}
	}
	return strings.Join(out, ", ")
}
