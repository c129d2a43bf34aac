package report

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A part is a stretch of a comparison: text that both sides have, that only the old one has, or only the new one.
type part struct {
	kind partKind
	text string
}

type partKind uint8

const (
	same partKind = iota
	removed
	added
	left // foreign text that stays in place, unresolved
)

// maxTokens bounds the comparison of one change, whose cost is the product of both lengths; longer ones are shown whole.
const maxTokens = 500

// compare sets a new text against an old one: by word for letters that form words, by character for Chinese and all else.
func compare(old, new string) []part {
	a, b := tokens(old), tokens(new)
	if len(a) > maxTokens || len(b) > maxTokens || !worthwhile(a, b) {
		return trimmed([]part{{removed, old}, {added, new}})
	}
	// common[i][j] is the length of the longest common subsequence of a[i:] and b[j:].
	common := make([][]int, len(a)+1)
	for i := range common {
		common[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	var out []part
	gone, come := "", ""
	flush := func() {
		out = append(out, trimmed([]part{{removed, gone}, {added, come}})...)
		gone, come = "", ""
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			flush()
			out = append(out, part{same, a[i]})
			i, j = i+1, j+1
		case common[i+1][j] >= common[i][j+1]:
			gone += a[i]
			i++
		default:
			come += b[j]
			j++
		}
	}
	for ; i < len(a); i++ {
		gone += a[i]
	}
	for ; j < len(b); j++ {
		come += b[j]
	}
	flush()
	return settled(joined(out))
}

// settled takes a space or sign that both sides have between two changes into the changes: words that change one after
// the other read as one change.
func settled(parts []part) []part {
	var out []part
	for i := 0; i < len(parts); {
		gone, come, end := "", "", i
		for j := i; j < len(parts); j++ {
			p := parts[j]
			if p.kind == same && (wordy(p.text) || end == i || j+1 == len(parts)) {
				break
			}
			if p.kind != added {
				gone += p.text
			}
			if p.kind != removed {
				come += p.text
			}
			end = j + 1
		}
		if end == i {
			out = append(out, parts[i])
			i++
			continue
		}
		out = append(out, trimmed([]part{{removed, gone}, {added, come}})...)
		i = end
	}
	return out
}

// wordy reports whether a text holds a letter or digit.
func wordy(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}

// trimmed drops empty parts.
func trimmed(parts []part) []part {
	out := parts[:0]
	for _, p := range parts {
		if p.text != "" {
			out = append(out, p)
		}
	}
	return out
}

// joined puts neighbours of one kind together.
func joined(parts []part) []part {
	var out []part
	for _, p := range parts {
		if n := len(out); n > 0 && out[n-1].kind == p.kind {
			out[n-1].text += p.text
			continue
		}
		out = append(out, p)
	}
	return out
}

// worthwhile reports whether two token lists share a word or number; shared spaces and commas alone would only cut the
// comparison to pieces.
func worthwhile(a, b []string) bool {
	have := map[string]bool{}
	for _, t := range a {
		have[t] = true
	}
	for _, t := range b {
		if have[t] && wordy(t) {
			return true
		}
	}
	return false
}

// tokens cuts a text into words and numbers, single Chinese characters, and all other characters one by one.
func tokens(s string) []string {
	var out []string
	for len(s) > 0 {
		n := 0
		for n < len(s) {
			r, size := utf8.DecodeRuneInString(s[n:])
			if !wordRune(r) {
				break
			}
			n += size
		}
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s)
		}
		out = append(out, s[:n])
		s = s[n:]
	}
	return out
}

// wordRune reports whether a character joins its neighbours to a word.
func wordRune(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) && !unicode.Is(unicode.Han, r)
}
