package format

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
)

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
