package french

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A scanner walks over the source once.
type scanner struct {
	src    string
	base   int
	at     int
	spaced bool
	out    []token
}

func (s *scanner) next() {
	r, n := utf8.DecodeRuneInString(s.src[s.at:])
	switch {
	case unicode.IsSpace(r) || r == '\u00ad' || r == '\u200b' || r == '\ufeff':
		s.at += n
		s.spaced = true
	case '0' <= r && r <= '9': // the digits of other scripts are no numbers here
		s.number(s.at)
	case r == '½' || r == '¼' || r == '¾': // ½ comprimé
		s.emit(s.at+n, number)
	case s.negative(r, n):
		s.number(s.at + n)
	case unicode.IsLetter(r):
		s.word()
	default:
		s.emit(s.at+n, punct)
	}
}

// emit appends the token that ends at byte end.
func (s *scanner) emit(end int, k kind) *token {
	t := s.src[s.at:end]
	s.out = append(s.out, token{
		text: t, form: glossary.Fold(t), span: text.Span{Start: s.base + s.at, End: s.base + end}, kind: k, spaced: s.spaced,
	})
	s.at, s.spaced = end, false
	return &s.out[len(s.out)-1]
}

// negative reports whether the rune, of n bytes, is the minus sign of a number: "un T-score inférieur à -2,5", but not the dash of "2-3".
func (s *scanner) negative(r rune, n int) bool {
	if r != '-' && r != '−' && r != '–' || !digitAt(s.src, s.at+n) {
		return false
	}
	return s.spaced || len(s.out) == 0 || s.out[len(s.out)-1].text == "("
}

// number takes the digits from byte end on, behind the sign if there is one, with their decimal comma or point, the colon of a ratio and
// their groups of three, then the unit.
func (s *scanner) number(end int) {
	for end < len(s.src) {
		c := s.src[end]
		if c >= '0' && c <= '9' {
			end++
			continue
		}
		if (c == ',' || c == '.' || c == ':') && digitAt(s.src, end+1) {
			end += 2
			continue
		}
		if n := groupSpace(s.src, end); n > 0 && end-s.at <= 11 {
			end += n + 3
			continue
		}
		break
	}
	end = len(s.src) - len(strings.TrimLeft(s.src[end:], digits.Exponent)) // 10⁶
	if tail := letters(s.src[end:]); tail > 0 {
		switch suffix := glossary.Fold(s.src[end : end+tail]); suffix {
		case "er", "re", "ère", "e", "ème", "eme", "nd", "nde", "ième":
			s.emit(end+tail, word)
			return
		default:
			if !isUnit(s.src[end : end+tail]) {
				s.emit(wordEnd(s.src, end), word)
				return
			}
		}
	}
	s.emit(end, number)
	s.unit()
}

// unit takes the unit of measure behind a number, with or without a space between them: "g/dL", "mmHg", "°C".
func (s *scanner) unit() {
	from := s.at
	for from < len(s.src) {
		r, n := utf8.DecodeRuneInString(s.src[from:])
		if !unicode.IsSpace(r) || r == '\n' {
			break
		}
		from += n
	}
	end := from
	for end < len(s.src) {
		r, n := utf8.DecodeRuneInString(s.src[end:])
		if !unicode.IsLetter(r) && !strings.ContainsRune("/°²³·", r) && !(unicode.IsDigit(r) && end > from) {
			break
		}
		end += n
	}
	if end == from {
		return
	}
	full, short := shortPeriods[s.src[from:end]]
	if !short && !isUnit(s.src[from:end]) && !(from == s.at && s.src[from] == '/' && isUnit(s.src[from+1:end])) {
		return
	}
	s.spaced = from > s.at
	s.at = from
	if short {
		s.emit(end, word).form = full
		return
	}
	s.emit(end, unit)
}

// ratioEnd gives the end of two symbols with a slash between them, which stay as they are: PaO2/FiO2, CD4/CD8. Each has a digit behind a letter.
func ratioEnd(src string, at, end int) int {
	symbol := func(s string) bool {
		return len(s) > 1 && s[0] >= 'A' && s[0] <= 'Z' && s[len(s)-1] >= '0' && s[len(s)-1] <= '9'
	}
	if end >= len(src) || src[end] != '/' || !symbol(src[at:end]) {
		return 0
	}
	if n := wordEnd(src, end+1); symbol(src[end+1 : n]) {
		return n
	}
	return 0
}

// word takes a word, cuts off what is elided and what follows a verb by a hyphen, and opens contractions.
func (s *scanner) word() {
	end := wordEnd(s.src, s.at)
	if n := len("²"); strings.HasPrefix(s.src[end:], "²") || strings.HasPrefix(s.src[end:], "³") {
		end += n
	}
	if n := ratioEnd(s.src, s.at, end); n > end {
		s.emit(n, word)
		return
	}
	if isUnit(s.src[s.at:end]) && letters(s.src[s.at:end]) < end-s.at {
		s.emit(end, unit) // par mm³
		return
	}
	for {
		head, rest, ok := lang.SplitElision(s.src[s.at:end])
		if !ok || rest <= 0 || s.at+rest >= end && rest < end-s.at {
			break
		}
		full := head
		if forms := lang.ElidedForms(head); len(forms) > 0 {
			full = forms[0]
		}
		t := s.emit(s.at+rest, word)
		t.form, t.elided = full, true
		if s.at >= end {
			return
		}
	}
	if s.at >= end {
		return
	}
	cut := s.at + cliticHyphen(s.src[s.at:end])
	hangs := imperativeClitic(strings.ToLower(s.src[s.at:end])) > 0
	t := s.emit(cut, word)
	if prep, rest, ok := lang.Contraction(t.form); ok && opens(rest) {
		t.form, t.opened = prep, 1
		s.out = append(s.out, token{form: rest, span: t.span, kind: word, opened: 2})
	}
	if cut < end {
		s.at += strings.IndexFunc(s.src[cut:end], unicode.IsLetter)
		if rest := s.src[s.at:end]; rest == "t" || strings.HasPrefix(rest, "t-") {
			s.at += len("t-")
		}
		if s.at < end {
			if f := glossary.Fold(s.src[s.at:end]); f == "là" || f == "ci" {
				s.out[len(s.out)-1].span.End, s.out[len(s.out)-1].far = s.base+end, f == "là"
				s.at = end
				return
			}
			s.spaced = true
			t := s.emit(end, word)
			t.hangs, t.behind = hangs, !hangs
		}
	}
}

// cliticHyphen is the length of the word before a pronoun or particle that hangs on it by a hyphen: 4 for "peut-il",
// the whole length for any other word.
func cliticHyphen(w string) int {
	f := strings.ToLower(w)
	if i := strings.LastIndex(f, "-t-"); i > 0 && isPronoun(f[i+3:]) {
		return i
	}
	if i := imperativeClitic(f); i > 0 && len(f) == len(w) {
		return i
	}
	if i := strings.LastIndexByte(f, '-'); i > 0 && isPronoun(f[i+1:]) && len(f) == len(w) && !strings.Contains(f[:i], "-") {
		if !lang.Look(glossary.Fold(w)).French() {
			return i
		}
	}
	return len(w)
}

func isPronoun(s string) bool {
	switch s {
	case "il", "elle", "ils", "elles", "on", "vous", "nous", "je", "tu", "ce", "là", "ci":
		return true
	}
	return false
}

// symbolBefore reports a symbol of a capital with at most one small letter and digits, which a plus sign belongs to: CD4, HER2, Na, Ca2.
func symbolBefore(s string) bool {
	if s[0] < 'A' || s[0] > 'Z' || len(s) > 5 {
		return false
	}
	small := 0
	for _, r := range s[1:] {
		if unicode.IsLower(r) {
			small++
		}
	}
	return small <= 1
}

// wordEnd is where the word that begins at byte at ends: letters, marks and digits, with hyphens and apostrophes
// between letters. A hyphen at the end of a line is part of the word.
func wordEnd(src string, at int) int {
	end := at
	for end < len(src) {
		r, n := utf8.DecodeRuneInString(src[end:])
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r):
			end += n
			continue
		case r == '+' && end > at && symbolBefore(src[at:end]):
			if next, _ := utf8.DecodeRuneInString(src[end+n:]); !unicode.IsLetter(next) && !unicode.IsDigit(next) {
				return end + n // CD4+, Na+
			}
		case r == '.' && end > at && digitAt(src, end-1) && digitAt(src, end+1):
			end += n // U07.1: the code of a disease
			continue
		case isApostrophe(r) && end > at:
			if next, _ := utf8.DecodeRuneInString(src[end+n:]); unicode.IsLetter(next) {
				end += n
				continue
			}
			if end-at <= 2 {
				return end + n
			}
		case (r == '-' || r == '‑' || r == '‐') && end > at:
			next, _ := utf8.DecodeRuneInString(src[end+n:])
			if unicode.IsLetter(next) || unicode.IsDigit(next) {
				end += n
				continue
			}
			if next == '\n' {
				if after, _ := utf8.DecodeRuneInString(src[end+n+1:]); unicode.IsLower(after) {
					end += n + 1
					continue
				}
			}
		}
		break
	}
	return end
}
