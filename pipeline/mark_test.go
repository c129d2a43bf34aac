package pipeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/report"
)

// small is a pipeline over a glossary of one row, so that everything else stays unresolved.
func small(t *testing.T, o pipeline.Options) *pipeline.Pipeline {
	t.Helper()
	file := filepath.Join(t.TempDir(), "small.tsv")
	if err := os.WriteFile(file, []byte("lang\tterm\tenglish\tpos\nzh\t概述\toverview\tnoun\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	o.Glossaries, o.OnlyGlossaries = []string{file}, true
	p, err := pipeline.New(o)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestMarkUnresolved(t *testing.T) {
	tests := []struct{ name, in, want string }{
		{"clean", "The liver heals.", "The liver heals."},
		{"resolved", "The 概述 of it.", "The overview of it."},
		{"unresolved", "The 肝纤维化 of it.", "The ⟦zh:肝纤维化⟧ of it."},
		{"at both ends", "肝纤维化 and 肝硬化", "⟦zh:肝纤维化⟧ and ⟦zh:肝硬化⟧"},
		{"marked before", "The ⟦zh:肝纤维化⟧ of it.", "The ⟦zh:肝纤维化⟧ of it."},
		{"marked before, now resolvable", "The ⟦zh:概述⟧ of it.", "The ⟦zh:概述⟧ of it."},
		{"mathematics is no mark", "The ⟦a, b⟧ of it.", "The ⟦a, b⟧ of it."},
	}
	p := small(t, pipeline.Options{MarkUnresolved: true})
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, err := p.Process("doc.txt", tt.in)
			if err != nil {
				t.Fatal(err)
			}
			if got := d.Output(); got != tt.want {
				t.Fatalf("output %q, want %q", got, tt.want)
			}
			r := report.New(d)
			if got, err := report.Replay(r, tt.in); err != nil || got != tt.want {
				t.Errorf("replay %q, %v", got, err)
			}
			if got, err := report.Revert(r, tt.want); err != nil || got != tt.in {
				t.Errorf("revert %q, %v", got, err)
			}
			again, err := p.Process("doc.txt", tt.want)
			if err != nil || again.Output() != tt.want {
				t.Errorf("second run %q, %v", again.Output(), err)
			}
			if want, got := strings.Count(tt.want, "⟦zh:"), unresolved(report.New(again)); got != want {
				t.Errorf("second run reports %d unresolved fragments, want %d", got, want)
			}
		})
	}
}

// unresolved counts the fragments that a record lists as unresolved.
func unresolved(r report.Record) int {
	n := 0
	for _, c := range r.Changes {
		if c.Status == report.Unresolved {
			n++
		}
	}
	return n
}

func TestMinConfidence(t *testing.T) {
	const src = "The 概述 of it."
	for _, tt := range []struct {
		min  float64
		want string
	}{
		{0, "The overview of it."},
		{pipeline.AnyConfidence, "The overview of it."},
		{1.01, src},
	} {
		d, err := small(t, pipeline.Options{MinConfidence: tt.min}).Process("doc.txt", src)
		if err != nil || d.Output() != tt.want {
			t.Errorf("MinConfidence %g: output %q, %v, want %q", tt.min, d.Output(), err, tt.want)
		}
	}
}
