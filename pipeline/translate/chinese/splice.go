package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// Chinese strings whole clauses together with commas; English wants a conjunction between two of them (Chicago Manual of Style, 6.22).

// spliced reports a clause of the source behind an English clause and a comma, with nothing behind it: "The onset is slow, [the
// course is long]."
func (w *work) spliced() bool {
	before, ok := strings.CutSuffix(w.sentenceBefore(), ",")
	if !ok || !w.sentenceEnds() || w.r.Segment.Kind == text.Heading {
		return false
	}
	for part := range strings.SplitSeq(before, ",") {
		part = strings.TrimSpace(part)
		words := strings.Fields(part)
		if len(words) == 0 || slices.Contains(adverbialOpeners, words[0]) || slices.Contains(relativeOpeners, words[0]) {
			continue
		}
		if len(words) == 1 && hanClause(words[0]) {
			return true
		}
		inEnglish := slices.DeleteFunc(slices.Clone(words), func(s string) bool { return strings.ContainsFunc(s, lang.IsHan) })
		if slices.ContainsFunc(inEnglish, finiteVerb) || predicateHan(words) {
			return true
		}
	}
	return false
}

// hanClause reports a clause that is all Chinese: six characters or more, with an auxiliary or a copula among them.
func hanClause(s string) bool {
	runes := []rune(s)
	if len(runes) < 6 {
		return false
	}
	for i, r := range runes {
		if !lang.IsHan(r) {
			return false
		}
		if i > 0 && strings.ContainsRune("可会是应需须能", r) {
			return true
		}
	}
	return false
}

// predicateHan reports an English subject with a Chinese word behind it that ends the clause, which then is its predicate.
func predicateHan(words []string) bool {
	n := len(words)
	if n < 2 || !strings.ContainsFunc(words[n-1], lang.IsHan) || slices.ContainsFunc(words[:n-1], func(s string) bool { return strings.ContainsFunc(s, lang.IsHan) }) {
		return false
	}
	p := lang.CommonPOS(words[n-2])
	return p.Has(lang.Noun) && !p.Has(lang.Verb) && !p.Has(lang.Adjective) && !p.Has(lang.Preposition)
}

// possibly turns what may be into an aside: may be related to obesity, possibly related to obesity.
func possibly(b *builder, p english.Phrase) (english.Phrase, bool) {
	if !p.Finite || len(p.Words) < 3 || p.Words[0].Text != "may" || p.Words[1].Text != "be" {
		return p, false
	}
	b.rule = "chinese/splice"
	first := p.Words[0]
	first.Text, first.Alternatives, first.POS = "possibly", nil, "adv"
	first.Rules = append(slices.Clone(first.Rules), b.rule)
	p.Words = append([]english.Word{first}, p.Words[2:]...)
	p.Head, p.Also, p.Cat = 0, nil, english.AdjPhrase
	return p, true
}

// relativeOpeners begin clauses that are no sentences by themselves.
var relativeOpeners = strings.Fields("which who whom whose that where whether")

// linked is a clause with the conjunction that the sentence before it wants; one that takes up what was said becomes a relative clause:
// 这提供了机会, which provides an opportunity.
func (w *work) linked(b *builder, it *item, p english.Phrase) (link, clause english.Phrase) {
	if q, ok := possibly(b, p); ok && it.rule != nil && it.rule.Gives == "VP" && w.spliced() {
		return english.Phrase{}, q
	}
	if p.Cat == english.VerbPhrase && p.Finite && it.rule != nil && it.rule.Gives == "VP" && len(p.Words) > 1 && slices.Contains([]string{"should", "must", "can", "may", "cannot"}, p.Words[0].Text) && w.spliced() && !w.wantsClause() {
		b.rule = "chinese/splice"
		return as(english.Coordinator, b.put("and")), p // may cause hypoglycemia, [and should be used with caution]
	}
	if it.rule == nil || it.rule.Gives != "S" || p.Cat != english.Clause || len(p.Words) == 0 || !w.spliced() {
		return english.Phrase{}, p
	}
	b.rule = "chinese/splice"
	if p.Words[0].Text == "this" && len(p.Words) > 1 && p.Words[1].POS == "verb" {
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text, p.Words[0].Alternatives = "which", nil
		p.Words[0].Rules = append(slices.Clone(p.Words[0].Rules), b.rule)
		return english.Phrase{}, p
	}
	return as(english.Coordinator, b.put("and")), p
}
