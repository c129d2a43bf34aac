package glossary

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Fold brings a term to the form in which terms are compared: NFC, lower case, straight apostrophes, plain hyphens,
// single spaces. Accents stay: they tell French words apart.
func Fold(s string) string {
	if plainLower(s) {
		return s
	}
	s = composed(s)
	var b strings.Builder
	b.Grow(len(s))
	space := false
	for _, r := range s {
		switch r {
		case '’', 'ʼ', '‘':
			r = '\''
		case '‐', '‑':
			r = '-'
		}
		if unicode.IsSpace(r) {
			space = b.Len() > 0
			continue
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return b.String()
}

// Unaccent removes the accents and opens the ligatures of a folded Latin term: "œdème" becomes "oedeme".
func Unaccent(s string) string {
	if ascii(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	for i, r := range s {
		base := r
		if r >= utf8.RuneSelf {
			if base = bare(r); base == 0 {
				b.WriteString(unaccent(s[i:]))
				break
			}
		}
		b.WriteRune(base)
	}
	return b.String()
}

// bare gives the letter of French without its accent, 0 for what takes more than a look.
func bare(r rune) rune {
	switch r {
	case 'à', 'â', 'ä':
		return 'a'
	case 'ç':
		return 'c'
	case 'é', 'è', 'ê', 'ë':
		return 'e'
	case 'î', 'ï':
		return 'i'
	case 'ô', 'ö':
		return 'o'
	case 'ù', 'û', 'ü':
		return 'u'
	}
	return 0
}

// unaccent is Unaccent for any characters.
func unaccent(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'œ':
			b.WriteString("oe")
		case r == 'æ':
			b.WriteString("ae")
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// Words cuts a folded Latin term into the words that are matched one by one: at spaces, and after an apostrophe, which
// stays with the word before it ("d'alcool" is "d'", "alcool"). Hyphens stay inside words.
func Words(folded string) []string { return AppendWords(nil, folded) }

// AppendWords is [Words] for callers that have room for them: it appends them to a slice.
func AppendWords(words []string, folded string) []string {
	for w := range strings.FieldsSeq(folded) {
		for {
			i := strings.IndexByte(w, '\'')
			if i < 0 || i+1 == len(w) {
				break
			}
			words = append(words, w[:i+1])
			w = w[i+1:]
		}
		words = append(words, w)
	}
	return words
}

// plainLower reports whether folding leaves s as it is, for the common case of small letters, French ones with their accents too, and
// single spaces.
func plainLower(s string) bool {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= utf8.RuneSelf:
			if i+1 == len(s) || !smallFrench(c, s[i+1]) {
				return false
			}
			i++
		case c >= 'A' && c <= 'Z' || c < ' ' || c == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' '):
			return false
		}
	}
	return true
}

// smallFrench reports whether two bytes are a small letter with an accent of Latin-1, or œ: each is one character in NFC.
func smallFrench(a, b byte) bool {
	return a == 0xc3 && b >= 0x9f && b <= 0xbf && b != 0xb7 || a == 0xc5 && b == 0x93
}

// composed is NFC. Nearly all terms are in it and hold nothing but characters that it never changes, which are told here at a fifth of the
// cost: ASCII, the letters of French, Chinese characters and punctuation.
func composed(s string) string {
	for _, r := range s {
		if r >= utf8.RuneSelf && !(r >= 0xc0 && r <= 0xff) && r != 'œ' && r != 'Œ' && r != '’' && !(r >= 0x4e00 && r <= 0x9fff) &&
			!(r >= '、' && r <= '》') && r != '（' && r != '）' && r != '，' {
			return norm.NFC.String(s)
		}
	}
	return s
}

func ascii(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// IsHan reports whether a text begins with a Han character.
func IsHan(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.Is(unicode.Han, r)
}
