package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"unmix/glossary"
	"unmix/pipeline/batch"
	"unmix/pipeline/lang"
	"unmix/pipeline/report"
)

// coverageOptions are the flags of unmix glossary coverage.
type coverageOptions struct {
	inputs
	lang string
	json bool
	top  int
	min  float64
}

func newGlossaryCoverage(s streams) *cobra.Command {
	var o coverageOptions
	cmd := &cobra.Command{
		Use:   "coverage FILE...",
		Short: "Show which words and characters no entry knows",
		Long: `Show which words (French) and Han characters (Chinese) no entry knows, and the share of those that one knows; numbers and
codes are not counted. What is English as it stands (names, acronyms) is marked with *. In documents the foreign fragments are counted; with --lang the files are plain text of that
language as a whole, and "-" is standard input.`,
		Example: `  unmix glossary coverage docs/
  cut -f1 fr-en.tsv | unmix glossary coverage --lang fr -
  unmix glossary coverage docs/ --min 0.99 --json`,
		Args: needs(1, many),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runCoverage(cmd.Context(), s, o, args)
		},
	}
	f := cmd.Flags()
	addInputFlags(f, &o.inputs)
	f.StringVar(&o.lang, "lang", "", "take the files for text in `LANG` as a whole: "+strings.Join(glossary.Languages, ", "))
	f.BoolVar(&o.json, "json", false, "write JSON, one object a language")
	f.IntVar(&o.top, "top", 50, "list the `N` most frequent unknown words; 0 lists all")
	f.Float64Var(&o.min, "min", 0, "exit 1 when the share known of a language is below `X` (0 to 1)")
	return cmd
}

// runCoverage counts what the entries know of files.
func runCoverage(ctx context.Context, s streams, o coverageOptions, args []string) error {
	if o.lang != "" && !slices.Contains(glossary.Languages, o.lang) {
		return fmt.Errorf("--lang %s: give one of %s", o.lang, strings.Join(glossary.Languages, ", "))
	}
	g, err := glossary.Load(o.Glossaries, o.OnlyGlossaries)
	if err != nil {
		return err
	}
	all := map[string]*glossary.Coverage{}
	matchers := map[string]*glossary.Matcher{}
	for _, code := range glossary.Languages {
		if o.lang == "" || o.lang == code {
			all[code], matchers[code] = &glossary.Coverage{Lang: code, Literal: literal}, matcher(g, code)
		}
	}
	add := func(code, text string) {
		if c := all[code]; c != nil {
			c.Add(matchers[code], text)
		}
	}
	if o.lang != "" {
		err = readTexts(s, args, func(text string) { add(o.lang, text) })
	} else {
		err = eachRecord(ctx, s, o.inputs, args, func(c batch.Cleaned) error {
			for _, ch := range c.Record.Changes {
				if ch.Status == report.Replaced || ch.Status == report.Unresolved {
					add(ch.Language, ch.Source())
				}
			}
			return nil
		})
	}
	if err != nil {
		return err
	}
	below := false
	for _, code := range glossary.Languages {
		if c := all[code]; c != nil && c.Tokens > 0 {
			below = below || c.Share() < o.min
			if err := writeCoverage(s.out, c, o.top, o.json); err != nil {
				return err
			}
		}
	}
	if below {
		return errFindings
	}
	return nil
}

// literal reports whether a word is an English word or name as it stands: it needs no entry to come out right.
func literal(word string) bool {
	w := lang.Look(word)
	return !glossary.IsHan(word) && (w.English() || w.EnglishName())
}

// readTexts yields the content of plain text files; "-" is standard input.
func readTexts(s streams, paths []string, yield func(string)) error {
	for _, p := range paths {
		src, err := []byte(nil), error(nil)
		if p == batch.Stdin {
			src, err = io.ReadAll(s.in)
		} else {
			src, err = os.ReadFile(p)
		}
		if err != nil {
			return err
		}
		yield(string(src))
	}
	return nil
}

// writeCoverage writes the figures of one language and what is unknown.
func writeCoverage(w io.Writer, c *glossary.Coverage, top int, asJSON bool) error {
	gaps := c.Gaps()
	distinct := len(gaps)
	if top > 0 && len(gaps) > top {
		gaps = gaps[:top]
	}
	if asJSON {
		return json.NewEncoder(w).Encode(struct {
			Lang     string         `json:"lang"`
			Tokens   int            `json:"tokens"`
			Known    int            `json:"known"`
			Share    float64        `json:"share"`
			Literals int            `json:"literals"`
			Unknown  []glossary.Gap `json:"unknown"`
		}{c.Lang, c.Tokens, c.Known, c.Share(), c.Literals, gaps})
	}
	unit := "words"
	if c.Lang == "zh" {
		unit = "characters"
	}
	fmt.Fprintf(w, "%s: %d of %d %s known, %.2f%%; %d different unknown\n", c.Lang, c.Known, c.Tokens, unit, 100*c.Share(), distinct)
	if c.Literals > 0 {
		fmt.Fprintf(w, "    %d of the unknown are English as they stand (*)\n", c.Literals)
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, g := range gaps {
		mark := ""
		if g.Literal {
			mark = "*"
		}
		fmt.Fprintf(t, "  %d\t%s%s\t%s\n", g.Count, g.Text, mark, g.Example)
	}
	return t.Flush()
}
