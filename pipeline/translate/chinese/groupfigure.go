package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// groupFigureRules give figures of two groups, as trials and epidemiology report them. The group is the topic in Chinese; English makes the figure the
// subject and says in whom it was found (AMA Manual of Style, 19.1).
var groupFigureRules = []Rule{
	// 女性 + 发病率 + 明显低于 + 男性: the incidence is significantly lower in women than in men.
	{Name: "figure-higher-in", Gives: "S", Pattern: "NP N " + surpassingFar + " NP", Head: 1, Cost: -0.3, When: figureOfBoth, Build: figureHigherIn},
	// 女性 + 患病率 + 较 + 男性 + 高: the prevalence is higher in women than in men.
	{Name: "figure-bi-in", Gives: "S", Pattern: "NP N 比|较 NP 高|低|更高|更低|略高|略低|明显高|明显低|大|小|长|短", Head: 1, Cost: -0.4, When: figureOfBothBi, Build: figureBiIn},
	// 男性和女性 + 发病率 + 相当: the incidence is similar in men and women.
	{Name: "figure-alike-in", Gives: "S", Pattern: "NP N 相当|相似|相近|接近|类似|相同|无明显差异|无差异|无显著差异|大致相同|大致相当|大致相等|基本相同|基本相当|相差不大|差别不大", Head: 1, Cost: -0.4, When: figureOfMany, Build: figureAlikeIn},
	// 敏感性和特异性 + 分别为 + 92%和88%: sensitivity and specificity are 92% and 88%, respectively.
	{Name: "respectively", Gives: "S", Pattern: "NP 分别为|分别是|分别达|分别约为 QTY|NUM", Cost: -0.4, Build: respectively},
	{Name: "be-respectively", Gives: "VP", Pattern: "分别为|分别是|分别达|分别约为 QTY|NUM", Head: 1, Cost: -0.2, Build: beRespectively},
	// 试验组 + 215 + 例: 215 patients in the experimental group.
	{Name: "patients-in-group", Gives: "NP", Pattern: "N NUM 例|名|人|位", Head: 0, Cost: -0.5, When: armFirst, Build: patientsInGroup},
	// 干预组 + 体重 + 下降 + 3.2公斤: weight fell by 3.2 kg in the intervention group.
	{Name: "figure-fell-in", Gives: "S", Pattern: "N N " + fallsBy + " QTY", Head: 1, Cost: -0.5, When: armFirst, Build: figureFellIn},
	{Name: "figure-of-fell-in", Gives: "S", Pattern: "N 的 N " + fallsBy + " QTY", Head: 2, Cost: -0.5, When: armFirst, Build: figureOfFellIn},
	// 对照组 + 仅 + 下降 + 6.8毫米汞柱, behind the figure of the other group: compared with only 6.8 mmHg in the control group.
	{Name: "other-group-fell", Gives: "TOP", Pattern: "而|则 N 仅|只|则|则仅 " + fallsBy + " QTY", Head: 1, Cost: -0.8, When: armSecond, Build: otherGroupFell},
	{Name: "other-group-fell-bare", Gives: "TOP", Pattern: "N 仅|只|则|则仅 " + fallsBy + " QTY", Head: 0, Cost: -0.8, When: armFirst, Build: otherGroupFell},
	// 干预组 + 血压 + 下降 + 更明显: the decrease in blood pressure was greater in the intervention group.
	{Name: "figure-fell-more-in", Gives: "S", Pattern: "N N 下降|降低|减少|升高|增加|上升|缩短|改善 更明显|更显著|更大|更多|更为明显|较明显", Head: 1, Cost: -0.5, When: armFirst, Build: figureFellMoreIn},
	// 细胞学 + 与 + HPV + 联合 + 检测: combined cytology and HPV testing.
	{Name: "combined-testing", Gives: "NP", Pattern: "N 与|和|及 N 联合 检测|筛查|治疗|应用|使用|检查|诊断|用药|疗法|预测", Head: 4, Cost: -0.6, Build: combinedTesting},
}

// fallsBy are verbs of how much a figure changes.
const fallsBy = "下降|降低|减少|升高|增加|上升|缩短|延长|下降了|降低了|减少了|升高了|增加了|上升了|平均下降|平均升高|平均降低|平均减少|平均增加"

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

func figureOfBothBi(k []*item) bool {
	return groupOrPeople(k[0]) && groupMeasure(k[1]) && groupOrPeople(k[3])
}

func figureOfMany(k []*item) bool {
	name := ruleName(k[0])
	return groupMeasure(k[1]) && (groupOrPeople(k[0]) && strings.HasPrefix(name, "coordination") || firstPart(k[0]).head.text == "男女")
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

func figureBiIn(b *builder, k []node) english.Phrase {
	said := as(english.AdjPhrase, join(0, b.put(surpassWord(k[4].head.text)+" in", k[2], k[4]), b.settle(b.peopled(k[0])), b.put("than in"), b.settle(b.peopled(k[3]))))
	return b.figureWas(k[1], said, k[0], k[3])
}

// notDifferent give the adjectives of figures without a difference.
var notDifferent = map[string]string{"无差异": "not different", "无明显差异": "not markedly different", "无显著差异": "not significantly different"}

func figureAlikeIn(b *builder, k []node) english.Phrase {
	zh := k[2].head.text
	who := b.settle(b.peopled(k[0]))
	if strings.HasPrefix(zh, "无") {
		return b.figureWas(k[1], as(english.AdjPhrase, join(0, b.put(notDifferent[zh]+" between", k[2]), who)), k[0])
	}
	word := "similar in"
	if beginsIn(zh, "大致", "基本") {
		word = "about the same in"
	}
	return b.figureWas(k[1], as(english.AdjPhrase, join(0, b.put(word, k[2]), who)), k[0])
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

// fell are the verbs for changes of a figure, changeOf the nouns.
var (
	fell     = map[string]string{"下降": "fall", "降低": "fall", "减少": "decrease", "升高": "rise", "增加": "increase", "上升": "rise", "缩短": "be shortened", "延长": "be prolonged"}
	changeOf = map[string]string{"下降": "decrease", "降低": "reduction", "减少": "reduction", "升高": "rise", "增加": "increase", "上升": "rise", "缩短": "reduction", "延长": "prolongation", "改善": "improvement"}
)

func figureFellIn(b *builder, k []node) english.Phrase {
	zh := strings.TrimSuffix(k[2].head.text, "了")
	by := "by"
	if rest, ok := strings.CutPrefix(zh, "平均"); ok {
		zh, by = rest, "by an average of"
	}
	verb, rest, _ := strings.Cut(fell[zh], " ")
	vp := b.verb(verb, english.PastSingular, k[2])
	if rest != "" {
		vp = join(0, vp, b.put(rest))
	}
	n := b.figureItself(k[1].Phrase)
	return b.clause(n, join(0, vp, b.put(by), k[3].Phrase, b.put("in"), b.settle(k[0].Phrase)))
}

func figureOfFellIn(b *builder, k []node) english.Phrase {
	return figureFellIn(b, []node{k[0], k[2], k[3], k[4]})
}

func armSecond(k []*item) bool { return armFirst(k[1:]) }

// otherGroupFell adds the figure of another group. At the beginning of a sentence it is one of its own.
func otherGroupFell(b *builder, k []node) english.Phrase {
	n := len(k)
	only, zh := "", strings.TrimSuffix(strings.TrimPrefix(k[n-2].head.text, "平均"), "了")
	if t := k[n-3].head.text; strings.HasSuffix(t, "仅") || t == "只" {
		only = "only"
	}
	arm := b.settle(k[n-4].Phrase)
	if b.sentence != "" {
		p := join(1, b.put("compared with "+only, k[n-3]), k[n-1].Phrase, b.put("in"), arm)
		return as(english.PrepPhrase, p)
	}
	noun := as(english.NounPhrase, b.put("a "+changeOf[zh]+" of "+only, k[n-3], k[n-2]))
	return b.clause(arm, join(0, b.verb("have", english.PastSingular), noun, k[n-1].Phrase))
}

func figureFellMoreIn(b *builder, k []node) english.Phrase {
	noun := as(english.NounPhrase, b.put("the "+changeOf[k[2].head.text], k[2]))
	noun.Count, noun.Determined, noun.Head = english.Singular, true, 1
	subject := join(0, noun, b.put("in"), b.settle(k[1].Phrase))
	vp := toldPast(b.be(as(english.AdjPhrase, join(0, b.put("greater", k[3]), b.put("in"), b.settle(k[0].Phrase)))))
	return b.clause(subject, vp)
}

// doneJointly are the nouns for what is done with two things together.
var doneJointly = map[string]string{"检测": "testing", "筛查": "screening", "治疗": "treatment", "应用": "use", "使用": "use", "检查": "examination", "诊断": "diagnosis", "用药": "treatment", "疗法": "therapy", "预测": "prediction"}

func combinedTesting(b *builder, k []node) english.Phrase {
	noun := as(english.NounPhrase, b.put(doneJointly[k[4].head.text], k[4]))
	noun.Words[0].POS, noun.Count = "noun", english.Mass
	if last := k[4].head.text; last == "应用" || last == "使用" {
		return join(1, b.put("combined", k[3]), noun, b.put("of"), b.bare(k[0].Phrase), b.put("and", k[1]), b.bare(k[2].Phrase))
	}
	return join(4, b.put("combined", k[3]), k[0].Phrase, b.put("and", k[1]), k[2].Phrase, noun)
}
