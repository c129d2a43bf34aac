package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"
)

// sortChanges puts changes in the order of the text; an insertion stands before what it is inserted in front of.
func sortChanges(changes []Change) {
	slices.SortStableFunc(changes, func(a, b Change) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End))
	})
}

// locate fills in the original text, line and column of changes in the order of the text, in one pass over it.
func locate(src string, changes []Change) {
	line, lineStart, at := 1, 0, 0
	for i := range changes {
		c := &changes[i]
		for {
			n := strings.IndexByte(src[at:c.Start], '\n')
			if n < 0 {
				break
			}
			at += n + 1
			line, lineStart = line+1, at
		}
		at = c.Start
		c.Line, c.Column = line, 1+utf8.RuneCountInString(src[lineStart:c.Start])
		c.Original = src[c.Start:c.End]
	}
}

// contextBytes is how much of the text on each side goes into a change's identity.
const contextBytes = 32

// identify gives each change an id that survives a new run and edits elsewhere in the document: it is made of the
// document's file name, the fragment, the text next to it, and which of several such places it is; not of the offset.
func identify(name, src string, changes []Change) {
	seen := map[string]int{}
	for i := range changes {
		c := &changes[i]
		left, right := context(src, c.Start, c.End)
		key := strings.Join([]string{path.Base(filepath.ToSlash(name)), left, c.Original, right}, "\x00")
		seen[key]++
		sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, seen[key]))
		c.ID = hex.EncodeToString(sum[:6])
	}
}

// context returns the text on both sides of [start, end), cut at characters and at line ends.
func context(src string, start, end int) (left, right string) {
	a, b := max(0, start-contextBytes), min(len(src), end+contextBytes)
	for a < start && !utf8.RuneStart(src[a]) {
		a++
	}
	for b < len(src) && b > end && !utf8.RuneStart(src[b]) {
		b--
	}
	left, right = src[a:start], src[end:b]
	if i := strings.LastIndexByte(left, '\n'); i >= 0 {
		left = left[i+1:]
	}
	if i := strings.IndexByte(right, '\n'); i >= 0 {
		right = right[:i]
	}
	return left, right
}
