package identify

import (
	"math/bits"

	"unmix/pipeline/lang"
)

// marks is a table from keys to small values, with one word of memory for each: the value in the low bits, the key above. A look-up
// reads one cache line, where a map reads two or three and compares the key; the look-ups of words that were not met before are
// most of what detection waits for. Keys are hashes already; of two that differ in their low bits only, one
// would have the other's value, with a probability of about one in a billion for all of a glossary.
type marks struct {
	slots []uint64 // a power of two of them, at least half of them zero
	used  int
}

// markBits are the bits of a value: a said.
const (
	markBits = 14
	markMask = 1<<markBits - 1
)

// newMarks makes a table with room for n keys.
func newMarks(n int) marks { return marks{slots: make([]uint64, 1<<bits.Len(uint(2*n+2)))} }

// at gives the slot of a key, or the free one where it belongs.
func (m *marks) at(k lang.Key) *uint64 {
	mask := uint64(len(m.slots) - 1)
	for i := uint64(k) >> markBits; ; i++ {
		s := &m.slots[i&mask]
		if *s == 0 || (*s^uint64(k))>>markBits == 0 {
			return s
		}
	}
}

// get gives the value of a key, 0 for none.
func (m *marks) get(k lang.Key) uint64 {
	if len(m.slots) == 0 {
		return 0
	}
	return *m.at(k) & markMask
}

// set enters a value for a key.
func (m *marks) set(k lang.Key, value uint64) {
	if 2*(m.used+1) > len(m.slots) {
		m.grow()
	}
	s := m.at(k)
	if *s == 0 {
		m.used++
	}
	*s = uint64(k)&^markMask | value
}

// grow doubles the table.
func (m *marks) grow() {
	old := m.slots
	m.slots = make([]uint64, max(16, 2*len(old)))
	for _, s := range old {
		if s != 0 {
			*m.at(lang.Key(s)) = s
		}
	}
}
