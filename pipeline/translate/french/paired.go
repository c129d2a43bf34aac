package french

// pairedInfinitives makes one phrase of infinitives that and joins, so that they take the same form: "Reconnaître et traiter une réaction" is
// "Recognizing and treating a reaction".
// Source: The Chicago Manual of Style, parallel structure.
func pairedInfinitives(s *sentence) {
	first := -1
	for i, c := range s.chunks {
		if !c.is(tCoord, tAdv, tPunct) {
			first = i
			break
		}
	}
	if first < 0 || !s.chunks[first].is(tInf) || s.chunks[first].fixed {
		return
	}
	last := first
	for k := first + 1; k < min(len(s.chunks), first+maxPaired); k++ {
		c := s.chunks[k]
		if c.is(tFin, tRel, tSub, tSubj) || c.is(tPunct) && !c.mark(",") {
			break
		}
		if c.is(tInf) && !c.fixed && (s.chunks[k-1].is(tCoord) || s.chunks[k-1].mark(",")) {
			last = k
		}
	}
	if last == first {
		return
	}
	head := s.chunks[first]
	for k := first + 1; k <= last; k++ {
		c := s.chunks[k]
		if c.is(tNoun) {
			c.object = true
			c = determine(c, false)
		}
		if c.is(tInf) && !c.fixed && (s.chunks[k-1].is(tCoord) || s.chunks[k-1].mark(",")) {
			head.also = append(head.also, len(head.words)+c.head)
		}
		head.add(c)
	}
	head.note("paired-infinitives")
	s.chunks = append(s.chunks[:first+1], s.chunks[last+1:]...)
}

// maxPaired bounds the chunks between the first infinitive and the last.
const maxPaired = 16
