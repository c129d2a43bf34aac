package report_test

import (
	"strings"
	"testing"

	"unmix/pipeline/report"
)

func TestFileName(t *testing.T) {
	for name, want := range map[string]string{"a.txt": "a.txt", "docs/a.txt": "a.txt", "docs/a.jsonl#17": "a.jsonl#17", "docs/b.docx#word/document.xml": "b.docx#word/document.xml", "docs/c#1.txt": "c#1.txt"} {
		if got := report.FileName(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

func TestIdentity(t *testing.T) {
	id := func(name, src string) string {
		i := strings.Index(src, "概述")
		return report.NewIdentifier(name, src).ID(i, i+6)
	}
	const src = "First paragraph.\n\nThe long and winding 概述 of all that we know.\n\nLast.\n"
	base := id("docs/a.txt", src)
	for name, other := range map[string]struct {
		name, src string
		same      bool
	}{
		"again":                   {"docs/a.txt", src, true},
		"by another way":          {"/home/me/docs/a.txt", src, true},
		"text before it":          {"docs/a.txt", "A new title\n" + src, true},
		"text after it":           {"docs/a.txt", src + "More.\n", true},
		"the paragraph before it": {"docs/a.txt", strings.Replace(src, "First", "Another", 1), true},
		"Windows line ends":       {"docs/a.txt", strings.ReplaceAll(src, "\n", "\r\n"), true},
		"another file":            {"docs/b.txt", src, false},
		"another word beside it":  {"docs/a.txt", strings.Replace(src, "winding", "short", 1), false},
	} {
		if got := id(other.name, other.src); (got == base) != other.same {
			t.Errorf("%s: same id: %t, want %t", name, got == base, other.same)
		}
	}
	// Two headings of one word are told apart by what follows them, so that the one that is left is not taken for the other.
	one := report.NewIdentifier("a.txt", "概述\n\nThe first chapter.\n\n概述\n\nThe second chapter.\n")
	first, second := one.ID(0, 6), one.ID(28, 34)
	left := report.NewIdentifier("a.txt", "概述\n\nThe second chapter.\n").ID(0, 6)
	if first == second || left == first {
		t.Errorf("headings %s and %s, alone %s", first, second, left)
	}
}
