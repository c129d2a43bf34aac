package identify

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// plain reports whether a segment is English beyond doubt, so that no decoder is needed: it holds no letter outside
// ASCII, no elided word, nothing that French has and English has not, and no two unknown words in a row. It costs one
// hash probe for each word.
func (r *reader) plain(s text.Span) bool {
	src := r.src[s.Start:s.End]
	if !quiet(src) {
		return false
	}
	unknown := 0
	for i := 0; i < len(src); {
		c := src[i]
		if c >= utf8.RuneSelf {
			i += quietSymbol(src[i:])
			continue
		}
		if !asciiLetter(c) {
			if c != ' ' {
				unknown = 0
			}
			i++
			continue
		}
		j, upper := i, 0
		r.word = r.word[:0]
		for j < len(src) && asciiLetter(src[j]) {
			b := src[j]
			if b <= 'Z' {
				upper++
				b |= 0x20
			}
			r.word = append(r.word, b)
			j++
		}
		if j < len(src) && (src[j] == '\'' || src[j] >= utf8.RuneSelf) && elides(r.word, src[j:]) {
			return false
		}
		if len(r.terms.heads) > 0 && r.terms.heads[string(r.word)] {
			return false
		}
		if frenchSymbol(string(r.word), src[:i], upper) {
			return false
		}
		key := lang.KeyOf(r.word)
		w := key.Look()
		switch {
		case w == 0 && (r.terms.different(r.word, key) || foreignOnly(string(r.word)) || foreignShaped(string(r.word))):
			return false
		case w == 0:
			if upper == 0 && j-i > 1 {
				if unknown++; unknown > 1 {
					return false
				}
			}
			if upper == j-i && j-i > 4 || frenchEnding(r.word) || upper == 0 && lostApostrophe(string(r.word)) {
				return false
			}
		case suspicious(w, r.word, upper, j-i):
			return false
		default:
			unknown = 0
		}
		i = j
	}
	return true
}

// quiet reports whether English prose holds all characters of a text. Most segments that are not plain have others, so it is asked
// before any word is looked up: a tenth of the time of text seen for the first time.
func quiet(s string) bool {
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		n := quietSymbol(s[i:])
		if n == 0 {
			return false
		}
		i += n
	}
	return true
}

// frenchSymbol reports a word that is part of a unit that only French writes so, behind a number: 800 UI, 5 mg/j, 60 ans.
func frenchSymbol(word, before string, upper int) bool {
	switch word {
	case "ui", "mui":
		before = strings.TrimRight(before, " ")
		return upper >= 2 && before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
	case "j", "jour":
		return strings.HasSuffix(before, "/")
	case "ans":
		before = strings.TrimRight(before, " ")
		return upper == 0 && before != "" && before[len(before)-1] >= '0' && before[len(before)-1] <= '9'
	}
	return false
}

// suspicious reports whether a word is reason enough to decode its segment: English has it not and French has, or it is a
// French function word that English prose holds in names and loan phrases only.
func suspicious(w lang.Word, word []byte, upper, n int) bool {
	if !w.French() && !w.FrenchUnaccented() {
		return false
	}
	if upper > 1 && n <= 4 {
		return false // an acronym; a heading in capitals has longer words too
	}
	if w.English() {
		return w.Count() <= attestedOnce && w.French() || gallicism(word) ||
			w.Count() == 0 && n > 4 && (bytes.HasSuffix(word, []byte("ose")) || bytes.HasSuffix(word, []byte("yse")))
	}
	return w.Count() < attestedWell || gallicism(word)
}

// gallicism reports whether a word that the English lists have as well is grammar in French: a segment that holds it is
// decoded. Those that English uses as words of its own (a, on, as, tout, an, or, car, son) are left out.
func gallicism(word []byte) bool {
	switch string(word) {
	case "de", "la", "le", "les", "des", "du", "et", "en", "un", "par", "sur", "sans", "pour", "plus", "au", "aux", "est", "que", "chez", "pas", "ne",
		"ou", "sous", "selon", "pendant", "entre", "vers", "doit":
		return true
	}
	return false
}

// quietSymbol gives the length of the character that s begins with if English prose holds it: a typographic quote, a
// dash, a degree sign and other symbols, a single Greek letter; else 0.
func quietSymbol(s string) int {
	c, n := utf8.DecodeRuneInString(s)
	switch {
	case c == utf8.RuneError:
		return 0
	case c >= 0x2000 && c < 0x2c00, c >= 0xa0 && c < 0xc0 && c != 'ª' && c != 'º', c == '×', c == '÷', c == 'µ':
		return n
	case c >= 0x391 && c < 0x3ca:
		if next, _ := utf8.DecodeRuneInString(s[n:]); next >= 0x370 && next < 0x400 {
			return 0
		}
		return n
	}
	return 0
}

// elides reports whether a word of one or more letters is cut before an apostrophe as French does: l'eau, d’un, qu'il.
// rest begins at the apostrophe, or at another character that is not one.
func elides(word []byte, rest string) bool {
	c, n := utf8.DecodeRuneInString(rest)
	if c != '\'' && c != '’' && c != 'ʼ' || n == len(rest) || !elisionHead(string(word)) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest[n:])
	return scriptOf(next) == scriptLatin
}

// elisionHead reports whether a lower-case word is one that French cuts before a vowel.
func elisionHead(word string) bool {
	switch word {
	case "l", "d", "n", "s", "c", "j", "m", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "presqu", "aujourd":
		return true
	}
	return false
}

func asciiLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }
