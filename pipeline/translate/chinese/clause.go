package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// clauseRules join subject and predicate, and clauses with one another.
var clauseRules = []Rule{
	// 患者 + 死亡: patients die.
	{Name: "clause", Gives: "S", Pattern: "NP VP", Cost: 0.25, Weigh: subjectCost, Build: subjectVerb},
	// 设计不良的试验 + 浪费资源, with a space between: poorly designed trials waste resources.
	{Name: "clause-space", Gives: "S", Pattern: "NP SPACE VP", Head: 2, Cost: 0.05, Build: subjectVerbSpace},
	{Name: "clause-adverb", Gives: "S", Pattern: "ADV S", Head: 1, Cost: 0.15, Weigh: adverbialCost, Build: adverbClause},
	{Name: "clause-adverb-comma", Gives: "S", Pattern: "ADV|PP|CL ， S", Head: 2, Cost: 0.1, Build: adverbComma},
	{Name: "clause-adverbial", Gives: "S", Pattern: "PP|CL S", Head: 1, Cost: 0.3, Weigh: despiteBareCost, Build: adverbialClause},
	// 一旦确认妊娠 + 即 + 应增加剂量: once pregnancy is confirmed, doses should be increased.
	{Name: "clause-at-once", Gives: "S", Pattern: "CL 即|就|便|则 S", Head: 2, Cost: 0, Build: atOnce},
	// 检查发现结晶 + 即可确诊: the diagnosis is confirmed when the examination finds crystals.
	{Name: "confirmed-when", Gives: "S", Pattern: "S 即可确诊|可确诊|即可诊断|可明确诊断|即可明确诊断|可以确诊|便可确诊", Cost: 0.1, Build: confirmedWhen},
	{Name: "clause-frequency", Gives: "S", Pattern: "FREQ S", Head: 1, Cost: 0.5, Build: verbAfter},
	{Name: "verb-adverbial-comma", Gives: "VP", Pattern: "ADV|PP|CL ， VP", Head: 2, Cost: 0.5, Build: adverbComma},
	// topic that is the object: 患者 + ， + 应 …
	{Name: "topic-clause", Gives: "S", Pattern: "NP ， VP", Cost: 1.0, Weigh: orderFirstCost, Build: topicVerb},
	{Name: "predicate-of", Gives: "S", Pattern: "NP NP AP", Head: 1, Cost: 0.45, Weigh: ofQualityCost, Build: doubleSubject},
	// 在队列研究中 + 则 + 使用 + 相对危险度: relative risk is used in cohort studies.
	{Name: "ze-passive", Gives: "S", Pattern: "PP 则|均|都|常|通常|一般 VG NP", Head: 2, Cost: 0.15, When: objectlessVerb(2), Build: placePassive},
}

// adverbialCost is high for words that are adjectives as well: 早期 before a noun is early.
func adverbialCost(k []*item) float64 {
	if k[0].head.reads("adj") {
		return 0.5
	}
	return aboutCost(k)
}

// clause joins a subject with a verb phrase that agrees with it.
func (b *builder) clause(subject, vp english.Phrase) english.Phrase {
	if last := lastWord(headText(subject)); strings.HasPrefix(last, "vaccine") || last == "dose" {
		vp = givenVaccine(vp)
	}
	vp = b.screenedFor(subject, b.reducedTo(b.likened(subject, vp)))
	subject = b.subject(subject)
	if b.past {
		vp = toldPast(vp)
	}
	p := join(1, subject, agree(vp, subject.Count))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// oneThing is the subject of 是, a single one where it is the best or the only of its kind: the most effective measure is vaccination.
func (b *builder) oneThing(k []node) english.Phrase {
	s := k[0].Phrase
	if ruleName(k[1].item) != "shi" || s.Count != english.AnyCount || strings.HasPrefix(ruleName(k[1].item.kids[1]), "coordination") {
		return s
	}
	best := superlativePhrase(s)
	if best || oneReason(k[0].item) {
		s.Count = english.Singular // the main reason is poor adherence
	}
	if !best && oneReason(k[0].item) && !s.Determined {
		return b.inferred("the", s)
	}
	return s
}

func subjectVerb(b *builder, k []node) english.Phrase {
	if p, ok := b.dutyOfIllness(k); ok {
		return p
	}
	k[0].Phrase = b.oneThing(k)
	if isPerson(k[0].item) && ruleName(k[1].item) == "often-be" && condition(b.build(k[1].item.kids[1]).Phrase) {
		k[1].Phrase = haveIt(k[1].Phrase) // adults mostly have chronic infection
		b.rule = "chinese/clause"
	}
	if condition(k[0].Phrase) && ruleName(k[1].item) == "below" && timeUnit(k[1].item.kids[1]) {
		k[1].Phrase = lastsFor(k[1].Phrase) // fever lasts more than five days
	}
	if isPerson(k[0].item) && (ruleName(k[1].item) == "below" || ruleName(k[1].item) == "short-of") && inPercent(k[1].item.kids[1]) {
		k[1].Phrase = accountsFor(k[1].Phrase) // such patients account for less than 10%
	}
	if isPerson(k[0].item) {
		k[1].Phrase = vaccinated(improving(fallsIll(k[1].Phrase))) // half of patients develop diabetes
	}
	if _, verb, ok := passiveDuty(k[1].item); ok && isPerson(k[0].item) && slices.Contains([]string{"use", "take"}, englishOf(verb)) {
		k[1].Phrase = b.usingIt(k[1].Phrase)
	}
	if ruleName(k[1].item) == "below" {
		k[1].Phrase = perMinute(k[0].item, k[1].Phrase) // breathing is below 16 breaths per minute
	}
	if ruleName(k[1].item) == "below" && k[1].item.kids[0].head.text == "超过" {
		k[1].Phrase = exceeds(k[1].Phrase) // intake exceeds demand, temperature exceeds 38 °C
	}
	if endsIn(k[0].head.text, "年龄", "月龄") {
		k[1].Phrase = shortYears(k[1].Phrase) // the mean age is 68.3 years
	}
	if isPerson(k[0].item) && ruleName(k[1].item) == "imperative-not" {
		k[1].Phrase = mustNot(k[1].Phrase)
	}
	if isPerson(k[0].item) {
		if !slices.Contains(clinicians, k[0].item.head.text) {
			k[1].Phrase = b.examined(receives(k[1].Phrase))
		}
		k[1].Phrase = moved(k[1].Phrase)
	}
	if armFirst([]*item{k[0].item}) {
		k[1].Phrase = receives(k[1].Phrase) // the control group received placebo
	}
	if p, ok := b.peopleScreened(k); ok {
		return p
	}
	if vp := k[1].Phrase; isPerson(k[0].item) && headText(vp) == "develop" && k[1].head.text == "发病" {
		k[1].Phrase = after(vp, vp.Head+1, b.put("the disease")) // contacts develop the disease
	}
	k[0].Phrase, k[1].Phrase = b.oneStudy(k[0], k[1].Phrase)
	vp := b.severalAre(b.subject(k[0].Phrase), k[1])
	if w := headWord(vp); b.sentence != "" && !b.past && !vp.Finite && w.Form == english.PastSingular && len(k[0].Words) == 1 && k[0].Words[0].Text == "this" {
		vp = inflect(vp, english.Lemma) // crosses the placenta, which limits its use: what was just said does so
	}
	subject := k[0].Phrase
	if listComplement(k[1].item) && subject.Count == english.AnyCount && !subject.Determined && subject.Cat == english.NounPhrase && countNoun(subject) {
		subject = b.plural(subject) // common complications are hypocalcemia and nerve injury
		k[0].Phrase = subject
	}
	return b.clause(k[0].Phrase, ownObject(k[0].Phrase, including(k[0].Phrase, bearing(k[0].Phrase, vp))))
}

// listComplement reports a copula with several things behind it.
func listComplement(it *item) bool {
	switch ruleName(it) {
	case "shi", "often-be":
	case "object":
		if englishOf(it.kids[0]) != "include" {
			return false
		}
	default:
		return false
	}
	n := ruleName(it.kids[1])
	return beginsIn(n, "coordination", "list")
}

// utmost reports the entry of a superlative: 最大的, greatest.
func utmost(w english.Word) bool {
	return w.Entry != nil && w.Entry.POS == "adj" && strings.HasPrefix(w.Entry.Term, "最")
}

// superlativePhrase reports the best, or the most of its kind.
func superlativePhrase(p english.Phrase) bool {
	if len(p.Words) > 1 && slices.Contains(ordinalWords, p.Words[0].Text) &&
		slices.Contains([]string{"leading", "most", "most common", "largest"}, p.Words[1].Text) {
		return true // the second leading cause
	}
	return len(p.Words) > 0 && (p.Words[0].Form == english.Superlative || strings.HasPrefix(p.Words[0].Text, "most ") || len(p.Words) > 1 && utmost(p.Words[0]))
}

func subjectVerbSpace(b *builder, k []node) english.Phrase {
	return subjectVerb(b, []node{k[0], k[2]})
}

func adverbClause(b *builder, k []node) english.Phrase {
	if endsInThat(k[0].Phrase) {
		return join(1, k[0].Phrase, k[1].Phrase)
	}
	return join(1, k[0].Phrase, b.put(","), k[1].Phrase)
}

// endsInThat reports set phrases that a clause follows: 研究表明, studies have shown that.
func endsInThat(p english.Phrase) bool {
	if len(p.Words) == 0 {
		return false
	}
	last := p.Words[len(p.Words)-1].Text
	return strings.HasSuffix(last, " that") || last == "why" || last == "how" || last == "when" || last == "where"
}

func adverbComma(b *builder, k []node) english.Phrase {
	if endsInThat(k[0].Phrase) {
		return join(1, k[0].Phrase, k[2].Phrase)
	}
	return join(2, k[0].Phrase, b.put(",", k[1]), k[2].Phrase)
}

func adverbialClause(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put(","), k[1].Phrase)
}

// prohibits reports a verb alone that says of a drug that it must not be used, or with caution: 禁用, 慎用.
func prohibits(it *item) bool {
	return (ruleName(it) == "no-object" || ruleName(it) == "passive-unmarked") && slices.Contains([]string{"禁用", "忌用", "慎用", "禁服"}, it.head.text)
}

// subjectCost is high for a lone noun of action, which more likely is a verb.
func subjectCost(k []*item) float64 {
	if ruleName(k[0]) == "noun" && k[0].size == 1 && k[0].head.reads("verb") {
		return 0.3 + voiceCost(voiceOf(k[1]), false)
	}
	if isPerson(k[0]) && prohibits(k[1]) {
		return 2 // 孕妇 + 禁用: it is contraindicated in them
	}
	if (ruleName(k[1]) == "contraindicated" || ruleName(k[1]) == "caution-in") && k[1].kids[0].size == 1 && strings.HasPrefix(k[1].kids[0].head.text, "患") {
		return 2 // 严重肝病 + 患者禁用: patients with it
	}
	if timeUnit(k[0]) || k[0].rule != nil && ruleName(k[0]) == "quantity" && isAge(k) {
		return 0.6 // how long, or how old, not who
	}
	if k[0].rule != nil && ruleName(k[0]) == "noun" && slices.Contains(daytimes, k[0].head.text) {
		return 1 // 夜间 + 不能平卧: when, not who
	}
	if endsIn(k[0].head.text, "当日", "当天", "当晚", "次日", "第二天", "翌日") {
		return 0.8 // 镇静后当日 + 不得驾车: when, not who
	}
	if ruleName(k[0]) == "event-day" {
		return 1.5 // when, not who
	}
	if n := ruleName(k[1]); n == "only-after-can" && !isPerson(k[0]) &&
		slices.Contains([]string{"出院", "手术", "回家", "上班", "返校", "上学", "运动", "进食", "下床", "活动"}, lastPart(k[1]).head.text) {
		return 1.2 // 一般情况 + 好转后方可出院
	}
	if strings.HasSuffix(k[0].head.text, "期") && byPatients(k[1]) {
		return 0.8 // 急性加重期 + 口服泼尼松: when, not who
	}
	return voiceCost(voiceOf(k[1]), isPerson(k[0])) + periodCost(k) + drugTakenCost(k) + findingsDuty(k) + stageSubjectCost(k) + endedSubjectCost(k)
}

// drugTakenCost is high for what is taken on, if it is a finding: 血红蛋白 + 恢复正常后继续服用 is not the protein.
func drugTakenCost(k []*item) float64 {
	if ruleName(bareNoun(k[0])) == "changed" && strings.HasPrefix(k[1].head.text, "停") {
		return 1.2 // 转氨酶升高 … 时应停药: the drug is stopped
	}
	it := k[1]
	for it.rule != nil && it.rule.Name != "passive-continue" {
		it = it.kids[it.rule.head]
	}
	if e := k[0].head.entry; it.rule != nil && e != nil &&
		slices.Contains([]string{"hematology", "laboratory", "symptoms", "physiology", "pathology"}, e.Domain) {
		return 0.9
	}
	return 0
}

// endings are verbs of what becomes of a finding, which is no subject of what is done then.
var endings = strings.Fields("停止 缓解 消失 消退 恢复 控制 稳定 好转 愈合 改善 减轻 正常 纠正 加重 复发 确诊")

// endedSubjectCost is high for a finding with a duty after its end: 消化道出血 + 停止后 + 应尽早重启抗凝.
func endedSubjectCost(k []*item) float64 {
	if ruleName(k[1]) != "adverbial" || isPerson(k[0]) || k[0].head.entry == nil || drugClass(k[0]) {
		return 0
	}
	when := k[1].kids[0]
	if !strings.HasPrefix(ruleName(when), "localizer-") ||
		when.kids[0].rule != nil && ruleName(when.kids[0]) != "noun" && ruleName(when.kids[0]) != "no-object" {
		return 0
	}
	if !slices.Contains(endings, when.kids[0].head.text) || !strings.HasSuffix(lastPart(when).head.text, "后") {
		return 0
	}
	if _, done, ok := dutyOf(k[1]); ok && (objectInside([]*item{done}) || byPatients(done)) {
		return 0.9
	}
	return 0
}

// stageSubjectCost is high for the state of an illness with a time of life before it, which is an adverbial: 妊娠期 + 病情 + 可加速进展.
func stageSubjectCost(k []*item) float64 {
	n := bareNoun(k[0])
	if ruleName(n) != "adjective" || !slices.Contains([]string{"病情", "症状", "发作", "疾病", "体重", "血压", "血糖", "剂量"}, n.kids[1].head.text) {
		return 0
	}
	if t := n.kids[0].head; t != nil && endsIn(t.text, "期", "间") && t.reads("noun") && !strings.HasSuffix(t.text, "早期") && !strings.HasSuffix(t.text, "晚期") {
		return 0.6
	}
	return 0
}

// resultEnds are the ends of nouns of what is measured or found, which has no duties.
var resultEnds = strings.Fields("结果 血红蛋白 血压 血糖 体温 心率 血钾 血钠 肌酐 症状 体征 指标 水平 病情 尿量 白细胞 血小板 转氨酶 胆红素 疼痛 影像")

// findingsDuty is high for a finding that would do its duty: 血红蛋白 + 恢复正常后 + 应继续补铁.
func findingsDuty(k []*item) float64 {
	_, done, ok := dutyOf(k[1])
	if !ok {
		return 0
	}
	event := k[0].head.entry != nil && conditionName(englishOf(k[0])) && ruleName(k[1]) == "adverbial" && strings.HasSuffix(lastPart(k[1].kids[0]).head.text, "后") // 消化道出血 + 停止后 + 应重启抗凝
	if !event && !endsIn(k[0].head.text, resultEnds...) {
		return 0
	}
	if _, _, _, acted := actedOn(done); acted || byPatients(done) || objectInside([]*item{done}) {
		return 0.9
	}
	return 0
}

// doingFirst reports a verb with its object, and nothing that says when or whether it is done.
func doingFirst(k []*item) bool {
	it := k[0]
	for ruleName(it) == "adverb" || ruleName(it) == "adverbial" {
		it = it.kids[1]
	}
	return ruleName(it) == "object"
}

func placePassive(b *builder, k []node) english.Phrase {
	p := b.passive(k[2].Phrase)
	switch k[1].head.text {
	case "常":
		p = after(p, 1, b.put("often", k[1]))
	case "通常", "一般":
		p = after(p, 1, b.put("usually", k[1]))
	}
	return join(0, b.clause(k[3].Phrase, p), k[0].Phrase)
}

// orderFirstCost is high for a lone verb before a comma, which is the first of several orders: 戒烟，限酒.
func orderFirstCost(k []*item) float64 {
	if sufferersTold(k) {
		return -0.5
	}
	n := bareNoun(k[0])
	if (ruleName(n) == "compound" || ruleName(n) == "compound-of") && isPerson(n.kids[0]) && finiteOnly(k[2]) {
		return 1.5 // 患者呼吸困难 ， + 不能平卧: it is the patient who cannot
	}
	if slices.Contains(havings, ruleName(k[2])) && k[0].head.reads("verb") {
		return 1.5 // 关节逐渐变形 ， + 活动受限
	}
	if (stateOf(k[0]) || stateNoun([]*item{bareNoun(k[0])})) && (strings.HasPrefix(ruleName(k[2]), "vp-adjective") || ruleName(k[2]) == "event-manner") {
		return 2 // 起病急 ， + 病情重: the state is no topic
	}
	if k[0].size == 1 && k[0].head.reads("verb") {
		return 0.8
	}
	return 0
}

// sufferersTold reports a symptom or an illness, and what those who have it are told: 视物模糊，不宜驾车.
func sufferersTold(k []*item) bool {
	return !isPerson(k[0]) && toldToPatients(k[2]) && (symptomSubject(k[0]) || conditionName(englishOf(k[0])))
}

func topicVerb(b *builder, k []node) english.Phrase {
	b.doubts += 0.1
	if sufferersTold([]*item{k[0].item, k[1].item, k[2].item}) {
		return b.clause(b.sufferersFrom(k[0].Phrase), k[2].Phrase) // patients with blurred vision should not drive
	}
	return b.clause(k[0].Phrase, k[2].Phrase)
}

// borne are the ends of nouns for what people have more or less of.
var borne = strings.Fields("风险 死亡率 患病率 发病率 复发率 依从性 预后 耐受性 生存率 生活质量 需求 负担 概率 几率 敏感性 反应")

func attributeBorne(it *item) bool {
	return endsIn(it.head.text, borne...)
}

// doubleSubject renders a topic with a predicate about a part of it: 患者年龄较大, the patient's age is relatively high.
func doubleSubject(b *builder, k []node) english.Phrase {
	if isPerson(k[0].item) && len(k[2].Words) == 1 && attributeBorne(k[1].item) {
		n := b.numbered(k[1].Phrase)
		a := join(1, as(english.AdjPhrase, k[2].Phrase), n)
		if n.Count == english.Singular && countNoun(n) {
			a = b.withArticle("a", a)
		}
		return b.clause(b.people(k[0]), join(0, b.verb("have", english.Lemma), a)) // have a higher risk
	}
	part := join(0, k[1].Phrase, b.put("of"), b.settle(k[0].Phrase))
	return b.clause(part, b.be(k[2].Phrase))
}

// oneReason reports the main one of the reasons or aims of something, which is one thing unless several are named.
func oneReason(it *item) bool {
	it = bareNoun(it)
	if ruleName(it) == "adjective" && slices.Contains([]string{"主要", "首要", "根本", "直接", "最终", "唯一"}, it.kids[0].head.text) {
		return endsIn(it.head.text, "原因", "目的", "目标", "优势", "优点", "缺点", "任务", "障碍", "挑战")
	}
	if strings.HasPrefix(firstPart(it).head.text, "首选") {
		return true // the drug of choice is methotrexate
	}
	return it.rule == nil && slices.Contains([]string{"主要原因", "主要目的", "主要目标", "主要优点", "主要优势", "主要缺点", "首要目标", "首要任务", "最终目标"}, it.head.text)
}

func atOnce(b *builder, k []node) english.Phrase { return adverbialClause(b, []node{k[0], k[2]}) }

func confirmedWhen(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the diagnosis can be confirmed when", k[1]), k[0].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}
