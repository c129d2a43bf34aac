package french

import (
	"strings"
	"unicode"

	"unmix/pipeline/lang"
)

// unsaid gives the first word of content, or of grammar that weighs, of the source that no English word stands for, "" when there is none: a rule that
// takes a chunk in must carry its words on or name their source. It is the last guard of all or nothing: "entièrement" in
// "doit être entièrement retiré" may not go without a word.
func unsaid(ts []token, path []*edge, chunks []*chunk) string {
	said := map[string]int{}
	for _, c := range chunks {
		for i := range c.words {
			for part := range strings.FieldsFuncSeq(c.words[i].Source, notLetter) {
				said[part]++
			}
		}
	}
	for _, e := range path {
		if !e.content() {
			continue
		}
		key := ""
		for i := e.from; i < e.to; i++ {
			for part := range strings.FieldsFuncSeq(ts[i].text, notLetter) {
				if len(part) > len(key) {
					key = part
				}
			}
		}
		if said[key]--; key != "" && said[key] < 0 {
			return key
		}
	}
	return ""
}

func notLetter(r rune) bool { return !unicode.IsLetter(r) }

// content reports whether the edge is a word of content: not grammar, and not être or avoir, which tense and voice express.
func (e *edge) content() bool {
	if e.closed != nil {
		return e.weighs()
	}
	if e.auxiliary() {
		return false
	}
	switch e.tag {
	case tNoun, tName, tAdj, tFin, tInf, tPast, tPres, tAdv, tPhrase, tNum, tSub, tCoord:
		return true
	}
	return false
}

// auxiliary reports a form of être or avoir by itself; avoir mal is more.
func (e *edge) auxiliary() bool {
	return (e.reading.Lemma == "être" || e.reading.Lemma == "avoir") && (e.to == e.from+1 || len(e.entries) == 0)
}

// weighs reports a word of grammar that says how many, how much, what not, or how clauses hang together.
func (e *edge) weighs() bool {
	switch e.tag {
	case tMore, tNeg, tCoord:
		return true
	case tDet:
		return e.closed.kind != lang.KindArticle && e.closed.kind != lang.KindIndefinite || allOf[e.closed.form]
	case tStrong:
		return e.closed.kind != lang.KindObject
	case tSub:
		return e.closed.form != "que"
	}
	return false
}
