package main

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"unmix/glossary"
)

func newGlossary(s streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "glossary",
		Short: "Look up, check and extend the glossary",
		Long: `Look up, check and extend the glossary. Your own files go before the built-in ones: an entry of yours beats longer built-in
terms. Within one file the longest term wins.`,
		DisableFlagsInUseLine: true,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return fmt.Errorf("unknown command %q for %q (unmix glossary --help lists the commands)", args[0], cmd.CommandPath())
			}
			return cmd.Help()
		},
	}
	for _, command := range []func(streams) *cobra.Command{
		newGlossaryFind,
		newGlossaryAdd,
		newGlossaryCheck,
		newGlossaryTest,
		newGlossarySuggest,
		newGlossaryStats,
		newGlossaryCoverage,
		newGlossaryImport,
		newGlossaryExport,
	} {
		cmd.AddCommand(command(s))
	}
	return cmd
}

// glossaryFlags are the flags that choose the glossary files.
type glossaryFlags struct {
	files []string
	only  bool
	json  bool
}

func (g *glossaryFlags) add(f *pflag.FlagSet) {
	f.StringArrayVar(&g.files, "glossary", nil, "a glossary `FILE` of your own, before the built-in one (may be repeated)")
	f.BoolVar(&g.only, "only-glossary", false, "leave the built-in glossary out")
	g.addJSON(f)
}

func (g *glossaryFlags) addJSON(f *pflag.FlagSet) {
	f.BoolVar(&g.json, "json", false, "write JSON, one object a line")
}

// and are the files of the flags and the arguments, each once: a configuration may name a file that the command line names
// too.
func (g *glossaryFlags) and(args []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, file := range slices.Concat(g.files, args) {
		if clean := filepath.Clean(file); !seen[clean] {
			seen[clean] = true
			out = append(out, file)
		}
	}
	return out
}

func (g *glossaryFlags) load() (*glossary.Glossary, error) { return glossary.Load(g.files, g.only) }

// An entryRow is an entry as JSON.
type entryRow struct {
	Lang    string   `json:"lang"`
	Term    string   `json:"term"`
	English []string `json:"english"`
	POS     string   `json:"pos,omitempty"`
	Domain  string   `json:"domain,omitempty"`
	Forms   string   `json:"forms,omitempty"`
	Status  string   `json:"status"`
	Note    string   `json:"note,omitempty"`
	File    string   `json:"file"`
	Line    int      `json:"line"`
	Side    string   `json:"side,omitempty"`
	Part    bool     `json:"part,omitempty"`
}

func rowOf(e *glossary.Entry) entryRow {
	return entryRow{e.Lang, e.Term, e.English, e.POS, e.Domain, e.Forms, string(e.Status), e.Note, e.File, e.Line, "", false}
}

func newGlossaryFind(s streams) *cobra.Command {
	var g glossaryFlags
	cmd := &cobra.Command{
		Use:   "find WORD|PHRASE",
		Short: "Show the entries of a word or phrase, with file and line",
		Long: `Show the entries of a word or phrase, with file and line; exit 1 when there are none. The words may be French, Chinese or
English, inflected, without accents, in traditional characters. When no entry is exactly these words, those that hold
them are shown.`,
		Example: `  unmix glossary find "cellules souches"
  unmix glossary find 肝硬化 --json
  unmix glossary find "liver failure" --glossary mine.tsv`,
		Args: needs(1, many),
		RunE: func(_ *cobra.Command, args []string) error {
			all, err := g.load()
			if err != nil {
				return err
			}
			hits := all.Search(strings.Join(args, " "), dictionaryForms)
			if err := writeHits(s.out, hits, g.json); err != nil {
				return err
			}
			if len(hits) == 0 {
				fmt.Fprintf(s.err, "unmix: no entry holds %q\n", strings.Join(args, " "))
				return errFindings
			}
			return nil
		},
	}
	g.add(cmd.Flags())
	return cmd
}

// counted writes a number of entries.
func counted(n int) string {
	if n == 1 {
		return "1 entry"
	}
	return fmt.Sprintf("%d entries", n)
}

// writeHits writes what a search found.
func writeHits(w io.Writer, hits []glossary.Hit, asJSON bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, h := range hits {
		if asJSON {
			r := rowOf(h.Entry)
			r.Side, r.Part = "term", h.Part
			if h.OnEnglish {
				r.Side = "english"
			}
			if err := json.NewEncoder(w).Encode(r); err != nil {
				return err
			}
			continue
		}
		status := ""
		if h.Status != glossary.Preferred {
			status = " (" + string(h.Status) + ")"
		}
		fmt.Fprintf(t, "%s\t%s\t%s%s\t%s\t%s\n", h.Lang, h.Term, strings.Join(h.Entry.English, "|"), status, h.POS, h.Place())
	}
	return t.Flush()
}
