package format

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
	"golang.org/x/text/encoding/unicode"
)

// UTF8 is the name of the encoding that outputs have unless they keep their own.
const UTF8 = "utf-8"

// A Charset is one encoding of text. All of them are stateless: the bytes of a text are those of its parts.
type Charset struct {
	Name     string
	encoding encoding.Encoding // nil for UTF-8
	bom      string
}

// charsets lists the encodings that are read, by the names that reports give them.
var charsets = []Charset{
	{UTF8, nil, ""},
	{"utf-8-bom", nil, "\xef\xbb\xbf"},
	{"utf-16le-bom", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), "\xff\xfe"},
	{"utf-16be-bom", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), "\xfe\xff"},
	{"utf-16le", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), ""},
	{"utf-16be", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), ""},
	{"gb18030", simplifiedchinese.GB18030, ""},
	{"gbk", simplifiedchinese.GBK, ""},
	{"big5", traditionalchinese.Big5, ""},
	{"windows-1252", charmap.Windows1252, ""},
}

// CharsetNamed gives the encoding of this name, as [Decode] reports it; the empty name is UTF-8.
func CharsetNamed(name string) (Charset, error) {
	if name == "" {
		name = UTF8
	}
	for _, c := range charsets {
		if c.Name == name {
			return c, nil
		}
	}
	return Charset{}, fmt.Errorf("unknown encoding %q", name)
}

// Wide reports whether the encoding is another one than UTF-8, so that offsets of the text are not those of the file.
func (c Charset) Wide() bool { return c.encoding != nil }

// A DecodeError says at which byte a file is not the text that it seems to be.
type DecodeError struct {
	Offset int // bytes from the start of the file
	Reason string
	Remedy string
}

// Error names the byte, what is wrong with it and the remedy.
func (e *DecodeError) Error() string {
	return fmt.Sprintf("%s at byte %d: %s", e.Reason, e.Offset, e.Remedy)
}

// Decode tells the encoding of a file and returns its text, without a byte order mark. A text is taken for another
// encoding than UTF-8 only when encoding it again gives the very same bytes. The error is a [DecodeError].
func Decode(b []byte) (string, Charset, error) {
	for _, c := range charsets {
		if c.bom != "" && bytes.HasPrefix(b, []byte(c.bom)) {
			s, err := c.decode(b)
			return s, c, err
		}
	}
	if nul := bytes.IndexByte(b, 0); nul >= 0 {
		if c, ok := utf16Pattern(b); ok {
			s, err := c.decode(b)
			return s, c, err
		}
		return "", Charset{}, &DecodeError{nul, "binary file: NUL", "give text files only"}
	}
	if utf8.Valid(b) {
		return string(b), charsets[0], nil
	}
	for _, name := range guesses(b) {
		c, err := CharsetNamed(name)
		if err != nil {
			continue
		}
		if s, err := c.decode(b); err == nil && c.plausible(s) {
			return s, c, nil
		}
	}
	return "", Charset{}, &DecodeError{invalidByte(b), "invalid UTF-8", "no other encoding fits, convert the file to UTF-8 first"}
}

// decode gives the text of a file in this encoding. Every byte must survive the way back.
func (c Charset) decode(b []byte) (string, error) {
	body := b[len(c.bom):]
	if c.encoding == nil {
		if at := invalidByte(body); at >= 0 {
			return "", &DecodeError{len(c.bom) + at, "invalid UTF-8", "convert the file to UTF-8 first"}
		}
		return string(body), nil
	}
	s, err := c.encoding.NewDecoder().Bytes(body)
	if err != nil {
		return "", &DecodeError{0, "invalid " + c.Name, "convert the file to UTF-8 first"}
	}
	back, err := c.Encode(string(s))
	if err != nil || !bytes.Equal(back, b) {
		at := 0
		for at < len(back) && at < len(b) && back[at] == b[at] {
			at++
		}
		return "", &DecodeError{at, "invalid " + c.Name, "convert the file to UTF-8 first"}
	}
	return string(s), nil
}

// Encode writes a text in this encoding, with the byte order mark that the encoding has. The error says which character
// it cannot write.
func (c Charset) Encode(s string) ([]byte, error) {
	if c.encoding == nil {
		return []byte(c.bom + s), nil
	}
	b, err := c.encoding.NewEncoder().Bytes([]byte(s))
	if err != nil {
		return nil, fmt.Errorf("text cannot be written in %s: leave out --keep-encoding", c.Name)
	}
	return append([]byte(c.bom), b...), nil
}

// Offsets turns offsets of the decoded text s, in ascending order, into offsets of the file.
func (c Charset) Offsets(s string, offsets []int) []int {
	out := make([]int, len(offsets))
	at, raw := 0, len(c.bom)
	for i, o := range offsets {
		o = max(at, min(o, len(s)))
		if c.encoding == nil {
			raw += o - at
		} else if b, err := c.encoding.NewEncoder().Bytes([]byte(s[at:o])); err == nil {
			raw += len(b)
		}
		at, out[i] = o, raw
	}
	return out
}

// mojibake are the traces of text that was decoded in the wrong encoding at some time before: UTF-8 read as Windows-1252,
// or as GBK, and characters that were replaced because they could not be read.
var mojibake = []string{"Ã©", "Ã¨", "Ã ", "Ãª", "Ã§", "Ã¢", "Ã´", "Ã®", "Ã¯", "Ã»", "Ã¹", "Å“", "â€™", "â€œ", "â€“", "â€”", "Â°", "Â±", "锟斤拷", "ï»¿", "\ufffd"}

// Mojibake gives the offset of the first trace of a wrong decoding in a text, and the trace; -1 when there is none. It is
// reported, never repaired: more than one text may have looked like it.
func Mojibake(s string) (at int, trace string) {
	at = -1
	if strings.IndexByte(s, "Ã"[0]) < 0 && !strings.Contains(s, "锟") && !strings.Contains(s, "\ufffd") {
		return // all the others begin with that byte
	}
	for _, m := range mojibake {
		if i := strings.Index(s, m); i >= 0 && (at < 0 || i < at) {
			at, trace = i, m
		}
	}
	return at, trace
}

// Prefix is the length of the beginning of s that takes up to raw bytes of a file in this encoding, byte order mark
// included: the way back of [Charset.Offsets].
func (c Charset) Prefix(s string, raw int) int {
	raw -= len(c.bom)
	if c.encoding == nil {
		return max(0, min(raw, len(s)))
	}
	enc := c.encoding.NewEncoder()
	for i, r := range s {
		if raw <= 0 {
			return i
		}
		b, err := enc.Bytes([]byte(string(r)))
		if err != nil {
			return i
		}
		raw -= len(b)
	}
	return len(s)
}

// DecodeAs gives the text of a file whose encoding is known.
func (c Charset) DecodeAs(b []byte) (string, error) {
	if len(b) < len(c.bom) {
		return "", &DecodeError{0, "no byte order mark", "the file is not " + c.Name}
	}
	return c.decode(b)
}

// Prefixed is the length of the encoding's byte order mark.
func (c Charset) Prefixed() int { return len(c.bom) }
