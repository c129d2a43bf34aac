package chinese

import "unmix/pipeline/translate/english"

// What the rules built says the same wherever it stands; the English around the fragment asks for one of several forms of it. 乏力 is
// weakness, people [with weakness], patients who [have weakness].

// A placement is a phrase on its way to its place in the English sentence.
type placement struct {
	w  *work
	b  *builder
	it *item
	// built is the phrase as the rules built it, p what the steps before have made of it.
	built, p english.Phrase
	// lead is how many words stand before the main part of the phrase: and, including.
	lead int
}

// decided makes p the phrase that is said; no later step is asked.
func (s *placement) decided(p english.Phrase, lead int) bool {
	s.p, s.lead = p, lead
	return true
}

// rule is the name of the rule that the whole item was read by.
func (s *placement) rule() string { return ruleName(s.it) }

// A placing is one step on that way. It reports whether it has decided; a step that only mends the phrase reports false.
type placing struct {
	name string
	do   func(*placement) bool
}

// placings are the steps in order: what the head of a sentence asks for, then articles and number, then constructions that are said in
// another one here, then verbs. The first that decides ends the way.
var placings = []placing{
	{"whose", (*placement).whose},
	{"opener", (*placement).opener},
	{"operation-named", (*placement).operationNamed},
	{"own-person", (*placement).ownPerson},
	{"only-one", (*placement).onlyOne},
	{"feared", (*placement).feared},
	{"subject-noun", (*placement).subjectNoun},
	{"organs-first", (*placement).organsFirst},
	{"organ", (*placement).organ},
	{"organ-list", (*placement).organList},
	{"one-of-its-kind", (*placement).oneOfItsKind},
	{"complement", (*placement).complement},
	{"one-of-several", (*placement).oneOfSeveral},
	{"whole-of-share", (*placement).wholeOfShare},
	{"year-old", (*placement).yearOld},
	{"measured-before", (*placement).measuredBefore},
	{"number", (*placement).number},
	{"on-day", (*placement).onDay},
	{"on-date", (*placement).onDate},
	{"answer", (*placement).answer},
	{"before-counted", (*placement).beforeCounted},
	{"before-its-noun", (*placement).beforeItsNoun},
	{"condition-last", (*placement).conditionLast},
	{"share-does", (*placement).shareDoes},
	{"adverbial-first", (*placement).adverbialFirst},
	{"goes-on", (*placement).goesOn},
	{"thing-goes-on", (*placement).thingGoesOn},
	{"figure-is", (*placement).figureIs},
	{"absolute", (*placement).absolute},
	{"bounded", (*placement).bounded},
	{"be-there", (*placement).beThere},
	{"with-state", (*placement).withState},
	{"with-had", (*placement).withHad},
	{"during-stage", (*placement).duringStage},
	{"own-verb", (*placement).ownVerb},
	{"have-state", (*placement).haveState},
	{"taking", (*placement).taking},
	{"with-state-spliced", (*placement).withStateSpliced},
	{"with-occurring", (*placement).withOccurring},
	{"at-rate", (*placement).atRate},
	{"done-to", (*placement).doneTo},
	{"described", (*placement).described},
	{"without-doing", (*placement).withoutDoing},
	{"be", (*placement).be},
	{"aim", (*placement).aim},
	{"which", (*placement).which},
	{"it-then", (*placement).itThen},
	{"then-done", (*placement).thenDone},
	{"own-object", (*placement).ownObject},
	{"nobodys", (*placement).nobodys},
	{"itself", (*placement).itself},
	{"improving", (*placement).improving},
	{"undergoing", (*placement).undergoing},
	{"examined", (*placement).examined},
	{"must-not", (*placement).mustNot},
	{"prompts", (*placement).prompts},
	{"said-already", (*placement).saidAlready},
	{"subjectless", (*placement).subjectless},
	{"past", (*placement).past},
	{"governed", (*placement).governed},
	{"undergone", (*placement).undergone},
	{"reduced", (*placement).reduced},
}

// phrase generates one item; lead is the number of words before its main part.
func (w *work) phrase(b *builder, it *item) (p english.Phrase, lead int) {
	n := b.build(it)
	s := placement{w: w, b: b, it: it, built: n.Phrase, p: n.Phrase, lead: b.lead}
	if len(s.p.Words) == 0 && it.rule == nil {
		s.p = b.lone(n)
	}
	for _, step := range placings {
		if step.do(&s) {
			break
		}
	}
	return s.p, s.lead
}
