package french

import (
	"math"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// A cell is the cheapest way to reach a token with a given tag on the left.
type cell struct {
	cost float64
	edge *edge
	prev tag
	ok   bool
}

// path chooses the cheapest sequence of edges over all tokens: the cost of each reading and of each pair of neighbours.
// It is a Viterbi search over tags, linear in the number of tokens. margin is what the next best reading would have cost
// more.
func (t *Translator) path(ts []token, set english.Setting) (path []edge, margin float64) {
	best := make([][tags]cell, len(ts)+1)
	all := make([][]edge, len(ts))
	best[0][tEdge] = cell{ok: true}
	for i := range ts {
		var edges []edge
		for from := tag(0); from < tags; from++ {
			c := &best[i][from]
			if !c.ok {
				continue
			}
			if edges == nil {
				edges = t.edges(ts, i)
				all[i] = edges
				if i == 0 {
					openingCosts(ts, edges, set)
				}
			}
			for k := range edges {
				e := &edges[k]
				cost := c.cost + e.cost + bondCost[rightTag(c.edge, from)][e.tag] + clash(c.edge, e)
				if to := &best[e.to][e.tag]; !to.ok || cost < to.cost-1e-9 {
					*to = cell{cost: cost, edge: e, prev: from, ok: true}
				}
			}
		}
	}
	path = trace(best, ts)
	return path, runnerUp(best, all, path)
}

// openingCosts adds what the English before the fragment says of its first word: behind a preposition "du" is a partitive
// ("with du fer"), inside a sentence a participle before "de" or "par" is no bare noun (", suivi d'une biopsie").
func openingCosts(ts []token, edges []edge, set english.Setting) {
	n := len(set.Left)
	if n == 0 || ts[0].initial {
		return
	}
	before := lang.CommonPOS(set.Left[n-1])
	participle := false
	for _, e := range edges {
		participle = participle || e.tag == tPast
	}
	for k := range edges {
		switch e := &edges[k]; {
		case e.closed == &partitive && before.Has(lang.Preposition):
			e.cost -= 2
		case e.tag == tNoun && e.to == 1 && participle && len(ts) > 1 && (ts[1].form == "de" || ts[1].form == "par"):
			e.cost += 2
		}
	}
}

// trace reads the cheapest path off the table, from its end.
func trace(best [][tags]cell, ts []token) []edge {
	last, cost := tEdge, math.Inf(1)
	for k := tag(0); k < tags; k++ {
		if c := best[len(ts)][k]; c.ok && c.cost+bondCost[k][tEdge] < cost {
			last, cost = k, c.cost+bondCost[k][tEdge]
		}
	}
	out := make([]edge, 0, len(ts))
	for at := len(ts); at > 0; {
		c := best[at][last]
		out = append(out, *c.edge)
		at, last = c.edge.from, c.prev
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// runnerUp is how much more the best path would cost that reads some token in another way: as another part of speech, or
// cut into other terms. It is maxMargin when there is no doubt.
func runnerUp(best [][tags]cell, all [][]edge, path []edge) float64 {
	n := len(all)
	rest := make([][tags]float64, n+1) // the least cost from a token with a tag on its left to the end
	for k := range rest[n] {
		rest[n][k] = bondCost[k][tEdge]
	}
	for i := n - 1; i >= 0; i-- {
		for k := tag(0); k < tags; k++ {
			rest[i][k] = math.Inf(1)
			if !best[i][k].ok {
				continue
			}
			for j := range all[i] {
				e := &all[i][j]
				rest[i][k] = min(rest[i][k], e.cost+bondCost[rightTag(best[i][k].edge, k)][e.tag]+clash(best[i][k].edge, e)+rest[e.to][e.tag])
			}
		}
	}
	margin, on := maxMargin, 0
	for i := range all {
		for on < len(path) && path[on].to <= i {
			on++
		}
		for j := range all[i] {
			e := &all[i][j]
			if on < len(path) && (e.from != path[on].from || e.to == path[on].to && sameReading(e.tag, path[on].tag)) {
				continue
			}
			for k := tag(0); k < tags; k++ {
				if c := &best[i][k]; c.ok {
					cost := c.cost + e.cost + bondCost[rightTag(c.edge, k)][e.tag] + clash(c.edge, e) + rest[e.to][e.tag]
					margin = min(margin, cost-rest[0][tEdge])
				}
			}
		}
	}
	return max(0, margin)
}

// maxMargin bounds the margin of a path.
const maxMargin = 4.0

// sameReading reports whether two tags lead to the same English: a participle and the adjective that it is.
func sameReading(a, b tag) bool {
	return a == b || a == tAdj && b == tPast || a == tPast && b == tAdj
}

// rightTag is what an edge is to what follows it: a term that ends with its preposition ("atteint de", "dépendre de") is one.
func rightTag(e *edge, tg tag) tag {
	if e != nil && e.to-e.from > 1 && len(e.entries) > 0 && (tg == tAdj || tg == tFin || tg == tInf || tg == tPast || tg == tPres) && complementPrepositions[lastWord(e.entries[0].Term)] || e != nil && tg == tAdj && len(e.entries) > 0 && strings.HasSuffix(e.entries[0].Term, " de") {
		return tPrep
	}
	return tg
}

// clash is the cost of neighbours whose forms contradict each other: a plural determiner before a singular noun, a
// participle behind a verb that takes none.
func clash(a, b *edge) float64 {
	if a == nil {
		return 0
	}
	switch {
	case b.closed == &partitive || b.closed == &partitivePlural:
		return partitiveClash(a)
	case a.nounEnd && (b.tag == tAdj || b.tag == tNoun), a.tag == tAdj && b.tag == tAdj && strings.HasPrefix(a.reading.Lemma, "de "):
		return 4 * clashCost
	case rightTag(a, a.tag) == tPrep && a.tag != tPrep:
		return 0
	case a.tag == tAdv && b.tag == tPrep && b.reading.Lemma == "de" && a.to-a.from > 1 && strings.HasSuffix(a.reading.Lemma, "plus"):
		return 2 * clashCost
	case a.tag == tDet && (b.tag == tNoun || b.tag == tAdj), a.tag == tNoun && b.tag == tAdj, a.tag == tAdj && b.tag == tNoun:
		if differ(a.reading.Number, b.reading.Number) {
			return clashCost
		}
		if genderDiffer(a.reading.Gender, b.reading.Gender) {
			return clashCost / 2
		}
	case a.tag == tFin && b.tag == tPast && a.reading.Lemma != "être" && a.reading.Lemma != "avoir":
		return .7
	case a.tag == tSubj && b.tag == tFin:
		if differ(a.reading.Number, b.reading.Number) && b.reading.Person == 3 {
			return clashCost
		}
	case a.tag == tNoun && b.tag == tFin:
		if differ(a.reading.Number, b.reading.Number) {
			return clashCost / 4
		}
	}
	return 0
}

// partitiveClash is the cost of a partitive determiner where "de" is rather the preposition: behind a percent sign, a noun's
// coordination, a participle that takes de.
func partitiveClash(a *edge) float64 {
	switch {
	case a.tag == tPunct && a.rule == "percent":
		return 2 * clashCost
	case a.tag == tCoord:
		return .5
	case a.tag == tPast && (deParticiples[a.reading.Lemma] || participleDe(a)):
		return 2 * clashCost
	case a.tag == tAdj:
		return .5
	}
	return 0
}

// participleDe reports whether the English of the participle asks for a preposition of its own.
func participleDe(a *edge) bool {
	return len(a.entries) > 0 && participlePrepositions[a.entries[0].English[0]] != ""
}

// differ reports whether both numbers are known and not the same.
func differ(a, b lang.Number) bool {
	return a == lang.NumberSingular && b == lang.NumberPlural || a == lang.NumberPlural && b == lang.NumberSingular
}

func genderDiffer(a, b lang.Gender) bool {
	return a == lang.GenderMasculine && b == lang.GenderFeminine || a == lang.GenderFeminine && b == lang.GenderMasculine
}
