package format

import (
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode/utf8"
)

// An element is a tag, a text or anything else of an XML document, with the bytes that it stands in.
type element struct {
	Span
	token xml.Token // nil for what is neither a tag nor text
	cdata bool
}

// scanXML calls visit for each token of an XML document in order. A tag that opens and closes at once is a start of
// all its bytes and an end of none. The error says where the document is broken.
func scanXML(src string, visit func(element) error) error {
	dec := xml.NewDecoder(strings.NewReader(src))
	dec.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // the text is decoded already
	for depth := 0; ; {
		start := int(dec.InputOffset())
		token, err := dec.RawToken()
		end := int(dec.InputOffset())
		if err == io.EOF {
			if depth != 0 {
				return fmt.Errorf("XML ends inside an element")
			}
			return nil
		}
		if err != nil {
			return fmt.Errorf("broken XML at byte %d: %w", start, err)
		}
		e := element{Span: Span{start, end}}
		switch t := token.(type) {
		case xml.StartElement:
			e.token, depth = t, depth+1
		case xml.EndElement:
			e.token, depth = t, depth-1
		case xml.CharData:
			e.token, e.cdata = t, strings.HasPrefix(src[start:end], "<![CDATA[")
		}
		if err := visit(e); err != nil {
			return err
		}
	}
}

// decode takes the text between two tags over, its references decoded by ref.
func (b *builder) decode(start, end int, ref func(string) (string, int)) {
	at := start
	for i := start; i < end; i++ {
		if b.src[i] != '&' {
			continue
		}
		if decoded, n := ref(b.src[i:end]); n > 0 {
			b.copy(at, i)
			b.escape(i, i+n, decoded)
			at = i + n
			i = at - 1
		}
	}
	b.copy(at, end)
}

// xmlNames are the references that XML names.
var xmlNames = []struct{ name, text string }{{"&amp;", "&"}, {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", `"`}, {"&apos;", "'"}}

// xmlReference decodes the reference at the start of s; n is 0 when there is none.
func xmlReference(s string) (decoded string, n int) {
	for _, x := range xmlNames {
		if strings.HasPrefix(s, x.name) {
			return x.text, len(x.name)
		}
	}
	end := strings.IndexByte(s[:min(len(s), 12)], ';')
	if end < 3 || s[1] != '#' {
		return "", 0
	}
	digits, base := s[2:end], 10
	if digits[0] == 'x' || digits[0] == 'X' {
		digits, base = digits[1:], 16
	}
	r, err := strconv.ParseUint(digits, base, 32)
	if err != nil || r == 0 || !utf8.ValidRune(rune(r)) {
		return "", 0
	}
	return string(rune(r)), end + 1
}

// xmlEscaper writes prose as XML text or attribute.
var xmlEscaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// xmlQuoter writes prose inside a quoted attribute.
var xmlQuoter = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "'", "&#39;")
