package report

import (
	"sort"
	"strings"
)

// lineStarts gives the offset of each line of a text. A text has at least one line; a final line break begins no further
// one.
func lineStarts(s string) []int {
	starts := []int{0}
	for i := 0; ; {
		n := strings.IndexByte(s[i:], '\n')
		if n < 0 || i+n+1 == len(s) {
			return starts
		}
		i += n + 1
		starts = append(starts, i)
	}
}

// lineAt is the index of the line that holds the byte at offset.
func lineAt(starts []int, offset int) int {
	return sort.Search(len(starts), func(i int) bool { return starts[i] > offset }) - 1
}

// lineEnd is the offset of the end of a line, before its line break.
func lineEnd(s string, starts []int, i int) int {
	end := len(s)
	if i+1 < len(starts) {
		end = starts[i+1]
	}
	return starts[i] + len(strings.TrimRight(s[starts[i]:end], "\r\n"))
}

// lineStop is the offset behind a line's break.
func lineStop(s string, starts []int, i int) int {
	if i+1 < len(starts) {
		return starts[i+1]
	}
	return len(s)
}
