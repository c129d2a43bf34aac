// Package split cuts a document into segments: sentences, headings, list items and table cells.
//
// Invariants: segments are sorted, do not overlap, are not empty, and begin and end on a character that is not white
// space; between two segments there is white space, layout marks (bullets, numbers of a list, cell borders) or a
// skipped span, never a letter. A skipped span inside a sentence stays inside its segment. The package decides by layout
// and punctuation alone, so that a foreign fragment is never cut unless it holds the end of a sentence; it knows no
// language and changes no text.
package split

import (
	"unmix/pipeline/text"
)

// A Stage fills in a document's Segments, and adds the addresses that it finds to the document's Skip.
type Stage struct{}

// New returns the stage. It holds nothing and may be shared.
func New() *Stage { return &Stage{} }

// Name is "split".
func (*Stage) Name() string { return "split" }

// Run cuts the document. It never fails.
func (*Stage) Run(d *text.Document) error {
	d.Skip = withAddresses(d.Text, d.Skip)
	s := splitter{src: d.Text, skip: d.Skip, out: make([]text.Segment, 0, len(d.Text)/80+1)}
	s.document()
	d.Segments = s.out
	return nil
}

// A splitter is the state of one run.
type splitter struct {
	src   string
	skip  []text.Span
	at    int    // index into skip: the first span that may still matter
	lines []line // the lines of the block that is being read
	out   []text.Segment
}

// document reads the text line by line and cuts each block of lines that belong together.
func (s *splitter) document() {
	for at := 0; at < len(s.src); {
		l := s.readLine(at)
		at = l.next
		if l.empty() {
			s.block()
			continue
		}
		s.lines = append(s.lines, l)
	}
	s.block()
}

// add trims a stretch of white space and skipped spans and enters it as a segment, if anything is left.
func (s *splitter) add(start, end int, kind text.Kind) {
	start, end = s.trim(start, end)
	if start < end {
		s.out = append(s.out, text.Segment{Span: text.Span{Start: start, End: end}, Kind: kind})
	}
}

// trim moves the ends of a stretch inwards over white space and skipped spans.
func (s *splitter) trim(start, end int) (int, int) {
	for {
		from, to := trimSpace(s.src, start, end)
		for i := s.firstSkip(from); i < len(s.skip) && s.skip[i].Start <= from && from < s.skip[i].End; i++ {
			from = min(s.skip[i].End, to)
		}
		if i := s.firstSkip(to - 1); from < to && i < len(s.skip) && s.skip[i].Start < to && s.skip[i].End >= to {
			to = max(s.skip[i].Start, from)
		}
		if from == start && to == end || from >= to {
			return from, to
		}
		start, end = from, to
	}
}

// firstSkip is the index of the first skipped span that ends after offset.
func (s *splitter) firstSkip(offset int) int {
	for s.at > 0 && s.skip[s.at-1].End > offset {
		s.at--
	}
	for s.at < len(s.skip) && s.skip[s.at].End <= offset {
		s.at++
	}
	return s.at
}

// skipped gives the end of the skipped span that holds offset, or offset itself.
func (s *splitter) skipped(offset int) int {
	if i := s.firstSkip(offset); i < len(s.skip) && s.skip[i].Start <= offset {
		return s.skip[i].End
	}
	return offset
}
