package identify

import "unmix/pipeline/lang"

// decode finds the best path through the tokens (Viterbi) and writes its decision into each token. Of two paths of the
// same weight the one that is English earlier wins, so that the answer never depends on anything but the text.
func (r *reader) decode() {
	n := len(r.tokens)
	if cap(r.back) < n*states {
		r.back = make([]uint8, 2*n*states)
	}
	back := r.back[:n*states]
	var best [states]int32
	for s := range states {
		best[s] = r.enter(0, state(s)) + r.tokens[0].score[s]
	}
	for i := 1; i < n; i++ {
		var next [states]int32
		for to := range states {
			top, from := int32(-1<<30), 0
			for s := range states {
				if v := best[s] + r.step(i, state(s), state(to)); v > top {
					top, from = v, s
				}
			}
			next[to] = top + r.tokens[i].score[to]
			back[i*states+to] = uint8(from)
		}
		best = next
	}
	last := 0
	for s := 1; s < states; s++ {
		best[s] -= r.leave(n - 1)
		if best[s] > best[last] {
			last = s
		}
	}
	for i := n - 1; i >= 0; i-- {
		r.tokens[i].lang = state(last)
		last = int(back[i*states+last])
	}
}

// enter is the cost, as a negative weight, of beginning the stretch in a state.
func (r *reader) enter(i int, to state) int32 {
	switch to {
	case english:
		return 0
	case other:
		return -switchCost[r.tokens[i].gap] - otherEntry
	}
	return -edgeCost(&r.tokens[i], r.tokens[i].gap)
}

// edgeCost is the cost of a change of language at a gap where token t would be the first or last one of a French fragment.
// Punctuation makes a change cheap for a word that is French by itself only: a name, a number or a word of both languages must
// not be drawn over to French by the punctuation on its other side.
func edgeCost(t *token, g gap) int32 {
	if t.weak() {
		return max(switchCost[g], switchCost[gapSpace])
	}
	return switchCost[g]
}

// leave is the cost of ending the stretch outside English.
func (r *reader) leave(i int) int32 {
	c := edgeCost(&r.tokens[i], gapEdge)
	if r.tokens[i].grammar.open {
		c += danglingOpen / 2
	}
	return c
}

// step is the weight of passing from the token before i in one state to token i in another: what grammar says of the pair
// if both are of one language, the cost of the change otherwise.
func (r *reader) step(i int, from, to state) int32 {
	a, b := &r.tokens[i-1], &r.tokens[i]
	if from == to {
		switch from {
		case french:
			return r.bond(i, a, b)
		case english:
			return englishBond(a, b)
		}
		return 0
	}
	w := -switchCost[b.gap]
	if to == french {
		w = -edgeCost(b, b.gap)
	} else if from == french && a.class != frenchAcronym {
		w = -edgeCost(a, b.gap)
	}
	if b.unit {
		w -= unitBehind
	}
	if a.keep == loanWord && b.keep == loanWord && b.gap <= gapJoint {
		w -= insideLoan
	}
	if to == other {
		w -= otherEntry
	}
	if from == french && a.kind == number && !a.percent && b.grammar.noun != 0 && b.class < englishArticle && b.gap <= gapSpace {
		w -= numberForward // "120 | patients": both or neither
	}
	if from == french && a.grammar.open && !a.closes && b.gap <= gapSpace && !(a.class == frenchAccented && b.class >= englishArticle && b.class <= englishFunction) { // "après the surgery"
		if a.grammar.pos.Has(lang.Conjunction) && !a.grammar.pos.Has(lang.Preposition) {
			w -= danglingLink
		} else {
			w -= danglingOpen
		}
	}
	return w
}
