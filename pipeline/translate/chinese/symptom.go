package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// symptomRules render what Chinese adds to a symptom behind a comma, the results of tests, and the parts of a course.
var symptomRules = []Rule{
	// 腰痛 + ， + 活动时 + 加重: low back pain that worsens during activity.
	{Name: "symptom-when", Gives: "NP", Pattern: "NP ， PP|ADV|CL 加重|加剧|明显|缓解|减轻|消失|好转|更明显", Cost: 0.1, When: symptomFirst, Build: symptomWhen},
	// 腰痛 + ， + 活动时 + 加重 + ， + 休息后 + 缓解: … and is relieved after rest.
	{Name: "symptom-when-two", Gives: "NP", Pattern: "NP ， PP|ADV|CL 加重|加剧|明显|更明显 ， PP|ADV|CL 缓解|减轻|消失|好转", Cost: -0.2, When: symptomFirst, Build: symptomWhenTwo},
	// 疼痛期、僵硬期和恢复期 + 三个阶段: three stages: pain stage, stiffness stage, and recovery stage.
	{Name: "list-number", Gives: "NP", Pattern: "NP NUM 个|种|类|项|大 阶段|部分|方面|类型|时期|步骤|环节|层面|期|型", Head: 3, Cost: -0.3, When: listFirst, Build: listNumber},
	// 正中神经 + 在腕管内 + 受压: compression of the median nerve within the carpal tunnel.
	{Name: "event-place", Gives: "NP", Pattern: "N PP N", Head: 2, Cost: 0.3, When: eventLast, Build: eventPlace},
	// 活动时 + 晕厥: syncope during activity.
	{Name: "symptom-at", Gives: "NP", Pattern: "PP N", Head: 1, Cost: 0.1, When: symptomAtTime, Build: secondThenFirst},
	// 骨筋膜室综合征 + 一经 + 确诊: once compartment syndrome is diagnosed.
	{Name: "topic-once", Gives: "CL", Pattern: "NP 一旦|一经 VG", Head: 2, Cost: 0, When: objectlessVerb(2), Build: topicOnce},
	// 判断 + 感染 + 是否 + 得到控制: determine whether infection is controlled.
	{Name: "verb-whether", Gives: "VP", Pattern: "V NP 是否 VP|AP", Cost: -0.1, When: asks, Build: verbWhether},
	// 休息 + 不能 + 缓解, of pain: be not relieved by rest.
	{Name: "relieved-by", Gives: "VP", Pattern: "N|V " + reliefWords + " 缓解|减轻|改善|好转", Cost: -0.3, When: remedyFirst, Build: relievedBy},
	// 活动后 + 减轻 + 而 + 休息 + 不缓解: improve after activity but not with rest.
	{Name: "relieved-but-not", Gives: "VP", Pattern: "PP|ADV|N 减轻|缓解|改善|好转 而|但 N|PP|ADV 不缓解|无缓解|不能缓解|无改善|不减轻|不改善", Head: 1, Cost: -1, Build: relievedButNot},
	{Name: "relieved-but-not-comma", Gives: "VP", Pattern: "PP|ADV|N 减轻|缓解|改善|好转 ， 而|但|且 N|PP|ADV 不缓解|无缓解|不能缓解|无改善|不减轻|不改善", Head: 1, Cost: -1, Build: relievedButNotComma},
	// 夜间 + 尤甚: be worst at night.
	{Name: "worst-then", Gives: "VP", Pattern: "PP|ADV|CL 尤甚|为甚|更甚|最甚|尤为明显|尤其明显", Head: 1, Cost: -0.6, When: notTowardFirst, Build: worstThen},
	// 如果 + 在新生儿期 + 开始 + 治疗: if treatment is started in the neonatal period.
	{Name: "if-done-when", Gives: "CL", Pattern: "如果|若|如|一旦 PP VG NP", Head: 3, Cost: 0.2, When: passivableAfter, Build: ifDoneWhen},
	// 尿频 + 尿急 + 尿痛: urinary frequency, urgency, and dysuria.
	{Name: "symptom-three", Gives: "NP", Pattern: "N N N", Cost: 0, When: threeSymptoms, Build: symptomThree},
	// 经 + 标准治疗 + 无效 + 的 + 溃疡: ulcers refractory to standard treatment.
	{Name: "refractory-to", Gives: "NP", Pattern: "经|对 N 无效|失败|反应不佳|反应差|反应欠佳 的 NP", Head: 4, Cost: -0.4, When: treatedConditionTwo, Build: refractoryTo},
	// 常规治疗 + 无效 + 的 + 呼吸衰竭: respiratory failure refractory to conventional treatment.
	{Name: "refractory", Gives: "NP", Pattern: "N 无效|失败|反应不佳|反应差 的 NP", Head: 3, Cost: -0.2, When: treatedCondition, Build: refractory},
	// 即使是 + 晚期患者: even in patients with advanced disease.
	{Name: "even-in", Gives: "TOP", Pattern: "即使是|即便是|哪怕是 NP", Head: 1, Cost: -0.2, When: personSecond, Build: evenIn},
	// 局部晚期患者 + 首选 + 放化疗: chemoradiotherapy is preferred in patients with locally advanced disease.
	{Name: "preferred-in", Gives: "S", Pattern: "NP 首选 NP", Head: 2, Cost: -0.2, When: preferring, Build: preferredIn},
	// 贯穿 + 治疗 + 全程: continue throughout treatment.
	{Name: "throughout", Gives: "VP", Pattern: "贯穿|贯穿于 NP 全程|始终|全过程|的全程|的全过程|的始终", Head: 1, Cost: -0.3, Build: throughout},
	// 撤机 + 困难: difficulty in weaning.
	{Name: "difficulty", Gives: "N", Pattern: "N 困难", Cost: 0.1, When: actionFirst, Build: difficulty},
	// 以 + 每搏量变异度 + 为指导: be guided by stroke volume variation.
	{Name: "guided-by", Gives: "VP", Pattern: "以 NP 为 指导|导向", Head: 1, Cost: 0, Build: guidedBy},
	// 头晕 + 乏力, side by side: dizziness and fatigue.
	{Name: "symptom-pair", Gives: "NP", Pattern: "N N", Cost: -0.3, When: twoSymptoms, Build: symptomPair},
	// 活动后 + 心慌 + 气短: palpitations and shortness of breath after activity.
	{Name: "symptom-pair-at", Gives: "NP", Pattern: "PP N N", Head: 1, Cost: -0.4, When: twoSymptomsThen, Build: symptomPairAt},
	// 40°.
	{Name: "angle", Gives: "QTY", Pattern: "NUM °", Cost: 0.02, Build: angle},
	// 症状 + 相似 + 的 + 病例: cases with similar symptoms.
	{Name: "cases-with", Gives: "N", Pattern: "N 相似|类似|相同|不同|典型|不典型|轻微|严重|较轻|较重 的 N", Head: 3, Cost: -0.3, When: casesWithSigns, Build: casesWith},
	// 肿胀 + 疼痛: swelling and pain.
	{Name: "two-complaints", Gives: "N", Pattern: "N N", Head: 1, Cost: -0.2, When: twoComplaints, Build: listComplaints},
}

// twoSymptoms reports two complaints of two characters each, which Chinese sets side by side (Lü 1999, on four-character phrases).
func twoSymptoms(k []*item) bool {
	for _, it := range k {
		e := it.head.entry
		if it.rule != nil || e == nil || e.POS != "noun" || e.Domain != "symptoms" && !slices.Contains(moreComplaints, it.head.text) || len([]rune(it.head.text)) != 2 || slices.Contains(notComplaints, it.head.text) {
			return false
		}
	}
	return true
}

// moreComplaints are complaints that the glossary has in other domains.
var moreComplaints = strings.Fields("怕热 怕冷 畏寒 畏光 消瘦 纳差 便秘 腹泻 失眠 嗜睡 烦躁 焦虑 脱发 盗汗 少尿 呕吐")

// notComplaints are words of the domain that another complaint can modify, or that say how one goes on.
var notComplaints = strings.Fields("症状 体征 表现 主诉 疼痛 发作 部位 体温 血压 脉搏 呼吸 心率 不适 水肿 肿胀 触痛 压痛 肿块 包块")

func symptomPair(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put("and"), b.member(k[1].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

func twoSymptomsThen(k []*item) bool { return twoSymptoms(k[1:]) }

func symptomPairAt(b *builder, k []node) english.Phrase {
	p := join(0, symptomPair(b, k[1:]), k[0].Phrase)
	p.Count, p.Determined = english.Many, true
	return p
}

// notTest keeps the results of tests from being attributes: HIV-positive, but a positive straight leg raise test.
func notTest(k []*item) bool { return !isTest(k[0]) }

func isTest(it *item) bool {
	return endsIn(it.head.text, "试验", "征", "检查", "反应", "测试")
}

func bothTests(k []*item) bool { return isTest(k[0]) && isTest(k[2]) }

func testResults(b *builder, k []node) english.Phrase {
	word := "positive"
	if k[3].head.text == "阴性" {
		word = "negative"
	}
	p := join(1, as(english.AdjPhrase, b.put(word, k[3])), k[0].Phrase, b.put("and", k[1]), k[2].Phrase)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

// symptomFirst reports a symptom or sign, which a clause behind a comma says more of.
func symptomFirst(k []*item) bool {
	if ruleName(k[2]) == "preposition" {
		return false // 肿胀，周围渗出明显: what is around it is marked
	}
	t := k[0].head
	return t.entry != nil && (t.domain() == "symptoms" || conditionName(englishOf(k[0]))) || endsIn(t.text, "痛", "呼吸困难", "咳嗽", "无力", "肿胀", "麻木", "不适")
}

// courses give the verb of how a symptom goes on.
var courses = map[string]string{"加重": "worsens", "加剧": "worsens", "明显": "is most marked", "更明显": "is more marked", "缓解": "is relieved", "减轻": "lessens", "消失": "disappears", "好转": "improves"}

// worse is the predicate of a symptom with its time.
func (b *builder) worse(when, how node) english.Phrase {
	word := courses[how.head.text]
	return join(0, b.put(word, how), when.Phrase)
}

func symptomWhen(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	p := join(0, n, b.put("that", k[1]), b.worse(k[2], k[3]))
	p.Determined = true
	return p
}

func symptomWhenTwo(b *builder, k []node) english.Phrase {
	p := join(0, symptomWhen(b, k), b.put("and", k[4]), b.worse(k[5], k[6]))
	p.Determined = true
	return p
}

// parts give the English of the parts of a course.
var parts = map[string]string{"阶段": "stages", "部分": "parts", "方面": "aspects", "类型": "types", "时期": "periods", "步骤": "steps", "环节": "steps", "层面": "levels", "期": "stages", "型": "types"}

func listNumber(b *builder, k []node) english.Phrase {
	p := join(1, k[1].Phrase, b.put(parts[k[3].head.text]+":", k[2], k[3]), k[0].Phrase)
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Many, true, len(k[1].Words)
	return p
}

// symptomAtTime reports a symptom, by itself, behind the time at which it comes.
func symptomAtTime(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil && e.POS == "noun" && e.Domain == "symptoms" && strings.HasPrefix(ruleName(k[0]), "localizer") && strings.HasSuffix(lastWordOf(k[0]), "时")
}

// eventLast reports a noun for what happens to the first one, no person, in a place.
func eventLast(k []*item) bool {
	return !isPerson(k[0]) && !endsIn(k[0].head.text, "剂", "针") && k[2].rule == nil && k[2].head.reads("verb") && k[2].head.entry != nil && k[2].head.entry.POS == "noun" && (ruleName(k[1]) == "localizer" || ruleName(k[1]) == "zai")
}

func eventPlace(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, b.put("of"), b.settle(k[0].Phrase), k[1].Phrase)
}

func topicOnce(b *builder, k []node) english.Phrase {
	p := b.clause(k[0].Phrase, join(0, b.verb("be", english.Lemma), inflect(k[2].Phrase, english.PastParticiple)))
	return as(english.Clause, join(1, b.put("once", k[1]), p))
}

// askers are verbs of finding out.
var askers = strings.Fields("判断 评估 了解 确定 明确 检查 观察 确认 询问 监测 预测 考虑 评价 鉴别 知道 检验 验证")

func asks(k []*item) bool { return slices.Contains(askers, k[0].head.text) }

func verbWhether(b *builder, k []node) english.Phrase {
	return join(0, ascertain(k[0]), b.put("whether", k[2]), b.clause(k[1].Phrase, b.predicate(k[3])))
}

func passivableAfter(k []*item) bool { return passivable([]*item{k[0], k[2], k[3]}) }

func ifDoneWhen(b *builder, k []node) english.Phrase {
	p := ifDone(b, []node{k[0], k[2], k[3]})
	return as(english.Clause, join(0, p, k[1].Phrase))
}

func angle(b *builder, k []node) english.Phrase {
	p := join(0, k[0].Phrase, b.put("~°", k[1]))
	p.Count = english.Many
	return p
}

// treatedCondition reports a treatment before a disease.
func treatedCondition(k []*item) bool {
	return !isPerson(k[3]) && conditionName(englishOf(k[3])) && (careName(k[0].head.text) || endsIn(k[0].head.text, "药", "药物", "复苏", "除颤"))
}

func refractory(b *builder, k []node) english.Phrase {
	n := b.numbered(k[3].Phrase)
	return join(0, n, b.put("refractory to", k[1], k[2]), b.settle(k[0].Phrase))
}

// actionFirst reports a noun of action that is a verb as well.
func actionFirst(k []*item) bool {
	return k[0].rule == nil && k[0].head.reads("verb") && k[0].head.entry != nil && k[0].head.entry.POS == "noun"
}

func difficulty(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	n.Count = bareCount(n)
	p := join(0, b.put("difficulty in", k[1]), n)
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Mass, true
	return p
}

func guidedBy(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("guided by", k[0], k[3]), b.settle(k[1].Phrase))
}

// reliefWords say that a symptom is relieved by something, or is not.
const reliefWords = "可|能|可以|常可|多可|不能|无法|难以"

// remediesBefore are what relieves: rest, food, drugs.
var remediesBefore = strings.Fields("休息 卧床 卧床休息 平卧 进食 禁食 服药 药物 硝酸甘油 含服硝酸甘油 抗酸药 抑酸药 止痛药 镇痛药 热敷 冷敷 按摩 排便 坐位 端坐 前倾坐位 弯腰 吸氧 解痉药 退热药")

func remedyFirst(k []*item) bool { return slices.Contains(remediesBefore, k[0].head.text) }

func relievedBy(b *builder, k []node) english.Phrase {
	by := k[0].Phrase
	if by.Cat == english.VerbPhrase {
		by = as(english.NounPhrase, verbForm(by, english.Gerund))
		by.Determined = true
	}
	if zh := k[1].head.text; strings.HasPrefix(zh, "不") || zh == "无法" || zh == "难以" {
		return b.be(join(0, b.put("not relieved by", k[1], k[2]), b.settle(by)))
	}
	p := as(english.VerbPhrase, join(0, b.put("can be relieved by", k[1], k[2]), b.settle(by)))
	p.Finite = true
	return p
}

func personSecond(k []*item) bool { return isPerson(k[1]) }

func evenIn(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("even in", k[0]), b.people(k[1])))
}

// preferring reports people for whom something is preferred.
func preferring(k []*item) bool { return isPerson(k[0]) && !isPerson(k[2]) }

func preferredIn(b *builder, k []node) english.Phrase {
	p := b.clause(k[2].Phrase, b.be(b.put("preferred", k[1])))
	return join(0, p, b.put("in"), b.people(k[0]))
}

func throughout(b *builder, k []node) english.Phrase {
	return join(0, b.verb("continue", english.Lemma, k[0]), b.put("throughout", k[2]), b.event(k[1].Phrase))
}

func treatedConditionTwo(k []*item) bool { return treatedCondition(k[1:]) }

func refractoryTo(b *builder, k []node) english.Phrase { return refractory(b, k[1:]) }

func threeSymptoms(k []*item) bool { return twoSymptoms(k[:2]) && twoSymptoms(k[1:]) }

func symptomThree(b *builder, k []node) english.Phrase {
	p := join(0, b.member(k[0].Phrase), b.put(","), b.member(k[1].Phrase), b.put(", and"), b.member(k[2].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

func casesWithSigns(k []*item) bool {
	return endsIn(k[3].head.text, "病例", "病人", "患儿", "者") && !isPerson(k[0]) && k[0].head.entry != nil && (k[0].head.domain() == "symptoms" || strings.HasSuffix(k[0].head.text, "表现"))
}

// signQualities are the adjectives for the signs of cases.
var signQualities = map[string]string{"相似": "similar", "类似": "similar", "相同": "the same", "不同": "different", "典型": "typical", "不典型": "atypical", "轻微": "mild", "严重": "severe", "较轻": "mild", "较重": "severe"}

func casesWith(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put("with", k[2]), b.put(signQualities[k[1].head.text], k[1]), b.plural(k[0].Phrase))
}

// withIt puts the preposition of what relieves before a noun: with rest, after activity.
func (b *builder) withIt(k node) english.Phrase {
	if k.Cat != english.NounPhrase {
		return k.Phrase
	}
	return join(0, b.put("with"), b.event(k.Phrase))
}

func relievedButNot(b *builder, k []node) english.Phrase {
	return join(0, b.verb("improve", english.Lemma, k[1]), b.withIt(k[0]), b.put("but not", k[2], k[4]), b.withIt(k[3]))
}

func relievedButNotComma(b *builder, k []node) english.Phrase {
	return relievedButNot(b, []node{k[0], k[1], k[3], k[4], k[5]})
}

// notTowardFirst keeps those whom something is worst for out.
func notTowardFirst(k []*item) bool {
	first := firstPart(k[0]).head.text
	return first != "对" && first != "对于"
}

func worstThen(b *builder, k []node) english.Phrase {
	word := "worst"
	switch k[1].head.text {
	case "更甚":
		word = "worse"
	case "尤为明显", "尤其明显":
		word = "most marked"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[1]), k[0].Phrase)
}

// complaint reports a noun that the glossary has as a symptom.
func complaint(it *item) bool {
	it = bareNoun(it)
	for it.rule != nil && it.rule.Name == "adjective" {
		it = it.kids[1]
	}
	return it.rule == nil && it.head.domain() == "symptoms" && it.head.reads("noun")
}

// localComplaints are complaints of one place, which stand beside each other and modify other ones.
var localComplaints = strings.Fields("肿胀 红肿 麻木 僵硬 发红 压痛 疼痛 瘙痒 水肿")

// twoComplaints reports two complaints side by side, neither of which says what the other is like.
func twoComplaints(k []*item) bool {
	if !complaint(k[0]) || k[0].rule != nil || twoSymptoms(k) {
		return false
	}
	if slices.Contains(localComplaints, k[1].head.text) && k[1].rule == nil {
		return slices.Contains(localComplaints, k[0].head.text)
	}
	return ruleName(k[1]) == "changed" && slices.Contains([]string{"symptoms", "physiology", "ophthalmology"}, k[1].kids[0].head.domain())
}

func listComplaints(b *builder, k []node) english.Phrase {
	first, second := b.member(k[0].Phrase), b.member(k[1].Phrase)
	p := join(0, first, b.put("and"), second)
	p.Count, p.Determined = english.Many, true
	return p
}
