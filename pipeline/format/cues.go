package format

import (
	"regexp"
	"strings"
)

// cues is a file of subtitles: SRT, or WebVTT when it has a signature.
type cues struct{ signature string }

var (
	timing   = regexp.MustCompile(`^\s*(\d+:)?\d+:\d+[.,]\d+\s*-->\s*(\d+:)?\d+:\d+[.,]\d+`)
	firstCue = regexp.MustCompile(`^\s*\d+\s*\n\s*\d+:\d+:\d+,\d+\s*-->`)
	cueTag   = regexp.MustCompile(`</?[a-zA-Z][^<>\n]*>|<[\d:.]+>|\{\\[^{}\n]*\}`)
)

// Recognizes the signature, or the number and timing of a first cue.
func (c cues) Recognizes(head string) bool {
	if c.signature != "" {
		return strings.HasPrefix(head, c.signature)
	}
	return firstCue.MatchString(strings.ReplaceAll(head, "\r", ""))
}

// Prose is the whole file, but for headers, numbers, timings, comments, styles and tags.
func (c cues) Prose(src string, _ Options) (*Prose, error) {
	var skip, tags []Span              // tags are those that a Chinese word is written across
	at, hidden := 0, c.signature != "" // the header of WebVTT runs to the first empty line
	lines := strings.SplitAfter(src, "\n")
	for i, line := range lines {
		content := strings.TrimSpace(line)
		next := ""
		if i+1 < len(lines) {
			next = lines[i+1]
		}
		first := i == 0 || strings.TrimSpace(lines[i-1]) == ""
		switch {
		case content == "":
			hidden = false
		case first && c.signature != "" && (strings.HasPrefix(content, "NOTE") || content == "STYLE" || content == "REGION"):
			hidden = true
			fallthrough
		case hidden, timing.MatchString(line), first && timing.MatchString(next):
			skip = append(skip, Span{at, at + len(strings.TrimRight(line, "\r\n"))})
		default:
			for _, m := range cueTag.FindAllStringIndex(line, -1) {
				tag := Span{at + m[0], at + m[1]}
				if skip = append(skip, tag); inChinese(src, tag) {
					tags = append(tags, tag)
				}
			}
		}
		at += len(line)
	}
	if len(tags) > 0 {
		return bonded(src, skip, tags), nil
	}
	return identity(src, skip), nil
}
