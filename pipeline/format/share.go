package format

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A Pair says which words of an edit's text became which of its English.
type Pair struct{ From, To string }

// A share is what one stretch of text between two tags gets of an edit: the stretch, the node that it is written in, and the
// English.
type share struct {
	Span       // of the prose's text
	node   int // of its first piece
	start  int // the English, as offsets of the edit's New
	end    int
	anchor bool // a pair of the edit leads here
}

// shares cuts an edit that markup cuts: each stretch between two tags gets the English of its own words, so that what was
// emphasised stays so, and what was linked. first and last are its pieces. It gives none where the words went
// another order, or where a stretch with letters would get none: all of the English goes into the first then.
func (p *Prose) shares(e Edit, first, last int) (out []share) {
	if !p.shared || first == last {
		return nil
	}
	for i := first; i <= last; i++ {
		piece := p.pieces[i]
		s := Span{max(piece.text.Start, e.Start), min(piece.text.End, e.End)}
		// What is raised in a token is raised again in its English: it divides nothing.
		inToken := slices.ContainsFunc(p.tokensIn(s), func(t token) bool { return t.raised[0].Start <= s.Start && s.Start <= t.End })
		if n := len(out); n > 0 && (p.pieces[i-1].src.End == piece.src.Start || inToken) {
			out[n-1].End = s.End
			continue
		}
		out = append(out, share{Span: s, node: piece.node})
	}
	if len(out) < 2 || !anchored(p.Text, out, e) {
		return nil
	}
	fill(p.Text, out, e.New)
	at := 0
	for _, s := range out {
		if s.start != at || s.end < s.start {
			return nil
		}
		at = s.end
		if strings.TrimSpace(e.New[s.start:s.end]) == "" && strings.ContainsFunc(s.of(p.Text), unicode.IsLetter) {
			return nil
		}
	}
	return out // fill gives the last of them the rest
}

// anchored leads the pairs of an edit to the stretches that hold their words. It reports whether one is led anywhere, and all
// come in the order of the stretches.
func anchored(text string, shares []share, e Edit) bool {
	any := false
	for _, pair := range e.Pairs {
		from := onlyWord(text[e.Start:e.End], pair.From)
		to := onlyWord(e.New, pair.To)
		if from < 0 || to < 0 {
			continue
		}
		from += e.Start
		i := slices.IndexFunc(shares, func(s share) bool { return s.Start <= from && from+len(pair.From) <= s.End })
		if i < 0 {
			continue
		}
		s := &shares[i]
		if !s.anchor {
			s.start, s.end = to, to
		}
		s.anchor, any = true, true
		s.start, s.end = min(s.start, to), max(s.end, to+len(pair.To))
	}
	at := 0
	for _, s := range shares {
		if s.anchor && s.start < at {
			return false
		}
		at = max(at, s.end)
	}
	return any
}

// onlyWord is the place of a word or phrase that stands in a text once, -1 when it does not. Case is looked past where that
// changes no length.
func onlyWord(text, word string) int {
	if word == "" {
		return -1
	}
	lower, small := strings.ToLower(text), strings.ToLower(word)
	if len(lower) == len(text) && len(small) == len(word) {
		text, word = lower, small
	}
	found := -1
	for at := 0; ; {
		i := strings.Index(text[at:], word)
		if i < 0 {
			return found
		}
		i += at
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+len(word):])
		if !joins(before) && !joins(after) {
			if found >= 0 {
				return -1
			}
			found = i
		}
		at = i + len(word)
	}
}

// joins reports the letters of a script that puts spaces between words.
func joins(r rune) bool { return unicode.IsLetter(r) && !isHan(r) }

// fill gives the English before, between and behind the anchors away: to the stretch between two anchors that is nearest to the
// second, else to the first of the two when its own text ends with a space, else to the second.
func fill(text string, shares []share, english string) {
	at := 0
	for i := range shares {
		s := &shares[i]
		next, after := len(english), slices.IndexFunc(shares[i+1:], func(s share) bool { return s.anchor })
		if after >= 0 {
			next = shares[i+1+after].start
		}
		s.start = at
		neighbours := after == 0 || i+1 == len(shares) // nothing between this and the next anchor, or the end
		switch {
		case !neighbours && !s.anchor:
			s.end = at
		case neighbours && (!s.anchor || after < 0 || strings.TrimRightFunc(s.of(text), unicode.IsSpace) != s.of(text)):
			s.end = next
		}
		at = s.end
	}
}
