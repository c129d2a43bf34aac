package split

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/text"
)

// mayEnd marks the bytes that a sentence end can begin with: . ! ? and the first bytes of …, of the Chinese marks and of
// their full-width forms.
var mayEnd = [256]bool{'.': true, '!': true, '?': true, 0xE2: true, 0xE3: true, 0xEF: true}

// sentences cuts a stretch of text at the ends of sentences.
func (s *splitter) sentences(start, end int, kind text.Kind) {
	from := start
	for at := start; at < end; {
		if !mayEnd[s.src[at]] {
			at++
			continue
		}
		if past := s.skipped(at); past > at {
			at = past
			continue
		}
		stop := s.endsAt(from, at, end)
		if stop == 0 {
			_, n := utf8.DecodeRuneInString(s.src[at:])
			at += n
			continue
		}
		s.add(from, stop, kind)
		from, at = stop, stop
	}
	s.add(from, end, kind)
}

// endsAt gives the offset behind the sentence that ends with the mark at offset at, 0 when none ends there. from is the
// start of the sentence, limit the end of the stretch.
func (s *splitter) endsAt(from, at, limit int) int {
	mark, n := utf8.DecodeRuneInString(s.src[at:])
	switch mark {
	case '。', '！', '？', '｡':
		return s.closers(at+n, limit)
	case '.', '!', '?', '…', '．':
	default:
		return 0
	}
	stop := s.closers(at+n, limit)
	next := stop
	for next < limit {
		r, n := utf8.DecodeRuneInString(s.src[next:])
		if !space(r) {
			break
		}
		next += n
	}
	if next == limit {
		return stop
	}
	r, _ := utf8.DecodeRuneInString(s.src[next:])
	if next == stop && !unicode.Is(unicode.Han, r) {
		return 0
	}
	if unicode.IsLower(r) || strings.ContainsRune(",;:)]%", r) {
		return 0
	}
	if mark == '.' && s.abbreviates(from, at, next, limit) {
		return 0
	}
	return stop
}

// closers moves an offset over further end marks, closing quotes and closing brackets.
func (s *splitter) closers(at, limit int) int {
	for at < limit {
		r, n := utf8.DecodeRuneInString(s.src[at:])
		if !strings.ContainsRune(".!?…。！？\"'”’»)]）】」』》", r) {
			break
		}
		at += n
	}
	return at
}

// abbreviates reports whether the full stop at offset at belongs to an abbreviation or a number and not to the end of a
// sentence. next is the offset of the character after the white space that follows.
func (s *splitter) abbreviates(from, at, next, limit int) bool {
	start := at
	for start > from {
		r, n := utf8.DecodeLastRuneInString(s.src[from:start])
		if !unicode.IsLetter(r) && r != '.' && !unicode.IsDigit(r) {
			break
		}
		start -= n
	}
	word := s.src[start:at]
	if yearOfReference(s.src[next:limit]) {
		return true
	}
	if word == "" {
		return false
	}
	r, n := utf8.DecodeRuneInString(word)
	if n == len(word) && unicode.IsUpper(r) {
		return s.initial(from, start)
	}
	if unicode.IsDigit(r) {
		return start == from && len(word) < 4
	}
	if strings.IndexByte(word, '.') > 0 {
		return !unicode.IsDigit(r)
	}
	digit := s.src[next] >= '0' && s.src[next] <= '9'
	switch abbreviations[strings.ToLower(word)] {
	case always:
		return true
	case beforeNumber:
		return digit
	case insideOnly:
		r, _ := utf8.DecodeRuneInString(s.src[next:])
		return !unicode.IsUpper(r)
	}
	return false
}

// initial reports whether the single capital letter at offset start is an initial of a name ("by J. Smith", "M. Dupont")
// rather than the last word of a sentence ("hepatitis B."): a content word in lower case before it speaks for the latter.
func (s *splitter) initial(from, start int) bool {
	before := strings.TrimRight(s.src[from:start], " \u00a0-")
	word := before[strings.LastIndexAny(before, " \u00a0-(")+1:]
	r, _ := utf8.DecodeRuneInString(word)
	if word == "" || !unicode.IsLower(r) {
		return true
	}
	switch word {
	case "by", "of", "and", "to", "with", "from", "for", "in", "de", "par", "et", "avec", "à", "pour", "chez":
		return true
	}
	return false
}

// yearOfReference reports whether s begins like the year of a cited journal: "1998;12:3".
func yearOfReference(s string) bool {
	if len(s) < 5 || s[0] != '1' && s[0] != '2' {
		return false
	}
	for i := 1; i < 4; i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s[4] == ';' || s[4] == ':' || len(s) > 5 && s[4] == ' ' && s[5] == ';'
}
