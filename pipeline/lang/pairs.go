package lang

import (
	_ "embed"

	"unmix/pipeline/lang/internal/table"
)

//go:embed data/pairs.bin
var pairs string

// PairCount is how often two lower-case words stand side by side in the clean English text, nothing but one space between
// them: a lower bound like Word.Count. A hyphenated word is one word. A pair that was never counted is taken
// for another one with a probability of about one in two million.
func PairCount(a, b string) int {
	return table.LevelCount(uint32(table.Find32(pairs, table.Extend(table.Hash(a), b))))
}
