package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// relativeRules render clauses that end in 的 before a noun. English puts them behind it: with, a participle, or that.
var relativeRules = []Rule{
	// 具有 + 风险 + 的 + 患者: patients with risk; 无 + 禁忌证 + 的 + 患者: patients without contraindications.
	{Name: "relative-having", Gives: "NP", Pattern: havingWords + " NP 的 NP", Head: 3, Cost: 0.1, Weigh: lackingWhole, Build: relativeHaving},
	// 机制 + 不同 + 的 + 药物: drugs with different mechanisms.
	{Name: "having-different", Gives: "N", Pattern: "N 不同|各异|相同|相似|类似|相近 的 N", Head: 3, Cost: 0, When: notPerson, Build: havingDifferent},
	// 符合 + 标准 + 的 + 设施: a facility that meets the standard.
	{Name: "relative-meeting", Gives: "NP", Pattern: "符合|满足|达到 NP 的 NP", Head: 3, Cost: -0.1, When: notPerson, Build: relativeMeeting},
	// 纳入 + 2000例患者 + 的 + 试验: trials involving 2000 patients.
	{Name: "relative-enrolling", Gives: "NP", Pattern: "纳入|纳入了|共纳入|涉及|招募|招募了|包含|涵盖 NP 的 NP", Head: 3, Cost: -0.2, When: notPerson, Build: relativeEnrolling},
	// 唯一 + 能够维持生命 + 的 + 治疗: the only treatment that can sustain life.
	{Name: "the-only", Gives: "NP", Pattern: "唯一 VP 的 NP", Head: 3, Cost: 0, Build: theOnly},
	// 接受治疗 + 的 + 患者: patients receiving treatment.
	{Name: "relative-person", Gives: "NP", Pattern: "VP 的 NP", Head: 2, Cost: 0.5, When: personLast, Weigh: undergoingCost, Build: relativeGerund},
	// 用于治疗疼痛 + 的 + 药物: drugs used to treat pain; 增加风险 + 的 + 因素: factors that increase risk.
	{Name: "relative-that", Gives: "NP", Pattern: "VP 的 NP", Head: 2, Cost: 0.9, Weigh: relativeCost, When: notPerson, Build: relativeThat},
	// 在监督下 + 进行 + 的 + 训练: training performed under supervision.
	{Name: "relative-performed", Gives: "NP", Pattern: "PP|ADV 进行|开展|实施|完成|使用|采用|给予|测得|获得|检出 的 NP", Head: 3, Cost: 0, When: notPerson, Build: relativePerformed},
	// 推荐 + 的 + 剂量: the recommended dose.
	{Name: "relative-participle", Gives: "N", Pattern: "VG 的 N", Head: 2, Cost: 0.3, Weigh: participleCost, When: notPerson, Build: participleNoun},
	// 升高 + 血压: a verb before a noun without 的, elevated blood pressure.
	{Name: "verb-noun", Gives: "N", Pattern: "V N", Head: 1, Cost: 1.6, When: modifies, Build: participleNoun},
	// 患者服用 + 的 + 药物: drugs that patients take.
	{Name: "relative-object", Gives: "NP", Pattern: "S 的 NP", Head: 2, Cost: 0.4, Weigh: longClauseCost, Build: relativeObject},
	// 药物 + 无法 + 控制 + 的 + 症状: symptoms that drugs cannot control.
	{Name: "relative-cannot", Gives: "NP", Pattern: "NP 无法|不能|难以 VG 的 NP", Head: 4, Cost: -0.2, When: cannotDoTo, Build: relativeCannot},
	// 病毒 + 所 + 引起 + 的 + 疾病: diseases caused by viruses.
	{Name: "relative-suo", Gives: "NP", Pattern: "NP 所 VG 的 NP", Head: 4, Cost: 0.3, Build: relativeSuo},
}

// modifies reports a verb whose participle can stand before the noun: elevated, but not "occurring in" or "that is often".
func modifies(k []*item) bool { return notPerson(k) && !strings.Contains(englishOf(k[0]), " ") }

// people makes a phrase a plural noun phrase that takes no article.
func people(p english.Phrase) english.Phrase {
	p.Cat, p.Count, p.Determined, p.Head = english.NounPhrase, english.Many, true, 0
	return p
}

// undergone are verbs whose subject is the person behind 的, not their object.
var undergone = strings.Fields("需要 接受 等待 拒绝 准备 进行 计划 使用 服用 应用 患有 确诊 诊断为 感染 怀疑 出现 发生 存在 正在 曾 经历 从事 参加 参与 食用 饮用 携带 佩戴 摄入 进食 缺乏 停用 停止 坚持 维持 暴露于 居住在 生活在 处于")

// quantities are determiners of how many of a kind a clause is about.
var quantities = strings.Fields("少数 大多数 多数 部分 许多 绝大多数 大部分 所有 一些 少部分 极少数 极少 很多 全部 某些 这些 那些 任何")

// verbOf is the verb of a verb phrase, with its particles.
func verbOf(v *item) *item {
	for v.rule != nil && v.rule.Name != "verb" {
		v = v.kids[v.rule.head]
	}
	return v
}

func undergoingCost(k []*item) float64 {
	switch v := voiceOf(k[0]); v {
	case unmarkedInside:
		return voiceCost(v, true)
	case undone:
		return -0.25
	}
	v := verbOf(k[0])
	if v.rule != nil && slices.Contains(undergone, v.kids[0].head.text) {
		return -0.35
	}
	return 0
}

// performedWords give the participle of what was done there or then.
var performedWords = map[string]string{"进行": "performed", "开展": "conducted", "实施": "performed", "完成": "completed", "使用": "used", "采用": "used", "给予": "given", "测得": "measured", "获得": "obtained", "检出": "detected"}

// likeness gives the attributes of what things have of their own or share.
var likeness = map[string]string{"不同": "with different", "各异": "with different", "相同": "with the same", "相似": "with similar", "类似": "with similar", "相近": "with similar"}

func havingDifferent(b *builder, k []node) english.Phrase {
	what := k[0].Phrase
	if k[1].head.text != "相同" {
		what = b.plural(what)
	}
	return join(0, k[3].Phrase, b.put(likeness[k[1].head.text], k[1], k[2]), b.bare(what))
}

func relativePerformed(b *builder, k []node) english.Phrase {
	n := b.numbered(k[3].Phrase)
	return join(0, n, b.put(performedWords[k[1].head.text], k[1], k[2]), k[0].Phrase)
}

func personLast(k []*item) bool { return isPerson(k[len(k)-1]) }
func notPerson(k []*item) bool  { return !isPerson(k[len(k)-1]) }

// actors are nouns other than people that often are the subject of a relative clause.
var actors = strings.Fields("药物 药 药品 因素 方法 措施 病毒 细菌 疾病 手术 疗法 制剂 抑制剂 蛋白 细胞 抗体 基因 突变 技术 研究 方案 工具 物质 机制 过程 国家 机构 问题 症状 疫苗 系统 策略 受体 激素 酶 感染 病 病原体 微生物 生物 动物 食物 设备 产品 干预 因子 并发症 事件 测试 检测 人 剂")

// relativeCost is low when the head is likely to act, high when the 的 more likely stands inside the object.
func relativeCost(k []*item) float64 {
	if v := k[0]; v.size == 1 && v.head.reads("noun") {
		return 0.8 // 进展的危险因素: risk factors for progression
	}
	if strings.HasPrefix(ruleName(k[0]), "shi-") || ruleName(k[0]) == "object" && strings.HasPrefix(ruleName(k[0].kids[1]), "shi-") {
		return 2 // 戒烟是最重要的措施 is a sentence
	}
	cost := 0.6
	if endsIn(k[2].head.text, actors...) {
		cost = -0.6
	}
	if ruleName(k[0]) == "modal-passive" || ruleName(k[0]) == "adverb" && ruleName(k[0].kids[1]) == "modal-passive" {
		cost = min(cost, -0.5) // 不能用心力衰竭解释的呼吸衰竭: respiratory failure that cannot be explained by heart failure
	}
	if complementOf(k[2].head.text) != "" && strings.HasSuffix(verbOf(k[0]).head.text, "于") {
		return 0.6 // 死于心脏病的风险: the risk of dying of heart disease
	}
	if v := verbOf(k[0]); strings.HasSuffix(v.head.text, "于") && v.head.text != "用于" || endsIn(v.head.text, "发生在", "局限在", "集中在", "出现在", "存在于") {
		cost = -0.9 // 局限于黏膜层的病变: lesions limited to the mucosa
	}
	return cost
}

func relativeHaving(b *builder, k []node) english.Phrase {
	word := hadOf(k[0], k[1].Phrase)
	if word == "with" {
		word = b.another(k[3].Phrase)
	} else if word == "containing" && isPerson(k[3].item) {
		word = "with"
	}
	return join(0, b.peopled(k[3]), b.put(word, k[0]), b.bareSettle(k[1].Phrase))
}

// another is "with", or "and" behind people who have something already: patients with kidney injury and hemodynamic instability.
func (b *builder) another(who english.Phrase) string {
	if slices.ContainsFunc(who.Words, func(w english.Word) bool { return w.Text == "with" }) {
		return "and"
	}
	switch headText(who) {
	case "victim", "survivor", "carrier", "perpetrator", "user":
		return "of"
	}
	return "with"
}

// peopled puts human heads into the plural: patients with …
func (b *builder) peopled(n node) english.Phrase {
	if isPerson(n.item) && n.Count == english.AnyCount {
		return b.plural(n.Phrase)
	}
	return n.Phrase
}

// bareSettle decides the number but sets no definite article: conditions that people have are indefinite.
func (b *builder) bareSettle(p english.Phrase) english.Phrase {
	p = b.settle(p)
	if h := headText(p); (h == "history" || strings.HasSuffix(h, " history")) && p.Words[0].POS != "det" && p.Count == english.Singular {
		p = b.inferred("a", p)
	}
	if len(p.Words) > 0 && p.Words[0].Text == "the" && slices.Contains(p.Words[0].Rules, "chinese/article") && !strings.HasPrefix(headText(p), "ability to ") {
		if p.Count == english.Many || p.Head < len(p.Words) && p.Words[p.Head].Form == english.PluralNoun {
			p.Words, p.Head = p.Words[1:], p.Head-1 // signs of infection
			return p
		}
		p.Words[0].Text = "a"
	}
	return p
}

// relativeGerund renders a clause about people: patients receiving treatment, patients who have died.
func relativeGerund(b *builder, k []node) english.Phrase {
	head, vp := b.peopled(k[2]), k[0].Phrase
	if voiceOf(k[0].item) == undone && !negated(vp) {
		return join(0, head, b.put("who", k[1]), b.undoneTo(vp, number(head)))
	}
	if vp.Finite || len(vp.Words) == 1 && !strings.Contains(headText(vp), " ") || negated(vp) || headText(vp) == "have" {
		if vp.Finite {
			return join(0, head, b.put("who", k[1]), vp)
		}
		return join(0, head, b.put("who", k[1]), agree(vp, number(head)))
	}
	if headText(vp) == "be" {
		return join(0, head, dropBe(vp))
	}
	if state, ok := stateAlone(vp); ok {
		return join(0, head, state) // patients willing to take part
	}
	if strings.HasPrefix(headText(vp), "cannot ") {
		return join(0, head, b.put("who", k[1]), vp)
	}
	if haveDone(k[0].item) && vp.Head == 0 && len(vp.Also) == 0 {
		return join(0, head, b.put("who have", k[1]), inflect(vp, english.PastParticiple))
	}
	if vp.Head > 0 && slices.Contains(howOften, strings.ToLower(vp.Words[0].Text)) {
		return join(0, head, b.put("who", k[1]), agree(vp, number(head))) // people who often stay up late
	}
	if it := k[0].item; ruleName(it) == "object" && slices.Contains([]string{"使用", "应用"}, it.kids[0].head.text) && drugClass(it.kids[1]) {
		object := vp
		object.Words, object.Head = vp.Words[vp.Head+1:], 0
		return join(0, head, b.put("treated with", node{vp, it.kids[0]}), object) // patients treated with anthracyclines
	}
	return join(0, head, inflect(vp, english.Gerund))
}

// undoneTo is what others have done, or do, to people: staff who have been vaccinated, patients who are discharged.
func (b *builder) undoneTo(vp english.Phrase, people english.Count) english.Phrase {
	if headText(vp) != "have" || vp.Finite {
		return agree(b.passive(vp), people)
	}
	been := join(0, english.Phrase{Cat: vp.Cat, Words: vp.Words[:vp.Head+1], Head: vp.Head}, b.put("been"), english.Phrase{Words: vp.Words[vp.Head+1:]})
	return agree(been, people)
}

// howOften are the adverbs of frequency behind which a finite verb says a habit.
var howOften = strings.Fields("often frequently usually always rarely never seldom regularly sometimes occasionally recently habitually")

// haveDone reports a verb with 过, of what somebody has done once: 接受过放疗.
func haveDone(it *item) bool {
	for it.rule != nil && len(it.kids) > 0 {
		if it.rule.Name == "le" {
			return it.kids[1].head.text == "过"
		}
		it = it.kids[it.rule.head]
	}
	return false
}

// negated reports a verb phrase with do-negation.
func negated(p english.Phrase) bool { return headText(p) == "do" }

// dropBe leaves the copula out: patients [who are] treated with insulin.
func dropBe(p english.Phrase) english.Phrase {
	p.Words = slices.Delete(slices.Clone(p.Words), p.Head, p.Head+1)
	p.Head = min(p.Head, max(0, len(p.Words)-1))
	return p
}

// stateAlone is what a predicate whose one word brings the copula says without it: limited to; ok is false for other predicates.
func stateAlone(vp english.Phrase) (english.Phrase, bool) {
	state, ok := strings.CutPrefix(headText(vp), "be ")
	if !ok || vp.Finite || vp.Head != 0 || len(vp.Also) > 0 {
		return vp, false
	}
	vp.Words = slices.Clone(vp.Words)
	w := &vp.Words[0]
	w.Text, w.Alternatives, w.POS, w.Form = state, nil, "adj", english.Lemma
	return vp, true
}

func relativeThat(b *builder, k []node) english.Phrase {
	head, vp := b.relativeHead(k[2].Phrase), k[0].Phrase
	if headText(vp) == "be" && !vp.Finite {
		return join(0, head, dropBe(vp))
	}
	if state, ok := stateAlone(vp); ok && endsInPreposition(headText(state)) {
		return join(0, head, state) // lesions limited to the mucosa
	}
	return join(0, head, b.put("that", k[1]), agree(vp, head.Count))
}

// participleNoun renders a bare verb before a noun: the recommended dose, circulating cells.
func participleNoun(b *builder, k []node) english.Phrase {
	v, n := k[0].Phrase, k[len(k)-1].Phrase
	form := english.PastParticiple
	if intransitive(headText(v)) {
		form = english.Gerund
	}
	if strings.Contains(headText(v), " ") && !endsInPreposition(headText(v)) && len(k) == 3 && complementOf(k[2].head.text) != "" {
		return verbComplement(b, k) // 接受手术的意愿: willingness to undergo surgery
	}
	if strings.Contains(headText(v), " ") || len(v.Words) > 1 {
		head := b.numbered(n)
		if form == english.Gerund || strings.HasPrefix(headText(v), "be ") {
			return join(0, head, b.put("that"), agree(v, head.Count))
		}
		return join(0, head, inflect(v, form))
	}
	return join(1, as(english.AdjPhrase, inflect(v, form)), n)
}

func relativeObject(b *builder, k []node) english.Phrase {
	if p, ok := b.activeClause(k[0].item); ok {
		k[0].Phrase = p
	}
	if n := k[2].Phrase; n.Count == english.AnyCount && !n.Determined &&
		slices.ContainsFunc(k[0].Words, func(w english.Word) bool { return w.Text == "most" || w.Form == english.Superlative }) {
		n.Count = english.Singular // the problem that patients care most about
		return join(0, b.inferred("the", n), b.put("that", k[1]), k[0].Phrase)
	}
	return join(0, k[2].Phrase, b.put("that", k[1]), k[0].Phrase)
}

// cannotDoTo reports what something cannot do to the noun behind.
func cannotDoTo(k []*item) bool { return transitiveVerb(k[2]) && !isPerson(k[4]) }

func relativeCannot(b *builder, k []node) english.Phrase {
	p := join(0, b.settle(b.peopled(k[0])), b.put("cannot", k[1]), inflect(k[2].Phrase, english.Lemma))
	return join(0, k[4].Phrase, b.put("that", k[3]), p)
}

func relativeSuo(b *builder, k []node) english.Phrase {
	return join(0, k[4].Phrase, inflect(k[2].Phrase, english.PastParticiple), b.put("by", k[1]), b.settle(k[0].Phrase))
}

// participleCost is high for intransitive verbs, whose participle seldom modifies: 死亡的原因 is the cause of death.
func participleCost(k []*item) float64 {
	noun, of := k[0].head.reads("noun"), k[2].head.text
	if noun && measureOfEvent(k[2]) {
		return 0.8 // 手术的紧急程度: the urgency of the operation
	}
	if slices.Contains(happenings, of) && (noun || intransitive(englishOf(k[0]))) {
		return 1.5 // 发热的出现: the appearance of fever
	}
	if noun && (complementOf(of) != "" || endsIn(of, abstractHeads...) || endsIn(of, doneToIllness...) || endsIn(of, consequences...)) {
		return 0.6 // the cornerstone of treatment, the prevention of infection, the consequences of a missed diagnosis
	}
	if holdsObject(k[0].head) && strings.Contains(englishOf(k[0]), " ") {
		return 1 // 饮酒的危害: no harm is drunk
	}
	if intransitive(englishOf(k[0])) {
		return 0.4
	}
	if endsInPreposition(englishOf(k[0])) {
		return 0.6 // 关心的问题: problems that they care about
	}
	if e := englishOf(k[0]); strings.HasPrefix(e, "do ") || strings.HasPrefix(e, "have ") {
		return 1.2 // the object stands within the verb: drugs that do more harm than good
	}
	if n := k[len(k)-1].head; slices.Contains(treatments, k[0].head.text) && n.spelled != nil &&
		lang.PairCount(lang.PastParticiple(englishOf(k[0])), n.first) == 0 {
		return 0.4 // 治疗的基石: the cornerstone of treatment
	}
	return 0
}

// happenings are nouns of what becomes of a thing.
var happenings = strings.Fields("出现 发生 存在 消失 缺失 形成 发展 持续 恢复 缓解 加重 进展 复发")

// abstractHeads are nouns that nothing is done to.
var abstractHeads = strings.Fields("基石 核心 重点 基础 难点 要点 前提 方面 方向 进展 现状 趋势 挑战 影响 结果 效果 特点 特征 原因 机制 步 步骤 目标 原则 目的 时机 关键 手段 禁忌证 禁忌症 适应证 适应症 指征 必要性 重要性 禁忌 并发症 风险 危险 可行性 安全性 有效性 疗效")

// src is the source text of a leaf.
func (n node) src() string {
	if n.item == nil || n.item.head == nil {
		return ""
	}
	return n.item.head.src
}

func relativeMeeting(b *builder, k []node) english.Phrase {
	n := b.several(k[3].Phrase)
	return join(0, n, b.put("that", k[2]), agree(b.verb("meet", english.Lemma, k[0]), number(n)), b.settle(k[1].Phrase))
}

func relativeEnrolling(b *builder, k []node) english.Phrase {
	word := "involving"
	if k[0].head.text == "涵盖" {
		word = "covering"
	}
	return join(0, b.several(k[3].Phrase), b.put(word, k[0], k[2]), b.settle(b.peopled(k[1])))
}

// several puts a count noun of open number into the plural.
func (b *builder) several(p english.Phrase) english.Phrase {
	if p.Count == english.AnyCount && !p.Determined && countNoun(p) {
		return b.plural(p)
	}
	return p
}

// spanOfTimeFirst reports a phrase for a time in which something happens: 未来十年内, 术后30天内.
func spanOfTimeFirst(k []*item) bool {
	return timePhrase(k) || strings.HasPrefix(ruleName(k[0]), "past-years") ||
		strings.HasPrefix(ruleName(k[0]), "localizer") && len(k[0].kids) > 1 && slices.ContainsFunc(k[0].kids, timeUnit)
}

func theOnly(b *builder, k []node) english.Phrase {
	head := k[3].Phrase
	if head.Count == english.AnyCount {
		head.Count = english.Singular
	}
	vp := agree(k[1].Phrase, head.Count)
	p := join(1, b.put("the only", k[0]), head, b.put("that", k[2]), vp)
	p.Determined = true
	return p
}

func withObjectFirst(k []*item) bool {
	return ruleName(k[0]) == "object" || ruleName(k[0]) == "verbs-three"
}

// treatments are what medicine does; before 的 they rather are nouns.
var treatments = []string{"治疗", "诊断", "确诊", "预防", "护理", "康复", "管理", "监测", "筛查", "检查", "研究", "随访"}

// hasObject reports a predicate with an object, past its auxiliaries.
func hasObject(vp *item) bool {
	for vp.rule != nil && (strings.HasPrefix(vp.rule.Name, "modal") || vp.rule.Name == "adverb") {
		vp = vp.kids[len(vp.kids)-1]
	}
	return ruleName(vp) == "object"
}

// eventMeasures are the ends of nouns for how much, how often or where something takes place, before which a word is the noun of the event.
var eventMeasures = strings.Fields("程度 次数 频率 强度 类型 部位 数量 持续时间 范围 来源 途径 难度 速度 性质 反应")

func measureOfEvent(it *item) bool {
	return endsIn(it.head.text, eventMeasures...)
}
