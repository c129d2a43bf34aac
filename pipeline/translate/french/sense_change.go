package french

import (
	"strconv"
	"strings"
)

// risesFrom says whether a verb before "de 50 à 65 %" means that something rises or falls, by the two numbers; "" when no such pair follows.
func (s *sentence) risesFrom(i int) string {
	var pair []float64
	for k := i + 1; k < min(len(s.chunks), i+6) && len(pair) < 2; k++ {
		c := s.chunks[k]
		if !c.is(tPrep, tNum, tNoun) {
			break
		}
		for w := range strings.FieldsSeq(strings.ReplaceAll(c.source, "\u00a0", " ")) {
			if n, err := strconv.ParseFloat(strings.ReplaceAll(w, ",", "."), 64); err == nil && len(pair) < 2 {
				pair = append(pair, n)
			}
		}
	}
	switch {
	case len(pair) < 2 || pair[0] == pair[1]:
		return ""
	case pair[0] < pair[1]:
		return "rise"
	}
	return "fall"
}
