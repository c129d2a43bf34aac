package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// doseRules render prescriptions: how much each time, how often, by which way.
var doseRules = []Rule{
	// 每次 + 1克: 1 g per dose; 每次 + 45分钟: 45 minutes each time.
	{Name: "each-time", Gives: "QTY", Pattern: "每次|一次|单次 QTY", Head: 1, Cost: 0.02, When: plainEachTime, Build: eachTime},
	// 每次1克 + ， + 每日不超过3克: 1 g per dose, no more than 3 g per day.
	{Name: "dose-comma-dose", Gives: "QTY", Pattern: "QTY|FREQ ， QTY", Head: 2, Cost: 0.04, When: eachTimeOrTotal, Build: joinedBy(",")},
	// 每次 + 1片 + ， + 每日3次: 1 tablet 3 times daily.
	{Name: "each-dose-frequency", Gives: "QTY", Pattern: "每次|一次 QTY ， FREQ", Head: 1, Cost: 0, When: amountSecond, Build: eachDoseFrequency},
	{Name: "each-dose-frequency-short", Gives: "QTY", Pattern: "每次|一次 QTY FREQ", Head: 1, Cost: 0, When: amountSecond, Build: eachDoseFrequency},
	{Name: "frequency-each-dose", Gives: "QTY", Pattern: "FREQ ， 每次 QTY", Head: 3, Cost: 0, When: amountLast, Build: frequencyEachDose},
	// 每日 + 不超过3克: no more than 3 g per day.
	{Name: "daily-limit", Gives: "QTY", Pattern: "每日|每天|每周|每月|每年|每小时|每晚 不超过|最多|至少|不少于|超过|不得超过|少于|不低于|高达|约|大约 QTY", Head: 2, Cost: 0, When: notTimesLast, Build: dailyLimit},
	// 每周 + 150分钟 + 有氧运动: 150 minutes of aerobic exercise per week; 每周 + 至少 + 150分钟 + 有氧运动.
	{Name: "amount-each-period", Gives: "NP", Pattern: "每日|每天|每周|每月|每年|每晚 QTY NP", Head: 2, Cost: -0.2, When: amountOfThing, Build: amountEachPeriod},
	// 2 g/kg + ， + 输注时间为 + 10至12小时: 2 g/kg over 10 to 12 hours.
	{Name: "dose-over", Gives: "QTY", Pattern: "QTY ， 输注时间为|输注时间|输注时间不少于|输注时间至少|输注时间应不少于|静脉滴注时间不少于|滴注时间不少于|静脉滴注时间为|静脉输注时间为|静脉输注时间不少于|注射时间为|滴注时间为|持续输注 QTY", Cost: -0.6, When: timeLast, Build: doseOver},
	// 六十万人 + 死亡: 600,000 deaths.
	{Name: "deaths", Gives: "NP", Pattern: "QTY 死亡|丧生", Cost: 0.1, When: countedPeople, Build: deaths},
	// 每年 + 约六十万人 + 死亡: about 600,000 deaths per year.
	{Name: "deaths-per", Gives: "NP", Pattern: "每日|每天|每周|每月|每年|每小时 QTY 死亡|丧生", Head: 1, Cost: -0.4, When: countedPeopleSecond, Build: deathsPer},
	{Name: "limit-each-period-de", Gives: "NP", Pattern: "每日|每天|每周|每月|每年|每晚 不超过|最多|至少|不少于|超过|少于|约|大约 QTY 的 NP", Head: 4, Cost: -0.2, When: amountOfThing, Build: amountEachPeriod},
	// 口服 + ， + 每日两次: orally twice daily.
	{Name: "route-frequency", Gives: "FREQ", Pattern: routeWords + " ， FREQ", Head: 2, Cost: 0.05, Build: routeFrequency},
	{Name: "route-frequency-short", Gives: "FREQ", Pattern: routeWords + " FREQ", Head: 1, Cost: 0.2, Build: routeFrequency},
	// 静脉注射 + 苯二氮䓬类药物: intravenous benzodiazepines.
	{Name: "drug-by-route", Gives: "N", Pattern: "静脉注射|静脉滴注|静脉输注|口服|皮下注射|肌内注射|肌肉注射|肌注|静滴|静注|吸入|雾化吸入|外用|局部外用|舌下含服 N", Head: 1, Cost: 0, When: routedDrug, Build: drugByRoute},
	// 美沙拉嗪 + 口服, as a treatment: oral mesalamine.
	{Name: "drug-by-route-after", Gives: "N", Pattern: "N 口服|口服给药|静脉给药|静脉滴注|静脉输注|皮下注射|局部外用|外用|雾化吸入|舌下含服", Cost: 0.1, When: routedDrugFirst, Build: drugByRouteAfter},
	// 第2至5天 + 每日 250 mg: 250 mg daily on days 2 to 5.
	{Name: "dose-on-day", Gives: "QTY", Pattern: "NP QTY", Head: 1, Cost: -0.5, When: doseOfDay, Build: ordinalDoes},
	// 以 + 每小时100毫升 + 的 + 速度: at a rate of 100 mL per hour.
	{Name: "at-rate", Gives: "PP", Pattern: "以|按|按照 QTY 的 速度|速率|流速|滴速|剂量|频率|浓度|间隔", Head: 1, Cost: -0.6, Build: atRate},
	// 首剂 + 300 mg: a first dose of 300 mg.
	{Name: "dose-amount", Gives: "NP", Pattern: "N QTY", Cost: 0.1, When: doseNoun, Build: doseAmount},
	// 每日5 mg ， + 4至6周 + 后 + 增至 + 10 mg: 5 mg daily, increased to 10 mg after 4 to 6 weeks.
	{Name: "dose-then", Gives: "NP", Pattern: "NP|QTY ， QTY|N 后|之后 增至|增加至|增加到|加至|逐渐增至|逐渐增加至|可增至|可增加至|减至|减量至|减少至|逐渐减至|可减至|改为 QTY", Cost: -0.3, When: periodAt(2), Build: doseThen},
	// …， + 随后 + 每日 75 mg: followed by 75 mg daily.
	{Name: "followed-by-dose", Gives: "NP", Pattern: "NP|QTY ， 随后|之后|然后|继以|继而|再以 QTY", Cost: 0.05, Build: nextDose},
	// 他克莫司 + 血药浓度: tacrolimus blood concentration.
	{Name: "drug-level", Gives: "N", Pattern: "N 血药浓度|血浓度|血药谷浓度", Cost: -0.3, When: drugFirst, Build: drugLevel},
}

// routeWords are the ways in which drugs are given.
const routeWords = "口服|静脉注射|皮下注射|肌内注射|静脉滴注|肌肉注射|肌注|静滴|静注|静脉输注|口服给药|静脉给药|外用|局部外用|雾化吸入|舌下含服"

// byRoute give the adjectives of drugs by the way that they are given.
var byRoute = map[string]string{"静脉注射": "intravenous", "静脉滴注": "intravenous", "静脉输注": "intravenous", "口服": "oral", "皮下注射": "subcutaneous", "肌内注射": "intramuscular", "肌肉注射": "intramuscular", "肌注": "intramuscular", "静滴": "intravenous", "静注": "intravenous", "吸入": "inhaled",
	"雾化吸入": "nebulized", "外用": "topical", "口服给药": "oral", "静脉给药": "intravenous", "局部外用": "topical", "舌下含服": "sublingual"}

// routedDrug reports an entry for a drug or a class of drugs.
func routedDrug(k []*item) bool {
	e := k[1].head.entry
	return k[1].rule == nil && e != nil && e.POS == "noun" && (e.Domain == "drugs" || endsIn(e.Term, "药物", "抑制剂", "激素", "抗生素"))
}

func drugByRoute(b *builder, k []node) english.Phrase {
	return join(1, as(english.AdjPhrase, b.put(byRoute[k[0].head.text], k[0])), k[1].Phrase)
}

// routedDrugFirst reports the entry of a drug before the way that it is given.
func routedDrugFirst(k []*item) bool { return routedDrug([]*item{k[1], k[0]}) }

func drugByRouteAfter(b *builder, k []node) english.Phrase {
	return join(1, as(english.AdjPhrase, b.put(byRoute[k[1].head.text], k[1])), k[0].Phrase)
}

// doseThen says how much the dose becomes, and when.
func doseThen(b *builder, k []node) english.Phrase {
	word := "increased to"
	zh := k[4].head.text
	switch {
	case strings.Contains(zh, "减"):
		word = "reduced to"
	case zh == "改为":
		word = "changed to"
	}
	if strings.HasPrefix(zh, "逐渐") {
		word = "gradually " + word
	}
	return join(0, k[0].Phrase, b.put(", "+word, k[1], k[4]), k[5].Phrase, b.put("after", k[3]), k[2].Phrase)
}

// notTimes and notTimesLast keep numbers of times out: 每次三次.
func notTimes(k []*item) bool     { return quantityUnit(k[1]) != "次" && !isAge(k[1:]) }
func notTimesLast(k []*item) bool { return quantityUnit(k[2]) != "次" }

// plainEachTime leaves an amount with how often it is taken to the rules of both: 每次2片，一日两次.
func plainEachTime(k []*item) bool {
	return notTimes(k) && !oftenTaken(k[1])
}

// oftenTaken reports an amount with how often it is taken.
func oftenTaken(it *item) bool {
	return slices.Contains([]string{"dose-frequency", "dose-comma-frequency", "frequency-dose", "frequency-comma-dose", "dose-meal"}, ruleName(it))
}

// isAmount reports a quantity of a drug.
func isAmount(it *item) bool {
	return !timeUnit(it) && !isAge([]*item{it}) && !isShare(it)
}

func amountSecond(k []*item) bool { return isAmount(k[1]) }
func amountLast(k []*item) bool   { return isAmount(k[len(k)-1]) }

func eachTime(b *builder, k []node) english.Phrase {
	if isAmount(k[1].item) {
		return join(0, k[1].Phrase, b.put("per dose", k[0]))
	}
	return join(0, k[1].Phrase, b.put("each time", k[0]))
}

// eachTimeOrTotal reports an amount for each time with what it comes to.
func eachTimeOrTotal(k []*item) bool {
	return ruleName(k[0]) == "each-time" || ruleName(k[2]) == "each-time" && !isAmount(k[2])
}

func eachDoseFrequency(b *builder, k []node) english.Phrase {
	q := k[1].Phrase
	if last := k[len(k)-1]; countsDoses(last.item) {
		return join(0, q, b.put("per dose", k[0]), b.put(","), last.Phrase) // 8 mg per dose, at most 4 times
	}
	return join(0, sourced(q, k[0]), k[len(k)-1].Phrase)
}

// countsDoses reports how often something is done in all: 最多4次.
func countsDoses(it *item) bool {
	last := it
	for last.rule != nil {
		last = last.kids[0]
	}
	return !strings.HasPrefix(last.head.text, "每")
}

func frequencyEachDose(b *builder, k []node) english.Phrase {
	return join(0, sourced(k[3].Phrase, k[2]), k[0].Phrase)
}

func dailyLimit(b *builder, k []node) english.Phrase {
	word := approximations[k[1].head.text]
	if k[1].head.text == "不得超过" {
		word = "no more than"
	}
	return join(1, b.put(word, k[1]), k[2].Phrase, b.perPeriod(k[0]))
}

// amountOfThing reports a length of time, or an amount, of something other than people.
func amountOfThing(k []*item) bool {
	q := k[1]
	if q.rule == nil || q.rule.Gives != "QTY" {
		q = k[2]
	}
	if q.rule == nil || q.rule.Gives != "QTY" || !unitOf(q) || quantityUnit(q) == "次" || isAge([]*item{q}) || isShare(q) {
		return false
	}
	last := k[len(k)-1]
	return ruleName(last) != "determiner-de" && !changes(k[len(k)-1:]) && last.head.kind == termToken && !timeUnit(last) && !isPerson(last) &&
		!quantityOnly(last)
}

// unitOf reports a quantity that a unit or a measure word ends.
func unitOf(q *item) bool {
	for q.rule != nil {
		q = q.kids[q.rule.head]
	}
	return q.head.kind != numberToken
}

func amountEachPeriod(b *builder, k []node) english.Phrase {
	amount := k[1].Phrase
	if k[1].item.rule == nil {
		amount = join(1, b.put(approximations[k[1].head.text], k[1]), k[2].Phrase)
	}
	if last := k[len(k)-1]; k[1].item.rule != nil && slices.Contains([]string{"支", "根"}, quantityUnit(k[1].item)) && !drugClass(last.item) {
		p := join(1, b.build(k[1].item.kids[0]).Phrase, b.plural(last.Phrase), b.perPeriod(k[0])) // 20 cigarettes per day
		p.Count, p.Determined = english.Many, true
		return p
	}
	p := join(0, as(english.NounPhrase, amount), b.put("of"), b.bareSettle(k[len(k)-1].Phrase), b.perPeriod(k[0]))
	p.Count, p.Determined = english.Many, true
	return p
}

func routeFrequency(b *builder, k []node) english.Phrase {
	return join(1, b.put(routes[k[0].head.text], k[0]), k[len(k)-1].Phrase)
}

// doseNoun reports nouns for amounts: 首剂, 总剂量, 负荷量.
func doseNoun(k []*item) bool {
	t := k[0].head.text
	return endsIn(t, "量", "首剂") && isDose(k)
}

func doseAmount(b *builder, k []node) english.Phrase {
	n := k[0].Phrase
	n.Count = english.Singular
	p := join(0, n, b.put("of"), k[1].Phrase)
	return p
}

func nextDose(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, k[0].Phrase), b.put(", followed by", k[1], k[2]), k[3].Phrase)
	p.Determined = true
	return p
}

// countedPeople reports a number of people.
func countedPeople(k []*item) bool {
	return endsIn(lastWordOf(k[0]), "人", "例")
}

func countedPeopleSecond(k []*item) bool { return countedPeople(k[1:]) }

func deathsPer(b *builder, k []node) english.Phrase {
	_, period, _ := strings.Cut(periods[k[0].head.text][1], " ")
	return join(0, deaths(b, k[1:]), b.put("per "+period, k[0]))
}

// deaths counts the dead as deaths; each of them is one.
func deaths(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if len(p.Words) == 0 {
		return p
	}
	p.Words = slices.Clone(p.Words)
	if w := &p.Words[len(p.Words)-1]; w.Text == "people" || w.Text == "person" || w.Text == "case" {
		w.Text, w.Alternatives, w.Entry, w.Form = "death", nil, nil, english.PluralNoun
		w.Source += k[1].head.text
		w.Rules = append(slices.Clone(w.Rules), b.rule)
	} else {
		p = join(0, p, b.put("deaths", k[1]))
	}
	p.Cat, p.Count, p.Determined = english.NounPhrase, english.Many, true
	return p
}

func drugFirst(k []*item) bool { return drugClass(k[0]) || k[0].head.kind == latinToken }

func drugLevel(b *builder, k []node) english.Phrase {
	word := "blood concentration"
	if strings.Contains(k[1].head.text, "谷") {
		word = "trough concentration"
	}
	n := as(english.NounPhrase, b.put(word, k[1]))
	n.Words[1].POS, n.Head = "noun", 1
	return join(1, k[0].Phrase, n)
}

func doseOver(b *builder, k []node) english.Phrase {
	word := "over"
	if zh := k[2].head.text; endsIn(zh, "不少于", "至少") {
		word = "over at least"
	}
	return join(0, k[0].Phrase, b.put(word, k[1], k[2]), k[3].Phrase)
}

// routes give the adverbs of the routes of administration.
var routes = map[string]string{"外用": "for external use", "局部外用": "for external use", "舌下含服": "sublingually", "口服": "orally", "口服给药": "orally", "静脉给药": "intravenously", "静脉输注": "by intravenous infusion", "皮下给药": "subcutaneously", "吸入": "by inhalation", "雾化吸入": "by nebulizer", "静脉注射": "intravenously", "静脉滴注": "intravenously", "皮下注射": "subcutaneously", "肌内注射": "intramuscularly", "肌肉注射": "intramuscularly", "肌注": "intramuscularly", "静滴": "intravenously", "静注": "intravenously"}

func route(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put(routes[k[0].head.text], k[0]))
}

// notTimeFirst keeps times out, at which something is given by a route: 睡前1小时 + 口服.
func notTimeFirst(k []*item) bool { return !timeUnit(k[0]) }

func routeAfter(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put(routes[k[1].head.text], k[1]))
}

// drugFateRules render where a drug is metabolized and how it leaves the body, and by what an infection spreads: 经肝脏代谢，由肾脏排出. What drugs
// undergo is a passive in English (AMA Manual of Style, 7.3.2).
var drugFateRules = []Rule{
	// 通过 + 飞沫 + 传播: spread through droplets.
	{Name: "spread-through", Gives: "VP", Pattern: "通过|经|经由|借助|主要通过|主要经|可通过|可经|可经由|常通过|常经 NP 传播|播散|蔓延|扩散", Head: 2, Cost: -0.6, When: notPersonSecond, Build: spreadThrough},
}

func spreadThrough(b *builder, k []node) english.Phrase {
	p := join(0, b.verb("spread", english.Lemma, k[2]), b.put("through", k[0]), b.bareSettle(k[1].Phrase))
	switch zh := k[0].head.text; {
	case strings.HasPrefix(zh, "主要"):
		return join(1, b.put("mainly"), p) // mainly spreads through droplets
	case strings.HasPrefix(zh, "常"):
		return join(1, b.put("often"), p)
	case strings.HasPrefix(zh, "可"):
		p = join(1, b.put("can"), p)
		p.Finite = true
	}
	return p
}
