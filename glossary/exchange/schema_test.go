package exchange

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A rule is the content model of one element, as the published schema has it: a regular expression over the names of its
// children, each with a space behind, and its attributes.
type rule struct {
	children   string
	text       bool
	attributes []string // "name" or "name!" for a required one
}

// basicNotes are the data categories of TBX-Basic that are written, with their picklists; nil is free text.
var basicNotes = map[string][]string{
	"partOfSpeech":         {"noun", "verb", "adjective", "adverb", "properNoun", "other"},
	"administrativeStatus": {preferredTerm, admittedTerm, deprecatedTerm, supersededTerm},
	"grammaticalGender":    {"masculine", "feminine", "neuter", "other"},
	"termType":             {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
	"subjectField":         nil,
	"definition":           nil,
	"XCSURI":               nil,
	"DCSName":              nil,
}

// tbx2019 is the part of the core structure of ISO 30042:2019 (DCA style) that TBX-Basic files use.
var tbx2019 = map[string]rule{
	"tbx":          {"tbxHeader text ", false, []string{"type!", "style!", "lang!", "xmlns!"}},
	"tbxHeader":    {"fileDesc (encodingDesc )?(revisionDesc )?", false, nil},
	"fileDesc":     {"(titleStmt )?(publicationStmt )?(sourceDesc )+", false, nil},
	"titleStmt":    {"title (note )*", false, nil},
	"title":        {"", true, nil},
	"sourceDesc":   {"(p )+", false, nil},
	"encodingDesc": {"(p )+", false, nil},
	"p":            {"", true, []string{"type"}},
	"text":         {"body ", false, nil},
	"body":         {"(conceptEntry )+", false, nil},
	"conceptEntry": {"((descrip|descripGrp|note|admin|xref) )*(langSec )+", false, []string{"id"}},
	"langSec":      {"((descrip|descripGrp|note|admin|xref) )*(termSec )+", false, []string{"lang!"}},
	"termSec":      {"term (termNote )*((descrip|descripGrp|note|admin|xref) )*", false, nil},
	"term":         {"", true, nil},
	"termNote":     {"", true, []string{"type!"}},
	"descripGrp":   {"descrip (note )*", false, nil},
	"descrip":      {"", true, []string{"type!"}},
	"note":         {"(hi )*", true, nil},
	"hi":           {"", true, nil},
}

// tbx2008 is the same for the form of 2008.
var tbx2008 = map[string]rule{
	"martif":       {"martifHeader text ", false, []string{"type!", "lang!"}},
	"martifHeader": {"fileDesc (encodingDesc )?(revisionDesc )?", false, nil},
	"fileDesc":     tbx2019["fileDesc"],
	"sourceDesc":   tbx2019["sourceDesc"],
	"encodingDesc": tbx2019["encodingDesc"],
	"p":            tbx2019["p"],
	"text":         tbx2019["text"],
	"body":         {"(termEntry )+", false, nil},
	"termEntry":    {"((descrip|descripGrp|note|admin|xref) )*(langSet )+", false, []string{"id"}},
	"langSet":      {"((descrip|descripGrp|note|admin|xref) )*((tig|ntig) )+", false, []string{"lang!"}},
	"tig":          tbx2019["termSec"],
	"ntig":         {"termGrp ((descrip|descripGrp|note|admin|xref) )*", false, nil},
	"termGrp":      {"term (termNote )*", false, nil},
	"term":         tbx2019["term"],
	"termNote":     tbx2019["termNote"],
	"descripGrp":   tbx2019["descripGrp"],
	"descrip":      tbx2019["descrip"],
	"note":         tbx2019["note"],
}

// tmx14 is the part of the DTD of TMX 1.4 that is written.
var tmx14 = map[string]rule{
	"tmx":    {"header body ", false, []string{"version!"}},
	"header": {"", false, []string{"creationtool!", "creationtoolversion!", "segtype!", "o-tmf!", "adminlang!", "srclang!", "datatype!"}},
	"body":   {"(tu )*", false, nil},
	"tu":     {"((note|prop) )*(tuv )+", false, []string{"srclang"}},
	"note":   {"", true, nil},
	"prop":   {"", true, []string{"type!"}},
	"tuv":    {"((note|prop) )*seg ", false, []string{"lang!"}},
	"seg":    {"", true, nil},
}

// validate holds a document against content models.
func validate(src []byte, schema map[string]rule) error {
	dec := xml.NewDecoder(bytes.NewReader(src))
	type open struct {
		start    xml.StartElement
		children string
		text     string
	}
	var stack []*open
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			if len(stack) > 0 {
				stack[len(stack)-1].children += tok.Name.Local + " "
			}
			if err := validAttributes(tok, schema); err != nil {
				return err
			}
			stack = append(stack, &open{start: tok.Copy()})
		case xml.CharData:
			if len(stack) > 0 {
				stack[len(stack)-1].text += string(tok)
			}
		case xml.EndElement:
			o := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			r := schema[tok.Name.Local]
			if !regexp.MustCompile("^(?:" + r.children + ")$").MatchString(o.children) {
				return fmt.Errorf("<%s> holds %q, want %q", tok.Name.Local, o.children, r.children)
			}
			if !r.text && strings.TrimSpace(o.text) != "" {
				return fmt.Errorf("<%s> holds text %q", tok.Name.Local, o.text)
			}
			for _, a := range o.start.Attr {
				if list := basicNotes[a.Value]; a.Name.Local == "type" && list != nil && !slices.Contains(list, o.text) {
					return fmt.Errorf("%s is %q, want one of %q", a.Value, o.text, list)
				}
			}
		}
	}
}

// validAttributes checks that an element and its attributes are in the schema.
func validAttributes(e xml.StartElement, schema map[string]rule) error {
	r, ok := schema[e.Name.Local]
	if !ok {
		return fmt.Errorf("no element <%s> in the schema", e.Name.Local)
	}
	seen := map[string]bool{}
	for _, a := range e.Attr {
		name := a.Name.Local
		seen[name] = true
		if !slices.Contains(r.attributes, name) && !slices.Contains(r.attributes, name+"!") {
			return fmt.Errorf("<%s> has no attribute %s", e.Name.Local, name)
		}
		if name == "type" && (e.Name.Local == "termNote" || e.Name.Local == "descrip") {
			if _, ok := basicNotes[a.Value]; !ok {
				return fmt.Errorf("no data category %q in TBX-Basic", a.Value)
			}
		}
	}
	for _, a := range r.attributes {
		if name, required := strings.CutSuffix(a, "!"); required && !seen[name] {
			return fmt.Errorf("<%s> lacks %s", e.Name.Local, name)
		}
	}
	return nil
}

// TestSchemas holds the sample files and what is written against the content models.
func TestSchemas(t *testing.T) {
	for name, schema := range map[string]map[string]rule{"basic-2019.tbx": tbx2019, "basic-2008.tbx": tbx2008} {
		src, err := os.ReadFile(filepath.Join(samples, name))
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(src, schema); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	entries := read(t, "terms.tsv")
	for name, schema := range map[string]map[string]rule{"tbx": tbx2019, "tmx": tmx14} {
		f, err := Find(name, "")
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := f.Write(&b, entries); err != nil {
			t.Fatal(err)
		}
		if err := validate(b.Bytes(), schema); err != nil {
			t.Errorf("%s as written: %v\n%s", name, err, b.Bytes())
		}
	}
}

// TestTMX holds what is written against a file made by hand.
func TestTMX(t *testing.T) {
	want, err := os.ReadFile(filepath.Join(samples, "terms.tmx"))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := writeTMX(&b, read(t, "terms.tsv")[:3]); err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("got\n%s\nwant\n%s", b.String(), want)
	}
	if err := validate(want, tmx14); err != nil {
		t.Error(err)
	}
}

// TestWorkbook makes sure that a workbook has the parts that OPC and SpreadsheetML ask for, and its cells in one sheet.
func TestWorkbook(t *testing.T) {
	var b bytes.Buffer
	if err := writeXLSX(&b, read(t, "terms.tsv")); err != nil {
		t.Fatal(err)
	}
	z, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	for _, part := range []string{"[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"} {
		f, err := z.Open(part)
		if err != nil {
			t.Error(err)
			continue
		}
		if err := xml.NewDecoder(f).Decode(new(struct{})); err != nil {
			t.Errorf("%s: %v", part, err)
		}
		f.Close()
	}
}

// TestValidate makes sure that the content models can fail.
func TestValidate(t *testing.T) {
	src, err := os.ReadFile(filepath.Join(samples, "basic-2019.tbx"))
	if err != nil {
		t.Fatal(err)
	}
	for _, change := range [][2]string{
		{"feminine", "female"}, {` style="dca"`, ""}, {"<term>cirrhosis</term>", ""}, {"conceptEntry", "entry"}, {"termType", "kind"},
		{`<langSec xml:lang="de">`, `<langSec xml:lang="de"><note>x</note>text`},
	} {
		if err := validate([]byte(strings.ReplaceAll(string(src), change[0], change[1])), tbx2019); err == nil {
			t.Errorf("no error with %q for %q", change[1], change[0])
		}
	}
}
