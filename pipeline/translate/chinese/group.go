package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// inGroupRules say of people, or of a time of life, what is measured in them: 重度吸烟者失败率高, and give figures of two groups, as trials and
// epidemiology report them. Chinese makes the people the topic; in English the figure is the subject (Li and Thompson 1981, 4.1, double
// subjects; AMA Manual of Style, 19.1).
var inGroupRules = []Rule{
	// 妊娠及产后 + 复发率 + 增高: the recurrence rate increases during pregnancy and after delivery.
	{Name: "measure-changes-in-group", Gives: "S", Pattern: "NP N " + risesOrFalls, Head: 1, Cost: -0.1, When: changesInGroup, Build: measureChangesInGroup},
	// 女性 + 发病率 + 明显低于 + 男性: the incidence is significantly lower in women than in men.
	{Name: "figure-higher-in", Gives: "S", Pattern: "NP N " + surpassingFar + " NP", Head: 1, Cost: -0.3, When: figureOfBoth, Build: figureHigherIn},
	// 敏感性和特异性 + 分别为 + 92%和88%: sensitivity and specificity are 92% and 88%, respectively.
	{Name: "respectively", Gives: "S", Pattern: "NP 分别为|分别是|分别达|分别约为 QTY|NUM", Cost: -0.4, Build: respectively},
	// 试验组 + 215 + 例: 215 patients in the experimental group.
	{Name: "patients-in-group", Gives: "NP", Pattern: "N NUM 例|名|人|位", Head: 0, Cost: -0.5, When: armFirst, Build: patientsInGroup},
}

// surpassingFar are the words for more and less of a figure, with what says by how much.
const surpassingFar = "高于|低于|大于|小于|长于|短于|明显高于|显著高于|明显低于|显著低于|略高于|略低于|远高于|远低于|稍高于|稍低于|均高于|均低于|明显大于|明显小于|明显长于|明显短于|显著长于|显著短于"

// groupOrPeople reports people or the arm of a trial.
func groupOrPeople(it *item) bool { return isPerson(it) || isGroup(it) }

// groupMeasures are the ends of nouns of what is compared between groups, beside rates.
var groupMeasures = strings.Fields("评分 得分 时间 天数 费用 血压 血糖 体重 总分 满意度 次数 发生 生存期 生存 费 量 指数 度 值")

func groupMeasure(it *item) bool {
	return rateNoun(it) || endsIn(it.head.text, groupMeasures...)
}

func figureOfBoth(k []*item) bool {
	return groupOrPeople(k[0]) && groupMeasure(k[1]) && groupOrPeople(k[3]) && !owning(k[3], k[1]) && !boundLast(k)
}

// farMore are the degrees of a comparison of figures.
var farMore = map[string]string{"明显": "significantly", "显著": "significantly", "略": "slightly", "稍": "slightly", "远": "far"}

// surpassWord gives the English of 明显高于 or 更高.
func surpassWord(zh string) string {
	degree := ""
	for d, word := range farMore {
		if strings.HasPrefix(zh, d) {
			degree = word + " "
		}
	}
	for _, w := range []struct{ zh, en string }{{"高", "higher"}, {"低", "lower"}, {"大", "greater"}, {"小", "smaller"}, {"长", "longer"}, {"短", "shorter"}} {
		if strings.Contains(zh, w.zh) {
			return degree + w.en
		}
	}
	return degree + "different"
}

// figureWas is a clause about a figure; those of the arms of a trial are told in the past.
func (b *builder) figureWas(thing node, said english.Phrase, groups ...node) english.Phrase {
	vp := b.be(said)
	if slices.ContainsFunc(groups, func(n node) bool { return isGroup(n.item) && strings.HasSuffix(n.head.text, "组") }) {
		vp = toldPast(vp)
	}
	return b.clause(b.figureItself(thing.Phrase), vp)
}

func figureHigherIn(b *builder, k []node) english.Phrase {
	said := as(english.AdjPhrase, join(0, b.put(surpassWord(k[2].head.text)+" in", k[2]), b.settle(b.peopled(k[0])), b.put("than in"), b.settle(b.peopled(k[3]))))
	return b.figureWas(k[1], said, k[0], k[3])
}

func respectively(b *builder, k []node) english.Phrase {
	subject := k[0].Phrase
	if subject.Count == english.AnyCount && countNoun(subject) {
		subject = b.plural(subject)
	}
	if !subject.Determined && hasPostmodifier(subject) && ruleName(k[0].item) == "de-of" {
		subject = b.inferred("the", subject)
	}
	if subject.Count != english.Mass || countNoun(subject) {
		subject.Count = english.Many // the incidence in men and women is 12 and 8
	}
	vp := beRespectively(b, k[1:])
	if of := k[0].item; ruleName(of) == "de-of" && isGroup(of.kids[0]) {
		vp = toldPast(vp)
	}
	return b.clause(subject, vp)
}

func beRespectively(b *builder, k []node) english.Phrase {
	q := k[1].Phrase
	if strings.HasSuffix(k[0].head.text, "约为") {
		q = join(1, b.put("about"), q)
	}
	return b.be(join(0, q, b.put(", respectively", k[0])))
}

// armFirst reports the arm of a trial.
func armFirst(k []*item) bool { return isGroup(k[0]) && strings.HasSuffix(k[0].head.text, "组") }

func patientsInGroup(b *builder, k []node) english.Phrase {
	word := "patients"
	if k[2].head.text == "人" {
		word = "people"
	}
	p := join(1, k[1].Phrase, as(english.NounPhrase, b.put(word, k[2])), b.put("in"), b.settle(k[0].Phrase))
	p.Count, p.Determined = english.Many, true
	return p
}

// risesOrFalls are verbs of change of a figure.
const risesOrFalls = "升高|增高|增加|上升|下降|降低|减少|激增|偏高|偏低|较高|较低|更高|更低"

// rateEnds are the ends of nouns of what is measured in a group.
var rateEnds = strings.Fields("率 比例 发生风险 风险 依从性 病死率 患病率 检出率 水平 浓度 人数 负担 需求量 清除率 敏感性 耐受性")

func rateNoun(it *item) bool {
	return !strings.HasSuffix(it.head.text, "心率") && endsIn(it.head.text, rateEnds...)
}

// figureStages are the times of life, and of the year, and the places for which figures are given.
var figureStages = strings.Fields("妊娠期 孕期 妊娠 产后 围手术期 围产期 哺乳期 绝经后 青春期 妊娠晚期 妊娠早期 妊娠中期 孕晚期 孕早期 夜间 冬季 夏季 农村地区 农村 城市")

// groupOrStage reports people, or a time of life, that a figure is taken in.
func groupOrStage(it *item) bool {
	if isPerson(it) {
		return true
	}
	t := lastPart(it).head.text
	return ruleName(it) == "noun" && it.size == 1 && slices.Contains(figureStages, t)
}

func changesInGroup(k []*item) bool { return groupOrStage(k[0]) && rateNoun(k[1]) }

// inGroup says in whom, or when.
func (b *builder) inGroup(k node) english.Phrase {
	if isPerson(k.item) {
		return join(0, b.put("in"), b.people(k))
	}
	t := lastPart(k.item).head.text
	if strings.HasSuffix(t, "后") {
		return as(english.PrepPhrase, b.put(countedFrom(t), k))
	}
	word := "during"
	switch {
	case strings.HasPrefix(t, "农村"), t == "城市", strings.HasSuffix(t, "季"):
		word = "in"
	case t == "夜间":
		word = "at"
	}
	return as(english.PrepPhrase, join(0, b.put(word), b.event(k.Phrase)))
}

// figureItself is a figure with its article: the failure rate.
func (b *builder) figureItself(p english.Phrase) english.Phrase {
	if p.Count == english.AnyCount {
		p.Count = english.Singular
	}
	if countNoun(p) && !p.Determined {
		return b.inferred("the", p)
	}
	return p
}

// risen give how a figure has changed.
var risen = map[string]string{"升高": "increased", "增高": "increased", "增加": "increased", "上升": "increased", "下降": "decreased", "降低": "decreased", "减少": "decreased", "激增": "sharply increased", "偏高": "relatively high", "偏低": "relatively low", "较高": "higher", "较低": "lower", "更高": "higher", "更低": "lower"}

func measureChangesInGroup(b *builder, k []node) english.Phrase {
	n := b.figureItself(k[1].Phrase)
	return join(0, b.clause(n, b.be(as(english.AdjPhrase, b.put(risen[k[2].head.text], k[2])))), b.inGroup(k[0]))
}

// outcomeCountRules render how many patients an outcome had, which Chinese puts behind it: 死亡3例 (Li and Thompson 1981, ch. 17, the
// noun of a presentative sentence follows its verb).
var outcomeCountRules = []Rule{
	// 失访 + 3 + 例: 3 patients were lost to follow-up.
	{Name: "outcome-count", Gives: "S", Pattern: "失访|死亡|脱落|退出|治愈|痊愈|好转|剔除|存活 NUM 例|名|人|位", Head: 1, Cost: -0.6, Build: outcomeCount},
}

// outcomesTold give what became of patients, who are counted when it is over.
var outcomesTold = map[string]string{"失访": "be lost to follow-up", "死亡": "died", "脱落": "dropped out", "退出": "withdrew", "治愈": "be cured", "痊愈": "recovered", "好转": "improved", "剔除": "be excluded", "存活": "survived"}

// outcomeCount makes the number of patients the subject of what became of them.
func outcomeCount(b *builder, k []node) english.Phrase {
	who, was := "patients", "were "
	if t := k[1].head.text; t == "1" || t == "一" {
		who, was = "patient", "was "
	}
	words := outcomesTold[k[0].head.text]
	if rest, ok := strings.CutPrefix(words, "be "); ok {
		words = was + rest
	}
	p := join(0, k[1].Phrase, b.put(who, k[2]), b.put(words, k[0]))
	p.Cat, p.Finite = english.Clause, true
	return p
}

// oneOfThemRules pick some out of things that are known: 其中一项, 另一种, 其他两名, 每次 (Lü 1999, 其中, 另, 其他, 每).
var oneOfThemRules = []Rule{
	// 其中 + 一 + 项 + 研究: one of the studies.
	{Name: "one-of-them", Gives: "NP", Pattern: "其中 NUM CLF|个|种|项|次 N", Head: 3, Cost: -0.3, Build: oneOfThem},
	{Name: "one-of-them-term", Gives: "NP", Pattern: "其中 DET|NUM|A N", Head: 2, Cost: -0.3, When: countTerm, Build: oneOfThemTerm},
	// 其中 + 大多数: most of them.
	{Name: "some-of-them", Gives: "NP", Pattern: "其中 一些|部分|一部分|许多|很多|少数|多数|大多数|绝大多数|大部分", Cost: 0.4, Build: someOfThem},
	// 最近 + 一次 + 检查: the most recent examination.
	{Name: "last-one", Gives: "NP", Pattern: "最后|最近|上 一次|一例|一名|一位|一项|一个|一剂|一批 N", Head: 2, Cost: -0.5, Build: lastOne},
	// 另 + 一 + 项 + 研究: another study; 另外 + 两 + 名 + 患者: two other patients.
	{Name: "another-one", Gives: "NP", Pattern: "另|另外|还有 NUM CLF|个|种|项|次 N", Head: 3, Cost: -0.2, Build: anotherOne},
	// 其他 + 两 + 名 + 患者: the other two patients; 其余 + 三 + 种 + 药物: the remaining three drugs.
	{Name: "the-other-two", Gives: "NP", Pattern: "其他|其它|其余|其余的|剩余|剩下的 NUM CLF|个|种|项|次 N", Head: 3, Cost: -0.2, When: severalSecond, Build: theOtherTwo},
	// 每次 + 输注: each infusion.
	{Name: "each-done", Gives: "NP", Pattern: "每次|每一次|每回 N", Head: 1, Cost: -0.2, When: eventOfMany, Build: everyOne},
}

// termCounts give the English of the first character of an entry that counts: 一项, 两种.
var termCounts = map[string]string{"一": "one", "两": "two", "二": "two", "三": "three", "四": "four", "五": "five", "六": "six", "几": "several", "数": "several", "多": "several"}

// countTerm reports an entry for a number with its measure word.
func countTerm(k []*item) bool {
	t := []rune(k[1].head.text)
	if k[1].rule == nil && partOfThem(k[1].head.text) != "" && !k[2].head.reads("verb") {
		return true
	}
	return k[1].rule == nil && len(t) == 2 && termCounts[string(t[0])] != "" && strings.ContainsRune("项种个例名位次条组", t[1])
}

// partOfThem is the English of a word for how many of them, "" for other words: 其中一些患者, some of the patients.
func partOfThem(zh string) string {
	switch zh {
	case "一些":
		return "some"
	case "许多", "很多":
		return "many"
	}
	return most[zh]
}

// someOfThem says it of what the text has named: most of them were children; behind a comma most of whom.
func someOfThem(b *builder, k []node) english.Phrase {
	whole := "of them"
	if left := b.set.Left; len(left) > 0 && left[len(left)-1] == "," {
		whole = b.ofWhole()
	}
	p := as(english.NounPhrase, b.put(partOfThem(k[1].head.text)+" "+whole, k[0], k[1]))
	p.Count, p.Determined = english.Many, true
	return p
}

func oneOfThemTerm(b *builder, k []node) english.Phrase {
	count := partOfThem(k[1].head.text)
	if count == "" {
		count = termCounts[string([]rune(k[1].head.text)[0])]
	}
	p := join(0, as(english.NounPhrase, b.put(count+" of the", k[0], k[1])), b.plural(k[2].Phrase))
	p.Count, p.Determined, p.Head = english.Many, true, 0
	if count == "one" {
		p.Count = english.Singular
	}
	return p
}

func oneOfThem(b *builder, k []node) english.Phrase {
	p := join(0, as(english.NounPhrase, k[1].Phrase), b.put("of the", k[0], k[2]), b.plural(k[3].Phrase))
	p.Count, p.Determined = english.Many, true
	if isOne(k[1].Phrase) {
		p.Count = english.Singular
	}
	return p
}

// lastOnes single out one of several that follow each other.
var lastOnes = map[string]string{"最后": "the last", "最近": "the most recent", "上": "the previous"}

func lastOne(b *builder, k []node) english.Phrase {
	word, n := lastOnes[k[0].head.text], k[2].Phrase
	if strings.HasSuffix(k[1].head.text, "剂") {
		p := join(1, b.put(word, k[0]), as(english.NounPhrase, b.put("dose", k[1])), b.put("of"), b.uncounted(n))
		p.Determined, p.Count = true, english.Singular
		return p
	}
	n.Count = english.Singular
	p := join(1, b.put(word, k[0], k[1]), n)
	p.Determined = true
	return p
}

func anotherOne(b *builder, k []node) english.Phrase {
	n := k[3].Phrase
	if isOne(k[1].Phrase) {
		n.Count = english.Singular
		p := join(1, b.put("another", k[0], k[1], k[2]), n)
		p.Determined = true
		return p
	}
	p := join(2, as(english.NounPhrase, k[1].Phrase), b.put("other", k[0], k[2]), b.plural(n))
	p.Determined, p.Count = true, english.Many
	return p
}

// severalSecond reports a number other than one.
func severalSecond(k []*item) bool { return k[1].head.text != "一" && k[1].head.text != "1" }

func theOtherTwo(b *builder, k []node) english.Phrase {
	word := "the other"
	if !strings.HasPrefix(k[0].head.text, "其他") && !strings.HasPrefix(k[0].head.text, "其它") {
		word = "the remaining"
	}
	p := join(2, b.put(word, k[0]), k[1].Phrase, b.plural(k[3].Phrase))
	p.Determined, p.Count = true, english.Many
	return p
}

// repeatables are the nouns of what is done or comes about again and again, and is counted.
var repeatables = strings.Fields("输注 输液 注射 就诊 复诊 访视 随访 发作 检查 手术 透析 妊娠 怀孕 评估 检测 测量 操作 哺乳 喂养 给药 加重 感染 住院 测试 训练 会诊 咨询 换药 吸入 呼吸 宫缩 化疗 治疗 餐")

func eventOfMany(k []*item) bool {
	return k[1].head.entry != nil && k[1].head.entry.POS == "noun" && endsIn(k[1].head.text, repeatables...) && !isPerson(k[1])
}

// counters are the nouns by which deeds without a plural are counted: each chemotherapy session.
var counters = map[string]string{"化疗": "session", "透析": "session", "治疗": "session", "训练": "session", "随访": "visit", "复诊": "visit"}

func everyOne(b *builder, k []node) english.Phrase {
	n := k[1].Phrase
	if noun := counters[k[1].head.text]; noun != "" && k[1].item.size == 1 && !slices.Contains([]string{"visit", "session"}, lastWord(headText(n))) {
		n = join(1, n, as(english.NounPhrase, b.put(noun)))
	}
	n.Count = english.Singular
	p := join(1, b.put("each", k[0]), n)
	p.Determined = true
	return p
}
