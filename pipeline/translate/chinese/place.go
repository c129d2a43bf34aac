package chinese

import (
	"slices"
	"strings"

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
	// smoking and obesity cause [heart disease], where the verb may be a noun
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

// courseCost is high for a course without its beginning, unless the English says from where.
func (w *work) courseCost(it *item) float32 {
	if ruleName(it) != "lead-course" || w.leftWord() == "from" {
		return 0
	}
	return 2
}
