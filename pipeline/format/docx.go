package format

import (
	"encoding/xml"
	"regexp"
	"strings"
)

// docx is WordprocessingML, one part of a .docx file at a time: body, headers, footers, notes.
type docx struct{}

// docxParts are the parts that hold prose.
var docxParts = regexp.MustCompile(`^word/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$`)

// Recognizes a zip file.
func (docx) Recognizes(head string) bool { return strings.HasPrefix(head, "PK\x03\x04") }

// Prose is the text of the runs, joined within a paragraph: Word cuts runs at every spelling mark. A change goes into the
// run in which it begins, whose formatting it gets.
func (docx) Prose(src string, o Options) (*Prose, error) {
	s := docxScan{b: builder{src: src}}
	if err := scanXML(src, s.element); err != nil {
		return nil, err
	}
	p := s.b.prose()
	p.escape = func(s string, _ *node) string { return xmlEscaper.Replace(s) }
	p.finish = preserveSpaces
	p.track, p.shared = o.Track, o.Track == nil
	p.raise = raisedRun
	if p.track != nil {
		p.raise = func(s string, n, _ *node) string { return heights[n.raised == "superscript"].Replace(s) }
	}
	p.findTokens()
	return p, nil
}

// A docxScan is the state of the walk through one part.
type docxScan struct {
	b       builder
	run     Span // the run's formatting, <w:rPr>…</w:rPr>
	format  int  // where the formatting that is being read starts
	inRun   bool
	inText  bool
	revised int // elements of earlier tracked changes that are open
}

// element reads one token.
func (s *docxScan) element(e element) error {
	switch t := e.token.(type) {
	case xml.StartElement:
		if t.Name.Space == "w" {
			s.start(t, e.Span)
		}
	case xml.EndElement:
		if t.Name.Space == "w" {
			s.end(t.Name.Local, e.Span)
		}
	case xml.CharData:
		if s.inText && !e.cdata {
			s.b.decode(e.Start, e.End, xmlReference)
			s.b.nodes[len(s.b.nodes)-1].src.End = e.End
		}
	}
	return nil
}

func (s *docxScan) start(t xml.StartElement, at Span) {
	switch t.Name.Local {
	case "p":
		s.b.border("\n\n")
	case "r":
		s.run, s.inRun = Span{}, true
	case "rPr":
		s.format = at.Start
	case "t":
		s.inText = true
		n := node{src: Span{at.End, at.End}, tag: at, style: s.run.of(s.b.src), sealed: s.revised > 0}
		if m := vertical.FindStringSubmatch(n.style); m != nil {
			n.raised = m[1]
		}
		for _, a := range t.Attr {
			n.quoted = n.quoted || a.Name.Local == "space" && a.Value == "preserve"
		}
		s.b.open(n)
	case "tab", "ptab":
		if s.inRun { // not a tab stop of the paragraph's formatting
			s.b.border("\t")
		}
	case "noBreakHyphen":
		s.b.border("-")
	case "br", "cr":
		s.b.border("\n")
	case "ins", "moveTo", "moveFrom":
		s.revised++
	}
}

func (s *docxScan) end(name string, at Span) {
	switch name {
	case "p":
		s.b.border("\n\n")
	case "rPr":
		s.run = Span{s.format, at.End}
	case "r":
		s.inRun = false
	case "t":
		s.inText = false
	case "ins", "moveTo", "moveFrom":
		s.revised--
	}
}

// vertical finds the formatting of raised and lowered runs.
var vertical = regexp.MustCompile(`<w:vertAlign[^>]* w:val="(superscript|subscript)"`)

// raisedRun writes text in a run of its own with the formatting of a raised run, and opens another one like that before it.
func raisedRun(s string, n, back *node) string {
	const text = "<w:t" + preserve + ">"
	return "</w:t></w:r><w:r>" + n.style + text + xmlEscaper.Replace(s) + "</w:t></w:r><w:r>" + back.style + text
}

// preserveSpaces asks for white space to be kept in every text that a change reaches into: what is left of it may begin or
// end with a space now. A node's quoted says that its tag asks for it already.
func preserveSpaces(p *Prose, changes []Change) []Change {
	if p.track != nil {
		changes = p.track.revise(p, changes)
	}
	var out []Change
	nodes, asked := p.nodes, 0 // asked: everything before it asks by now
	for _, c := range changes {
		for nodes[0].src.End < c.Start {
			nodes = nodes[1:]
		}
		if n := nodes[0]; !n.quoted && n.tag.Start >= asked {
			at := n.tag.End - 1
			out = append(out, Change{Span{at, at}, preserve, -1, "format/preserve-space"})
		}
		asked = max(asked, c.End, nodes[0].tag.End)
		// The texts behind the first that the change reaches into have their tags in it.
		c.New = strings.ReplaceAll(c.New, "<w:t>", "<w:t"+preserve+">")
		out = append(out, c)
	}
	return sorted(out)
}

const preserve = ` xml:space="preserve"`
