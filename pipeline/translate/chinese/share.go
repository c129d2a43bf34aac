package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// shareRules render 占, which relates a part to its whole, and amounts of a substance.
var shareRules = []Rule{
	// 占 + 全部病例 + 的 + 80%以上: account for more than 80% of all cases.
	{Name: "account-for", Gives: "VP", Pattern: "占|占据|占到|占了 NP 的 QTY|NUM", Cost: 0, Build: accountFor},
	// 约占 + 总能量 + 的 + 三分之一: account for about one third of total energy.
	{Name: "account-about", Gives: "VP", Pattern: "约占|大约占|仅占|只占|几乎占|至少占 NP 的 QTY|NUM", Cost: 0, Build: accountAbout},
	// 八 + 成: 80%.
	{Name: "tenths", Gives: "QTY", Pattern: "NUM 成", Cost: 0.02, When: oneToNine, Build: tenths},
	// 75克 + 葡萄糖: 75 g of glucose.
	{Name: "amount-of", Gives: "NP", Pattern: "QTY N", Head: 1, Cost: 0.25, When: amountOfSubstance, Build: amountOf},
	// 第二 + 至 + 第五 + 天: days 2 to 5.
	{Name: "ordinal-range", Gives: "NP", Pattern: "A 至|到|-|~ A M", Head: 3, Cost: 0, When: ordinalEnds, Build: ordinalRange},
	// 既往 + 心肌梗死病史: a history of myocardial infarction.
	{Name: "past-history", Gives: "N", Pattern: "既往|以往|过去 N", Head: 1, Cost: 0.05, When: historySecond, Build: pastHistory},
	// 估计 + 胎儿体重: estimated fetal weight.
	{Name: "estimated", Gives: "N", Pattern: "估计|预计|预期|预估|估算 N", Head: 1, Cost: 0.2, When: estimable, Build: estimated},
	// 除非 + 超过 + 220 mmHg: unless above 220 mmHg.
	{Name: "unless-beyond", Gives: "CL", Pattern: "除非 超过|高于|大于|低于|小于|达到 QTY|NUM", Head: 2, Cost: 0, Build: unlessBeyond},
	// 此后 + 每年一次: every year thereafter.
	{Name: "thereafter", Gives: "TOP", Pattern: "此后|之后|以后|其后|随后 FREQ", Head: 1, Cost: 0, Build: thereafter},
	// 仍可持续 + 数年: can still last for several years.
	{Name: "can-still-last", Gives: "VP", Pattern: "仍可持续|仍可维持 QTY", Cost: 0, Build: lastFor},
	// 诊断与治疗 + 进展: advances in diagnosis and treatment.
	{Name: "advances-in", Gives: "TOP", Pattern: "NP 进展|新进展|最新进展|的进展|的新进展|的最新进展", Cost: -0.5, When: activityFirst, Build: advancesIn},
	{Name: "research-advances", Gives: "TOP", Pattern: "NP 研究进展|的研究进展", Cost: 0, Build: researchAdvances},
}

func (b *builder) account(word string, from []node, whole, de, part node) english.Phrase {
	p := b.verb("account", english.Lemma, from...)
	return join(0, p, b.put("for"+word), part.Phrase, b.put("of", de), b.settle(b.people(whole)))
}

func accountFor(b *builder, k []node) english.Phrase { return b.account("", k[:1], k[1], k[2], k[3]) }

// shareLimits are the words before 占.
var shareLimits = map[string]string{"约": " about", "大约": " about", "仅": " only", "只": " only", "几乎": " almost", "至少": " at least"}

func accountAbout(b *builder, k []node) english.Phrase {
	return b.account(shareLimits[strings.TrimSuffix(k[0].head.text, "占")], k[:1], k[1], k[2], k[3])
}

func oneToNine(k []*item) bool {
	t := []rune(k[0].head.text)
	return k[0].rule == nil && len(t) == 1 && strings.ContainsRune("一二三四五六七八九", t[0])
}

func tenths(b *builder, k []node) english.Phrase {
	n := strings.Index("一二三四五六七八九", k[0].head.text)/len("一") + 1
	return b.put(decimal(n)+"0%", k[0], k[1])
}

// amountOfSubstance reports an amount in a unit of mass or volume before what there is no number of.
func amountOfSubstance(k []*item) bool {
	u := quantityUnit(k[0])
	return slices.Contains(amountUnits, strings.ToLower(u)) && !isPerson(k[1]) && k[1].head != nil && !slices.ContainsFunc(givingWords, func(w string) bool { return strings.Contains(k[1].head.text, w) })
}

// givingWords are how an amount is given, not what is.
var givingWords = strings.Fields("口服 注射 滴注 给药 输注 推注 服用 剂量")

func amountOf(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	n.Count, n.Determined = english.Mass, true
	p := join(0, k[0].Phrase, b.put("of"), n)
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Mass
	return p
}

// ordinalNumber is the number of 第二 in digits, "" for another word.
func ordinalNumber(it *item) string {
	if it.rule == nil {
		t, _ := strings.CutPrefix(it.head.text, "第")
		v, _ := lang.ChineseNumber(t)
		return v
	}
	n := it.kids[len(it.kids)-1]
	if it.kids[0].head.text != "第" || n.rule != nil {
		return ""
	}
	v, ok := lang.ChineseNumber(n.head.text)
	if !ok {
		return ""
	}
	return v
}

func ordinalEnds(k []*item) bool { return ordinalNumber(k[0]) != "" && ordinalNumber(k[2]) != "" }

func ordinalRange(b *builder, k []node) english.Phrase {
	p := join(0, inflect(k[3].Phrase, english.PluralNoun), b.put(ordinalNumber(k[0].item), k[0]), b.put("to", k[1]), b.put(ordinalNumber(k[2].item), k[2]))
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func historySecond(k []*item) bool {
	t := k[1].head.text
	for it := k[1]; it.rule != nil && len(it.kids) > 0; it = it.kids[len(it.kids)-1] {
		if h := it.kids[len(it.kids)-1].head; h != nil {
			t = h.text
		}
	}
	return strings.HasSuffix(t, "史")
}

// pastHistory leaves 既往 to the history, which is of the past.
func pastHistory(b *builder, k []node) english.Phrase {
	p := k[1].Phrase
	p.Words = slices.Clone(p.Words)
	p.Words[p.Head].Source = k[0].src() + p.Words[p.Head].Source
	p.Words[p.Head].Rules = append(slices.Clip(p.Words[p.Head].Rules), b.rule)
	return p
}

// estimable are the ends of nouns whose value is estimated or expected.
func estimable(k []*item) bool {
	return slices.ContainsFunc([]string{"体重", "生存期", "寿命", "失血量", "存活期", "住院时间", "预产期", "滤过率", "剂量", "值", "时间", "生存时间", "风险", "发病率", "疗效"}, func(end string) bool {
		return k[1].head != nil && strings.HasSuffix(k[1].head.text, end)
	})
}

func estimated(b *builder, k []node) english.Phrase {
	word := "expected"
	if strings.HasSuffix(k[0].head.text, "估") || strings.HasPrefix(k[0].head.text, "估") {
		word = "estimated"
	}
	return join(1, b.put(word, k[0]), k[1].Phrase)
}

func unlessBeyond(b *builder, k []node) english.Phrase {
	word := map[string]string{"低于": "below", "小于": "below", "达到": "at least"}[k[1].head.text]
	if word == "" {
		word = "above"
	}
	return as(english.Clause, join(0, b.put("unless "+word, k[0], k[1]), k[2].Phrase))
}

func thereafter(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("thereafter", k[0]))
}

func lastFor(b *builder, k []node) english.Phrase {
	p := as(english.VerbPhrase, join(0, b.put("can still last for", k[0]), k[1].Phrase))
	p.Finite = true
	return p
}

// activityFirst reports what makes advances, where a disease makes progress.
func activityFirst(k []*item) bool {
	t := k[0].head.text
	for it := k[0]; it.rule != nil && len(it.kids) > 0; it = it.kids[len(it.kids)-1] {
		if h := it.kids[len(it.kids)-1].head; h != nil {
			t = h.text
		}
	}
	return slices.ContainsFunc([]string{"治疗", "诊断", "诊治", "诊疗", "研究", "防治", "预防", "康复", "护理", "手术", "技术", "管理", "机制", "药物", "疗法", "疫苗", "检测", "筛查", "应用", "基因组学"}, func(end string) bool { return strings.HasSuffix(t, end) })
}

func advancesIn(b *builder, k []node) english.Phrase {
	words := "advances in"
	if strings.Contains(k[1].head.text, "新") {
		words = "recent advances in"
	}
	return as(english.NounPhrase, join(0, b.put(words, k[1]), b.settle(k[0].Phrase)))
}

func researchAdvances(b *builder, k []node) english.Phrase {
	return as(english.NounPhrase, join(0, b.put("research advances in", k[1]), b.settle(k[0].Phrase)))
}
