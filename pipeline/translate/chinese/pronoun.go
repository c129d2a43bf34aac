package chinese

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// pronoun renders a pronoun as a subject.
func pronoun(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, k[0].Phrase)
	p.Determined, p.Count = true, english.Singular
	switch headText(p) {
	case "they", "we", "you", "I", "these", "those", "others", "some", "many", "most", "both", "the two", "all", "people", "a few", "a minority":
		p.Count = english.Many
	default:
		if strings.HasSuffix(headText(p), " people") || strings.HasSuffix(headText(p), " others") {
			p.Count = english.Many
		}
	}
	return p
}

// apposition keeps what stands in brackets after a noun.
func apposition(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("(", k[1]), k[2].Phrase, b.put(")", k[3]))
}

// quoted keeps the quotation marks around what is named.
func quoted(b *builder, k []node) english.Phrase {
	inner := k[1].Phrase
	if inner.Cat == english.NounPhrase && len(inner.Words) > 1 && slices.Contains(small[2:], strings.TrimSuffix(inner.Words[0].Text, " major")) {
		inner = b.plural(inner) // “four major pillars”
	}
	p := as(english.NounPhrase, join(1, b.put("“", k[0]), inner, b.put("~”", k[2])))
	p.Determined = true
	return p
}

// reflexive renders 本身 and 本人 behind the noun: these symptoms themselves.
func reflexive(b *builder, k []node) english.Phrase {
	p := b.subject(k[0].Phrase)
	word := reflexives[headText(p)]
	switch {
	case word != "":
	case number(p) == english.Many:
		word = "themselves"
	default:
		word = "itself"
	}
	return join(0, p, b.put(word, k[1]))
}

// The cases of the personal pronouns, and their reflexives.
var (
	reflexives = map[string]string{"he": "himself", "she": "herself", "they": "themselves", "we": "ourselves", "you": "yourself", "I": "myself"}
	objective  = map[string]string{"he": "him", "she": "her", "they": "them", "we": "us", "I": "me"}
	nominative = map[string]string{"him": "he", "her": "she", "them": "they", "us": "we", "me": "I"}
)

// inCase puts a pronoun that stands alone into a case; ok is false for what has none.
func inCase(p english.Phrase, forms map[string]string) (english.Phrase, bool) {
	if len(p.Words) != 1 || p.Words[0].POS != "pron" || forms[p.Words[0].Text] == "" {
		return p, false
	}
	w := p.Words[0]
	w.Text, w.Alternatives = forms[w.Text], nil
	p.Words = []english.Word{w}
	return p, true
}

// Among the risk factors for something, 女性 is not women but the sex: risk factors include female sex (AMA Manual of Style, 11.12.1).

// sexes give the English of each word.
var sexes = map[string]string{"女性": "female sex", "男性": "male sex", "女": "female sex", "男": "male sex"}

var (
	// factorsInside are words for risk factors inside the fragment, with the verb that lists them.
	factorsInside = regexp.MustCompile(`(?:危险因素|风险因素|易感因素|高危因素|独立危险因素|预测因素)(?:主要|还|常)?(?:包括|有|为|是|：|:)`)
	// factorsBefore are the same in the English before it.
	factorsBefore = regexp.MustCompile(`(?:risk factors?|predictors?)\b[a-z ,-]*\b(?:include|includes|included|are|were|including|such as)\b[^.;]*$`)
)

// asFactors names the sex in a list of risk factors.
func (w *work) asFactors(p english.Phrase) english.Phrase {
	if !slices.ContainsFunc(p.Words, func(x english.Word) bool { return sexes[x.Source] != "" }) {
		return p
	}
	if !factorsInside.MatchString(w.r.Source()) && !factorsBefore.MatchString(w.sentenceBefore()) {
		return p
	}
	p.Words = slices.Clone(p.Words)
	for i, x := range p.Words {
		sex := sexes[x.Source]
		if sex == "" || x.POS != "noun" || i+1 < len(p.Words) && (p.Words[i+1].Text == "with" || p.Words[i+1].Text == "who") {
			continue
		}
		if i > 0 && !slices.Contains([]string{",", ", and", "and", "include", "or", "be"}, p.Words[i-1].Text) &&
			!strings.HasSuffix(p.Words[i-1].Text, "include") {
			continue
		}
		p.Words[i].Text, p.Words[i].Alternatives, p.Words[i].Form = sex, nil, english.Lemma
	}
	return p
}
