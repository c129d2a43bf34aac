package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// onDay: 术后第5天, behind a participle: discharged [on postoperative day 5]; checked [during the first three months].
func (s *placement) onDay() bool {
	left := s.w.r.Setting.Left
	if s.built.Cat != english.NounPhrase || !saysWhen(s.it) || len(left) == 0 || !participleWord(left[len(left)-1]) {
		return false
	}
	s.b.rule = "chinese/on-day"
	return s.decided(as(english.PrepPhrase, join(0, s.b.put(timePreposition(s.built)), s.b.definite(s.built))), 0)
}

// conditionLast: 如无禁忌证，应终身使用, behind its subject: the drug [should be used for life if there are no contraindications]. A clause between
// subject and verb would part them.
func (s *placement) conditionLast() bool {
	if s.rule() != "verb-adverbial-comma" || !s.w.subjectBefore() || s.w.t.grammar.names[s.it.kids[0].cat] != "CL" {
		return false
	}
	s.b.rule = "chinese/condition-last"
	return s.decided(join(0, s.b.build(s.it.kids[2]).Phrase, s.b.build(s.it.kids[0]).Phrase), 0)
}

// shareDoes: 约一半消失, at the head of its clause: [about half disappear].
func (s *placement) shareDoes() bool {
	if s.rule() != "share-does" || !s.w.clauseStart() || !s.w.nothingFollows() && !objectAhead(s.w.r.Setting) || s.w.copulaBefore() {
		return false
	}
	return s.decided(s.b.shareDo(s.b.build(s.it.kids[0]).Phrase, s.b.build(s.it.kids[1]).Phrase), 0)
}

// adverbialFirst: 医生应根据病情选择, before its object: [according to the condition, physicians should choose] the drug.
func (s *placement) adverbialFirst() bool {
	q, ok := s.w.adverbialFirst(s.b, s.it)
	return ok && s.decided(q, 0)
}

// goesOn: 成功率，减少并发症, behind a verb: increases [the success rate and reduces complications].
func (s *placement) goesOn() bool {
	if !s.w.goesOnFromVerb(s.it) {
		return false
	}
	s.b.rule = "chinese/goes-on"
	kids := []node{s.b.build(s.it.kids[0]), s.b.build(s.it.kids[1]), s.b.build(s.it.kids[2])}
	return s.decided(objectThenVerb(s.b, kids), 0)
}

// beThere: 始终在标准范围内, behind a subject that waits for its verb: the weight [is always within the limits].
func (s *placement) beThere() bool {
	if s.p.Cat != english.PrepPhrase || !s.w.predicateOnly() || !strings.Contains(s.w.r.Source(), "在") || isPerson(s.it) ||
		s.w.leftWord() == "," || s.w.rightIs(",") {
		return false
	}
	s.b.rule = "chinese/be-there"
	be := s.b.verb("be", english.Lemma)
	if n := len(s.p.Words); n > 1 && s.p.Words[0].POS == "adv" {
		return s.decided(s.b.placeAdverb(english.Phrase{Cat: english.AdvPhrase, Words: s.p.Words[:1]}, join(0, be, english.Phrase{Words: s.p.Words[1:]})), 0)
	}
	return s.decided(join(0, be, s.p), 0)
}

// absolute: 灌注不足引起缺氧, behind a preposition: is defined as [hypoperfusion causing hypoxia].
func (s *placement) absolute() bool {
	if !s.w.afterPreposition() {
		return false
	}
	q, ok := s.b.absolute(s.it)
	return ok && s.decided(q, 0)
}

// operationNamed: 行剖宫产, behind a preposition: indications for [cesarean section], after [surgery]. The verb adds nothing (Lü 1999, 进行).
func (s *placement) operationNamed() bool {
	if s.rule() != "object" || s.p.Finite || !slices.Contains([]string{"行", "进行", "施行", "实施"}, s.it.kids[0].head.text) || !isOperation(s.it.kids[1]) ||
		!slices.Contains([]string{"for", "of", "after", "before", "following", "during"}, s.w.leftWord()) {
		return false
	}
	n := s.b.build(s.it.kids[1])
	s.b.rule = "chinese/operation-named"
	return s.decided(as(english.NounPhrase, sourced(s.b.event(n.Phrase), s.b.build(s.it.kids[0]))), 0)
}

// described: 快速生长, between a noun and the verb of the sentence: a nodule [that grows rapidly] should be examined.
func (s *placement) described() bool {
	q, ok := s.w.described(s.b, s.p)
	return ok && s.decided(q, 0)
}

// withoutDoing: 无需等待结果, behind a clause: treatment is started at once, [without waiting for results].
func (s *placement) withoutDoing() bool {
	q, ok := s.w.withoutDoing(s.b, s.it)
	return ok && s.decided(q, 0)
}

// be gives a copula that nothing has inflected its form of the present. It goes on.
func (s *placement) be() bool {
	if s.p.Cat != english.VerbPhrase || s.p.Finite || headText(s.p) != "be" {
		return false
	}
	if f := headWord(s.p).Form; f == english.Lemma || f == english.PresentSingular && alsoOpen(s.p) {
		s.p = inflect(s.p, english.PresentSingular)
	}
	return false
}

// aim: 缓解症状, where the English speaks of an aim: the goal is [to relieve symptoms], nimodipine is given [to prevent vasospasm] (Quirk et
// al. 1985, 15.48).
func (s *placement) aim() bool {
	if s.p.Cat != english.VerbPhrase || s.p.Finite || headWord(s.p).Form != english.Lemma || headText(s.p) == "be" || headText(s.p) == "have" {
		return false
	}
	if !(s.w.copulaBefore() && s.w.aimBefore()) && !(s.w.purposeBefore() && s.rule() == "object") {
		return false
	}
	s.b.rule = "chinese/aim"
	s.p.Finite = true
	return s.decided(join(1, s.b.put("to"), s.p), 1)
}

// which: 可调节速率, behind a noun and a comma: closed-loop systems, [which can adjust the rate].
func (s *placement) which() bool {
	if s.p.Cat != english.VerbPhrase || !s.p.Finite || !s.w.relative(s.it) {
		return false
	}
	s.b.doubts += 0.05
	s.b.rule = "chinese/which"
	return s.decided(as(english.Clause, join(1, s.b.put("which"), s.p)), 0)
}

// ownObject: 留针30分钟, behind a clause about needles: needles are inserted and [retained for 30 minutes]. It goes on.
func (s *placement) ownObject() bool {
	if q, ok := ownObjectBefore(s.p, s.w.sentenceBefore()); ok {
		s.b.rule = "chinese/own-object"
		s.p = q
	}
	return false
}

// nobodys: 应卧床休息, in a sentence that names nobody: [patients should rest in bed].
func (s *placement) nobodys() bool {
	if s.p.Cat != english.VerbPhrase {
		return false
	}
	q, ok := s.w.nobodys(s.b, s.it, s.p)
	return ok && s.decided(q, s.lead)
}

// mustNot: 切勿自行停药, behind those whom it is told: patients [must not stop the drug without medical advice]. It goes on.
func (s *placement) mustNot() bool {
	if s.p.Cat == english.VerbPhrase && s.p.Finite && s.w.subjectBefore() {
		s.p = mustNot(s.p)
	}
	return false
}

// thenDone: 获得培养结果, behind "until" at the head of a sentence: until [culture results are obtained], broad-spectrum drugs are used.
func (s *placement) thenDone() bool {
	if s.rule() != "object" || s.p.Finite || !slices.Contains([]string{"until", "unless", "once"}, s.w.leftWord()) || !s.w.afterOpening() {
		return false
	}
	verb, object := s.b.build(s.it.kids[0]), s.b.build(s.it.kids[1])
	if !transitiveVerb(verb.item) || isPerson(object.item) {
		return false
	}
	s.b.rule = "chinese/then-done"
	return s.decided(s.b.clause(object.Phrase, s.b.passive(verb.Phrase)), 0)
}

// itThen: 不能耐受, behind a conjunction that begins the sentence: if [it cannot be tolerated], the dose is halved.
func (s *placement) itThen() bool {
	if s.p.Cat != english.VerbPhrase || !s.p.Finite || len(s.p.Words) < 2 ||
		!slices.Contains([]string{"can", "cannot", "may"}, s.p.Words[0].Text) || s.p.Words[1].Text != "be" || !s.w.afterOpening() {
		return false
	}
	s.b.doubts += 0.1 // several are "they"
	s.b.rule = "chinese/it-then"
	return s.decided(as(english.Clause, join(1, s.b.put("it"), s.p)), 0)
}

// prompts: 应筛查感染, behind an illness: dermatomyositis [should prompt screening for infection]. It goes on.
func (s *placement) prompts() bool {
	if s.p.Cat == english.VerbPhrase {
		s.p = s.w.prompts(s.b, s.it, s.p)
	}
	return false
}

// saidAlready: 避光保存, behind "stored": should be stored [protected from light]. It goes on.
func (s *placement) saidAlready() bool {
	if s.p.Cat == english.VerbPhrase {
		s.p = s.w.saidAlready(s.p)
	}
	if rest, ok := s.w.verbSaid(s.p); ok {
		return s.decided(rest, 0)
	}
	if words := s.p.Words; s.w.afterThere() && len(words) > 2 &&
		words[0].Text == "there" && words[1].Text == "be" {
		s.p.Words = slices.Clone(s.p.Words[2:]) // There is [currently no cure]
		s.p.Words[0].Source = s.built.Words[0].Source + s.p.Words[0].Source
		s.p.Cat, s.p.Head, s.p.Finite = english.AdvPhrase, 0, false
	}
	return false
}

// verbSaid drops the verb that the English before the fragment has said already: prevalence ranged [from 5% to 15%].
func (w *work) verbSaid(p english.Phrase) (english.Phrase, bool) {
	if p.Cat != english.VerbPhrase || p.Finite || p.Head != 0 || len(p.Words) < 2 || len(p.Also) > 0 || headWord(p).POS != "verb" ||
		strings.Contains(headText(p), " ") || !w.beforePOS().Only(lang.Verb) {
		return p, false
	}
	verb, rest := headWord(p), english.Phrase{Words: slices.Clone(p.Words[1:])}
	for _, form := range []english.Form{english.Lemma, english.PresentSingular, english.PastSingular, english.PastParticiple} {
		if verb.Form = form; english.Inflect(verb) == w.leftWord() && lang.CommonPOS(rest.Words[0].Text).Has(lang.Preposition) {
			rest.Words[0].Source = verb.Source + rest.Words[0].Source
			return as(english.PrepPhrase, rest), true
		}
	}
	return p, false
}

// subjectless doubts a predicate in a sentence that has no subject, and a noun where a clause or a predicate must be. It goes on.
func (s *placement) subjectless() bool {
	if (s.p.Cat == english.NounPhrase || s.p.Cat == english.AdjPhrase) && (s.w.subjectNext() || s.w.relativeState() || s.w.openedSubject()) {
		s.b.doubts += 0.5
	}
	if s.p.Cat != english.VerbPhrase && s.it.size == 1 && s.w.copulaBefore() && s.b.peopleBefore() && (isOperation(s.it) || actionAdjective(s.it)) {
		s.b.doubts += 0.5 // he was [surgical] the next day
	}
	if s.p.Cat == english.NounPhrase && s.w.predicateOfThing() && (stateOf(s.it) || stateNoun([]*item{bareNoun(s.it)}) || symptomWord(s.p)) {
		s.b.doubts += 0.4 // the bowel is [decreased peristalsis]
	}
	if s.p.Cat == english.NounPhrase && (s.w.leftWord() == ";" || s.w.leftWord() == "," && !s.w.spliced()) && s.w.sentenceEnds() &&
		(stateOf(s.it) || changedTerm(s.it)) {
		s.b.doubts += 0.7 // the pupil dilates; [absent light reflex]
	}
	if s.p.Cat == english.VerbPhrase && !s.p.Finite && headText(s.p) != "be" &&
		slices.Contains([]string{"if", "because", "although", "whereas", "whether"}, s.w.leftWord()) {
		s.b.doubts += 0.3 // if [deteriorate]
	}
	if s.p.Cat == english.VerbPhrase && (s.w.wantsClause() || s.w.subjectNext() || s.w.sentenceStart() && (headText(s.p) == "have" || headText(s.p) == "be")) {
		s.b.doubts += 0.3
	}
	return false
}

// past: 出现发热, behind its subject in a text that tells of the past: on day 3, the patient [developed a fever].
func (s *placement) past() bool {
	if !s.b.past || s.p.Cat != english.VerbPhrase || !s.w.subjectBefore() {
		return false
	}
	p := toldPast(s.p)
	if headText(p) == "be" && headWord(p).Form == english.PastSingular && s.b.pluralRightBefore() {
		p = inflect(p, english.PastPlural)
	}
	return s.decided(p, s.lead)
}

// governed puts in what the English right before the fragment asks for; see governings. It goes on.
func (s *placement) governed() bool {
	if s.lead == 0 && len(s.p.Words) > 0 {
		for _, step := range governings {
			if step.do(s) {
				break
			}
		}
	}
	return false
}

// undergone marks a verb of what clinicians do that has no object of its own, for the words behind it to tell who does it. It goes on.
func (s *placement) undergone() bool {
	s.p.Undergone = s.p.Cat == english.VerbPhrase && !s.p.Finite && slices.Contains(agentVerbs, headText(s.p)) && objectlessPhrase(s.p)
	return false
}

// reduced drops the copula of a passive that the sentence has no place for: it is a disease [caused by bacteria], improved when [added to
// therapy].
func (s *placement) reduced() bool {
	p := s.p
	if state, ok := stateAlone(p); ok && (s.w.whenBefore() || s.w.copulaBefore()) {
		return s.decided(as(english.AdjPhrase, state), s.lead)
	}
	if s.w.ifDone(s.it) {
		if q, ok := s.asDone(); ok {
			return s.decided(q, s.lead)
		}
	}
	if q, ok := s.afterBe(); ok {
		return s.decided(q, s.lead)
	}
	if p.Cat != english.VerbPhrase || p.Finite || len(p.Words) < 2 || headText(p) != "be" || headWord(p).Source != "" {
		return false
	}
	if !s.w.copulaBefore() && !s.w.secondParticiple() &&
		!(p.Head == 0 && !s.w.beforeSecondState() && (s.w.afterVerbAndNoun() || s.w.afterAside() || s.w.whenBefore())) {
		return false
	}
	return s.decided(as(english.AdjPhrase, dropBe(p)), s.lead)
}

// absolute turns a clause into a noun with a participle, for a preposition before it: defined as hypoperfusion causing hypoxia, as blood
// loss reaching 1000 mL within 24 hours.
func (b *builder) absolute(it *item) (english.Phrase, bool) {
	var when english.Phrase
	switch ruleName(it) {
	case "clause":
	case "clause-adverbial":
		when = b.build(it.kids[0]).Phrase
		if it = it.kids[1]; ruleName(it) != "clause" {
			return english.Phrase{}, false
		}
	default:
		return english.Phrase{}, false
	}
	subject, vp := b.build(it.kids[0]), b.build(it.kids[1]).Phrase
	if vp.Finite {
		return english.Phrase{}, false
	}
	b.rule = "chinese/absolute"
	if headText(vp) != "be" {
		vp = verbForm(vp, english.Gerund)
	} else if i := vp.Head + 1; i < len(vp.Words) &&
		slices.Contains([]string{"less", "more", "below", "above", "at", "lower", "higher", "greater"}, firstOf(vp.Words[i].Text)) {
		if vp = dropBe(vp); firstOf(vp.Words[0].Text) != "below" && firstOf(vp.Words[0].Text) != "above" {
			vp = join(1, b.put("of"), vp) // a urine output of less than 400 mL
		}
	} else {
		return english.Phrase{}, false
	}
	return as(english.NounPhrase, join(0, b.settle(subject.Phrase), vp, when)), true
}

// firstOf is the first word of a term.
func firstOf(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

// alsoOpen reports verbs coordinated with the head whose form is not decided.
func alsoOpen(p english.Phrase) bool {
	return len(p.Also) > 0 && !slices.ContainsFunc(p.Also, func(i int) bool { return p.Words[i].Form != english.Lemma })
}
