package french

import (
	"math"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/digits"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// refusal says why a translation may only be offered as a draft; "" when it may be applied.
func refusal(src string, ts []token, path []*edge, out english.Translation) string {
	switch {
	case len(out.Unknown) > 0:
		return "no entry covers " + strings.Join(out.Unknown, ", ")
	case digits.Lost(src, out.New, true) != "":
		return "a number would be lost"
	case negations(ts, path) > 0 && !negative(out.New):
		return "a negation would be lost"
	case strings.TrimSpace(out.New) == "":
		return "nothing would be left"
	}
	for _, e := range path {
		for _, x := range e.entries {
			if x.Status == glossary.Forbidden {
				return "an entry forbids to translate " + x.Term
			}
		}
	}
	return ""
}

// negations counts the negations of the source: ne with its partner, sans, aucun, non, ni; not ne … que, which restricts.
func negations(ts []token, path []*edge) int {
	n := 0
	for _, e := range path {
		if e.gap > 0 && !ts[e.gap].behind && ts[e.gap].form != "aussi" && len(closedByForm[ts[e.gap].form]) > 0 {
			n++
		}
		if len(e.entries) > 0 {
			continue // an entry answers for its own words
		}
		switch {
		case e.tag == tNeg, e.closed != nil && e.closed.kind == lang.KindNegative: // pas, jamais, aucun, rien
			n++
		}
		if ts[e.from].form == "ni" || ts[e.from].form == "sans" {
			n++
		}
	}
	return n
}

var wordsOnly = strings.NewReplacer(",", " ", ".", " ", ";", " ", ":", " ", "(", " ", ")", " ", "?", " ", "\"", " ")

// negative reports whether the English says no.
func negative(s string) bool {
	f := " " + wordsOnly.Replace(strings.ToLower(s)) + " "
	for _, w := range []string{" not ", " no ", " never ", " without ", " nor ", " neither ", " none ", " nothing ", " hardly ", " cannot ", " non", " nobody ", " free of ", " unless "} {
		if strings.Contains(f, w) {
			return true
		}
	}
	return false
}

// evidence collects what tells good translations from doubtful ones: counts, see [weights].
func (r *rendering) evidence(ts []token, rivals int) (f [features]float64) {
	for _, e := range r.path {
		switch {
		case e.unknown:
			f[unknownWords]++
		case e.built != "":
			f[builtWords]++
		case e.literal && (e.rule == "english-word" || e.rule == "acronym" || e.rule == "name"):
			f[literals] += strangeness(r.s, e.reading.Lemma)
		}
	}
	for _, c := range r.s.chunks {
		if c.is(tDet, tMore, tObj, tNe, tNeg) || c.is(tAdj) && len(r.s.chunks) > 1 {
			f[loose]++
		}
		for k := 1; k < len(c.words); k++ {
			if w := c.words[k-1]; w.POS == "det" && w.Text == "the" && doubtfulArticle(c.words[k]) {
				f[articlesKept]++
			}
		}
	}
	f[doubts] = r.s.doubt
	f[odd] = float64(r.out.OddPairs)
	for _, c := range r.s.chunks {
		for k := 1; k < len(c.words); k++ {
			a, b := c.words[k-1], c.words[k]
			if a.POS == "adj" && b.POS == "adj" && lang.PairCount(lastWord(a.Text), firstWord(b.Text)) == 0 && f[odd] > 0 {
				f[odd]-- // any two adjectives may meet
			}
		}
	}
	f[length] = math.Log2(float64(len(ts)))
	f[rivalReadings] = float64(rivals)
	if len(r.path) == 1 && len(r.path[0].entries) > 0 {
		f[singleEntry] = 1
	}
	return f
}

// doubtfulArticle reports whether clean English text has the word mostly without the before it.
func doubtfulArticle(w english.Word) bool {
	first := firstWord(english.Inflect(w))
	return lang.PairCount("the", first)*8 < lang.Count(first) || lang.Count(first) < 20
}

// strangeness is how little tells that a literal is English: nothing when the document's English or clean English text has it.
func strangeness(s *sentence, form string) float64 {
	switch {
	case s.set.Uses != nil && s.set.Uses(form) > 0, lang.Look(form).EnglishName():
		return 0
	case lang.Count(form) > 0:
		return .5
	}
	return 1.5
}

// The features of a translation.
const (
	unknownWords  = iota // words that nothing covers
	builtWords           // words made by correspondence
	literals             // copied words that may not be English
	loose                // chunks that no rule has joined
	articlesKept         // the, which English often drops
	doubts               // decisions that the source does not settle
	rivalReadings        // other readings whose English differs and scores alike
	odd                  // neighbours that clean English does not have
	length               // doublings of the number of tokens
	singleEntry          // the whole fragment is one entry
	features
)

// weights say how much each feature lowers (or raises) the log-odds that an editor accepts the translation, from bias. They are
// those that TestConfidenceFit fits, rounded; the first three and the doubts are too rare there and were set by hand, since a
// word without an entry is worth less than one with.
var weights = [features]float64{
	unknownWords:  -3,
	builtWords:    -1,
	literals:      -0.5,
	loose:         -0.3,
	articlesKept:  -0.75,
	doubts:        -1,
	rivalReadings: -0.3,
	odd:           -0.4,
	length:        -0.9,
	singleEntry:   0.95,
}

const bias = 3.9

// confidence is how far the translation can be trusted, between 0 and 1, rounded to two places: a single entry is above a
// composition, a composition above a derived word, and each doubt of the analysis counts.
func confidence(f [features]float64) float64 {
	x := bias
	for i, w := range weights {
		x += w * f[i]
	}
	return math.Round(100/(1+math.Exp(-x))) / 100
}
