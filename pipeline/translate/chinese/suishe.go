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
	// 随着 + 疾病 + 的 + 进展: as the disease progresses.
	{Name: "suishe-as", Gives: "CL", Pattern: "随着|随 NP 的|之 V", Head: 1, Cost: 0.1, Build: asProgresses},
	{Name: "suishe-clause", Gives: "CL", Pattern: "随着|随 S", Head: 1, Cost: 0.15, Build: asClause},
	{Name: "suishe", Gives: "PP", Pattern: "随着|随 NP", Head: 1, Cost: 0.12, Build: suishe},
	// 随着 + 不断 + 进步: with continued progress.
	{Name: "suishe-adverb", Gives: "PP", Pattern: "随着|随 ADV|不断|持续|日益|逐渐 N", Head: 2, Cost: 0.1, When: steady, Build: continued},
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

func steady(k []*item) bool { return continuing[k[1].head.text] != "" }

func continued(b *builder, k []node) english.Phrase {
	return as(english.PrepPhrase, join(0, b.put("with", k[0]), b.put(continuing[k[1].head.text], k[1]), b.numbered(k[2].Phrase)))
}
