package batch

import (
	"archive/zip"
	"bytes"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline"
	"unmix/pipeline/format"
)

// encoded writes a text in another encoding.
func encoded(t *testing.T, name, s string) string {
	t.Helper()
	c, err := format.CharsetNamed(name)
	if err != nil {
		t.Fatal(err)
	}
	b, err := c.Encode(s)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// packedAs compresses a text.
func packedAs(t *testing.T, c format.Compression, s string) string {
	t.Helper()
	b, err := pack(c, []byte(s))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// word makes a DOCX with one paragraph of two runs that cut a fragment.
func word(t *testing.T, first, second string) string {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for _, m := range [][2]string{
		{"[Content_Types].xml", `<Types></Types>`},
		{"word/document.xml", `<w:document xmlns:w="w"><w:body><w:p><w:r><w:t>` + first + `</w:t></w:r><w:r><w:t>` + second + `</w:t></w:r></w:p></w:body></w:document>`},
		{"word/_rels/document.xml.rels", `<Relationships></Relationships>`},
		{"word/media/image.png", "概述"},
	} {
		f, err := w.Create(m[0])
		if err == nil {
			_, err = io.WriteString(f, m[1])
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// polluted is one file of every format, encoding and compression, with what must come out of it; "" is for those that are
// compared by their content.
func polluted(t *testing.T) (in, want map[string]string) {
	const wide = "The 概述 of the liver, 肝纤维化 and more. 这是一个关于肝脏疾病的概述。\n"
	in, want = map[string]string{}, map[string]string{}
	add := func(name, src, out string) { in[name], want[name] = src, out }
	add("a.txt", "The 概述 of it.\r\n", "The overview of it.\r\n")
	add("a.md", "# Title\n\nThe `概述` or the **概述** of it.\n", "# Title\n\nThe `概述` or the **overview** of it.\n")
	add("a.html", "<p>The &lt;概述&gt;&nbsp;<b>概</b>述</p>", "<p>The &lt;overview&gt;&nbsp;<b>overview</b></p>")
	add("a.jsonl", "{\"text\":\"The \\u6982\\u8ff0 \\\"now\\\".\",\"x\":\"概述\"}\n\n{\"text\":\"Fine.\"}\r\n{\"text\":\"The 概述.\"}", "{\"text\":\"The overview \\\"now\\\".\",\"x\":\"概述\"}\n\n{\"text\":\"Fine.\"}\r\n{\"text\":\"The overview.\"}")
	add("a.json", "[{\"text\":\"The 概述.\"}]", "[{\"text\":\"The overview.\"}]")
	add("a.csv", "id,text\n概述,The 概述 of it\n2,\"The \"\"概述\"\"\"\n", "id,text\n概述,The overview of it\n2,\"The \"\"overview\"\"\"\n")
	add("a.tsv", "text\tn\nThe 概述\t1\n", "text\tn\nThe overview\t1\n")
	add("a.srt", "1\n00:00:01,000 --> 00:00:02,000\nThe 概述 of it\n", "1\n00:00:01,000 --> 00:00:02,000\nThe overview of it\n")
	add("a.vtt", "WEBVTT 概述\n\n00:01.000 --> 00:02.000\nThe 概述 of it\n", "WEBVTT 概述\n\n00:01.000 --> 00:02.000\nThe overview of it\n")
	add("a.xlf", `<xliff version="2.0" srcLang="zh" trgLang="en"><source>概述</source><target>The 概述</target></xliff>`, `<xliff version="2.0" srcLang="zh" trgLang="en"><source>概述</source><target>The overview</target></xliff>`)
	add("bom.txt", "\xef\xbb\xbfThe 概述.", "\xef\xbb\xbfThe overview.")
	add("utf16.txt", encoded(t, "utf-16le-bom", "The 概述 of it."), "The overview of it.")
	add("gb.txt", encoded(t, "gb18030", wide), strings.Replace(wide, "概述 of", "overview of", 1))
	add("latin.txt", encoded(t, "windows-1252", "The naïve thérapie é."), "")
	add("gz.txt.gz", packedAs(t, format.Gzip, "The 概述."), packedAs(t, format.Gzip, "The overview."))
	add("zst.jsonl.zst", packedAs(t, format.Zstd, "{\"text\":\"The 概述.\"}\n"), packedAs(t, format.Zstd, "{\"text\":\"The overview.\"}\n"))
	add("a.docx", word(t, "The 概", "述 of it"), "")
	return in, want
}

func TestEveryFormat(t *testing.T) {
	for name, o := range map[string]Options{
		"utf-8":         {Pipeline: small(t, pipeline.Options{})},
		"marked":        {Pipeline: small(t, pipeline.Options{MarkUnresolved: true})},
		"keep encoding": {Pipeline: small(t, pipeline.Options{}), KeepEncoding: true},
		"tracked":       {Pipeline: small(t, pipeline.Options{}), Track: true},
	} {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			in, want := polluted(t)
			for f, src := range in {
				write(t, filepath.Join(dir, "in", f), src)
			}
			o.Out, o.Report = filepath.Join(dir, "out"), filepath.Join(dir, "r.jsonl")
			failed, _ := clean(t, filepath.Join(dir, "in"), o)
			none(t, failed, 0)
			verified(t, o.Report)
			out := tree(t, o.Out)
			for f, w := range want {
				if name == "utf-8" && w != "" && f != "gb.txt" && out[f] != w {
					t.Errorf("%s is %q, want %q", f, out[f], w)
				}
			}
			if strings.Contains(out["gb.txt"], "overview") == o.KeepEncoding && !strings.Contains(out["gb.txt"], "overview of the liver") {
				t.Errorf("gb.txt is %q", out["gb.txt"])
			}

			// What came out is left alone by a second run, but for Word's own marks of a change.
			again := o
			again.Out, again.Report = filepath.Join(dir, "again"), ""
			if o.Track {
				delete(out, "a.docx")
			}
			failed, _ = clean(t, o.Out, again)
			none(t, failed, 0)
			second := tree(t, again.Out)
			if o.Track {
				delete(second, "a.docx")
			}
			same(t, "second run", second, out)

			// Everything can be taken back.
			var v Reverter
			for _, r := range records(t, o.Report) {
				if err := v.Revert(r); err != nil {
					t.Error(err)
				}
			}
			if err := v.Close(); err != nil {
				t.Error(err)
			}
			same(t, "reverted", tree(t, o.Out), in)
		})
	}
}

func TestEveryFormatInPlace(t *testing.T) {
	dir := t.TempDir()
	in, _ := polluted(t)
	delete(in, "a.docx") // its members come back, but not the way in which they were packed
	delete(in, "gz.txt.gz")
	delete(in, "zst.jsonl.zst")
	for f, src := range in {
		write(t, filepath.Join(dir, "in", f), src)
	}
	o := Options{Pipeline: small(t, pipeline.Options{}), InPlace: true, Report: filepath.Join(dir, "r.jsonl")}
	failed, _ := clean(t, filepath.Join(dir, "in"), o)
	none(t, failed, 0)
	verified(t, o.Report)
	o.Resume = true
	if _, reused := clean(t, filepath.Join(dir, "in"), o); reused != len(in) {
		t.Errorf("%d of %d files were not done again", reused, len(in))
	}
	var v Reverter
	for _, r := range records(t, o.Report) {
		if err := v.Revert(r); err != nil {
			t.Error(err)
		}
	}
	if err := v.Close(); err != nil {
		t.Error(err)
	}
	same(t, "reverted", tree(t, filepath.Join(dir, "in")), in)
}

// TestNothingToDo holds every format to its promise that clean files come out with the same bytes.
func TestNothingToDo(t *testing.T) {
	dir := t.TempDir()
	in, _ := polluted(t)
	english := small(t, pipeline.Options{MinConfidence: 1.01}) // nothing is certain enough
	for f, src := range in {
		write(t, filepath.Join(dir, "in", f), src)
	}
	failed, _ := clean(t, filepath.Join(dir, "in"), Options{Pipeline: english, Out: filepath.Join(dir, "out")})
	none(t, failed, 0)
	same(t, "output", tree(t, filepath.Join(dir, "out")), in)
}

func TestReportPointsIntoTheFile(t *testing.T) {
	dir := t.TempDir()
	src := encoded(t, "gb18030", "这是一个关于肝脏疾病的。\nThe 概述 of it, again 概述.\n")
	write(t, filepath.Join(dir, "in", "gb.txt"), src)
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: filepath.Join(dir, "out"), Report: filepath.Join(dir, "r.jsonl")}
	failed, _ := clean(t, filepath.Join(dir, "in"), o)
	none(t, failed, 0)
	r := records(t, o.Report)[0]
	if r.Encoding != "gb18030" || r.OutputEncoding != format.UTF8 {
		t.Errorf("encodings %s, %s", r.Encoding, r.OutputEncoding)
	}
	for _, c := range r.Changes {
		if c.Changes() && src[c.Start:c.End] != encoded(t, "gb18030", c.Original) {
			t.Errorf("bytes %d:%d are %q, not %s", c.Start, c.End, src[c.Start:c.End], c.Original)
		}
	}
}

func TestMojibakeIsReported(t *testing.T) {
	dir := t.TempDir()
	write(t, filepath.Join(dir, "in", "a.txt"), "The thÃ©rapie of it.\n")
	o := Options{Pipeline: small(t, pipeline.Options{}), Out: filepath.Join(dir, "out"), Report: filepath.Join(dir, "r.jsonl")}
	clean(t, filepath.Join(dir, "in"), o)
	if r := records(t, o.Report)[0]; len(r.Warnings) != 1 || !strings.Contains(r.Warnings[0], "at byte 6") {
		t.Errorf("warnings %q", r.Warnings)
	}
}

// TestOneCell cleans a table that is one cell, and so reads like plain text, but must be quoted after the change.
func TestOneCell(t *testing.T) {
	t.Chdir(t.TempDir())
	write(t, "small.tsv", "lang\tterm\tenglish\tpos\nzh\t概述\toverview, short\tnoun\n")
	p, err := pipeline.New(pipeline.Options{Glossaries: []string{"small.tsv"}, OnlyGlossaries: true})
	if err != nil {
		t.Fatal(err)
	}
	write(t, "in/a.csv", "The 概述")
	o := Options{Pipeline: p, Out: "out", Report: "r.jsonl", Prose: format.Options{Columns: []string{"1"}}}
	none(t, first(clean(t, "in", o)), 0)
	same(t, "output", tree(t, "out"), map[string]string{"a.csv": `"The overview, short"`})
	verified(t, "r.jsonl")
}
