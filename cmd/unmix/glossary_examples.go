package main

import (
	"encoding/json"
	"fmt"

	"github.com/spf13/cobra"

	"unmix/glossary"
	"unmix/pipeline"
)

func newGlossaryTest(s streams) *cobra.Command {
	var g glossaryFlags
	cmd := &cobra.Command{
		Use:   "test [FILE...]",
		Short: "Try the examples that stand beside entries; exit 1 when one comes out otherwise",
		Long: `Try the examples that stand beside entries; exit 1 when one comes out otherwise. The column "examples" of a glossary file
holds texts and what clean must make of them: in -> out, several with | between. Without a file the built-in examples
are tried.`,
		Example: `  unmix glossary add fr "greffe fécale" "fecal transplant" --pos noun --example "after two greffes fécales -> after two fecal transplants" --glossary mine.tsv
  unmix glossary test mine.tsv`,
		RunE: func(_ *cobra.Command, args []string) error {
			return runExamples(s, g.and(args), g)
		},
	}
	g.add(cmd.Flags())
	return cmd
}

// An exampleResult is what became of one example.
type exampleResult struct {
	Place string `json:"place"`
	In    string `json:"in"`
	Want  string `json:"want"`
	Got   string `json:"got"`
	OK    bool   `json:"ok"`
}

// runExamples takes each example through the pipeline with the files in force.
func runExamples(s streams, files []string, g glossaryFlags) error {
	p, err := pipeline.New(pipeline.Options{Glossaries: files, OnlyGlossaries: g.only})
	if err != nil {
		return err
	}
	tried, failed := 0, 0
	for _, code := range glossary.Languages {
		for _, e := range p.Glossary().Entries(code) {
			if len(files) > 0 && e.Layer >= len(files) {
				continue
			}
			for _, x := range e.Tests() {
				d, err := p.Process(e.Place(), x.In)
				if err != nil {
					return err
				}
				r := exampleResult{e.Place(), x.In, x.Out, d.Output(), d.Output() == x.Out}
				tried++
				if !r.OK {
					failed++
				}
				if err := writeExample(s, r, g.json); err != nil {
					return err
				}
			}
		}
	}
	if !g.json {
		fmt.Fprintf(s.err, "%s, %d failed\n", plural(tried, "example"), failed)
	}
	if failed > 0 {
		return errFindings
	}
	return nil
}

// writeExample writes a failed example; as JSON also the others.
func writeExample(s streams, r exampleResult, asJSON bool) error {
	if asJSON {
		return json.NewEncoder(s.out).Encode(r)
	}
	if r.OK {
		return nil
	}
	_, err := fmt.Fprintf(s.out, "%s: %q\n  want  %q\n  got   %q\n", r.Place, r.In, r.Want, r.Got)
	return err
}
