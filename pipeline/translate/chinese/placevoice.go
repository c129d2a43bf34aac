package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// What a predicate costs in its place by its voice: things are acted upon, people act.

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

// recommenderBefore reports those who recommend as the subject right before the fragment: the guideline [does not recommend].
func (w *work) recommenderBefore() bool {
	return slices.Contains(recommenders, w.leftWord()) && w.subjectBefore()
}

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
