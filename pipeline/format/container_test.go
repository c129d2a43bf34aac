package format

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"testing"
)

// testZip packs members, sorted by name.
func testZip(t testing.TB, members map[string]string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(members)) {
		m, err := w.Create(name)
		if err == nil {
			_, err = io.WriteString(m, members[name])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestZip(t *testing.T) {
	data := testZip(t, map[string]string{"word/document.xml": "a", "word/header1.xml": "b", "word/media/x.png": "c", "word/styles.xml": "d"})
	z, err := OpenZip(data)
	if err != nil {
		t.Fatal(err)
	}
	names, err := z.Documents()
	if err != nil || strings.Join(names, " ") != "word/document.xml word/header1.xml" {
		t.Fatalf("documents %v, %v", names, err)
	}
	var out bytes.Buffer
	if err := z.Rewrite(&out, map[string]string{"word/document.xml": "A", docxComments: "new"}); err != nil {
		t.Fatal(err)
	}
	again, err := OpenZip(out.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]string{"word/document.xml": "A", "word/header1.xml": "b", "word/media/x.png": "c", docxComments: "new", "none": ""} {
		if got, err := again.Read(name); err != nil || got != want {
			t.Errorf("%s: %q, %v", name, got, err)
		}
	}
}

func TestZipBroken(t *testing.T) {
	if _, err := OpenZip([]byte("PK\x03\x04 not really")); err == nil {
		t.Error("no error for a broken zip")
	}
	z, err := OpenZip(testZip(t, map[string]string{"a.txt": "x"}))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := z.Documents(); err == nil || !strings.Contains(err.Error(), "word/document.xml") {
		t.Errorf("error %v", err)
	}
}

// TestZipBomb reads a member that is small when packed and larger than the limit when not.
func TestZipBomb(t *testing.T) {
	z, err := OpenZip(testZip(t, map[string]string{"word/document.xml": strings.Repeat("\x00", 1<<20)}))
	if err != nil {
		t.Fatal(err)
	}
	z.limit = 1 << 19
	if _, err := z.Read("word/document.xml"); !errors.Is(err, ErrTooLarge) {
		t.Errorf("error %v", err)
	}
}

func TestCompression(t *testing.T) {
	for _, c := range []Compression{Plain, Gzip, Zstd} {
		var b bytes.Buffer
		w, err := c.Writer(&b)
		if err != nil {
			t.Fatal(err)
		}
		io.WriteString(w, chinese)
		if err := w.Close(); err != nil {
			t.Fatal(err)
		}
		if got := Compressed(b.Bytes()); got != c {
			t.Errorf("%s is told to be %q", c, got)
		}
		r, err := c.Reader(bytes.NewReader(b.Bytes()))
		if err != nil {
			t.Fatal(err)
		}
		if got, err := ReadAll(r, 1000); err != nil || string(got) != chinese {
			t.Errorf("%s: %q, %v", c, got, err)
		}
		r, _ = c.Reader(bytes.NewReader(b.Bytes()))
		if _, err := ReadAll(r, 10); !errors.Is(err, ErrTooLarge) {
			t.Errorf("%s: error %v", c, err)
		}
		if c != Plain {
			r, err = c.Reader(bytes.NewReader(b.Bytes()[:b.Len()-9]))
			if err == nil {
				_, err = ReadAll(r, 1000)
			}
			if err == nil {
				t.Errorf("%s: no error for a cut file", c)
			}
		}
	}
}

func TestChoice(t *testing.T) {
	for name, want := range map[string]string{"a.md": "markdown", "A.HTML": "html", "x.jsonl.gz": "jsonl", "x.txt.zst": "text", "b.docx": "docx", "c.tsv": "tsv", "notes": "", "x.gz": ""} {
		if k, _ := ByName(name); k.Name != want {
			t.Errorf("%s is %q, want %q", name, k.Name, want)
		}
	}
	for head, want := range map[string]string{
		"": "text", "The liver": "text", "{\"a\": 1}\n{": "jsonl", "{\n": "text", "<!DOCTYPE html><p>": "html", "PK\x03\x04": "docx",
		"<?xml version=\"1.0\"?>\n<xliff version=\"2.0\">": "xliff", "WEBVTT\n": "vtt", "1\r\n00:00:01,000 --> 00:00:02,000\r\n": "srt", "\ufeffWEBVTT": "vtt",
	} {
		if got := ByContent(head).Name; got != want {
			t.Errorf("%q is %s, want %s", head, got, want)
		}
	}
}
