package pipeline_test

import (
	"strings"
	"testing"
)

// mixed is the corpus as one text, and english the same with every changed fragment in English.
func mixed(b *testing.B) string {
	docs := corpus(b)
	return strings.Join([]string{docs["stem-cells-liver-disease.fr.txt"], docs["stem-cell-toxic-hepatitis.zh.txt"]}, "\n\n")
}

// BenchmarkPipeline is the whole pipeline on the mission's documents, and on clean English; BenchmarkLingua puts the
// statistical detector beside it, on the same text in the same run.
func BenchmarkPipeline(b *testing.B) {
	polluted := mixed(b)
	clean := process(b, polluted).Output()
	clean = process(b, clean).Output()
	for name, src := range map[string]string{"mixed": polluted, "clean": clean} {
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
