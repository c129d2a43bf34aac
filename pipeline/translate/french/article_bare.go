package french

import (
	"strings"

	"unmix/pipeline/lang"
)

// treatedSo reports a treatment of some quality behind a preposition, where it is the kind that counts: "malgré un traitement bien conduit" is "despite
// appropriate treatment".
func (s *sentence) treatedSo(i int) bool {
	c, prev := s.chunks[i], s.at(i-1)
	before := prev.is(tPrep) && treatedUnder[prev.lemma] || prev == nil && (s.leftIs("despite") || s.leftIs("after") || s.leftIs("with") || s.leftIs("under") || s.leftIs("without"))
	return before && c.det.indefinite() && c.head > 0 && lastWord(c.headWord().Text) == "treatment" && !c.post
}

// treatedUnder are prepositions of circumstance before a treatment.
var treatedUnder = wordSet(`malgré sous après avec sans`)

// barePlace reports whether the noun phrase at i stands behind a preposition or verb where English leaves the article of such a noun out: "avant la
// fermeture" is "before closure", "après la vaccination" "after vaccination", "repose sur la biopsie" "is based on biopsy".
// Source: CGEL, bare event nouns; the counts are those of clean English text.
func (s *sentence) barePlace(i int) bool {
	c, prev := s.chunks[i], s.at(i-1)
	if prev.is(tPrep, tFin, tInf, tPres) && bareNoun(c) {
		return true
	}
	if prev == nil || c.det.kind != lang.KindArticle || c.plural() || c.post || len(prev.words) == 0 {
		return false
	}
	if prev.is(tFin, tInf, tPres, tPast) {
		return c.head == len(c.words)-1 && procedure(lastWord(c.headWord().Text)) && strings.HasSuffix(prev.words[len(prev.words)-1].Text, "based on")
	}
	if !prev.is(tPrep) || len(prev.words) != 1 || len(c.words) != 1 || !bareBehind[prev.words[0].Text] || c.lemma == "intervention" {
		return false
	}
	w := c.words[0].Text
	return medicalActs[w] && c.words[0].POS == "noun" || domain(c.headWord().Entry) != "anatomy" && !organs[w] && !bodyParts[w] && lang.PairCount(prev.words[0].Text, strings.ToLower(w)) > 2
}

// bareBehind are prepositions behind which clean English text shows whether a noun goes without its article.
var bareBehind = wordSet(`with after before during without by following`)

// bareNoun reports whether the phrase is a single noun with a definite article that English leaves out behind a preposition or verb:
// "de la grossesse" is "of pregnancy".
func bareNoun(c *chunk) bool {
	return c.is(tNoun) && c.det != nil && c.det.kind == lang.KindArticle && c.head == len(c.words)-1 && !c.plural() && !c.post && c.kind != kindSuperlative && lifeEvents[headNoun(c.headWord().Text)]
}

// lifeEvents are the stages and events of a life and of a stay in hospital, which English names without an article. Source: CGEL, bare role
// and event nouns.
var lifeEvents = wordSet(`recurrence pregnancy admission discharge birth delivery childbirth labor puberty menopause childhood adolescence adulthood infancy hospitalization relapse death
	breastfeeding surgery anesthesia convalescence parturition ovulation conception placebo age sex gender ethnicity departure pressure temperature onset breakfast lunch dinner`)

// compoundEvent reports a compound that names an event, which goes without an article whatever follows: median nerve compression at the wrist.
func compoundEvent(c *chunk) bool {
	if words := strings.Fields(c.headWord().Text); len(words) > 1 && c.head == len(c.words)-1 && !c.plural() && !strings.Contains(c.headWord().Text, " of ") {
		return isNounOnly(words[len(words)-2]) && eventNoun(words[len(words)-1])
	}
	return c.head > 0 && c.head == len(c.words)-1 && !c.plural() && c.words[c.head-1].POS == "noun" && eventNoun(lastWord(c.headWord().Text))
}

// isNounOnly reports an English word that may stand as a noun and never as an adjective.
func isNounOnly(w string) bool {
	p := lang.CommonPOS(w)
	return p.Has(lang.Noun) && !p.Has(lang.Adjective)
}
