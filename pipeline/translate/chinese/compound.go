package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/pipeline/translate/english"
)

// Chinese strings nouns together without a particle; whether English makes a compound, an of-phrase or a verb with its object
// of it is decided here.

// A doubt is a sign that a reading is wrong, with what it adds to the cost.
type doubt struct {
	cost float64
	here func(k []*item) bool
}

// doubted is the cost of all the signs that are here.
func doubted(doubts []doubt, k []*item) float64 {
	cost := 0.0
	for _, d := range doubts {
		if d.here(k) {
			cost += d.cost
		}
	}
	return cost
}

// altering are verbs of this kind whose object may be a dose, a plan or a function as well; kindsOfAltering the ends of the nouns that they name the
// kind of all the same: 保护作用, 调整措施.
var (
	altering        = strings.Fields("调整 优化 改变 改进 更换 停用 保护 纠正 稳定 完善 简化")
	kindsOfAltering = strings.Fields("作用 效应 因素 因子 机制 措施 策略 剂 者 期 幅度 趋势 性 率 系统 区 层 膜 蛋白 设备 装置 用具 罩 手套 眼镜 能力 服务 期间 程度 过程 心绞痛 状态")
)

// englishOf is the preferred English of a reading's head, in lower case.
func englishOf(it *item) string {
	if it.head.spelled == nil {
		return ""
	}
	return it.head.spelled.all
}

// adjectiveInside reports a right-hand noun that begins with an adjective.
func adjectiveInside(k []*item) bool {
	r := k[1]
	for r.rule != nil && r.rule.Name == "compound" {
		r = r.kids[0]
	}
	if r.rule == nil && r.head.entry != nil && beginsIn(r.head.text, "完全", "部分", "不完全") && k[0].head.entry != nil {
		return true // 肿瘤 + 完全切除: complete resection of the tumor
	}
	return r.rule != nil && (r.rule.Name == "adjective" || r.rule.Name == "adjective-de")
}

func plainCompound(k []*item) bool { return !adjectiveInside(k) }

// numbered reports a noun with its number behind a determiner, and one with a demonstrative behind 所有.
func numbered(k []*item) bool {
	if ruleName(k[1]) == "determiner" && slices.Contains([]string{"所有", "全部"}, k[0].head.text) {
		return slices.Contains([]string{"这些", "那些", "上述", "以上"}, k[1].kids[0].head.text)
	}
	return k[1].rule != nil && slices.Contains([]string{"number-classifier-noun", "number-noun", "quantity"}, k[1].rule.Name)
}

// doseNumbers name the first and the last dose of a drug.
var doseNumbers = map[string]string{"首剂": "the first dose of", "末剂": "the last dose of"}

// sexOf gives the adjective of a noun for people of one sex.
var sexOf = map[string]string{"man": "male", "woman": "female"}

// ofItsOwn renders first words whose noun takes a preposition in English: exposure to, the first dose of.
func (b *builder) ofItsOwn(k []node) (english.Phrase, bool) {
	if k[0].item.head.text == "接触" {
		word, prep := "exposure", "to"
		if isPerson(k[1].item) || endsIn(k[1].item.head.text, "动物", "者") {
			word, prep = "contact", "with"
		}
		n := as(english.NounPhrase, b.put(word, k[0]))
		n.Words[0].POS, n.Count = "noun", english.Mass
		return join(0, n, b.put(prep), b.bareSettle(k[1].Phrase)), true // after exposure to allergens
	}
	if word := doseNumbers[k[0].item.head.text]; word != "" && (drugClass(k[1].item) || isDrugName(k[1].item) || strings.HasSuffix(k[1].item.head.text, "疫苗")) {
		p := join(0, b.put(word, k[0]), b.bareSettle(k[1].Phrase))
		p.Cat, p.Count, p.Determined = english.NounPhrase, english.Singular, true
		return p, true // the first dose of antibiotics
	}
	return english.Phrase{}, false
}

// peopleOf renders people with a noun before them that says where they live, of which sex they are, or to which arm of a trial they belong.
func (b *builder) peopleOf(k []node) (english.Phrase, bool) {
	left := k[0].Phrase
	if endsIn(k[0].head.text, regions...) {
		return join(0, b.plural(k[1].Phrase), b.put("in"), b.settle(b.plural(left))), true // older adults in developed countries
	}
	if sex := sexOf[lastWord(headText(left))]; sex != "" && len(left.Words) > 0 {
		left.Words = slices.Clone(left.Words)
		before, _ := cutLast(headText(left))
		w := &left.Words[left.Head]
		w.Text, w.Alternatives, w.Form = strings.TrimSpace(before+" "+sex), nil, english.Lemma // 成年男性 + 患者: adult male patients
		return join(1, left, k[1].Phrase), true
	}
	if armFirst([]*item{k[0].item}) || strings.HasPrefix(headText(left), "the ") {
		return join(0, b.peopled(k[1]), b.put("in"), b.settle(left)), true // 干预组患者: patients in the intervention group
	}
	return english.Phrase{}, false
}

// compound puts the modifying noun before its head, in the singular.
func compound(b *builder, k []node) english.Phrase {
	left, right := k[0].Phrase, k[1].Phrase
	if k[0].item.rule == nil {
		if p, ok := b.ofItsOwn(k); ok {
			return p
		}
	}
	left, right = b.deedName(k, left), b.deedSense(k, right)
	k = []node{{left, k[0].item}, {right, k[1].item}}
	if p, ok := b.compoundSense(k, left, &right); ok {
		return p
	}
	if sufferer(k) {
		return b.sufferersOf(k)
	}
	if isPerson(k[0].item) && slices.Contains(guides, k[1].item.head.text) {
		return join(0, right, b.put("for"), b.settle(b.plural(left))) // 老年患者指南: a guide for older patients
	}
	if strings.HasSuffix(k[0].head.text, "接种") && strings.HasSuffix(k[1].head.text, "疫苗") && headText(left) == "vaccination" {
		return join(0, left, b.put("with"), b.settle(right))
	}
	if k[0].item.rule == nil && strings.HasSuffix(k[0].head.text, "场所") && k[1].item.rule == nil && k[1].head.reads("verb") {
		return join(0, right, b.put("in"), b.settle(b.plural(left))) // 公共场所吸烟: smoking in public places
	}
	if takesOf(k) || givesOf(k[0].item) && givenThing(k[1].item) {
		return ofPhrase(b, k)
	}
	if isPerson(k[1].item) {
		if p, ok := b.peopleOf(k); ok {
			return p
		}
	}
	if isPerson(k[0].item) && standsIn(k, left, right) {
		return b.inPeople(k)
	}
	if actionOn(k) && slices.Contains(bareGerunds, headText(left)) {
		return join(0, left, b.settle(right)) // after eating seafood
	}
	if actionOn(k) {
		return join(0, left, b.put("of"), b.settle(right))
	}
	if condition(left) && adjectiveTerm(k[1].item) || k[0].item.rule == nil && monitoringTerm(k[1].item) {
		return ofPhrase(b, k)
	}
	if p, ok := changeFirst(left, right); ok {
		return p
	}
	if headText(right) == "data" && !hasPostmodifier(left) {
		return join(1, left, right) // long-term safety data
	}
	if hasPostmodifier(left) || strings.Contains(headText(left), " of ") && eventWord(headText(right)) || strings.Contains(headText(left), " and ") {
		return ofPhrase(b, k)
	}
	return join(1, left, right)
}

// standsIn reports what people have, which stands before them in English: postoperative delirium in older patients.
func standsIn(k []node, people, had english.Phrase) bool {
	switch t := headText(had); {
	case people.Count == english.Many:
		return true
	case k[1].item.rule == nil && condition(had) && len(k[0].head.text) > len("儿童"):
		return true // 老年患者 + 术后谵妄
	case strings.Contains(t, "family history"):
		return true // 一级亲属乳腺癌家族史
	default:
		return len(people.Words) == 1 && (strings.HasPrefix(t, "poor ") || adjectiveTerm(k[1].item)) // poor adherence in patients
	}
}

// compoundSense takes the senses that words have in compounds: ibuprofen granules, severe tuberculosis, valganciclovir prophylaxis; and the nouns that
// no other noun stands before.
func (b *builder) compoundSense(k []node, left english.Phrase, right *english.Phrase) (english.Phrase, bool) {
	if p, ok := b.partOfPart(k); ok {
		return p, true
	}
	if p, ok := b.frameNoun(k, left); ok {
		return p, true
	}
	switch last := k[1].head.text; {
	case k[0].item.rule == nil && k[0].head.text == "重症" && condition(*right):
		return join(1, as(english.AdjPhrase, b.put("severe", k[0])), *right), true
	case k[1].item.rule != nil:
	case last == "颗粒" && medicine(k[0].item):
		*right = b.plural(as(english.NounPhrase, b.put("granule", k[1])))
	case last == "预防" && medicine(k[0].item):
		*right = as(english.NounPhrase, b.put("prophylaxis", k[1]))
		right.Count = english.Mass
	case slices.Contains(completions, last) && !isPerson(k[0].item):
		return ofPhrase(b, k), true // completion of vascular anastomosis
	}
	return left, false
}

// frameNoun renders nouns for how something is, or that it goes on, by what they stand behind (Lü 1999, 情况).
func (b *builder) frameNoun(k []node, left english.Phrase) (english.Phrase, bool) {
	if k[1].item.rule != nil {
		return left, false
	}
	last, what := k[1].head.text, lastWord(headText(left))
	named := func(word string, count english.Count) english.Phrase {
		p := as(english.NounPhrase, b.put(word, k[1]))
		p.Words[0].POS, p.Count = "noun", count
		return p
	}
	switch {
	case last == "平面" && k[0].head.kind == latinToken:
		return b.withArticle("the", join(1, left, named("level", english.Singular))), true // the T10 level
	case last == "状态" && condition(left):
		left.Count = english.Mass
		return join(0, b.withArticle("a", named("state", english.Singular)), b.put("of"), b.bareSettle(left)), true // a state of shock
	case slices.Contains(asItStands, last) && slices.Contains(goingOn, what):
		left.Words = slices.Clone(left.Words)
		left.Words[left.Head].Source += k[1].head.src
		left.Count = english.Mass
		return left, true // 伤口愈合情况: wound healing
	case last == "过程" && (abstract(what, 0) || k[0].head.reads("verb")):
		return join(1, left, named("process", english.Singular)), true // the differentiation process
	case last == "情况" && abstract(what, 0):
		return join(1, left, named("status", english.Mass)), true // immunization status
	}
	return left, false
}

// asItStands are nouns for how something is, which English leaves out behind what goes on by itself, goingOn the nouns for that.
var (
	asItStands = []string{"情况", "状况", "过程"}
	goingOn    = strings.Fields("healing recovery growth development bleeding progression use perfusion absorption metastasis sleep intake")
)

// completions are nouns that no other noun stands before: completion of the anastomosis, contraindications to thrombolysis.
var completions = strings.Fields("完成 建立 启动 终止 禁忌证 禁忌症 适应证 适应症")

// medicine reports a drug or an herbal remedy, which comes as granules.
func medicine(it *item) bool {
	return drugClass(it) || strings.HasSuffix(it.head.text, "药")
}

// guides are texts that are written for people.
var guides = []string{"指南", "手册", "须知", "用药指南", "护理指南"}

// adjectiveTerm reports an entry that begins with an adjective, before which no disease can stand: acute exacerbation of asthma.
func adjectiveTerm(it *item) bool {
	first, _, ok := strings.Cut(englishOf(it), " ")
	return it.rule == nil && ok &&
		slices.Contains([]string{"acute", "chronic", "severe", "early", "late", "active", "advanced", "clinical", "pathological", "genetic"}, first)
}

// waysOfWatching are adjectives of how something is watched or done, watchingEnds the ends of the Chinese nouns for it.
var (
	waysOfWatching = strings.Fields("dynamic continuous regular routine serial periodic long-term real-time close strict intensive early prompt timely rapid")
	watchingEnds   = strings.Fields("监测 监护 监控 评估 随访 筛查 管理 检测 控制 诊断 识别 干预 治疗 使用 应用 服用")
)

// monitoringTerm reports an entry for how something is watched or done, whose adjective parts it from what is: dynamic monitoring of
// procalcitonin.
func monitoringTerm(it *item) bool {
	first, _, ok := strings.Cut(englishOf(it), " ")
	return it.rule == nil && ok && slices.Contains(waysOfWatching, first) &&
		endsIn(it.head.text, watchingEnds...)
}

// actionOn reports a noun of action before its object: 使用 + 抗生素, use of antibiotics. Before nouns such as method and center
// it is a modifier.
func actionOn(k []node) bool {
	if name := ruleName(k[0].item); (name == "" || name == "early-action" || name == "adjective") &&
		(!modifiedHead(k[1].head) || endsIn(k[1].head.text, remedies...)) && endsIn(k[0].head.text, usings...) &&
		strings.HasSuffix(headText(k[0].Phrase), "use") {
		return true // 长期使用 + 糖皮质激素
	}
	if watchedOften(k[0].item) && !k[1].head.reads("verb") && (ruleName(k[0].item) == "daily-amount" || !endsIn(k[1].head.text, kindAlways...)) {
		return true // 定期监测 + 肝功能: regular monitoring of liver function
	}
	if k[0].item.rule == nil && slices.Contains(lossNouns, englishOf(k[0].item)) && !pairKnown(k[0].item, k[1].item) {
		return true // 丧失 + 独立性
	}
	if name := ruleName(k[0].item); name != "" && name != "adjective" || !k[0].head.reads("verb") ||
		name == "" && pairKnown(k[0].item, k[1].item) && !sameAsVerb(k[0].head) {
		return false
	}
	return !kindHead(k[1].head) && !k[1].head.reads("verb")
}

// watchedOften reports a noun of action behind how often it is done: 定期监测.
func watchedOften(it *item) bool {
	often := ruleName(it) == "daily-amount" || ruleName(it) == "adjective" && len(it.kids) == 2 && slices.Contains(waysOfWatching, englishOf(it.kids[0]))
	return often && it.head.reads("verb") && it.kids[len(it.kids)-1].rule == nil
}

// doingNamed reports a noun in -ing before what is done to it: monitoring and blood stand side by side because one monitors blood glucose.
func doingNamed(k []*item) bool {
	return strings.HasSuffix(englishOf(k[0]), "ing") && k[0].head.reads("verb") && !kindHead(k[1].head)
}

// kindHead reports a head that a noun of action before it tells the kind of (治疗方法), other than the name of a thing of its own that ends in such a
// word: 招募 + 调节性T细胞, recruit regulatory T cells.
func kindHead(l *leaf) bool {
	return modifiedHead(l) && (utf8.RuneCountInString(l.text) < 5 || endsIn(l.text, kindAlways...))
}

// kindBehind reports such a head, or a remedy behind the noun of its use: concomitant use of antibiotics.
func kindBehind(k []*item) bool {
	return kindHead(k[1].head) || modifiedHead(k[1].head) && endsIn(k[0].head.text, usings...)
}

// kindAlways are ends of nouns that are named after an action however long they are.
var kindAlways = strings.Fields("率 时间 标准 方案 流程 中心 系统 指南 策略 措施 技术 方法 计划 项目 风险 费用 团队 人员 机构 设备 装置 试验 研究 原则 目标 指标 评分 史 服务 能力 效果 作用 试剂盒")

// remedies are the ends of words for what is used: 早期使用 + 抗风湿药.
var remedies = []string{"药", "药物", "剂", "抑制剂"}

// givings are the ends of terms for giving something, which comes behind them: 静脉滴注 + 小剂量胰岛素.
var givings = []string{"滴注", "注射", "输注", "给予", "输入"}

// givesOf reports a term for giving something.
func givesOf(it *item) bool {
	return it.rule == nil && endsIn(it.head.text, givings...) && it.head.entry != nil && it.head.entry.POS == "noun"
}

// givenThing reports what is infused or injected, where a set or a pump is for it.
func givenThing(it *item) bool {
	return endsIn(it.head.text, "蛋白", "制剂", "细胞", "抗体", "血小板", "液", "素")
}

// regions are the ends of words for where people live.
var regions = []string{"国家", "地区", "农村", "城市", "社区", "疗养院", "养老院"}

// lossNouns are nouns of change that stand before no other noun.
var lossNouns = strings.Fields("loss lack absence removal avoidance")

// usings are the ends of terms for the use of something.
var usings = []string{"使用", "应用", "服用"}

// modifiedHead reports heads such as method and center.
func modifiedHead(l *leaf) bool {
	return attribute(l) || endsIn(l.text, modifiedHeads...) || endsIn(l.text, deedHeads...) || endsIn(l.text, deedAims...)
}

// modifiedHeads are heads of compounds whose first part is a noun of action.
var modifiedHeads = strings.Fields("症状 体征 征象 迹象 后果 来源 病因 诱因 技巧 程度 步骤 质量 状况 年龄 间隔 方法 策略 机构 系统 项目 中心 方案 计划 措施 标准 技术 时间 过程 能力 效果 水平 率 期 药物 药 试验 研究 设备 工具 因素 作用 反应 原则 指南 目标 结果 情况 状态 途径 方式 服务 部门 人员 费用 模式 模型 程序 流程 " +
	"时机 指征 适应证 适应症 禁忌证 禁忌症 频次 倾向 阈值 剂 法 线 量 性 度 者 仪 器 室 科 学 史 类型 阶段 周期 次数 频率 速度 机制 信号 通路 指标 数据 信息 证据 经验 问题 需求 障碍 风险 失败 功能 曲线 窗 配体 受体 抑制剂 蛋白 基因 细胞 组织 部位 装置 团队 网络 活动 工作 政策 框架 条件 环境 区域 场所 患者 病例 组")

// sameAsVerb reports a noun with the same English as its verb (use), whose word pairs prove nothing.
func sameAsVerb(l *leaf) bool {
	for _, e := range l.entries {
		if e.POS == "verb" && l.entry != nil && e.English[0] == l.entry.English[0] {
			return true
		}
	}
	return false
}

// hasPostmodifier reports a noun phrase that goes on after its head, and so cannot stand before a noun.
func hasPostmodifier(p english.Phrase) bool { return p.Head+1 < len(p.Words) }

// bareGerunds are nouns of what people do that stay verbs before their object.
var bareGerunds = strings.Fields("eating drinking taking chewing wearing carrying lifting swallowing smoking wiping")

// foundIn are nouns of findings, which are in the part of the body before them, spots those that are in it wherever the part is named.
var (
	spots   = strings.Fields("opacity nodule mass lesion cyst calcification")
	foundIn = slices.Concat(spots, strings.Fields("shadow focus hemorrhage infarct infarction abscess tumor stone metastasis hematoma collection consolidation secretion discharge ulcer numbness tenderness"))
)

// changeNouns are nouns of change, which what changes follows with in.
var changeNouns = strings.Fields("decline decrease increase change reduction rise drop fluctuation")

// ofPhrase turns the order round: the second noun of the first.
func ofPhrase(b *builder, k []node) english.Phrase {
	first, last := k[0].Phrase, k[len(k)-1].Phrase
	if len(k) == 2 && givesOf(k[0].item) && (!modifiedHead(k[1].head) || givenThing(k[1].item)) {
		return join(0, first, b.put("of"), b.settle(last)) // intravenous infusion of low-dose insulin
	}
	if len(k) == 2 && isPerson(k[0].item) {
		return b.inPeople(k)
	}
	if slices.Contains(changeNouns, lastWord(headText(last))) {
		if last.Count == english.AnyCount && len(last.Words) > 1 && !last.Determined {
			last.Count = english.Singular
			last = b.withArticle("a", last)
		}
		return join(0, last, b.put("in"), b.settle(first)) // a gradual decline in vision
	}
	if e := headWord(first).Entry; e != nil && e.Domain == "anatomy" && slices.Contains(foundIn, lastWord(headText(last))) {
		return join(0, last, b.put("in"), b.settle(first)) // multiple ground-glass opacities in both lungs
	}
	if side, ok := sides[k[0].item.head.text]; ok && k[0].item.rule == nil {
		return join(0, last, b.put(side, k[0])) // severe headache on the affected side
	}
	if prep, ok := fixedPrepositions[headText(last)]; ok {
		return join(0, last, b.put(prep), b.event(first)) // indications for referral
	}
	return join(0, last, b.put("of"), b.settle(first))
}

// eventWord reports a noun of what is done to what stands before it.
func eventWord(noun string) bool {
	return slices.Contains([]string{"control", "removal", "treatment", "prevention", "detection", "assessment", "management", "reduction", "resection", "drainage"}, lastWord(noun))
}

// isDrugName reports a drug, or a class of drugs.
func isDrugName(it *item) bool {
	return endsIn(it.head.text, remedies...)
}
