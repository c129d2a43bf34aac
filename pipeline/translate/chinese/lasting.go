package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// lastingRules say how long something goes on, or takes.
var lastingRules = []Rule{
	// 使用 + 四个月: use for four months.
	{Name: "verb-quantity", Gives: "VP", Pattern: "VP QTY", Cost: 0.3, Weigh: amountCost, Build: verbQuantity},
	// 至少12个月 + 没有症状: have no symptoms for at least 12 months.
	{Name: "quantity-verb", Gives: "VP", Pattern: "QTY VP", Head: 1, Cost: 0.3, When: timeAt(0), Build: secondForFirst},
	// 需要 + 时间 + 形成: take time to form.
	{Name: "take-time", Gives: "VP", Pattern: "需要|需|要 时间 VP", Head: 2, Cost: -0.1, Build: takeTime},
	// 需要 + 数月 + 才能 + 见效: take several months to take effect.
	{Name: "take-until", Gives: "VP", Pattern: "需要|需|要|往往需要|通常需要|常需要|可能需要 QTY|NP 才能|才会|才可|方能|方可|才 VP", Head: 3, Cost: -0.3, When: periodAt(1), Build: takeUntil},
	{Name: "take-until-bare", Gives: "VP", Pattern: "QTY|NP 才能|才会|才可|方能|方可 VP", Head: 2, Cost: 0, When: periodAt(0), Build: takeUntilBare},
	// 需要 + 数月: take several months.
	{Name: "take-period", Gives: "VP", Pattern: "需要|需 NP", Cost: 0, When: timeLast, Build: takePeriod},
	// 平均 + 提高 + 3%: increase by an average of 3%.
	{Name: "average-change", Gives: "VP", Pattern: "平均 VG QTY", Head: 1, Cost: -0.2, When: averageChange, Build: changeByAverage},
	// 至少 + 休息 + 5分钟: rest for at least 5 minutes.
	{Name: "at-least-for", Gives: "VP", Pattern: "至少|最多|至多|最少 VG QTY", Head: 1, Cost: 0, When: timeLast, Build: atLeastFor},
	// 气胸治愈后 + 至少 + 一周: for at least one week after the pneumothorax has healed.
	{Name: "at-least-afterward", Gives: "PP", Pattern: "CL 至少|最少|不少于 QTY|N", Head: 0, Cost: -0.4, When: afterThenTime, Build: atLeastAfterward},
	// 器官衰竭 + 超过 + 48小时: organ failure lasting more than 48 hours.
	{Name: "lasting-over", Gives: "NP", Pattern: "NP 超过|达 QTY", Head: 0, Cost: 0.2, When: illnessTime, Build: lastingNoun},
	// 间隔 + 数周 + 进行: be performed several weeks apart.
	{Name: "performed-apart", Gives: "PV", Pattern: "间隔|相隔 QTY|N 进行|实施|施行|给予|使用", Head: 2, Cost: -0.3, When: periodAt(1), Build: performedApart},
	// 间隔 + 至少4小时: be separated by at least 4 hours.
	{Name: "separated", Gives: "VP", Pattern: "间隔|相隔|隔开 QTY", Cost: -0.1, When: timeLast, Build: separated},
	// 可持续 + 24小时: can last for 24 hours; 仍可持续 + 数年: can still last for several years.
	{Name: "can-last", Gives: "VP", Pattern: "可持续|可维持|仍可持续|仍可维持|可延续 QTY|NP", Cost: -0.3, When: longTime, Build: canLast},
	// 持续 + 数分钟, which is one entry: last several minutes.
	{Name: "last-period", Gives: "VP", Pattern: "持续|维持|历时 N|QTY", Cost: 0.3, When: timeLast, Build: lastPeriod},
	// 症状控制良好 + 达 + 三个月: symptoms are well controlled for three months.
	{Name: "clause-lasting", Gives: "S", Pattern: "S 达|长达|持续|维持|超过|至少 QTY", Cost: 0.1, When: timeLast, Build: clauseLasting},
	// 持续 + 5天: for 5 days.
	{Name: "duration", Gives: "PP", Pattern: "持续|为期|历时|连续|长达|最长|共|共计|疗程|疗程为|连用|连服|至少持续|持续至少|连续至少 QTY|N", Head: 1, Cost: 0.02, When: lengthOfTime, Build: duration},
}

func lastPeriod(b *builder, k []node) english.Phrase {
	return join(0, b.verb("last", english.Lemma, k[0]), k[1].Phrase)
}

func clauseLasting(b *builder, k []node) english.Phrase {
	word := "for"
	switch k[1].head.text {
	case "长达":
		word = "for up to"
	case "超过":
		word = "for more than"
	case "至少":
		word = "for at least"
	}
	return join(0, k[0].Phrase, b.put(word, k[1]), k[2].Phrase)
}

func duration(b *builder, k []node) english.Phrase {
	word := "for"
	switch k[0].head.text {
	case "长达", "最长":
		word = "for up to"
	case "至少持续", "持续至少", "连续至少":
		word = "for at least"
	case "连续":
		if strings.HasSuffix(k[1].head.text, "次") {
			return as(english.PrepPhrase, join(0, k[1].Phrase, b.put("in a row", k[0]))) // three times in a row
		}
		if q := k[1].Phrase; len(q.Words) > 1 && q.Head == len(q.Words)-1 {
			return as(english.PrepPhrase, join(1, b.put(word), after(q, q.Head, b.put("consecutive", k[0])))) // for three consecutive cycles
		}
	}
	return as(english.PrepPhrase, join(1, b.put(word, k[0]), k[1].Phrase))
}

// amountCost is high for an amount behind a passive, which rather is the object of the active: 必须达到95%以上, must reach more than 95%.
func amountCost(k []*item) float64 {
	if v := verbOf(k[0]); slices.Contains([]string{"超过", "不足", "少于", "多于", "低于", "高于", "大于", "小于", "达到"}, v.head.text) {
		return 2 // 超过两年: exceed two years
	}
	if n := ruleName(k[0]); !timeUnit(k[1]) && (n == "modal-passive" || n == "passive-unmarked") {
		return 1
	}
	return 0
}

// measuredByTime are verbs of which a length of time is the measure.
var measuredByTime = strings.Fields("prolong extend lengthen shorten delay postpone advance")

// hasObjectOrPassive reports a predicate in which something is prolonged.
func hasObjectOrPassive(k node) bool {
	return k.item.rule != nil && k.item.rule.Name != "no-object"
}

// verbQuantity adds a length of time, or another quantity, to a verb phrase.
func verbQuantity(b *builder, k []node) english.Phrase {
	if timeUnit(k[1].item) {
		if k[0].item.head.text == "持续" && headText(k[0].Phrase) == "persist" {
			vp := k[0].Phrase
			vp.Words = slices.Clone(vp.Words)
			vp.Words[vp.Head].Text, vp.Words[vp.Head].Alternatives = "last", nil
			k[0].Phrase = vp // prophylaxis lasts for 3 months
		}
		if slices.Contains(measuredByTime, headText(k[0].Phrase)) && hasObjectOrPassive(k[0]) {
			return join(0, k[0].Phrase, b.put("by"), k[1].Phrase) // prolong survival by three months
		}
		if _, last := cutLast(k[0].Words[len(k[0].Words)-1].Text); last == "as" || last == "to" {
			return join(0, k[0].Phrase, k[1].Phrase) // last up to a month
		}
		word := "for"
		if slices.ContainsFunc(k[0].Words, func(w english.Word) bool { return w.Text == "infuse" || strings.HasPrefix(w.Text, "infuse ") }) {
			word = "over" // infused over 8 hours
		}
		return join(0, k[0].Phrase, b.put(word), k[1].Phrase)
	}
	return join(0, k[0].Phrase, k[1].Phrase)
}

// averageChange reports a verb of change.
func averageChange(k []*item) bool {
	return slices.Contains(measuredChanges, plainVerb(englishOf(k[1])))
}

// changeByAverage says by how much something changes on average.
func changeByAverage(b *builder, k []node) english.Phrase {
	v := k[1].Phrase
	if e := englishOf(k[1].item); !intransitive(e) && e != "increase" && e != "decrease" && e != "improve" {
		v = b.passive(v)
	}
	return join(0, v, b.put("by an average of", k[0]), k[2].Phrase)
}

// keptUp are verbs of which a treatment is the object, without one.
var keptUp = strings.Fields("maintain use apply administer take give monitor observe record keep wear retain repeat")

func atLeastFor(b *builder, k []node) english.Phrase {
	if v := k[1].Phrase; len(v.Words) == 1 && slices.Contains(keptUp, headText(v)) && len(b.set.Left) > 0 && !b.peopleBefore() {
		k[1].Phrase = b.passive(v) // treatment is maintained for at least 6 months
	}
	return join(0, k[1].Phrase, b.put("for "+approximations[k[0].head.text], k[0]), k[2].Phrase)
}

// maintained makes what is maintained for a time the subject: treatment is maintained for a year.
func (b *builder) maintained(v english.Phrase) english.Phrase {
	if headText(v) == "maintain" && len(v.Words) == 1 && v.Words[0].Form == english.Lemma {
		return b.passive(v)
	}
	return v
}

func lastingNoun(b *builder, k []node) english.Phrase {
	word := "lasting"
	if strings.HasSuffix(k[1].head.text, "超过") {
		word = "lasting more than"
	}
	return join(0, k[0].Phrase, b.put(word, k[1]), k[2].Phrase)
}

func takeTime(b *builder, k []node) english.Phrase {
	return join(0, b.verb("take", english.Lemma, k[0]), b.put("time to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

// needLeads give what 需要 says of how often or how surely, before the verb.
var needLeads = map[string]string{"往往需要": "often", "通常需要": "usually", "常需要": "often", "可能需要": "may"}

// takeUntil renders what happens only after a time as how long it takes.
func takeUntil(b *builder, k []node) english.Phrase {
	v := b.verb("take", english.Lemma, k[0])
	p := join(0, v, k[1].Phrase, b.put("to", k[2]), verbForm(k[3].Phrase, english.Lemma))
	if before := needLeads[k[0].head.text]; before != "" {
		p = join(1, b.put(before), p)
		p.Finite = before == "may"
	}
	return p
}

func takeUntilBare(b *builder, k []node) english.Phrase {
	if left := b.set.Left; len(left) > 0 && slices.Contains([]string{"needs", "need", "takes", "take", "requires", "require"}, left[len(left)-1]) {
		return as(english.NounPhrase, join(0, k[0].Phrase, b.put("to", k[1]), verbForm(k[2].Phrase, english.Lemma)))
	}
	return join(0, b.verb("take", english.Lemma), k[0].Phrase, b.put("to", k[1]), verbForm(k[2].Phrase, english.Lemma))
}

func takePeriod(b *builder, k []node) english.Phrase {
	return join(0, b.verb("take", english.Lemma, k[0]), k[1].Phrase)
}

func canLast(b *builder, k []node) english.Phrase {
	words := "can last for"
	if strings.HasPrefix(k[0].head.text, "仍") {
		words = "can still last for"
	}
	p := as(english.VerbPhrase, join(0, b.put(words, k[0]), k[1].Phrase))
	p.Finite = true
	return p
}

func separated(b *builder, k []node) english.Phrase {
	return join(0, b.verb("be", english.Lemma), b.put("separated by", k[0]), k[1].Phrase)
}

// lengthOfTime reports a quantity, or a time that is one term: 一周.
func lengthOfTime(k []*item) bool {
	if strings.Contains("共计", k[0].head.text) && !timeUnit(k[1]) && !periodTerm(k[1]) {
		return false // 共 + 1200例
	}
	return periodTerm(k[1]) || k[1].rule != nil && k[1].rule.Gives == "QTY"
}

func performedApart(b *builder, k []node) english.Phrase {
	word := "performed"
	switch k[2].head.text {
	case "给予":
		word = "given"
	case "使用":
		word = "used"
	}
	return join(0, b.verb("be", english.Lemma), b.put(word, k[2]), k[1].Phrase, b.put("apart", k[0]))
}

func afterThenTime(k []*item) bool {
	return timeUnit(k[2]) && afterwards(k)
}

func atLeastAfterward(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("for at least", k[1]), k[2].Phrase, k[0].Phrase))
}

func illnessTime(k []*item) bool {
	return timeUnit(k[2]) && conditionName(englishOf(k[0])) && !isPerson(k[0])
}

// longTime reports a length of time, be it no more than "several years".
func longTime(k []*item) bool {
	return lengthOfTime(k) || timeLast(k) || slices.Contains(severalTimes, k[1].head.text) || slices.Contains([]string{"终身", "终生"}, k[1].head.text)
}

// severalTimes are terms for several units of time.
var severalTimes = strings.Fields("多年 数年 数月 数周 数天 数日 数小时")

// timeNeededRules render how long it takes from one event to another.
var timeNeededRules = []Rule{
	// 从首次发作到确诊 + 需要 + 六年: it takes six years from the first episode to diagnosis.
	{Name: "it-takes-adverb", Gives: "S", Pattern: "PP 平均|通常|一般|往往|至少|大约 需要|需|需时|历时 QTY|NP", Head: 3, Cost: -0.3, When: fromThenTime, Build: itTakes},
}

// fromThenTime reports the two ends of a course, and how long it is.
func fromThenTime(k []*item) bool {
	return strings.HasPrefix(ruleName(k[0]), "from-to") && timeUnit(k[3])
}

// takingHow give the adverbs of how long it takes.
var takingHow = map[string]string{"平均": "on average", "通常": "usually", "一般": "usually", "往往": "often", "至少": "at least", "大约": "about"}

func itTakes(b *builder, k []node) english.Phrase {
	words := takingHow[k[1].head.text]
	how := b.put(words, k[1])
	var before, behind, amount english.Phrase
	switch words {
	case "on average":
		behind = how
	case "at least", "about":
		amount = how
	default:
		before = how
	}
	p := join(0, b.put("it", k[2]), before, b.put("takes"), amount, k[3].Phrase, behind, k[0].Phrase)
	p.Cat, p.Finite = english.Clause, true
	return p
}

// untilRules say until when something goes on: 直至疾病进展.
var untilRules = []Rule{
	// 直至 + 症状缓解: until symptoms resolve.
	{Name: "until-clause", Gives: "CL", Pattern: "直至|直到 S", Head: 1, Cost: -0.3, Build: untilClause},
	// 直至 + 发生 + 出血: until bleeding occurs.
	{Name: "until-occurs", Gives: "CL", Pattern: "直至|直到 出现|发生 NP", Head: 2, Cost: -0.4, Build: untilOccurs},
	// 直到症状缓解 + 为止: 为止 adds nothing to until.
	{Name: "until-end", Gives: "CL", Pattern: "CL|PP 为止", Cost: -0.2, When: untilFirst, Build: firstClause},
	// 伤口 + 未 + 愈合 + 前: until the wound heals.
	{Name: "until-not-yet-bare", Gives: "CL", Pattern: "NP 未|尚未|仍未|没有 VP|PV 前|之前|以前", Head: 2, Cost: -0.6, Weigh: untilVoiceCost, Build: untilNotYetBare},
	// 直到 + 晚期 + 才被 + 发现: not be detected until a late stage.
	{Name: "not-until", Gives: "PV", Pattern: "直到|直至 NP 才|才被|才得到|才获|方 VG", Head: 3, Cost: -0.6, When: transitiveLast, Build: notUntil},
}

// untilStateCost is high for what becomes of something until when it goes on, which is a clause: 直至症状完全缓解, until symptoms resolve completely.
func untilStateCost(k []*item) float64 {
	if strings.HasPrefix(k[0].head.text, "直") && endsIn(lastPart(k[1]).head.text, becomings...) {
		return 1.8
	}
	return 0
}

// untilFirst reports until when something goes on.
func untilFirst(k []*item) bool {
	return slices.Contains([]string{"直到", "直至", "到", "至"}, firstPart(k[0]).head.text)
}

func firstClause(_ *builder, k []node) english.Phrase {
	p := as(english.Clause, k[0].Phrase)
	if p.Words[0].Text == "to" {
		p.Words = slices.Clone(p.Words)
		p.Words[0].Text = "until" // 到出院 + 为止
	}
	return p
}

func notUntil(b *builder, k []node) english.Phrase {
	vp := inflect(k[3].Phrase, english.PastParticiple)
	return join(1, b.put("not"), vp, b.put("until", k[0]), b.settle(k[1].Phrase))
}

func untilClause(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("until", k[0]), k[1].Phrase))
}

func untilOccurs(b *builder, k []node) english.Phrase {
	occurs := b.clause(b.bareSettle(k[2].Phrase), b.verb("occur", english.Lemma, k[1]))
	return as(english.Clause, join(1, b.put("until", k[0]), occurs))
}

// untilVoiceCost is high for a transitive verb of a thing that is not in the passive.
func untilVoiceCost(k []*item) float64 { return voiceCost(voiceOf(k[2]), isPerson(k[0])) }

func untilNotYetBare(b *builder, k []node) english.Phrase {
	done := b.clause(b.bareSettle(k[0].Phrase), k[2].Phrase)
	return as(english.Clause, join(1, b.put("until", k[1], k[3]), done))
}

// A stretch of life or of an illness, 妊娠期 or 急性期, stands before the verb without a preposition (Li and Thompson 1981, ch. 8.2): it
// says when, not who.

// periodRules render periods that say when something is to be done.
var periodRules = []Rule{
	// 妊娠期 + 应避免使用四环素: during pregnancy.
	{Name: "period", Gives: "PP", Pattern: "NP", Cost: 0.15, When: stretchFirst, Build: duringPeriod},
}

// stretches are the English words for stretches of life and illness.
var stretches = strings.Fields("phase stage period pregnancy lactation convalescence puberty adolescence remission infancy childhood menopause puerperium season trimester")

// ownSpans are stretches of which one says how long they are rather than what is done in them.
var ownSpans = []string{"潜伏期", "生存期", "窗口期", "周期", "分期", "半衰期", "有效期", "保质期", "随访期"}

// stretch reports a noun that names a stretch of time by itself.
func stretch(it *item) bool {
	if it.head == nil || it.head.entry == nil || !strings.HasSuffix(it.head.text, "期") && !strings.HasSuffix(it.head.text, "季节") ||
		ruleName(it) == "coordination" {
		return false
	}
	return !slices.Contains(ownSpans, it.head.text) && slices.Contains(stretches, lastWord(englishOf(it)))
}

func stretchFirst(k []*item) bool { return stretch(k[0]) }

func duringPeriod(b *builder, k []node) english.Phrase {
	p := k[0].Phrase
	if !p.Determined && p.Count != english.Many {
		p.Count = english.Mass // during pregnancy, of anybody
	}
	if last := lastWord(headText(p)); last == "puerperium" && p.Count == english.Mass && !p.Determined {
		p = b.withArticle("the", p)
	}
	n := b.settle(p)
	word := b.put("during")
	word.Words[0].Source = n.Words[0].Source
	return as(english.PrepPhrase, join(0, word, n))
}

// lastingVerbs say how long a stretch is.
var lastingVerbs = strings.Fields("last reach exceed vary be shorten prolong extend continue occur take")

// periodCost is high for a period before what somebody must or can do.
func periodCost(k []*item) float64 {
	if ofCourse(k[0]) {
		return 0.8 // 放疗后期可出现黏膜炎: mucositis can occur then
	}
	if !stretch(k[0]) || !finiteOnly(k[1]) {
		return 0
	}
	if slices.Contains(lastingVerbs, firstOf(englishOf(k[1]))) {
		return 0
	}
	return 0.8
}
