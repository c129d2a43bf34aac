package review_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/report"
	"unmix/pipeline/review"
)

// clean runs a pipeline over a glossary of these rows on one document, with decisions, and holds the record to replay and
// revert.
func clean(t testing.TB, rows, name, src string, d *review.Decisions) (report.Record, string) {
	t.Helper()
	file := filepath.Join(t.TempDir(), "small.tsv")
	if err := os.WriteFile(file, []byte("lang\tterm\tenglish\tpos\n"+rows), 0o644); err != nil {
		t.Fatal(err)
	}
	o := pipeline.Options{Glossaries: []string{file}, OnlyGlossaries: true}
	if d != nil {
		o.Decisions = d
	}
	p, err := pipeline.New(o)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := p.Process(name, src)
	if err != nil {
		t.Fatal(err)
	}
	r := report.New(doc)
	if out, err := report.Replay(r, src); err != nil || out != doc.Output() {
		t.Errorf("replay %q, %v, want %q", out, err, doc.Output())
	}
	if in, err := report.Revert(r, doc.Output()); err != nil || in != src {
		t.Errorf("revert %q, %v, want %q", in, err, src)
	}
	return r, doc.Output()
}

// on makes the decision on the n-th place of a fragment.
func on(t testing.TB, r report.Record, fragment string, n int, action review.Action, english string) review.Decision {
	t.Helper()
	for _, c := range r.Changes {
		if c.Source() != fragment {
			continue
		}
		if n--; n == 0 {
			return review.Decision{ID: c.ID, Action: action, Text: english, Input: r.Input, Language: c.Language, Original: c.Source()}
		}
	}
	t.Fatalf("no %q in the report", fragment)
	return review.Decision{}
}

const (
	rows = "zh\t概述\toverview\tnoun\nzh\t肝\tliver\tnoun\n"
	src  = "An 概述 of what the surgeons wrote about the 肝 in 1910.\n\nLater on there was another 概述 by the same people, and 肝炎 in it.\n"
)

func TestDecide(t *testing.T) {
	first, _ := clean(t, rows, "docs/a.txt", src, nil)
	tests := []struct {
		name      string
		rows      string // the glossary of the later run
		file      string
		src       string
		decisions []review.Decision
		want      string
		stale     int
	}{
		{"none", rows, "docs/a.txt", src, nil,
			"An overview of what the surgeons wrote about the liver in 1910.\n\nLater on there was another overview by the same people, and 肝炎 in it.\n", 0},
		{"rejected", rows, "docs/a.txt", "An 概述 here.", []review.Decision{{ID: "?", Action: review.Reject}}, "An 概述 here.", 0},
		{"the article follows an edit", rows, "docs/a.txt", "It was a 概述 of the whole matter.", []review.Decision{{ID: "?", Action: review.Edit, Text: "survey"}}, "It was a survey of the whole matter.", 0},
		{"the article follows an acceptance", strings.Replace(rows, "overview", "summary", 1), "docs/a.txt", "It was a 概述 of the whole matter.", []review.Decision{{ID: "?", Action: review.Accept, Text: "overview"}}, "It was an overview of the whole matter.", 0},
		{"the article goes back with a rejection", rows, "docs/a.txt", "It was a 概述 of the whole matter.", []review.Decision{{ID: "?", Action: review.Reject}}, "It was a 概述 of the whole matter.", 0},
		{"kept, and translated since", rows, "docs/a.txt", src, []review.Decision{on(t, first, "概述", 2, review.Accept, "概述")},
			"An overview of what the surgeons wrote about the liver in 1910.\n\nLater on there was another 概述 by the same people, and 肝炎 in it.\n", 0},
		{"only one of two is edited", rows, "docs/a.txt", src, []review.Decision{on(t, first, "概述", 2, review.Edit, "survey")},
			"An overview of what the surgeons wrote about the liver in 1910.\n\nLater on there was another survey by the same people, and 肝炎 in it.\n", 0},
		{"the glossary says otherwise since", strings.Replace(rows, "overview", "summary", 1), "docs/a.txt", src, []review.Decision{on(t, first, "概述", 1, review.Accept, "overview")},
			"An overview of what the surgeons wrote about the liver in 1910.\n\nLater on there was another summary by the same people, and 肝炎 in it.\n", 0},
		{"the term has left the glossary", "zh\t肝\tliver\tnoun\n", "docs/a.txt", src, []review.Decision{on(t, first, "概述", 1, review.Accept, "overview")},
			"An overview of what the surgeons wrote about the liver in 1910.\n\nLater on there was another 概述 by the same people, and 肝炎 in it.\n", 0},
		{"the term is to be kept since", "zh\t概述\t概述\tnoun\nzh\t肝\tliver\tnoun\n", "docs/a.txt", src, []review.Decision{on(t, first, "肝炎", 1, review.Edit, "hepatitis")},
			"An 概述 of what the surgeons wrote about the liver in 1910.\n\nLater on there was another 概述 by the same people, and hepatitis in it.\n", 0},
		{"moved by text before it, and in another folder", rows, "moved/a.txt", "A new title\n\nAnd a new paragraph.\n\n" + src, []review.Decision{on(t, first, "肝", 1, review.Edit, "hepar")},
			"A new title\n\nAnd a new paragraph.\n\nAn overview of what the surgeons wrote about the hepar in 1910.\n\nLater on there was another overview by the same people, and 肝炎 in it.\n", 0},
		{"the fragment is gone", rows, "docs/a.txt", "Of the 肝 little is known, and of 概述 less than that.\n", []review.Decision{on(t, first, "肝", 1, review.Edit, "hepar")},
			"Of the liver little is known, and of overview less than that.\n", 1},
		{"another file of the same words", rows, "docs/other.txt", src, []review.Decision{on(t, first, "肝", 1, review.Edit, "hepar")},
			"An overview of what the surgeons wrote about the liver in 1910.\n\nLater on there was another overview by the same people, and 肝炎 in it.\n", 0},
		{"the last decision counts", rows, "docs/a.txt", src, []review.Decision{on(t, first, "肝", 1, review.Edit, "hepar"), on(t, first, "肝", 1, review.Edit, "the organ")},
			"An overview of what the surgeons wrote about the the organ in 1910.\n\nLater on there was another overview by the same people, and 肝炎 in it.\n", 0},
		{"undone", rows, "docs/a.txt", src, []review.Decision{on(t, first, "肝", 1, review.Edit, "hepar"), on(t, first, "肝", 1, review.Undo, "")},
			"An overview of what the surgeons wrote about the liver in 1910.\n\nLater on there was another overview by the same people, and 肝炎 in it.\n", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for i := range tt.decisions {
				if tt.decisions[i].ID == "?" {
					before, _ := clean(t, tt.rows, tt.file, tt.src, nil)
					tt.decisions[i].ID = on(t, before, "概述", 1, review.Undo, "").ID
				}
			}
			d := review.New(tt.decisions)
			r, got := clean(t, tt.rows, tt.file, tt.src, d)
			if got != tt.want {
				t.Errorf("output %q, want %q", got, tt.want)
			}
			if stale := review.NewLedger(d).Add(r); len(stale) != tt.stale {
				t.Errorf("stale: %v, want %d", stale, tt.stale)
			}
			// Verify: the record follows the decisions already, and one of a run without them is brought up to date.
			before, _ := clean(t, tt.rows, tt.file, tt.src, nil)
			for _, record := range []report.Record{r, before} {
				applied, err := d.Apply(record, tt.src)
				if err != nil {
					t.Fatal(err)
				}
				out, err := report.Replay(applied, tt.src)
				if strings.Contains(tt.name, "glossary") || strings.Contains(tt.name, "kept") || strings.HasPrefix(tt.name, "the article follows") {
					continue // a run without the decisions may not have the change at all
				}
				if err != nil || out != tt.want {
					t.Errorf("applied to the record: %q, %v, want %q", out, err, tt.want)
				}
			}
		})
	}
}

// TestDecideOnOtherCuts decides on a fragment that a later run finds as a part of a longer one, or in pieces.
func TestDecideOnOtherCuts(t *testing.T) {
	const src = "They saw 肝炎概述 in the second half of the book.\n"
	whole, _ := clean(t, "zh\t概述\toverview\tnoun\n", "a.txt", src, nil)
	if len(whole.Changes) != 1 {
		t.Fatalf("%d changes, want one over both words", len(whole.Changes))
	}
	id := report.NewIdentifier("a.txt", src)
	at := strings.Index(src, "概述")
	part := review.Decision{ID: id.ID(at, at+len("概述")), Action: review.Edit, Text: " survey", Input: "a.txt", Language: "zh", Original: "概述"}
	r, got := clean(t, "zh\t肝炎\thepatitis\tnoun\nzh\t概述\toverview\tnoun\n", "a.txt", src, review.New([]review.Decision{part}))
	if want := "They saw 肝炎 survey in the second half of the book.\n"; got != want {
		t.Errorf("output %q, want %q", got, want)
	}
	if len(r.Changes) != 2 || r.Changes[0].Status != report.Unresolved || r.Changes[0].Original != "肝炎" {
		t.Errorf("the rest is not listed: %+v", r.Changes)
	}
	// The later decision on the whole has the right of way; the one on the part is stale then.
	d := review.New([]review.Decision{part, {ID: whole.Changes[0].ID, Action: review.Reject, Input: "a.txt", Original: "肝炎概述"}})
	r, got = clean(t, "zh\t概述\toverview\tnoun\n", "a.txt", src, d)
	if got != src {
		t.Errorf("output %q, want the input", got)
	}
	if stale := review.NewLedger(d).Add(r); len(stale) != 1 || stale[0].ID != part.ID {
		t.Errorf("stale %v", stale)
	}
}

// TestDecideManyIsLinear decides on every change of a long document: the outcome is what each decision says.
func TestDecideManyIsLinear(t *testing.T) {
	src := strings.Repeat("One more 概述 for the shelf, said he.\n", 900)
	before, _ := clean(t, rows, "a.txt", src, nil)
	var all []review.Decision
	for i, c := range before.Changes {
		action := []review.Action{review.Accept, review.Reject, review.Edit}[i%3]
		d := review.Decision{ID: c.ID, Action: action, Input: "a.txt", Original: c.Original}
		if action == review.Edit {
			d.Text = "survey"
		}
		all = append(all, d)
	}
	_, got := clean(t, rows, "a.txt", src, review.New(all))
	line := func(s string) string { return "One more " + s + " for the shelf, said he.\n" }
	if want := strings.Repeat(line("overview")+line("概述")+line("survey"), 300); got != want {
		t.Errorf("not as decided: %.200q", got)
	}
}
