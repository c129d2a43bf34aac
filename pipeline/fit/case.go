package fit

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// capital gives a capital to an edit that begins a sentence or follows a label ("Cell replacement: [Stem cells]"), and
// to one whose French begins with a capital after a full stop or colon. Inside a sentence English words keep the small
// letter of the glossary, whatever the source has.
//
//	[stem cells] can modulate -> Stem cells can modulate
func capital(s *seam) bool {
	if s.segment.Kind == text.Heading || !beginsSentence(s) {
		return false
	}
	return s.rewrite(upperFirst(s.edit().New))
}

// beginsSentence reports whether the edit stands where a sentence begins.
func beginsSentence(s *seam) bool {
	src := s.edit().Of(s.doc.Text)
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(src, "«“\"( "))
	words := 0
	for _, t := range s.left {
		if t.isWord() {
			words++
		}
	}
	switch {
	case words == 0 && s.segment.Kind == text.Sentence:
		return true
	case words == 0:
		return unicode.IsUpper(r) || lang.IsHan(r)
	case s.last(1).text == ":":
		return unicode.IsUpper(r) || lang.IsHan(r) && label(s)
	}
	return s.last(1).text == "." && (unicode.IsUpper(r) || lang.IsHan(r))
}

// label reports whether what stands before the colon is a short label at the start of a line.
func label(s *seam) bool {
	const maxLabelWords = 6
	lineStart := s.segment.Start == 0 || s.doc.Text[s.segment.Start-1] == '\n'
	return lineStart && len(s.left) <= maxLabelWords
}

// A headingStyle is how a document writes its headings.
type headingStyle uint8

const (
	sentenceCase headingStyle = iota
	titleCase
	upperCase
)

// readHeadingStyle counts how the English headings of a document are written.
func readHeadingStyle(d *text.Document) headingStyle {
	var upper, title, small int
	for _, seg := range d.Segments {
		if seg.Kind != text.Heading {
			continue
		}
		for _, f := range seg.Fragments {
			if f.Lang == text.English {
				u, t, l := countCase(f.Of(d.Text), f.Start == seg.Start)
				upper, title, small = upper+u, title+t, small+l
			}
		}
	}
	return styleOf(upper, title, small)
}

// countCase counts the content words that are written in capitals, with one capital, and small. The capital of
// the first word says nothing.
func countCase(s string, first bool) (upper, title, small int) {
	for w := range strings.FieldsSeq(s) {
		w = strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		if utf8.RuneCountInString(w) > 3 && !minor(strings.ToLower(w)) {
			switch r, n := utf8.DecodeRuneInString(w); {
			case w == strings.ToUpper(w):
				upper++
			case first:
			case unicode.IsUpper(r) && n < len(w):
				title++
			default:
				small++
			}
		}
		first = false
	}
	return upper, title, small
}

// wordCount counts the words with letters: a single one in capitals is an acronym and no style ("COPD: [stopping smoking]").
func wordCount(s string) (n int) {
	for w := range strings.FieldsSeq(s) {
		if strings.ContainsFunc(w, unicode.IsLetter) {
			n++
		}
	}
	return n
}

func styleOf(upper, title, small int) headingStyle {
	switch {
	case upper > title+small:
		return upperCase
	case title > small:
		return titleCase
	}
	return sentenceCase
}

// headingCase writes an edit in a heading like the rest of that heading, or like the other headings of the document.
//
//	Stem Cell [therapy] Works -> Stem Cell Therapy Works
func headingCase(s *seam) bool {
	if s.segment.Kind != text.Heading {
		return false
	}
	style := s.style
	if u, t, l := countCase(s.before+" "+s.after, strings.TrimSpace(s.before) != ""); u+t+l > 0 && (u != 1 || wordCount(s.before+" "+s.after) > 1) {
		style = styleOf(u, t, l)
	}
	first := len(s.left) == 0 || s.last(1).text == ":"
	switch style {
	case titleCase:
		return s.rewrite(title(s.edit().New, first))
	case upperCase:
		return s.rewrite(strings.ToUpper(s.edit().New))
	}
	if first {
		return s.rewrite(upperFirst(s.edit().New))
	}
	return false
}

// title writes every word with a capital but the minor ones inside (Chicago Manual of Style 8.159).
func title(s string, first bool) string {
	words := strings.Split(s, " ")
	for i, w := range words {
		if (first && i == 0) || !minor(strings.ToLower(w)) {
			words[i] = upperFirst(w)
		}
	}
	return strings.Join(words, " ")
}

// minor reports whether a title leaves the word small: articles, coordinators, short prepositions.
func minor(w string) bool {
	return slices.Contains([]string{"a", "an", "the", "and", "or", "but", "nor", "of", "in", "on", "at", "to", "for", "by", "with", "from", "as", "per", "via", "vs", "into", "than"}, w)
}

// upperFirst gives the first letter a capital, unless the word has capitals of its own (mRNA, pH, iPSC).
func upperFirst(s string) string {
	at := strings.IndexFunc(s, unicode.IsLetter)
	if at < 0 || strings.ContainsFunc(s[:at], unicode.IsDigit) {
		return s
	}
	word, _, _ := strings.Cut(s[at:], " ")
	if strings.ToLower(word) != word {
		return s
	}
	r, n := utf8.DecodeRuneInString(s[at:])
	return s[:at] + string(unicode.ToUpper(r)) + s[at+n:]
}

// rewrite sets the edit's text and reports whether that changed it.
func (s *seam) rewrite(english string) bool {
	if s.edit().New == english {
		return false
	}
	s.edit().New = english
	return true
}
