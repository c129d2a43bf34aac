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
	return !isPerson(k[0]) && !isPerson(k[2]) && k[0].head.entry != nil && !strings.HasSuffix(k[0].head.text, "率") && !strings.HasSuffix(k[0].head.text, "风险")
}

func riskOfTwo(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, join(1, b.put("the"), b.put(chances[k[3].head.text], k[3]), b.put("of"), b.event(k[0].Phrase), b.put(conjunction(k[1].head.text), k[1]), b.event(k[2].Phrase)))
	p.Determined, p.Count = true, english.Singular
	return p
}

// secondRisk reports a term for a risk behind another harm.
func secondRisk(k []*item) bool {
	return k[2].rule == nil && k[2].head.entry != nil && strings.HasPrefix(k[2].head.entry.English[0], "risk of ") && strings.HasSuffix(k[2].head.text, "风险") && harm(k[0])
}

// harm reports what one can be at risk of.
func harm(it *item) bool {
	return it.rule == nil && it.head.entry != nil && !isPerson(it) && !strings.HasSuffix(it.head.text, "风险") && (conditionName(englishOf(it)) || slices.Contains(dangers, it.head.text))
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
