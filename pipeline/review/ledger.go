package review

import (
	"fmt"
	"slices"

	"unmix/pipeline/report"
	"unmix/pipeline/text"
)

// A Ledger holds the decisions against the records of a run, and finds those that hold nowhere any more.
type Ledger struct {
	decisions *Decisions
	found     map[string]bool // ids
}

// A key names a change by its document and id.
type key struct{ input, id string }

// NewLedger opens a ledger for the run that the decisions go into.
func NewLedger(d *Decisions) *Ledger {
	return &Ledger{d, map[string]bool{}}
}

// Add enters one record of the run. It returns the stale decisions on its document: those that name it, and whose fragment
// is not in it.
func (l *Ledger) Add(r report.Record) []Decision {
	ids := map[string]bool{}
	for _, c := range r.Changes {
		ids[c.ID], l.found[c.ID] = true, true
	}
	var stale []Decision
	for _, d := range l.decisions.For(r.Input) {
		if !ids[d.ID] && d.Input != "" {
			stale = append(stale, d)
		}
	}
	return stale
}

// Unbound returns the decisions that name no document and whose fragment was in none of the records.
func (l *Ledger) Unbound() []Decision {
	return slices.DeleteFunc(slices.Clone(l.decisions.All()), func(d Decision) bool { return d.Input != "" || l.found[d.ID] })
}

// plainFormats are the formats whose files write prose as it is, without escapes.
var plainFormats = []string{"text", "markdown", "srt", "vtt"}

// Apply gives the record that a run with these decisions would have written, for a record of a run with or without them.
// src is the input. The error says which decision a record of this format cannot be brought up to date with.
func (d *Decisions) Apply(r report.Record, src string) (report.Record, error) {
	byID := map[string]int{}
	changes := slices.Clone(r.Changes)
	for i, c := range changes {
		byID[c.ID] = i
	}
	decided := map[text.Span]bool{}
	var rejected []text.Span
	for _, x := range d.For(r.Input) {
		i, ok := byID[x.ID]
		if !ok {
			continue
		}
		c := &changes[i]
		s := text.Span{Start: c.Start, End: c.End}
		decided[s] = true
		if x.Action == Reject || x.Text != "" && x.Text == c.Source() {
			if c.Changes() && x.Action == Reject {
				rejected = append(rejected, s)
			}
			c.Status = report.Kept
			continue
		}
		english := x.Text
		if x.Action == Accept && english == "" {
			english = c.English()
		}
		if english == c.English() && (c.Changes() || english == "") || c.Status == report.Kept && x.Text == "" && x.Action == Accept {
			continue
		}
		if !slices.Contains(plainFormats, r.Format) {
			return r, fmt.Errorf("%s: decision on %q is not in the report: clean with --decisions and --report first", r.Input, c.Source())
		}
		if !c.Changes() {
			c.Status = report.Replaced
		}
		c.Replacement, c.ReplacementText = english, ""
	}
	dropFollowers(changes, src, rejected, decided)
	r.Changes = changes
	return r, nil
}

// dropFollowers takes adjustments back as the replay does.
func dropFollowers(changes []report.Change, src string, rejected []text.Span, decided map[text.Span]bool) {
	var adjusted, replaced []text.Span
	for _, c := range changes {
		switch c.Status {
		case report.Adjusted:
			adjusted = append(adjusted, text.Span{Start: c.Start, End: c.End})
		case report.Replaced:
			replaced = append(replaced, text.Span{Start: c.Start, End: c.End})
		}
	}
	for _, r := range rejected {
		for _, s := range followers(src, r, adjusted, replaced) {
			if decided[s] {
				continue
			}
			for i := range changes {
				if (text.Span{Start: changes[i].Start, End: changes[i].End}) == s {
					changes[i].Status = report.Kept
				}
			}
		}
	}
}
