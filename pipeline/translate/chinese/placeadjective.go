package chinese

import (
	"slices"
	"strings"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// Whether the place of a fragment is that of an adjective: of an attribute, or of a predicate behind a form of be.

// timedNoun reports a word for a time that is an adjective as well, before the noun that a sentence begins with: [preoperative] tests include.
func (w *work) timedNoun(it *item) bool {
	right := w.r.Setting.Right
	if len(right) < 2 || right[1] == "," || w.sentenceBefore() != "" || it.size != 1 || !it.head.reads("adj") || !endsIn(it.head.text, "前", "后", "期") {
		return false
	}
	p := lang.CommonPOS(right[0])
	return p.Has(lang.Noun) && !p.Has(lang.Pronoun) && !p.Has(lang.Determiner)
}

// timeAlone is what the adjective of a time costs in running text where no noun is behind it: [before treatment], blood is taken; is measured [before
// surgery].
func (w *work) timeAlone(it *item, whole bool) float32 {
	if !whole || it.size != 1 || !endsIn(it.head.text, "前", "后", "中") || w.r.Segment.Kind != text.Sentence || w.beforePOS().Only(lang.Determiner) {
		return 0
	}
	right := w.r.Setting.Right
	if len(right) > 0 &&
		(lang.CommonPOS(right[0]).Has(lang.Noun) || lang.CommonPOS(right[0]).Has(lang.Adjective) || slices.Contains([]string{"and", "or"}, right[0])) {
		return 0
	}
	return noPredicate
}

// adverbAlone is what adverbs cost where the sentence ends without a predicate: resistance [is increasingly common], not increasingly commonly.
func (w *work) adverbAlone(whole bool) float32 {
	if whole && (w.verbGap() || w.noVerbFollows() && w.subjectBefore() || w.nothingBefore() && (w.subjectAsked() || w.finiteAhead()) || w.headAsked() ||
		w.adjectiveHere()) {
		return noPredicate
	}
	return 0
}

// adjectiveHere reports a place of an adjective: of a predicate or an attribute.
func (w *work) adjectiveHere() bool {
	return w.adjectivesBeside() || w.opensNoun() || w.predicateHere() || w.attributeHere()
}

// predicateHere reports a place behind a form of be and before a mark or a preposition, where no adverb can stand alone: should be
// [individualized], with care.
func (w *work) predicateHere() bool {
	left := w.r.Setting.Left
	for len(left) > 0 && slices.Contains(gradings, left[len(left)-1]) {
		left = left[:len(left)-1] // is less [severe]
	}
	if n := len(left); n > 1 && slices.Contains(adjectiveAhead, left[n-1]) && lang.CommonPOS(left[n-2]).Has(lang.Adjective) {
		left = left[:n-2] // is safe and [effective]
	}
	if len(left) == 0 || !slices.Contains(copulas, left[len(left)-1]) {
		return false
	}
	return w.predicateEnds()
}

// gradings stand between a form of be and its adjective.
var gradings = strings.Fields("more most less least very so too highly also only not equally particularly")

// attributeHere reports a place between an article and a noun, where an adjective stands: the [preferred] drug.
func (w *work) attributeHere() bool {
	right := w.r.Setting.Right
	left := w.leftWord()
	if lang.CommonPOS(left).Has(lang.Adjective) && !lang.CommonPOS(left).Has(lang.Noun) {
		left = w.secondLeft() // a direct [oral] anticoagulant
	}
	if len(right) == 0 || !slices.Contains(articleWords, left) {
		return false
	}
	p := lang.CommonPOS(right[0])
	return p.Has(lang.Noun) && !p.Has(lang.Adjective) && !strings.HasSuffix(right[0], "ed") || p == 0 && strings.Contains(right[0], "-") // a [regular] check-up
}

// opensNoun reports a place behind a preposition and before a noun or a form in -ing, where an adjective stands: in [severe] resting hypoxemia.
func (w *work) opensNoun() bool {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	if len(left) == 0 || len(right) == 0 || !lang.CommonPOS(left[len(left)-1]).Only(lang.Preposition) {
		return false
	}
	pos := lang.CommonPOS(right[0])
	return strings.HasSuffix(right[0], "ing") || pos.Has(lang.Noun) && !pos.Has(lang.Adjective) && !strings.HasSuffix(right[0], "ed")
}

// adjectivesBeside reports a member of a list of predicates: it is fast, [noninvasive], and reproducible.
func (w *work) adjectivesBeside() bool {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	n := len(left)
	return n > 2 && len(right) > 1 && left[n-1] == "," && right[0] == "," && lang.CommonPOS(left[n-2]).Has(lang.Adjective) &&
		slices.Contains(copulas, left[n-3]) && (right[1] == "and" || lang.CommonPOS(right[1]).Has(lang.Adjective))
}

// deeds are nouns whose copula tells what they are: the treatment is [removal].
var deeds = strings.Fields("treatment therapy cause causes option options choice method methods goal step steps aim complication complications sign symptom symptoms feature features result results outcome outcomes endpoint factor factors indication indications mechanism problem effect effects event procedure intervention measure measures approach strategy cornerstone key standard alternative reason reasons finding findings diagnosis remedy answer management prevention this it complaint complaints presentation manifestation manifestations trigger triggers hallmark consequence consequences concern clue clues")

// predicateOfThing reports a form of be before the end of a clause, with a subject that things are done to.
func (w *work) predicateOfThing() bool {
	if slices.Contains(copulas, w.leftWord()) && w.rightIs("by") {
		return true // the method is [recommended] by most
	}
	if n := len(w.r.Setting.Left); n > 2 && (lang.CommonPOS(w.leftWord()).Only(lang.Adverb) || w.leftWord() == "first") &&
		slices.Contains(copulas, w.secondLeft()) {
		return w.predicateEnds() // was carefully [assessed]
	}
	return (slices.Contains(copulas, w.leftWord()) && w.predicateHere() || w.secondParticiple()) && w.secondLeft() != "there" && w.secondLeft() != "as" &&
		!slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(deeds, s) })
}

// doneWord reports a noun that is a verb as well, by itself or behind a word that is an adverb as well: 及时去除.
func doneWord(it *item) bool {
	if ruleName(it) == "zai" || ruleName(it) == "zai-especially" {
		it = bareNoun(it.kids[1])
		return (ruleName(it) == "adjective" || ruleName(it) == "compound") && doneWord(it.kids[1]) // 在 + 肝脏代谢: is metabolized in the liver
	}
	it = bareNoun(it)
	if ruleName(it) == "adjective" && len(it.kids) == 2 && it.kids[0].head.reads("adv") {
		it = it.kids[1]
	}
	for it.rule != nil && it.size == 1 {
		it = it.kids[0]
	}
	return it.rule == nil && it.head.entry != nil && it.head.entry.POS == "noun" && it.head.reads("verb")
}

// changedWord reports a noun for a change behind a word that is an adverb as well: 明显增大.
func changedWord(it *item) bool {
	it = bareNoun(it)
	return ruleName(it) == "adjective" && doneWord(it) && slices.ContainsFunc(it.kids[1].head.entries, func(e *glossary.Entry) bool {
		return e.POS == "verb" && (intransitive(e.English[0]) || slices.Contains(growing, it.kids[1].head.text))
	})
}

// labeled is high for one word in the place of another part of speech that it has as well: of an adjective or a participle behind a form of be, of a
// noun behind a colon, where what was announced is named: Complication: [death].
func (w *work) labeled(it *item, whole bool) float32 {
	if !whole || it.size != 1 {
		return 0
	}
	switch name := w.t.grammar.names[it.cat]; {
	case name == "NP":
		if it.head.reads("adj") && slices.Contains(copulas, w.leftWord()) && w.secondLeft() != "as" && w.predicateHere() {
			return 0.5 // these drugs are [contraindicated]
		}
	case (name == "A" || name == "AP") && actionAdjective(it) &&
		(w.predicateOfThing() || w.conditionBefore() && w.clauseEnds()):
		return noClause // patients were [treated], not therapeutic
	case w.ifDone(it):
		return -1.2
	case it.head.reads("noun") && w.afterColon() && w.sentenceEnds():
		return 0.8
	}
	return 0
}

// ifDone reports what is done, by itself behind a conjunction and before a comma: if [treated], the outlook is good (Quirk et al. 1985, 14.18).
func (w *work) ifDone(it *item) bool {
	return it.size == 1 && it.rule != nil && w.conditionBefore() && w.rightIs(",") &&
		(voiceOf(it) == activeAlone || voiceOf(it) == undone)
}

// actionAdjective reports a word for an action whose adjective says what belongs to it: therapeutic.
func actionAdjective(it *item) bool {
	return it.head.reads("verb") && it.head.reads("noun") && endsIn(englishOf(it), "ic", "al", "ive", "ory")
}

// A word that is an adjective as well as an adverb or a noun, right before an English noun that it describes: a [marked] increase, [mixed]
// infection. English has the adjective there (Quirk et al. 1985, 7.1).

// notAttribute is what the adverb or the noun costs there.
const notAttribute = 0.8

// besideNoun is what a single word costs as an adverb or a noun, where the noun behind the fragment asks for its adjective.
func (w *work) besideNoun(it *item, whole bool) float32 {
	right := w.r.Setting.Right
	adjectives := adjectivesOf(it.head)
	if !whole || it.size != 1 || len(right) == 0 || slices.Contains(adjectives, englishOf(it)) {
		return 0
	}
	p := lang.CommonPOS(right[0])
	if p != 0 && !p.Has(lang.Noun) && !p.Only(lang.Adjective) || p.Has(lang.Adverb) || p.Has(lang.Preposition) {
		return 0
	}
	here, article := lang.PairCount(englishOf(it), right[0]), w.attributeHere()
	pos := ""
	if it.head.entry != nil {
		pos = it.head.entry.POS
	}
	says := func(same func(adjective, word string) bool) bool {
		return slices.ContainsFunc(adjectives, func(a string) bool { return same(a, englishOf(it)) }) && w.nounAhead()
	}
	switch {
	case pos == "noun" && nounNames(englishOf(it), adjectives, right[0]):
		return 0
	case pos == "adv" && strings.Contains(englishOf(it), " ") && it.head.reads("det") && w.nounAhead():
		return notAttribute // [a small amount of] fluid was seen
	case pos == "adv" && !p.Has(lang.Adjective) && says(ofAdverb):
		return notAttribute // [mild] dehydration
	case pos == "noun" && here == 0 && says(ofNoun):
		return notAttribute // [venous] thrombosis
	case pos != "noun" && !p.Has(lang.Noun):
		return 0
	}
	if slices.ContainsFunc(adjectives, func(a string) bool { return article || lang.PairCount(a, right[0]) > here }) {
		return notAttribute
	}
	return 0
}

// figuresOf are nouns of what an event or a state is told by, which are themselves neither infected nor dead.
var figuresOf = strings.Fields("rate rates risk risks control prevention incidence score scores certificate certificates register registry status history episode episodes site sites count counts toll")

// nounNames reports that the noun of a word, and not its adjective, names the kind of the English noun behind: the [infection] rate, a [breast] lump.
func nounNames(noun string, adjectives []string, behind string) bool {
	here := lang.PairCount(noun, behind)
	for _, a := range adjectives {
		if lang.PairCount(a, behind) >= max(here, 1) {
			return false
		}
	}
	return here > 0 || slices.Contains(figuresOf, behind) && slices.ContainsFunc(adjectives, func(a string) bool { return endsIn(a, "ed", "ful", "dead") })
}

// ofAdverb reports an adjective whose adverb in -ly the word is, other than one that stands at the head of sentences: mildly, but usually.
func ofAdverb(adjective, adverb string) bool {
	stem, ok := strings.CutSuffix(adverb, "ly")
	return ok && strings.HasPrefix(adjective, strings.TrimSuffix(stem, "i")) && !slices.Contains(sentenceAdverbs, adverb) &&
		!slices.Contains(plainlyBefore, adverb)
}

// ofNoun reports an adjective that says no more than the noun of the same word, which is made from a noun or stands for one of several words: venous for
// vein, right for right side (Quirk et al. 1985, 7.37).
func ofNoun(adjective, noun string) bool {
	return adjective == "male" || adjective == "female" || strings.Contains(noun, " ") && !strings.Contains(adjective, " ") ||
		endsIn(adjective, "ic", "al", "ive", "ous", "ary", "ine", "ar")
}

// adjectivesOf is the English of a word as an adjective, nothing if it is none.
func adjectivesOf(l *leaf) []string {
	for _, e := range l.entries {
		if e.POS == "adj" {
			return e.English
		}
	}
	return nil
}
