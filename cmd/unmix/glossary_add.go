package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/text/unicode/norm"

	"unmix/glossary"
	"unmix/pipeline/batch"
)

func newGlossaryAdd(s streams) *cobra.Command {
	var file, status string
	var e glossary.Entry
	cmd := &cobra.Command{
		Use:   "add LANG TERM ENGLISH",
		Short: "Add an entry to your glossary file",
		Long: `Add an entry to your glossary file, in its place in the order; all other lines stay as they are. A term that the file has
already is refused with file:line. Give the term in its dictionary form, alternatives in English with | between.`,
		Example: `  unmix glossary add fr "greffe fécale" "fecal transplant|fecal microbiota transplant" --pos noun --glossary mine.tsv
  unmix glossary add zh 粪菌移植 "fecal microbiota transplantation" --pos noun --domain gastroenterology --glossary mine.tsv
  unmix glossary add fr "ad hoc" "ad hoc" --pos phrase --status keep --glossary mine.tsv`,
		Args: needs(3, 3),
		RunE: func(_ *cobra.Command, args []string) error {
			if file == "" {
				return errors.New("add to which file? give --glossary FILE")
			}
			e.Lang, e.Term, e.Status = args[0], plain(args[1]), glossary.Status(status)
			for w := range strings.SplitSeq(args[2], "|") {
				e.English = append(e.English, plain(w))
			}
			return addEntry(s, file, &e)
		},
	}
	f := cmd.Flags()
	f.StringVar(&file, "glossary", "", "your glossary `FILE`; it is made when it is missing")
	f.StringVar(&e.POS, "pos", "", "part of `SPEECH`: "+strings.Join(glossary.POS, ", "))
	f.StringVar(&e.Domain, "domain", "", "`DOMAIN` of the sense, such as hepatology")
	f.StringVar(&e.Forms, "forms", "", "irregular English `FORMS`, such as pl=diagnoses")
	f.StringVar(&status, "status", string(glossary.Preferred), "`STATUS`: preferred, keep, forbidden or draft")
	f.StringVar(&e.Note, "note", "", "a `NOTE` for the reader of the file")
	f.StringVar(&e.Examples, "example", "", "a `TEXT` and what it must become, as \"in -> out\", for unmix glossary test")
	return cmd
}

// plain is a text as glossary files have it: NFC, straight apostrophes, single spaces. Terms are often pasted from
// documents.
func plain(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(norm.NFC.String(s), "’", "'")), " ")
}

// addEntry puts an entry into a file, unless the check finds an error in it.
func addEntry(s streams, file string, e *glossary.Entry) error {
	old, err := os.ReadFile(file)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	name := filepath.ToSlash(file)
	text, refused, err := glossary.Insert(name, string(old), e)
	if err := errors.Join(append(refused, err)...); err != nil {
		return err
	}
	findings, line, err := lintAdded(name, text, e)
	if err != nil {
		return err
	}
	bad := false
	for _, f := range findings {
		bad = bad || f.Severity == glossary.Error
		fmt.Fprintln(s.err, f)
	}
	if bad {
		return errors.New("glossary: nothing is added, see above")
	}
	if err := batch.WriteFile(file, []byte(text), 0o644); err != nil {
		return err
	}
	_, err = fmt.Fprintf(s.out, "%s:%d: added\n", name, line)
	return err
}

// lintAdded checks a file with a new entry, over the built-in files, and gives what is found on the line of the entry.
func lintAdded(name, text string, e *glossary.Entry) (found []glossary.Finding, line int, err error) {
	entries, err := glossary.Read(name, strings.NewReader(text))
	if err != nil {
		return nil, 0, err
	}
	i := slices.IndexFunc(entries, func(x *glossary.Entry) bool { return x.Row() == e.Row() })
	if i < 0 {
		return nil, 0, fmt.Errorf("glossary: %s: %q is not in normal form: write it in NFC, without space around it", name, e.Term)
	}
	line = entries[i].Line
	builtin, err := glossary.BuiltinSources()
	if err != nil {
		return nil, 0, err
	}
	l, err := linter()
	if err != nil {
		return nil, 0, err
	}
	for _, f := range l.Lint(append([]glossary.Source{{File: name, Text: text}}, builtin...)) {
		if f.File == name && f.Line == line {
			found = append(found, f)
		}
	}
	return found, line, nil
}
