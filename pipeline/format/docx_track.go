package format

import (
	"fmt"
	"strings"
	"time"
)

// A Tracking writes the changes of one DOCX as tracked changes, each with a comment that says where it comes from, so that
// a reader can accept or reject it in the word processor. It collects the comments of all parts of one file: use a new one
// for each file.
type Tracking struct {
	Author string
	Date   time.Time

	ids      int
	comments strings.Builder
}

// id gives the next number of a revision or comment. They start high enough to stay clear of those of the file.
func (t *Tracking) id() int {
	t.ids++
	return 900000 + t.ids
}

// revise turns changes inside runs into deletions and insertions beside them. A change inside an earlier tracked
// insertion is made directly: insertions do not nest.
func (t *Tracking) revise(p *Prose, changes []Change) []Change {
	out := make([]Change, 0, len(changes))
	nodes := p.nodes
	for _, c := range changes {
		for nodes[0].src.End < c.Start {
			nodes = nodes[1:]
		}
		if !nodes[0].sealed {
			c.New = t.revision(p, nodes, c)
		}
		out = append(out, c)
	}
	return out
}

// revision writes one change: the run is closed, the old text deleted run by run, the new text inserted behind the first
// deletion, and the run opened again.
func (t *Tracking) revision(p *Prose, nodes []node, c Change) string {
	var b strings.Builder
	comment := t.comment(c, p)
	fmt.Fprintf(&b, `</w:t></w:r><w:commentRangeStart w:id="%d"/>`, comment)
	inserted := c.New
	if i := strings.IndexByte(inserted, '<'); i >= 0 {
		inserted = inserted[:i] // what follows is the markup that stays between the runs
	}
	by := fmt.Sprintf(`w:author="%s" w:date="%s"`, xmlQuoter.Replace(t.Author), t.Date.UTC().Format(time.RFC3339))
	at := c.Start
	for k, part := range runsOf(nodes, c.Span) {
		if k > 0 {
			b.WriteString(p.src[at:part.src.Start])
			b.WriteString(`</w:t></w:r>`)
		}
		if part.src.Start < part.src.End {
			fmt.Fprintf(&b, `<w:del w:id="%d" %s><w:r>%s<w:delText xml:space="preserve">%s</w:delText></w:r></w:del>`,
				t.id(), by, part.style, part.src.of(p.src))
		}
		if k == 0 && inserted != "" {
			fmt.Fprintf(&b, `<w:ins w:id="%d" %s><w:r>%s<w:t xml:space="preserve">%s</w:t></w:r></w:ins>`, t.id(), by, part.style, inserted)
		}
		if k == 0 {
			fmt.Fprintf(&b, `<w:commentRangeEnd w:id="%d"/><w:r><w:commentReference w:id="%d"/></w:r>`, comment, comment)
		}
		fmt.Fprintf(&b, `<w:r>%s<w:t xml:space="preserve">`, part.style)
		at = part.src.End
	}
	return b.String()
}

// runsOf cuts a span of the document at the runs that it reaches into. An empty span lies in the first of them.
func runsOf(nodes []node, s Span) []node {
	var out []node
	for _, n := range nodes {
		part := n
		part.src = Span{max(n.src.Start, s.Start), min(n.src.End, s.End)}
		if part.src.Start < part.src.End || s.Start == s.End && part.src.Start == part.src.End {
			out = append(out, part)
			if s.Start == s.End {
				break
			}
		}
		if n.src.Start > s.End {
			break
		}
	}
	return out
}

// comment enters the comment of one change and gives its number.
func (t *Tracking) comment(c Change, p *Prose) int {
	note := ""
	if c.Edit >= 0 && c.Edit < len(p.notes) {
		note = p.notes[c.Edit]
	}
	id := t.id()
	fmt.Fprintf(&t.comments, `<w:comment w:id="%d" w:author="%s" w:date="%s"><w:p><w:r><w:t xml:space="preserve">%s</w:t></w:r></w:p></w:comment>`,
		id, xmlQuoter.Replace(t.Author), t.Date.UTC().Format(time.RFC3339), xmlEscaper.Replace(note))
	return id
}

// The parts of a DOCX that tell of its comments.
const (
	docxComments = "word/comments.xml"
	docxRels     = "word/_rels/document.xml.rels"
	docxTypes    = "[Content_Types].xml"
)

// A Part is a change of one part of a DOCX.
type Part struct {
	Name string
	Change
}

// Parts gives what must be inserted into other parts of the file so that the comments are found. read gives the content
// of a part, "" for one that is not there.
func (t *Tracking) Parts(read func(name string) (string, error)) ([]Part, error) {
	if t.comments.Len() == 0 {
		return nil, nil
	}
	existing, err := read(docxComments)
	if err != nil {
		return nil, err
	}
	if existing != "" {
		p, err := insertion(read, docxComments, "</w:comments>", t.comments.String())
		return []Part{p}, err
	}
	comments := Part{docxComments, Change{Span{}, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">` + t.comments.String() + `</w:comments>`, -1, commentsRule}}
	rels, err := insertion(read, docxRels, "</Relationships>",
		`<Relationship Id="rIdUnmixComments" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>`)
	if err != nil {
		return nil, err
	}
	types, err := insertion(read, docxTypes, "</Types>",
		`<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`)
	return []Part{comments, rels, types}, err
}

const commentsRule = "format/comments"

// insertion puts something in front of the last end tag of a part.
func insertion(read func(string) (string, error), part, before, what string) (Part, error) {
	src, err := read(part)
	if err != nil {
		return Part{}, err
	}
	at := strings.LastIndex(src, before)
	if at < 0 {
		return Part{}, fmt.Errorf("%s has no %s: clean this file without tracked changes", part, before)
	}
	return Part{part, Change{Span{at, at}, what, -1, commentsRule}}, nil
}
