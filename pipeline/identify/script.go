package identify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A script is what one character says of the language it stands in.
type script uint8

const (
	scriptNone   script = iota // white space, ASCII punctuation, symbols: says nothing
	scriptLatin                // Latin letters
	scriptDigit                // ASCII digits
	scriptHan                  // Chinese characters
	scriptCJK                  // full-width and Chinese punctuation, full-width letters and digits
	scriptKana                 // Hiragana, Katakana
	scriptHangul               // Korean
	scriptOther                // any other script that names a language
)

// scriptOf gives the script of a character.
func scriptOf(c rune) script {
	switch {
	case c < utf8.RuneSelf:
		switch {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			return scriptLatin
		case c >= '0' && c <= '9':
			return scriptDigit
		}
		return scriptNone
	case c < 0x370:
		if unicode.IsLetter(c) {
			return scriptLatin
		}
		return scriptNone
	case c >= 0x370 && c < 0x400 || c >= 0x1e00 && c < 0x2000:
		if c < 0x1f00 && c >= 0x1e00 {
			return scriptLatin
		}
		return scriptNone // Greek letters are symbols in medical English; words are found by language
	case c < 0x1100:
		if unicode.IsLetter(c) {
			return scriptOther
		}
		return scriptNone
	case lang.IsHan(c):
		return scriptHan
	case c >= 0x3040 && c <= 0x30ff && c != '・' && c != 'ー', c >= 0x31f0 && c <= 0x31ff, c >= 0xff66 && c <= 0xff9f:
		return scriptKana
	case c >= 0xac00 && c <= 0xd7a3, c >= 0x1100 && c <= 0x11ff, c >= 0x3130 && c <= 0x318f:
		return scriptHangul
	case c >= 0x3000 && c <= 0x303f, c >= 0xff00 && c <= 0xffee, c == '・', c == 'ー':
		return scriptCJK
	case romanNumeral(c):
		return scriptLatin
	case c >= 0x2000 && c < 0x2e80:
		return scriptNone
	case unicode.Is(unicode.Latin, c):
		return scriptLatin
	case unicode.IsLetter(c):
		return scriptOther
	}
	return scriptNone
}

// romanNumeral reports the Roman numerals that are one character: Ⅰ to Ⅻ, ⅰ to ⅻ.
func romanNumeral(c rune) bool { return c >= 'Ⅰ' && c <= 'Ⅻ' || c >= 'ⅰ' && c <= 'ⅻ' }

// otherScripts names the language that a script stands for most often, in the order in which they are tried. extra
// names a second language by letters that only it has.
var otherScripts = []struct {
	table *unicode.RangeTable
	lang  text.Lang
	extra string
	other text.Lang
}{
	{unicode.Cyrillic, "ru", "іїєґІЇЄҐ", "uk"},
	{unicode.Arabic, "ar", "پچژگکی", "fa"},
	{unicode.Greek, "el", "", ""},
	{unicode.Hebrew, "he", "", ""},
	{unicode.Devanagari, "hi", "", ""},
	{unicode.Thai, "th", "", ""},
	{unicode.Bengali, "bn", "", ""},
	{unicode.Tamil, "ta", "", ""},
	{unicode.Armenian, "hy", "", ""},
	{unicode.Georgian, "ka", "", ""},
}

// otherLanguage names the language of a run of another script.
func otherLanguage(s string) text.Lang {
	c, _ := utf8.DecodeRuneInString(s)
	for _, o := range otherScripts {
		if unicode.Is(o.table, c) {
			if o.extra != "" && strings.ContainsAny(s, o.extra) {
				return o.other
			}
			return o.lang
		}
	}
	return text.Undetermined
}

// scripts appends the fragments of a segment that its characters decide, in order: Chinese, Japanese, Korean, the other
// scripts. It does not look into skipped spans.
func (r *reader) scripts(s text.Span, skips []text.Span, out []text.Fragment) []text.Fragment {
	from := s.Start
	for _, k := range append(skips[:len(skips):len(skips)], text.Span{Start: s.End, End: s.End}) {
		k.Start, k.End = max(k.Start, from), min(k.End, s.End)
		out = r.eastAsian(text.Span{Start: from, End: k.Start}, out)
		from = k.End
	}
	return out
}

// eastAsian appends the fragments of a stretch without skipped spans.
func (r *reader) eastAsian(s text.Span, out []text.Fragment) []text.Fragment {
	limit := s.Start // nothing before it may be taken in by a fragment on its right
	for at := s.Start; at < s.End; {
		if r.src[at] < utf8.RuneSelf {
			at++
			continue
		}
		c, n := utf8.DecodeRuneInString(r.src[at:s.End])
		f := text.Fragment{Confidence: 0.99, By: text.ByScript}
		switch scriptOf(c) {
		case scriptHan, scriptKana:
			f.Span, f.Lang = r.hanFragment(limit, at, s.End)
		case scriptHangul:
			f.Span, f.Lang = r.sameScript(at, s.End, scriptHangul), "ko"
		case scriptOther:
			f.Span = r.sameScript(at, s.End, scriptOther)
			f.Lang = otherLanguage(f.Of(r.src))
		default:
			if !unicode.Is(unicode.Greek, c) {
				at += n
				continue
			}
			f.Span, f.Lang = greekWord(r.src, at, s.End), "el"
			if utf8.RuneCountInString(f.Of(r.src)) < 4 {
				at += n
				continue
			}
		}
		if namedScript(r.src[max(s.Start, f.Start-longestNaming):f.Start], f.Lang) {
			f.Keep = namedWord
		}
		out = append(out, f)
		at, limit = f.End, f.End
	}
	return out
}

// sameScript gives the run of one script from offset at, over the spaces, digits and punctuation between its words.
func (r *reader) sameScript(at, limit int, of script) text.Span {
	end := at
	for i := at; i < limit; {
		c, n := utf8.DecodeRuneInString(r.src[i:limit])
		k := scriptOf(c)
		if k != of && !unicode.Is(unicode.Mn, c) && (k == scriptLatin || k == scriptHan || k == scriptKana || strings.ContainsRune(".!?\n", c)) {
			break
		}
		i += n
		if k == of || unicode.Is(unicode.Mn, c) {
			end = i
		}
	}
	return text.Span{Start: at, End: end}
}

// greekWord gives the run of Greek letters at offset at. Single Greek letters are symbols.
func greekWord(src string, at, limit int) text.Span {
	end := at
	for end < limit {
		c, n := utf8.DecodeRuneInString(src[end:limit])
		if !unicode.Is(unicode.Greek, c) {
			break
		}
		end += n
	}
	return text.Span{Start: at, End: end}
}

// longestNaming is how far before a word its language is named.
const longestNaming = 40

// namedScript reports whether a text that ends before a word of another script names its language: from the Greek σκληρός. Chinese is translated
// nonetheless.
func namedScript(before string, l text.Lang) bool {
	name, ok := scriptNames[l]
	return ok && strings.Contains(before, name)
}

// scriptNames are the English names of the languages that etymologies quote.
var scriptNames = map[text.Lang]string{"el": "Greek", "ar": "Arabic", "fa": "Persian", "he": "Hebrew", "ru": "Russian", "hi": "Sanskrit"}
