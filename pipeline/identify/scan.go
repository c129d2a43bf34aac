package identify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// wordRune gives the length of the letter at offset at, 0 if none stands there. Combining accents count as letters.
func wordRune(src string, at, limit int) int {
	if c := src[at]; c < utf8.RuneSelf {
		if asciiLetter(c) {
			return 1
		}
		return 0
	}
	c, n := utf8.DecodeRuneInString(src[at:limit])
	if (unicode.IsLetter(c) || unicode.Is(unicode.Mn, c)) && c != 'ʼ' { // the modifier letter apostrophe parts words
		return n
	}
	return 0
}

// wordEnd gives the end of the word at offset at, over hyphens between letters, digits inside, a hyphen that breaks
// the word at a line end, and the star and colons of an allele: HLA-DRB1*15:01.
func wordEnd(src string, at, limit int) (end int, broken bool) {
	end = at
	star := false
	for end < limit {
		if n := wordRune(src, end, limit); n > 0 {
			end += n
			continue
		}
		c := src[end]
		if c >= '0' && c <= '9' {
			end++
			continue
		}
		if power := strings.HasPrefix(src[end:limit], "²") || strings.HasPrefix(src[end:limit], "³"); power && unit(src[at:end], false) {
			return end + len("²"), broken // par mm³
		}
		n := 0
		switch {
		case c == '.' && end+1 < limit && src[end+1] >= 'a' && src[end+1] <= 'z':
			n = 1 // e.g, site.com: no sentence begins in lower case without a space
		case c == '.' && end > at && digit(src[end-1]) && end+1 < limit && digit(src[end+1]):
			n = 1 // U07.1: the code of a disease
		case c == '-':
			n = 1
		case (c == '*' && end > at && alleleEnd(src[end-1]) || c == ':' && star) && end+1 < limit && digit(src[end+1]):
			n, star = 1, true
		case strings.HasPrefix(src[end:limit], "‐"), strings.HasPrefix(src[end:limit], "‑"), strings.HasPrefix(src[end:limit], "–"):
			n = 3
		case strings.HasPrefix(src[end:limit], "\u00ad"):
			n = 2
		}
		if n == 0 || end+n >= limit {
			return end, broken
		}
		if src[end+n] == '\n' && end+n+1 < limit && src[end+n+1] >= 'a' && src[end+n+1] <= 'z' {
			end, broken = end+n+1, true
			continue
		}
		if c == '-' && src[end+n] == ' ' {
			if to := brokenAt(src, at, end, limit); to > 0 {
				return to, true
			}
		}
		if wordRune(src, end+n, limit) == 0 && (src[end+n] < '0' || src[end+n] > '9') {
			return end, broken
		}
		end += n
	}
	return end, broken
}

// brokenAt gives the end of a word that begins at offset at and is broken by the hyphen at offset hyphen and a space behind it, as text taken
// from columns has it: le- sion, pa- tient. English or French must have the whole word, and the second part is no English word of grammar (pre- and); it is 0 for
// anything else.
func brokenAt(src string, at, hyphen, limit int) int {
	to := hyphen + len("- ")
	for to < limit && src[to] >= 'a' && src[to] <= 'z' {
		to++
	}
	second := src[hyphen+len("- ") : to]
	if len(second) < 2 || hyphen-at < 2 || to < limit && (src[to] >= utf8.RuneSelf || src[to] == '-') {
		return 0
	}
	first := strings.ToLower(src[at:hyphen])
	if !allSmall(first) || englishGrammar(second) {
		return 0
	}
	if w := lang.Look(first + second); w.English() || w.French() {
		return to
	}
	return 0
}

// alleleEnd reports the characters that the name of a gene ends with before the number of its allele.
func alleleEnd(c byte) bool { return digit(c) || c >= 'A' && c <= 'Z' }

// thousands gives the length of a space and a group of three digits behind the one to three digits of a number: 250 000; 0 for anything else.
func thousands(src string, at, end, limit int) int {
	for _, space := range []string{" ", "\u00a0", "\u202f", "\u2009"} {
		to := end + len(space) + 3
		if !strings.HasPrefix(src[end:limit], space) || to > limit || to < limit && src[to] >= '0' && src[to] <= '9' {
			continue
		}
		digits := end > at && (end-at <= 3 || (end-at)%4 == 3) && src[at] != '0'
		for i := at; i < end; i++ {
			digits = digits && (src[i] >= '0' && src[i] <= '9' || src[i] == ' ')
		}
		for i := end + len(space); i < to; i++ {
			digits = digits && src[i] >= '0' && src[i] <= '9'
		}
		if digits {
			return to - end
		}
	}
	return 0
}

// numberEnd gives the end of the number at offset at, with its decimal marks, groups, slashes and percent sign: 0,9
// 130/80 1:200 70% 5–10.
func numberEnd(src string, at, limit int) int {
	end := at
	for end < limit {
		c := src[end]
		if c >= '0' && c <= '9' {
			end++
			continue
		}
		if n := thousands(src, at, end, limit); n > 0 {
			end += n
			continue
		}
		if strings.IndexByte(".,:/-", c) >= 0 && end+1 < limit && src[end+1] >= '0' && src[end+1] <= '9' {
			end++
			continue
		}
		if strings.HasPrefix(src[end:limit], "–") && end+3 < limit && src[end+3] >= '0' && src[end+3] <= '9' {
			end += 3
			continue
		}
		break
	}
	if end < limit && src[end] == '%' {
		return end + 1
	}
	for _, space := range []string{" ", "\u00a0", "\u202f"} {
		if strings.HasPrefix(src[end:limit], space+"%") {
			return end + len(space) + 1
		}
	}
	return end
}
