package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// dutyRules render duties, permissions and recommendations that name nobody. English makes what is to be done, or what it is done to,
// the subject.
var dutyRules = []Rule{
	// 必须 + 监测 + 肝功能, without a subject: liver function must be monitored.
	{Name: "modal-object", Gives: "S", Pattern: dutyWords + " VG NP", Head: 2, Cost: 0.3, When: things(1), Build: modalObject},
	{Name: "modal-object-adverbial", Gives: "S", Pattern: dutyWords + " PP|ADV VG NP", Head: 3, Cost: 0.3, When: things(2), Build: modalObjectAfter},
	// 应 + 使用 + 受体阻滞剂 + 至少两周: receptor blockers should be used for at least two weeks.
	{Name: "modal-object-time", Gives: "S", Pattern: dutyWords + " VG NP QTY", Head: 2, Cost: -0.2, When: thingsForTime, Build: modalObjectTime},
	{Name: "adverbial-modal-object", Gives: "S", Pattern: "PP|FREQ " + dutyWords + " VG NP", Head: 3, Cost: 0.2, When: things(2), Build: adverbialModalObject},
	// 应 + 每年 + 进行 + 一次 + 体检: a physical examination should be performed every year.
	{Name: "modal-frequency-once", Gives: "S", Pattern: dutyWords + " FREQ 进行|接受|做|行 一次 NP", Head: 4, Cost: -0.3, Build: modalFrequencyOnce},
	{Name: "frequency-modal-once", Gives: "S", Pattern: "FREQ " + dutyWords + " VG 一次 NP", Head: 4, Cost: 0.2, When: objectlessVerb(2), Build: frequencyModalOnce},
	// 可 + 对 + 高危病变 + 进行 + 套扎: high-risk lesions can be ligated.
	{Name: "modal-perform-on", Gives: "S", Pattern: dutyWords + " 对|给 NP 进行|予以|实施 V", Head: 4, Cost: 0.02, Build: modalPerformOn},
	// 应 + 立即 + 停药, whose English has an object: the drug should be discontinued immediately.
	{Name: "modal-inside", Gives: "S", Pattern: dutyWords + " V", Head: 1, Cost: 0.3, When: objectInside, Build: modalInside},
	{Name: "modal-inside-adverb", Gives: "S", Pattern: dutyWords + " ADV|PP V", Head: 2, Cost: 0.3, When: objectInside, Build: modalInsideAdverb},
	// 应 + 物理降温: physical cooling should be used.
	{Name: "duty-noun", Gives: "S", Pattern: "应|应该|应当|必须|须|宜|可|可以 N", Head: 1, Cost: 0.4, When: dutyProcedureLast, Build: dutyNoun},
	// 无需 + 活检 + ， + 只要…, behind a predicate: without biopsy, as long as ….
	{Name: "lead-without-need", Gives: "TOP", Pattern: "无需|不需|不需要 NP ， CL", Head: 1, Cost: 0.6, Build: withoutNeed},
	// 无需 + 抗生素: antibiotics are not needed.
	{Name: "not-needed", Gives: "S", Pattern: "无需|不需要|不需|不必|无须 NP", Head: 1, Cost: 0.3, Build: notNeeded},
	{Name: "needed", Gives: "S", Pattern: "需要|需|必须|尚需|仍需|仍需要|可能需要 NP", Head: 1, Cost: 0.4, When: notTimeLast, Build: needed},
	// 尿崩症 + 首选 + 去氨加压素: desmopressin is the first choice for diabetes insipidus.
	{Name: "first-choice-for", Gives: "S", Pattern: "NP 首选|首选的是|首选为 NP", Head: 2, Cost: -0.1, When: notPersonOne, Build: firstChoiceFor},
	// 优选 + 局部给药: topical administration is preferred.
	{Name: "first-choice", Gives: "S", Pattern: "优选|优先选择|优先考虑 NP", Head: 1, Cost: 0.1, Build: firstChoice},
	// 首选 + 口服铁剂, where a sentence is asked for: oral iron is preferred.
	{Name: "first-choice-is", Gives: "S", Pattern: "首选 NP", Head: 1, Cost: 0.3, Build: firstChoice},
	// 发热持续五天 + 应考虑 + 川崎病: Kawasaki disease should be considered when fever lasts five days.
	{Name: "consider-when", Gives: "S", Pattern: "S 应考虑|需考虑|要考虑|应怀疑|需怀疑|应警惕|需警惕|应高度怀疑|应想到|须警惕|应排除|需排除|应首先考虑 NP", Head: 2, Cost: -0.2, Build: considerWhen},
	// 可 + 考虑 + 行 + 支气管肺泡灌洗: bronchoalveolar lavage can be considered.
	{Name: "consider", Gives: "S", Pattern: dutyWords + " 考虑 行|进行|使用|采用|给予|应用|接受|实施|选用|开展|采取 NP", Head: 3, Cost: -0.3, Build: considered},
	// 应 + 详细询问 + 用药史: a detailed medication history should be obtained.
	{Name: "history-duty", Gives: "S", Pattern: dutyWords + " 询问|详细询问|仔细询问|详细了解|追问|详细采集|采集 NP", Head: 2, Cost: -0.3, When: historyLast, Build: historyDuty},
	// 应 + 向 + 患者 + 解释 + 风险: risks should be explained to patients.
	{Name: "explain-duty", Gives: "S", Pattern: dutyWords + " 向 NP 解释|说明|强调|介绍|讲解|交代 NP", Head: 4, Cost: -0.3, When: personThird, Build: explainDuty},
	// 应对 + 所有患者 + 进行 + HIV筛查: all patients should be screened for HIV; the cut joins 应 and 对.
	{Name: "perform-on-people", Gives: "S", Pattern: dutyWords + " 对|给|为 NP 进行|实施|行|开展|予以 NP", Head: 4, Cost: -0.1, When: performedOn, Build: performOnPeople},
	{Name: "perform-on-joined", Gives: "S", Pattern: "应对 NP 进行|实施|行|开展|予以 NP", Head: 3, Cost: -0.4, When: performedOnJoined, Build: performOnJoined},
	// 没有必要 + 等待手术: there is no need to wait for surgery.
	{Name: "no-need", Gives: "S", Pattern: "没有必要|无必要|不必要 VP", Head: 1, Cost: 0.1, Build: noNeed},
	// 无需 + 常规进行 + 影像学检查: routine imaging is not needed.
	{Name: "not-needed-routine", Gives: "S", Pattern: "无需|不需要|不需|不必|无须 常规 进行|行|接受|使用|应用 NP", Head: 3, Cost: -0.2, Build: notNeededRoutine},
	// 通常 + 需要 + 支架: a stent is usually needed.
	{Name: "needed-adverb", Gives: "S", Pattern: "ADV 需要|需 NP", Head: 2, Cost: 0.2, When: thingNeeded, Build: neededAdverb},
	// 儿童 + 应 + 选用 + 低剂量: low doses should be used in children.
	{Name: "topic-duty", Gives: "S", Pattern: "NP " + dutyWords + " 选用|首选|采用|使用|应用|优先选用|优先使用|慎用|避免使用|避免应用|禁用|用|给予|选择|加用 NP", Head: 3, Cost: 0, When: treatedFirst, Build: topicDuty},
	// 预防 + 应 + 采用 + 三联方案: a triple regimen should be used for prevention.
	{Name: "action-duty", Gives: "S", Pattern: "N " + dutyWords + " 采用|选用|使用|应用|首选 NP", Head: 3, Cost: -0.3, When: actionNeeds, Build: actionDuty},
	// 最好 + 在餐后服用: it is best to take it after meals.
	{Name: "best-to", Gives: "S", Pattern: "最好 VP", Head: 1, Cost: 0.3, Build: bestTo},
	// 应 + 注意 + 药物相互作用: attention should be paid to drug interactions.
	{Name: "attention", Gives: "S", Pattern: dutyWords + " 注意|重视|关注 NP", Head: 2, Cost: -0.1, Build: attention},
	{Name: "attention-doing", Gives: "S", Pattern: dutyWords + " 注意 VP", Head: 2, Cost: 0, Build: attentionDoing},
	// 应 + 告知 + 患者 + 副作用: patients should be informed of the side effects.
	{Name: "inform-duty", Gives: "S", Pattern: dutyWords + " VG NP NP", Head: 2, Cost: -0.2, When: informsDuty, Build: informDuty},
	// 禁止 + 饮酒: drinking is prohibited.
	{Name: "prohibited", Gives: "S", Pattern: "禁止|严禁 VP", Head: 1, Cost: 0.4, Build: prohibited},
	// 应 + 保持 + 伤口 + 清洁: the wound should be kept clean.
	{Name: "modal-keep", Gives: "S", Pattern: dutyWords + " 保持|维持 NP A", Head: 2, Cost: 0.2, Build: modalKeep},
	// 如症状加重 + ， + 应及时就诊: if symptoms worsen, patients should seek prompt medical care.
	{Name: "advice-after", Gives: "S", Pattern: "CL ， VP", Head: 2, Cost: 0, When: toldLast, Build: adviceAfter},
	// 保持 + 伤口 + 清洁 + 干燥: keep the wound clean and dry.
	{Name: "keep-two", Gives: "VP", Pattern: "保持|维持 NP A A", Cost: 0, Build: keepTwo},
	{Name: "keep", Gives: "VP", Pattern: "保持|维持 NP A", Cost: 0.12, Build: keep},
}

// dutyWords are the auxiliaries that need no subject.
const dutyWords = "应|应该|应当|必须|须|需|需要|可|可以|不应|不能|不可|不宜|不得|无需"

// agentVerbs are what people do to patients and drugs. A duty with one of them, in a sentence that names nobody, is stated in the passive.
var agentVerbs = strings.Fields("use correct delay postpone give administer avoid monitor measure check examine consider perform assess evaluate inject take prescribe add start discontinue stop adjust choose select treat exclude test offer screen apply repeat supplement prefer inform tell advise educate seek identify find determine recognize record document")

// agentless reports a duty of somebody whom the fragment does not name: 但 + 不应 + 使用抗生素.
func agentless(it *item) bool {
	for it.rule != nil {
		switch it.rule.Name {
		case "modal", "modal-negative":
			return slices.Contains(strings.Split(dutyWords, "|"), it.kids[0].head.text) && slices.Contains(agentVerbs, plainVerb(englishOf(it.kids[1]))) && voiceOf(it.kids[1]) == anyVoice
		}
		it = it.kids[it.rule.head]
	}
	return false
}

// dutyOfAgent reports a duty to do something to a thing that the fragment names: 因此 + 应在孕期纠正贫血.
func dutyOfAgent(it *item) bool {
	for it.rule != nil {
		if n := it.rule.Name; n == "modal" || n == "modal-negative" {
			e := plainVerb(englishOf(it.kids[1]))
			if verb, _, inside := strings.Cut(e, " the "); inside {
				e = verb // discontinue the drug
			}
			return slices.Contains(strings.Split(dutyWords, "|"), it.kids[0].head.text) && slices.Contains(agentVerbs, e)
		}
		it = it.kids[it.rule.head]
	}
	return false
}

// plainVerb is a verb without the adverb of its entry: use prophylactically.
func plainVerb(e string) string {
	if verb, _, ok := cutAdverb(e); ok {
		return verb
	}
	if verb, rest, ok := strings.Cut(e, " "); ok && slices.Contains(givenVerbs, verb) && !endsInPreposition(e) {
		if first, _, more := strings.Cut(rest, " "); more && lang.CommonPOS(first).Has(lang.Preposition) {
			return verb // take on an empty stomach
		}
	}
	return e
}

// givenVerbs are verbs of giving and taking, whose entries bring the manner along.
var givenVerbs = strings.Fields("take give administer inject apply inhale use store keep send")

// things reports a transitive verb at place n, with an object behind it that is no length of time: 应观察15分钟.
func things(n int) func([]*item) bool {
	return func(k []*item) bool {
		last := k[len(k)-1]
		for _, it := range k[:n] {
			if slices.Contains([]string{"可", "可以", "不能"}, it.head.text) && !slices.Contains(agentVerbs, plainVerb(englishOf(k[n]))) {
				return false // the subject of what can be is often named before
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
	object = b.settle(object)
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

func modalPerformOn(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[4].Phrase, k[2].Phrase)
}

func modalObject(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[1].Phrase, k[2].Phrase)
}

func thingsForTime(k []*item) bool { return things(1)(k[:3]) && timeLast(k) }

func modalObjectTime(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[1].Phrase, k[2].Phrase, join(0, b.put("for"), k[3].Phrase))
}

func modalObjectAfter(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], k[2].Phrase, k[3].Phrase, k[1].Phrase)
}

func adverbialModalObject(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[1], k[2].Phrase, k[3].Phrase, k[0].Phrase)
}

func frequencyModalOnce(b *builder, k []node) english.Phrase {
	once := b.put("once", k[3])
	if p, ok := periods[k[0].head.text]; ok {
		return b.dutyPassive(k[1], k[2].Phrase, k[4].Phrase, once, b.put(p[1], k[0]))
	}
	return b.dutyPassive(k[1], k[2].Phrase, k[4].Phrase, once, k[0].Phrase)
}

func modalFrequencyOnce(b *builder, k []node) english.Phrase {
	often := k[1].Phrase
	if p, ok := periods[k[1].head.text]; ok && ruleName(k[1].item) == "daily" {
		often = b.put("every "+strings.TrimPrefix(strings.TrimPrefix(p[1], "a "), "an "), k[1], k[3])
	}
	thing := k[4].Phrase
	if thing.Count == english.AnyCount && !thing.Determined && countNoun(thing) {
		thing = b.one(thing)
	}
	return b.dutyPassive(k[0], b.verb("perform", english.Lemma, k[2]), thing, often)
}

// objectInside reports a verb whose English brings a definite object: discontinue the drug, reduce the dose.
func objectInside(k []*item) bool {
	verb, object, ok := strings.Cut(englishOf(k[len(k)-1]), " the ")
	return ok && !strings.Contains(verb, " ") && !strings.Contains(object, " ")
}

// splitObject parts a verb from the object that its entry brings.
func splitObject(p english.Phrase) (verb, object english.Phrase) {
	w := headWord(p)
	v, o, _ := strings.Cut(w.Text, " the ")
	verb, object = p, english.Phrase{Cat: english.NounPhrase, Count: english.Singular, Determined: true, Head: 1}
	w.Text, w.Alternatives = v, nil
	verb.Words = []english.Word{w}
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

func modalInsideAdverb(b *builder, k []node) english.Phrase {
	verb, object := splitObject(k[2].Phrase)
	return b.dutyPassive(k[0], verb, object, k[1].Phrase)
}

func historyLast(k []*item) bool { return strings.HasSuffix(k[2].head.text, "史") }

func historyDuty(b *builder, k []node) english.Phrase {
	word := "a"
	if strings.HasPrefix(k[1].head.text, "详细") || strings.HasPrefix(k[1].head.text, "仔细") {
		word = "a detailed"
	}
	n := join(1, b.put(word, k[1]), k[2].Phrase)
	n.Count, n.Determined = english.Singular, true
	return b.dutyPassive(k[0], b.verb("obtain", english.Lemma, k[1]), n)
}

// explainings give the verbs of telling somebody something.
var explainings = map[string]string{"解释": "explain", "说明": "explain", "强调": "emphasize", "介绍": "explain", "讲解": "explain", "交代": "explain"}

func personThird(k []*item) bool { return isPerson(k[2]) }

func explainDuty(b *builder, k []node) english.Phrase {
	p := b.dutyPassive(k[0], b.verb(explainings[k[3].head.text], english.Lemma, k[3]), k[4].Phrase)
	return join(0, p, b.put("to", k[1]), b.people(k[2]))
}

// performedOn leaves verbs to the rule for them.
func performedOn(k []*item) bool { return isPerson(k[2]) && !isPerson(k[4]) && k[4].size > 1 }

func performedOnJoined(k []*item) bool { return isPerson(k[1]) && !isPerson(k[3]) }

func performOnPeople(b *builder, k []node) english.Phrase {
	return b.performedOn(k[0], k[2], k[3], k[4])
}

func performOnJoined(b *builder, k []node) english.Phrase {
	modal := node{k[0].Phrase, &item{head: &leaf{token: &token{text: "应"}}}}
	return b.performedOn(modal, k[1], k[2], k[3])
}

// performedOn says what is to be done to people: they should be screened for something, or it should be performed in them.
func (b *builder) performedOn(modal, who, verb, what node) english.Phrase {
	n := what.Phrase
	if what.head.text == "筛查" && n.Head > 0 && headText(n) == "screening" && n.Head == len(n.Words)-1 {
		looked := english.Phrase{Cat: english.NounPhrase, Words: n.Words[:n.Head], Head: n.Head - 1, Count: english.Mass, Determined: true}
		vp := b.withAuxiliary(modal, b.passive(b.verb("screen", english.Lemma, what)))
		return join(0, b.clause(b.people(who), vp), b.put("for"), looked)
	}
	p := b.dutyPassive(modal, b.verb("perform", english.Lemma, verb), n)
	return join(0, p, b.put("in"), b.people(who))
}

func considered(b *builder, k []node) english.Phrase {
	return b.dutyPassive(k[0], b.verb("consider", english.Lemma, k[1], k[2]), k[3].Phrase)
}

func notNeeded(b *builder, k []node) english.Phrase {
	if a := k[1].item; ruleName(bareNoun(a)) == "adjective" && !k[1].Determined {
		return b.clause(b.none(k[1].Phrase, k[0]), join(0, b.verb("be", english.Lemma), b.put("needed"))) // no special treatment is needed
	}
	return b.clause(k[1].Phrase, join(0, b.verb("be", english.Lemma), b.put("not needed", k[0])))
}

func notNeededRoutine(b *builder, k []node) english.Phrase {
	object := b.numbered(k[3].Phrase)
	p := join(1, b.put("routine", k[1], k[2]), object)
	p.Determined = true
	return b.clause(p, join(0, b.verb("be", english.Lemma), b.put("not needed", k[0])))
}

// thingNeeded leaves lengths of time to "take", and people, whose needs are their own, to the clause.
func thingNeeded(k []*item) bool { return !timeLast(k) && !isPerson(k[len(k)-1]) }

func neededAdverb(b *builder, k []node) english.Phrase {
	be := b.placeAdverb(as(english.AdvPhrase, k[0].Phrase), join(0, b.verb("be", english.Lemma), b.put("needed", k[1])))
	return b.clause(b.some(k[2].Phrase), be)
}

// some makes a noun phrase indefinite, as what is needed or found is: a stent, an indwelling catheter.
func (b *builder) some(p english.Phrase) english.Phrase {
	p = b.numbered(p)
	if p.Determined || p.Cat != english.NounPhrase || p.Count != english.Singular || pluralOf(p.Words, p.Head) <= subjectShare {
		return b.bareSettle(p)
	}
	return b.inferred("a", p)
}

// treatedFirst reports people who are treated, or a part of the body, before what is used on them. What patients use they may use
// themselves.
func treatedFirst(k []*item) bool {
	if e := k[0].head.entry; e != nil && e.Domain == "anatomy" || strings.HasSuffix(k[0].head.text, "部位") {
		return true
	}
	return isPerson(k[0]) && !slices.Contains([]string{"使用", "应用", "避免使用"}, k[2].head.text) && !slices.Contains(clinicians, k[0].head.text)
}

// clinicians are those who decide on a treatment.
var clinicians = strings.Fields("医生 医师 临床医生 护士 医护人员 医务人员 药师 药剂师 研究者")

// uses give the verbs of what is used on somebody, with what follows their participle.
var uses = map[string][2]string{"选用": {"use", ""}, "采用": {"use", ""}, "使用": {"use", ""}, "应用": {"use", ""}, "首选": {"prefer", ""}, "优先选用": {"prefer", ""}, "优先使用": {"prefer", ""},
	"慎用": {"use", "with caution"}, "避免使用": {"avoid", ""}, "避免应用": {"avoid", ""}, "禁用": {"avoid", ""},
	"用": {"use", ""}, "给予": {"give", ""}, "选择": {"choose", ""}, "加用": {"add", ""}}

// hollows are characters of parts of the body that drugs are put into, not on.
var hollows = []string{"眼", "口", "鼻", "耳", "阴道", "结膜"}

// actionNeeds reports an action, and what is used for it.
func actionNeeds(k []*item) bool {
	return k[0].size == 1 && slices.Contains([]string{"预防", "治疗", "诊断", "麻醉", "镇痛", "镇静", "诱导", "固定", "重建", "筛查", "初始治疗", "一线治疗", "维持治疗", "经验性治疗", "抗凝", "消毒", "止血", "复苏"}, k[0].head.text) && !isPerson(k[3])
}

func actionDuty(b *builder, k []node) english.Phrase {
	use := uses[k[2].head.text]
	vp := b.withAuxiliary(k[1], b.passive(b.verb(use[0], english.Lemma, k[2])))
	return join(0, b.clause(b.settle(k[3].Phrase), vp), b.put("for", k[1]), b.event(k[0].Phrase))
}

func topicDuty(b *builder, k []node) english.Phrase {
	use := uses[k[2].head.text]
	prep := "on"
	if isPerson(k[0].item) || slices.ContainsFunc(hollows, func(h string) bool { return strings.Contains(k[0].head.text, h) }) {
		prep = "in"
	}
	vp := b.withAuxiliary(k[1], b.passive(b.verb(use[0], english.Lemma, k[2])))
	if use[1] != "" {
		vp = join(0, vp, b.put(use[1]))
	}
	return join(0, b.clause(b.settle(k[3].Phrase), vp), b.put(prep, k[1]), b.settle(b.peopled(k[0])))
}

func (b *builder) attention(modal node, to english.Phrase) english.Phrase {
	vp := b.withAuxiliary(modal, b.passive(b.verb("pay", english.Lemma)))
	p := join(1, as(english.NounPhrase, b.put("attention")), agree(vp, english.Singular), b.put("to"), to)
	p.Cat, p.Finite = english.Clause, true
	return p
}

func attention(b *builder, k []node) english.Phrase { return b.attention(k[0], b.member(k[2].Phrase)) }

func attentionDoing(b *builder, k []node) english.Phrase {
	return b.attention(k[0], verbForm(k[2].Phrase, english.Gerund))
}

func informsDuty(k []*item) bool { return informs(k[1:]) }

func informDuty(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[0], b.passive(k[1].Phrase))
	return join(0, b.clause(b.people(k[2]), vp), b.put("of"), b.member(k[3].Phrase))
}

func bestTo(b *builder, k []node) english.Phrase {
	p := join(1, b.put("it is best to", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Cat, p.Finite = english.Clause, true
	return p
}

func needed(b *builder, k []node) english.Phrase {
	if k[0].head.text == "可能需要" {
		p := as(english.VerbPhrase, b.put("may be needed", k[0]))
		p.Finite = true
		return b.clause(k[1].Phrase, p)
	}
	be := b.verb("be", english.Lemma)
	if strings.HasPrefix(k[0].head.text, "尚") || strings.HasPrefix(k[0].head.text, "仍") {
		be = join(0, be, b.put("still"))
	}
	return b.clause(k[1].Phrase, join(0, be, b.put("needed", k[0])))
}

func notPersonOne(k []*item) bool { return !isPerson(k[0]) }

func firstChoiceFor(b *builder, k []node) english.Phrase {
	return b.clause(k[2].Phrase, join(0, b.verb("be", english.Lemma), b.put("the first choice for", k[1]), b.settle(k[0].Phrase)))
}

// procedureVerbs give what is done with a procedure, by the end of its English name.
var procedureVerbs = []struct{ end, verb string }{{"therapy", "given"}, {"treatment", "given"}, {"cooling", "used"}, {"ventilation", "used"}, {"surgery", "performed"}, {"ectomy", "performed"}, {"otomy", "performed"}, {"ostomy", "performed"}, {"plasty", "performed"},
	{"dialysis", "performed"}, {"drainage", "performed"}, {"biopsy", "performed"}, {"puncture", "performed"}, {"examination", "performed"}, {"ography", "performed"}, {"oscopy", "performed"}, {"lavage", "performed"}, {"transplantation", "performed"}, {"ablation", "performed"}}

func procedureVerb(it *item) string {
	for _, p := range procedureVerbs {
		if strings.HasSuffix(englishOf(it), p.end) {
			return p.verb
		}
	}
	return ""
}

// dutyProcedureLast reports a noun for what is done that is no verb.
func dutyProcedureLast(k []*item) bool {
	return procedureVerb(k[1]) != "" && (k[1].rule != nil || !k[1].head.reads("verb"))
}

func dutyNoun(b *builder, k []node) english.Phrase {
	vp := b.withAuxiliary(k[0], b.be(b.put(procedureVerb(k[1].item))))
	return b.clause(k[1].Phrase, vp)
}

func firstChoice(b *builder, k []node) english.Phrase {
	return b.clause(k[1].Phrase, join(0, b.verb("be", english.Lemma), b.put("preferred", k[0])))
}

func prohibited(b *builder, k []node) english.Phrase {
	word := "prohibited"
	if k[0].head.text == "严禁" {
		word = "strictly prohibited"
	}
	subject := as(english.NounPhrase, verbForm(k[1].Phrase, english.Gerund))
	subject.Determined, subject.Count = true, english.Singular
	return b.clause(subject, join(0, b.verb("be", english.Lemma), b.put(word, k[0])))
}

func modalKeep(b *builder, k []node) english.Phrase {
	object := b.definite(k[2].Phrase)
	vp := b.withAuxiliary(k[0], b.passive(b.verb("keep", english.Lemma, k[1])))
	return join(0, b.clause(object, vp), as(english.AdjPhrase, k[3].Phrase))
}

func keep(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase))
}

func keepTwo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("keep", english.Lemma, k[0]), b.definite(k[1].Phrase), as(english.AdjPhrase, k[2].Phrase), b.put("and"), as(english.AdjPhrase, k[3].Phrase))
}

func noNeed(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(0, english.Phrase{Finite: true}, b.put("there is no need to", k[0]), verbForm(k[1].Phrase, english.Lemma)))
}

func notTimeLast(k []*item) bool { return !timeLast(k) }

// suspicions give the participles of what is to be thought of.
var suspicions = map[string]string{"怀疑": "suspected", "高度怀疑": "strongly suspected", "警惕": "suspected", "排除": "ruled out"}

func considerWhen(b *builder, k []node) english.Phrase {
	word := "considered"
	for zh, w := range suspicions {
		if strings.HasSuffix(k[1].head.text, zh) && len(w) > 0 && (word == "considered" || zh == "高度怀疑") {
			word = w
		}
	}
	vp := as(english.VerbPhrase, b.put("should be "+word, k[1]))
	vp.Finite = true
	return join(0, b.clause(b.settle(k[2].Phrase), vp), b.put("when"), as(english.Clause, k[0].Phrase))
}

func withoutNeed(b *builder, k []node) english.Phrase {
	p := join(0, b.put("without", k[0]), b.event(k[1].Phrase), b.put(",", k[2]), k[3].Phrase)
	return as(english.PrepPhrase, p)
}
