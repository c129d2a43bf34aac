package identify

import (
	_ "embed"
	"strings"
)

//go:embed english.txt
var englishText string

// wordSet makes a set of the words of a list.
func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(list) {
		m[w] = true
	}
	return m
}

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
