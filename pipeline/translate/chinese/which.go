package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Chinese goes on about what it has just named with a predicate alone; English wants a relative clause behind the comma (Quirk et al. 1985, 17.24).

// relative reports a predicate with a modal behind a noun and a comma, which is a relative clause in English: "closed-loop systems, [which can
// adjust the rate]". In a list of predicates, and behind people, it is none.
func (w *work) relative(it *item) bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	if !ok || w.t.grammar.names[it.cat] != "VP" || !ableOnly(it) || w.wantsClause() || slices.Contains(w.r.Setting.Right, "and") || slices.Contains(w.r.Setting.Right, "or") {
		return false
	}
	part := strings.TrimSpace(before[strings.LastIndex(before, ",")+1:])
	if first, rest, _ := strings.Cut(part, " "); slices.Contains(adverbialOpeners, first) || len(part) < len(before) && participleWord(first) && !slices.ContainsFunc(strings.Fields(rest), finiteVerb) {
		return false // a parenthesis, behind which the subject's own verb comes
	}
	if !slices.ContainsFunc(strings.Fields(before), finiteVerb) && w.r.Segment.Kind != text.Item && !w.verbAhead() {
		return false
	}
	if words := strings.Fields(part); len(words) > 2 && slices.Contains(copulas, words[len(words)-2]) {
		return false // the cause is unknown, [possibly related to diet]
	}
	_, last := cutLast(part)
	if slices.Contains(timeWords, last) {
		return false // is removed after 24 hours, [and can be removed earlier]
	}
	p := lang.CommonPOS(last)
	return p.Has(lang.Noun) && !p.Has(lang.Adverb) && !w.peopleBefore()
}

// ableOnly reports predicates of what can be or may be.
func ableOnly(it *item) bool {
	it = modalIn(it)
	return it != nil && slices.Contains([]string{"可", "可以", "可能", "可能会", "能", "能够", "不能", "无法"}, it.kids[0].head.text)
}

// timeWords are the units of time, of which a relative clause seldom says anything.
var timeWords = strings.Fields("second seconds minute minutes hour hours day days week weeks month months year years daily weekly monthly yearly")
