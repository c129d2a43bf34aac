//go:build !nolingua

package pipeline_test

import (
	"strings"
	"testing"

	"github.com/pemistahl/lingua-go"
)

// BenchmarkLingua is lingua-go on the text of BenchmarkPipeline: both ways in which it can be used on mixed text.
func BenchmarkLingua(b *testing.B) {
	src := mixed(b)
	detector := lingua.NewLanguageDetectorBuilder().FromLanguages(lingua.English, lingua.French, lingua.Chinese).WithPreloadedLanguageModels().Build()
	b.Run("DetectMultipleLanguagesOf", func(b *testing.B) {
		b.SetBytes(int64(len(src)))
		for b.Loop() {
			detector.DetectMultipleLanguagesOf(src)
		}
	})
	b.Run("DetectLanguageOf-by-clause", func(b *testing.B) {
		b.SetBytes(int64(len(src)))
		for b.Loop() {
			for clause := range strings.FieldsFuncSeq(src, func(r rune) bool { return strings.ContainsRune(",.:;()\n", r) }) {
				detector.DetectLanguageOf(clause)
			}
		}
	})
}
