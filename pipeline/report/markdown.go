package report

import (
	"fmt"
	"io"
	"strings"
)

// WriteMarkdown writes a report for a pull request (GitHub's Markdown): a table of documents, then for each a table of its
// changes that can be folded away.
func WriteMarkdown(w io.Writer, docs []Document) error {
	b := &strings.Builder{}
	var all Count
	for _, d := range docs {
		for _, c := range d.Changes {
			all.Add(c)
		}
	}
	fmt.Fprintf(b, "## Foreign fragments: %d replaced, %d unresolved, %d kept\n\n", all.Replaced, all.Unresolved, all.Kept)
	b.WriteString("| document | replaced | unresolved | kept |\n|---|---:|---:|---:|\n")
	for _, d := range docs {
		n := CountOf(d.Record)
		fmt.Fprintf(b, "| %s | %d | %d | %d |\n", markdownText(d.Input), n.Replaced, n.Unresolved, n.Kept)
	}
	for _, d := range docs {
		n := CountOf(d.Record)
		if n.Total() == 0 {
			continue
		}
		open := ""
		if n.Unresolved > 0 {
			open = " open"
		}
		fmt.Fprintf(b, "\n<details%s><summary>%s: %d replaced, %d unresolved</summary>\n\n", open, markdownText(d.Input), n.Replaced, n.Unresolved)
		b.WriteString("| place | language | status | original | English | by |\n|---|---|---|---|---|---|\n")
		for _, c := range d.Changes {
			fmt.Fprintf(b, "| %d:%d | %s | %s %.2f | %s | %s | %s |\n", c.Line, c.Column, markdownText(c.Language), c.Status, c.Confidence,
				markdownText(c.Source()), markdownEnglish(c), markdownText(strings.Join(Entries(c), ", ")))
		}
		b.WriteString("\n</details>\n")
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("report: markdown: %w", err)
	}
	return nil
}

// markdownEnglish is the cell of the English side: what stands there now, or what was offered and why it was not taken.
func markdownEnglish(c Change) string {
	switch {
	case c.Changes():
		return "**" + markdownText(c.English()) + "**"
	case c.Draft != "":
		return "*draft:* " + markdownText(c.Draft) + " (" + markdownText(c.Reason) + ")"
	}
	return markdownText(c.Reason)
}

// markdownText escapes a text so that Markdown and the HTML inside it show it as it is, on one line of a table.
func markdownText(s string) string {
	var b strings.Builder
	for _, r := range printable(s) {
		switch r {
		case '<':
			b.WriteString("&lt;")
		case '>':
			b.WriteString("&gt;")
		case '&':
			b.WriteString("&amp;")
		case '@', '#':
			// Entities keep mentions and links to issues from coming alive.
			fmt.Fprintf(&b, "&#%d;", r)
		case '\\', '`', '*', '_', '{', '}', '[', ']', '(', ')', '!', '|', '~', '$':
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
