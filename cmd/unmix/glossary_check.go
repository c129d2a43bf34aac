package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"unmix/glossary"
	"unmix/pipeline/lang"
)

func newGlossaryCheck(s streams) *cobra.Command {
	var g glossaryFlags
	var all bool
	cmd := &cobra.Command{
		Use:   "check [FILE...]",
		Short: "Check glossary files; exit 1 when something is wrong",
		Long: `Check glossary files; exit 1 when something is wrong. Without a file the built-in glossary is checked. Findings are written
as file:line:column, where the column is the field's number in the row. Your files have the right of way in the order in
which they are named, and all of them over the built-in one; where one entry hides another, that is said.

errors    duplicates, conflicts, unreadable rows, empty fields, letters that English does not use, unknown domains and
          languages, text that is not NFC, curly apostrophes, terms that no text can match
warnings  no part of speech, a term that an earlier file hides, a term that is also an ordinary English word (a note
          in the row says that it is meant so)
infos     built-in entries that yours override, longer built-in terms that yours hide`,
		Example: `  unmix glossary check mine.tsv
  unmix glossary check mine.tsv team.tsv --json
  unmix glossary check --all`,
		RunE: func(_ *cobra.Command, args []string) error {
			return runGlossaryCheck(s, g.and(args), g, all)
		},
	}
	g.add(cmd.Flags())
	cmd.Flags().BoolVar(&all, "all", false, "also list what the built-in files hold with good reason")
	return cmd
}

// runGlossaryCheck checks the user's files, or the built-in ones when there are none.
func runGlossaryCheck(s streams, files []string, g glossaryFlags, all bool) error {
	sources, err := glossarySources(files, g.only)
	if err != nil {
		return err
	}
	l, err := linter()
	if err != nil {
		return err
	}
	own := map[string]bool{}
	for _, f := range sources {
		own[f.File] = !f.Builtin
	}
	bad, errors := false, 0
	for _, f := range l.Lint(sources) {
		if !all && !own[f.File] && (len(files) > 0 || f.Severity != glossary.Error) {
			continue
		}
		bad = bad || f.Severity == glossary.Error || own[f.File] && f.Severity == glossary.Warning
		if f.Severity == glossary.Error {
			errors++
		}
		if err := writeFinding(s, f, g.json); err != nil {
			return err
		}
	}
	if bad {
		return errFindings
	}
	if !g.json {
		fmt.Fprintf(s.err, "%s, %s\n", plural(len(sources), "file"), plural(errors, "error"))
	}
	return nil
}

// writeFinding writes a finding as a line of text or JSON.
func writeFinding(s streams, f glossary.Finding, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(s.out).Encode(f)
	}
	_, err := fmt.Fprintln(s.out, f)
	return err
}

// glossarySources reads the user's files, and the built-in ones unless they are left out.
func glossarySources(files []string, only bool) ([]glossary.Source, error) {
	var sources []glossary.Source
	for _, file := range files {
		src, err := os.ReadFile(file)
		if err != nil {
			return nil, fmt.Errorf("glossary: %w", err)
		}
		sources = append(sources, glossary.Source{File: filepath.ToSlash(file), Text: string(src)})
	}
	if only {
		return sources, nil
	}
	builtin, err := glossary.BuiltinSources()
	return append(sources, builtin...), err
}

// linter is the check of glossary files with what it must know of languages.
func linter() (*glossary.Linter, error) {
	domains, err := glossary.Domains()
	if err != nil {
		return nil, err
	}
	builtin, err := glossary.Builtin()
	if err != nil {
		return nil, err
	}
	return &glossary.Linter{Normalize: dictionaryForms, Ordinary: ordinaryEnglish, Spelled: spelledEnglish(builtin), Domains: domains}, nil
}

// ordinaryEnglish reports whether a term is one English word that clean English medical text uses.
func ordinaryEnglish(term string) bool {
	w := lang.Look(term)
	return w.English() && w.Count() > 0 && len(term) > 1 && strings.IndexFunc(term, unicode.IsLetter) == 0
}

// spelledEnglish tells which words with foreign letters are established English: names, loan words that the lexicon has
// (naïve), and those that the glossary keeps (café).
func spelledEnglish(builtin []*glossary.Entry) func(word string) bool {
	kept := map[string]bool{}
	for _, e := range builtin {
		if e.Status == glossary.Keep {
			for w := range strings.FieldsSeq(e.Term) {
				kept[glossary.Fold(w)] = true
			}
		}
	}
	return func(word string) bool {
		folded := glossary.Fold(word)
		first, _ := utf8.DecodeRuneInString(word)
		return unicode.IsUpper(first) || lang.Look(folded).English() || kept[folded]
	}
}
