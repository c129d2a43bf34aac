package main

import (
	"fmt"
	"io"
	"text/tabwriter"
	"time"

	"unmix/pipeline/report"
)

// A summary counts what a run did, for the table at its end.
type summary struct {
	documents, words               int
	byLanguage                     [4]tally // in the order of summaryLanguages
	replaced, unresolved, adjusted int
	kept                           int
}

// A tally counts the fragments of one language.
type tally struct{ replaced, unresolved, kept int }

// summaryLanguages are the rows of the table; every other language counts as the last.
var summaryLanguages = [4]struct{ code, name string }{{"fr", "French"}, {"zh", "Chinese"}, {"en", "English"}, {"", "other"}}

// add counts one document.
func (s *summary) add(r report.Record) {
	s.documents++
	s.words += r.Words
	for _, c := range r.Changes {
		t := &s.byLanguage[len(summaryLanguages)-1]
		for i, l := range summaryLanguages {
			if l.code == c.Language {
				t = &s.byLanguage[i]
			}
		}
		switch c.Status {
		case report.Replaced:
			t.replaced++
			s.replaced++
		case report.Unresolved:
			t.unresolved++
			s.unresolved++
		case report.Kept:
			t.kept++
			s.kept++
		case report.Adjusted:
			s.adjusted++
		}
	}
}

// print writes the table.
func (s *summary) print(w io.Writer, took time.Duration) {
	t := tabwriter.NewWriter(w, 0, 0, 3, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "\treplaced\tunresolved\tkept\t\n")
	for i, l := range summaryLanguages {
		if n := s.byLanguage[i]; n != (tally{}) {
			fmt.Fprintf(t, "%s\t%d\t%d\t%d\t\n", l.name, n.replaced, n.unresolved, n.kept)
		}
	}
	fmt.Fprintf(t, "all\t%d\t%d\t%d\t\n", s.replaced, s.unresolved, s.kept)
	t.Flush()
	fmt.Fprintf(w, "%d documents, %d words, %d adjustments, %s\n", s.documents, s.words, s.adjusted, took.Round(time.Millisecond))
}
