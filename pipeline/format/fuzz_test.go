package format

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

// FuzzProse holds every reader to what all formats promise: the text is UTF-8, what is not edited stays, changes are
// sorted and disjoint, and an edit changes nothing beyond the bytes that it names.
func FuzzProse(f *testing.F) {
	for i, k := range Kinds {
		for _, s := range samples {
			if s.kind == k.Name {
				f.Add(uint8(i), s.src, "foie")
			}
		}
		f.Add(uint8(i), "", "a")
	}
	f.Fuzz(func(t *testing.T, k uint8, src, word string) {
		if !utf8.ValidString(src) || !utf8.ValidString(word) || word == "" {
			return
		}
		kind := Kinds[int(k)%len(Kinds)]
		p, err := kind.Prose(src, Options{Columns: []string{"1"}})
		if err != nil {
			return
		}
		if !utf8.ValidString(p.Text) {
			t.Fatalf("text %q", p.Text)
		}
		end := 0
		for _, s := range p.Skip {
			if s.Start < end || s.End <= s.Start || s.End > len(p.Text) {
				t.Fatalf("skip %v in %d bytes", p.Skip, len(p.Text))
			}
			end = s.End
		}
		if none, err := p.Changes(nil); err != nil || len(none) > 0 {
			t.Fatalf("no edits make %v, %v", none, err)
		}
		var edits []Edit
		for at := 0; ; {
			i := strings.Index(p.Text[at:], word)
			if i < 0 {
				break
			}
			s := Span{at + i, at + i + len(word)}
			at = s.End
			if !skipped(p, s) {
				edits = append(edits, Edit{Span: s, New: "x, y"}, Edit{Span: Span{s.End, s.End}, New: " z"})
			}
		}
		changes, err := p.Changes(edits)
		if err != nil {
			return // an edit across a border is refused
		}
		end = 0
		for _, c := range changes {
			if c.Start < end || c.End < c.Start || c.End > len(src) {
				t.Fatalf("changes %v of %q", changes, src)
			}
			end = c.End
		}
		if out := Apply(src, changes); !utf8.ValidString(out) {
			t.Fatalf("output %q", out)
		} else if len(edits) > 0 && kind.Name == "jsonl" {
			if again, err := kind.Prose(out, Options{}); err != nil || len(again.nodes) != len(p.nodes) {
				t.Fatalf("%q becomes %q: %v", src, out, err)
			}
		}
	})
}

// FuzzZip reads broken archives: an error or a result, never a panic.
func FuzzZip(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	f.Add(testZip(f, map[string]string{"word/document.xml": "<w:p/>", docxTypes: "<Types></Types>"}))
	f.Fuzz(func(t *testing.T, data []byte) {
		z, err := OpenZip(data)
		if err != nil {
			return
		}
		names, err := z.Documents()
		if err != nil {
			return
		}
		for _, n := range names {
			if _, err := z.Read(n); err != nil {
				return
			}
		}
		var out bytes.Buffer
		if err := z.Rewrite(&out, map[string]string{names[0]: "<w:p/>"}); err != nil {
			return
		}
		again, err := OpenZip(out.Bytes())
		if err != nil {
			t.Fatal(err)
		}
		if got, err := again.Read(names[0]); err != nil || got != "<w:p/>" {
			t.Fatalf("%s reads %q, %v", names[0], got, err)
		}
	})
}

// FuzzUnpack reads broken compressed files: an error or bytes within the limit.
func FuzzUnpack(f *testing.F) {
	for _, c := range []Compression{Gzip, Zstd} {
		var b bytes.Buffer
		w, err := c.Writer(&b)
		if err == nil {
			_, err = w.Write([]byte(chinese))
		}
		if err = errors.Join(err, w.Close()); err != nil {
			f.Fatal(err)
		}
		f.Add(b.Bytes())
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		const limit = 1 << 16
		r, err := Compressed(data).Reader(bytes.NewReader(data))
		if err != nil {
			return
		}
		defer r.Close()
		if b, err := ReadAll(r, limit); err == nil && len(b) > limit {
			t.Fatalf("%d bytes", len(b))
		}
	})
}
