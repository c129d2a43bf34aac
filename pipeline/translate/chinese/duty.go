package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// duties are all rules of what should be done, in order.
var duties = slices.Concat(dutyRules, neededRules, firstChoiceRules, considerRules, performOnRules, topicDutyRules, keepRules)

// dutyRules render duties, permissions and recommendations that name nobody. English makes what is to be done, or what it is done to,
// the subject.
var dutyRules = []Rule{
	// 必须 + 监测 + 肝功能, without a subject: liver function must be monitored.
	{Name: "modal-object", Gives: "S", Pattern: dutyWords + " VG NP", Head: 2, Cost: 0.3, When: things(1), Build: modalObject},
	{Name: "modal-object-adverbial", Gives: "S", Pattern: dutyWords + " PP|ADV VG NP", Head: 3, Cost: 0.3, When: things(2), Build: modalObjectAfter},
	// 应 + 使用 + 受体阻滞剂 + 至少两周: receptor blockers should be used for at least two weeks.
	{Name: "modal-object-time", Gives: "S", Pattern: dutyWords + " VG NP QTY", Head: 2, Cost: -0.2, When: thingsForTime, Build: modalObjectTime},
	{Name: "adverbial-modal-object", Gives: "S", Pattern: "PP|FREQ|CL " + dutyWords + " VG NP", Head: 3, Cost: 0.2, When: things(2), Build: adverbialModalObject},
	// 应 + 每年 + 进行 + 一次 + 体检: a physical examination should be performed every year.
	{Name: "frequency-modal-once", Gives: "S", Pattern: "FREQ " + dutyWords + " VG 一次 NP", Head: 4, Cost: 0.2, When: objectlessVerb(2), Build: frequencyModalOnce},
	// 应 + 立即 + 停药, whose English has an object: the drug should be discontinued immediately.
	{Name: "modal-inside", Gives: "S", Pattern: dutyWords + " V", Head: 1, Cost: 0.3, When: objectInside, Build: modalInside},
}

// dutyWords are the auxiliaries that need no subject.
const dutyWords = "应|应该|应当|必须|须|需|需要|可|可以|不应|不能|不可|不宜|不得|无需|方可|方能|才能|才可"

// dutyWordList are the same, one by one.
var dutyWordList = strings.Split(dutyWords, "|")

// possibles are those whose subject is often named before.
var possibles = []string{"可", "可以", "不能"}

// agentVerbs are what people do to patients and drugs. A duty with one of them, in a sentence that names nobody, is stated in the passive.
var agentVerbs = strings.Fields("use correct delay postpone give administer avoid monitor measure check examine consider perform assess evaluate inject take prescribe add start discontinue stop adjust choose select treat exclude test offer screen apply repeat supplement prefer inform tell advise educate seek identify find determine recognize record document")

// agentless reports a duty of somebody whom the fragment does not name: 但 + 不应 + 使用抗生素.
func agentless(it *item) bool {
	v := dutyVerb(it)
	return v != nil && slices.Contains(agentVerbs, plainVerb(englishOf(v))) && voiceOf(v) == anyVoice
}

// dutyVerb is what a duty is to do, nil where there is none.
func dutyVerb(it *item) *item {
	for it.rule != nil {
		if n := it.rule.Name; n == "modal" || n == "modal-negative" {
			if slices.Contains(dutyWordList, it.kids[0].head.text) {
				return it.kids[1]
			}
			return nil
		}
		it = it.kids[it.rule.head]
	}
	return nil
}

// dutyOfAgent reports a duty to do something to a thing that the fragment names: 因此 + 应在孕期纠正贫血.
func dutyOfAgent(it *item) bool {
	v := dutyVerb(it)
	if v == nil {
		return false
	}
	verb, _, _ := strings.Cut(plainVerb(englishOf(v)), " the ") // discontinue the drug
	return slices.Contains(agentVerbs, verb)
}

// plainVerb is a verb without the adverb of its entry: use prophylactically.
func plainVerb(e string) string {
	if verb, _, ok := cutAdverb(e); ok {
		return verb
	}
	if verb, rest, ok := strings.Cut(e, " "); ok && slices.Contains(givenVerbs, verb) && !endsInPreposition(e) {
		if first, _, more := strings.Cut(rest, " "); more && (lang.CommonPOS(first).Has(lang.Preposition) || participleWord(first)) {
			return verb // take on an empty stomach
		}
	}
	return e
}

// givenVerbs are verbs of giving and taking, whose entries bring the manner along.
var givenVerbs = strings.Fields("take give administer inject apply inhale use store keep send expose")

// things reports a transitive verb at place n, with an object behind it that is no length of time: 应观察15分钟.
func things(n int) func([]*item) bool {
	return func(k []*item) bool {
		last := k[len(k)-1]
		if slices.Contains([]string{"coordination-done", "coordination-doing"}, ruleName(last)) && verbTakers[plainVerb(englishOf(k[n]))] != english.Gerund {
			return false // 应减少剂量或停药: what is done besides is not reduced
		}
		for _, it := range k[:n] {
			if slices.Contains(possibles, it.head.text) && !slices.Contains(agentVerbs, plainVerb(englishOf(k[n]))) {
				return false
			}
		}
		return (transitiveVerb(k[n]) || changes(k[n:])) && !timeUnit(last)
	}
}

func objectlessVerb(n int) func([]*item) bool {
	return func(k []*item) bool { return transitiveVerb(k[n]) }
}

// dutyPassive makes the object the subject of a passive.
func (b *builder) dutyPassive(modal node, verb, object english.Phrase, middle ...english.Phrase) english.Phrase {
	if vaccinates(verb, object) {
		verb = give(verb)
	}
	if slices.Contains(givenNew, headText(verb)) {
		object = b.some(object) // a comprehensive intervention should be given
	} else {
		object = b.settle(object)
	}
	vp := b.passive(verb)
	var rest []english.Phrase
	for _, m := range middle {
		if m.Cat == english.AdvPhrase && len(m.Words) == 1 && strings.HasSuffix(m.Words[0].Text, "ly") && !strings.Contains(m.Words[0].Text, " ") {
			vp = b.placeAdverb(m, vp)
			continue
		}
		rest = append(rest, m)
	}
	vp = b.withAuxiliary(modal, vp)
	return join(0, append([]english.Phrase{b.clause(object, vp)}, rest...)...)
}

// givenNew are verbs of giving and providing, whose object has not been spoken of.
var givenNew = strings.Fields("give provide offer")

func modalObject(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], b.verbFor(k[1], k[2]), b.changed(k[1], k[2]))
}

// changed is what is acted upon; a single thing that is changed was there before: the dose should be reduced.
func (b *builder) changed(verb, object node) english.Phrase {
	if slices.Contains(adjusting, headText(verb.Phrase)) {
		return b.knownOne(object.Phrase)
	}
	return object.Phrase
}

func thingsForTime(k []*item) bool { return things(1)(k[:3]) && timeLast(k) }

func modalObjectTime(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[1].Phrase, k[2].Phrase, join(0, b.put("for"), k[3].Phrase))
}

func modalObjectAfter(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], b.verbFor(k[2], k[3]), b.changed(k[2], k[3]), k[1].Phrase)
}

func adverbialModalObject(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[1], b.verbFor(k[2], k[3]), b.changed(k[2], k[3]), k[0].Phrase)
}

func frequencyModalOnce(b *builder, k []node) english.Phrase {
	once := b.put("once", k[3])
	if p, ok := periods[k[0].head.text]; ok {
		return b.dutyPassive(k[1], k[2].Phrase, k[4].Phrase, once, b.put(p[1], k[0]))
	}
	return b.dutyPassive(k[1], k[2].Phrase, k[4].Phrase, once, k[0].Phrase)
}

// objectInside reports a verb whose English brings a definite object: discontinue the drug, reduce the dose.
func objectInside(k []*item) bool {
	verb, object, ok := strings.Cut(plainEnglish(k[len(k)-1]), " the ")
	return ok && !strings.Contains(verb, " ") && !strings.Contains(object, " ")
}

// splitObject parts a verb from the object that its entry brings; an adverb of the entry goes behind the verb.
func splitObject(p english.Phrase) (verb, object english.Phrase) {
	w := headWord(p)
	v, o, _ := strings.Cut(w.Text, " the ")
	verb, object = p, english.Phrase{Cat: english.NounPhrase, Count: english.Singular, Determined: true, Head: 1}
	w.Text, w.Alternatives = v, nil
	verb.Words = append([]english.Word{w}, p.Words[:p.Head]...) // discontinue [immediately]
	verb.Head = 0
	rest := w
	rest.Text, rest.POS, rest.Source, rest.Form = o, "noun", "", english.Lemma
	object.Words = []english.Word{{Text: "the", POS: "det", Rules: []string{"chinese/modal-inside"}}, rest}
	return verb, object
}

func modalInside(b *builder, k []node) english.Phrase {
	verb, object := splitObject(k[1].Phrase)
	return b.dutyPassive(k[0], verb, object)
}

func personThird(k []*item) bool { return isPerson(k[2]) }

// some makes a noun phrase indefinite, as what is needed or found is: a stent, an indwelling catheter.
func (b *builder) some(p english.Phrase) english.Phrase {
	p = b.numbered(p)
	if p.Determined || p.Cat != english.NounPhrase || p.Count != english.Singular || pluralOf(p.Words, p.Head) <= subjectShare {
		return b.bareSettle(p)
	}
	return b.inferred("a", p)
}

// clinicians are those who decide on a treatment.
var clinicians = strings.Fields("医生 医师 临床医生 护士 医护人员 医务人员 药师 药剂师 研究者")

// procedureVerbs give what is done with a procedure, by the end of its English name.
var procedureVerbs = []struct{ end, verb string }{{"therapy", "given"}, {"treatment", "given"}, {"cooling", "used"}, {"ventilation", "used"}, {"surgery", "performed"}, {"ectomy", "performed"}, {"otomy", "performed"}, {"ostomy", "performed"}, {"plasty", "performed"},
	{"dialysis", "performed"}, {"drainage", "performed"}, {"biopsy", "performed"}, {"puncture", "performed"}, {"examination", "performed"}, {"ography", "performed"}, {"oscopy", "performed"}, {"lavage", "performed"}, {"transplantation", "performed"}, {"ablation", "performed"}}

func notTimeLast(k []*item) bool { return !timeLast(k) }

// dutyDoneRules render a duty with several adverbials that names nobody: the object becomes the subject of a passive, and what Chinese has
// before the verb follows it, the nearest first.
var dutyDoneRules = []Rule{
	// 应 + 避免 + 前往人群密集的场所: going to crowded places should be avoided.
	{Name: "avoid-doing", Gives: "S", Pattern: dutyWords + " 避免|尽量避免 VP", Head: 2, Cost: 0.15, Build: avoidDoing},
	// 应 + 尽快 + 用肥皂水 + 冲洗伤口: the wound should be washed with soapy water as soon as possible.
	{Name: "duty-done", Gives: "S", Pattern: dutyWords + " VP", Head: 1, Cost: 0.25, When: doneAround, Build: dutyDone},
}

// plainAround are the rules that put an adverbial beside a verb phrase and nothing else.
var plainAround = []string{"adverb", "adverbial", "adverbial-after", "frequency-verb", "verb-frequency", "verb-quantity", "adverbial-when"}

// doneAround reports an action on a thing, with adverbials that only stand beside it.
func doneAround(k []*item) bool {
	it, n := k[1], 0
	for ; slices.Contains(plainAround, ruleName(it)); n++ {
		it = it.kids[it.rule.head]
	}
	if n < 2 || ruleName(it) != "object" || byPatients(it) || timeUnit(it.kids[1]) {
		return false
	}
	return things(1)([]*item{k[0], it.kids[0], it.kids[1]})
}

func avoidDoing(b *builder, k []node) english.Phrase {
	what := as(english.NounPhrase, verbForm(k[2].Phrase, english.Gerund))
	what.Determined, what.Count = true, english.Singular
	vp := b.withAuxiliary(k[0], b.passive(b.verb("avoid", english.Lemma, k[1])))
	p := b.clause(what, vp)
	if strings.HasPrefix(k[1].head.text, "尽量") {
		p = join(0, p, b.put("as far as possible"))
	}
	return p
}

func dutyDone(b *builder, k []node) english.Phrase {
	verb, object, around := b.doneParts(k[1].item)
	return b.dutyPassive(k[0], verb, object, around...)
}

// doneParts builds a verb, its object, and the adverbials around them, the nearest first.
func (b *builder) doneParts(it *item) (verb, object english.Phrase, around []english.Phrase) {
	for ; ruleName(it) != "object"; it = it.kids[it.rule.head] {
		for n, kid := range it.kids {
			if n == it.rule.head {
				continue
			}
			around = append(around, b.adverbialOf(kid))
		}
	}
	slices.Reverse(around)
	verb, object = b.build(it.kids[0]).Phrase, b.build(it.kids[1]).Phrase
	return verb, object, around
}

// adverbialOf builds what stands beside a verb, a bare length of time with its preposition: for two weeks.
func (b *builder) adverbialOf(it *item) english.Phrase {
	p := b.build(it).Phrase
	if timeUnit(it) && it.rule != nil && it.rule.Gives == "QTY" {
		p = join(0, b.put("for"), p)
	}
	return p
}

// dutyPairRules render a duty behind one that has a subject, or whose verb holds it. Each keeps its own verb: what is to be stopped must not be joined
// with what is to be given (Quirk et al. 1985, 13.54, gapping of the auxiliary).
var dutyPairRules = []Rule{
	// 应立即停药 + 并 + 检查血常规: the drug should be stopped immediately and blood counts checked.
	{Name: "duty-inside-and", Gives: "S", Pattern: "S " + dutyLinks + " VG NP", Cost: -0.4, When: insideThenThing, Build: dutyInsideAnd},
}

// dutyLinks join the second duty to the first.
const dutyLinks = "并|并且|同时|而后|然后"

// andDone is the second duty: and hormones given.
func (b *builder) andDone(link node, verb, object english.Phrase) english.Phrase {
	word := "and"
	if t := link.head.text; t == "而后" || t == "然后" {
		word = "and then"
	}
	return join(1, b.put(word, link), b.settle(object), b.done(verb))
}

// done is the participle of a verb, with the adverb of its entry behind it: injected intravenously.
func (b *builder) done(verb english.Phrase) english.Phrase {
	plain, how, ok := cutAdverb(headText(verb))
	if !ok {
		return inflect(verb, english.PastParticiple)
	}
	verb.Words = slices.Clone(verb.Words)
	verb.Words[verb.Head].Text, verb.Words[verb.Head].Alternatives = plain, nil
	return join(0, inflect(verb, english.PastParticiple), b.put(how))
}

// insideThenThing reports a duty whose verb holds its object, and an action on another thing.
func insideThenThing(k []*item) bool {
	return ruleName(k[0]) == "modal-inside" && transitiveVerb(k[2]) && !isPerson(k[3]) && !timeUnit(k[3])
}

func dutyInsideAnd(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.andDone(k[1], k[2].Phrase, k[3].Phrase))
}

// dutySentences are the rules for duties that name nobody.
var dutySentences = strings.Fields("modal-object modal-inside modal-object-adverbial modal-object-time modal-perform-on duty-done duty-ba recommended recommended-use needed")

// dutyGoesOn states what is to be done besides as a passive with the same auxiliary: blood glucose should be rechecked, and lipids should be
// measured; ok is false when the first clause is no duty, or the second not an action on a thing.
func (b *builder) dutyGoesOn(s, v node) (english.Phrase, bool) {
	if n := ruleName(s.item); n != "adverbial-modal-object" && !slices.Contains(dutySentences, n) || finiteOnly(v.item) {
		return english.Phrase{}, false
	}
	i := slices.IndexFunc(s.item.kids, func(k *item) bool { return k.rule == nil && slices.Contains(dutiful, k.head.text) })
	verb, object, around, ok := actedOn(v.item)
	if i < 0 || !ok || !slices.Contains(agentVerbs, plainVerb(englishOf(verb))) && !slices.Contains(screening, englishOf(verb)) {
		return english.Phrase{}, false
	}
	rule := b.rule
	defer func() { b.rule = rule }()
	action, thing := b.build(verb), b.build(object).Phrase
	if slices.Contains(screening, englishOf(verb)) {
		thing, action.Phrase = b.screeningOf(action, thing)
	}
	p := b.dutyPassive(b.build(s.item.kids[i]), action.Phrase, thing)
	return b.adding(p, around), true
}

// screeningOf makes what is looked for a thing to be done: screening for something is performed.
func (b *builder) screeningOf(verb node, what english.Phrase) (object, perform english.Phrase) {
	object = join(0, b.put("screening for", verb), b.settle(what))
	object.Cat, object.Determined, object.Count = english.NounPhrase, true, english.Singular
	return object, b.verb("perform", english.Lemma)
}
