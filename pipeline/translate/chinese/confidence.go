package chinese

import (
	"math"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// The weights of doubt. Confidence is a logistic function of a few signs, fitted on annotated documents by TestCalibration, which leaves
// out one document at a time; run it with UNMIX_SHOW=calibration to print the table anew.
var weights = [...]struct {
	sign   string
	weight float64
	of     func(*work, *english.Translation) float64
}{
	{"constant", 3.3, func(*work, *english.Translation) float64 { return 1 }},
	// an entry by itself has nothing to be put together wrongly
	{"entry", 0.78, func(w *work, _ *english.Translation) float64 { return unit01(w.single && w.pieces == 1) }},
	// neighbors that clean English never has side by side: the best sign of a wrong reading; the root, since long texts have some
	{"odd pair", -0.4, func(_ *work, t *english.Translation) float64 { return math.Sqrt(float64(t.OddPairs)) }},
	// neighbors that clean English has seldom
	{"rare pair", -0.38, func(w *work, t *english.Translation) float64 { return math.Sqrt(w.rarePairs(t.Plain)) }},
	// English words between which the entry leaves the choice
	{"choice", -0.36, func(w *work, _ *english.Translation) float64 { return math.Sqrt(float64(w.choices)) }},
	// single characters are parts of words more often than words
	{"lone character", -0.25, func(w *work, _ *english.Translation) float64 { return float64(w.lone) }},
	// articles are inferred, and often left open by usage
	{"article", -0.3, func(_ *work, t *english.Translation) float64 { return float64(articles(t)) }},
	// a second reading that is nearly as cheap
	{"rival", -0.66, func(w *work, _ *english.Translation) float64 { return nearReading - w.margin }},
	// far-fetched rules
	{"cost", -0.35, func(w *work, _ *english.Translation) float64 { return max(0, w.cost-leftover*float64(w.pieces)) }},
	// clauses are fitted to their sentence by more than their words
	{"clause", -0.85, func(w *work, _ *english.Translation) float64 { return unit01(w.has(english.Clause)) }},
	{"verb phrase", -0.8, func(w *work, _ *english.Translation) float64 { return unit01(w.has(english.VerbPhrase)) }},
	// decisions that the rules themselves mark as uncertain
	{"doubt", -4, func(w *work, _ *english.Translation) float64 { return w.doubts }},
}

// draftConfidence is the most that a draft has when something is unknown or lost.
const draftConfidence = 0.30

// judge sets the confidence, and says why the translation is only a draft if it is.
func (w *work) judge(t *english.Translation) {
	sum := 0.0
	for _, s := range weights {
		sum += s.weight * s.of(w, t)
	}
	t.Confidence = math.Round(100*min(0.97, max(0.05, logistic(sum)))) / 100
	if t.Why = w.why(t); t.Why != "" {
		t.Confidence = min(t.Confidence, draftConfidence)
	}
}

func logistic(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

// unit01 is 1 for true.
func unit01(yes bool) float64 {
	if yes {
		return 1
	}
	return 0
}

// has reports whether the main phrase is of this category.
func (w *work) has(c english.Cat) bool {
	return w.main >= 0 && w.main < len(w.phrases) && w.phrases[w.main].Cat == c
}

// why says what keeps the translation from being applied; "" when nothing does.
func (w *work) why(t *english.Translation) string {
	switch {
	case len(t.Unknown) > 0:
		return "no entry covers " + strings.Join(t.Unknown, ", ")
	case strings.ContainsFunc(t.New, lang.IsHan):
		return "a Chinese word is left over"
	case w.pieces > 1:
		return "no rule joins all parts of the fragment"
	case w.lost != "":
		return w.lost + " would be lost"
	case digits.Lost(w.r.Source(), t.New, false) != "":
		return "a number would be lost"
	case !negationKept(w.besideTerms(), t.New):
		return "a negation may be lost"
	}
	return ""
}

// besideTerms is the source without its long nouns: what these negate (非小细胞肺癌), their English says, be it an acronym.
func (w *work) besideTerms() string {
	src := w.r.Source()
	for _, p := range w.phrases {
		for _, x := range p.Words {
			if x.Entry != nil && x.Entry.POS == "noun" && utf8.RuneCountInString(x.Entry.Term) > 3 {
				src = strings.Replace(src, x.Source, "", 1)
			}
		}
	}
	return src
}

// termPairs are the neighbors inside the English of single entries, which are no sign of a wrong reading.
func (w *work) termPairs() map[string]bool {
	out := map[string]bool{}
	for _, p := range w.phrases {
		for _, x := range p.Words {
			if x.Entry == nil {
				continue
			}
			for _, e := range x.Entry.English {
				words := strings.Fields(strings.ToLower(e))
				for i := 0; i+1 < len(words); i++ {
					out[words[i]+" "+words[i+1]] = true
					out[words[i]+" "+lang.Plural(words[i+1])] = true
				}
			}
		}
	}
	return out
}

// rarePairs counts the neighboring words that clean English has fewer than five times.
func (w *work) rarePairs(s string) float64 {
	const few = 5
	terms := w.termPairs()
	n, last := 0.0, ""
	for _, word := range strings.Fields(strings.ToLower(s)) {
		bare := strings.Trim(word, ".,;:()[]\"“”")
		if bare == "" || strings.ContainsAny(bare, "0123456789%-/") {
			last = ""
			continue
		}
		if last != "" && lang.PairCount(last, bare) < few && !terms[last+" "+bare] {
			n++
		}
		last = bare
		if bare != word {
			last = ""
		}
	}
	return n
}

// openChoices counts the words of a parse with several admitted translations. What the document itself uses does not count here:
// the English that a run puts in would make the next run surer, and the next run must change nothing.
func (w *work) openChoices(it *item) int {
	if it.rule == nil {
		e := it.head.entry
		return int(unit01(e != nil && len(e.English) > 1))
	}
	n := 0
	for _, k := range it.kids {
		n += w.openChoices(k)
	}
	return n
}

// articles counts the articles that were inferred.
func articles(t *english.Translation) int {
	n := 0
	for _, r := range t.Reasons {
		if r.Rule == "chinese/article" {
			n++
		}
	}
	return n
}
