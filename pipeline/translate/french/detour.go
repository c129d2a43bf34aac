package french

import (
	"cmp"
	"math"
	"slices"
)

// fromEnd fills the table from the right.
func (s *search) fromEnd() {
	n := len(s.edges)
	s.rest = cleared(s.rest, n+1)
	for k := range s.rest[n] {
		s.rest[n][k].cost = bondCost[k][tEdge]
	}
	for i := n - 1; i >= 0; i-- {
		for k := tag(0); k < tags; k++ {
			best := tail{cost: math.Inf(1)}
			if c := &s.best[i][k]; c.ok {
				right := rightTag(c.edge, k)
				for j := range s.edges[i] {
					e := &s.edges[i][j]
					if cost := s.step(c, right, e) + s.rest[e.to][e.tag].cost; cost < best.cost {
						best = tail{cost, e}
					}
				}
			}
			s.rest[i][k] = best
		}
	}
}

// step is the cost of an edge behind a cell that is right to what follows it.
func (s *search) step(c *cell, right tag, e *edge) float64 {
	cost := e.cost + bondCost[right][e.tag] + clash(c.edge, e)
	if c.prev == tAdj && right == tCoord && e.tag == tNoun && e.isAlso(pastParticiple) {
		cost += clashCost // des lésions multiples ou étendues
	}
	return cost
}

// A detour is an edge that the best path does not take, behind the tag from which it costs least.
type detour struct {
	edge *edge
	from tag
	cost float64
}

// detours lists the edges beside the best path that cost little more, cheapest first.
func (s *search) detours(path []*edge) (list []detour) {
	s.fromEnd()
	least := s.rest[0][tEdge].cost
	on := 0
	for i := range s.edges {
		for on < len(path) && path[on].to <= i {
			on++
		}
		if on < len(path) && path[on].from != i {
			continue
		}
		for j := range s.edges[i] {
			e := &s.edges[i][j]
			if on < len(path) && e.to == path[on].to && e.tag == path[on].tag {
				continue
			}
			d := detour{edge: e, cost: math.Inf(1)}
			for k := tag(0); k < tags; k++ {
				if c := &s.best[i][k]; c.ok {
					if cost := c.cost + s.step(c, rightTag(c.edge, k), e) + s.rest[e.to][e.tag].cost - least; cost < d.cost {
						d.cost, d.from = cost, k
					}
				}
			}
			if d.cost < readingMargin && e.closed != &partitive && e.closed != &partitivePlural { // English pairs say nothing of them
				list = append(list, d)
			}
		}
	}
	slices.SortStableFunc(list, func(a, b detour) int { return cmp.Compare(a.cost, b.cost) })
	return list
}

// readings are the readings that the detours lead to, other than the best path.
func (s *search) readings(path []*edge, detours []detour) []reading {
	list := []reading{{path: path}}
	for _, d := range detours[:min(len(detours), 2*maxReadings)] {
		r := reading{path: append(s.before(d.edge.from, d.from), d.edge), cost: d.cost}
		for at, k := d.edge.to, d.edge.tag; at < len(s.edges); {
			e := s.rest[at][k].edge
			r.path = append(r.path, e)
			at, k = e.to, e.tag
		}
		if len(list) < maxReadings && !slices.ContainsFunc(list, func(x reading) bool { return samePath(x.path, r.path) }) {
			list = append(list, r)
		}
	}
	return list[1:]
}

// samePath reports whether two paths cut and tag the fragment alike.
func samePath(a, b []*edge) bool {
	return slices.EqualFunc(a, b, func(x, y *edge) bool { return x.to == y.to && x.tag == y.tag })
}
