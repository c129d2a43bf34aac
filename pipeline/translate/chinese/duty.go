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
