package batch

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"

	"github.com/russross/blackfriday/v2"
	"golang.org/x/net/html"

	"unmix/pipeline"
)

// TestSameTextAsPlain writes the paragraphs of the corpus as HTML, DOCX, Markdown and JSON, with markup cut into words and fragments
// at random: what comes out, read by another parser, is the text of the plain run.
func TestSameTextAsPlain(t *testing.T) {
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	corpus, err := filepath.Glob("../../testdata/corpus/*.txt")
	if err != nil || len(corpus) == 0 {
		t.Fatal("no corpus", err)
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for _, file := range corpus {
		paragraphs := paragraphsOf(read(t, file))
		d, err := p.Process("plain", strings.Join(paragraphs, "\n\n"))
		if err != nil {
			t.Fatal(err)
		}
		want := d.Output()
		for name, f := range map[string]struct {
			write func(*testing.T, []string, *rand.Rand) string
			read  func(*testing.T, string) []string
		}{
			"a.html":  {writeHTML, readHTML},
			"a.docx":  {writeWord, readWord},
			"a.md":    {writeMarkdown, readMarkdown},
			"a.jsonl": {writeRecord, readRecord},
		} {
			dir := t.TempDir()
			write(t, filepath.Join(dir, "in", name), f.write(t, paragraphs, rng))
			o := Options{Pipeline: p, Out: filepath.Join(dir, "out"), Report: filepath.Join(dir, "r.jsonl")}
			none(t, first(clean(t, filepath.Join(dir, "in"), o)), 0)
			verified(t, o.Report)
			got := f.read(t, read(t, filepath.Join(dir, "out", name)))
			for i, w := range strings.Split(want, "\n\n") {
				if i >= len(got) || got[i] != w {
					t.Errorf("%s of %s, paragraph %d:\ngot  %q\nwant %q", name, filepath.Base(file), i, got[min(i, len(got)-1)], w)
				}
			}
		}
	}
}

// paragraphsOf cuts a text into its lines that are not empty.
func paragraphsOf(s string) []string {
	var out []string
	for line := range strings.Lines(s) {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// cut splits a text at random places between characters.
func cut(s string, rng *rand.Rand) []string {
	var out []string
	start := 0
	for i := range s {
		if i > start && rng.IntN(12) == 0 {
			out = append(out, s[start:i])
			start = i
		}
	}
	return append(out, s[start:])
}

func writeHTML(_ *testing.T, paragraphs []string, rng *rand.Rand) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html><body>")
	for _, p := range paragraphs {
		b.WriteString("<p>")
		for i, part := range cut(p, rng) {
			tag := []string{"", "em", "span"}[i%3]
			if tag != "" {
				b.WriteString("<" + tag + ">" + html.EscapeString(part) + "</" + tag + ">")
				continue
			}
			b.WriteString(html.EscapeString(part))
		}
		b.WriteString("</p>")
	}
	b.WriteString("</body></html>")
	return b.String()
}

func readHTML(t *testing.T, src string) []string {
	root, err := html.Parse(strings.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for n := range root.Descendants() {
		switch {
		case n.Type == html.ElementNode && n.Data == "p":
			out = append(out, "")
		case n.Type == html.TextNode:
			out[len(out)-1] += n.Data
		}
	}
	return out
}

// writeMarkdown puts the paragraphs into the constructions of Markdown in turn, and code between them that nothing may touch.
func writeMarkdown(_ *testing.T, paragraphs []string, _ *rand.Rand) string {
	var b strings.Builder
	for i, p := range paragraphs {
		form := []string{"%s", "**%s**", "> %s", "*%s*", "[%s](https://example.org/le_foie)"}[i%5]
		fmt.Fprintf(&b, form+"\n\n", p)
		b.WriteString("```\n" + markdownCode + "\n```\n\n")
	}
	return b.String()
}

const markdownCode = "le foie est 肝"

// readMarkdown reads with a parser that has nothing in common with the one of the program.
func readMarkdown(t *testing.T, src string) []string {
	root, err := html.Parse(bytes.NewReader(blackfriday.Run([]byte(src), blackfriday.WithRenderer(blackfriday.NewHTMLRenderer(blackfriday.HTMLRendererParameters{})))))
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for n := range root.Descendants() {
		switch {
		case n.Type == html.ElementNode && n.Data == "p":
			out = append(out, "")
		case n.Type == html.TextNode && n.Parent.Data == "code":
			if n.Data != markdownCode+"\n" {
				t.Errorf("the code is %q", n.Data)
			}
		case n.Type == html.TextNode && strings.TrimSpace(n.Data) != "":
			out[len(out)-1] += n.Data
		}
	}
	return out
}

func writeWord(t *testing.T, paragraphs []string, rng *rand.Rand) string {
	var body bytes.Buffer
	for _, p := range paragraphs {
		body.WriteString("<w:p>")
		for _, part := range cut(p, rng) {
			body.WriteString(`<w:r><w:t xml:space="preserve">`)
			xml.EscapeText(&body, []byte(part))
			body.WriteString("</w:t></w:r>")
		}
		body.WriteString("</w:p>")
	}
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	f, err := w.Create("word/document.xml")
	if err == nil {
		_, err = io.WriteString(f, `<w:document xmlns:w="w">`+body.String()+`</w:document>`)
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func readWord(t *testing.T, src string) []string {
	z, err := zip.NewReader(strings.NewReader(src), int64(len(src)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var doc struct {
		P []struct {
			R []struct {
				T []string `xml:"t"`
			} `xml:"r"`
		} `xml:"p"`
	}
	if err := xml.NewDecoder(f).Decode(&doc); err != nil {
		t.Fatal(err)
	}
	out := make([]string, len(doc.P))
	for i, p := range doc.P {
		for _, r := range p.R {
			out[i] += strings.Join(r.T, "")
		}
	}
	return out
}

func writeRecord(t *testing.T, paragraphs []string, _ *rand.Rand) string {
	b, err := json.Marshal(map[string]string{"text": strings.Join(paragraphs, "\n\n")})
	if err != nil {
		t.Fatal(err)
	}
	return string(b) + "\n"
}

func readRecord(t *testing.T, src string) []string {
	var r map[string]string
	if err := json.Unmarshal([]byte(src), &r); err != nil {
		t.Fatal(err)
	}
	return strings.Split(r["text"], "\n\n")
}
