package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
)

// What a predicate costs in its place by its voice: things are acted upon, people act.

// A misfit is a reading that its place has no use for, or (with a cost below zero) one that fits there.
type misfit struct {
	cost float32
	here func(w *work, it *item) bool
}

// misfitting is the cost of the first that is here.
func (w *work) misfitting(misfits []misfit, it *item) (cost float32, ok bool) {
	for _, m := range misfits {
		if m.here(w, it) {
			return m.cost, true
		}
	}
	return 0, false
}

// misfits are those of predicates that are the whole fragment, asked in order.
var misfits = []misfit{
	// oral iron is preferred
	{noVerb, (*work).preferredAlone},
	// consists of [discontinuing suspected drugs]
	{-0.5, (*work).gerundAsked},
	{noClause, func(w *work, it *item) bool {
		return w.clauseStart() && (agentless(it) && !w.peopleBefore() || w.concludes() && dutyOfAgent(it))
	}},
	// if the airway is blocked, [clear the mouth]
	{-0.4, (*work).ordersHere},
	// what can occur is the subject
	{noClause / 2, func(w *work, it *item) bool { return w.clauseStart() && canOccurIn(it) && !w.peopleBefore() }},
	// if
	{noClause, func(w *work, it *item) bool {
		return ruleName(it) == "lead-including" && w.nothingBefore() && it.kids[0].head.text == "如"
	}},
	{noSubject, func(w *work, it *item) bool {
		return w.sentenceStart() && (finiteOnly(it) || ruleName(it) == "must-not-be")
	}},
	// is [a drug that inhibits aggregation]
	{noPredicate / 2, func(w *work, it *item) bool { return actsOnObject(it) && w.copulaBefore() && !w.aimBefore() }},
	// the disease is [accompanied by fever]
	{noPredicate, func(w *work, it *item) bool {
		return it.rule != nil && it.rule.Gives == "PP" && beginsIn(firstPart(it).head.text, "伴") && w.copulaBefore()
	}},
	// patients [who use anticoagulants] should be monitored, not with them
	{noPredicate, func(w *work, it *item) bool { return ruleName(it) == "with-tool" && w.peopleRightBefore() }},
	// the mass has [markedly enlarged], the rash has [disappeared]
	{noPredicate, func(w *work, it *item) bool {
		return w.haveBefore() &&
			(changedWord(it) || doneWord(it) && it.size == 1 && !w.peopleBefore() && it.head.domain() != "symptoms" && !condition(it.head.english()))
	}},
	// nobody is told to have a rate
	{2 * noClause, func(w *work, it *item) bool { return w.clauseStart() && w.nothingBefore() && hasParts(it) }},
	// the course of treatment is the subject
	{noClause, func(w *work, it *item) bool { return strings.HasPrefix(ruleName(it), "course-") && w.clauseStart() }},
	// hope [for patients]
	{noPredicate, func(w *work, it *item) bool { return ruleName(it) == "shi" && w.afterClause() }},
	// must be [reduced], the stitches were [removed]
	{noClause, func(w *work, it *item) bool { return (w.afterModalBe() || w.predicateOfThing()) && doneWord(it) }},
}

// sentenceMisfits are those of sentences with a subject of their own, where the English goes on from its own.
var sentenceMisfits = []misfit{
	// the guideline advises against this and [recommends that]
	{noClause, func(w *work, it *item) bool {
		return strings.HasPrefix(ruleName(it), "recommended") &&
			(w.coordinatorBefore() && slices.ContainsFunc(w.r.Setting.Left, recommender) || w.recommenderBefore())
	}},
	// are resumed [without checking the pulse]
	{noClause, func(w *work, it *item) bool { return beginsNeedless(it) && w.afterFinite() }},
	// patients are observed and [should carry an injector]
	{noClause, func(w *work, it *item) bool {
		return (strings.Contains(ruleName(it), "modal-object") || ruleName(it) == "duty-several") && w.coordinatorBefore() &&
			peopleSubject(strings.Fields(w.sentenceBefore()))
	}},
	// the doctor [advised patients to drink plenty of water]
	{noClause, func(w *work, it *item) bool { return ruleName(it) == "told-to" && w.subjectBefore() }},
	// preferably, of what the sentence is about
	{noClause, func(w *work, it *item) bool { return ruleName(it) == "best-to" && !w.nothingBefore() }},
}

// voiced is what the voice of a predicate costs in view of the subject before it, and of an object behind it.
func (w *work) voiced(it *item, whole bool) float32 {
	cat := w.t.grammar.names[it.cat]
	switch {
	case cat == "S":
		cost, _ := w.misfitting(sentenceMisfits, it)
		return cost
	case cat == "CL" && w.suchAs(it):
		return noClause // factors, [such as fear], predict it
	case !whole:
		return 0
	}
	if cost, ok := w.misfitting(misfits, it); ok {
		return cost
	}
	if w.copulaBefore() && eitherActive(it) {
		return 1.5 * noPredicate // was [gradually increased]
	}
	return w.ofVoice(voiceOf(it))
}

// ofVoice is what a predicate of some voice costs.
func (w *work) ofVoice(v voice) float32 {
	switch {
	case v == anyVoice:
		return 0
	case v == unmarked && w.nounPhraseAhead(), (v == activeAlone || v == undone) && w.copulaBefore():
		return noPredicate // the English goes on with its object; is [completed]
	case v == activeAlone && (w.spliced() || w.betweenSubjectAndVerb()) && !w.peopleBefore():
		return noClause // is injected nightly, [adjusted every 3 days]
	case v == unmarkedInside && w.leftWord() == "who":
		return float32(voiceCost(v, true)) // patients who [cannot take it]
	case v == activeAlone && w.afterModal() && w.modalOfThing():
		return noPredicate // insulin should [be injected half an hour before meals]
	case !w.subjectBefore() && !w.coordinatorBefore():
		return 0
	}
	b := builder{set: w.r.Setting}
	return float32(voiceCost(v, b.peopleBefore() || b.carersBefore()))
}

// modalOfThing reports a thing as the subject of the auxiliary right before the fragment: the drain can, but not the nurse must, we should.
func (w *work) modalOfThing() bool {
	n := 2
	if w.leftWord() == "not" {
		n++
	}
	if lang.CommonPOS(w.leftBy(n)).Only(lang.Adverb) {
		n++
	}
	subject := w.leftBy(n)
	if p := lang.CommonPOS(subject); p != 0 && !p.Has(lang.Noun) || lang.SubjectPronoun(subject) || slices.Contains(doers, subject) {
		return false
	}
	return !slices.Contains(peopleBeside, subject) && !slices.Contains(carers, subject) && !recommender(subject)
}

// doers are those who act beside patients, carers and those who recommend.
var doers = strings.Fields("team teams hospital hospitals clinic clinics center centers laboratory laboratories staff personnel workers students schools employers governments countries authorities researchers investigators pharmacists pharmacist midwife midwives surgeons surgeon specialists specialist paramedics rescuers users travelers smokers members relatives mothers mother fathers boys girls visitors system systems services service")

// peopleBefore reports people as the subject before the fragment.
func (w *work) peopleBefore() bool {
	b := builder{set: w.r.Setting}
	return b.peopleBefore()
}

// suchAs reports 如 and its examples between commas, read as a condition.
func (w *work) suchAs(it *item) bool {
	return len(it.kids) > 0 && it.kids[0].rule == nil && it.kids[0].head.text == "如" && !strings.HasPrefix(ruleName(it), "if-no") &&
		strings.HasSuffix(w.sentenceBefore(), ",") && w.rightIs(",")
}

// actsOnObject reports a verb with its object, also with how long or in which way.
func actsOnObject(it *item) bool {
	for ruleName(it) == "adverb" || ruleName(it) == "verb-quantity" || ruleName(it) == "adverbial" {
		it = it.kids[it.rule.head]
	}
	return ruleName(it) == "object"
}

// preferredAlone reports 首选 + a drug as the whole sentence, which has no verb then.
func (w *work) preferredAlone(it *item) bool {
	return ruleName(bareNoun(it)) == "of-choice" && w.clauseStart() && w.sentenceEnds() && !w.inHeading() &&
		(len(w.r.Setting.Right) > 0 || w.r.Segment.Kind == text.Item)
}

// gerundAsked reports a verb with its object behind a preposition that a gerund follows.
func (w *work) gerundAsked(it *item) bool {
	return ruleName(it) == "object" && w.afterGoverning() &&
		(!firstPart(it).head.reads("noun") && !firstPart(it).head.reads("adj") || slices.Contains(altering, firstPart(it).head.text))
}

// beginsNeedless reports a sentence that begins with what is not needed.
func beginsNeedless(it *item) bool {
	part := firstPart(it).head
	return part.entry == nil && slices.Contains([]string{"无需", "无须", "不必"}, part.text)
}

// havings are the rules that say of a subject what its parts are like.
var havings = strings.Fields("have-quality have-state have-changed")

// hasParts reports such a predicate, also behind an adverb or an adverbial.
func hasParts(it *item) bool {
	name := ruleName(it)
	switch {
	case strings.HasPrefix(name, "adverb") && len(it.kids) > 1:
		it = it.kids[len(it.kids)-1]
	case name == "verb-adverbial-comma":
		it = it.kids[2]
	}
	return slices.Contains(havings, ruleName(it))
}

// concludes reports a fragment that draws a conclusion, with a subject of its own.
func (w *work) concludes() bool {
	return beginsIn(w.r.Source(), "因此", "所以", "因而", "故")
}

// peopleSubject reports a sentence that begins with people.
func peopleSubject(left []string) bool {
	return len(left) > 0 &&
		slices.Contains([]string{"patients", "children", "women", "men", "people", "adults", "survivors", "recipients", "donors", "they", "those"}, left[0])
}

// recommenders are those who recommend.
var recommenders = strings.Fields("guideline guidelines guidance society societies organization association committee panel expert experts author authors agency agencies council college")

func recommender(word string) bool { return slices.Contains(recommenders, word) }

// recommenderBefore reports those who recommend as the subject right before the fragment: the guideline [does not recommend].
func (w *work) recommenderBefore() bool {
	return recommender(w.leftWord()) && w.subjectBefore()
}

// canOccurIn reports a predicate of what can occur, with that as its object: 严重时 + 可出现腹水.
func canOccurIn(it *item) bool {
	it = modalIn(it)
	if it == nil || ruleName(it.kids[1]) != "object" {
		return false
	}
	verb := it.kids[1].kids[0].head.text
	return verb == "出现" || verb == "发生"
}

// modalIn is the part of a predicate that its auxiliary begins, nil without one.
func modalIn(it *item) *item {
	for ; it.rule != nil; it = it.kids[it.rule.head] {
		if strings.HasPrefix(it.rule.Name, "modal") {
			return it
		}
	}
	return nil
}

// finiteOnly reports predicates with a modal, which are no commands.
func finiteOnly(it *item) bool { return modalIn(it) != nil }
