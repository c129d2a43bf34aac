package main

import (
	"errors"
	"fmt"
	"os"
	"slices"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

func newVerify(s streams) *cobra.Command {
	return &cobra.Command{
		Use:   "verify FILE.jsonl",
		Short: "Re-derive every output from its input and the report; exit 1 on one unexplained byte",
		Long: `Re-derive every output from its input and the report. A document that was cleaned in place is verified the other way
round: taking the changes back must give the input that the report states.`,
		Example: `  unmix verify report.jsonl`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runVerify(s, args[0])
		},
	}
}

// runVerify holds every record of a report against the files.
func runVerify(s streams, path string) error {
	var v batch.Verifier
	documents, bad := 0, 0
	tell := func(err error) {
		if err != nil {
			bad++
			fmt.Fprintf(s.out, "%v\n", err)
		}
	}
	err := readReport(path, func(r report.Record) error {
		documents++
		tell(v.Verify(r))
		return nil
	})
	tell(v.Close())
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%s, %d with a difference\n", plural(documents, "document"), bad)
	if bad > 0 {
		return errFindings
	}
	return nil
}

func newRevert(s streams) *cobra.Command {
	var (
		v      batch.Reverter
		output string
	)
	cmd := &cobra.Command{
		Use:   "revert FILE.jsonl",
		Short: "Restore the input byte for byte, all of it or chosen changes",
		Example: `  unmix revert report.jsonl
  unmix revert report.jsonl --id 3f2a91c0d4e5`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runRevert(&v, args[0], output)
		},
	}
	cmd.Flags().StringArrayVar(&v.IDs, "id", nil, "revert only the change with this `ID` (may be repeated)")
	cmd.Flags().StringVar(&output, "output", "", "revert only the document written to `FILE`")
	return cmd
}

// runRevert takes changes back in the outputs of a report. A file that is not as the report says stays as it is, and the
// others are reverted all the same.
func runRevert(v *batch.Reverter, path, output string) error {
	var errs []error
	found := map[string]bool{}
	err := readReport(path, func(r report.Record) error {
		if r.Output == "" || output != "" && output != r.Output {
			return nil
		}
		chosen := len(v.IDs) == 0
		for _, c := range r.Changes {
			if slices.Contains(v.IDs, c.ID) {
				chosen, found[c.ID] = true, true
			}
		}
		if chosen {
			errs = append(errs, v.Revert(r))
		}
		return nil
	})
	errs = append(errs, v.Close(), err)
	for _, id := range v.IDs {
		if !found[id] {
			errs = append(errs, fmt.Errorf("%s: no change has the id %s", path, id))
		}
	}
	return errors.Join(errs...)
}

// readReport yields the records of a report file.
func readReport(path string, yield func(report.Record) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	return report.ReadJSONL(path, f, yield)
}
