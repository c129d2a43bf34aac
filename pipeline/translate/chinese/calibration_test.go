package chinese

import (
	"math"
	"os"
	"slices"
	"testing"

	"unmix/pipeline/gold"
	"unmix/pipeline/text"
)

// An observation is one annotated fragment: the signs of its translation, and whether the translation is accepted.
type observation struct {
	document string
	signs    []float64
	right    bool
	applied  bool
}

// keptAside are the annotated documents of this repository that nothing was fitted on or learned from: they measure.
var keptAside = map[string]bool{"acute-pancreatitis.zh": true, "breast-cancer.zh": true, "colonoscopy-preparation.zh": true,
	"influenza-trial.zh": true, "myasthenia-gravis.zh": true, "neonatal-jaundice.zh": true, "neonatal-sepsis.zh": true, "pancreatic-cancer.zh": true,
	"renal-transplantation.zh": true, "schizophrenia.zh": true, "tuberculosis-control.zh": true}

// observe translates the Chinese fragments of annotated documents.
func observe(t *testing.T, dirs ...string) []observation {
	tr := translator(t)
	var out []observation
	for _, dir := range dirs {
		docs, err := gold.ReadDir(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range docs {
			if keptAside[d.Name] {
				continue
			}
			doc := text.NewDocument(d.Name, d.Mixed)
			for _, m := range d.Marks {
				if m.Kind != "zh" {
					continue
				}
				got, w := tr.translate(request(doc, m.Span))
				o := observation{document: d.Name, applied: got.Why == "", right: m.Accepts(got.New)}
				for _, v := range got.Variants {
					o.right = o.right || m.Accepts(v.New)
				}
				for _, s := range weights {
					o.signs = append(o.signs, s.of(w, &got))
				}
				out = append(out, o)
			}
		}
	}
	return out
}

// regress fits a logistic regression by gradient descent with a small ridge, which keeps rare signs from having large weights.
func regress(data []observation) []float64 {
	const steps, rate, ridge = 3000, 0.5, 0.002
	n := len(weights)
	w, g, size := make([]float64, n), make([]float64, n), make([]float64, n)
	for _, o := range data {
		for k, x := range o.signs {
			size[k] = max(size[k], math.Abs(x))
		}
	}
	for range steps {
		clear(g)
		for _, o := range data {
			e := logistic(dot(w, o.signs, size)) - unit01(o.right)
			for k, x := range o.signs {
				g[k] += e * x / max(size[k], 1e-9)
			}
		}
		for k := range w {
			w[k] -= rate * (g[k]/float64(len(data))*4 + ridge*w[k])
		}
	}
	for k := range w {
		w[k] /= max(size[k], 1e-9)
	}
	return w
}

func dot(w, x, size []float64) float64 {
	sum := 0.0
	for k := range w {
		sum += w[k] * x[k] / max(size[k], 1e-9)
	}
	return sum
}

// score is the confidence under given weights.
func score(w []float64, o observation) float64 {
	sum := 0.0
	for k, x := range o.signs {
		sum += w[k] * x
	}
	return logistic(sum)
}

// loss is the mean negative log-likelihood.
func loss(data []observation, confidence func(observation) float64) float64 {
	sum := 0.0
	for _, o := range data {
		c := min(0.99, max(0.01, confidence(o)))
		if !o.right {
			c = 1 - c
		}
		sum -= math.Log(c)
	}
	return sum / float64(len(data))
}

// TestCalibration holds the weights of confidence to the annotated documents: they must predict the accepted fragments nearly as well
// as weights fitted anew on the other documents do. The environment variable UNMIX_GOLD names a further folder to fit on.
func TestCalibration(t *testing.T) {
	dirs := []string{evalDir + "/dev", "../../../testdata/gold"} // dev alone has been mended until it tells little
	if _, err := os.Stat(dirs[0]); err != nil {
		t.Skip("no evaluation data at ../shared/eval")
	}
	if more := os.Getenv("UNMIX_GOLD"); more != "" {
		dirs = append(dirs, more)
	}
	data := slices.DeleteFunc(observe(t, dirs...), func(o observation) bool { return !o.applied })
	var table []float64
	for _, s := range weights {
		table = append(table, s.weight)
	}
	is := loss(data, func(o observation) float64 { return score(table, o) })
	share := 0.0
	for _, o := range data {
		share += unit01(o.right) / float64(len(data))
	}
	blind := loss(data, func(observation) float64 { return share })
	t.Logf("%d fragments: loss %.3f, of a constant %.3f", len(data), is, blind)
	if is > blind {
		t.Errorf("confidence predicts worse (%.3f) than a constant (%.3f)", is, blind)
	}
	if os.Getenv("UNMIX_SHOW") != "calibration" {
		return
	}
	fitted := map[string][]float64{}
	for _, o := range data {
		if fitted[o.document] == nil {
			fitted[o.document] = regress(slices.DeleteFunc(slices.Clone(data), func(p observation) bool { return p.document == o.document }))
		}
	}
	left := func(o observation) float64 { return score(fitted[o.document], o) }
	t.Logf("left-out loss %.3f", loss(data, left))
	for _, threshold := range []float64{0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95} {
		all, wrong := 0, 0
		for _, o := range data {
			if left(o) >= threshold {
				all++
				wrong += int(1 - unit01(o.right))
			}
		}
		t.Logf("%.2f: %d of %d, %.1f%% wrong", threshold, all, len(data), 100*float64(wrong)/float64(max(1, all)))
	}
	for k, w := range regress(data) {
		t.Logf("%s %.2f", weights[k].sign, w)
	}
}
