package glossary

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// A Coverage counts how much of a text the entries of one language know. The unit is the word, in Chinese the Han
// character; numbers and codes are not counted.
type Coverage struct {
	Lang string
	// Literal, when set, reports whether a folded word that no term covers is English as it stands: a name, an acronym.
	Literal func(word string) bool
	// Tokens is the number of words or characters, Known how many of them a term covers, and Literals how many of the
	// others are English as they stand.
	Tokens, Known, Literals int

	gaps map[string]*Gap
}

// A Gap is a word, or a run of Han characters, that no term covers.
type Gap struct {
	Text    string `json:"text"` // folded
	Count   int    `json:"count"`
	Literal bool   `json:"literal"` // English as it stands
	Example string `json:"example"` // the text around the first one
}

// Share is the share of tokens known, 1 for a text without any.
func (c *Coverage) Share() float64 {
	if c.Tokens == 0 {
		return 1
	}
	return float64(c.Known) / float64(c.Tokens)
}

// Gaps lists what is not known, the most frequent first, then in the order of the spelling.
func (c *Coverage) Gaps() []Gap {
	out := make([]Gap, 0, len(c.gaps))
	for _, g := range c.gaps {
		out = append(out, *g)
	}
	slices.SortFunc(out, func(a, b Gap) int { return cmp.Or(cmp.Compare(b.Count, a.Count), cmp.Compare(a.Text, b.Text)) })
	return out
}

// Add counts a text by a matcher of the language.
func (c *Coverage) Add(m *Matcher, text string) {
	tokens := Tokens(text)
	known := make([]bool, len(tokens))
	for _, x := range m.Cover(tokens) {
		for i := x.First; i < x.End; i++ {
			known[i] = true
		}
	}
	for i := 0; i < len(tokens); {
		end := i + 1
		for han := IsHan(tokens[i].Text); han && end < len(tokens) && tokens[end].Start == tokens[end-1].End && IsHan(tokens[end].Text) &&
			known[end] == known[i]; {
			end++
		}
		if c.counts(tokens[i]) {
			c.Tokens += end - i
			if known[i] {
				c.Known += end - i
			} else {
				c.gap(text, tokens[i].Start, tokens[end-1].End)
			}
		}
		i = end
	}
}

// counts reports whether a token is a word of the language by its script.
func (c *Coverage) counts(t Token) bool { return t.Word && IsHan(t.Text) == (c.Lang == "zh") }

// gap counts one place that no term covers.
func (c *Coverage) gap(text string, start, end int) {
	if c.gaps == nil {
		c.gaps = map[string]*Gap{}
	}
	key := Fold(text[start:end])
	g := c.gaps[key]
	if g == nil {
		g = &Gap{Text: key, Literal: c.Literal != nil && c.Literal(key), Example: around(text, start, end)}
		c.gaps[key] = g
	}
	g.Count++
	if g.Literal {
		c.Literals++ // a run of Han characters is never one
	}
}

// aroundRunes is how many characters of the text beside a gap its example shows.
const aroundRunes = 12

// around is the text of a span with some characters on each side.
func around(text string, start, end int) string {
	for range aroundRunes {
		_, n := utf8.DecodeLastRuneInString(text[:start])
		start -= n
		_, n = utf8.DecodeRuneInString(text[end:])
		end += n
	}
	return strings.Join(strings.Fields(text[start:end]), " ")
}
