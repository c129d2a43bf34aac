package glossary

import (
	"bytes"
	"strings"
	"testing"
)

// FuzzRead reads glossary files: an error or entries, and entries that are written and read again are the same rows.
func FuzzRead(f *testing.F) {
	f.Add("lang\tterm\tenglish\nfr\tcellule souche\tstem cell\n")
	f.Add("lang\tterm\tenglish\tpos\tdomain\tforms\tstatus\tnote\texamples\nfr\tgrand mal\tgrand mal\tnoun\tneurology\t\tkeep\tloan\t\n# x\nzh\t干细胞\tstem cell|stem cells\tnoun\t\tpl=stem cells\t\t\t\n")
	f.Add("\ufeffterm\tenglish\tlang\r\nfoie\tliver\tfr\r\n")
	f.Fuzz(func(t *testing.T, src string) {
		entries, err := Read("x.tsv", strings.NewReader(src))
		if err != nil {
			return
		}
		var b bytes.Buffer
		if err := Write(&b, entries); err != nil {
			t.Fatalf("%q cannot be written: %v", src, err)
		}
		again, err := Read("x.tsv", bytes.NewReader(b.Bytes()))
		if err != nil || len(again) != len(entries) {
			t.Fatalf("%q becomes %q: %d entries, %v", src, b.String(), len(again), err)
		}
		var c bytes.Buffer
		if err := Write(&c, again); err != nil || c.String() != b.String() {
			t.Fatalf("%q, read and written again, is %q: %v", b.String(), c.String(), err)
		}
	})
}
