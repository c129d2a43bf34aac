package lang

import (
	"fmt"
	"strings"
	"testing"
)

func TestCollocates(t *testing.T) {
	for _, tt := range []struct {
		word, partner string
		want          bool
	}{
		{"restore", "function", true},
		{"resume", "feeding", true},
		{"resume", "function", false},
		{"function", "restore", false},
		{"", "", false},
	} {
		if got := Collocates(tt.word, tt.partner); got != tt.want {
			t.Errorf("Collocates(%q, %q) = %v", tt.word, tt.partner, got)
		}
	}
}

// TestCollocationFiles holds every line to its form: lower case English words, sorted, each word once in a file, each partner once.
func TestCollocationFiles(t *testing.T) {
	place := func(file string, line int) string { return fmt.Sprintf("%s:%d", file, line) }
	seen := map[[2]string]string{}
	lines := map[string]int{}
	previous := map[string]string{}
	err := eachCollocation(func(file string, line int, word, partner string) error {
		at := place(file, line)
		if first, ok := seen[[2]string{word, partner}]; ok {
			t.Errorf("%s: %s with %s twice (first at %s)", at, word, partner, first)
		}
		seen[[2]string{word, partner}] = at
		for w := range strings.FieldsSeq(word + " " + partner) {
			for part := range strings.SplitSeq(w, "-") {
				if look := Look(part); !look.English() && !ClosedClass(part) {
					t.Errorf("%s: %q is no English word", at, part)
				}
			}
		}
		if lines[file] != line {
			if word <= previous[file] {
				t.Errorf("%s: %q does not follow %q: the lines are sorted, each word stands once", at, word, previous[file])
			}
			lines[file], previous[file] = line, word
		}
		return nil
	})
	if err != nil {
		t.Error(err)
	}
}
