package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// maxWindow bounds the tokens that are parsed together, so that the whole takes time linear in the fragment's length.
const maxWindow = 32

// work is the state of one translation.
type work struct {
	t       *Translator
	r       english.Request
	chars   []char
	b       *builder
	phrases []english.Phrase
	main    int
	pieces  int     // phrases that no rule joined
	cost    float64 // of the parses
	tokens  int
	single  bool // the fragment is one entry
	lone    int  // characters by themselves that stand for content words
}

// tidy drops the spaces that only typesetting asks for: those beside Latin letters, numbers and punctuation. A space between
// two Chinese words stays: it stands for a lost word.
func tidy(tokens []token) []token {
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
	w.phrases = append(w.phrases, english.Phrase{Cat: english.Punctuation, Span: span, Words: []english.Word{{
		Text: s, POS: "punctuation", Source: span.Of(w.r.Doc.Text), Rules: []string{"chinese/punctuation"}}}})
}

// parse adds the English of tokens without edge punctuation.
func (w *work) parse(tokens []token) {
	leaves := make([][]*item, len(tokens))
	for i, tok := range tokens {
		leaves[i] = w.t.leaves(tok, w.chars, w.r.Doc.Text, i)
	}
	chart := w.t.grammar.parse(leaves)
	w.tokens += len(tokens)
	for _, it := range w.cover(chart) {
		w.add(it)
	}
}

// leftover is the cost of each further phrase that no rule joins to the first.
const leftover = 4

// cover finds the cheapest row of readings.
func (w *work) cover(c *chart) []*item {
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
			it, cost := c.best(i, j, func(it *item) (float32, bool) { return w.rootCost(it, i == 0 && j == c.n) })
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
	w.cost += float64(steps[c.n].cost)
	return out
}

// rootCost is what it costs to let a reading stand by itself: little for whole phrases, much for words that want to
// be part of one.
func (w *work) rootCost(it *item, whole bool) (float32, bool) {
	name := w.t.grammar.names[it.cat]
	switch name {
	case "TOP":
		if whole {
			return 0.1, true
		}
		return 0.6, true
	case "S", "NP", "VP", "PP", "FREQ", "PH", "CL":
		return 0.1 + w.expected(name, whole), true
	case "ADV":
		return 0.15, true
	case "AP", "QTY", "NUM":
		return 0.3, true
	case "A":
		return 0.45, true
	case "N", "VG", "V", "LIST":
		return 1.5, true
	}
	return 3, true
}

// expected lets the word before the fragment speak for a noun or a verb.
func (w *work) expected(name string, whole bool) float32 {
	if !whole {
		return 0
	}
	if w.clauseStart() {
		if name == "VP" {
			return 0.15
		}
	} else if name == "S" {
		return 0.5
	}
	left := w.r.Setting.Left
	if len(left) == 0 {
		return 0
	}
	p := lang.CommonPOS(left[len(left)-1])
	switch {
	case name == "VP" && (p.Only(lang.Determiner) || p.Only(lang.Preposition)):
		return 0.7
	case name == "NP" && p.Only(lang.Modal):
		return 0.7
	case name == "NP" && left[len(left)-1] == "to":
		return 0.3
	}
	return 0
}

// clauseOpeners are the English words after which a clause begins.
var clauseOpeners = strings.Fields("and but or whereas while because although though that if when unless since until so")

// clauseStart reports whether the fragment begins a clause: nothing, or a mark, stands before it.
func (w *work) clauseStart() bool {
	before := strings.TrimRight(w.r.Doc.Text[:w.r.Span.Start], " \t")
	if left := w.r.Setting.Left; len(left) > 0 && slices.Contains(clauseOpeners, left[len(left)-1]) {
		return true
	}
	return before == "" || strings.ContainsRune(".,;:!?\n#*-—()。，", rune(before[len(before)-1]))
}

// add generates one reading.
func (w *work) add(it *item) {
	w.pieces++
	n := w.b.build(it)
	p, lead := n.Phrase, w.b.lead
	if len(p.Words) == 0 && it.rule == nil {
		p = w.b.lone(n)
	}
	if w.t.grammar.names[it.cat] == "NP" || p.Cat == english.NounPhrase {
		free := p.Count == english.AnyCount
		p = w.b.numbered(p)
		if free {
			p.Count = english.AnyCount
		}
	}
	if p.Cat == english.VerbPhrase && !p.Finite && p.Head < len(p.Words) && p.Words[p.Head].Text == "be" && p.Words[p.Head].Form == english.Lemma {
		p = inflect(p, english.PresentSingular)
	}
	if lead > 0 && lead < len(p.Words) {
		w.phrases = append(w.phrases, english.Phrase{Cat: english.Coordinator, Words: p.Words[:lead], Span: p.Span})
		p.Words = p.Words[lead:]
		p.Head -= lead
		for i := range p.Also {
			p.Also[i] -= lead
		}
	}
	w.lone += loneWords(it)
	w.phrases = append(w.phrases, p)
	w.main = len(w.phrases) - 1
	w.single = it.rule == nil || it.start+1 == it.end
}

// finish generates the whole fragment and judges it.
func (w *work) finish() english.Translation {
	main := w.main
	if w.pieces != 1 {
		main = -1
	}
	t := english.Generate(w.phrases, main, w.r.Setting)
	w.judge(&t)
	return t
}
