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

// benchmark runs split and identify on a text, with what a stage remembers of the runs before or as if each were the first.
func benchmark(b *testing.B, src string, first bool) {
	s := builtin(b)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		stage := s
		if first {
			stage = &Stage{terms: s.terms, memo: memory.Memory[[]text.Fragment]{Most: maxRemembered}}
		}
		d := text.NewDocument("b", src)
		split.New().Run(d)
		stage.Run(d)
	}
}

func BenchmarkCleanEnglish(b *testing.B) {
	benchmark(b, strings.ToValidUTF8(cleanText(b), ""), false)
}
func BenchmarkMixedDocuments(b *testing.B) { benchmark(b, mixedText(b), false) }
func BenchmarkMixedFirst(b *testing.B)     { benchmark(b, mixedText(b), true) }
