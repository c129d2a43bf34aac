package gold

import "strings"

// A piece of the alignment: a literal token of the gold document, or one of its marks.
type piece struct {
	token string
	mark  *Mark // nil for a literal
}

// What the alignment does with one piece or one token of the output.
const (
	added   = iota // a token of the output that the gold document does not have
	matched        // a literal against a token, the same or changed
	lost           // a literal that the output does not have
	absorb         // a mark takes a token
	end            // a mark ends
)

// An aligned is the outcome of aligning one output with its gold document.
type aligned struct {
	// texts are the output texts of the marks, in the order of Document.Marks.
	texts []string
	// edits counts the words changed outside every mark, of literals words in all.
	edits, literals int
}

// align finds the least-cost alignment of a gold document with an output text. A mark absorbs any tokens nearly for
// free; every other difference costs its weight. A text to keep is literal, and looked up again at the end.
func align(d Document, out string) aligned {
	want, keeps, order := pieces(d)
	toks := tokens(out)
	back := leastCost(want, toks)
	var res aligned
	ranges := map[int][2]int{} // place in want -> tokens of the output
	at := map[int]int{}        // literal in want -> its token
	first := -1
	i, j := 0, 0
	for i < len(want) || j < len(toks) {
		if i == len(want) {
			for ; j < len(toks); j++ {
				res.edits += count(isWord(toks[j].folded))
			}
			break
		}
		w := want[i]
		switch act := back[i][j]; {
		case w.mark != nil && act == absorb:
			if first < 0 {
				first = j
			}
			j++
		case w.mark != nil:
			if first < 0 {
				first = j
			}
			ranges[i] = [2]int{first, j}
			first = -1
			i++
		case act == matched:
			at[i] = j
			res.literals += count(isWord(w.token))
			res.edits += count(toks[j].folded != w.token && (isWord(w.token) || isWord(toks[j].folded)))
			i, j = i+1, j+1
		case act == lost:
			res.literals += count(isWord(w.token))
			res.edits += count(isWord(w.token))
			i++
		default:
			res.edits += count(isWord(toks[j].folded))
			j++
		}
	}
	resplit(want, toks, out, ranges)
	res.texts = make([]string, len(d.Marks))
	for i, r := range ranges {
		res.texts[order[i]] = stretch(out, toks, r)
	}
	for k, r := range keeps {
		span := [2]int{-1, -1}
		for i := r[0]; i < r[1]; i++ {
			if j, ok := at[i]; ok {
				if span[0] < 0 {
					span[0] = j
				}
				span[1] = j + 1
			}
		}
		if span[0] >= 0 {
			res.texts[k] = stretch(out, toks, span)
		}
	}
	return res
}

// pieces lists what the alignment wants to find. keeps gives the places of the texts to keep by mark, order the mark of a
// place.
func pieces(d Document) (want []piece, keeps map[int][2]int, order map[int]int) {
	keeps, order = map[int][2]int{}, map[int]int{}
	literal := func(s string) {
		for _, t := range tokens(s) {
			want = append(want, piece{token: t.folded})
		}
	}
	at := 0
	for k := range d.Marks {
		m := &d.Marks[k]
		literal(d.Mixed[at:m.Start])
		at = m.End
		if m.Kind == "keep" {
			from := len(want)
			literal(m.Source)
			keeps[k] = [2]int{from, len(want)}
			continue
		}
		order[len(want)] = k
		want = append(want, piece{mark: m})
	}
	literal(d.Mixed[at:])
	return want, keeps, order
}

// leastCost fills in, from the end, what to do at each place.
func leastCost(want []piece, toks []token) [][]uint8 {
	n, m := len(want), len(toks)
	const never = 1e9
	next, cur := make([]float32, m+1), make([]float32, m+1) // cost of want[i+1:] and want[i:] against toks[j:]
	cost := make([]float32, m)
	for j := m - 1; j >= 0; j-- {
		cost[j] = weight(toks[j].folded)
		next[j] = next[j+1] + cost[j]
	}
	back := make([][]uint8, n)
	for i := n - 1; i >= 0; i-- {
		row := make([]uint8, m+1)
		back[i] = row
		if want[i].mark != nil {
			for j := m; j >= 0; j-- {
				take := float32(never)
				if j < m {
					take = cur[j+1] + 0.01
					if toks[j].folded == "\n" {
						take = cur[j+1] + 0.3
					}
				}
				cur[j], row[j] = next[j], end
				if take < next[j] {
					cur[j], row[j] = take, absorb
				}
			}
		} else {
			w := want[i].token
			dropped := weight(w)
			for j := m; j >= 0; j-- {
				best, act := next[j]+dropped, uint8(lost)
				if j < m {
					change := float32(1.2)
					if toks[j].folded == w {
						change = 0
					} else if dropped == cost[j] {
						change = dropped
					}
					if c := next[j+1] + change; c <= best {
						best, act = c, matched
					}
					if c := cur[j+1] + cost[j]; c < best {
						best, act = c, added
					}
				}
				cur[j], row[j] = best, act
			}
		}
		next, cur = cur, next
	}
	return back
}

// resplit cuts the output that marks with nothing but punctuation between them share where the parts fit best.
func resplit(want []piece, toks []token, out string, ranges map[int][2]int) {
	var group []int
	for i := range want {
		if want[i].mark == nil {
			continue
		}
		if len(group) > 0 && !onlyMarks(want[group[len(group)-1]+1:i]) {
			splitGroup(group, want, toks, out, ranges)
			group = nil
		}
		group = append(group, i)
	}
	splitGroup(group, want, toks, out, ranges)
}

// onlyMarks reports whether there is something between two marks and no word in it.
func onlyMarks(between []piece) bool {
	for _, p := range between {
		if isWord(p.token) {
			return false
		}
	}
	return len(between) > 0
}

// splitGroup finds the best cut of one shared stretch.
func splitGroup(group []int, want []piece, toks []token, out string, ranges map[int][2]int) {
	if len(group) < 2 {
		return
	}
	type key struct{ g, a int }
	type cut struct {
		score float64
		parts [][2]int
	}
	memo := map[key]cut{}
	last := ranges[group[len(group)-1]][1]
	var best func(g, a int) cut
	best = func(g, a int) cut {
		if g == len(group)-1 {
			return cut{fit(want[group[g]].mark, out, toks, a, last), [][2]int{{a, last}}}
		}
		if c, ok := memo[key{g, a}]; ok {
			return c
		}
		top := cut{score: -1}
		sep := want[group[g]+1 : group[g+1]]
		for b := a; b+len(sep) <= last; b++ {
			if !equal(sep, toks[b:b+len(sep)]) {
				continue
			}
			if rest := best(g+1, b+len(sep)); rest.parts != nil {
				if s := fit(want[group[g]].mark, out, toks, a, b) + rest.score; s > top.score {
					top = cut{s, append([][2]int{{a, b}}, rest.parts...)}
				}
			}
		}
		memo[key{g, a}] = top
		return top
	}
	for g, r := range best(0, ranges[group[0]][0]).parts {
		ranges[group[g]] = r
	}
}

func equal(want []piece, toks []token) bool {
	for i := range want {
		if want[i].token != toks[i].folded {
			return false
		}
	}
	return true
}

// fit is how well a stretch of output suits a mark.
func fit(m *Mark, out string, toks []token, a, b int) float64 {
	text := strings.ToLower(stretch(out, toks, [2]int{a, b}))
	score := bestChrF(text, m.Accepted)
	if m.Accepts(text) {
		score++
	}
	return score
}

// bestChrF is the best score against any accepted text.
func bestChrF(text string, accepted []string) float64 {
	best := 0.0
	for _, a := range accepted {
		best = max(best, ChrF(strings.ToLower(text), strings.ToLower(a)))
	}
	return best
}

// stretch is the output text of a range of tokens.
func stretch(out string, toks []token, r [2]int) string {
	if r[0] >= r[1] {
		return ""
	}
	return out[toks[r[0]].start:toks[r[1]-1].end]
}

func count(b bool) int {
	if b {
		return 1
	}
	return 0
}
