package identify

import (
	_ "embed"
	"strings"
)

//go:embed english.txt
var englishText string

// englishToo holds the words of english.txt.
var englishToo = func() map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(englishText) {
		if line[0] == '#' {
			continue
		}
		for w := range strings.FieldsSeq(line) {
			m[w] = true
		}
	}
	return m
}()
