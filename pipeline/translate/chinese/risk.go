package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// riskRules render figures that a noun of rate, risk or proportion carries.
var riskRules = []Rule{
	// 吸烟者 + 患 + 肺癌 + 的风险: the risk of lung cancer in smokers.
	{Name: "risk-of-in", Gives: "NP", Pattern: "NP 患|罹患|发生|出现|感染 NP 的 风险|概率|几率|可能性|危险性|比例", Head: 4, Cost: -0.3, When: personFirst, Build: riskOfIn},
	// 流产 + 和 + 早产 + 风险: the risk of miscarriage and preterm birth.
	{Name: "risk-of-two", Gives: "NP", Pattern: "N 和|与|及|以及|或|、 N 风险|发生率|发病率|患病率|概率", Head: 3, Cost: -0.1, When: twoIlls, Build: riskOfTwo},
	// 真阳性 + 占 + 全部患者 + 的比例: the proportion of true positives among all patients.
	{Name: "proportion-among", Gives: "NP", Pattern: "NP 占 NP 的 比例|百分比|比重", Head: 4, Cost: -0.3, Build: proportionAmong},
	// 出血 + 或 + 感染风险: the risk of bleeding or infection.
	{Name: "risk-shared", Gives: "NP", Pattern: "N 或|和|及|与|、 N", Head: 2, Cost: -0.1, When: secondRisk, Build: riskShared},
	// 20% + 的 + 失访率: a 20% rate.
	{Name: "rate-of", Gives: "NP", Pattern: "QTY 的 N", Head: 2, Cost: -0.1, When: percentOfRate, Build: rateOf},
	// 更易 + 受到 + 刺激物 + 的 + 侵害: be more vulnerable to irritants.
	{Name: "vulnerable-to", Gives: "VP", Pattern: vulnerableWords + " 受|受到|遭受 NP 的 " + harmWords, Head: 3, Cost: -0.6, Build: vulnerableTo},
	// 易 + 发生 + 感染: be prone to infection.
	{Name: "prone-to", Gives: "VP", Pattern: "易|容易|极易|很容易|较易|常易|易于|更易|更容易 发生|出现|并发|罹患|患|合并|继发 NP", Head: 2, Cost: -0.4, Build: proneTo},
	// 良好预后 + 的 + 机会: the chance of a good prognosis.
	{Name: "chance-of", Gives: "NP", Pattern: "NP 的 机会|几率|概率|可能性", Head: 2, Cost: -0.2, When: outcomeFirst, Build: chanceOf},
	// 患 + 肺癌 + 的 + 风险: the risk of lung cancer.
	{Name: "risk-of", Gives: "NP", Pattern: "患|患有|罹患|发生|出现|发展为|得 NP 的 风险|几率|概率|可能性|危险|危险性|机会", Head: 3, Cost: 0, Build: riskOf},
	// 未来十年内 + 发生 + 骨折 + 的 + 概率: the probability of fracture over the next ten years.
	{Name: "risk-of-within", Gives: "NP", Pattern: "PP 患|患有|罹患|发生|出现|发展为 NP 的 风险|几率|概率|可能性|机会|危险", Head: 4, Cost: -0.2, When: spanOfTimeFirst, Build: riskOfWithin},
}

func riskOfIn(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(0, b.put("the "+chances[k[4].head.text]+" of", k[1], k[4]), b.bareSettle(k[2].Phrase), b.put("in"), b.settle(b.peopled(k[0]))))
	p.Determined, p.Count, p.Head = true, english.Singular, 1
	return p
}

func proportionAmong(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(0, b.put("the proportion of", k[1], k[4]), b.member(k[0].Phrase), b.put("among"), b.settle(b.peopled(k[2]))))
	p.Determined, p.Count, p.Head = true, english.Singular, 1
	return p
}

// percent reports a percentage.
func percent(it *item) bool {
	last := lastWordOf(it)
	return last == "%" || last == "％"
}

// percentOfRate reports a percentage before a noun for a rate.
func percentOfRate(k []*item) bool {
	t := k[2].head.text
	return percent(k[0]) && (strings.HasSuffix(t, "率") || t == "把握度" || endsIn(t, "风险", "概率", "几率", "可能性", "机会"))
}

// rateOf puts the figure first where the noun is a rate of something, behind it otherwise.
func rateOf(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	n.Count = english.Singular
	about := k[0].Words[0].Text == "about"
	if head := headText(n); !about && (strings.Contains(head, " of ") || lastWord(head) == "rate" || k[2].size > 1 || strings.Contains(head, " ")) {
		p := join(2, b.put("a", k[1]), k[0].Phrase, n)
		p.Determined = true
		return p
	}
	return join(0, b.withArticle("a", n), b.put("of", k[1]), k[0].Phrase)
}

func proneTo(b *builder, k []node) english.Phrase {
	word := "prone to"
	if strings.HasPrefix(k[0].head.text, "更") {
		word = "more prone to"
	}
	return b.be(join(0, b.put(word, k[0], k[1]), b.event(k[2].Phrase)))
}

// patientOutcomes are the ends of nouns for what becomes of a patient.
var patientOutcomes = strings.Fields("预后 结局 生存 存活 治愈 康复 妊娠 受孕 成功")

func outcomeFirst(k []*item) bool {
	last := lastPart(k[0])
	return !isPerson(k[0]) && endsIn(last.head.text, patientOutcomes...)
}

func chanceOf(b *builder, k []node) english.Phrase {
	what := k[0].Phrase
	if t := headText(what); (t == "outcome" || t == "prognosis") && !what.Determined {
		what.Count = english.Singular
		what = b.withArticle("a", what)
	}
	p := join(0, b.put("the "+chances[k[2].head.text]+" of", k[1], k[2]), b.bareSettle(what))
	p.Cat, p.Determined, p.Count, p.Head = english.NounPhrase, true, english.Singular, 1
	return p
}

// chances are the nouns of what may happen, and of how often it does.
var chances = map[string]string{"风险": "risk", "危险": "risk", "危险性": "risk", "几率": "chance", "机会": "chance", "概率": "probability", "可能性": "likelihood",
	"比例": "proportion", "发生率": "incidence", "发病率": "incidence", "患病率": "prevalence"}

func riskOf(b *builder, k []node) english.Phrase {
	p := join(0, b.put("the "+chances[k[3].head.text]+" of", k[0], k[2], k[3]), b.settle(k[1].Phrase))
	p.Cat, p.Determined, p.Count, p.Head = english.NounPhrase, true, english.Singular, 1
	return p
}

func riskOfWithin(b *builder, k []node) english.Phrase {
	p := riskOf(b, k[1:])
	q := join(0, p, k[0].Phrase)
	q.Cat, q.Determined, q.Count, q.Head = p.Cat, p.Determined, p.Count, p.Head
	return q
}

const (
	// vulnerableWords say that something happens easily.
	vulnerableWords = "易|容易|极易|更易|更容易"
	// harmWords are the nouns of what is suffered.
	harmWords = "侵害|影响|损伤|侵袭|攻击|侵犯|伤害|损害"
)

func vulnerableTo(b *builder, k []node) english.Phrase {
	word := "vulnerable to"
	if k[len(k)-1].head.text == "影响" {
		word = "susceptible to"
	}
	switch {
	case strings.HasPrefix(k[0].head.text, "更"):
		word = "more " + word
	case strings.HasPrefix(k[0].head.text, "极"):
		word = "highly " + word
	}
	return b.be(join(0, b.put(word, k[0], k[1], k[len(k)-1]), b.settle(k[2].Phrase)))
}

// twoIlls reports two illnesses or events, and no person.
func twoIlls(k []*item) bool {
	return !isPerson(k[0]) && !isPerson(k[2]) && k[0].head.entry != nil && (harm(k[0]) || conditionName(englishOf(k[0]))) && !endsIn(k[0].head.text, "率", "风险")
}

func riskOfTwo(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(1, b.put("the"), b.put(chances[k[3].head.text], k[3]), b.put("of"), b.event(k[0].Phrase), b.put(conjunction(k[1].head.text), k[1]), b.event(k[2].Phrase)))
	p.Determined, p.Count = true, english.Singular
	return p
}

// secondRisk reports a term for a risk behind another harm.
func secondRisk(k []*item) bool {
	return k[2].rule == nil && k[2].head.entry != nil && strings.HasPrefix(k[2].head.entry.English[0], "risk of ") &&
		strings.HasSuffix(k[2].head.text, "风险") && harm(k[0])
}

// harm reports what one can be at risk of.
func harm(it *item) bool {
	return it.rule == nil && it.head.entry != nil && !isPerson(it) && !strings.HasSuffix(it.head.text, "风险") &&
		(conditionName(englishOf(it)) || slices.Contains(dangers, it.head.text))
}

// dangers are those that no illness is.
var dangers = strings.Fields("自伤 自杀 伤人 跌倒 出血 感染 复发 死亡 转移 骨折 误吸 窒息 走失 压疮 血栓 坠床")

func riskShared(b *builder, k []node) english.Phrase {
	second := strings.TrimPrefix(k[2].head.entry.English[0], "risk of ")
	return b.theRisk(b.put("risk of", k[2]), k[0].Phrase, b.put(conjunction(k[1].head.text), k[1]), b.put(second))
}

// theRisk is the risk of several harms, as one noun phrase.
func (b *builder) theRisk(parts ...english.Phrase) english.Phrase {
	p := as(english.NounPhrase, join(0, parts...))
	p.Head, p.Count = 0, english.Singular
	p.Words[0].POS = "noun"
	return b.withArticle("the", p)
}

// riskGroupRules name people by the risk that they are at (AMA Manual of Style, 11.12.5: the person comes first).
var riskGroupRules = []Rule{
	// 出血 + 高危 + 患者: patients at high risk of bleeding.
	{Name: "group-at-risk-term", Gives: "NP", Pattern: "N 高危者|低危者|高危患者|低危患者|高危人群|低危人群|高风险人群|高风险患者|低风险患者|高风险者|低风险者", Head: 1, Cost: -0.7, When: riskFirst, Build: groupAtRisk},
}

// riskFirst reports what one can be at risk of; a procedure is none.
func riskFirst(k []*item) bool {
	if k[0].rule == nil && k[0].head.reads("verb") && !conditionName(englishOf(k[0])) {
		return false // 识别高危人群: identify people at high risk
	}
	return !isPerson(k[0]) && !slices.Contains([]string{"手术", "麻醉", "治疗", "妊娠"}, k[0].head.text)
}

// risks give the English of the degrees of risk.
var risks = []struct{ zh, english string }{{"极高", "very high"}, {"高", "high"}, {"中", "moderate"}, {"低", "low"}}

func groupAtRisk(b *builder, k []node) english.Phrase {
	var zh string
	for _, n := range k[1:] {
		zh += n.head.text
	}
	who, degree := "patients", ""
	if strings.HasSuffix(zh, "人群") || strings.HasSuffix(zh, "个体") {
		who = "people"
	}
	for _, r := range risks {
		if degree == "" && strings.HasPrefix(zh, r.zh) {
			degree = r.english
		}
	}
	return people(join(0, b.put(who+" at "+degree+" risk of", k[1:]...), b.bareSettle(k[0].Phrase)))
}

// impairedRules render what stands before a process that goes wrong, and before what brings one about.
var impairedRules = []Rule{
	// 伤口愈合 + 障碍: impaired wound healing.
	{Name: "impaired-process", Gives: "N", Pattern: "N 障碍|受阻", Cost: -0.1, When: processFirst, Build: impairedProcess},
	{Name: "impaired-process-of", Gives: "N", Pattern: "N N 障碍|受阻", Head: 1, Cost: -0.25, When: processMiddle, Build: impairedProcessOf},
}

// processes are the ends of nouns for what goes on in the body.
var processes = strings.Fields("成熟 分化 愈合 吸收 利用 摄取 转运 排泄 合成 生成 引流 回流 充盈 通气 吞咽 灌注 修复 形成 清除 再生 发育 增殖 分泌 释放 传导 收缩 舒张 弥散 排空")

func processFirst(k []*item) bool {
	return endsIn(k[0].head.text, processes...)
}

func processMiddle(k []*item) bool { return processFirst(k[1:]) }

func impairedProcess(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	n.Count = english.Mass
	return join(1, as(english.AdjPhrase, b.put("impaired", k[1])), n)
}

func impairedProcessOf(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	n.Count = english.Mass
	return join(2, as(english.AdjPhrase, b.put("impaired", k[2])), k[0].Phrase, n)
}

// effectRules render how much something affects or harms something: 对…影响小.
var effectRules = []Rule{
	// 对 + 卵巢 + 的 + 毒性 + 较小: less toxic to the ovaries.
	{Name: "less-toxic", Gives: "AP", Pattern: "对 NP 的 毒性 较小|更小|较低|更低|较大|较高|更大|更高", Head: 1, Cost: -0.3, Build: lessToxic},
	// 对 + 生长 + 的 + 影响 + 很小: have little effect on growth.
	{Name: "little-effect", Gives: "VP", Pattern: "对 NP 的 影响 小|很小|较小|不大|有限|甚微|极小", Head: 1, Cost: -0.3, Build: littleEffect},
	{Name: "little-effect-on", Gives: "S", Pattern: "NP 对 NP 的 影响 很小|较小|不大|有限|甚微|极小", Head: 0, Cost: -0.3, Build: littleEffectOf},
}

func lessToxic(b *builder, k []node) english.Phrase {
	word := "less toxic to"
	if last := k[4].head.text; endsIn(last, "大", "高") {
		word = "more toxic to"
	}
	return as(english.AdjPhrase, join(0, b.put(word, k[0], k[3], k[4]), b.settle(k[1].Phrase)))
}

func (b *builder) little(k []node) english.Phrase {
	word := "little effect on"
	if last := k[len(k)-1].head.text; last == "有限" {
		word = "a limited effect on"
	}
	return join(0, b.verb("have", english.Lemma), b.put(word, k[0], k[3], k[4]), b.settle(k[1].Phrase))
}

func littleEffect(b *builder, k []node) english.Phrase { return b.little(k) }

func littleEffectOf(b *builder, k []node) english.Phrase {
	return b.clause(k[0].Phrase, b.little(k[1:]))
}
