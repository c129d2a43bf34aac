package french

import (
	"unmix/pipeline/translate/english"
)

// A rendering is the English of one reading.
type rendering struct {
	reading
	s   *sentence
	out english.Translation
}

// oddCost is what a pair of words that English does not put side by side adds to the cost of a reading.
const oddCost = 0.4

// doubtCost weighs the decisions that the source does not settle.
const doubtCost = 4.0

// maxCompared bounds the tokens of a fragment whose readings are compared; closeScore is how near the score of another reading
// makes it a rival.
const (
	maxCompared = 80
	closeScore  = 0.5
)

// score is the cost of the reading and of the English that comes of it.
func (r *rendering) score() float64 {
	cost := r.cost + oddCost*float64(r.out.OddPairs) + doubtCost*r.s.doubt
	if r.out.Why != "" {
		cost += unknownCost
	}
	return cost
}

// sketch is Generate for comparison only.
func sketch(phrases []english.Phrase, _ int, set english.Setting) english.Translation {
	return english.Sketch(phrases, set)
}

// render turns one reading into English.
func (w *workspace) render(src string, ts []token, l reading, set english.Setting, generate func([]english.Phrase, int, english.Setting) english.Translation) rendering {
	s := &sentence{t: w, tokens: ts, set: set, chunks: w.chunksOf(ts, l.path)}
	for _, rule := range rules {
		rule.Apply(s)
	}
	phrases, main := s.phrases()
	out := generate(phrases, main, set)
	out.Why = refusal(src, ts, l.path, out)
	if lost := unsaid(ts, l.path, s.chunks); out.Why == "" && lost != "" {
		out.Why = lost + " would be lost"
	}
	if out.Why == "" {
		out.Why = s.why
	}
	return rendering{l, s, out}
}
