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
		steps := r.steps(i)
		var next [states]int32
		for to := range states {
			top, from := int32(-1<<30), 0
			for s := range states {
				if v := best[s] + steps[s][to]; v > top {
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

// steps are the weights of passing from the token before i in each state to token i in each: what grammar says of the pair
// if both are of one language, the cost of the change otherwise.
func (r *reader) steps(i int) (w [states][states]int32) {
	a, b := &r.tokens[i-1], &r.tokens[i]
	w[english][english], w[french][french] = englishBond(a, b), r.bond(i, a, b)
	change := int32(0)
	if b.unit {
		change -= unitBehind
	}
	if a.keep == loanWord && b.keep == loanWord && b.gap <= gapJoint {
		change -= insideLoan
	}
	if a.term && b.term && !a.closes {
		change -= insideTerm
	}
	into := change - edgeCost(b, b.gap)
	if r.englishClauseVerb(i) {
		into -= englishPredicated // does not | fade | à la vitropression
	}
	w[english][french], w[other][french] = into, into
	w[english][other] = change - switchCost[b.gap] - otherEntry
	w[other][english] = change - switchCost[b.gap]
	leave := change - switchCost[b.gap]
	if a.class != frenchAcronym {
		leave = change - edgeCost(a, b.gap)
	}
	leave -= cutOff(a, b)
	w[french][english], w[french][other] = leave, leave-otherEntry
	return w
}

// cutOff is what it costs to leave French between two tokens that belong together.
func cutOff(a, b *token) int32 {
	if b.gap > gapSpace {
		return 0
	}
	cost := int32(0)
	if a.kind == number && !a.percent && b.grammar.noun != 0 && b.class < englishArticle {
		cost += numberForward // "120 | patients": both or neither
	}
	if a.kind == word && a.grammar.pos.Has(lang.Numeral) && !a.weak() && b.kind == word && b.grammar.noun != 0 && b.class < englishArticle {
		cost += numberForward // dix à quinze | ans
	}
	if a.folded == "y" && !a.capital && b.grammar.third {
		cost += danglingOpen // ne s'y | oppose
	}
	if a.grammar.open && !a.closes && !(a.class == frenchAccented && b.class >= englishArticle && b.class <= englishFunction) { // "après the surgery"
		if a.grammar.pos.Has(lang.Conjunction) && !a.grammar.pos.Has(lang.Preposition) {
			cost += danglingLink
		} else {
			cost += danglingOpen
		}
	}
	return cost
}
