package report

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// A Unit is one fragment as a translation tool gave it back.
type Unit struct {
	// Input is the document, and ID the id of the change in it.
	Input, ID string
	// State is the least finished state of the unit's segments: initial, translated, reviewed or final.
	State string
	// Source and Target are the texts of all segments together; Translated says whether there is a target at all.
	Source, Target string
	Translated     bool
}

// ReadXLIFF reads the units of an XLIFF 2 file that [WriteXLIFF] wrote and another program edited. Segments that the
// program has cut or joined, and inline markup that it has added, are taken as plain text. file is the name in
// messages; the error says the line that cannot be read.
func ReadXLIFF(file string, r io.Reader) ([]Unit, error) {
	x := &xliffReader{dec: xml.NewDecoder(r)}
	for {
		t, err := x.dec.Token()
		if errors.Is(err, io.EOF) {
			if !x.root {
				return nil, fmt.Errorf("report: %s: not an XLIFF 2 file: its root is not <xliff> of %s", file, xliffNamespace)
			}
			return x.units, nil
		}
		if err == nil {
			err = x.token(t)
		}
		if err != nil {
			line, _ := x.dec.InputPos()
			return nil, fmt.Errorf("report: %s:%d: %w", file, line, err)
		}
	}
}

// An xliffReader goes through a file once.
type xliffReader struct {
	dec   *xml.Decoder
	root  bool
	input string
	unit  *Unit
	units []Unit
	into  *string // the text that is being read
	depth int     // of the markup inside it
}

func (x *xliffReader) token(t xml.Token) error {
	switch t := t.(type) {
	case xml.StartElement:
		if t.Name.Space != xliffNamespace {
			if x.into == nil {
				return x.dec.Skip()
			}
			x.depth++
			return nil
		}
		return x.start(t)
	case xml.EndElement:
		x.end(t)
	case xml.CharData:
		if x.into != nil {
			*x.into += string(t)
		}
	}
	return nil
}

// start enters an element of the XLIFF vocabulary.
func (x *xliffReader) start(t xml.StartElement) error {
	if x.into != nil {
		x.depth++
		if t.Name.Local == "cp" {
			n, err := strconv.ParseUint(attr(t, "hex"), 16, 32)
			if err != nil {
				return fmt.Errorf("<cp hex=%q>: not a character", attr(t, "hex"))
			}
			*x.into += string(rune(n))
		}
		return nil
	}
	switch t.Name.Local {
	case "xliff":
		x.root = true
		if v := attr(t, "version"); !strings.HasPrefix(v, "2.") {
			return fmt.Errorf("XLIFF version %q: version 2 is read", v)
		}
	case "file":
		x.input = attr(t, "original")
	case "unit":
		x.unit = &Unit{Input: x.input, ID: attr(t, "name"), State: xliffStates[len(xliffStates)-1]}
	case "segment":
		state := attr(t, "state")
		if state == "" {
			state = "initial"
		}
		if x.unit != nil && slices.Index(xliffStates, state) < slices.Index(xliffStates, x.unit.State) {
			x.unit.State = state
		}
	case "source":
		if x.unit != nil {
			x.into = &x.unit.Source
		}
	case "target":
		if x.unit != nil {
			x.into, x.unit.Translated = &x.unit.Target, true
		}
	case "notes", "originalData":
		return x.dec.Skip()
	}
	return nil
}

func (x *xliffReader) end(t xml.EndElement) {
	switch {
	case x.into != nil && x.depth > 0:
		x.depth--
	case x.into != nil:
		x.into = nil
	case t.Name.Local == "unit" && x.unit != nil:
		x.units = append(x.units, *x.unit)
		x.unit = nil
	}
}

// attr is the value of an attribute without a namespace, "" when it is not there.
func attr(t xml.StartElement, name string) string {
	for _, a := range t.Attr {
		if a.Name.Space == "" && a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}
