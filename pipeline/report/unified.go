package report

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// unifiedContext is the number of unchanged lines around a hunk, as diff -u has it.
const unifiedContext = 3

// WriteUnified writes the changes of one document as a patch against its input, which "patch -p0" applies in the folder
// that the paths start from. A document without changes writes nothing. src is the input of the record; the error says
// where the two do not belong together.
func WriteUnified(w io.Writer, r Record, src string) error {
	if _, err := Replay(r, src); err != nil {
		return err
	}
	blocks := blocks(r.Changes, src)
	if len(blocks) == 0 {
		return nil
	}
	out := bufio.NewWriter(w)
	name := patchName(r.Input)
	fmt.Fprintf(out, "--- %s\n+++ %s\n", name, name)
	lines := lineStarts(src)
	shift := 0 // how many lines the new text is ahead of the old one
	for at := 0; at < len(blocks); {
		next := at + 1
		for next < len(blocks) && blocks[next].first-blocks[next-1].end <= 2*unifiedContext {
			next++
		}
		shift += hunk(out, src, lines, blocks[at:next], shift)
		at = next
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("report: diff: %w", err)
	}
	return nil
}

// A block is a run of whole lines [first, end) of the input that gives way to new text.
type block struct {
	first, end int
	text       string
}

// blocks gathers the changes line by line.
func blocks(changes []Change, src string) []block {
	var out []block
	lines := lineStarts(src)
	for at := 0; at < len(changes); {
		last, next := extent(changes, at, lines)
		first := lineAt(lines, changes[at].Start)
		// A change that takes a line break away joins its line to the next one.
		for last+1 < len(lines) && takesBreak(changes[at:next], lineStop(src, lines, last)) {
			last++
			for next < len(changes) && lineAt(lines, changes[next].Start) <= last {
				next++
			}
		}
		start, stop := lines[first], lineStop(src, lines, last)
		if text := replaced(src, changes[at:next], start, stop); text != src[start:stop] {
			out = append(out, block{first, last + 1, text})
		}
		at = next
	}
	return out
}

// takesBreak reports whether a change replaces the byte before stop, a line break, by something that is none.
func takesBreak(changes []Change, stop int) bool {
	for _, c := range changes {
		if c.Changes() && c.Start < stop && c.End >= stop && !strings.HasSuffix(c.Replacement, "\n") {
			return true
		}
	}
	return false
}

// replaced is src[start:stop] with changes carried out.
func replaced(src string, changes []Change, start, stop int) string {
	var b strings.Builder
	for _, c := range changes {
		if c.Changes() {
			b.WriteString(src[start:c.Start])
			b.WriteString(c.Replacement)
			start = c.End
		}
	}
	b.WriteString(src[start:stop])
	return b.String()
}

// hunk writes neighbouring blocks as one hunk, and returns by how many lines the text grew.
func hunk(w io.Writer, src string, lines []int, blocks []block, shift int) int {
	first, end := max(0, blocks[0].first-unifiedContext), min(len(lines), blocks[len(blocks)-1].end+unifiedContext)
	grown := 0
	for _, b := range blocks {
		grown += countLines(b.text) - (b.end - b.first)
	}
	fmt.Fprintf(w, "@@ -%s +%s @@\n", hunkRange(first, end-first), hunkRange(first+shift, end-first+grown))
	at := first
	for _, b := range blocks {
		patchLines(w, ' ', src[lines[at]:lines[b.first]])
		patchLines(w, '-', src[lines[b.first]:lineStop(src, lines, b.end-1)])
		patchLines(w, '+', b.text)
		at = b.end
	}
	if at < end {
		patchLines(w, ' ', src[lines[at]:lineStop(src, lines, end-1)])
	}
	return grown
}

// hunkRange writes lines as a hunk's header has them: the first from 1, or the one before when there are none.
func hunkRange(first, n int) string {
	if n == 0 {
		return fmt.Sprintf("%d,0", first)
	}
	return fmt.Sprintf("%d,%d", first+1, n)
}

func countLines(s string) int {
	n := strings.Count(s, "\n")
	if s != "" && !strings.HasSuffix(s, "\n") {
		n++
	}
	return n
}

// patchLines writes whole lines with their sign in front.
func patchLines(w io.Writer, sign byte, s string) {
	for line := range strings.Lines(s) {
		fmt.Fprintf(w, "%c%s", sign, line)
		if !strings.HasSuffix(line, "\n") {
			fmt.Fprint(w, "\n\\ No newline at end of file\n")
		}
	}
}

// patchName writes a path for a patch's header: quoted when it holds what would end it.
func patchName(path string) string {
	if strings.ContainsAny(path, "\n\r\t\"\\") {
		return strconv.Quote(path)
	}
	if strings.Contains(path, " ") {
		return path + "\t" // the tab says where a name with spaces ends
	}
	return path
}
