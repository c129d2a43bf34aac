package glossary

import (
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"
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

// TestComposedShort holds the characters that are taken for NFC as they stand to what NFC makes of them, behind letters that they might be
// composed with, and the short way of folding to the long one.
func TestComposedShort(t *testing.T) {
	for r := rune(1); r < 0x10000; r++ {
		if r >= 0xd800 && r < 0xe000 {
			continue
		}
		for _, s := range []string{"e" + string(r), "中" + string(r)} {
			if got, want := composed(s), norm.NFC.String(s); got != want {
				t.Fatalf("%q becomes %q, want %q", s, got, want)
			}
			if plainLower(s) && (norm.NFC.String(s) != s || strings.ToLower(s) != s) {
				t.Fatalf("%q is not folded", s)
			}
		}
	}
}
