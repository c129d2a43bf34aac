package french

import (
	"sort"

	"unmix/pipeline/translate/english"
)

// A Rule is one phenomenon of French and what becomes of it in English. Rules run in the order of [rules], each once
// over the whole fragment; each joins, moves or inflects neighbouring chunks and leaves the others alone.
type Rule struct {
	// Name stands in derivations as "french/NAME".
	Name string
	// Apply carries the rule out. It looks at a bounded number of chunks from each place, so that the time is linear.
	Apply func(s *sentence)
}

// rules is the transfer grammar, in order. Small units come before those that they are part of: numbers, then
// adjectives, then verb groups and noun phrases, then what joins them. To add a rule, write it in the file of its
// phenomenon, list it here at the first place where its parts exist, and give it a row in the table of the test.
var rules = []Rule{
	{"decimal-comma", decimalComma},
	{"percent", percent},
	{"day-range", dayRange},
	{"date", date},
	{"part-of-year", partOfYear},
	{"mid-month", midMonth},
	{"last-month", lastMonth},
	{"date-range", dateRange},
	{"ordinal-digits", ordinalDigits},
	{"one-and", oneAnd},
	{"clock-time", clockTime},
	{"number-range", numberRange},
	{"slash-pair", slashPair},
	{"gestational-weeks", gestationalWeeks},
	{"numbered-part", numberedPart},
	{"number-per", numberPer},
	{"size-by", sizeBy},
	{"ratio-of", ratioOf},
	{"proportion", proportion},
	{"frequency", frequency},
	{"every", every},
	{"quantity-of", quantityOf},
	{"nearly-fraction", nearlyFraction},
	{"more-than-number", moreThanNumber},
	{"not-adjective", notAdjective},
	{"even-adjective", evenAdjective},
	{"degree", degree},
	{"times-as", timesAs},
	{"superlative", superlative},
	{"best-done", bestDone},
	{"state-adjective", stateAdjective},
	{"adverb-adjective", adverbAdjective},
	{"participle-adverb", participleAdverb},
	{"adjective-range", adjectiveRange},
	{"adjective-coordination", adjectiveCoordination},
	{"interrupted-term", interruptedTerm},
	{"manner", manner},
	{"route", route},
	{"that-is", thatIs},
	{"much-done", muchDone},
	{"even-if", evenIf},
	{"uninvert", uninvert},
	{"time-since", timeSince},
	{"there-is", thereIs},
	{"it-is-about", itIsAbout},
	{"past-time", pastTime},
	{"verb-group", verbGroups},
	{"parted-preposition", partedPreposition},
	{"in-vain", inVain},
	{"purpose", purpose},
	{"lasting-adjective", lastingAdjective},
	{"once-done", onceDone},
	{"once-over", onceOver},
	{"keeps-on", keepsOn},
	{"long-past", longPast},
	{"gapped-be", gappedBe},
	{"definite-typical", definiteTypical},
	{"with-posture", withPosture},
	{"shared-adjective", sharedAdjective},
	{"noun-phrase", nounPhrases},
	{"shared-modifier", sharedModifier},
	{"kept-apart", keptApart},
	{"shared-site", sharedSite},
	{"those-who", thoseWho},
	{"prohibition", prohibition},
	{"only-later", onlyLater},
	{"not-all", notAll},
	{"both-denied", bothDenied},
	{"either-late", eitherLate},
	{"the-more", theMore},
	{"either-or", eitherOr},
	{"cleft", cleft},
	{"partitive-pair", partitivePair},
	{"shared-noun", sharedNoun},
	{"alone", alone},
	{"decade", decade},
	{"name-apposition", nameApposition},
	{"shared-name", sharedName},
	{"age", age},
	{"strength", strength},
	{"share-done", shareDone},
	{"dose-count", doseCount},
	{"drug-combination", drugCombination},
	{"more-by", moreBy},
	{"measure-in", measureIn},
	{"generic-person", genericPerson},
	{"ill-of", illOf},
	{"year-old", yearOld},
	{"measured-adjective", measuredAdjective},
	{"self-pronoun", selfPronoun},
	{"age-of", ageOf},
	{"quotation-marks", quotationMarks},
	{"year-before", yearBefore},
	{"based-on", basedOn},
	{"interval", interval},
	{"time-after", timeAfter},
	{"time-modifier", timeModifier},
	{"having-it", havingIt},
	{"content-en", contentEn},
	{"distinguish-from", distinguishFrom},
	{"free-from", freeFrom},
	{"bare-de", bareDe},
	{"late-adjective", lateAdjective},
	{"grade-or-more", gradeOrMore},
	{"noun-a-noun", nounANoun},
	{"greater-extent", greaterExtent},
	{"articled-de", articledDe},
	{"repeated-de", repeatedDe},
	{"shared-name", sharedName}, // again, for the names that a de has brought
	{"change-by", changeBy},
	{"ratio-for", ratioFor},
	{"rendered-so", renderedSo},
	{"approximately", approximately},
	{"be-of", beOf},
	{"from-to", fromTo},
	{"neither-nor", neitherNor},
	{"dont", dont},
	{"added-here", addedHere},
	{"inversion", inversion},
	{"time-following", timeFollowing},
	{"relative-pronoun", relativePronoun},
	{"what-clause", whatClause},
	{"moment-where", momentWhere},
	{"comparison-than", comparisonThan},
	{"prevent-from", preventFrom},
	{"told-to", toldTo},
	{"infinitive-preposition", infinitivePreposition},
	{"gerund", gerund},
	{"since-perfect", sincePerfect},
	{"backshift", backshift},
	{"none-has", noneHas},
	{"lasting-for", lastingFor},
	{"multiply-by", multiplyBy},
	{"verb-sense", verbSense},
	{"present-with", presentWith},
	{"advised-person", advisedPerson},
	{"one-passive", onePassive},
	{"in-it", inIt},
	{"person-place", personPlace},
	{"must-be", mustBe},
	{"impersonal-passive", impersonalPassive},
	{"real-subject", realSubject},
	{"for-to", forTo},
	{"may-be", mayBe},
	{"parted-infinitive", partedInfinitive},
	{"remember-to", rememberTo},
	{"tell-it", tellIt},
	{"verb-infinitive", verbInfinitive},
	{"adverb-place", adverbPlace},
	{"no-object", noObject},
	{"without-any", withoutAny},
	{"emergency", emergency},
	{"routed-drug", routedDrug},
	{"late-adverb", lateAdverb},
	{"make-of-it", makeOfIt},
	{"whether", whether},
	{"subject-agreement", subjectAgreement},
	{"shared-auxiliary", sharedAuxiliary},
	{"participle", participle},
	{"having-clause", havingClause},
	{"own-self", ownSelf},
	{"question", question},
	{"subject-infinitive", subjectInfinitive},
	{"measure-limit", measureLimit},
	{"begin-with", beginWith},
	{"per-per", perPer},
	{"governed-preposition", governedPreposition},
	{"one-time", oneTime},
	{"on-day", onDay},
	{"such-as", suchAs},
	{"preposition", prepositions},
	{"english-governor", englishGovernor},
	{"goal", goal},
	{"has-feature", hasFeature},
	{"sudden-onset", suddenOnset},
	{"routine", routine},
	{"first-test", firstTest},
	{"personal-subject", personalSubject},
	{"possessive", possessive},
	{"determiner", determiners},
	{"by-doing", byDoing},
	{"nounless", nounless},
	{"uneventful", uneventful},
	{"that-is-so", qualityBehind},
	{"paired-infinitives", pairedInfinitives},
}

// A sentence is the fragment while the rules work on it.
type sentence struct {
	t      *workspace
	tokens []token
	chunks []*chunk
	set    english.Setting
	// why says that the source does not settle what is meant, so that the translation may only be offered.
	why string
	// doubt grows with every decision that the source does not settle.
	doubt float64
}

// at is the chunk with index i, nil outside.
func (s *sentence) at(i int) *chunk {
	if i < 0 || i >= len(s.chunks) {
		return nil
	}
	return s.chunks[i]
}

// rewrite walks over the chunks from left to right. f sees the place i and answers how many chunks it takes and what it
// puts there; 0 leaves the chunk as it is.
func (s *sentence) rewrite(f func(i int) (n int, out []*chunk)) {
	var all []*chunk // nil until something changes
	for i := 0; i < len(s.chunks); {
		n, out := f(i)
		switch {
		case n == 0 && all == nil:
			i++
		case n == 0:
			all = append(all, s.chunks[i])
			i++
		default:
			if all == nil {
				all = append(s.t.spare[:0], s.chunks[:i]...)
				s.t.spare = nil // f may rewrite, too
			}
			all = append(all, out...)
			i += n
		}
	}
	if all != nil {
		s.chunks, s.t.spare = all, s.chunks
	}
}

// rewriteBack is rewrite from right to left: f sees what stands right of the place after it was rewritten, as the
// last chunks of right, nearest last.
func (s *sentence) rewriteBack(f func(c *chunk, right []*chunk) (out *chunk, taken int)) {
	right := s.t.spare[:0] // reversed
	s.t.spare = nil
	for i := len(s.chunks) - 1; i >= 0; i-- {
		c := s.chunks[i]
		out, taken := f(c, right)
		if out != nil {
			right = right[:len(right)-taken]
			c = out
		}
		right = append(right, c)
	}
	for i, j := 0, len(right)-1; i < j; i, j = i+1, j-1 {
		right[i], right[j] = right[j], right[i]
	}
	s.chunks, s.t.spare = right, s.chunks
}

// reread reads a chunk of one token with another tag, if its token has such a reading; else it is the chunk itself.
func (s *sentence) reread(c *chunk, tg tag) *chunk {
	i := sort.Search(len(s.tokens), func(i int) bool { return s.tokens[i].span.Start >= c.span.Start })
	if i == len(s.tokens) || s.tokens[i].span != c.span {
		return c
	}
	return s.rereadTerm(c, tg)
}

// rereadTerm is reread for a chunk of any number of tokens.
func (s *sentence) rereadTerm(c *chunk, tg tag) *chunk {
	i := sort.Search(len(s.tokens), func(i int) bool { return s.tokens[i].span.Start >= c.span.Start })
	if i == len(s.tokens) || s.tokens[i].span.Start != c.span.Start {
		return c
	}
	edges := s.t.edges(s.tokens, i)
	for k := range edges {
		if e := &edges[k]; s.tokens[e.to-1].span.End == c.span.End && e.tag == tg && !e.unknown {
			return s.t.newChunk(s.tokens, e)
		}
	}
	return c
}

// tokensFrom are the tokens from a byte offset on.
func (s *sentence) tokensFrom(offset int) []token {
	return s.tokens[sort.Search(len(s.tokens), func(i int) bool { return s.tokens[i].span.Start >= offset }):]
}

// around are the tokens of the clause around a chunk, some on each side of its start.
func (s *sentence) around(c *chunk) []token {
	rest := s.tokensFrom(c.span.Start)
	at := len(s.tokens) - len(rest)
	return s.tokens[max(0, at-aroundTokens):min(len(s.tokens), at+aroundTokens)]
}

// aroundTokens bounds a clause, so that the time stays linear.
const aroundTokens = 24

// one is a list of one chunk.
func one(c *chunk) []*chunk { return []*chunk{c} }
