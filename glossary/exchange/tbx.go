package exchange

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"unmix/glossary"
)

// tbxNamespace is that of TBX in ISO 30042:2019.
const tbxNamespace = "urn:iso:std:iso:30042:ed-2"

// partsOfSpeech are the values of the data category partOfSpeech in TBX-Basic, and what glossary files call them. Other
// parts of speech are "other", and a note says which.
var partsOfSpeech = []struct{ tbx, pos string }{
	{"noun", "noun"}, {"verb", "verb"}, {"adjective", "adj"}, {"adverb", "adv"}, {"properNoun", "name"},
}

// The values of administrativeStatus in TBX-Basic.
const (
	preferredTerm  = "preferredTerm-admn-sts"
	admittedTerm   = "admittedTerm-admn-sts"
	deprecatedTerm = "deprecatedTerm-admn-sts"
	supersededTerm = "supersededTerm-admn-sts"
)

// ownNote begins a note that holds what TBX-Basic has no data category for: "unmix:forms pl=diagnoses".
const ownNote = "unmix:"

// A typed is an element whose data category stands in its type attribute, as the DCA style has it. Text is all text in
// it, without inline markup.
type typed struct {
	Type, Text string
}

// UnmarshalXML reads the element.
func (t *typed) UnmarshalXML(d *xml.Decoder, start xml.StartElement) error {
	for _, a := range start.Attr {
		if a.Name.Local == "type" {
			t.Type = a.Value
		}
	}
	var b strings.Builder
	for depth := 1; depth > 0; {
		tok, err := d.Token()
		if err != nil {
			return err
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			depth++
		case xml.EndElement:
			depth--
		case xml.CharData:
			b.Write(tok)
		}
	}
	t.Text = strings.Join(strings.Fields(b.String()), " ")
	return nil
}

// A termSection is one term: termSec of 2019, tig or ntig of 2008.
type termSection struct {
	Term     typed   `xml:"term"`
	TermNote []typed `xml:"termNote"`
	Descrip  []typed `xml:"descrip"`
	Note     []typed `xml:"note"`
	// Group is the termGrp in an ntig.
	Group *termSection `xml:"termGrp"`
	// Descriptions are those that a descripGrp holds.
	Descriptions []descripGroup `xml:"descripGrp"`
}

type descripGroup struct {
	Descrip typed `xml:"descrip"`
}

// A langSection is what one language has for a concept: langSec of 2019, langSet of 2008.
type langSection struct {
	Lang    string         `xml:"http://www.w3.org/XML/1998/namespace lang,attr"`
	TermSec []termSection  `xml:"termSec"`
	Tig     []termSection  `xml:"tig"`
	Ntig    []termSection  `xml:"ntig"`
	Descrip []typed        `xml:"descrip"`
	Groups  []descripGroup `xml:"descripGrp"`
}

// A concept is a conceptEntry of 2019, a termEntry of 2008.
type concept struct {
	ID      string         `xml:"id,attr"`
	Descrip []typed        `xml:"descrip"`
	Groups  []descripGroup `xml:"descripGrp"`
	Note    []typed        `xml:"note"`
	LangSec []langSection  `xml:"langSec"`
	LangSet []langSection  `xml:"langSet"`
}

// readTBX reads TBX-Basic in the DCA style of 2019 and in the form of 2008.
func readTBX(file string, src []byte, d Defaults) ([]*glossary.Entry, []string, error) {
	r := &tbxReader{file: file, defaults: d, left: map[string]int{}}
	dec := xml.NewDecoder(strings.NewReader(string(src)))
	root := ""
	for {
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, nil, fmt.Errorf("glossary: %s: %w", file, err)
		}
		start, ok := tok.(xml.StartElement)
		if !ok {
			continue
		}
		if root == "" {
			root = start.Name.Local
			if root != "tbx" && root != "martif" {
				return nil, nil, fmt.Errorf("glossary: %s: <%s> is not TBX: want <tbx> or <martif>", file, root)
			}
			for _, a := range start.Attr {
				if a.Name.Local == "style" && a.Value != "dca" {
					return nil, nil, fmt.Errorf("glossary: %s: TBX in style %q: only dca is read", file, a.Value)
				}
			}
		}
		if start.Name.Local != "conceptEntry" && start.Name.Local != "termEntry" {
			continue
		}
		line, _ := dec.InputPos()
		var c concept
		if err := dec.DecodeElement(&c, &start); err != nil {
			return nil, nil, fmt.Errorf("glossary: %s: %w", file, err)
		}
		if err := r.concept(line, c); err != nil {
			r.errs = append(r.errs, err)
		}
	}
	if root == "" {
		return nil, nil, fmt.Errorf("glossary: %s: no XML in it", file)
	}
	return merged(r.entries), r.report(), errors.Join(r.errs...)
}

// A tbxReader collects entries, and counts what it leaves.
type tbxReader struct {
	file     string
	defaults Defaults
	entries  []*glossary.Entry
	errs     []error
	left     map[string]int
}

// report says what was left.
func (r *tbxReader) report() []string {
	var out []string
	for what, n := range r.left {
		out = append(out, fmt.Sprintf("%s: %d", what, n))
	}
	slices.Sort(out)
	return out
}

// concept makes an entry of each source term of a concept, with all its English terms.
func (r *tbxReader) concept(line int, c concept) error {
	domain := ""
	for _, x := range slices.Concat(c.Descrip, inside(c.Groups)) {
		if x.Type == "subjectField" {
			domain = x.Text
			continue
		}
		r.leave(x)
	}
	var english []termSection
	sections := slices.Concat(c.LangSec, c.LangSet)
	for _, s := range sections {
		r.leave(slices.Concat(s.Descrip, inside(s.Groups))...)
		if primary(s.Lang) == "en" {
			english = append(english, s.terms()...)
		}
	}
	words := r.english(english)
	for _, s := range sections {
		lang := primary(s.Lang)
		if lang == "en" {
			continue
		}
		if !slices.Contains(glossary.Languages, lang) {
			r.left["terms in "+s.Lang+" are not read"] += len(s.terms())
			continue
		}
		for _, t := range s.terms() {
			if len(words) == 0 {
				r.left["terms without an English one are not read"]++
				continue
			}
			if err := r.term(line, lang, domain, t, words, c.Note); err != nil {
				return err
			}
		}
	}
	return nil
}

// leave counts descriptions that no entry has a place for.
func (r *tbxReader) leave(descriptions ...typed) {
	for _, x := range descriptions {
		r.left["descriptions of type "+x.Type+" are not read"]++
	}
}

// english lists the English terms of a concept, the preferred one first, deprecated ones left out.
func (r *tbxReader) english(terms []termSection) []string {
	rank := func(t termSection) int {
		return slices.Index([]string{"", preferredTerm, admittedTerm}, t.noteOf("administrativeStatus"))
	}
	var usable []termSection
	for _, t := range terms {
		if s := t.noteOf("administrativeStatus"); s == deprecatedTerm || s == supersededTerm {
			r.left["deprecated English terms are not read"]++
			continue
		}
		usable = append(usable, t)
	}
	slices.SortStableFunc(usable, func(a, b termSection) int {
		return cmp.Compare(min(rank(a), 2)/2, min(rank(b), 2)/2)
	})
	var out []string
	for _, t := range usable {
		if w := t.Term.Text; w != "" && !slices.Contains(out, w) {
			out = append(out, w)
		}
	}
	return out
}

// term makes the entry of one source term.
func (r *tbxReader) term(line int, lang, domain string, t termSection, english []string, notes []typed) error {
	fields := map[string]string{"lang": lang, "term": t.Term.Text, "english": strings.Join(english, "|"), "domain": domain}
	if p := t.noteOf("partOfSpeech"); p != "" {
		for _, x := range partsOfSpeech {
			if x.tbx == p {
				fields["pos"] = x.pos
			}
		}
	}
	var plain []string
	for _, n := range slices.Concat(t.Note, notes) {
		if own, ok := strings.CutPrefix(n.Text, ownNote); ok {
			name, value, _ := strings.Cut(own, " ")
			fields[name] = value
			continue
		}
		if n.Text != "" {
			plain = append(plain, n.Text)
		}
	}
	fields["note"] = strings.Join(plain, "; ")
	r.leave(slices.Concat(t.Descrip, inside(t.Descriptions))...)
	for _, n := range t.TermNote {
		if n.Type != "partOfSpeech" && n.Type != "administrativeStatus" {
			r.left["term notes of type "+n.Type+" are not read"]++
		}
	}
	e, err := entryOf(r.file, line, fields, r.defaults)
	if err == nil {
		r.entries = append(r.entries, e)
	}
	return err
}

// terms are the terms of a language, from either edition.
func (s langSection) terms() []termSection {
	out := slices.Concat(s.TermSec, s.Tig)
	for _, n := range s.Ntig {
		if n.Group != nil {
			n.Group.Note = append(n.Group.Note, n.Note...)
			out = append(out, *n.Group)
		}
	}
	return out
}

// noteOf is the value of a term note, "" when there is none.
func (t termSection) noteOf(category string) string {
	for _, n := range t.TermNote {
		if n.Type == category {
			return n.Text
		}
	}
	return ""
}

// inside are the descriptions that groups hold.
func inside(groups []descripGroup) []typed {
	var out []typed
	for _, g := range groups {
		out = append(out, g.Descrip)
	}
	return out
}
