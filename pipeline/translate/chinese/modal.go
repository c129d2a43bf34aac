package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// modalRules render the auxiliaries of possibility, ability and duty (Lü 1999, 能 会 应 须).
var modalRules = []Rule{
	// 应 + 尽早切除: should be resected as early as possible.
	{Name: "modal-passive", Gives: "VP", Pattern: "可|可以|应|应该|应当|必须|须|需|需要|宜|可能|可能会|将|将会|能|能够|可能需要|不能|不应|不可|不宜|不得|无法|不可以|不应该|不需|无需|不必|不需要|未能|不再|只能|仅能|已无法|已不能|不能再|无法再|绝不可|绝不能|绝不应|切不可|即可|亦可|还不能|尚不能|仍不能|还无法|尚无法|几乎不可能|几乎无法|几乎不能|仍无法 PV", Head: 1, Cost: 0.13, Build: modalPassive},
	// 可能 + 引起低血糖: may cause hypoglycemia.
	{Name: "modal", Gives: "VP", Pattern: "可|可以|可能|有可能|可能会|能|能够|会|将|将会|应|应该|应当|必须|须|需|需要|宜|可能需要|或可|或许|只能|仅能|只需|只须|即可|亦可|要|都要|还要|一定要|务必 VP", Head: 1, Cost: 0.1, Weigh: listedBehindCost, Build: modal},
	// 不能 + 降低死亡率: cannot reduce mortality.
	{Name: "modal-negative", Gives: "VP", Pattern: "不能|无法|不可|不应|不应该|不宜|不得|不可以|不会|不可能|不需|不需要|无需|不必|未必|不能够|未能|不再|不一定|可不|可能不|不可能会|可能不会|可能无法|已无法|已不能|不能再|无法再|绝不可|绝不能|绝不应|切不可|绝不|还不能|尚不能|仍不能|还无法|尚无法|几乎不可能|几乎无法|几乎不能|仍无法 VP", Head: 1, Cost: 0.05, Build: modal},
	// 方可 + 进食, where the English has said when: can only then eat.
	{Name: "modal-only-then", Gives: "VP", Pattern: "方可|方能|才能|才可|才可以|才能够 VP", Head: 1, Cost: 0.4, Build: modal},
	{Name: "modal-only-then-passive", Gives: "VP", Pattern: "方可|方能|才能|才可|才可以|才能够 PV", Head: 1, Cost: 0.43, Build: modalPassive},
	// 尚可 + 存活: can still survive.
	{Name: "modal-can-still", Gives: "VP", Pattern: "尚可|仍可|仍能|尚能|还能|仍可以|仍能够 VP", Head: 1, Cost: -0.1, Build: canStill},
	{Name: "modal-can-still-passive", Gives: "VP", Pattern: "尚可|仍可|仍能|尚能|还能|仍可以|仍能够 PV", Head: 1, Cost: -0.07, Build: canStill},
	// 仍需 + 定期监测: still need to be monitored regularly.
	{Name: "modal-still", Gives: "VP", Pattern: "仍需|还需|尚需|仍需要|还需要|仍须 VP", Head: 1, Cost: 0.05, Build: modalStill},
	{Name: "modal-before-negative", Gives: "VP", Pattern: "并 不能|无法|不可|不应|不会|不需要 VP", Head: 2, Cost: 0.02, Build: modalAfterBing},
	// 需要 + 立即 + 降低 + 白细胞计数: require immediate reduction of the white blood cell count.
	{Name: "require-action-how", Gives: "VP", Pattern: "需要|需|往往需要|常需|常需要|通常需要|尚需|仍需|仍需要|无需|不需|不需要|无须|不必 立即|紧急|及时|尽快|尽早|长期|定期|终身|持续|早期|常规 V NP", Head: 2, Cost: -0.1, When: actionNounHow, Build: requireActionHow},
	// 需 + 立即 + 住院治疗: require immediate hospitalization.
	{Name: "require-noun-how", Gives: "VP", Pattern: "需要|需|往往需要|常需|常需要|通常需要|尚需|仍需|仍需要|无需|不需|不需要 立即|紧急|及时|尽快|尽早|长期|定期|终身|持续|早期|常规 N", Head: 2, Cost: -0.4, When: careLast, Build: requireNounHow},
	// 需要 + 植入 + 起搏器, of an illness: require implantation of a pacemaker.
	{Name: "require-action", Gives: "VP", Pattern: "需要|需|往往需要|常需|常需要|通常需要|尚需|仍需|仍需要 V NP", Head: 1, Cost: -0.05, When: actionNoun, Build: requireAction},
	// 不能 + 预防损伤 + ， + 也不能 + 缩短病程: cannot prevent injury or shorten its course.
	{Name: "modal-negative-twice", Gives: "VP", Pattern: "不能|无法|不会|不可|不应|不得|不宜|并不能|既不能 VP ， 也不能|也无法|也不会|亦不能|亦无法|亦不可|也不应|也不宜|也不可 VP", Head: 1, Cost: -0.3, When: barePair, Build: modalNegativeTwice},
	{Name: "modal-adjective", Gives: "VP", Pattern: "可|可以|可能|有可能|能|会|应|应该|必须|可能会|不会|不应|不能|不宜|不可|不得|不必|要|需|不一定|未必 AP", Head: 1, Cost: 0.3, Weigh: modalAdjectiveCost, Build: modalAdjective},
}

// requiredActions are the nouns of what an illness requires to be done, by the verb.
var requiredActions = map[string]string{"implant": "implantation", "monitor": "monitoring", "perform": "", "carry out": "", "undergo": "", "adjust": "adjustment", "correct": "correction", "supplement": "supplementation", "drain": "drainage", "repair": "repair", "replace": "replacement", "transplant": "transplantation", "exclude": "exclusion", "restrict": "restriction", "discontinue": "discontinuation", "remove": "removal", "resect": "resection", "evaluate": "evaluation", "assess": "assessment", "reduce": "reduction", "decrease": "reduction", "lower": "lowering", "control": "control", "stop": "cessation", "treat": "treatment", "prevent": "prevention", "change": "change", "repeat": "repetition", "initiate": "initiation", "interrupt": "interruption"}

// actionNoun reports a verb of which the noun is known, or one that does no more than do what its object names.
func actionNoun(k []*item) bool {
	_, ok := requiredActions[englishOf(k[1])]
	return ok && k[1].head.entry != nil
}

func actionNounHow(k []*item) bool { return actionNoun(k[1:]) }

// requiredCare are the ends of nouns of what is done for patients.
var requiredCare = strings.Fields("治疗 手术 随访 监测 住院 干预 透析 输血 护理 评估 复查 会诊 清创 引流 剖宫产 抢救 康复")

// careLast reports a noun of what is done for patients, which is a verb as well.
func careLast(k []*item) bool {
	return k[2].rule == nil && endsIn(k[2].head.text, requiredCare...)
}

// requireNounHow names what is required: it would be done by somebody else than the subject.
func requireNounHow(b *builder, k []node) english.Phrase {
	lead := requireWord(b, k[0])
	n := join(1, as(english.AdjPhrase, b.put(hows[k[1].head.text], k[1])), k[2].Phrase)
	if n.Count == english.AnyCount && b.numbered(k[2].Phrase).Count != english.Many {
		n.Count = bareCount(n)
	}
	return join(0, lead, as(english.NounPhrase, b.settle(n)))
}

// hows give the adjectives of how an action is required.
var hows = map[string]string{"立即": "immediate", "紧急": "urgent", "及时": "timely", "尽快": "prompt", "尽早": "early", "长期": "long-term", "定期": "regular", "终身": "lifelong", "持续": "continuous", "早期": "early", "常规": "routine"}

func requireActionHow(b *builder, k []node) english.Phrase {
	p := requireAction(b, []node{k[0], k[2], k[3]})
	n := 1
	for n < len(p.Words) && p.Words[n-1].Text != "require" {
		n++
	}
	return after(p, n, b.put(hows[k[1].head.text], k[1]))
}

// requireAction makes the action the object of "require": whatever requires it does not do it.
func requireAction(b *builder, k []node) english.Phrase {
	require := requireWord(b, k[0])
	noun := requiredActions[englishOf(k[1].item)]
	if noun == "" {
		return join(0, require, as(english.NounPhrase, b.settle(k[2].Phrase)))
	}
	return join(0, require, b.put(noun+" of", k[1]), b.settle(k[2].Phrase))
}

// requireWord is "require", with what the Chinese verb says of how often, and whether still or not.
func requireWord(b *builder, from node) english.Phrase {
	require := b.verb("require", english.Lemma, from)
	if zh := from.head.text; beginsIn(zh, "无", "不") {
		require = join(0, b.verb("do", english.Lemma, from), b.put("not"), b.verb("require", english.Lemma))
	} else {
		require = b.howOften(zh, require)
	}
	if stillSaid(from.head.text) {
		require = join(1, b.put("still"), require)
	}
	return require
}

// modals give the English of the auxiliaries. 会 in general statements is the simple present or can.
var modals = map[string]string{"可": "can", "可以": "can", "可能": "may", "有可能": "may", "可能会": "may", "能": "can", "能够": "can", "会": "", "将": "will", "将会": "will", "应": "should", "应该": "should",
	"应当": "should", "必须": "must", "须": "must", "需": "need to", "需要": "need to", "宜": "should", "可能需要": "may need to", "或可": "may", "即可": "can", "方可": "can only then", "方能": "can only then", "才能": "can only then", "才可": "can only then", "才可以": "can only then", "才能够": "can only then", "亦可": "can also", "或许": "may",
	"不能": "cannot", "几乎不可能": "can hardly", "几乎无法": "can hardly", "几乎不能": "can hardly", "并不能": "cannot", "既不能": "cannot", "不能够": "cannot", "无法": "cannot", "不可": "must not", "不应": "should not", "不应该": "should not", "不宜": "should not", "不得": "must not", "不可以": "must not",
	"不会": "do not", "不可能": "cannot", "不需": "do not need to", "不需要": "do not need to", "无需": "do not need to", "不必": "do not need to", "未必": "do not necessarily",
	"未能": "fail to", "不再": "no longer", "不一定": "do not necessarily", "可不": "may not", "可能不": "may not", "可能不会": "may not", "不可能会": "cannot", "可能无法": "may not be able to",
	"已无法": "can no longer", "还不能": "cannot yet", "尚不能": "cannot yet", "还无法": "cannot yet", "尚无法": "cannot yet", "仍不能": "still cannot", "仍无法": "still cannot", "已不能": "can no longer", "不能再": "can no longer", "无法再": "can no longer", "绝不可": "must never", "绝不能": "must never", "绝不应": "should never", "切不可": "must never", "绝不": "never",
	"只能": "can only", "仅能": "can only", "要": "should", "都要": "should", "还要": "should also", "一定要": "must", "务必": "must", "只需": "need only", "只须": "need only"}

// modalWords are the English auxiliaries behind which an adverb stands.
var modalWords = strings.Fields("can may will should must cannot do")

func transitiveVerb(it *item) bool {
	e := englishOf(it)
	e = plainVerb(e) // take orally
	if first, second, ok := strings.Cut(e, " and "); ok && !strings.Contains(first+second, " ") {
		return !intransitive(first) && !intransitive(second) // taper and discontinue
	}
	if verb, last := cutLast(e); verb != "" && slices.Contains(phrasalParticles, last) && !slices.Contains(notPhrasal, verb) && !strings.Contains(verb, " ") {
		return !intransitive(verb) // use up, cut open
	}
	return e != "" && !intransitive(e) && !strings.Contains(e, " ")
}

// notPhrasal are verbs whose particle makes them say something, or is read by rules of its own: point out, follow up.
var notPhrasal = append(strings.Fields("follow turn get go come stand"), showing...)

// phrasalParticles are the adverbs that end a verb which still takes an object.
var phrasalParticles = strings.Fields("up off out open apart down away whole")

// auxiliary writes the English auxiliary; the ones that inflect (do, need, fail) are left to agreement.
func (b *builder) auxiliary(from node) (english.Phrase, bool) {
	words := modals[from.head.text]
	p := b.put(words, from)
	first := firstOf(words)
	inflects := first == "do" || first == "need" || first == "fail"
	for i := range p.Words {
		if t := p.Words[i].Text; inflects && (t == "do" || t == "need" || t == "fail") {
			p.Words[i].POS = "verb"
			if from.head.text == "未能" {
				p.Words[i].Form = english.PastSingular // it denies what was tried
			}
		}
	}
	return as(english.VerbPhrase, p), inflects
}

// withAuxiliary puts the auxiliary before a verb phrase in the base form.
func (b *builder) withAuxiliary(from node, vp english.Phrase) english.Phrase {
	if modals[from.head.text] == "" {
		b.doubts += 0.03 // 会 in a general statement is the simple present
		return vp
	}
	aux, inflects := b.auxiliary(from)
	if vp.Finite {
		b.doubts += 0.2
		return join(1, aux, vp)
	}
	if from.head.text == "可" && slices.Contains(undergoing, headText(vp)) {
		aux.Words[0].Text = "may" // an illness is not able to: patients may have fever
	}
	vp = inflect(vp, english.Lemma)
	if from.head.text == "不再" || from.head.text == "绝不" {
		return b.placeAdverb(as(english.AdvPhrase, aux), vp)
	}
	if from.head.text == "未能" {
		return join(0, inflect(aux, english.PastSingular), vp) // what was not achieved
	}
	if inflects {
		return join(0, aux, vp)
	}
	p := join(1, aux, vp)
	p.Finite = true
	return p
}

// undergoing are verbs of what an illness, or who has it, goes through.
var undergoing = strings.Fields("manifest have develop lack present occur experience")

// listedBehindCost is high for an auxiliary before several predicates, of which a later one has its own or says what a thing is: 可引起不适，多为一过性.
func listedBehindCost(k []*item) float64 {
	if !strings.HasPrefix(ruleName(k[1]), "verb-comma") {
		return 0
	}
	for n := 2; n < len(k[1].kids); n += 2 {
		part := k[1].kids[n]
		if finiteOnly(part) || slices.Contains([]string{"often-be", "shi", "vp-adjective", "usually-state"}, ruleName(part)) ||
			strings.HasPrefix(ruleName(part), "modal") {
			return 0.8
		}
	}
	return 0
}

func modal(b *builder, k []node) english.Phrase {
	if ruleName(k[1].item) == "below" && k[1].item.kids[0].head.text == "超过" {
		k[1].Phrase = exceeds(k[1].Phrase) // should not exceed 12 hours
	}
	if zh := k[0].head.text; ruleName(k[1].item) == "no-object" && endsIn(zh, "能", "法", "能够", "可以") && zh != "可能" {
		k[1].Phrase = b.takenWhat(k[1].Phrase)
	}
	return b.withAuxiliary(k[0], k[1].Phrase)
}

// takenThings are what such verbs take where Chinese names nothing.
var takenThings = map[string]string{"take": "medications", "tolerate": "it"}

// takenWhat says what patients can or cannot take or tolerate, where Chinese does not: 不能口服者, those who cannot take medications orally.
func (b *builder) takenWhat(vp english.Phrase) english.Phrase {
	object := takenThings[headText(vp)]
	if object == "" || len(vp.Words) != vp.Head+1 {
		return vp
	}
	how := english.Phrase{Words: vp.Words[:vp.Head]} // orally
	vp.Words, vp.Head = vp.Words[vp.Head:], 0
	return join(0, vp, b.put(object), how)
}

func modalStill(b *builder, k []node) english.Phrase {
	if k[1].Phrase.Finite {
		b.doubts += 0.2
	}
	return join(1, b.put("still", k[0]), b.verb("need", english.Lemma, k[0]), b.put("to"), verbForm(k[1].Phrase, english.Lemma))
}

func canStill(b *builder, k []node) english.Phrase {
	p := join(1, b.put("can still", k[0]), verbForm(k[1].Phrase, english.Lemma))
	p.Finite = true
	return p
}

func modalAfterBing(b *builder, k []node) english.Phrase { return b.withAuxiliary(k[1], k[2].Phrase) }

// performed takes the side of those who do what patients undergo: who undergoes is no object, surgery is performed.
func performed(verb english.Phrase) english.Phrase {
	if headText(verb) != "undergo" {
		return verb
	}
	verb.Words = slices.Clone(verb.Words)
	verb.Words[verb.Head].Text, verb.Words[verb.Head].Alternatives = "perform", nil
	return verb
}

// passive turns a transitive verb into be and its participle.
func (b *builder) passive(v english.Phrase) english.Phrase {
	p := b.be(inflect(performed(v), english.PastParticiple))
	if len(p.Words) == 3 && p.Words[1].POS == "adv" && p.Words[2].Form == english.PastParticiple && slices.Contains(mannerAdverbs, p.Words[1].Text) {
		p.Words[1], p.Words[2] = p.Words[2], p.Words[1] // be injected intravenously
	}
	return p
}

// mannerAdverbs say how something is given or done, and stand behind the participle.
var mannerAdverbs = strings.Fields("intravenously orally subcutaneously intramuscularly prophylactically regularly safely locally topically empirically sequentially externally nasally rectally sublingually intrathecally")

func modalPassive(b *builder, k []node) english.Phrase {
	if p := k[1].Phrase; len(p.Words) > 2 && p.Words[1].Text == "often" && p.Words[2].Form == english.PastParticiple &&
		strings.HasSuffix(modals[k[0].head.text], "should") {
		p.Words = slices.Clone(p.Words)
		p.Words[1], p.Words[2] = p.Words[2], p.Words[1] // should be ventilated often
		k[1].Phrase = p
	}
	return b.withAuxiliary(k[0], k[1].Phrase)
}

func modalAdjective(b *builder, k []node) english.Phrase {
	if beginsIn(k[0].head.text, "不一定", "未必") {
		return b.be(join(1, b.put("not necessarily", k[0]), k[1].Phrase))
	}
	return b.withAuxiliary(k[0], b.be(k[1].Phrase))
}

// modalAdjectiveCost is high for adjectives that are nouns or verbs as well, which rather are the verb.
func modalAdjectiveCost(k []*item) float64 {
	if k[1].head.reads("noun") || k[1].head.reads("verb") {
		return 0.5
	}
	return 0
}

// barePair reports two predicates that no auxiliary begins.
func barePair(k []*item) bool {
	return !strings.HasPrefix(ruleName(k[1]), "modal") && !strings.HasPrefix(ruleName(k[4]), "modal")
}

// modalNegativeTwice denies both predicates at once: not A or B.
func modalNegativeTwice(b *builder, k []node) english.Phrase {
	first, second := k[1].Phrase, k[4].Phrase
	if first.Finite || second.Finite {
		b.doubts += 0.3
	}
	both := joinVerbs(verbForm(first, english.Lemma), b.put("or", k[2], k[3]), verbForm(second, english.Lemma))
	return b.withAuxiliary(k[0], both)
}

// capableRules render places and centers that are equipped for something: 有条件行PCI的医院.
var capableRules = []Rule{
	// 可预测 + 疗效, one entry with the object behind it: can predict efficacy.
	{Name: "can-term", Gives: "VP", Pattern: "A NP", Head: 0, Cost: 0.3, When: ableTerm, Build: canTerm},
	// 有条件 + 开展移植 + 的 + 医院: hospitals that can perform transplantation.
	{Name: "capable-place", Gives: "N", Pattern: "有条件|有能力|具备条件|具备能力|能|没有条件|无条件|没条件|不具备条件|没有能力|无法|不能 VP 的 N", Head: 3, Cost: -0.4, When: placeThatCan, Build: capablePlace},
}

func placeThatCan(k []*item) bool { return livingPlace(k[3]) }

func capablePlace(b *builder, k []node) english.Phrase {
	can := "can"
	if strings.ContainsAny(k[0].head.text, "没无不") {
		can = "cannot"
	}
	vp := join(1, b.put(can, k[0]), performed(verbForm(k[1].Phrase, english.Lemma)))
	return join(0, k[3].Phrase, b.put("that", k[2]), vp)
}

// ableVerb is the verb of an adjective in -able.
func ableVerb(adjective string) string {
	stem, ok := strings.CutSuffix(adjective, "able")
	if !ok {
		return ""
	}
	for _, v := range []string{stem, stem + "e"} {
		if a, ok := ableForm(v); ok && a == adjective && lang.CommonPOS(v).Has(lang.Verb) {
			return v
		}
	}
	return ""
}

func ableTerm(k []*item) bool {
	return k[0].rule == nil && strings.HasPrefix(k[0].head.text, "可") && ableVerb(englishOf(k[0])) != ""
}

func canTerm(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(1, b.put("can", k[0]), b.verb(ableVerb(englishOf(k[0].item)), english.Lemma), b.settle(k[1].Phrase)))
	p.Finite = true
	return p
}

// degreesOfChance are the predicates of how likely something is.
const degreesOfChance = "较小|更小|很小|小|极小|较低|更低|很低|低|极低|较大|更大|很大|大|较高|更高|很高|高"

// likelyRules render how likely somebody is to do what stands before 的可能性. English says it of the person (Quirk et al. 1985, 16.79).
var likelyRules = []Rule{
	// 接受手术 + 的 + 可能性 + 较小: be less likely to receive surgery.
	{Name: "likely-to", Gives: "VP", Pattern: "VP 的 可能性|几率|概率|机会|机率 " + degreesOfChance, Head: 0, Cost: -0.6, Build: likelyTo},
	{Name: "likely-to-adverb", Gives: "VP", Pattern: "VP 的 可能性|几率|概率|机会|机率 ADV " + degreesOfChance, Head: 0, Cost: -0.6, Build: likelyToMuch},
	// 发生并发症 + 的 + 风险 + 更高: be at higher risk of developing complications.
	{Name: "at-risk-of", Gives: "VP", Pattern: "VP 的 风险|危险|危险性 " + degreesOfChance, Head: 0, Cost: -0.6, Build: atRiskOf},
	// 比 + 男性 + 更 + 容易 + 患病: more likely to fall ill than men.
	{Name: "likelier", Gives: "AP", Pattern: "更|更加|更为 容易|易|可能|有可能 VP", Head: 2, Cost: 0.02, Weigh: lastVoiceCost, Build: likelier},
	// 最可能 + 获益: most likely to benefit.
	{Name: "likeliest", Gives: "VP", Pattern: "最可能|最有可能|最容易|最易 VP", Head: 1, Cost: -0.2, Build: likeliest},
	// 更 + 容易 + 完成, what is done to something: easier to complete.
	{Name: "easy-to", Gives: "AP", Pattern: "容易|难以|不易|很难|较难 VG", Head: 1, Cost: 0.1, When: objectlessSecond, Build: easyTo},
}

// moreOrLess is the comparison in a degree of chance.
func moreOrLess(zh string) string {
	small := endsIn(zh, "小", "低")
	switch very := beginsIn(zh, "很", "极"); {
	case very && small:
		return "very unlikely"
	case very:
		return "very likely"
	case small:
		return "less likely"
	}
	return "more likely"
}

func likelyTo(b *builder, k []node) english.Phrase {
	word := moreOrLess(k[3].head.text)
	return join(0, b.verb("be", english.Lemma), b.put(word+" to", k[2], k[3]), verbForm(k[0].Phrase, english.Lemma))
}

func likelyToMuch(b *builder, k []node) english.Phrase {
	p := likelyTo(b, []node{k[0], k[1], k[2], k[4]})
	return after(p, 1, k[3].Phrase)
}

func atRiskOf(b *builder, k []node) english.Phrase {
	word := "higher"
	if t := k[3].head.text; endsIn(t, "小", "低") {
		word = "lower"
	}
	return join(0, b.verb("be", english.Lemma), b.put("at "+word+" risk of", k[2], k[3]), verbForm(k[0].Phrase, english.Gerund))
}

func likeliest(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("most likely to", k[0]), verbForm(k[1].Phrase, english.Lemma))
}

func likelier(b *builder, k []node) english.Phrase {
	return as(english.AdjPhrase, join(0, b.put("more likely to", k[0], k[1]), verbForm(k[2].Phrase, english.Lemma)))
}

func objectlessSecond(k []*item) bool { return objectlessFirst(k[1:]) }

func easyTo(b *builder, k []node) english.Phrase {
	word := "easy to"
	switch k[0].head.text {
	case "难以", "很难":
		word = "difficult to"
	case "不易":
		word = "not easy to"
	case "较难":
		word = "relatively difficult to"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[0]), verbForm(k[1].Phrase, english.Lemma)))
}
