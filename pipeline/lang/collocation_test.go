package lang

import (
	"strings"
	"testing"
)

func TestCollocates(t *testing.T) {
	for _, tt := range []struct {
		relation      Relation
		word, partner string
		want          bool
	}{
		{Object, "restore", "function", true},
		{Object, "resume", "feeding", true},
		{Object, "resume", "function", false},
		{Object, "function", "restore", false},
		{Subject, "subside", "symptom", true},
		{Object, "subside", "symptom", false},
		{Attribute, "severe", "pain", true},
		{Complement, "onset", "symptom", true},
		{Object, "", "", false},
	} {
		if got := Collocates(tt.relation, tt.word, tt.partner); got != tt.want {
			t.Errorf("Collocates(%s, %q, %q) = %v", tt.relation, tt.word, tt.partner, got)
		}
	}
}

// TestCollocationFiles holds every line to its form: English words in lower case, the lines sorted, each word once, each partner once.
func TestCollocationFiles(t *testing.T) {
	for _, r := range Relations {
		seen := map[[2]string]int{}
		last, previous := 0, ""
		err := eachCollocation(r, func(line int, word, partner string) {
			if first, ok := seen[[2]string{word, partner}]; ok {
				t.Errorf("%s.tsv:%d: %s with %s twice (first at line %d)", r, line, word, partner, first)
			}
			seen[[2]string{word, partner}] = line
			for w := range strings.FieldsSeq(word + " " + partner) {
				for part := range strings.SplitSeq(w, "-") {
					if !Look(part).English() && !ClosedClass(part) {
						t.Errorf("%s.tsv:%d: %q is no English word", r, line, part)
					}
				}
			}
			if line == last {
				return
			}
			if word <= previous {
				t.Errorf("%s.tsv:%d: %q does not follow %q: the lines are sorted, and each word has one", r, line, word, previous)
			}
			last, previous = line, word
		})
		if err != nil {
			t.Error(err)
		}
	}
}
