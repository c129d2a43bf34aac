package split

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/text"
)

// A line is one line of the text. Offsets are bytes of the document.
type line struct {
	start, end int  // without indentation, layout marks and trailing white space
	next       int  // where the next line starts
	marked     bool // a bullet, a list number or a heading mark stood before start
	cells      bool // the line is a row of a table
}

func (l line) empty() bool { return l.start >= l.end }

// readLine reads the line that starts at offset at. A line break inside a skipped span does not end it.
func (s *splitter) readLine(at int) line {
	end := at
	for {
		i := strings.IndexByte(s.src[end:], '\n')
		if i < 0 {
			end = len(s.src)
			break
		}
		end += i
		past := s.skipped(end)
		if past == end {
			break
		}
		end = past
	}
	l := line{next: min(end+1, len(s.src))}
	l.start, l.end = s.trim(at, end)
	if l.empty() {
		return l
	}
	if n := marker(s.src[l.start:l.end]); n > 0 {
		l.start, l.end = s.trim(l.start+n, l.end)
		l.marked = true
	}
	body := s.src[l.start:l.end]
	l.cells = strings.IndexByte(body, '\t') >= 0 || strings.HasPrefix(body, "|") || strings.Count(body, " | ") > 1
	return l
}

// bullets are the characters that begin a list item or a heading when white space follows.
const bullets = "-*+#>•‣◦▪●■○□–—·"

// marker is the number of bytes of the layout mark that a line begins with: a bullet, "12." or "12)", each with the
// white space after it. 0 when there is none.
func marker(s string) int {
	n := 0
	for n < len(s) {
		r, size := utf8.DecodeRuneInString(s[n:])
		if !strings.ContainsRune(bullets, r) {
			break
		}
		n += size
	}
	if n == 0 {
		for n < len(s) && n < 3 && s[n] >= '0' && s[n] <= '9' {
			n++
		}
		if n == 0 || n == len(s) || s[n] != '.' && s[n] != ')' {
			return 0
		}
		n++
	}
	if n < len(s) && s[n] != ' ' && s[n] != '\t' {
		return 0
	}
	for n < len(s) && (s[n] == ' ' || s[n] == '\t') {
		n++
	}
	return n
}

// block cuts the lines that were read since the last empty line, and forgets them.
func (s *splitter) block() {
	width := 0
	for _, l := range s.lines {
		width = max(width, l.end-l.start)
	}
	for i := 0; i < len(s.lines); {
		j := i + 1
		for j < len(s.lines) && !s.lines[j-1].cells && s.runsOn(s.lines[j-1], s.lines[j], width) {
			j++
		}
		s.paragraph(s.lines[i], s.lines[j-1])
		i = j
	}
	s.lines = s.lines[:0]
}

// Lines of hard-wrapped text are between these numbers of bytes long.
const (
	minWrap = 40
	maxWrap = 200
)

// runsOn reports whether line b continues the sentence or paragraph of line a: text that was wrapped by hand or by a
// mail program. A next line in lower case continues; any other one does when its first word would not have fitted.
func (s *splitter) runsOn(a, b line, width int) bool {
	if b.marked || b.cells {
		return false
	}
	first, _ := utf8.DecodeRuneInString(s.src[b.start:])
	if unicode.IsLower(first) {
		last, _ := utf8.DecodeLastRuneInString(s.src[a.start:a.end])
		return !strings.ContainsRune(".!?:。！？：", last)
	}
	if width > maxWrap || a.end-a.start < minWrap {
		return false
	}
	word := strings.IndexAny(s.src[b.start:b.end], " \u00a0")
	if word < 0 {
		word = b.end - b.start
	}
	return a.end-a.start+1+word > width
}

// maxHeading is the length in bytes up to which a line without a sentence end is read as a heading.
const maxHeading = 160

// paragraph cuts the text from the start of line a to the end of line b.
func (s *splitter) paragraph(a, b line) {
	if a.cells {
		s.cells(a)
		return
	}
	kind := text.Sentence
	if a.marked {
		kind = text.Item
	}
	last, _ := utf8.DecodeLastRuneInString(s.src[:b.end])
	if !strings.ContainsRune(".!?;,…。！？；，", last) && b.end-a.start <= maxHeading && (a.start == b.start) && kind != text.Item {
		kind = text.Heading
	}
	before := len(s.out)
	s.sentences(a.start, b.end, kind)
	if kind == text.Heading && len(s.out)-before > 1 {
		for i := before; i < len(s.out); i++ {
			s.out[i].Kind = text.Sentence
		}
	}
}

// cells cuts a row of a table at tabs and bars.
func (s *splitter) cells(l line) {
	from := l.start
	for at := l.start; at < l.end; at++ {
		if c := s.src[at]; (c == '\t' || c == '|') && s.skipped(at) == at {
			s.sentences(from, at, text.Item)
			from = at + 1
		}
	}
	s.sentences(from, l.end, text.Item)
}

// trimSpace moves start and end inwards over white space.
func trimSpace(src string, start, end int) (int, int) {
	for start < end {
		r, n := utf8.DecodeRuneInString(src[start:end])
		if !space(r) {
			break
		}
		start += n
	}
	for start < end {
		r, n := utf8.DecodeLastRuneInString(src[start:end])
		if !space(r) {
			break
		}
		end -= n
	}
	return start, end
}

// space reports white space, the byte order mark and zero-width characters.
func space(r rune) bool {
	switch {
	case r == ' ' || r >= '\t' && r <= '\r':
		return true
	case r < 0x85:
		return false
	}
	return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' || r == '\u2060'
}
