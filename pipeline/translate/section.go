package translate

import (
	"regexp"
	"strings"

	"unmix/pipeline/text"
)

// reportSections begin the parts of a paper that tell what was done and found, which English tells in the past (AMA Manual of Style, 7.3.3): as a
// heading, or as the first word of a paragraph of the abstract.
var reportSections = regexp.MustCompile(`^\**(?:\d\.? )?(?:(?:Patients|Materials|Subjects) and )?(?:Methods|Results|Methods and Results|Findings|Participants|Interventions|Measurements|Outcomes|Statistical Analysis|Case (?:Report|Presentation|Description|History)|Clinical Course)[*]*(?:$|[.:])`)

// longestOpening is the length in bytes of the longest such beginning.
const longestOpening = 60

// A section goes through the segments of a document in their order, and knows what part of a paper it is in.
type section struct {
	next      int  // the segment to go on with
	end       int  // of the one before
	reported  bool // the last heading begins such a part
	paragraph bool // the paragraph begins as such a part does
}

// tells reports whether segment k tells what was done and found. It is asked of segments in their order, and of those alone that
// hold something foreign.
func (s *section) tells(d *text.Document, k int) bool {
	for ; s.next <= k; s.next++ {
		s.enter(d, d.Segments[s.next])
	}
	return d.Segments[k].Kind != text.Heading && (s.reported || s.paragraph)
}

// enter goes on to the next segment.
func (s *section) enter(d *text.Document, seg text.Segment) {
	between := d.Text[s.end:seg.Start]
	begun := s.end == 0 || strings.IndexByte(between, '\n') >= 0
	heading := seg.Kind == text.Heading || strings.HasSuffix(strings.TrimRight(between, " "), "#") // a Markdown heading in plain text is an item
	s.end = seg.End
	if !begun && !heading {
		return
	}
	opens := reportSections.MatchString(d.Text[seg.Start:min(seg.End, seg.Start+longestOpening)])
	if heading {
		s.reported, opens = opens, false
	}
	s.paragraph = opens
}
