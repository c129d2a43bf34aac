package identify

import (
	"fmt"
	"testing"
)

// TestFormsAreBounded fills the memory of forms over and over: it stays within its bound, and a form that was forgotten comes back
// the same.
func TestFormsAreBounded(t *testing.T) {
	s := newForms(builtin(t).terms())
	before := *s.word("Hépatites")
	class := s.classOf(s.word("Hépatites"), false)
	for i := range 3 * maxForms {
		s.word(fmt.Sprint("mot", i))
		if s.number > maxForms {
			t.Fatalf("%d forms", s.number)
		}
	}
	if _, ok := s.known[word]["Hépatites"]; ok {
		t.Error("nothing was forgotten")
	}
	if after := *s.word("Hépatites"); after != before {
		t.Errorf("%+v, then %+v", before, after)
	}
	if again := s.classOf(s.word("Hépatites"), false); again != class {
		t.Errorf("class %d, then %d", class, again)
	}
}

func TestFormOf(t *testing.T) {
	s := newForms(builtin(t).terms())
	tests := []struct {
		kind            kind
		raw             string
		folded, written string
		capital         bool
	}{
		{word, "Hépatites", "hépatites", "hépatites", true},
		{word, "infec-\ntion", "infection", "infection", false},
		{word, "C-réactive", "c-réactive", "c-réactive", false},
		{elision, "L’", "", "l'", true},
		{number, "5 %", "", "5 %", false},
		{formUnit, "UI", "UI", "UI", false},
	}
	for _, test := range tests {
		f := s.of(test.kind, test.raw)
		if f.folded != test.folded || f.written != test.written || f.capital != test.capital {
			t.Errorf("%q: folded %q, written %q, capital %t", test.raw, f.folded, f.written, f.capital)
		}
	}
	if w, u := s.word("mm"), s.of(formUnit, "mm"); w == u || !u.unit || u.look != 0 || w.unit {
		t.Error("a unit is taken for the word of its letters")
	}
}
