package chinese

import (
	"math"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// judge sets the confidence, and says why the translation is only a draft if it is.
func (w *work) judge(t *english.Translation) {
	c := 0.95
	switch {
	case w.single && w.pieces == 1:
		c = 0.98
	case w.pieces == 0:
		c = 1
	}
	c -= 0.02 * float64(max(0, w.tokens-3))
	c -= 0.25 * float64(max(0, w.pieces-1))
	c -= w.b.doubts
	t.Confidence = math.Round(max(0.05, c)*100) / 100
	switch {
	case len(t.Unknown) > 0:
		t.Why = "no entry covers " + strings.Join(t.Unknown, ", ")
		t.Confidence = min(t.Confidence, 0.3)
	case strings.ContainsFunc(t.New, lang.IsHan):
		t.Why = "a Chinese word is left over"
		t.Confidence = min(t.Confidence, 0.3)
	case w.pieces > 1:
		t.Why = "no rule joins all parts of the fragment"
	case !numbersKept(w.r.Source(), t.New):
		t.Why = "a number would be lost"
		t.Confidence = min(t.Confidence, 0.3)
	case !negationKept(w.r.Source(), t.New):
		t.Why = "a negation may be lost"
		t.Confidence = min(t.Confidence, 0.3)
	}
}

// numbersKept reports whether every run of digits in the source stands in the English: each as often as in the source,
// and the number of a month as its name.
func numbersKept(src, out string) bool {
	have := map[string]int{}
	for _, n := range digits(strings.ReplaceAll(out, ",", "")) {
		have[n]++
	}
	for _, n := range digits(src) {
		if name, ok := strings.CutSuffix(n, "月"); ok {
			if !strings.Contains(out, months[name]) {
				return false
			}
			continue
		}
		if have[n]--; have[n] < 0 {
			return false
		}
	}
	return true
}

// digits lists the runs of digits, with ASCII in the place of full-width ones, months with their sign, and runs before a Chinese
// multiplier (3万) left out: the English writes those otherwise.
func digits(s string) []string {
	var runs []string
	cur, done := "", false
	for _, r := range s + "." {
		f := lang.FoldWidth(r)
		switch {
		case isDigit(f) && !done:
			cur += string(f)
			continue
		case isSpace(r) && cur != "":
			done = true
			continue
		case strings.ContainsRune("万亿千百十", r) && cur != "":
			cur = ""
		case r == ',' && !done:
			continue
		case r == '月' && months[cur] != "":
			cur += "月"
		}
		if cur != "" {
			runs = append(runs, cur)
		}
		cur, done = "", false
		if isDigit(f) {
			cur = string(f)
		}
	}
	return runs
}
