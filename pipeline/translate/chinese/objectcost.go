package chinese

import (
	"slices"
	"strings"
	"unicode/utf8"

	"unmix/glossary"
	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// objectCost is high for what is no object of the verb before it, such as a length of time: 使用四个月 is to use for four months.
func objectCost(k []*item) float64 {
	switch {
	case slices.Contains([]string{"没有", "并无", "尚无"}, firstPart(k[1]).head.text) && k[0].head.reads("noun"):
		return 1 // 治疗 + 没有变化: the treatment has no changes
	case ruleName(k[1]) == "de-of" && slices.Contains(likelihoods, k[1].head.text) && !changes(k) && !slices.Contains(acting, englishOf(k[0])):
		return 0.8 // 误入血管的风险: the risk is of doing so
	case ruleName(k[1]) == "de-of" && endsIn(k[1].head.text, powers...) && !changes(k) && !slices.Contains(acting, englishOf(k[0])) &&
		!slices.Contains(governing, k[0].head.text) && !slices.Contains(onPowers, k[0].head.text):
		return 0.8 // 修复组织的能力: the ability is to repair them
	case k[0].head.text == "手术" && k[1].head.reads("verb"):
		return 0.8 // 手术 + 固定: surgical fixation
	case k[0].head.text == "感染" && k[1].size == 1 && k[1].head.reads("verb"):
		return 0.8 // 感染 + 传播: the spread of infection
	case k[0].head.text == "通过" && firstPart(k[1]).head.reads("verb") && k[1].size > 1:
		return 1 // 通过 + 阻断钙通道: by blocking
	case slices.Contains([]string{"通过", "经", "经由"}, k[0].head.text) && endsIn(k[1].head.text, "传播", "感染", "传染", "扩散", "排泄", "排出", "代谢", "吸收", "转移", "播散"):
		return 0.8 // 通过空气 + 传播: spread through the air
	case slices.Contains([]string{"不必", "无需", "无须", "不用"}, k[0].head.text) &&
		firstPart(k[1]).head.reads("adv"), slices.Contains([]string{"请勿", "切勿"}, k[0].head.text):
		return 1 // 不必 + 过度担心: need not worry too much
	case k[0].head.text == "用力" || k[0].head.text == "在" && k[1].size > 1 && k[1].head.reads("verb"):
		return 0.8 // 用力 + 揉搓: rub hard; 在体外 + 长期存活: survive in vitro
	case slices.Contains([]string{"禁用", "忌用", "禁服", "忌服"}, k[0].head.text):
		return 1 // nobody contraindicates a drug
	case k[0].head.text == "在" && k[1].head.reads("verb") && k[1].head.reads("noun"):
		return 1.6 // 在 + 细胞内复制: replicate in cells, not be in replication
	case k[1].size == 1 && k[1].head.text == "困难" && !slices.Contains(meeting, k[0].head.text):
		return 1 // 呼吸 + 困难: difficulty in breathing
	case kindObject(k):
		return 1 // 评估 + 工具: an assessment tool
	case ruleName(bareNoun(k[1])) == "compound" && periodTerm(lastPart(k[1])):
		return 1 // 继续用药 + 一周: for one week
	case (ruleName(k[1]) == "quantity" || ruleName(k[1]) == "number-noun") && timeUnit(k[1]):
		return 0.6
	case quantityOnly(k[1]) && boundWords[k[0].head.text] != "":
		return 0.6 // is below 7.35
	case k[1].size == 1 && slices.Contains(inchoatives, englishOf(k[0])) && (intransitiveVerb(k[1].head) || slices.Contains(growing, k[1].head.text)):
		return 0.5 // 开始 + 改善: begin to improve
	case isPerson(k[1]) && slices.Contains(suffering, englishOf(k[0])):
		return 1 // 患有 + 肺癌的患者: patients with lung cancer
	case slices.Contains(nounBefore, k[0].head.text) && objectNamesState(k[1]):
		return 1 // 组织 + 水肿: tissue edema, not organized edema
	case (k[0].head.reads("noun") || strings.Contains(englishOf(k[0]), " ")) && k[0].size == 1 && ableFirst(k[1]):
		return 0.8 // 早期活动 + 可预防血栓: early mobilization can prevent thrombosis
	case ruleName(k[1]) == "coordination-done" && k[1].kids[1].head.text == "、":
		return 1.2 // 减轻疼痛、恢复功能: two things that are done
	case slices.Contains([]string{"控制在", "维持在", "保持在"}, k[0].head.text) && (quantityOnly(k[1]) || containsQuantity(k[1])):
		return 0.8 // 血压 + 控制在130 mmHg以下: is kept below 130 mmHg
	case k[0].head.text == "不同":
		return 0.8 // 不同给药途径: different routes
	case k[0].head.text == "在" && quantityOnly(k[1]):
		return 1.5 // 在 + 39℃以上: is above 39 °C
	case k[1].size == 1 && daysBeside(k[1].head.text):
		return 1 // 手术 + 前一周: the week before surgery
	case slices.Contains(pivotWords, k[0].head.text) && personDoes(k[1]):
		return 1 // 协助 + 患者翻身: help patients turn over
	case stateForDeed(k):
		return 1.3
	case holdsObject(k[0].head):
		return 0.8 // 停药 + 时机: the timing of discontinuation
	case k[0].size <= 2 && k[0].head.reads("noun") && (attribute(k[1].head) || k[1].size == 1 && abilityHead(k[1].head)) &&
		!slices.Contains(governing, k[0].head.text):
		return 0.5 // 骨折 + 风险: the risk of fracture
	case k[1].size == 1 && slices.Contains(outcomes, k[1].head.text) && k[0].head.reads("noun"):
		return 0.4 // 治疗 + 停止: treatment stops, rather than treating cessation
	case k[1].size == 1 && slices.Contains(becomeOf, k[1].head.text) && slices.Contains(befalling, k[0].head.text):
		return 0.7 // 手术 + 取消: surgery is canceled
	}
	return 0
}

// stateForDeed reports a state with its preposition before what is done to something, which rather is a verb there: 负责 + 排泄药物, be responsible for
// excreting drugs.
func stateForDeed(k []*item) bool {
	state := englishOf(k[0])
	return strings.HasPrefix(state, "be ") && endsInPreposition(state) && ruleName(bareNoun(k[1])) == "compound" &&
		firstPart(k[1]).head.reads("verb") && !kindHead(k[1].head)
}

// daysBeside reports a word for the time right before or after an event: 前一天, 后一周.
func daysBeside(zh string) bool { return beginsIn(zh, "前一", "后一") }

// pivotWords are the verbs of the pivots, one by one.
var pivotWords = strings.Split(pivots, "|")

// personDoes reports people before the noun of what they do, which rather is a verb there.
func personDoes(it *item) bool {
	it = bareNoun(it)
	return ruleName(it) == "compound" && isPerson(it.kids[0]) && it.kids[1].size == 1 && it.kids[1].head.reads("verb")
}

// powers are the ends of nouns for what something is able to do and does, and onPowers verbs that act upon these, beside the governing ones.
var (
	powers   = strings.Fields("能力 作用 效果 功效 潜力 潜能 特性")
	onPowers = strings.Fields("有 无 没有 起 起到 阻断 拮抗 对抗 抵消 模拟 模仿 干扰 破坏 减弱 加强 探讨 证实 显示 发现 强调 理解 认识 表明 证明 忽视 低估 高估 利用 依赖 获 受到 反对 体现 展示 展现 拥有 具备 保留 保持 维持 表现出 感受 体会")
)

// meeting are the verbs that difficulties are objects of.
var meeting = strings.Fields("有 存在 面临 遇到 克服 解决 出现 造成 导致 引起 带来 增加 减少 具有")

// befalling are nouns of what happens or is done that are verbs as well, and becomeOf what becomes of it.
var (
	befalling = strings.Fields("手术 感染 出血 骨折 诊断 发作 转移 炎症 损伤 疼痛 麻醉 移植 分娩 妊娠 呼吸 排尿 治疗 培训 检查 化疗 放疗 透析")
	becomeOf  = strings.Fields("取消 扩散 推迟 延期 终止 完成 恶化 加重 蔓延 延误 暂停 顺利 播散 停止 失败")
)

// nounBefore are verbs that are nouns of the body or of biology as well, and are these before an illness or a finding.
var nounBefore = strings.Fields("组织 遗传 记忆 反射 感觉 代谢 呼吸 循环 吸收 分泌 排泄 睡眠")

// objectNamesState reports an illness, a symptom or a part of the body.
func objectNamesState(it *item) bool {
	e := it.head.entry
	return e != nil && e.POS == "noun" && slices.Contains([]string{"pathology", "symptoms", "anatomy", "genetics", "immunology"}, e.Domain)
}

// ableFirst reports a noun phrase that begins with an adjective of what can be done, which is a predicate before an object: 可预防.
func ableFirst(it *item) bool {
	first := firstPart(it).head
	return first.entry != nil && first.entry.POS == "adj" && strings.HasPrefix(first.text, "可") && first.text != "可能"
}

// ableNoun is high for a thing that begins with an adjective of what can be done, where a subject waits for its verb: massage [can relieve
// tension].
func (w *work) ableNoun(it *item, whole bool) float32 {
	if name := w.t.grammar.names[it.cat]; whole && (name == "NP" || name == "N") && it.size > 1 && ableFirst(it) && w.predicateOnly() {
		return noPredicate
	}
	return 0
}

// suffering are verbs whose object is what people have, take or go through, never people.
var suffering = []string{"be diagnosed with", "suffer from", "be affected by", "be afflicted with", "infect", "experience", "undergo", "develop", "tolerate", "swallow", "take", "complete", "decline"}

// takesObject reports verbs other than "be premature".
func takesObject(k []*item) bool {
	e := englishOf(k[0])
	if slices.Contains(causatives, k[0].head.text) && (k[1].size > 1 || utf8.RuneCountInString(k[1].head.text) > 3) {
		return false // 使 + 血压下降 is a clause
	}
	if last := lastWord(e); last != e && strings.TrimSuffix(last, "s") == englishOf(k[1]) {
		return false // 区分良恶性 + 病变: the verb has named the lesions
	}
	if k[1].size == 1 && k[1].head.text == "者" {
		return false // 久治不愈 + 者: those who
	}
	if slices.Contains([]string{"persist", "die", "survive", "exist", "succeed", "relapse", "recur", "deteriorate", "subside", "regress", "coexist", "ambulate"}, e) {
		return false
	}
	if strings.HasPrefix(e, "be ") && strings.HasSuffix(e, " to") && k[1].size == 1 && k[1].head.reads("verb") || triedDeed(e, k[1]) {
		return false // 不愿 + 佩戴: be unwilling to wear
	}
	return !strings.HasPrefix(e, "be ") || endsInPreposition(e)
}

// causatives take a clause: 使血压下降.
var causatives = []string{"使", "令", "让", "使得"}

// outcomes are what becomes of a treatment or an illness; they rather are its predicate than an object.
var outcomes = []string{"停止", "失败", "成功", "结束", "中断", "无效"}

// objectEndings are the last characters of verbs that hold their object already, and take no other: 停药, to stop the drug (Chao 1968,
// 6.5, verb-object compounds).
var objectEndings = strings.Fields("药 食 院 管 血 床 诊 烟 酒 水 奶 孕 胎 尿 便 汗 氧 疫 医 刀 台 睡")

// holdsObject reports a verb that is such a compound, with a noun for the action beside it.
func holdsObject(l *leaf) bool {
	return l.reads("noun") && utf8.RuneCountInString(l.text) == 2 && endsIn(l.text, objectEndings...)
}

// doesToThing reports an entry for what is done that begins with a verb of aiming at something and names the thing: 控制血糖.
func doesToThing(l *leaf) bool {
	return l.reads("verb") && slices.ContainsFunc(aimVerbs, func(v string) bool { return strings.HasPrefix(l.text, v) && l.text != v })
}

// attributes are nouns of what can be said of an action: when, how often, how, how likely.
var attributes = strings.Fields("时机 指征 适应证 适应症 禁忌证 禁忌症 频率 频次 次数 方式 部位 风险 评估 管理 率 流程 方案 策略 倾向 史 阈值 剂量 途径")

func attribute(l *leaf) bool {
	return endsIn(l.text, attributes...)
}

// governing are verbs that act upon such attributes, although they are nouns of action as well: 评估风险, assess the risk.
var governing = strings.Fields("进行 接受 加强 完善 评估 选择 增加 减少 降低 提高 调整 控制 监测 改变 改善 影响 决定 确定 限制 优化 分析 研究 制定 使用 采用 应用 计算 估计 考虑 指导 预测 预防 管理 规避 避免 权衡 推荐 建议 延长 缩短 放宽 掌握 规范 更换 比较 报告 记录 要求 需要 了解 讨论 说明 存在 支持 符合 遵循 给予 实施 执行 设计 修改 简化 验证 变化 评价 观察 判断 询问 保证 确保 消除 识别 否认 冲洗 清洗 消毒 擦拭 按压 纠正 达到 发挥 产生 反映 提升 增强 取得 获得 具有 缺乏 丧失 失去 检查 包括 恢复 涉及 学习 练习 去除 排除 重视 关注 强化 考察 测定 测量 损害 削弱 抑制 促进 巩固")

// abilities are the ends of nouns that an action before them describes: 思维能力, 睡眠情况.
var abilities = strings.Fields("能力 效果 因素 技巧 程度 情况 指标 步骤 质量 状况 习惯 环境 条件 时间")

func abilityHead(l *leaf) bool {
	return endsIn(l.text, abilities...)
}

// inchoatives are verbs of beginning and going on.
var inchoatives = []string{"begin", "start", "continue"}

// growing are verbs of what a lesion does by itself, which take an object in English as well.
var growing = strings.Fields("缓解 减轻 增大 缩小 扩大 肿大 膨胀 收缩 扩散 蔓延 变异")

// intransitiveVerb reports a word that is an intransitive verb as well.
func intransitiveVerb(l *leaf) bool {
	return slices.ContainsFunc(l.entries, func(e *glossary.Entry) bool {
		return e.POS == "verb" && (intransitive(e.English[0]) || slices.Contains(objectOptional, e.English[0]) || strings.HasSuffix(e.English[0], "ize"))
	})
}

// Verbs of several English words with an object: whether their preposition or manner stands before or behind it.

// partedVerb: use drugs in combination. The manner stands behind the object.
func partedVerb(o *objectOf) (english.Phrase, bool) {
	verb, rest, ok := splitVerb(o.v)
	if !ok {
		return o.v, false
	}
	return join(0, verb, o.settled(), rest), true
}

// splitVerb parts a verb from what its entry says of the manner, which stands behind the object: use drugs in combination, take them on an
// empty stomach.
func splitVerb(p english.Phrase) (verb, rest english.Phrase, ok bool) {
	w := headWord(p)
	first, after, ok := strings.Cut(w.Text, " ")
	if !ok || len(p.Words) != p.Head+1 || !standsApart(after) || endsInPreposition(w.Text) || strings.HasPrefix(first, "be") {
		return p, rest, false
	}
	verb = p
	w.Text, w.Alternatives = first, nil
	verb.Words = slices.Clone(p.Words)
	verb.Words[p.Head] = w
	tail := w
	tail.Text, tail.POS, tail.Source, tail.Form = after, "adv", "", english.Lemma
	rest = english.Phrase{Cat: english.AdvPhrase, Words: []english.Word{tail}}
	return verb, rest, true
}

// parting are the prepositions of such manners.
var parting = strings.Fields("without in on by under into with at before after during as for from")

// standsApart reports a manner or a goal that lets the object stand before it: in combination, to hospital, early.
func standsApart(after string) bool {
	prep, _, more := strings.Cut(after, " ")
	return after == "early" || more && !strings.Contains(after, " the ") && (slices.Contains(parting, prep) || partsTo(after))
}

// partsTo reports a goal behind the verb (take to hospital), which is no infinitive (fail to heal).
func partsTo(after string) bool {
	goal, ok := strings.CutPrefix(after, "to ")
	return ok && (lang.CommonPOS(goal).Only(lang.Noun) || goal == "one side" || goal == "the side")
}

// plainTo takes an admitted verb without "to" where the first has one that no object follows.
func plainTo(o *objectOf) (english.Phrase, bool) {
	w := headWord(o.v)
	if !strings.HasSuffix(w.Text, " to") || endsWell(w.Text) {
		return o.v, false
	}
	o.v.Words = slices.Clone(o.v.Words)
	for _, a := range admitted(w) {
		if !strings.HasSuffix(a, " to") {
			o.say(a)
			break
		}
	}
	return o.v, false
}

// prepositionAsked: respond to the drug. The entry has the verb alone.
func prepositionAsked(o *objectOf) (english.Phrase, bool) {
	if to, ok := withPreposition[headText(o.v)]; ok {
		o.say(to)
	}
	return o.v, false
}

// withPreposition are verbs whose object takes a preposition.
var withPreposition = map[string]string{"wait": "wait for", "respond": "respond to", "react": "react to", "adhere": "adhere to", "participate": "participate in", "suffer": "suffer from", "depend": "depend on", "rely": "rely on", "contribute": "contribute to", "object": "object to", "consent": "consent to", "give birth": "give birth to", "learn to": "learn"}

// infinitiveFirst are the first words of verbs whose "to" begins an infinitive.
var infinitiveFirst = strings.Fields("need want have be tend aim help able try hope")

// endsWell reports verbs with "to" that take a noun: lead to, respond to.
func endsWell(verb string) bool {
	return !slices.Contains(infinitiveFirst, firstOf(verb))
}

// doneTo are verbs with a preposition that Chinese says of the thing itself, and English of what is done with it: 归因于, be attributed to.
var doneTo = strings.Fields("attribute blame divide classify categorize subdivide ascribe transmit use")

// beingDone: 归因于 + 早期治疗, of what stands before it: is attributed to early treatment.
func beingDone(o *objectOf) (english.Phrase, bool) {
	verb, prep, ok := strings.Cut(headText(o.v), " ")
	if !ok || !slices.Contains(doneTo, verb) || !lastIsPreposition(prep) || len(o.v.Words) != 1 {
		return o.v, false
	}
	return join(0, o.b.bePassive(o.verb, o.v), o.settled()), true
}

// lastIsPreposition reports the preposition of such a verb.
func lastIsPreposition(word string) bool {
	return slices.Contains([]string{"to", "into", "on", "as"}, word)
}

// judgments are deeds of the mind, which are made one at a time.
var judgments = strings.Fields("decision choice judgment commitment contribution compromise")

// makeOne: 作出 + 决定: make a decision.
func makeOne(o *objectOf) (english.Phrase, bool) {
	n := o.obj.Phrase
	if headText(o.v) != "make" || n.Determined || n.Count != english.AnyCount || !slices.Contains(judgments, headText(n)) {
		return o.v, false
	}
	n.Count = english.Singular
	return join(0, o.v, o.b.inferred("a", n)), true
}

// undergoIt: 实施了剖宫产, of the patient: underwent a cesarean section.
func undergoIt(o *objectOf) (english.Phrase, bool) {
	if slices.Contains([]string{"实施", "施行", "行"}, o.verb.head.text) && o.b.peopleBefore() && endsIn(o.obj.head.text, "术", "剖宫产", "治疗", "移植", "切除") {
		o.say("undergo")
	} else if o.verb.head.text == "行" && o.b.carersBefore() {
		o.say("perform") // the surgeon decided to [perform cholecystectomy]
	}
	return o.v, false
}

// effects are what treatment comes to.
var effects = strings.Fields("effect efficacy outcome response remission success relief survival")

// achieveIt: 获得 + 良好的效果: achieve good results. Results are not obtained as drugs are.
func achieveIt(o *objectOf) (english.Phrase, bool) {
	if slices.Contains([]string{"obtain", "get", "gain"}, headText(o.v)) && slices.Contains(effects, lastWord(headText(o.obj.Phrase))) {
		o.say("achieve")
	}
	return o.v, false
}

// diagnosedAs: 诊断为黑色素瘤, of a lesion: was diagnosed as melanoma. Patients are diagnosed with it.
func diagnosedAs(o *objectOf) (english.Phrase, bool) {
	if !strings.HasSuffix(englishOf(o.verb.item), "diagnosed with") || len(o.b.set.Left) == 0 || o.b.peopleBefore() || lang.SubjectPronoun(o.b.set.Left[0]) {
		return o.v, false
	}
	o.v.Words = slices.Clone(o.v.Words)
	for i, w := range o.v.Words {
		if strings.HasSuffix(w.Text, "diagnosed with") {
			o.v.Words[i].Text, o.v.Words[i].Alternatives = strings.TrimSuffix(w.Text, "with")+"as", nil
		}
	}
	return o.v, false
}

// developIt: 开始 + 发热, of somebody: develop a fever.
func developIt(o *objectOf) (english.Phrase, bool) {
	if slices.Contains([]string{"begin", "start"}, headText(o.v)) && symptomWord(o.obj.Phrase) {
		o.say("develop")
	}
	return o.v, false
}

// trying are verbs behind which what somebody sets out to do is an infinitive.
var trying = strings.Fields("try attempt intend wish hope strive seek refuse")

// triedDeed reports a deed as the object of such a verb, or of a state that takes an infinitive, which rather is the verb: 试图 + 戒烟, attempt to quit
// smoking; 难以 + 完全切除, be difficult to resect completely.
func triedDeed(verb string, object *item) bool {
	first, rest, _ := strings.Cut(verb, " ")
	if first == "be" && strings.HasSuffix(rest, " to") {
		return object.size <= 2 && object.head.reads("verb") && slices.Contains(infinitiveStates, strings.TrimSuffix(rest, " to"))
	}
	if first == "refuse" && !strings.HasSuffix(englishOf(object), "ing") {
		return false // refuse surgery, but refuse to eat
	}
	return object.size == 1 && object.head.reads("verb") && slices.Contains(trying, first) && (rest == "" || rest == "to")
}

// infinitiveStates are adjectives that an infinitive follows (Quirk et al. 1985, 16.75).
var infinitiveStates = strings.Fields("difficult easy hard unable able willing unwilling reluctant ready likely unlikely eager afraid")
