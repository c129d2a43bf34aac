package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// Chinese leaves out a subject that the text has named; an English sentence has one (Li and Thompson 1981, ch. 24.1; Quirk et al. 1985,
// 10.6).

// itself: 可致失明, in a sentence that has no subject: [it can cause blindness].
func (s *placement) itself() bool {
	if s.p.Cat != english.VerbPhrase {
		return false
	}
	q, ok := s.w.itself(s.b, s.it, s.p)
	return ok && s.decided(q, s.lead)
}

// improving: 缓解, right behind people: most patients [improve].
func (s *placement) improving() bool {
	if s.p.Cat == english.VerbPhrase && s.w.peopleRightBefore() {
		s.p = improving(s.p)
	}
	return false
}

// undergoing: 接种, behind people and an auxiliary: children can [be vaccinated]. It goes on.
func (s *placement) undergoing() bool {
	if s.p.Cat == english.VerbPhrase && !s.p.Finite && s.w.afterModal() && voiceOf(s.it) == undone && slices.Contains(peopleWords, s.w.secondLeft()) {
		s.b.rule = "chinese/undergoing"
		s.p = inflect(s.b.passive(s.p), english.Lemma)
	}
	return false
}

// itself gives a predicate its subject: patients, what is done to a thing, or "it" for what the text speaks of.
func (w *work) itself(b *builder, it *item, p english.Phrase) (english.Phrase, bool) {
	if w.r.Segment.Kind != text.Sentence || !w.noVerbFollows() || len(w.r.Setting.Right) == 0 || w.sentenceBefore() != "" && !w.wantsClause() {
		return p, false
	}
	if left := w.r.Setting.Left; len(left) > 0 && !slices.Contains([]string{",", "which"}, left[len(left)-1]) {
		return p, false
	}
	if it.start != 0 {
		return p, false // a later part of what no rule joins
	}
	b.rule = "chinese/itself"
	var when english.Phrase
	if ruleName(it) == "verb-adverbial-comma" {
		when = b.build(it.kids[0]).Phrase
		b.rule = "chinese/itself"
		when = join(0, when, b.put(","))
		it = it.kids[2]
		p = b.build(it).Phrase
	}
	q, ok := b.ownSubject(it, p, len(when.Words) > 0, w.sentenceBefore() != "")
	if !ok {
		return p, false
	}
	return join(1, when, q), true
}

// ownSubject finds the subject, also behind an adverbial of its own (behind) or of the English before it (named); ok is false where the predicate may be an order.
func (b *builder) ownSubject(it *item, p english.Phrase, behind, named bool) (english.Phrase, bool) {
	if behind && toldToPatients(it) || allowedPatients(it) || p.Finite && undergoneByPatients(p) {
		b.rule = "chinese/patients"
		return b.patientsAre(p), true
	}
	if q, ok := b.dutyUpon(it); ok {
		return q, true
	}
	if q, ok := b.observed(it, p); ok {
		return q, true
	}
	if q, ok := b.methodUsedHere(it, p); ok {
		return q, true
	}
	if named {
		if q, ok := b.actedUpon(it, p); ok {
			return q, true
		}
	}
	if !p.Finite && p.Head < len(p.Words) && headText(p) == "need" && headWord(p).POS == "verb" {
		b.rule = "chinese/patients"
		return b.patientsAre(p), true // patients still need regular screening
	}
	if q, ok := sentOn(p); ok {
		b.rule = "chinese/patients"
		return b.patientsAre(q), true
	}
	if !saysOfThing(it, p) {
		if !isSo(p) {
			return p, false
		}
		b.doubts += 0.2
	}
	b.rule = "chinese/itself"
	b.doubts += 0.1 // several are "they"
	pronoun := b.put("it")
	pronoun.Cat, pronoun.Count, pronoun.Determined = english.NounPhrase, english.Singular, true
	return b.clause(pronoun, p), true
}

// backToLife are what patients are allowed to do as they get well.
var backToLife = strings.Fields("出院 回家 上班 返校 上学 下床 下地")

// allowedPatients reports a condition on which patients can do something.
func allowedPatients(it *item) bool {
	switch ruleName(it) {
	case "only-if-can":
		return byPatients(it.kids[3])
	case "only-after-can":
		return byPatients(it.kids[2]) || slices.Contains(backToLife, lastPart(it).head.text)
	}
	return false
}

// sentAway are the beginnings of entries for where patients are sent.
var sentAway = []string{"be discharged", "be transferred", "be admitted", "be referred"}

// undergoneByPatients reports a predicate of what is done to patients.
func undergoneByPatients(p english.Phrase) bool {
	return slices.ContainsFunc(p.Words[:min(len(p.Words), 6)], func(x english.Word) bool {
		return x.Form == english.PastParticiple && slices.Contains(doneToPatients, firstOf(x.Text)) ||
			beginsIn(x.Text, sentAway...) || beginsIn("be "+x.Text, sentAway...)
	})
}

// saysOfThing reports a predicate that is no order: one with an auxiliary, or a concession with what holds in spite of it.
func saysOfThing(it *item, p english.Phrase) bool {
	if slices.Contains([]string{"conceded-verb-comma", "not-only-verb"}, ruleName(it)) {
		return true
	}
	if !p.Finite {
		return false
	}
	be := func(x english.Word) bool { return firstOf(x.Text) == "be" }
	if slices.Contains([]string{"should", "must"}, firstOf(p.Words[0].Text)) && !slices.ContainsFunc(p.Words[1:min(len(p.Words), 4)], be) {
		return false // whoever should do it is a person
	}
	return len(p.Words) > 1 && (lang.CommonPOS(firstOf(p.Words[0].Text)).Has(lang.Modal) || p.Words[0].Text == "cannot")
}

// improving says of people what Chinese says of their illness: patients improve, symptoms are relieved.
func improving(p english.Phrase) english.Phrase {
	for i := 0; i+1 < len(p.Words); i++ {
		if be, verb := p.Words[i], p.Words[i+1]; be.Text == "be" && verb.Text == "relieve" && verb.Form == english.PastParticiple && len(p.Also) == 0 {
			verb.Text, verb.Alternatives, verb.Form = "improve", nil, be.Form
			p.Words = append(append(slices.Clone(p.Words[:i]), verb), p.Words[i+2:]...)
			return p
		}
	}
	return p
}

// doneInStudies are further verbs of what is done to those who are watched or take part in a trial.
var doneInStudies = []string{"observe", "monitor", "follow up", "assign", "allocate", "randomly divide"}

// observed: 接种后留观30分钟: patients are observed for 30 minutes after vaccination.
func (b *builder) observed(it *item, p english.Phrase) (english.Phrase, bool) {
	if p.Finite || p.Head+1 >= len(p.Words) || headText(p) != "be" {
		return p, false
	}
	if ruleName(it) == "divided-in-two" {
		b.rule = "chinese/patients"
		return b.patientsAre(p), true
	}
	for _, x := range p.Words[p.Head+1 : min(len(p.Words), p.Head+3)] {
		if x.Form == english.PastParticiple && (slices.Contains(doneToPatients, x.Text) || slices.Contains(doneInStudies, x.Text)) {
			b.rule = "chinese/patients"
			return b.patientsAre(p), true
		}
	}
	return p, false
}

// actedUpon: 遮盖双眼, behind the time in English: during phototherapy, [both eyes are covered].
func (b *builder) actedUpon(it *item, p english.Phrase) (english.Phrase, bool) {
	verb, object, around, ok := actedOn(it)
	if !ok || p.Finite || timeUnit(object) || isPerson(object) || !handles(verb) {
		return p, false
	}
	return b.objectDone(verb, object, around), true
}

// performs are verbs of doing what their object names, of which patients are no subject here: 行剖腹探查术.
var performs = strings.Fields("行 进行 施行 实施 予 予以 给予")

// objectDone makes the object of what is done the subject of a passive, with the adverbials around it.
func (b *builder) objectDone(verb, object *item, around []*item) english.Phrase {
	rule := b.rule
	defer func() { b.rule = rule }()
	return b.adding(b.clause(b.build(object).Phrase, b.passive(performed(b.build(verb).Phrase))), around)
}

// handledVerbs are what is done to patients and to things, by those whom nobody names.
var handledVerbs = append(strings.Fields("clear wash expose bandage elevate cover protect clean disinfect irrigate rinse insert remove place fix immobilize compress close open cut ligate clamp suture wrap maintain keep establish restrict correct replace supplement infuse transfuse rewarm warm cool aspirate suction puncture drain collect send"), agentVerbs...)

// handles reports such a verb, and none of what patients do themselves or are harmed by.
func handles(verb *item) bool {
	if slices.Contains(performs, verb.head.text) {
		return true
	}
	return transitiveVerb(verb) && !byPatients(verb) && !slices.Contains(harms, englishOf(verb)) && slices.Contains(handledVerbs, firstOf(englishOf(verb)))
}

// ordersHere reports what is to be done to a thing, behind an adverbial: an order, or what is done by nobody in particular.
func (w *work) ordersHere(it *item) bool {
	verb, object, _, ok := actedOn(it)
	return ok && !finiteOnly(it) && w.wantsClause() && handles(verb) && !timeUnit(object) && !isPerson(object)
}

// methodVerbs are what a report of a study does without naming who; a leaflet has other words for its orders.
var methodVerbs = []string{"采用", "采取", "应用", "开展", "实施", "纳入", "排除", "收集", "选取"}

// methodUsedHere: 采用意向性治疗分析: intention-to-treat analysis is used.
func (b *builder) methodUsedHere(it *item, p english.Phrase) (english.Phrase, bool) {
	verb, object, around, ok := actedOn(it)
	if !ok || p.Finite || !slices.Contains(methodVerbs, verb.head.text) {
		return p, false
	}
	return b.objectDone(verb, object, around), true
}

// isSo reports what a thing is like: is contagious until the lesions have crusted.
func isSo(p english.Phrase) bool {
	if p.Finite || p.Head != 0 || headText(p) != "be" || len(p.Words) < 2 || p.Words[1].Form == english.PastParticiple {
		return false
	}
	return p.Words[1].Text != "not" || len(p.Words) > 2 && p.Words[2].Text == "recommended" // is not recommended
}

// sentOn: 应及早转诊至肾内科: patients [should be referred] to nephrology early; nobody refers himself.
func sentOn(p english.Phrase) (english.Phrase, bool) {
	if !p.Finite || len(p.Also) > 0 {
		return p, false
	}
	for i, w := range p.Words {
		verb := firstOf(w.Text)
		if i == 0 || w.POS != "verb" || w.Form != english.Lemma || verb == "be" {
			continue
		}
		if !slices.Contains([]string{"refer", "transfer", "admit", "discharge", "hospitalize"}, verb) {
			return p, false
		}
		be := english.Word{Text: "be", POS: "verb", Form: english.Lemma, Rules: []string{"chinese/patients"}}
		p.Words = slices.Clone(p.Words)
		p.Words[i].Form = english.PastParticiple
		p.Words = slices.Insert(p.Words, i, be)
		return p, true
	}
	return p, false
}
