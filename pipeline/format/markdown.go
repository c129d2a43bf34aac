package format

import (
	"regexp"
	"slices"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/text"
	nethtml "golang.org/x/net/html"
)

// markdown is Markdown with the GitHub extensions: its text is prose, and the text between HTML tags; code, addresses, tags, front
// matter and the marks of emphasis are not.
type markdown struct{}

// Recognizes nothing: Markdown is text, and told by its name.
func (markdown) Recognizes(string) bool { return false }

var (
	frontMatter = regexp.MustCompile(`\A(?:---\r?\n(?s:.*?)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|\z)|\+\+\+\r?\n(?s:.*?)\n\+\+\+[ \t]*(?:\r?\n|\z))`)
	// layout is what stands between two pieces of prose and belongs to neither: line ends, quotes, bullets, numbers,
	// heading marks, borders of cells. The pipeline knows it, and it holds no letter.
	layout = regexp.MustCompile(`\A[ \t]*\|?[ \t]*(?:\r?\n(?:[ \t>#|]|[-+*][ \t]|\d{1,9}[.)][ \t])*|\|[ \t]*)+`)
	trail  = regexp.MustCompile(`\r?\n(?:[ \t\r\n>#|]|[-+*][ \t]|\d{1,9}[.)][ \t])*\z`)
	first  = regexp.MustCompile(`\A(?:[ \t>#|]|[-+*][ \t]|\d{1,9}[.)][ \t])*`)
)

// Prose is the whole file, but for what is not prose.
func (markdown) Prose(src string, _ Options) (*Prose, error) {
	front := len(frontMatter.FindString(src))
	prose, marks := markdownText(src[front:], front)
	var skip []Span
	if front > 0 {
		skip = append(skip, Span{0, len(strings.TrimRight(src[:front], "\r\n"))})
	}
	at := front
	for _, s := range append(prose, prosePiece{Span: Span{len(src) - front, len(src) - front}, begins: true}) {
		s.Start, s.End = s.Start+front, s.End+front
		if s.Start > at {
			gap := src[at:s.Start]
			lead := len(layout.FindString(gap))
			if at == front && lead == 0 {
				lead = len(first.FindString(gap))
			}
			end := len(gap)
			if tail := trail.FindStringIndex(gap[lead:]); tail != nil {
				end = lead + tail[0]
			}
			skip = appendMarks(skip, src, Span{at + lead, at + end}, s.begins)
		}
		at = max(at, s.End)
	}
	skip = withSpans(skip, formulas(src))
	inOrder := sortedMarks(marks)
	if b := bonds(src, skip, inOrder); len(b) > 0 {
		p := bonded(src, skip, b)
		p.finish = func(p *Prose, changes []Change) []Change { return emphasise(p.src, changes, inOrder, marks) }
		return p, nil
	}
	return identity(src, skip), nil
}

// appendMarks appends what stands between two pieces of prose. Between two blocks the line ends around it stay text, so that it
// does not join their lines: "*a*", code, "[b](c)" are three lines.
func appendMarks(skip []Span, src string, s Span, between bool) []Span {
	marks := s.of(src)
	i, j := strings.IndexByte(marks, '\n'), strings.LastIndexByte(marks, '\n')
	switch {
	case strings.TrimSpace(marks) == "":
		return skip
	case !between || i < 0:
		return append(skip, s)
	}
	skip = appendMark(skip, src, Span{s.Start, s.Start + i})
	skip = appendMark(skip, src, Span{s.Start + i, s.Start + j})
	last := marks[j+1:]
	return appendMark(skip, src, Span{s.Start + j + 1 + len(first.FindString(last)), s.End})
}

// appendMark appends a span without the white space at its ends, if anything is left.
func appendMark(skip []Span, src string, s Span) []Span {
	marks := strings.TrimLeft(s.of(src), " \t\r\n")
	s.Start = s.End - len(marks)
	s.End = s.Start + len(strings.TrimRight(marks, " \t\r\n"))
	if s.Start == s.End {
		return skip
	}
	return append(skip, s)
}

// A prosePiece is a span of text; begins says that a block begins with it.
type prosePiece struct {
	Span
	begins bool
}

// markdownText gives the spans of a document without front matter that are text, sorted, and its emphases as they stand behind
// the front matter.
func markdownText(src string, front int) (pieces []prosePiece, marks []emphasis) {
	var out []prosePiece
	begins := false
	source := []byte(src)
	root := goldmark.New(goldmark.WithExtensions(extension.GFM)).Parser().Parse(text.NewReader(source))
	walk := func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if !entering {
			return ast.WalkContinue, nil
		}
		begins = begins || n.Type() == ast.TypeBlock
		switch t := n.(type) {
		case *ast.HTMLBlock:
			out = append(out, htmlBlock(src, t)...)
			return ast.WalkSkipChildren, nil
		case *ast.CodeSpan, *ast.CodeBlock, *ast.FencedCodeBlock, *ast.RawHTML, *ast.AutoLink:
			return ast.WalkSkipChildren, nil
		case *ast.Text:
			if t.Segment.Start < t.Segment.Stop {
				out = append(out, prosePiece{Span{t.Segment.Start, t.Segment.Stop}, begins})
				begins = false
			}
		}
		return ast.WalkContinue, nil
	}
	if err := ast.Walk(root, walk); err != nil {
		return nil, nil // the walk above returns none
	}
	marksOf(root, &marks)
	for i := range marks {
		for _, s := range []*Span{&marks[i].open, &marks[i].close} {
			s.Start, s.End = s.Start+front, s.End+front
		}
	}
	return joined(out), marks
}

// joined sorts pieces and joins those that touch.
func joined(pieces []prosePiece) []prosePiece {
	slices.SortFunc(pieces, func(a, b prosePiece) int { return a.Start - b.Start })
	out := pieces[:0]
	for _, s := range pieces {
		if n := len(out); n > 0 && s.Start <= out[n-1].End {
			out[n-1].End = max(out[n-1].End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// htmlBlock gives the text between the tags of an HTML block, each line of it a piece. Blocks that are script, style,
// comment or the like have none, nor has a block whose lines do not follow each other, as in a quotation.
func htmlBlock(src string, n *ast.HTMLBlock) (out []prosePiece) {
	if n.HTMLBlockType != ast.HTMLBlockType6 && n.HTMLBlockType != ast.HTMLBlockType7 || n.Lines().Len() == 0 {
		return nil
	}
	lines := n.Lines()
	block := Span{lines.At(0).Start, lines.At(0).Stop}
	for i := 1; i < lines.Len(); i++ {
		if lines.At(i).Start != block.End {
			return nil
		}
		block.End = lines.At(i).Stop
	}
	z := nethtml.NewTokenizer(strings.NewReader(block.of(src)))
	held := 0 // how many elements are open whose text is none of the sentence's
	for at := block.Start; ; {
		kind := z.Next()
		raw := Span{at, at + len(z.Raw())}
		at = raw.End
		tag, _ := z.TagName()
		name := readInside(z, tag)
		holds := slices.Contains(codeTags, name) || slices.Contains(hiddenTags, name) || name == "pre"
		switch {
		case kind == nethtml.ErrorToken:
			return out
		case kind == nethtml.StartTagToken && holds:
			held++
		case kind == nethtml.EndTagToken && holds:
			held--
		case kind == nethtml.TextToken && held <= 0:
			out = appendLines(out, src, raw)
		}
	}
}

// appendLines appends the lines of a text, without the white space around each.
func appendLines(out []prosePiece, src string, s Span) []prosePiece {
	at := s.Start
	for line := range strings.Lines(s.of(src)) {
		if text := strings.TrimSpace(line); text != "" {
			start := at + strings.Index(line, text)
			out = append(out, prosePiece{Span{start, start + len(text)}, true})
		}
		at += len(line)
	}
	return out
}
