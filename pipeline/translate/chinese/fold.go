package chinese

import (
	"bytes"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// A char is one character of the fragment, folded for look-up, with its place in the document.
type char struct {
	// r is simplified, of ordinary width, and in lower case.
	r rune
	// start and end are byte offsets in the document.
	start, end int
	// folded is the folded text from this character on.
	folded string
	// roman is set for the letters of a Roman numeral that is one character in the document.
	roman bool
}

// foldChars folds the fragment character by character: traditional to simplified, full-width Latin and digits to ASCII,
// capitals to small letters. Chinese punctuation is kept, so that 、 and ， stay apart. base is the byte offset of src in
// the document.
func foldChars(src string, base int) []char {
	chars := make([]char, 0, utf8.RuneCountInString(src))
	folded := make([]byte, 0, len(src))
	for i, r := range src {
		n := utf8.RuneLen(r)
		if n < 0 || r == utf8.RuneError {
			n = 1
		}
		for _, letter := range romanOf(r) {
			chars = append(chars, char{r: letter, start: base + i, end: base + i + n, roman: true})
			folded = utf8.AppendRune(folded, letter)
		}
		if romanOf(r) != "" {
			continue
		}
		c := char{r: foldRune(r), start: base + i, end: base + i + n}
		chars = append(chars, c)
		folded = utf8.AppendRune(folded, c.r)
	}
	if strings.ContainsAny(src, "∶：") {
		folded = foldRatios(chars)
	}
	chars, folded = foldLimits(chars, folded)
	if strings.Contains(src, "或") {
		chars, folded = foldAndOr(chars, folded)
	}
	text, at := string(folded), 0
	for i := range chars {
		chars[i].folded = text[at:]
		at += utf8.RuneLen(chars[i].r)
	}
	return chars
}

// foldAndOr reads 和（或） as 和/或: the slash stands for the first bracket, and 或 for the last one as well.
func foldAndOr(chars []char, folded []byte) ([]char, []byte) {
	for i := 0; i+3 < len(chars); i++ {
		if c := chars[i : i+4]; (c[0].r == '和' || c[0].r == '及') && strings.ContainsRune("（(", c[1].r) && c[2].r == '或' && strings.ContainsRune("）)", c[3].r) {
			c[1].r, c[2].end = '/', c[3].end
			chars = slices.Delete(chars, i+3, i+4)
			folded = folded[:0]
			for _, c := range chars {
				folded = utf8.AppendRune(folded, c.r)
			}
		}
	}
	return chars, folded
}

// limitSpellings are the ways of writing out ≥ and ≤.
var limitSpellings = []struct {
	word string
	sign rune
}{{"大于或等于", '≥'}, {"大于等于", '≥'}, {"高于或等于", '≥'}, {"小于或等于", '≤'}, {"小于等于", '≤'}, {"低于或等于", '≤'}}

// foldLimits reads them as the sign, one character over all that it stands for: whatever a rule knows of ≥ holds for 大于或等于.
func foldLimits(chars []char, folded []byte) ([]char, []byte) {
	if !bytes.Contains(folded, []byte("等于")) {
		return chars, folded
	}
	var out []char
	var text []byte
	for i := 0; i < len(chars); i++ {
		c := chars[i]
		for _, l := range limitSpellings {
			if n := utf8.RuneCountInString(l.word); bytes.HasPrefix(folded, []byte(l.word)) {
				c.r, c.end = l.sign, chars[i+n-1].end
				folded, i = folded[len(l.word)-utf8.RuneLen(chars[i+n-1].r):], i+n-1
				break
			}
		}
		folded = folded[utf8.RuneLen(chars[i].r):]
		out, text = append(out, c), utf8.AppendRune(text, c.r)
	}
	return out, text
}

// foldRatios reads the ratio sign and the wide colon between two digits as a colon: 2∶1. The folded text keeps its length in characters only, so it is
// written anew.
func foldRatios(chars []char) []byte {
	var text []byte
	for i, c := range chars {
		if (c.r == '∶' || c.r == '：' && endsRatio(chars, i+1)) && i > 0 && i+1 < len(chars) && isDigit(chars[i-1].r) && isDigit(chars[i+1].r) {
			chars[i].r = ':'
		}
		text = utf8.AppendRune(text, chars[i].r)
	}
	return text
}

// endsRatio reports that no word stands behind the number at i but 的: 病例1：2岁男童 names a case.
func endsRatio(chars []char, i int) bool {
	for i < len(chars) && (isDigit(chars[i].r) || chars[i].r == '.' || chars[i].r == '：') {
		i++
	}
	return i == len(chars) || !lang.IsHan(chars[i].r) || chars[i].r == '的'
}

func foldRune(r rune) rune {
	if r < utf8.RuneSelf {
		return unicode.ToLower(r)
	}
	if w := lang.FoldWidth(r); w != r && (isLatin(w) || isDigit(w)) {
		return unicode.ToLower(w)
	}
	if lang.IsHan(r) {
		return lang.Simplify(r)
	}
	return unicode.ToLower(r)
}

// foldTerm folds a glossary term in the same way.
func foldTerm(term string) []rune {
	runes := make([]rune, 0, len(term)/3+1)
	for _, r := range term {
		if letters := romanOf(r); letters != "" {
			runes = append(runes, []rune(letters)...)
			continue
		}
		runes = append(runes, foldRune(r))
	}
	return runes
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// isLatin reports letters of the Latin and Greek scripts, which occur in Chinese medical text as acronyms and symbols.
func isLatin(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 && r < 0x250 && r != '×' && r != '÷' ||
		r >= 0x370 && r < 0x400 || r == 'µ'
}

func isSpace(r rune) bool {
	return r == ' ' || r == '\t' || r == '\u3000' || r == '\u00a0' || r == '\n' || r == '\r'
}
