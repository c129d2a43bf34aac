package main

import (
	"fmt"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

func newInspect(s streams) *cobra.Command {
	var (
		o       inputs
		explain bool
	)
	cmd := &cobra.Command{
		Use:     "inspect PATH",
		Short:   "Show fragments, language, confidence and by what it was decided",
		Example: `  unmix inspect --explain docs/article.txt`,
		Args:    needs(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return eachRecord(cmd.Context(), s, o, args, func(c batch.Cleaned) error {
				if c.Record.Input != args[0] && len(c.Record.Changes) > 0 {
					fmt.Fprintln(s.out, c.Record.Input)
				}
				t := tabwriter.NewWriter(s.out, 0, 0, 2, ' ', 0)
				for _, ch := range c.Record.Changes {
					fmt.Fprintf(t, "%d:%d\t%s\t%.2f\t%s\t%s\n", ch.Line, ch.Column, ch.Language, ch.Confidence, ch.Status, ch.Original)
					if explain {
						explainChange(t, ch)
					}
				}
				return t.Flush()
			})
		},
	}
	cmd.Flags().BoolVar(&explain, "explain", false, "show the derivation of each fragment")
	addInputFlags(cmd.Flags(), &o)
	return cmd
}

// explainChange writes the derivation as a small tree under its fragment.
func explainChange(t *tabwriter.Writer, c report.Change) {
	if english := c.Replacement + c.Draft; english != "" {
		fmt.Fprintf(t, "\t\t\t\t└ %s\n", english)
	}
	for _, s := range c.Derivation {
		switch {
		case s.Entry != "":
			fmt.Fprintf(t, "\t\t\t\t   %s → %s  (%s)\n", s.From, s.To, s.Entry)
		case s.From != "" && s.Rule == "":
			fmt.Fprintf(t, "\t\t\t\t   %s → %s\n", s.From, s.To)
		case s.From != "":
			fmt.Fprintf(t, "\t\t\t\t   %s → %s  (%s)\n", s.From, s.To, s.Rule)
		case s.To != "":
			fmt.Fprintf(t, "\t\t\t\t   + %s  (%s)\n", s.To, s.Rule)
		default:
			fmt.Fprintf(t, "\t\t\t\t   %s\n", s.Rule)
		}
	}
	if c.Reason != "" {
		fmt.Fprintf(t, "\t\t\t\t   because: %s\n", c.Reason)
	}
}
