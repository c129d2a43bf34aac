package pipeline_test

import (
	"runtime"
	"strings"
	"testing"

	"unmix/pipeline"
)

// mixed is the corpus as one text, and english the same with every changed fragment in English.
func mixed(b *testing.B) string {
	docs := corpus(b)
	return strings.Join([]string{docs["stem-cells-liver-disease.fr.txt"], docs["stem-cell-toxic-hepatitis.zh.txt"]}, "\n\n")
}

// BenchmarkPipeline is the whole pipeline on the mission's documents, when it sees them for the first time, when it has seen their
// segments before, and on clean English; BenchmarkLingua puts the statistical detector beside it, on the same text in the same run.
func BenchmarkPipeline(b *testing.B) {
	polluted := mixed(b)
	clean := process(b, polluted).Output()
	clean = process(b, clean).Output()
	b.Run("first", func(b *testing.B) {
		b.SetBytes(int64(len(polluted)))
		for b.Loop() {
			b.StopTimer()
			p, err := pipeline.New(pipeline.Options{})
			if err == nil {
				_, err = p.Process("warm", "Stem cells can inhibit fibrosis, 减少炎症, et favoriser l'angiogenèse.") // which builds the translators
			}
			if err != nil {
				b.Fatal(err)
			}
			runtime.GC()
			b.StartTimer()
			if _, err := p.Process("bench", polluted); err != nil {
				b.Fatal(err)
			}
		}
	})
	for name, src := range map[string]string{"again": polluted, "clean": clean} {
		b.Run(name, func(b *testing.B) {
			p, err := cleaner()
			if err != nil {
				b.Fatal(err)
			}
			b.SetBytes(int64(len(src)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := p.Process("bench", src); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
