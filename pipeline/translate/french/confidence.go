package french

import (
	"math"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/translate/english"
)

// refusal says why a translation may only be offered as a draft; "" when it may be applied.
func refusal(src string, ts []token, path []edge, out english.Translation) string {
	switch {
	case len(out.Unknown) > 0:
		return "no entry covers " + strings.Join(out.Unknown, ", ")
	case !sameDigits(src, out.New):
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

// sameDigits reports whether all numbers of the source stand in the translation, apart from their marks. "2 fois" may be
// "twice", "1 fois" "once".
func sameDigits(src, out string) bool {
	want, got := digits(src), digits(out)
	for d, n := range want {
		if got[d] < n {
			if d == "2" && strings.Contains(out, "twice") || d == "1" && strings.Contains(out, "once") {
				continue
			}
			return false
		}
	}
	return true
}

// digits counts the runs of digits, marks between digits left out.
func digits(s string) map[string]int {
	m := map[string]int{}
	var run []byte
	flush := func() {
		if len(run) > 0 {
			m[string(run)]++
			run = run[:0]
		}
	}
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= '0' && c <= '9' {
			run = append(run, c)
		} else {
			flush()
		}
	}
	flush()
	return m
}

// negations counts the negations of the source: ne with its partner, sans, aucun, non, ni; not ne … que, which restricts.
func negations(ts []token, path []edge) int {
	n := 0
	for _, e := range path {
		if len(e.entries) > 0 {
			continue // an entry answers for its own words
		}
		switch {
		case e.tag == tNeg, e.closed != nil && e.closed.kind == 6: // pas, jamais, aucun, rien
			n++
		}
		if ts[e.from].form == "ni" || ts[e.from].form == "sans" {
			n++
		}
	}
	return n
}

// negative reports whether the English says no.
func negative(s string) bool {
	f := " " + strings.ToLower(s) + " "
	for _, w := range []string{" not ", " no ", " never ", " without ", " nor ", " neither ", " none ", " nothing ", " no longer ", " hardly ", " cannot ", " non", " un", " or ",
		" only ", " nobody ", " free of ", " unless ", " in", " im", "less "} {
		if strings.Contains(f, w) {
			return true
		}
	}
	return false
}

// The shares by which doubts lower the confidence. They were set on annotated development documents and hold for
// features of the parse, not for words.
const (
	entryShare   = 0.97 // an entry of several words, or the whole fragment
	builtShare   = 0.80 // a derived word
	literalShare = 0.97 // a literal of which nothing tells whether it is English
	pieceShare   = 0.985
	looseShare   = 0.90 // a chunk that should have been joined and was not
)

// confidence is how far the translation can be trusted, between 0 and 1, rounded to two places: a single entry is
// above a composition, a composition above a derived word, and each doubt of the analysis counts.
func confidence(ts []token, path []edge, s *sentence) float64 {
	c := 0.99
	pieces := 0
	for _, e := range path {
		switch {
		case e.unknown:
			c *= .3
		case e.built != "":
			c *= builtShare
		case e.literal && e.rule == "english-word":
			c *= .9
		case e.literal && e.rule == "acronym", e.literal && e.rule == "name":
			c *= literalShare
		case len(e.entries) > 0:
			pieces++
		}
	}
	for range max(0, pieces-1) {
		c *= pieceShare
	}
	for _, k := range s.chunks {
		if k.is(tDet, tMore, tObj, tNe, tNeg) {
			c *= looseShare
		}
		if k.is(tNoun) || len(s.chunks) == 1 {
			continue
		}
	}
	c *= math.Exp(-s.doubt)
	return math.Round(max(0, min(1, c))*100) / 100
}
