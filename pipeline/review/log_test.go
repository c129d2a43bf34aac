package review_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/review"
)

func TestRead(t *testing.T) {
	const good = `{"id":"a","action":"accept","time":"2026-01-02T03:04:05Z"}` + "\n"
	tests := []struct {
		name, file string
		want       int
		err        string
	}{
		{"empty", "", 0, ""},
		{"two", good + good, 2, ""},
		{"blank lines", "\n" + good + "\n", 1, ""},
		{"no line break at the end", good + strings.TrimSpace(good), 2, ""},
		{"the last line breaks off", good + `{"id":"b","act`, 1, ""},
		{"a broken line within", `{"id":"b","act` + "\n" + good, 0, "d.jsonl:1: not a decision"},
		{"an unknown action", good + `{"id":"b","action":"burn"}` + "\n", 0, `d.jsonl:2: not a decision: unknown action "burn"`},
		{"no id", `{"action":"accept"}` + "\n", 0, "d.jsonl:1: not a decision: no id"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := review.Read("d.jsonl", strings.NewReader(tt.file))
			if len(got) != tt.want {
				t.Errorf("%d decisions, want %d", len(got), tt.want)
			}
			if (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Errorf("error %v, want %q", err, tt.err)
			}
		})
	}
}

// TestLogMends opens files as a crash or an editor may leave them, and appends.
func TestLogMends(t *testing.T) {
	const line = `{"id":"a","action":"reject"}`
	for _, tt := range []struct{ name, before, want string }{
		{"new", "", ""},
		{"whole", line + "\n", line + "\n"},
		{"without a line break", line, line + "\n"},
		{"broken off", line + "\n" + `{"id":"b","ac`, line + "\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "d.jsonl")
			if err := os.WriteFile(file, []byte(tt.before), 0o644); err != nil {
				t.Fatal(err)
			}
			log, err := review.OpenLog(file)
			if err != nil {
				t.Fatal(err)
			}
			defer log.Close()
			if err := log.Append(review.Decision{ID: "c", Action: review.Accept}); err != nil {
				t.Fatal(err)
			}
			b, _ := os.ReadFile(file)
			if want := tt.want + `{"id":"c","action":"accept"}` + "\n"; string(b) != want {
				t.Errorf("file %q, want %q", b, want)
			}
		})
	}
}

// TestLogShared appends to one file from several logs at once: nothing is lost, and each sees all.
func TestLogShared(t *testing.T) {
	file := filepath.Join(t.TempDir(), "d.jsonl")
	var logs []*review.Log
	for range 3 {
		l, err := review.OpenLog(file)
		if err != nil {
			t.Fatal(err)
		}
		defer l.Close()
		logs = append(logs, l)
	}
	var work sync.WaitGroup
	for _, l := range logs {
		work.Go(func() {
			for range 20 {
				if err := l.Append(review.Decision{ID: "x", Action: review.Accept}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	work.Wait()
	for _, l := range logs {
		if got, err := l.Since(0); err != nil || len(got) != 60 {
			t.Errorf("%d decisions, %v, want 60", len(got), err)
		}
	}
}

func TestPromote(t *testing.T) {
	header := strings.Join(glossary.Columns, "\t") + "\n"
	row := review.Row{Language: "fr", Term: "foie gras", English: "fatty liver", POS: "noun"}
	tests := []struct {
		name, before string
		row          review.Row
		want, err    string
	}{
		{"a new file", "", row, header + "fr\tfoie gras\tfatty liver\tnoun\n", ""},
		{"sorted in", header + "fr\tabdomen\tabdomen\tnoun\nzh\t肝\tliver\tnoun\n", row, header + "fr\tabdomen\tabdomen\tnoun\nfr\tfoie gras\tfatty liver\tnoun\nzh\t肝\tliver\tnoun\n", ""},
		{"no line break at the end", "lang\tterm\tenglish\tpos\nfr\tabdomen\tabdomen\tnoun", row, "lang\tterm\tenglish\tpos\nfr\tabdomen\tabdomen\tnoun\nfr\tfoie gras\tfatty liver\tnoun\n", ""},
		{"columns in another order", "# mine\nterm\tlang\tenglish\tpos\n", row, "# mine\nterm\tlang\tenglish\tpos\nfoie gras\tfr\tfatty liver\tnoun\n", ""},
		{"there already", header + "fr\tFoie gras\tfoie gras\tnoun\n", row, "", `mine.tsv:2: conflict: "Foie gras"`},
		{"no column for it", "lang\tterm\tenglish\n", row, "", `no column "pos"`},
		{"a tab inside", "", review.Row{Language: "fr", Term: "a\tb", English: "c"}, "", "holds a tab"},
		{"nothing to add", "", review.Row{Language: "fr", Term: "foie"}, "", "no English"},
		{"Chinese in the English", "", review.Row{Language: "zh", Term: "肝炎", English: "肝 inflammation"}, "", "Chinese characters"},
		{"an unknown language", "", review.Row{Language: "de", Term: "Leber", English: "liver"}, "", `no language "de"`},
		{"an unknown part of speech", "", review.Row{Language: "fr", Term: "foie", English: "liver", POS: "nuon"}, "", `unknown part of speech "nuon"`},
		{"the term itself", "", review.Row{Language: "fr", Term: "foie", English: "Foie"}, "", "mark it as keep"},
		{"a broken file", "lang\tterm\n", row, "", `no column "english"`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			if tt.before != "" {
				if err := os.WriteFile("mine.tsv", []byte(tt.before), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			err := review.Promote("mine.tsv", tt.row)
			if (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Fatalf("error %v, want %q", err, tt.err)
			}
			want := tt.want
			if tt.err != "" {
				want = tt.before
			}
			if b, _ := os.ReadFile("mine.tsv"); string(b) != want {
				t.Errorf("file %q, want %q", b, want)
			}
		})
	}
}
