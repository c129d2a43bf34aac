package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"unmix/pipeline/batch"
	"unmix/pipeline/report"
)

// diffOptions are the flags of unmix diff.
type diffOptions struct {
	unified, stat, kept bool
	color               string
	context             int
}

func newDiff(s streams) *cobra.Command {
	var (
		p inputs
		o diffOptions
	)
	cmd := &cobra.Command{
		Use:   "diff PATH...",
		Short: "Show the changes that clean would make",
		Long: `Show the changes that clean would make: French by word, Chinese by character, with the language, the confidence and the
glossary entries of each. Nothing is written.`,
		Example: `  unmix diff docs/article.txt
  unmix diff docs/ | less -R
  unmix diff --stat docs/
  unmix diff --unified docs/ >docs.patch && patch -p0 <docs.patch`,
		Args: needs(1, many),
		RunE: func(cmd *cobra.Command, args []string) error {
			if o.unified && o.stat {
				return errors.New("--unified and --stat exclude each other: give one")
			}
			return runDiff(cmd, s, p, o, args)
		},
	}
	f := cmd.Flags()
	f.BoolVarP(&o.unified, "unified", "u", false, "write a patch that patch -p0 applies")
	f.BoolVar(&o.stat, "stat", false, "write a table of documents only")
	f.BoolVar(&o.kept, "kept", false, "also show what looks foreign and stays on purpose")
	f.StringVar(&o.color, "color", "auto", "`WHEN` to use colour: auto, always or never")
	f.IntVarP(&o.context, "context", "C", 1, "show `N` lines around a changed line")
	addInputFlags(f, &p)
	return cmd
}

// runDiff shows every document in the form that the flags ask for.
func runDiff(cmd *cobra.Command, s streams, p inputs, o diffOptions, args []string) error {
	style, err := terminalStyle(s.out, o.color)
	if err != nil {
		return err
	}
	style.Kept, style.Context = o.kept, o.context
	var records []report.Record
	refused := map[string]bool{}
	err = eachRecord(cmd.Context(), s, p, args, func(c batch.Cleaned) error {
		switch {
		case o.stat:
			c.Record.Changes = append([]report.Change(nil), c.Record.Changes...)
			records = append(records, c.Record)
			return nil
		case o.unified:
			return writePatch(s, c, refused)
		}
		return report.WriteDiff(s.out, c.Record, string(c.Input), style)
	})
	if o.stat && (err == nil || errors.Is(err, errFailed)) {
		err = errors.Join(err, report.WriteStat(s.out, records, style.Width))
	}
	return err
}

// writePatch writes the patch of one document. A file that is not its text byte for byte (packed, in another encoding, one of
// many documents in it) has none, which is said once; refused holds those files.
func writePatch(s streams, c batch.Cleaned, refused map[string]bool) error {
	file, _, _ := strings.Cut(c.Record.Input, "#")
	if !slices.ContainsFunc(c.Record.Changes, report.Change.Changes) || refused[file] {
		return nil
	}
	if c.Record.Input != batch.Stdin {
		if b, err := os.ReadFile(c.Record.Input); err != nil || !bytes.Equal(b, c.Input) {
			refused[file] = true
			fmt.Fprintf(s.err, "unmix: %s: no patch fits this kind of file: give it to unmix clean\n", file)
			return nil
		}
	}
	if err := report.WriteUnified(s.out, c.Record, string(c.Input)); err != nil {
		fmt.Fprintf(s.err, "unmix: no patch: %v\n", err)
	}
	return nil
}

// terminalStyle is how a diff looks on w: coloured and wrapped on a terminal, plain elsewhere. COLUMNS sets the width
// where w does not know it, NO_COLOR turns colour off.
func terminalStyle(w io.Writer, color string) (report.DiffStyle, error) {
	style := report.DiffStyle{Context: 1}
	if n, err := strconv.Atoi(os.Getenv("COLUMNS")); err == nil && n > 0 {
		style.Width = max(n, 20)
	}
	f, ok := w.(*os.File)
	if ok && term.IsTerminal(int(f.Fd())) {
		style.Color = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
		if n, _, err := term.GetSize(int(f.Fd())); err == nil && n > 0 {
			style.Width = max(n, 20)
		}
	}
	switch color {
	case "auto":
	case "always":
		style.Color = true
	case "never":
		style.Color = false
	default:
		return style, fmt.Errorf("--color %s: give auto, always or never", color)
	}
	return style, nil
}

// showDiff writes what a dry run would change in one document.
func showDiff(s streams, c batch.Cleaned) error {
	style, err := terminalStyle(s.out, "auto")
	if err != nil {
		return err
	}
	return report.WriteDiff(s.out, c.Record, string(c.Input), style)
}
