package split

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// withAddresses adds the URLs, e-mail addresses and DOIs of src to the skipped spans, sorted and without overlap.
func withAddresses(src string, skip []text.Span) []text.Span {
	found := addresses(src)
	if len(found) == 0 {
		return skip
	}
	all := append(slices.Clone(skip), found...)
	slices.SortFunc(all, func(a, b text.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
	out := all[:1]
	for _, s := range all[1:] {
		if last := &out[len(out)-1]; s.Start < last.End {
			last.End = max(last.End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// signs are the strings that an address is recognised by.
var signs = []string{"://", "www.", "@", "doi:", "doi.org/"}

// addresses finds the addresses: the run of address characters around a sign, without the punctuation that ends it.
func addresses(src string) []text.Span {
	var out []text.Span
	for _, sign := range signs {
		for at := 0; ; {
			i := strings.Index(src[at:], sign)
			if i < 0 {
				break
			}
			i += at
			at = i + len(sign)
			span := around(src, i, at)
			if valid(span.Of(src), sign) {
				out = append(out, span)
				at = max(at, span.End)
			}
		}
	}
	return out
}

// around widens [i, j) over the characters of an address and drops closing punctuation.
func around(src string, i, j int) text.Span {
	for i > 0 {
		r, n := utf8.DecodeLastRuneInString(src[:i])
		if !addressRune(r) {
			break
		}
		i -= n
	}
	for n := addressPart(src, j); n > 0; n = addressPart(src, j) {
		j += n
	}
	for j > i && strings.IndexByte(".,;:!?'", src[j-1]) >= 0 {
		j--
	}
	return text.Span{Start: i, End: j}
}

// addressPart gives the length of what goes on with an address at byte j: one of its characters, or the Chinese part of a path or query; 0 when it
// ends there.
func addressPart(src string, j int) int {
	r, n := utf8.DecodeRuneInString(src[j:])
	switch {
	case n > 0 && addressRune(r):
		return n
	case lang.IsHan(r) && j > 0 && strings.IndexByte("/=", src[j-1]) >= 0:
		return hanPart(src[j:])
	}
	return 0
}

// hanPart gives the length of the Chinese part of a path or query that s begins with: https://a.org/肝病/a.html. A link that was translated
// leads nowhere. What goes on as a sentence (了解更多，请访问) is no part of it.
func hanPart(s string) int {
	n := strings.IndexFunc(s, func(r rune) bool { return !lang.IsHan(r) })
	switch {
	case n < 0:
		return len(s)
	case s[n] <= ' ' || strings.IndexByte("/?&=#-_.%)]\">", s[n]) >= 0:
		return n
	}
	return 0
}

// addressRune reports the characters that an address may hold: ASCII and Latin letters. Brackets and quotes end it, and so
// does Chinese, which follows without a space, but for a part of a path.
func addressRune(r rune) bool {
	if r >= 0x7f {
		return r < 0x250 && unicode.IsLetter(r)
	}
	return r > ' ' && strings.IndexByte("\"<>()[]{}`|\\^", byte(r)) < 0
}

// valid refuses what only looks like an address: "@" needs a name before it and a dot after it, a scheme letters before it.
func valid(s, sign string) bool {
	before, after, _ := strings.Cut(s, sign)
	switch sign {
	case "@":
		return before != "" && strings.IndexByte(after, '.') > 0
	case "://":
		return before != "" && after != ""
	case "www.":
		return after != "" && (before == "" || strings.HasSuffix(before, "/"))
	}
	return after != ""
}
