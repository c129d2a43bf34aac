package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
	"unmix/pipeline/review"
)

func newRevert(s streams) *cobra.Command {
	var (
		v                 batch.Reverter
		output, decisions string
	)
	cmd := &cobra.Command{
		Use:   "revert FILE.jsonl",
		Short: "Restore the input byte for byte, all of it or chosen changes",
		Long: `Restore the input in the output files: all of it, byte for byte, or only chosen changes. A file that was edited since the
report was written is refused, for its edits would be lost. With --decisions, chosen changes are also written down as
rejected, so that the next unmix clean --decisions leaves them out too. The content of a DOCX, gz or zst file that was
cleaned in place is restored byte for byte too, but packed anew.`,
		Example: `  unmix revert report.jsonl
  unmix revert report.jsonl --id 3f2a91c0d4e5 --decisions report.decisions.jsonl`,
		Args: needs(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			err := runRevert(&v, args[0], output, decisions)
			printReverted(s, &v)
			return err
		},
	}
	cmd.Flags().StringArrayVar(&v.IDs, "id", nil, "revert only the change with this `ID` (may be repeated)")
	cmd.Flags().StringVar(&output, "output", "", "revert only the document written to `FILE`")
	cmd.Flags().StringVar(&decisions, "decisions", "", "write the chosen changes down as rejected in this `FILE` of decisions")
	return cmd
}

// runRevert takes changes back in the outputs of a report. A file that is not as the report says stays as it is, and the
// others are reverted all the same.
func runRevert(v *batch.Reverter, path, output, decisions string) error {
	var errs []error
	var rejected []review.Decision
	found, written := map[string]bool{}, false
	err := readReport(path, func(r report.Record) error {
		if r.Output == "" || output != "" && !writtenTo(r, output) {
			return nil
		}
		written = true
		chosen := len(v.IDs) == 0
		for _, c := range r.Changes {
			if slices.Contains(v.IDs, c.ID) {
				chosen, found[c.ID] = true, true
				rejected = append(rejected, review.Decision{ID: c.ID, Action: review.Reject, Time: time.Now().UTC().Truncate(time.Second),
					Input: r.Input, Language: c.Language, Original: c.Source()})
			}
		}
		if chosen {
			errs = append(errs, v.Revert(r))
		}
		return nil
	})
	errs = append(errs, v.Close(), err)
	if output != "" && !written && err == nil {
		errs = append(errs, fmt.Errorf("%s: no document was written to %s", path, output))
	}
	for _, id := range v.IDs {
		if !found[id] && (written || output == "") {
			errs = append(errs, fmt.Errorf("%s: no change has the id %s", path, id))
		}
	}
	if err := errors.Join(errs...); err != nil || decisions == "" || len(rejected) == 0 {
		return err
	}
	log, err := review.OpenLog(decisions)
	if err != nil {
		return err
	}
	return errors.Join(log.Append(rejected...), log.Close())
}

// writtenTo reports whether a document was written to a file, as its whole or as one of many.
func writtenTo(r report.Record, file string) bool {
	file = filepath.ToSlash(filepath.Clean(file))
	return r.Output == file || strings.HasPrefix(r.Output, file+"#")
}

// printReverted says what was written.
func printReverted(s streams, v *batch.Reverter) {
	for _, file := range v.Repacked {
		fmt.Fprintf(s.err, "unmix: %s: the content is that of the input; it is packed anew, so that the packed bytes are others\n", file)
	}
	fmt.Fprintf(s.err, "%s reverted\n", plural(len(v.Restored), "file"))
}
