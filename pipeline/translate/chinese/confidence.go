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

// numbersKept reports whether every run of digits in the source stands in the English.
func numbersKept(src, out string) bool {
	for _, n := range digits(src) {
		if !strings.Contains(strings.ReplaceAll(out, ",", ""), n) {
			return false
		}
	}
	return true
}

// digits lists the runs of digits, with ASCII in the place of full-width ones and without a multiplier (3万).
func digits(s string) []string {
	var runs []string
	cur := ""
	for _, r := range s + " " {
		f := lang.FoldWidth(r)
		if isDigit(f) {
			cur += string(f)
			continue
		}
		if cur != "" && !strings.ContainsRune("万亿千百十", r) {
			runs = append(runs, cur)
		}
		cur = ""
	}
	return runs
}
