package report

import (
	"fmt"
	"io"
	"strings"
)

// A Count is how many changes of each status there are.
type Count struct {
	Replaced, Unresolved, Kept, Adjusted int
}

// Add counts one change.
func (n *Count) Add(c Change) {
	switch c.Status {
	case Replaced:
		n.Replaced++
	case Unresolved:
		n.Unresolved++
	case Kept:
		n.Kept++
	case Adjusted:
		n.Adjusted++
	}
}

// Total is the number of changes counted.
func (n Count) Total() int { return n.Replaced + n.Unresolved + n.Kept + n.Adjusted }

// CountOf counts the changes of one record.
func CountOf(r Record) Count {
	var n Count
	for _, c := range r.Changes {
		n.Add(c)
	}
	return n
}

// statBar is the width of the bar behind each document of a table, in columns.
const statBar = 20

// WriteStat writes a table of documents: what was replaced, what stays unresolved, and a bar for each, drawn to one scale.
// width is the number of columns there is room for, 0 when it does not matter.
func WriteStat(w io.Writer, records []Record, width int) error {
	var all Count
	total := plural(len(records), "document")
	longest, most := columns(total), 1
	for _, r := range records {
		n := CountOf(r)
		all.Replaced += n.Replaced
		all.Unresolved += n.Unresolved
		all.Kept += n.Kept
		all.Adjusted += n.Adjusted
		longest, most = max(longest, columns(printable(r.Input))), max(most, n.Replaced+n.Unresolved)
	}
	bar := statBar
	if width > 0 {
		if width < longest+len("  replaced  unresolved  kept  ")+statBar {
			bar = 0
		}
		longest = min(longest, max(12, width-len("  replaced  unresolved  kept")))
	}
	b := &strings.Builder{}
	fmt.Fprintf(b, "%s  replaced  unresolved  kept\n", pad("document", longest))
	for _, r := range records {
		n := CountOf(r)
		row := fmt.Sprintf("%s  %8d  %10d  %4d  %s", pad(shortPath(printable(r.Input), longest), longest), n.Replaced, n.Unresolved, n.Kept, statLine(n, most, bar))
		fmt.Fprintln(b, strings.TrimRight(row, " "))
	}
	fmt.Fprintf(b, "%s  %8d  %10d  %4d\n", pad(total, longest), all.Replaced, all.Unresolved, all.Kept)
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("report: stat: %w", err)
	}
	return nil
}

// statLine draws a bar: a plus for what was replaced, a question mark for what is open.
func statLine(n Count, most, width int) string {
	signs := func(k int) int {
		if k == 0 || width == 0 {
			return 0
		}
		return max(1, k*width/most)
	}
	return strings.Repeat("+", signs(n.Replaced)) + strings.Repeat("?", signs(n.Unresolved))
}

// shortPath keeps the end of a path, which tells files apart.
func shortPath(path string, n int) string {
	if columns(path) <= n {
		return path
	}
	return "…" + tail(path, n-1)
}
