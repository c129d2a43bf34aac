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

// An expectation is what a reading of some category costs in a place.
type expectation struct {
	readings []string
	where    func(w *work) bool
	cost     float32
}

// expectations are asked in order; the first that is about the reading and the place decides.
var expectations = []expectation{
	// [Unlike adults], children rarely complain: what stands before a clause is no order.
	{[]string{"VP"}, (*work).clauseAhead, noSubject},
	// provided that [the patient consents], until [results are obtained]
	{[]string{"NP"}, func(w *work) bool { return w.leftWord() == "that" && w.secondLeft() == "provided" }, noClause},
	{[]string{"NP", "VP"}, (*work).afterOpening, 0.6},
	// is not contagious, so [isolation is not needed]
	{[]string{"VP", "NP"}, func(w *work) bool { return w.leftWord() == "so" && w.secondLeft() == "," }, 0.8},
	// is absorbed quickly and [metabolized in the liver]
	{[]string{"NP", "PP"}, func(w *work) bool { return w.leftWord() == "and" && w.sentenceEnds() && w.predicateBeforeAnd() }, 0.6},
	// In patients with cirrhosis, […]: a clause.
	{[]string{"VP"}, (*work).wantsClause, noClause},
	{[]string{"AP", "NP"}, (*work).wantsClause, 2 * noVerb},
	{[]string{"PP"}, func(w *work) bool { return w.sentenceEnds() && w.wantsClause() }, 2 * noVerb},
	{[]string{"S", "PP"}, (*work).wantsClause, 0},
	// attacks become more frequent, [intervals shorten], and tophi appear
	{[]string{"NP"}, (*work).clauseListed, 2 * noVerb},
	// Women [are …]: one subject is enough.
	{[]string{"S"}, (*work).predicateOnly, 1.8},
	{[]string{"AP", "PP"}, (*work).predicateOnly, noPredicate},
	{[]string{"NP"}, func(w *work) bool { return w.predicateOnly() && w.asideBefore() }, noPredicate},
	{[]string{"NP"}, (*work).predicateOnly, 2 * noVerb},
	// Tenecteplase, [which requires a single bolus], is replacing it. What stands between a subject and its verb has no subject of its own.
	{[]string{"S"}, (*work).betweenSubjectAndVerb, noClause},
	// together cause [more than a million deaths]
	{[]string{"VP"}, func(w *work) bool { return slices.Contains(causers, w.leftWord()) }, noSubject},
	// A heading names things.
	{[]string{"S"}, func(w *work) bool { return w.r.Segment.Kind == text.Heading }, noVerb},
	// is contraindicated [during pregnancy]
	{[]string{"S"}, func(w *work) bool { return w.afterPassive() && w.noVerbFollows() }, noPredicate},
	// resolves [without treatment]
	{[]string{"VP"}, func(w *work) bool { return w.afterVerb() || w.afterPassive() && !w.afterUsed() }, noPredicate},
	// [Adherence is poor]. A sentence has a verb.
	{[]string{"NP"}, func(w *work) bool { return w.sentenceStart() && w.sentenceEnds() && len(w.r.Setting.Right) > 0 }, noVerb},
	// the guideline [recommends] that
	{[]string{"NP"}, func(w *work) bool { return w.rightIs("that") && w.subjectBefore() }, noPredicate},
	// [The prognosis is good], with a high survival rate. Nothing else is the verb.
	{[]string{"NP"}, (*work).opensSentence, noPredicate},
	// Cirrhosis [with ascites] is difficult to treat.
	{[]string{"VP"}, (*work).attribute, noPredicate},
	// [Allergy to penicillin] is a contraindication: a subject, no adjective
	{[]string{"AP"}, func(w *work) bool { return w.sentenceBefore() == "" && w.subjectAsked() }, noClause},
	// [Poor adherence] is common: a subject.
	{[]string{"S"}, func(w *work) bool { return w.clauseStart() && w.subjectAsked() }, noClause},
	{[]string{"PP"}, func(w *work) bool { return w.clauseStart() && w.subjectAsked() }, noVerb},
	{[]string{"VP"}, func(w *work) bool { return w.clauseStart() && w.finiteAhead() }, 0.5},
	// [Biopsy] confirmed cancer, another [study] failed
	{[]string{"VP"}, func(w *work) bool { return (w.clauseStart() || w.countingBefore()) && w.pastAhead() }, noSubject},
	{[]string{"VP"}, (*work).clauseStart, 0.15},
	// are not [routinely recommended]
	{[]string{"NP"}, func(w *work) bool { return w.leftWord() == "not" && w.copulaBefore() }, noVerb},
	// should [be no more than 5 mg], never should [no more than 5 mg]
	{[]string{"PP", "AP"}, (*work).afterModal, noPredicate},
	// may lose molecules, [recruit cells], or secrete cytokines
	{[]string{"NP"}, (*work).verbsBeside, noPredicate},
	// may [recommend a biopsy]
	{[]string{"S"}, (*work).afterModal, 1.2},
	{[]string{"S"}, func(w *work) bool { return !w.clauseStart() }, 0.5},
	// is advised [to rest]
	{[]string{"NP"}, func(w *work) bool {
		return w.afterUsed() && !slices.Contains(infinitivePassives[:3], w.leftWord())
	}, noPredicate},
	// aims at [reducing]
	{[]string{"NP"}, (*work).afterAiming, noVerb},
	{[]string{"VP"}, (*work).afterAiming, 0},
	// during the [rehabilitation stage]
	{[]string{"PP"}, func(w *work) bool { return w.beforePOS().Only(lang.Determiner) }, noPredicate},
	// the [reduction], by [reduction]
	{[]string{"VP"}, func(w *work) bool { return w.beforePOS().Only(lang.Determiner) || w.beforePOS().Only(lang.Preposition) }, 0.7},
	// suggests [that the condition is severe]
	{[]string{"VP"}, func(w *work) bool { return slices.Contains(clauseTakers, w.leftWord()) }, 0.8},
	// can [reduce]
	{[]string{"NP"}, func(w *work) bool { return w.beforePOS().Only(lang.Modal) }, 0.7},
	// if [symptoms worsen], although [symptoms improve]: a noun alone is no clause
	{[]string{"NP"}, func(w *work) bool {
		return slices.Contains(clauseOnly, w.leftWord()) && (w.sentenceEnds() || w.rightIs(","))
	}, 1.5 * noClause},
	// although [symptoms improve], suggests that [symptoms improve]
	{[]string{"NP"}, func(w *work) bool { return slices.Contains(clauseOnly, w.leftWord()) }, noVerb},
	// drugs that [lower blood pressure] are
	{[]string{"NP"}, func(w *work) bool { return w.relativeBefore() && (w.nothingFollows() || w.finiteAhead()) }, noPredicate},
	{[]string{"NP"}, (*work).relativeBefore, noVerb},
	// should 避免饮酒 and [recheck liver function]: what is joined to a verb phrase is one
	{[]string{"NP"}, (*work).joinedToVerb, noPredicate},
	// require [surgical treatment], not [are treated]
	{[]string{"VP"}, (*work).afterTransitive, noPredicate},
	// there was [no difference]
	{[]string{"VP", "S", "AP"}, (*work).afterThere, noPredicate},
	// should be [treated early]
	{[]string{"NP"}, (*work).afterModalBe, 0.8},
	{[]string{"NP"}, func(w *work) bool { return w.leftWord() == "that" && lang.CommonPOS(w.secondLeft()).Has(lang.Verb) }, noVerb},
	// is widely used, but [the efficacy is limited]
	{[]string{"NP"}, func(w *work) bool { return w.leftWord() == "but" && w.secondLeft() == "," && w.sentenceEnds() }, noVerb},
	// is quick but [has a low sensitivity]
	{[]string{"NP"}, func(w *work) bool {
		left := w.r.Setting.Left
		n := len(left)
		return n > 2 && left[n-1] == "but" && lang.CommonPOS(left[n-2]).Has(lang.Adjective) && slices.Contains(copulas, left[n-3]) && w.sentenceEnds()
	}, noPredicate},
	// is difficult to [treat], to [treat]
	{[]string{"NP"}, func(w *work) bool { return w.leftWord() == "to" && slices.Contains(infinitiveTakers, w.secondLeft()) }, noPredicate},
	{[]string{"NP"}, func(w *work) bool { return w.leftWord() == "to" }, 0.3},
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

// afterModal reports an auxiliary right before the fragment, which a predicate follows.
func (w *work) afterModal() bool {
	return slices.Contains([]string{"can", "may", "should", "must", "will", "could", "might", "would", "cannot"}, w.leftWord())
}

// pastAhead reports a verb in the past right behind the fragment.
func (w *work) pastAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && lang.CommonPOS(right[0]).Only(lang.Verb) && slices.ContainsFunc(lang.EnglishAnalyses(right[0]), func(a lang.EnglishForm) bool { return a.Form == lang.FormPast })
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

// relativeBefore reports a relative pronoun with its noun right before the fragment.
func (w *work) relativeBefore() bool {
	second := lang.CommonPOS(w.secondLeft())
	return slices.Contains([]string{"that", "which", "who"}, w.leftWord()) && (w.secondLeft() == "," && w.leftWord() != "that" || second.Has(lang.Noun) && !second.Has(lang.Verb))
}

// afterTransitive reports a word right before the fragment that is a verb with an object and nothing else.
func (w *work) afterTransitive() bool {
	l := w.leftWord()
	return lang.CommonPOS(l).Only(lang.Verb) && presentOrBase(l) && !slices.Contains(bareTakers, l) && !slices.Contains(clauseTakers, l)
}

// bareTakers are verbs that the bare form of another follows: helps reduce pain.
var bareTakers = []string{"help", "helps", "let", "lets"}

// presentOrBase reports a form of a verb in the present.
func presentOrBase(word string) bool {
	return slices.ContainsFunc(lang.EnglishAnalyses(word), func(a lang.EnglishForm) bool {
		return a.POS == lang.Verb && (a.Form == lang.FormBase || a.Form == lang.FormThird)
	})
}

// afterThere reports "there is" right before the fragment.
func (w *work) afterThere() bool {
	return w.secondLeft() == "there" && slices.Contains(copulas, w.leftWord())
}

// verbsBeside reports an item between two verbs of a list: may lose molecules, [recruit cells], or secrete cytokines.
func (w *work) verbsBeside() bool {
	right := w.r.Setting.Right
	if w.leftWord() != "," || len(right) < 3 || right[0] != "," {
		return false
	}
	next := right[1]
	if next == "and" || next == "or" {
		next = right[2]
	}
	if right[1] != next && lang.CommonPOS(next).Has(lang.Verb) && slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return lang.CommonPOS(s).Only(lang.Modal) }) {
		return true
	}
	first, _, _ := strings.Cut(w.sentenceBefore(), " ")
	return (baseOnly(next) || right[1] != next && slices.Contains(plainFinite, next)) && !slices.Contains(adverbialOpeners, first)
}

// baseOnly reports a word that is the base form of a verb and nothing else: secrete, spend.
func baseOnly(word string) bool {
	return lang.CommonPOS(word).Only(lang.Verb) && slices.ContainsFunc(lang.EnglishAnalyses(word), func(a lang.EnglishForm) bool { return a.POS == lang.Verb && a.Form == lang.FormBase })
}

// labeled is high for a verb or an adjective that is a noun as well, behind a colon, where what was announced is named: Complication: [death].
func (w *work) labeled(it *item, whole bool) float32 {
	if whole && it.size == 1 && it.head.reads("adj") && w.t.grammar.names[it.cat] == "NP" && slices.Contains(copulas, w.leftWord()) && w.secondLeft() != "as" && w.predicateHere() {
		return 0.5 // these drugs are [contraindicated]
	}
	if name := w.t.grammar.names[it.cat]; whole && it.size == 1 && (name == "A" || name == "AP") && it.head.reads("verb") && it.head.reads("noun") && endsIn(englishOf(it), "ic", "al", "ive", "ory") && w.predicateOfThing() {
		return 0.5 // patients were [treated], not therapeutic
	}
	before := strings.TrimRight(w.r.Doc.Text[:w.r.Span.Start], " ")
	if whole && it.size == 1 && it.head.reads("noun") && w.t.grammar.names[it.cat] != "NP" && strings.HasSuffix(before, ":") && w.sentenceEnds() {
		return 0.8
	}
	return 0
}

// predicateOnly reports a place for a predicate and nothing else.
func (w *work) predicateOnly() bool { return !w.clauseListed() && w.wantsPredicate() }

// leftWord and secondLeft are the last word of the English before the fragment, and the one before that; "" without.
func (w *work) leftWord() string {
	left := w.r.Setting.Left
	if len(left) == 0 {
		return ""
	}
	return left[len(left)-1]
}

func (w *work) secondLeft() string {
	left := w.r.Setting.Left
	if len(left) < 2 {
		return ""
	}
	return left[len(left)-2]
}

// rightIs reports whether the English right behind the fragment begins with a word.
func (w *work) rightIs(word string) bool {
	right := w.r.Setting.Right
	return len(right) > 0 && right[0] == word
}

// finiteAhead reports a verb with a subject right behind the fragment.
func (w *work) finiteAhead() bool {
	right := w.r.Setting.Right
	return len(right) > 0 && (slices.Contains(finiteWords, right[0]) || lang.CommonPOS(right[0]).Has(lang.Modal))
}

// afterAiming reports "aim at" right before the fragment.
func (w *work) afterAiming() bool {
	return w.leftWord() == "at" && strings.HasPrefix(w.secondLeft(), "aim")
}

// presentVerb reports a word that can be a verb in the present: blunts, favors.
func presentVerb(word string) bool {
	return slices.ContainsFunc(lang.EnglishAnalyses(word), func(a lang.EnglishForm) bool { return a.POS == lang.Verb && a.Form == lang.FormThird })
}

// actsAhead reports an auxiliary, or a verb in the present that nothing else can be or that its object follows: [Too short an interval] blunts the
// response.
func actsAhead(right []string) bool {
	if len(right) > 1 && lang.CommonPOS(right[0]).Only(lang.Verb) && analyzed(right[0], lang.Verb, lang.FormPast) && right[1] == "the" {
		return true // [preoperative chemotherapy] raised the rate
	}
	if !presentVerb(right[0]) {
		return lang.CommonPOS(right[0]).Has(lang.Modal)
	}
	return lang.CommonPOS(right[0]).Only(lang.Verb) || len(right) > 1 && (lang.CommonPOS(right[1]).Has(lang.Determiner) || right[1] == "to")
}

// onlyVerbAhead reports a word that may be a verb in the present, in a sentence that has no other verb: [Poor ventilation] favors spread.
func onlyVerbAhead(right []string) bool {
	if len(right) < 3 || !presentVerb(right[0]) {
		return false
	}
	for _, word := range right[1:] {
		if word == "." || word == ";" {
			break
		}
		if finiteVerb(word) {
			return false
		}
	}
	return true
}

// meaningVerbs are verbs of what a finding means, which nothing but a noun stands before.
var meaningVerbs = strings.Fields("confirms suggests indicates supports requires excludes confirm suggest indicate require exclude suggested indicated confirmed")

// What follows a subject: verbs that are nothing else, those of several subjects, and adverbs before them.
var (
	plainFinite = strings.Fields("is are was were has have had")
	ofSeveral   = strings.Fields("are were have may can should")
	midAdverbs  = strings.Fields("often usually also sometimes rarely always frequently commonly still")
)

// subjectAsked reports the verb of the sentence right behind the fragment, which begins it: "[Poor adherence] is common".
func (w *work) subjectAsked() bool {
	right := w.r.Setting.Right
	if len(right) > 1 && slices.Contains(midAdverbs, right[0]) {
		right = right[1:]
	}
	if len(right) == 0 {
		return false
	}
	if len(right) > 2 && (right[0] == "and" || right[0] == "or") && strings.ContainsFunc(right[1], lang.IsHan) && slices.Contains(ofSeveral, right[2]) {
		return true // [poor pain control] and 害怕 were the main barriers
	}
	return slices.Contains(plainFinite, right[0]) || slices.Contains(meaningVerbs, right[0]) || actsAhead(right) || w.sentenceBefore() == "" && onlyVerbAhead(right)
}

// aims are nouns that are to do something: the goal is to relieve symptoms.
var aims = strings.Fields("goal goals aim aims purpose objective objectives task tasks step steps key strategy strategies priority priorities approach option options solution first role function principle principles intention plan effect mainstay treatment challenge target focus cornerstone")

// aimBefore reports that the sentence before the fragment speaks of an aim.
func (w *work) aimBefore() bool {
	return slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(aims, s) })
}

// timedNoun reports a word for a time that is an adjective as well, before the noun that a sentence begins with: [preoperative] tests include.
func (w *work) timedNoun(it *item) bool {
	right := w.r.Setting.Right
	if len(right) < 2 || right[1] == "," || w.sentenceBefore() != "" || it.size != 1 || !it.head.reads("adj") || !endsIn(it.head.text, "前", "后", "期") {
		return false
	}
	p := lang.CommonPOS(right[0])
	return p.Has(lang.Noun) && !p.Has(lang.Pronoun) && !p.Has(lang.Determiner)
}

// adverbAlone is what adverbs cost where the sentence ends without a predicate: resistance [is increasingly common], not increasingly commonly.
func (w *work) adverbAlone(whole bool) float32 {
	if whole && (w.sentenceEnds() && w.subjectBefore() || w.sentenceBefore() == "" && (w.subjectAsked() || w.finiteAhead()) || w.adjectivesBeside() || w.opensNoun() || w.predicateHere() || w.attributeHere()) {
		return noPredicate
	}
	return 0
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
	right := w.r.Setting.Right
	return w.sentenceEnds() || right[0] == "," || slices.Contains(adjectiveAhead, right[0]) || lang.CommonPOS(right[0]).Has(lang.Preposition)
}

// adjectiveAhead are words before which a predicate ends: are [more effective] than, is [safer] and cheaper.
var adjectiveAhead = []string{"and", "or", "but", "than", "when", "if", "because", "once", "unless"}

// gradings stand between a form of be and its adjective.
var gradings = strings.Fields("more most less least very so too highly also only not equally particularly")

// attributeHere reports a place between an article and a noun, where an adjective stands: the [preferred] drug.
func (w *work) attributeHere() bool {
	right := w.r.Setting.Right
	if len(right) == 0 || !slices.Contains([]string{"a", "an", "the", "its", "their"}, w.leftWord()) {
		return false
	}
	p := lang.CommonPOS(right[0])
	return p.Has(lang.Noun) && !p.Has(lang.Adjective) && !strings.HasSuffix(right[0], "ed")
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
	return n > 2 && len(right) > 1 && left[n-1] == "," && right[0] == "," && lang.CommonPOS(left[n-2]).Has(lang.Adjective) && slices.Contains(copulas, left[n-3]) && (right[1] == "and" || lang.CommonPOS(right[1]).Has(lang.Adjective))
}

// clauseTakers are verbs that no bare predicate follows: they suggest [that the condition is severe].
var clauseTakers = strings.Fields("suggest suggests suggested show shows showed indicate indicates indicated reveal reveals revealed note notes noted see sees saw demonstrate demonstrates demonstrated confirm confirms confirmed imply implies found detect detects detected")

// voiced is what the voice of a predicate costs in view of the subject before it, and of an object behind it.
func (w *work) voiced(it *item, whole bool) float32 {
	if w.t.grammar.names[it.cat] == "S" {
		return w.voicedSentence(it)
	}
	if w.t.grammar.names[it.cat] == "CL" && len(it.kids) > 0 && it.kids[0].rule == nil && it.kids[0].head.text == "如" && !strings.HasPrefix(ruleName(it), "if-no") && strings.HasSuffix(w.sentenceBefore(), ",") && len(w.r.Setting.Right) > 0 && w.r.Setting.Right[0] == "," {
		return noClause // factors, [such as fear], predict it
	}
	if whole && ruleName(bareNoun(it)) == "of-choice" && w.clauseStart() && w.sentenceEnds() && w.r.Segment.Kind != text.Heading && (len(w.r.Setting.Right) > 0 || w.r.Segment.Kind == text.Item) {
		return noVerb // oral iron is preferred
	}
	if whole && ruleName(it) == "object" && w.afterGoverning() && (!firstPart(it).head.reads("noun") || slices.Contains(altering, firstPart(it).head.text)) {
		return -0.5 // consists of [discontinuing suspected drugs]
	}
	v := voiceOf(it)
	b := builder{set: w.r.Setting}
	switch {
	case !whole:
		return 0
	case w.clauseStart() && (agentless(it) && !b.peopleBefore() || w.concludes() && dutyOfAgent(it)):
		return noClause
	case w.ordersHere(it):
		return -0.4 // if the airway is blocked, [clear the mouth]
	case w.clauseStart() && canOccurIn(it) && !b.peopleBefore():
		return noClause / 2 // what can occur is the subject
	case ruleName(it) == "lead-including" && w.sentenceBefore() == "" && it.kids[0].head.text == "如":
		return noClause // if
	case w.sentenceStart() && (finiteOnly(it) || ruleName(it) == "must-not-be"):
		return noSubject
	case ruleName(it) == "object" && w.copulaBefore() && !w.aimBefore():
		return noPredicate / 2 // is [a drug that inhibits aggregation]
	case w.clauseStart() && w.sentenceBefore() == "" && (slices.Contains(havings, ruleName(it)) || strings.HasPrefix(ruleName(it), "adverb") && len(it.kids) > 1 && slices.Contains(havings, ruleName(it.kids[len(it.kids)-1])) || ruleName(it) == "verb-adverbial-comma" && slices.Contains(havings, ruleName(it.kids[2]))):
		return 2 * noClause // nobody is told to have a rate
	case strings.HasPrefix(ruleName(it), "course-") && w.clauseStart():
		return noClause // the course of treatment is the subject
	case ruleName(it) == "deposition" && w.clauseStart():
		return noPredicate // it is the sentence
	case ruleName(it) == "shi" && w.afterClause():
		return noPredicate // hope [for patients]
	case (w.afterModalBe() || w.predicateOfThing()) && doneWord(it):
		return noClause // must be [reduced], the stitches were [removed]
	case v == anyVoice:
		return 0
	}
	if !w.nothingFollows() {
		if p := lang.CommonPOS(w.r.Setting.Right[0]); v == unmarked && (p.Has(lang.Determiner) || p.Has(lang.Noun) || p.Has(lang.Adjective)) && !p.Has(lang.Preposition) {
			return noPredicate // the English goes on with its object
		}
	}
	if (v == activeAlone || v == undone) && w.copulaBefore() {
		return noPredicate // is [completed]
	}
	if v == activeAlone && (w.spliced() || w.betweenSubjectAndVerb()) && !b.peopleBefore() {
		return noClause // is injected nightly, [adjusted every 3 days]
	}
	if !w.subjectBefore() && !w.coordinatorBefore() {
		return 0
	}
	return float32(voiceCost(v, b.peopleBefore() || b.carersBefore()))
}

// voicedSentence is what a sentence with a subject of its own costs where the English goes on from its own.
func (w *work) voicedSentence(it *item) float32 {
	if strings.HasPrefix(ruleName(it), "recommended") && (w.coordinatorBefore() && slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(recommenders, s) }) || w.recommenderBefore()) {
		return noClause // the guideline advises against this and [recommends that]
	}
	if part := firstPart(it).head; part.entry == nil && slices.Contains([]string{"无需", "无须", "不必"}, part.text) && w.afterFinite() {
		return noClause // are resumed [without checking the pulse]
	}
	if (strings.Contains(ruleName(it), "modal-object") || ruleName(it) == "duty-several") && w.coordinatorBefore() && peopleSubject(strings.Fields(w.sentenceBefore())) {
		return noClause // patients are observed and [should carry an injector]
	}
	if ruleName(it) == "first-choice-is" && (w.r.Segment.Kind == text.Heading || !w.clauseStart() && !w.wantsClause()) {
		return noClause // the drug is [the drug of choice]
	}
	if ruleName(it) == "best-to" && w.sentenceBefore() != "" {
		return noClause // preferably, of what the sentence is about
	}
	return 0
}

// havings are the rules that say of a subject what its parts are like.
var havings = strings.Fields("have-figure have-quality have-state have-changed")

// concludes reports a fragment that draws a conclusion, with a subject of its own.
func (w *work) concludes() bool {
	src := w.r.Source()
	return strings.HasPrefix(src, "因此") || strings.HasPrefix(src, "所以") || strings.HasPrefix(src, "因而") || strings.HasPrefix(src, "故")
}

// peopleSubject reports a sentence that begins with people.
func peopleSubject(left []string) bool {
	return len(left) > 0 && slices.Contains([]string{"patients", "children", "women", "men", "people", "adults", "survivors", "recipients", "donors", "they", "those"}, left[0])
}

// recommenders are those who recommend.
var recommenders = strings.Fields("guideline guidelines guidance society societies organization association committee panel expert experts author authors agency agencies council college")

// canOccurIn reports a predicate of what can occur, with that as its object: 严重时 + 可出现腹水.
func canOccurIn(it *item) bool {
	for it.rule != nil && !strings.HasPrefix(it.rule.Name, "modal") {
		it = it.kids[it.rule.head]
	}
	if it.rule == nil || ruleName(it.kids[1]) != "object" {
		return false
	}
	verb := it.kids[1].kids[0].head.text
	return verb == "出现" || verb == "发生"
}

// afterModalBe reports English that asks for a participle: must be, should be.
func (w *work) afterModalBe() bool {
	left := w.r.Setting.Left
	n := len(left)
	return n > 1 && left[n-1] == "be" && lang.CommonPOS(left[n-2]).Has(lang.Modal)
}

// deeds are nouns whose copula tells what they are: the treatment is [removal].
var deeds = strings.Fields("treatment therapy cause causes option options choice method methods goal step steps aim complication complications sign symptom symptoms feature features result results outcome outcomes endpoint factor factors indication indications mechanism problem effect effects event procedure intervention measure measures approach strategy cornerstone key standard alternative reason reasons finding findings diagnosis remedy answer management prevention this it")

// predicateOfThing reports a form of be before the end of a clause, with a subject that things are done to.
func (w *work) predicateOfThing() bool {
	return slices.Contains(copulas, w.leftWord()) && w.predicateHere() && w.secondLeft() != "there" && w.secondLeft() != "as" &&
		!slices.ContainsFunc(w.r.Setting.Left, func(s string) bool { return slices.Contains(deeds, s) })
}

// doneWord reports a noun that is a verb as well, by itself or behind a word that is an adverb as well: 及时去除.
func doneWord(it *item) bool {
	it = bareNoun(it)
	if ruleName(it) == "adjective" && len(it.kids) == 2 && it.kids[0].head.reads("adv") {
		it = it.kids[1]
	}
	for it.rule != nil && it.size == 1 {
		it = it.kids[0]
	}
	return it.rule == nil && it.head.entry != nil && it.head.entry.POS == "noun" && it.head.reads("verb")
}

// finiteOnly reports predicates with a modal, which are no commands.
func finiteOnly(it *item) bool {
	for it.rule != nil {
		if strings.HasPrefix(it.rule.Name, "modal") {
			return true
		}
		it = it.kids[it.rule.head]
	}
	return false
}

// recommenderBefore reports those who recommend as the subject right before the fragment: the guideline [does not recommend].
func (w *work) recommenderBefore() bool {
	return slices.Contains(recommenders, w.leftWord()) && w.subjectBefore()
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
