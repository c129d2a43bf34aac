package main

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"unmix/glossary"
	"unmix/pipeline/report"
	"unmix/pipeline/review"
)

// statsOptions are the flags of unmix glossary stats.
type statsOptions struct {
	glossaryFlags
	decisions string
	unused    bool
}

func newGlossaryStats(s streams) *cobra.Command {
	var o statsOptions
	cmd := &cobra.Command{
		Use:   "stats [REPORT.jsonl...]",
		Short: "Count entries by domain, or how often reports used them",
		Long: `Without a report: the number of entries by domain and language. With reports: how often each entry gave a word, how often it
was the whole of a replacement and how often a part of one, and how many entries were never used. With decisions, what
reviewers made of the replacements that hold the entry.`,
		Example: `  unmix glossary stats
  unmix glossary stats report.jsonl --decisions decisions.jsonl
  unmix glossary stats report.jsonl --glossary mine.tsv --only-glossary --unused`,
		RunE: func(_ *cobra.Command, args []string) error {
			g, err := o.load()
			if err != nil {
				return err
			}
			if len(args) == 0 {
				return writeCounts(s.out, g, o.json)
			}
			return runStats(s, g, o, args)
		},
	}
	o.add(cmd.Flags())
	cmd.Flags().StringVar(&o.decisions, "decisions", "", "count the review decisions in `FILE`")
	cmd.Flags().BoolVar(&o.unused, "unused", false, "list the entries that were never used")
	return cmd
}

// A domainCount is the number of entries of one domain.
type domainCount struct {
	Domain    string         `json:"domain"`
	Languages map[string]int `json:"entries"`
}

// writeCounts writes the number of entries by domain and language.
func writeCounts(w io.Writer, g *glossary.Glossary, asJSON bool) error {
	counts := map[string]*domainCount{}
	total := &domainCount{"all", map[string]int{}}
	var rows []*domainCount
	for _, lang := range glossary.Languages {
		for _, e := range g.Entries(lang) {
			if counts[e.Domain] == nil {
				counts[e.Domain] = &domainCount{e.Domain, map[string]int{}}
				rows = append(rows, counts[e.Domain])
			}
			counts[e.Domain].Languages[lang]++
			total.Languages[lang]++
		}
	}
	slices.SortFunc(rows, func(a, b *domainCount) int { return cmp.Compare(a.Domain, b.Domain) })
	rows = append(rows, total)
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	if !asJSON {
		fmt.Fprintln(t, "domain\tFrench\tChinese\t")
	}
	for _, r := range rows {
		if asJSON {
			if err := json.NewEncoder(w).Encode(r); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(t, "%s\t%d\t%d\t\n", r.Domain, r.Languages["fr"], r.Languages["zh"])
	}
	return t.Flush()
}

// A usage is how often an entry was used, by its ID.
type usage struct {
	Entry string `json:"entry"`
	Hits  int    `json:"hits"`
	// Whole counts the replacements that are this entry alone, Composed those that it is a part of.
	Whole    int `json:"whole"`
	Composed int `json:"composed"`
	Accepted int `json:"accepted,omitempty"`
	Rejected int `json:"rejected,omitempty"`
	Edited   int `json:"edited,omitempty"`
}

// acceptance is the share of the decided replacements that were accepted; ok is false when none was decided.
func (u *usage) acceptance() (share float64, ok bool) {
	n := u.Accepted + u.Rejected + u.Edited
	return float64(u.Accepted) / float64(max(1, n)), n > 0
}

// usages counts entries over the records of a run.
type usages map[string]*usage

// add counts one record.
func (all usages) add(r report.Record, decided *review.Decisions) {
	actions := map[string]review.Action{}
	for _, d := range decided.For(r.Input) {
		actions[d.ID] = d.Action
	}
	for _, c := range r.Changes {
		entries := report.Entries(c)
		if c.Status != report.Replaced && actions[c.ID] == "" {
			continue
		}
		for _, id := range entries {
			u := all[id]
			if u == nil {
				u = &usage{Entry: id}
				all[id] = u
			}
			u.Hits++
			if len(entries) == 1 && len(c.Derivation) > 0 && glossary.Fold(c.Derivation[0].From) == glossary.Fold(c.Source()) {
				u.Whole++
			} else {
				u.Composed++
			}
			switch actions[c.ID] {
			case review.Accept:
				u.Accepted++
			case review.Reject:
				u.Rejected++
			case review.Edit:
				u.Edited++
			}
		}
	}
}

// runStats counts the use of entries in reports.
func runStats(s streams, g *glossary.Glossary, o statsOptions, args []string) error {
	decided, err := namedDecisions(o.decisions)
	if err != nil {
		return err
	}
	used := usages{}
	for _, file := range args {
		if err := readReport(file, func(r report.Record) error { used.add(r, decided); return nil }); err != nil {
			return err
		}
	}
	var rows []*usage
	for _, u := range used {
		rows = append(rows, u)
	}
	slices.SortFunc(rows, func(a, b *usage) int { return cmp.Or(cmp.Compare(b.Hits, a.Hits), cmp.Compare(a.Entry, b.Entry)) })
	var unused []*glossary.Entry
	for _, lang := range glossary.Languages {
		for _, e := range g.Entries(lang) {
			if used[e.ID()] == nil && (e.Status == glossary.Preferred || e.Status == glossary.Keep) {
				unused = append(unused, e)
			}
		}
	}
	if !o.unused {
		return writeUsages(s.out, rows, len(unused), o.json)
	}
	b := bufio.NewWriter(s.out)
	for _, e := range unused {
		if o.json {
			if err := json.NewEncoder(b).Encode(rowOf(e)); err != nil {
				return err
			}
			continue
		}
		fmt.Fprintf(b, "%s: %s\n", e.Place(), e.ID())
	}
	return b.Flush()
}

// writeUsages writes the table of uses.
func writeUsages(w io.Writer, rows []*usage, unused int, asJSON bool) error {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if !asJSON {
		fmt.Fprintln(t, "hits\twhole\tcomposed\taccepted\tentry")
	}
	composed := 0
	for _, u := range rows {
		if u.Whole == 0 {
			composed++
		}
		if asJSON {
			if err := json.NewEncoder(w).Encode(u); err != nil {
				return err
			}
			continue
		}
		accepted := "-"
		if share, ok := u.acceptance(); ok {
			accepted = fmt.Sprintf("%.0f%% of %d", 100*share, u.Accepted+u.Rejected+u.Edited)
		}
		fmt.Fprintf(t, "%d\t%d\t%d\t%s\t%s\n", u.Hits, u.Whole, u.Composed, accepted, u.Entry)
	}
	if asJSON {
		return nil
	}
	if err := t.Flush(); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%s used, %d of them only as a part; %d never used\n", counted(len(rows)), composed, unused)
	return err
}
