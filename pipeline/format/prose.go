package format

import (
	"fmt"
	"sort"
	"strings"
)

// A Prose is what there is to read in one document, and the way back into the document.
type Prose struct {
	// Text is the prose, valid UTF-8.
	Text string
	// Skip lists the spans of Text that must not be touched, sorted, without overlap.
	Skip []Span

	src    string
	pieces []piece // in order; nil when Text is src
	nodes  []node
	escape func(s string, n *node) string       // how prose is written in this format; nil: as it is
	finish func(p *Prose, c []Change) []Change  // what a format changes beside the edits; nil: nothing
	track  *Tracking                            // how a DOCX shows its changes; nil: it does not
	tokens []token                              // words with raised characters in them
	raise  func(s string, n, back *node) string // writes s as raised as n, and goes on as in back; nil: nothing is raised
	shared bool                                 // an edit that markup cuts is shared out between its stretches
	notes  []string                             // of the edits, while changes are made
}

// A piece is a stretch of Text and the bytes of the document that it was read from. Stretches of equal length were copied
// byte for byte, others are one escape each.
type piece struct {
	text, src Span
	node      int // the index of the node that the piece is part of
}

func (p piece) copied() bool { return p.text.End-p.text.Start == p.src.End-p.src.Start }

// A node is the smallest part of a document that holds prose: a string of JSON, a cell, a run of a DOCX.
type node struct {
	src Span
	// quoted and sealed say how the node is written; the formats give them their meaning.
	quoted, sealed bool
	// tag is the markup that opens the node, and style what a new run beside it must repeat.
	tag   Span
	style string
	// raised is set when the node stands higher or lower than the text beside it, and names how.
	raised string
}

// An Edit puts New in the place of a span of a prose's Text. Note explains it, for formats that can say why, and Pairs say
// which of its words became which.
type Edit struct {
	Span
	New   string
	Note  string
	Pairs []Pair
}

// A Change puts New in the place of a span of the document. Edit is the index of the edit that it carries out; -1 when
// the format needs it beside an edit, and Rule says why then.
type Change struct {
	Span
	New  string
	Edit int
	Rule string
}

// Identity is the prose of a document that is read as it stands, but for what is skipped.
func identity(src string, skip []Span) *Prose { return &Prose{Text: src, Skip: skip, src: src} }

// Source is the document that the prose was read from.
func (p *Prose) Source() string { return p.src }

// Changes says how the document changes when the prose is edited. edits are sorted and do not overlap; so are the
// changes. An edit whose bytes stand in several places of the document goes whole into the first, or each of its words where
// its own was; markup between them stays. The error says which edit crosses the border of a paragraph or cell.
func (p *Prose) Changes(edits []Edit) ([]Change, error) {
	out := make([]Change, 0, len(edits))
	p.notes = p.notes[:0]
	for i, e := range edits {
		p.notes = append(p.notes, e.Note)
		c := Change{e.Span, e.New, i, ""}
		if p.pieces != nil {
			var err error
			if c, err = p.change(e); err != nil {
				return nil, err
			}
			c.Edit = i
		}
		out = append(out, c)
	}
	if p.finish != nil && len(out) > 0 {
		out = p.finish(p, out)
	}
	return out, nil
}

// Verbatim reports whether Text is the document itself, so that offsets and changes of both are the same.
func (p *Prose) Verbatim() bool { return p.pieces == nil }

// Locate gives the span of the document that a span of Text was read from.
func (p *Prose) Locate(s Span) Span {
	if p.pieces == nil {
		return s
	}
	first, last := p.at(s.Start), p.at(max(s.Start, s.End-1))
	start, end := p.pieces[first].source(s.Start, false), p.pieces[last].source(s.End, true)
	return Span{start, max(start, end)}
}

// change carries one edit over into the document.
func (p *Prose) change(e Edit) (Change, error) {
	if len(p.pieces) == 0 {
		return Change{}, fmt.Errorf("no prose at bytes %d:%d", e.Start, e.End)
	}
	first := p.at(e.Start)
	if e.Start == e.End {
		return p.insertion(first, e), nil
	}
	last := p.at(e.End - 1)
	if !p.pieces[first].covers(e.Start) || !p.pieces[last].covers(e.End-1) {
		return Change{}, fmt.Errorf("an edit at %q crosses the border of a paragraph", e.New)
	}
	for i := first; i < last; i++ {
		if p.pieces[i].text.End != p.pieces[i+1].text.Start {
			return Change{}, fmt.Errorf("an edit at %q crosses the border of a paragraph", e.New)
		}
	}
	var b strings.Builder
	var lifted []lift
	e.New, lifted = p.lifts(e)
	shares := p.shares(e, first, last)
	if shares == nil {
		b.WriteString(p.written(e.New, Span{0, len(e.New)}, lifted, p.pieces[first].node))
	}
	for i := first; i <= last; i++ {
		if len(shares) > 0 && shares[0].Start <= p.pieces[i].text.Start || i == first && shares != nil {
			b.WriteString(p.written(e.New, Span{shares[0].start, shares[0].end}, lifted, shares[0].node))
			shares = shares[1:]
		}
		if i < last {
			b.WriteString(p.src[p.pieces[i].src.End:p.pieces[i+1].src.Start])
		}
	}
	return Change{Span: Span{p.pieces[first].source(e.Start, false), p.pieces[last].source(e.End, true)}, New: b.String()}, nil
}

// insertion puts an edit without bytes of its own to the piece that it belongs to: what ends with a space leads the next
// one, everything else follows the one before.
func (p *Prose) insertion(i int, e Edit) Change {
	leads := strings.HasSuffix(e.New, " ") || i == 0
	if p.pieces[i].text.Start == e.Start && !leads && p.pieces[i-1].text.End == e.Start {
		i--
	}
	at := p.pieces[i].source(e.Start, p.pieces[i].text.End <= e.Start)
	return Change{Span: Span{at, at}, New: p.escaped(e.New, p.pieces[i].node)}
}

func (p *Prose) escaped(s string, n int) string {
	if p.escape == nil {
		return s
	}
	return p.escape(s, &p.nodes[n])
}

// at is the index of the piece that holds offset, or of the last one before it.
func (p *Prose) at(offset int) int {
	i := sort.Search(len(p.pieces), func(i int) bool { return p.pieces[i].text.Start > offset })
	return max(0, i-1)
}

func (p piece) covers(offset int) bool { return p.text.Start <= offset && offset < p.text.End }

// source gives the place of an offset of Text in the document. Inside an escape it is the escape's end or start.
func (p piece) source(offset int, end bool) int {
	switch {
	case offset <= p.text.Start:
		return p.src.Start
	case offset >= p.text.End:
		return p.src.End
	case p.copied():
		return p.src.Start + offset - p.text.Start
	case end:
		return p.src.End
	}
	return p.src.Start
}
