package chinese

import (
	"math"
	"slices"
	"strings"

	"unmix/glossary"
)

// A tokenKind says what a token is made of.
type tokenKind uint8

const (
	termToken    tokenKind = iota // a glossary term or a literal word of the grammar
	numberToken                   // digits or Chinese numerals
	latinToken                    // letters, as in acronyms: EGFR, IL-6
	markToken                     // punctuation or a symbol
	spaceToken                    // white space
	unknownToken                  // a character that nothing covers
)

// A token is one piece of the best path through the lattice.
type token struct {
	kind tokenKind
	// start and end are indices of characters.
	start, end int
	// text is the folded text.
	text string
	// entries are the glossary entries of a term, those of the foremost layer only.
	entries []*glossary.Entry
	// in and node are the term's place in the index.
	in   *bucket
	node glossary.Node
	// literal is set when a rule names the word.
	literal bool
	// cost is that of the piece by itself, excess what the cheapest way through it costs more than the cheapest of all.
	cost, excess float64
}

// A lattice holds the pieces of which the parser makes its choice.
type lattice struct {
	// best are the pieces of the cheapest way, in order.
	best []token
	// others are pieces of ways that cost little more, in the order of their starts: 细胞 + 内 beside 细胞内.
	others []token
}

// The costs of the lattice. Fewest pieces win; of equally many, the ones without lone characters; a word of the grammar
// may well be one character long. An unknown character costs more than any cover.
const (
	pieceCost    = 1.0
	loneCost     = 0.7  // a term of one character
	loneLiteral  = 0.15 // a grammar word of one character
	unknownCost  = 6.0
	userDiscount = 1.5  // a term of the user's own files
	lengthBonus  = 0.02 // for each character after the first, so that the longest term comes first on a tie
	cutNumeral   = 2.0  // a term that ends inside a numeral: 第二 in 第二十
	// a way through the lattice may cost this much more than the cheapest and still be read: one piece more, the one
	// character of which is a word of the grammar, or both (可 + 有 beside 可有)
	nearlyCheapest = 1.35
	maxTermLength  = 24 // characters; longer terms are not looked for
)

// A state is the cheapest way to a character.
type state struct {
	cost float64
	last int // the piece that ends here, by its place in the list of pieces
	ok   bool
}

// cutting is the room that one segmentation needs, kept for the next one.
type cutting struct {
	states []state
	pieces []token
	used   []bool
	rest   []float64
}

// segment cuts the characters into tokens along the cheapest path, and finds the pieces of the nearly cheapest. The time is
// linear: from each character at most maxTermLength others are looked at.
func (t *Translator) segment(chars []char) lattice {
	ends := atoms(chars)
	room, ok := t.cutting.Get().(*cutting)
	if !ok {
		room = &cutting{}
	}
	room.states, room.rest = zeroed(room.states, len(chars)+1), zeroed(room.rest, len(chars)+1)
	states, pieces := room.states, room.pieces[:0]
	states[0].ok = true
	relax := func(tok token, cost float64) {
		tok.cost = cost
		pieces = append(pieces, tok)
		s := &states[tok.end]
		if c := states[tok.start].cost + cost; !s.ok || c < s.cost-1e-9 {
			*s = state{c, len(pieces) - 1, true}
		}
	}
	for i := range chars {
		if !states[i].ok || ends[i] == 0 {
			continue
		}
		tok, cost := t.atom(chars, i, ends[i])
		relax(tok, cost)
		if n := numeralEnd(chars, i); n > i {
			relax(token{kind: numberToken, start: i, end: n, text: textOf(chars, i, n)}, pieceCost)
		}
		t.terms(chars, ends, i, relax)
	}
	var l lattice
	room.pieces, room.used = pieces, zeroed(room.used, len(pieces))
	used := room.used
	for at := len(chars); at > 0; at = pieces[states[at].last].start {
		used[states[at].last] = true
	}
	mark(states, room.rest, pieces)
	for n, p := range pieces {
		if used[n] {
			l.best = append(l.best, p)
		} else if p.excess <= nearlyCheapest {
			l.others = append(l.others, p)
		}
	}
	for _, p := range l.best {
		if t.users(p) { // the user's own term is not cut another way
			l.others = slices.DeleteFunc(l.others, func(o token) bool { return o.start < p.end && o.end > p.start })
		}
	}
	t.cutting.Put(room)
	return l
}

// mark sets the excess of each piece: what the cheapest way through it costs beyond the cheapest way of all.
// rest has room for the cost from each character to the end.
func mark(states []state, rest []float64, pieces []token) {
	end := len(states) - 1
	for i := range rest[:end] {
		rest[i] = math.Inf(1)
	}
	for n := len(pieces) - 1; n >= 0; n-- {
		p := &pieces[n]
		rest[p.start] = min(rest[p.start], p.cost+rest[p.end])
		p.excess = states[p.start].cost + p.cost + rest[p.end] - states[end].cost
	}
}

// users reports a term of the user's own files.
func (t *Translator) users(tok token) bool {
	return len(tok.entries) > 0 && tok.entries[0].Layer < t.lastLayer
}

// terms offers every glossary term and grammar word that begins at character i.
func (t *Translator) terms(chars []char, ends []int, i int, relax func(token, float64)) {
	in := t.index.at(chars[i].r)
	if in == nil {
		return
	}
	at := glossary.Node(0)
	next := i
	for j := i; j < len(chars) && j-i < maxTermLength; j++ {
		var ok bool
		if at, ok = in.trie.Next(at, chars[j].r); !ok {
			return
		}
		if j >= next {
			if ends[j] == 0 {
				return
			}
			next = ends[j]
		}
		if j+1 != next {
			continue // inside a number or a run of letters
		}
		entries := in.trie.Terms(at)
		if len(entries) == 0 {
			continue
		}
		tok := token{start: i, end: j + 1, text: textOf(chars, i, j+1), in: in, node: at}
		tok.entries, tok.literal = foremost(entries), t.literals[tok.text]
		cost := t.termCost(tok)
		if j+1 < len(chars) && isNumeral(chars[j].r) && isNumeral(chars[j+1].r) || tok.text == "非" && i > 0 && strings.ContainsRune("除并若", chars[i-1].r) {
			cost += cutNumeral // 除非临床需要: 非 ends a conjunction
		}
		relax(tok, cost)
	}
}

func (t *Translator) termCost(tok token) float64 {
	n := tok.end - tok.start
	cost := pieceCost - lengthBonus*float64(n-1)
	switch {
	case n == 1 && tok.literal:
		cost += loneLiteral
	case n == 1:
		cost += loneCost
	}
	if t.users(tok) {
		cost -= userDiscount
	}
	return cost
}

// foremost keeps the entries of the layer with the right of way. The marker of a grammar word is left out.
func foremost(entries []*glossary.Entry) []*glossary.Entry {
	var out []*glossary.Entry
	for _, e := range entries {
		if e == grammarWord {
			continue
		}
		if len(out) > 0 && e.Layer != out[0].Layer {
			break
		}
		out = append(out, e)
	}
	return out
}

// grammarWord stands in the trie for the literal words of rules, which need no glossary entry.
var grammarWord = &glossary.Entry{Lang: "zh"}

// atom is the piece at character i when no term covers it.
func (t *Translator) atom(chars []char, i, end int) (token, float64) {
	tok := token{start: i, end: end, text: textOf(chars, i, end)}
	switch r := chars[i].r; {
	case isSpace(r):
		tok.kind = spaceToken
	case isDigit(r) && isLatin(chars[end-1].r) || isDigit(r) && strings.ContainsFunc(tok.text, isLatin):
		tok.kind = latinToken
	case isDigit(r), negativeAt(chars, i):
		tok.kind = numberToken
	case isLatin(r), degreeOf(chars, i):
		tok.kind = latinToken
	case isMark(r):
		tok.kind, tok.text = markToken, string(fullMark(r))
	default:
		tok.kind = unknownToken
		return tok, unknownCost
	}
	return tok, pieceCost
}

// negativeAt reports the sign of a negative number: a minus behind a word of measure and before a digit (低于-2.5). Behind a name it is a hyphen (白介素-6), between two numbers a range.
func negativeAt(chars []char, i int) bool {
	return (chars[i].r == '-' || chars[i].r == '−') && i > 0 && strings.ContainsRune("于至到为是约过达在", chars[i-1].r) && i+1 < len(chars) && isDigit(chars[i+1].r)
}

// atoms finds the runs that may not be cut: numbers and runs of letters. ends[i] is the end of the atom that begins at
// i, 0 inside one.
func atoms(chars []char) []int {
	ends := make([]int, len(chars))
	for i := 0; i < len(chars); {
		j := i + 1
		switch r := chars[i].r; {
		case isDigit(r), negativeAt(chars, i):
			for j < len(chars) && (isDigit(chars[j].r) || strings.ContainsRune(".,/:±", chars[j].r) && j+1 < len(chars) && isDigit(chars[j+1].r)) {
				j++
			}
			if k := designationEnd(chars, i, j); k > j {
				j = k
			} else {
				j = powerEnd(chars, j)
			}
		case degreeOf(chars, i):
			j = i + 2
		case chars[i].roman:
			j = romanEnd(chars, i)
		case isLatin(r):
			for marks := "-/.*"; j < len(chars) && !chars[j].roman &&
				(isLatin(chars[j].r) || isDigit(chars[j].r) || chars[j].r == '²' || chars[j].r == '³' || strings.ContainsRune(marks, chars[j].r) && j+1 < len(chars) && (isLatin(chars[j+1].r) || isDigit(chars[j+1].r))); j++ {
				if chars[j].r == '*' {
					marks += ":" // HLA-B*58:01
				}
			}
		case isSpace(r):
			for j < len(chars) && isSpace(chars[j].r) {
				j++
			}
		}
		ends[i] = j
		i = j
	}
	return ends
}

// degreeOf reports a degree sign with its scale, which are one unit: °C. Characters are folded to small letters.
func degreeOf(chars []char, i int) bool {
	return chars[i].r == '°' && i+1 < len(chars) && (chars[i+1].r == 'c' || chars[i+1].r == 'f')
}

// textOf is the folded text of the characters [i,j).
func textOf(chars []char, i, j int) string {
	s := chars[i].folded
	if j < len(chars) {
		s = s[:len(s)-len(chars[j].folded)]
	}
	return s
}

// isNumeral reports the characters of Chinese numerals.
func isNumeral(r rune) bool {
	return strings.ContainsRune("〇零一二三四五六七八九十百千万亿两", r)
}

// numeralEnd is the end of the Chinese numeral that begins at i, i when there is none. Digits may come first (3万).
func numeralEnd(chars []char, i int) int {
	j := i
	for j < len(chars) && (isNumeral(chars[j].r) ||
		isDigit(chars[j].r) && j == i || j > i && (isDigit(chars[j].r) || chars[j].r == '.' || chars[j].r == '点' && !isDigit(chars[j-1].r))) { // 9点30分 is a time
		j++
	}
	for j > i {
		if _, ok := numeral(textOf(chars, i, j)); ok {
			return j
		}
		j--
	}
	return i
}

// isMark reports punctuation and symbols.
func isMark(r rune) bool {
	return strings.ContainsRune("，、。；：！？（）【】《》“”‘’「」…—–-~～·%％℃°+±=≥≤><＞＜×/*\"'()[],.;:!?&#→↑↓‐‑−|", r)
}

// fullMark gives the mark by which rules know the punctuation: the Chinese one for clause marks, ASCII for symbols.
func fullMark(r rune) rune {
	if full, ok := fullMarks[r]; ok {
		return full
	}
	return r
}

// fullMarks are the marks that have another by which rules know them.
var fullMarks = map[rune]rune{',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）', '[': '【', ']': '】', '％': '%', '～': '~', '–': '-', '‐': '-', '‑': '-', '−': '-', '＞': '>', '＜': '<', '.': '。'}
