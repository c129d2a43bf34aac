package chinese

import "math/bits"

// A symbol is what a place of a pattern may be filled with, as a small number: equal symbols of several rules have the same.
type symbol uint16

// A symbolSet is a set of symbols.
type symbolSet [maxSymbols / 64]uint64

const maxSymbols = 2048

func (s *symbolSet) add(c symbol)      { s[c/64] |= 1 << (c % 64) }
func (s *symbolSet) has(c symbol) bool { return s[c/64]&(1<<(c%64)) != 0 }

// meets reports whether the sets share a symbol.
func (s *symbolSet) meets(o *symbolSet) bool {
	for i, w := range s {
		if w&o[i] != 0 {
			return true
		}
	}
	return false
}

// holds reports whether all symbols of the other set are in this one.
func (s *symbolSet) holds(o *symbolSet) bool {
	for i, w := range o {
		if w&^s[i] != 0 {
			return false
		}
	}
	return true
}

// all goes through the symbols of the set, in order.
func (s *symbolSet) all(yield func(symbol) bool) {
	for i, w := range s {
		for ; w != 0; w &= w - 1 {
			if !yield(symbol(64*i + bits.TrailingZeros64(w))) {
				return
			}
		}
	}
}

// join adds the symbols of another set, and reports whether that made the set larger.
func (s *symbolSet) join(o *symbolSet) (grown bool) {
	for i, w := range o {
		grown = grown || w&^s[i] != 0
		s[i] |= w
	}
	return grown
}
