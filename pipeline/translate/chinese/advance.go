package chinese

import (
	"strings"

	"unmix/pipeline/translate/english"
)

// advanceRules render 进展 behind what is worked on, which makes advances where a disease makes progress.
var advanceRules = []Rule{
	// 诊断与治疗 + 进展: advances in diagnosis and treatment.
	{Name: "advances-in", Gives: "TOP", Pattern: "NP 进展|新进展|最新进展|的进展|的新进展|的最新进展", Cost: -0.5, When: activityFirst, Build: advancesIn},
}

// activityFirst reports what makes advances, where a disease makes progress.
func activityFirst(k []*item) bool {
	return endsIn(lastWordOf(k[0]), "治疗", "诊断", "诊治", "诊疗", "研究", "防治", "预防", "康复", "护理", "手术", "技术", "管理", "机制", "药物", "疗法", "疫苗", "检测", "筛查", "应用", "基因组学")
}

func advancesIn(b *builder, k []node) english.Phrase {
	words := "advances in"
	if strings.Contains(k[1].head.text, "新") {
		words = "recent advances in"
	}
	return as(english.NounPhrase, join(0, b.put(words, k[1]), b.settle(k[0].Phrase)))
}
