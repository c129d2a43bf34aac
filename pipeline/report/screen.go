package report

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// printable makes a text safe for one line of a terminal: control characters, which could move the cursor or recolour
// what follows, become visible signs.
func printable(s string) string {
	if strings.IndexFunc(s, unsafeRune) < 0 {
		return s
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\r':
			return '↵'
		case r == '\t':
			return ' '
		case unsafeRune(r):
			return '�'
		}
		return r
	}, s)
}

// unsafeRune reports whether a terminal would act on a character, or reorder the line by it, instead of showing it.
func unsafeRune(r rune) bool {
	return unicode.IsControl(r) || r >= '\u202a' && r <= '\u202e' || r >= '\u2066' && r <= '\u2069' || r == '\u2028' || r == '\u2029'
}

// columns is how many columns of a terminal a text takes: two for a wide character.
func columns(s string) int {
	n := 0
	for _, r := range s {
		n += runeColumns(r)
	}
	return n
}

func runeColumns(r rune) int {
	if unicode.Is(unicode.Mn, r) || r == '\u200b' || r == '\u200d' {
		return 0
	}
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// head is the longest beginning of s that takes at most n columns.
func head(s string, n int) string {
	for i, r := range s {
		if n -= runeColumns(r); n < 0 {
			return s[:i]
		}
	}
	return s
}

// tail is the longest end of s that takes at most n columns.
func tail(s string, n int) string {
	i := len(s)
	for i > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:i])
		if n -= runeColumns(r); n < 0 {
			break
		}
		i -= size
	}
	return s[i:]
}

// before shortens the text in front of something to about n columns, at a space where one is near.
func before(s string, n int) string {
	t := tail(s, n)
	if t == s {
		return s
	}
	if i := strings.IndexByte(t, ' '); i >= 0 && i < len(t)/2 {
		t = t[i+1:]
	}
	return "…" + t
}

// after shortens the text behind something to about n columns, at a space where one is near.
func after(s string, n int) string {
	t := head(s, n)
	if t == s {
		return s
	}
	if i := strings.LastIndexByte(t, ' '); i > len(t)/2 {
		t = t[:i]
	}
	return t + "…"
}

// fit cuts a text to n columns; n = 0 leaves it whole.
func fit(s string, n int) string {
	if n <= 0 || columns(s) <= n {
		return s
	}
	return head(s, n-1) + "…"
}

// pad fills a text with spaces to n columns.
func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-columns(s)))
}
