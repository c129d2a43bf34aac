package chinese

import (
	"slices"
	"strings"

	"unmix/pipeline/translate/english"
)

// inGroupRules say of people, or of a time of life, what is measured in them: 重度吸烟者失败率高. Chinese makes the people the topic; in English the
// figure is the subject (Li and Thompson 1981, 4.1, double subjects).
var inGroupRules = []Rule{
	// 妊娠及产后 + 复发率 + 增高: the recurrence rate increases during pregnancy and after delivery.
	{Name: "measure-changes-in-group", Gives: "S", Pattern: "NP N " + risesOrFalls, Head: 1, Cost: -0.1, When: changesInGroup, Build: measureChangesInGroup},
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
