package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// agentRelativeRules render clauses before 的 whose noun is what somebody does something to, or what happens at a time or place: English puts a
// participle behind the noun (Quirk et al. 1985, 17.28 to 17.30). Drugs prescribed by physicians, complications occurring after surgery.
var agentRelativeRules = []Rule{
	// 医护人员 + 使用 + 的 + 设备: equipment used by healthcare workers.
	{Name: "relative-by", Gives: "NP", Pattern: "NP VG 的 NP", Head: 3, Cost: -0.3, When: doneBySomebody, Build: relativeBy},
	// 患者 + 经常 + 使用 + 的 + 药物: drugs often used by patients.
	{Name: "relative-by-often", Gives: "NP", Pattern: "NP ADV VG 的 NP", Head: 4, Cost: -0.4, When: doneOftenBySomebody, Build: relativeByOften},
	// 肿瘤 + 分泌 + 的 + 激素: hormones secreted by tumors. A number before it is of the makers, and so this is none of the descriptions.
	{Name: "relative-by-thing", Gives: "NP", Pattern: "NP VG 的 NP", Head: 3, Cost: -0.3, When: doneByThing, Build: relativeBy},
	// 我们 + 采用 + 的 + 方法: the method that we used.
	{Name: "relative-we", Gives: "NP", Pattern: "PRON VG 的 NP", Head: 3, Cost: -0.4, When: doneByUs, Build: relativeWe},
	// 家长 + 关心 + 的 + 问题: problems that parents care about.
	{Name: "relative-minded", Gives: "NP", Pattern: "NP 关心|担心|关注|担忧|重视|在意 的 NP", Head: 3, Cost: -0.4, When: mindedBySomebody, Build: relativeMinded},
	// 即将 + 接受手术 + 的 + 患者: patients about to undergo surgery.
	{Name: "relative-about-to", Gives: "NP", Pattern: "即将|将要|打算|计划|准备|拟 VP 的 NP", Head: 3, Cost: -0.5, When: personLast, Build: relativeAboutTo},
	// 只有 + 轻微症状 + 的 + 患者: patients with only mild symptoms.
	{Name: "having-only", Gives: "NP", Pattern: "只有|仅有|仅存在|只存在 NP 的 NP", Head: 3, Cost: -0.4, When: personLast, Build: havingOnly},
	// 持续 + 数周 + 的 + 发热: fever lasting several weeks.
	{Name: "relative-lasting", Gives: "NP", Pattern: "持续|持续了|历时|长达|病程 QTY|N 的 NP", Head: 3, Cost: -0.4, When: lastsSoLong, Build: relativeLasting},
	// 研究中 + 观察到 + 的 + 差异: differences observed in the study; 手术后 + 出现 + 的 + 并发症: complications occurring after surgery.
	{Name: "relative-there", Gives: "NP", Pattern: "PP VG 的 NP", Head: 3, Cost: -0.3, When: doneThere, Build: relativeThere},
	// 妊娠期间 + 使用 + 的 + 药物: drugs used during pregnancy.
	{Name: "relative-in-life", Gives: "NP", Pattern: lifeTimes + " VG 的 NP", Head: 3, Cost: -0.6, When: doneInTime, Build: relativeInLife},
	{Name: "relative-in-life-zai", Gives: "NP", Pattern: "在|于 " + lifeTimes + " VG 的 NP", Head: 4, Cost: -0.8, When: doneInTimeThird, Build: relativeInLifeZai},
	// 用于 + 评估病情 + 的 + 量表: scales used to assess the condition.
	{Name: "relative-used-to", Gives: "NP", Pattern: "用于|可用于|用来|用以|常用于 VP 的 NP", Head: 3, Cost: -0.4, When: tool, Build: relativeUsedTo},
	// 引起 + 发热 + 的 + 常见原因: common causes of fever.
	{Name: "causes-of", Gives: "NP", Pattern: "导致|引起|造成|引发|诱发|促使 NP 的 N", Head: 3, Cost: -0.6, When: causeLast, Build: causesOf},
	// 家中 + 有 + 婴儿 + 的 + 家庭: families with infants at home.
	{Name: "having-there", Gives: "NP", Pattern: "PP|ADV 有|没有|无|存在 NP 的 NP", Head: 4, Cost: -0.6, When: placeOfOnes, Build: havingThere},
	// 一级亲属 + 患病 + 者: people with an affected first-degree relative.
	{Name: "kin-affected", Gives: "NP", Pattern: "N 患病|发病|受累 者", Head: 0, Cost: -0.6, When: kinFirst, Build: kinAffected},
	{Name: "kin-affected-de", Gives: "NP", Pattern: "N 患病|发病|受累 的 NP", Head: 3, Cost: -0.6, When: kinOfPeople, Build: kinAffectedDe},
	{Name: "kin-affected-having", Gives: "NP", Pattern: "有 N 患病|发病|受累 者", Head: 1, Cost: -0.8, When: kinSecond, Build: kinAffected},
	// 父亲 + 患有糖尿病 + 的 + 儿童: children whose father has diabetes.
	{Name: "relative-whose", Gives: "NP", Pattern: "S 的 NP", Head: 2, Cost: 0.1, When: ownedSubject, Build: relativeWhose},
	// 与 + 感染者 + 密切接触 + 的 + 人: people in close contact with infected people.
	{Name: "in-contact-with", Gives: "NP", Pattern: "与|和|同|跟 NP 密切接触|直接接触|接触 的 NP", Head: 4, Cost: -0.6, When: personLast, Build: inContactWith},
}

// handledThings are the ends of nouns for what people take, use, prescribe or find: beside a verb that is a noun as well, nothing else is known to be
// its object (患者治疗 + 的 + 目标 is the goal of treatment).
var handledThings = strings.Fields("药物 药 药品 制剂 抑制剂 抗生素 剂量 疫苗 设备 装置 器械 工具 仪器 用具 用品 产品 食物 食品 补充剂 口罩 手套 导管 针头 材料 试剂 样本 标本 数据 信息 病毒 细菌 突变 基因 异常 差异 变化 现象 病变 结节 肿块 症状 不良事件 不良反应 并发症 量表 问卷 系统 技术 服务 蛋白 抗体 细胞 体征 激素 毒素 物质 酶 因子 氨基酸")

// meansChosen are the ends of nouns for what is chosen or used, chosen the verbs of it.
var (
	meansChosen = strings.Fields("方案 方法 措施 疗法 标准 检查 指南 报告 建议 政策 文件 规范 声明 计划 项目 原则 药物 研究 试验")
	chosen      = append(strings.Fields("使用 应用 采用 选择 选用 采取 接受"), issuing...)
)

// adverbialNouns are the ends of nouns that say when, where, why or how something is done, and so are not what it is done to.
var adverbialNouns = strings.Fields("时间 时候 时刻 时期 时机 年龄 原因 理由 目的 目标 意义 方式 方法 频率 次数 频次 地点 场所 地方 地区 国家 医院 部位 比例 概率 几率 风险 可能性 情况 程度 能力 过程 机会 机制 速度 条件 人数 例数 率 效果 结果 作用 影响 必要性 重要性 关系 问题 需求 需要 指征 费用 经验 技巧 阶段 期间 前提 基础 依据 关键 后果")

// noPassive are verbs without a passive; takesNoAgent those, and the ones whose object is not the noun behind 的.
var (
	noPassive    = strings.Fields("have be become lack")
	takesNoAgent = slices.Concat(noPassive, strings.Fields("resemble suit cause lead include experience want like die need require believe know hope fear contract face"))
)

// hasItBehind reports a verb with its object behind 的.
func hasItBehind(verb, thing *item) bool {
	if verb.head.text == "需要" && !isPerson(thing) {
		return !endsIn(thing.head.text, adverbialNouns...)
	}
	if !transitiveVerb(verb) || isPerson(thing) || slices.Contains(takesNoAgent, englishOf(verb)) {
		return false
	}
	if slices.Contains(treatments, verb.head.text) {
		return false // 患者治疗的药物: drugs for treating patients
	}
	if endsIn(thing.head.text, handledThings...) || slices.Contains(chosen, verb.head.text) && endsIn(thing.head.text, meansChosen...) {
		return true
	}
	return !verb.head.reads("noun") && !endsIn(thing.head.text, adverbialNouns...) && !endsIn(thing.head.text, abstractHeads...)
}

// carriedOut are the verbs of what is done to people more often than by them, carriers the ends of words for those who do it all the same.
var (
	carriedOut = strings.Fields("进行 开展 实施 完成 施行 做")
	carriers   = append(strings.Fields("研究者 医生 医师 护士 专家 人员 学者 科学家 组织"), institutions...)
)

// doneBySomebody reports people or an institution that does something to the noun behind 的.
func doneBySomebody(k []*item) bool {
	who := bareNoun(k[0])
	if slices.Contains(carriedOut, k[1].head.text) && !endsIn(k[0].head.text, carriers...) {
		return false // 对患者进行的研究: patients carry out no study
	}
	if strings.HasPrefix(ruleName(who), "subject-object") {
		return false
	}
	return ruleName(who) != "pronoun" && !strings.HasPrefix(ruleName(who), "relative") &&
		(isPerson(k[0]) || endsIn(k[0].head.text, institutions...) || k[0].head.domain() == "names") && hasItBehind(k[1], k[3])
}

func doneOftenBySomebody(k []*item) bool {
	return doneBySomebody([]*item{k[0], k[2], k[3], k[4]}) && !strings.HasPrefix(englishOf(k[1]), "not") &&
		!slices.Contains([]string{"不", "未", "没有"}, k[1].head.text)
}

// beforeDone stand before a participle though they do not end in -ly.
var beforeDone = strings.Fields("often most first always usually never still also")

func relativeByOften(b *builder, k []node) english.Phrase {
	who := b.settle(b.peopled(k[0]))
	done := b.doneVerb(k[2])
	how := k[1].Phrase
	if t := headText(how); len(how.Words) == 1 && (slices.Contains(beforeDone, t) || strings.HasSuffix(t, "ly") && !strings.HasPrefix(k[1].head.text, "每")) {
		done = join(1, how, done)
	} else {
		done = join(0, done, how)
	}
	n := k[4].Phrase
	if k[1].head.text == "最" {
		n = b.definite(n)
	}
	return join(0, n, done, b.put("by", k[3]), who)
}

// doneVerb is the participle of what is done; what is needed to do something is plainly needed.
func (b *builder) doneVerb(verb node) english.Phrase {
	if verb.head.text == "需要" {
		return b.verb("need", english.PastParticiple, verb)
	}
	p := inflect(verb.Phrase, english.PastParticiple)
	if verb.head.text == "产生" {
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Alternatives = nil // symptoms develop by themselves, and are produced by something
	}
	return p
}

func relativeBy(b *builder, k []node) english.Phrase {
	who := b.settle(b.peopled(k[0]))
	return join(0, k[3].Phrase, b.doneVerb(k[1]), b.put("by", k[2]), who)
}

// makers are the ends of nouns, beside the parts of the body, for things that make, carry or advise something by themselves; making are their verbs.
var (
	makers = strings.Fields("细胞 细菌 病毒 真菌 寄生虫 蚊子 蚊 蜱 跳蚤 动物 昆虫 肿瘤 指南 共识 基因 胎盘 腺 腺体 人体 身体 机体")
	making = strings.Fields("分泌 合成 产生 释放 传播 推荐 建议 表达 编码 感染 制造 携带 生成")
)

// doneByThing reports what a thing makes, carries or advises.
func doneByThing(k []*item) bool {
	if !slices.Contains(making, k[1].head.text) || !transitiveVerb(k[1]) || isPerson(k[0]) || depth(k[0]) > 1 {
		return false
	}
	if k[0].head.domain() != "anatomy" && !endsIn(k[0].head.text, makers...) {
		return false
	}
	return endsIn(k[3].head.text, handledThings...) || endsIn(k[3].head.text, meansChosen...) || k[1].head.text == "传播" && endsIn(k[3].head.text, "疾病", "病")
}

// doneByUs reports what the writers, or those who are spoken of, do to something.
func doneByUs(k []*item) bool {
	return transitiveVerb(k[1]) && !slices.Contains(noPassive, englishOf(k[1])) && possessives[headOfLeaf(k[0])] != ""
}

// headOfLeaf is the English of a pronoun.
func headOfLeaf(it *item) string {
	if it.head.entry == nil {
		return ""
	}
	return it.head.entry.English[0]
}

func relativeWe(b *builder, k []node) english.Phrase {
	link := "that"
	n := b.peopled(k[3])
	if isPerson(k[3].item) {
		link = "whom"
	}
	verb := k[1].Phrase
	if b.past {
		verb = inflect(verb, english.PastSingular)
	} else {
		verb = agree(verb, english.Many)
		if slices.Contains([]string{"it", "he", "she"}, headOfLeaf(k[0].item)) {
			verb = agree(k[1].Phrase, english.Singular)
		}
	}
	return join(0, n, b.put(link, k[2]), k[0].Phrase, verb)
}

// minding are the English verbs of what people have on their minds.
var minding = map[string]string{"关心": "care about", "担心": "worry about", "关注": "are concerned about", "担忧": "are concerned about", "重视": "value", "在意": "care about"}

func mindedBySomebody(k []*item) bool { return isPerson(k[0]) && !isPerson(k[3]) }

func relativeMinded(b *builder, k []node) english.Phrase {
	who := b.settle(b.peopled(k[0]))
	return join(0, k[3].Phrase, b.put("that", k[2]), who, b.put(minding[k[1].head.text], k[1]))
}

// intending say how near somebody is to what they will do.
var intending = map[string]string{"即将": "about to", "将要": "about to", "打算": "planning to", "计划": "planning to", "准备": "preparing to", "拟": "scheduled to"}

func relativeAboutTo(b *builder, k []node) english.Phrase {
	vp := verbForm(k[1].Phrase, english.Lemma)
	if headText(vp) == "vaccinate" && len(vp.Words) == 1 {
		vp = b.passive(vp)
	}
	if rest, ok := strings.CutPrefix(headText(vp), "be "); ok {
		vp.Words = slices.Clone(vp.Words)
		vp.Words[vp.Head].Text, vp.Words[vp.Head].Alternatives = "become "+rest, nil // women planning to become pregnant
	}
	return join(0, b.peopled(k[3]), b.put(intending[k[0].head.text], k[0], k[2]), vp)
}

func havingOnly(b *builder, k []node) english.Phrase {
	return join(0, b.peopled(k[3]), b.put(b.another(k[3].Phrase)+" only", k[0], k[2]), b.bareSettle(k[1].Phrase))
}

// lastsSoLong reports a length of time before a thing that goes on for it.
func lastsSoLong(k []*item) bool {
	return (timeUnit(k[1]) || periodTerm(k[1])) && !isPerson(k[3])
}

func relativeLasting(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put("lasting", k[0], k[2]), b.bare(k[1].Phrase))
}

// comingAbout are the verbs of what comes about by itself.
var comingAbout = strings.Fields("出现 发生 发作 新发 残留 存留")

// doneThere reports what is done, or comes about, at a place or time.
func doneThere(k []*item) bool {
	if n := ruleName(k[0]); !strings.HasPrefix(n, "localizer") && !strings.HasPrefix(n, "zai") {
		return false
	}
	return doneInTime(k)
}

// doneInTime reports a verb at place 1 whose object, or what comes about, is the noun at place 3.
func doneInTime(k []*item) bool {
	if slices.Contains(comingAbout, k[1].head.text) {
		return !isPerson(k[3]) && !endsIn(k[3].head.text, adverbialNouns...)
	}
	return hasItBehind(k[1], k[3])
}

func doneInTimeThird(k []*item) bool { return doneInTime(k[1:]) }

func relativeThere(b *builder, k []node) english.Phrase {
	form := english.PastParticiple
	if slices.Contains(comingAbout, k[1].head.text) {
		form = english.Gerund
	}
	return join(0, k[3].Phrase, inflect(k[1].Phrase, form), k[0].Phrase)
}

func relativeInLife(b *builder, k []node) english.Phrase {
	when := as(english.PrepPhrase, b.put("during "+lives[k[0].head.text], k[0]))
	return relativeThere(b, []node{{when, k[0].item}, k[1], k[2], k[3]})
}

func relativeInLifeZai(b *builder, k []node) english.Phrase {
	when := as(english.PrepPhrase, b.put("during "+lives[k[1].head.text], k[0], k[1]))
	return relativeThere(b, []node{{when, k[1].item}, k[2], k[3], k[4]})
}

// tools are the ends of nouns for what something is done with.
var tools = strings.Fields("量表 问卷 工具 方法 药物 药 抗体 设备 仪器 装置 器械 技术 检查 试验 测试 检测 指标 标准 系统 模型 评分 疗法 材料 剂 手段 措施 策略 程序 软件 平台 标志物 公式 方案 导管 支架 疫苗 激素 素")

// tool reports something that a deed is done with.
func tool(k []*item) bool { return endsIn(k[3].head.text, tools...) }

// toolUses give what 用于 and its kin say of a tool behind its noun.
var toolUses = map[string]string{"用于": "used to", "用来": "used to", "用以": "used to", "可用于": "that can be used to", "常用于": "commonly used to"}

func relativeUsedTo(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put(toolUses[k[0].head.text], k[0], k[2]), verbForm(k[1].Phrase, english.Lemma))
}

// causeLast reports the cause of what the verb before says is caused, which Chinese says twice.
func causeLast(k []*item) bool { return endsIn(k[3].head.text, "原因", "病因", "诱因", "元凶") }

func causesOf(b *builder, k []node) english.Phrase {
	return join(0, k[3].Phrase, b.put("of", k[0], k[2]), b.settle(k[1].Phrase))
}

// placeOfOnes reports where people, or the places that they live in, have something: at home, in the body.
func placeOfOnes(k []*item) bool {
	if n := ruleName(k[0]); !strings.HasPrefix(n, "localizer") && !strings.HasPrefix(n, "zai") && !(k[0].rule == nil && endsIn(k[0].head.text, "中", "内", "里")) {
		return false
	}
	return isPerson(k[4]) || endsIn(k[4].head.text, "家庭", "家", "医院", "机构")
}

func havingThere(b *builder, k []node) english.Phrase {
	word := "with"
	if slices.Contains([]string{"没有", "无"}, k[1].head.text) {
		word = "without"
	}
	return join(0, b.plural(k[4].Phrase), b.put(word, k[1], k[3]), b.bareSettle(b.several(b.peopled(k[2]))), k[0].Phrase)
}

// kin are the ends of words for relatives.
var kin = strings.Fields("亲属 亲戚 父母 父亲 母亲 家人 家属 家庭成员 兄弟 姐妹 兄弟姐妹 同胞 配偶 伴侣 子女 双亲")

func kinFirst(k []*item) bool  { return endsIn(k[0].head.text, kin...) }
func kinSecond(k []*item) bool { return kinFirst(k[1:]) }

func kinOfPeople(k []*item) bool { return kinFirst(k) && personLast(k) }

// kinAffected names people by the illness of a relative: the relative is one, and any.
func kinAffected(b *builder, k []node) english.Phrase {
	at := len(k) - 3
	return people(join(0, b.put("people", k[at+2]), b.withAffected(k[at], append([]node{k[at+1]}, k[:at]...)...)))
}

func kinAffectedDe(b *builder, k []node) english.Phrase {
	return join(0, b.peopled(k[3]), b.withAffected(k[0], k[1], k[2]))
}

// withAffected takes the words between the people and their relative from the other parts.
func (b *builder) withAffected(relative node, from ...node) english.Phrase {
	one := relative.Phrase
	one.Count = english.Singular
	return join(0, b.put("with an affected", from...), one)
}

// ownedSubject reports a clause about what the people behind 的 have: a relative, a symptom, a finding.
func ownedSubject(k []*item) bool {
	if !personLast(k) || ruleName(k[0]) != "clause" {
		return false
	}
	if endsIn(k[0].kids[0].head.text, kin...) {
		return !strings.HasPrefix(ruleName(k[0].kids[1]), "modal-passive")
	}
	return thingsClause(k) && !hasObject(k[0].kids[1])
}

func relativeWhose(b *builder, k []node) english.Phrase {
	subject, vp := b.build(k[0].item.kids[0]), b.build(k[0].item.kids[1])
	n := subject.Phrase
	if endsIn(k[0].item.kids[0].head.text, kin...) {
		n = b.plural(n)
	}
	n = b.numbered(n)
	return join(0, b.peopled(k[2]), b.put("whose", k[1]), n, agree(vp.Phrase, n.Count))
}

func inContactWith(b *builder, k []node) english.Phrase {
	how := "in contact with"
	switch {
	case strings.Contains(k[2].head.text, "密切"):
		how = "in close contact with"
	case strings.HasPrefix(k[2].head.text, "直接"):
		how = "in direct contact with"
	}
	return join(0, b.peopled(k[4]), b.put(how, k[0], k[2], k[3]), b.bareSettle(b.peopled(k[1])))
}
