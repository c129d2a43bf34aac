package chinese

// A slab hands out cells of large pieces of memory, all of which become free at once.
type slab[T any] struct {
	pieces [][]T
	piece  int // the one in use
	used   int // cells of it
}

const slabSize = 512

// take gives n cells in a row, which hold whatever they held before; n is at most slabSize.
func (s *slab[T]) take(n int) []T {
	if s.piece < len(s.pieces) && s.used+n > slabSize {
		s.piece, s.used = s.piece+1, 0
	}
	if s.piece == len(s.pieces) {
		s.pieces = append(s.pieces, make([]T, slabSize))
	}
	s.used += n
	return s.pieces[s.piece][s.used-n : s.used : s.used]
}

// copy stores the values of a list, in memory of its own if there are too many.
func (s *slab[T]) copy(list []T) []T {
	if len(list) > slabSize {
		return append([]T(nil), list...)
	}
	out := s.take(len(list))
	copy(out, list)
	return out
}

// put stores a value in a cell.
func (s *slab[T]) put(v T) *T {
	cell := s.take(1)
	cell[0] = v
	return &cell[0]
}

func (s *slab[T]) reset() { s.piece, s.used = 0, 0 }

// emptied makes n lists without elements, in the memory of those that were there.
func emptied[T any](lists [][]T, n int) [][]T {
	for len(lists) < n {
		lists = append(lists, nil)
	}
	lists = lists[:n]
	for i, l := range lists {
		lists[i] = l[:0]
	}
	return lists
}

// zeroed makes n zero values, in the memory of those that were there.
func zeroed[T any](values []T, n int) []T {
	if cap(values) < n {
		return make([]T, n)
	}
	values = values[:n]
	clear(values)
	return values
}
