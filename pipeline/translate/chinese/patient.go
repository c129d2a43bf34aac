package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/text"
	"unmix/pipeline/translate/english"
)

// Whose duty it is. Chinese says what is to be done without saying by whom (应卧床休息), or makes the illness its subject (皮肌炎应筛查恶性肿瘤).
// In English patients rest and are screened; an illness does neither (AMA Manual of Style, 11.1).

// patientVerbs are what patients themselves are told to do, by the first word of the English.
var patientVerbs = strings.Fields("climb swallow drive swim bathe shower smoke rest seek avoid abstain quit limit drink eat exercise walk sleep get ambulate mobilize return resume lie sit fast refrain undergo receive take wear wash report contact lose stay remain continue adhere cooperate gargle rinse visit consult go learn keep stop")

// dutiful are the auxiliaries of a duty.
var dutiful = strings.Fields("仍需 还需 尚需 仍需要 还需要 仍须 应 应该 应当 必须 须 需 需要 宜 要 都要 一定要 不应 不应该 不宜 不可 不得 可 方可 方能 才能 才可 才可以")

// isModal reports an auxiliary with its predicate.
func isModal(it *item) bool {
	return slices.Contains([]string{"modal", "modal-negative", "modal-still", "modal-only-then"}, ruleName(it))
}

// dutyOf finds the auxiliary of a predicate and what is to be done; ok is false for predicates of another kind.
func dutyOf(it *item) (modal, done *item, ok bool) {
	for it.rule != nil {
		if isModal(it) {
			return it.kids[0], it.kids[1], slices.Contains(dutiful, it.kids[0].head.text)
		}
		it = it.kids[it.rule.head]
	}
	return nil, nil, false
}

// byPatients reports what patients do themselves.
func byPatients(done *item) bool {
	first, rest, _ := strings.Cut(englishOf(done), " ")
	if first == "seek" && rest == "" {
		return false // the cause, which clinicians do
	}
	return slices.Contains(patientVerbs, first) || englishOf(done) == "use contraception"
}

// actedOn parts what is to be done into the verb, its object and the adverbials around them; ok is false without an object.
func actedOn(it *item) (verb, object *item, around []*item, ok bool) {
	for it.rule != nil && it.rule.Name != "object" && it.rule.Name != "verb-every-once-object" {
		for n, k := range it.kids {
			if n != it.rule.head {
				around = append(around, k)
			}
		}
		it = it.kids[it.rule.head]
	}
	if ruleName(it) == "verb-every-once-object" {
		return it.kids[1], it.kids[3], append(around, it.kids[0]), true
	}
	if it.rule == nil || slices.ContainsFunc(around, func(a *item) bool { return a.rule == nil && a.head.entry == nil }) {
		return nil, nil, nil, false // a word of the rule's own may be lost: only then
	}
	return it.kids[0], it.kids[1], around, true
}

// sufferersFrom are the patients with an illness.
func (b *builder) sufferersFrom(illness english.Phrase) english.Phrase {
	p := join(0, b.put("patients with"), b.bareSettle(illness))
	return people(p)
}

// dutyOfIllness states a duty whose subject is an illness as one of patients: patients with dermatomyositis should be screened for malignancy;
// nephrotoxic drugs should be avoided in patients with chronic kidney disease.
func (b *builder) dutyOfIllness(k []node) (english.Phrase, bool) {
	modal, done, ok := dutyOf(k[1].item)
	considered := ok && isPerson(k[0].item) && englishOf(done) == "consider" && !slices.Contains(clinicians, k[0].head.text)
	if !considered && (isPerson(k[0].item) || !condition(k[0].Phrase) && !(ok && byPatients(done) && symptomSubject(k[0].item))) {
		return english.Phrase{}, false
	}
	if considered {
		verb, object, around, ok := actedOn(done)
		if !ok {
			return english.Phrase{}, false
		}
		p := b.dutyPassive(b.build(modal), b.build(verb).Phrase, b.build(object).Phrase)
		return join(0, b.adding(p, around), b.put("in"), b.people(k[0])), true // patients do not consider a septostomy
	}
	if !ok || ruleName(k[1].item) != "modal" && ruleName(k[1].item) != "modal-negative" {
		return english.Phrase{}, false
	}
	verb, object, around, ok := actedOn(done)
	agent := ok && (slices.Contains(agentVerbs, plainVerb(englishOf(done))) || slices.Contains(screening, englishOf(done)))
	rule := b.rule
	defer func() { b.rule = rule }()
	switch b.rule = "chinese/patients"; {
	case agent && slices.Contains(screening, englishOf(done)):
		vp := b.withAuxiliary(b.build(modal), b.passive(b.verb("screen", english.Lemma, b.build(verb))))
		p := join(0, b.clause(b.sufferersFrom(k[0].Phrase), vp), b.put("for"), b.settle(b.build(object).Phrase))
		return b.adding(p, around), true
	case agent:
		p := b.dutyPassive(b.build(modal), b.build(verb).Phrase, b.build(object).Phrase)
		return join(0, b.adding(p, around), b.put("in"), b.sufferersFrom(k[0].Phrase)), true
	case byPatients(done):
		return b.clause(b.sufferersFrom(k[0].Phrase), k[1].Phrase), true
	}
	return english.Phrase{}, false
}

// givenByOthers are treatments that clinicians start and stop.
var givenByOthers = strings.Fields("输液 输血 输注 给药 注射 化疗 放疗 透析 手术 抗凝 麻醉 操作 喂养 按压")

// toldToPatients reports a duty of patients themselves, or what is to be done to them.
func toldToPatients(it *item) bool {
	if _, done, ok := dutyOf(it); ok {
		return byPatients(done) && !endsIn(done.head.text, givenByOthers...) && !endsIn(lastWordOf(done), givenByOthers...)
	}
	_, verb, ok := passiveDuty(it)
	return ok && (slices.Contains(doneToPatients, englishOf(verb)) || slices.Contains(seenAgain, englishOf(verb)))
}

func toldLast(k []*item) bool { return toldToPatients(k[len(k)-1]) }

// patientsAre makes patients the subject of a predicate that is told to them.
func (b *builder) patientsAre(p english.Phrase) english.Phrase {
	return b.clause(people(b.put("patients")), p)
}

func adviceAfter(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(",", k[1]), b.patientsAre(k[2].Phrase))
}

// screening are the verbs of looking for something in somebody.
var screening = []string{"screen", "screen for"}

// adding puts adverbials at the end.
func (b *builder) adding(p english.Phrase, around []*item) english.Phrase {
	for _, a := range around {
		p = join(0, p, b.build(a).Phrase)
	}
	return p
}

// nobodys makes patients the subject of what they are told to do, in a sentence that names nobody: patients should rest in bed.
func (w *work) nobodys(b *builder, it *item, p english.Phrase) (english.Phrase, bool) {
	if ruleName(it) == "passive-unmarked" && ruleName(it.kids[0]) == "stored-at" && (w.nothingBefore() || w.wantsClause()) && !w.r.Setting.Reports {
		verb := english.Phrase{Cat: english.VerbPhrase, Words: slices.Clone(p.Words[1:])}
		verb.Words[0].Text, verb.Words[0].POS, verb.Words[0].Form = "store", "verb", english.Lemma
		return verb, true // store in a cool, dry place
	}
	_, done, ok := dutyOf(it)
	_, v, passive := passiveDuty(it)
	if (w.sentenceStart() || w.wantsClause()) && !ok && !passive {
		return w.ordered(b, it, p)
	}
	if !ok && passive {
		done, ok = v, slices.Contains(doneToPatients, englishOf(v)) || slices.Contains(seenAgain, englishOf(v))
		if !ok {
			return p, false
		}
	}
	if !ok || w.r.Segment.Kind != text.Sentence || w.sentenceBefore() != "" && !w.wantsClause() || w.r.Segment.Kind == text.Item ||
		ruleName(it) == "verb-adverbial-comma" {
		return p, false
	}
	if w.finiteAhead() {
		return p, false
	}
	followed := headText(p) == "follow up" || englishOf(done) == "follow up"
	if !byPatients(done) && !followed && !passive {
		return p, false
	}
	b.rule = "chinese/patients"
	if followed {
		p = b.followedUp(p)
	}
	who := "patients"
	if slices.ContainsFunc(p.Words, func(w english.Word) bool {
		return strings.Contains(w.Text, "pregnancy") || strings.Contains(w.Text, "lactation") || strings.Contains(w.Text, "breastfeeding") ||
			strings.Contains(w.Text, "cesarean") || strings.Contains(w.Text, "delivery")
	}) {
		who = "women"
	}
	return b.clause(people(b.put(who)), p), true
}

// seenAgain are what is done to patients at a visit.
var seenAgain = strings.Fields("reexamine recheck reassess review evaluate monitor observe")

// passiveDuty finds the auxiliary and the verb of a passive: 每3个月 + 应复查一次.
func passiveDuty(it *item) (modal, verb *item, ok bool) {
	for it.rule != nil {
		if it.rule.Name == "modal-passive" {
			return it.kids[0], it.kids[1], slices.Contains(dutiful, it.kids[0].head.text)
		}
		it = it.kids[it.rule.head]
	}
	return nil, nil, false
}

// ordered states what clinicians do in some case as the passive of a sentence: oxygen therapy is given when saturation falls.
func (w *work) ordered(b *builder, it *item, p english.Phrase) (english.Phrase, bool) {
	verb, object, around, ok := actedOn(it)
	if !ok || p.Finite || !w.doneByClinicians(verb) {
		return p, false
	}
	if firstOf(englishOf(verb)) == "avoid" && !w.wantsClause() {
		return p, false // 服药期间避免饮酒 is said to the reader: avoid drinking
	}
	if endsIn(lastWordOf(object), "长度", "时间", "范围") {
		return p, false // 切除长度4厘米 is how long it was
	}
	if !slices.ContainsFunc(around, casual) && !w.wantsClause() && !(w.r.Setting.Reports && w.nothingFollows()) {
		return p, false // a report tells what was done without saying when
	}
	b.rule = "chinese/ordered"
	return b.adding(b.clause(b.build(object).Phrase, b.passive(b.build(verb).Phrase)), around), true
}

// doneByClinicians reports a verb of what clinicians do, or in a report what was done in the study.
func (w *work) doneByClinicians(verb *item) bool {
	return verb.head.text == "行" || slices.Contains(agentVerbs, plainVerb(englishOf(verb))) ||
		w.r.Setting.Reports && slices.Contains(reportedDoings, firstOf(englishOf(verb)))
}

// reportedDoings are further verbs of what is done in a study or an operation: tumors were resected.
var reportedDoings = strings.Fields("undergo implement adopt collect detect analyze compare calculate resect excise remove insert place implant suture irrigate expose ligate open close divide draw obtain drain repair send observe enroll include randomize establish construct design perfuse anastomose dissect reconstruct retain amputate")

// casual reports a clause or phrase that says when.
func casual(it *item) bool {
	if it.rule == nil {
		return strings.HasPrefix(englishOf(it), "if ") || strings.HasPrefix(englishOf(it), "when ")
	}
	return it.rule.Gives == "CL" || it.rule.Gives == "PP"
}

// followedUp makes "follow up" what is done to patients.
func (b *builder) followedUp(p english.Phrase) english.Phrase {
	i := slices.IndexFunc(p.Words, func(w english.Word) bool { return w.Text == "follow up" })
	if i < 0 {
		return p
	}
	p.Words = slices.Clone(p.Words)
	p.Words[i].Text, p.Words[i].Alternatives = "followed up", nil
	p.Words[i].Form, p.Words[i].POS = english.Lemma, "adj"
	return after(p, i, b.put("be"))
}

// prompted give the noun of what an illness should prompt, with its preposition.
var prompted = map[string]string{"screen": "screening for", "screen for": "screening for", "assess": "assessment of", "evaluate": "evaluation of", "monitor": "monitoring of", "check": "examination of", "examine": "examination of",
	"exclude": "exclusion of", "test": "testing for", "test for": "testing for"}

// illnessBefore reports the name of an illness at the end of the English before the fragment, as its subject.
func (w *work) illnessBefore() bool {
	left := w.r.Setting.Left
	return len(left) > 0 && conditionName(left[len(left)-1]) && w.subjectBefore()
}

// prompts states what is to be done to those who have the illness that is the subject already: atrial fibrillation [should prompt assessment of
// stroke risk]. Other duties of an illness are doubtful.
func (w *work) prompts(b *builder, it *item, p english.Phrase) english.Phrase {
	modal, done, ok := dutyOf(it)
	if !ok || ruleName(it) != "modal" || !w.illnessBefore() {
		return p
	}
	_, object, around, ok := actedOn(done)
	noun := prompted[englishOf(done)]
	if !ok || noun == "" {
		if byPatients(done) || slices.Contains(agentVerbs, plainVerb(englishOf(done))) {
			b.doubts += 0.5
		}
		return p
	}
	b.rule = "chinese/patients"
	vp := b.withAuxiliary(b.build(modal), b.verb("prompt", english.Lemma))
	return b.adding(join(0, vp, b.put(noun, b.build(done)), b.settle(b.build(object).Phrase)), around)
}

// saidAlready leaves out a verb that the English has before the fragment as a participle: should be stored [protected from light].
func (w *work) saidAlready(p english.Phrase) english.Phrase {
	left := w.r.Setting.Left
	n := len(left)
	if n < 2 || p.Head != 0 || p.Finite || !slices.Contains(copulas, left[n-2]) {
		return p
	}
	verb, rest, ok := strings.Cut(headText(p), " ")
	if !ok || lang.PastParticiple(verb) != left[n-1] {
		return p
	}
	p.Words = slices.Clone(p.Words)
	p.Words[0].Text, p.Words[0].Alternatives, p.Words[0].Form, p.Words[0].POS = rest, nil, english.Lemma, "adv"
	return as(english.PrepPhrase, p)
}

// receivers are verbs of which the patient is no subject: patients receive red blood cells.
var receivers = strings.Fields("infuse transfuse administer")

// receives makes what people are said to infuse what they receive.
func receives(vp english.Phrase) english.Phrase {
	if vp.Head >= len(vp.Words) || objectlessPhrase(vp) {
		return vp
	}
	given := headWord(vp).Entry != nil && headWord(vp).Entry.Term == "给予"
	if !slices.Contains(receivers, headText(vp)) && !given {
		return vp
	}
	vp.Words = slices.Clone(vp.Words)
	vp.Words[vp.Head].Text, vp.Words[vp.Head].Alternatives = "receive", nil
	return vp
}

// peopleScreened makes people the subject of the passive: patients should be screened for diabetes.
func (b *builder) peopleScreened(k []node) (english.Phrase, bool) {
	modal, done, ok := dutyOf(k[1].item)
	if !ok || !isPerson(k[0].item) || slices.Contains(clinicians, k[0].head.text) {
		return english.Phrase{}, false
	}
	verb, object, around, ok := actedOn(done)
	if !ok || !slices.Contains(screening, englishOf(verb)) || isPerson(object) {
		return english.Phrase{}, false
	}
	rule := b.rule
	defer func() { b.rule = rule }()
	b.rule = "chinese/patients"
	vp := b.withAuxiliary(b.build(modal), b.passive(b.verb("screen", english.Lemma, b.build(verb))))
	p := join(0, b.clause(b.people(k[0]), vp), b.put("for"), b.settle(b.build(object).Phrase))
	return b.adding(p, around), true
}

// symptomSubject reports a symptom, or a part of the body that does worse, of which people do something: 突发听力下降应立即就医.
func symptomSubject(it *item) bool {
	e := it.head.entry
	return e != nil && e.Domain == "symptoms" && e.POS == "noun" || stateOf(it)
}
