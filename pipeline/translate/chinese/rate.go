package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// rateRules render 每 with a unit: a dose by weight, a share by area, a number by the minute. Chinese names the whole before the
// part, English the part first, and the time last.
var rateRules = []Rule{
	// 每 + 公斤 + 体重: per kilogram of body weight.
	{Name: "per-measure", Gives: "RATE", Pattern: "每 M N", Head: 2, Cost: 0.1, When: unitSecond, Build: perMeasure},
	// 每 + 公斤: per kilogram.
	{Name: "per-unit", Gives: "RATE", Pattern: "每 M", Head: 1, Cost: 0.15, When: unitSecond, Build: perUnit},
	// 每 + 100克: per 100 g.
	{Name: "per-quantity", Gives: "RATE", Pattern: "每 QTY", Head: 1, Cost: 0.1, When: plainQuantity, Build: perUnit},
	// 每 + 1% + 烧伤面积: per 1% burned area.
	{Name: "per-quantity-of", Gives: "RATE", Pattern: "每 QTY N", Head: 2, Cost: 0.1, When: plainQuantity, Weigh: wholeCost, Build: perQuantityOf},
	{Name: "per-number-of", Gives: "RATE", Pattern: "每 NUM CLF|次 N", Head: 3, Cost: 0.05, When: countedOther, Build: perNumberOf},
	{Name: "per-number-noun", Gives: "RATE", Pattern: "每 NUM N", Head: 2, Cost: 0.1, When: notCalendarNoun, Weigh: wholeCost, Build: perNumberOf},
	// 每10名女性 + 中 + 有 + 1 + 名: 1 in 10 women.
	{Name: "one-in-many", Gives: "QTY", Pattern: "RATE 中|里|当中 有|约有|就有|大约有|至少有|会有|仅有|约 NUM CLF|人|个", Head: 3, Cost: -0.5, When: manyFirst, Build: oneInMany},
	{Name: "rates", Gives: "RATE", Pattern: "RATE RATE", Cost: 0.02, Build: pairRates},
	// 每公斤体重 + 1 mg: 1 mg per kilogram of body weight.
	{Name: "rate-quantity", Gives: "QTY", Pattern: "RATE QTY", Head: 1, Cost: 0.05, Build: secondThenFirst},
	// 每日 + 每公斤体重 + 1 mg: 1 mg per kilogram of body weight per day.
	{Name: "daily-rate-quantity", Gives: "QTY", Pattern: "FREQ RATE QTY", Head: 2, Cost: 0.02, When: periodFrequency, Build: dailyRateQuantity},
	{Name: "rate-alone", Gives: "PP", Pattern: "RATE", Cost: 0.2},
	// 每10万人年 + 发病率: incidence per 100,000 person-years.
	{Name: "rate-noun", Gives: "NP", Pattern: "RATE N", Head: 1, Cost: 0.3, Build: secondThenFirst},
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

// countedOther leaves 每三个月 to how often something is done.
func countedOther(k []*item) bool { return !timeUnit(k[len(k)-1]) }

func perNumberOf(b *builder, k []node) english.Phrase {
	n := k[len(k)-1].Phrase
	if !isOne(k[1].Phrase) && k[len(k)-1].head.text != "人口" { // per 100,000 population
		n = b.plural(n)
	}
	return b.per(k[0], k[1].Phrase, n)
}

// manyFirst reports a number of people or things.
func manyFirst(k []*item) bool {
	name := ruleName(k[0])
	return name == "per-number-of" || name == "per-number-noun" || name == "per-quantity" && !isAmount(k[0].kids[1])
}

func oneInMany(b *builder, k []node) english.Phrase {
	many, some := k[0].Phrase, k[3].Phrase
	many.Words = slices.Clone(many.Words)
	many.Words[0].Text, many.Words[0].Alternatives = "in", nil
	if isOne(some) {
		some = b.put("1", k[3])
	}
	if strings.Contains(k[2].head.text, "约") {
		some = join(1, b.put("about"), some)
	} else if strings.HasPrefix(k[2].head.text, "至少") {
		some = join(1, b.put("at least"), some)
	} else if strings.HasPrefix(k[2].head.text, "仅") {
		some = join(1, b.put("only"), some)
	}
	p := join(0, some, many)
	p.Determined, p.Count = true, english.Many
	if isOne(k[3].Phrase) {
		p.Count = english.Singular
	}
	return p
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

func dailyRateQuantity(b *builder, k []node) english.Phrase {
	return join(0, k[2].Phrase, k[1].Phrase, b.perPeriod(k[0]))
}

// dosed are nouns for how much of a treatment is given, and how fast.
var dosed = strings.Fields("rate frequency dose dosage concentration speed temperature pressure depth intensity interval")

// atRate turns a figure of a treatment into an adverbial of the clause before it: compressions are started [at a rate of 100 per minute].
func (w *work) atRate(b *builder, it *item) (english.Phrase, bool) {
	if ruleName(it) == "noun-quantity" && strings.HasPrefix(it.kids[0].head.text, "总") && !w.clauseStart() && w.afterFinite() {
		b.rule = "chinese/at-rate"
		return as(english.PrepPhrase, join(0, b.put("to a total of", b.build(it.kids[0])), b.build(it.kids[1]).Phrase)), true // repeated [to a total of 300 mg]
	}
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
