package main

import (
	"github.com/spf13/cobra"

	"unmix/pipeline"
	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

func newDiff(s streams) *cobra.Command {
	var o pipeline.Options
	cmd := &cobra.Command{
		Use:     "diff PATH...",
		Short:   "Show the changes that clean would make",
		Example: `  unmix diff docs/article.txt`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return eachRecord(cmd.Context(), s, o, args, func(c batch.Cleaned) error {
				return report.WriteDiff(s.out, c.Record, string(c.Input))
			})
		},
	}
	addPipelineFlags(cmd.Flags(), &o)
	return cmd
}
