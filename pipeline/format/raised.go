package format

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A token is a run of letters and digits of which some stand higher or lower than the rest: 10<sup>6</sup>, CO<sub>2</sub>. The
// pipeline reads it as one word, "106", and where that word comes out again, the same of its characters are raised.
type token struct {
	Span          // of the prose's text
	raised []Span // of it
	nodes  []int  // of each of them
}

// findTokens looks at everything that is raised, once the text is whole. A mark behind a word, as of a reference, belongs to no
// word: the pipeline sees asterisks there, and does not touch them.
func (p *Prose) findTokens() {
	var marks []Span
	for i := 0; i < len(p.pieces); i++ {
		first := p.pieces[i]
		if p.nodes[first.node].raised == "" {
			continue
		}
		s := first.text
		for i+1 < len(p.pieces) && p.pieces[i+1].text.Start == s.End && p.nodes[p.pieces[i+1].node].raised != "" {
			i++
			s.End = p.pieces[i].text.End
		}
		if n := len(p.tokens); n > 0 && s.Start < p.tokens[n-1].End {
			p.tokens[n-1].raised = append(p.tokens[n-1].raised, s)
			p.tokens[n-1].nodes = append(p.tokens[n-1].nodes, first.node)
			continue
		}
		switch base := attached(p.Text, s); {
		case base == aWord:
			marks = append(marks, s)
		case base == aToken:
			p.tokens = append(p.tokens, token{widened(p.Text, s), []Span{s}, []int{first.node}})
		}
	}
	if len(marks) == 0 {
		return
	}
	p.Skip = withSpans(p.Skip, marks)
	text := []byte(p.Text)
	for _, m := range marks { // a digit beside a word would want a space between
		for i := m.Start; i < m.End; i++ {
			text[i] = '*'
		}
	}
	p.Text = string(text)
}

// What something raised is attached to.
type attachment uint8

const (
	aSuffix attachment = iota // none of what follows: the end of an ordinal number, as in 1er, or words
	aWord                     // a word, or nothing: it is a mark
	aToken                    // a number, a formula, a unit, or Chinese on both sides
)

// attached tells what the raised text s is attached to.
func attached(text string, s Span) attachment { return attachedTo(text, s, s.of(text)) }

// attachedTo is attached for text with its marks: s is what stands raised with them, and raised without.
func attachedTo(text string, s Span, raised string) attachment {
	base := text[widened(text, Span{s.Start, s.Start}).Start:s.Start]
	const digits = "0123456789"
	number := strings.Trim(base, digits) == ""
	_, initial := utf8.DecodeRuneInString(base)
	lower := strings.ToLower(base[initial:]) == base[initial:]
	letters := 0
	for _, r := range raised {
		if unicode.IsLetter(r) {
			letters++
		}
	}
	switch {
	case len(raised) > 24 || letters > 2 && (len(raised) > 8 || base == "") || strings.ContainsFunc(raised, isHan):
		return aSuffix // text of its own
	case base == "" && inChinese(text, s):
		return aToken
	case base == "", !number && lower && utf8.RuneCountInString(base) > 2 && !strings.ContainsAny(base, digits):
		return aWord
	case number && !strings.ContainsAny(raised, digits+"+-−"):
		return aSuffix
	}
	return aToken
}

func isHan(r rune) bool { return unicode.Is(unicode.Han, r) }

// widened widens a span over the letters and digits that are written together with it.
func widened(text string, s Span) Span {
	joined := func(r rune) bool {
		return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !isHan(r)
	}
	return Span{len(strings.TrimRightFunc(text[:s.Start], joined)), len(text) - len(strings.TrimLeftFunc(text[s.End:], joined))}
}

// withSpans enters more spans into a sorted list.
func withSpans(list, more []Span) []Span {
	if len(more) == 0 {
		return list
	}
	all := append(slices.Clone(list), more...)
	slices.SortFunc(all, func(a, b Span) int { return a.Start - b.Start })
	out := all[:1]
	for _, s := range all[1:] {
		if last := &out[len(out)-1]; s.Start <= last.End {
			last.End = max(last.End, s.End)
			continue
		}
		out = append(out, s)
	}
	return out
}

// A lift is a stretch of an edit's English that is raised as a node is.
type lift struct {
	Span
	node int
}

// tokensIn gives the tokens that a span holds, reaches into or touches.
func (p *Prose) tokensIn(s Span) []token {
	first := sort.Search(len(p.tokens), func(i int) bool { return p.tokens[i].End >= s.Start })
	last := first
	for last < len(p.tokens) && p.tokens[last].Start <= s.End {
		last++
	}
	return p.tokens[first:last]
}

// lifts finds the tokens of an edit in its English, which loses the spaces that stand in them there. A token that is not found
// is raised nowhere: a person may have written it in another way.
func (p *Prose) lifts(e Edit) (english string, out []lift) {
	english = e.New
	var tokens []token
	for _, t := range p.tokensIn(e.Span) {
		if e.Start <= t.Start && t.End <= e.End {
			tokens = append(tokens, t)
			if s := findLoosely(english, 0, t.of(p.Text)); s.Start >= 0 {
				english = english[:s.Start] + t.of(p.Text) + english[s.End:]
			}
		}
	}
	taken := map[int]bool{} // where a token has been found already
	for _, t := range tokens {
		word := t.of(p.Text)
		at := findLoosely(english, 0, word)
		for at.Start >= 0 && (taken[at.Start] || at.End-at.Start != len(word)) {
			at = findLoosely(english, at.End, word)
		}
		if at.Start < 0 {
			continue
		}
		taken[at.Start] = true
		for i, r := range t.raised {
			start := at.Start + r.Start - t.Start
			out = append(out, lift{Span{start, start + r.End - r.Start}, t.nodes[i]})
		}
	}
	slices.SortFunc(out, func(a, b lift) int { return a.Start - b.Start })
	return english, out
}

// findLoosely finds a word from an offset on, with or without spaces between its characters; no letter or digit is next to it.
// Start is -1 when it is not there.
func findLoosely(text string, from int, word string) Span {
	next := func(at int) int { // behind the word that begins at, -1 when none does
		for i, r := range word {
			rest := text[at:]
			if i > 0 {
				rest = strings.TrimLeft(rest, " ")
			}
			if !strings.HasPrefix(rest, string(r)) {
				return -1
			}
			at = len(text) - len(rest) + utf8.RuneLen(r)
		}
		return at
	}
	for at := from; at < len(text); at++ {
		end := next(at)
		if end < 0 {
			continue
		}
		if alone := widened(text, Span{at, end}); alone == (Span{at, end}) {
			return alone
		}
	}
	return Span{-1, -1}
}

// written writes a stretch of an edit's English into a node, with what is raised in it.
func (p *Prose) written(english string, s Span, lifts []lift, n int) string {
	var b strings.Builder
	at := s.Start
	for _, l := range lifts {
		if l.Start < at || l.End > s.End {
			continue
		}
		b.WriteString(p.escaped(english[at:l.Start], n))
		b.WriteString(p.raise(l.of(english), &p.nodes[l.node], &p.nodes[n]))
		at = l.End
	}
	b.WriteString(p.escaped(english[at:s.End], n))
	return b.String()
}

// heights are the characters that Unicode has higher and lower.
var heights = map[bool]*strings.Replacer{
	true:  strings.NewReplacer("0", "⁰", "1", "¹", "2", "²", "3", "³", "4", "⁴", "5", "⁵", "6", "⁶", "7", "⁷", "8", "⁸", "9", "⁹", "+", "⁺", "-", "⁻", "−", "⁻"),
	false: strings.NewReplacer("0", "₀", "1", "₁", "2", "₂", "3", "₃", "4", "₄", "5", "₅", "6", "₆", "7", "₇", "8", "₈", "9", "₉", "+", "₊", "-", "₋", "−", "₋"),
}
