package lang

import (
	_ "embed"
	"strings"
	"unicode"
	"unicode/utf8"
)

// simplified holds pairs of a traditional and a simplified character, sorted by the traditional one, each character as
// three bytes, big-endian.
//
//go:embed data/simplified.bin
var simplified string

// IsHan reports whether r is a Han character (Unicode script Han, which holds 〇 and 々).
func IsHan(r rune) bool {
	if r >= 0x4e00 && r <= 0x9fff {
		return true
	}
	return r >= 0x2e80 && unicode.Is(unicode.Han, r)
}

// Simplify gives the simplified character of a traditional one, every other rune unchanged. Where a traditional character
// has several simplified ones the most common is given (乾 is 干).
func Simplify(r rune) rune {
	if !IsHan(r) {
		return r
	}
	low, high := 0, len(simplified)/6
	for low < high {
		middle := (low + high) / 2
		switch t := runeAt(6 * middle); {
		case t == r:
			return runeAt(6*middle + 3)
		case t < r:
			low = middle + 1
		default:
			high = middle
		}
	}
	return r
}

func runeAt(i int) rune {
	return rune(simplified[i])<<16 | rune(simplified[i+1])<<8 | rune(simplified[i+2])
}

// SimplifyString simplifies rune by rune: the number of runes never changes (the number of bytes may). Bytes that are not
// UTF-8 are kept.
func SimplifyString(s string) string {
	for i, r := range s {
		if Simplify(r) != r {
			return s[:i] + simplifyTail(s[i:])
		}
	}
	return s
}

func simplifyTail(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for s != "" {
		r, n := utf8.DecodeRuneInString(s)
		if simple := Simplify(r); simple != r {
			b.WriteRune(simple)
		} else {
			b.WriteString(s[:n])
		}
		s = s[n:]
	}
	return b.String()
}

// FoldWidth gives the ASCII counterpart of a full-width form (Unicode block Halfwidth and Fullwidth Forms, U+FF01 to U+FF5E),
// of the ideographic space and of Chinese punctuation:
//
//	、 ,   。 .   〈〉《》「」『』“” "   【】〔〕 [ ]   ‘’ '   · ・ unchanged
//
// Every other rune is unchanged.
func FoldWidth(r rune) rune {
	if r >= '！' && r <= '～' {
		return r - '！' + '!'
	}
	switch r {
	case '\u3000':
		return ' '
	case '、':
		return ','
	case '。', '｡':
		return '.'
	case '〈', '〉', '《', '》', '「', '」', '『', '』', '“', '”':
		return '"'
	case '【', '〔':
		return '['
	case '】', '〕':
		return ']'
	case '‘', '’':
		return '\''
	}
	return r
}
