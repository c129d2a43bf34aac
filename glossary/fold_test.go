package glossary

import (
	"testing"
)

// TestUnaccentShort holds the short way of French letters to the long one of all characters.
func TestUnaccentShort(t *testing.T) {
	for r := rune(0x80); r < 0x2000; r++ {
		for _, s := range []string{string(r), "x" + string(r) + "y", "é" + string(r) + "\u0301"} {
			if got, want := Unaccent(s), unaccent(s); got != want {
				t.Fatalf("%q becomes %q, want %q", s, got, want)
			}
		}
	}
}
