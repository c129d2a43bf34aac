package chinese

import (
	"os"
	"strings"
	"testing"
	"unmix/pipeline/digits"

	"unmix/pipeline/text"
)

// TestSentencePairs drafts whole sentences, which are much harder than fragments, and holds the drafts to a mean chrF, and
// to the share of sentences whose numbers and negations survive.
func TestSentencePairs(t *testing.T) {
	if testing.Short() {
		t.Skip("3,070 sentences")
	}
	data, err := os.ReadFile(evalDir + "/tico/zh-en.tsv")
	if err != nil {
		t.Skip("no evaluation data at ../shared/eval")
	}
	tr := translator(t)
	var sum float64
	var all, numbers, numbersHeld, negations, negationsHeld, drafts int
	for line := range strings.Lines(string(data)) {
		f := strings.Split(line, "\t")
		if len(f) < 2 {
			continue
		}
		doc := text.NewDocument("tico", f[0])
		got := tr.Translate(request(doc, text.Span{Start: 0, End: len(f[0])}))
		score := chrF(got.New, f[1])
		sum += score
		all++
		if digits.Has(f[0]) {
			numbers++
			if digits.Lost(f[0], got.New, false) == "" {
				numbersHeld++
			} else if os.Getenv("UNMIX_SHOW") == "numbers" {
				t.Logf("number\t%s\t%s", f[0], got.New)
			}
		}
		if !negationKept(f[0], "") {
			negations++
			if negationKept(f[0], got.New) {
				negationsHeld++
			} else if os.Getenv("UNMIX_SHOW") == "negation" {
				t.Logf("negation\t%s\t%s", f[0], got.New)
			}
		}
		if got.Why != "" {
			drafts++
		}
		if os.Getenv("UNMIX_SHOW") == "pairs" {
			t.Logf("%.2f\t%s\n\t%s\n\t%s\n\t%s", score, f[0], got.New, strings.TrimSpace(f[1]), got.Why)
		}
	}
	mean := sum / float64(all)
	t.Logf("%d sentences: chrF %.3f, numbers kept %d of %d, negation kept %d of %d, drafts %d", all, mean, numbersHeld, numbers, negationsHeld, negations, drafts)
	if mean < 0.42 {
		t.Errorf("mean chrF %.3f, want at least 0.42", mean)
	}
	if share := float64(numbersHeld) / float64(numbers); share < 0.995 {
		t.Errorf("numbers kept in %.4f of the sentences that hold one, want at least 0.995", share)
	}
	if share := float64(negationsHeld) / float64(negations); share < 0.99 {
		t.Errorf("negation kept in %.4f of the sentences that negate, want at least 0.99", share)
	}
}

// chrF is the character F-score of n-grams up to 6 with beta 2, spaces aside (Popović 2015).
func chrF(hyp, ref string) float64 {
	h, r := []rune(strings.Join(strings.Fields(hyp), "")), []rune(strings.Join(strings.Fields(ref), ""))
	if len(h) == 0 || len(r) == 0 {
		return 0
	}
	var p, q float64
	n := 0
	for k := 1; k <= 6 && k <= len(h) && k <= len(r); k++ {
		a, b := grams(h, k), grams(r, k)
		hit := 0
		for g, c := range a {
			hit += min(c, b[g])
		}
		p += float64(hit) / float64(len(h)-k+1)
		q += float64(hit) / float64(len(r)-k+1)
		n++
	}
	p, q = p/float64(n), q/float64(n)
	if p+q == 0 {
		return 0
	}
	return 5 * p * q / (4*p + q)
}

func grams(r []rune, k int) map[string]int {
	m := map[string]int{}
	for i := 0; i+k <= len(r); i++ {
		m[string(r[i:i+k])]++
	}
	return m
}
