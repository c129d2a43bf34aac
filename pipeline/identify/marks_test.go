package identify

import (
	"fmt"
	"testing"

	"unmix/pipeline/lang"
)

func TestMarks(t *testing.T) {
	for _, room := range []int{0, 1000} {
		m := newMarks(room)
		for i := range 5000 {
			k := lang.KeyOf(fmt.Sprint(i))
			m.set(k, 1)
			m.set(k, uint64(i%markMask+1))
		}
		for i := range 5000 {
			if got := m.get(lang.KeyOf(fmt.Sprint(i))); got != uint64(i%markMask+1) {
				t.Fatalf("%d has %d", i, got)
			}
		}
		if got := m.get(lang.KeyOf("absent")); got != 0 {
			t.Errorf("an absent key has %d", got)
		}
	}
	if got := new(marks).get(1); got != 0 {
		t.Errorf("an empty table has %d", got)
	}
}
