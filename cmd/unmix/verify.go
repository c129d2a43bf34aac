package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
	"unmix/pipeline/review"
)

func newVerify(s streams) *cobra.Command {
	var decisions string
	cmd := &cobra.Command{
		Use:   "verify FILE.jsonl",
		Short: "Re-derive every output from its input and the report; exit 1 on one unexplained byte",
		Long: `Re-derive every output from its input and the report. A document that was cleaned in place is verified the other way
round: taking the changes back must give the input that the report states. With --decisions, every output must also be as
the review decided, whether or not the report was written after it.`,
		Example: `  unmix verify report.jsonl
  unmix verify report.jsonl --decisions report.decisions.jsonl`,
		Args: needs(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runVerify(s, args[0], decisions)
		},
	}
	cmd.Flags().StringVar(&decisions, "decisions", "", "hold the outputs against the decisions in `FILE` too")
	return cmd
}

// runVerify holds every record of a report against the files.
func runVerify(s streams, path, decisionsFile string) error {
	decisions := review.New(nil)
	if decisionsFile != "" {
		var err error
		if decisions, err = review.Load(decisionsFile); err != nil {
			return err
		}
	}
	var v batch.Verifier
	var inputs batch.Reader
	stale := newStaleList(decisions)
	documents, bad := 0, 0
	tell := func(err error) {
		if err != nil {
			bad++
			fmt.Fprintf(s.out, "%v\n", err)
		}
	}
	err := readReport(path, func(r report.Record) error {
		documents++
		stale.add(r)
		decided, err := withDecisions(r, decisions, &inputs)
		if err != nil {
			tell(err)
			return nil
		}
		tell(v.Verify(decided))
		return nil
	})
	tell(v.Close())
	if err := errors.Join(err, inputs.Close()); err != nil {
		return err
	}
	stale.print(s.out)
	fmt.Fprintf(s.out, "%s, %d with a difference\n", plural(documents, "document"), bad)
	if bad > 0 {
		return errFindings
	}
	return nil
}

// withDecisions brings a record to what was decided on its changes. A record that follows the decisions already comes back
// as it is.
func withDecisions(r report.Record, decisions *review.Decisions, inputs *batch.Reader) (report.Record, error) {
	if len(decisions.For(r.Input)) == 0 {
		return r, nil
	}
	d := report.Open(r, func(string) ([]byte, error) { return inputs.Read(r) })
	decided, err := decisions.Apply(r, d.Source)
	if err != nil || !d.Readable {
		return decided, err
	}
	out, err := report.Replay(decided, d.Source)
	if err == nil {
		decided.OutputSHA256 = report.Digest(out)
	}
	return decided, err
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
