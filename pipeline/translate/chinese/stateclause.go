package chinese

import (
	"regexp"
	"slices"
	"strings"
)

// A part of the body with its state is a noun phrase or a clause alike in Chinese: 血压稳定, stable blood pressure or blood pressure is stable. Where
// a sentence begins with it and goes on behind a comma with the next such clause, or with "and" and a subject, it is a clause.

// nextClause is how the sentence goes on then: with a Chinese clause that ends it, or with a subject of its own.
var nextClause = regexp.MustCompile(`^, (?:[\p{Han}，、]+(?:[,.;]|$)|(?:so|yet|hence) [a-z]+ |(?:and|but|so) (?:she|he|it|they|we|the|no|there|this|his|her)\b)`)

// nextAnd is how a sentence goes on that has begun with the fragment, with one more clause that ends it.
var nextAnd = regexp.MustCompile(`^, (?:and|but|so) [\p{Han}，、]+(?:[.;]|$)`)

// stateClause is high for the noun phrase there.
func (w *work) stateClause(it *item, whole bool) float32 {
	if !whole || it.rule == nil || it.rule.Gives != "NP" || w.determinerBefore() {
		return 0
	}
	if w.sentenceStart() && ruleName(it) == "period-noun" && slices.Contains(becomings, lastPart(it).head.text) {
		return 0.6 // 运动后胸痛加重: chest pain worsens after exercise
	}
	if ruleName(it) == "de-of" {
		it = it.kids[2] // 生物瓣的耐久性有限
	}
	n := bareNoun(it)
	if !stateOf(it) && !stateNoun([]*item{n}) && !changedSomewhat(n) && !goesSlowly(n) && !(ruleName(n) == "compound" && slices.Contains([]string{"稳定", "通畅"}, n.kids[1].head.text)) {
		return 0
	}
	after := w.r.Doc.Text[w.r.Span.End:]
	if w.sentenceBefore() == "" && nextAnd.MatchString(after) {
		return 1.5
	}
	if before := w.sentenceBefore(); before != "" && !strings.HasSuffix(before, ",") || !nextClause.MatchString(after) {
		return 0
	}
	return 1.5
}

// goesSlowly reports a process and how fast it is: 肿瘤生长 + 缓慢.
func goesSlowly(it *item) bool {
	if ruleName(it) == "compound" {
		it = it.kids[1]
	}
	return ruleName(it) == "changed" && slices.Contains([]string{"缓慢", "加快", "减慢", "过快", "过慢"}, it.kids[1].head.text)
}

// changedSomewhat reports a thing with how much it has changed: 食管癌风险 + 轻度增加.
func changedSomewhat(it *item) bool {
	if ruleName(it) != "compound-of" && ruleName(it) != "compound" {
		return false
	}
	last := it.kids[1]
	if n := ruleName(last); n == "compound-of" || n == "compound" {
		return changedSomewhat(last)
	}
	return ruleName(last) == "adjective" && changeEnglish[last.kids[1].head.text][1] != "" && last.kids[0].head.reads("adv")
}
