package translate

import (
	"regexp"
	"strings"

	"unmix/pipeline/text"
)

// reportSections begin the parts of a paper that tell what was done and found, which English tells in the past (AMA Manual of Style, 7.3.3): as a
// heading, or as the first word of a paragraph of the abstract.
var reportSections = regexp.MustCompile(`^[#*\s]*(?:\d\.? )?(?:(?:Patients|Materials|Subjects) and )?(?:Methods|Results|Methods and Results|Findings|Participants|Interventions|Measurements|Outcomes|Statistical Analysis|Case (?:Report|Presentation|Description|History)|Clinical Course)[*]*(?:$|[.:])`)

// headingAbove is how many lines above a segment its heading is looked for, and the bytes that a heading has at most.
const (
	headingAbove   = 12
	longestHeading = 60
)

// reports reports a segment in such a part of its document.
func reports(d *text.Document, seg text.Segment) bool {
	if len(seg.Fragments) == 0 || seg.Kind == text.Heading {
		return false
	}
	before := d.Text[:seg.Fragments[0].Start]
	line := before[strings.LastIndexByte(before, '\n')+1:]
	own := d.Text[len(before)-len(line):]
	if end := strings.IndexByte(own, '\n'); end >= 0 {
		own = own[:end]
	}
	if reportSections.MatchString(own) {
		return true
	}
	for range headingAbove {
		before = strings.TrimRight(before[:len(before)-len(line)], "\n ")
		if before == "" {
			return false
		}
		line = before[strings.LastIndexByte(before, '\n')+1:]
		if len(line) < longestHeading && !strings.ContainsAny(line, ".;,|-") {
			return reportSections.MatchString(line) // the nearest heading
		}
	}
	return false
}
