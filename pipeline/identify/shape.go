package identify

import (
	"strings"
	"unicode"

	"unmix/pipeline/lang"
)

// neutralPiece reports whether a run of letters, digits and signs is a number, a unit, an acronym or a symbol, which any
// language may hold, and not an English word.
func neutralPiece(s string) bool {
	letters, lower := 0, 0
	for _, c := range s {
		if unicode.IsLetter(c) || romanNumeral(c) {
			letters++
			if unicode.IsLower(c) && c < 0x370 {
				lower++
			}
		}
	}
	switch {
	case letters == 0:
		return strings.IndexFunc(s, func(c rune) bool { return c >= '0' && c <= '9' || c == '%' }) >= 0 || unit(s, false)
	case lower == 0, unit(s, false):
		return true
	}
	i := strings.IndexFunc(s, unicode.IsLetter)
	if i > 0 && unit(s[i:], true) { // 5mg
		return true
	}
	if letters <= 2 && lower == letters {
		return letters == 1 || s == "pH" || !lang.Look(s).English()
	}
	return acronym(s)
}

// acronym reports whether a word is one by its shape: no lower-case letter, or a capital after the first letter, or a digit
// among letters. The plural of an acronym (MSCs) is English and is none here.
func acronym(s string) bool {
	upper, lower, digit, inner := 0, 0, 0, false
	for i, c := range s {
		switch {
		case unicode.IsUpper(c) || c >= 0x391 && c <= 0x3ff || romanNumeral(c):
			upper++
			inner = inner || i > 0
		case unicode.IsLower(c):
			lower++
		case c >= '0' && c <= '9':
			digit++
		}
	}
	if lower == 0 {
		return upper > 0
	}
	if upper > 1 && strings.HasSuffix(s, "s") && lower == 1 {
		return false
	}
	return upper > 0 && (inner || digit > 0) && lower <= upper+2
}

// innerCapital reports the shape of trade names: a capital behind a small letter, bioMérieux.
func innerCapital(s string) bool {
	small := false
	for _, c := range s {
		if small && unicode.IsUpper(c) {
			return strings.IndexByte(s, '-') < 0
		}
		small = unicode.IsLower(c)
	}
	return false
}
