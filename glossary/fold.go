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
	s = norm.NFC.String(s)
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
func Words(folded string) []string {
	var words []string
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

// plainLower reports whether folding leaves s as it is, for the common case of lower-case ASCII with single spaces.
func plainLower(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf || c >= 'A' && c <= 'Z' || c < ' ' || c == ' ' && (i == 0 || i+1 == len(s) || s[i+1] == ' ') {
			return false
		}
	}
	return true
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
