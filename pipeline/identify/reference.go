package identify

import (
	"regexp"
	"strings"

	"unmix/pipeline/text"
)

// cited is the place of a cited article: year; volume, or volume (number): pages.
var cited = regexp.MustCompile(`\b(19|20)\d\d\s?[;:]\s?\d|\b\d+\s?\(\d+\)\s?:\s?\d+`)

// listed is how an entry of a reference list begins: a number, or a surname with initials.
var listed = regexp.MustCompile(`^\s*(\[?\d+[\].)]|\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}[,.]|\p{Lu}[\p{L}'’-]+, \p{Lu}\.)`)

// keepReferences marks the words of bibliographic references: titles and journals stay in their language. An entry of a
// list is marked as a whole, a reference inside a sentence from its last stop, bracket or semicolon on.
func (r *reader) keepReferences(seg text.Segment) {
	line := r.lineOf(seg.Span)
	if !strings.ContainsAny(line.Of(r.src), ";:") {
		return
	}
	m := cited.FindStringIndex(line.Of(r.src))
	if m == nil {
		return
	}
	from, to := line.Start, line.End
	if !listed.MatchString(line.Of(r.src)) {
		to = line.Start + m[0]
		from = line.Start + strings.LastIndexAny(line.Of(r.src)[:max(0, m[0]-2)], ".;([?!") + 1
	}
	for i := range r.tokens {
		if t := &r.tokens[i]; from <= t.Start && t.End <= to {
			t.keep = "reference"
			t.score[french] = min(t.score[french], 0) - keepCost
			t.score[other] = min(t.score[other], 0) - keepCost
		}
	}
}

// lineOf gives the line of the text that a segment begins on, to the segment's end at least.
func (r *reader) lineOf(s text.Span) text.Span {
	start := strings.LastIndexByte(r.src[:s.Start], '\n') + 1
	end := s.End
	if i := strings.IndexByte(r.src[end:], '\n'); i >= 0 {
		end += i
	} else {
		end = len(r.src)
	}
	return text.Span{Start: start, End: end}
}
