package french

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// French counts illnesses by their plural, "15 % des démences"; an English illness without a plural is counted by its cases: 15% of cases of dementia.
// Source: CGEL, count and non-count nouns, on portions of what is not counted.

// uncountedIll reports the plural of an illness whose English has none. Complaints and states of a degree are no cases: pain, edema.
func uncountedIll(c *chunk) bool {
	if !c.is(tNoun) || !c.plural() || c.human || !c.mass() {
		return false
	}
	e := c.headWord().Entry
	return e != nil && e.Domain != "symptoms" && illFields[e.Domain] && !ungrouped[lastWord(headNoun(c.headWord().Text))]
}

// ungrouped are nouns of those fields that are no illness one has or has not.
var ungrouped = wordSet(`pain edema weight care treatment management therapy surgery testing imaging function growth intake nutrition tissue stenosis damage loss`)

// asCases counts the cases of such an illness: "15 % des démences", "la plupart des hépatites virales".
func (c *chunk) asCases() *chunk {
	c.put(0, english.Word{Text: "case", POS: "noun", Form: english.PluralNoun, Rules: []string{"french/cases-of"}}, english.Word{Text: "of", POS: "prep"})
	return c
}

// portions are the ends of shares.
var portions = wordSet(`half third thirds quarter quarters fifth majority`)

// inCases reports such an illness with a determiner that tells how many there are, so that its cases are the head of the phrase.
func inCases(d, np *chunk) bool {
	if d == nil || !uncountedIll(np) {
		return false
	}
	for _, part := range []string{"la plupart", "la majorité", "la moitié", "beaucoup d"} {
		if strings.HasPrefix(d.lemma, part) {
			return true
		}
	}
	switch d.lemma {
	case "de nombreux", "de nombreuses", "certains", "certaines", "plusieurs", "quelques":
		return true
	}
	return false
}
