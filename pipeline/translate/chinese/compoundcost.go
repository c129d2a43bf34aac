package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/lang"
)

// What two nouns cost side by side: the signs that they are a verb with its object, a subject with its verb, or an attribute.

// compoundCost prefers compounds that group from the left, and those whose words are known to stand side by side.
func compoundCost(k []*item) float64 {
	return deedCost(k) + daytimeCost(k) + doubted(compoundDoubts, k)
}

// deedCost is that of a first word that is what is done: an assessment tool is named after it, an assessed disease is its object.
func deedCost(k []*item) float64 {
	kind, cost := namesKind(k[0], k[1]), 0.0
	switch {
	case kind:
		return -0.25 // 评估工具: an assessment tool
	case pairKnown(k[0], k[1]) && !(k[0].rule == nil && sameAsVerb(k[0].head)) && !doingNamed(k):
		cost -= 0.12
	case k[0].rule != nil && k[0].head.reads("verb") && !kindBehind(k) && !k[1].head.reads("verb"):
		cost += 0.5 // subject, verb and object
	case k[0].rule == nil && k[0].head.reads("verb") && !kindBehind(k):
		cost += 0.3 // more likely a verb with its object
	}
	if deedBefore(k) {
		cost += 0.6
	}
	if changesIt(k) {
		cost += 0.8 // 增加风险: increase the risk
	}
	return cost
}

// compoundDoubts are the signs that two nouns are no compound, or not the best one, each with its cost.
var compoundDoubts = []doubt{
	{0.06, func(k []*item) bool { return k[1].rule != nil }},
	{0.1, func(k []*item) bool { return ruleName(k[1]) == "changed" }},
	// 早期血管并发症: early vascular complications
	{0.3, func(k []*item) bool {
		return ruleName(k[0]) == "adjective" && k[0].head.reads("adj") && k[0].head.domain() == "anatomy"
	}},
	// early lung complications, not those of an early stage
	{0.3, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains([]string{"早期", "晚期", "中期"}, k[0].head.text)
	}},
	// 二甲双胍 + 控制血糖: a drug does it
	{0.8, func(k []*item) bool { return k[1].rule == nil && drugClass(k[0]) && doesToThing(k[1].head) }},
	// 疑似病例: suspected cases, not those of a suspicion
	{1, func(k []*item) bool { return k[0].rule == nil && k[0].head.text == "疑似" }},
	// 完成筛查 is to complete screening
	{0.8, func(k []*item) bool { return k[0].rule == nil && k[0].head.text == "完成" && k[1].head.reads("verb") }},
	// 疗程不足: an insufficient course
	{0.3, func(k []*item) bool { return k[1].rule == nil && k[1].head.text == "不足" }},
	// 患者风险更高: patients have a higher risk
	{0.3, func(k []*item) bool { return isPerson(k[0]) && attributeBorne(k[1]) }},
	// 轻症患者 + 一周内康复: they recover within a week
	{1, func(k []*item) bool { return isPerson(k[0]) && (timeUnit(k[1]) || periodTerm(k[1])) }},
	// 患者服用的药物: the first noun is the subject
	{0.8, func(k []*item) bool { return ruleName(k[1]) == "relative-participle" }},
	// routes of transmission takes no noun before it
	{0.4, func(k []*item) bool { return strings.Contains(englishOf(k[1]), " of ") }},
	// 分析数据: analyze the data
	{0.6, func(k []*item) bool {
		return deed(k[0]) && k[1].size == 1 && deedObject(k[0].head.text, k[1].head.text)
	}},
	// 预防跌倒: preventing falls
	{0.8, func(k []*item) bool {
		return k[0].head.text == "预防" && k[0].rule == nil && !modifiedHead(k[1].head)
	}},
	// 自愿参加研究: take part in the study voluntarily
	{0.8, func(k []*item) bool {
		return k[0].head.reads("verb") && endsIn(k[0].head.text, "参加", "参与") && !kindBehind(k) && !attribute(k[1].head)
	}},
	// 老年住院患者: older patients; the noun, old age, stands before no people
	{0.3, func(k []*item) bool {
		return k[0].rule == nil && isPerson(k[1]) && k[0].head.reads("adj") && k[0].head.domain() == "function" && !conditionName(englishOf(k[0]))
	}},
	// 腹泻 + 病史: a history of diarrhea, not of diarrheal disease
	{0.4, func(k []*item) bool {
		return k[1].rule == nil && k[1].head.text == "史" && strings.HasSuffix(k[0].head.text, "病") && k[0].rule == nil
	}},
	// 在 + 重症监护室 + 治疗: where it is done
	{0.4, func(k []*item) bool {
		return k[0].rule == nil && k[1].rule == nil &&
			(carePlace(k[0]) || endsIn(k[0].head.text, "监护室", "急诊室", "农村", "基层", "国外", "家中")) &&
			slices.Contains([]string{"治疗", "就诊", "接受治疗", "分娩", "工作", "生活", "居住"}, k[1].head.text)
	}},
	// 世界卫生组织发布的指南: who issues it
	{0.8, func(k []*item) bool {
		return k[0].head.entry != nil && (endsIn(k[0].head.text, issuers...) || isPerson(k[0])) && k[1].rule == nil && slices.Contains(issuing, k[1].head.text)
	}},
	// 训练可预防挛缩: can prevent
	{0.8, ableSecond},
	// 减少 + 镇静催眠药 的使用: what is used is no kind of reduction
	{0.7, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains([]string{"减少", "增加", "降低", "提高", "避免", "限制", "改善", "延长", "缩短", "加强"}, k[0].head.text) && isDrugName(k[1])
	}},
	// 过程可能很长: may be long
	{1.5, func(k []*item) bool { return k[1].rule == nil && k[1].head.text == "可能" }},
	// oral drugs
	{0.8, func(k []*item) bool { return k[0].rule == nil && k[0].head.text == "口服" }},
	{0.3, func(k []*item) bool { return k[0].rule != nil && k[0].rule.Name == "number-noun" }},
	// 持续性疼痛: persistent pain
	{0.4, func(k []*item) bool {
		return k[0].rule == nil && strings.HasSuffix(k[0].head.text, "性") && k[0].head.reads("adj") && utf8.RuneCountInString(k[0].head.text) > 2
	}},
	// the number counts the days, or the grams
	{2, func(k []*item) bool {
		return k[0].rule != nil && lastPart(k[0]).head.kind == numberToken &&
			(timeUnit(k[1]) || k[1].rule == nil && k[1].head.kind == latinToken && isUnit(k[1].head.src))
	}},
	// 12 + 小时 + 禁食: the number counts the hours
	{1.5, func(k []*item) bool { return k[0].rule == nil && slices.Contains(timeUnits, k[0].head.text) }},
	// 下肢肿胀 + 一周: swelling for one week
	{1, func(k []*item) bool { return complains(k[0]) && termOfTime(k[1]) }},
	{2, func(k []*item) bool { return beyonds[k[1].head.text] != "" }},
	// 血压稳定: blood pressure is stable
	{0.3, func(k []*item) bool {
		return k[1].rule == nil && k[1].head.text == "稳定" && k[0].head.entry != nil && k[0].head.domain() != "general"
	}},
	// 经静脉导管 + 泵入: infused through a venous catheter
	{0.6, func(k []*item) bool {
		return k[1].rule == nil && k[1].head.reads("verb") && strings.HasSuffix(k[1].head.text, "入") && pathOf(k[0])
	}},
	// 手术前一周: one week before surgery
	{1, func(k []*item) bool { return k[1].rule == nil && daysBeside(k[1].head.text) }},
	// 患者 + 拒绝 + 输血: the first noun is the subject
	{0.6, func(k []*item) bool {
		return k[0].rule != nil && k[0].size == 2 && isPerson(firstPart(k[0])) && slices.Contains(doneByPatients, k[0].head.text)
	}},
	// 发生过敏反应: developing an allergic reaction
	{0.8, func(k []*item) bool {
		return k[0].rule == nil && slices.Contains([]string{"发生", "出现"}, k[0].head.text) &&
			(condition(k[1].head.english()) || k[1].head.domain() == "symptoms" || endsIn(k[1].head.text, "反应", "作用", "症"))
	}},
	// 询问病史: ask about the history
	{0.8, func(k []*item) bool { return asksFor(k[0]) }},
	// 肝癌预后差: liver cancer has a poor prognosis
	{1.2, func(k []*item) bool { return stateNoun(k[1:]) }},
}

// ableSecond reports a second noun that begins with what can be done: 训练 + 可预防 + 挛缩.
func ableSecond(k []*item) bool {
	first := firstPart(k[1])
	return k[1].rule != nil && first.head.reads("adj") && strings.HasPrefix(first.head.text, "可") && strings.HasSuffix(englishOf(first), "able")
}

// asksFor reports a verb of asking: 询问, 应询问, 询问患者.
func asksFor(it *item) bool {
	return it.head.reads("verb") && (strings.HasPrefix(it.head.text, "询问") || strings.HasSuffix(it.head.text, "询问"))
}

// pathOf reports what something is given through.
func pathOf(it *item) bool {
	return endsIn(it.head.text, "管", "静脉", "通路", "口", "腔", "道")
}

// doneByPatients are verbs behind a noun for people that make them the subject of a sentence, and are no noun with them.
var doneByPatients = strings.Fields("拒绝 同意 要求 出现 接受 服用 停用 否认")

// actsUpon are verbs that change what is named behind them; as nouns they stand behind it (Lü 1999, 增加).
var actsUpon = strings.Fields("增加 降低 减少 提高 改善 减轻 缓解 缩短 延长 加重 增强 加剧 促进 抑制 延缓 加速 恢复 避免 校正 减慢 加快 激活 阻断 诱导 触发 中和 破坏 消耗")

// measuresOfChange are the ends of nouns that a change can stand before: 增加幅度, 改善率.
var measuresOfChange = strings.Fields("趋势 幅度 法 术 剂 药 作用 效应 因子 机制 策略 措施 剂量 方案 计划 者 细胞 蛋白 训练 治疗 操 通路")

// changesIt reports one of these verbs before what it changes.
func changesIt(k []*item) bool {
	if k[0].rule != nil {
		return false
	}
	verb, object := k[0].head.text, k[1].head.text
	return slices.Contains(actsUpon, verb) && !endsIn(object, measuresOfChange...) || slices.Contains(altering, verb) && !endsIn(object, kindsOfAltering...)
}

// deedBefore reports a verb, as the noun of what it does, before a noun that names no method, result or time of it: 调整 + 剂量 is to adjust the
// dose, the adjustment of the dose would be 剂量调整 (Lü 1999, on the order of verb and object).
func deedBefore(k []*item) bool {
	if k[0].rule != nil || !k[0].head.reads("verb") || kindHead(k[1].head) || k[1].head.reads("verb") || k[0].head.entry == nil {
		return false
	}
	switch k[0].head.domain() {
	case "general", "academic", "function", "nursing", "public-health", "statistics":
	default:
		return false
	}
	e := englishOf(k[0])
	return !changesIt(k) && endsIn(e, "tion", "sion", "ment", "change") && !slices.ContainsFunc(measuresOfChange, func(end string) bool {
		return strings.HasSuffix(k[1].head.text, end) && end != "剂量" && end != "治疗"
	})
}

// issuers are the ends of names for who publishes and decides, issuing the verbs of what they do.
var (
	issuers = append(strings.Fields("组织 学会 协会 委员会 部 署 局 大会"), institutions...)
	issuing = strings.Fields("发布 制定 推荐 批准 提出 出版 颁布 修订 建议 资助 发起 公布 提供 开发 研发")
)

// daytimeCost is high for a time of the day before what happens then: 夜间突然发作, occur suddenly at night.
func daytimeCost(k []*item) float64 {
	if k[0].rule == nil && slices.Contains(daytimes, k[0].head.text) && k[1].head.reads("verb") {
		return 0.6
	}
	return 0
}

// pairKnown reports whether the English of two neighbours stands side by side in clean English.
func pairKnown(a, b *item) bool {
	x, y := a.head.spelled, b.head.spelled
	if x == nil || y == nil {
		return false
	}
	return lang.PairCount(x.last, y.first) > 0 || y.plural != "" && lang.PairCount(x.last, y.plural) > 0
}

// ofCost is high for a noun of action, which more likely is a verb with its object.
func ofCost(k []*item) float64 {
	if k[0].rule == nil && k[0].head.reads("adj") && k[0].head.reads("adv") {
		return 1 // 早期单发肿瘤: early solitary tumors
	}
	if k[0].rule == nil && k[0].head.reads("adj") && endsIn(k[0].head.text, "侧") {
		return 0.8 // 右侧第十肋骨: the right tenth rib
	}
	if k[1].rule != nil && ableFirst(k[1]) {
		return 1 // 早期活动 + 可预防血栓: early mobilization can prevent thrombosis
	}
	if isPerson(k[0]) && ruleName(k[1]) == "adjective-de" && slices.Contains(ofFinding, k[1].kids[0].head.text) {
		return 0 // 老年男性不明原因的缺铁性贫血
	}
	if ruleName(k[1]) == "adjective-de" && !slices.Contains([]string{"唯一", "主要", "首要", "最佳", "首选"}, k[1].kids[0].head.text) {
		return 1.2 // 治疗反应不佳的患者: the adjective says something of the first noun
	}
	if k[0].rule == nil && k[0].head.reads("verb") {
		return 0.5
	}
	if k[0].rule == nil && slices.Contains([]string{"早期", "晚期", "中期"}, k[0].head.text) {
		return 0.8
	}
	return daytimeCost(k)
}

// ofFinding are adjectives that are said of a finding and never of people.
var ofFinding = strings.Fields("不明原因 原因不明 无痛性 持续性 间歇性 进行性 急性 慢性 复发性 难治性 新发 反复发作 突发")
