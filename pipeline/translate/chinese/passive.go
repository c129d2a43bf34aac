package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// passiveRules build passives without 被: a transitive verb without an object says what is done to its subject (Li and Thompson 1981,
// ch. 16.2). Duties are stated so as a rule: 应尽早进行, should be performed as early as possible.
var passiveRules = []Rule{
	// 应 + 切除: should be resected.
	{Name: "passive", Gives: "PV", Pattern: "VG", Cost: 0.02, When: objectlessFirst, Build: plainPassive},
	// 逐渐 + 增加, behind a copula: the dose was gradually [increased].
	{Name: "passive-either", Gives: "PV", Pattern: "VG", Cost: 0.5, When: eitherVoice, Build: plainPassive},
	// 应 + 停药, of a drug, where the English brings the object: should be discontinued.
	{Name: "passive-inside", Gives: "PV", Pattern: "V", Cost: 0.05, When: remedyInside, Build: passiveInside},
	// 尽早 + 切除, 在4周内 + 切除.
	{Name: "passive-adverbial", Gives: "PV", Pattern: "ADV|PP|FREQ PV", Head: 1, Cost: 0.08, When: notByItself, Build: passiveAdverbial},
	// 切除 + 或 + 消融: be resected or ablated.
	{Name: "passive-and", Gives: "PV", Pattern: "PV 或|并|和|、|及|且|并且|或者|以及 PV", Cost: 0.1, When: plainPassives, Build: passiveAnd},
	// 服用 + 两周: be taken for two weeks; 切除 + 在术后.
	{Name: "passive-quantity", Gives: "PV", Pattern: "PV QTY", Cost: 0.05, When: timeLast, Build: verbQuantity},
	{Name: "passive-after", Gives: "PV", Pattern: "PV PP", Cost: 0.2, Build: verbBefore},
	// 通过病史 + 加以 + 排除: be excluded by history.
	{Name: "passive-light", Gives: "PV", Pattern: "予以|予|加以|给予|进行|得到|获得 V", Head: 1, Cost: 0.03, When: transitiveLast, Build: lightPassive},
	// 得以 + 保留: be preserved.
	{Name: "passive-managed", Gives: "VP", Pattern: "得以 V", Head: 1, Cost: 0, When: transitiveLast, Build: lightPassive},
	// 每三个月 + 进行 + 一次: be performed once every three months.
	{Name: "passive-once", Gives: "PV", Pattern: "FREQ VG 一次", Head: 1, Cost: -0.1, When: eitherOnce, Build: passiveOnce},
	// 采用 + 髓内钉 + 固定: be fixed with intramedullary nails.
	{Name: "passive-tool", Gives: "PV", Pattern: "采用|使用|用|应用|利用|以 NP VG", Head: 2, Cost: 0.1, When: toolVerb, Build: passiveTool},
	// 可用 + 利妥昔单抗 + 治疗: can be treated with rituximab.
	{Name: "can-tool", Gives: "VP", Pattern: "可用|可采用|可使用|可选用|可应用|可以用 NP VG", Head: 2, Cost: -0.1, When: toolLast, Build: canTool},
	// 继续 + 服用: be continued.
	{Name: "passive-continue", Gives: "PV", Pattern: "继续 服用|使用|应用|给予|口服", Cost: -0.1, Build: passiveContinue},
	// 继续 + 服用, of patients: continue taking it.
	{Name: "continue-taking", Gives: "VP", Pattern: "继续 服用|口服|用药|使用|应用", Cost: 0.2, Build: continueTaking},
	// 很少 + 需要: be rarely needed.
	{Name: "passive-need", Gives: "PV", Pattern: "需要", Cost: 0.3, Build: passiveNeed},
	// 推迟至 + 6周 + 后: be postponed until after 6 weeks.
	{Name: "passive-postpone", Gives: "PV", Pattern: postponed + " QTY|NP 后|之后|以后", Cost: -0.4, Build: passivePostpone},
	{Name: "passive-postpone-until", Gives: "PV", Pattern: postponed + " S 后|之后|以后", Cost: -0.3, Build: passivePostponeUntil},
	// 将手术 + 推迟至 + 6周 + 后: postpone surgery until after 6 weeks.
	{Name: "ba-postpone", Gives: "VP", Pattern: "将|把 NP " + postponed + " QTY|NP 后|之后|以后", Head: 2, Cost: -0.5, Build: baPostpone},
	// 有待 + 验证: remain to be verified.
	{Name: "remain-to-be", Gives: "VP", Pattern: "有待|尚待|仍待|仍有待|尚有待|还有待|有待于|亟待 PV", Head: 1, Cost: -0.1, Build: remainToBe},
	// 妥善固定 + ， + 防止脱出: be properly secured to prevent dislodgment.
	{Name: "passive-purpose", Gives: "PV", Pattern: "PV ， VP", Cost: 0.1, When: purposeLast, Build: passivePurpose},
	// 口服 + 抗生素 + 治疗: be treated with oral antibiotics.
	{Name: "passive-route-treat", Gives: "PV", Pattern: "口服|静脉注射|静脉滴注|皮下注射|肌内注射|肌肉注射|局部注射|局部应用|局部使用|外用|吸入|雾化吸入 NP 治疗", Head: 1, Cost: -0.2, Build: treatedByRoute},
	// 口服 + 抗生素治疗, where the treatment is one entry: be treated with oral antibiotic therapy.
	{Name: "passive-route-therapy", Gives: "PV", Pattern: "口服|静脉注射|静脉滴注|皮下注射|局部应用|局部使用|外用|吸入|雾化吸入 N", Head: 1, Cost: -0.2, When: therapyLast, Build: treatedByRoute},
	// 控制在 + 130/80 mmHg + 以下: be kept below 130/80 mmHg.
	{Name: "passive-keep-at", Gives: "PV", Pattern: "控制在|维持在|保持在 QTY|NP", Cost: 0.05, Build: passiveKeepAt},
	// 仅凭 + 尿量 + 判断: be judged by urine output alone.
	{Name: "passive-by-alone", Gives: "PV", Pattern: "仅凭|单凭|只凭|仅靠|单靠|仅根据|仅依据|仅依靠|仅通过 NP VG", Head: 2, Cost: -0.2, When: objectlessVerb(2), Build: passiveByAlone},
	// 不予 + 推荐: be not recommended.
	{Name: "passive-not-given", Gives: "VP", Pattern: "不予|暂不|不予以|一般不予|通常不予 V", Head: 1, Cost: 0, When: transitiveLast, Build: passiveNotGiven},
	// 可用 + 激光治疗, one entry: can be treated with laser therapy.
	{Name: "treatable-with", Gives: "VP", Pattern: "可用|可采用|可以用|可使用|应使用|应采用|宜用 N", Head: 1, Cost: -0.3, When: therapyTerm, Build: treatableWith},
	// 保持 + 清洁 + 干燥: be kept clean and dry.
	{Name: "kept-so", Gives: "PV", Pattern: "保持 A A", Head: 0, Cost: -0.3, When: stateWords, Build: keptSo},
	// 被告知 + 风险: be informed of the risk.
	{Name: "informed-of", Gives: "VP", Pattern: "被告知|获知 NP", Head: 1, Cost: -0.2, Build: informedOf},
	// 因 + 胸痛 + 入院: be admitted for chest pain.
	{Name: "admitted-for", Gives: "VP", Pattern: "因|主因|因为|由于 NP 入院|住院|入院治疗|住院治疗|收入院|急诊入院|就诊|来诊|急诊就诊", Head: 2, Cost: -0.3, Build: admittedFor},
	// 视为 + 出血: be regarded as bleeding, of what stands before it; with an object of its own 将 or 把 comes first.
	{Name: "regarded-as", Gives: "VP", Pattern: "视为|看作|看成|视作|视同 NP", Head: 0, Cost: 0, Build: regardedAs},
	// 与 + 牛奶 + 同服, of a drug: be taken with milk.
	{Name: "taken-with", Gives: "VP", Pattern: "与|和|同 NP 同服|同用|混用|混合使用|同时服用|同时使用|一起服用|一同服用|同时应用|并用", Head: 2, Cost: 0, Build: takenWith},
	// 结石 + 排出, without a word that marks it: stones are excreted.
	{Name: "passive-unmarked", Gives: "VP", Pattern: "PV", Cost: 0.6},
}

// objectlessFirst reports a transitive verb by itself, other than those that often go without an object.
func objectlessFirst(k []*item) bool {
	return transitiveVerb(k[0]) && !slices.Contains(bodyVerbs, k[0].head.text) && ruleName(k[0]) != "le" &&
		!slices.Contains(objectOptional, plainEnglish(k[0])) && !slices.Contains(showing, englishOf(k[0]))
}

// plainEnglish is the verb of an entry without the adverb that the entry brings: eat normally.
func plainEnglish(it *item) string {
	e := englishOf(it)
	if verb, _, ok := cutAdverb(e); ok {
		return verb
	}
	return e
}

// objectOptional are transitive verbs that are active without an object as well: patients eat, refuse, understand.
var objectOptional = strings.Fields("enlarge drive swim bathe shower self-examine self-monitor self-test self-administer self-assess eat drink smoke refuse vomit breathe walk sleep rest fast exercise fail succeed exceed contain include involve resemble lack possess weigh comprise agree understand know see hear start begin help manifest present gain lose need require lead decide vary benefit recover heal close open form stabilize rehabilitate replicate divide multiply metastasize mutate rupture perforate migrate proliferate differentiate accumulate regenerate work study travel return move speak wait")

// showing are verbs whose subject is the study and whose object is a clause.
var showing = strings.Fields("show indicate suggest demonstrate reveal imply prove find believe think mean conclude argue hold point")

func transitiveLast(k []*item) bool { return transitiveVerb(k[len(k)-1]) }

// eitherVoices are verbs of what goes on by itself or is done (Quirk et al. 1985, 3.66 note).
var eitherVoices = strings.Fields("increase decrease continue improve change restart")

// eitherVoice reports such a verb alone.
func eitherVoice(k []*item) bool { return slices.Contains(eitherVoices, plainEnglish(k[0])) }

// eitherOnce reports what is done, or may be, behind how often it is.
func eitherOnce(k []*item) bool { return transitiveVerb(k[1]) || eitherVoice(k[1:]) }

// eitherActive reports such a verb that has kept its active form and stands without an object.
func eitherActive(it *item) bool {
	for it.rule != nil && it.rule.Gives == "VP" {
		if it.rule.Name == "no-object" || it.rule.Name == "once-every" {
			return slices.Contains(eitherVoices, plainEnglish(verbOf(it)))
		}
		it = it.kids[it.rule.head]
	}
	return false
}

func plainPassive(b *builder, k []node) english.Phrase { return b.passive(k[0].Phrase) }

// remedyInside reports a verb whose English brings a remedy as its object: discontinue the drug, but not establish the diagnosis.
func remedyInside(k []*item) bool {
	return objectInside(k) && slices.Contains([]string{"drug", "dose", "dosage", "medication"}, lastWord(englishOf(k[0])))
}

func passiveInside(b *builder, k []node) english.Phrase {
	verb, _ := splitObject(k[0].Phrase)
	return b.passive(verb)
}

// plainPassives reports two verbs without objects and with nothing but adverbs beside them.
func plainPassives(k []*item) bool {
	plain := func(it *item) bool {
		return slices.Contains([]string{"passive", "passive-adverbial", "passive-inside", "passive-and"}, ruleName(it))
	}
	return plain(k[0]) && plain(k[2]) && ruleName(k[2]) != "passive-and"
}

func passiveAnd(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), dropBe(k[2].Phrase))
}

func lightPassive(b *builder, k []node) english.Phrase {
	return b.bePassive(k[0], k[1].Phrase)
}

// passiveAdverbial puts a single adverb behind be, everything else at the end.
func passiveAdverbial(b *builder, k []node) english.Phrase {
	a, p := k[0].Phrase, k[1].Phrase
	if a.Cat == english.AdvPhrase && len(a.Words) == 1 && !slices.Contains(endAdverbs, a.Words[0].Text) && !strings.Contains(a.Words[0].Text, " ") {
		return after(p, 1, a)
	}
	return join(0, p, a)
}

func passiveOnce(b *builder, k []node) english.Phrase {
	when := k[0].Phrase
	if p, ok := periods[k[0].head.text]; ok {
		when = b.put(p[1], k[0])
	}
	return join(0, b.passive(k[1].Phrase), b.put("once", k[2]), when)
}

func passiveContinue(b *builder, k []node) english.Phrase {
	return b.passive(b.verb("continue", english.Lemma, k[0], k[1]))
}

func continueTaking(b *builder, k []node) english.Phrase {
	word := "taking it"
	switch k[1].head.text {
	case "用药":
		word = "treatment"
	case "使用", "应用":
		word = "using it"
	}
	return join(0, b.verb("continue", english.Lemma, k[0]), b.put(word, k[1]))
}

func passiveNeed(b *builder, k []node) english.Phrase {
	return b.passive(b.verb("need", english.Lemma, k[0]))
}

func remainToBe(b *builder, k []node) english.Phrase {
	return join(0, b.verb("remain", english.Lemma, k[0]), b.put("to"), inflect(k[1].Phrase, english.Lemma))
}

// postponed are verbs of putting off.
const postponed = "推迟至|推迟到|延迟至|延迟到|延后至|延期至|延期到|推后至"

func passivePostpone(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("postpone", english.Lemma, k[0])), b.put("until after", k[2]), b.event(k[1].Phrase))
}

func passivePostponeUntil(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("postpone", english.Lemma, k[0])), b.put("until", k[2]), k[1].Phrase)
}

func baPostpone(b *builder, k []node) english.Phrase {
	return join(0, b.verb("postpone", english.Lemma, k[0], k[2]), b.event(k[1].Phrase), b.put("until after", k[4]), b.event(k[3].Phrase))
}

// routeAdjectives are the attributes of what is given by a route.
var routeAdjectives = map[string]string{"口服": "oral", "静脉注射": "intravenous", "静脉滴注": "intravenous", "皮下注射": "subcutaneous", "肌内注射": "intramuscular", "肌肉注射": "intramuscular", "局部注射": "local injections of", "局部应用": "topical", "局部使用": "topical",
	"外用": "topical", "吸入": "inhaled", "雾化吸入": "nebulized"}

// therapyLast reports an entry for a treatment.
func therapyLast(k []*item) bool {
	return k[1].rule == nil && (strings.HasSuffix(englishOf(k[1]), " therapy") || strings.HasSuffix(englishOf(k[1]), " treatment"))
}

func treatedByRoute(b *builder, k []node) english.Phrase {
	treated := b.passive(b.verb("treat", english.Lemma, k[2:]...))
	return join(0, treated, b.put("with"), b.put(routeAdjectives[k[0].head.text], k[0]), b.settle(k[1].Phrase))
}

func passiveKeepAt(b *builder, k []node) english.Phrase {
	return join(0, b.passive(b.verb("keep", english.Lemma, k[0])), b.put("at"), b.settle(k[1].Phrase))
}

func toolVerb(k []*item) bool { return objectlessFirst(k[2:]) }

func toolLast(k []*item) bool { return objectlessFirst(k[2:]) && !isPerson(k[1]) }

func canTool(b *builder, k []node) english.Phrase {
	p := join(1, b.put("can"), inflect(passiveTool(b, k), english.Lemma))
	p.Finite = true
	return p
}

func passiveTool(b *builder, k []node) english.Phrase {
	with := "with"
	if headText(k[2].Phrase) == "explain" {
		with = "by"
	}
	return join(0, b.passive(k[2].Phrase), b.put(with, k[0]), b.settle(k[1].Phrase))
}

func regardedAs(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("regarded as", k[0]), b.settle(k[1].Phrase))
}

// takings give the participle of what is done with a drug together with something else.
var takings = map[string]string{"同服": "taken", "同时服用": "taken", "一起服用": "taken", "一同服用": "taken", "混用": "mixed", "混合使用": "mixed"}

// combinings give the verbs of the participles of what is done with a drug together with something else.
var combinings = map[string]string{"combined": "combine", "taken": "take", "used": "use", "mixed": "mix"}

func ofCombining(rule string) bool { return rule == "chinese/combined" || rule == "chinese/taken-with" }

// actively gives what is combined or taken with something as a deed: do not [combine it with alcohol].
func actively(vp english.Phrase) english.Phrase {
	if len(vp.Words) < 3 || headText(vp) != "be" || vp.Head != 0 || vp.Finite || !slices.ContainsFunc(vp.Words[1].Rules, ofCombining) {
		return vp
	}
	verb, it := vp.Words[1], vp.Words[1]
	if verb.Text = combinings[verb.Text]; verb.Text == "" {
		return vp
	}
	verb.POS, verb.Alternatives = "verb", nil
	it.Text, it.POS, it.Source = "it", "particle", ""
	vp.Words = append([]english.Word{verb, it}, vp.Words[2:]...)
	return vp
}

func takenWith(b *builder, k []node) english.Phrase {
	word := takings[k[2].head.text]
	if word == "" {
		word = "used"
	}
	tail := b.put("with", k[0])
	if word != "mixed" {
		tail = b.put("together with", k[0])
	}
	what := k[1].Phrase
	if headText(what) == "food" && what.Count == english.AnyCount {
		what.Count = english.Mass // with food
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[2]), tail, b.settle(what))
}

func passiveByAlone(b *builder, k []node) english.Phrase {
	return join(0, b.passive(k[2].Phrase), b.put("by", k[0]), b.settle(k[1].Phrase), b.put("alone"))
}

func passiveNotGiven(b *builder, k []node) english.Phrase {
	not := "not"
	switch k[0].head.text {
	case "一般不予", "通常不予":
		not = "usually not"
	}
	return join(0, b.verb("be", english.Lemma), b.put(not, k[0]), inflect(k[1].Phrase, english.PastParticiple))
}

// therapyTerm reports a kind of treatment that is one entry.
func therapyTerm(k []*item) bool {
	return k[1].rule == nil && strings.HasSuffix(k[1].head.text, "治疗") && len(k[1].head.text) > len("治疗")
}

func treatableWith(b *builder, k []node) english.Phrase {
	word := "can be treated with"
	if strings.HasPrefix(k[0].head.text, "应") || k[0].head.text == "宜用" {
		word = "should be treated with"
	}
	p := as(english.VerbPhrase, join(0, b.put(word, k[0]), b.bareSettle(k[1].Phrase)))
	p.Finite = true
	return p
}

// keptStates give the English of states that something is kept in.
var keptStates = map[string]string{"清洁": "clean", "干燥": "dry", "湿润": "moist", "通畅": "patent", "直立": "upright", "安静": "quiet", "温暖": "warm", "无菌": "sterile", "密闭": "closed", "整洁": "tidy"}

// purposeLast reports what something is done for behind it, which no word marks.
func purposeLast(k []*item) bool {
	return (ruleName(k[2]) == "object" || ruleName(k[2]) == "no-object") && beginsIn(k[2].head.text, "防止", "预防", "避免", "减轻", "减少", "促进", "改善", "缓解")
}

func passivePurpose(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

func stateWords(k []*item) bool {
	return keptStates[k[1].head.text] != "" && keptStates[k[2].head.text] != ""
}

func keptSo(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("kept", k[0]), b.put(keptStates[k[1].head.text], k[1]), b.put("and"), b.put(keptStates[k[2].head.text], k[2]))
}

func informedOf(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("informed of", k[0]), b.settle(k[1].Phrase))
}

func admittedFor(b *builder, k []node) english.Phrase {
	if strings.HasSuffix(k[2].head.text, "诊") {
		return join(0, b.verb("present", english.Lemma, k[2]), b.put("with", k[0]), b.bareSettle(k[1].Phrase))
	}
	return join(0, b.verb("be", english.Lemma), b.put("admitted for", k[0], k[2]), b.bareSettle(k[1].Phrase))
}
