package batch

import (
	"strings"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/text"
)

// A bomb panics on documents that name it.
type bomb struct{}

func (bomb) Decide(d *text.Document) error {
	if i := strings.Index(d.Text, "bomb"); i >= 0 {
		var none []int
		return map[int]error{}[none[i]]
	}
	return nil
}

func (bomb) Digest() string { return "bomb" }

// TestPanic holds a panic to the document that it happens in, whatever the format of its file.
func TestPanic(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "in/a.txt", "The 概述 of it.")
	write(t, "in/b.txt", "The 概述 of a bomb.")
	write(t, "in/c.jsonl", "{\"text\":\"The 概述.\"}\n{\"text\":\"A bomb of 概述.\"}\n{\"text\":\"概述\"}\n")
	write(t, "in/d.docx", word(t, "The 概述 of ", "a bomb."))
	write(t, "in/e.txt", "The 概述 of all.")
	o := Options{Pipeline: small(t, pipeline.Options{Decisions: bomb{}}), Out: "out", Report: "r.jsonl"}
	failed, _ := clean(t, "in", o)
	for file, name := range map[string]string{"in/b.txt": "in/b.txt: ", "in/c.jsonl": "in/c.jsonl#2: ", "in/d.docx": "in/d.docx#word/document.xml: "} {
		err := failed[file]
		if err == nil || !strings.HasPrefix(err.Error(), name+"a fault of unmix itself") || !strings.Contains(err.Error(), "panic_test.go:") || strings.Contains(err.Error(), "batch/panic_test.go") {
			t.Errorf("%s: error %v", file, err)
		}
	}
	if len(failed) != 3 {
		t.Errorf("failed: %v", failed)
	}
	same(t, "output", tree(t, "out"), map[string]string{
		"a.txt":   "The overview of it.",
		"c.jsonl": "{\"text\":\"The overview.\"}\n{\"text\":\"A bomb of 概述.\"}\n{\"text\":\"Overview\"}\n",
		"e.txt":   "The overview of all.",
	})
	verified(t, o.Report)
}
