package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// 较 compares, but often with nothing in particular (Lü 1999, 较): 较高的敏感性 is a high sensitivity, and 如果概率较低 asks whether it is low.

// plainWords are the adjectives that 较 leaves as they are.
var plainWords = map[string]string{"higher": "high", "lower": "low", "larger": "large", "smaller": "small", "longer": "long", "shorter": "short", "better": "good", "poorer": "poor", "stronger": "strong", "weaker": "weak"}

// ownQualities are nouns of what a test, a drug or a study has by itself: no other one is in mind.
var ownQualities = strings.Fields("sensitivity specificity accuracy reliability validity reproducibility heterogeneity affinity selectivity bioavailability solubility half-life toxicity tolerability " +
	"follow-up size resolution contrast quality evidence value correlation consistency prognosis")

// plainDegree says such a quality, or one that a condition asks for, without comparing.
func plainDegree(p english.Phrase) english.Phrase {
	if len(p.Words) == 0 {
		return p
	}
	asked := slices.Contains([]string{"if", "when"}, p.Words[0].Text)
	copied := false
	for i, w := range p.Words {
		if w.Entry == nil || w.POS != "adj" || !strings.HasPrefix(w.Entry.Term, "较") || len([]rune(w.Entry.Term)) != 2 {
			continue
		}
		plain, ok := strings.CutPrefix(w.Text, "relatively ")
		if !ok {
			plain, ok = plainWords[w.Text]
		}
		if !ok || !asked && (strings.HasPrefix(w.Text, "relatively ") || !qualityBehind(p.Words[i+1:])) {
			continue
		}
		if !copied {
			p.Words, copied = slices.Clone(p.Words), true
		}
		p.Words[i].Text, p.Words[i].Alternatives = plain, nil
		p.Words[i].Rules = append(slices.Clone(w.Rules), "chinese/plain-degree")
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
