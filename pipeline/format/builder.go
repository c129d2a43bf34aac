package format

import "strings"

// A builder puts a decoded Prose together, in the order of the document.
type builder struct {
	src    string
	text   strings.Builder
	skip   []Span
	pieces []piece
	nodes  []node
}

// open begins a new node; what follows belongs to it.
func (b *builder) open(n node) { b.nodes = append(b.nodes, n) }

// copy takes bytes of the document over as they are.
func (b *builder) copy(start, end int) {
	if start >= end {
		return
	}
	at := b.text.Len()
	b.text.WriteString(b.src[start:end])
	last := len(b.pieces) - 1
	if last >= 0 {
		if l := &b.pieces[last]; l.copied() && l.src.End == start && l.text.End == at && l.node == len(b.nodes)-1 {
			l.src.End, l.text.End = end, b.text.Len()
			return
		}
	}
	b.pieces = append(b.pieces, piece{Span{at, b.text.Len()}, Span{start, end}, len(b.nodes) - 1})
}

// escape takes one escape of the document over as what it stands for.
func (b *builder) escape(start, end int, decoded string) {
	if decoded == "" {
		return
	}
	if decoded == b.src[start:end] {
		b.copy(start, end)
		return
	}
	at := b.text.Len()
	b.text.WriteString(decoded)
	b.pieces = append(b.pieces, piece{Span{at, b.text.Len()}, Span{start, end}, len(b.nodes) - 1})
}

// code takes bytes over that may be read but not touched.
func (b *builder) code(start, end int) {
	if start < end {
		at := b.text.Len()
		b.copy(start, end)
		b.skipFrom(at)
	}
}

// border puts a separator into the text that the document does not have: two paragraphs that no line break divides, two
// cells. Repeated borders count once. Line breaks are not skipped: the pipeline reads paragraphs by them, and never
// changes what lies between two.
func (b *builder) border(s string) {
	if t := b.text.String(); t == "" || strings.HasSuffix(t, s) {
		return
	}
	at := b.text.Len()
	b.text.WriteString(s)
	if s[0] != '\n' {
		b.skipFrom(at)
	}
}

// skipFrom enters everything from an offset of the text on as not to be touched.
func (b *builder) skipFrom(at int) {
	if n := len(b.skip); n > 0 && b.skip[n-1].End == at {
		b.skip[n-1].End = b.text.Len()
		return
	}
	b.skip = append(b.skip, Span{at, b.text.Len()})
}

// prose is what has been put together.
func (b *builder) prose() *Prose {
	if b.pieces == nil {
		b.pieces = []piece{} // a document without prose is not read as it stands
	}
	return &Prose{Text: b.text.String(), Skip: b.skip, src: b.src, pieces: b.pieces, nodes: b.nodes}
}
