package fit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/text"
)

// A seam is one edit with the English on both sides of it, as it will stand in the output.
type seam struct {
	doc     *text.Document
	words   words // kept from document to document, as is the room of the slices
	segment text.Segment
	// edits are those of the segment; at is the one being fitted.
	edits []text.Edit
	at    int
	style headingStyle

	// before and after are the text of the segment on both sides: before with the edits as fitted, after with the edits
	// as they stand.
	before, after string
	// left and right are their tokens, in the order of the text.
	left, right []token
	// fitted grows to hold before; standing and rest are text and tokens behind the first edit, pieces where each edit's
	// right side begins in them.
	fitted   strings.Builder
	standing string
	rest     []token
	pieces   []piece
	// own are the tokens of the edit, once it is fitted.
	own []token
	// revised is the derivation of a variant that took the place of the first draft; nil when none did.
	revised []text.Reason
	// adjustments are changes to the English beside the edits.
	adjustments []text.Edit
}

// A token is a word or a punctuation mark of the English beside an edit.
type token struct {
	text string // lower case
	word
	// use is set for the first word of an edit that is a verb phrase, whose form needs no guess.
	use text.Use
	// start and end are byte offsets in the document, -1 for a word that an edit put there.
	start, end int
}

func (s *seam) edit() *text.Edit { return &s.edits[s.at] }

// A piece is the English between an edit and the next one, as offsets into what stands behind the first edit.
type piece struct{ text, tokens, tokensEnd int }

// begin reads a segment with its edits as they stand.
func (s *seam) begin() {
	src := s.doc.Text
	s.fitted.Reset()
	s.rest, s.pieces = s.rest[:0], s.pieces[:0]
	var b strings.Builder
	for i, e := range s.edits {
		if i > 0 {
			s.rest = s.insert(s.rest, e)
			b.WriteString(e.New)
		}
		end := s.segment.End
		if i+1 < len(s.edits) {
			end = s.edits[i+1].Start
		}
		p := piece{text: b.Len(), tokens: len(s.rest)}
		s.rest = s.tokenize(s.rest, src[e.End:end], e.End)
		p.tokensEnd = len(s.rest)
		s.pieces = append(s.pieces, p)
		b.WriteString(src[e.End:end])
	}
	s.standing = b.String()
}

// look turns to the current edit: those before it are fitted.
func (s *seam) look() {
	s.revised = nil
	if s.at == 0 {
		s.before = s.doc.Text[s.segment.Start:s.edit().Start]
		s.left = s.tokenize(s.left[:0], s.before, s.segment.Start)
		s.fitted.WriteString(s.before)
	} else {
		last, p := s.edits[s.at-1], s.pieces[s.at-1]
		s.left = append(s.insert(s.left, last), s.rest[p.tokens:p.tokensEnd]...)
		s.fitted.WriteString(last.New)
		s.fitted.WriteString(s.doc.Text[last.End:s.edit().Start])
		s.before = s.fitted.String()
	}
	p := s.pieces[s.at]
	s.right, s.after = s.rest[p.tokens:], s.standing[p.text:]
}

// insert appends the tokens of an edit.
func (s *seam) insert(tokens []token, e text.Edit) []token {
	n := len(tokens)
	tokens = s.tokenize(tokens, e.New, -1)
	for n < len(tokens) && coordinator(tokens[n].text) {
		n++
	}
	if n < len(tokens) {
		tokens[n].use = e.Use
	}
	return tokens
}

// tokenize appends the words and marks of a text. offset is the place of the text in the document, -1 for none.
func (s *seam) tokenize(tokens []token, src string, offset int) []token {
	for i := 0; i < len(src); {
		r, n := utf8.DecodeRuneInString(src[i:])
		if unicode.IsSpace(r) {
			i += n
			continue
		}
		j := i + n
		for wordRune(r) && j < len(src) {
			next, m := utf8.DecodeRuneInString(src[j:])
			if !wordRune(next) && !((next == '-' || next == '\'' || next == '’') && j+m < len(src) && wordByte(src[j+m])) {
				break
			}
			j += m
		}
		t := token{text: strings.ToLower(src[i:j]), start: -1, end: -1}
		if offset >= 0 {
			t.start, t.end = offset+i, offset+j
		}
		if wordRune(r) {
			t.word = s.words.look(t.text)
		}
		tokens = append(tokens, t)
		i = j
	}
	return tokens
}

func wordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

func wordByte(b byte) bool { return b >= utf8.RuneSelf || wordRune(rune(b)) }

// isWord reports whether the token is a word and not a mark.
func (t token) isWord() bool {
	r, _ := utf8.DecodeRuneInString(t.text)
	return wordRune(r)
}

// coordinator reports whether the word joins the parts of a list.
func coordinator(w string) bool { return w == "and" || w == "or" || w == "but" }

// stop reports whether the mark ends the clause for whatever stands beyond it.
func stop(w string) bool { return w == ";" || w == ":" || w == "." || w == "?" || w == "!" || w == "(" }

// take puts a variant in the place of the edit's text. ok is false when translate offered none for that use.
func (s *seam) take(use text.Use) (ok bool) {
	e := s.edit()
	if e.Use == use {
		return false
	}
	for i, v := range e.Variants {
		if v.Use != use {
			continue
		}
		e.Variants = slices.Clone(e.Variants) // shared with whoever translates the same segment again
		e.Variants[i] = text.Variant{Use: e.Use, New: e.New, Reasons: e.Reasons}
		e.Use, e.New = v.Use, v.New
		s.revised = v.Reasons
		return true
	}
	return false
}

// last is the i-th token from the end on the left, the nearest being 1; the zero token when there is none.
func (s *seam) last(i int) token {
	if i > len(s.left) {
		return token{}
	}
	return s.left[len(s.left)-i]
}

// next is the i-th token on the right, the nearest being 1; the zero token when there is none.
func (s *seam) next(i int) token {
	if i > len(s.right) {
		return token{}
	}
	return s.right[i-1]
}
