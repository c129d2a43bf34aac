package french

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// A kind is what a token is by its characters alone.
type kind uint8

const (
	word   kind = iota
	number      // digits, in the French or the English way of writing them
	unit        // a unit of measure, right behind a number
	punct       // one punctuation mark or sign
)

// A token is one word, number or mark of the source. Contractions are opened: "du" is the two tokens "de" and "le" that
// share its span.
type token struct {
	// text is the source as it stands; empty for the second half of a contraction.
	text string
	// form is the folded text, an elided word in full: "le" for "L’".
	form string
	span text.Span
	kind kind
	// elided is set for l', d', qu' …
	elided bool
	// opened is 1 for the preposition of a contraction, 2 for its article or pronoun.
	opened uint8
	// upper is set for a token of two capitals or more and no small letter, initial for one that begins with a capital.
	upper, initial bool
	// spaced is set when white space stands before the token.
	spaced bool
	// forms are the spellings that the token may stand for: the form, and for text without accents the accented ones.
	forms []string
	// readings are the analyses of all forms.
	readings []lang.Analysis
}

// tokenise cuts the source, which begins at byte offset at of its document, into tokens.
func tokenise(src string, at int) []token {
	s := scanner{src: src, base: at}
	for s.at < len(src) {
		s.next()
	}
	joinLostApostrophes(s.out)
	conditional(s.out)
	shout := shouting(s.out)
	for i := range s.out {
		analyse(&s.out[i], shout, i == 0)
	}
	return s.out
}

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
	case unicode.IsDigit(r):
		s.number()
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

// number takes digits with their decimal comma or point and their groups of three, then the unit.
func (s *scanner) number() {
	end := s.at
	for end < len(s.src) {
		c := s.src[end]
		if c >= '0' && c <= '9' {
			end++
			continue
		}
		if (c == ',' || c == '.') && digitAt(s.src, end+1) {
			end += 2
			continue
		}
		if n := groupSpace(s.src, end); n > 0 && end-s.at <= 11 {
			end += n + 3
			continue
		}
		break
	}
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
	if end > from && isUnit(s.src[from:end]) {
		s.spaced = from > s.at
		s.at = from
		s.emit(end, unit)
	}
}

// word takes a word, cuts off what is elided and what follows a verb by a hyphen, and opens contractions.
func (s *scanner) word() {
	end := wordEnd(s.src, s.at)
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
				s.out[len(s.out)-1].span.End = s.base + end
				s.at = end
				return
			}
			s.spaced = true
			s.emit(end, word)
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

// joinLostApostrophes gives a lone "l", "d" or "qu" before a vowel the reading that it has with its apostrophe.
func joinLostApostrophes(ts []token) {
	for i := 0; i+1 < len(ts); i++ {
		t, next := &ts[i], &ts[i+1]
		if t.kind != word || t.elided || next.kind != word || len(t.form) > 2 || next.form == "" {
			continue
		}
		forms := lang.ElidedForms(t.form)
		if len(forms) > 0 && !(t.upper || t.text != t.form && i > 0) && strings.ContainsAny(glossary.Unaccent(next.form)[:1], "aeiouyh") {
			t.form, t.elided = forms[0], true
		}
	}
}

// conditional reads the "s'" before il and ils as si, everywhere else it is se.
func conditional(ts []token) {
	for i := 0; i+1 < len(ts); i++ {
		if t := &ts[i]; t.elided && (t.form == "se" || t.form == "si") {
			t.form = "se"
			if f := ts[i+1].form; f == "il" || f == "ils" {
				t.form = "si"
			}
		}
	}
}

// shouting reports whether the fragment is written in capitals throughout, so that capitals say nothing.
func shouting(ts []token) bool {
	upper, lower := 0, 0
	for i := range ts {
		t := &ts[i]
		for j, r := range t.text {
			t.initial = t.initial || j == 0 && unicode.IsUpper(r)
		}
		t.upper = t.kind == word && t.text != "" && strings.ToUpper(t.text) == t.text && strings.ToLower(t.text) != t.text
		switch {
		case t.kind != word || t.text == "":
		case t.upper && letters(t.text) > 3:
			upper++
		case !t.upper:
			lower++
		}
	}
	return upper > 0 && lower == 0
}

// analyse looks the token up. Text in capitals may have lost its accents, and so may a word that French does not have.
func analyse(t *token, shout, first bool) {
	if t.kind != word {
		t.forms = []string{t.form}
		return
	}
	if i := strings.Index(t.form, "- "); i > 0 {
		t.form = strings.ReplaceAll(t.form, "- ", "")
	}
	t.forms = []string{t.form}
	known := lang.FrenchAnalyses(t.form)
	if shout && t.upper || known == nil || first && t.form == "a" && t.upper {
		t.forms = append(t.forms, lang.FrenchUnaccented(t.form)...)
		if t.form == "a" && (first || shout) {
			t.forms = []string{"à", "a"}
		}
	}
	for _, f := range t.forms {
		t.readings = append(t.readings, lang.FrenchAnalyses(f)...)
	}
	if !shout && t.upper && len(t.text) > 1 && letters(t.text) > 1 {
		t.readings = nil // an acronym
	}
}

func isUnit(s string) bool {
	if s == "" || s[0] == '/' {
		return false
	}
	for part := range strings.SplitSeq(s, "/") {
		if !unitSymbols[strings.TrimRight(part, "²³0123456789")] {
			return false
		}
	}
	return true
}

func isApostrophe(r rune) bool { return r == '\'' || r == '’' || r == 'ʼ' || r == '‘' }

func digitAt(s string, i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }

// groupSpace is the length of a space at byte i that separates groups of three digits, 0 if there is none.
func groupSpace(s string, i int) int {
	r, n := utf8.DecodeRuneInString(s[i:])
	if r != ' ' && r != '\u00a0' && r != '\u202f' || i < 1 {
		return 0
	}
	j := i + n
	if digitAt(s, j) && digitAt(s, j+1) && digitAt(s, j+2) && !digitAt(s, j+3) {
		return n
	}
	return 0
}

// letters is the length in bytes of the letters that s begins with.
func letters(s string) int {
	n := 0
	for i, r := range s {
		if !unicode.IsLetter(r) {
			break
		}
		n = i + utf8.RuneLen(r)
	}
	return n
}
