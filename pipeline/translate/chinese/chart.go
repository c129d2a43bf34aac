package chinese

import "slices"

// The chart parser: every rule is tried on every span of the tokens of one clause, bottom up, and the cheapest reading of
// each category is kept. Windows are bounded (see windows), so that the work is linear in the length of the fragment.

// A cat is a category of the grammar, or one literal word of it, as a small number.
type cat uint16

// An item is one reading of a span of tokens.
type item struct {
	cat        cat
	start, end int16
	// cost is the sum over the derivation: the smaller the better.
	cost float32
	// rule made the item of kids; nil for a leaf.
	rule *compiled
	kids []*item
	// head is the leaf that the item is about.
	head *leaf
	// size is the number of its leaves.
	size int16
}

// A partial is a rule of which a part is matched.
type partial struct {
	rule *compiled
	kids []*item
	cost float32
	// next is the symbol that the rule waits for.
	next symbol
}

// A chart holds the readings of all spans of one window of tokens. It is used again for other windows: see [grammar.chart].
type chart struct {
	n       int
	grammar *grammar
	done    [][]*item
	// partials are those of all spans, one span after the other; those of a span are partials[ranges[at].from:ranges[at].to].
	partials []partial
	ranges   []struct{ from, to int32 }
	// fills are the symbols that the readings of each span can fill, waits those that its partial rules wait for.
	fills, waits []symbolSet
	// least is the cost of the cheapest reading of each span.
	least []float32
	// leaves are the readings of the tokens that begin at each place, wherever they end.
	leaves [][]*item
	// begins are the symbols that the leaves at each place can begin, ahead those that they or later ones can begin.
	begins, ahead []symbolSet
	items         slab[item]
	pointers      slab[*item]
	readings      slab[leaf]
	// cell is the room in which the readings of a span are gathered, trial that for the parts of the reading that is being weighed.
	cell, trial []*item
	// open is the place at which the object of a verb is missing because the English behind gives it, -1 for none.
	open int
	// cursor is the reading of a span that the rules of one symbol are being tried on, -1 when they are not.
	cursor int
}

// beam is how much more than the cheapest reading of a span another reading of it may cost to be kept.
const beam = 2

// maxPerCat is how many readings of one category a span keeps.
const maxPerCat = 2

func (c *chart) at(i, j int) int { return i*(c.n+1) + j }

// chart gives an empty chart for n places, used before if there is one. The caller gives it back when nothing of it is needed any more.
func (g *grammar) chart(n int) *chart {
	c, ok := g.charts.Get().(*chart)
	if !ok {
		c = &chart{grammar: g}
	}
	c.n, c.cursor, c.open = n, -1, -1
	cells := (n + 1) * (n + 1)
	c.done, c.leaves, c.partials = zeroed(c.done, cells), emptied(c.leaves, n), c.partials[:0]
	c.ranges = zeroed(c.ranges, cells)
	c.fills, c.waits, c.least = zeroed(c.fills, cells), zeroed(c.waits, cells), zeroed(c.least, cells)
	c.begins, c.ahead = zeroed(c.begins, n), zeroed(c.ahead, n+1)
	c.items.reset()
	c.pointers.reset()
	c.readings.reset()
	return c
}

// parse fills the chart from its leaves.
func (c *chart) parse() {
	for i := c.n - 1; i >= 0; i-- {
		for _, l := range c.leaves[i] {
			c.begins[i].join(&c.grammar.begin[l.cat])
		}
		c.ahead[i] = c.begins[i]
		c.ahead[i].join(&c.ahead[i+1])
	}
	for j := 1; j <= c.n; j++ {
		for i := j - 1; i >= 0; i-- {
			at, first := c.at(i, j), len(c.partials)
			c.done[at] = c.cell[:0]
			for _, l := range c.leaves[i] {
				if int(l.end) == j && c.wanted(at, l) {
					c.enter(at, l)
				}
			}
			for k := i + 1; k < j; k++ {
				c.advance(i, k, j)
			}
			c.close(i, j)
			c.ranges[at].from, c.ranges[at].to = int32(first), int32(len(c.partials))
			c.cell, c.done[at] = c.done[at], c.pointers.copy(c.done[at])
		}
	}
}

// advance carries partial rules over [i,k) on with the readings of [k,j).
func (c *chart) advance(i, k, j int) {
	left, right := c.at(i, k), c.done[c.at(k, j)]
	fills := &c.fills[c.at(k, j)]
	if !c.waits[left].meets(fills) {
		return
	}
	for n := c.ranges[left].from; n < c.ranges[left].to; n++ {
		if !fills.has(c.partials[n].next) {
			continue
		}
		p := c.partials[n]
		last := len(p.kids)+1 == len(p.rule.symbols)
		if !last && !c.goesOn(j, p.rule, len(p.kids)+1) {
			continue
		}
		for _, r := range right {
			switch {
			case !c.grammar.fill[r.cat].has(p.next):
			case last:
				c.complete(i, j, p.rule, append(append(c.trial[:0], p.kids...), r), p.cost+r.cost)
			default:
				c.wait(i, j, p.rule, p.kids, r, p.cost+r.cost)
			}
		}
	}
}

// goesOn reports whether a leaf at j may begin the rule's symbol n, and whether the leaves after it may begin the later ones.
func (c *chart) goesOn(j int, r *compiled, n int) bool {
	return j < c.n && c.begins[j].has(r.symbols[n]) && (n+1 == len(r.symbols) || c.ahead[j+1].holds(&r.rest[n+1]))
}

// wait notes that a rule has been matched over [i,j) but for its end.
func (c *chart) wait(i, j int, r *compiled, have []*item, last *item, cost float32) {
	at := c.at(i, j)
	p := partial{r, c.kids(have, last), cost, r.symbols[len(have)+1]}
	c.waits[at].add(p.next)
	c.partials = append(c.partials, p)
}

// close begins every rule whose first symbol is a reading of [i,j); rules of one symbol give readings at once, which
// are taken up in the same loop.
func (c *chart) close(i, j int) {
	at := c.at(i, j)
	for c.cursor = 0; c.cursor < len(c.done[at]); c.cursor++ {
		it := c.done[at][c.cursor]
		for _, r := range c.grammar.alone[it.cat] {
			c.complete(i, j, r, append(c.trial[:0], it), it.cost)
		}
	}
	c.cursor = -1
	for _, it := range c.done[at] {
		c.fills[at].join(&c.grammar.fill[it.cat])
		for _, r := range c.grammar.first[it.cat] {
			if c.goesOn(j, r, 1) {
				c.wait(i, j, r, nil, it, it.cost)
			}
		}
	}
}

// complete enters the reading that a rule makes of its parts, which are copied only if the reading is worth it.
func (c *chart) complete(i, j int, r *compiled, kids []*item, cost float32) {
	c.trial = kids
	cost += r.cost
	if j == c.open {
		cost += objectOpenCost(r, kids)
	}
	at := c.at(i, j)
	dear := func() bool { return len(c.done[at]) > 0 && len(kids) > 1 && cost > c.least[at]+beam }
	if r.Weigh == nil && dear() || r.When != nil && !r.When(kids) {
		return
	}
	if r.Weigh != nil {
		if cost += float32(r.Weigh(kids)); dear() {
			return
		}
	}
	it := item{cat: r.gives, start: int16(i), end: int16(j), cost: cost, rule: r, head: kids[r.head].head}
	for _, k := range kids {
		it.size += k.size
	}
	if c.wanted(at, &it) {
		it.kids = c.kids(kids[:len(kids)-1], kids[len(kids)-1])
		c.enter(at, c.items.put(it))
	}
}

// wanted reports whether a reading is among the cheapest of its category and span; of two equal ones the first is.
func (c *chart) wanted(at int, it *item) bool {
	if it.size > 1 && len(c.done[at]) > 0 && it.cost > c.least[at]+beam {
		return false
	}
	count, worst := 0, it.cost
	for _, o := range c.done[at] {
		if o.cat != it.cat {
			continue
		}
		if o.head == it.head && o.rule != nil && o.rule == it.rule && o.cost <= it.cost {
			return false // the same construction, cut another way, and no better
		}
		count, worst = count+1, max(worst, o.cost)
	}
	return count < maxPerCat || it.cost < worst
}

// enter takes up a wanted reading, in the place of the dearest if its category has enough.
func (c *chart) enter(at int, it *item) {
	cell := c.done[at]
	if len(cell) == 0 || it.cost < c.least[at] {
		c.least[at] = it.cost
	}
	count, worst := 0, 0
	for n, o := range cell {
		if o.cat != it.cat {
			continue
		}
		if count == 0 || o.cost >= cell[worst].cost {
			worst = n
		}
		count++
	}
	if count == maxPerCat {
		cell = slices.Delete(cell, worst, worst+1)
		if worst <= c.cursor {
			c.cursor--
		}
	}
	c.done[at] = append(cell, it)
}

// kids copies the matched readings and adds one.
func (c *chart) kids(have []*item, next *item) []*item {
	n := len(have) + 1
	out := c.pointers.take(n)
	copy(out, have)
	out[n-1] = next
	return out
}

// best is the cheapest reading of [i,j) by cost and the weight of its category as a whole; nil when there is none.
func (c *chart) best(i, j int, weigh func(*item) float32) (*item, float32) {
	var found *item
	var cost float32
	for _, it := range c.done[c.at(i, j)] {
		if total := it.cost + weigh(it); found == nil || total < cost {
			found, cost = it, total
		}
	}
	return found, cost
}
