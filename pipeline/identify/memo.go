package identify

import (
	"encoding/binary"
	"strings"

	"unmix/pipeline/text"
)

const (
	// maxRemembered is about how many bytes a generation of the memo takes.
	maxRemembered = 8 << 20
	// maxKey is the length in bytes from which a segment with its line is too long to come again.
	maxKey = 16 << 10
	// fragmentSize is about how many bytes a fragment takes.
	fragmentSize = 80
)

// segment gives the fragments of one segment: at once when it is plain English or was read before, else by reading it.
func (s *Stage) segment(r *reader, seg *text.Segment) []text.Fragment {
	r.skips = r.skipsIn(seg.Span)
	r.heading = r.heads(seg)
	if len(r.skips) > 0 {
		return r.segment(seg)
	}
	if !(r.heading && twoWords(seg.Of(r.src))) && r.plain(seg.Span) {
		return r.whole(seg.Span)
	}
	line := r.lineOf(seg.Span)
	if line.Len() > maxKey {
		return r.moved(r.alone(line, *seg), line.Start)
	}
	key := r.keyOf(line, seg)
	frags, ok := s.memo.Get(key)
	if !ok {
		frags = r.alone(line, *seg)
		s.memo.Put(key, frags, len(key)+fragmentSize*len(frags))
	}
	return r.moved(frags, line.Start)
}

// heads reports a heading: also the item that plain text has for one of Markdown.
func (r *reader) heads(seg *text.Segment) bool {
	return seg.Kind == text.Heading || seg.Kind == text.Item && strings.HasSuffix(strings.TrimRight(r.src[:seg.Start], " "), "#")
}

// keyOf names everything that the fragments of a segment depend on: what it is, its line, and where it stands there. It is good
// until the next call.
func (r *reader) keyOf(line text.Span, seg *text.Segment) []byte {
	b := append(r.name[:0], byte(seg.Kind))
	b = binary.AppendUvarint(b, uint64(seg.Start-line.Start))
	b = binary.AppendUvarint(b, uint64(seg.Len()))
	r.name = append(b, line.Of(r.src)...)
	return r.name
}

// alone reads a segment as if its line were the whole text, so that what is found depends on nothing else.
func (r *reader) alone(line text.Span, seg text.Segment) []text.Fragment {
	src := r.src
	r.src = line.Of(src)
	seg.Start, seg.End = seg.Start-line.Start, seg.End-line.Start
	frags := r.segment(&seg)
	r.src = src
	return frags
}

// moved gives fragments that begin by bytes later.
func (r *reader) moved(frags []text.Fragment, by int) []text.Fragment {
	out := r.cut(len(frags))
	for i, f := range frags {
		f.Start, f.End = f.Start+by, f.End+by
		out[i] = f
	}
	return out
}
