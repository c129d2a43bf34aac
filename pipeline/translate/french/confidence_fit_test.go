package french

import (
	"math"
	"sort"
	"testing"

	"unmix/pipeline/gold"
)

// keptAside are the annotated documents of this repository that nothing was fitted on or learned from: they measure.
var keptAside = map[string]bool{"copd.fr": true, "croup.fr": true, "cushing.fr": true, "depression.fr": true, "food-allergy.fr": true,
	"hip-replacement.fr": true, "lymphoma.fr": true, "pacemaker-followup.fr": true, "spinal-cord-injury.fr": true}

// unseenShare is the share of fragments that are accepted in documents at their first reading, before an error of theirs was
// mended: the documents that the weights are fitted on have more, since their errors taught the rules. The fit weighs
// the wrong ones so that this is what it expects.
const unseenShare = 0.73

// A sample is one translated fragment: what speaks for it, and whether it is right.
type sample struct {
	doc string
	f   [features]float64
	ok  bool
}

// samples translates the documents.
func samples(t *testing.T) []sample {
	tr := builtin(t)
	var out []sample
	for _, dir := range []string{needEval(t, "dev"), needEval(t, "seeds"), "../../../testdata/gold"} {
		docs, err := gold.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range docs {
			if keptAside[d.Name] {
				continue
			}
			marks, reqs := requests(d)
			for i, m := range marks {
				w := tr.acquire()
				ts := w.tokenise(reqs[i].Source(), reqs[i].Span.Start)
				r, rivals := w.best(ts, reqs[i])
				features := r.evidence(ts, rivals)
				w.release()
				if r.out.Why != "" {
					continue
				}
				want := map[string]bool{}
				for _, a := range m.Accepted {
					want[foldAnswer(a)] = true
				}
				ok := want[foldAnswer(r.out.New)]
				for _, v := range tr.Translate(reqs[i]).Variants {
					ok = ok || want[foldAnswer(v.New)]
				}
				out = append(out, sample{d.Name, features, ok})
			}
		}
	}
	return out
}

// wrongWeight is how much a wrong sample counts.
func wrongWeight(list []sample) float64 {
	right := 0
	for _, s := range list {
		if s.ok {
			right++
		}
	}
	return float64(right) * (1 - unseenShare) / unseenShare / float64(max(1, len(list)-right))
}

// ridge holds the weights of rare features back.
const ridge = 1.5

// fit is a logistic regression by gradient steps; the last weight is the bias.
func fit(list []sample, wrong float64) (w [features + 1]float64) {
	for range 1200 {
		var g [features + 1]float64
		for _, s := range list {
			e, k := -logistic(w, s.f), 1.0
			if s.ok {
				e++
			} else {
				k = wrong
			}
			for i := range s.f {
				g[i] += k * e * s.f[i]
			}
			g[features] += k * e
		}
		for i := range g {
			if i < features {
				g[i] -= ridge * w[i]
			}
			w[i] += g[i] / float64(len(list)) * .4
		}
	}
	return w
}

func logistic(w [features + 1]float64, f [features]float64) float64 {
	x := w[features]
	for i := range f {
		x += w[i] * f[i]
	}
	return 1 / (1 + math.Exp(-x))
}

// TestConfidenceFit fits the weights anew, leaves one document out after the other to see how honest they are on others, and holds the
// rounded table to the fit.
func TestConfidenceFit(t *testing.T) {
	if testing.Short() {
		t.Skip("fits a regression per document")
	}
	list := samples(t)
	wrong := wrongWeight(list)
	w := fit(list, wrong)
	for i := range w {
		t.Logf("weight %2d: %+.2f", i, w[i])
	}
	table := [features + 1]float64{}
	copy(table[:], weights[:])
	table[features] = bias
	loss := func(w [features + 1]float64) (sum float64) {
		n := 0.0
		for _, s := range list {
			if p := logistic(w, s.f); s.ok {
				sum -= math.Log(p)
				n++
			} else {
				sum -= wrong * math.Log(1-p)
				n += wrong
			}
		}
		return sum / n
	}
	t.Logf("loss: fitted %.4f, table %.4f", loss(w), loss(table))
	if loss(table) > loss(w)+.05 {
		t.Error("the table of weights is not what the fit gives")
	}
	leaveOneOut(t, list)
}

// leaveOneOut logs, for documents that the weights have not seen, what each threshold would replace and how much of it is wrong.
func leaveOneOut(t *testing.T, list []sample) {
	docs := map[string]bool{}
	for _, s := range list {
		docs[s.doc] = true
	}
	names := make([]string, 0, len(docs))
	for d := range docs {
		names = append(names, d)
	}
	sort.Strings(names)
	type guess struct {
		p  float64
		ok bool
	}
	var all []guess
	for _, d := range names {
		var rest []sample
		for _, s := range list {
			if s.doc != d {
				rest = append(rest, s)
			}
		}
		w := fit(rest, wrongWeight(rest))
		for _, s := range list {
			if s.doc == d {
				all = append(all, guess{logistic(w, s.f), s.ok})
			}
		}
	}
	above, pairs := 0.0, 0.0
	for _, a := range all {
		for _, b := range all {
			if a.ok && !b.ok {
				pairs++
				if a.p > b.p {
					above++
				} else if a.p == b.p {
					above += .5
				}
			}
		}
	}
	t.Logf("left out: right above wrong in %.3f of pairs", above/max(1, pairs))
	for th := .3; th < 1; th += .1 {
		n, bad := 0, 0
		for _, g := range all {
			if g.p >= th {
				n++
				if !g.ok {
					bad++
				}
			}
		}
		t.Logf("   from %.1f: %.1f%% replaced, %.1f%% of these wrong", th, pct(n, len(all)), pct(bad, n))
	}
}
