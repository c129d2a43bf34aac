package pipeline_test

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"unmix/pipeline"
	"unmix/pipeline/gold"
	"unmix/pipeline/report"
	"unmix/pipeline/text"
)

// cleaner is one pipeline for all tests of this package.
var cleaner = sync.OnceValues(func() (*pipeline.Pipeline, error) { return pipeline.New(pipeline.Options{}) })

func process(t testing.TB, src string) *text.Document {
	t.Helper()
	p, err := cleaner()
	if err != nil {
		t.Fatal(err)
	}
	d, err := p.Process("test", src)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// corpus reads the documents in testdata.
func corpus(t testing.TB) map[string]string {
	t.Helper()
	files, err := filepath.Glob("../testdata/corpus/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no corpus: %v", err)
	}
	docs := map[string]string{}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		docs[filepath.Base(f)] = string(b)
	}
	return docs
}

// invariants holds a processed document to what must be true of any: fragments tile their segment, segments are in order,
// edits are local, the report replays and reverts.
func invariants(t testing.TB, d *text.Document) {
	t.Helper()
	end := 0
	for _, seg := range d.Segments {
		if seg.Start < end || seg.End > len(d.Text) {
			t.Fatalf("segment %v overlaps the one before, or ends outside", seg.Span)
		}
		end = seg.End
		at := seg.Start
		for _, f := range seg.Fragments {
			if f.Start != at || f.Empty() {
				t.Fatalf("fragment %v does not begin at %d, where the last one ends", f.Span, at)
			}
			at = f.End
		}
		if at != seg.End {
			t.Fatalf("fragments end at %d, their segment %v does not", at, seg.Span)
		}
	}
	for _, skip := range d.Skip {
		for _, e := range d.Edits() {
			if skip.Overlaps(e.Span) {
				t.Fatalf("edit %v touches the skipped %v", e.Span, skip)
			}
		}
	}
	r := report.New(d)
	out, err := report.Replay(r, d.Text)
	if err != nil || out != d.Output() {
		t.Fatalf("replay gives %q, error %v; the output is %q", out, err, d.Output())
	}
	back, err := report.Revert(r, out)
	if err != nil || back != d.Text {
		t.Fatalf("revert gives %q, error %v", back, err)
	}
	if !utf8.ValidString(out) {
		t.Fatal("the output is not valid UTF-8")
	}
}

func TestInvariantsOfTheCorpus(t *testing.T) {
	for name, src := range corpus(t) {
		t.Run(name, func(t *testing.T) {
			d := process(t, src)
			if len(d.Edits()) == 0 {
				t.Fatal("nothing was changed")
			}
			invariants(t, d)
			again := process(t, d.Output())
			if again.Output() != d.Output() {
				t.Errorf("a second run changes the output of the first: %v", again.Edits())
			}
		})
	}
}

// TestSecondRun holds that a second run changes nothing in any annotated document: the English that the first run put in is English
// of the document to the second, and must not make it surer.
func TestSecondRun(t *testing.T) {
	docs, err := gold.ReadDir("../testdata/gold")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		first := process(t, d.Mixed)
		if again := process(t, first.Output()); again.Output() != first.Output() {
			t.Errorf("%s: a second run changes the output of the first: %v", d.Name, again.Edits())
		}
	}
}

// TestIdentity holds that clean English comes out as it went in.
func TestIdentity(t *testing.T) {
	for _, src := range []string{
		"", "\n", "Stem cells can modulate the immune response.\r\n", "Guillain-Barré syndrome and café-au-lait spots.",
		"A dose of 3.125 mg b.i.d. (see Fig. 2) — no change.", "The tumour was haemorrhagic; its centre was grey.\u00a0",
	} {
		if got := process(t, src).Output(); got != src {
			t.Errorf("%q became %q", src, got)
		}
	}
}

// TestDeterminism runs the same document many times, several at once.
func TestDeterminism(t *testing.T) {
	for name, src := range corpus(t) {
		want := report.New(process(t, src))
		var wg sync.WaitGroup
		for range 50 {
			wg.Go(func() {
				got := report.New(process(t, src))
				if got.OutputSHA256 != want.OutputSHA256 || len(got.Changes) != len(want.Changes) {
					t.Errorf("%s: two runs differ", name)
					return
				}
				for i := range got.Changes {
					if got.Changes[i].ID != want.Changes[i].ID || got.Changes[i].Confidence != want.Changes[i].Confidence {
						t.Errorf("%s: change %d differs between runs", name, i)
					}
				}
			})
		}
		wg.Wait()
	}
}

func TestInvalidUTF8(t *testing.T) {
	p, err := cleaner()
	if err != nil {
		t.Fatal(err)
	}
	_, err = p.Process("a.txt", "liver \xff")
	if err == nil || !strings.Contains(err.Error(), "a.txt: invalid UTF-8 at byte 6") {
		t.Errorf("error %v", err)
	}
}

// FuzzProcess holds any text to the invariants, and to a second run that changes nothing that the first left alone.
func FuzzProcess(f *testing.F) {
	for _, src := range corpus(f) {
		for line := range strings.Lines(src) {
			f.Add(line)
		}
	}
	f.Add("réduire l’inflammation, 並促進組織修復。\x00\n# PRISE EN CHARGE\n12,5 mg/kg")
	f.Fuzz(func(t *testing.T, src string) {
		if !utf8.ValidString(src) {
			return
		}
		invariants(t, process(t, src))
	})
}
