//go:build !nolingua

package batch

import (
	"testing"

	"github.com/pemistahl/lingua-go"
)

// BenchmarkTreeLingua is lingua-go's detection alone, on the first documents of the tree of BenchmarkTree.
func BenchmarkTreeLingua(b *testing.B) {
	detector := lingua.NewLanguageDetectorBuilder().FromLanguages(lingua.English, lingua.French, lingua.Chinese).WithPreloadedLanguageModels().Build()
	texts := goldTexts(b, true)
	size := 0
	for _, s := range texts {
		size += len(s)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, s := range texts {
			detector.DetectMultipleLanguagesOf(s)
		}
	}
}
