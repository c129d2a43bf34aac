package gold

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"unmix/pipeline/lang"
)

// A token is what the alignment compares: a word or number, a single Han character, a mark, a line break.
type token struct {
	folded     string // compatibility form, lower case; "\n" for a line break
	start, end int    // byte offsets
}

// punct folds the marks that differ between typographic habits.
var punct = map[string]string{"’": "'", "‘": "'", "“": `"`, "”": `"`, "。": ".", "、": ",", "–": "-", "—": "-"}

// tokens cuts a text for the alignment.
func tokens(s string) []token {
	var out []token
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		j := i + n
		switch {
		case unicode.IsSpace(r):
			for j < len(s) {
				next, m := utf8.DecodeRuneInString(s[j:])
				if !unicode.IsSpace(next) {
					break
				}
				j += m
			}
			if strings.Contains(s[i:j], "\n") {
				out = append(out, token{"\n", i, j})
			}
			i = j
			continue
		case wordRune(r):
			for j < len(s) {
				next, m := utf8.DecodeRuneInString(s[j:])
				if !wordRune(next) {
					break
				}
				j += m
			}
		}
		t := strings.ToLower(norm.NFKC.String(s[i:j]))
		if p, ok := punct[t]; ok {
			t = p
		}
		out = append(out, token{t, i, j})
		i = j
	}
	return out
}

// wordRune reports whether the character is part of a word or number that is compared whole.
func wordRune(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsNumber(r)) && !lang.IsHan(r)
}

// isWord reports whether a folded token is a word or a number.
func isWord(t string) bool {
	return strings.ContainsFunc(t, unicode.IsLetter) || t != "" && !strings.ContainsFunc(t, func(r rune) bool { return !unicode.IsDigit(r) })
}

// weight is what a lost, added or changed token costs. Marks and line breaks guide the alignment and are not counted.
func weight(t string) float32 {
	switch {
	case isWord(t):
		return 1
	case t == "\n":
		return 0.5
	}
	return 0.2
}

var (
	spaces  = regexp.MustCompile(`\s+`)
	edges   = regexp.MustCompile(`^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$`)
	leading = regexp.MustCompile(`^(?:the|a|an) `)
)

// fold sets case, a leading article and punctuation at the edges aside.
func fold(s string) string {
	s = strings.ReplaceAll(strings.ToLower(norm.NFKC.String(s)), "’", "'")
	s = strings.TrimSpace(spaces.ReplaceAllString(s, " "))
	return leading.ReplaceAllString(edges.ReplaceAllString(s, ""), "")
}

// Accepts reports whether a text is one of the accepted ones: case, a leading article and edge punctuation aside.
func (m Mark) Accepts(english string) bool {
	f := fold(english)
	for _, a := range m.Accepted {
		if fold(a) == f {
			return true
		}
	}
	return false
}

// ChrF is the character F-score of a text against a reference: n-grams of 1 to 6 characters, beta 2, white space left out
// (Popović, chrF: character n-gram F-score, 2015).
func ChrF(hypothesis, reference string) float64 {
	const order, beta2 = 6, 4.0
	h, r := []rune(spaces.ReplaceAllString(hypothesis, "")), []rune(spaces.ReplaceAllString(reference, ""))
	if len(h) == 0 || len(r) == 0 {
		if len(h) == len(r) {
			return 1
		}
		return 0
	}
	var p, q float64
	n := 1
	for ; n <= order && n <= len(h) && n <= len(r); n++ {
		seen := map[string]int{}
		for i := 0; i+n <= len(r); i++ {
			seen[string(r[i:i+n])]++
		}
		hit := 0
		for i := 0; i+n <= len(h); i++ {
			if k := string(h[i : i+n]); seen[k] > 0 {
				seen[k]--
				hit++
			}
		}
		p += float64(hit) / float64(len(h)-n+1)
		q += float64(hit) / float64(len(r)-n+1)
	}
	p, q = p/float64(n-1), q/float64(n-1)
	if p+q == 0 {
		return 0
	}
	return (1 + beta2) * p * q / (beta2*p + q)
}
