package report

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// A DiffStyle says how a diff is laid out. The zero value is plain text without wrapping.
type DiffStyle struct {
	// Color marks changes by colour instead of by brackets.
	Color bool
	// Width is the number of columns to wrap at; 0 does not wrap.
	Width int
	// Context is the number of lines shown before and after a changed line.
	Context int
	// Kept also shows fragments that stay on purpose.
	Kept bool
}

// The columns of unchanged text that stay on both sides of a change in a long line.
const besideColumns = 48

// WriteDiff writes the changes of one document for a person: each changed line once, with all its changes in it by word
// and Chinese by character, the lines around it, and below it the language, the confidence and the entries of each
// change. src is the input of the record.
func WriteDiff(w io.Writer, r Record, src string, style DiffStyle) error {
	out := &diffWriter{w: bufio.NewWriter(w), style: style}
	lines := lineStarts(src)
	end := -1 // the last input line that has been shown, from 0
	at := 0
	for at < len(r.Changes) {
		if !out.shows(r.Changes[at]) {
			at++
			continue
		}
		first := lineAt(lines, r.Changes[at].Start)
		last, next := extent(r.Changes, at, lines)
		if end < 0 {
			out.header(r)
		}
		from := max(0, first-style.Context, end+1)
		if from > end+1 || end < 0 {
			out.place(first + 1)
		}
		out.lines(src, lines, from, first)
		start, stop := lines[first], lineStop(src, lines, last)
		out.parts(out.changed(src, r.Changes[at:next], start, stop))
		for _, c := range r.Changes[at:next] {
			out.detail(c)
		}
		end = last
		if after := min(len(lines), last+1+style.Context); next >= len(r.Changes) || lineAt(lines, r.Changes[next].Start) >= after {
			out.lines(src, lines, last+1, after)
			end = after - 1
		}
		at = next
	}
	if err := out.w.Flush(); err != nil {
		return fmt.Errorf("report: diff: %w", err)
	}
	return nil
}

// extent finds the changes that share lines with changes[at]: they end before next, on the line last.
func extent(changes []Change, at int, lines []int) (last, next int) {
	last = lineAt(lines, max(changes[at].Start, changes[at].End-1))
	for next = at + 1; next < len(changes) && lineAt(lines, changes[next].Start) <= last; next++ {
		last = max(last, lineAt(lines, max(changes[next].Start, changes[next].End-1)))
	}
	return last, next
}

// A diffWriter lays a diff out. Errors stay in its buffer until the end.
type diffWriter struct {
	w     *bufio.Writer
	style DiffStyle
}

func (o *diffWriter) shows(c Change) bool { return c.Status != Kept || o.style.Kept }

// The colours of a diff, as ANSI sequences; a part kind is an index of partColors.
const (
	bold  = "\x1b[1m"
	faint = "\x1b[2m"
	reset = "\x1b[0m"
)

var (
	partColors = [...]string{same: "", removed: "\x1b[31;9m", added: "\x1b[32m", left: "\x1b[33m"}
	partMarks  = [...][2]string{same: {"", ""}, removed: {"[-", "-]"}, added: {"{+", "+}"}, left: {"[?", "?]"}}
)

func (o *diffWriter) colored(color, s string) string {
	if !o.style.Color || color == "" || s == "" {
		return s
	}
	return color + s + reset
}

func (o *diffWriter) header(r Record) {
	fmt.Fprintln(o.w, o.colored(bold, fit(printable(r.Input), o.style.Width)))
}

func (o *diffWriter) place(line int) {
	fmt.Fprintln(o.w, o.colored("\x1b[36m", fmt.Sprintf("@@ line %d @@", line)))
}

// lines writes input lines as context, each on one line of the screen.
func (o *diffWriter) lines(src string, lines []int, from, to int) {
	for i := from; i < to; i++ {
		if s := strings.TrimSpace(src[lines[i]:lineEnd(src, lines, i)]); s != "" {
			n := o.style.Width - 2
			if o.style.Width == 0 {
				n = 2 * besideColumns
			}
			fmt.Fprintf(o.w, "  %s\n", o.colored(faint, fit(printable(s), n)))
		}
	}
}

// changed gives the parts of the input bytes [start, stop) with changes carried out, long unchanged stretches cut short.
func (o *diffWriter) changed(src string, changes []Change, start, stop int) []part {
	var parts []part
	at := start
	for _, c := range changes {
		if !o.shows(c) || c.Start < at || c.End > stop {
			continue
		}
		parts = append(parts, part{same, src[at:c.Start]})
		switch {
		case c.Changes():
			parts = append(parts, compare(c.Original, c.Replacement)...)
		case c.Status == Unresolved:
			parts = append(parts, part{left, c.Original})
		default:
			parts = append(parts, part{same, c.Original})
		}
		at = c.End
	}
	parts = joined(append(parts, part{same, strings.TrimRight(src[at:stop], "\r\n")}))
	for i := range parts {
		p := &parts[i]
		switch {
		case p.kind != same:
		case i == 0:
			p.text = before(p.text, besideColumns)
		case i == len(parts)-1:
			p.text = after(p.text, besideColumns)
		case columns(p.text) > 2*besideColumns+8:
			p.text = after(p.text, besideColumns) + " " + before(p.text, besideColumns)
		}
		p.text = printable(p.text)
	}
	return parts
}

// parts writes one changed line, wrapped at words and Chinese characters.
func (o *diffWriter) parts(parts []part) {
	const indent = "  "
	column := len(indent)
	o.w.WriteString(indent)
	for _, p := range parts {
		open, closing := partMarks[p.kind][0], partMarks[p.kind][1]
		if o.style.Color {
			open, closing = "", ""
		}
		pieces := tokens(p.text)
		var run strings.Builder // what stands on this line of the screen
		for i, t := range pieces {
			if i == 0 {
				t = open + t
			}
			if i == len(pieces)-1 {
				t += closing
			}
			n := columns(t)
			if o.style.Width > 0 && column+n > o.style.Width && column > len(indent) {
				o.w.WriteString(o.colored(partColors[p.kind], strings.TrimRight(run.String(), " ")))
				o.w.WriteString("\n" + indent)
				run.Reset()
				column = len(indent)
				if strings.TrimSpace(t) == "" {
					continue
				}
			}
			run.WriteString(t)
			column += n
		}
		o.w.WriteString(o.colored(partColors[p.kind], run.String()))
	}
	o.w.WriteByte('\n')
}

// detail writes what one change is and where it comes from.
func (o *diffWriter) detail(c Change) {
	if !o.shows(c) {
		return
	}
	first := fmt.Sprintf("%d:%d  %s  %s %.2f  %s", c.Line, c.Column, c.Language, c.Status, c.Confidence, printable(c.Source()))
	if c.Original == "" {
		first = fmt.Sprintf("%d:%d  %s  %s %.2f  (inserted)", c.Line, c.Column, c.Language, c.Status, c.Confidence)
	}
	switch {
	case c.Changes():
		first += " → " + printable(c.English())
	case c.Draft != "":
		first += "  draft: " + printable(c.Draft)
	}
	if c.Reason != "" {
		first += "  (" + printable(c.Reason) + ")"
	}
	o.note("│ ", first)
	if e := strings.Join(Entries(c), ", "); e != "" {
		o.note("│   ", printable(e))
	}
}

// note writes a remark under a line, wrapped with its indent repeated.
func (o *diffWriter) note(indent, s string) {
	column, line := 4+columns(indent), strings.Builder{}
	flush := func() {
		fmt.Fprintf(o.w, "    %s\n", o.colored(faint, indent+strings.TrimRight(line.String(), " ")))
		line.Reset()
		column = 4 + columns(indent)
	}
	for _, t := range tokens(s) {
		n := columns(t)
		if o.style.Width > 0 && column+n > o.style.Width && line.Len() > 0 {
			flush()
		}
		if t == " " && line.Len() == 0 {
			continue
		}
		line.WriteString(t)
		column += n
	}
	flush()
}

// Entries names the glossary entries that a change was made of, in the order of its derivation, each once.
func Entries(c Change) []string {
	var out []string
	seen := map[string]bool{}
	for _, s := range c.Derivation {
		if s.Entry != "" && !seen[s.Entry] {
			seen[s.Entry] = true
			out = append(out, s.Entry)
		}
	}
	return out
}
