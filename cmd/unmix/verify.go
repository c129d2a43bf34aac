package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

func newVerify(s streams) *cobra.Command {
	return &cobra.Command{
		Use:     "verify FILE.jsonl",
		Short:   "Re-derive every output from its input and the report; exit 1 on one unexplained byte",
		Example: `  unmix verify report.jsonl`,
		Args:    cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			documents, bad := 0, 0
			err := readReport(args[0], func(r report.Record) error {
				documents++
				if err := verifyRecord(r); err != nil {
					bad++
					fmt.Fprintf(s.out, "%v\n", err)
				}
				return nil
			})
			if err != nil {
				return err
			}
			fmt.Fprintf(s.out, "%d documents, %d with a difference\n", documents, bad)
			if bad > 0 {
				return errFindings
			}
			return nil
		},
	}
}

// verifyRecord replays one record and holds the result against the output on disk.
func verifyRecord(r report.Record) error {
	input, err := os.ReadFile(r.Input)
	if err != nil {
		return err
	}
	want, err := report.Replay(r, string(input))
	if err != nil {
		return err
	}
	if report.Digest(want) != r.OutputSHA256 {
		return fmt.Errorf("%s: the changes do not give the output that the report states", r.Input)
	}
	if r.Output == "" || r.Output == r.Input {
		return nil
	}
	got, err := os.ReadFile(r.Output)
	if err != nil {
		return err
	}
	if string(got) != want {
		return fmt.Errorf("%s: differs from what the report explains", r.Output)
	}
	return nil
}

func newRevert(s streams) *cobra.Command {
	var (
		ids    []string
		output string
	)
	cmd := &cobra.Command{
		Use:   "revert FILE.jsonl",
		Short: "Restore the input byte for byte, all of it or chosen changes",
		Example: `  unmix revert report.jsonl
  unmix revert report.jsonl --id 3f2a91c0d4e5`,
		Args: cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			var errs []error
			err := readReport(args[0], func(r report.Record) error {
				if r.Output != "" && (output == "" || output == r.Output) {
					errs = append(errs, revertRecord(r, ids))
				}
				return nil
			})
			return errors.Join(append(errs, err)...)
		},
	}
	cmd.Flags().StringArrayVar(&ids, "id", nil, "revert only the change with this `ID` (may be repeated)")
	cmd.Flags().StringVar(&output, "output", "", "revert only the document written to `FILE`")
	return cmd
}

// revertRecord takes changes back in one output file.
func revertRecord(r report.Record, ids []string) error {
	info, err := os.Stat(r.Output)
	if err != nil {
		return err
	}
	b, err := os.ReadFile(r.Output)
	if err != nil {
		return err
	}
	restored, err := report.Revert(r, string(b), ids...)
	if err != nil || restored == string(b) {
		return err
	}
	return batch.WriteFile(r.Output, []byte(restored), info.Mode().Perm())
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
