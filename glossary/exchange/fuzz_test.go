package exchange

import (
	"os"
	"path/filepath"
	"testing"
)

// FuzzRead reads files of every format that is imported: an error or entries, never a panic.
func FuzzRead(f *testing.F) {
	for i, format := range Formats {
		if format.Read == nil {
			continue
		}
		f.Add(uint8(i), []byte(nil))
		files, err := filepath.Glob("../../testdata/glossary/*" + format.Extension)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(uint8(i), b)
		}
	}
	f.Fuzz(func(t *testing.T, i uint8, src []byte) {
		format := Formats[int(i)%len(Formats)]
		if format.Read == nil {
			return
		}
		entries, _, err := format.Read("x"+format.Extension, src, Defaults{Lang: "fr"})
		if err != nil {
			return
		}
		for _, e := range entries {
			if e.Term == "" || e.Lang == "" {
				t.Fatalf("an entry without term or language: %+v", e)
			}
		}
	})
}
