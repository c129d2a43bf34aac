package chinese

import (
	"math"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// The weights of doubt, fitted on annotated documents: an entry by itself is nearly certain; every word pair that clean English does
// not know, every lone character read as a word, and every phrase that no rule joined takes something away.
const (
	entryConfidence    = 0.97
	composedConfidence = 0.95
	perToken           = 0.015 // for each token beyond two
	perPiece           = 0.25  // for each phrase beyond the first
	perUnseenPair      = 0.10  // for each pair of neighbors that clean English does not have
	perLone            = 0.10  // for each lone character that stands for a content word
	perArticle         = 0.04  // for each article that was inferred
	draftConfidence    = 0.30  // at most, when something is unknown or lost
)

// judge sets the confidence, and says why the translation is only a draft if it is.
func (w *work) judge(t *english.Translation) {
	c := composedConfidence
	if w.single && w.pieces == 1 || w.pieces == 0 {
		c = entryConfidence
	}
	c -= perToken * float64(max(0, w.tokens-2))
	c -= perPiece * float64(max(0, w.pieces-1))
	c -= perUnseenPair * float64(w.unseenPairs(t.New))
	c -= perLone * float64(w.lone)
	c -= perArticle * float64(articles(t))
	c -= w.doubts
	t.Confidence = math.Round(max(0.05, c)*100) / 100
	if t.Why = w.why(t); t.Why != "" && w.pieces <= 1 {
		t.Confidence = min(t.Confidence, draftConfidence)
	}
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
	case !numbersKept(w.r.Source(), t.New):
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

// unseenPairs counts the neighboring words of the English that clean English never has side by side.
func (w *work) unseenPairs(s string) int {
	n := 0
	last := ""
	for _, word := range strings.Fields(strings.ToLower(s)) {
		bare := strings.Trim(word, ".,;:()[]\"“”")
		if bare == "" || strings.ContainsAny(bare, "0123456789%-/") {
			last = ""
			continue
		}
		if last != "" && lang.PairCount(last, bare) == 0 {
			n++
		}
		last = bare
		if bare != word {
			last = ""
		}
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

// numbersKept reports whether every run of digits in the source stands in the English: each as often as in the source,
// and the number of a month as its name.
func numbersKept(src, out string) bool {
	have := map[string]int{}
	for _, n := range digits(out) {
		have[n]++
	}
	for _, n := range digits(src) {
		if name, ok := strings.CutSuffix(n, "月"); ok {
			if strings.Contains(out, months[name]) {
				continue
			}
			n = name
		}
		if have[n]--; have[n] < 0 {
			return false
		}
	}
	return true
}

// digits lists the numbers in digits, with ASCII in the place of full-width ones and months with their sign. Numbers before a
// Chinese multiplier (3.5万) are left out: the English writes those otherwise.
func digits(s string) []string {
	var runs []string
	chars := []rune(s)
	for i := 0; i < len(chars); {
		j := i
		var run []rune
		for j < len(chars) {
			r := lang.FoldWidth(chars[j])
			if !isDigit(r) && !(r == '.' && len(run) > 0 && j+1 < len(chars) && isDigit(lang.FoldWidth(chars[j+1]))) &&
				!(r == ',' && len(run) > 0 && j+3 < len(chars) && isDigit(lang.FoldWidth(chars[j+1]))) {
				break
			}
			if r != ',' {
				run = append(run, r)
			}
			j++
		}
		if len(run) == 0 {
			i++
			continue
		}
		i = j
		for j < len(chars) && isSpace(chars[j]) {
			j++
		}
		switch {
		case j < len(chars) && strings.ContainsRune("万亿千百十", chars[j]):
		case j < len(chars) && chars[j] == '月' && months[string(run)] != "":
			runs = append(runs, string(run)+"月")
		default:
			runs = append(runs, string(run))
		}
	}
	return runs
}
