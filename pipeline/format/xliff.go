package format

import (
	"encoding/xml"
	"errors"
	"slices"
	"strings"
)

// xliff is XLIFF 1.2 or 2: the source and target texts whose language is English are prose.
type xliff struct{}

// Recognizes the root element.
func (xliff) Recognizes(head string) bool { return strings.Contains(head, "<xliff") }

// nativeCode are the inline elements that hold markup of another format.
var nativeCode = []string{"ph", "bpt", "ept", "it", "x", "bx", "ex"}

// Prose is the text of the English sides, each unit a paragraph. What a unit or a marker says not to translate may be read,
// and is not touched. A file of which neither side is English is an error.
func (xliff) Prose(src string, _ Options) (*Prose, error) {
	s := xliffScan{b: builder{src: src}, english: map[string]bool{}}
	if err := scanXML(src, s.element); err != nil {
		return nil, err
	}
	if !s.english["source"] && !s.english["target"] {
		return nil, errors.New("neither side is English: the source or target language must be en")
	}
	p := s.b.prose()
	p.shared = true
	p.escape = func(s string, n *node) string {
		if n.quoted {
			return strings.ReplaceAll(s, "]]>", "]] >")
		}
		return xmlEscaper.Replace(s)
	}
	return p, nil
}

// An xliffScan is the state of the walk through one file.
type xliffScan struct {
	b       builder
	english map[string]bool // which of source and target have been English
	now     map[string]bool // which of them are, in the file element that the walk is in
	depth   int
	text    int // the depth of the source or target that the walk is inside of; 0 for none
	code    int // how many elements with native code are open
	fixed   []int
}

// element reads one token.
func (s *xliffScan) element(e element) error {
	switch t := e.token.(type) {
	case xml.StartElement:
		s.depth++
		s.start(t)
	case xml.EndElement:
		if s.text > 0 && slices.Contains(nativeCode, t.Name.Local) {
			s.code--
		}
		if n := len(s.fixed); n > 0 && s.fixed[n-1] == s.depth {
			s.fixed = s.fixed[:n-1]
		}
		if s.text == s.depth {
			s.text = 0
		}
		s.depth--
	case xml.CharData:
		if s.text > 0 && s.code == 0 {
			s.chars(e)
		}
	}
	return nil
}

// start reads an opening tag.
func (s *xliffScan) start(t xml.StartElement) {
	s.languages(t)
	for _, a := range t.Attr {
		if a.Name.Local == "translate" && a.Value == "no" || t.Name.Local == "mrk" && a.Name.Local == "mtype" && a.Value == "protected" {
			s.fixed = append(s.fixed, s.depth)
			break
		}
	}
	switch {
	case s.text > 0:
		if slices.Contains(nativeCode, t.Name.Local) {
			s.code++
		}
	case s.now[t.Name.Local]:
		s.text = s.depth
		s.b.border("\n\n")
		s.b.open(node{})
	}
}

// chars takes text over.
func (s *xliffScan) chars(e element) {
	switch {
	case len(s.fixed) > 0:
		s.b.code(e.Start, e.End)
	case e.cdata:
		s.b.open(node{quoted: true})
		s.b.copy(e.Start+len("<![CDATA["), e.End-len("]]>"))
		s.b.open(node{})
	default:
		s.b.decode(e.Start, e.End, xmlReference)
	}
}

// languages notes which sides an element declares to be English. Each file element of version 1 declares its own.
func (s *xliffScan) languages(t xml.StartElement) {
	if t.Name.Local != "file" && t.Name.Local != "xliff" {
		return
	}
	if slices.ContainsFunc(t.Attr, func(a xml.Attr) bool { return a.Name.Local == "source-language" }) {
		s.now = nil
	}
	for _, a := range t.Attr {
		side := ""
		switch a.Name.Local {
		case "source-language", "srcLang":
			side = "source"
		case "target-language", "trgLang":
			side = "target"
		default:
			continue
		}
		value := strings.ToLower(a.Value)
		if s.now == nil {
			s.now = map[string]bool{}
		}
		s.now[side] = value == "en" || strings.HasPrefix(value, "en-")
		s.english[side] = s.english[side] || s.now[side]
	}
}
