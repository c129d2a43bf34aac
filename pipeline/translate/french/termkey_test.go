package french

import (
	"slices"
	"testing"

	"unmix/glossary"
)

// TestTermKeys holds the keys that are remembered to the analysis of the whole term, for every entry.
func TestTermKeys(t *testing.T) {
	g, err := glossary.Load(nil, false)
	if err != nil {
		t.Fatal(err)
	}
	k := termKeys{known: map[string]string{}}
	for _, e := range g.Entries("fr") {
		var keys, forms []string
		for _, tok := range tokenise(e.Term, 0) {
			keys, forms = append(keys, termKey(&tok)), append(forms, tok.form)
		}
		if gotKeys, gotForms := k.all(e.Term); !slices.Equal(gotKeys, keys) || !slices.Equal(gotForms, forms) {
			t.Errorf("%s: %q and %q, want %q and %q", e.Term, gotKeys, gotForms, keys, forms)
		}
		if len(keys) == 0 {
			continue
		}
		want := [3]string{keys[0], forms[0]}
		if one, ok := closedUp(forms[0]); ok && len(keys) == 1 {
			want[2] = one
		}
		if got := k.first(e.Term); got != want {
			t.Errorf("%s: %q, want %q", e.Term, got, want)
		}
	}
}
