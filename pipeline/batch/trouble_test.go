package batch

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/format"
)

// TestOneUnreadable puts one file that cannot be read among a thousand.
func TestOneUnreadable(t *testing.T) {
	t.Chdir(t.TempDir())
	for i := range 1000 {
		write(t, fmt.Sprintf("in/%03d.txt", i), "The 概述 of it.")
	}
	files, err := Find([]string{"in"}, Selection{})
	if err != nil {
		t.Fatal(err)
	}
	const bad = "in/500.txt"
	if err := errors.Join(os.Remove(bad), os.Mkdir(bad, 0o755)); err != nil { // not even root can read a folder as a file
		t.Fatal(err)
	}
	failed := map[string]error{}
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: "out", Report: "r.jsonl"}
	err = Clean(context.Background(), files, o, func(r Result) error {
		if r.Err != nil {
			failed[r.File.Path] = r.Err
		}
		return nil
	})
	if err != nil || len(failed) != 1 || failed[bad] == nil || !strings.HasPrefix(failed[bad].Error(), bad+": ") {
		t.Errorf("failed %v, %v", failed, err)
	}
	out := tree(t, "out")
	if len(out) != 999 || len(records(t, "r.jsonl")) != 999 {
		t.Errorf("%d results", len(out))
	}
	for name, got := range out {
		if got != "The overview of it." {
			t.Errorf("%s is %q", name, got)
		}
	}
	verified(t, "r.jsonl")
}

// TestInvalidEverywhere puts a byte that is no UTF-8 into a file of every format: it fails and nothing is written, or it is read
// in another encoding and every byte is accounted for.
func TestInvalidEverywhere(t *testing.T) {
	t.Chdir(t.TempDir())
	const bad = "The 概述 of \xff it, and caf\xc3."
	for _, src := range []struct{ name, src string }{
		{"a.txt", bad},
		{"a.md", "# " + bad + "\n\n- " + bad + "\n"},
		{"a.html", "<!DOCTYPE html><meta charset=utf-8><p>" + bad + "</p>"},
		{"a.xlf", `<xliff version="1.2"><file><body><trans-unit id="1"><source>` + bad + `</source><target>` + bad + `</target></trans-unit></body></file></xliff>`},
		{"a.srt", "1\n00:00:01,000 --> 00:00:02,000\n" + bad + "\n"},
		{"a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n" + bad + "\n"},
		{"a.json", `{"text":"` + bad + `"}`},
		{"a.jsonl", `{"text":"` + bad + "\"}\n"},
		{"a.csv", "text\n\"" + bad + "\"\n"},
		{"a.tsv", "text\n" + bad + "\n"},
		{"a.docx", word(t, bad, "概述")},
	} {
		write(t, filepath.Join("in", src.name), src.src)
	}
	for _, k := range format.Names() {
		if files, err := filepath.Glob("in/*"); err != nil || !kindAmong(k, files) {
			t.Errorf("no file of format %s is tried (%v)", k, err)
		}
	}
	in := tree(t, "in")
	failed, _ := clean(t, "in", Options{Pipeline: small(t, pipeline.Options{}), Out: "out", Report: "r.jsonl"})
	out := tree(t, "out")
	for name := range in {
		_, written := out[name]
		switch err := failed["in/"+name]; {
		case err != nil && !strings.Contains(err.Error(), "in/"+name):
			t.Errorf("%s: the error does not name it: %v", name, err)
		case err == nil && !written:
			t.Errorf("%s: neither an error nor a result", name)
		case err != nil && written && name != "a.jsonl": // of which the good lines are cleaned
			t.Errorf("%s: an error, and a result: %v", name, err)
		}
	}
	verified(t, "r.jsonl")
	same(t, "input", tree(t, "in"), in)
}

func kindAmong(name string, files []string) bool {
	for _, f := range files {
		if k, ok := format.ByName(f); ok && k.Name == name {
			return true
		}
	}
	return false
}

// TestGrows appends to a file of records while it is read: what was read of it is cleaned, and accounted for.
func TestGrows(t *testing.T) {
	t.Chdir(t.TempDir())
	line := `{"text":"The 概述 of it. ` + strings.Repeat("It is fine. ", 100) + "\"}\n"
	write(t, "in/a.jsonl", strings.Repeat(line, 4000))
	files, err := Find([]string{"in"}, Selection{})
	if err != nil {
		t.Fatal(err)
	}
	grown, err := os.OpenFile("in/a.jsonl", os.O_APPEND|os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer grown.Close()
	parts := 0
	o := Options{Pipeline: small(t, pipeline.Options{}), Jobs: 1, Out: "out", Report: "r.jsonl"}
	err = Clean(context.Background(), files, o, func(r Result) error {
		if parts++; parts < 4 {
			_, err := grown.WriteString(line)
			return errors.Join(err, r.Err)
		}
		return r.Err
	})
	if err != nil {
		t.Fatal(err)
	}
	if want := strings.ReplaceAll(strings.Repeat(line, 4003), "概述", "overview"); parts < 4 || read(t, "out/a.jsonl") != want {
		t.Errorf("%d parts, %d bytes written, want %d", parts, len(read(t, "out/a.jsonl")), len(want))
	}
	verified(t, "r.jsonl")
}
