package chinese

import (
	"regexp"
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

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
		if i > 0 && !slices.Contains([]string{",", ", and", "and", "include", "or", "be"}, p.Words[i-1].Text) && !strings.HasSuffix(p.Words[i-1].Text, "include") {
			continue
		}
		p.Words[i].Text, p.Words[i].Alternatives, p.Words[i].Form = sex, nil, english.Lemma
	}
	return p
}
