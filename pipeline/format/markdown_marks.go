package format

import (
	"regexp"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	extension "github.com/yuin/goldmark/extension/ast"
)

// An emphasis is one stretch of emphasised or struck text: the marks before and behind it.
type emphasis struct{ open, close Span }

// marksOf appends the emphases below a node, and gives the span of the document that the node covers with its marks; ok is
// false where that is not known.
func marksOf(n ast.Node, out *[]emphasis) (all Span, ok bool) {
	if t, isText := n.(*ast.Text); isText {
		return Span{t.Segment.Start, t.Segment.Stop}, true
	}
	all, ok = Span{-1, -1}, true
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		s, known := marksOf(c, out)
		ok = ok && known
		if all.Start < 0 {
			all.Start = s.Start
		}
		all.End = s.End
	}
	width := 0
	switch t := n.(type) {
	case *ast.Emphasis:
		width = t.Level
	case *extension.Strikethrough:
		width = 2
	}
	if !ok || width == 0 || all.Start < width {
		return Span{}, false
	}
	e := emphasis{Span{all.Start - width, all.Start}, Span{all.End, all.End + width}}
	*out = append(*out, e)
	return Span{e.open.Start, e.close.End}, true
}

// A mark opens or closes an emphasis, which is named by its index.
type mark struct {
	Span
	of int
}

// marksIn are the marks of a document in their order.
type marksIn []mark

// sortedMarks lists the marks of emphases.
func sortedMarks(all []emphasis) marksIn {
	out := make(marksIn, 0, 2*len(all))
	for i, e := range all {
		out = append(out, mark{e.open, i}, mark{e.close, i})
	}
	slices.SortFunc(out, func(a, b mark) int { return a.Start - b.Start })
	return out
}

// within gives the marks that lie in a span.
func (m marksIn) within(s Span) marksIn {
	first := sort.Search(len(m), func(i int) bool { return m[i].Start >= s.Start })
	last := first
	for last < len(m) && m[last].End <= s.End {
		last++
	}
	return m[first:last]
}

// bonds gives those of the skipped spans that are nothing but marks of emphasis between two Chinese characters: Chinese has no
// spaces, so that what stands on both sides may be one word, and would be two wrong ones when each is read alone.
func bonds(src string, skip []Span, marks marksIn) []Span {
	var out []Span
	for _, s := range skip {
		if !inChinese(src, s) {
			continue
		}
		length := 0
		for _, m := range marks.within(s) {
			length += m.End - m.Start
		}
		if length == s.End-s.Start {
			out = append(out, s)
		}
	}
	return out
}

// inChinese reports whether a span stands between two Chinese characters.
func inChinese(src string, s Span) bool {
	before, _ := utf8.DecodeLastRuneInString(src[:s.Start])
	after, _ := utf8.DecodeRuneInString(src[s.End:])
	return isHan(before) && isHan(after)
}

// bonded is the prose of a document without the skipped spans that are bonds, in their order.
func bonded(src string, skip, bonds []Span) *Prose {
	b := builder{src: src}
	b.open(node{})
	at := 0
	for _, s := range skip {
		b.copy(at, s.Start)
		if len(bonds) > 0 && bonds[0] == s {
			bonds = bonds[1:]
		} else {
			b.code(s.Start, s.End)
		}
		at = s.End
	}
	b.copy(at, len(src))
	return b.prose()
}

// emphasise puts the marks that a change reaches over around its English, where they still mark something, and takes away
// those that would mark nothing.
func emphasise(src string, changes []Change, marks marksIn, all []emphasis) []Change {
	gone := map[emphasis]bool{}
	inChanges := map[emphasis]bool{} // whose end is in a change already
	for i := range changes {
		c := &changes[i]
		length := 0
		var touched []emphasis
		for _, m := range marks.within(c.Span) {
			length += m.End - m.Start
			e := all[m.of]
			if !slices.Contains(touched, e) {
				touched = append(touched, e)
			}
			inChanges[e] = inChanges[e] || m.Span == e.close
		}
		if length == 0 {
			continue
		}
		before, after := around(src, *c, touched, gone)
		english := c.New[:len(c.New)-length]
		text := strings.TrimSpace(english)
		lead := strings.Index(english, text)
		c.New = english[:lead] + before + text + after + english[lead+len(text):]
	}
	for e := range gone {
		if !inChanges[e] {
			changes = append(changes, Change{e.close, "", -1, "format/emphasis"})
		}
	}
	return sorted(changes)
}

// around gives the marks that go before and behind the English of a change which reaches over the marks of some emphases. An
// emphasis that ends in the change, or begins there, takes all of the English in; one that does both is kept when it is the
// only one. Those that are not kept are entered as gone.
func around(src string, c Change, touched []emphasis, gone map[emphasis]bool) (before, after string) {
	slices.SortFunc(touched, func(a, b emphasis) int { return a.open.Start - b.open.Start })
	ends := slices.ContainsFunc(touched, func(e emphasis) bool { return e.open.Start < c.Start && !gone[e] })
	for _, e := range touched {
		opens, closes := e.open.Start >= c.Start, e.close.End <= c.End
		switch {
		case gone[e]:
		case closes && !opens:
			after = e.close.of(src) + after
		case opens && !closes && !ends:
			before += e.open.of(src)
		case opens && closes && len(touched) == 1:
			before, after = e.open.of(src), e.close.of(src)
		case !closes:
			gone[e] = true
		}
	}
	return before, after
}

var (
	// raisedText is what stands higher or lower in Markdown: HTML tags, and the signs of Pandoc.
	raisedText = regexp.MustCompile(`<su[bp]>([^<\n]{1,16})</su[bp]>|~([0-9A-Za-z+−-]{1,4})~|\^([0-9A-Za-z+−-]{1,4})\^`)
	// formula is mathematics between dollar signs; sums of money have no exponents.
	formula = regexp.MustCompile(`\$[^$\s][^$\n]*[\\^_][^$\n]*\$`)
)

// formulas are the spans of numbers and formulas with something raised in them, of marks behind words, and of mathematics. They
// are read, and not touched: cut in two they would be other numbers.
func formulas(src string) (out []Span) {
	for _, m := range formula.FindAllStringIndex(src, -1) {
		out = append(out, Span{m[0], m[1]})
	}
	for _, m := range raisedText.FindAllStringSubmatchIndex(src, -1) {
		s, tag := Span{m[0], m[1]}, m[2] >= 0
		raised := src[max(m[2], m[4], m[6]):max(m[3], m[5], m[7])]
		token := widened(src, s)
		switch attachedTo(src, s, raised) {
		case aWord:
			if tag {
				out = append(out, s)
			}
		case aToken:
			if token.Start < s.Start {
				out = append(out, token)
			}
		}
	}
	return out
}
