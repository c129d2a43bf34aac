package main

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

func newReport(s streams) *cobra.Command {
	var format, out string
	var names []string
	for _, f := range report.Formats {
		names = append(names, f.Name)
	}
	cmd := &cobra.Command{
		Use:   "report FILE.jsonl --format " + strings.Join(names, "|"),
		Short: "Write a report in a form that can be sent around",
		Long: `Write a report in a form that can be sent around. html is one file that needs no network; markdown is for a pull request;
sarif for code scanning; xliff for translation tools (unmix review --import reads it back); csv for a spreadsheet.`,
		Example: `  unmix report report.jsonl --format html --out report.html
  unmix report report.jsonl --format sarif --out unmix.sarif`,
		Args: needs(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			f, ok := report.FormatNamed(format)
			if !ok {
				return fmt.Errorf("--format %q: give one of %s", format, strings.Join(names, ", "))
			}
			docs, err := openDocuments(args[0])
			if err != nil {
				return err
			}
			if out == "" {
				return f.Write(s.out, docs)
			}
			var b bytes.Buffer
			if err := f.Write(&b, docs); err != nil {
				return err
			}
			return batch.WriteFile(out, b.Bytes(), 0o644)
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "the `FORM`: "+strings.Join(names, ", "))
	cmd.Flags().StringVar(&out, "out", "", "write to `FILE` instead of standard output")
	return cmd
}
