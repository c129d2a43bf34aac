package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"unmix/glossary"
	"unmix/pipeline/batch"
	"unmix/pipeline/report"
	"unmix/pipeline/review"
)

// suggestOptions are the flags of unmix glossary suggest.
type suggestOptions struct {
	inputs
	decisions string
	json      bool
	top       int
}

func newGlossarySuggest(s streams) *cobra.Command {
	var o suggestOptions
	cmd := &cobra.Command{
		Use:   "suggest PATH...|REPORT.jsonl",
		Short: "Propose rows for what the glossary does not know",
		Long: `Propose rows for what the glossary does not know, from documents or from the report of a run: the unresolved fragments,
the most frequent words first. The output is a glossary file of drafts: write the English in the place of the question
mark, delete "draft", and the row is in force. The comment above a row shows the fragment with the unknown parts in
brackets. With decisions, what a person has rejected or rewritten counts too, with the person's English.`,
		Example: `  unmix glossary suggest docs/ >todo.tsv
  unmix glossary suggest report.jsonl --glossary mine.tsv
  unmix glossary suggest report.jsonl --decisions decisions.jsonl --json`,
		Args: needs(1, many),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runSuggest(cmd.Context(), s, o, args)
		},
	}
	addInputFlags(cmd.Flags(), &o.inputs)
	cmd.Flags().StringVar(&o.decisions, "decisions", "", "take the review decisions in `FILE` into account")
	cmd.Flags().IntVar(&o.top, "top", 0, "propose at most `N` rows")
	cmd.Flags().BoolVar(&o.json, "json", false, "write JSON, one object a line")
	return cmd
}

// runSuggest collects fragments from documents and reports, and writes the rows that would help.
func runSuggest(ctx context.Context, s streams, o suggestOptions, args []string) error {
	g, err := glossary.Load(o.Glossaries, o.OnlyGlossaries)
	if err != nil {
		return err
	}
	decided, err := namedDecisions(o.decisions)
	if err != nil {
		return err
	}
	var fragments []glossary.Unmapped
	collect := func(r report.Record) error {
		fragments = append(fragments, unmapped(r, decided)...)
		return nil
	}
	failed := eachReportOrDocument(ctx, s, o.inputs, args, collect)
	if failed != nil && failed != errFailed {
		return failed
	}
	rows := g.Suggest(fragments, dictionaryForms, describe)
	if o.top > 0 && len(rows) > o.top {
		rows = rows[:o.top]
	}
	if err := writeSuggestions(s.out, rows, o.json); err != nil {
		return err
	}
	return failed
}

// namedDecisions reads a decisions file, which must be there; without a name there are none.
func namedDecisions(file string) (*review.Decisions, error) {
	if file == "" {
		return review.New(nil), nil
	}
	return review.Load(file)
}

// eachReportOrDocument yields the records of reports, and those of a run over everything else, which writes nothing.
func eachReportOrDocument(ctx context.Context, s streams, in inputs, args []string, yield func(report.Record) error) error {
	var documents []string
	for _, a := range args {
		if !isReport(a) {
			documents = append(documents, a)
			continue
		}
		if err := readReport(a, yield); err != nil {
			return err
		}
	}
	if len(documents) == 0 {
		return nil
	}
	return eachRecord(ctx, s, in, documents, func(c batch.Cleaned) error { return yield(c.Record) })
}

// isReport reports whether a file is the report of a run: its first line is a record.
func isReport(path string) bool {
	if !strings.HasSuffix(path, ".jsonl") {
		return false
	}
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer f.Close()
	line, err := bufio.NewReader(f).ReadBytes('\n')
	var r struct {
		Input   *string          `json:"input"`
		Unmix   *string          `json:"unmix"`
		Changes *json.RawMessage `json:"changes"`
	}
	return (err == nil || err == io.EOF) && json.Unmarshal(line, &r) == nil && r.Input != nil && r.Unmix != nil && r.Changes != nil
}

// unmapped lists the fragments of a record that wait for an entry: those that stayed unresolved, and those whose English a
// person rejected or rewrote.
func unmapped(r report.Record, decided *review.Decisions) []glossary.Unmapped {
	decisions := map[string]review.Decision{}
	for _, d := range decided.For(r.Input) {
		decisions[d.ID] = d
	}
	var out []glossary.Unmapped
	for _, c := range r.Changes {
		f := glossary.Unmapped{Lang: c.Language, Text: c.Source(), Unknown: c.Unknown, English: c.English(), Why: c.Reason,
			Place: fmt.Sprintf("%s:%d:%d", r.Input, c.Line, c.Column)}
		d, ok := decisions[c.ID]
		switch {
		case ok && d.Action == review.Edit:
			f.English, f.Decided, f.Why = d.Text, true, "edited by a person"
		case ok && d.Action == review.Reject && c.Status == report.Replaced:
			f.English, f.Why = "", "rejected by a person: "+c.Replacement
		case ok && d.Action == review.Accept && c.Status == report.Unresolved:
			f.Decided, f.Why = true, "draft accepted by a person"
		case ok || c.Status != report.Unresolved:
			continue
		}
		if !f.Decided && len(c.Unknown) > 0 {
			f.English = ""
		}
		f.English = withoutArticle(f.English)
		out = append(out, f)
	}
	return out
}

// withoutArticle is an English phrase without the article that it begins with, as a glossary has it.
func withoutArticle(english string) string {
	for _, a := range []string{"the ", "an ", "a "} {
		if len(english) > len(a) && strings.EqualFold(english[:len(a)], a) {
			return english[len(a):]
		}
	}
	return english
}

// A suggestionRow is a suggestion as JSON.
type suggestionRow struct {
	Lang     string          `json:"lang"`
	Term     string          `json:"term"`
	English  string          `json:"english"`
	POS      string          `json:"pos"`
	Status   string          `json:"status"`
	Count    int             `json:"count"`
	Places   []string        `json:"places"`
	Fragment string          `json:"fragment"`
	Parts    []glossary.Part `json:"parts"`
	Why      string          `json:"why,omitempty"`
}

// writeSuggestions writes a glossary file of drafts, with a comment above each row, or JSON.
func writeSuggestions(w io.Writer, rows []glossary.Suggestion, asJSON bool) error {
	b := bufio.NewWriter(w)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	if !asJSON {
		fmt.Fprintln(b, strings.Join(glossary.Columns, "\t"))
	}
	for _, r := range rows {
		if asJSON {
			if err := enc.Encode(suggestionRow{r.Entry.Lang, r.Entry.Term, r.Entry.English[0], r.Entry.POS, string(r.Entry.Status),
				r.Count, r.Places, r.Fragment, r.Parts, r.Why}); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(b, "# %s\n%s\n", marked(r), r.Entry.Row())
	}
	return b.Flush()
}

// marked shows a fragment with its unknown parts in brackets, and why it was left.
func marked(r glossary.Suggestion) string {
	parts := make([]string, len(r.Parts))
	for i, p := range r.Parts {
		parts[i] = p.Text
		if !p.Known {
			parts[i] = "[" + p.Text + "]"
		}
	}
	line := strings.Join(parts, " ")
	if r.Why != "" {
		line += "  (" + r.Why + ")"
	}
	return strings.Join(strings.Fields(line), " ")
}
