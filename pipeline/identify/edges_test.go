package identify

import (
	"strings"
	"testing"

	"unmix/pipeline/gold"
)

// An edge counts what became of one side of the spliced fragments.
type edge struct{ right, swallowed, lost int }

// share gives recall (the French word at the edge was found) and precision (the English word beyond was left).
func (e edge) share() (precision, recall float64) {
	n := float64(max(1, e.right+e.swallowed+e.lost))
	return 1 - float64(e.swallowed)/n, 1 - float64(e.lost)/n
}

// add counts one fragment.
func (e *edge) add(swallowed, lost bool) {
	switch {
	case swallowed:
		e.swallowed++
	case lost:
		e.lost++
	default:
		e.right++
	}
}

// composed makes up to n sentences of a pattern.
func (c *composer) composed(p pattern, n int) []gold.Document {
	var docs []gold.Document
	met := map[string]int{}
	for range 40 * n {
		if len(docs) == n {
			break
		}
		if s, ok := p.make(c, c.english[c.rnd.Intn(len(c.english))]); ok {
			d := gold.Parse(p.name, s)
			if fr := d.Marks[0].Of(d.Mixed); met[fr] < 3 {
				met[fr]++
				docs = append(docs, d)
			}
		}
	}
	return docs
}

// TestComposedEdges measures both edges of French constituents in English sentences, by the kind of place. The floors are
// what was reached.
func TestComposedEdges(t *testing.T) {
	s := builtin(t)
	c := newComposer(t, 1)
	all := newTally()
	for _, p := range patterns {
		var left, right edge
		one := newTally()
		shown := 0
		for _, d := range c.composed(p, 300) {
			got := foreignSpans(identified(s, d.Name, d.Mixed))
			one.add(d, got)
			all.add(d, got)
			m := d.Marks[0]
			painted := make([]bool, len(d.Mixed)+1)
			for _, f := range got {
				for i := f.Start; i < f.End; i++ {
					painted[i] = true
				}
			}
			a, b := beyond(d.Mixed, m.Start, -1), beyond(d.Mixed, m.End, 1)
			ls, rs := a >= 0 && painted[a], b >= 0 && painted[b]
			ll, rl := !painted[m.Start], !painted[m.End-1]
			left.add(ls, ll)
			right.add(rs, rl)
			if (ls || rs || ll || rl) && shown < 3 {
				shown++
				t.Log(p.name + ": " + context(d.Mixed, m.Span))
			}
		}
		n := one.spans["fr"]
		lp, lr := left.share()
		rp, rr := right.share()
		t.Logf("%-32s %4d: found %5.1f %%, exact %5.1f %%; left P %.3f R %.3f, right P %.3f R %.3f; noise %5.2f", p.name, n,
			100*float64(one.found["fr"])/float64(max(1, n)), 100*float64(one.exact["fr"])/float64(max(1, n)), lp, lr, rp, rr,
			1000*float64(one.noise)/float64(max(1, one.outside)))
	}
	p, r, f := all.scores()
	if 100*all.exact["fr"] < 95*all.spans["fr"] || 100*all.found["fr"] < 98*all.spans["fr"] {
		t.Errorf("found %d and exact %d of %d: at least 98 and 95 %% were reached", all.found["fr"], all.exact["fr"], all.spans["fr"])
	}
	if noise := 1000 * float64(all.noise) / float64(max(1, all.outside)); noise > 1 {
		t.Errorf("noise %.2f per 1000 bytes: at most 1 was reached", noise)
	}
	t.Logf("all: tokens P %.4f R %.4f F1 %.4f; found %d/%d, exact %d; noise %.2f", p, r, f, all.found["fr"], all.spans["fr"], all.exact["fr"],
		1000*float64(all.noise)/float64(max(1, all.outside)))
}

// beyond gives the place of the first letter or digit beyond an edge, past spaces only; -1 when punctuation stands there.
func beyond(src string, at, step int) int {
	if step < 0 {
		at--
	}
	for at >= 0 && at < len(src) && src[at] == ' ' {
		at += step
	}
	if at < 0 || at >= len(src) || strings.IndexByte(".,;:()\n", src[at]) >= 0 {
		return -1
	}
	return at
}
