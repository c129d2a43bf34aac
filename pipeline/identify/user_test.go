package identify

import (
	"strings"
	"testing"

	"unmix/glossary"
	"unmix/pipeline/split"
	"unmix/pipeline/text"
)

// TestUserTerm holds that a French term that only the user's file has is found by itself.
func TestUserTerm(t *testing.T) {
	mine, err := glossary.Read("mine.tsv", strings.NewReader("lang\tterm\tenglish\tpos\nfr\tvorpalite\tvorpalitis\tnoun\n"))
	if err != nil {
		t.Fatal(err)
	}
	builtin, err := glossary.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		g     *glossary.Glossary
		found bool
	}{{glossary.New(mine, builtin), true}, {glossary.New(builtin), false}} {
		src := "Signs of vorpalite were seen."
		d := text.NewDocument("test", src)
		for _, s := range []interface{ Run(*text.Document) error }{split.New(), New(tt.g)} {
			if err := s.Run(d); err != nil {
				t.Fatal(err)
			}
		}
		found := false
		for _, f := range d.Segments[0].Fragments {
			found = found || f.Lang == text.French && f.Of(src) == "vorpalite"
		}
		if found != tt.found {
			t.Errorf("found %v, want %v: %+v", found, tt.found, d.Segments[0].Fragments)
		}
	}
}
