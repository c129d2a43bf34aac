package format

import (
	"encoding/xml"
	"slices"
	"strings"
)

// xliff is XLIFF 1.2 or 2: the source and target texts whose language is English are prose.
type xliff struct{}

// Recognizes the root element.
func (xliff) Recognizes(head string) bool { return strings.Contains(head, "<xliff") }

// nativeCode are the inline elements that hold markup of another format.
var nativeCode = []string{"ph", "bpt", "ept", "it", "x", "bx", "ex"}

// Prose is the text of the English sides, each unit a paragraph.
func (xliff) Prose(src string, _ Options) (*Prose, error) {
	b := builder{src: src}
	english := map[string]bool{} // of source and target
	inside, code := 0, 0
	err := scanXML(src, func(e element) error {
		switch t := e.token.(type) {
		case xml.StartElement:
			xliffLanguages(english, t)
			switch {
			case inside > 0:
				inside++
				if slices.Contains(nativeCode, t.Name.Local) {
					code++
				}
			case english[t.Name.Local]:
				inside = 1
				b.border("\n\n")
				b.open(node{})
			}
		case xml.EndElement:
			if inside > 0 {
				inside--
				if slices.Contains(nativeCode, t.Name.Local) {
					code--
				}
			}
		case xml.CharData:
			if inside > 0 && code == 0 && !e.cdata {
				b.decode(e.Start, e.End, xmlReference)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	p := b.prose()
	p.escape = func(s string, _ *node) string { return xmlEscaper.Replace(s) }
	return p, nil
}

// xliffLanguages notes which side an element declares to be English.
func xliffLanguages(english map[string]bool, t xml.StartElement) {
	if t.Name.Local != "file" && t.Name.Local != "xliff" {
		return
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
		english[side] = value == "en" || strings.HasPrefix(value, "en-")
	}
}
