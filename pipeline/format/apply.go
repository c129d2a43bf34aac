package format

import (
	"cmp"
	"slices"
	"strings"
)

// Apply carries sorted changes out on a document.
func Apply(src string, changes []Change) string {
	if len(changes) == 0 {
		return src
	}
	var b strings.Builder
	at := 0
	for _, c := range changes {
		b.WriteString(src[at:c.Start])
		b.WriteString(c.New)
		at = c.End
	}
	b.WriteString(src[at:])
	return b.String()
}

// sorted puts changes in the order of the document. Those at one place keep the order that they have.
func sorted(changes []Change) []Change {
	slices.SortStableFunc(changes, func(a, b Change) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End)) })
	return changes
}
