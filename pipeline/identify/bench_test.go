package identify

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"unmix/pipeline/memory"
	"unmix/pipeline/split"
	"unmix/pipeline/text"
)

// cleanText is a megabyte of clean English, and mixedText the annotated documents.
func cleanText(b *testing.B) string {
	s, err := os.ReadFile(filepath.Join(evalDir, "clean", "medquad.txt"))
	if err != nil {
		b.Skipf("no evaluation data beside the repository: %v", err)
	}
	return string(s[:1<<20])
}

func mixedText(b *testing.B) string {
	var s strings.Builder
	for _, d := range evalDocuments(b, "dev") {
		s.WriteString(d.Mixed + "\n\n")
	}
	return s.String()
}

// A past is what a stage remembers when a run begins.
type past int

const (
	nothing past = iota // as if the text were the first
	words               // the words of the text, as a batch does of new documents
	texts               // the text itself
)

// benchmark runs split and identify on a text.
func benchmark(b *testing.B, src string, remembered past) {
	s := builtin(b)
	known := newForms(s.terms())
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		stage := s
		if remembered != texts {
			stage = &Stage{terms: s.terms, memo: memory.Memory[[]text.Fragment]{Most: maxRemembered}}
		}
		if remembered == words {
			stage.idle.Put(known)
		}
		d := text.NewDocument("b", src)
		split.New().Run(d)
		stage.Run(d)
	}
}

func BenchmarkCleanEnglish(b *testing.B) {
	benchmark(b, strings.ToValidUTF8(cleanText(b), ""), texts)
}
func BenchmarkMixedDocuments(b *testing.B)  { benchmark(b, mixedText(b), texts) }
func BenchmarkMixedFirst(b *testing.B)      { benchmark(b, mixedText(b), nothing) }
func BenchmarkMixedFirstWords(b *testing.B) { benchmark(b, mixedText(b), words) }
