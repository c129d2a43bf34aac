package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// 较 compares, but often with nothing in particular (Lü 1999, 较): 较高的敏感性 is a high sensitivity, and 如果概率较低 asks whether it is low.

// plainWords are the adjectives that 较 leaves as they are.
var plainWords = map[string]string{"higher": "high", "lower": "low", "larger": "large", "smaller": "small", "longer": "long", "shorter": "short", "better": "good", "poorer": "poor", "stronger": "strong", "weaker": "weak", "narrower": "narrow", "wider": "wide"}

// ownQualities are nouns of what a test, a drug or a study has by itself: no other one is in mind.
var ownQualities = strings.Fields("sensitivity specificity accuracy reliability validity reproducibility heterogeneity affinity selectivity bioavailability solubility half-life toxicity tolerability " +
	"period window follow-up size resolution contrast quality evidence value correlation consistency prognosis")

// plainDegree says such a quality, or one that a condition asks for, without comparing.
func (w *work) plainDegree(p english.Phrase) english.Phrase {
	if len(p.Words) == 0 {
		return p
	}
	asks := func(word string) bool { return word == "if" || word == "when" }
	asked := asks(p.Words[0].Text) || asks(w.leftWord()) || w.clauseBehindArticle() && asks(w.secondLeft())
	copied := false
	for i, x := range p.Words {
		if x.Entry == nil || x.POS != "adj" || !strings.HasPrefix(x.Entry.Term, "较") || len([]rune(x.Entry.Term)) != 2 {
			continue
		}
		plain, degree := strings.CutPrefix(x.Text, "relatively ")
		ok := degree
		if !degree {
			plain, ok = plainWords[x.Text]
		}
		switch {
		case w.rightIs("than") && degree:
			plain = x.Entry.English[0] // [mortality is lower] than expected
		case !ok, !asked && !qualityBehind(p.Words[i+1:]):
			continue
		}
		if !copied {
			p.Words, copied = slices.Clone(p.Words), true
		}
		p.Words[i].Text, p.Words[i].Alternatives = plain, nil
		p.Words[i].Rules = append(slices.Clone(x.Rules), "chinese/plain-degree")
	}
	return p
}

// qualityBehind reports such a noun right behind an adjective, or behind another word.
func qualityBehind(words []english.Word) bool {
	for _, w := range words[:min(len(words), 2)] {
		if w.POS == "noun" && slices.Contains(ownQualities, lastWord(headPart(w.Text))) {
			return true
		}
	}
	return false
}
