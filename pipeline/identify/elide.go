package identify

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// What stands on both sides of an apostrophe, and what is no word of prose: English contractions, pieces of words, identifiers.

// elidesBefore reports whether French cuts a head before a word: before a vowel or a mute h (l'eau, l'hôpital), or an acronym that is read by
// its letters (l'HTA). English contracts elsewhere (n'th), and marks points with primes (C' and D'). Source: Grevisse, Le bon usage, l'élision.
func elidesBefore(head, word string) bool {
	c, n := utf8.DecodeRuneInString(word)
	if unicode.IsUpper(c) {
		next, _ := utf8.DecodeRuneInString(word[n:])
		return strings.ContainsRune("AEIOUYHÀÂÉÈÊËÎÏÔÖÛÜŒÆ", c) || !unicode.IsLower(next)
	}
	if !strings.ContainsRune("aeiouyhàâäæéèêëîïôöœùûü", c) {
		return false
	}
	switch head {
	case "c":
		return isForm(word)
	case "t", "n", "m", "j":
		w := lang.Look(word)
		return w.French() || w.FrenchUnaccented() || accented(word)
	}
	return true
}

// isForm reports the words that "ce" is cut before: forms of être and their auxiliaries, and "en".
func isForm(word string) bool {
	switch strings.ToLower(word) {
	case "est", "était", "étaient", "en", "eût", "eut", "étant", "est-à-dire", "est-a-dire", "etait", "etaient", "aurait", "avait", "est-il", "êtes":
		return true
	}
	return false
}

// contracted reports whether a word before an apostrophe is a part of an English word that neither language has by itself: Hallowe'en, fo'c'sle.
func contracted(head string) bool {
	return len(head) > 1 && lang.Look(head) == 0 && head != "quelqu" && head != "entr" && head != "prud" && !accented(head)
}

// wordAt gives the word that a text begins with.
func wordAt(s string) string {
	if s == "" || wordRune(s, 0, len(s)) == 0 {
		return ""
	}
	end, _ := wordEnd(s, 0, len(s))
	return s[:end]
}

// footnoted reports whether a text begins with a capitalised word of four letters or more: glued to a number, that is a footnote
// sign, as affiliations have it: 1Service de Chirurgie.
func footnoted(s string) bool {
	c, n := utf8.DecodeRuneInString(s)
	if !unicode.IsUpper(c) {
		return false
	}
	small := 0
	for _, c := range s[n:] {
		if !unicode.IsLower(c) {
			break
		}
		small++
	}
	return small > 2
}

// bracketed reports whether a token is a piece of a word that brackets part: (un)known, [w]hile, bec[ame].
func (r *reader) bracketed(t *token) bool {
	before, after := r.byteAt(t.Start-1), r.byteAt(t.End)
	return before == '(' && after == ')' && asciiLetter(r.byteAt(t.End+1)) || before == ']' && asciiLetter(r.byteAt(t.Start-2)) ||
		after == '[' && asciiLetter(r.byteAt(t.End+1)) || before == '[' && asciiLetter(r.byteAt(t.Start-2)) || after == ']' && asciiLetter(r.byteAt(t.End+1))
}

// byteAt gives the byte at an offset of the text, 0 outside it.
func (r *reader) byteAt(i int) byte {
	if i < 0 || i >= len(r.src) {
		return 0
	}
	return r.src[i]
}

// coded reports whether a token is a part of an identifier, an option or a path: aux_port, --referer, $mess, doc/installer/util.cpp.
func (r *reader) coded(t *token) bool {
	before, after := r.byteAt(t.Start-1), r.byteAt(t.End)
	switch {
	case before == '_' && wordByte(r.byteAt(t.Start-2)), after == '_' && wordByte(r.byteAt(t.End+1)):
		return true
	case before == '$', before == '\\', before == '&' && after == ';':
		return true
	case before == '-' && r.byteAt(t.Start-2) == '-':
		return r.byteAt(t.Start-3) == ' '
	case before == '/' || after == '/':
		return r.inPath(t)
	}
	return false
}

// longestPath is how far a path is read.
const longestPath = 120

// inPath reports whether the piece between white space that a token stands in is a path: two slashes, and a stop or an underscore inside it.
func (r *reader) inPath(t *token) bool {
	from, to := max(0, t.Start-longestPath), min(len(r.src), t.End+longestPath)
	from += strings.LastIndexAny(r.src[from:t.Start], " \t\n\"'(") + 1
	if i := strings.IndexAny(r.src[t.End:to], " \t\n\"')"); i >= 0 {
		to = t.End + i
	}
	path := strings.TrimRight(r.src[from:to], ".,;:")
	return strings.Count(path, "/") > 1 && strings.ContainsAny(path, "._~")
}

// bareArticle reports whether token i is an article that lost its apostrophe and not the space: "l inflammation du foie".
func (r *reader) bareArticle(i int) bool {
	t := &r.tokens[i]
	if t.folded != "l" || t.capital || t.unit || i+1 == len(r.tokens) || i > 0 && r.tokens[i-1].kind == number {
		return false
	}
	next := &r.tokens[i+1]
	return next.gap == gapSpace && next.look.French() && strings.IndexByte("aeiouh", next.folded[0]) >= 0 && next.exact.noun != 0
}
