package text

import (
	"errors"
	"sort"
	"strings"
	"testing"
	"unicode/utf8"
)

func TestReplace(t *testing.T) {
	tests := []struct {
		name  string
		edits []Edit
		want  string
		err   error // of the last edit
	}{
		{"none", nil, "le foie 肝 ok", nil},
		{"one", []Edit{{Span: Span{3, 7}, New: "liver"}}, "le liver 肝 ok", nil},
		{"two, out of order", []Edit{{Span: Span{8, 11}, New: "liver"}, {Span: Span{0, 2}, New: "the"}}, "the foie liver ok", nil},
		{"revised", []Edit{{Span: Span{3, 7}, New: "liver"}, {Span: Span{3, 7}, New: "livers"}}, "le livers 肝 ok", nil},
		{"insertion before a replacement", []Edit{{Span: Span{3, 7}, New: "liver"}, {Span: Span{3, 3}, New: "of "}}, "le of liver 肝 ok", nil},
		{"insertion after a replacement", []Edit{{Span: Span{3, 7}, New: "liver"}, {Span: Span{7, 7}, New: "s"}}, "le livers 肝 ok", nil},
		{"at the end", []Edit{{Span: Span{14, 14}, New: "."}}, "le foie 肝 ok.", nil},
		{"overlap", []Edit{{Span: Span{3, 7}, New: "liver"}, {Span: Span{0, 4}, New: "x"}}, "le liver 肝 ok", ErrOverlap},
		{"inside another", []Edit{{Span: Span{3, 7}, New: "liver"}, {Span: Span{4, 5}, New: "x"}}, "le liver 肝 ok", ErrOverlap},
		{"insertion inside another", []Edit{{Span: Span{3, 7}, New: "liver"}, {Span: Span{5, 5}, New: "x"}}, "le liver 肝 ok", ErrOverlap},
		{"around another", []Edit{{Span: Span{3, 7}, New: "liver"}, {Span: Span{2, 8}, New: "x"}}, "le liver 肝 ok", ErrOverlap},
		{"beyond the end", []Edit{{Span: Span{3, 70}, New: "x"}}, "le foie 肝 ok", ErrRange},
		{"backwards", []Edit{{Span: Span{7, 3}, New: "x"}}, "le foie 肝 ok", ErrRange},
		{"negative", []Edit{{Span: Span{-1, 3}, New: "x"}}, "le foie 肝 ok", ErrRange},
		{"cuts a character", []Edit{{Span: Span{8, 9}, New: "x"}}, "le foie 肝 ok", ErrRune},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := NewDocument("doc", "le foie 肝 ok")
			var err error
			for _, e := range tt.edits {
				err = d.Replace(e)
			}
			if !errors.Is(err, tt.err) {
				t.Errorf("error %v, want %v", err, tt.err)
			}
			if got := d.Output(); got != tt.want {
				t.Errorf("output %q, want %q", got, tt.want)
			}
		})
	}
}

func TestReplaceKeepsReasons(t *testing.T) {
	d := NewDocument("doc", "foie")
	for _, rule := range []string{"a", "b"} {
		if err := d.Replace(Edit{Span: Span{0, 4}, New: "liver", Reasons: []Reason{{Rule: rule}}}); err != nil {
			t.Fatal(err)
		}
	}
	if got := d.Edits()[0].Reasons; len(got) != 2 || got[0].Rule != "a" || got[1].Rule != "b" {
		t.Errorf("reasons %+v", got)
	}
}

func TestWithdraw(t *testing.T) {
	d := NewDocument("doc", "foie gras")
	if err := d.Replace(Edit{Span: Span{0, 4}, New: "liver"}); err != nil {
		t.Fatal(err)
	}
	if _, ok := d.Withdraw(Span{0, 5}); ok {
		t.Error("withdrew an edit that is not there")
	}
	if e, ok := d.Withdraw(Span{0, 4}); !ok || e.New != "liver" || d.Output() != "foie gras" {
		t.Errorf("withdrew %+v %v, output %q", e, ok, d.Output())
	}
}

// FuzzReplace holds Replace and Output to their contract: whatever is accepted is ordered, disjoint and cut at characters,
// and the output is the source with just those spans changed.
func FuzzReplace(f *testing.F) {
	f.Add("le foie 肝 ok", "liver", []byte{3, 7, 8, 11, 0, 0})
	f.Add("réduire l’inflammation", "", []byte{0, 8, 2, 9})
	f.Add("", "x", []byte{0, 0, 0, 1})
	f.Fuzz(func(t *testing.T, src, english string, at []byte) {
		if !utf8.ValidString(src) {
			return
		}
		d := NewDocument("doc", src)
		for i := 0; i+1 < len(at); i += 2 {
			before := d.Output()
			if err := d.Replace(Edit{Span: Span{int(at[i]), int(at[i+1])}, New: english}); err != nil && d.Output() != before {
				t.Fatalf("a refused edit changed the document: %v", err)
			}
		}
		edits := d.Edits()
		if !sort.SliceIsSorted(edits, func(i, j int) bool { return edits[i].Start < edits[j].Start }) {
			t.Fatalf("edits out of order: %v", edits)
		}
		var kept, want strings.Builder
		end := 0
		for _, e := range edits {
			if e.Start < end || !utf8.ValidString(e.Of(src)) {
				t.Fatalf("edit %v overlaps or cuts a character", e.Span)
			}
			kept.WriteString(src[end:e.Start])
			want.WriteString(src[end:e.Start] + e.New)
			end = e.End
		}
		want.WriteString(src[end:])
		if got := d.Output(); got != want.String() {
			t.Fatalf("output %q, want %q", got, want.String())
		}
	})
}
