package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"unmix/glossary"
	"unmix/glossary/exchange"
	"unmix/pipeline/batch"
)

// formatList describes the formats for the help text.
func formatList() string {
	var b strings.Builder
	for _, f := range exchange.Formats {
		fmt.Fprintf(&b, "\n  %-7s%s", f.Name, f.About)
	}
	return b.String()
}

// importOptions are the flags of unmix glossary import.
type importOptions struct {
	format, out string
	status      string
	exchange.Defaults
}

func newGlossaryImport(s streams) *cobra.Command {
	var o importOptions
	cmd := &cobra.Command{
		Use:   "import FILE",
		Short: "Take over entries from another program's file",
		Long: `Take over entries from another program's file, to standard output or into your glossary file. Rows that your file has
already are left out and named; exit 1 then. What the file says and no entry can hold is said. Formats:` + formatList(),
		Example: `  unmix glossary import terms.tbx >mine.tsv
  unmix glossary import service.csv --format pairs --lang fr --pos noun --out mine.tsv
  unmix glossary import team.xlsx --status draft --out mine.tsv`,
		Args: needs(1, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			o.Status = glossary.Status(o.status)
			return runImport(s, o, args[0])
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "", "the `FORMAT` of the file (default: by its name)")
	f.StringVar(&o.out, "out", "", "put the entries into this glossary `FILE`, each in its place")
	f.StringVar(&o.Lang, "lang", "", "the `LANG` of terms that do not say theirs")
	f.StringVar(&o.POS, "pos", "", "the part of `SPEECH` of terms that do not say theirs")
	f.StringVar(&o.Domain, "domain", "", "the `DOMAIN` of terms that do not say theirs")
	f.StringVar(&o.status, "status", "", "the `STATUS` of terms that do not say theirs")
	return cmd
}

// runImport reads a file and writes its entries as a glossary file, or into one.
func runImport(s streams, o importOptions, file string) error {
	format, err := exchange.Find(o.format, file)
	if err != nil {
		return fmt.Errorf("glossary: %w", err)
	}
	if format.Read == nil {
		return fmt.Errorf("glossary: %s files are only written", format.Name)
	}
	src, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	entries, left, err := format.Read(filepath.ToSlash(file), src, o.Defaults)
	if err != nil {
		return err
	}
	for _, l := range left {
		fmt.Fprintf(s.err, "%s: %s\n", file, l)
	}
	if o.out == "" {
		return glossary.Write(s.out, entries)
	}
	old, err := os.ReadFile(o.out)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	text, refused, err := glossary.Insert(filepath.ToSlash(o.out), string(old), entries...)
	if err != nil {
		return err
	}
	if err := batch.WriteFile(o.out, []byte(text), 0o644); err != nil {
		return err
	}
	for _, r := range refused {
		s.complain(r)
	}
	fmt.Fprintf(s.err, "%s added, %d left out\n", counted(len(entries)-len(refused)), len(refused))
	if len(refused) > 0 {
		return errFindings
	}
	return nil
}

// exportOptions are the flags of unmix glossary export.
type exportOptions struct {
	format, out  string
	lang, domain string
}

func newGlossaryExport(s streams) *cobra.Command {
	var o exportOptions
	cmd := &cobra.Command{
		Use:   "export [FILE...]",
		Short: "Write entries for another program",
		Long: `Write entries for another program: those of glossary files, or the built-in ones when no file is named. What the format
cannot hold is said. Formats:` + formatList(),
		Example: `  unmix glossary export mine.tsv --out mine.tbx
  unmix glossary export --lang zh --domain hepatology --out hepatology.xlsx
  unmix glossary export mine.tsv --format pairs --lang fr >service.csv`,
		RunE: func(_ *cobra.Command, args []string) error { return runExport(s, o, args) },
	}
	f := cmd.Flags()
	f.StringVar(&o.format, "format", "", "the `FORMAT` to write (default: by the name of --out)")
	f.StringVar(&o.out, "out", "", "write to `FILE` instead of standard output")
	f.StringVar(&o.lang, "lang", "", "only terms in `LANG`")
	f.StringVar(&o.domain, "domain", "", "only terms of `DOMAIN`")
	return cmd
}

// runExport writes the chosen entries and says what the format cannot hold.
func runExport(s streams, o exportOptions, files []string) error {
	if o.format == "" && o.out == "" {
		return errors.New("glossary: in which form? give --format or --out FILE")
	}
	format, err := exchange.Find(o.format, o.out)
	if err != nil {
		return fmt.Errorf("glossary: %w", err)
	}
	g, err := glossary.Load(files, len(files) > 0)
	if err != nil {
		return err
	}
	entries, hidden := effective(g, o)
	if hidden > 0 {
		fmt.Fprintf(s.err, "%s left out: an earlier one of the same term has the right of way\n", counted(hidden))
	}
	for _, l := range format.Losses(entries) {
		fmt.Fprintln(s.err, l)
	}
	if o.out == "" {
		return format.Write(s.out, entries)
	}
	var b bytes.Buffer
	if err := format.Write(io.Writer(&b), entries); err != nil {
		return err
	}
	return batch.WriteFile(o.out, b.Bytes(), 0o644)
}

// effective lists the chosen entries without those that an earlier one of the same term and part of speech hides.
func effective(g *glossary.Glossary, o exportOptions) (entries []*glossary.Entry, hidden int) {
	type key struct{ lang, term, pos string }
	seen := map[key]bool{}
	for _, code := range glossary.Languages {
		for _, e := range g.Entries(code) {
			if o.lang != "" && o.lang != code || o.domain != "" && o.domain != e.Domain {
				continue
			}
			k := key{code, glossary.Fold(e.Term), e.POS}
			if seen[k] {
				hidden++
				continue
			}
			seen[k] = true
			entries = append(entries, e)
		}
	}
	return entries, hidden
}
