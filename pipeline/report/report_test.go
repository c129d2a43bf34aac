package report_test

import (
	"bytes"
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

// TestDiffIsSafe shows a document with escape sequences: none of them reaches the terminal.
// TestUnified applies patches with a program of its own, and expects the output to the byte.
// TestIdentity holds ids to what they promise.
