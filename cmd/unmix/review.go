package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"unmix/pipeline/report"
	"unmix/pipeline/review"
)

// reviewOptions are the flags of unmix review.
type reviewOptions struct {
	decisions, glossary, addr, units string
	status                           bool
}

func newReview(s streams) *cobra.Command {
	var o reviewOptions
	cmd := &cobra.Command{
		Use:   "review FILE.jsonl",
		Short: "Accept, reject and edit changes in a page of the browser",
		Long: `Serve the review page of a report on a loopback address until Ctrl-C. Decisions are written to a file as they are taken;
unmix clean --decisions carries them out. Several windows, and several runs of this command, may work on one file.`,
		Example: `  unmix review report.jsonl
  unmix review report.jsonl --status
  unmix review report.jsonl --import translated.xlf
  unmix clean docs/ --out clean/ --decisions report.decisions.jsonl`,
		Args: needs(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			decisions, glossary := besideReport(args[0])
			o.decisions, o.glossary = cmp.Or(o.decisions, decisions), cmp.Or(o.glossary, glossary)
			switch {
			case o.status:
				return reviewStatus(s, o, args[0])
			case o.units != "":
				return importUnits(s, o, args[0])
			}
			return serveReview(cmd.Context(), s, o, args[0])
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.decisions, "decisions", "", "the `FILE` of decisions (default: the report's name with .decisions.jsonl)")
	f.StringVar(&o.glossary, "glossary", "", "your glossary `FILE`, which edits can be added to (default: the report's name with .glossary.tsv)")
	f.StringVar(&o.addr, "addr", "127.0.0.1:0", "the loopback `ADDRESS` to serve on; port 0 takes a free one")
	f.BoolVar(&o.status, "status", false, "say what is decided and what is open, and end")
	f.StringVar(&o.units, "import", "", "read decisions from an XLIFF `FILE` that a translation tool has edited, and end")
	return cmd
}

// besideReport names the files that a review of a report writes when no others are named.
func besideReport(report string) (decisions, glossary string) {
	base := strings.TrimSuffix(report, filepath.Ext(report))
	return base + ".decisions.jsonl", base + ".glossary.tsv"
}

// serveReview serves the page until the context ends.
func serveReview(ctx context.Context, s streams, o reviewOptions, file string) error {
	docs, err := openDocuments(file)
	if err != nil {
		return err
	}
	listener, err := listenLoopback(o.addr)
	if err != nil {
		return err
	}
	log, err := review.OpenLog(o.decisions)
	if err != nil {
		return errors.Join(err, listener.Close())
	}
	page, err := review.NewServer(filepath.Base(file), docs, log, o.glossary)
	if err != nil {
		return errors.Join(err, listener.Close(), log.Close())
	}
	host := listener.Addr().String()
	server := &http.Server{Handler: page.Handler(host), ReadHeaderTimeout: 10 * time.Second}
	answered := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		defer close(answered)
		// What a window has sent is saved first; it gets a moment for its answer.
		limited, cancel := context.WithTimeout(context.Background(), 2*time.Second)
		defer cancel()
		if server.Shutdown(limited) != nil {
			server.Close()
		}
	})
	defer stop()
	fmt.Fprintf(s.out, "http://%s%s\n", host, page.Path())
	fmt.Fprintf(s.err, "unmix: open the address above; Ctrl-C ends. Decisions go to %s\n", o.decisions)
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return errors.Join(err, log.Close())
	}
	<-answered
	if err := log.Close(); err != nil {
		return err
	}
	return reviewStatus(streams{out: s.err, err: s.err}, o, file)
}

// listenLoopback listens on an address that no other machine can reach.
func listenLoopback(addr string) (net.Listener, error) {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return nil, fmt.Errorf("--addr %s: %w", addr, err)
	}
	if ip := net.ParseIP(host); host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return nil, fmt.Errorf("--addr %s: the page is for this machine only: give a loopback address such as 127.0.0.1:8080", addr)
	}
	return net.Listen("tcp", addr)
}

// loadDecisions reads a decisions file; one that is not there yet holds none.
func loadDecisions(file string) (*review.Decisions, error) {
	d, err := review.Load(file)
	if errors.Is(err, fs.ErrNotExist) {
		return review.New(nil), nil
	}
	return d, err
}

// reviewStatus sums up what is decided.
func reviewStatus(s streams, o reviewOptions, file string) error {
	decisions, err := loadDecisions(o.decisions)
	if err != nil {
		return err
	}
	var all review.Progress
	stale := newStaleList(decisions)
	err = readReport(file, func(r report.Record) error {
		p := decisions.Progress(r)
		all = all.Plus(p)
		stale.add(r)
		if p.Open() > 0 {
			fmt.Fprintf(s.out, "%s: %d of %d open, %d of them unresolved\n", r.Input, p.Open(), p.Changes, p.OpenUnresolved)
		}
		return nil
	})
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%d changes: %d accepted, %d rejected, %d edited, %d open, %d of them unresolved\n",
		all.Changes, all.Accepted, all.Rejected, all.Edited, all.Open(), all.OpenUnresolved)
	stale.print(s.out)
	return nil
}

// A staleList gathers the decisions whose fragment is gone. A nil list gathers nothing.
type staleList struct {
	ledger *review.Ledger
	found  []review.Decision
}

func newStaleList(d *review.Decisions) *staleList {
	return &staleList{ledger: review.NewLedger(d)}
}

// add enters one record of the run.
func (l *staleList) add(r report.Record) {
	if l != nil {
		l.found = append(l.found, l.ledger.Add(r)...)
	}
}

// print names the stale decisions.
func (l *staleList) print(w io.Writer) {
	if l == nil {
		return
	}
	stale := append(l.found, l.ledger.Unbound()...)
	for _, d := range stale {
		fmt.Fprintf(w, "stale: %s %s %s %q %q\n", d.ID, d.Action, d.Input, d.Original, d.Text)
	}
	if len(stale) > 0 {
		fmt.Fprintf(w, "%s: the fragment is gone, nothing is carried out elsewhere\n", plural(len(stale), "stale decision"))
	}
}

// importUnits turns what a translation tool gave back into decisions.
func importUnits(s streams, o reviewOptions, file string) (err error) {
	f, err := os.Open(o.units)
	if err != nil {
		return err
	}
	defer f.Close()
	units, err := report.ReadXLIFF(o.units, f)
	if err != nil {
		return err
	}
	var records []report.Record
	if err := readReport(file, func(r report.Record) error { records = append(records, r); return nil }); err != nil {
		return err
	}
	decisions, unknown := review.FromUnits(units, records, time.Now())
	for _, u := range unknown {
		fmt.Fprintf(s.err, "unmix: %s: no change %s in the report: %q is left out\n", u.Input, u.ID, u.Target)
	}
	log, err := review.OpenLog(o.decisions)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, log.Close()) }()
	if err := log.Append(decisions...); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%s from %s written to %s\n", plural(len(decisions), "decision"), plural(len(units), "unit"), o.decisions)
	if len(unknown) > 0 {
		return errFindings
	}
	return nil
}
