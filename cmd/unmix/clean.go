package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"unmix/pipeline"
	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

// cleanOptions are the flags of unmix clean.
type cleanOptions struct {
	pipeline.Options
	out     string
	inPlace bool
	report  string
	jobs    int
	dryRun  bool
	strict  bool
}

func newClean(s streams) *cobra.Command {
	var o cleanOptions
	cmd := &cobra.Command{
		Use:   "clean PATH... --out DIR",
		Short: "Write clean English versions of documents",
		Example: `  unmix clean docs/ --out clean/
  unmix clean docs/ --out clean/ --report report.jsonl
  unmix clean - <polluted.txt >clean.txt`,
		Args: cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runClean(cmd.Context(), s, o, args)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.out, "out", "", "write the clean documents under `DIR`")
	f.BoolVar(&o.inPlace, "in-place", false, "write the clean documents over the originals")
	f.StringVar(&o.report, "report", "", "write what changed to `FILE`, one JSON object a document")
	f.IntVar(&o.jobs, "jobs", 0, "work on `N` documents at once (default: one a processor)")
	f.BoolVar(&o.dryRun, "dry-run", false, "show the changes, write nothing")
	f.BoolVar(&o.strict, "strict", false, "exit 1 when a fragment stays unresolved")
	addPipelineFlags(f, &o.Options)
	return cmd
}

// runClean cleans every file that the arguments name, and sums up at the end.
func runClean(ctx context.Context, s streams, o cleanOptions, args []string) error {
	start := time.Now()
	if err := o.check(args); err != nil {
		return err
	}
	p, err := pipeline.New(o.Options)
	if err != nil {
		return err
	}
	files, findErr := batch.Find(args)
	if findErr != nil {
		fmt.Fprintf(s.err, "unmix: %s\n", strings.ReplaceAll(findErr.Error(), "\n", "\nunmix: "))
	}
	failed := findErr != nil
	var sum summary
	sink, err := openReport(o.report)
	if err != nil {
		return err
	}
	c := &batch.Cleaner{Pipeline: p, Stdin: s.in}
	err = batch.Run(ctx, files, o.jobs,
		func(_ context.Context, f batch.File) (batch.Cleaned, error) {
			cleaned, err := c.Clean(f)
			if err != nil {
				return cleaned, err
			}
			cleaned.Record.Output = o.target(f)
			return cleaned, o.write(cleaned)
		},
		func(r batch.Result[batch.Cleaned]) error {
			if r.Err != nil {
				failed = true
				fmt.Fprintf(s.err, "unmix: %v\n", r.Err)
				return nil
			}
			sum.add(r.Value.Record)
			if r.File.Path == batch.Stdin && !o.dryRun {
				if _, err := s.out.Write(r.Value.Output); err != nil {
					return err
				}
			}
			if o.dryRun {
				showDiff(s, r.Value)
			}
			return sink.write(r.Value.Record)
		})
	if err := errors.Join(err, sink.close()); err != nil {
		return err
	}
	sum.print(s.err, time.Since(start))
	switch {
	case failed:
		return errFailed
	case o.strict && sum.unresolved > 0:
		return errFindings
	}
	return nil
}

// errFailed ends a run in which some files failed, each with a message of its own.
var errFailed = errors.New("some files failed, see above; all others are done")

// check refuses option combinations that would lose or overwrite something.
func (o cleanOptions) check(args []string) error {
	stdin := len(args) == 1 && args[0] == batch.Stdin
	switch {
	case o.out != "" && o.inPlace:
		return errors.New("--out and --in-place exclude each other: give one")
	case o.out == "" && !o.inPlace && !o.dryRun && !stdin:
		return errors.New("where to? give --out DIR or --in-place")
	}
	if o.out == "" {
		return nil
	}
	out, err := filepath.Abs(o.out)
	if err != nil {
		return err
	}
	for _, a := range args {
		in, err := filepath.Abs(a)
		if err != nil {
			return err
		}
		info, err := os.Stat(in)
		if err != nil || !info.IsDir() {
			continue
		}
		if rel, err := filepath.Rel(in, out); err == nil && rel != ".." && !strings.HasPrefix(rel, "../") {
			return fmt.Errorf("--out %s lies inside the input folder %s: choose a folder outside it, or --in-place", o.out, a)
		}
	}
	return nil
}

// target is where the clean version of a file goes, "" for standard output and dry runs.
func (o cleanOptions) target(f batch.File) string {
	switch {
	case f.Path == batch.Stdin:
		return ""
	case o.inPlace:
		return f.Path
	case o.out == "":
		return ""
	}
	return filepath.ToSlash(filepath.Join(o.out, f.Rel))
}

// write puts a clean document in its place, with the permissions of the original.
func (o cleanOptions) write(c batch.Cleaned) error {
	if o.dryRun || c.Record.Output == "" {
		return nil
	}
	perm := fs.FileMode(0o644)
	if info, err := os.Stat(c.Record.Input); err == nil {
		perm = info.Mode().Perm()
	}
	return batch.WriteFile(c.Record.Output, c.Output, perm)
}

// A reportFile is the report of a run, written as the run goes.
type reportFile struct {
	file *os.File
	buf  *bufio.Writer
}

func openReport(path string) (*reportFile, error) {
	if path == "" {
		return &reportFile{}, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return nil, fmt.Errorf("--report: %w", err)
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, fmt.Errorf("--report: %w", err)
	}
	return &reportFile{f, bufio.NewWriter(f)}, nil
}

func (r *reportFile) write(rec report.Record) error {
	if r.file == nil {
		return nil
	}
	return report.WriteJSONL(r.buf, rec)
}

func (r *reportFile) close() error {
	if r.file == nil {
		return nil
	}
	return errors.Join(r.buf.Flush(), r.file.Close())
}
