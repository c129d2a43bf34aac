package report_test

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"unmix/pipeline/report"
	"unmix/pipeline/text"
)

func TestDiff(t *testing.T) {
	const src = "Nothing.\nThe patients de l'hôpital, IL-6 水平升高 yes.\nMore text.\nAnd 肝.\n"
	d := text.NewDocument("a.txt", src)
	for _, e := range []text.Edit{
		{Span: text.Span{Start: strings.Index(src, "de l'"), End: strings.Index(src, ", IL")}, New: "of the hospital", Lang: text.French, Confidence: 0.9, Reasons: []text.Reason{{From: "hôpital", To: "hospital", Entry: "fr/general:hôpital"}}},
		{Span: text.Span{Start: strings.Index(src, "IL-6"), End: strings.Index(src, " yes")}, New: "elevated IL-6 levels", Lang: text.Chinese, Confidence: 0.8},
	} {
		if err := d.Replace(e); err != nil {
			t.Fatal(err)
		}
	}
	i := strings.Index(src, "肝")
	d.Notes = []text.Note{{Span: text.Span{Start: i, End: i + 3}, Lang: text.Chinese, Why: "no translation"}}
	tests := []struct {
		name  string
		style report.DiffStyle
		want  string
	}{
		{"plain", report.DiffStyle{Context: 1}, `a.txt
@@ line 2 @@
  Nothing.
  The patients [-de l'hôpital-]{+of the hospital+}, {+elevated +}IL-6 [-水平升高-]{+levels+} yes.
    │ 2:14  fr  replaced 0.90  de l'hôpital → of the hospital
    │   fr/general:hôpital
    │ 2:28  zh  replaced 0.80  IL-6 水平升高 → elevated IL-6 levels
  More text.
  And [?肝?].
    │ 4:5  zh  unresolved 0.00  肝  (no translation)
`},
		{"narrow", report.DiffStyle{Width: 30}, `a.txt
@@ line 2 @@
  The patients [-de l'
  hôpital-]{+of the hospital+}
  , {+elevated +}IL-6 [-水平升
  高-]{+levels+} yes.
    │ 2:14  fr  replaced 0.90
    │ de l'hôpital → of the
    │ hospital
    │   fr/general:hôpital
    │ 2:28  zh  replaced 0.80
    │ IL-6 水平升高 → elevated
    │ IL-6 levels
@@ line 4 @@
  And [?肝?].
    │ 4:5  zh  unresolved 0.00
    │ 肝  (no translation)
`},
		{"coloured", report.DiffStyle{Color: true}, "\x1b[1ma.txt\x1b[0m\n\x1b[36m@@ line 2 @@\x1b[0m\n  The patients \x1b[31;9mde l'hôpital\x1b[0m\x1b[32mof the hospital\x1b[0m, "},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var b bytes.Buffer
			if err := report.WriteDiff(&b, report.New(d), src, tt.style); err != nil {
				t.Fatal(err)
			}
			if got := b.String(); !strings.HasPrefix(got, tt.want) || tt.name == "plain" && got != tt.want {
				t.Errorf("got\n%s\nwant\n%s", got, tt.want)
			}
			if tt.style.Width > 0 {
				for line := range strings.Lines(b.String()) {
					if n := utf8.RuneCountInString(strings.TrimRight(line, "\n")); n > tt.style.Width {
						t.Errorf("a line of %d characters: %q", n, line)
					}
				}
			}
		})
	}
}

func TestDiffIsSafe(t *testing.T) {
	d := text.NewDocument("\x1b[2Ja.txt", "The \x1b]0;title\x07 肝\u202e is.")
	i := strings.Index(d.Text, "肝")
	if err := d.Replace(text.Edit{Span: text.Span{Start: i, End: i + 3}, New: "liver\x1b[1m"}); err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := report.WriteDiff(&b, report.New(d), d.Text, report.DiffStyle{Context: 1, Kept: true}); err != nil {
		t.Fatal(err)
	}
	if strings.ContainsAny(b.String(), "\x1b\x07\u202e") {
		t.Errorf("%q", b.String())
	}
}

func TestUnified(t *testing.T) {
	patch, err := exec.LookPath("patch")
	if err != nil {
		t.Skip("no patch program found: the patches are not tried out")
	}
	long := strings.Repeat("line\n", 9)
	tests := []struct {
		name, src, old, new string
	}{
		{"one line", "a\nb 肝 c\nd\n", "肝", "liver"},
		{"no line break at the end", "a\nb 肝", "肝", "liver"},
		{"Windows line ends", "a\r\nb 肝\r\nc\r\n", "肝", "liver"},
		{"the first and the last line", "肝\n" + long + "肝\n", "肝", "liver"},
		{"near each other", "肝\nx\ny\n肝\n", "肝", "liver"},
		{"a line break goes", "a 肝\nb\nc\n", "肝\n", "liver "},
		{"a line break comes", "a 肝 b\nc\n", "肝", "liver\nand"},
		{"the last line break goes", "a\nb 肝\n", " 肝\n", ""},
		{"a line goes", "a\n肝\nb\n", "肝\n", ""},
		{"everything goes", "肝\n", "肝\n", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := text.NewDocument("docs/the file.txt", tt.src)
			for at := 0; ; {
				i := strings.Index(tt.src[at:], tt.old)
				if i < 0 {
					break
				}
				if err := d.Replace(text.Edit{Span: text.Span{Start: at + i, End: at + i + len(tt.old)}, New: tt.new}); err != nil {
					t.Fatal(err)
				}
				at += i + len(tt.old)
			}
			var b bytes.Buffer
			if err := report.WriteUnified(&b, report.New(d), tt.src); err != nil {
				t.Fatal(err)
			}
			dir := t.TempDir()
			file := filepath.Join(dir, "docs", "the file.txt")
			if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(file, []byte(tt.src), 0o644); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command(patch, "-p0", "--binary", "--posix")
			cmd.Dir, cmd.Stdin = dir, bytes.NewReader(b.Bytes())
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s\n%s", err, out, b.String())
			}
			got, err := os.ReadFile(file)
			if err != nil && d.Output() != "" {
				t.Fatal(err)
			}
			if string(got) != d.Output() {
				t.Errorf("patched %q, want %q\n%s", got, d.Output(), b.String())
			}
		})
	}
}
