package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// measureRules join numbers with units. Numbers and units in Latin letters are copied byte for byte.
var measureRules = []Rule{
	// 五 + 年: five years.
	{Name: "measure", Gives: "QTY", Pattern: "NUM M", Head: 1, Cost: 0.05, Build: measured},
	// 十 + 个 + 百分点: ten percentage points; 3 + 个多 + 月: more than 3 months; 一 + 个半 + 小时: one and a half hours.
	{Name: "measure-ge", Gives: "QTY", Pattern: "NUM 个|多个|余个|个多|个半 M", Head: 2, Cost: 0.05, Build: measuredGe},
	// 两 + 年 + 半: two and a half years.
	{Name: "measure-half", Gives: "QTY", Pattern: "NUM M 半", Head: 1, Cost: 0.05, Build: measuredHalf},
	// 500 + mg: 500 mg.
	{Name: "unit", Gives: "QTY", Pattern: "NUM UNIT", Head: 1, Cost: 0.02, Build: unit},
	// 1 mg / kg; 80×10⁹ / L
	{Name: "unit-per", Gives: "QTY", Pattern: "QTY|NUM / M|UNIT", Cost: 0.02, Build: unitPer},
	{Name: "celsius", Gives: "QTY", Pattern: "NUM ℃", Head: 0, Cost: 0.02, Build: degree},
	// 五年 as a noun phrase: five years.
	{Name: "quantity", Gives: "NP", Pattern: "QTY", Cost: 0.35, Build: quantity},
	// 12% + 和 + 200 mL
	{Name: "quantity-and", Gives: "QTY", Pattern: "QTY 和|或|与|及 QTY", Cost: 0.1, Build: quantityAnd},
	// 两周 + 的 + 疗程: a two-week course.
	{Name: "measure-de", Gives: "NP", Pattern: "QTY 的 N", Head: 2, Cost: 0.4, When: notShare, Weigh: measuredPersonCost, Build: measureNoun},
	// 5% + 葡萄糖溶液: 5% glucose solution.
	{Name: "percent-noun", Gives: "N", Pattern: "QTY N", Head: 1, Cost: 0.15, When: concentration, Build: quantityBefore},
	// 1米 + 距离: a distance of 1 m.
	{Name: "length-noun", Gives: "NP", Pattern: "QTY 距离|间距|社交距离|安全距离", Head: 1, Cost: -0.2, When: lengthFirst, Build: lengthNoun},
	// 10年 + 心血管风险: 10-year cardiovascular risk.
	// 2019年 + 指南: 2019 guidelines.
	{Name: "time-noun", Gives: "N", Pattern: "QTY|DATE N", Head: 1, Cost: 0.1, When: timeBeforeFigure, Build: timeNoun},
	// 糖化血红蛋白 + 至少6.5%: glycated hemoglobin of at least 6.5%; 右侧胸痛 + 2小时: right-sided chest pain for 2 hours.
	{Name: "noun-quantity", Gives: "NP", Pattern: "NP QTY|N", Cost: 0.7, When: quantityLast, Weigh: boundedCost, Build: nounOf},
	// 口服 has an entry; 口服 + 15 mg: 15 mg orally.
	// 75 mg + 肌内注射: 75 mg intramuscularly.
	{Name: "quantity-route", Gives: "QTY", Pattern: "QTY 口服|静脉注射|皮下注射|肌内注射|静脉滴注|肌肉注射|肌注|静滴|静注|静脉输注|口服给药|静脉给药", Cost: 0.02, When: notTimeFirst, Build: routeAfter},
	{Name: "route-quantity", Gives: "QTY", Pattern: "口服|静脉注射|皮下注射|肌内注射|静脉滴注|肌肉注射|肌注|静滴|静注 QTY", Head: 1, Cost: 0.02, Build: route},
}

// amountUnits are units of amounts of a substance, valueHeads nouns that a figure belongs to.
var (
	amountUnits = strings.Fields("g mg mcg µg μg kg ml l iu ml/kg mg/kg g/kg 克 毫克 微克 千克 公斤 毫升 升 国际单位 单位 毫升/千克 毫克/千克 克/千克 杯 片 勺 滴 瓶 袋 粒 kcal 千卡 大卡 kj")
	valueHeads  = strings.Fields("dose dosage level concentration volume weight pressure difference increase decrease limit threshold loss output intake gain")
)

// concentration reports a percentage before a thing, where people would be a share.
func concentration(k []*item) bool {
	return ruleName(k[0]) == "percent" && !isPerson(k[1]) && beyonds[k[1].head.text] == ""
}

func quantityBefore(b *builder, k []node) english.Phrase {
	return join(1, as(english.AdjPhrase, k[0].Phrase), k[1].Phrase)
}

// figures are the ends of nouns for what is measured over a time.
var figures = strings.Fields("率 风险 监测 距离 试验 生存 随访 疗程 心电图 尿 禁食 观察 监护 培养 治疗 隔离 量 血压 测试 记录 蛋白 方案 计划 周期 评估")

// timeBeforeFigure reports a time before a figure that is taken over it.
func timeBeforeFigure(k []*item) bool {
	if ruleName(k[0]) == "date-year" {
		return endsIn(k[1].head.text, yearly...)
	}
	return ruleName(k[0]) == "measure" && k[0].kids[0].rule == nil && timeUnit(k[0]) && endsIn(k[1].head.text, figures...)
}

func lengthFirst(k []*item) bool { return lengthUnit([]*item{nil, k[0]}) }

func lengthNoun(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if n.Cat != english.NounPhrase {
		n = as(english.NounPhrase, b.put("distance", k[1]))
		n.Words[0].POS = "noun"
	}
	n.Count = english.Singular
	return join(0, b.withArticle("a", n), b.put("of"), k[0].Phrase)
}

// yearly end the nouns of what has a year in its name.
var yearly = strings.Fields("指南 共识 版 版本 年度报告 报告 标准 数据 资料 分类 声明 规范 普查 年会 大会 调查")

func timeNoun(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if ruleName(k[0].item) == "date-year" {
		return join(1, as(english.AdjPhrase, k[0].Phrase), n)
	}
	if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	return join(1, hyphenedTime(k[0].Phrase), n)
}

// hyphenedTime makes a time a modifier: two-week, 10-year.
func hyphenedTime(q english.Phrase) english.Phrase {
	q.Words = slices.Clone(q.Words)
	w := &q.Words[q.Head]
	w.Text, w.Form, w.Glue, w.Alternatives = "-"+w.Text, english.Lemma, true, nil
	return as(english.AdjPhrase, q)
}

// measuredPersonCost keeps figures off people: the body mass index is more than 30, not the patients.
func measuredPersonCost(k []*item) float64 {
	if isPerson(k[2]) {
		return 0.6
	}
	return 0
}

func notShare(k []*item) bool { return !isShare(k[0]) && !isAge(k) }

// measured puts the unit into the plural unless the number is one. A year of four digits is a date.
func measured(b *builder, k []node) english.Phrase {
	num, m := k[0].Phrase, k[1].Phrase
	if list := b.series(k[0].item); len(list.Words) > 0 {
		num = list // 0, 4, 8, and 12 weeks
	}
	count := english.Many
	if k[1].head.text == "分" && slices.Contains(headWord(m).Alternatives, "point") {
		m.Words = slices.Clone(m.Words) // of a score; minutes are 分钟 beside a number
		m.Words[m.Head].Text, m.Words[m.Head].Alternatives = "point", nil
	}
	if k[0].head.text == "半" && len(num.Words) == 1 { // half a tablet
		article := "a"
		if strings.ContainsRune("aeiou", rune(headText(m)[0])) {
			article = "an"
		}
		p := join(1, b.put("half "+article, k[0]), m)
		p.Count, p.Determined = english.Singular, true
		return p
	}
	if what := b.counted(m); what != "" && k[1].head.text == "次" {
		m = b.put(what, k[1])
		m.Words[0].POS = "noun"
	}
	if isOne(num) {
		count = english.Singular
	} else if !strings.Contains(headText(m), "/") { // mL/kg
		m = inflect(m, english.PluralNoun)
	}
	p := join(1, num, m)
	p.Count = count
	return p
}

func measuredGe(b *builder, k []node) english.Phrase {
	if k[1].head.text == "个半" {
		return measuredHalf(b, []node{k[0], k[2], k[1]})
	}
	p := measured(b, []node{k[0], k[2]})
	if k[1].head.text != "个" {
		return join(1, b.put("more than", k[1]), p)
	}
	return p
}

func measuredHalf(b *builder, k []node) english.Phrase {
	return join(2, k[0].Phrase, b.put("and a half", k[2]), inflect(k[1].Phrase, english.PluralNoun))
}

// unit copies number and unit, with the space as it stands in the source.
func unit(b *builder, k []node) english.Phrase {
	u := k[1].Phrase
	u.Words = slices.Clone(u.Words)
	u.Words[0].Glue = k[0].Phrase.Span.End == k[1].Phrase.Span.Start && strings.Contains(b.doc[k[0].Phrase.Span.Start:k[1].Phrase.Span.End], " ")
	return join(1, k[0].Phrase, u)
}

func unitPer(b *builder, k []node) english.Phrase {
	u := k[2].Phrase
	u.Words = slices.Clone(u.Words)
	u.Words[0].Glue = true
	return join(0, k[0].Phrase, b.put("~/", k[1]), u)
}

// quantityAnd joins two quantities, of which English writes a unit that they share once: 1 and 6 months of age.
func quantityAnd(b *builder, k []node) english.Phrase {
	one, two := k[0].item, k[2].item
	if ruleName(one) != "measure" || ruleName(two) != "measure" || one.kids[1].head.text != two.kids[1].head.text || one.kids[1].head.kind != termToken {
		return pairAdjective(b, k)
	}
	first, second, unit := b.build(one.kids[0]), b.build(two.kids[0]), b.build(two.kids[1])
	u := unit.Phrase
	if !strings.Contains(headText(u), "/") {
		u = inflect(u, english.PluralNoun)
	}
	p := join(3, first.Phrase, b.put(conjunction(k[1].head.text), k[1]), second.Phrase, u)
	p.Count = english.Many
	return p
}

func degree(b *builder, k []node) english.Phrase { return join(0, k[0].Phrase, b.put("°C", k[1])) }

func quantity(b *builder, k []node) english.Phrase {
	p := as(english.NounPhrase, k[0].Phrase)
	p.Determined = true
	if p.Count == english.AnyCount {
		p.Count = english.Many
	}
	return p
}

// measureNoun makes the quantity a modifier: a two-week course, a dose of 5 mg.
func measureNoun(b *builder, k []node) english.Phrase {
	n := k[2].Phrase
	ranged := ruleName(k[0].item) == "measure" && ruleName(k[0].item.kids[0]) == "range"
	if timeUnit(k[0].item) && ruleName(k[0].item) == "measure" && complains(k[2].item) && n.Count != english.Many {
		n.Count, n.Determined = english.Mass, true
		return join(2, as(english.NounPhrase, k[0].Phrase), b.put("of", k[1]), n) // three days of abdominal pain
	}
	if last := lastWord(headPart(headText(n))); timeUnit(k[0].item) && ruleName(k[0].item) == "measure" && n.Count == english.AnyCount {
		if abstract(last, 0) {
			n.Count, n.Determined = english.Mass, true
			return join(2, as(english.NounPhrase, k[0].Phrase), b.put("of", k[1]), n) // 5 days of treatment
		}
		n.Count = english.Singular
		if ranged {
			return join(0, b.one(n), b.put("of", k[1]), k[0].Phrase) // an incubation period of 2 to 14 days
		}
		return join(1, hyphenedTime(k[0].Phrase), n) // a two-week course
	}
	switch zh := quantityUnit(k[0].item); {
	case slices.Contains(valueHeads, lastWord(headText(n))):
	case headWord(n).Entry != nil && (headWord(n).Entry.Domain == "anatomy" || headWord(n).Entry.Domain == "surgery"): // a gastric sleeve of 100 mL
	case slices.Contains(amountUnits, strings.ToLower(zh)):
		n.Count, n.Determined = english.Mass, true
		return join(2, as(english.NounPhrase, k[0].Phrase), b.put("of", k[1]), n) // 30 mL/kg of crystalloid
	case zh == "ppm" || zh == "%":
		return join(1, as(english.AdjPhrase, k[0].Phrase), n) // 1450 ppm fluoride
	}
	n = b.numbered(n)
	return join(0, n, b.put("of", k[1]), k[0].Phrase)
}

// timed are nouns that are a time themselves, or are measured in it.
var timed = strings.Fields("duration course period interval delay age survival history life half-life time follow-up span expectancy gestation window stay cycle latency onset")

// quantityLast reports an amount, or behind a complaint a time that is one term: 腰痛 + 半年.
func quantityLast(k []*item) bool {
	return k[1].rule != nil && k[1].rule.Gives == "QTY" || complains(k[0]) && termOfTime(k[1])
}

// temperature reports a temperature: 37摄氏度.
func temperature(it *item) bool {
	return it.rule != nil && it.rule.Gives == "QTY" && endsIn(lastWordOf(it), "℃", "°c", "度")
}

// termOfTime reports a length of time that is one term.
func termOfTime(it *item) bool {
	return periodTerm(it) || it.rule == nil && (halves[it.head.text] != "" || slices.Contains(severalTimes, it.head.text))
}

// complains reports what a patient comes with: a symptom, a finding or an illness.
func complains(it *item) bool {
	if isPerson(it) || it.head.entry == nil {
		return false
	}
	return slices.Contains([]string{"symptoms", "pathology"}, it.head.domain()) || conditionName(englishOf(it)) || endsIn(it.head.text, complaintEnds...)
}

// complaintEnds are the ends of words for complaints that the glossary has in other domains.
var complaintEnds = strings.Fields("痛 瘙痒 肿胀 肿大 麻木 无力 乏力 咳嗽 出血 血尿 呕吐 发热 皮疹 困难 障碍 不适 肿块 包块 下降 减退 水肿 溃疡 红肿 流脓")

// complaintFor says how long there has been a complaint: right-sided chest pain for 2 hours; behind "for" a 2-hour history of it.
func (b *builder) complaintFor(k []node) english.Phrase {
	n, q, left := k[0].Phrase, k[1].Phrase, b.set.Left
	if len(left) > 0 && left[len(left)-1] == "for" && ruleName(k[1].item) == "measure" && k[1].item.kids[0].rule == nil {
		p := join(2, hyphenedTime(q), b.put("history of"), b.bareSettle(n))
		p.Words[p.Head].POS = "noun"
		return b.withArticle("a", as(english.NounPhrase, p))
	}
	switch {
	case n.Count == english.AnyCount && slices.Contains([]string{"repeated", "recurrent", "multiple", "bilateral"}, n.Words[0].Text) && countNoun(n):
		n = b.plural(n) // recurrent oral ulcers
	case n.Count == english.AnyCount && (condition(n) && !countNoun(n) || endsIn(headText(n), "pain", "ache")):
		n.Count, n.Determined = english.Mass, true // headache for two weeks
	case n.Count == english.AnyCount:
		n.Count = english.Singular
	}
	return join(0, b.one(n), b.put("for"), q)
}

// episodesOf counts how often there was a complaint: two episodes of hematemesis.
func (b *builder) episodesOf(what, times node) (english.Phrase, bool) {
	if n := ruleName(times.item); n != "times" && n != "measure" || lastPart(times.item).head.text != "次" || !complains(what.item) {
		return english.Phrase{}, false
	}
	number, word := b.build(times.item.kids[0]), "episodes"
	if isOne(number.Phrase) {
		word = "episode"
	}
	n := what.Phrase
	if n.Count == english.AnyCount {
		n.Count = english.Mass
	}
	p := join(1, number.Phrase, as(english.NounPhrase, b.put(word, b.build(times.item.kids[1]))), b.put("of"), b.bareSettle(n))
	p.Count, p.Determined = english.Many, true
	return p, true
}

// nounTimes puts how often behind what happens.
func nounTimes(b *builder, k []node) english.Phrase {
	if p, ok := b.episodesOf(k[0], k[1]); ok {
		return p
	}
	return verbBefore(b, k)
}

func nounOf(b *builder, k []node) english.Phrase {
	if complains(k[0].item) && period(k[1].item) && !slices.Contains(timed, lastWord(headText(k[0].Phrase))) {
		return b.complaintFor(k)
	}
	if p, ok := b.episodesOf(k[0], k[1]); ok {
		return p
	}
	b.doubts += 0.05
	q := k[1].Phrase
	if strings.HasSuffix(k[0].head.text, "龄") {
		q = years(q) // mean age of 65 years
	}
	if isPerson(k[0].item) {
		p := join(0, as(english.NounPhrase, q), b.put("in"), b.plural(k[0].Phrase)) // 女性低于16 kg: below 16 kg in women
		p.Determined, p.Count = true, english.Many
		return p
	}
	n := k[0].Phrase
	if strings.HasSuffix(headText(n), " than") || strings.HasSuffix(headText(n), " of") {
		return join(0, b.settle(n), q) // weight loss of more than 10%
	}
	if k[0].item.size == 1 && slices.Contains(extentNouns, headText(n)) {
		p := join(0, as(english.NounPhrase, q), b.put("in"), n) // less than 3 mm in width
		p.Determined, p.Count = true, english.Singular
		return p
	}
	if n.Count == english.AnyCount {
		n.Count = english.Singular
	}
	if timeUnit(k[1].item) && !slices.Contains(timed, lastWord(headText(n))) {
		return join(0, b.numbered(n), b.put("for"), q) // anticoagulation for at least three months
	}
	if n.Count == english.Mass && !n.Determined && n.Head == len(n.Words)-1 && measuredMass(lastWord(headText(n))) {
		n.Count = english.Singular // a blood pressure of 80 mmHg
	}
	q = perMinute(k[0].item, q)
	if slices.Contains(singleChanges, lastWord(headText(n))) && n.Count == english.Singular && !n.Determined && inPercent(k[1].item) {
		n = b.inferred("a", n) // a decrease of 5%
	}
	p := join(0, n, b.put("of"), q)
	if n.Words[len(n.Words)-1].Literal && slices.Contains([]string{"<", ">", "=", "≤", "≥"}, q.Words[0].Text) {
		q.Words = slices.Clone(q.Words)
		q.Words[0].Glue = true
		return join(0, n, q) // P<0.05
	}
	if first := q.Words[0].Text; first == "below" || first == "above" || first == "greater" || first == "between" {
		p = join(0, n, q)
	}
	return p
}

// singleChanges name single changes.
var singleChanges = strings.Fields("increase decrease decline reduction rise fall drop")

// boundedCost is low for a figure with a bound, which is a limit of what it is measured on.
func boundedCost(k []*item) float64 {
	if complains(k[0]) && period(k[1]) {
		return -0.35
	}
	if ruleName(k[1]) == "about-quantity" && k[1].kids[0].head.text == "约为" {
		return 0.4 // a predicate
	}
	if k[0].size == 1 && slices.Contains([]string{"loss", "gain"}, lastWord(englishOf(k[0]))) {
		return 0 // 体重下降 + 10公斤: a weight loss of 10 kg
	}
	if k[0].head.entry != nil && lastPart(k[0]).head == k[0].head && endsIn(k[0].head.text, amountsOfChange...) &&
		len([]rune(k[0].head.text)) > 2 && !boundedQuantity(k[1]) {
		return 2 // 血压下降 + 1 mmHg: that is how far it falls, not what it is
	}
	if ruleName(k[1]) == "about-quantity" && !isPerson(k[0]) {
		return -0.3
	}
	return 0
}

// amountsOfChange end the nouns of findings that have changed.
var amountsOfChange = strings.Fields("下降 升高 降低 增加 减少 上升 增高 减轻 延长 缩短")
