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
		if len(words) == 0 || beginsAdverbial(words) || slices.Contains(relativeOpeners, words[0]) {
			continue
		}
		if len(words) == 1 && hanClause(words[0]) {
			return true
		}
		inEnglish := slices.DeleteFunc(slices.Clone(words), func(s string) bool { return strings.ContainsFunc(s, lang.IsHan) })
		if slices.ContainsFunc(inEnglish, finiteVerb) || predicateHan(words) || verbInside(inEnglish) {
			return true
		}
	}
	return false
}

// afterWholeClause reports a place behind a comma that ends a clause with a verb of its own, and no list: its verb stands behind the comma before.
func (w *work) afterWholeClause() bool {
	if !w.spliced() {
		return false
	}
	before := strings.TrimSuffix(w.sentenceBefore(), ",")
	words := strings.Fields(before[strings.LastIndex(before, ",")+1:])
	return len(words) > 2 && !slices.Contains(relativeOpeners, words[0]) && (slices.ContainsFunc(words, finiteVerb) || verbInside(words))
}

// nextClauseCost is what a noun costs there, that no state of the subject is: symptoms appear late, [and early diagnosis is difficult].
func (w *work) nextClauseCost(it *item, whole bool) float32 {
	if !whole || it.rule == nil || it.rule.Gives != "NP" || stateOf(it) || stateNoun([]*item{bareNoun(it)}) ||
		slices.Contains(severalStates, ruleName(it)) || !w.afterWholeClause() {
		return 0
	}
	return noVerb
}

// verbInside reports a noun and behind it a word that may be a verb in the present, with what a verb has behind it: the drug crosses the placenta,
// pain begins in the back.
func verbInside(words []string) bool {
	for i := 1; i+1 < len(words); i++ {
		next := lang.CommonPOS(words[i+1])
		if pluralNoun(words[i-1]) && baseVerb(words[i]) && words[i+1] != "of" && words[i+1] != "and" {
			return true // these cells release histamine
		}
		if presentVerb(words[i]) && lang.CommonPOS(words[i-1]).Has(lang.Noun) && !lang.CommonPOS(words[i-1]).Has(lang.Preposition) &&
			(next.Has(lang.Determiner) || next.Only(lang.Preposition) || next.Only(lang.Adverb)) {
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
	if n < 2 || !strings.ContainsFunc(words[n-1], lang.IsHan) ||
		slices.ContainsFunc(words[:n-1], func(s string) bool { return strings.ContainsFunc(s, lang.IsHan) }) {
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

// goesOnAlone reports a predicate with an auxiliary that no participle can stand for.
func goesOnAlone(p english.Phrase) bool {
	if len(p.Words) < 2 {
		return false
	}
	return p.Finite && slices.Contains([]string{"should", "must", "can", "may", "cannot"}, p.Words[0].Text) ||
		p.Words[0].Text == "do" && p.Words[0].Form == english.PastSingular && p.Words[1].Text == "not"
}

// relativeOpeners begin clauses that are no sentences by themselves.
var relativeOpeners = strings.Fields("which who whom whose that where whether")

// linked is a clause with the conjunction that the sentence before it wants; one that takes up what was said becomes a relative clause:
// 这提供了机会, which provides an opportunity.
func (w *work) linked(b *builder, it *item, p english.Phrase) (link, clause english.Phrase) {
	if q, ok := possibly(b, p); ok && it.rule != nil && it.rule.Gives == "VP" && w.spliced() {
		return english.Phrase{}, q
	}
	if p.Cat == english.VerbPhrase && it.rule != nil && it.rule.Gives == "VP" && goesOnAlone(p) && w.spliced() && !w.wantsClause() && !w.asideBefore() {
		b.rule = "chinese/splice"
		return as(english.Coordinator, b.put("and")), p // may cause hypoglycemia, [and should be used with caution]
	}
	if p.Cat == english.VerbPhrase && isThing(it) && w.afterWholeClause() {
		b.rule = "chinese/splice"
		return as(english.Coordinator, b.put("and")), p // is cheap, [and is the first-line drug]
	}
	if it.rule == nil || it.rule.Gives != "S" || p.Cat != english.Clause || len(p.Words) == 0 || !w.spliced() || linksItself(p) {
		return english.Phrase{}, p
	}
	b.rule = "chinese/splice"
	if takesUp(it, p) {
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text, p.Words[0].Alternatives = "which", nil
		p.Words[0].Rules = append(slices.Clone(p.Words[0].Rules), b.rule)
		return english.Phrase{}, p
	}
	return as(english.Coordinator, b.put("and")), p
}

// linkAdverbs link a clause to the one before it.
var linkAdverbs = []string{"otherwise", "however", "therefore", "thus", "whereas", "while", "but", "so", "because", "although"}

// linksItself reports a clause that begins with its link.
func linksItself(p english.Phrase) bool {
	first, _, _ := strings.Cut(p.Words[0].Text, ",")
	return slices.Contains(linkAdverbs, first)
}

// takers take up what was said, or the last thing that was named.
var takers = []string{"这", "其", "此", "这一点"}

// takesUp reports a clause whose subject is nothing but such a pronoun.
func takesUp(it *item, p english.Phrase) bool {
	if len(p.Words) < 2 || !slices.Contains([]string{"this", "it", "they"}, p.Words[0].Text) ||
		ruleName(it) != "clause" && ruleName(it) != "s-copula" && ruleName(it) != "s-copula-adverb" {
		return false
	}
	return it.kids[0].size == 1 && slices.Contains(takers, it.kids[0].head.text)
}

// isThing reports a predicate that says what its subject is.
func isThing(it *item) bool {
	it = plainPredicate(it)
	for ruleName(it) == "ye" {
		it = it.kids[1]
	}
	return slices.Contains([]string{"shi", "often-be", "remain"}, ruleName(it))
}
