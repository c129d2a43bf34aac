package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/spf13/cobra"

	"unmix/pipeline/batch"
	"unmix/pipeline/review"
)

// cleanOptions are the flags of unmix clean.
type cleanOptions struct {
	inputs
	out          string
	inPlace      bool
	report       string
	resume       bool
	decisions    string
	stale        *staleList // what of the decisions holds nowhere
	unresolved   string
	keepEncoding bool
	track        bool
	dryRun       bool
	strict       bool
	json         bool
	progress     string
	quiet        bool
}

func newClean(s streams) *cobra.Command {
	var o cleanOptions
	cmd := &cobra.Command{
		Use:   "clean PATH... --out DIR",
		Short: "Write clean English versions of documents",
		Long: `Write clean English versions of documents. PATH is a file, a folder, a glob in quotes, or - for standard input and output.
Formats are told by name and content; .gz and .zst files are read and written as they are. Of a folder, hidden files, links that
lead out of it and the run's own files (report, decisions, glossary, unmix.yaml) are left out.`,
		Example: `  unmix clean docs/ --out clean/
  unmix clean docs/ --out clean/ --report report.jsonl
  unmix clean 'docs/**/*.md' --in-place --report report.jsonl
  unmix clean export.jsonl --field text --field meta.title --out clean/
  unmix clean - <polluted.txt >clean.txt`,
		Args: needs(1, many),
		RunE: func(cmd *cobra.Command, args []string) error {
			return runClean(cmd.Context(), s, o, args)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.out, "out", "", "write the clean documents under `DIR`")
	f.BoolVar(&o.inPlace, "in-place", false, "write the clean documents over the originals")
	f.StringVar(&o.report, "report", "", "write what changed to `FILE`, one JSON object a document")
	f.BoolVar(&o.resume, "resume", false, "go on from the report: do not do again what has not changed since")
	f.StringVar(&o.decisions, "decisions", "", "carry out what a review decided, from `FILE`")
	f.StringVar(&o.unresolved, "unresolved", "keep", "`keep` unresolved fragments as they are, or mark them in the output as ⟦fr:…⟧")
	f.BoolVar(&o.keepEncoding, "keep-encoding", false, "write files back in the encoding that they have (default UTF-8)")
	f.BoolVar(&o.track, "track-changes", false, "write changes of DOCX files as tracked changes")
	f.BoolVar(&o.dryRun, "dry-run", false, "show the changes, write nothing")
	f.BoolVar(&o.strict, "strict", false, "exit 1 when a fragment stays unresolved")
	f.BoolVar(&o.json, "json", false, "write the summary to standard output as JSON")
	f.StringVar(&o.progress, "progress", "auto", "show progress: `auto`, json (a line a second on standard error) or none")
	f.BoolVarP(&o.quiet, "quiet", "q", false, "print errors only")
	addInputFlags(f, &o.inputs)
	return cmd
}

// runClean cleans every file that the arguments name, and sums up at the end.
func runClean(ctx context.Context, s streams, o cleanOptions, args []string) error {
	start := time.Now()
	if err := o.check(args); err != nil {
		return err
	}
	o.MarkUnresolved = o.unresolved == "mark"
	if o.decisions != "" {
		d, err := review.Load(o.decisions)
		if err != nil {
			return err
		}
		o.Decisions, o.stale = d, newStaleList(d)
	}
	b, err := o.open(s)
	if err != nil {
		return err
	}
	b.KeepEncoding, b.Track, b.Texts = o.keepEncoding, o.track, o.dryRun
	if !o.dryRun {
		b.Out, b.InPlace, b.Report, b.Resume = o.out, o.inPlace, o.report, o.resume
		if err := o.keepUndo(s); err != nil {
			return err
		}
	} else if o.report != "" {
		fmt.Fprintf(s.err, "unmix: --dry-run writes nothing, no %s either\n", o.report)
	}
	o.own()
	files, failed := o.find(s, args)
	sum := newSummary()
	show := newProgress(s, o.progress == "json", len(files))
	if o.progress == "none" || o.quiet {
		show = &progress{}
	}
	err = batch.Clean(ctx, files, b, func(r batch.Result) error {
		show.step(r.Bytes, r.Last, r.Err != nil)
		return o.result(s, sum, show, r)
	})
	show.close()
	if err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	sum.Interrupted = err != nil
	if err := errors.Join(err, o.finish(s, sum, time.Since(start))); err != nil {
		return err
	}
	switch {
	case failed || sum.Failed > 0:
		return errFailed
	case o.strict && sum.all().Unresolved > 0:
		return errFindings
	}
	return nil
}

// own names the files of the run itself, which no folder gives as documents.
func (o *cleanOptions) own() {
	if o.report != "" {
		decisions, glossary := besideReport(o.report)
		o.Own = append(o.Own, o.report, o.report+".state", decisions, glossary)
	}
	if o.decisions != "" {
		o.Own = append(o.Own, o.decisions)
	}
}

// keepUndo keeps the report of an earlier run in place, which is needed to take that run back.
func (o *cleanOptions) keepUndo(s streams) error {
	if !o.inPlace || o.report == "" || o.resume {
		return nil
	}
	kept, err := batch.SetAside(o.report)
	if kept != "" {
		fmt.Fprintf(s.err, "unmix: %s tells how to take back an earlier run in place: it is kept as %s\n", o.report, kept)
	}
	return err
}

// result counts one result and says what went wrong with it.
func (o *cleanOptions) result(s streams, sum *summary, show *progress, r batch.Result) error {
	say := func(write func(io.Writer)) { show.print(s.err, write) }
	if r.Err != nil {
		sum.Failed++
		say(func(w io.Writer) { streams{err: w}.complain(r.Err) })
	}
	if r.Why != "" && !o.quiet {
		say(func(w io.Writer) { fmt.Fprintf(w, "unmix: %s: again: %s\n", r.File.Path, r.Why) })
	}
	if r.Reused {
		sum.Reused++
	}
	if r.Last {
		sum.Files++
	}
	for _, c := range r.Cleaned {
		sum.add(c.Record)
		o.stale.add(c.Record)
		for _, warning := range c.Record.Warnings {
			if !o.quiet {
				say(func(w io.Writer) { fmt.Fprintf(w, "unmix: %s: %s\n", c.Record.Input, warning) })
			}
		}
		if o.dryRun {
			if err := showDiff(s, c); err != nil {
				return err
			}
		}
	}
	return nil
}

// finish prints the summary.
func (o *cleanOptions) finish(s streams, sum *summary, took time.Duration) error {
	o.stale.print(s.err)
	if o.json {
		return sum.encode(s.out, took)
	}
	if !o.quiet {
		sum.print(s.err, func(c colour, text string) string { return s.paint(s.err, c, text) }, took)
	}
	return nil
}

// errFailed ends a run in which some files failed, each with a message of its own.
var errFailed = errors.New("some files failed, see above; all others are done")

// check refuses flags that exclude each other or would overwrite something.
func (o *cleanOptions) check(args []string) error {
	stdin := len(args) == 1 && args[0] == batch.Stdin
	switch {
	case o.out != "" && o.inPlace:
		return errors.New("--out and --in-place exclude each other: give one")
	case o.out == "" && !o.inPlace && !o.dryRun && !stdin:
		return errors.New("where to? give --out DIR or --in-place")
	case o.out == batch.Stdin:
		return errors.New("--out -: give a folder; only what comes from standard input goes to standard output: unmix clean - <in >out")
	case o.unresolved != "keep" && o.unresolved != "mark":
		return fmt.Errorf("--unresolved %s: give keep or mark", o.unresolved)
	case o.progress != "auto" && o.progress != "json" && o.progress != "none":
		return fmt.Errorf("--progress %s: give auto, json or none", o.progress)
	case o.json && (stdin || o.dryRun):
		return errors.New("--json needs standard output for itself: leave out - and --dry-run")
	case o.resume && o.report == "":
		return errors.New("--resume needs the report of the run to go on from: give --report FILE")
	}
	if o.out == "" {
		return nil
	}
	if folder, inside := batch.Inside(o.out, args); inside {
		return fmt.Errorf("--out %s lies inside the input folder %s: choose a folder outside it, or --in-place", o.out, folder)
	}
	return nil
}
