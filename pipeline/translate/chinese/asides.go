package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
)

// More of what the English around a fragment asks for: an aside between a subject and its verb, and what opens or ends a clause.

// causers are verbs of bringing about, which a noun follows.
var causers = strings.Fields("cause causes caused prevent prevents prevented produce produces produced kill kills")

// betweenSubjectAndVerb reports an aside: a comma before the fragment and behind it, a subject before the one and its verb behind the other.
func (w *work) betweenSubjectAndVerb() bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	right := w.r.Setting.Right
	if !ok || len(right) < 2 || right[0] != "," || !slices.Contains(finiteWords, right[1]) && !presentVerb(right[1]) {
		return false
	}
	words := strings.Fields(before)
	return len(words) > 0 && !slices.Contains(adverbialOpeners, words[0]) && !slices.Contains(sentenceAdverbs, words[0]) && !slices.ContainsFunc(words, finiteVerb)
}

// afterOpening reports a conjunction that begins the sentence right before the fragment, which a clause ends: When [resistance develops], the drug is
// changed.
func (w *work) afterOpening() bool {
	right := w.r.Setting.Right
	return slices.Contains(clauseFirst, w.leftWord()) && w.sentenceBefore() == w.leftWord() && len(right) > 0 && right[0] == ","
}

// predicateBeforeAnd reports a predicate that ends in an adverb, or in an adjective behind a form of be.
func (w *work) predicateBeforeAnd() bool {
	p := lang.CommonPOS(w.secondLeft())
	return p.Only(lang.Adverb) && !w.wantsClause() || p.Has(lang.Adjective) && slices.Contains(copulas, w.leftBy(3))
}
