package batch

import (
	"html"
	"math/rand/v2"
	"net/url"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/gold"
)

// TestLibreOffice takes annotated documents through LibreOffice: it makes DOCX of them, with formatting that cuts words and
// fragments into runs, opens what came out of the run again, and finds the text of the plain run in it.
func TestLibreOffice(t *testing.T) {
	office, err := exec.LookPath("soffice")
	if err != nil {
		t.Skip("LibreOffice is not installed: apt-get install libreoffice-writer")
	}
	if testing.Short() {
		t.Skip("LibreOffice takes its time")
	}
	documents, err := gold.ReadDir("../../testdata/gold")
	if err != nil {
		t.Fatal(err)
	}
	p, err := pipeline.New(pipeline.Options{})
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	home := url.URL{Scheme: "file", Path: filepath.ToSlash(filepath.Join(dir, "home"))}
	convert := func(to, out string, files ...string) {
		args := append([]string{"-env:UserInstallation=" + home.String(), "--headless", "--convert-to", to, "--outdir", filepath.Join(dir, out)}, files...)
		if b, err := exec.Command(office, args...).CombinedOutput(); err != nil {
			t.Fatalf("soffice: %v\n%s", err, b)
		}
	}
	rng := rand.New(rand.NewPCG(1, 2))
	want := map[string][]string{}
	for _, d := range documents[:4] {
		paragraphs := paragraphsOf(d.Mixed)
		write(t, filepath.Join(dir, "html", d.Name+".html"), formatted(paragraphs, rng))
		plain, err := p.Process("plain", strings.Join(paragraphs, "\n\n"))
		if err != nil {
			t.Fatal(err)
		}
		want[d.Name] = strings.Split(plain.Output(), "\n\n")
	}
	convert("docx:MS Word 2007 XML", "in", all(t, filepath.Join(dir, "html", "*.html"))...)
	o := Options{Pipeline: p, Out: filepath.Join(dir, "out"), Report: filepath.Join(dir, "r.jsonl")}
	none(t, first(clean(t, filepath.Join(dir, "in"), o)), 0)
	verified(t, o.Report)
	o.Out, o.Report, o.Track = filepath.Join(dir, "tracked"), filepath.Join(dir, "t.jsonl"), true
	none(t, first(clean(t, filepath.Join(dir, "in"), o)), 0)
	verified(t, o.Report)
	convert("txt:Text (encoded):UTF8", "txt", all(t, filepath.Join(dir, "out", "*.docx"))...)
	convert("pdf", "pdf", all(t, filepath.Join(dir, "tracked", "*.docx"))...)
	all(t, filepath.Join(dir, "pdf", "*.pdf")) // tracked changes open, too
	for name, lines := range want {
		got := paragraphsOf(strings.TrimPrefix(read(t, filepath.Join(dir, "txt", name+".txt")), "\ufeff"))
		for i, w := range lines {
			if i >= len(got) || got[i] != w {
				t.Errorf("%s, paragraph %d:\ngot  %q\nwant %q", name, i, got[min(i, len(got)-1)], w)
			}
		}
	}
}

// all lists the files of a pattern, of which there must be four.
func all(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) != 4 {
		t.Fatalf("%s: %v, %v", pattern, files, err)
	}
	return files
}

// formatted writes paragraphs as HTML with words in bold, italics and colour that begin and end anywhere.
func formatted(paragraphs []string, rng *rand.Rand) string {
	var b strings.Builder
	b.WriteString("<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n")
	for _, p := range paragraphs {
		b.WriteString("<p>")
		for i, part := range cut(p, rng) {
			tag := [...]string{"", "b", "i", "u"}[i%4]
			if tag == "" {
				b.WriteString(html.EscapeString(part))
				continue
			}
			b.WriteString("<" + tag + ">" + html.EscapeString(part) + "</" + tag + ">")
		}
		b.WriteString("</p>\n")
	}
	b.WriteString("</body></html>\n")
	return b.String()
}
