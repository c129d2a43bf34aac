package report

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"path"
	"path/filepath"
	"slices"
	"strconv"
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
	line, column, at := 1, 1, 0 // of the text before at
	for i := range changes {
		c := &changes[i]
		for {
			n := strings.IndexByte(src[at:c.Start], '\n')
			if n < 0 {
				break
			}
			at += n + 1
			line, column = line+1, 1
		}
		column += utf8.RuneCountInString(src[at:c.Start])
		at = c.Start
		c.Line, c.Column = line, column
		c.Original = src[c.Start:c.End]
	}
}

const (
	// contextBytes is how much of the text on each side goes into a change's identity.
	contextBytes = 32
	// thinContext is the number of bytes on both sides together below which the identity also looks at the lines
	// around: a heading or a table cell has no context of its own, and would be taken for the next one like it.
	thinContext = 24
)

// An Identifier gives the changes of one document ids that survive a new run and edits elsewhere in the document: an id is
// made of the document's file name, the fragment, the text next to it, and which of several such places it is; not of
// the offset.
type Identifier struct {
	file, src string
	seen      map[string]int
	key       []byte
}

// NewIdentifier begins the numbering of one document. name is its path, of which only the file's own name counts.
func NewIdentifier(name, src string) *Identifier {
	return &Identifier{file: FileName(name), src: src, seen: map[string]int{}}
}

// FileName is the name of a document without its folders. Of a document inside a container it is the container's name with
// the document's place in it: "reports.docx#word/document.xml".
func FileName(name string) string {
	file, inside, ok := strings.Cut(filepath.ToSlash(name), "#")
	if ok {
		inside = "#" + inside
	}
	return path.Base(file) + inside
}

// ID names the place [start, end) of the document. Places with the same text and context are told apart by the order in
// which they are asked for: ask in the order of the text.
func (i *Identifier) ID(start, end int) string {
	left, right := context(i.src, start, end)
	k := append(i.key[:0], i.file...)
	k = appendPlain(append(k, 0), left)
	k = append(append(k, 0), i.src[start:end]...)
	k = appendPlain(append(k, 0), right)
	n := i.seen[string(k)] + 1
	i.seen[string(k)] = n
	k = strconv.AppendInt(append(k, 0), int64(n), 10)
	i.key = k
	sum := sha256.Sum256(k)
	return hex.EncodeToString(sum[:6])
}

// context returns the text on both sides of [start, end) that its identity rests on. It stays on the line unless that leaves too little.
func context(src string, start, end int) (left, right string) {
	a, b := max(0, start-contextBytes), min(len(src), end+contextBytes)
	for a < start && !utf8.RuneStart(src[a]) {
		a++
	}
	for b < len(src) && b > end && !utf8.RuneStart(src[b]) {
		b--
	}
	wideLeft, wideRight := src[a:start], src[end:b]
	left = wideLeft[strings.LastIndexByte(wideLeft, '\n')+1:]
	right, _, _ = strings.Cut(wideRight, "\n")
	if len(left)+len(right) < thinContext {
		left, right = wideLeft, wideRight
	}
	return left, right
}

// appendPlain appends a text with every run of white space as one space, and none at its ends.
func appendPlain(b []byte, s string) []byte {
	first := true
	for w := range strings.FieldsSeq(s) {
		if !first {
			b = append(b, ' ')
		}
		b, first = append(b, w...), false
	}
	return b
}
