package review

import (
	"strings"
	"testing"
)

// FuzzRead reads histories of decisions: an error or decisions that hold, and a line that breaks off changes nothing before it.
func FuzzRead(f *testing.F) {
	f.Add(`{"id":"x","action":"accept","time":"2026-01-02T03:04:05Z","input":"a.txt"}` + "\n")
	f.Add("{}\n{\"input\":")
	f.Fuzz(func(t *testing.T, src string) {
		history, err := Read("d.jsonl", strings.NewReader(src))
		if err != nil {
			return
		}
		for _, d := range history {
			if err := d.check(); err != nil {
				t.Fatalf("%+v: %v", d, err)
			}
		}
		if strings.HasSuffix(src, "\n") {
			again, err := Read("d.jsonl", strings.NewReader(src+`{"input":`))
			if err != nil || len(again) != len(history) {
				t.Fatalf("with a line that breaks off %d decisions of %d, %v", len(again), len(history), err)
			}
		}
	})
}
