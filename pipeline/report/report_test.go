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

// hostile is a document with markup, control characters, wide characters and Windows line ends, and changes of every status
// on it.
func hostile(t testing.TB) report.Document {
	t.Helper()
	const src = "Titre\r\n\r\nThe <b>foie</b> & le “foie\u0007 gras” of a 急性 case: ]]> 肝炎\tend.\r\nNothing here.\r\nIl y a Doppler, and 肝\nlast 概述"
	d := text.NewDocument("docs/a b#1 <x>.txt", src)
	span := func(s string) text.Span {
		i := strings.Index(src, s)
		if i < 0 {
			t.Fatalf("no %q", s)
		}
		return text.Span{Start: i, End: i + len(s)}
	}
	for _, e := range []text.Edit{
		{Span: span("foie"), New: "liver", Lang: text.French, Confidence: 0.97, Alternatives: []string{"hepatic", "a|b"}, Reasons: []text.Reason{{From: "foie", To: "liver", Entry: "fr/anatomy:foie"}, {Rule: "fit/<capital>"}}},
		{Span: span("a 急"), New: "", Lang: text.English},
		{Span: span("概述"), New: "overview\x0b", Lang: text.Chinese, Confidence: 0.5},
	} {
		if e.Lang == text.English {
			e.Span, e.New, e.Change = text.Span{Start: e.Start, End: e.Start + 1}, "an", text.Adjusted
		}
		if err := d.Replace(e); err != nil {
			t.Fatal(err)
		}
	}
	d.Notes = []text.Note{
		{Span: span("Titre"), Kind: text.Kept, Lang: text.French, Why: "a name"},
		{Span: span("foie\u0007 gras"), Lang: text.French, Draft: "fatty <liver>", Why: "confidence below 0.50", Unknown: []string{"gras"}, Confidence: 0.3},
		{Span: span("急性"), Lang: text.Chinese, Why: "no translation"},
		{Span: span("肝炎"), Lang: text.Chinese, Draft: "hepatitis", Why: "no entry covers 炎"},
	}
	r := report.New(d)
	r.Unmix, r.Output = "0.1.0", "clean/a.txt"
	return report.Document{Record: r, Source: src, Readable: true}
}

// many is a document of records that say nothing unusual, and one whose input is not at hand.
func many(t testing.TB) []report.Document {
	d := hostile(t)
	unread := d
	unread.Source, unread.Readable, unread.Input = "", false, "/abs/é.docx#word/document.xml"
	none := report.Document{Record: report.Record{Input: "clean.txt", Format: "text"}, Readable: true}
	return []report.Document{d, unread, none}
}

func write(t testing.TB, f report.Format, docs []report.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := f.Write(&b, docs); err != nil {
		t.Fatal(err)
	}
	if !utf8.Valid(b.Bytes()) {
		t.Errorf("%s: not UTF-8", f.Name)
	}
	return b.String()
}

// TestFormats writes every form of nothing, of one hostile document and of many; each mentions every fragment.
func TestFormats(t *testing.T) {
	for _, f := range report.Formats {
		t.Run(f.Name, func(t *testing.T) {
			if named, ok := report.FormatNamed(f.Name); !ok || named.Name != f.Name {
				t.Error("not found by its name")
			}
			write(t, f, nil)
			out := write(t, f, many(t))
			for _, fragment := range []string{"肝炎", "急性", "hepatitis", "liver", "no entry covers 炎"} {
				if !strings.Contains(out, fragment) {
					t.Errorf("%q is missing", fragment)
				}
			}
			if again := write(t, f, many(t)); again != out {
				t.Error("a second writing differs")
			}
		})
	}
	if _, ok := report.FormatNamed("pdf"); ok {
		t.Error("a form that does not exist was found")
	}
}

// TestMarkupStaysText looks for markup of a document in what other programs interpret.
func TestMarkupStaysText(t *testing.T) {
	for _, name := range []string{"html", "xliff", "markdown"} {
		f, _ := report.FormatNamed(name)
		out := write(t, f, many(t))
		for _, bad := range []string{"<b>foie", "<x>", "<liver>", "\x07", "\x0b"} {
			if name == "html" && strings.HasPrefix(bad, "\x07") || name == "html" && bad == "\x0b" {
				continue // HTML shows them as nothing, and has no other way to write them
			}
			if strings.Contains(out, bad) {
				t.Errorf("%s: %q goes out as it is", name, bad)
			}
		}
	}
}

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

// TestDiffIsSafe shows a document with escape sequences: none of them reaches the terminal.
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

// TestUnified applies patches with a program of its own, and expects the output to the byte.
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

func TestRevertChosen(t *testing.T) {
	d := text.NewDocument("a.txt", "肝 and 概述 and 肝.")
	for _, e := range []text.Edit{{Span: text.Span{Start: 0, End: 3}, New: "liver"}, {Span: text.Span{Start: 8, End: 14}, New: "overview"}, {Span: text.Span{Start: 19, End: 22}, New: "肝 liver"}} {
		if err := d.Replace(e); err != nil {
			t.Fatal(err)
		}
	}
	r, output := report.New(d), d.Output()
	var ids []string
	for _, c := range r.Changes {
		ids = append(ids, c.ID)
	}
	tests := []struct {
		name, output string
		ids          []string
		want, err    string
	}{
		{"all", output, nil, d.Text, ""},
		{"one", output, ids[1:2], "liver and 概述 and 肝 liver.", ""},
		{"another after it", "liver and 概述 and 肝 liver.", ids[:1], "肝 and 概述 and 肝 liver.", ""},
		{"one that is reverted already", "liver and 概述 and 肝 liver.", ids[1:2], "liver and 概述 and 肝 liver.", ""},
		{"the rest", "liver and 概述 and 肝 liver.", nil, d.Text, ""},
		{"everything is reverted already", d.Text, nil, d.Text, ""},
		{"edited elsewhere", strings.Replace(output, "and", "or", 1), nil, "", "edited since"},
		{"edited in a replacement", strings.Replace(output, "overview", "survey", 1), nil, "", "edited since"},
		{"cut short", output[:len(output)-1], nil, "", "edited since"},
		{"empty", "", nil, "", "edited since"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := report.Revert(r, tt.output, tt.ids...)
			if got != tt.want || (err == nil) != (tt.err == "") || err != nil && !strings.Contains(err.Error(), tt.err) {
				t.Errorf("got %q, %v, want %q, %q", got, err, tt.want, tt.err)
			}
		})
	}
}

func TestFileName(t *testing.T) {
	for name, want := range map[string]string{"a.txt": "a.txt", "docs/a.txt": "a.txt", "docs/a.jsonl#17": "a.jsonl#17", "docs/b.docx#word/document.xml": "b.docx#word/document.xml", "docs/c#1.txt": "c#1.txt"} {
		if got := report.FileName(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}

// TestIdentity holds ids to what they promise.
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
