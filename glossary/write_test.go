package glossary

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// TestInsertProperty inserts entries one by one and all together: both give the same file, sorted, with each term once, and
// every line that was there before.
func TestInsertProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		entry := rapid.Custom(func(t *rapid.T) *Entry {
			return &Entry{
				Lang: rapid.SampledFrom(Languages).Draw(t, "lang"), Term: rapid.StringMatching(`[a-cé]{1,2}`).Draw(t, "term"),
				English: []string{rapid.SampledFrom([]string{"x", "y"}).Draw(t, "english")},
				POS:     rapid.SampledFrom([]string{"", "noun", "verb"}).Draw(t, "pos"), Status: Preferred,
			}
		})
		entries := rapid.SliceOfN(entry, 0, 10).Draw(t, "entries")
		slices.SortStableFunc(entries, Compare) // all together are inserted in this order
		const old = "# a comment\nlang\tterm\tenglish\tpos\nfr\tb\tz\tadj\n\n# another\nzh\tb\tz\tadj\n"
		one := old
		refusals := 0
		for _, e := range entries {
			next, refused, err := Insert("f", one, e)
			if err != nil {
				t.Fatal(err)
			}
			refusals += len(refused)
			if len(refused) > 0 && next != one {
				t.Fatalf("a refused entry changes the file")
			}
			one = next
		}
		all, refused, err := Insert("f", old, entries...)
		if err != nil || all != one || len(refused) != refusals {
			t.Fatalf("together\n%s\none by one\n%s\nrefused %v, error %v", all, one, refused, err)
		}
		got, err := Read("f", strings.NewReader(all))
		if err != nil || !slices.IsSortedFunc(got, Compare) || len(got) != 2+len(entries)-refusals {
			t.Fatalf("%d entries, error %v:\n%s", len(got), err, all)
		}
		rest := all
		for line := range strings.Lines(old) {
			_, after, ok := strings.Cut(rest, line)
			if !ok {
				t.Fatalf("the line %q is gone:\n%s", line, all)
			}
			rest = after
		}
	})
}

// TestWrite holds that what Write writes is what Read reads.
func TestWrite(t *testing.T) {
	const file = "lang\tterm\tenglish\tpos\tdomain\tforms\tstatus\tnote\texamples\n" +
		"fr\tabcès\tabscess\tnoun\tpathology\tpl=abscesses\t\ta note\tun abcès -> an abscess|des abcès -> abscesses\n" +
		"zh\t肝\tliver|hepatic organ\tnoun\t\t\tdraft\n"
	entries, err := Read("f", strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	slices.Reverse(entries)
	if err := Write(&b, entries); err != nil || b.String() != file {
		t.Errorf("error %v, file\n%s", err, b.String())
	}
	if got := entries[1].Tests(); !slices.Equal(got, []Example{{"un abcès", "an abscess"}, {"des abcès", "abscesses"}}) {
		t.Errorf("examples %v", got)
	}
}
