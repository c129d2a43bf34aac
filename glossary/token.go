package glossary

import (
	"unicode"
	"unicode/utf8"
)

// A Token is one unit of running text that terms are matched by: a Han character, or a word of letters and digits. An
// elided head ("l'", "d’") is a token of its own, with its apostrophe; hyphens divide words.
type Token struct {
	// Start and End are byte offsets in the text that was cut.
	Start, End int
	// Text is the folded spelling.
	Text string
	// Word reports whether the token is a word or a Han character. Numbers and codes are none, nor are their parts: "B12",
	// "SARS-CoV-2".
	Word bool
}

// Tokens cuts a text, or a term, into tokens. What stands between them (spaces, punctuation, hyphens) is no token.
func Tokens(s string) []Token {
	var out []Token
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.Is(unicode.Han, r):
			out = append(out, Token{i, i + n, s[i : i+n], true})
			i += n
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			end, word := wordEnd(s, i)
			out = append(out, Token{i, end, Fold(s[i:end]), word})
			joined(s, out)
			i = end
		default:
			i += n
		}
	}
	return out
}

// wordEnd is the end of the word that begins at i, after an apostrophe that a letter follows. word is false when it has
// a digit.
func wordEnd(s string, i int) (end int, word bool) {
	word = true
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case unicode.Is(unicode.Han, r):
			return i, word
		case unicode.IsLetter(r) || unicode.Is(unicode.Mn, r):
		case unicode.IsDigit(r):
			word = false
		case r == '\'' || r == '’':
			if next, _ := utf8.DecodeRuneInString(s[i+n:]); unicode.IsLetter(next) || unicode.IsDigit(next) {
				return i + n, word
			}
			return i, word
		default:
			return i, word
		}
		i += n
	}
	return i, word
}

// joined makes the last token and those that hyphens join to it a code when one of them is one.
func joined(s string, tokens []Token) {
	first := len(tokens) - 1
	code := !tokens[first].Word
	for ; first > 0 && s[tokens[first-1].End:tokens[first].Start] == "-"; first-- {
		code = code || !tokens[first-1].Word
	}
	for ; code && first < len(tokens); first++ {
		tokens[first].Word = false
	}
}
