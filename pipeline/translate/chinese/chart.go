package chinese

import "slices"

// The chart parser: every rule is tried on every span of the tokens of one clause, bottom up, and the cheapest reading of
// each category is kept. Windows are bounded (see windows), so that the work is linear in the length of the fragment.

// A cat is a category of the grammar, or one literal word of it, as a small number.
type cat uint16

// A catSet is a set of categories.
type catSet [maxCats / 64]uint64

const maxCats = 1024

func (s *catSet) add(c cat)      { s[c/64] |= 1 << (c % 64) }
func (s *catSet) has(c cat) bool { return s[c/64]&(1<<(c%64)) != 0 }

// meets reports whether the sets share a category.
func (s *catSet) meets(o *catSet) bool {
	for i, w := range s {
		if w&o[i] != 0 {
			return true
		}
	}
	return false
}

// join adds the categories of another set, and reports whether that made the set larger.
func (s *catSet) join(o *catSet) (grown bool) {
	for i, w := range o {
		grown = grown || w&^s[i] != 0
		s[i] |= w
	}
	return grown
}

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
}

// A chart holds the readings of all spans of one window of tokens.
type chart struct {
	n        int
	done     [][]*item
	partials [][]partial
	// phrases are the categories proper of the readings of each span, the first 64 of all.
	phrases []uint64
	// least is the cost of the cheapest reading of each span.
	least []float32
	// starts are the categories of the leaves that begin at each place.
	starts  []catSet
	grammar *grammar
	// spare keeps allocations few: kids slices are cut from it.
	spare []*item
	// trial holds the parts of the reading that is being weighed.
	trial []*item
}

// beam is how much more than the cheapest reading of a span another reading of it may cost to be kept.
const beam = 2

// maxPerCat is how many readings of one category a span keeps.
const maxPerCat = 2

func (c *chart) at(i, j int) int { return i*(c.n+1) + j }

// parse fills a chart; leaves[i] are the readings of the tokens that begin at place i, wherever they end.
func (g *grammar) parse(leaves [][]*item) *chart {
	n := len(leaves)
	c := &chart{n: n, grammar: g, done: make([][]*item, (n+1)*(n+1)), partials: make([][]partial, (n+1)*(n+1)), phrases: make([]uint64, (n+1)*(n+1)), least: make([]float32, (n+1)*(n+1)), starts: make([]catSet, n)}
	for i, list := range leaves {
		for _, l := range list {
			c.starts[i].add(l.cat)
		}
	}
	for j := 1; j <= n; j++ {
		for i := j - 1; i >= 0; i-- {
			for _, l := range leaves[i] {
				if int(l.end) == j {
					c.enter(i, j, l)
				}
			}
			for k := i + 1; k < j; k++ {
				c.advance(i, k, j)
			}
			c.close(i, j)
		}
	}
	return c
}

// advance carries partial rules over [i,k) on with the readings of [k,j).
func (c *chart) advance(i, k, j int) {
	right := c.done[c.at(k, j)]
	if len(right) == 0 {
		return
	}
	phrases := c.phrases[c.at(k, j)]
	for _, p := range c.partials[c.at(i, k)] {
		need := &p.rule.symbols[len(p.kids)]
		if !p.rule.words[len(p.kids)] && need[0]&phrases == 0 {
			continue
		}
		for _, r := range right {
			if !need.has(r.cat) {
				continue
			}
			if len(p.kids)+1 == len(p.rule.symbols) {
				c.complete(i, j, p.rule, append(append(c.trial[:0], p.kids...), r), p.cost+r.cost)
				continue
			}
			if !c.goesOn(j, p.rule, len(p.kids)+1) {
				continue
			}
			kids := c.kids(p.kids, r)
			at := c.at(i, j)
			c.partials[at] = append(c.partials[at], partial{p.rule, kids, p.cost + r.cost})
		}
	}
}

// goesOn reports whether a leaf at j may begin the rule's symbol n.
func (c *chart) goesOn(j int, r *compiled, n int) bool {
	return j < c.n && r.corners[n].meets(&c.starts[j])
}

// close begins every rule whose first symbol is a reading of [i,j); rules of one symbol give readings at once, which
// are taken up in the same loop.
func (c *chart) close(i, j int) {
	at := c.at(i, j)
	for n := 0; n < len(c.done[at]); n++ {
		it := c.done[at][n]
		for _, r := range c.grammar.first[it.cat] {
			if len(r.symbols) == 1 {
				c.complete(i, j, r, append(c.trial[:0], it), it.cost)
			}
		}
	}
	for _, it := range c.done[at] {
		for _, r := range c.grammar.first[it.cat] {
			if len(r.symbols) > 1 && c.goesOn(j, r, 1) {
				c.partials[at] = append(c.partials[at], partial{r, c.kids(nil, it), it.cost})
			}
		}
	}
}

// complete enters the reading that a rule makes of its parts, which are copied only if the reading is worth it.
func (c *chart) complete(i, j int, r *compiled, kids []*item, cost float32) {
	c.trial = kids
	if r.When != nil && !r.When(kids) {
		return
	}
	cost += r.cost
	if r.Weigh != nil {
		cost += float32(r.Weigh(kids))
	}
	if at := c.at(i, j); len(c.done[at]) > 0 && len(kids) > 1 && cost > c.least[at]+beam {
		return
	}
	kids = c.kids(kids[:len(kids)-1], kids[len(kids)-1])
	it := &item{cat: r.gives, start: int16(i), end: int16(j), cost: cost, rule: r, kids: kids, head: kids[r.head].head}
	for _, k := range kids {
		it.size += k.size
	}
	c.enter(i, j, it)
}

// enter keeps a reading if it is among the cheapest of its category and span; of two equal ones the first stays.
func (c *chart) enter(i, j int, it *item) {
	at := c.at(i, j)
	cell := c.done[at]
	if it.size > 1 && len(cell) > 0 && it.cost > c.least[at]+beam {
		return
	}
	if len(cell) == 0 || it.cost < c.least[at] {
		c.least[at] = it.cost
	}
	if it.cat < 64 {
		c.phrases[at] |= 1 << it.cat
	}
	count, worst := 0, -1
	for n, o := range cell {
		if o.cat != it.cat {
			continue
		}
		count++
		if worst < 0 || o.cost >= cell[worst].cost {
			worst = n
		}
		if o.head == it.head && o.rule != nil && it.rule != nil && o.cost <= it.cost && o.rule == it.rule {
			return // the same construction, cut another way, and no better
		}
	}
	if count < maxPerCat {
		c.done[at] = append(cell, it)
		return
	}
	if it.cost < cell[worst].cost {
		c.done[at] = append(slices.Delete(cell, worst, worst+1), it)
	}
}

// kids copies the matched readings and adds one.
func (c *chart) kids(have []*item, next *item) []*item {
	n := len(have) + 1
	if len(c.spare) < n {
		c.spare = make([]*item, 512)
	}
	out := c.spare[:n:n]
	c.spare = c.spare[n:]
	copy(out, have)
	out[n-1] = next
	return out
}

// best is the cheapest reading of [i,j) by cost and the weight of its category as a whole; nil when there is none.
func (c *chart) best(i, j int, weigh func(*item) (float32, bool)) (*item, float32) {
	var found *item
	var cost float32
	for _, it := range c.done[c.at(i, j)] {
		w, ok := weigh(it)
		if !ok {
			continue
		}
		if found == nil || it.cost+w < cost {
			found, cost = it, it.cost+w
		}
	}
	return found, cost
}
