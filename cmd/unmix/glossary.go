package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"unmix/glossary"
)

func newGlossary(s streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:   "glossary",
		Short: "Look up, check and extend the glossary",
	}
	cmd.AddCommand(newGlossaryFind(s), newGlossaryCheck(s))
	return cmd
}

func newGlossaryFind(s streams) *cobra.Command {
	var files []string
	cmd := &cobra.Command{
		Use:     "find WORD",
		Short:   "Show the entries of a term",
		Example: `  unmix glossary find "cellule souche"`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			g, err := glossary.Load(files, false)
			if err != nil {
				return err
			}
			found := false
			for _, lang := range []string{"fr", "zh"} {
				for _, e := range g.Find(lang, strings.Join(args, " ")) {
					found = true
					fmt.Fprintf(s.out, "%s\t%s\t%s\t%s\t%s\n", e.Lang, e.Term, strings.Join(e.English, "|"), e.POS, e.Place())
				}
			}
			if !found {
				return errFindings
			}
			return nil
		},
	}
	cmd.Flags().StringArrayVar(&files, "glossary", nil, "a glossary `FILE` of your own (may be repeated)")
	return cmd
}

func newGlossaryCheck(s streams) *cobra.Command {
	return &cobra.Command{
		Use:     "check FILE...",
		Short:   "Check glossary files; exit 1 when something is wrong",
		Example: `  unmix glossary check my.tsv`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			_, err := glossary.Load(args, true)
			var row *glossary.RowError
			if errors.As(err, &row) {
				fmt.Fprintln(s.out, err)
				return errFindings
			}
			return err
		},
	}
}
