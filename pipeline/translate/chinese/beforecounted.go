package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// A number, a share, an ordinal or a superlative stands by itself before the English noun that it counts or singles out. Chinese needs a measure word there,
// English an article or "of" (Li and Thompson 1981, ch. 4.2; Quirk et al. 1985, 5.10).

// beforeCounted: 三名, 三分之一, 第一次, 最常见的, right before an English noun: [three] patients, [one third of] patients, [the first] dose, [the most common]
// cause.
func (s *placement) beforeCounted() bool {
	if s.w.r.Segment.Kind == text.Heading || len(s.p.Words) == 0 || s.lead > 0 {
		return false
	}
	if s.w.afterOfThese() {
		p, ok := s.uncounted()
		return ok && s.decided(as(english.NounPhrase, p), 0) // of these, [12] were women
	}
	if !s.w.nounRightBehind() {
		return false
	}
	s.b.rule = "chinese/before-counted"
	if p, ok := s.uncounted(); ok {
		return s.decided(p, 0)
	}
	if isShare(s.it) && s.p.Cat != english.PrepPhrase && ofShare(s.p) != "" && headText(s.p) != "most" && s.w.severalBehind() && !s.w.determinerBefore() {
		return s.decided(join(0, s.p, s.b.put("of")), 0)
	}
	if large := s.p.Words[0]; len(s.p.Words) == 1 && strings.HasSuffix(large.Text, " amount of") && s.w.severalBehind() && s.w.r.Setting.Right[0] != "data" {
		large.Text, large.Alternatives = strings.TrimSuffix(large.Text, "amount of")+"number of", nil
		return s.decided(english.Phrase{Cat: s.p.Cat, Words: []english.Word{large}, Determined: true}, 0)
	}
	if s.singlesOut() && s.w.wantsArticle() {
		return s.decided(s.b.withArticle("the", s.p), 0)
	}
	return false
}

// answers are words that fill a cell, an item or a place behind a colon by themselves.
var answers = map[string]string{"无": "none", "有": "yes", "是": "yes", "否": "no"}

// answer: 无, 未报告, as the whole of what is said: Allergies: [None]; [Not reported].
func (s *placement) answer() bool {
	if s.w.r.Segment.Kind == text.Sentence && !s.w.afterColon() || s.w.sentenceBefore() != "" || len(s.w.r.Setting.Right) > 0 {
		return false
	}
	if l := bareLeaf(s.it); l != nil && answers[l.text] != "" {
		s.b.rule = "chinese/answer"
		return s.decided(as(english.AdvPhrase, s.b.put(answers[l.text], s.b.build(s.it))), 0)
	}
	i := slices.IndexFunc(s.p.Words, func(w english.Word) bool { return w.Text == "not" })
	done := len(s.p.Words) - 1
	if s.p.Cat != english.VerbPhrase || i < 0 || s.p.Words[done].Form != english.PastParticiple || s.it.size > 2 {
		return false
	}
	s.b.rule = "chinese/answer"
	not := s.b.put("not")
	for _, w := range s.p.Words[:done] {
		not.Words[0].Source += w.Source
	}
	return s.decided(as(english.AdjPhrase, join(1, not, english.Phrase{Words: s.p.Words[done:]})), 0)
}

// afterOfThese reports "of these," or "of them," right before the fragment, which names what is counted.
func (w *work) afterOfThese() bool {
	return w.leftWord() == "," && slices.Contains([]string{"these", "them", "those"}, w.secondLeft()) && slices.Contains([]string{"of", "among"}, w.leftBy(3))
}

// uncounted leaves out the measure word behind the number: three patients; kinds of what has no plural keep it: three types of cancer.
func (s *placement) uncounted() (english.Phrase, bool) {
	n := len(s.p.Words)
	if n < 2 {
		return s.p, false
	}
	unit := s.p.Words[n-1]
	if unit.Entry == nil || unit.Entry.POS != "measure" || !classifiers[unit.Entry.Term] {
		return s.p, false
	}
	if kind := unit.Entry.Term == "种" || unit.Entry.Term == "类"; kind && !s.w.severalBehind() && s.p.Words[n-2].Text != "one" {
		return as(english.AdjPhrase, join(0, s.p, s.b.put("of"))), true
	}
	p := as(english.AdjPhrase, s.p)
	p.Words = slices.Clone(p.Words[:n-1])
	p.Words[n-2].Source += unit.Source
	p.Head = min(p.Head, n-2)
	return p, true
}

// single are adjectives that single one thing out.
var single = strings.Fields("only main last next previous leading principal sole")

// singlesOut reports an ordinal, a superlative, or an adjective of that kind, without its article.
func (s *placement) singlesOut() bool {
	if s.p.Cat != english.AdjPhrase || s.p.Determined || s.p.Words[0].POS == "det" {
		return false
	}
	first := s.p.Words[0].Text
	return slices.Contains(ordinalWords, first) || superlativePhrase(s.p) || len(s.p.Words) == 1 && slices.Contains(single, first)
}

// wantsArticle reports a place for an article: the beginning of a clause, and behind a verb, a preposition or a conjunction. The next week has none.
func (w *work) wantsArticle() bool {
	if slices.Contains([]string{"week", "month", "year", "day", "time", "aid", "line"}, w.r.Setting.Right[0]) {
		return false
	}
	if w.sentenceBefore() == "" || w.copulaBefore() {
		return true
	}
	p := w.beforePOS()
	return !p.Has(lang.Determiner) && !strings.HasSuffix(w.leftWord(), "s") && !p.Has(lang.Adjective) &&
		(p.Has(lang.Preposition) || p.Has(lang.Verb) && !p.Has(lang.Noun) || p.Has(lang.Conjunction) || w.leftWord() == ",")
}

// beforeItsNoun: 与年龄相关的, 由病毒引起的, right before the noun that they describe: [age-related] changes, [virus-induced] infections. Other descriptions with a
// preposition stand behind their noun, where the fragment cannot go.
func (s *placement) beforeItsNoun() bool {
	right := s.w.r.Setting.Right
	if !strings.HasPrefix(s.rule(), "lead-") || !strings.HasSuffix(s.w.r.Source(), "的") || len(right) == 0 || !s.w.nounAhead() || s.w.subjectBefore() {
		return false
	}
	described := unwrapped(s.it.kids[0])
	for _, kind := range []struct{ rule, suffix string }{{"associated-attribute", "related"}, {"caused-by-verb", "induced"}} {
		if ruleName(described) == kind.rule {
			s.b.rule = "chinese/before-its-noun"
			kids := described.kids
			return s.decided(suffix(kind.suffix)(s.b, []node{s.b.build(kids[1]), s.b.build(kids[2])}), 0)
		}
	}
	if slices.ContainsFunc(s.p.Words, func(w english.Word) bool { return w.POS == "prep" || lang.CommonPOS(w.Text).Only(lang.Preposition) }) {
		s.b.doubts += 0.6
	}
	return false
}
