package chinese

import (
	"slices"

	"unmix/pipeline/translate/english"
)

// suisheRules render 随着, which ties one change to another.
var suisheRules = []Rule{
	// 随着 + 年龄 + 的 + 增长: with increasing age.
	{Name: "suishe-increase", Gives: "PP", Pattern: "随着|随 NP 的|之 增长|增加|升高|上升|增大|提高|增高", Head: 1, Cost: 0.02, Build: increasing},
	{Name: "suishe-increase-short", Gives: "PP", Pattern: "随着|随 NP 增长|增加|升高|上升|增大|提高|增高", Head: 1, Cost: 0.02, Build: increasing},
	{Name: "suishe-decrease", Gives: "PP", Pattern: "随着|随 NP 的|之 减少|降低|下降|减小", Head: 1, Cost: 0.02, Build: increasing},
	// 随着 + 病程 + 延长 + 和 + 病变范围 + 扩大: as the course lengthens …
	{Name: "suishe-two", Gives: "PP", Pattern: "随着|随 N " + steadyChanges + " 和|及|以及|与|、 N " + steadyChanges, Head: 1, Cost: -0.1, Build: increasingTwo},
	// 随着 + 疾病 + 的 + 进展: as the disease progresses.
	{Name: "suishe-as", Gives: "CL", Pattern: "随着|随 NP 的|之 V", Head: 1, Cost: 0.1, Build: asProgresses},
	{Name: "suishe-clause", Gives: "CL", Pattern: "随着|随 S", Head: 1, Cost: 0.15, Build: asClause},
	{Name: "suishe", Gives: "PP", Pattern: "随着|随 NP", Head: 1, Cost: 0.12, Build: suishe},
	// 随着 + 不断 + 进步: with continued progress.
	{Name: "suishe-adverb", Gives: "PP", Pattern: "随着|随 ADV|不断|持续|日益|逐渐 N", Head: 2, Cost: 0.1, When: steady, Build: continued},
	// 随着 + 技术 + 的 + 不断 + 进步: with the continued progress of technology.
	{Name: "suishe-adverb-of", Gives: "PP", Pattern: "随着|随 NP 的 ADV|不断|持续|日益|逐渐 N", Head: 1, Cost: 0.02, When: steadyLast, Build: continuedOf},
}

// steadyChanges are the changes that "with increasing" and "with decreasing" render.
const steadyChanges = "增长|增加|升高|上升|增大|提高|增高|延长|扩大|加重|减少|降低|下降|减小|缩短"

// lessening are those that go down.
var lessening = []string{"减少", "降低", "下降", "减小", "缩短"}

func (b *builder) stepwise(n, change node) english.Phrase {
	word := "increasing"
	switch zh := change.head.text; {
	case zh == "延长":
		word = "longer"
	case zh == "缩短":
		word = "shorter"
	case zh == "扩大":
		word = "greater"
	case slices.Contains(lessening, zh):
		word = "decreasing"
	}
	return join(1, b.put(word, change), b.numbered(n.Phrase))
}

func increasingTwo(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with", k[0]), b.stepwise(k[1], k[2]), b.put("and", k[3]), b.stepwise(k[4], k[5])))
}

func increasing(b *builder, k []node) english.Phrase {
	word := "with increasing"
	if slices.Contains([]string{"减少", "降低", "下降", "减小"}, k[len(k)-1].head.text) {
		word = "with decreasing"
	}
	n := b.numbered(k[1].Phrase)
	return as(english.PrepPhrase, join(0, b.put(word, k[0], k[len(k)-1]), n))
}

func asProgresses(b *builder, k []node) english.Phrase {
	n := b.settle(k[1].Phrase)
	return as(english.Clause, join(1, b.put("as", k[0]), n, agree(k[3].Phrase, n.Count)))
}

func asClause(b *builder, k []node) english.Phrase {
	return as(english.Clause, join(1, b.put("as", k[0]), k[1].Phrase))
}

func suishe(b *builder, k []node) english.Phrase { return b.prepositional("with", []node{k[0]}, k[1]) }

// continuing gives the adjective of an adverb of steady change.
var continuing = map[string]string{"不断": "continued", "持续": "continued", "日益": "increasing", "逐渐": "gradual"}

func steady(k []*item) bool     { return continuing[k[1].head.text] != "" }
func steadyLast(k []*item) bool { return continuing[k[3].head.text] != "" }

func continued(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with", k[0]), b.put(continuing[k[1].head.text], k[1]), b.numbered(k[2].Phrase)))
}

func continuedOf(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with the", k[0]), b.put(continuing[k[3].head.text], k[3]), b.numbered(k[4].Phrase), b.put("of", k[2]), b.settle(k[1].Phrase)))
}
