package lang

import (
	"strings"

	"unmix/pipeline/lang/internal/table"
)

// Unaccent gives the spelling of a lower-case NFC word without accents and ligatures: hépatite is hepatite, œdème is oedeme. ASCII
// words come back as they are, without allocation.
func Unaccent(word string) string {
	first := strings.IndexFunc(word, func(r rune) bool { return r >= 0x80 })
	if first < 0 {
		return word
	}
	var b strings.Builder
	b.WriteString(word[:first])
	for _, r := range word[first:] {
		if i := table.AccentIndex(r); r >= 0x80 && i >= 0 {
			b.WriteString(table.Plain[i])
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}
