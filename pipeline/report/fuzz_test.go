package report

import (
	"bytes"
	"strings"
	"testing"
)

// FuzzReadJSONL reads report files: an error or records, and what is written of them reads the same.
func FuzzReadJSONL(f *testing.F) {
	f.Add(`{"input":"a.txt","format":"text","changes":[{"id":"x","start":0,"end":6,"original":"概述","replacement":"Overview","derivation":[{"from":"概述"}]}]}` + "\n")
	f.Add("{\"input\":\"a\"}\n\n{\"input\":")
	f.Fuzz(func(t *testing.T, src string) {
		var b bytes.Buffer
		n := 0
		read := func(r Record) error { n++; return WriteJSONL(&b, r) }
		if err := ReadJSONL("r.jsonl", strings.NewReader(src), read); err != nil {
			return
		}
		written := b.String()
		b.Reset()
		before := n
		if err := ReadJSONL("r.jsonl", strings.NewReader(written), read); err != nil || b.String() != written || n != 2*before {
			t.Fatalf("%q becomes %q: %v", written, b.String(), err)
		}
	})
}

// FuzzReadXLIFF reads what a translation tool gives back: an error or units, each of a document.
func FuzzReadXLIFF(f *testing.F) {
	f.Add(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="fr" trgLang="en"><file id="f1" original="a.txt"><unit id="u1" name="x"><segment state="final"><source>foie</source><target>liver <mrk id="m">x</mrk></target></segment></unit></file></xliff>`)
	f.Add("<xliff><file>")
	f.Fuzz(func(t *testing.T, src string) {
		units, err := ReadXLIFF("x.xlf", strings.NewReader(src))
		if err == nil && len(units) > strings.Count(src, "unit") {
			t.Fatalf("%d units in %q", len(units), src)
		}
	})
}
