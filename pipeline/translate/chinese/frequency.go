package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/lang"
	"unmix/pipeline/translate/english"
)

// frequencyRules render how often something is done; English puts it after the dose.
var frequencyRules = []Rule{
	// 每日 + 两次: twice daily.
	{Name: "times-per-day", Gives: "FREQ", Pattern: "每日|每天|每周|每月|每年|每小时|每晚|一天|一日|一周|一年|一月|一个月|一小时 NUM 次", Head: 1, Cost: 0.02, Build: timesPer},
	{Name: "times-per-day-entry", Gives: "FREQ", Pattern: "每日|每天|每周|每月|每年|每小时|每晚|一天|一日|一周|一年|一月|一个月|一小时 FREQ", Head: 1, Cost: 0.02, When: barePeriodTimes, Build: timesPer},
	// 每日: daily.
	{Name: "daily", Gives: "FREQ", Pattern: "每日|每天|每周|每月|每年|每小时|每晚", Cost: 0.02, Build: daily},
	// 每 + 六个月: every six months; 每六个月一次: the same.
	{Name: "every", Gives: "FREQ", Pattern: "每|每隔 QTY", Head: 1, Cost: 0.05, Weigh: everyCost, Build: every},
	{Name: "every-once", Gives: "FREQ", Pattern: "每|每隔 QTY 一次", Head: 1, Cost: 0.03, Build: every},
	// 每 + 8小时 + 1 + 次: once every 8 hours.
	{Name: "every-times", Gives: "FREQ", Pattern: "每|每隔 QTY NUM 次", Head: 1, Cost: 0, When: timeAt(1), Build: everyTimes},
	{Name: "every-one", Gives: "FREQ", Pattern: "每 M", Head: 1, Cost: 0.3, When: calendarSecond, Build: every},
	// 每年 + 或 + 每两年一次: every year or every two years.
	{Name: "frequency-or", Gives: "FREQ", Pattern: "FREQ 或|或者|至|到 FREQ", Cost: 0, When: bothEvery, Build: frequencyOr},
	// 每日 + 饮水量: daily water intake.
	{Name: "daily-amount", Gives: "N", Pattern: "每日|每天|每周|每月|每年 N", Head: 1, Cost: 0.05, When: takenInTime, Build: dailyAmount},
	// 三次: three times.
	{Name: "times", Gives: "FREQ", Pattern: "NUM 次", Cost: 0.05, Build: times},
	// 3.125 mg + 每日两次: 3.125 mg twice daily.
	{Name: "dose-frequency", Gives: "QTY", Pattern: "QTY FREQ", Cost: 0.03, Build: doseFrequency},
	{Name: "dose-comma-frequency", Gives: "QTY", Pattern: "QTY ， FREQ", Cost: 0.03, When: notOftenYet, Build: doseFrequency},
	// 每日 + 500 mg: 500 mg daily.
	{Name: "frequency-dose", Gives: "QTY", Pattern: "FREQ QTY", Head: 1, Cost: 0.05, Weigh: plainDose, Build: frequencyDose},
	{Name: "frequency-comma-dose", Gives: "QTY", Pattern: "FREQ ， QTY", Head: 2, Cost: 0.1, Build: frequencyDose},
	{Name: "dose-duration", Gives: "QTY", Pattern: "QTY ， PP", Cost: 0.1, When: isDuration, Build: doseFrequency},
	// 每月一次 + ， + 至少持续一年: once a month for at least one year.
	{Name: "frequency-duration", Gives: "FREQ", Pattern: "FREQ ， PP|CL", Cost: 0, When: everyFirst, Build: doseFrequency},
	// 每20分钟一次 + ， + 共三次: every 20 minutes, three times in total.
	{Name: "frequency-total", Gives: "FREQ", Pattern: "FREQ|QTY ， 共|总共 FREQ", Cost: 0.02, Build: frequencyTotal},
	{Name: "dose-duration-short", Gives: "QTY", Pattern: "QTY PP", Cost: 0.1, When: isDuration, Build: doseFrequency},
	// 泼尼松 + 每日 40 mg: prednisone 40 mg daily.
	{Name: "drug-dose", Gives: "NP", Pattern: "N QTY", Cost: 0.2, When: isDose, Weigh: plainAmountCost, Build: drugDose},
	// 每日 + 服用: take daily.
	{Name: "frequency-verb", Gives: "VP", Pattern: "FREQ VP", Head: 1, Cost: 0.1, Weigh: asideCost, Build: verbAfter},
	{Name: "verb-frequency", Gives: "VP", Pattern: "VP FREQ", Cost: 0.15, Build: verbBefore},
	// 调整 + 一次 + 剂量: adjust the dose once.
	{Name: "verb-times-object", Gives: "VP", Pattern: "VG FREQ NP", Cost: 0.2, Build: verbTimesObject},
	{Name: "frequency-noun", Gives: "NP", Pattern: "NP FREQ", Cost: 0.7, Build: nounTimes},
	// 一生中 + 至少一次: at least once in a lifetime.
	{Name: "times-in-life", Gives: "FREQ", Pattern: "一生中|一生|终生|终身 FREQ", Head: 1, Cost: -0.3, Build: timesInLife},
	// 一年内 + 至少两次: at least twice within one year.
	{Name: "times-within", Gives: "FREQ", Pattern: "PP FREQ", Head: 1, Cost: 0, When: spanThenTimes, Build: secondThenFirst},
	// 每三个月一次 + 血液检查: blood tests every three months.
	{Name: "frequency-of", Gives: "NP", Pattern: "FREQ NP", Head: 1, Cost: 0.4, When: regularDeed, Build: frequencyOf},
	// 前三年 + 每六个月一次: every six months for the first three years.
	{Name: "period-frequency", Gives: "FREQ", Pattern: "NP FREQ", Head: 1, Cost: -0.3, When: firstPeriod, Build: secondForFirst},
	{Name: "frequencies-in-turn", Gives: "FREQ", Pattern: "FREQ ， 此后|之后|以后|其后|随后|然后 FREQ", Cost: -0.1, Build: thenThereafter},
	// 此后 + 每年一次: every year thereafter.
	{Name: "thereafter", Gives: "TOP", Pattern: "此后|之后|以后|其后|随后 FREQ", Head: 1, Cost: 0, Build: thereafter},
}

func timesInLife(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("in a lifetime", k[0]))
}

// spanThenTimes reports a span of time and how often something happens in it.
func spanThenTimes(k []*item) bool {
	return spanOfTimeFirst(k) && !strings.HasPrefix(ruleName(k[1]), "every")
}

// regularDeeds end the nouns of what is done again and again.
var regularDeeds = strings.Fields("检查 超声 超声检查 随访 化疗 透析 治疗 监测 注射 输注 扫描 筛查 评估 测定 检测 复查 训练 锻炼 造影 内镜 胃镜 肠镜 镜检查 腹泻 呕吐 发作")

// regularDeed reports how often, and what is done then.
func regularDeed(k []*item) bool {
	return k[0].size > 1 && endsIn(k[1].head.text, regularDeeds...)
}

func frequencyOf(b *builder, k []node) english.Phrase {
	p := join(0, b.bareSettle(k[1].Phrase), k[0].Phrase)
	p.Determined = true
	return p
}

func thenThereafter(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.put("and", k[1]), k[3].Phrase, b.put("thereafter", k[2]))
}

func thereafter(b *builder, k []node) english.Phrase {
	return join(0, k[1].Phrase, b.put("thereafter", k[0]))
}

// periods give the adverbs and the noun of the periods.
var periods = map[string][2]string{"每日": {"daily", "a day"}, "每天": {"daily", "a day"}, "每周": {"weekly", "a week"}, "每月": {"monthly", "a month"}, "每年": {"annually", "a year"},
	"每小时": {"hourly", "an hour"}, "每晚": {"nightly", "a night"}, "一天": {"daily", "a day"}, "一日": {"daily", "a day"}, "一周": {"weekly", "a week"}, "一月": {"monthly", "a month"}, "一个月": {"monthly", "a month"},
	"一年": {"annually", "a year"}, "一小时": {"hourly", "an hour"}}

// barePeriodTimes asks for a plain number of times behind 一天: 一天 + 每次 is another thing.
func barePeriodTimes(k []*item) bool {
	return strings.HasPrefix(k[0].head.text, "每") || timesOnly(k[1])
}

// timesWord gives once, twice, three times.
func timesWord(p english.Phrase) (string, bool) {
	if len(p.Words) != 1 {
		return "", false // one to two
	}
	switch headText(p) {
	case "one", "1", "once":
		return "once", true
	case "two", "2", "twice":
		return "twice", true
	}
	return "", false
}

func timesPer(b *builder, k []node) english.Phrase {
	period := periods[k[0].head.text]
	per := period[1]
	if period[0] == "daily" {
		per = "daily"
	}
	return as(english.AdvPhrase, join(0, b.times(k[1], k[len(k)-1]), b.put(per, k[0])))
}

// times writes a number of times; of is the word 次.
func (b *builder) times(num, of node) english.Phrase {
	if w, ok := timesWord(num.Phrase); ok {
		return as(english.AdvPhrase, b.put(w, num))
	}
	if num.item == of.item {
		return num.Phrase
	}
	t := b.put("times", of)
	if what := b.counted(t); what != "" {
		t.Words[0].Text = what + "s"
	}
	return as(english.AdvPhrase, join(0, num.Phrase, t))
}

// calendarSecond leaves 每分钟60次 to the rates.
func calendarSecond(k []*item) bool { return slices.Contains(calendar, k[1].head.text) }

func daily(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, b.put(periods[k[0].head.text][0], k[0]))
}

func every(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(1, b.put("every", k[0]), k[1].Phrase))
}

// everyCost keeps "every" to time: 每100克 is per 100 g.
func everyCost(k []*item) float64 {
	if timeUnit(k[1]) || quantityUnit(k[1]) == "次" {
		return 0
	}
	return 0.5
}

func everyTimes(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(2, b.times(k[2], k[3]), b.put("every", k[0]), k[1].Phrase))
}

func times(b *builder, k []node) english.Phrase { return b.times(k[0], k[1]) }

func doseFrequency(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, k[len(k)-1].Phrase)
}

// notOftenYet reports an amount that has no frequency: the one behind 每日5毫克， belongs to what follows.
func notOftenYet(k []*item) bool { return !oftenTaken(k[0]) }

func frequencyDose(b *builder, k []node) english.Phrase {
	return join(0, k[len(k)-1].Phrase, k[0].Phrase)
}

// plainDose keeps the frequency close to the dose.
func plainDose(k []*item) float64 {
	if name := ruleName(k[1]); name == "dose-duration" || name == "dose-duration-short" {
		return 0.3
	}
	if oftenTaken(k[1]) {
		return 1 // 每日5毫克，每周 …: two amounts
	}
	return 0
}

func frequencyTotal(b *builder, k []node) english.Phrase {
	return as(english.AdvPhrase, join(0, k[0].Phrase, b.put(",", k[1]), k[3].Phrase, b.put("in total", k[2])))
}

func isDuration(k []*item) bool { return ruleName(k[len(k)-1]) == "duration" }

// everyFirst reports how often something is done, before how long: not 四次, which 每日 may precede.
func everyFirst(k []*item) bool {
	return (isDuration(k) || slices.Contains([]string{"直到", "直至"}, firstPart(k[2]).head.text)) && !countsDoses(k[0])
}

// isDose reports a quantity with a unit of mass or volume, or with a frequency.
func isDose(k []*item) bool {
	if t := k[0].head.text; routes[t] != "" {
		return false
	}
	it := k[1]
	for it.rule != nil {
		switch it.rule.Name {
		case "unit":
			return isDrug(k[0].head)
		case "measure":
			return k[0].head.domain() == "drugs" && slices.Contains(amountUnits, quantityUnit(it))
		case "dose-frequency", "frequency-dose", "dose-comma-frequency", "dose-duration":
			return true
		}
		it = it.kids[it.rule.head]
	}
	return false
}

// plainAmountCost is high for an amount without how often, which a verb before the drug may govern with it: 注射肾上腺素0.3毫克.
func plainAmountCost(k []*item) float64 {
	if ruleName(k[1]) == "measure" {
		return 0.3
	}
	return 0
}

// isDrug reports a drug, or a name in letters, which may be one.
func isDrug(l *leaf) bool {
	return l.entry == nil || l.domain() == "drugs" || l.domain() == "pharmacology" || l.domain() == "nutrition"
}

func drugDose(b *builder, k []node) english.Phrase {
	q := k[1].Phrase
	if timeUnit(k[1].item) {
		q = join(1, b.put("for"), q) // ventilation for at least 16 hours daily
	}
	p := join(0, k[0].Phrase, q)
	p.Determined = true
	return p
}

// verbAfter puts an adverbial that precedes the Chinese verb behind the English verb phrase.
func verbAfter(b *builder, k []node) english.Phrase {
	when, vp := k[0].Phrase, k[1].Phrase
	if first := when.Words[0].Text; first == "since" && !vp.Finite && vp.Head < len(vp.Words) && vp.Words[vp.Head].Form == english.Lemma &&
		headText(vp) != "have" {
		vp = join(1, b.verb("have", english.Lemma), inflect(vp, english.PastParticiple)) // have risen since 2010
		vp.Head = 0
	}
	if p, ok := fromBeforeTo(when, vp); ok {
		return p
	}
	if w := when.Words[0]; w.Text == "for" && strings.HasPrefix(w.Source, "对") && slices.Contains(havingEffect, headText(vp)) {
		if prep := governs[lastWord(vp.Words[len(vp.Words)-1].Text)]; prep != "" {
			when.Words = slices.Clone(when.Words)
			when.Words[0].Text = prep // have an effect on
			vp.Words = slices.Clone(vp.Words)
			vp.Words[len(vp.Words)-1].Alternatives = nil // the noun that takes it
		}
	}
	return join(0, vp, when)
}

// havingEffect are verbs whose object says what something is to something else.
var havingEffect = strings.Fields("have develop produce show exert cause bring")

// fromBeforeTo puts where something comes from before where it gets: radiate from the back to the groin, be transmitted from animals to humans.
func fromBeforeTo(from, vp english.Phrase) (english.Phrase, bool) {
	if from.Words[0].Text != "from" || from.Words[0].Source == "" || vp.Head != 0 || vp.Finite || len(vp.Words) < 2 {
		return vp, false
	}
	i := 0
	if headText(vp) == "be" {
		i = 1
	}
	verb := vp.Words[i].Text
	if rest, ok := strings.CutSuffix(verb, " to"); ok && endsWell(verb) && len(vp.Words) > i+1 {
		vp.Words = slices.Clone(vp.Words)
		vp.Words[i].Text, vp.Words[i].Alternatives = rest, nil
		from = join(0, from, english.Phrase{Words: []english.Word{{Text: "to", POS: "particle", Rules: vp.Words[i].Rules}}})
	} else if goal := vp.Words[i+1:]; len(goal) == 0 || goal[0].Text != "to" || !slices.Contains([]string{"至", "到", "给", "向", "往"}, goal[0].Source) {
		return vp, false
	}
	return after(vp, i+1, from), true
}

func verbBefore(b *builder, k []node) english.Phrase {
	after := k[1].Phrase
	if v, ok := strings.CutSuffix(headText(k[0].Phrase), " in"); ok && after.Cat == english.PrepPhrase && after.Words[0].Text != "in" &&
		lang.CommonPOS(after.Words[0].Text).Has(lang.Preposition) {
		p := k[0].Phrase // occur in + within two years
		p.Words = slices.Clone(p.Words)
		p.Words[p.Head].Text, p.Words[p.Head].Alternatives = v, nil
		return join(0, p, after)
	}
	if _, last := cutLast(k[0].Words[len(k[0].Words)-1].Text); len(after.Words) > 1 && after.Words[0].Text == last && after.Cat == english.PrepPhrase {
		after.Words = after.Words[1:] // occur in + in the liver
	}
	return join(0, k[0].Phrase, after)
}

func verbTimesObject(b *builder, k []node) english.Phrase {
	return join(0, k[0].Phrase, b.settle(k[2].Phrase), k[1].Phrase)
}

// bothEvery reports two frequencies, so that 每年至每月 is no range of dates.
func bothEvery(k []*item) bool {
	return strings.HasPrefix(ruleName(k[0]), "every") || ruleName(k[0]) == "daily" || k[0].rule == nil && strings.HasPrefix(k[0].head.text, "每")
}

func frequencyOr(b *builder, k []node) english.Phrase {
	first, word := k[0].Phrase, "or"
	if p, ok := periods[k[0].head.text]; ok && k[0].size == 1 {
		first = b.put("every"+strings.TrimPrefix(strings.TrimPrefix(p[1], "an"), "a"), k[0])
	}
	if zh := k[1].head.text; zh == "至" || zh == "到" {
		word = "to"
	}
	return as(english.AdvPhrase, join(0, first, b.put(word, k[1]), k[2].Phrase))
}

// amounts are the ends of nouns for what is taken, done or spent in a time.
var amounts = strings.Fields("量 次数 费用 剂量 热量 能量 活动 评估 监测 摄入")

func takenInTime(k []*item) bool {
	return endsIn(k[1].head.text, amounts...)
}

func dailyAmount(b *builder, k []node) english.Phrase {
	word := periods[k[0].head.text][0]
	if word == "annually" {
		word = "annual"
	}
	return join(1, as(english.AdjPhrase, b.put(word, k[0])), k[1].Phrase)
}

// firstPeriod reports the first years or months of something.
func firstPeriod(k []*item) bool { return ruleName(k[0]) == "first-years" }
