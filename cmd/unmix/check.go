package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

// checkOptions are the flags of unmix check.
type checkOptions struct {
	inputs
	form     string
	baseline string
	write    string
	reason   string
}

func newCheck(s streams) *cobra.Command {
	var o checkOptions
	cmd := &cobra.Command{
		Use:   "check PATH...",
		Short: "List foreign fragments as file:line:column; exit 1 if there are any",
		Long: `List foreign fragments as file:line:column; exit 1 if there are any. With a baseline, only those that it does not allow
are listed. A baseline is a JSONL file with one allowed fragment a line, each with a reason; --write-baseline makes one.`,
		Example: `  unmix check docs/
  unmix check docs/ --format github
  unmix check docs/ --write-baseline allowed.jsonl --reason "quotations, kept on purpose"
  unmix check docs/ --baseline allowed.jsonl`,
		Args: needs(1, many),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runCheck(cmd.Context(), s, o, args)
		},
	}
	f := cmd.Flags()
	names := make([]string, len(checkForms))
	for i, c := range checkForms {
		names[i] = c.name
	}
	f.StringVar(&o.form, "format", "text", "write findings as `FORM`: "+strings.Join(names, ", "))
	addInputFlagsAs(f, &o.inputs, inputFormat)
	f.StringVar(&o.baseline, "baseline", "", "allow the fragments that `FILE` lists")
	f.StringVar(&o.write, "write-baseline", "", "write what is found to `FILE` as allowed, and exit 0")
	f.StringVar(&o.reason, "reason", "", "why --write-baseline allows it")
	return cmd
}

// inputFormat is the flag for the format of the files where --format is that of the findings.
const inputFormat = "input-format"

// A finding is one foreign fragment that is not allowed.
type finding struct {
	File        string  `json:"file"`
	Line        int     `json:"line"`
	Column      int     `json:"column"`
	Language    string  `json:"language"`
	Text        string  `json:"text"`
	Replacement string  `json:"replacement,omitempty"`
	Draft       string  `json:"draft,omitempty"`
	Confidence  float64 `json:"confidence"`
	ID          string  `json:"id"`
}

// A checkForm is a form in which findings are written.
type checkForm struct {
	name  string
	write func(w io.Writer, found []finding, docs []report.Document) error
}

// checkForms lists the forms in the order of the help text.
var checkForms = []checkForm{
	{"text", writeFindings},
	{"json", writeFindingsJSON},
	{"sarif", func(w io.Writer, _ []finding, docs []report.Document) error { return report.WriteSARIF(w, docs) }},
	{"github", writeAnnotations},
}

// runCheck lists what is foreign in the files.
func runCheck(ctx context.Context, s streams, o checkOptions, args []string) error {
	i := slices.IndexFunc(checkForms, func(c checkForm) bool { return c.name == o.form })
	if i < 0 {
		return fmt.Errorf("--format %s: give text, json, sarif or github", o.form)
	}
	if o.write != "" && o.reason == "" {
		return errors.New("--write-baseline needs --reason TEXT: every allowed fragment carries one")
	}
	allowed, err := readBaseline(o.baseline)
	if err != nil {
		return err
	}
	var found []finding
	var docs []report.Document
	failed := eachRecord(ctx, s, o.inputs, args, func(c batch.Cleaned) error {
		fresh := findings(c.Record, allowed)
		found = append(found, fresh...)
		if len(fresh) > 0 && o.form == "sarif" {
			docs = append(docs, report.Document{Record: onlyFindings(c.Record, fresh), Source: string(c.Input), Readable: true})
		}
		return nil
	})
	if failed != nil && !errors.Is(failed, errFailed) {
		return failed
	}
	if o.write != "" {
		return errors.Join(failed, writeBaseline(o.write, o.reason, found))
	}
	if err := checkForms[i].write(s.out, found, docs); err != nil {
		return err
	}
	allowed.complain(s)
	if failed == nil && len(found) > 0 {
		return errFindings
	}
	return failed
}

// findings are the foreign fragments of a record that the baseline does not allow.
func findings(r report.Record, allowed *baseline) []finding {
	var out []finding
	for _, c := range r.Changes {
		if c.Status != report.Replaced && c.Status != report.Unresolved {
			continue
		}
		said, replacement := cmp.Or(c.OriginalText, c.Original), cmp.Or(c.ReplacementText, c.Replacement)
		if allowed.allows(r.Input, c.ID, said) {
			continue
		}
		file, line := place(r.Input, c.Line)
		out = append(out, finding{file, line, c.Column, c.Language, said, replacement, c.Draft, c.Confidence, c.ID})
	}
	return out
}

// place gives the file and line of a line of a document: a record of a JSONL file is one line of it.
func place(input string, line int) (string, int) {
	file, part, ok := strings.Cut(input, "#")
	n := 0
	if ok {
		fmt.Sscanf(part, "%d", &n)
	}
	if n > 0 && line == 1 {
		return file, n
	}
	return input, line
}

// onlyFindings is a record without the changes that are allowed.
func onlyFindings(r report.Record, found []finding) report.Record {
	r.Changes = slices.DeleteFunc(slices.Clone(r.Changes), func(c report.Change) bool {
		return !slices.ContainsFunc(found, func(f finding) bool { return f.ID == c.ID })
	})
	return r
}

func writeFindings(w io.Writer, found []finding, _ []report.Document) error {
	for _, f := range found {
		if _, err := fmt.Fprintf(w, "%s:%d:%d: %s: %s\n", f.File, f.Line, f.Column, f.Language, strings.Join(strings.Fields(f.Text), " ")); err != nil {
			return err
		}
	}
	return nil
}

func writeFindingsJSON(w io.Writer, found []finding, _ []report.Document) error {
	if found == nil {
		found = []finding{}
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(found)
}

// writeAnnotations writes workflow commands that GitHub shows beside the line.
func writeAnnotations(w io.Writer, found []finding, _ []report.Document) error {
	data := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property := strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
	for _, f := range found {
		message := f.Text
		if f.Replacement != "" {
			message += " → " + f.Replacement
		}
		if _, err := fmt.Fprintf(w, "::error file=%s,line=%d,col=%d,title=Foreign text (%s)::%s\n",
			property.Replace(filepath.ToSlash(f.File)), f.Line, f.Column, f.Language, data.Replace(message)); err != nil {
			return err
		}
	}
	return nil
}

// eachRecord processes every file without writing anything, and yields the results in order.
func eachRecord(ctx context.Context, s streams, in inputs, args []string, yield func(batch.Cleaned) error) error {
	o, err := in.open(s)
	if err != nil {
		return err
	}
	o.Texts = true
	files, failed := in.find(s, args)
	err = batch.Clean(ctx, files, o, func(r batch.Result) error {
		if r.Err != nil {
			failed = true
			s.complain(r.Err)
		}
		for _, c := range r.Cleaned {
			if err := yield(c); err != nil {
				return err
			}
		}
		return nil
	})
	if err == nil && failed {
		return errFailed
	}
	return err
}
