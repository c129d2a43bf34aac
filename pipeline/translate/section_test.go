package translate

import (
	"testing"

	"unmix/pipeline/text"
)

func TestReports(t *testing.T) {
	for doc, want := range map[string]bool{
		"Methods. X.":                       true,
		"## Results\n\nX.":                  true,
		"Results\n\nFirst words.\nX.":       true,
		"Results\n\nOld.\n\nDiscussion\nX.": false,
		"X.":                                false,
		"The Results of X.":                 false,
	} {
		at := len(doc) - len("X.")
		seg := text.Segment{Kind: text.Sentence, Fragments: []text.Fragment{{Span: text.Span{Start: at, End: len(doc)}}}}
		if got := reports(text.NewDocument("d", doc), seg); got != want {
			t.Errorf("reports in %q: %v, want %v", doc, got, want)
		}
	}
}
