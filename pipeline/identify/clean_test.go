package identify

import (
	"bufio"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// TestCleanPhrases asks for silence in English that looks foreign: names, titles, references, Latin, species, drugs, loan words.
func TestCleanPhrases(t *testing.T) {
	s := builtin(t)
	f, err := os.Open(filepath.Join("testdata", "clean.txt"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	kind, lines := "", 0
	for in := bufio.NewScanner(f); in.Scan(); {
		line := in.Text()
		if rest, ok := strings.CutPrefix(line, "## "); ok {
			kind = rest
		}
		if line == "" || line[0] == '#' {
			continue
		}
		lines++
		for _, g := range foreignSpans(identified(s, kind, line)) {
			t.Errorf("%s: %s %s", kind, g.Lang, context(line, g.Span))
		}
	}
	if lines < 200 {
		t.Errorf("only %d sentences", lines)
	}
}
