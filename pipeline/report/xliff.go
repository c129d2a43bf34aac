package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"
)

const xliffNamespace = "urn:oasis:names:tc:xliff:document:2.0"

// The states of an XLIFF segment in the order in which work goes on.
var xliffStates = []string{"initial", "translated", "reviewed", "final"}

// WriteXLIFF writes an XLIFF 2.1 file for translation tools: one unit for each fragment, with the document around it, the
// derivation and the alternatives as notes. A replacement is "translated", a draft "initial"; what stays on purpose
// is not to be translated. Adjusted English has no source and is left out. [ReadXLIFF] reads the file back.
func WriteXLIFF(w io.Writer, docs []Document) error {
	b := &strings.Builder{}
	b.WriteString(xml.Header)
	lang := xliffLanguage(docs)
	fmt.Fprintf(b, "<xliff xmlns=%q version=\"2.1\" srcLang=%q trgLang=\"en\" xml:space=\"preserve\">\n", xliffNamespace, lang)
	files := 0
	for _, d := range docs {
		units := slices.DeleteFunc(slices.Clone(d.InSource()), func(c Change) bool { return c.Status == Adjusted || c.Original == "" })
		if len(units) == 0 {
			continue
		}
		files++
		fmt.Fprintf(b, " <file id=\"f%d\" original=\"%s\">\n", files, xmlAttr(d.Input))
		for i, c := range units {
			xliffUnit(b, d, c, fmt.Sprintf("f%d-%d", files, i+1), lang)
		}
		b.WriteString(" </file>\n")
	}
	if files == 0 {
		b.WriteString(" <file id=\"f1\"><group id=\"g1\"/></file>\n") // a file without units is not valid, an empty group is
	}
	b.WriteString("</xliff>\n")
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("report: xliff: %w", err)
	}
	return nil
}

// xliffLanguage is the one source language of all fragments, or "mul" when there are several.
func xliffLanguage(docs []Document) string {
	lang := ""
	for _, d := range docs {
		for _, c := range d.Changes {
			switch {
			case c.Status == Adjusted || c.Status == Kept || c.Language == lang:
			case lang != "":
				return "mul"
			default:
				lang = c.Language
			}
		}
	}
	if lang == "" {
		return "und"
	}
	return lang
}

// xliffUnit writes one fragment. The unit's name is the change's id, which need not be unique in a file.
func xliffUnit(b *strings.Builder, d Document, c Change, id, lang string) {
	translate := ""
	if c.Status == Kept {
		translate = ` translate="no"`
	}
	fmt.Fprintf(b, "  <unit id=\"u%s\" name=\"%s\"%s>\n   <notes>\n", id, xmlAttr(c.ID), translate)
	note := func(category, s string) {
		if s != "" {
			fmt.Fprintf(b, "    <note category=%q>%s</note>\n", category, xmlAttr(s))
		}
	}
	note("place", fmt.Sprintf("%s:%d:%d", d.Input, c.Line, c.Column))
	if c.Language != lang {
		note("language", c.Language)
	}
	if d.Readable {
		note("context", oneLine(d.Source, c))
	}
	note("derivation", derivation(c))
	note("alternatives", strings.Join(c.Alternatives, " | "))
	note("reason", c.Reason)
	state, target := "translated", c.English()
	switch c.Status {
	case Unresolved:
		state, target = "initial", c.Draft
	case Kept:
		state, target = "final", c.Source()
	}
	fmt.Fprintf(b, "   </notes>\n   <segment id=\"s1\" state=%q>\n    <source>%s</source>\n", state, xmlText(c.Source()))
	if target != "" || c.Changes() {
		fmt.Fprintf(b, "    <target>%s</target>\n", xmlText(target))
	}
	b.WriteString("   </segment>\n  </unit>\n")
}

// oneLine is the line of a change with the fragment in marks, cut to what is near.
func oneLine(src string, c Change) string {
	lines := lineStarts(src)
	first, last := lineAt(lines, c.Start), lineAt(lines, max(c.Start, c.End-1))
	return before(src[lines[first]:c.Start], 2*besideColumns) + "⟦" + c.Original + "⟧" + after(src[c.End:max(c.End, lineEnd(src, lines, last))], 2*besideColumns)
}

// derivation writes the steps of a change in one line.
func derivation(c Change) string {
	var out []string
	for _, s := range c.Derivation {
		by := s.Entry
		if by == "" {
			by = s.Rule
		}
		if s.From == "" && s.To == "" {
			out = append(out, by)
			continue
		}
		if by != "" {
			by = " (" + by + ")"
		}
		out = append(out, strings.TrimSpace(s.From+" → "+s.To+by))
	}
	return strings.Join(out, "; ")
}

// xmlText escapes a text for a source or target. Characters that XML cannot hold become <cp> elements.
func xmlText(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case !xmlChar(r):
			fmt.Fprintf(&b, `<cp hex="%04X"/>`, r)
		case r == '\r':
			b.WriteString("&#13;") // a reader makes a plain one into a line feed
		default:
			b.WriteString(xmlEscaper.Replace(string(r)))
		}
	}
	return b.String()
}

var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", "&#10;", "\t", "&#9;")

// xmlAttr escapes a text for an attribute or a note, where no elements may stand.
func xmlAttr(s string) string {
	return xmlEscaper.Replace(strings.Map(func(r rune) rune {
		if !xmlChar(r) {
			return '�'
		}
		return r
	}, s))
}

// xmlChar reports whether XML 1.0 can hold a character.
func xmlChar(r rune) bool {
	return r == '\t' || r == '\n' || r == '\r' || r >= 0x20 && r <= 0xd7ff || r >= 0xe000 && r <= 0xfffd || r >= 0x10000
}
