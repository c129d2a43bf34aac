package chinese

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// What the English around a fragment asks for: a noun, a predicate, or a whole clause. It weighs in among the readings of the whole
// fragment; it is never the only reason for one.

// What a reading costs that the place has no use for.
const (
	noClause    = 1.0 // a predicate, where the sentence has had nothing but adverbials and wants a subject too
	noPredicate = 1.0 // an adjective or an adverbial, where a subject waits for its verb
	noSubject   = 0.5 // a predicate with a modal, as a whole sentence
	noVerb      = 0.4 // a noun there
)

// A place is what the English around a fragment may be like.
type place func(w *work) bool

// both is a place where two things hold; begun one at the beginning of a clause.
func both(first, second place) place {
	return func(w *work) bool { return first(w) && second(w) }
}

func begun(there place) place { return both((*work).clauseStart, there) }

// behind is the place right behind some words, behindOne that behind any of several.
func behind(words string) place {
	last := strings.Fields(words)
	return func(w *work) bool {
		left := w.r.Setting.Left
		return len(left) >= len(last) && slices.Equal(left[len(left)-len(last):], last)
	}
}

func behindOne(words []string) place {
	return func(w *work) bool { return slices.Contains(words, w.leftWord()) }
}

// behindOnly is the place behind a word that can be nothing but one part of speech.
func behindOnly(pos ...lang.POS) place {
	return func(w *work) bool {
		return slices.ContainsFunc(pos, func(p lang.POS) bool { return w.beforePOS().Only(p) })
	}
}

// An expectation is what a reading of some category costs in a place.
type expectation struct {
	readings []string
	where    place
	cost     float32
}

// expectations are asked in order; the first that is about the reading and the place decides.
var expectations = []expectation{
	// Start [treatment] early: what an order is about
	{[]string{"NP"}, (*work).afterOrder, 0},
	{[]string{"VP", "AP"}, (*work).afterOrder, noPredicate},
	// the liver [metabolizes] alcohol
	{[]string{"NP", "AP"}, (*work).verbGap, 2 * noClause},
	// damage to the [renal tubules] is common
	{[]string{"AP"}, (*work).endsPhrase, 2 * noVerb},
	// [Infection] spreads quickly
	{[]string{"VP"}, func(w *work) bool {
		return w.sentenceBefore() == "" && w.verbRightBehind() && w.r.Segment.Kind == text.Sentence
	}, noSubject},
	// [Treatment failed], and the graft was removed.
	{[]string{"NP", "VP", "AP"}, (*work).subjectNext, 2.4 * noClause},
	// [Unlike adults], children rarely complain: what stands before a clause is no order.
	{[]string{"VP"}, (*work).clauseAhead, noSubject},
	// unless the abscess [is drained], fever persists
	{[]string{"NP"}, (*work).openedSubject, 2 * noPredicate},
	// if [blood pressure falls], fluids are given: a noun alone is no clause
	{[]string{"NP"}, both(behindOne(clauseOnly), (*work).clauseEnds), 2 * noClause},
	// while [awaiting surgery], he
	{[]string{"VP"}, both(behind("while"), (*work).clauseEnds), noSubject},
	{[]string{"VP"}, both(behindOne(clauseOnly), (*work).clauseEnds), 1.6 * noClause},
	// patients whose [blood pressure is high] are treated
	{[]string{"VP"}, behind("whose"), 1.6 * noClause},
	{[]string{"S"}, behind("whose"), 0},
	// provided that [the patient consents], until [results are obtained]
	{[]string{"NP"}, behind("provided that"), noClause},
	{[]string{"NP", "VP"}, (*work).afterOpening, 0.6},
	// is not contagious, so [isolation is not needed]
	{[]string{"VP", "NP"}, behind(", so"), 0.8},
	// was stopped and [symptoms resolved]: no noun goes on from a verb without an object
	{[]string{"NP"}, (*work).afterClosedAnd, 2 * noClause},
	// is absorbed quickly and [metabolized in the liver]
	{[]string{"NP", "PP"}, (*work).afterPredicateAnd, 0.6},
	// In patients with cirrhosis, […]: a clause.
	{[]string{"VP"}, (*work).wantsClause, noClause},
	{[]string{"AP", "NP"}, (*work).wantsClause, 2 * noVerb},
	{[]string{"PP"}, both((*work).sentenceEnds, (*work).wantsClause), 2 * noVerb},
	{[]string{"S", "PP"}, (*work).wantsClause, 0},
	// attacks become more frequent, [intervals shorten], and tophi appear
	{[]string{"NP"}, (*work).clauseListed, 2 * noVerb},
	// Women [are …]: one subject is enough.
	{[]string{"S"}, (*work).predicateOnly, 1.8},
	{[]string{"AP"}, (*work).predicateOnly, 1.3 * noPredicate},
	{[]string{"PP"}, (*work).predicateOnly, noPredicate},
	{[]string{"CL"}, func(w *work) bool { return w.leftWord() != "," && w.predicateOnly() }, noPredicate},
	{[]string{"NP"}, both((*work).predicateOnly, (*work).asideBefore), noPredicate},
	{[]string{"NP"}, behindOne(causers), 0},
	{[]string{"NP"}, (*work).predicateOnly, 1.3 * noPredicate},
	// Tenecteplase, [which requires a single bolus], is replacing it. What stands between a subject and its verb has no subject of its own.
	{[]string{"S"}, (*work).betweenSubjectAndVerb, noClause},
	// together cause [more than a million deaths]
	{[]string{"VP"}, behindOne(causers), noSubject},
	// Figure 1. [Study flow chart]
	{[]string{"VP"}, (*work).inCaption, noVerb},
	// A heading names things.
	{[]string{"S"}, (*work).inHeading, noVerb},
	// is contraindicated [during pregnancy]
	{[]string{"S"}, both((*work).afterPassive, (*work).noVerbFollows), noPredicate},
	// with [regular monitoring of liver function]
	{[]string{"VP"}, behind("with"), 1.2},
	// when the patient [is allergic to contrast media] or pregnant
	{[]string{"PP", "NP", "AP"}, (*work).beforeSecondState, noPredicate},
	// resolves [without treatment]
	{[]string{"VP"}, (*work).afterPredicate, noPredicate},
	// [Adherence is poor]. A sentence has a verb.
	{[]string{"NP"}, both((*work).closedSentence, (*work).afterColon), noVerb},
	{[]string{"NP"}, (*work).closedSentence, 2 * noVerb},
	// the guideline [recommends] that
	{[]string{"NP"}, both((*work).thatFollows, (*work).subjectBefore), noPredicate},
	// [The prognosis is good], with a high survival rate. Nothing else is the verb.
	{[]string{"NP", "PP"}, (*work).opensSentence, noPredicate},
	// [Quit smoking and limit alcohol] and exercise regularly. An order goes on with another.
	{[]string{"NP"}, (*work).orderGoesOn, noClause},
	// [Autoantibodies attack] the receptor. The English gives the object.
	{[]string{"NP"}, (*work).objectBehind, noVerb},
	// Cirrhosis [with ascites] is difficult to treat, but factors [that affect prognosis] are known: no compound begins with a plural.
	{[]string{"VP"}, both((*work).attribute, (*work).singularBefore), noPredicate},
	{[]string{"VP"}, (*work).attribute, noVerb},
	{[]string{"NP"}, (*work).attribute, 2 * noVerb},
	// [Allergy to penicillin] is a contraindication: a subject, no adjective
	{[]string{"AP"}, both((*work).nothingBefore, (*work).subjectAsked), noClause},
	// [Poor adherence] is common: a subject.
	{[]string{"S"}, begun((*work).subjectAsked), noClause},
	{[]string{"PP"}, begun((*work).subjectAsked), noPredicate},
	{[]string{"VP"}, begun((*work).finiteAhead), 0.5},
	// [Biopsy] confirmed cancer, another [study] failed
	{[]string{"VP"}, (*work).subjectOfPast, noSubject},
	{[]string{"VP"}, (*work).clauseStart, 0.15},
	// are not [routinely recommended]
	{[]string{"NP"}, both(behind("not"), (*work).copulaBefore), noVerb},
	// should [be no more than 5 mg], never should [no more than 5 mg]
	{[]string{"PP", "AP"}, (*work).afterModal, noPredicate},
	// may lose molecules, [recruit cells], or secrete cytokines
	{[]string{"NP"}, (*work).verbsBeside, noPredicate},
	// may [recommend a biopsy]
	{[]string{"S"}, (*work).afterModal, 1.2},
	{[]string{"S"}, (*work).insideClause, 0.5},
	// is advised [to rest]
	{[]string{"NP"}, (*work).afterAdvised, noPredicate},
	// aims at [reducing]
	{[]string{"NP"}, (*work).afterAiming, noVerb},
	{[]string{"VP"}, (*work).afterAiming, 0},
	// during the [rehabilitation stage]
	{[]string{"PP"}, behindOnly(lang.Determiner), noPredicate},
	// the [reduction], by [reduction]
	{[]string{"VP"}, behindOnly(lang.Determiner, lang.Preposition), 0.7},
	// was referred for [recurrent cough]
	{[]string{"VP"}, behind("for"), 0.7},
	// suggests [that the condition is severe]
	{[]string{"VP"}, behindOne(clauseTakers), 0.8},
	// she has had [five miscarriages]
	{[]string{"VP"}, func(w *work) bool {
		return w.leftWord() == "had" && slices.Contains([]string{"has", "have"}, w.secondLeft())
	}, noPredicate},
	// can [reduce]
	{[]string{"NP"}, behindOnly(lang.Modal), 0.7},
	{[]string{"NP"}, both(behind("not"), (*work).afterModal), 0.7},
	// if the [sensitivity is low], repeat the test
	{[]string{"NP"}, (*work).clauseBehindArticle, 1.5 * noClause},
	{[]string{"S"}, (*work).clauseBehindArticle, 0},
	// although [symptoms improve], suggests that [symptoms improve]
	{[]string{"NP"}, behindOne(clauseOnly), noVerb},
	// drugs that [lower blood pressure] are
	{[]string{"NP"}, (*work).relativeState, 1.4 * noPredicate},
	{[]string{"NP"}, both((*work).relativeBefore, (*work).objectRightBehind), 1.6 * noClause},
	{[]string{"NP"}, (*work).relativeBefore, noVerb},
	// people who have [touched] a case: no noun stands right before another with its article
	{[]string{"NP", "AP"}, (*work).determinerBehind, 1.6 * noClause},
	// tumors that [are insensitive to chemotherapy] are irradiated
	{[]string{"AP", "PP"}, (*work).relativeState, 1.4 * noPredicate},
	// cells that [lack the receptor] do not respond: the pronoun is the subject
	{[]string{"S"}, both((*work).relativeBefore, (*work).relativeEnds), noSubject},
	// should 避免饮酒 and [recheck liver function]: what is joined to a verb phrase is one
	{[]string{"NP"}, (*work).joinedToVerb, noPredicate},
	// require [surgical treatment], not [are treated]
	{[]string{"VP"}, (*work).afterTransitive, noPredicate},
	// The review discusses [diagnosis and treatment]
	{[]string{"VP"}, (*work).textTells, noPredicate},
	// there was [no difference]
	{[]string{"VP", "S"}, (*work).afterThere, noPredicate},
	// the left [ventricle] was dilated, any [bleeding] should be reported
	{[]string{"AP", "VP"}, (*work).headAsked, noClause},
	// affects [the brain, spinal cord, and peripheral nerves]
	{[]string{"AP"}, both((*work).afterThirdPerson, (*work).sentenceEnds), noPredicate},
	{[]string{"AP"}, func(w *work) bool { return w.afterThere() && !w.thingBehind() }, noPredicate},
	// should be [treated early]
	{[]string{"NP"}, (*work).afterModalBe, 0.8},
	// check that [the tube is in place], reports that [symptoms improve]
	{[]string{"NP", "VP"}, both((*work).afterVerbAndThat, (*work).clauseEnds), 1.4 * noClause},
	{[]string{"NP"}, (*work).afterVerbAndThat, noVerb},
	// is widely used, but [the efficacy is limited]
	{[]string{"NP"}, both(behind(", but"), (*work).sentenceEnds), noVerb},
	// is quick but [has a low sensitivity]
	{[]string{"NP"}, both((*work).afterAdjectiveBut, (*work).sentenceEnds), noPredicate},
	// is difficult to [treat], to [treat]
	{[]string{"NP"}, (*work).afterInfinitiveTo, noPredicate},
	{[]string{"NP"}, both(behind("to"), (*work).purposeBehindNoun), 1.3 * noClause},
	{[]string{"NP"}, behind("to"), 0.3},
}

// expected is what a reading of the whole costs by its category, in view of the words around the fragment.
func (w *work) expected(name string, whole bool) float32 {
	if !whole {
		return 0
	}
	for i := range expectations {
		if e := &expectations[i]; slices.Contains(e.readings, name) && e.where(w) {
			return e.cost
		}
	}
	return 0
}

// afterModal reports an auxiliary that a predicate follows right before the fragment.
func (w *work) afterModal() bool {
	if left := w.r.Setting.Left; len(left) > 1 && left[len(left)-1] == "not" {
		word := left[len(left)-2]
		return lang.BareModal(word) || word == "do" || word == "does" || word == "did" // does not [spread through the air]
	}
	return lang.BareModal(w.leftWord())
}

// afterPredicateAnd reports "and" right before the fragment, behind a predicate, at the end of the sentence.
func (w *work) afterPredicateAnd() bool {
	return w.leftWord() == "and" && w.sentenceEnds() && w.predicateBeforeAnd()
}

func (w *work) inHeading() bool { return w.r.Segment.Kind == text.Heading }

// afterPredicate reports a predicate right before the fragment that takes no other verb behind it.
func (w *work) afterPredicate() bool { return w.afterVerb() || w.afterPassive() && !w.afterUsed() }

// closedSentence reports a whole sentence with its stop behind it.
func (w *work) closedSentence() bool {
	return w.sentenceStart() && w.sentenceEnds() && len(w.r.Setting.Right) > 0
}

func (w *work) thatFollows() bool { return w.rightIs("that") }

func (w *work) nothingBefore() bool { return w.sentenceBefore() == "" }

// objectBehind reports the head of a clause before English that gives an object, and no verb.
func (w *work) objectBehind() bool {
	return w.clauseStart() && objectAhead(w.r.Setting) && lang.CommonPOS(w.r.Setting.Right[0]).Only(lang.Determiner)
}

// afterColon reports what a colon introduces.
func (w *work) afterColon() bool {
	return strings.HasSuffix(strings.TrimRight(w.textBefore(), " "), ":")
}

// clauseBehindArticle reports a conjunction with the article of its subject right before the fragment, and the end of the clause behind it.
func (w *work) clauseBehindArticle() bool {
	return w.leftWord() == "the" && slices.Contains(clauseOnly, w.secondLeft()) && w.clauseEnds()
}

// beforeSecondState reports a subject before the fragment and a second adjective said of it behind.
func (w *work) beforeSecondState() bool {
	right := w.r.Setting.Right
	return len(right) > 1 && slices.Contains([]string{"and", "or"}, right[0]) && lang.CommonPOS(right[1]).Only(lang.Adjective) && w.subjectBefore() &&
		(len(right) == 2 || !lang.CommonPOS(right[2]).Has(lang.Noun))
}

// subjectOfPast reports a verb in the past right behind a fragment that begins its clause, or its noun phrase behind a determiner.
func (w *work) subjectOfPast() bool { return (w.clauseStart() || w.countingBefore()) && w.pastAhead() }

func (w *work) insideClause() bool { return !w.clauseStart() }

// afterAdvised reports a passive of telling somebody to do something: is advised [to rest], not is used [to treat].
func (w *work) afterAdvised() bool {
	return w.afterUsed() && !slices.Contains(infinitivePassives[:3], w.leftWord())
}

// clauseEnds reports the end of the sentence or a comma right behind the fragment.
func (w *work) clauseEnds() bool { return w.sentenceEnds() || w.rightIs(",") }

// relativeEnds reports the end of a relative clause: a mark, or the verb of the noun that it belongs to.
func (w *work) relativeEnds() bool { return w.nothingFollows() || w.finiteAhead() }

// afterVerbAndThat reports "that" right behind a verb.
func (w *work) afterVerbAndThat() bool {
	return w.leftWord() == "that" && lang.CommonPOS(w.secondLeft()).Has(lang.Verb)
}

// afterAdjectiveBut reports "but" right behind a form of be and its adjective.
func (w *work) afterAdjectiveBut() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 2 && left[n-1] == "but" && lang.CommonPOS(left[n-2]).Has(lang.Adjective) && slices.Contains(copulas, left[n-3])
}

// afterInfinitiveTo reports the "to" of an infinitive right before the fragment: is difficult to [treat].
func (w *work) afterInfinitiveTo() bool {
	return w.leftWord() == "to" && slices.Contains(infinitiveTakers, w.secondLeft())
}

// countingBefore reports a determiner right before the fragment that may be a pronoun as well.
func (w *work) countingBefore() bool {
	p := w.beforePOS()
	return p.Has(lang.Determiner) && !p.Has(lang.Preposition)
}

// joinedToVerb reports a place behind a comma or a coordinator with a foreign verb phrase before it.
func (w *work) joinedToVerb() bool {
	switch w.r.Setting.After {
	case text.Base, text.ThirdPerson, text.Plural:
		return true
	}
	return false
}

// orders are verbs that a sentence of advice begins with, and that something follows.
var orders = strings.Fields("start stop avoid continue begin take use check measure report drink eat keep wash apply seek consider limit reduce discontinue resume monitor treat give")

// afterOrder reports such a verb as all that stands before the fragment in its sentence.
func (w *work) afterOrder() bool {
	return slices.Contains(orders, w.sentenceBefore()) && w.r.Segment.Kind != text.Heading
}

// endsPhrase reports a place behind a preposition where the phrase ends: the sentence does, or its verb follows.
func (w *work) endsPhrase() bool {
	l := w.leftWord()
	preposition := lang.CommonPOS(l).Only(lang.Preposition) || l == "to" && lang.CommonPOS(w.secondLeft()).Has(lang.Noun)
	return preposition && (w.sentenceEnds() || w.finiteAhead())
}

// verbRightBehind reports a word right behind the fragment that may be a verb in the present and is no form of a noun phrase: spread.
func (w *work) verbRightBehind() bool {
	right := w.r.Setting.Right
	if len(right) == 0 {
		return false
	}
	p := lang.CommonPOS(right[0])
	return p.Has(lang.Verb) && !p.Has(lang.Adjective) && presentOrBase(right[0]) && len(right) > 1 && lang.CommonPOS(right[1]).Only(lang.Adverb)
}

// relativeBefore reports a relative pronoun with its noun right before the fragment.
func (w *work) relativeBefore() bool {
	second := lang.CommonPOS(w.secondLeft())
	return slices.Contains([]string{"that", "which", "who"}, w.leftWord()) &&
		(w.secondLeft() == "," && w.leftWord() != "that" || second.Has(lang.Noun) && !second.Has(lang.Verb))
}

// afterTransitive reports a word right before the fragment that is a verb with an object and nothing else.
func (w *work) afterTransitive() bool {
	l := w.leftWord()
	return lang.CommonPOS(l).Only(lang.Verb) && presentOrBase(l) && !slices.Contains(bareTakers, l) && !slices.Contains(clauseTakers, l)
}

// captioned is what a caption begins with.
var captioned = regexp.MustCompile(`(?:^|\n)\W*(?i:figure|fig\.?|table|图|表) ?\d+[.:：]? ?$`)

// inCaption reports the place behind the number of a figure or table.
func (w *work) inCaption() bool { return captioned.MatchString(w.textBefore()) }

// headAsked reports English determiners and adjectives before the fragment that open the subject of the verb right behind it.
func (w *work) headAsked() bool {
	left, right := w.r.Setting.Left, w.r.Setting.Right
	if len(left) == 0 || len(right) == 0 || !slices.Contains(finiteWords, right[0]) && !lang.CommonPOS(right[0]).Has(lang.Modal) {
		return false
	}
	words := slices.DeleteFunc(strings.Fields(w.sentenceBefore()), func(s string) bool { return !strings.ContainsFunc(s, unicode.IsLetter) }) // The **left
	for i, word := range words {
		p := lang.CommonPOS(word)
		adjective := p.Has(lang.Adjective) && (!p.Has(lang.Noun) || endsIn(word, "ive", "ine", "al", "ic", "ly", "ary", "left", "right"))
		if !adjective && !p.Has(lang.Determiner) && (i == len(words)-1 || word != "most" && word != "more") {
			return false
		}
	}
	return len(words) > 0 && len(words) < 5
}

// afterThirdPerson reports a verb in -s right before the fragment that tells no state.
func (w *work) afterThirdPerson() bool {
	states := strings.Fields("becomes remains seems appears feels looks gets goes stays turns proves grows keeps makes renders leaves comes tests")
	l := w.leftWord()
	return strings.HasSuffix(l, "s") && presentVerb(l) && !slices.Contains(copulas, l) && !slices.Contains(states, l) &&
		!lang.CommonPOS(l).Has(lang.Adverb) && w.secondLeft() != ""
}

// afterThere reports "there is" right before the fragment.
func (w *work) afterThere() bool {
	return w.secondLeft() == "there" && slices.Contains(copulas, w.leftWord())
}

// baseOnly reports a word that is the base form of a verb and nothing else: secrete, spend.
func baseOnly(word string) bool {
	return lang.CommonPOS(word).Only(lang.Verb) && baseVerb(word)
}

// predicateOnly reports a place for a predicate and nothing else.
func (w *work) predicateOnly() bool { return !w.clauseListed() && w.wantsPredicate() }

// leftBy is the nth word of the English before the fragment, counted back from it; "" without.
func (w *work) leftBy(n int) string {
	left := w.r.Setting.Left
	if len(left) < n {
		return ""
	}
	return left[len(left)-n]
}

func (w *work) leftWord() string { return w.leftBy(1) }

func (w *work) secondLeft() string { return w.leftBy(2) }

// rightIs reports whether the English right behind the fragment begins with a word.
func (w *work) rightIs(word string) bool {
	right := w.r.Setting.Right
	return len(right) > 0 && right[0] == word
}

// afterAiming reports "aim at" right before the fragment.
func (w *work) afterAiming() bool {
	return w.leftWord() == "at" && strings.HasPrefix(w.secondLeft(), "aim")
}

// clauseTakers are verbs that no bare predicate follows: they suggest [that the condition is severe].
var clauseTakers = strings.Fields("suggest suggests suggested show shows showed indicate indicates indicated reveal reveals revealed note notes noted see sees saw demonstrate demonstrates demonstrated confirm confirms confirmed imply implies found detect detects detected")

// afterModalBe reports English that asks for a participle: must be, should be.
func (w *work) afterModalBe() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && left[n-1] == "be" && lang.CommonPOS(left[n-2]).Has(lang.Modal)
}

// courseCost is high for a course without its beginning, unless the English says from where.
func (w *work) courseCost(it *item) float32 {
	if ruleName(it) != "lead-course" {
		return 0
	}
	if w.leftWord() == "from" {
		return 0
	}
	return 2
}
