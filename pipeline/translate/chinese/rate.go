package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// rateRules render 每 with a unit: a dose by weight, a share by area, a number by the minute. Chinese names the whole before the
// part, English the part first, and the time last.
var rateRules = []Rule{
	// 以 + 每周 + 10毫克 + 的 + 速度: at a rate of 10 mg weekly.
	{Name: "at-rate-of", Gives: "PP", Pattern: "以|按|按照 FREQ|RATE QTY|NUM 的 速度|速率|幅度", Head: 2, Cost: -0.6, Build: atRateOf},
	// 每日 + 血便 + 6次以上: 6 or more bloody stools per day.
	{Name: "times-per-period", Gives: "NP", Pattern: "每日|每天|每周|每月|每年|每小时|每晚 N QTY", Head: 1, Cost: -0.5, When: timesLast, Build: timesPerPeriod},
	// 年 + 发病率: annual incidence; 五年死亡率 is another thing.
	{Name: "annual-rate", Gives: "N", Pattern: "年 N", Head: 1, Cost: 0.4, When: yearlyRate, Build: annualRate},
	// 每 + 公斤 + 体重: per kilogram of body weight.
	{Name: "per-measure", Gives: "RATE", Pattern: "每 M N", Head: 2, Cost: 0.1, When: unitSecond, Build: perMeasure},
	// 每 + 公斤: per kilogram.
	{Name: "per-unit", Gives: "RATE", Pattern: "每 M", Head: 1, Cost: 0.15, When: unitSecond, Build: perUnit},
	// 每 + 100克: per 100 g.
	{Name: "per-quantity", Gives: "RATE", Pattern: "每 QTY", Head: 1, Cost: 0.1, When: plainQuantity, Build: perUnit},
	// 每 + 1% + 烧伤面积: per 1% burned area.
	{Name: "per-quantity-of", Gives: "RATE", Pattern: "每 QTY N", Head: 2, Cost: 0.1, When: plainQuantity, Weigh: wholeCost, Build: perQuantityOf},
	{Name: "per-number-of", Gives: "RATE", Pattern: "每 NUM CLF|次 N", Head: 3, Cost: 0.05, Build: perNumberOf},
	{Name: "per-number-noun", Gives: "RATE", Pattern: "每 NUM N", Head: 2, Cost: 0.1, When: notCalendarNoun, Weigh: wholeCost, Build: perNumberOf},
	// 每 + 千人 + 中: per thousand people.
	{Name: "per-quantity-among", Gives: "RATE", Pattern: "每 QTY 中|当中|里", Head: 1, Cost: -0.2, When: plainQuantity, Build: perUnit},
	// 每 + 10 + 名 + 患者 + 中 + 就有 + 1 + 名: 1 in 10 patients.
	{Name: "one-in-number", Gives: "NP", Pattern: "每 NUM 名|位|例|个 N 中 就有|有|约有|大约有|至少有 NUM 名|位|例|人|个", Head: 6, Cost: -0.6, When: personFourth, Build: oneInNumber},
	{Name: "one-in-people", Gives: "NP", Pattern: "每 NUM 人|名|例 中 就有|有|约有|大约有|至少有 NUM 人|名|例", Head: 5, Cost: -0.6, Build: oneInPeople},
	// 大约 + 每10名女性中有1名: about 1 in 10 women.
	{Name: "about-one-in", Gives: "NP", Pattern: "约|大约|大概|平均|平均约 NP", Head: 1, Cost: -0.3, When: oneInSecond, Build: aboutOneIn},
	{Name: "rates", Gives: "RATE", Pattern: "RATE RATE", Cost: 0.02, Build: pairRates},
	// 每公斤体重 + 1 mg: 1 mg per kilogram of body weight.
	{Name: "rate-quantity", Gives: "QTY", Pattern: "RATE QTY", Head: 1, Cost: 0.05, Build: secondThenFirst},
	{Name: "quantity-rate", Gives: "QTY", Pattern: "QTY RATE", Cost: 0.1, Build: pairRates},
	// 每日 + 每公斤体重 + 1 mg: 1 mg per kilogram of body weight per day.
	{Name: "daily-rate-quantity", Gives: "QTY", Pattern: "FREQ RATE QTY", Head: 2, Cost: 0.02, When: periodFrequency, Build: dailyRateQuantity},
	{Name: "rate-daily-quantity", Gives: "QTY", Pattern: "RATE FREQ QTY", Head: 2, Cost: 0.02, When: frequencySecond, Build: rateDailyQuantity},
	{Name: "rate-alone", Gives: "PP", Pattern: "RATE", Cost: 0.2},
	// 每10万人年 + 发病率: incidence per 100,000 person-years.
	{Name: "rate-noun", Gives: "NP", Pattern: "RATE N", Head: 1, Cost: 0.3, Build: secondThenFirst},
	// 每 + 分钟 + 60 + 次: 60 times per minute.
	{Name: "rate-times", Gives: "QTY", Pattern: "RATE FREQ", Head: 1, Cost: 0.05, When: countedTimes, Build: rateTimes},
	// 比例 + 接近 + 1:1:1: in a ratio close to 1:1:1.
	{Name: "ratio-of", Gives: "PP", Pattern: "比例|比率|配比|比 接近|为|约为|是 NUM|QTY", Cost: -0.6, When: ratioLast, Build: ratioOf},
}

// calendar are the units of time that have adverbs: daily, every two weeks.
var calendar = strings.Fields("天 日 周 月 年 晚 个月 星期 季度")

// unitSecond reports a unit that an amount can be related to: not a classifier, and no day or week.
func unitSecond(k []*item) bool {
	zh := k[1].head.text
	return !classifiers[zh] && !slices.Contains(calendar, zh) && zh != "次" && zh != "隔"
}

// plainQuantity reports a quantity of something other than time: every two weeks is no rate.
func plainQuantity(k []*item) bool { return !timeUnit(k[1]) && !isAge(k[1:]) }

// notCalendarNoun keeps 每三周 out, which is every three weeks.
func notCalendarNoun(k []*item) bool {
	return !timeUnit(k[2]) && !timeUnit(firstPart(k[2])) && !slices.Contains(calendar, k[2].head.text)
}

// wholeCost is high for nouns that name a share rather than a whole: 每10万人发病率.
func wholeCost(k []*item) float64 {
	if t := k[len(k)-1].head.text; strings.HasSuffix(t, "率") || strings.HasSuffix(t, "数") || strings.HasSuffix(t, "量") {
		return 0.6
	}
	return 0
}

// longUnit spells a unit out, as it is written behind per.
func longUnit(m english.Phrase) english.Phrase {
	m.Words = slices.Clone(m.Words)
	w := &m.Words[m.Head]
	for _, a := range w.Alternatives {
		if len(a) > len(w.Text) && !strings.Contains(a, " ") {
			w.Text = a
		}
	}
	w.Alternatives = nil
	return m
}

// per writes a rate; the unit has been spelled out.
func (b *builder) per(from node, parts ...english.Phrase) english.Phrase {
	return as(english.PrepPhrase, join(1, append([]english.Phrase{b.put("per", from)}, parts...)...))
}

func perMeasure(b *builder, k []node) english.Phrase {
	of := k[2].Phrase
	of.Determined = true
	if w := headWord(of); w.Text == "body weight" {
		of.Words = slices.Clone(of.Words)
		of.Words[of.Head].Alternatives = nil
	}
	return b.per(k[0], longUnit(k[1].Phrase), b.put("of"), of)
}

func perUnit(b *builder, k []node) english.Phrase {
	if k[1].rule == nil {
		return b.per(k[0], longUnit(k[1].Phrase))
	}
	return b.per(k[0], k[1].Phrase)
}

func perQuantityOf(b *builder, k []node) english.Phrase {
	of := k[2].Phrase
	of.Determined = true
	if isShare(k[1].item) {
		return b.per(k[0], k[1].Phrase, of)
	}
	return b.per(k[0], k[1].Phrase, b.put("of"), of)
}

func perNumberOf(b *builder, k []node) english.Phrase {
	n := k[len(k)-1].Phrase
	if !isOne(k[1].Phrase) && k[len(k)-1].head.text != "人口" { // per 100,000 population
		n = b.plural(n)
	}
	return b.per(k[0], k[1].Phrase, n)
}

// limitsOf are the words for how near the number is.
var limitsOf = map[string]string{"约有": "about ", "大约有": "about ", "至少有": "at least "}

// inNumber writes so many in so many people.
func (b *builder) inNumber(have, part, whole node, people english.Phrase) english.Phrase {
	p := join(0, part.Phrase, b.put("in"), whole.Phrase, people)
	if word := limitsOf[have.head.text]; word != "" {
		p = join(1, b.put(word, have), p)
	}
	p.Cat, p.Determined, p.Count = english.NounPhrase, true, english.Many
	if isOne(part.Phrase) {
		p.Count = english.Singular
	}
	return p
}

func oneInNumber(b *builder, k []node) english.Phrase {
	return b.inNumber(k[5], k[6], k[1], b.plural(k[3].Phrase))
}

// oneInSecond reports a share of so many in so many.
func oneInSecond(k []*item) bool { return strings.HasPrefix(ruleName(k[1]), "one-in-") }

func aboutOneIn(b *builder, k []node) english.Phrase {
	word := "about"
	if k[0].head.text == "平均" {
		word = "on average"
	}
	return join(1, b.put(word, k[0]), k[1].Phrase)
}

func oneInPeople(b *builder, k []node) english.Phrase {
	who := "people"
	if k[2].head.text == "例" {
		who = "cases"
	}
	return b.inNumber(k[4], k[5], k[1], b.put(who, k[2]))
}

// yearlyRate reports a rate behind 年.
func yearlyRate(k []*item) bool { return k[1].rule == nil && strings.HasSuffix(k[1].head.text, "率") }

func annualRate(b *builder, k []node) english.Phrase {
	return join(1, as(english.AdjPhrase, b.put("annual", k[0])), k[1].Phrase)
}

func pairRates(b *builder, k []node) english.Phrase { return join(0, k[0].Phrase, k[1].Phrase) }

// periodFrequency reports 每日 and its like.
func periodFrequency(k []*item) bool { return frequencySecond([]*item{nil, k[0]}) }

func frequencySecond(k []*item) bool {
	_, ok := periods[k[1].head.text]
	return ok && k[1].size == 1
}

// perPeriod writes the period as part of a rate: per day.
func (b *builder) perPeriod(from node) english.Phrase {
	_, noun, _ := strings.Cut(periods[from.head.text][1], " ")
	return b.put("per "+noun, from)
}

// timesLast reports a number of times that something is observed.
func timesLast(k []*item) bool { return quantityUnit(k[2]) == "次" && !k[1].head.reads("verb") }

func timesPerPeriod(b *builder, k []node) english.Phrase {
	q := k[2].Phrase
	q.Words = slices.Clone(q.Words[:len(q.Words)-1]) // what is counted stands for "times"
	p := join(1, q, b.plural(k[1].Phrase), b.perPeriod(k[0]))
	p.Count, p.Determined = english.Many, true
	return p
}

func dailyRateQuantity(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, k[1].Phrase, b.perPeriod(k[0]))
}

func rateDailyQuantity(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, k[0].Phrase, b.perPeriod(k[1]))
}

// countedTimes reports 60次, not 每日.
func countedTimes(k []*item) bool { return strings.HasPrefix(ruleName(k[1]), "times") }

func rateTimes(b *builder, k []node) english.Phrase {
	return as(english.Number, join(0, k[1].Phrase, k[0].Phrase))
}

// ratioLast reports a ratio: 1:1:1.
func ratioLast(k []*item) bool { return strings.Contains(lastPart(k[2]).head.src, ":") }

func ratioOf(b *builder, k []node) english.Phrase {
	word := "in a ratio of"
	switch k[1].head.text {
	case "接近":
		word = "in a ratio close to"
	case "约为":
		word = "in a ratio of about"
	}
	return as(english.PrepPhrase, join(1, b.put(word, k[0], k[1]), k[2].Phrase))
}

// dosed are nouns for how much of a treatment is given, and how fast.
var dosed = strings.Fields("rate frequency dose dosage concentration speed temperature pressure depth intensity interval")

// atRate turns a figure of a treatment into an adverbial of the clause before it: compressions are started [at a rate of 100 per minute].
func (w *work) atRate(b *builder, it *item) (english.Phrase, bool) {
	if ruleName(it) != "clause-quantity" || w.clauseStart() || !w.afterFinite() {
		return english.Phrase{}, false
	}
	subject := b.build(it.kids[0])
	if subject.Determined || !slices.Contains(dosed, lastWord(headText(subject.Phrase))) {
		return english.Phrase{}, false
	}
	amount := b.build(it.kids[2]).Phrase
	b.rule = "chinese/at-rate"
	n := subject.Phrase
	n.Count = english.Singular
	return as(english.PrepPhrase, join(0, b.put("at"), b.withArticle("a", n), b.put("of", b.build(it.kids[1])), amount)), true
}

func atRateOf(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("at a rate of", k[0], k[3], k[4]), k[2].Phrase, k[1].Phrase))
}
