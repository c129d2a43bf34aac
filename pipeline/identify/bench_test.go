package identify

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

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

// benchmark runs split and identify on a text.
func benchmark(b *testing.B, src string) {
	s := builtin(b)
	b.SetBytes(int64(len(src)))
	b.ReportAllocs()
	for b.Loop() {
		d := text.NewDocument("b", src)
		split.New().Run(d)
		s.Run(d)
	}
}

func BenchmarkCleanEnglish(b *testing.B)   { benchmark(b, strings.ToValidUTF8(cleanText(b), "")) }
func BenchmarkMixedDocuments(b *testing.B) { benchmark(b, mixedText(b)) }
