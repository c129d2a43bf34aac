package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"unmix/pipeline"
	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

func newCheck(s streams) *cobra.Command {
	var o pipeline.Options
	cmd := &cobra.Command{
		Use:     "check PATH...",
		Short:   "List foreign fragments as file:line:column; exit 1 if there are any",
		Example: `  unmix check docs/`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			found := 0
			err := eachRecord(cmd.Context(), s, o, args, func(c batch.Cleaned) error {
				for _, ch := range c.Record.Changes {
					if ch.Status == report.Replaced || ch.Status == report.Unresolved {
						found++
						fmt.Fprintf(s.out, "%s:%d:%d: %s: %s\n", c.Record.Input, ch.Line, ch.Column, ch.Language, ch.Original)
					}
				}
				return nil
			})
			if err == nil && found > 0 {
				return errFindings
			}
			return err
		},
	}
	addPipelineFlags(cmd.Flags(), &o)
	return cmd
}

// eachRecord processes every file without writing anything, and yields the results in order.
func eachRecord(ctx context.Context, s streams, o pipeline.Options, args []string, yield func(batch.Cleaned) error) error {
	p, err := pipeline.New(o)
	if err != nil {
		return err
	}
	files, findErr := batch.Find(args)
	if findErr != nil {
		fmt.Fprintf(s.err, "unmix: %s\n", strings.ReplaceAll(findErr.Error(), "\n", "\nunmix: "))
	}
	failed := findErr != nil
	c := &batch.Cleaner{Pipeline: p, Stdin: s.in}
	err = batch.Run(ctx, files, 0,
		func(_ context.Context, f batch.File) (batch.Cleaned, error) { return c.Clean(f) },
		func(r batch.Result[batch.Cleaned]) error {
			if r.Err != nil {
				failed = true
				fmt.Fprintf(s.err, "unmix: %v\n", r.Err)
				return nil
			}
			return yield(r.Value)
		})
	if err == nil && failed {
		return errFailed
	}
	return err
}
