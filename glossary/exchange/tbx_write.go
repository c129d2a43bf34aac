package exchange

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strings"

	"unmix/glossary"
)

// tbxHead is what stands before the concepts of a TBX-Basic file in the DCA style of ISO 30042:2019.
const tbxHead = `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="` + tbxNamespace + `">
  <tbxHeader>
    <fileDesc>
      <sourceDesc>
        <p>unmix glossary</p>
      </sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`

const tbxTail = `    </body>
  </text>
</tbx>
`

// writeTBX writes one concept for each entry.
func writeTBX(w io.Writer, entries []*glossary.Entry) error {
	b := bufio.NewWriter(w)
	b.WriteString(tbxHead)
	for i, e := range entries {
		fmt.Fprintf(b, "      <conceptEntry id=\"c%d\">\n", i+1)
		if e.Domain != "" {
			fmt.Fprintf(b, "        <descrip type=\"subjectField\">%s</descrip>\n", escaped(e.Domain))
		}
		fmt.Fprintf(b, "        <langSec xml:lang=\"en\">\n")
		for n, word := range e.English {
			status := admittedTerm
			if n == 0 {
				status = preferredTerm
			}
			writeTerm(b, word, e.POS, status, nil)
		}
		fmt.Fprintf(b, "        </langSec>\n        <langSec xml:lang=\"%s\">\n", escaped(e.Lang))
		writeTerm(b, e.Term, e.POS, "", notesOf(e))
		fmt.Fprintf(b, "        </langSec>\n      </conceptEntry>\n")
	}
	b.WriteString(tbxTail)
	return b.Flush()
}

// writeTerm writes one term with its data categories, in the order of the schema.
func writeTerm(b *bufio.Writer, term, pos, status string, notes []string) {
	fmt.Fprintf(b, "          <termSec>\n            <term>%s</term>\n", escaped(term))
	if pos != "" {
		fmt.Fprintf(b, "            <termNote type=\"partOfSpeech\">%s</termNote>\n", tbxPOS(pos))
	}
	if status != "" {
		fmt.Fprintf(b, "            <termNote type=\"administrativeStatus\">%s</termNote>\n", status)
	}
	for _, n := range notes {
		fmt.Fprintf(b, "            <note>%s</note>\n", escaped(n))
	}
	b.WriteString("          </termSec>\n")
}

// tbxPOS is the value of partOfSpeech for a part of speech.
func tbxPOS(pos string) string {
	for _, p := range partsOfSpeech {
		if p.pos == pos {
			return p.tbx
		}
	}
	return "other"
}

// notesOf are the notes of an entry: its own, and what TBX-Basic has no data category for.
func notesOf(e *glossary.Entry) []string {
	var out []string
	if e.Note != "" {
		out = append(out, e.Note)
	}
	own := []struct{ name, value string }{{"forms", e.Forms}, {"examples", e.Examples}}
	if e.POS != "" && tbxPOS(e.POS) == "other" {
		own = append(own, struct{ name, value string }{"pos", e.POS})
	}
	if e.Status != glossary.Preferred {
		own = append(own, struct{ name, value string }{"status", string(e.Status)})
	}
	for _, f := range own {
		if f.value != "" {
			out = append(out, ownNote+f.name+" "+f.value)
		}
	}
	return out
}

// writeTMX writes a translation memory: one unit for each translation of an entry, in TMX 1.4.
func writeTMX(w io.Writer, entries []*glossary.Entry) error {
	b := bufio.NewWriter(w)
	b.WriteString(`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="unmix" creationtoolversion="1" segtype="phrase" o-tmf="unmix" adminlang="en" srclang="*all*" datatype="plaintext"/>
  <body>
`)
	for _, e := range slices.DeleteFunc(slices.Clone(entries), unconfirmed) {
		for _, word := range e.English {
			fmt.Fprintf(b, "    <tu srclang=\"%s\">\n", escaped(e.Lang))
			if e.Note != "" {
				fmt.Fprintf(b, "      <note>%s</note>\n", escaped(e.Note))
			}
			for _, p := range []struct{ name, value string }{{"x-pos", e.POS}, {"x-domain", e.Domain}} {
				if p.value != "" {
					fmt.Fprintf(b, "      <prop type=\"%s\">%s</prop>\n", p.name, escaped(p.value))
				}
			}
			fmt.Fprintf(b, "      <tuv xml:lang=\"%s\"><seg>%s</seg></tuv>\n      <tuv xml:lang=\"en\"><seg>%s</seg></tuv>\n    </tu>\n",
				escaped(e.Lang), escaped(e.Term), escaped(word))
		}
	}
	b.WriteString("  </body>\n</tmx>\n")
	return b.Flush()
}

// escaped writes a text for XML.
func escaped(s string) string {
	var b strings.Builder
	// A strings.Builder does not fail.
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}
