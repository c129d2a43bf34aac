// Package memory remembers what has been worked out: batches repeat headings, boilerplate and references endlessly.
//
// A memory is bounded: it holds two generations, and when the younger one is full the older one is forgotten. It is safe for
// concurrent use. A value must depend on its key alone, so that no result depends on what came before it.
package memory

import "sync"

// A Memory gives values by key. Its generations hold values of a total weight of Most each; a Memory is not copied.
type Memory[V any] struct {
	Most int

	mu       sync.Mutex
	new, old map[string]weighed[V]
	weight   int // of new
}

type weighed[V any] struct {
	value  V
	weight int
}

// Get gives the value of a key, if it is remembered.
func (m *Memory[V]) Get(key []byte) (v V, ok bool) {
	m.mu.Lock()
	defer m.mu.Unlock()
	w, ok := m.new[string(key)]
	if !ok {
		if w, ok = m.old[string(key)]; ok {
			m.put(string(key), w)
		}
	}
	return w.value, ok
}

// Put remembers a value that weighs this much.
func (m *Memory[V]) Put(key []byte, v V, weight int) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.put(string(key), weighed[V]{v, weight})
}

// put enters a value; a full generation becomes the old one. The lock is held.
func (m *Memory[V]) put(key string, w weighed[V]) {
	if m.weight >= m.Most || m.new == nil {
		m.old, m.new, m.weight = m.new, map[string]weighed[V]{}, 0
	}
	m.new[key] = w
	m.weight += w.weight
}
