package translate

import (
	"testing"

	"unmix/pipeline/split"
	"unmix/pipeline/text"
)

// TestSection asks of the last segment of each document whether it tells of the past.
func TestSection(t *testing.T) {
	for doc, want := range map[string]bool{
		"Methods. Ten died. Five lived.":                          true,
		"Results: five lived.":                                    true,
		"## Results\n\nFive lived.":                               true,
		"Results\n\nTen died.\nFive lived.":                       true,
		"Results\n\nTen died.\n\nDiscussion\n\nFive is not much.": false,
		"Methods. Ten died.\n\nFive is not much.":                 false,
		"Five lived.":                    false,
		"The Results of five are known.": false,
	} {
		d := text.NewDocument("d", doc)
		if err := split.New().Run(d); err != nil {
			t.Fatal(err)
		}
		var s section
		told := s.tells(d, len(d.Segments)-1)
		if told != want {
			t.Errorf("the end of %q: %v, want %v", doc, told, want)
		}
	}
}
