package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// maxWindow bounds the tokens that are parsed together, so that the whole takes time linear in the fragment's length.
const maxWindow = 24

// work is the state of one translation.
type work struct {
	t       *Translator
	r       english.Request
	chars   []char
	others  []token // pieces beside those of the cheapest cut
	phrases []english.Phrase
	main    int
	pieces  int     // phrases that no rule joined
	cost    float64 // of the parses
	margin  float64 // by which the chosen reading is cheaper than the next that says something else
	tokens  int
	single  bool // the fragment is one entry
	lone    int  // characters by themselves that stand for content words
	doubts  float64
	lost    string   // a term that no English word stands for
	choices int      // words with several admitted translations
	rivals  []string // other readings of the whole, best first
	before  lang.POSSet
	// sentence is what sentenceBefore gives, once it was asked.
	sentence *string
}

// tidy drops the spaces that only typesetting asks for: those beside Latin letters, numbers and punctuation. A space between
// two Chinese words stays: it stands for a lost word.
func tidy(tokens []token) []token {
	if !slices.ContainsFunc(tokens, func(t token) bool { return t.kind == spaceToken }) {
		return tokens
	}
	var out []token
	for i, tok := range tokens {
		if tok.kind == spaceToken && (i == 0 || i == len(tokens)-1 || !hanToken(tokens[i-1]) || !hanToken(tokens[i+1])) {
			continue
		}
		out = append(out, tok)
	}
	return out
}

func hanToken(tok token) bool {
	if tok.kind != termToken && tok.kind != unknownToken && tok.kind != numberToken {
		return false
	}
	for _, r := range tok.text {
		if !lang.IsHan(r) {
			return false
		}
	}
	return true
}

// windows cuts the tokens into stretches that are parsed by themselves: at the ends of sentences, and where a stretch gets
// too long at the last comma in it, or else at the limit.
func windows(tokens []token) [][]token {
	var out [][]token
	for len(tokens) > 0 {
		n, comma := 0, 0
		for n < len(tokens) && n < maxWindow {
			n++
			if strings.Contains("。；！？：", tokens[n-1].text) && tokens[n-1].kind == markToken {
				comma = 0
				break
			}
			if tokens[n-1].text == "，" {
				comma = n
			}
		}
		if n == maxWindow && comma > 0 {
			n = comma
		}
		out = append(out, tokens[:n])
		tokens = tokens[n:]
	}
	return out
}

// window parses and generates one stretch: as one phrase if a rule covers it all, else as the cheapest row of phrases.
func (w *work) window(tokens []token) {
	for len(tokens) > 0 && tokens[0].kind == markToken && edgeMark(tokens[0].text) {
		w.mark(tokens[0])
		tokens = tokens[1:]
	}
	end := len(tokens)
	for end > 0 && tokens[end-1].kind == markToken && edgeMark(tokens[end-1].text) && !closes(tokens[:end]) {
		end--
	}
	if end > 0 {
		w.parse(tokens[:end])
	}
	for _, tok := range tokens[end:] {
		w.mark(tok)
	}
}

// edgeMark reports marks that no construction begins or ends with.
func edgeMark(mark string) bool { return strings.Contains("，、。；：！？）（,()", mark) }

// closes reports whether the last token is a bracket that was opened before.
func closes(tokens []token) bool {
	return tokens[len(tokens)-1].text == "）" && slices.ContainsFunc(tokens, func(t token) bool { return t.text == "（" })
}

// marks gives the English of Chinese punctuation.
var marks = map[string]string{"，": ",", "、": ",", "。": ".", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(", "）": ")",
	"【": "[", "】": "]", "“": "“", "”": "”", "·": "·", "—": "—", "…": "…", "《": "“", "》": "”", "「": "“", "」": "”"}

// mark adds a punctuation mark.
func (w *work) mark(tok token) {
	span := text.Span{Start: w.chars[tok.start].start, End: w.chars[tok.end-1].end}
	s, ok := marks[tok.text]
	if !ok {
		s = span.Of(w.r.Doc.Text)
	}
	if n := len(w.phrases); s == "." && n > 0 && len(w.phrases[n-1].Words) > 0 {
		if last := &w.phrases[n-1].Words[len(w.phrases[n-1].Words)-1]; strings.HasSuffix(last.Text, ".") {
			last.Source += span.Of(w.r.Doc.Text) // at 4 a.m. ends the sentence as well
			return
		}
	}
	w.phrases = append(w.phrases, english.Phrase{Cat: english.Punctuation, Span: span, Words: []english.Word{{
		Text: s, POS: "punctuation", Source: span.Of(w.r.Doc.Text), Rules: []string{"chinese/punctuation"}}}})
}

// maxNodes bounds the places of a chart: a stretch with more is read in the cheapest cut only.
const maxNodes = 24

// parse adds the English of tokens without edge punctuation.
func (w *work) parse(tokens []token) {
	chart := w.chart(tokens)
	w.choose(w.readings(chart))
	w.t.grammar.charts.Put(chart) // its items are not used from here on
}

// chart reads the tokens, and the pieces beside them, in every way that the rules allow. The places of the chart are the
// boundaries of tokens; a space that was dropped takes none.
func (w *work) chart(tokens []token) *chart {
	from, to := tokens[0].start, tokens[len(tokens)-1].end
	var beside []token
	for _, o := range w.others {
		if o.start >= from && o.end <= to {
			beside = append(beside, o)
		}
	}
	places, n := numberPlaces(tokens, beside)
	if n > maxNodes {
		beside = nil
		places, n = numberPlaces(tokens, nil)
	}
	c := w.t.grammar.chart(n)
	if to == len(w.chars) && w.r.Segment.Kind != text.Heading && objectAhead(w.r.Setting) {
		c.open = n
	}
	for _, list := range [][]token{tokens, beside} {
		for i := range list {
			w.leaves(c, &list[i], places[list[i].start-from], places[list[i].end-from])
		}
	}
	c.parse()
	return c
}

// numberPlaces numbers the boundaries of tokens, by the character counted from the first; n is the number of the last.
func numberPlaces(tokens, beside []token) (places []int, n int) {
	from := tokens[0].start
	places = make([]int, tokens[len(tokens)-1].end-from+1)
	for _, list := range [][]token{tokens, beside} {
		for _, tok := range list {
			places[tok.start-from], places[tok.end-from] = 1, 1
		}
	}
	for i := 0; i+1 < len(tokens); i++ {
		if tokens[i].end < tokens[i+1].start {
			places[tokens[i+1].start-from] = 2 // a dropped space stands before it
		}
	}
	n = -1
	for i, p := range places {
		if p == 1 {
			n++
		}
		places[i] = n
	}
	return places, n
}

// leftover is the cost of each further phrase that no rule joins to the first.
const leftover = 4

// cover finds the cheapest row of readings.
func (w *work) cover(c *chart) ([]*item, float32) {
	type step struct {
		cost float32
		it   *item
		from int
		ok   bool
	}
	steps := make([]step, c.n+1)
	steps[0].ok = true
	for j := 1; j <= c.n; j++ {
		for i := 0; i < j; i++ {
			if !steps[i].ok {
				continue
			}
			it, cost := c.best(i, j, func(it *item) float32 { return w.rootCost(it, i == 0 && j == c.n) })
			if it == nil {
				continue
			}
			if total := steps[i].cost + cost + leftover; !steps[j].ok || total < steps[j].cost {
				steps[j] = step{total, it, i, true}
			}
		}
	}
	var out []*item
	for at := c.n; at > 0; at = steps[at].from {
		out = append([]*item{steps[at].it}, out...)
	}
	return out, steps[c.n].cost
}

// finish generates the whole fragment and judges it.
func (w *work) finish() english.Translation {
	main := w.main
	if w.pieces != 1 {
		main = -1
	}
	t := english.Generate(w.phrases, main, w.r.Setting)
	var others []string
	for _, a := range slices.Concat(w.rivals, t.Alternatives) {
		if a != t.New && !slices.Contains(others, a) {
			others = append(others, a)
		}
	}
	t.Alternatives = others
	w.judge(&t)
	return t
}
