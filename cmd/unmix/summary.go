package main

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"
	"time"

	"unmix/pipeline/report"
)

// A summary counts what a run did, for the table at its end. Its JSON is for machines.
type summary struct {
	Files       int            `json:"files"`
	Failed      int            `json:"failed"`
	Reused      int            `json:"reused"`
	Documents   int            `json:"documents"`
	Words       int            `json:"words"`
	Languages   []*tally       `json:"languages"`
	Adjusted    int            `json:"adjusted"`
	Marked      int            `json:"marked"`
	Encodings   map[string]int `json:"encodings,omitempty"`
	Warnings    int            `json:"warnings"`
	Seconds     float64        `json:"seconds"`
	Interrupted bool           `json:"interrupted"`
}

// A tally counts the fragments of one language.
type tally struct {
	Language   string `json:"language"`
	Replaced   int    `json:"replaced"`
	Unresolved int    `json:"unresolved"`
	Kept       int    `json:"kept"`
}

// languageNames are the names of the languages in the table, in its order; the others follow by their codes.
var languageNames = []struct{ code, name string }{{"fr", "French"}, {"zh", "Chinese"}}

// newSummary is a summary of nothing.
func newSummary() *summary {
	s := &summary{Encodings: map[string]int{}}
	for _, l := range languageNames {
		s.Languages = append(s.Languages, &tally{Language: l.code})
	}
	return s
}

// of is the tally of a language.
func (s *summary) of(code string) *tally {
	for _, t := range s.Languages {
		if t.Language == code {
			return t
		}
	}
	t := &tally{Language: code}
	s.Languages = append(s.Languages, t)
	return t
}

// add counts one document.
func (s *summary) add(r report.Record) {
	s.Documents++
	s.Words += r.Words
	s.Warnings += len(r.Warnings)
	if r.Encoding != "" {
		s.Encodings[r.Encoding]++
	}
	for _, c := range r.Changes {
		switch c.Status {
		case report.Replaced:
			s.of(c.Language).Replaced++
		case report.Unresolved:
			s.of(c.Language).Unresolved++
		case report.Kept:
			s.of(c.Language).Kept++
		case report.Adjusted:
			if len(c.Derivation) > 0 && c.Derivation[len(c.Derivation)-1].Rule == "mark/unresolved" {
				s.Marked++
				continue
			}
			s.Adjusted++
		}
	}
}

// all is the sum of the languages.
func (s *summary) all() tally {
	out := tally{Language: "all"}
	for _, t := range s.Languages {
		out.Replaced += t.Replaced
		out.Unresolved += t.Unresolved
		out.Kept += t.Kept
	}
	return out
}

// print writes the table.
func (s *summary) print(w io.Writer, paint func(colour, string) string, took time.Duration) {
	t := tabwriter.NewWriter(w, 0, 0, 3, ' ', tabwriter.AlignRight)
	fmt.Fprintf(t, "\treplaced\tunresolved\tkept\t\n")
	for _, l := range s.Languages {
		if l.Replaced+l.Unresolved+l.Kept == 0 {
			continue
		}
		name := l.Language
		for _, n := range languageNames {
			if n.code == name {
				name = n.name
			}
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t%d\t\n", name, l.Replaced, l.Unresolved, l.Kept)
	}
	all := s.all()
	fmt.Fprintf(t, "all\t%d\t%d\t%d\t\n", all.Replaced, all.Unresolved, all.Kept)
	t.Flush()
	parts := []string{plural(s.Documents, "document"), plural(s.Words, "word"), plural(s.Adjusted, "adjustment")}
	if s.Reused > 0 {
		parts = append(parts, fmt.Sprintf("%s unchanged since the last run", plural(s.Reused, "file")))
	}
	if s.Warnings > 0 {
		parts = append(parts, paint(yellow, plural(s.Warnings, "warning")))
	}
	if s.Failed > 0 {
		parts = append(parts, paint(red, fmt.Sprintf("%s failed", plural(s.Failed, "file"))))
	}
	fmt.Fprintf(w, "%s, %s\n", strings.Join(parts, ", "), took.Round(time.Millisecond))
}

// plural writes a number with its noun.
func plural(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// encode writes the summary as one line of JSON.
func (s *summary) encode(w io.Writer, took time.Duration) error {
	s.Seconds = took.Seconds()
	return json.NewEncoder(w).Encode(s)
}
