package format

import (
	"bytes"
	"fmt"
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
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

// utf16Pattern tells UTF-16 without a byte order mark by the place of its NUL bytes: in Western text they fill one side.
func utf16Pattern(b []byte) (Charset, bool) {
	if len(b) < 4 || len(b)%2 != 0 {
		return Charset{}, false
	}
	var nul [2]int
	for i, x := range b[:min(len(b), 64<<10)] {
		if x == 0 {
			nul[i%2]++
		}
	}
	pairs := min(len(b), 64<<10) / 2
	for side, name := range []string{"utf-16be", "utf-16le"} {
		if nul[side] >= 2 && 4*nul[side] > pairs && nul[1-side] == 0 {
			c, err := CharsetNamed(name)
			return c, err == nil
		}
	}
	return Charset{}, false
}

// guesses lists the encodings that a text which is not UTF-8 may have, the likeliest first; none when it is UTF-8 with a
// few broken bytes.
func guesses(b []byte) []string {
	whole, broken := 0, 0
	for rest := b; len(rest) > 0; {
		r, n := utf8.DecodeRune(rest)
		if r == utf8.RuneError && n == 1 {
			broken++
		} else if n > 1 {
			whole++
		}
		rest = rest[n:]
	}
	if whole >= broken || cutAtEnd(b) {
		return nil
	}
	if name := declaredCharset(b); name != "" {
		return append([]string{name}, detected(b)...)
	}
	return detected(b)
}

// detected lists the encodings that the bytes above ASCII speak for.
func detected(b []byte) []string {
	switch name := strings.ToLower(chardet.Detect(b[:min(len(b), 1<<20)]).Encoding); {
	case strings.HasPrefix(name, "gb"), name == "hz-gb-2312":
		return []string{"gb18030", "gbk"}
	case strings.HasPrefix(name, "big5"):
		return []string{"big5"}
	case strings.HasPrefix(name, "windows-125"), strings.HasPrefix(name, "iso-8859"), strings.HasPrefix(name, "mac"), name == "ascii":
		// In English with a few Chinese words the detector sees too little. Western letters above ASCII stand alone, so that where
		// all of them make pairs they are Chinese.
		switch {
		case everyPair(b, 0xb0, 0xf7, 0xa1):
			return []string{"gb18030", "windows-1252"}
		case everyPair(b, 0xa4, 0xc6, 0x40):
			return []string{"windows-1252", "big5"}
		}
		return []string{"windows-1252"}
	}
	return []string{"gb18030", "big5", "windows-1252"}
}

// everyPair reports whether every byte above ASCII is the first of a pair, or the second: a first byte between low and high, or of
// the marks (A1 to A3), and a second one from least on.
func everyPair(b []byte, low, high, least byte) bool {
	for i := 0; i < len(b); i++ {
		if b[i] < utf8.RuneSelf {
			continue
		}
		mark := b[i] >= 0xa1 && b[i] <= 0xa3
		if !mark && (b[i] < low || b[i] > high) || i+1 == len(b) || b[i+1] < least {
			return false
		}
		i++
	}
	return true
}

// declaration finds the encoding that a page or an XML file names in its beginning.
var declaration = regexp.MustCompile(`(?i)<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]+)`)

// declaredCharset is the name of the encoding that a file which is not UTF-8 declares, "" for none that is read. Latin-1 is read as
// Windows-1252, as browsers do.
func declaredCharset(b []byte) string {
	m := declaration.FindSubmatch(b[:min(len(b), 2048)])
	if m == nil {
		return ""
	}
	switch name := strings.ToLower(string(m[1]) + string(m[2])); name {
	case "gb2312", "gb18030":
		return "gb18030"
	case "gbk", "big5":
		return name
	case "windows-1252", "iso-8859-1", "iso-8859-15", "latin1":
		return "windows-1252"
	}
	return ""
}

// cutAtEnd reports whether a text is UTF-8 but for a last character that is not all there.
func cutAtEnd(b []byte) bool {
	at := invalidByte(b)
	return at >= 0 && len(b)-at < utf8.UTFMax && !utf8.FullRune(b[at:])
}

// western are the characters above ASCII that Western European prose is written with.
const western = "àâäáãåçèéêëìîïíñòôöóõøùûüúýÿœæßÀÂÄÁÃÅÇÈÉÊËÌÎÏÍÑÒÔÖÓÕØÙÛÜÚŒÆŸ" + "‘’“”‚„…–—•‹›«»°±µ×÷·²³¹¼½¾§©®™€£¥‰ªº¿¡†‡´¨¸ \u00a0\u00ad"

// plausible reports whether a text can have been written in the encoding that it was decoded from. One byte encodings
// take every byte, so that only the characters can tell.
func (c Charset) plausible(s string) bool {
	if c.Name != "windows-1252" {
		return !strings.ContainsFunc(s, func(r rune) bool { return r == utf8.RuneError || r >= 0xe000 && r < 0xf900 })
	}
	return !strings.ContainsFunc(s, func(r rune) bool {
		return r == 'ÿ' || r >= utf8.RuneSelf && !strings.ContainsRune(western, r) || r < ' ' && !strings.ContainsRune("\t\n\r\f", r)
	})
}

// invalidByte is the offset of the first byte that is not part of a valid UTF-8 character, -1 when there is none.
func invalidByte(b []byte) int {
	for i := 0; i < len(b); {
		if b[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRune(b[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
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
