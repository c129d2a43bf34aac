package main

import (
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// writeChinese writes simplified.bin: pairs of a traditional and its first simplified character, sorted, three bytes each.
func writeChinese(o options) error {
	type pair struct{ traditional, simple rune }
	var pairs []pair
	err := eachLine(filepath.Join(o.opencc, "dictionary", "TSCharacters.txt"), func(line string) {
		traditional, simple, ok := strings.Cut(line, "\t")
		if !ok || utf8.RuneCountInString(traditional) != 1 {
			return
		}
		simple, _, _ = strings.Cut(simple, " ")
		t, _ := utf8.DecodeRuneInString(traditional)
		if s, n := utf8.DecodeRuneInString(simple); n == len(simple) && s != t {
			pairs = append(pairs, pair{t, s})
		}
	})
	if err != nil {
		return err
	}
	slices.SortFunc(pairs, func(a, b pair) int { return int(a.traditional - b.traditional) })
	var data []byte
	for _, p := range pairs {
		for _, r := range []rune{p.traditional, p.simple} {
			data = append(data, byte(r>>16), byte(r>>8), byte(r))
		}
	}
	return write(o, "simplified.bin", data)
}
