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
