package memory

import (
	"fmt"
	"sync"
	"testing"
)

// TestBound holds a memory to its weight, and to keeping what is asked for.
func TestBound(t *testing.T) {
	m := Memory[int]{Most: 10}
	m.Put([]byte("kept"), 1, 1)
	for i := range 1000 {
		m.Put(fmt.Append(nil, i), i, 2)
		if v, ok := m.Get([]byte("kept")); !ok || v != 1 {
			t.Fatalf("after %d: %d, %t: what is asked for is forgotten", i, v, ok)
		}
		if n := len(m.new) + len(m.old); n > 14 {
			t.Fatalf("after %d: %d values are remembered", i, n)
		}
	}
	if _, ok := m.Get([]byte("3")); ok {
		t.Error("an old value is still there")
	}
	if v, ok := m.Get([]byte("999")); !ok || v != 999 {
		t.Errorf("the last value is %d, %t", v, ok)
	}
}

func TestConcurrent(t *testing.T) {
	m := Memory[string]{Most: 50}
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			for i := range 2000 {
				key := fmt.Sprint(i % 90)
				if v, ok := m.Get([]byte(key)); ok && v != key {
					t.Errorf("%s gives %s", key, v)
				}
				m.Put([]byte(key), key, 1)
			}
		})
	}
	all.Wait()
}
